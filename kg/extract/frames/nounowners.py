"""Who has the agreement of which a noun tells: *A has **an agreement** with B*, *A: **agreement** with B*, *a town has
**one** with B*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.clauses.others import is_somebody_else
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause

# *a memorandum **of Invest Zyx** with B*
OWNER_UNREAD = re.compile(r"p?od?[CL]*C[CL]*W")
_HOLDS = re.compile(r"\b(?:has|have|had|maintains?|maintained|holds?|held|enjoys?|runs?)$")
_HAVING = re.compile(r"(?:V|w(?=d))[dwKqnLt]{0,5}$")


def is_had(clause: Clause, at: int) -> bool:
    """Say whether a name that is not read has it: *Xyz maintains a twinning arrangement with B*, *a town has one*."""
    verb = _HAVING.search(clause.row, 0, at)
    holds = verb is not None and (clause.row[verb.start()] == "V" or _HOLDS.search(clause.items[verb.start()].low))
    if verb is not None and holds and is_somebody_else(clause.items, clause.row, verb.start()):
        return True
    match = re.search(r"(?:^|[,;&])C{1,4}p?a?(V)[dwKq]{0,5}$", clause.row[:at])
    return match is not None and _HOLDS.search(clause.items[match.start(1)].low) is not None


# *Xyz University, which in turn has had a partnership with B*
OF_UNREAD = re.compile(r"(?:C[CA]*|[CL]A)p?,?rp?[atjhiw]{0,3}V[dwKqLa]{0,4}$")
_UNREAD_SPEAKER = re.compile(r"(?:^|[,;&u])C{1,3}s[TRCw]{1,5}(V)")


def is_told_by_unread(clause: Clause, at: int) -> bool:
    """Say whether somebody of a house whose name is not read tells of it: *Xyz's Dr Berg said the agreement with B*."""
    match = _UNREAD_SPEAKER.search(clause.row, 0, at)
    return match is not None and clause.items[match.start(1)].value == "say"


def counted_before(clause: Clause, at: int) -> bool:
    """Say whether the sentence counts instruments before it takes up one: *has two, one with B and another with C*."""
    return re.search(r"V(?:n|nq?I)[^V]{0,12}$", clause.row[:at]) is not None


def find_owner(clause: Clause, at: int) -> Group | None:
    """Take the subject of the clause that the noun stands in: *A gains from an agreement with B*."""
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ";u":
            return None
        if clause.row[place] == "V" and clause.items[place].value == "say":
            speaker = find_subject(clause, place)
            return speaker if speaker is not None and speaker.cores[-1].kind == "org" else None
        if clause.row[place] == "V":
            if "r" in clause.row[max(0, place - 3) : place] and ",&" in clause.row[place:at]:
                continue
            return find_subject(clause, place)
    return None


_LABEL = re.compile(r"d?Op?:")


def find_labelled(clause: Clause, at: int) -> Group | None:
    """Take A for the owner in *A: an agreement with B, and another one with C*."""
    label = _LABEL.match(clause.row)
    group = clause.groups[0] if label is not None and label.end() <= at and clause.groups else None
    return Group([group.cores[0]], "free") if group is not None and group.cores[0].kind == "org" else None
