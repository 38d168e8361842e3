"""Names after *with* in a signing that are no partner: they have other work, an occasion, or only look on.

signed it with A for its work with B             B has the work of A
signed it with a local firm for a study with B   B has the study
signed it with A in a ceremony with B            B was at the ceremony
signed, with B looking on, an agreement          B only looked on
"""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause
from kg.extract.meetings import OCCASIONS

NO_PARTNERS = frozenset(
    "aim aims view support effect regard eye goal goals purpose hope hopes help each one focus respect intention"
    " objective objectives participation".split()
)

# "An agreement with A for its work with B" is none with B.
_FOR_WORK = re.compile(r"4dw{1,2}W$")
# An agreement with a local brewery for a study with B is none with B either.
_FOR_OTHER = re.compile(r"[IK]p?Wd[wL]{1,4}[4/]d?[wL]{1,3}W$")
_OCCASION = re.compile(r"[i/o]d?[wL]{0,2}[wV]W$")
# *signed it with A, and on the same day **talks with** B began*
_OTHER_WORK = re.compile(r"[&,;][^VIO&,;]{0,8}wW$")
_MEETINGS = frozenset("talk talks meeting meetings discussion discussions contacts lunch dinner session".split())
# *to compete with B*, *rather than with B*
# *to catch up with B*, *to keep pace with B*
_TO_KEEP_UP = re.compile(r"(?:>w|V)w{1,2}W$")
_KEEPS_UP = frozenset(("up", "pace", "level", "even"))
_OTHERWISE = re.compile(r">a?wW$|wwW$")


def is_of_occasion(clause: Clause, group: Group) -> bool:
    """Say whether *with* belongs to other work, to the occasion or to a comparison: *signed it with A in a ceremony
    with B*, *to compete with B*, *rather than with B*.
    """
    if _FOR_WORK.search(clause.row, 0, group.first):
        return True
    if _OCCASION.search(clause.row, 0, group.first) is not None:
        return clause.items[group.first - 2].low in OCCASIONS
    if _OTHER_WORK.search(clause.row, 0, group.first) and clause.items[group.first - 2].low in _MEETINGS:
        return True
    if _TO_KEEP_UP.search(clause.row, 0, group.first) and clause.items[group.first - 2].low in _KEEPS_UP:
        return True
    otherwise = _OTHERWISE.search(clause.row, 0, group.first)
    if otherwise is None:
        return False
    return otherwise.group()[0] == ">" or clause.items[group.first - 2].low == "than"


def compares(clause: Clause, group: Group) -> bool:
    """Say whether a group has an agreement told only for comparison: *the first since the one with B*."""
    match = _SINCE.search(clause.row, 0, group.first)
    return match is not None and clause.items[match.start()].low in ("since", "after", "like", "following")


_SINCE = re.compile(r"/d?[n1]W$")


def is_bystander(clause: Clause, group: Group) -> bool:
    """Say whether a group after *with* only looks on, or has an agreement that this one is compared with."""
    return looks_on(clause, group) or compares(clause, group)


def is_of_purpose(clause: Clause, group: Group, at: int) -> bool:
    """Say whether *with* belongs to what two who signed mean to do: *A and B signed it on sharing data with C*."""
    return _PURPOSE.search(clause.row, at, group.first) is not None


_PURPOSE = re.compile(r"I[/4]Vw{0,2}W$")
_LOOKING_ON = re.compile(
    r"(?:looking on|watching|in attendance|present|as (?:an? )?(?:witness|observer|guest)(?:es|s)?)\b"
)


def looks_on(clause: Clause, group: Group) -> bool:
    """Say whether a group is only there: *A and B signed, **with C looking on**, an agreement*."""
    following = " ".join([item.low for item in clause.items[group.last + 1 : group.last + 4]])
    later = clause.row[max(0, group.first - 2)] == "," and following.startswith(("to follow", "to join"))
    return group.governor == "with" and (later or _LOOKING_ON.match(following) is not None)


def is_for_other(clause: Clause, at: int, group: Group) -> bool:
    """Say whether the partner of a signing has no name that is read and something is meant for a group: *signed it with
    a local firm for a study with B*, not *with the aim of a study with B*.
    """
    if _FOR_OTHER.search(clause.row, at, group.first) is None:
        return False
    return all(item.low not in NO_PARTNERS for item in clause.items[at : group.first])
