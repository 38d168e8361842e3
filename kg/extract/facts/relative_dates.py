"""Days that a text counts from one it has told: *the next day*, *two days earlier*, *the following Friday*.

on 4 May A visited B. The next day they signed                5 May: the day after the last one told
the fair (7-11 March) ... took place on the Wednesday         the Wednesday of those days
said on Monday ... was signed on the previous Wednesday       the last Wednesday before that Monday
on 4 May A signed. One week later B signed                    11 May: as the day after the last one told
in 2013 A signed, and B did so two years later                2015: as the year after the last date told
in 2013 A visited B. The following year they signed           2014: of an old date only where it is told just before
in May A visited B. Two months later they signed              July: as the month after the last one told
on 4 May A visited B. On the 6th they signed                  6 May: of the month last told, else of the news
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.date_forms import WEEKDAYS
from kg.extract.facts.dates import DateMention
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH, NUMBER_WORDS, value_of

_WEEKDAY = "|".join(WEEKDAYS)
_TIME = "(?:day|morning|afternoon|evening)"
_STOP = (
    r"(?=[,.;:)]|$| (?:in|at|of|by|when|with|during|and|between|they|both|the|an?|two|three"
    r"|came|followed|there|it|he|she|we)\b)"
)
_FORMS = re.compile(
    rf"\b(?:[Tt]he (?P<after>next|following) {_TIME}\b|[Tt]he (?P<before>previous|preceding) {_TIME}\b"
    rf"|(?P<count>(?i:an?|{'|'.join(NUMBER_WORDS[1:11])})) (?P<unit>day|week|month|year)s?"
    r" (?P<way>later|earlier|afterwards)\b(?! than\b)"
    rf"|[Tt]he (?P<way2>day (?:before|after))(?=[,.;:)]|$)"
    rf"|(?P<same>(?:[Tt]he|[Tt]hat) same {_TIME}|[Tt]hat {_TIME}"
    r"|(?:^|(?<=, )|(?<= and ))[Ii]n the (?:late |early )?(?:morning|afternoon|evening)(?! (?:of|before)\b)"
    r"|\b(?:[Ll]ater|[Ee]arlier) (?:in the|that) day)\b"
    r"|[Ii]n (?:the same|that(?: same)?|this same) (?P<period>month|year)\b"
    rf"|[Tt]hat same (?P<period2>month|year)\b(?!['’]s)|[Tt]he same (?P<period3>month|year)\b{_STOP}"
    rf"|(?:[Ii]n )?[Tt]he (?P<beside>following|next|previous|preceding) (?P<unit2>month|year)\b(?!['’]s){_STOP}"
    rf"|[Tt]he (?P<unit3>week|month|year) (?P<beside2>after|before)(?=[,.;)]|$)"
    rf"|[Tt]he (?P<side>previous|preceding|following|next|same) (?P<weekday>{_WEEKDAY})\b(?!['’]s)"
    rf"|(?:[Tt]he|[Tt]hat) (?P<within>{_WEEKDAY})\b{_STOP}"
    rf"|[Oo]n (?:the )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?! of\b){_STOP})"
)
_CUE = re.compile(
    r"h[ae]t? (?:same )?(?:next |following |previous |preceding )?(?:morning|afternoon|evening)"
    r"|n (?:the )?\d\d?(?:st|nd|rd|th)\b"
)
_YEARS = (
    "year later", "years later", "year earlier", "years earlier", "same year", "that year", "same month", "that month",
    "month later", "months later", "month earlier", "months earlier", "following year", "next year", "previous year",
    "preceding year", "following month", "next month", "previous month", "preceding month", "year after",
    "year before", "month after", "month before",
)
# How what a cue matches ends: the rest is looked for only beside it.
_TIMES = ("morning", "afternoon", "evening", "n the ", "On ", " on ")


# *for the next year*, *by the following month*: no date of what was done
_ALL_OF = ("for ", "over ", "during ", "within ", "throughout ", "until ", "by ", "from ", "of ", "than ", "since ")


def counts_from_another(text: str) -> bool:
    """Say whether a sentence can count a day from another, before it is looked for."""
    return has_any(text, ("day", "week", *_YEARS)) or (has_any(text, _TIMES) and _CUE.search(text) is not None)


def relative_dates(
    sentence: Sentence, told: Sequence[DateMention], before: Sequence[DateMention], anchor: str | None
) -> list[DateMention]:
    """Find the days that a sentence counts from one told before.

    Args:
        told: The dates of the sentence that stand for themselves.
        before: Those of the sentences before, in their order.
        anchor: The day of the news.

    >>> told = [DateMention(0, 5, "2024-05-04")]
    >>> text = "The next day they signed."
    >>> relative_dates(Sentence(9, 9 + len(text), text), [], told, "2024-05-20")
    [DateMention(start=9, end=21, date='2024-05-05', end_date=None)]
    """
    found = [each for date in told if (each := _counted_within(sentence, date)) is not None]
    for match in _FORMS.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(date.start <= end + 3 and start <= date.end + 3 for date in told):
            continue  # "the next day, 5 May"
        if match["unit2"] and sentence.text.endswith(_ALL_OF, 0, match.start()):
            continue  # "for the next year"
        known = [*before, *sorted(date for date in (*told, *found) if date.end <= start)]
        day = _of_month(match, known, anchor) if match["day"] else _counted(match, known)
        if day is not None:
            found.append(DateMention(start, end, day))
    return found


# *On the third day of the mission, which began on*
_NTH_DAY = re.compile(
    rf"\b[Oo]n (?:the|its|their) (?P<nth>opening|{'|'.join(NTH[:7])}) day of"
    r" (?:the|its|his|her|their|a|an) [^,;.()]{1,60},? (?:(?:which|that) )?(?:had )?"
    r"(?:began|begun|beginning|started|starting|opened|opening) on (?:\w+, )?$"
)


def _counted_within(sentence: Sentence, date: DateMention) -> DateMention | None:
    """Count the day of an event from its first one: *on the third day of the mission, which began on 4 May*."""
    start = date.start - sentence.start
    match = _NTH_DAY.search(sentence.text, max(0, start - 160), start)
    if match is None or len(date.date) < len("2024-05-04"):
        return None
    first = dt.date.fromisoformat(date.date)
    nth = 0 if match["nth"] == "opening" else NTH.index(match["nth"])
    return DateMention(sentence.start + match.start(), date.end, str(first + dt.timedelta(days=nth)))


def _counted(match: re.Match[str], known: Sequence[DateMention]) -> str | None:
    """Count days from the last day told and years from the last date, or choose of a span the day of that name."""
    period = match["period"] or match["period2"] or match["period3"]
    if period:
        size = len("2024-05") if period == "month" else len("2024")
        return next((date.date[:size] for date in reversed(known) if len(date.date) >= size), None)
    unit = match["unit"] or match["unit2"] or match["unit3"]
    if unit in ("month", "year"):
        return _periods_on(known[-1].date, unit, _periods(match)) if known else None
    days = [date for date in known if len(date.date) == len("2024-05-04")]
    if match["within"]:
        return next((_within(date, match["within"]) for date in reversed(days) if date.end_date is not None), None)
    if match["same"]:  # "the guests are here from 9 to 13 May. On the same day"
        days = [date for date in days if date.end_date is None]
    if not days or days[-1].end_date is not None:
        return None
    first = dt.date.fromisoformat(days[-1].date)
    if match["weekday"]:
        return _beside(first, match["weekday"], match["side"])
    if unit == "week" and match["unit3"]:
        return str(first + dt.timedelta(days=7 * _periods(match)))[: len("2024-05")]
    return str(first + dt.timedelta(days=_shift(match)))


def _periods(match: re.Match[str]) -> int:
    """Count the months or years of *two years later*, *the following month*, *the year before*."""
    count = (value_of(match["count"]) or 1) if match["count"] else 1
    way = match["way"] or match["beside"] or match["beside2"]
    return -count if way in ("earlier", "previous", "preceding", "before") else count


def _periods_on(date: str, unit: str, count: int) -> str | None:
    """Give the year so many years on, or the month so many months on where a month is told.

    >>> _periods_on("2024-11-04", "month", 2), _periods_on("2024-11", "year", -1), _periods_on("2024", "month", 1)
    ('2025-01', '2023', None)
    """
    if unit == "year":
        return str(int(date[:4]) + count)
    if len(date) < len("2024-05"):
        return None
    months = int(date[:4]) * 12 + int(date[5:7]) - 1 + count
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _shift(match: re.Match[str]) -> int:
    if match["count"]:
        days = (value_of(match["count"]) or 1) * (7 if match["unit"] == "week" else 1)
        return -days if match["way"] == "earlier" else days
    if match["way2"]:
        return 1 if match["way2"].endswith("after") else -1
    return 1 if match["after"] else -1 if match["before"] else 0


def _within(span: DateMention, weekday: str) -> str | None:
    """Give the first day of that name of several days: *at the fair (7-11 March), on the Wednesday*."""
    first = dt.date.fromisoformat(span.date)
    day = str(first + dt.timedelta(days=(WEEKDAYS.index(weekday) - first.weekday()) % 7))
    return day if span.end_date is not None and day <= span.end_date else None


def _beside(base: dt.date, weekday: str, side: str) -> str | None:
    """Give the nearest day of that name before or after another: *the preceding Sunday*."""
    ahead = (WEEKDAYS.index(weekday) - base.weekday()) % 7
    if side == "same":
        return str(base) if ahead == 0 else None
    return str(base + dt.timedelta(days=(ahead or 7) if side in ("following", "next") else ahead - 7))


def _of_month(match: re.Match[str], known: Sequence[DateMention], anchor: str | None) -> str | None:
    """Read *on the 6th*: of the month last told, else the last one before the news."""
    month = next((date.date[:7] for date in reversed(known) if len(date.date) >= len("2024-05")), None)
    if month is None and anchor is not None and len(anchor) == len("2024-05-04"):
        last = dt.date.fromisoformat(anchor)
        month = str(last.replace(day=1) - dt.timedelta(days=int(int(match["day"]) > last.day)))[:7]
    try:
        return dt.date.fromisoformat(f"{month}-{int(match['day']):02}").isoformat() if month is not None else None
    except ValueError:
        return None
