"""Cooperation that is announced or launched as one thing, unions under a heading, hubs, and what is done already."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {KYOTO} have announced a collaboration that covers rice and rain.",
         one("other", "signed", LUND, KYOTO)),
        (f"{LUND}, {KYOTO} and {OSAKA} announced a three-way collaboration.",
         one("other", "signed", LUND, KYOTO, OSAKA)),
        (f"{LUND} and {KYOTO} have launched a research collaboration.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} has embarked on a collaboration with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have announced a possible partnership.", one("other", "planned", LUND, KYOTO)),
        (f"{LUND} announced the planned agreement with {KYOTO}.", one("agreement", "planned", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_a_cooperation_begins_as_one_thing(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have announced a possible collaboration.",
        f"{LUND} and {KYOTO} have announced the end of a collaboration.",
        f"{LUND} and {KYOTO} have established a collaboration network for schools.",
        f"{LUND}, which has launched a collaboration with schools, was host to {KYOTO}.",
        f"{LUND} has established a collaboration with farmers and {KYOTO}.",
    ],
)
def test_what_is_no_cooperation_of_the_two_is_none(text: str) -> None:
    assert told(text) == []


def test_partners_of_an_alliance_agreed_with_one_another() -> None:
    text = (
        f"Four universities with {LUND} in the lead want an alliance\n\nIn an online ceremony they signed a memorandum"
        " of understanding on Tuesday.\n\nThe partners of the alliance\n\n"
        f"{LUND} (coordinator)\n{KYOTO}\n{OSAKA}\n{NAGOYA}\n"
    )
    assert told(text) == one("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    own = f"{LUND} works with many.\n\nThe partners of the university\n\n- {KYOTO}\n- {OSAKA}\n"
    assert told(own) == star("other", "reported", LUND, KYOTO, OSAKA)


def test_universities_of_two_towns_are_those_that_the_text_names() -> None:
    text = (
        "Agreement between universities of Tabasco and Cienfuegos\n\nThe signing of a new agreement between the"
        " University of Cienfuegos (UCf) and the Autonomous University of Tabasco (UAT) opened the second day."
    )
    assert [parties for _, _, parties in told(text)] == [
        ("Autonomous University of Tabasco", "University of Cienfuegos")
    ]


def test_who_agreed_with_each_before_agreed_with_the_next() -> None:
    text = (
        f"At a meeting held at {KYOTO}, {LUND} signed an exchange agreement with {KYOTO}. {LUND} also has an agreement"
        f" with {OSAKA}.\n\nAfter the signing of the agreement with {KYOTO}\n\n"
        f"After the signing of the agreement with {NAGOYA}"
    )
    assert (KYOTO, NAGOYA) not in [parties for _, _, parties in told(text)]


def test_a_signing_that_ended_a_meeting_is_done_whatever_is_planned_besides() -> None:
    text = (
        f"During the visit of {LUND} to Africa the signing of several papers is planned. On 3 May the delegation was"
        f" received at the {GHANA}. The meeting ended with the signing of an agreement."
    )
    assert told(text) == one("agreement", "signed", LUND, GHANA)


def test_what_a_partnership_is_for_may_be_two_things() -> None:
    text = f"{LUND} and {KYOTO} have established a broad research and education partnership."
    assert told(text) == one("other", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Three teachers of {KYOTO} came to our university to discuss the signing of a memorandum. It is the second one"
        f" signed by our university this month, after one with {OSAKA}.",
        f"A delegation of {KYOTO} came to our university on Monday. Our university signed a memorandum with {OSAKA}.",
    ],
)
def test_a_guest_of_our_university_is_not_ours(text: str) -> None:
    assert told(text) == []
    home = told(text, publisher=LUND)
    assert all(KYOTO not in parties for _, _, parties in home)


@pytest.mark.parametrize(
    "end",
    ["for three more years", ", which dates from 2012, for three more years", "until 2030", "for another five years"],
)
def test_cooperation_that_two_extend_for_a_time_is_renewed(end: str) -> None:
    text = f"Delegates of {LUND} and {KYOTO} have extended their cooperation {end}.".replace(" ,", ",")
    assert told(text) == one("other", "renewed", LUND, KYOTO)


def test_cooperation_that_two_extend_to_other_fields_is_not_renewed() -> None:
    assert told(f"{LUND} and {KYOTO} have extended their cooperation to fisheries.") == []
    assert told(f"{LUND} and {KYOTO} have extended their cooperation in Peru.") == []
