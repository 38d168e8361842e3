"""Days that short parts of a sentence tell: *that with B in 2017*, *on 4 May it was done:*, *the spring of 2018*."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two, read

A, B = TWO
C = "Viknes University"


@pytest.mark.parametrize(
    "text",
    [
        f"{A}'s agreement with {B} dates from 2015, that with {C} from 2017.",
        f"{A}'s agreement with {B} was signed in 2015 and that with {C} in 2017.",
        f"{A} has two partners. The agreement with {B} was signed in 2015, that with {C} in 2017.",
    ],
)
def test_that_with_another_is_an_agreement_with_its_own_date(text: str) -> None:
    assert {C in one.parties: one.signed for one in read(text)} == {False: "2015", True: "2017"}


@pytest.mark.parametrize(
    "text",
    [
        f"{A} signed an agreement with {B} in 2015, and that with {C} talks went on was no secret.",
        f"{A} signed an agreement with {B} in 2015, and hopes that with {C} one will follow.",
    ],
)
def test_that_of_a_clause_is_no_agreement(text: str) -> None:
    assert [one.signed for one in read(text)] == ["2015"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"The agreement between {A} and {B}, which goes back to the year 2018, has been put into practice.", "2018"),
        (f"The agreement between {A} and {B} dates from the year 2018.", "2018"),
        (f"The agreement between {A} and {B} goes back to the spring of 2018.", "2018"),
        (f"The agreement between {A} and {B} dates back to the beginning of October 2018.", "2018-10"),
        (f"{A} has an agreement with {B}, signed in 2018, and hopes for more.", "2018"),
        (f"On 15 March it was done: {A} and {B} signed an agreement.", "2024-03-15"),
        (f"On 15 March the time had come: {A} and {B} signed an agreement.", "2024-03-15"),
        (f"The rector of {A} and the president of {B} raised their glasses on 15 March after signing an agreement.",
         "2024-03-15"),
        (f"The rectors met on 15 March after signing an agreement between {A} and {B} in 2015.", "2015"),
        (f"The rector of {A} said on 15 March: her university signed an agreement with {B} long ago.", None),
    ],
)  # fmt: skip
def test_the_day_of_a_short_part(text: str, day: str | None) -> None:
    assert [date for _, date in days_of_two(text)] == [day]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"On 15 March at last {A} and {B} could sign the agreement on their joint campus.", ("signed", "2024-03-15")),
        (f"On 15 March {A} and {B} could finally sign the agreement.", ("signed", "2024-03-15")),
        (f"On 15 June {A} and {B} could finally sign the agreement.", ("planned", None)),
        (f"On 15 March the rector said that {A} and {B} could finally sign the agreement.", ("planned", None)),
        (f"The planned {A}–{B} agreement has many critics.", ("planned", None)),
        (f"The former {A}–{B} agreement has many friends.", ("terminated", None)),
        (f"The {A}–{B} agreement of 2011 has many friends.", ("reported", "2011")),
    ],
)
def test_what_could_be_signed_at_last_and_a_planned_pair(text: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(text) == [expected]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"The rector of {A} was in Japan in February. There she and the head of {B} signed an agreement.", "2024-02"),
        (f"The rector of {A} went to Japan in February. There an agreement was signed with {B}.", "2024-02"),
        (f"The rector of {A} went to Japan in February. She has signed an agreement with {B}.", None),
    ],
)
def test_what_was_signed_there_has_the_time_of_the_way(text: str, day: str | None) -> None:
    assert [date for _, date in days_of_two(text)] == [day]
