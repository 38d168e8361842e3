"""A centre with a name of its own that is told with its university, where what is told beside it says so.

*between **the Fjord Centre for Tides, Lund University**, and the School of Law, Kyoto University*: unit and house on
either side, so that two sign and not three. *The **Tasmanian** Centre for Tides, University of **Tasmania** and Kyoto
University*: the centre has the university's name. Elsewhere a list goes on: *the Fjord Centre for Tides, Lund
University and Kyoto University* are three.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names.grammar import Candidate
from kg.extract.names.parts import PARTS
from kg.extract.names.tokens import CAP, Token

_KINDS = frozenset(("centre", "lab", "unit", "school", "department", "institute"))
# A department may be a state's that has the same name.
_NAMED_AFTER = frozenset(("centre", "lab", "unit"))
_TELLS_FIELD = frozenset(("for", "of", "on"))
_SHORTEST_STEM = 4


def is_centre_of(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> bool:
    """Say whether a centre is of the university that a comma parts from it."""
    part, whole = candidates[index], candidates[index + 1]
    if part.kind not in _KINDS or whole.kind != "university" or not _tells_field(part, tokens):
        return False
    before = [token.low for token in tokens[max(0, part.first - 2) : part.first] if token.low != "the"]
    if before[-1:] == [","]:
        return False
    named = part.kind in _NAMED_AFTER and _has_its_name(part, whole, tokens)
    return named or _are_parallel(index, candidates, tokens)


def _tells_field(part: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether its name tells what it works on: *Centre **for Tides***."""
    return part.last > part.head + 2 and tokens[part.head + 1].low in _TELLS_FIELD


def _has_its_name(part: Candidate, whole: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether the name of a centre begins with that of the university: *Tasmanian*, *Tasmania*."""
    first = tokens[part.first].low if part.first < part.head else ""
    named = (tokens[at] for at in range(whole.first, whole.last) if at != whole.head)
    names = [token.low for token in named if token.kind == CAP]
    stems = [name[: max(_SHORTEST_STEM, len(name) - 1)] for name in names if len(name) >= _SHORTEST_STEM]
    return first.startswith(tuple(stems)) if stems else False


def _are_parallel(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> bool:
    """Say whether another part with its university follows: *, **and the School of Law, Kyoto University***."""
    if index + 3 >= len(candidates):
        return False
    whole, other, house = candidates[index + 1 : index + 4]
    if other.zone != whole.zone or house.zone != whole.zone or other.kind not in PARTS or house.kind != "university":
        return False
    joined = [token.low for token in tokens[whole.last : other.first] if token.low != "the"]
    told = [token.low for token in tokens[other.last : house.first] if token.low != "the"]
    return joined in ([",", "and"], ["and"], [","]) and told == [","]
