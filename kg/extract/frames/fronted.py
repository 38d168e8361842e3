"""A partner that stands before a passive: *With B an agreement was signed, with C a letter of intent*.

Who signed with it is left to the text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.frame import Clause, Frame

# *with B in Lima, an exchange agreement*, *with B a first agreement*
_THING_NEXT = re.compile(r"p?(?:[io]L{1,2})?,?(?:[i9]{2},?|t,?)?d?[anwCLKqN]{0,4}$")
# What may stand before *with*: nothing, a mark, a day, a place, *and*, *finally*, *only*
_OPENS = re.compile(r"(?:^|[;:,&-]|u)(?:a|t,?|[/i]d?[9tLCw]{1,4},?)?$")
# ***with all three** memoranda were signed*
_ALL = re.compile(r"(?:^|(?<=[;:,&]))Wl(?P<count>n),?$")
# ***with each of them** an agreement was signed*, *visited B and C, and **with both** an agreement was signed*
_EACH = re.compile(r"(?:^|(?<=[;:,&]))W(?P<each>[hb])(?:w|d?(?P<count>n)G?)?,?(?=d?[anwCLKqN]{0,3}$)")
# *visited B and C, and an agreement was signed **with each of them***
_EACH_BEHIND = re.compile(r"[at]{0,2}W(?P<each>[hb])(?:w|d?(?P<count>n)G?)?(?=$|[,;.])")
_THEM = frozenset("them these".split())
_HOUSES = frozenset("universities institutions schools colleges partners hosts parties houses".split())
# *was signed **by the mayor***
_BY_UNREAD = re.compile(r"Bd?[wL]{0,2}(?!O)[wRTC]")
_GUESTS = frozenset(
    "delegation delegations rector rectors president presidents guests visitors representatives teams leaders".split()
)
# How those are governed whom somebody saw: *visited B and C*, *came to*, *was visited by delegations from*
_SEEN = frozenset("object to at free by from".split())
# *It was the turn of B. **With its rector, Ann Berg,** an agreement was renewed*
_ITS_HEAD = re.compile(r"Wd[wT]{0,2}R(?:,?[TC]{1,4}(?=,))?")
# *, with C **a letter of intent***
_GAPPED = re.compile(r"p?,?(?:[i9]{2},?)?d?[anwCLKqN]{0,4}(?P<thing>I)(?!W)")


def fronted_with(clause: Clause, thing: int) -> Group | None:
    """Find B in ***With B** an agreement was signed*, *; **with B and C** memoranda were concluded*."""
    if all_before := _ALL.search(clause.row, 0, thing):
        at = all_before.start("count")
        count = int(clause.items[at].value) if clause.items[at].value.isdigit() else 0
        return Group([Core(all_before.start() + 1, at, at, "many", value="party", count=count)], "with")
    if (each := _EACH.search(clause.row, 0, thing)) is not None:
        return _each_of(clause, each)
    head = _ITS_HEAD.match(clause.row, 0, thing)
    if head is not None and clause.items[1].value == "its" and _THING_NEXT.fullmatch(clause.row, head.end(), thing):
        return Group([Core(1, 2, 2, "pro", value="latter")], "with")
    group = clause.group_before(thing)
    if group is None or group.governor != "with" or clause.row[max(0, group.first - 1)] != "W":
        return None
    if _THING_NEXT.fullmatch(clause.row[group.last + 1 : thing]) is None:
        return None
    before = clause.row[: group.first - 1]
    return group if _OPENS.search(before) and (are_named(group.cores) or _is_counted(group.cores)) else None


def each_behind(clause: Clause, at: int) -> Group | None:
    """Find B and C in *visited B and C, and an agreement was signed **with each of them***, by the verb's place."""
    match = _EACH_BEHIND.match(clause.row, at + 1)
    return _each_of(clause, match) if match is not None else None


def _is_seen(clause: Clause, group: Group) -> bool:
    """Say whether somebody saw a group: *visited B and C*, *received delegations from B and C*, not *students from*."""
    if group.governor not in _SEEN:
        return False
    beside = {item.low for item in clause.items[max(0, group.first - 4) : group.cores[0].at]}
    return group.governor not in ("from", "by") or not _GUESTS.isdisjoint(beside)


