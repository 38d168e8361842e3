"""Sections of a text that a date heads: items of a newsletter, months of a look back on a year, years of a chronicle.

November 8, 2019          the day on which the items below it were published: *on Tuesday* is counted from it
May. ... June. ...        the month of what is told below it
2017 / 2018               the year of it
2017: A signs with B.     a date that opens the line, of what the line tells

One line alone heads nothing: two of a sort make sections.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.document import Sentence
from kg.extract.facts.date_forms import MONTH_NAME
from kg.extract.facts.dates import find_dates

_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = re.compile(
    rf"\W*(?:(?:In|The month of) )?(?P<month>{'|'.join(_MONTHS)}),?(?: (?P<year>20\d\d|19\d\d))?\W*", re.IGNORECASE
)
_YEAR = re.compile(r"\W*(?:(?:In|The year) )?(?P<year>(?:19|20)\d\d)\W*")
_BESIDE = re.compile(
    r"\W*(?:(?:posted|published|updated|news|date|released?)(?: on| at)?\W*)?(?:\w{3,6}day)?\W*\0\W*", re.IGNORECASE
)
_LONGEST, _OPENING = 40, 4
# *2014: A signs*, *- March 2014 – A signs*, *(2014) A signs*; *2014 A signs* where three lines begin so
_MONTH_FORM = rf"(?i:{MONTH_NAME.pattern})"
_MAY_LEAD = re.compile(
    rf"\W{{0,4}}(?:(?:In|On) )?(?:(?:19|20)\d\d\b|{_MONTH_FORM}|[0-3]?\d(?:st|nd|rd|th)?[ ./-](?:\d|{_MONTH_FORM}))"
)
_OPENS = re.compile(r"[^\w\s]?\s?(?:In |On )?[(\[]?")
_CLOSES = re.compile(r"(?:[)\]]|\s?[:|]|\s?[–—]|\s-)[:.]?\s?[–—-]?\s")
_BARE = re.compile(r"\s(?=[A-Z])")
_FEWEST_BARE = 3


class Section(NamedTuple):
    """A stretch of a text from a line that is a date.

    Attributes:
        number: The number of the sentence that is the line.
        date: The day, the month or the year.
        lead: Whether the line tells something behind its date.
    """

    number: int
    date: str
    lead: bool = False


def find_sections(sentences: Sequence[Sentence], anchor: str | None) -> list[Section]:
    """Find the lines of a text that are a date, of the most exact sort of which there are two.

    >>> texts = ["The year 2022", "May.", "A came.", "June.", "B came."]
    >>> sentences = [Sentence(20 * at, 20 * at + len(text), text) for at, text in enumerate(texts)]
    >>> [(each.number, each.date) for each in find_sections(sentences, "2023-01-10")]
    [(1, '2022-05'), (3, '2022-06')]
    """
    lines = [(number, one) for number, one in enumerate(sentences) if len(one.text) <= _LONGEST]
    days = [Section(number, day) for number, one in lines if (day := _day(one)) is not None]
    if len(days) > 1 and len({each.date for each in days}) > 1:
        return days
    months = [(number, match) for number, one in lines if (match := _MONTH.fullmatch(one.text)) is not None]
    if len({match["month"].lower() for _, match in months}) > 1:
        year = _year_of(sentences, anchor, [match for _, match in months])
        found = [(number, match, match["year"] or year) for number, match in months]
        return [Section(number, f"{of}-{_number(match):02}") for number, match, of in found if of is not None]
    years = [(number, match) for number, one in lines if (match := _YEAR.fullmatch(one.text)) is not None]
    return [Section(number, match["year"]) for number, match in years] if len(years) > 1 else _leads(sentences)


def _leads(sentences: Sequence[Sentence]) -> list[Section]:
    """Find the lines of a chronicle: *2014: A signs with B.*

    >>> texts = ["2014: A signs with B.", "A library is opened.", "2016: A signs with C."]
    >>> starts = [0, 22, 43]
    >>> _leads([Sentence(at, at + len(text), text) for at, text in zip(starts, texts)])
    [Section(number=0, date='2014', lead=True), Section(number=2, date='2016', lead=True)]
    """
    marked, bare = [], []
    for number, one in enumerate(sentences):
        if _MAY_LEAD.match(one.text) is None:
            continue
        dates = find_dates(one, None)
        start, end = (dates[0].start - one.start, dates[0].end - one.start) if dates else (0, 0)
        if not dates or dates[0].end_date is not None or _OPENS.fullmatch(one.text, 0, start) is None:
            continue
        if _CLOSES.match(one.text, end) is not None:
            marked.append(Section(number, dates[0].date, lead=True))
        elif start == 0 and len(dates[0].date) == len("2025") and _BARE.match(one.text, end) is not None:
            bare.append(Section(number, dates[0].date, lead=True))
    found = marked if len(marked) > 1 else bare if len(bare) >= _FEWEST_BARE else []
    return found if len({each.date for each in found}) > 1 else []


def section_at(sections: Sequence[Section], number: int) -> Section | None:
    """Give the section in which a sentence stands."""
    at = bisect_right(sections, number, key=lambda each: each.number)
    return sections[at - 1] if at else None


def _number(match: re.Match[str]) -> int:
    return _MONTHS.index(match["month"].capitalize()) + 1


def _day(sentence: Sentence) -> str | None:
    """Give the day with its year that is all of a line: *November 8, 2019*, *Posted on Monday, 4 May 2020*."""
    if MONTH_NAME.search(sentence.text) is None and not sentence.text[:1].isdigit():
        return None
    dates = find_dates(sentence, None)
    if len(dates) != 1 or len(dates[0].date) != len("2025-09-27") or dates[0].end_date is not None:
        return None
    start, end = dates[0].start - sentence.start, dates[0].end - sentence.start
    return dates[0].date if _BESIDE.fullmatch(sentence.text[:start] + "\0" + sentence.text[end:]) is not None else None


def _year_of(sentences: Sequence[Sentence], anchor: str | None, months: Sequence[re.Match[str]]) -> str | None:
    """Give the year of which a text tells the months: one that its opening names, else that of the news, or the one
    before where a month of it were still to come.
    """
    if anchor is None or len(anchor) < len("2025-09"):
        return anchor
    here = int(anchor[:4])
    for sentence in sentences[:_OPENING]:
        for date in find_dates(sentence, None):
            if date.date in (str(here), str(here - 1)):
                return date.date
    return str(here - (max(_number(match) for match in months) > int(anchor[5:7])))
