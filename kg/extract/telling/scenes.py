"""The day of the scene that a story has come to, in which what it tells next happens.

On the following day it was the turn of B. An agreement was renewed.     the day of a stop
On 8 May the party crossed the border. After lunch they signed.          the same, some sentences before
Yesterday was a great day for A. The rector signed with B.               the day that was great
said the rector on Monday. She had just signed with B.                   the day on which it was said
They moved on to Lima on 9 May. B signed a memorandum with them.         the day of a way
On Monday a library was opened. A and B signed.                          none: no stop of theirs

A scene ends with its paragraph and with the next day that is told.
"""

from __future__ import annotations

import re

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.telling.context import OTHER_OCCASION, Context
from kg.extract.telling.report_dates import is_of_report, is_quoted

_REACH = 4
# *Wednesday brought two signatures*, *The second day belonged to B*
_OF_DAY = re.compile(
    r",? (?:also |then |finally )?(?:brought|saw|belonged to|was (?:devoted|dedicated|reserved|set aside|given over)"
    r"|was the day of|yielded|went to|was (?:all )?about"
    r"|was (?:an?|the) (?:[\w-]+ ){0,2}(?:day|morning|afternoon|evening|occasion|moment|holiday|feast)"
    r"(?= (?:for|in|at|on|of the history)\b|[.:!]|$))"
)
_ON_THE_WAY = re.compile(
    r"\b(?:moved|crossed|continued|went on|travell?ed|flew|drove|sailed|proceeded|headed|reached|arrived|(?:first|next"
    r"|second|third|fourth|last|final|other|following) (?:stop|station|leg|port of call|host|day)|turn of|followed)\b"
)
_AHEAD = re.compile(r"\b(?:will|shall|is to|are to|to be|is due|plans?|would|if)\b")


def scene_before(sentence: Sentence, members: frozenset[int], context: Context) -> tuple[str, int] | None:
    """Give the day of the scene in which a sentence stands, and the number of the sentence that tells it."""
    number = context.number_at(sentence.start)
    for before in range(number - 1, max(-1, number - 1 - _REACH), -1):
        one = context.sentences[before]
        if "\n" in context.document.text[one.end : context.sentences[before + 1].start]:
            return None
        days = [date for date in context.dates(one) if len(date.date) == len("2025-09-27")]
        if days:
            named = context.named_in(before)
            fits = not named or not named.isdisjoint(members)
            return (days[0].date, before) if fits and _is_scene(days, one, context) else None
    return None


# *She had just signed*, *Minutes before, A had signed*
_HAD_JUST = re.compile(
    r"\bhad (?:only |but )?just (?:now )?(?:signed|put|set|concluded|affixed|inked|sealed)\b"
    r"|\b(?:Minutes|Moments|Shortly|Just|Seconds|An hour|Half an hour|A few minutes) (?:before|earlier)(?: that)?,"
)


def day_just_before(sentence: Sentence, context: Context) -> tuple[str, int] | None:
    """Give the day of the sentence before where this one tells what had just been done: *said N on Tuesday. She had
    just signed an agreement*.
    """
    number = context.number_at(sentence.start)
    if number == 0 or _HAD_JUST.search(sentence.text) is None:
        return None
    before = context.sentences[number - 1]
    days = [date for date in context.dates(before) if len(date.date) == len("2025-09-27")]
    days = [date for date in days if context.is_news(date.date) and not context.is_span(date, before)]
    return (days[0].date, number - 1) if len({date.date for date in days}) == 1 else None


def _is_scene(days: list[DateMention], sentence: Sentence, context: Context) -> bool:
    """Say whether a sentence tells of what happened on one day of the news."""
    day = days[0]
    if len(days) > 1 or context.span_of(day, sentence) is not None or not context.is_news(day.date):
        return False
    if is_of_report(day, sentence) or is_quoted(day, sentence) or OTHER_OCCASION.search(sentence.text) is not None:
        return False
    tells = _OF_DAY.match(sentence.text, day.end - sentence.start) or _ON_THE_WAY.search(sentence.text)
    return tells is not None and _AHEAD.search(sentence.text) is None
