"""Partners told by short forms that may be places, each with the time told at the end."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from tests.extract_examples import KYOTO, OSAKA, one, told

HARBOUR, SANTA = "Harbour University", "University of Santa Rosa"
PLAYA, VELSA = "De La Playa University", "Velsa College"
SEEN = f"{HARBOUR} was visited by the {SANTA}, {PLAYA} and {VELSA}."


def days(text: str) -> list[tuple[tuple[str, ...], str]]:
    claims = extract_claims(Document("a", text, published="2024-05-06")).claims
    return sorted((tuple(sorted(each.parties)), str(each.signed)) for each in claims.agreements)


def test_short_forms_that_stand_together_are_houses_of_the_text() -> None:
    text = f"{SEEN} Agreements were signed with Santa Rosa, De La Playa and Velsa in 1996, 1999 and 2002."
    assert days(text) == [
        ((PLAYA, HARBOUR), "1999"), ((HARBOUR, SANTA), "1996"), ((HARBOUR, VELSA), "2002")
    ]  # fmt: skip


def test_one_of_several_partners_may_get_a_further_paper() -> None:
    text = f"{HARBOUR} signed memoranda with {KYOTO} and {OSAKA}. An exchange agreement with {OSAKA} was signed, too."
    assert one("exchange", "signed", HARBOUR, OSAKA)[0] in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ships go between Santa Rosa and Velsa.",
        "In Santa Rosa, they met the mayor.",
        "Its guests came from Santa Rosa and signed the visitors' book.",
    ],
)
def test_places_stay_places(text: str) -> None:
    assert told(f"{SEEN} {text}") == []


@pytest.mark.parametrize(
    ("verb", "first", "second", "times"),
    [
        ("signed", "2010", "2012", "in 2010 and 2012"),
        ("signed", "2010-05", "2011-06", "in May 2010 and June 2011"),
        ("renewed its", "2010", "2012", "in 2010 and 2012"),
        ("signed", "None", "None", "between 2010 and 2012"),
    ],
)
def test_two_times_are_those_of_two_partners(verb: str, first: str, second: str, times: str) -> None:
    text = f"{HARBOUR} {verb} agreements with {KYOTO} and {OSAKA} {times}."
    assert days(text) == [((HARBOUR, KYOTO), first), ((HARBOUR, OSAKA), second)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The visit made the ties firmer, and an agreement of {KYOTO} with {OSAKA} could be signed in the course of"
         " it.", "signed"),
        (f"After two years of talks an agreement of {KYOTO} with {OSAKA} could finally be signed.", "signed"),
        (f"During the visit an agreement of {KYOTO} with {OSAKA} could be signed.", "planned"),
        (f"The rector came, and an agreement of {KYOTO} with {OSAKA} could be signed during the visit next week.",
         "planned"),
        (f"If he consents, an agreement of {KYOTO} with {OSAKA} could be signed in the course of it.", "planned"),
    ],
)  # fmt: skip
def test_what_could_be_signed_on_a_visit_that_was_paid_was(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, KYOTO, OSAKA)
