"""Somebody without a name who signs: the text is about another house, which has no agreement by that."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def pairs(text: str) -> list[tuple[str, ...]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [each.parties for each in claims.agreements]


BEFORE = "Lund University has grown in the last years. "


@pytest.mark.parametrize(
    "somebody",
    [
        "a town",
        "the municipality",
        "one of its suppliers",
        "a group of farmers",
        "his brother",
        "two banks",
        "another university",
        "the national airline",
        "the chamber of commerce",
        "the mayor",
        "a Danish start-up",
    ],
)
@pytest.mark.parametrize(
    "does",
    [
        "signed an agreement with Kyoto University.",
        "has also signed a memorandum of understanding with Kyoto University.",
        "maintains a partnership with Kyoto University.",
        "renewed its agreement with Kyoto University.",
        "and Kyoto University signed an agreement on rents.",
    ],
)
def test_what_somebody_else_signs_is_not_of_the_house_that_the_text_is_about(somebody: str, does: str) -> None:
    assert pairs(f"{BEFORE}{somebody[0].upper()}{somebody[1:]} {does}") == []
    assert pairs(f"{BEFORE}On Monday {somebody} {does}") == []


@pytest.mark.parametrize(
    "own", ["The university", "It", "Its management", "The delegation", "Its rector", "The dean", "The two sides"]
)
def test_its_people_and_parts_sign_for_it(own: str) -> None:
    host = " It received a delegation of Kyoto University." if own == "The two sides" else ""
    assert pairs(f"{BEFORE.strip()}{host} {own} signed an agreement with Kyoto University.".replace(
        "The two sides signed an agreement with Kyoto University", "The two sides signed an agreement"
    )) == [("Lund University", "Kyoto University")]


@pytest.mark.parametrize(
    "event",
    [
        "The visit sealed a partnership with Kyoto University.",
        "The same month brought a memorandum with Kyoto University.",
    ],
)
def test_what_happens_is_of_the_house(event: str) -> None:
    assert pairs(BEFORE + event) == [("Lund University", "Kyoto University")]
