"""Where and when something was done, told within the words of a verb, is stepped over.

A and B have **on Monday in Lima** signed            have signed
A and B entered **on 4 May** into an agreement       entered into
A came **in Lima** to an agreement with B            came to an agreement
A put **on Monday** its name to it                   put its name to
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.names.offsets import has_any

_OPENS = frozenset(("on", "in", "at", "during"))
_TOLD = frozenset(("TIM", "DIG", "CAP", "PLC", "PAR"))
_MOST = 6
_SPLIT = ("enter", "came", "come", "put", "set")
_NAMES = frozenset("name names signature signatures hand hands".split())
_LAST = re.compile(r"(?:^| )(?:(?P<enter>enter(?:s|ed|ing)?)|(?P<come>c[ao]mes?)|(?P<put>put|set))$")


def adverbial_end(items: Sequence[Item], at: int) -> int:
    """Give the index after *on Monday*, *on 4 May in Lima*, *yesterday in Lima* that begins here, or ``at``."""
    end = at
    while end < len(items) and end - at <= _MOST:
        first = items[end]
        opens = first.tag == "PRE" and first.low in _OPENS
        if not opens and first.tag != "TIM":
            break
        place = end + opens
        place += opens and items[place : place + 1] != [] and items[place].tag == "DET"
        stop = place
        while stop < len(items) and stop - place <= _MOST and (items[stop].tag in _TOLD or _is_of(items, stop)):
            stop += 1
        if stop == place:
            break
        end = stop
    return end


def _is_of(items: Sequence[Item], at: int) -> bool:
    """Say whether *of* stands within a date: *on the 9th **of** April*."""
    beside = items[at - 1].tag, *(one.tag for one in items[at + 1 : at + 2])
    return items[at].low == "of" and beside == ("DIG", "TIM")


def fold_gaps(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Join the parts of a verb between which a time or a place stands: *entered on 4 May into*."""
    found: list[Item] | None = None
    for at in [place for place, item in enumerate(items) if item.tag == "VG" and has_any(item.low, _SPLIT)]:
        end = adverbial_end(items, at + 1)
        match = _LAST.search(items[at].low) if end > at + 1 else None
        joined = _joined(items, at, end, match) if match is not None else None
        if joined is not None:
            whole, stop = joined
            found = found if found is not None else list(items)
            found[at : stop] = [whole, *[items[-1]._replace(tag="", start=-1)] * (stop - at - 1)]
    return [item for item in found if item.start >= 0] if found is not None else items


def _joined(items: Sequence[Item], at: int, end: int, match: re.Match[str]) -> tuple[Item, int] | None:
    """Give the whole verb and the index after its last word, if that follows."""
    verb, rest = items[at], [item.low for item in items[end : end + 3]]
    if match["enter"] and rest[:1] == ["into"]:
        stop, value = end + 1, "find"
    elif match["come"] and rest[:1] == ["to"] and rest[1:] and rest[1] in ("an", "a") and items[end + 2 : end + 3]:
        if items[end + 2].tag != "INS":
            return None
        stop, value = end + 3, "team"
    elif match["come"] and rest[:2] == ["to", "terms"]:
        stop, value = end + 2, "team"
    elif match["put"] and len(rest) == 3 and items[end].tag == "DET" and rest[1] in _NAMES and rest[2] in ("to", "on"):
        stop, value = end + 3, "sign"
    else:
        return None
    low = " ".join([verb.low, *(item.low for item in items[end:stop])])
    return verb._replace(low=low, value=value), stop
