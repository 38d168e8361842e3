"""Rules of partners told by when they came, since when they have been or whose they are.

*B was its first partner, followed by C in 1992*, *B, a partner since 1999*: whose they are the context tells.
*For A the partner is B*, *A has found a partner in Peru: B*: they count, as the others do, only where the text has
just spoken of agreements.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.partnerof import SORTS, is_in_work
from kg.extract.frames.verb_status import moods
from kg.extract.numbers import NTH

# *first*, *most recent*: which of several partners one is.
_WHICH = frozenset(
    (*NTH, *"earliest oldest longest-standing longest-serving newest latest youngest recent last".split())
)
_OWNERS = frozenset(("its", "our", "their"))
_BE = re.compile(r"(?:is|was|remains|remained|became|has been)$")
# *B **was the earliest** partner*, *B **has been our** partner*
_IS_PARTNER = re.compile(r"(?P<one>O)p?(?:i[dw]?[LC]{1,2})?(?P<be>V)(?P<det>d)(?P<which>[wanL9]{0,4})$")
# *, followed **by C in 1992 and by D***
_BY = re.compile(r"(?:,|,?&)?B?d?(?P<two>O)p?(?:i[dw]?[LC]{1,2})?(?:[i/]?d?[t9]{1,3})?(?=[,;&]|$)")
_FOLLOWED = re.compile(r"[AG]?(?:i[dw]?[LC]{1,2}|w)?,V(?=B)")
# *the earliest partner **was B***
_WAS = re.compile(r"[AG]?(?:i[dw]?[LC]{1,2}|w)?V(?P<one>O)")
_THE = re.compile(r"d(?P<which>[wan9]{1,3})$")
# *B in Lima**, a partner since** 1999*, *B, its oldest partner*
_APPOSED = re.compile(r"(?P<one>O)p?(?:i[dw]?[LC]{1,2})?p?,a?(?P<det>d)(?P<which>[wan9]{0,3})$")


_LEFT = frozenset("left leaves leave withdrew withdrawn quit ended ends lapsed expired former".split())


def partner_first(clause: Clause, at: int) -> list[Frame]:
    """*B was its earliest partner, followed by C in 1992*, *the oldest partner is B*, *B, a partner since 1999*."""
    if clause.items[at].low != "partner" or _is_other_matter(clause, at):
        return []
    if any(word in _LEFT for item in clause.items for word in item.low.split()):
        return []  # "B was the earliest partner, but left in 2015"
    for read in (_is_partner, _partner_is, _apposed):
        if found := read(clause, at):
            return [_frame(core, at) for core in found]
    return []


def _is_other_matter(clause: Clause, at: int) -> bool:
    """Say whether a partner is one of another sort, whose is told, or none any more."""
    before = clause.items[max(0, at - 4) : at]
    if any(item.low in SORTS or item.tag in ("NO", "NEG", "PLN") for item in before):
        return True
    behind = re.match(r"[AG]?(?:i[dw]?[LC]{1,2})?", clause.row[at + 1 :])
    following = clause.items[at + 1 + (behind.end() if behind is not None else 0) :][:1]
    if is_in_work(clause, at + 1):
        return True  # "its first partner in the game"
    return bool(following) and (following[0].low in ("of", "to", "until", "till") or following[0].tag in ("CAP", "ENT"))


def _which(clause: Clause, match: re.Match[str]) -> bool:
    """Say whether words tell which partner of several one is."""
    start, end = match.span("which")
    return any(item.low in _WHICH for item in clause.items[start:end])


def _lasts(clause: Clause, at: int) -> bool:
    lasting = any(item.low in ("since", "longest", "longest-standing") for item in clause.items[at + 1 : at + 3])
    return lasting or (clause.row[at + 1 : at + 3] in ("4n", "4m") and clause.items[at + 3].low in ("years", "decades"))


def _is_now(clause: Clause, at: int) -> bool:
    verb = clause.items[at]
    return _BE.search(verb.low) is not None and not moods(verb) & {"plan", "deny", "talk"}


def _is_partner(clause: Clause, at: int) -> list[Core]:
    """Read *B was the earliest partner, followed by C in 1992 and by D*, *B has been our partner longest*."""
    match = _IS_PARTNER.search(clause.row, 0, at)
    if match is None or not _is_now(clause, match.start("be")):
        return []
    owned = clause.items[match.start("det")].low in _OWNERS
    if not (_which(clause, match) or (owned and _lasts(clause, at))):
        return []
    return [*_cores(clause, [match.start("one")]), *_followed(clause, at)]


def _followed(clause: Clause, at: int) -> list[Core]:
    match = _FOLLOWED.match(clause.row, at + 1)
    if match is None or clause.items[match.end() - 1].low != "followed":
        return []
    places: list[int] = []
    end = match.end()
    while (each := _BY.match(clause.row, end)) is not None:
        places.append(each.start("two"))
        end = each.end()
    return _cores(clause, places)


def _partner_is(clause: Clause, at: int) -> list[Core]:
    """Read *the earliest partner was B*."""
    before, after = _THE.search(clause.row, 0, at), _WAS.match(clause.row, at + 1)
    if before is None or after is None or not _which(clause, before) or not _is_now(clause, after.start("one") - 1):
        return []
    return _cores(clause, [after.start("one")])


def _apposed(clause: Clause, at: int) -> list[Core]:
    """Read *B, a partner since 1999*, *B, its oldest partner*."""
    match = _APPOSED.search(clause.row, 0, at)
    if match is None:
        return []
    det = clause.items[match.start("det")].low
    if not (_lasts(clause, at) if det == "a" else (_which(clause, match) and (det == "the" or det in _OWNERS))):
        return []
    return _cores(clause, [match.start("one")])


def _cores(clause: Clause, places: list[int]) -> list[Core]:
    found = [core for group in clause.groups for core in group.cores if core.at in places]
    return found if are_named(found) else []


def _frame(core: Core, at: int) -> Frame:
    partner = Group([core], "of")
    first, last = min(core.first, at), max(core.last, at)
    return Frame("", first, last, "reported", kind="other", partners=[partner], implicit=True)


# ***For A** the partner **is B***, *in the case of A the partner was B*
_FOR = re.compile(r"(?:4|idwo)d?(?P<one>O)p?,?d(?P<which>[wanL]{0,2})$")
_PLAIN = _WHICH | {"foreign", "overseas", "only", "main", "chosen"}
_IS_B = re.compile(r"[AG]?(?:i[dw]?[LC]{1,2})?V(?P<two>d?Op?(?:(?:,|,?&)d?Op?)*)(?=[,;:.it/9]|&|$)")
# ***A has found** a new partner **in Peru: B and C***
_HAS_FOUND = re.compile(r"(?P<one>O)p?(?P<found>V)[dwnaL]{0,4}$")
_NAMES_IT = re.compile(
    r"(?:[AG]?(?:i[dw]?[LC]{1,2})?)(?:,?[i/]d?w)?(?::|,)(?P<two>d?Op?(?:(?:,|,?&)d?Op?)*)(?=[,;.it/94]|$)"
)
_FINDS = re.compile(r"(?:^|^has |^have )(?:found|gained|got|won|acquired)$")


def partner_for(clause: Clause, at: int) -> list[Frame]:
    """*For A the partner is B*, *A has found a new partner in Peru: B*."""
    if clause.items[at].low not in ("partner", "partners") or _is_other_matter(clause, at):
        return []
    before, after = _FOR.search(clause.row, 0, at), _IS_B.match(clause.row, at + 1)
    if before is not None and after is not None:
        verb = after.start("two") - 1
        words = [item for item in clause.items[slice(*before.span("which"))] if item.tag != "PLC"]
        told = _is_now(clause, verb) and all(item.low in _PLAIN for item in words)
    else:
        before, after = _HAS_FOUND.search(clause.row, 0, at), _NAMES_IT.match(clause.row, at + 1)
        if before is None or after is None:
            return []
        verb = before.start("found")
        told = _FINDS.search(clause.items[verb].low) is not None and not moods(clause.items[verb]) - {"perfect"}
    one, two = _cores(clause, [before.start("one")]), _cores(clause, [*range(*after.span("two"))])
    if not told or not one or not two:
        return []
    first, last = min(one[0].first, at), two[-1].last
    partners = [Group([core], "of") for core in two]
    return [Frame("", first, last, "reported", kind="other", subject=Group(one, "free"), partners=partners)]


PARTNER_WHEN: tuple[tuple[str, str, Rule], ...] = (
    ("partner-first", "partner", partner_first),
    ("partner-for", "partner partners GRP", partner_for),
)
