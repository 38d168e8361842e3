"""*It* is of whom the sentence before speaks first, by a name or by a noun that one of the names has."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

HOME, THIRD = "Aarhus University", "Kyoto University"


def pairs(text: str) -> set[frozenset[str]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return {frozenset(each.parties) for each in claims.agreements if each.parties}


def of(*parties: str) -> frozenset[str]:
    return frozenset(parties)


SIGNED = [
    f"It signed a memorandum with {THIRD}.",
    f"It has also signed an agreement with {THIRD}.",
    f"It concluded an agreement with {THIRD} last month.",
]


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize(
    ("partner", "noun"),
    [
        ("Kestrel Ltd", "company"),
        ("Kestrel Ltd", "firm"),
        ("the Norwegian Marine Agency", "agency"),
        ("the Institute of Coastal Research", "institute"),
        ("the Ministry of Education of Peru", "ministry"),
        ("the Norwegian Maritime Museum", "museum"),
    ],
)
def test_it_is_the_partner_of_whom_the_sentence_before_tells(partner: str, noun: str, signed: str) -> None:
    name = partner.removeprefix("the ")
    text = f"{HOME} signed an agreement with {partner}. The {noun} has 300 people. {signed}"
    assert pairs(text) == {of(HOME, name), of(name, THIRD)}


@pytest.mark.parametrize("signed", SIGNED)
def test_it_is_the_name_that_opens_the_sentence_before(signed: str) -> None:
    text = f"{HOME} signed an agreement with the University of Lima. The University of Lima has 300 students. {signed}"
    assert pairs(text) == {of(HOME, "University of Lima"), of("University of Lima", THIRD)}


@pytest.mark.parametrize("signed", SIGNED)
def test_it_is_an_institute_that_was_founded_before(signed: str) -> None:
    text = (
        f"{HOME} and the University of Lima are founders of the Nordic Institute of Tides (NIT)."
        f" Kestrel Ltd signed an agreement with {HOME}. The institute itself has already found partners. {signed}"
    )
    assert of("Nordic Institute of Tides", THIRD) in pairs(text)
    assert of("Kestrel Ltd", THIRD) not in pairs(text)


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize(
    "between", ["The university is pleased.", "The agreement runs for five years.", "It runs a school."]
)
def test_it_stays_the_house_the_text_is_about(between: str, signed: str) -> None:
    text = f"{HOME} signed an agreement with Kestrel Ltd. {between} {signed}"
    assert pairs(text) == {of(HOME, "Kestrel Ltd"), of(HOME, THIRD)}


@pytest.mark.parametrize("noun", ["museum", "ministry", "foundation", "new centre"])
@pytest.mark.parametrize("signed", SIGNED)
def test_it_is_nobody_where_the_sentence_before_tells_of_one_without_a_name(noun: str, signed: str) -> None:
    claims = extract_claims(
        Document("test", f"{HOME} signed an agreement with Kestrel Ltd. The {noun} was pleased. {signed}")
    ).claims
    assert [(set(each.parties), each.kind, each.signed) for each in claims.agreements] == [
        ({HOME, "Kestrel Ltd"}, "agreement", None)
    ]
