"""Who signed what a passive tells, told beside it: before it, behind a colon, or people for themselves.

along with A, the agreement was signed by B and C                            A signed too
two agreements were signed: A and B will work on water, C and D on law       a pair each
the paper was signed by researchers of A and B                               neither house signed
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause, Frame

_STAFF = re.compile(r"B(?:n|d[wLC]{0,2})?(?P<who>[wE])[of](?=d?O)")


def is_by_staff(clause: Clause, at: int) -> bool:
    """Say whether people signed for themselves: *the paper was signed **by researchers of** A and B*."""
    match = _STAFF.match(clause.row, at + 1)
    return match is not None and clause.items[match.start("who")].low in _SELVES


_SELVES = frozenset("researchers scientists scholars students professors teachers lecturers alumni graduates".split())


def add_fronted(clause: Clause, frame: Frame, thing: int) -> None:
    """Add who opens the sentence: ***Along with A**, the agreement was signed by B and C*."""
    first = clause.groups[0] if clause.groups else None
    signers = frame.mutual or frame.subject
    if first is None or first.governor != "also" or first.first > 1 or first.last > thing or not are_named(first.cores):
        return
    if clause.row[first.last + 1 : first.last + 2] != ",":
        return  # "along with A's offer"
    if signers is not None and signers.governor == "by" and are_named(signers.cores):
        cores = [*first.cores, *signers.cores]
        frame.subject, frame.mutual = None, Group(cores, "by", ["and"] * (len(cores) - 1))


_WORKS = re.compile(
    r"^(?:will|are to|want to|plan to|agreed to)(?: \w+ly)? (?:work|cooperate|co-operate|collaborate|exchange|run|offer"
    r"|teach|train|study|research|develop|build|open|set up|establish|create|launch)(?: together| jointly)?$"
)


def pairs_behind_colon(clause: Clause, at: int, thing: int) -> list[Group]:
    """Give the pairs of *two agreements were signed: A and B will work on water, C and D on law*, as many as are
    counted.
    """
    colon = clause.row.find(":", at)
    rest = clause.row[colon + 1 :] if colon >= 0 else ""
    if clause.items[thing].form != "many" or not rest or {"I", "x", "W"} & set(rest):
        return []
    verbs = [item for item in clause.items[colon:] if item.tag == "VG"]
    if {"W", "B"} & set(clause.row[at:colon]) or not verbs or not all(_WORKS.search(item.low) for item in verbs):
        return []  # "two contracts were signed with builders: A and B will get new halls"
    pairs = [group for group in clause.groups if group.first > colon]
    told = all(len(group.cores) == 2 and group.governor == "free" and are_named(group.cores) for group in pairs)
    counts = [item.value for item in clause.items[max(0, thing - 3) : thing] if item.tag == "NUM"]
    return pairs if told and len(pairs) > 1 and counts == [str(len(pairs))] else []
