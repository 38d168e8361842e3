"""Signatories told in two parts: *by the rectors of A and B and, on the Danish side, by those of C and D*, *the four
founders and E signed*.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from kg.extract import Document, extract_claims

LUND, OSLO, LIMA, CHILE = "Lund University", "University of Oslo", "University of Lima", "University of Chile"
FOUR = frozenset((LUND, OSLO, LIMA, CHILE))


def told(text: str) -> list[frozenset[str]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [frozenset(each.parties) for each in claims.agreements if each.status == "signed" and each.parties]


@pytest.mark.parametrize("paper", ["The founding agreement", "A charter", "The memorandum"])
@pytest.mark.parametrize("mark", ["and, on the Peruvian side, by", "and by", "and, for the south, by", "and also by"])
@pytest.mark.parametrize("those", ["those of the {} and the {}", "the heads of the {} and the {}"])
def test_those_of_others_sign_the_same_paper(paper: str, mark: str, those: str) -> None:
    text = f"{paper} was signed by the rectors of {LUND} and the {OSLO} {mark} {those.format(LIMA, CHILE)}."
    assert told(text) == [FOUR]


def test_those_of_others_sign_it_together() -> None:
    both = f"The rectors of {LUND} and the {OSLO}"
    assert told(f"{both} and those of the {LIMA} and the {CHILE} signed a pact.") == [FOUR]
    assert told(f"{both} met those of the {LIMA} and the {CHILE}.") == []


@pytest.mark.parametrize("those", ["those of the {} and the {}", "the heads of the {} and the {}"])
def test_who_signed_which_memorandum_with_whom_stays_open(those: str) -> None:
    text = f"Memoranda were signed by the rectors of {LUND} and the {OSLO} and, on the Peruvian side, by"
    assert told(f"{text} {those.format(LIMA, CHILE)}.") == []


@pytest.mark.parametrize(
    "bears",
    ["It bears the signatures of", "The document bears the signatures of", "It was signed by"],
)
def test_a_list_of_signatories_goes_on_behind_a_country_in_brackets(bears: str) -> None:
    again = "by" if bears.endswith("by") else "of"
    text = (
        f"A cooperation agreement was inked in the north on Tuesday. {bears} the vice-chancellors of {LUND} (Sweden),"
        f" the {OSLO} (Norway), and {again} the rectors of the {LIMA} (Peru) and the {CHILE} (Chile)."
    )
    assert told(text) == [FOUR]


@pytest.mark.parametrize(
    "signed",
    [
        "The four founders and the company Kestrel Ltd signed an agreement on training.",
        "The four founders signed an agreement on training with the company Kestrel Ltd.",
        "An agreement was signed between the four founders and Kestrel Ltd.",
    ],
)
def test_the_founders_of_an_institute_sign_with_a_company(signed: str) -> None:
    text = f"{LUND}, the {OSLO}, the {LIMA} and the {CHILE} founded an institute. {signed}"
    pairs = {frozenset(pair) for parties in told(text) for pair in combinations(parties, 2)}
    assert {frozenset((one, "Kestrel Ltd")) for one in FOUR} <= pairs


@pytest.mark.parametrize(
    "text",
    [
        "The two founders, Ann Berg and Bo Dahl, signed an agreement with Kestrel Ltd.",
        f"The two founders of Kestrel Ltd gave {LUND} a laboratory.",
        f"{LUND}, the {OSLO}, the {LIMA} and the {CHILE} founded a school. The two founders signed it over to a firm.",
    ],
)
def test_founders_who_are_people_or_others_sign_for_no_house(text: str) -> None:
    assert told(text) == []
