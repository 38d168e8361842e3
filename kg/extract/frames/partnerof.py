"""The rule of the one partner: *A, B's oldest partner in Asia, sent ...*, *A's longest-standing partner is B*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.verb_status import moods

# By letters, what stands before *partner*: a name in apposition and its owner, or the owner alone.
_APPOSED = re.compile(r"(?P<one>O)p?,(?P<two>O)p?s[wLat]{0,3}$")
_OWNED = re.compile(r"(?P<one>O)p?s[wLat]{0,3}$")
_IS = re.compile(r"(?:i[dw]?[LC]{1,2})?V(?P<two>O)")
_IS_NOW = re.compile(r"\b(?:is|was|remains|became)$")
# Partners of another sort than houses that teach together.
SORTS = frozenset(
    "media project event conference sponsorship business trading dance sparring former senior law local life silent"
    " would-be prospective potential possible aspiring intended future planned hoped-for alleged supposed so-called"
    " self-styled likely ex- rumoured rumored fake desired erstwhile one-time onetime estranged sleeping"
    " debating".split()
)


def partner_of(clause: Clause, at: int) -> list[Frame]:
    """*A, B's oldest partner in Asia, sent ten students*, *A's longest-standing partner is B*."""
    if any(item.low in SORTS for item in clause.items[max(0, at - 3) : at]):
        return []
    before = _APPOSED.search(clause.row, 0, at)
    owned = _OWNED.search(clause.row, 0, at) if before is None else None
    after = _IS.match(clause.row, at + 1) if owned is not None else None
    if before is not None:
        one, two = _core(clause, before.start("one")), _core(clause, before.start("two"))
    elif owned is not None and after is not None and _is(clause, after.start("two") - 1):
        one, two = _core(clause, owned.start("one")), _core(clause, after.start("two"))
    else:
        return []
    return _partners(one, two, at)


def _partners(one: Core | None, two: Core | None, at: int) -> list[Frame]:
    """Give the frame of two who are partners, told by the word at a place; none where one has no name."""
    if one is None or two is None:
        return []
    frame = Frame("", one.at, max(at, two.at), "reported", kind="other", subject=Group([one], "free"))
    frame.partners = [Group([two], "of")]
    return [frame]


def _is(clause: Clause, verb: int) -> bool:
    item = clause.items[verb]
    return _IS_NOW.search(item.low) is not None and not moods(item) & {"plan", "deny", "talk"}


def _core(clause: Clause, at: int) -> Core | None:
    """Give the core of the name at a place."""
    return next((core for group in clause.groups for core in group.cores if core.at == at and core.kind == "org"), None)


_BESIDE = re.compile(r"(?P<one>O)p?,?[&W+](?P<its>d)[wLa]{0,2}$")
_NAMED = re.compile(r"[Aw]?(?P<two>O)")


def partner_beside(clause: Clause, at: int) -> list[Frame]:
    """*A and its partner university B held a forum*, *A with its sister school B*."""
    before, after = _BESIDE.search(clause.row, 0, at), _NAMED.match(clause.row, at + 1)
    if before is None or after is None or clause.items[before.start("its")].value != "its":
        return []
    if any(item.low in SORTS for item in clause.items[before.end("its") : at]):
        return []
    if after.start("two") > at + 1 and clause.items[at + 1].low not in _HOUSES:
        return []
    return _partners(_core(clause, before.start("one")), _core(clause, after.start("two")), at)


_HOUSES = frozenset("university institution school college institute".split())
_SINCE = re.compile(r"p?,?(?:/|,)")


def partners_since(clause: Clause, at: int) -> list[Frame]:
    """*A and B, partners since 2017, award doctorates*."""
    if clause.items[at].low != "partners" or clause.row[at - 1 : at] != ",":
        return []
    group = clause.group_before(at)
    if group is None or clause.row[group.last + 1 : at].lstrip("p") != ",":
        return []
    since = _SINCE.match(clause.row, at + 1) is not None and clause.items[at + 1].low in ("since", "for", ",")
    if len(group.cores) < 2 or not are_named(group.cores) or not since:
        return []
    return [Frame("", group.first, at, "reported", kind="other", mutual=group)] if group.governor == "free" else []


# What stands before *partner*: *A is one of B's oldest*, *A has been a*, *A, a*, *A is among the*
_TOLD = re.compile(
    r"(?:(?P<be>V)|(?P<one>O)p?(?:[iof][dwCL]{1,3})?,)(?P<of>/|no)?(?:d?(?P<two>O)p?s)?d?[wLnatq]{0,4}$"
)
_OF_TWO = re.compile(r"[AG]?od?(?P<two>O)")
_HERS = re.compile(r"(?P<two>O)p?s[wLat]{0,3}$")
_ONE_NAMED = re.compile(r"[AG],?d?(?P<one>O)")
# *a partner of B in the project*: only in this
_IN_WORK = re.compile(r"p?[i4/]d?[wL]{0,2}[wKNI](?!t)")
_IS_ONE = re.compile(r"\b(?:is|are|was|were|became|becomes?|been|remains?|remained)$")
_TIMES = frozenset("since for as".split())


def partner_told(clause: Clause, at: int) -> list[Frame]:
    """*A is a partner university of B*, *A is one of B's partners*, *A, a partner of B since 1994, ...*, *B's partner
    university A*.
    """
    if clause.items[at].low not in ("partner", "partners"):
        return []
    if any(item.low in SORTS or item.tag in ("NO", "NEG", "PLN") for item in clause.items[max(0, at - 4) : at]):
        return []
    before, hers = _TOLD.search(clause.row, 0, at), _HERS.search(clause.row, 0, at)
    after, named = _OF_TWO.match(clause.row, at + 1), _ONE_NAMED.match(clause.row, at + 1)
    if hers is not None and named is not None:
        return _partners(_core(clause, named.start("one")), _core(clause, hers.start("two")), at)
    if before is None or (before["two"] is None and after is None):
        return []
    if before["of"] == "/" and clause.items[before.start("of")].low not in ("among", "amongst"):
        return []
    two = before.start("two") if after is None else after.start("two")
    end = after.end() if after is not None else at + 1
    lasts = clause.row[at + 1 : at + 2] in ("A", "G") or any(item.low in _TIMES for item in clause.items[end : end + 2])
    apposed = before["be"] is None
    opens = apposed and not clause.row[: before.start("one")].strip("d") and clause.row[end : end + 1] == ","
    if is_in_work(clause, end) or (apposed and not (lasts or opens)):
        return []  # "signed with B, a partner of C" tells in passing of what may be any work
    return [frame for one in _told_of(clause, before) for frame in _partners(one, _core(clause, two), at)]


def is_in_work(clause: Clause, end: int) -> bool:
    """Say whether what follows tells of one work in which two are partners: *a partner of B **in the project***."""
    times = any(item.low in _TIMES for item in clause.items[end : end + 2])
    return not times and _IN_WORK.match(clause.row, end) is not None


def _told_of(clause: Clause, before: re.Match[str]) -> list[Core]:
    """Give those who are told to be partners of one: *A and B are partners of*, *A, a partner of*."""
    if before["be"] is None:
        core = _core(clause, before.start("one"))
        return [] if core is None else [core]
    verb = clause.items[before.start("be")]
    if _IS_ONE.search(verb.low) is None or moods(verb) & {"plan", "deny", "talk"}:
        return []
    if verb.low in ("was", "were") and any(item.low in ("until", "till", "once") for item in clause.items):
        return []
    subject = find_subject(clause, before.start("be"))
    return subject.cores if subject is not None and are_named(subject.cores) else []


# *its **sister** universities in Japan, B and C*
_SISTERS = re.compile(r"[AG](?:i[dw]?[LC]{1,2}(?:&[LC]{1,2})?)?,?d?(?P<two>O)")
_FOES = frozenset("not never lost suing sued sues onetime one-time former ended".split())
_SISTER_HOUSES = _HOUSES | frozenset("universities institutions schools institutes colleges".split())
_ITS = re.compile(r"(?P<its>d)[wn]{0,2}$")


def sisters(clause: Clause, at: int) -> list[Frame]:
    """*A teaches with two of its sister universities, B and C*, *students of A's sister school B*."""
    after = _SISTERS.match(clause.row, at + 1)
    if after is None or clause.items[at - 1].low in SORTS or clause.items[at + 1].low not in _SISTER_HOUSES:
        return []
    if clause.items[at].low == "partner" and not clause.items[at + 1].low.endswith("s"):
        return []
    lows = {word for item in clause.items for word in item.low.split()}
    if not _FOES.isdisjoint(lows) or any(item.tag in ("NEG", "NO") or item.value == "deny" for item in clause.items):
        return []
    group = next((g for g in clause.groups if any(core.at == after.start("two") for core in g.cores)), None)
    named = [core for core in group.cores if core.kind == "org" and core.at >= after.start("two")] if group else []
    its, hers = _ITS.search(clause.row, 0, at), _HERS.search(clause.row, 0, at)
    places = {place for core in named for place in core.organisations}
    others = [core for g in clause.groups for core in g.cores if core.kind == "org" and core not in named]
    others = [core for core in others if places.isdisjoint(core.organisations)]
    if hers is not None:
        others = [core for core in others if core.at == hers.start("two")]
    elif its is None or clause.items[its.start("its")].value != "its":
        return []
    if len({core.organisations for core in others}) != 1 or not named:
        return []
    return [frame for one in named for frame in _partners(others[0], one, at)]


PARTNER: tuple[tuple[str, str, Rule], ...] = (
    ("partner-of", "partner", partner_of),
    ("partner-beside", "partner sister", partner_beside),
    ("sisters", "sister partner", sisters),
    ("partners-since", "GRP", partners_since),
    ("partner-told", "partner GRP", partner_told),
)
