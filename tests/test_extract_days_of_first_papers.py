"""First papers of two and their renewals, what had just been signed, signings put off, and what followed."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two, read, told

A, B = TWO
C = "Viknes University"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} are old partners. Their first agreement was signed in 2010.", ("reported", "2010")),
        (f"{A} and {B} are old partners. Their first agreement was signed in 2010. It was renewed in 2015 and again in"
         " 2020.", ("renewed", "2020")),
        (f"The cooperation of {A} and {B} has a long history. The first agreement was signed in 2010. It was renewed in"
         " 2015.", ("renewed", "2015")),
        (f"{A} and {B} have renewed their agreement. The first agreement was signed in 2010.", ("renewed", None)),
        (f"{A} and {B} are old partners. Their first agreement was signed in 2010. Now a second one has been signed.",
         ("reported", None)),
    ],
)  # fmt: skip
def test_a_first_paper_dates_two_of_whom_nothing_newer_is_told(text: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In 2014 {A} and {B} signed a five-year agreement. It ran out in February, but was renewed in March.",
         ("renewed", "2024-03")),
        (f"In 2014 {A} and {B} signed a five-year agreement. It expired in 2019 and was renewed on 15 March.",
         ("renewed", "2024-03-15")),
        (f"In 2014 {A} and {B} signed a five-year agreement. It ran out in February, but will not be renewed.",
         ("terminated", "2014")),
    ],
)  # fmt: skip
def test_what_ran_out_may_have_been_renewed(text: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"“We have waited,” said Ann Berg on 15 March. She had just signed an agreement between {A} and {B}.",
        f"“We have waited,” rector Ann Berg said on 15 March. Minutes before, {A} had signed an agreement with {B}.",
        f"The signing of an agreement between {A} and {B}, first set for 3 March, took place on 15 March.",
        f"The signing of the pact between {A} and {B}, which had been planned for 3 March, took place on 15 March.",
        f"The new term at {A} began with a ceremony on 15 March. The president of {B} was a guest of honour. During the"
        " ceremony, the two universities signed an agreement.",
        f"On 15 March the rector of {A} and the president of {B} each signed two copies of the agreement.",
    ],
)
def test_what_had_just_been_signed_and_what_took_place_later_has_its_day(text: str) -> None:
    assert days_of_two(text) == [("signed", "2024-03-15")]


@pytest.mark.parametrize(
    "text",
    [
        f"The signing of an agreement between {A} and {B} on 3 March did not take place.",
        f"{A} and {B} each signed agreements.",
    ],
)
def test_a_signing_that_did_not_take_place_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{A} has two agreements in Asia. The first, with {B}, was signed in 2017. The second, with {C}, followed in"
         " 2019.", ["2017", "2019"]),
        (f"{A} has two agreements. The first was signed with {B} in 2017. The second followed with {C} in 2019.",
         ["2017", "2019"]),
        (f"On 6 March {A} concluded an agreement with {B}. On 9 March another followed, with {C}.",
         ["2024-03-06", "2024-03-09"]),
        (f"On 6 March {A} concluded an agreement with {B}. Another one followed on 9 March with {C}.",
         ["2024-03-06", "2024-03-09"]),
        (f"After a first agreement with {C} in 2018, {A} on 9 March signed a second one with {B}.", ["2024-03-09"]),
    ],
)  # fmt: skip
def test_what_followed_has_its_own_day(text: str, days: list[str]) -> None:
    assert [one.signed for one in read(text)] == days


@pytest.mark.parametrize(
    "text",
    [
        f"In 2014 {A} and {B} signed a five-year agreement. It ran out in February.",
        f"In 2014 {A} and {B} signed an agreement. It was cancelled on 3 March.",
        f"{A} has ended its agreement with {B}. It was signed in 2014.",
        f"After ten years {A} and {B} have ended their agreement. It was signed in 2014 and would have run until 2029.",
    ],
)
def test_what_ended_keeps_the_date_of_its_signing(text: str) -> None:
    assert days_of_two(text) == [("terminated", "2014")]


def test_the_day_of_an_end_is_none_of_a_signing() -> None:
    assert days_of_two(f"{A} has ended its agreement with {B}. It was told so on 3 March.") == [("terminated", None)]
