"""Rules of anniversaries: *A and B celebrated ten years of partnership*, *A marks the anniversary of its agreement with
B*, *a delegation of B came to A to celebrate 30 years of cooperation*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.committing import OF_STATES, PEOPLE
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.verb_status import form, moods

_CELEBRATES = (
    "celebrate celebrates celebrated celebrating mark marks marked marking commemorate commemorates commemorated"
    " commemorating"
)
# *celebrated **the renewal of their agreement***
_OF_RENEWAL = re.compile(r"d?w?qd[wK]{0,3}[IK](?!w)")
_MARKED = re.compile(r"[dw9ntqKom]{0,9}?[IK](?!w)")
_LASTING = frozenset("year years decade decades anniversary century".split())


def celebrates(clause: Clause, at: int) -> list[Frame]:
    """*A and B celebrated ten years of partnership*, *A marks the anniversary of its agreement with B*, *A and B
    celebrated the renewal of their agreement*.
    """
    verb = clause.items[at]
    if verb.tag == "W" and clause.items[at + 1 : at + 3]:  # "looks back on 20 years of cooperation with B"
        return _looks_back(clause, at)
    renewal = _OF_RENEWAL.match(clause.row, at + 1)
    match = renewal or _MARKED.match(clause.row, at + 1)
    if match is None or moods(verb) & {"deny", "talk"}:
        return []
    thing = match.end() - 1
    subject = find_subject(clause, at)
    if form(verb) == "inf" and any(group.governor == "with" and group.first > thing for group in clause.groups):
        subject = _who_is_to(clause, at, subject)
    if renewal is not None and subject is not None and _is_their_renewal(clause, at, thing, subject):
        return _of_those(clause, thing, subject, "renewed") if form(verb) != "inf" else []
    return _of_years(clause, at, thing, subject)


_BIDS = re.compile(r"\b(?:invit|ask|urg|help|allow|enabl|call)\w*(?: on)?$")


def _who_is_to(clause: Clause, at: int, subject: Group | None) -> Group | None:
    """Give B in *A invited B to celebrate 20 years of cooperation with C*; nobody where another stands between."""
    between = clause.group_before(at)
    if between is None or subject is None or between.first <= subject.last or between.governor == "with":
        return subject
    verb = clause.items[between.first - 1]
    bids = between.governor in ("object", "free") and verb.tag == "VG" and _BIDS.search(verb.low) is not None
    return Group(between.cores, "free", between.separators) if bids and clause.row[at - 1] == "O" else None


def _looks_back(clause: Clause, at: int) -> list[Frame]:
    """Read verbs that are not marked as such: *A **looks** back on 20 years of cooperation with B*, *A and B, a college
    of Peru, **celebrate** 20 years of it*.
    """
    back = clause.items[at].low.startswith("look")
    match = (_BACK_ON if back else _MARKED).match(clause.row, at + 1)
    if match is None or (back and clause.items[at + 1].low != "back"):
        return []
    near = [group for group in clause.groups if _ASIDE.fullmatch(clause.row, group.last + 1, at) and group.last < at]
    named = next((group for group in near if group.governor == "free" and are_named(group.cores)), None)
    return _of_years(clause, at, match.end() - 1, named) if named is not None else []


_BACK_ON = re.compile(r"w[/i][dw9ntqKom]{0,9}?[IK](?!w)")
_ASIDE = re.compile(r"p?(?:[io][dwCL]{1,3})?(?:,[^V;ru]{1,14},)?(?:,?L,)?[at,]?")


def _of_years(clause: Clause, at: int, thing: int, subject: Group | None) -> list[Frame]:
    """Give whose years or anniversary it is."""
    item = clause.items[thing]
    if _OF_OTHERS.match(clause.row, thing + 1) is not None:
        return []  # "the anniversary of the agreement of Yalta"
    if not is_lasting(clause, thing, at) or (item.tag == "LNK" and item.value not in ("bare", "soft")):
        return []
    between = next((group for group in clause.groups if group.first > thing), None)
    if between is not None and between.governor == "between":
        if clause.row[thing + 1 : between.first - 1].strip("w") or any(c.place for c in between.cores):
            return []
        return [Frame("", at, between.last, "reported", [thing], mutual=between)]
    if subject is None or any(item.value == "between" for item in clause.items[thing + 1 : thing + 2]):
        return []  # "of cooperation between Sweden and Japan"
    return _of_those(clause, thing, subject, "reported")


_OF_OTHERS = re.compile(r"od?[CL]")


def is_lasting(clause: Clause, thing: int, first: int = 0) -> bool:
    """Say whether years are counted or an anniversary is told: *thirty years of cooperation*."""
    words = [item.low for item in clause.items[max(first, thing - 9) : thing]]
    return not _LASTING.isdisjoint(word for low in words for word in low.split())


def _of_those(clause: Clause, thing: int, subject: Group, status: str) -> list[Frame]:
    """Give the frame of those who celebrate what they have, or what one of them has with a partner."""
    partners = [group for group in clause.groups if group.first > thing and group.governor == "with"][:1]
    first, last = subject.first, partners[0].last if partners else thing
    if partners and len(subject.cores) == 1 and subject.cores[0].kind in ("org", "one"):
        return [Frame("", first, last, status, [thing], subject, partners)]
    subject = subject if partners else _with_host(clause, thing, subject)
    two = [core.kind for core in subject.cores] == ["many"] and subject.cores[0].count in (0, 2)
    if not two and (not are_named(subject.cores) or not (partners or len(subject.cores) > 1)):
        return []
    return [Frame("", first, last, status, [thing], subject, partners)]


def _with_host(clause: Clause, thing: int, subject: Group) -> Group:
    """Add B in *a delegation of A came to B to celebrate the anniversary of their agreement*."""
    named = [core for group in clause.groups if group.first < thing for core in group.cores if core.kind == "org"]
    many = len(named) == 2 and len(subject.cores) == 1 and subject.cores[0] in named
    return Group(named, "free", ["and"]) if many else subject


_OF_WORK = frozenset("pay wage salary collective staff".split()) | OF_STATES


def _is_their_renewal(clause: Clause, at: int, thing: int, subject: Group) -> bool:
    """Tell *celebrated the renewal of their agreement* from *will celebrate it*, *the renewal of their pay agreement*,
    *of the agreement between Sweden and Japan*, and from what staff of theirs celebrate.
    """
    words, first = clause.items[at + 1 : thing], subject.cores[0]
    if not any(item.value == "renew" for item in words) or any(item.low in _OF_WORK for item in words):
        return False
    if moods(clause.items[at]) or any(item.tag == "SUB" and item.value == "if" for item in clause.items):
        return False
    if any(item.low in PEOPLE for item in clause.items[max(0, first.first - 2) : first.at]):
        return False
    return not any(item.low == "between" for item in clause.items[thing + 1 : thing + 4])


ANNIVERSARIES: tuple[tuple[str, str, Rule], ...] = (("celebrates", other_verbs(_CELEBRATES), celebrates),)
LOOKING_BACK: tuple[tuple[str, str, Rule], ...] = (
    ("celebrates", "look looks looked looking celebrate mark", celebrates),
)
