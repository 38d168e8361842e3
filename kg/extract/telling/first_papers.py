"""The first paper of two of whom a text tells nothing newer, and its renewals.

A and B are old partners. Their first agreement was signed in 2010.            2010
... The first agreement was signed in 2010. It was renewed in 2015 and 2020.   renewed, 2020
... The first agreement was signed in 2010. Now they have signed a second one. none: the news is of another
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.document import Sentence
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.clause_dates import is_bound
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import exact

_FIRST = re.compile(
    rf"(?:The|Their|A|Its) (?:very )?first (?:(?!with\b|between\b)[\w-]+ ){{0,4}}?{PACT}"
    r"(?: (?:between|of) (?:them|the (?:two|partners|parties|sides|universities)|both)(?: \w+)?)?"
    r" (?:was|had been|dates|came)(?: \w+ly)?(?: (?:signed|concluded|made|sealed|inked|reached))?"
    r"(?: by (?:the (?:two|then)|both)[^,;.\d]{0,40})?(?: in [A-Z]\w+)?(?: as early as| back)?(?: in| on| from)?"
    r" (?:the )?$",
    re.IGNORECASE,
)
_RENEWED = re.compile(
    rf"(?:(?:In|On) [^,;.]{{1,30}},? )?(?:[Ii]t|[Tt]his(?: {PACT})?|[Tt]he {PACT}) (?:was|has been|has since been)"
    r" (?:\w+ly |then |last |since |twice )*(?:renewed|extended|prolonged)\b(?! to\b)"
)
_NEWER = re.compile(
    r"\b(?:new|second|another|further|fresh|now|today|yesterday|third)\b[^.;]*"
    r"\b(?:sign|agreement|memorand|MoU|contract)"
    r"|\b(?:sign\w*|agreement|memorand\w+|contract)\b[^.;]*\b(?:new|second|another|further|fresh|now|third)\b"
)
_AHEAD, _REST = 3, 6


class First(NamedTuple):
    """The date of a first paper or of its last renewal, with the numbers of the sentences that tell it."""

    date: str
    renewed: bool
    numbers: tuple[int, ...]


def first_paper(one: Candidate, places: Sequence[int], context: Context) -> First | None:
    """Find when the first paper of two was signed, or last renewed, where the text tells of no newer one."""
    if len(one.parties) != 2 or not (one.status == "reported" or one.rule == "foreground"):
        return None
    for number in range(places[0], min(len(context.sentences), places[-1] + _AHEAD)):
        sentence = context.sentences[number]
        if " first " not in sentence.text or context.named_in(number) - one.members:
            continue
        dates = [date for date in context.dates(sentence) if _FIRST.match(sentence.text, 0, _at(date.start, sentence))]
        if dates and context.can_be_past(dates[0].date, "reported") and not _tells_newer(number, context):
            return _renewed(number, exact(dates[0]), context)
    return None


def _at(offset: int, sentence: Sentence) -> int:
    return offset - sentence.start


def _tells_newer(number: int, context: Context) -> bool:
    """Say whether the text around tells of another paper than the first one."""
    around = [*context.sentences[:number], *context.sentences[number + 1 : number + 1 + _REST]]
    return any(_NEWER.search(one.text) is not None for one in around)


def _renewed(number: int, first: str, context: Context) -> First:
    """Give the first date, or that of the last renewal which the next sentence tells."""
    after = number + 1
    if after < len(context.sentences) and not context.named_in(after):
        sentence = context.sentences[after]
        if _RENEWED.match(sentence.text) is not None:
            dates = [date for date in context.dates(sentence) if not is_bound(date, sentence)]
            days = sorted(exact(date) for date in dates if context.can_be_past(date.date, "renewed"))
            if days and days[-1] > first:
                return First(days[-1], True, (number, after))
    return First(first, False, (number,))
