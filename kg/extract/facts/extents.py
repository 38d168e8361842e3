"""The first and the last day of an event, and a day that is counted within them.

the forum, held from 4 to 6 May                             both days
On 4 May the forum opened. It lasted three days.            from the first day and how many there were
The delegation came home on 6 May from a three-day visit.   from the last day
On the second day they signed. On the closing day           5 May, 6 May
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.meetings import EVENT_NOUN, JOURNEY_NOUN
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH, NUMBER_WORDS, value_of


class Extent(NamedTuple):
    """The first and the last day of an event, as far as they are told."""

    first: str | None
    last: str | None


_COUNT = rf"(?P<count>{'|'.join(NUMBER_WORDS[2:15])}|\d\d?)"
_EVENT = rf"(?:{EVENT_NOUN}|{JOURNEY_NOUN}|gathering|dialogue|days|hackathon|school|series|programme|program|talks)"
# *a three-day visit*, *the event, which lasted two days*, *for four days*
_LONG = re.compile(
    rf"\b{_COUNT}[ -]days?(?:[ -]long)? (?:[\w’'.-]+ ){{0,5}}?{_EVENT}\b"
    rf"|\b(?:last(?:s|ed|ing)?|ran|runs|running|took|takes|went on|goes on|stretch(?:es|ed)|spread|extend(?:s|ed))"
    rf" (?:for |over |some )?{_COUNT.replace('count', 'count2')} days\b"
    rf"|\b(?:{_EVENT} of|(?:of|over) (?:the|its|their)) {_COUNT.replace('count', 'count3')} days\b",
    re.IGNORECASE,
)
_OPENS = (
    r"(?:opened|opens|began|begins|started|starts|kicked off|kicks off|got under ?way|gets under ?way|commenced|arrived"
    r"|landed|set out|departed|was opened|was inaugurated|was launched|left for)"
)
_CLOSES = (
    r"(?:closed|closes|ended|ends|concluded|concludes|finished|wrapped up|wraps up|came to (?:a|an|its) (?:close|end"
    r"|conclusion)|drew to a close|came home|returned|came back)"
)
_OPENED = re.compile(rf"\b{_EVENT}\b[^;.]{{0,90}}?\b{_OPENS}\b|\b(?:arrived|landed|set out|left for)\b", re.IGNORECASE)
_CLOSED = re.compile(rf"\b{_EVENT}\b[^;.]{{0,90}}?\b{_CLOSES}\b|\b(?:came home|returned|came back)\b", re.IGNORECASE)
_BOTH = 2
_CLOSES_ON = re.compile(rf"\b{_CLOSES} (?:on )?(?:the )?$")
_APART = re.compile(r"\b(?:founded|established|will|next|previous|last year|since|before|after)\b")
_NEAR = 60


def extent_of(sentence: Sentence, dates: Sequence[DateMention], near: Iterable[Sentence]) -> Extent | None:
    """Give the first and the last day of the event of which a sentence tells, as far as they are told.

    Args:
        dates: The days that the sentence tells.
        near: The sentences in which it may stand how many days the event lasted.

    >>> text = "On 4 May the forum opened."
    >>> behind = "It lasted three days."
    >>> one, two = Sentence(0, len(text), text), Sentence(30, 30 + len(behind), behind)
    >>> extent_of(one, [DateMention(3, 8, "2024-05-04")], [one, two])
    Extent(first='2024-05-04', last='2024-05-06')
    """
    days = [date for date in dates if len(date.date) == len("2024-05-04")]
    for date in days:
        if date.end_date is not None:
            return Extent(date.date, date.end_date)
    if len(days) == _BOTH and days[0].date < days[1].date:
        first, last = (date.start - sentence.start for date in days)
        if _is_beside(_OPENED, sentence.text, first) and _CLOSES_ON.search(sentence.text, first, last) is not None:
            return Extent(days[0].date, days[1].date)  # "the week opened on Monday and ends on Friday"
    if len(days) != 1:
        return None
    day, at = days[0].date, days[0].start - sentence.start
    opened, closed = _is_beside(_OPENED, sentence.text, at), _is_beside(_CLOSED, sentence.text, at)
    if opened == closed:
        return None
    more = (_days_told(near) or 1) - 1
    if opened:
        return Extent(day, _shifted(day, more) if more else None)
    return Extent(_shifted(day, -more) if more else None, day)


def _is_beside(pattern: re.Pattern[str], text: str, at: int) -> bool:
    """Say whether what a pattern tells stands by a date: *the forum opened on Monday*, *on Monday the forum opened*."""
    for match in pattern.finditer(text):
        between = text[match.end() : at] if match.end() <= at else text[at : match.start()]
        if len(between) <= _NEAR and _APART.search(between) is None and ";" not in between:
            return True
    return False


def _days_told(sentences: Iterable[Sentence]) -> int | None:
    for sentence in sentences:
        match = _LONG.search(sentence.text) if "day" in sentence.text else None
        if match is not None:
            return value_of(match["count"] or match["count2"] or match["count3"])
    return None


def _shifted(day: str, days: int) -> str:
    return str(dt.date.fromisoformat(day) + dt.timedelta(days=days))


_JOURNEY = f"(?:{JOURNEY_NOUN})"
_NTH = f"opening|{'|'.join(NTH[:7])}|last|final|closing|concluding"
_TIME = "(?:day|morning|afternoon|evening)"
# Of what a day may be: *of the forum*, *of their stay*; not *of the month*
_OF = (
    r"(?: of (?:the|its|their|his|her|our|this|that|a) (?:[\w’'-]+ ){0,6}?"
    rf"(?:(?!week\b){_EVENT}|(?<! the )week)\b|(?! of\b))"
)
_WHICH_DAY = re.compile(
    rf"\b(?:[Oo]n|[Dd]uring) (?:the|its|their|our) (?:very )?(?P<nth>{_NTH}) {_TIME}\b{_OF}"
    rf"|\b[Oo]n (?:the )?(?P<nth2>{_NTH}) of (?:the|its|their) {_COUNT} (?:\w+ )?days\b"
    rf"|\b[Oo]n day (?P<number>{'|'.join(NUMBER_WORDS[1:8])}|[1-7])\b"
    rf"|(?:^|(?<=, )|(?<=; )|(?<=and ))[Tt]he (?P<nth3>{_NTH}) {_TIME}{_OF}"
    r"(?= (?:saw|brought|belonged|was|gave|yielded|began|opened|closed|ended|also|too|then|, (?:too|however)))"
    rf"|\b[Aa]t the (?P<end>end|close|conclusion) of (?:the|their|his|her|its|this) (?:[\w-]+ ){{0,3}}?{_JOURNEY}\b"
    rf"|^Day (?P<number2>{'|'.join(NUMBER_WORDS[1:8])}|[1-7])\b"
)


def tells_which_day(text: str) -> bool:
    """Say whether a sentence may tell a day within an event: *on the second day*."""
    return has_any(text, _DAY_WORDS) and _WHICH_DAY.search(text) is not None


_DAY_WORDS = (" day", "Day ", " morning", " afternoon", " evening", "t the end", "lose of", "onclusion of")


def days_within(sentence: Sentence, told: Sequence[DateMention], extents: Iterable[Extent]) -> list[DateMention]:
    """Find the days that a sentence counts within an event, of which the nearest one that tells enough is taken.

    >>> text = "On the second day they signed."
    >>> days_within(Sentence(9, 9 + len(text), text), [], [Extent("2024-05-04", "2024-05-06")])
    [DateMention(start=9, end=26, date='2024-05-05', end_date=None)]
    """
    found = []
    known = list(extents)
    for match in _WHICH_DAY.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(date.start <= end + 3 and start <= date.end + 3 for date in told):
            continue  # "on the second day, 5 May"
        word = next(word for name in _NAMES if (word := match[name]) is not None)
        day = next((day for extent in known if (day := _day_of(word.lower(), extent)) is not None), None)
        if day is not None:
            found.append(DateMention(start, end, day))
    return found


_NAMES = ("nth", "nth2", "nth3", "number", "number2", "end")


def _day_of(word: str, extent: Extent) -> str | None:
    if word in ("last", "final", "closing", "concluding", "end", "close", "conclusion"):
        return extent.last
    if extent.first is None:
        return None
    days = 0 if word == "opening" else NTH.index(word) if word in NTH else (value_of(word) or 1) - 1
    day = _shifted(extent.first, days)
    return day if extent.last is None or day <= extent.last else None
