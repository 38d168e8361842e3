"""Rules of sentences that name who founded a network, an alliance or a consortium: one agreement of all founders.

*The founding members of the network are A, B and C*, *its founding universities include A and B*, *the founders of the
alliance were A and B*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import Group, are_named
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs

# "the founders of the network", "its founding members", "the network's four founding universities"
_FOUNDERS = re.compile(r"d?(?:[CL]{0,3}[KAO]s)?[wnmA]{0,3}(?P<noun>[wCRG])(?:od?[wLC]{0,3}[KAO]p?)?")
# More are members of an association, who need not know each other.
_MOST_FOUNDERS = 16


def founders_are(clause: Clause, at: int) -> list[Frame]:
    """*The founders of the network are A, B and C*, *its founding members include A and B*."""
    match = _FOUNDERS.fullmatch(clause.row[:at])
    if match is None or clause.items[at].low not in ("are", "were", "include", "included", "being"):
        return []
    words = {item.low for item in clause.items[: match.end("noun")]}
    if words.isdisjoint(("founders", "founding") if match["noun"] == "G" else ("founders",)):
        return []
    group = next((group for group in clause.groups if group.first > at), None)
    if group is None or clause.row[at + 1 : group.first] not in ("", ":", "e", "a"):
        return []
    if not 1 < len(group.cores) <= _MOST_FOUNDERS or not are_named(group.cores):
        return []
    if any(item.low in PEOPLE | {"alumni"} for item in clause.items[group.last + 1 : group.last + 2]):
        return []  # "A and B alumni"
    return [Frame("", 0, group.last, "reported", kind="other", mutual=Group(group.cores, "free", group.separators))]


FOUNDERS: tuple[tuple[str, str, Rule], ...] = (
    ("founders-are", f"be {other_verbs('include included')}", founders_are),
)
