"""Rules of programmes that stand: *A and B announced a dual degree*, *expanded their student exchange programme*."""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.founded import describes_next, founded_thing
from kg.extract.frames.frame import STANDING, Clause, Frame, Rule, other_verbs, right_end
from kg.extract.frames.verb_status import moods, verb_status

_FORMS = re.compile(r"(?:announc|unveil|renew|extend|expand)\w*$|\b(?:have|has|having|had)$")
_DEEDS = frozenset(
    "launch start creation establishment opening introduction expansion extension renewal continuation".split()
)
_SHARED = frozenset("joint dual double joint-degree dual-degree double-degree".split())


def programme_announced(clause: Clause, at: int) -> list[Frame]:
    """*A and B announced the launch of a joint master's programme*, *A has a double degree with B*."""
    verb = clause.items[at]
    if not _FORMS.search(verb.low) or moods(verb) & {"passive", "deny", "plan", "talk"}:
        return []
    thing = _programme(clause, at)
    subject = find_subject(clause, at) if thing is not None else None
    if thing is None or subject is None:
        return []
    after = clause.groups_within(thing + 1, right_end(clause, at))
    partners = [group for group in after if group.governor == "with" and _is_beside(clause, thing, group)]
    for group in after if partners else ():
        if group.governor == "with" and group.first > partners[-1].last and _goes_on(clause, partners[-1], group):
            partners.append(group)
    named = any(core.kind == "org" for group in partners for core in group.cores)
    if not named and clause.items[thing].form == "many" and verb.low.endswith(("have", "has", "had")):
        return []  # "A and B have rival double degree programmes"
    if not named and [core.kind for core in subject.cores].count("org") < 2:
        return []
    status = verb_status(clause, at)
    frame = Frame("", subject.first, max([thing, *(g.last for g in partners)]), "reported")
    if status not in STANDING:
        frame.status = status
    if verb.low == "had" and any(item.low in ("until", "till") for item in clause.items[thing:]):
        frame.status = "terminated"
    told = {item.value for item in clause.items[at + 1 : thing] if item.tag == "PLN"}
    if told and status in STANDING:
        frame.status = "terminated" if "end" in told else "renewed"  # "announced the end of their joint degree"
    frame.subject, frame.partners = subject, partners
    frame.kind = founded_thing(clause.items[thing]) or "joint-programme"
    return [frame]


# *a joint institute **in China** with B*, *a dual degree **in law** with B*
_BESIDE = re.compile(r"p?(?:[/i4]d?[wLCE&]{1,5})?W[wdLR]{0,2}")


def _is_beside(clause: Clause, thing: int, group: Group) -> bool:
    """Say whether only where it is and what it is about stand between a programme and with whom it is."""
    return group.first <= thing + 3 or _BESIDE.fullmatch(clause.row, thing + 1, group.first) is not None


# *with B **since 2003 and** with C*, *with B (law) **and** with C*
_NEXT = re.compile(r"p?(?:[/i]d?[t9]{1,3}p?)?(?:,|,?&)W[wdLR]{0,2}")


def _goes_on(clause: Clause, last: Group, group: Group) -> bool:
    """Say whether a partner follows another and only since when it has been one stands between them."""
    return _NEXT.fullmatch(clause.row, last.last + 1, group.first) is not None


def _programme(clause: Clause, at: int) -> int | None:
    """Find the programme that a verb tells of, if its words say that it is one of several houses."""
    begin = at + 1
    told = _WHEN.match(clause.row, begin) if _TELLS_FIRST.search(clause.items[at].low) is not None else None
    if told is not None:
        begin = told.end()  # "announced on Thursday a double degree"
    for place in range(begin, min(begin + 8, len(clause.items))):
        item = clause.items[place]
        if item.tag == "ENT" and item.value == "exchange":
            return place if item.form == "one" or clause.row[place + 1 : place + 2] == "W" else None
        if item.tag == "ENT" and item.value == "joint-programme":
            words = {word for each in clause.items[at + 1 : place + 1] for word in each.low.split()}
            return place if _SHARED & words else None
        if item.tag == "PRG" and item.value == "joint-programme":
            joint = any(each.low == "joint" for each in clause.items[at + 1 : place])
            return place if joint and not describes_next(clause, place) else None
        if item.tag == "ANA" or (item.tag == "ENT" and item.value == "joint-institute"):
            return place if _is_announced_joint(clause, at, place) else None
        if item.tag == "PLN" and item.value in ("end", "renew"):
            continue
        if clause.row[place] not in "dwonL" or (item.low == "of" and clause.items[place - 1].low not in _DEEDS):
            return None
    return None


_TELLS_FIRST = re.compile(r"(?:announc|unveil)\w*$")


_WHEN = re.compile("[/i]?d?[t9]{1,3}(?=d)")


def _is_announced_joint(clause: Clause, at: int, place: int) -> bool:
    """Read *announced a joint institute with B*, *unveiled a joint research centre*."""
    joint = any(word.low == "joint" for word in clause.items[at + 1 : place])
    told = _TELLS_FIRST.search(clause.items[at].low) is not None
    return joint and told and founded_thing(clause.items[place]) != "" and not describes_next(clause, place)


ANNOUNCED: tuple[tuple[str, str, Rule], ...] = (
    (
        "programme-announced",
        f"find renew have {other_verbs('expand expands expanded expanding')}",
        programme_announced,
    ),
)
