"""Governments of regions and towns, their heads written large or small, where they sign or somebody signs with them."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, ...]]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    pairs = [each.parties for each in claims.agreements if each.status in ("signed", "renewed", "reported")]
    return [(each.name, each.kind) for each in claims.organisations if each.kind != "university"], pairs


@pytest.mark.parametrize(
    "name",
    [
        "Flemish government",
        "Bavarian state government",
        "Lagos State government",
        "state government of Kerala",
        "government of West Bengal",
        "provincial government of Quebec",
        "Malmö city council",
        "Nairobi City County",
        "Tuscany Region",
        "Region of Southern Denmark",
    ],
)
@pytest.mark.parametrize(
    "text", ["The {} and Ghent University signed an agreement.", "Ghent University signed an agreement with the {}."]
)
def test_a_region_that_signs_is_a_government(text: str, name: str) -> None:
    organisations, pairs = read(text.format(name))
    assert organisations == [(name, "government")] and [set(each) for each in pairs] == [{name, "Ghent University"}]


def test_a_people_may_stand_before_a_town() -> None:
    organisations, pairs = read("The German city of Jena and Ghent University signed a contract.")
    assert organisations == [("city of Jena", "government")] and len(pairs) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ghent University signed an agreement with Lund University in Sichuan Province.",
        "Ghent University signed an agreement with Lund University for the Tuscany Region.",
        "Students of the Tuscany Region visited Ghent University.",
        "The government of Kenya thanked Ghent University, which signed an agreement with Lund University.",
        "Ghent University signed an agreement with Lund University on studies of the Flemish people.",
    ],
)
def test_a_region_where_something_is_done_is_none(text: str) -> None:
    assert read(text)[0] == []
