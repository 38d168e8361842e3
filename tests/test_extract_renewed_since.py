"""Renewals told in a clause on the first paper, feasts, journeys of a month and times of a day told before."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two

A, B = TWO


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In 1989 {A} and {B} signed an agreement which was renewed on 15 March.", ("renewed", "2024-03-15")),
        (f"In 1989 {A} and {B} signed an agreement which was renewed in 2014 and again on 15 March.",
         ("renewed", "2024-03-15")),
        (f"{A} and {B} signed an agreement in 1989, which was extended on 15 March.", ("renewed", "2024-03-15")),
        (f"{A} and {B} signed an agreement in 1989 which will be renewed in May.", ("signed", "1989")),
        (f"On 15 March, ten years after the first agreement, {A} and {B} signed a new one.", ("signed", "2024-03-15")),
    ],
)  # fmt: skip
def test_a_clause_may_tell_of_the_renewal(text: str, expected: tuple[str, str]) -> None:
    assert days_of_two(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} turned fifty: it celebrated its anniversary on 15 March. At the festive meeting, it signed one with {B}.",
        f"{A} celebrated its 50th anniversary on 15 March. During the celebrations, an agreement with {B} was signed.",
        f"15 March was a long day for {A}. It opened a library, and in the afternoon it signed an agreement with {B}.",
        f"On 15 March {A} opened its library. Later in the day it signed an agreement with {B}.",
    ],
)
def test_a_feast_and_a_day_told_before_date_what_was_signed(text: str) -> None:
    named = text.replace("signed one with", "signed an agreement with")
    assert [date for _, date in days_of_two(named)] == ["2024-03-15"]


def test_a_mission_of_a_month_dates_what_was_signed_on_it() -> None:
    text = f"{A} took part in a mission to Peru in the first week of March. In Lima, it signed an agreement with {B}."
    assert days_of_two(text) == [("signed", "2024-03")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} celebrated its 50th anniversary on 15 March. It has signed an agreement with {B}.",
        f"{A} and {B} signed an agreement on courses in the evening.",
    ],
)
def test_a_feast_alone_dates_nothing(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == [None]
