"""Who signed what a passive tells, told beside it: before it, behind a colon, or people for themselves.

along with A, the agreement was signed by B and C                            A signed too
two agreements were signed: A and B will work on water, C and D on law       a pair each
the paper was signed by researchers of A and B                               neither house signed
an agreement by which A and B recognise each other's degrees was signed      both signed
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


# *signed by A and B, **the memorandum by** C and D*, *, and **the second by** C and D*
_OTHER_BY = re.compile(r"[,;]&?d[wLK]{0,3}(?P<other>[Iw1]),?B$")
_COUNTED = ("second", "third", "fourth", "other", "latter", "one")


def other_signed_by(clause: Clause, frame: Frame, group: Group, at: int) -> int:
    """Give the place of another paper that others signed: *the agreement was signed by A and B, **the memorandum** by C
    and D*, -1 where none is told.
    """
    if group.governor != "by" or frame.subject is None or group.first < at or not frame.subject.last > at:
        return -1
    match = _OTHER_BY.search(clause.row, frame.subject.last + 1, group.first)
    if match is None:
        return -1
    place = match.start("other")
    return place if clause.row[place] == "I" or clause.items[place].low in _COUNTED else -1


BY_WHICH = ("by which", "whereby", "under which", "through which", "in which", "with which")
# *an agreement, **by which** the rectors of A and B*
_LED_BY_WHICH = re.compile(r"p?,?u(?:dRo)?d?")


def doers_by(clause: Clause, thing: int, at: int) -> Group | None:
    """Find A and B in *an agreement by which A and B recognise each other's degrees was signed*; not in *an agreement
    by which the ministers pay for A and B was signed*, *... was signed by the ministers*.
    """
    which = next((place for place in range(thing + 1, at) if clause.row[place] == "u"), -1)
    if which < 0 or clause.items[which].low not in BY_WHICH or "B" in clause.row[at:] or "W" in clause.row[at:]:
        return None
    group = next((group for group in clause.groups if which < group.first < at), None)
    if group is None or len(group.cores) < 2 or not are_named(group.cores) or group.governor != "free":
        return None
    led = _LED_BY_WHICH.fullmatch(clause.row, thing + 1, group.first) is not None
    return group if led and _ACTS.match(clause.row, group.last + 1) is not None else None


_ACTS = re.compile(r"p?[at]?[Vw]")


def others_act(clause: Clause, thing: int, at: int) -> bool:
    """Say whether nobody named acts by an agreement: *an agreement **by which the ministers pay** for A and B*."""
    which = next((place for place in range(thing + 1, at) if clause.row[place] == "u"), -1)
    if which < 0 or clause.items[which].low not in BY_WHICH:
        return False
    return re.match(r"(?:dRo)?d?(?:L?A|O|AoL)", clause.row[which + 1 :]) is None
