"""Dates in a sentence, resolved against the day of publication and never more exact than the text.

*27 September 2025*, *September 27-29, 2025*, *2025-09-27* stand for themselves. *May 20*, *in December*, *on
Monday*, *yesterday*, *last month*, *in June this year* need the day of publication; where that is not known they
give nothing. A date that carries no year means the year that puts it nearest to publication.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from kg.extract.document import Document, Sentence
from kg.extract.facts.date_forms import AT_HEAD, DIGIT, NEEDS, SEARCH, needs_met
from kg.extract.facts.date_values import resolve_date
from kg.extract.numbers import value_of


class DateMention(NamedTuple):
    """A date where it stands.

    Attributes:
        start: Offset in the document.
        end: Offset after it.
        date: As exact as stated: ``2025``, ``2025-09`` or ``2025-09-27``.
        end_date: Last day of a range, or None.
    """

    start: int
    end: int
    date: str
    end_date: str | None = None


# *last year's report* tells of the report.
_OWNS = ("'s", "’s")
# *yesterday's workshops*, *Tuesday's concert*; not *at yesterday's ceremony*
_OF_ACT = re.compile(
    r"['’]s (?:[\w-]+ ){0,2}(?:signing|ceremony|event|meeting|session|visit|function|agreement|deal|talks)\b"
)
_RELATIVE = re.compile(r"day$|day (?:of )?(?:last|this|next) week$", re.IGNORECASE)


def find_dates(sentence: Sentence, published: str | None) -> list[DateMention]:
    """Find the dates of a sentence, in its order.

    >>> [d.date for d in find_dates(Sentence(0, 60, "Signed on 27 September 2025; talks began in May."), "2025-10-02")]
    ['2025-09-27', '2025-05']
    >>> find_dates(Sentence(0, 20, "It was signed Monday."), "2024-03-06")[0].date
    '2024-03-04'
    >>> find_dates(Sentence(0, 9, "on May 20"), None)
    []
    """
    text = sentence.text
    met = needs_met(text)
    if not met:
        return []
    taken = bytearray(len(text))
    found: list[DateMention] = []
    counts: dict[DateMention, int] = {}
    for (kind, pattern), need in zip(SEARCH, NEEDS, strict=True):
        if need not in met:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if taken.find(1, start, end) >= 0 or (kind in ("unit", "year") and text.startswith(_OWNS, end)):
                continue
            if kind == "today" and text.startswith(_OWNS, end) and _OF_ACT.match(text, end) is None:
                continue
            resolved = resolve_date(kind, match, published)
            taken[start:end] = b"\1" * (end - start)
            if resolved is not None:
                found.append(DateMention(sentence.start + start, sentence.start + end, *resolved))
                if kind == "years":
                    counts[found[-1]] = value_of(match["count"]) or 1
    found = _without_doubles(sorted(found), sentence)
    return _counted_from_told(found, counts, published) if counts else found


def _counted_from_told(
    found: list[DateMention], counts: Mapping[DateMention, int], published: str | None
) -> list[DateMention]:
    """Count *opened an office in 2016, two years after it had signed* from the year that the sentence tells of what
    came after.

    Args:
        counts: The years that are counted, of the dates that are counted so.
    """
    counted: list[DateMention] = []
    for mention in found:
        others = (each for each in found if each is not mention and each.date[:4] != (published or "")[:4])
        told = next(others, None) if mention in counts else None
        year = str(int(told.date[:4]) - counts[mention]) if told is not None else mention.date
        counted.append(mention._replace(date=year))
    return counted


def _without_doubles(found: list[DateMention], sentence: Sentence) -> list[DateMention]:
    """Drop *today* and the day of the week beside the date meant: *Monday, 5 May*; *today, 5 May*; *5 May (Monday)*."""
    kept: list[DateMention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before is not None and mention.start - before.end <= 4:
            between = sentence.text[before.end - sentence.start : mention.start - sentence.start]
            one, two = (
                sentence.text[each.start - sentence.start : each.end - sentence.start] for each in (before, mention)
            )
            if re.fullmatch(r",? ?(?:the )?[(\[]?", between):
                if _RELATIVE.search(one):
                    kept[-1] = mention
                    continue
                if _RELATIVE.search(two) and len(before.date) == 10:
                    continue
        kept.append(mention)
    return kept


def anchor_date(document: Document) -> str | None:
    """Give the day against which dates without a year are read: of publication, or the date at the head of the text.

    >>> anchor_date(Document("a", "A new agreement\\n\\n3 June, 2014\\n\\nThe rector ..."))
    '2014-06-03'
    """
    if document.published:
        return document.published
    head = document.text[:400]
    for line in head.split("\n")[:6]:
        if len(line.strip()) >= 60 or not DIGIT.search(line):
            continue
        for kind, pattern in AT_HEAD:
            match = pattern.search(line)
            if match and match.groupdict().get("year"):
                resolved = resolve_date(kind, match, None)
                if resolved:
                    return resolved[0]
    return None
