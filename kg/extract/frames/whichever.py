"""Frames of which it is open who signed, or whose signer is no house.

A or B signed it; it signed with either A or B       which one is not said
one of A and B has signed                            nor here
a student of A signed a contract with B              he signed for himself
universities, among them A and B, signed agreements  with whom each did is not said
"""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import STANDING, Clause, Frame

_SIGNS = frozenset(("sign-active", "sign-passive", "have"))
# *one of A and B*, *some of A, B and C*, *at least two of*
_PART_OF = re.compile(
    r"\b(?:one|some|two|three|most|several|many|few|either|none|half|part|any) of$|\b(?:either|whether)$"
)
# Who signs for nobody but himself: *a student of A*, *two graduates of A*, *a spin-off of A*
_PRIVATE = re.compile(
    r"\b(?:students?|pupils?|graduates?|alumn(?:us|a|i|ae)|players?|strikers?|goalkeepers?|athletes?|footballers?"
    r"|coach(?:es)?|landlords?|tenants?|neighbou?rs?|spin-?offs?|spin-?outs?|start-?ups?|suppliers?|competitors?"
    r"|rivals?|employees?|workers|fans?|sponsors?|donors?|critics?|opponents?|parents?|caterers?|cleaners|porters"
    r"|unions?|creditors?|singers?|poets?|authors?|novelists?|inventors?|heirs?) of(?: the)?$"
)  # fmt: skip


