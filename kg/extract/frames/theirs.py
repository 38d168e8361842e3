"""The agreement of those who do something under it, told by whose heads signed it: *A, B and C will share laboratories
under an agreement that their rectors signed on Monday*; and those whose signatures brought something about.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.verb_status import moods

# *under an agreement*
_UNDER = re.compile(r"(?:^|(?<=[^V]))/d?[wLKq]{0,4}$")
_PREPOSITIONS = frozenset("under within through following after by".split())
# *that **their rectors** signed*, *which **they** signed*, *signed **by their rectors***
_SIGNED = re.compile(
    r"p?,?(?:r(?:d[wL]?[RE]|P|d?[nb]?[GR])[atj]?(?P<verb>V)|(?P<passive>V)[t9]?B(?:d[wL]?[RE]|d?[nb]?[GR]))"
    r"(?:[/it9CL]{0,8})(?:$|[,;.])"
)
_SIGNERS = frozenset(
    "rectors presidents vice-chancellors chancellors principals heads leaders deans directors representatives"
    " universities institutions colleges schools houses partners parties sides".split()
)


def theirs_under(clause: Clause, at: int) -> list[Frame]:
    """*A and B will share laboratories **under an agreement that their rectors signed** on Monday*."""
    under = _UNDER.search(clause.row[:at])
    signed = _SIGNED.match(clause.row, at + 1)
    if under is None or signed is None or clause.items[at].form != "one":
        return []
    verb = clause.items[signed.start("verb") if signed["verb"] else signed.start("passive")]
    if clause.items[under.start()].low not in _PREPOSITIONS or verb.value != "sign" or moods(verb) - {"passive"}:
        return []
    told = [item.low for item in clause.items[at + 1 : signed.end()]]
    if "they" not in told and _SIGNERS.isdisjoint(told) or ("presidents" in told and "their" not in told):
        return []  # "signed by the two ministers", "signed by the presidents"
    group = clause.groups[0] if clause.groups else None
    if group is None or group.last > at or len(group.cores) < 2 or not are_named(group.cores):
        return []
    if group.governor != "free" or "V" not in clause.row[group.last + 1 : at]:
        return []
    return [Frame("", group.first, at, "signed", [at], mutual=group)]


# *with signatures from A and B*, *with the signatures of A and B*
_FROM = re.compile(r"[fo]d?(?:[RE]od?)?(?=O)")


def signatures_from(clause: Clause, at: int) -> list[Frame]:
    """*The school was established on Monday, **with signatures from A, B and C***."""
    if clause.items[at].low not in ("signatures", "signature") or not clause.row[:at].rstrip("dw").endswith("W"):
        return []
    match = _FROM.match(clause.row, at + 1)
    group = next((group for group in clause.groups if group.first > at or group.cores[0].at > at), None)
    if match is None or group is None or group.cores[0].at != match.end() or len(group.cores) < 2:
        return []
    made = [item for item in clause.items[:at] if item.tag == "VG" and item.value in ("found", "find", "sign")]
    if not made or moods(made[-1]) - {"passive"} or not are_named(group.cores):
        return []
    return [Frame("", at, group.last, "signed", kind="agreement", mutual=group)]


THEIRS: tuple[tuple[str, str, Rule], ...] = (
    ("theirs-under", "INS", theirs_under),
    ("signatures-from", "REP", signatures_from),
)
