"""Rules of founding: who jointly brings an institute or a programme into being.

*A and B set up a joint laboratory*, *the centre was founded by A and B*, *a joint institute of A and B*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.items import Item
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.founded import (
    AWARDING, NEEDS_JOINT, founded_object, founded_thing, is_joint_thing, is_lasting_thing, named_kind,
)  # fmt: skip
from kg.extract.frames.frame import Clause, Frame, Rule, modifies, other_verbs, right_end
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.passive import passive_thing
from kg.extract.frames.things import is_one_thing, is_programme
from kg.extract.frames.verb_status import form, moods, verb_status
from kg.extract.names.lexicon import is_plain


def found_active(clause: Clause, at: int) -> list[Frame]:
    """*A and B established a research centre*, *A is setting up a joint campus with B*."""
    verb = clause.items[at]
    enters = verb.value == "find" and verb.low.endswith(" into")
    awards = _is_awarded(clause, at)
    if not (enters or awards or verb.value == "found") or moods(verb) & {"passive", "deny"} or form(verb) == "ing":
        return []
    joined = _joined_before(clause, at)
    if form(verb) == "inf" and not joined and _is_purpose(clause, at):
        return []
    if form(verb) == "ed" and clause.row[at - 1 : at] in ("N", "A") and at:
        return []
    end = right_end(clause, at)
    thing = founded_object(clause, at, end) or _relative_thing(clause, at)
    if thing is None or (enters and thing[1] not in ("joint-programme", "exchange")):
        return []  # "entered into a student exchange", not "into a league"
    subject = find_subject(clause, at)
    joint = thing[1] in ("joint-programme", "exchange") or is_joint_thing(clause, at, thing[0])
    beside = ("with", "also", "help") if joint else ("with", "also")
    partners = [g for g in clause.groups_within(at + 1, end) if g.governor in beside and g.first > thing[0]]
    partners = partners or _beside(clause, thing[0]) or _fronted(clause, at, subject) or joined
    partners = partners or (_in_aside(clause, at, subject) if joint else [])
    alone = not joint and not _names_partner(partners)
    if verb.low.split()[-1] in NEEDS_JOINT and alone:
        return []
    if subject is None or (not partners and not _can_be_several(subject)) or _is_impersonal(clause, at, subject):
        return []
    if clause.items[thing[0]].form == "many" and not partners and not is_joint_thing(clause, at, thing[0]):
        return []
    named = subject.cores[0].kind == "org" or subject.cores[0].listed is not None
    if thing[1] == "other" and clause.row[thing[0]] != "O" and not named:
        return []
    frame = Frame(
        "",
        subject.first,
        max(thing[0], *(g.last for g in partners)) if partners else thing[0],
        _found_status(clause, at),
    )
    if frame.status == "planned" and thing[1] == "joint-programme" and _is_settled(clause, at):
        frame.status = "reported"
    frame.subject, frame.partners, frame.kind = subject, partners, thing[1]
    frame.establishes = _name_of(clause, thing[0])
    return [frame]


def _is_awarded(clause: Clause, at: int) -> bool:
    """Read *award a joint degree*, *a degree **conferred** jointly by A and B*; not *awarded an honorary degree*."""
    if clause.items[at].low.split()[-1] not in AWARDING:
        return False
    beside = range(max(0, at - 8), min(len(clause.items), at + 9))
    things = [place for place in beside if founded_thing(clause.items[place]) == "joint-programme"]
    return any(is_joint_thing(clause, at, place) for place in things)


_SETTLED = re.compile(
    r"(?:will|(?:is|are) to) (?:\w+ )?(?:offer|award|confer|grant|deliver|teach|launch|open|start|run)$"
)
_UNSETTLED = frozenset(
    "doubt doubts doubted maybe perhaps possibly honorary whether "
    "if once unless subject pending provided may might could would should plan plans planned proposal proposed hope"
    " hopes hoped talks approval approved discussed when".split()
)


def _is_settled(clause: Clause, at: int) -> bool:
    """Say whether two have agreed on a programme that is still to begin: *A and B **will offer** a joint degree*; not
    *if the ministry agrees*.
    """
    settled = _SETTLED.match(clause.items[at].low) is not None
    if not settled or not _UNSETTLED.isdisjoint([item.low for item in clause.items]):
        return False
    subject = find_subject(clause, at)
    begin = clause.row.rfind(";", 0, at) + 1
    if subject is None:
        return False
    governing = [item for item in clause.items[begin : subject.first] if item.tag == "VG"]
    told_of_itself = subject.cores[0].kind == "pro" and all(item.value == "say" for item in governing)
    return not governing or told_of_itself  # "A said it will open a degree", not "nobody believes A and B will"


_IMPERSONAL = re.compile(r"(?:is|was|has been) (?:\w+ )?(?:intended|planned|hoped|expected|proposed|decided) to ")


def _is_impersonal(clause: Clause, at: int, subject: Group) -> bool:
    """Say whether nobody is named who founds: *it is intended to create a joint degree*."""
    return subject.cores[0].value == "it" and _IMPERSONAL.match(clause.items[at].low) is not None


def _names_partner(partners: list[Group]) -> bool:
    """Say whether what follows *with* is a named partner: *runs a laboratory with B*, not *with 30 rooms*."""
    return any(core.kind == "org" for group in partners for core in group.cores)


_SEATED = re.compile(r"i[LC]{1,2}(?=[+])")


def _beside(clause: Clause, thing: int) -> list[Group]:
    """Find who stands beside an organisation that is founded: *set up the Coastal Alliance **together with B***."""
    for group in clause.groups:
        if group.cores[0].at == thing and len(group.cores) > 1:
            after = group.cores[0].last + 1
            seat = _SEATED.match(clause.row, after)  # "a joint laboratory **in Malaysia** together with B"
            link = clause.items[seat.end() if seat is not None else after]
            return [Group(group.cores[1:], "also", group.separators[1:])] if link.value == "also" else []
    return []


def _fronted(clause: Clause, at: int, subject: Group | None) -> list[Group]:
    """Find the partners that open the sentence: *With B it runs a joint institute*, *together with B, C and D*."""
    first = clause.groups[0] if clause.groups else None
    if first is None or first is subject or first.first > 2 or first.last >= at:
        return []
    opens = [first] if first.governor in ("with", "help", "also") else []
    goes_on = opens and first.governor == "also" and clause.groups[1] is not subject and clause.groups[1].last < at
    return [*opens, clause.groups[1]] if goes_on else opens


def _in_aside(clause: Clause, at: int, subject: Group | None) -> list[Group]:
    """Find the partner of *A, in collaboration with B, launched a joint programme*."""
    group = next((each for each in clause.groups if subject is not None and subject.last < each.first < at), None)
    if group is None or subject is None or group.governor != "help" or group.last >= at:
        return []
    return [group] if clause.row[subject.last + 1 : group.first].strip(",p/d") == "" else []


_JOINED = re.compile(r"\b(?:joined|joining|joins|combined|united|allied)$")


def _joined_before(clause: Clause, at: int) -> list[Group]:
    """Find with whom one joins to found: ***joined with B and C** to form a consortium*."""
    verb = clause.row.rfind("V", 0, at)
    if form(clause.items[at]) != "inf" or verb < 0 or _JOINED.search(clause.items[verb].low) is None:
        return []
    within = [group for group in clause.groups_within(verb + 1, at) if group.first <= verb + 3]
    return within if len(within) == 1 and within[0].governor == "with" else []


def _is_purpose(clause: Clause, at: int) -> bool:
    """Say whether the founding is what an agreement read before is for:
    *signed a memorandum to establish a college*.
    """
    verbs = [place for place in range(at) if clause.row[place] == "V"]
    return bool(verbs) and verbs[-1] in clause.used


def _relative_thing(clause: Clause, at: int) -> tuple[int, str] | None:
    """Find what a relative clause says was founded: *the institute, which both universities run together*."""
    subject = find_subject(clause, at)
    if subject is None:
        return None
    match = re.search(r"([OAN])(?:i[wC&]{1,4})?p?,?r$", clause.row[: subject.first])
    return (match.start(), founded_thing(clause.items[match.start()]) or "joint-institute") if match else None


def _can_be_several(subject: Group) -> bool:
    return len(subject.cores) > 1 or subject.cores[0].kind in ("many", "new") or subject.cores[0].value == "they"


_TALKS = frozenset(
    "talks discussion discussions meeting meetings dialogue negotiations consultations efforts steps plans".split()
)


def _found_status(clause: Clause, at: int) -> str:
    verb = clause.items[at]
    if "agree" in moods(verb) and not moods(verb) & {"plan", "talk"}:
        return "reported"
    before = clause.row.rfind("V", 0, at)
    if form(verb) == "inf" and before >= 0 and clause.items[before].value == "meet":
        return "planned"  # came to establish a partnership
    words = {item.low for item in clause.items[max(0, at - 3) : at]}
    if verb.low.startswith("met to ") or (form(verb) == "inf" and not words.isdisjoint(_TALKS)):
        return "planned"  # held talks to establish a partnership
    status = verb_status(clause, at)
    return "reported" if status == "signed" else status


def _name_of(clause: Clause, thing: int) -> str:
    item = clause.items[thing]
    return f"{item.start}:{item.end}" if item.tag == "ORG" else ""


def _is_partnership(item: Item) -> bool:
    return item.tag == "INS" or (item.tag == "LNK" and item.value == "bare")


def _established(clause: Clause, at: int, end: int) -> list[Frame]:
    """*Partnerships were established with B and C*, *an alliance was formed between A and B*, *a memorandum was
    established by A with these colleges:*.
    """
    groups = [g for g in clause.groups_within(at + 1, end) if g.governor in ("with", "between")]
    named = [g for g in groups if clause.row.endswith(":") or any(core.kind == "org" for core in g.cores)]
    thing = passive_thing(clause, at) if named and "passive" in moods(clause.items[at]) else None
    if thing is None or not _is_partnership(clause.items[thing]):
        return []
    frame = Frame("", thing, named[0].last, _found_status(clause, at), [thing])
    if named[0].governor == "between":
        frame.mutual = named[0]
    else:
        by = [g for g in clause.groups_within(at + 1, named[0].first) if g.governor == "by"]
        frame.partners, frame.implicit = named[:1], not by
        frame.subject = by[0] if by else None
    return [frame]


_THING = re.compile("[d1]?[wLnqA]{0,4}(?:&[wLnqA]{1,2})?[KI]")


def found_partnership(clause: Clause, at: int) -> list[Frame]:
    """*A formally established a partnership with B in 2007*, *A and B have formed an alliance*."""
    verb = clause.items[at]
    gerund = form(verb) == "ing" and not verb.low.startswith("having")
    if "passive" in moods(verb) or "deny" in moods(verb) or gerund:
        return []
    match = _THING.match(clause.row, at + 1)
    thing = match.end() - 1 if match else -1
    if thing < 0 or modifies(clause, thing) or _is_purpose(clause, at):
        return []
    soft = clause.items[thing].value == "soft" and is_one_thing(clause, at, thing)
    if not (soft or _is_partnership(clause.items[thing])):
        return []
    end = right_end(clause, at)
    frame = Frame("", at, thing, _found_status(clause, at), [thing], find_subject(clause, at))
    frame.instruments += [place for place in range(thing + 2, min(end, thing + 7)) if is_programme(clause, at, place)]
    frame.partners = [g for g in clause.groups_within(thing, end) if g.governor == "with"][:1]
    frame.mutual = next((g for g in clause.groups_within(thing, end) if g.governor == "between"), None)
    if frame.subject is None or not (
        frame.partners
        or frame.mutual
        or len(frame.subject.cores) > 1
        or frame.subject.cores[0].kind == "many"
        or frame.subject.cores[0].listed is not None
        or frame.subject.cores[0].count > 1  # "two colleges", whom the next sentence may name
    ):
        return []
    signed = re.search(r"I(?=p?$)", clause.row[:at])
    if frame.status == "planned" and form(verb) == "inf" and signed is not None:
        if _is_signed(clause, signed.start()):
            frame.status, frame.instruments = "reported", [signed.start(), thing]
    frame.first = min(at, frame.subject.first)
    frame.last = max([thing, *(g.last for g in frame.partners)])
    return [frame]


def _is_signed(clause: Clause, at: int) -> bool:
    """Say whether an instrument exists: *following a signed memorandum to establish a partnership with B*."""
    before = [item.low for item in clause.items[max(0, at - 3) : at]]
    return "signed" in before and noun_status(clause, at, at) == "reported"


# *is jointly **run***, whose participle looks like its present
_IS_RUN = re.compile(r"\b(?:is|are|was|were|be|been|being) \w+ly run$")


def found_passive(clause: Clause, at: int) -> list[Frame]:
    """*The institute was founded by A and B*, *a centre set up jointly by A and B*."""
    verb = clause.items[at]
    if not (verb.value == "found" or _is_awarded(clause, at)):
        return []
    passive = form(verb) == "ed" or "passive" in moods(verb) or _IS_RUN.search(verb.low) is not None
    if "deny" in moods(verb) or not passive:
        return []
    end = right_end(clause, at)
    partnership = _established(clause, at, end)
    if partnership:
        return partnership
    by = [g for g in clause.groups_within(at + 1, end) if g.governor in ("by", "between")]
    if not by:
        return _offered_with(clause, at, end) or _branch_with(clause, at, end)
    kind = _subject_kind(clause, at)
    if not kind and len(by[0].cores) >= _UNITED and are_named(by[0].cores) and _is_called(clause, at):
        kind = "other"
    partners = [g for g in clause.groups_within(at + 1, end) if g.governor in ("with", "also", "help")]
    alone = len(by[0].cores) < 2 and by[0].cores[0].kind != "many" and by[0].cores[0].listed is None
    if not kind or (alone and not partners):
        return []
    frame = Frame(
        "",
        at,
        max(g.last for g in (*by, *partners)),
        _found_status(clause, at),
        kind=kind,
        subject=by[0],
        partners=partners,
    )
    return [frame]


# ***Nordic Tech** was founded by A, B and C*: what so many houses found together unites them.
_BY_NAME = re.compile(r"(?:^|[;u]|r)d?(?P<name>C{1,5})p?$")
_FOUNDED = re.compile(r"\b(?:founded|established|created|formed|launched|initiated|set up)$")
_UNITED = 3


def _is_called(clause: Clause, at: int) -> bool:
    """Say whether what was founded is told by a name, not by a word that opens a sentence: *stands were opened*."""
    match = _BY_NAME.search(clause.row, 0, at)
    if match is None or _FOUNDED.search(clause.items[at].low) is None:
        return False
    return len(match["name"]) > 1 or not is_plain(clause.items[match.start("name")].low)


def _offered_with(clause: Clause, at: int, end: int) -> list[Frame]:
    """*The joint degree is offered in partnership with B*: by whom the text is about."""
    partners = [g for g in clause.groups_within(at + 1, end) if g.governor in ("with", "also", "help")]
    nearby = partners and clause.row[at + 1 : partners[0].first].rstrip("dL") in ("W", "/", "jW", "+", "aW")
    if not nearby or not _names_partner(partners):
        return []
    kind = _subject_kind(clause, at)
    if kind not in ("joint-programme", "exchange"):
        return []
    status = _found_status(clause, at)
    return [Frame("", at, partners[-1].last, status, kind=kind, partners=partners[:1], implicit=True)]


# ***a branch of A** in Lima was set up*, ***one of A** was opened*
_BRANCH = re.compile(r"(?:^|[,;:u])(?:d|dn|n)?[wLC]{0,2}(?P<thing>[NAGn1])od?(?P<owner>O)p?(?:i[CL]{1,2})?[at]?$")
_BRANCHES = ("branch", "campus", "institute", "school", "college", "centre", "center", "academy", "faculty", "one")


def _branch_with(clause: Clause, at: int, end: int) -> list[Frame]:
    """*A branch of A was established together with B*, of branches told before *one of A was opened jointly with B*."""
    match = _BRANCH.search(clause.row, 0, at) if clause.items[at].value == "found" else None
    partners = [g for g in clause.groups_within(at + 1, end) if g.governor == "also"] if match is not None else []
    if match is None or not partners or not are_named(partners[0].cores) or clause.row[at + 1] != "+":
        return []
    thing, owner = clause.items[match.start("thing")], match.start("owner")
    group = next((g for g in clause.groups if any(core.at == owner for core in g.cores)), None)
    if group is None or len(group.cores) > 1 or thing.low not in _BRANCHES:
        return []
    frame = Frame("", match.start(), partners[0].last, _found_status(clause, at), kind="joint-institute")
    frame.subject, frame.partners = Group(group.cores, "free"), partners
    return [frame]


def _subject_kind(clause: Clause, at: int) -> str:
    """Find what was founded, to the left of a passive verb; *it was jointly set up by* founds an institute."""
    before = clause.group_before(at)
    if before is not None and before.last >= at - 2 and before.cores[-1].value == "it":
        return "joint-institute" if "jointly" in clause.items[at].low or "co-" in clause.items[at].low else ""
    for place in range(at - 1, max(-1, at - 16), -1):
        item = clause.items[place]
        if item.tag in ("SEM", "SUB"):
            return ""
        kind = founded_thing(item)
        if kind == "joint-institute" and item.tag != "ENT" and not is_lasting_thing(clause, place):
            return ""  # "the school bus is jointly run by A and B"
        if item.tag == "PRG" and is_joint_thing(clause, at, max(0, place - 1)):
            kind = "joint-programme"
        if kind:
            return kind
        if item.tag == "ORG":
            return named_kind(item)
        if item.tag == "LNK" and item.value == "bare" and place >= at - 2:
            return "other"  # "the alliance, launched by A, B and C"
        if item.tag in ("W",) and item.low in ("formation", "creation", "establishment", "founding"):
            return "other"
    return ""


_AWARDS = " ".join(sorted(AWARDING))
FOUNDING: tuple[tuple[str, str, Rule], ...] = (
    ("found-partnership", "found", found_partnership),
    ("found-passive", f"found {other_verbs(_AWARDS)}", found_passive),
    ("found-active", f"found find {other_verbs(_AWARDS)}", found_active),
)
