"""Who signed beside somebody.

A signed the agreement, and B signed with her     A signed it with B
The rector of A joined that of B to sign one      A and B signed one
"""

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
    if ">V" in row or "OV" in row:
        joined = _JOINED.search(row)
        if joined is not None and _is_joined(items, row, joined):
            return _as_both(items, joined)
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


# *the rector of A **joined** the rector of B, Jo Li, **to sign** an agreement*
_JOINED = re.compile(
    r"Op?(?:,T{0,2}C{1,4},?)?(?P<joins>V)(?P<who>(?:dT?R[od]?)?d?Op?)(?:,T{0,2}C{1,4},?)?(?:[/i]?d?[t9]{1,3})?"
    r"(?P<sign>V)"
    r"(?=d?[wLCKqtn]{0,4}I(?P<rest>[^;V]*))"
)
_JOINS = frozenset(("joined", "joins", "has joined"))


def _is_joined(items: Sequence[Item], row: str, match: re.Match[str]) -> bool:
    """Say whether one joined another to sign with nobody else."""
    verb = items[match.start("sign")]
    signs = verb.value in ("sign", "renew") and verb.low.startswith("to ") and not verb.form.split()[1:]
    told = items[match.start("joins")].low in _JOINS and signs and "W" not in match["rest"]
    return told and ",u" not in row[match.end() :] and not any(item.low == "but" for item in items[match.end() :])


def _as_both(items: Sequence[Item], match: re.Match[str]) -> Sequence[Item]:
    """Put *and* between the two and what they did behind them."""
    joins, sign = items[match.start("joins")], items[match.start("sign")]
    start, end = match.span("who")
    both = Item("AND", joins.start, joins.end, "and")
    signed = sign._replace(low="renewed" if sign.value == "renew" else "signed", form="ed ")
    return [*items[: match.start("joins")], both, *items[start:end], signed, *items[match.end() :]]
