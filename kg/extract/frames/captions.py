"""Who stands before a signing in a caption, which has no verb of its own.

The rectors of A and B after signing the memorandum          a participle behind *after*, *while* or *when*
Rector N of A (left) and Rector M of B during the signing    a noun behind *during*, *after* or *at*
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause

_LEADS = frozenset(("after", "while", "when", "during", "at", "following"))


def pictured(clause: Clause, at: int) -> Group | None:
    """Give the two whom a caption shows at their signing: *The rectors of A and B **after signing** the memorandum*.

    Args:
        at: The place of the signing.
    """
    lead = at - 1
    while lead > 0 and clause.row[lead] in "dw":
        lead -= 1
    if lead < 1 or clause.items[lead].low not in _LEADS or "V" in clause.row[:at] or "V" in clause.row[at + 1 :]:
        return None
    groups = [group for group in clause.groups if group.last < lead]
    if len(groups) != 1 or len(groups[0].cores) != _TWO or not are_named(groups[0].cores):
        return None
    if _PEOPLE_OF.search(clause.row, 0, groups[0].first) is not None:
        return None  # "students of A and B at the signing"
    return groups[0] if _BEFORE.fullmatch(clause.row, 0, groups[0].first) is not None else None


_TWO = 2
_PEOPLE_OF = re.compile(r"[Cw]od?$")
# *Photo: The rectors of*, *From left: Rector N of*
_BEFORE = re.compile(r"(?:[wCN/]{1,3}:)?[dwRCso,]{0,8}")
