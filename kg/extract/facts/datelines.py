"""The dateline that opens a report: its day is that of the report, not of what the report tells.

*LAHORE, Oct 17 (APP): ...*, *SINGAPORE, Nov 7 – ...*, *MINSK, 7 May /BelTA/ ...*, *Campus News (Nov. 9, 2015) – ...*
"""

from __future__ import annotations

import re

from kg.extract.document import Sentence
from kg.extract.facts.date_forms import MONTH_NAME
from kg.extract.facts.dates import DateMention

_LONGEST = 80
_HEAD = re.compile(
    r"\W*(?:(?!(?:On|In|At|By|From|Since|During|After|Before|Today|Yesterday|This|Last|When|As)\b)"
    r"(?:[A-Z]\w*|de|del|la|el|al|do|da|of)\W{1,6}){1,9}"
)
_TAIL = re.compile(
    r"\s?[,.]?\s?(?:\(?(?:19|20)\d\d\)?[,.]?\s?)?(?:\([^)\n]{2,30}\)|[/(]?(?!On\b)[A-Z][A-Za-z]{1,14}[/)]?)?\s?\)?\s?"
    r"(?:[-–—:|•·]|\Z)|\s?\.?\s?/[A-Z][A-Za-z]{1,14}/|,\s[A-Z][A-Za-z ]{2,30}\.?\s?[-–—:]|\s?\)\s?(?=[A-Z])"
)
# *(07-11-2007 15:19)*, *@ 19 July 2013 11:05 AM*: when a page was written.
_CLOCK = re.compile(r",?\s\d{1,2}[:.]\d\d\b")
_TIME = re.compile(r"\d[:.]\d\d")
_SHORT = re.compile(r"(?:[A-Z]\w*\s){0,2}[A-Z]\w*,\s")
_CLOSES = re.compile(r"\)[.;,]?\s*")  # *2. Hill University, Ghana (March, 2011)*: an entry of a list
_OPENS = re.compile(r"\s(?:\([A-Z][^)\n]{1,30}\)\s?)?(?=[A-Z])")


def may_open(text: str) -> bool:
    """Say whether a sentence can have a dateline at all: after words in capitals stands a day, or somewhere a time.

    >>> may_open("MARDAN, Oct 17 (APP): Hill University signed it."), may_open("Hill University signed it in 2017.")
    (True, False)
    """
    opening = _HEAD.match(text)
    if opening is None or _TIME.search(text):
        return True
    head = opening.group()
    return text.startswith(("the ", *"0123456789"), len(head)) or "day" in head or MONTH_NAME.search(head) is not None


def is_dateline(sentence: Sentence, date: DateMention) -> bool:
    """Say whether a date belongs to the dateline of its sentence.

    >>> text = "MARDAN, Oct 17 (APP): Hill University signed an agreement on Monday."
    >>> is_dateline(Sentence(0, len(text), text), DateMention(8, 14, "2025-10-17"))
    True
    """
    at = date.start - sentence.start
    text = sentence.text
    end = date.end - sentence.start
    if _CLOCK.match(text, end) and not text[:at].endswith("on "):
        return True
    if at > _LONGEST or len(date.date) == len("2025") or text.count("|") > 1:
        return False  # a row of a table has its days in cells
    if at and (not _HEAD.fullmatch(text, 0, at) or (text[at - 1] == "(" and _CLOSES.fullmatch(text, end))):
        return False
    if _TAIL.match(text, end):
        return True
    return _SHORT.fullmatch(text, 0, at) is not None and _OPENS.match(text, end) is not None
