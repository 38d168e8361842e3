"""Who takes part in what an agreement founds is between whom it is.

*Rectors met to sign the charter of a school **in which A, B and C take part***: a charter between A, B and C.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

_TAKING_PART = re.compile(
    r"I(?:od?[wanLCKN]{0,4}[AGNwCO]{1,2})?(?P<which>,?[ur]r?)(?P<who>d?Op?(?:(?:,|,?&)d?Op?)*,?&d?Op?)(?P<verb>V)"
    r"(?P<behind>Wwwp?)?(?=[,;.]|$|[atj]?V)"
)
_TAKE_PART = re.compile(r"^(?:take part|takes part|participate|are partners|are taking part|are involved)$")
_IN_WHICH = frozenset(("in which", "which"))
# What several draw up together, not *an agreement on a festival in which A and B take part*.
_FOUNDS = frozenset(
    "charter agreement treaty convention contract memorandum accord pact protocol deed statute statutes act".split()
)


def fold_taking_part(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put *between A, B and C* for *in which A, B and C take part*, where a paper of a joint house is signed."""
    match = _TAKING_PART.search(row) if "u" in row or "r" in row else None
    if match is None or "O" in row[: match.start()] or "W" in row[: match.start()]:
        return items
    start, end = match.span("which")
    verb, words = items[match.start("verb")], [item.low for item in items[start:end]]
    paper = items[match.start()].low.rpartition(" ")[2]
    if _TAKE_PART.search(verb.low) is None or " ".join([word for word in words if word != ","]) not in _IN_WHICH:
        return items
    around = (*items[:start], *items[match.end() :])
    signs = any(item.tag == "VG" and item.value in ("sign", "found") for item in around)
    denied = any(item.tag in ("NO", "NEG") or item.low in ("nobody", "none") for item in items[:start])
    if not signs or denied or paper not in _FOUNDS:
        return items
    between = Item("PRE", items[start].start, items[end - 1].end, "between", "between")
    behind = "," if row[match.end() : match.end() + 1] == "," else ""
    rest = items[match.end() + len(behind) :]
    return [*items[:start], between, *items[end : match.start("verb")], *rest]
