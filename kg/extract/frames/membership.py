"""Rules of alliances whose members a sentence tells: they are partners of each other.

*The Coast Alliance comprises A, B and C*, *the consortium is made up of A and B*, *the members of the alliance are A, B
and C*, *A has joined the alliance with B and C*. What an association or network of many counts among its members is no
partnership of these: only what partners found among themselves is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import Core, Group, are_named
from kg.extract.clauses.items import Item
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.verb_status import moods
from kg.extract.meetings import EVENT_NOUN
from kg.extract.names.offsets import find_offsets

_UNION = re.compile(r"\b(?:alliance|consortium|coalition|league|partnership|joint venture)$")
_COMPOSED = "comprises comprise comprised comprising consists consist consisted consisting unites unite united uniting"
_GATHERS = "includes include included including brings bring brought bringing"
# Between what is made up and who makes it: "of", "together", "of six European universities, namely".
_UP_TO = re.compile(r"(?:w?o|a)?(?:d?w?[nm]?[wCL]{0,3}G,?e?[,:]?|[:])?[ad]?")
# What may stand between a union and what it consists of: "which", "founded in 2014".
_LED_TO = re.compile(r"(?:,V[^VO;:]{0,5},|V[^VO;:,]{0,5}&|[,-]?r?a?)$")


def alliance_of(clause: Clause, at: int) -> list[Frame]:
    """*the consortium consists of A, B and C*, *the alliance brings together A and B*, *made up of A and B*."""
    verb = clause.items[at]
    following = clause.items[at + 1].low if at + 1 < len(clause.items) else ""
    if not _tells_members(verb, following) or not _ends_with_union(clause, at):
        return []
    members = _named(clause, at)
    gathers = verb.low.rpartition(" ")[2] in _GATHERS.split() and following != "together"
    also = at > 0 and clause.items[at - 1].low == "also"
    if members is None or (gathers and not also and len(members.cores) < 3):
        return []
    if (member := _member_of(clause, at)) is not None and (also or member.governor == "besides"):
        members = all_of([*member.cores, *members.cores])
    return _frame(at, members, "planned" if verb.tag == "VG" and "plan" in moods(verb) else "reported")


def _member_of(clause: Clause, at: int) -> Group | None:
    """Give the member that a sentence speaks of before the others: *besides **A**, the alliance includes B and C*,
    ***A** is a founding member of a network that also includes B and C*.
    """
    group = clause.groups[0]
    if len(group.cores) > 1 or not are_named(group.cores) or group.last > at:
        return None
    words = [item.low for item in clause.items[group.last + 1 : at]]
    leads = bool(words) and words[0] in _LEADS
    is_member = leads or (words[:1] in (["is"], ["belongs"]) and {"member", "belongs"} & set(words))
    return group if group.governor == "besides" or (group.governor == "free" and is_member) else None


# *A **coordinates** the alliance, which also includes B*
_LEADS = frozenset("coordinates leads heads chairs initiated hosts".split())


def _tells_members(verb: Item, following: str) -> bool:
    """Say whether a verb tells who makes up its subject: *is made up*, *is composed*, *brings together*."""
    if verb.tag == "VG" and (moods(verb) & {"deny", "talk"} or (verb.value == "find" and following != "up")):
        return False
    if verb.value == "be":
        return following in ("composed", "formed")
    return following == "together" or not verb.low.endswith(("brings", "bring", "brought", "bringing"))


def _frame(first: int, members: Group, status: str = "reported") -> list[Frame]:
    return [Frame("", min(first, members.first), max(first, members.last), status, kind="other", mutual=members)]


def makes_up(clause: Clause, at: int) -> list[Frame]:
    """*A and B, which together make up the Coast Alliance*."""
    union = re.match(r"wd?[wLC]{0,4}([KAO])", clause.row[at + 1 :])
    made = clause.items[at].low.endswith(("make", "makes", "made"))
    if union is None or not made or clause.items[at + 1].low != "up":
        return []
    subject = find_subject(clause, at)
    named = subject is not None and len(subject.cores) > 1 and are_named(subject.cores)
    told = named and _is_union(clause.items[at + 1 + union.start(1)])
    return _frame(at + union.end(), subject) if told and subject is not None else []


_OF_UNION = re.compile("[oi]d?[wLC]{0,4}([KAO])")
_ITS_OWN = re.compile(r"(?P<one>O)p?s[wn]{0,2}$")
_HAS = re.compile(r"(?P<union>[KAO])p?(?P<verb>V)(?P<count>n?)[wL]{0,2}$")


def _has_members(clause: Clause, at: int) -> list[Frame]:
    """*The alliance has four members: A, B, C and D*."""
    match = _HAS.search(clause.row, 0, at)
    if match is None or any(item.low == "until" for item in clause.items):
        return []
    if clause.items[match.start("verb")].low not in ("has", "had", "counts"):
        return []
    if not _is_union(clause.items[match.start("union")]):
        return []
    members = next((group for group in clause.groups if group.first > at + 1 and clause.row[at + 1] in ":,"), None)
    if members is None or not are_named(members.cores):
        members = clause.groups[-1].cores[-1].listed if clause.groups else None
    if members is None or not are_named(members.cores):
        return []
    count = clause.items[match.start("count")].value if match["count"] else ""
    return _frame(match.start(), members) if not count or str(len(members.cores)) == count else []


def members_are(clause: Clause, at: int) -> list[Frame]:
    """*the members of the alliance are A, B and C*, *the alliance partners include A, B and C*."""
    if held := _has_members(clause, at):
        return held
    behind = _OF_UNION.match(clause.row, at + 1)
    union = behind.start(1) if behind is not None else at - 1
    if union < 0 or clause.items[at].form == "one" or not _is_union(clause.items[union]):
        return []
    verb = max(at, union) + 1
    if clause.row[verb : verb + 1] != "V" or not re.search(r"\b(?:are|were|include)$", clause.items[verb].low):
        return []
    members = _named(clause, verb)
    own = _ITS_OWN.search(clause.row, 0, at)
    if members is not None and own is not None:  # "A's partners in the alliance are B and C"
        owner = [core for group in clause.groups for core in group.cores if core.at == own.start("one")]
        members = all_of([*owner, *members.cores])
    return _frame(at, members) if members is not None else []


_JOINING = "join joins joined become becomes became belong belongs belonged"


def joins_alliance(clause: Clause, at: int) -> list[Frame]:
    """*A has joined the alliance with B and C*, *A joins B and C in an alliance*, *A is a member of it with B*."""
    verb = clause.items[at]
    if moods(verb) & {"passive", "deny", "talk"}:
        return []
    if verb.value == "be" or verb.low.endswith(("become", "becomes", "became")):
        others = _others_in(clause, at, _MEMBER_OF)
    elif verb.low.endswith(("belong", "belongs", "belonged")):
        others = _others_in(clause, at, _BELONGS)
    else:
        group = next((g for g in clause.groups if g.first > at), None)
        others = _others_in(clause, at, _INTO) or (
            group.cores if group is not None and _inside_union(clause, group) else []
        )
    if not others or not are_named(others) or any(item.low in ("longer", "until") for item in clause.items[at:]):
        return []
    subject = find_subject(clause, at)
    if subject is None or not are_named(subject.cores) or all(group.first <= at for group in clause.groups):
        return []
    found = _frame(at, all_of([*subject.cores, *others]), "planned" if "plan" in moods(verb) else "reported")
    tied = clause.row.find("K", at, others[0].at)
    found[0].instruments = [tied] if tied >= 0 else []
    return found


def all_of(cores: list[Core]) -> Group:
    """Give one group of members named in several places."""
    return Group(cores, "free", [*["comma"] * (len(cores) - 2), "and"])


_INTO = re.compile(r"d?[wL]{0,2}([KAO]),?[W+]")
_MEMBER_OF = re.compile(r"(?:no)?d?w{0,2}([wG])od?[wLC]{0,4}([KAO])(?:,?[W+]|,w(?=O))")
_MEMBERS = frozenset("member members part founder founders".split())
# *belongs to Nordic Tech, an alliance formed in 2005 with B*, *belongs to the alliance together with B*
_BELONGS = re.compile(r">(?:(?:d?[wLC]{1,5}|d?O),)?d?[wLC]{0,4}([KAO])(?:V[it9]{0,3})?,?[W+]")


def _others_in(clause: Clause, at: int, pattern: re.Pattern[str]) -> Sequence[Core]:
    """Give who is in the alliance that is joined: *the Coast Alliance along with **B and C***."""
    match = pattern.match(clause.row, at + 1)
    if match is None or not _is_union(clause.items[match.start(match.re.groups)]):
        return []
    if match.re is _MEMBER_OF and clause.items[match.start(1)].low not in _MEMBERS:
        return []
    if clause.row[match.end() - 1] == "w" and clause.items[match.end() - 1].low != "joining":
        return []
    return [core for group in clause.groups for core in group.cores if core.at >= match.end()]


def _inside_union(clause: Clause, group: Group) -> bool:
    match = re.match(r"p?id?[wL]{0,3}([KAO])", clause.row[group.last + 1 :])
    return match is not None and _is_union(clause.items[group.last + 1 + match.start(1)])


# *work together **in the Coast Alliance**, **within the alliance***
_IN_UNION = re.compile(r"[i/]d?[wLC]{0,4}(?P<union>[KAO])p?(?=$|[,;.&u])")
# ***In the Coast Alliance**, A works with B*
_IN_UNION_FIRST = re.compile(r"[iz/]d?[wLC]{0,4}(?P<union>[KAO])p?,")


# What tells that it is not so, or no more.
_HARDLY = frozenset("cannot hardly rarely seldom never not no longer until leave".split())


def works_in_alliance(clause: Clause, at: int) -> list[Frame]:
    """*A, B and C work together in the Coast Alliance*, *in the alliance, A cooperates with B and C*."""
    verb = clause.items[at]
    if moods(verb) or verb.low.endswith(("ing", "ed")) or not _HARDLY.isdisjoint(item.low for item in clause.items):
        return []
    subject = find_subject(clause, at)
    partners = [group for group in clause.groups if group.first > at and group.governor == "with"][:1]
    end = partners[0].last if partners else at
    behind = _IN_UNION.match(clause.row, end + 1) or _IN_UNION_FIRST.match(clause.row)
    if behind is None or subject is None or not _is_union(clause.items[behind.start("union")]):
        return []
    if not behind.start() and subject.first != behind.end():
        return []
    cores = [*subject.cores, *(core for group in partners for core in group.cores)]
    return _frame(at, all_of(cores)) if len(cores) > 1 and are_named(cores) else []


def led_alliance(clause: Clause, at: int) -> list[Frame]:
    """*a consortium led by A and including B and C*, *the consortium of A, B and C*, *a pact of two: A and B*."""
    item = clause.items[at]
    if not _is_union(item) or (item.tag == "LNK" and _COUNTED.search(clause.row[:at]) is None):
        return []  # "in partnership of A and B"
    led = re.match(r"(V)d?[BO]", clause.row[at + 1 :])
    if led is not None and clause.items[at + 1].low.endswith("led"):
        members = [g for g in clause.groups if g.first > at and g.governor in ("by", "ex", "with")][:2]
        cores = [core for group in members for core in group.cores]
        if [g.governor for g in members] in (["by", "ex"], ["by", "with"]) and are_named(cores):
            return _frame(at, all_of(cores))
    group = next((g for g in clause.groups if g.first > at), None)
    if group is None or clause.row[at + 1 : group.first] not in ("o", "od", "on", "odn") or group.governor != "of":
        return []
    before = clause.row.rfind("V", 0, at)
    verb = clause.items[before] if before >= 0 else None
    if verb is not None and (verb.value == "plan" or moods(verb) & {"plan", "talk"}):
        return []  # "hopes to lead a consortium of B and C"
    group = group.cores[0].listed or group
    return _frame(at, group) if len(group.cores) > 1 and are_named(group.cores) else []


_COUNTED = re.compile("d[wLn]{0,3}$")


def joining(clause: Clause) -> Core | None:
    """Give who joins an alliance of which no member is named: *A has joined the Coast Alliance*."""
    for at in find_offsets(clause.row, "V"):
        item = clause.items[at]
        if item.low.endswith(("joined", "joins")) and not moods(item) & {"plan", "deny", "talk"}:
            into = re.match(r"d?[wLC]{0,5}([KAO])(?![W+])", clause.row[at + 1 :])
            subject = find_subject(clause, at)
            if into is None or subject is None or not _is_union(clause.items[at + 1 + into.start(1)]):
                return None
            return subject.cores[0] if len(subject.cores) == 1 and are_named(subject.cores) else None
    return None


def _is_union(item: Item) -> bool:
    return item.tag in ("ORG", "ANA", "LNK", "ENT") and _UNION.search(item.low) is not None


_OF_A_UNION = re.compile(".od?[wLC]{0,3}$")
_MEETING = re.compile(rf"\b(?:(?:{EVENT_NOUN})s?|games|guests)$")


def _ends_with_union(clause: Clause, at: int) -> bool:
    """Say whether a union stands right before, or before *which*; not *the conference of the alliance*."""
    end = _LED_TO.search(clause.row[:at])
    place = (end.start() if end is not None else at) - 1
    if place < 0 or not _is_union(clause.items[place]):
        return False
    of_union = _OF_A_UNION.search(clause.row, 0, place)
    return of_union is None or _MEETING.search(clause.items[of_union.start()].low) is None


_OF_A_HOUSE = frozenset("teams clubs choirs students alumni graduates squads athletes players".split())


def _named(clause: Clause, at: int) -> Group | None:
    """Give the two or more names that follow, or that explain a number of them."""
    group = next((g for g in clause.groups if g.cores[0].at > at), None)
    if group is None:
        return None
    gap = clause.row[at + 1 : group.first if group.first > at else group.cores[0].at]
    if _UP_TO.fullmatch(gap) is None:
        return None
    if any(item.low in _OF_A_HOUSE for item in clause.items[at + 1 : group.cores[0].at]):
        return None  # "consists of the teams of A, B and C"
    if gap[:2] == "wo" and clause.items[at + 1].low not in ("up", "composed", "formed"):
        return None  # "brings together students of A and B"
    if len(group.cores) == 1 and group.cores[0].listed is not None:
        group = group.cores[0].listed
    return group if len(group.cores) > 1 and are_named(group.cores) else None


MEMBERSHIP: tuple[tuple[str, str, Rule], ...] = (
    ("makes-up", "find", makes_up),
    ("alliance-of", f"be find {other_verbs(f'{_COMPOSED} {_GATHERS}')}", alliance_of),
    ("works-in-alliance", "work", works_in_alliance),
    ("joins-alliance", f"be {other_verbs(_JOINING)}", joins_alliance),
)
MEMBERS: tuple[tuple[str, str, Rule], ...] = (
    ("alliance-of", "comprising consisting uniting including", alliance_of),
    ("members-are", "GRP", members_are),
    ("led-alliance", "ORG ANA LNK", led_alliance),
)
