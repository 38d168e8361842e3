"""Whose an agreement is that *its*, *by* or a heading phrase tells; the names are real, what is told is made up."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, told


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement by {LUND} and {KYOTO} covers nurses.",
        f"The agreement by the presidents of {LUND} and {KYOTO} will make it possible for students to transfer.",
    ],
)
def test_an_agreement_by_two_is_theirs(text: str) -> None:
    assert told(text) == one("agreement", "reported", KYOTO, LUND)


@pytest.mark.parametrize(
    "text",
    [
        f"A joint statement by {LUND} and {KYOTO} deplores the fire.",
        f"The papers by {LUND} and {KYOTO} are of May.",
        f"The agreement by {LUND} covers nurses of {KYOTO}.",
    ],
)
def test_what_two_write_binds_nobody(text: str) -> None:
    assert told(text) == []


# *Its* is of who tells of it.
@pytest.mark.parametrize(
    "opening",
    [
        "The Ministry of Health of Peru is pleased to announce that",
        "The Ministry of Health of Peru wishes to inform the public that",
        "The Ministry of Health of Peru says that",
    ],
)
def test_its_agreement_is_of_who_tells_of_it(opening: str) -> None:
    text = f"{opening} its memorandum with {LUND} was prolonged on 15 May."
    assert [(kind, status) for kind, status, _ in told(text)] == [("mou", "renewed")]


@pytest.mark.parametrize("when", ["in 2009", "last May", "on 4 May 2009"])
def test_what_was_signed_with_somebody_is_of_who_acts_under_it(when: str) -> None:
    text = f"Under a memorandum concluded with {KYOTO} {when}, {LUND} admits up to 150 students a year."
    assert told(text) == one("mou", "signed", KYOTO, LUND)


@pytest.mark.parametrize("place", ["", " in China", " in law"])
def test_where_it_is_does_not_part_it_from_with_whom(place: str) -> None:
    text = f"{LUND} has announced a dual degree{place} with {KYOTO}. {OSAKA} is old."
    assert told(text) == one("joint-programme", "reported", KYOTO, LUND)


@pytest.mark.parametrize(
    "said", ['on football is "ready to sign"', "is ready to be signed", "is ready for signature", "is being drawn up"]
)
def test_what_is_still_being_written_is_planned(said: str) -> None:
    assert told(f"A contract between {LUND} and {KYOTO} {said}.") == one("agreement", "planned", KYOTO, LUND)


def test_what_was_written_is_there() -> None:
    assert told(f"A contract between {LUND} and {KYOTO} is ready.") == one("agreement", "reported", KYOTO, LUND)
