"""Partners that open a sentence, and those that it takes up together: *With B an agreement was signed*, *with both*."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

HOME, PERU, CHILE, THAI = "Aarhus University", "University of Lima", "University of Chile", "Mahidol University"


def told(text: str) -> dict[frozenset[str], tuple[str, str | None]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return {frozenset(each.parties): (each.status, each.signed) for each in claims.agreements if each.parties}


def pairs(text: str) -> set[frozenset[str]]:
    return {parties for parties, (status, _) in told(text).items() if status in ("signed", "reported")}


def with_home(*others: str) -> set[frozenset[str]]:
    return {frozenset((HOME, other)) for other in others}


@pytest.mark.parametrize("opening", [f"{HOME} went on a journey.", f"{HOME} has new partners abroad."])
@pytest.mark.parametrize(
    "text",
    [
        f"With the {PERU}, memoranda were signed; with the {CHILE}, an exchange agreement was concluded.",
        f"With the {PERU} and the {CHILE} memoranda were signed.",
        f"With the {PERU} an agreement was concluded, with the {CHILE} a letter of intent.",
        f"On Monday, with the {PERU} an agreement was signed, and with the {CHILE} one on nursing.",
    ],
)
def test_partners_before_a_passive_are_those_of_the_house_told_before(opening: str, text: str) -> None:
    assert pairs(f"{opening} {text}") == with_home(PERU, CHILE)


@pytest.mark.parametrize("second", ["a letter of intent in 2012", "one in 2012", "in 2012"])
def test_each_has_the_date_of_its_part(second: str) -> None:
    text = f"{HOME} has partners abroad. With the {PERU} an agreement was signed in 2010, with the {CHILE} {second}."
    days = {parties: signed for parties, (_, signed) in told(text).items()}
    assert days == {frozenset((HOME, PERU)): "2010", frozenset((HOME, CHILE)): "2012"}


@pytest.mark.parametrize(
    "text",
    [
        f"With the {PERU} and the {CHILE} memoranda were signed.",
        f"The minister opened the fair. With the {PERU} a memorandum was signed; with the {CHILE} one was concluded.",
        f"{HOME} received guests. With the {PERU} no agreement was signed.",
        f"{HOME} received guests. With the {PERU} an agreement is to be signed, with the {CHILE} a memorandum.",
    ],
)
def test_partners_of_nobody_and_of_what_was_not_signed_make_no_pair(text: str) -> None:
    assert pairs(text) == set()


def test_who_helps_or_signs_is_no_partner_of_the_house_told_before() -> None:
    helped = f"{HOME} received guests. With the {PERU}'s help, an agreement was signed with the {CHILE}."
    assert pairs(helped) == with_home(CHILE)
    signed = f"{HOME} received guests. With the {PERU}, an agreement was signed by the {CHILE}."
    assert pairs(signed) == {frozenset((PERU, CHILE))}


def test_the_rest_are_not_those_named_in_the_sentence_before() -> None:
    text = (
        f"{HOME} has signed with the {PERU}, the {CHILE}, {THAI} and Kyoto University."
        f" With the {PERU} and the {CHILE} agreements were concluded."
        " With the other two, letters of intent were signed."
    )
    assert pairs(text) == with_home(PERU, CHILE, THAI, "Kyoto University")


@pytest.mark.parametrize(
    "text",
    [
        "With all three agreements were signed.",
        "With all three universities agreements were signed.",
        "Agreements were signed with all three.",
        "Agreements with all three were signed.",
        "It has agreements with all three.",
        "The university signed memoranda with the three.",
    ],
)
@pytest.mark.parametrize("verb", ["received guests from", "visited", "welcomed the rectors of"])
def test_all_three_are_those_listed_beside_the_house(verb: str, text: str) -> None:
    meeting = f"{HOME} {verb} the {PERU}, the {CHILE} and {THAI}."
    assert pairs(f"{meeting} {text}") == with_home(PERU, CHILE, THAI)


def test_both_universities_are_the_two_hosts() -> None:
    assert pairs(
        f"{HOME} visited the {PERU} and the {CHILE}. Memoranda were signed with both universities."
    ) == with_home(PERU, CHILE)


@pytest.mark.parametrize(
    "text",
    [
        f"{HOME} and the {PERU} visited the {CHILE}. Memoranda were signed with both universities.",
        f"{HOME} visited the {PERU} and the {CHILE}. The ministry signed memoranda with both.",
        f"{HOME} visited the {PERU} and the {CHILE}. Memoranda were signed with both by {THAI}.",
        f"{HOME} visited the {PERU}, the {CHILE} and {THAI}. Memoranda were signed with two of them.",
        f"{HOME} visited the {PERU}, the {CHILE} and {THAI}. It will sign memoranda with all three.",
    ],
)
def test_guests_together_others_and_plans_are_no_partners(text: str) -> None:
    assert pairs(text) == set()
