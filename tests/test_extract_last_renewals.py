"""The last of several renewals, and papers that one house signed *with B* before the verb."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two, one, told

A, B = TWO


@pytest.mark.parametrize(
    "text",
    [
        f"The memorandum between {A} and {B}, first signed in 2010 and renewed in 2022, runs until 2027.",
        f"The memorandum between {A} and {B}, signed in 2010 and last renewed in 2022, is valid for five years.",
        f"An agreement between {A} and {B} was signed in 2008 and extended for ten years in 2022.",
        f"An agreement between {A} and {B} was signed in 2008, renewed in 2017 and prolonged by five years in 2022.",
        f"The agreement between {A} and {B} has been renewed several times, most recently in 2022.",
        f"The first agreement between {A} and {B} was signed in 2008. It has been renewed twice, in 2017 and 2022.",
        f"The first agreement between {A} and {B} was signed in 2008. It was renewed in 2017 and again in 2022.",
        f"{A} has had an exchange agreement with {B} since 1999, which was last renewed in 2022.",
        f"{A} has an exchange agreement with {B}, renewed in 2022.",
        f"{A} and {B} have been partners since 1999. Their exchange agreement was last renewed in 2022.",
        f"{A} and {B} have an exchange agreement. It was last renewed in 2022.",
        f"In 2022 {A} and {B} renewed the agreement first signed in 1999 and renewed in 2004 and 2009.",
    ],
)
def test_the_last_renewal_dates_an_agreement(text: str) -> None:
    assert days_of_two(text) == [("renewed", "2022")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} signed an agreement in 2010, and the library was renewed in 2022.", ("signed", "2010")),
        (f"An agreement between {A} and {B} was signed in 2010 but not renewed in 2022.", ("signed", "2010")),
        (f"An agreement between {A} and {B} was signed in 2010 and will be renewed in 2025.", ("signed", "2010")),
        (f"{A} has an exchange agreement with {B}, extended to nurses in 2022.", ("reported", None)),
    ],
)
def test_what_is_no_renewal_of_it_dates_nothing(text: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement with {B}, which {A} signed on 15 March, took effect the next day.",
        f"The agreement with {B} that {A} concluded on 15 March covers law.",
        f"Under the agreement with {B} signed by {A} on 15 March, students may spend a year abroad.",
    ],
)
def test_a_paper_with_one_house_may_stand_before_who_signed_it(text: str) -> None:
    assert days_of_two(text) == [("signed", "2024-03-15")]


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement with {B}, which {A} will sign on 15 June, covers law.",
        f"The agreement with {B}, which {A} never signed, covers law.",
        f"The agreement with {B}, drafted by {A}, covers law.",
        f"The talks with {B}, which {A} opened in 2018, go on.",
    ],
)
def test_what_was_not_signed_before_its_house_is_none(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


def test_several_partners_may_stand_before_who_signed() -> None:
    text = f"The agreements with {B} and Viknes University, which {A} signed on 15 March, cover law."
    assert sorted(told(text)) == sorted(
        one("agreement", "signed", A, B) + one("agreement", "signed", A, "Viknes University")
    )
