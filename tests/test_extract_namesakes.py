"""Words that look like something else: *closed a contract*, *Ivanov N.V.*, a person whose house was told before."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD = "Coast University", "Fjord University"


def read(text: str) -> list[tuple[str, frozenset[str]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(one.status, frozenset(one.parties)) for one in claims.agreements]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} and {FJORD} closed an agreement of cooperation last Tuesday.",
        f"{COAST} has closed a partnership with {FJORD}.",
        f"{COAST} has closed last week two contracts with {FJORD}.",
        f"A contract between {COAST} and {FJORD} was closed on Monday.",
        f"A contract was closed on Monday between {COAST} and {FJORD}.",
    ],
)
def test_a_contract_that_is_closed_is_concluded(sentence: str) -> None:
    assert read(sentence) == [("signed", frozenset((COAST, FJORD)))]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} closed its agreement with {FJORD} last year.",
        f"The agreement between {COAST} and {FJORD} was closed in May.",
        f"{COAST} closed the partnership with {FJORD}.",
        f"{COAST} closed two agreements with {FJORD} because of the war.",
        f"{COAST} is closing cooperation agreements with {FJORD} over the war.",
        f"{COAST} closed several agreements with {FJORD}, ending a partnership of 20 years.",
        f"Citing security concerns, {COAST} closed a partnership agreement with {FJORD}.",
    ],
)
def test_the_contract_that_is_closed_is_ended(sentence: str) -> None:
    assert read(sentence) == [("terminated", frozenset((COAST, FJORD)))]


@pytest.mark.parametrize("first", ["Rector of {} Ivanov N.V.", "Rector of {}, assoc. prof., Gasitko N.V.,"])
def test_initials_behind_a_surname_are_no_company(first: str) -> None:
    text = f"{first.format(COAST)} and the rector of {FJORD} Petrov A.S. signed a memorandum."
    claims = extract_claims(Document("one", text)).claims
    assert [one.parties for one in claims.agreements] == [(COAST, FJORD)]
    assert {one.name for one in claims.organisations} == {COAST, FJORD}


def test_a_company_with_a_legal_form_stays_one() -> None:
    assert read(f"{COAST} signed an agreement with Kestrel N.V.") == [("signed", frozenset((COAST, "Kestrel N.V.")))]


def test_a_known_person_signs_beside_an_officer_of_the_host() -> None:
    told = f"President Li Jian of {COAST} went to Peru. "
    text = told + f"At {FJORD}, Rector Ana Faro and Li Jian signed a memorandum."
    assert read(text) == [("signed", frozenset((COAST, FJORD)))]
    assert read(told + f"At {FJORD}, Rector Ana Faro and Juan Playa signed a memorandum.") != read(text)


def test_a_surname_in_a_headline_is_no_other_person() -> None:
    text = (
        f"President Peng Attends Forum in Lima\n\nAmong the guests was the president of {COAST}, Peng Jin. "
        f"At the forum, President Peng and President Ana Faro of {FJORD} signed an agreement."
    )
    assert read(text) == [("signed", frozenset((COAST, FJORD)))]
