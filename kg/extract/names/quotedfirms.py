"""Firms whose names stand in quotation marks beside what they are: *the company **“Berga”** SRL*, *JSC **“Berga”***.

The legal form alone would be read as letters that name somebody, so these are read off the text before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names.entries import Entries
from kg.extract.names.headwords import is_head
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets

_FORM = (
    r"(?:S\.?R\.?L\.?|S\.A\.|SA|S\.C\.|SC|LLC|LLP|Ltd\.?|[OCP]?JSC|OOO|OAO|ZAO|PAO|TOO|AD|EAD|EOOD|OOD|DOO|"
    r"UAB|SIA|OÜ|d\.o\.o\.?|s\.r\.o\.?|a\.s\.|GmbH|Inc\.?|Co\.)"
)
_QUOTED = rf"[“\"«„](?P<name>[{UPPER}\d][^“”\"«»„\n]{{1,48}})[”\"»“]"
_FORM_BEFORE = re.compile(rf"(?<![\w’'.-]){_FORM} {_QUOTED}(?:,? {_FORM})?(?![\w-])")
_FORM_BEHIND = re.compile(rf"{_QUOTED},? {_FORM}(?![\w-])")
# The same where a mark has been found, which most texts have few of.
_FORM_LAST, _FORM_NEXT, _LONGEST = re.compile(rf"{_FORM} $"), re.compile(rf",? {_FORM}"), len("S.R.L. ")
# "the companies “Berga” and “Viknes Trade”"
_FIRMS = re.compile(
    r"\b(?:company|companies|firms?|enterprises?|concern|holding) (?="
    rf"{_QUOTED})"
)
_NOUNS = (
    "company ", "companies ", "firm ", "firms ", "enterprise ", "enterprises ", "concern ", "holding "
)  # fmt: skip
_ITEM = re.compile(_QUOTED)
_NEXT = re.compile(r",? (?:and |& )?(?=[“\"«„])|, (?=[“\"«„])")
# A noun behind makes something else of it: "the company “Best Start” award".
_NOUN_BEHIND = re.compile(
    r" (?!(?:and|or|in|on|at|to|for|of|from|by|with|as|which|who|whose|that|has|have|had|is|are|was|were|will|would|"
    r"can|may|also|signed|agreed|concluded)\b)[a-z]"
)
_MARKS = ("“", '"', "«", "„", "”", "»")


def find_quoted_firms(text: str) -> list[tuple[int, int, int, int]]:
    """Give the span of each firm with its form and marks, and of its name within them.

    >>> text = "Lund University, JSC “Berga” and the companies “Viknes Trade” and “Ost” signed it."
    >>> [text[first:last] for _, _, first, last in find_quoted_firms(text)]
    ['Berga', 'Viknes Trade', 'Ost']
    """
    marks = find_offsets(text, *_MARKS)
    found: dict[int, tuple[int, int, int, int]] = {}
    for pattern in (_FORM_BEFORE, _FORM_BEHIND) if any(_stands_beside_form(text, at) for at in marks) else ():
        for match in pattern.finditer(text):
            if _may_name(match["name"]):
                found.setdefault(match.start("name"), (match.start(), match.end(), *match.span("name")))
    for noun in _FIRMS.finditer(text) if any(text.endswith(_NOUNS, 0, at) for at in marks) else ():
        item = _ITEM.match(text, noun.end())
        while item is not None and _may_name(item["name"]) and not _NOUN_BEHIND.match(text, item.end()):
            found.setdefault(item.start("name"), (item.start(), item.end(), *item.span("name")))
            link = _NEXT.match(text, item.end())
            item = _ITEM.match(text, link.end()) if link is not None else None
    return sorted(found.values())


def _stands_beside_form(text: str, at: int) -> bool:
    """Say whether a legal form stands before or behind a mark: *JSC “*, *”, Ltd*."""
    before = text.endswith(" ", 0, at) and _FORM_LAST.search(text, max(0, at - _LONGEST), at) is not None
    return before or _FORM_NEXT.match(text, at + 1) is not None


def _may_name(name: str) -> bool:
    """Say whether quoted words can name a firm: five at most, the first and last large, no house and no sentence."""
    words = name.split()
    if len(words) > 5 or name[-1] in ".,!?…" or any(map(is_head, words)):
        return False
    return not words[-1][0].islower() and sum(word[0].islower() for word in words) < 2


def enter_quoted_firms(
    firms: Sequence[tuple[int, int, int, int]], text: str, entries: Entries, inside: bytearray
) -> None:
    """Enter firms under the names within the marks; the form beside them names nobody."""
    for start, end, first, last in firms:
        if not any(inside[first:last]):
            entries.enter(text[first:last], "enterprise", first)
            inside[start:end] = b"\1" * (end - start)
