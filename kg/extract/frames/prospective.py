"""What two houses can have in view: *a memorandum*, *a joint degree*, *an exchange of students*, not *cooperation*."""

from __future__ import annotations

from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.founded import describes_next, founded_thing
from kg.extract.frames.frame import Clause, is_before_noun, modifies

_JOINT = frozenset("joint jointly dual double shared common twin dual-degree double-degree joint-degree".split())
# What is talked about by itself: *discussed an action plan*, *prepared a document*
_NO_PACT = frozenset("treaty roadmap document paper instrument declaration statement communiqué communique".split())


def prospective_kind(clause: Clause, place: int) -> str:
    """Give the kind of agreement that a noun stands for, or nothing.

    *an MoU*, *a partnership*, *a joint master's programme*, *a joint laboratory*, *student exchange*, *exchange of
    teachers*
    """
    item = clause.items[place]
    if item.low in ("exchange", "exchanges") and item.tag != "LNK":
        return "exchange" if _is_of_people(clause, place) else ""
    if item.low.endswith((" exchange", " exchanges")) and item.tag in ("LNK", "ENT"):
        return "" if modifies(clause, place) or is_before_noun(clause, place) else "exchange"
    if item.tag == "INS" or (item.tag == "LNK" and item.value == "bare"):
        pact = item.low.split()[-1] not in _NO_PACT and item.low not in ("action plan", "road map")
        return item.value if pact and item.form == "one" and not modifies(clause, place) else ""
    kind = item.value if item.tag == "PRG" else founded_thing(item)
    if kind not in ("joint-programme", "joint-institute", "exchange") or describes_next(clause, place):
        return ""
    if item.tag == "ENT" and is_before_noun(clause, place):
        return ""
    return kind if kind == "exchange" or _is_joint(clause, place) else ""


def _is_of_people(clause: Clause, place: int) -> bool:
    """Read *exchange of students and staff*, *exchanges for teachers*, not *exchange of views*."""
    if [item.low for item in clause.items[place + 1 : place + 2]] not in (["of"], ["for"]):
        return False
    people = PEOPLE | {"staff", "faculty"}
    for item in clause.items[place + 2 : place + 6]:
        if item.tag not in ("W", "REP", "ANA", "LNK", "PLC", "AND", "COM", "DET", "ROLE", "GRP"):
            return False
        if not people.isdisjoint(item.low.split()):
            return True
    return False


def _is_joint(clause: Clause, place: int) -> bool:
    """Say whether the words of a noun tell that several have it: *a **joint** research centre*."""
    words = [word for word in clause.items[place].low.split()]
    for before in reversed(clause.items[max(0, place - 5) : place]):
        if before.tag not in ("W", "LNK", "PLC", "ENT", "ANA", "CAP", "PRG", "MRK", "JOINT"):
            break
        words += before.low.split()
    return not _JOINT.isdisjoint(words)


_COURSES = frozenset("course courses degree degrees programme programmes program programs diploma".split())


def shared_kind(clause: Clause, place: int) -> str:
    """Give the kind of what only a partner beside it makes one of two: *open **a course** together with B*, *an
    international **college** with B*.
    """
    item = clause.items[place]
    if describes_next(clause, place) or is_before_noun(clause, place):
        return ""
    if item.low.split()[-1] in _COURSES and item.tag in ("W", "PRG", "ENT"):
        return "joint-programme"
    kind = founded_thing(item) if item.tag in ("ANA", "ENT") and item.form != "many" else ""
    return kind if kind in ("joint-programme", "joint-institute") else ""
