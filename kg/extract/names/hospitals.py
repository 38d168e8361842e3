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
    services = behind and tokens[at + 1].low == "services" and lexicon.is_place(tokens[at - 1].text)
    if services or _is_own(tokens[at - 1]):
        return True
    return any(_is_beside(tokens, at, other, floor) for other in (at - 3, at + 3))


def _is_own(token: Token) -> bool:
    """Say whether a word before *Health* is a name."""
    return not (
        lexicon.is_plain(token.low)
        or lexicon.find_demonym(token.text)
        or lexicon.find_country(token.text)
        or token.low in lexicon.words("openers")
        or token.low.endswith(("-health", "'s"))
    )


def _is_beside(tokens: Sequence[Token], at: int, other: int, floor: int) -> bool:
    """Say whether the item of a list beside it is a group with a name: ***Eastern Health**, Viknes Health*."""
    if not (floor < other < len(tokens)) or tokens[other].low not in HEALTH or lexicon.is_field(tokens[at - 1].low):
        return False
    return tokens[min(at, other) + 1].text == "," and _is_own(tokens[other - 1])
