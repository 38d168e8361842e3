"""Whether a text is in English, the one language that is read."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
# Small words that hardly any other language writes so; every sixth word of English news is one of them.
_SMALL = frozenset("the and of to with from that which has were their its this".split())
_FEWEST, _SHARE = 40, 0.05
_SEEN = 20_000


def is_english(text: str) -> bool:
    """Say whether a text is in English, judged by its words in small letters; one of few such is taken for English.

    >>> is_english("De rector tekende maandag een overeenkomst met een hogeschool in Gent. " * 5)
    False
    >>> is_english("The rector signed an agreement with a school in the town on Monday. " * 5)
    True
    """
    words = [word for word in _WORD.findall(text, 0, _SEEN) if not word.isupper() and not word.istitle()]
    return len(words) < _FEWEST or sum(word in _SMALL for word in words) >= _SHARE * len(words)
