"""Dates: as exact as the text, resolved against the day of publication, and none where the year stays open."""

from __future__ import annotations

import pytest

from kg.extract.facts.dates import anchor_date, find_dates
from kg.extract.document import Document, Sentence


def dates(text: str, published: str | None = "2024-03-06") -> list[str]:
    return [found.date for found in find_dates(Sentence(0, len(text), text), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signed on 27 September 2025", ["2025-09-27"]),
        ("signed on September 27, 2025", ["2025-09-27"]),
        ("signed on the 27th of September 2025", ["2025-09-27"]),
        ("signed on 27th September, 2025", ["2025-09-27"]),
        ("signed on Sept. 27, 2025", ["2025-09-27"]),
        ("signed on 2025-09-27", ["2025-09-27"]),
        ("signed on 27.09.2025", ["2025-09-27"]),
        ("signed in September 2025", ["2025-09"]),
        ("signed in 2025", ["2025"]),
        # no day 31 in June
        ("signed on 31 June 2025", []),
        # numbers that are no year
        ("the 2,019 students of room 2019b", []),
    ],
)
def test_dates_that_stand_for_themselves(text: str, expected: list[str]) -> None:
    assert dates(text, None) == expected


def test_a_season_that_may_be_of_two_years_gives_none() -> None:
    assert dates("signed last spring", "2024-11-02") == []
    assert dates("signed during the last spring semester") == []


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("signed on May 20", "1998-05-18", "1998-05-20"),
        ("signed on 28 December", "2024-01-03", "2023-12-28"),
        ("signed in December", "2001-01-22", "2000-12"),
        ("signed yesterday", "2024-03-01", "2024-02-29"),
        ("signed today", "2024-03-01", "2024-03-01"),
        ("signed on Monday", "2024-03-06", "2024-03-04"),
        ("will sign on Friday", "2024-03-06", "2024-03-08"),
        ("signed on Friday", "2024-03-06", "2024-03-01"),
        ("signed last month", "2024-01-10", "2023-12"),
        ("signed in June this year", "2013-11-19", "2013-06"),
        ("signed in June last year", "2013-11-19", "2012-06"),
        ("signed last year", "2013-11-19", "2012"),
        ("signed two years ago", "2013-11-19", "2011"),
        ("signed three days ago", "2013-11-19", "2013-11-16"),
        ("signed on the 15th of this month", "2021-02-22", "2021-02-15"),
        ("signed on the 28th of last month", "2021-01-22", "2020-12-28"),
        ("signed on the first Monday of this month", "2021-10-18", "2021-10-04"),
        ("signed on the last Friday of March", "2021-10-18", "2021-03-26"),
        ("signed on Tuesday last", "2010-11-22", "2010-11-16"),
        ("signed on friday", "2015-05-09", "2015-05-08"),
        ("signed on the first of March", "2024-04-02", "2024-03-01"),
        ("signed on the twenty-first of January", "2024-03-06", "2024-01-21"),
        ("Last December they signed", "2024-03-06", "2023-12"),
        ("Two weeks ago they signed", "2024-03-20", "2024-03"),
        ("A fortnight ago they signed", "2024-03-20", "2024-03"),
        ("signed last autumn", "2024-03-06", "2023"),
        ("signed this past fall", "2024-03-06", "2023"),
        ("signed this spring", "2024-04-06", "2024"),
        ("signed Wednesday of last week", "2021-09-13", "2021-09-08"),
        # what is done is not put ahead by what is to come of it
        ("will train nurses under a memorandum signed here on Thursday", "2008-05-30", "2008-05-29"),
        ("will train nurses under a memorandum inked in Lima last Thursday", "2008-06-02", "2008-05-29"),
    ],
)
def test_dates_that_need_the_day_of_publication(text: str, published: str, expected: str) -> None:
    assert dates(text, published) == [expected]
    assert dates(text, None) == []


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # of a week or weekend that lies in two months the year, of one in two years nothing
        ("signed last week", "2024-03-14", ["2024-03"]),
        ("signed last week", "2024-06-05", ["2024"]),
        ("signed over the weekend", "2024-07-02", ["2024-06"]),
        ("signed over the weekend", "2024-09-03", ["2024"]),
        ("signed last week", "2025-01-07", []),
        # a number that is no exact one
        ("signed more than ten years ago", "2024-03-14", []),
        ("signed nearly five years ago", "2024-03-14", []),
        ("signed over two months ago", "2024-03-14", []),
        ("rectors came over. Signed two months ago", "2024-03-14", ["2024-01"]),
    ],
)
def test_a_time_is_as_exact_as_the_words(text: str, published: str, expected: list[str]) -> None:
    assert dates(text, published) == expected


@pytest.mark.parametrize(
    "text",
    ["signed on All Souls, a Sunday", "lectures every Friday", "signed the following Friday", "signed on the Monday."],
)
def test_a_day_of_the_week_is_of_the_week_of_the_news_only_where_it_is(text: str) -> None:
    assert dates(text) == []


def test_the_ceremony_of_a_day_is_of_the_week_of_the_news() -> None:
    assert dates("signed at the Monday ceremony") == ["2024-03-04"]
    assert dates("said that on Monday they signed") == ["2024-03-04"]


def test_may_is_a_month_only_where_it_is_one() -> None:
    assert dates("The university may sign in future.") == []
    assert dates("talks began in May") == ["2024-05"]


def test_a_range_has_a_first_and_a_last_day() -> None:
    (found,) = find_dates(Sentence(0, 40, "held on 27-29 September 2025 in Beijing"), None)
    assert (found.date, found.end_date) == ("2025-09-27", "2025-09-29")
    (found,) = find_dates(Sentence(0, 40, "from April 22 to April 25, 2015"), None)
    assert (found.date, found.end_date) == ("2015-04-22", "2015-04-25")


def test_a_publication_known_by_its_year_gives_the_year_alone() -> None:
    assert dates("signed on May 20", "1998") == ["1998-05-20"]
    assert dates("signed yesterday", "1998") == []


def test_offsets_count_in_the_document() -> None:
    text = "First. Signed on 4 May 2021."
    (found,) = find_dates(Sentence(7, 28, text[7:]), None)
    assert text[found.start : found.end] == "4 May 2021"


def test_the_date_line_of_a_text_serves_where_no_day_of_publication_is_known() -> None:
    text = "An agreement\n\n3 June, 2014\n\nThe rector signed on 15 May."
    assert anchor_date(Document("a", text)) == "2014-06-03"
    assert anchor_date(Document("a", text, published="2014-06-04")) == "2014-06-04"
    assert (
        anchor_date(
            Document(
                "a", "An agreement of 3 June 2014 between two universities was renewed by both of their rectors now."
            )
        )
        is None
    )
