"""Bodies that are called conferences and are no event.

*Italian Rectors' Conference*, *Conference of Rectors of Peru*, *Conference of Chilean University Rectors*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.tokens import CAP, OWNS, Token
from kg.extract.numbers import NTH

# Who meets there: those who lead institutions.
MEMBERS = frozenset(
    "rectors presidents vice-chancellors chancellors directors deans principals heads vice-rectors provosts".split()
)
# Of whom: "University Presidents", "Medical Deans".
_OF_WHOM = frozenset("university universities college polytechnic faculty medical university's".split())
# What assemblies that are bodies are: "Lao National Assembly".
_ELECTED = frozenset("national legislative parliamentary people's peoples' people peoples provincial".split())
_NATIONAL = frozenset("national standing permanent federal".split())
_MET = re.compile(rf"(?:\b(?:{'|'.join(NTH)}|last|annual|next|this year[’']s)|\d(?:st|nd|rd|th)) $")


def is_standing(tokens: Sequence[Token], first: int, head: int, text: str) -> bool:
    """Say whether a conference is a body of those who lead institutions, or an assembly is elected, and no event.

    It is called after one country at most, and no number or year counts it: not *China-Peru Rectors' Conference*,
    *the 3rd Conference of Rectors*.
    """
    if tokens[head].low == "assembly":
        return bool(_ELECTED & {t.low for t in tokens[first:head]})
    if tokens[head].low != "conference" or _MET.search(text, max(0, tokens[first].start - 20), tokens[first].start):
        return False
    left = [t for t in tokens[first:head] if t.kind != OWNS and t.text not in "'’"]
    if left and left[-1].low in MEMBERS:
        left = [t for t in left[:-1] if t.low not in _OF_WHOM]
        governed = [t.low for t in tokens[head + 1 : head + 2]] == ["of"]
        return len(left) == 1 - governed and all(map(_is_whose, left))
    if len(left) > 1 and left[-1].low == "universities" and text.startswith(" (", tokens[head].end):
        return len(left) == 2 and _is_whose(left[0])  # "Austrian Universities Conference (uniko)"
    if [t.low for t in tokens[head + 1 : head + 2]] != ["of"] or not all(map(_is_whose, left)) or len(left) > 1:
        return False
    led = [t for t in tokens[head + 2 : head + 6] if t.kind == CAP and t.low not in _OF_WHOM]
    return any(t.low in MEMBERS for t in (led[1:2] if led and _is_whose(led[0]) else led[:1]))


def _is_whose(token: Token) -> bool:
    return token.low in _NATIONAL or find_demonym(token.text) is not None or find_country(token.text) is not None
