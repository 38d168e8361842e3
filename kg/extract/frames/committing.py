"""Rules of what an instrument has its parties do, and of what they do under it.

*the agreement commits A and B to exchange students*, *the deal sees A help B*, *A works with B under an agreement*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.verb_status import form, moods

_COMMITS = (
    "see sees saw commit commits committed oblige obliges allow allows allowed enable enables enabled brings brought"
    " lets unites mean means meant permit permits permitted give gives gave"
)
# What an agreement of two is of: *provides for an exchange of students between A and B*.
_OPENS_WITH = re.compile(r"d(?P<thing>I)p?")
_SHARED = frozenset("exchange exchanges cooperation co-operation collaboration mobility".split())
# Who says that it is not so: *never exchanged students with B under the agreement*.
_NOT_SO = frozenset("never no longer rarely hardly seldom if unless not once".split())
# What an agreement does for people of one house in another: *means that graduates of A can enter B*.
_LETS = frozenset("mean means meant permit permits permitted give gives gave".split())
_INSTRUMENT_DOES = re.compile(r"Ip?(?:Vt?(?:/t)?)?[aj]?$")
# Agreements that are none of institutions: *the trade deal*, *the Paris agreement*.
OF_STATES = frozenset("trade peace climate copyright licence license rental lease tax fisheries arms labour".split())


def commits_both(clause: Clause, at: int) -> list[Frame]:
    """*The memorandum commits A and B to exchange students*, *the agreement will see A students spend a year at B*."""
    verb = clause.items[at]
    match = _INSTRUMENT_DOES.search(clause.row[:at])
    if match is None or moods(verb) & {"deny", "talk"} or verb.low.rpartition(" ")[2] not in _COMMITS.split():
        return []
    named = [group for group in clause.groups if group.cores[0].kind == "org"]
    after = [group for group in named if group.first > at]
    if not after or after != named:
        return []
    if after[0].governor not in ("object", "free") and not _are_its(clause, at, after[0]):
        return []
    thing = match.start()
    if thing and (clause.row[thing - 1] in "CL" or clause.items[thing - 1].low in OF_STATES):
        return []
    status = "planned" if _is_supposed(clause, at) else "reported"
    if len(after) == 1 and len(after[0].cores) > 1:
        return [_told(thing, after[0].last, mutual=after[0], status=status)]
    if verb.low.rpartition(" ")[2] in _LETS and not _are_its(clause, at, after[0]):
        return []
    if len(after) == 2 and all(len(group.cores) == 1 for group in after):
        return [_told(thing, after[1].last, subject=after[0], partners=[after[1]], status=status)]
    return []


def provides_for_both(clause: Clause, at: int) -> list[Frame]:
    """*The agreement provides for the exchange of students between A and B*."""
    verb = clause.items[at]
    match = _OPENS_WITH.fullmatch(clause.row, 0, at)
    if match is None or moods(verb) & {"deny", "talk", "passive", "plan"}:
        return []
    named = [group for group in clause.groups if group.cores[0].kind == "org"]
    if len(named) != 1 or named[0].governor != "between" or named[0].first < at or len(named[0].cores) != 2:
        return []
    if not _SHARED & {item.low for item in clause.items[at + 1 : named[0].first]}:
        return []
    return [_told(match.start("thing"), named[0].last, mutual=named[0])]


def _is_supposed(clause: Clause, at: int) -> bool:
    """Say whether nobody says that there is an agreement: *if approved, the deal **would** see A and B work together*,
    not *she said the deal would see them work together*.
    """
    said = any(item.tag == "VG" and item.value == "say" for item in clause.items)
    return "would" in clause.items[at].low.split() and not said


_ITS_PEOPLE = re.compile(r"d?[nmwL]{1,4}[ofi]")
PEOPLE = frozenset("students graduates staff researchers academics scholars lecturers teachers alumni".split())


def _are_its(clause: Clause, at: int, group: Group) -> bool:
    """Say whether people of an institution are who may do something: *lets graduates of A enter B*."""
    people = clause.items[at + 1 : group.first]
    whole = _ITS_PEOPLE.fullmatch(clause.row, at + 1, group.first) is not None
    return (whole or group.governor == "of") and any(item.low in PEOPLE for item in people)


def _told(
    thing: int, last: int, *, subject: Group | None = None, partners: list[Group] | None = None,
    mutual: Group | None = None, status: str = "reported",
) -> Frame:  # fmt: skip
    frame = Frame("", thing, last, status, [thing], subject, partners or [], mutual)
    frame.definite = True
    return frame


def works_under(clause: Clause, at: int) -> list[Frame]:
    """*A has cooperated with B under an agreement since 2010*, *A and B cooperate under one*; a headline: *A and B to
    cooperate on law*.
    """
    verb = clause.items[at]
    subject = find_subject(clause, at)
    if subject is None or not are_named(subject.cores):
        return []
    thing = _under_what(clause, at)
    if form(verb) == "inf":
        announces = clause.headline and "V" not in clause.row[:at] and len(subject.cores) > 1
        if announces and thing >= 0 and any(item.low in ("new", "signed") for item in clause.items[at:thing]):
            return [Frame("", subject.first, thing, "reported", [thing], subject)]
        return [Frame("", subject.first, at, "planned", kind="other", subject=subject)] if announces else []
    ahead = "plan" in moods(verb) and not (thing >= 0 and _is_signed_one(clause, thing))
    if ahead or moods(verb) & {"deny", "talk"}:
        return []
    partners = [group for group in clause.groups if group.first > at and group.governor == "with"]
    if thing < 0 or not (partners or len(subject.cores) > 1):
        return []
    last = max(thing, partners[0].last if partners else thing)
    status = "signed" if _is_signed_now(clause, thing) else "reported"
    return [Frame("", subject.first, last, status, [thing], subject, partners[:1])]


def _under_what(clause: Clause, at: int) -> int:
    """Find the agreement of *have cooperated under an agreement*, *on the basis of a memorandum*, or give -1."""
    for match in (_UNDER.search(clause.row, at), _UNDER.match(clause.row)):
        if match is not None and clause.items[match.start()].value in ("under", "within"):
            return match.end() - 1
    return -1


_UNDER = re.compile(r"/d?n?[wLqK]{0,3}I")
_SIGNED_ONE = re.compile(r"p?(?:,?r)?(V)")


def _is_signed_one(clause: Clause, thing: int) -> bool:
    """Say whether what one will work under is signed: *will work with B under a memorandum **that was signed***."""
    match = _SIGNED_ONE.match(clause.row, thing + 1)
    verb = clause.items[match.start(1)] if match is not None else None
    return verb is not None and verb.value == "sign" and not moods(verb) & {"deny", "talk", "plan"}


_NOW = frozenset("ceremony today yesterday monday tuesday wednesday thursday friday saturday sunday".split())


def _is_signed_now(clause: Clause, thing: int) -> bool:
    """Say whether the news is of the signing of what two work under: *under an agreement **signed at a ceremony***."""
    behind = clause.items[thing + 1 : thing + 12]
    return _is_signed_one(clause, thing) and any(not _NOW.isdisjoint(item.low.split()) for item in behind)


def exchanges_under(clause: Clause, at: int) -> list[Frame]:
    """*A and B exchange students under an agreement of 2018*, *under a memorandum A exchanges teachers with B*."""
    if not clause.items[at].low.endswith(("exchange", "exchanges", "exchanged")):
        return []
    if any(not _NOT_SO.isdisjoint(item.low.split()) for item in clause.items):
        return []
    return works_under(clause, at) if any(item.low in PEOPLE for item in clause.items[at + 1 : at + 4]) else []


COMMITTING: tuple[tuple[str, str, Rule], ...] = (
    ("commits-both", f"plan {other_verbs(_COMMITS)}", commits_both),
    ("provides-for", other_verbs("provides provide"), provides_for_both),
    ("works-under", "work", works_under),
    ("exchanges-under", "find", exchanges_under),
)
