"""Groups of hospitals, which call themselves *Health*: *Viknes Health*, *Viknes Health Services*."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.tokens import CAP, SMALL, Token

HEALTH = frozenset({"health", "healthcare"})
# What they call themselves behind it.
HEALTH_BODIES = frozenset("system systems services service care network partners group".split())


def is_group(tokens: Sequence[Token], at: int, floor: int) -> bool:
    """Say whether *Health* ends the name of hospitals: *Viknes **Health***, *UC Viknes **Health***.

    Not in *Public Health*, *Institute of Viknes Health* or *Viknes Health Minister*.
    """
    first = at
    while first > floor and tokens[first - 1].kind == CAP:
        first -= 1
    if first == at or (first > floor and tokens[first - 1].kind == SMALL and tokens[first - 1].low != "and"):
        return False
    behind = at + 1 < len(tokens) and tokens[at + 1].kind == CAP
    if behind and tokens[at + 1].low not in HEALTH_BODIES:
        return False
    before = tokens[at - 1]
    return not (
        lexicon.is_plain(before.low)
        or lexicon.find_demonym(before.text)
        or lexicon.find_country(before.text)
        or before.low in lexicon.words("openers")
        or before.low.endswith(("-health", "'s"))
    )
