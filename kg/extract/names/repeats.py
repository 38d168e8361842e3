"""Mentions of a name without its town, which end where the longer one goes on the same way.

*the University of Viken and Sogn in Berga ... **the University of Viken and Sogn** was glad*: without the longer name
nothing would tell that "and" belongs to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from os.path import commonprefix

from kg.extract.names.grammar import Candidate

_AND = (" and ", " & ")


def repeat_longer(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Lengthen the candidates behind which "and" and what follows stand in a longer name of the text too."""
    shorter = [at for at, each in enumerate(candidates) if text.startswith(_AND, each.end)]
    longer = {each.text for each in candidates if " and " in each.text or " & " in each.text}
    found = list(candidates)
    if not (shorter and longer):
        return found
    for at in shorter:
        one = candidates[at]
        rest = text[one.start : one.start + 120]
        for name in sorted(longer, key=len, reverse=True):
            if not name.startswith((one.text + " and ", one.text + " & ")):
                continue
            shared = _whole_words(commonprefix([name, rest]), name, rest)
            if len(shared) > len(one.text) and text[one.start + len(shared) - 1].isalnum():
                found[at] = replace(one, end=one.start + len(shared), text=shared, own=True)
                break
    return [each for at, each in enumerate(found) if not (at and each.start < found[at - 1].end)]


def _whole_words(shared: str, *texts: str) -> str:
    """Cut a common beginning after its last whole word that has a capital."""
    if any(text[len(shared) : len(shared) + 1].isalnum() for text in texts):
        shared = shared.rpartition(" ")[0]
    words = shared.rstrip(" ,.(").split(" ")
    while words and not words[-1][:1].isupper():
        words.pop()
    return " ".join(words)
