"""Days counted from one that the text has told: *the next day*, *the preceding Sunday*, *on the 6th*."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B, C = "Harbour University", "Fjord University", "Hill University"


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of two that one sentence tells each counts from the one before it
        (f"The rectors of {A} came on 4 March. On the 6th, an agreement was signed by {A} with {B}, and on the same day"
         f" with {C}.", ["2024-03-06", "2024-03-06"]),
        (f"On the 13th a memorandum was signed by {A} and {B}.", ["2024-03-13"]),
        (f"Students of {A} have come to {B} since 2023. They signed their agreement in that year.", ["2023"]),
        (f"{A} opened a school in November 2023. In the same month it signed an agreement with {B}.", ["2023-11"]),
        (f"In the first half of last year {A} signed an agreement with {B}.", ["2023"]),
        # told as what has been, however near the next one is
        (f"As early as December 14, when the minister came to Lima, {A} signed an agreement with {B}.", ["2023-12-14"]),
        (f"At yesterday's ceremony {A} and {B} signed an agreement.", ["2024-03-19"]),
        (f"Yesterday's workshops having come to an end, {A} and {B} signed an agreement.", [None]),
    ],
)  # fmt: skip
def test_a_day_or_year_is_counted_within_the_sentence(text: str, expected: list[str | None]) -> None:
    assert signed(text) == expected


FAIR = f"{A} was at the Coast Forum, which took place in Lima from March 4 to 7."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FAIR} On the opening day it signed a memorandum with {B}.", "04"),
        (f"{FAIR} On the second day {A} signed a memorandum with {B}.", "05"),
        (f"{FAIR} The third day saw an agreement between {A} and {B}.", "06"),
        (f"{FAIR} There was music. On the closing day, {A} and {B} signed a memorandum.", "07"),
        (f"{FAIR} On day two, {A} and {B} signed a memorandum.", "05"),
        (f"{FAIR} On the last day of the forum, {A} and {B} signed a memorandum.", "07"),
        # from the first or the last day alone
        (f"The Coast Forum began on Monday in Lima. On the second day {A} and {B} signed a memorandum.", "19"),
        (f"The Coast Days came to a close on Friday. On their last day {A} and {B} signed a memorandum.", "15"),
        (f"{A} and {B} signed a memorandum on the first of its two days. The forum ended on Friday.", "14"),
        (f"A delegation of {B} visited {A} on 12-14 March. At the end of the visit both rectors signed an MoU.", "14"),
        (f"The three-day visit of {B}, its first, ended on Friday with a ceremony. {A} signed an MoU with {B}.", "15"),
    ],
)
def test_a_day_is_counted_within_an_event(text: str, expected: str) -> None:
    assert signed(text) == [f"2024-03-{expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of an event of several days no more than the month is told
        (f"On March 4 the Forum of Rectors opened in Lima. It lasted two days. {A} and {B} signed a memorandum at the"
         " forum.", "2024-03"),
        (f"A delegation of {B} arrived at {A} on Monday for a three-day visit. The two sides signed a memorandum.",
         "2024-03"),
        (f"A delegation of {B} arrived at {A} on Monday. The two sides signed a memorandum.", "2024-03-18"),
        # another day than one of the event
        (f"{FAIR} On the first day of the term, {A} and {B} signed a memorandum.", "2024-03"),
        (f"The forum began on Monday. On the last day {A} and {B} signed a memorandum.", "2024-03-18"),
        (f"On the second day {A} and {B} signed a memorandum.", None),
    ],
)  # fmt: skip
def test_no_day_is_more_exact_than_the_event(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In 2010 the rector of {A} visited {B}. A year later the two universities signed an agreement.", "2011"),
        (f"The first guests of {B} came to {A} in 2010. The following year, {A} and {B} signed an agreement.", "2011"),
        (f"The first students of {B} came to {A} in 2010. The two signed an agreement the year after.", "2011"),
        (f"The first students of {B} came to {A} in 2010. The same year, {A} and {B} signed an agreement.", "2010"),
        (f"In May 2023 {A} opened an office in Lima. Two months later it signed an agreement with {B}.", "2023-07"),
        (f"In December 2022 {A} opened an office. The following month it signed an agreement with {B}.", "2023-01"),
        # what is told for all of a year to come is no day of a signing
        (f"{A} and {B} signed an agreement in 2014. For the next year, nothing happened.", "2014"),
        (f"{A} and {B} signed an agreement on 5 May 2023. The following year, students arrived.", "2023-05-05"),
    ],
)
def test_years_and_months_are_counted_from_the_date_told_before(text: str, expected: str) -> None:
    assert signed(text)[-1:] == [expected]
