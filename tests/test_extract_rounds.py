"""Guests and hosts one after another, who sign with the house the text is about and do not name it."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

HOME, PERU, CHILE, THAI = "Aarhus University", "University of Lima", "University of Chile", "Mahidol University"


def pairs(text: str) -> set[frozenset[str]]:
    claims = extract_claims(Document("test", text, published="2022-05-10", publisher=HOME)).claims
    return {frozenset(each.parties) for each in claims.agreements if each.status in ("signed", "renewed")}


def with_home(*others: str) -> set[frozenset[str]]:
    return {frozenset((HOME, other)) for other in others}


ROUNDS = [
    f"Last week {HOME} opened its doors to guests from three continents.",
    f"{HOME} received visitors from abroad.",
    f"A delegation of {HOME} has been to America and Asia.",
]


@pytest.mark.parametrize("round_of_visits", ROUNDS)
@pytest.mark.parametrize(
    "text",
    [
        f"The {PERU} concluded an exchange agreement for nurses, while the {CHILE} signed a protocol on farming.",
        f"The {PERU}, which lies by the sea, signed a memorandum. The {CHILE} has signed an agreement on mining.",
    ],
)
def test_who_signs_in_a_round_of_visits_signs_with_the_house_of_the_text(round_of_visits: str, text: str) -> None:
    assert pairs(f"{round_of_visits} {text}") == with_home(PERU, CHILE)


@pytest.mark.parametrize("round_of_visits", [ROUNDS[0], ROUNDS[1]])
@pytest.mark.parametrize(
    "text",
    [
        "With its vice-rector, Ana Paz, the exchange agreement was renewed for another five years.",
        "With its rector a memorandum was signed.",
        "A memorandum was signed.",
    ],
)
def test_whose_turn_it_is_signs_with_the_host(round_of_visits: str, text: str) -> None:
    first = f"The {PERU} came first, then {THAI}. On the following day it was the turn of the {CHILE}."
    assert pairs(f"{round_of_visits} {first} {text}") == with_home(CHILE)


@pytest.mark.parametrize("she", ["She", "He"])
def test_the_guest_and_the_head_of_the_host_sign(she: str) -> None:
    text = f"{ROUNDS[0]} The first to arrive was Kim Berg, rector of the {PERU}, who travelled with two deans."
    assert pairs(f"{text} {she} and the president of {HOME} put their names to a memorandum.") == with_home(PERU)


@pytest.mark.parametrize(
    "text",
    [
        f"The delegation signed a similar document at the {CHILE}.",
        f"The guests also signed a memorandum on student exchange at the {CHILE}.",
        f"At the {CHILE}, the guests signed a memorandum.",
        f"The visitors signed an agreement at the {CHILE} in Santiago.",
    ],
)
def test_a_delegation_signs_with_its_host(text: str) -> None:
    start = f"A delegation of {HOME} came to America on Monday. It signed an agreement with the {PERU}."
    assert pairs(f"{start} {text}") == with_home(PERU, CHILE)


@pytest.mark.parametrize(
    "text",
    [
        f"The {PERU} signed a charter of its own.",
        f"The {PERU} signed a declaration.",
        f"The {PERU} signed an agreement with a bank.",
        f"The {PERU} signed an agreement between the unions.",
        f"The {PERU} will sign an agreement.",
        f"The {PERU} did not sign an agreement.",
        f"The {PERU}, which signed an agreement in 2010, is old.",
        f"The {PERU} signed the agreement.",
        f"The delegation signed the guest book at the {PERU}.",
        f"The delegation will sign an agreement at the {PERU}.",
        f"The {PERU} came first, then {THAI}. It was a good day. An agreement is planned.",
    ],
)
def test_others_plans_and_charters_are_none_of_the_host(text: str) -> None:
    start = f"A delegation of {HOME} has been to Peru and Chile. Its guide had studied at {THAI}."
    assert pairs(f"{start} {text}") == set()


def test_without_a_round_of_visits_the_partner_stays_open() -> None:
    text = f"{HOME} has a new library. {THAI} has none. The {PERU} signed an agreement, and the {CHILE} was glad."
    assert pairs(text) == set()


@pytest.mark.parametrize("mark", [" ", " (Lima) "])
def test_the_universities_of_a_country_are_listed_below(mark: str) -> None:
    opening = f"{HOME}, Denmark, concluded agreements with the following universities of Peru"
    assert pairs(f"{opening}: {PERU}{mark.rstrip()}, Cusco University{mark.rstrip()}.") == with_home(
        PERU, "Cusco University"
    )
