"""The day on which a text has it that two sign, had signed or announced what they signed."""

from __future__ import annotations

import pytest

from extract_examples import read

A, B = "Harbour University", "Fjord University"
VISIT = f"On 4 March a delegation of {B} visited {A}. "


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.status, one.signed) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A first result will be seen today, when {0} and {1} sign an agreement on fish.", ("signed", "2024-03-20")),
        ("The visit will end today, when the rectors of {0} and {1} sign an agreement.", ("signed", "2024-03-20")),
        ("The high point comes this afternoon when {0} and {1} sign an agreement.", ("signed", "2024-03-20")),
        ("The next step will be taken today as {0} signs an agreement with {1}.", ("signed", "2024-03-20")),
        ("A first result will be seen on Friday, when {0} and {1} sign an agreement.", ("planned", None)),
        ("A first result will be seen tomorrow, when {0} and {1} sign an agreement.", ("planned", None)),
        ("A first result may be seen today, when {0} and {1} sign an agreement.", ("planned", None)),
        ("The rectors will discuss today when {0} and {1} are to sign an agreement.", ("planned", None)),
    ],
)
def test_what_two_sign_today_is_signed(text: str, expected: tuple[str, str | None]) -> None:
    assert told(text.format(A, B)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First of all a memorandum, which had been signed as the fruit of many letters, was handed over.", None),
        ("A memorandum that had been signed before the visit was given to the guests.", None),
        ("The two sides exchanged the memorandum, which had earlier been signed by both rectors.", None),
        ("A memorandum that had been signed in January was presented.", "2024-01"),
        ("A memorandum, which had been prepared since the winter, was signed.", "2024-03-04"),
        ("Once the memorandum had been signed by both rectors, the guests saw the campus.", "2024-03-04"),
        ("After both rectors had signed the memorandum, the guests saw the campus.", "2024-03-04"),
        ("The two rectors signed a memorandum earlier in the day.", "2024-03-04"),
    ],
)
def test_what_had_been_signed_before_a_visit_has_another_day(text: str, expected: str | None) -> None:
    assert told(VISIT + text) == [("signed", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{0} and {1} announced the agreement on March 15 at a luncheon in Lima.", ("reported", None)),
        ("{0} announced on Friday an agreement with {1} on soil.", ("reported", None)),
        ("{0} has entered into an agreement announced Tuesday with {1}.", ("signed", None)),
        ("The agreement between {0} and {1}, which was announced on Friday, covers soil.", ("reported", None)),
        ("{0} announced on Friday an agreement with {1} that was signed on 4 March.", ("signed", "2024-03-04")),
        ("{0} today announced the signing of an agreement with {1}.", ("signed", "2024-03-20")),
        ("{0} and {1} announced a partnership on 4 March.", ("signed", "2024-03-04")),
        ("The tie-up of {0} and {1} was announced Friday. The papers were signed in January.", ("signed", "2024-01")),
    ],
)
def test_the_day_on_which_a_paper_was_announced_is_not_that_of_its_signing(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert told(text.format(A, B)) == [expected]


JUBILEE = f"{A} and {B} celebrated 20 years of working together on 4 March. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The story began in June 2004, when the two signed an agreement.", ("signed", "2004-06")),
        ("In June 2004 the two had signed an agreement.", ("signed", "2004-06")),
        ("In November 2010 their memorandum was renewed.", ("renewed", "2010-11")),
        ("On this occasion they renewed their memorandum.", ("renewed", "2024-03-04")),
        ("The two rectors signed a new memorandum at the ceremony.", ("signed", "2024-03-04")),
    ],
)
def test_the_day_of_a_jubilee_is_not_that_of_what_was_signed_long_ago(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert told(JUBILEE + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{0} and {1} marked the 20th anniversary of their exchange agreement on 4 March.", "2004"),
        ("On 4 March, {0} marked the jubilee of its partnership with {1} with a concert.", None),
    ],
)
def test_a_jubilee_alone_tells_no_day_of_a_signing(text: str, expected: str | None) -> None:
    assert told(text.format(A, B)) == [("reported", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "A memorandum was also concluded alongside the visit.",
        "A signing ceremony was held during the visit. A memorandum was also concluded.",
        "The visit ended with the signing of a memorandum.",
    ],
)
def test_a_visit_of_some_sentences_before_gives_the_day_of_its_signing(text: str) -> None:
    long = f"On January 4, three professors of {A} visited {B}. They saw the laboratories. They met the students. "
    assert told(long + text) == [("signed", "2024-01-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On March 5, they visited {1} and saw its library. The delegation also went to {2}, where the two sides signed"
         " an agreement.", "2024-03"),
        ("On March 5, they visited {2} and saw its library. There the two sides signed an agreement.", "2024-03-05"),
    ],
)  # fmt: skip
def test_the_day_at_one_stop_of_a_journey_is_not_that_of_the_next(text: str, expected: str | None) -> None:
    journey = f"From March 4 to 8, Rector Ana Berg led a delegation of {A} to Peru. "
    assert [one.signed for one in read(journey + text.format(A, "Playa University", B))] == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("At the beginning of the month", "2024-03"),
        ("At the start of the year", "2024"),
        ("By the end of the month", None),
    ],
)
def test_the_month_that_begins_is_that_of_the_news(words: str, expected: str | None) -> None:
    assert [one.signed for one in read(f"{words}, {A} and {B} signed an agreement.")] == [expected]
