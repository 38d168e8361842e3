"""Who stands before a signing in a caption, which has no verb of its own.

The rectors of A and B after signing the memorandum          a participle behind *after*, *while* or *when*
Rector N of A (left) and Rector M of B during the signing    a noun behind *during*, *after* or *at*
a photo of 2015 shows the rectors of A and B signing it      a participle behind what shows them
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause
from kg.extract.frames.studypapers import is_of_study

_LEADS = frozenset(("after", "while", "when", "during", "at", "following"))


def pictured(clause: Clause, at: int) -> Group | None:
    """Give the two whom a caption shows at their signing: *The rectors of A and B **after signing** the memorandum*.

    Not *experts from A and B at the signing*, nor *the rectors of A and B at the signing of the peace agreement*.

    Args:
        at: The place of the signing.
    """
    if (shown := _shown(clause, at)) is not None:
        return shown
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
    thing = clause.row.find("I", at)
    if not stand_for_houses(clause, groups[0].cores[-1].at) or (thing >= 0 and not is_of_study(clause, thing)):
        return None
    return groups[0] if _BEFORE.fullmatch(clause.row, 0, groups[0].first) is not None else None


_SHOWS = frozenset("shows show showing showed depicts depicting".split())


def _shown(clause: Clause, at: int) -> Group | None:
    """Give the two of *a photo of 2015 **shows the rectors of A and B signing** an agreement*."""
    group = clause.group_before(at)
    if group is None or len(group.cores) != _TWO or not are_named(group.cores):
        return None
    if re.fullmatch("p?", clause.row[group.last + 1 : at]) is None or not stand_for_houses(clause, group.cores[-1].at):
        return None
    thing = clause.row.find("I", at)
    if thing < 0 or not is_of_study(clause, thing):
        return None  # "signing the peace treaty", "signing the guest book"
    shows = any(item.low in _SHOWS for item in clause.items[max(0, group.first - _LEAD) : group.first])
    return group if shows else None


_LEAD = 5
# Who stands there for nobody: *experts from A and B*, *striker Jo Li (B)*
_BYSTANDERS = re.compile(
    r"(?:professor|expert|student|researcher|scientist|teacher|lecturer|scholar|academic|employee|worker|player|striker"
    r"|goalkeeper|defender|footballer|coach|athlete|singer|fan|guest|visitor|graduate|member|witness|pupil|nurse|doctor"
    r"|children|alumni|alumnus|lawyer|parent|journalist|choir|team|ambassador|minister|mayor)(?:e?s)?$"
)


def stand_for_houses(clause: Clause, last: int) -> bool:
    """Say whether those whom a caption names before a place can be who signs for a house."""
    several = (item for item in clause.items[:last] if item.tag != "TTL")
    return not any(_BYSTANDERS.match(item.low) for item in several)


_TWO = 2
_PEOPLE_OF = re.compile(r"[Cw]od?$")
# *Photo: The rectors of*, *From left: Rector N of*
_BEFORE = re.compile(r"(?:[wCN/]{1,3}:)?[dwRCso,]{0,8}")
