"""Days that a line of a chronicle, the signing of a day, an event told behind and an approval tell."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two, told

A, B = TWO


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Our partners\n2011: {A} opens its office.\n2014: {A} signs an agreement with {B}.\n2018: First students.",
         "2014"),
        (f"March 2014 – {A} and {B} sign an agreement.\nMay 2018 – Opening of the guest house.", "2014-03"),
        (f"- 14 May 2014: {A} and {B} sign an agreement.\n- 2 June 2016: A summer school is held.", "2014-05-14"),
        (f"1999: The centre is founded.\n2014: The centre moves. {A} signs an agreement with {B}.", "2014"),
        (f"(2014) {A} and {B} sign an agreement.\n(2016) A house is opened.", "2014"),
        (f"2011 {A} opens its office\n2014 {A} signs an agreement with {B}\n2018 First students", "2014"),
        (f"2014: {A} looks back on its agreement with {B}, signed in 2012.\n2016: A house is opened.", "2012"),
    ],
)  # fmt: skip
def test_a_line_of_a_chronicle_dates_what_it_tells(text: str, day: str) -> None:
    assert [date for _, date in days_of_two(text)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        f"14 March 2024: {A} and {B} have signed an agreement.\n10 March 2024: A house has been opened.",
        f"2024: {A} and {B} have signed an agreement.\nThe rector is glad.",
    ],
)
def test_the_day_of_an_item_of_news_and_a_lone_year_date_nothing(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == [None]


@pytest.mark.parametrize(
    "told_of_it",
    [
        "“We have dreamt of it,” the rector said at Friday's signing ceremony.",
        "“We have dreamt of it,” said the rector at the March 15 signing.",
        "The rector told guests during the 15 March ceremony that she was glad.",
        "At Friday's ceremony in Lima there were 100 guests.",
        "Friday's signing was attended by the mayor.",
    ],
)
def test_the_signing_of_a_day_dates_what_was_signed(told_of_it: str) -> None:
    text = f"LIMA, 17 March 2024 – {A} and {B} have signed an agreement. {told_of_it}"
    assert days_of_two(text) == [("signed", "2024-03-15")]


@pytest.mark.parametrize(
    "told_of_it",
    [
        "At Friday's graduation ceremony the rector spoke of it.",
        "Friday's meeting of the senate took note of it.",
        "The opening ceremony will be held on 15 June.",
    ],
)
def test_other_ceremonies_date_nothing(told_of_it: str) -> None:
    text = f"LIMA, 17 March 2024 – {A} and {B} have signed an agreement. {told_of_it}"
    assert days_of_two(text) == [("signed", None)]


@pytest.mark.parametrize(
    "text",
    [
        f"The senate of {A} approved the agreement with {B} on 28 February. It was signed on 15 March by both rectors.",
        f"The council approved the agreement between {A} and {B} in February. It was finally signed on 15 March.",
        f"{A} and {B} agreed in February to sign an agreement. It was signed on 15 March in Lima.",
    ],
)
def test_what_was_approved_and_then_signed_is_signed(text: str) -> None:
    assert days_of_two(text) == [("signed", "2024-03-15")]


@pytest.mark.parametrize(
    "behind",
    [
        "It will be signed on 15 June.",
        "It was not signed on 15 March, as had been planned.",
        "The contract for the new roof was signed on 15 March.",
        "It was presented on 15 March.",
    ],
)
def test_what_was_approved_alone_is_planned(behind: str) -> None:
    text = f"The senate of {A} approved the agreement with {B} on 28 February. {behind}"
    assert [status for _, status, _ in told(text) if status != "planned"] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"The agreement of {A} and {B} was signed at the Coast Days, which Lima hosted on 15 March.", "2024-03-15"),
        (f"The agreement of {A} and {B} was signed at the Coast Museum, which was opened on 15 March.", None),
        (f"On 15 March the rector of {A} was a guest of {B}. It was the first visit since the two universities signed"
         " an agreement.", None),
        (f"On 15 March the rector of {A} was a guest of {B}. They have worked together since the spring and signed an"
         " agreement.", "2024-03-15"),
    ],
)  # fmt: skip
def test_an_event_told_behind_and_a_visit_since_a_signing(text: str, day: str | None) -> None:
    assert [date for _, date in days_of_two(text)] == [day]
