"""Houses that are called by both of their parts: *Guadalcanal Museum **and Cultural Trust***."""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.lexicon import find_country
from kg.extract.names.letters import UPPER

# What of a house may be told second, and ends its name.
_SECOND = re.compile(
    rf" (?:and|&) (?:Library|Archives?|Gallery|(?P<words>(?:[{UPPER}][a-z]+ ){{0,2}})(?:Trust|Gardens?)|"
    rf"(?:Research|Training|Heritage|Resource|Cultural|Visitor|Medical) (?:Cent(?:re|er)|Institute|Station))"
    rf"(?=[.,;)]|$| [a-z(])(?! (?:of|for|in|at) )"
)
KINDS = frozenset({"museum", "hospital"})


def twofold_end(text: str, end: int) -> int:
    """Give where the second part of a house's name ends that has no word of its own, or where the first ended.

    >>> text = "signed with the Oslo Museum and Cultural Trust on Monday"
    >>> text[16 : twofold_end(text, 27)]
    'Oslo Museum and Cultural Trust'
    """
    match = _SECOND.match(text, end)
    if match is None:
        return end
    words = (match["words"] or "").split()
    own = any(not lexicon.is_plain(w.lower()) or lexicon.is_place(w) or find_country(w) is not None for w in words)
    return end if own or "National" in words else match.end()