def is_open(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame leaves open which of those who are named it tells of, or tells of people for themselves."""
    if frame.status not in STANDING and frame.status != "planned":
        return False
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    if any(group.first and clause.items[group.first - 1].low in ("nor", "neither") for group in groups):
        return True  # "neither A nor B has signed"
    if any(len(group.cores) > 1 and _is_either(clause, group) for group in groups):
        return True
    if frame.rule not in _SIGNS or frame.status not in STANDING:
        return False
    if frame.subject is None:
        told_otherwise = _is_one_of(clause, frame.verb) or _is_told_to(clause, frame)
        return frame.implicit and (told_otherwise or _is_graduate(clause, frame.verb))
    themselves = frame.subject.last < frame.verb and _signs_for_themselves(clause, frame.subject)
    themselves = themselves or _are_its_students(clause, frame)
    return themselves or _is_for_himself(clause, frame) or _is_of_many(clause, frame)


_BOTH = re.compile(r"\b(?:both|each)\b")


def _is_either(clause: Clause, group: Group) -> bool:
    """Say whether *or* stands between the members of a group, or *one of* before it."""
    cores = group.cores
    behind = clause.items[group.last + 1 : group.last + 5]
    if any(_BOTH.search(item.low) or item.low in ("with which", "with whom") for item in behind):
        return False  # "to A or B, with both of which C has agreements"
    for one, two in zip(cores, cores[1:], strict=False):
        if any(item.tag == "OR" or item.low == "and/or" for item in clause.items[one.last + 1 : two.first]):
            return True
    before = " ".join([item.low for item in clause.items[max(0, group.first - 4) : group.first]])
    return all(core.kind == "org" for core in cores) and _PART_OF.search(before) is not None


def _is_one_of(clause: Clause, verb: int) -> bool:
    """Say whether the words before a verb are *one of A and B*, *a student of A*."""
    group = clause.group_before(verb)
    if group is None or group.governor not in ("of", "from", "at") or "V" in clause.row[group.last + 1 : verb]:
        return False
    before = " ".join([item.low for item in clause.items[max(0, group.first - 5) : group.first]])
    return _PRIVATE.search(before) is not None or (len(group.cores) > 1 and _PART_OF.search(before) is not None)


# *told A and B **that an agreement had been** signed*
_TOLD_TO = re.compile(r"\b(?:told|informed|assured|reminded|notified|warned)$")


def _is_told_to(clause: Clause, frame: Frame) -> bool:
    """Say whether those before a passive only heard of it: *the minister told A and B that an agreement was signed*."""
    if frame.partners or frame.mutual is not None or frame.rule != "sign-passive":
        return False
    that = clause.row.rfind("r", 0, frame.verb)
    group = clause.group_before(that) if that > 0 and clause.items[that].low == "that" else None
    if group is None or group.last != that - 1 or not group.first:
        return False
    return _TOLD_TO.search(clause.items[group.first - 1].low) is not None


# *Dr Berg of A signed **a book contract** with B*, *signed a contract with B **for her novel***
_OWN_PAPER = re.compile(
    r"\b(?:book|publishing|record|recording|modelling|film|rental|employment|transfer|player['’]?s?"
    r"|work) (?:contract|deal"
    r"|agreement)$"
)
_OWN_WORK = re.compile(
    r"\bfor (?:his|her|their) (?:\w+ )?(?:novel|book|album|film|song|memoirs?|poems|house|flat|car)\b"
)
_BY_NAME = re.compile(r"[TC]{1,4}(?:,[^,]{1,12},)?[oif]$")


def _is_for_himself(clause: Clause, frame: Frame) -> bool:
    """Say whether somebody told by name signs for himself: *Dr Berg of A signed a book contract with B*."""
    if frame.subject is None or len(frame.subject.cores) > 1 or not frame.instruments:
        return False
    house = clause.items[frame.subject.cores[0].at]
    folded = house.end - house.start > len(house.low) + len(" of ")  # "Professor Berg of A" in one
    if not folded and _BY_NAME.search(clause.row[: frame.subject.cores[0].at]) is None:
        return False
    thing = frame.instruments[0]
    paper = " ".join([item.low for item in clause.items[max(0, thing - 2) : thing + 1]])
    behind = " ".join([item.low for item in clause.items[thing + 1 :]])
    return _OWN_PAPER.search(paper) is not None or _OWN_WORK.search(behind) is not None


def _signs_for_themselves(clause: Clause, subject: Group) -> bool:
    """Say whether it is one of a house who signs for himself: ***a student of** A signed a contract*; not *under an
    agreement signed with B, students of A may go abroad*.
    """
    if len(subject.cores) > 1 or subject.cores[0].kind != "org":
        return False
    at = subject.cores[0].at
    return _PRIVATE.search(" ".join([item.low for item in clause.items[max(0, at - 5) : at]])) is not None


# *A students*, *A's former player Jo Li, 22,*, *A graduate Jo Li*
_ITS_OWN = re.compile(r"p?s?[wLq]{0,2}(?P<who>[wV])(?:,?C{1,4})?(?:,[9nw]{1,3})?,?[at]{0,2}$")
_STUDENTS = frozenset(
    "student students graduate graduates alumnus alumna alumni pupils pupil player players striker goalkeeper athlete"
    " athletes fans strikers goalkeepers defender midfielder footballer footballers singer".split()
)


def _are_its_students(clause: Clause, frame: Frame) -> bool:
    """Say whether people of a house, told behind its name, sign for themselves: ***A graduates** signed contracts*."""
    if frame.subject is None or frame.subject.last >= frame.verb or len(frame.subject.cores) > 1:
        return False
    own = _ITS_OWN.fullmatch(clause.row, frame.subject.last + 1, frame.verb)
    return own is not None and clause.items[own.start("who")].low in _STUDENTS


def _is_graduate(clause: Clause, verb: int) -> bool:
    """Read *A **graduate** Jo Li signed a contract with B*, where the word is taken for a verb."""
    group = next((each for each in reversed(clause.groups) if each.last < verb), None)
    own = _ITS_OWN.fullmatch(clause.row, group.last + 1, verb) if group is not None else None
    return own is not None and clause.items[own.start("who")].low in _STUDENTS


def _is_of_many(clause: Clause, frame: Frame) -> bool:
    """Say whether several of whom a few are named signed several papers with nobody who is told: *universities, among
    them A and B, signed agreements*.
    """
    if frame.partners or frame.mutual is not None or not frame.instruments or frame.subject is None:
        return False
    core = frame.subject.cores[0]
    listed = core.listed.cores if core.listed is not None else frame.subject.cores[1:]
    if core.kind != "new" or not listed or core.count == len(listed):
        return False
    told = clause.row[core.last + 1 : listed[0].first]
    few = "e" in told or any(item.low in _INCLUDED for item in clause.items[listed[-1].last + 1 : frame.verb])
    return few and all(clause.items[place].form == "many" for place in frame.instruments)


_INCLUDED = frozenset(("included", "among them", "amongst them"))