def _each_of(clause: Clause, match: re.Match[str]) -> Group | None:
    """Give those with each of whom an agreement was signed: several that the sentence named before, else the text."""
    last = clause.items[match.end() - 1 - (clause.row[match.end() - 1] == ",")]
    if last.tag == "W" and last.low not in _THEM:
        return None
    if last.tag == "GRP" and last.low not in _HOUSES or _BY_UNREAD.search(clause.row, match.end()) is not None:
        return None
    before = [group for group in clause.groups if group.last < match.start() and len(group.cores) > 1]
    if before and are_named(before[-1].cores) and _is_seen(clause, before[-1]):
        if match["count"] and clause.items[match.start("count")].value != str(len(before[-1].cores)):
            return None
        return Group(before[-1].cores, "with", before[-1].separators, each=True)
    if any(core.kind == "new" and core.count > 1 for group in clause.groups for core in group.cores):
        return None  # "three colleges were visited, and with each of them one was signed. They are B, C and D"
    told = clause.items[match.start("count")].value if match["count"] else "2" if match["each"] == "b" else ""
    at = match.start("each")
    core = Core(at, at, at, "many", value="party", count=int(told) if told.isdigit() else 0)
    return Group([core], "with", each=True)


def _is_counted(cores: list[Core]) -> bool:
    """Say whether they are some of those named before: *with both universities*, *with all three*."""
    return len(cores) == 1 and cores[0].kind == "many"


def with_fronted(clause: Clause, frames: list[Frame], thing: int) -> list[Frame]:
    """Give the frames of a passive whose partners stand before it, and of those that go on without a verb."""
    first = frames[0]
    group = fronted_with(clause, thing) if first.mutual is None else None
    if group is None:
        return frames
    own, later = [group], []
    subjects = _by_parts(clause, first, thing)
    for part, each in enumerate(first.partners, 1):
        if clause.row[each.first - 1] != "W" or clause.row[each.first - 2] not in ",&":
            return frames  # "with A, an agreement was signed with B"
        gap = _GAPPED.match(clause.row, each.last + 1)
        at = gap.start("thing") if gap is not None else thing  # "with C in 2012"
        subject = subjects[part] if subjects else first.subject
        later.append(Frame("", each.first, max(at, each.last), first.status, [at], subject, [each]))
    opening = replace(first, first=min(first.first, group.first), partners=own)
    opening.subject = subjects[0] if subjects else first.subject
    return [opening, *later, *frames[1:]]


def _by_parts(clause: Clause, frame: Frame, thing: int) -> list[Group]:
    """Give who signed in each part of *with B one was signed **by A**, with D a second one **by C***, if each tells."""
    cuts = [thing, *(each.first for each in frame.partners), len(clause.items)]
    behind = [group for group in clause.groups if group.governor == "by" and are_named(group.cores)]
    found = [
        next((group for group in behind if first < group.first < last), None)
        for first, last in zip(cuts, cuts[1:], strict=False)
    ]
    told = [group for group in found if group is not None]
    return told if len(told) == len(found) > 1 else []


# *, and **with C**, D signed one*
_NEXT_SUBJECT = re.compile(r"p?,?d?Op?(?:&d?Op?)?[at]?(?P<verb>V)")


def fronts_next(clause: Clause, group: Group) -> int:
    """Give the place of the verb that a partner stands before, subject and all: *with B, A signed one, and **with C,**
    D **signed** another*; else -1.
    """
    if group.governor != "with" or clause.row[max(0, group.first - 1)] != "W":
        return -1
    if group.first > 1 and clause.row[group.first - 2] not in ",;&":
        return -1
    match = _NEXT_SUBJECT.match(clause.row, group.last + 1)
    verb = clause.items[match.start("verb")] if match is not None else None
    if match is None or verb is None or not verb.form.startswith(("fin", "ed")):
        return -1
    return match.start("verb")
