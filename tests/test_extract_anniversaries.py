"""The year in which a partnership began, counted back from its anniversary."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two

A, B = TWO


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} celebrated 20 years of partnership on Tuesday.", "2004"),
        (f"{A} and {B} marked the 25th anniversary of their agreement.", "1999"),
        (f"A ceremony in Lima marked thirty years of cooperation between {A} and {B}.", "1994"),
        (f"{A} welcomed a delegation of {B} to mark 30 years of cooperation between the two institutions.", "1994"),
        (f"The twentieth anniversary of the exchange agreement between {A} and {B} was celebrated in Lima.", "2004"),
        (f"{A} celebrates twenty-five years of its partnership with {B}.", "1999"),
        (f"{A} and {B} celebrated half a century of cooperation.", "1974"),
    ],
)
def test_an_anniversary_tells_the_year(text: str, expected: str) -> None:
    assert days_of_two(text) == [("reported", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} celebrated more than 20 years of partnership.", ("reported", None)),
        (f"{A} and {B} will celebrate 20 years of partnership next year.", ("reported", None)),
        (f"The laboratory is the outcome of a ten-year contract between {A} and {B}.", ("reported", None)),
        (f"{A} has an agreement with {B}. It celebrated its 50th anniversary on Tuesday.", ("reported", None)),
        (f"{A} and {B} have signed a new agreement to mark 20 years of cooperation.", ("signed", None)),
        (f"{A} and {B} signed a new agreement on 12 March to mark 20 years of cooperation.", ("signed", "2024-03-12")),
    ],
)
def test_other_spans_of_years_do_not(text: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(text)[:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} celebrated 20 years of botany and has a partnership with {B}.",
        f"{A} celebrated 20 years of academic teaching and a partnership with {B}.",
        f"{A} marked the 75th anniversary of diplomatic relations and its agreement with {B}.",
        f"{A} celebrated the 50th anniversary of the faculty that runs the exchange programme with {B}.",
        f"{A} celebrated 30 years of teaching law with a partnership with {B}.",
        f"{A} celebrated 30 years of the institute under its agreement with {B}.",
    ],
)
def test_the_anniversary_of_something_else_does_not(text: str) -> None:
    assert days_of_two(text) == [("reported", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} celebrates 20 years of fruitful and close partnership with {B}.", "2004"),
        (f"{A} marked 20 years of friendship and partnership with {B}.", "2004"),
        (f"{A} and {B} marked the 20th anniversary of the start of their exchange programme.", "2004"),
        (f"{A} marked the 25th anniversary of the first academic agreement with {B}.", "1999"),
    ],
)
def test_words_that_describe_the_partnership_stand_between(text: str, expected: str) -> None:
    assert days_of_two(text) == [("reported", expected)]
