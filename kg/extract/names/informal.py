"""Universities as papers for students and staff call them: *Penn **U***, ***Uni** Bremen*, ***U** of Calgary*.

A letter proves little, so the words beside it must be those of a listed university.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon, registers
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import fold

_WORD = rf"[{UPPER}][\w’'-]+"
_BEFORE = re.compile(rf"\b(?P<own>{_WORD}(?: {_WORD}){{0,2}}) (?:U|Uni)\b(?![.’'&-]\w|\. [a-z])")
_AFTER = re.compile(rf"\b(?:U|Uni) (?:of )?(?P<own>{_WORD}(?: {_WORD}){{0,2}})")


def find_informal(text: str, entries: Entries, inside: bytearray) -> None:
    """Enter the universities that a text writes with *U* or *Uni*, and mark their letters as inside a name."""
    if " U " not in text and "Uni " not in text and " U" not in text[-2:] and "U of " not in text:
        return
    for match in _BEFORE.finditer(text):
        words = match["own"].split()
        for size in range(len(words), 0, -1):
            start = match.end("own") - len(" ".join(words[-size:]))
            if _is_listed(" ".join(words[-size:])):
                _enter(text, start, match.end(), entries, inside)
                break
    for match in _AFTER.finditer(text):
        words = match["own"].split()
        for size in range(len(words), 0, -1):
            own = " ".join(words[:size]).removesuffix("’s").removesuffix("'s")
            if _is_listed(own):
                _enter(text, match.start(), match.start("own") + len(own), entries, inside)
                break


def _is_listed(own: str) -> bool:
    """Say whether a university has these words for its name: *Bremen* as *University of Bremen*."""
    if own in lexicon.known_organisations():
        return lexicon.known_organisations()[own].kind == "university"
    return registers.countries_by_words(f"university {fold(own)}") != ((), None)


def _enter(text: str, start: int, end: int, entries: Entries, inside: bytearray) -> None:
    if not any(inside[start:end]):
        entries.enter(text[start:end], "university", start)
        inside[start:end] = b"\1" * (end - start)
