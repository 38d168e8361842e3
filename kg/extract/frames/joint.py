"""Rules of what is joint by its noun: *a joint institute of A and B*, *the academy is a joint initiative of A and B*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.items import Item
from kg.extract.frames.founded import describes_next, founded_thing, is_lasting_thing, named_kind
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.partners import find_subject_of_noun
from kg.extract.frames.verb_status import moods


# *a joint institute*, *the joint master's programme*
_JOINT = ("joint", "double", "dual")


def joint_noun(clause: Clause, at: int) -> list[Frame]:
    """*a joint institute of A and B*, *a joint venture between A and B*, *the joint training programme of A and B*,
    *A's joint institute with B*.
    """
    item = clause.items[at]
    joint = item.value == "exchange" or item.low.startswith(("joint", "dual-", "double-"))
    if not joint and True not in [word.low.startswith(_JOINT) for word in clause.items[max(0, at - 3) : at]]:
        return []
    kind = item.value if item.tag == "PRG" and item.form == "one" else founded_thing(item)
    if not kind or describes_next(clause, at):
        return []
    for group in clause.groups:
        if group.first <= at:
            continue
        gap = clause.row[at + 1 : group.first]
        if "V" in gap or not re.fullmatch(r"[pwCLo4ind]{0,10}[/oW]", gap):
            break
        status = "terminated" if _is_closed(clause, group.last + 1) else noun_status(clause, at, group.last)
        if "b" in clause.row[group.first + 1 : group.last]:
            break  # "double degrees between A and both B and C" are one with each
        if group.governor in ("between", "of") and len(group.cores) > 1:
            return [Frame("", at, group.last, status, kind=kind, mutual=group)]
        owner = find_subject_of_noun(clause, at) if group.governor == "with" and gap in ("W", "pW") else None
        if owner is not None and owner.cores[-1].kind == "org" and group.cores[0].kind == "org":
            return [Frame("", owner.first, group.last, status, kind=kind, subject=owner, partners=[group])]
    return []


# *the joint college of A and B **was closed***, *closes its doors*; not *closed a gap*
_CLOSED = re.compile(r"p?(?:,[^V,]{1,8},)?a?(?P<verb>V)(?P<next>.{0,2})")


# *closed **for** two weeks*, *closed on Monday **because of** the storm*, *has **reopened***
_FOR_A_TIME = frozenset(
    "for because during while until temporarily reopened sundays saturdays weekends holidays storm strike fire snow"
    " pandemic".split()
)


def _is_closed(clause: Clause, at: int) -> bool:
    """Say whether what is joint has been closed, or will be."""
    match = _CLOSED.match(clause.row, at)
    verb = clause.items[match.start("verb")] if match is not None else None
    if match is None or verb is None or verb.value not in ("close", "end") or moods(verb) & {"deny", "talk"}:
        return False
    after = {item.low for item in clause.items[match.end("verb") : match.end("verb") + 8]}
    if not _FOR_A_TIME.isdisjoint(after):
        return False
    doors = [item.low for item in clause.items[match.end("verb") : match.end("verb") + 2]][1:] == ["doors"]
    return "passive" in moods(verb) or doors or match["next"][:1] not in tuple("dwOIKNAGn")


# *is **a joint** initiative of*, *the centre, **a joint** undertaking of*
_SAID_OF = re.compile(r"(?P<how>V|,)d[wLA]{1,3}$")
_IS = re.compile(r"(?:is|was|are|were|became|remains?|has been)$")
_SHARED = frozenset("joint common shared collaborative".split())


def joint_initiative(clause: Clause, at: int) -> list[Frame]:
    """*The centre is a joint initiative of A, B and C*, *the degree, a joint initiative of A and B, ...*: what is told
    of must be a house or a programme that lasts, no exhibition or study.
    """
    before = _SAID_OF.search(clause.row, 0, at)
    group = next((group for group in clause.groups if group.first > at), None)
    if before is None or group is None or group.governor not in ("of", "between", "by"):
        return []
    if _SHARED.isdisjoint(item.low for item in clause.items[before.start() : at]):
        return []
    if re.fullmatch(r"[o/B]d?", clause.row[at + 1 : group.cores[0].at]) is None:
        return []
    verb = clause.items[before.start()]
    if before["how"] == "V" and (_IS.search(verb.low) is None or moods(verb) & {"plan", "deny", "talk"}):
        return []
    if any(_leaves_open(item) for item in clause.items):
        return []
    kind = _lasting_kind(clause, before.start())
    cores = [each for core in group.cores for each in (core.listed.cores if core.listed is not None else [core])]
    if not kind or len(cores) < 2 or not are_named(cores):
        return []
    mutual = Group(cores, group.governor, ["comma"] * (len(cores) - 2) + ["and"])
    status = noun_status(clause, at, group.last)
    return [Frame("", at, group.last, status, kind=kind, mutual=mutual)] if status == "reported" else []


_OPEN = frozenset(
    "no not never until till former formerly once unless if whether possible potential future planned proposed"
    " envisaged would could might should neither nor without closed defunct short-lived fictional imaginary".split()
)


def _leaves_open(item: Item) -> bool:
    """Say whether a word tells that what is joint is not there, not yet, or no more."""
    if item.tag == "VG":
        return item.value in ("plan", "end", "ended") or not moods(item).isdisjoint(("plan", "deny"))
    return item.tag in ("NO", "NEG", "PLN") or not _OPEN.isdisjoint(item.low.split())


# *the exhibition **at the university***
_AT = re.compile(r"i[dwCLK]{0,3}$")


def _lasting_kind(clause: Clause, end: int) -> str:
    """Give the kind of what stands before a place, if it is a house or a programme."""
    for place in range(end - 1, max(-1, end - 9), -1):
        item = clause.items[place]
        kind = named_kind(item) if item.tag == "ORG" else item.value if item.tag == "PRG" else founded_thing(item)
        if kind and not is_lasting_thing(clause, place):
            return ""
        if kind and _AT.search(clause.row, 0, place) is None:
            return kind
        if not kind and clause.row[place] not in "pwCLKEio4&d":
            return ""
    return ""


JOINT: tuple[tuple[str, str, Rule], ...] = (
    ("joint-noun", "ENT ANA GRP PRG", joint_noun),
    ("joint-initiative", "initiative undertaking enterprise", joint_initiative),
)
