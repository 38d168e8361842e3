"""Where fixed words stand in a text: found many times faster than by a regular expression."""

from __future__ import annotations

from collections.abc import Iterable


def find_offsets(text: str, *words: str) -> list[int]:
    """Give the offsets at which any of some words begins, in the order of the text; part of a longer word counts too.

    >>> find_offsets("the Universities of these cities", "the", "niversities")
    [0, 5, 20]
    """
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + len(word))
    return sorted(found) if len(words) > 1 else found


def has_any(text: str, words: Iterable[str]) -> bool:
    """Say whether a text has any of some words, or a longer word that one is part of."""
    return any(map(text.__contains__, words))
