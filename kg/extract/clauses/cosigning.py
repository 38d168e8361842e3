"""Who signed beside somebody: *A signed the agreement, and **B signed with her*** is read as *A signed it with B*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

# *signed the second memorandum**, and the rector of** B **signed with him***
_BESIDE = re.compile(
    r"(?P<verb>V)[atj]{0,2}d?[wLCKqta]{0,4}I(?P<end>p?),?[&u](?P<who>(?:dR[od]?)?d?Op?)(?P<again>V)W(?P<them>[dwP])"
    r"(?=[it/9,;.]|$)"
)
_THEM = frozenset("him her them".split())


def fold_beside(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put who signed with somebody behind what that one signed."""
    match = _BESIDE.search(row) if "VW" in row else None
    if match is None or items[match.start("them")].low not in _THEM:
        return items
    first, again = items[match.start("verb")], items[match.start("again")]
    if first.value not in ("sign", "renew") or again.low != "signed" or first.form.split()[1:]:
        return items
    start, end = match.span("who")
    into = items[start]
    partner = Item("PRE", into.start, into.start, "with", "with")
    return [*items[: match.end("end")], partner, *items[start:end], *items[match.end() :]]
