"""Days counted from one that the text has told: *the next day*, *the preceding Sunday*, *on the 6th*."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Harbour University", "Fjord University"


def signed(text: str, published: str = "2024-03-20") -> list[str | None]:
    return [one.signed for one in extract_claims(Document("a", text, published=published)).claims.agreements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"On 4 March a delegation of {B} visited {A}. The next day the two universities signed a memorandum.", "05"),
        (f"The rectors met on 4 March. The following morning {A} and {B} signed a memorandum.", "05"),
        (f"The rectors met on 4 March. Two days later {A} and {B} signed a memorandum.", "06"),
        (f"The rectors met on 4 March. That same day {A} and {B} signed a memorandum.", "04"),
        (f"{A} said on Monday that it had signed a memorandum with {B} three days earlier.", "15"),
        (f"{A} and {B} met at the fair in Lima (11-15 March). They signed a memorandum on the Wednesday.", "13"),
        (f"{A} said on Monday that it had signed a memorandum with {B} on the previous Wednesday.", "13"),
        (f"Classes began on 4 March. {A} and {B} signed a memorandum the following Friday.", "08"),
        (f"A guest came on 4 March. On the 6th, {A} and {B} signed a memorandum.", "06"),
        (f"{A} and {B} signed a memorandum on the 18th.", "18"),
        # each counts from the one before it
        (f"A guest came on 4 March. The next day it rained. {A} and {B} signed a memorandum the same day.", "05"),
    ],
)
def test_a_day_is_counted_from_the_one_told_before(text: str, expected: str) -> None:
    assert signed(text) == [f"2024-03-{expected}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a memorandum. The next day it snowed.",
        f"The school opened in 2012. {A} and {B} signed a memorandum on the Wednesday.",
        f"{A} and {B} signed a memorandum on the 10th anniversary of the school.",
        f"{A} and {B} signed a memorandum on the 15th floor.",
    ],
)
def test_what_is_counted_from_no_day_gives_none(text: str) -> None:
    assert signed(text) == [None]


def test_a_day_of_the_month_that_has_not_come_is_of_the_month_before() -> None:
    assert signed(f"{A} and {B} signed a memorandum on the 28th.") == ["2024-02-28"]


def test_a_day_that_stands_beside_its_date_counts_once() -> None:
    text = f"Classes began on 4 March. The next day, 6 March, {A} and {B} signed a memorandum."
    assert signed(text) == ["2024-03-06"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("and Alder University did so two years later", ["2013", "2015"]),
        ("and Alder University had done so three years earlier", ["2013", "2010"]),
        ("and the ties came to bear two years later", ["2013"]),
    ],
)
def test_years_count_from_the_year_that_the_sentence_told(told: str, expected: list[str]) -> None:
    assert signed(f"{A} signed an agreement with {B} in 2013, {told}.") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("became the fifth partner by signing an agreement with", "2024-03-09"),
        ("said that it had opened the way by signing an agreement with", None),
        ("marked ten years of a project that began by signing an agreement with", None),
    ],
)
def test_what_was_done_by_signing_has_the_day_of_the_signing(told: str, expected: str | None) -> None:
    assert signed(f"On 9 March, {A} {told} {B}.") == [expected]
