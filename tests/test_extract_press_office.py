"""Whose press office publishes a text, and what two do in the last of several papers."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told


@pytest.mark.parametrize("office", [", press service", " - International Office", ", Communications Department", ""])
def test_our_university_is_whose_office_publishes(office: str) -> None:
    text = f"The rector of our university, Kari Berg, and the leadership of {KYOTO} signed a memorandum. "
    published = f"{text}Students of {LUND} will travel."
    assert told(published, publisher=f"{LUND}{office}") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize("nth", ["the last", "the second", "a third"])
def test_what_two_declare_in_one_of_the_papers(nth: str) -> None:
    text = f"In {nth} memorandum, {LUND} and {KYOTO} declare that they wish to teach law together."
    assert told(text) == one("mou", "reported", LUND, KYOTO)


def test_last_weeks_paper_of_nobody_is_none() -> None:
    assert told(f"In the last agreement, which was never signed, {LUND} and {KYOTO} planned a school.") == []
