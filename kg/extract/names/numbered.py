"""Schools that a number tells apart, as in many countries: *Secondary School No. 24*, *Gymnasium № 38*."""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets, has_any
from kg.extract.names.smallkinds import NAMED

_NUMBER = re.compile(r" (?:№|No\.?|Nr\.?|#) ?\d{1,4}\b")
_NUMBERED = (" №", " No. ", " No ", " Nr. ", " #")
_SIGNS = tuple(sign.strip() for sign in _NUMBERED)  # most texts have none, which is told sooner without the blanks
_KIND = "school|gymnasium|lyceum|kindergarten|college"
_SCHOOL = re.compile(
    rf"(?<![\w’'-])(?:(?!The )[{UPPER}][\w’'.-]* (?:[\w’'-]+ ){{0,2}})?"
    rf"(?i:{_KIND})(?:-(?i:{_KIND}))?$"
)


def find_numbered_schools(text: str, entries: Entries) -> None:
    """Enter schools with a number, by their kind or more words that begin with a capital.

    *School-gymnasium № 12 named after A. Berg*; not *school No. 5* in passing, nor *College, No. 3*.
    """
    for at in find_offsets(text, *_NUMBERED) if has_any(text, _SIGNS) else ():
        number = _NUMBER.match(text, at)
        kind = _SCHOOL.search(text, max(0, at - 60), at) if number is not None else None
        if number is None or kind is None or not text[kind.start()].isupper():
            continue
        start = kind.start()
        words = text[start:at].split()
        while len(words) > 1 and words[0].lower() in lexicon.words("openers", "offices"):
            start += len(words.pop(0)) + 1
        if text[start].isupper() and entries.find(text[start : number.end()]) is None:
            named = NAMED.match(text, number.end())
            entry = entries.enter(text[start : named.end() if named else number.end()], "school", start)
            if named is not None:
                entries.add_form(entry, text[start : number.end()], "alias")
