"""Rules of sentences that list partners: whose they are, and who they are.

*the partners of A are B and C*, *A counts B and C among its partners*, *agreements tie A to B and C*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs, right_end
from kg.extract.frames.partnerof import is_in_work
from kg.extract.frames.partners import split_by_partner
from kg.extract.frames.verb_status import form, moods

_LISTS = re.compile(r"\b(?:are|were|is|includes?|included|comprises?|comprised)$")
_PARTNER = frozenset(("partner", "partnering", "partnered", "sister"))


def partners_are(clause: Clause, at: int) -> list[Frame]:
    """*partner universities of A in Asia are B and C*, *A's agreements include those with*,
    *A names as its partners B and C*.
    """
    if not _holds_partners(clause, at):
        return []
    owner, gap = _owner_after(clause, at)
    named = _listed_after(clause, gap) if owner is not None else None
    if owner is not None and named is None and _says_among(clause, at):
        # *among the partners of A the text names B and C*
        named = next((g for g in clause.groups if g.first > gap), None)
        if named is not None and not _NAMES.search(clause.items[named.first - 1].low):
            named = None
    if owner is None:
        owner = _owner_before(clause, at)
        place = re.match(r"i[dwCLN]{1,4}(?=V)", clause.row[at + 1 :])
        named = _listed_after(clause, at + 1 + (place.end() if place else 0)) if owner is not None else None
    if owner is None:
        owner, named = _counting(clause, at)
    if owner is None:
        owner = _having(clause, at)
    named = named or _explaining(clause, at)
    if owner is None or named is None:
        return []
    instrument = [at] if clause.items[at].tag == "INS" else []
    frame = Frame("", min(at, owner.first), max(at, named.last), "reported", instrument, owner, [named])
    frame.kind = "" if instrument else "other"
    return [frame]


_NAMES = re.compile(r"\b(?:names?|named|lists?|listed|mentions?|mentioned|gives?|singles out|counts?)$")


def _says_among(clause: Clause, at: int) -> bool:
    return any(item.low == "among" for item in clause.items[max(0, at - 5) : at])


def _holds_partners(clause: Clause, at: int) -> bool:
    item = clause.items[at]
    if item.tag == "INS":
        return item.form == "many"
    if item.low == "partners":
        return True
    before = clause.items[at - 1].low if at else ""
    return item.tag == "GRP" and before in _PARTNER


# *The partner universities of A are B and C* opens with its owner.
_EARLY = 2


def _owner_after(clause: Clause, at: int) -> tuple[Group | None, int]:
    """Give the owner of *partners of A in Asia* and where the words after it begin."""
    group = next((g for g in clause.groups if g.cores[0].at > at), None)
    opens = group is not None and group.governor == "free" and at <= _EARLY  # "The partner universities of A are B"
    if group is None or not (opens or group.governor == "of"):
        return None, at
    if len(group.cores) != 1 or group.cores[0].kind not in ("org", "one"):
        return None, at
    if clause.row[at + 1 : group.cores[0].at] not in ("o", "od") or _is_called_union(clause, group.last):
        return None, at
    place = re.match(r"p?(?:,?i[dw]*[CL](?:,?&?[CL])*,?)?", clause.row[group.last + 1 :])
    return group, group.last + 1 + (place.end() if place else 0)


def _is_called_union(clause: Clause, last: int) -> bool:
    """Say whether a name is that of an alliance, told behind it: *partners of the Coast **consortium***."""
    following = clause.items[last + 1].low if last + 1 < len(clause.items) else ""
    return following in ("consortium", "alliance", "coalition", "league")


def _owner_before(clause: Clause, at: int) -> Group | None:
    """Give the owner of *A's foreign partners*."""
    group = clause.group_before(at)
    if group is None or group.cores[-1].kind not in ("org", "one"):
        return None
    heads_list = clause.row[at + 1 : at + 2] == ":"  # *A agreements: B, C*
    gap = r"p?(?:s[wLCnqK]{0,5}|[wK]{0,2})" if heads_list else r"p?s[wLCnqK]{0,5}"
    if not re.fullmatch(gap, clause.row[group.last + 1 : at]):
        return None
    return Group([group.cores[-1]], "free")


def _listed_after(clause: Clause, start: int) -> Group | None:
    """Give the names after *are*, *include* or a colon."""
    row = clause.row
    if start < len(row) and row[start] == ":":
        return _group_at(clause, start + 1)
    if start >= len(row) or row[start] != "V":
        return None
    verb = clause.items[start]
    if not _LISTS.search(verb.low) or moods(verb) & {"plan", "deny", "talk"}:
        return None
    return _group_at(clause, start + 1)


def _group_at(clause: Clause, start: int) -> Group | None:
    group = next((g for g in clause.groups if g.first >= start), None)
    if group is None or any(core.kind != "org" and core.listed is None for core in group.cores):
        return None
    return group if re.fullmatch(r"[adw:]{0,3}(?:i[dw]?L,?)?", clause.row[start : group.first]) else None


def _explaining(clause: Clause, at: int) -> Group | None:
    """Give the names of *A's foreign partners, which include B and C*."""
    hosts = [core for group in clause.groups for core in group.cores if core.at == at]
    return hosts[0].listed if hosts else None


def _counting(clause: Clause, at: int) -> tuple[Group | None, Group | None]:
    """Read *A counts among its partners B and C*, *A has as partners B and C*, *A counts B among its partners*."""
    between = re.search(r"(?:O|Op)([Vwa,/u]{1,4})d?[wLCn]{0,3}$", clause.row[:at])
    words = [item.low for item in clause.items[max(0, at - 5) : at]]
    if not ({"its", "as"} & set(words)) or "among" not in words and "as" not in words:
        return None, None
    counted = _counted_among(clause, at)
    if between is None or counted[0] is not None:
        return counted
    owner = clause.group_before(between.start(1))
    named = next((g for g in clause.groups if g.first > at), None)
    if owner is None or named is None or owner.governor != "free":
        return None, None
    if clause.row[at + 1 : named.first] not in ("", "d", ":", ",") or not are_named(named.cores):
        return None, None
    return Group([owner.cores[-1]], "free"), named


def _counted_among(clause: Clause, at: int) -> tuple[Group | None, Group | None]:
    """Read *A counts B and C among its partners*."""
    named = clause.group_before(at)
    if named is None or not re.fullmatch(r"p?/d[wLCn]{0,3}", clause.row[named.last + 1 : at]):
        return None, None
    owner = clause.group_before(named.first)
    if owner is None or owner.governor != "free" or not are_named((owner.cores[-1], *named.cores)):
        return None, None
    between = [item.low for item in clause.items[owner.last + 1 : named.cores[0].at]]
    counts = len(between) < 4 and any(_NAMES.search(word) for word in between)
    return (Group([owner.cores[-1]], "free"), named) if counts else (None, None)


_HAS = re.compile(r"(?:has|have|has had|have had|currently has|counts?|maintains?)$")


def _having(clause: Clause, at: int) -> Group | None:
    """Give the owner of *A has forty partner universities, including B and C*."""
    verb = clause.row.rfind("V", 0, at)
    leads = verb >= 0 and _HAS.match(clause.items[verb].low) and re.fullmatch("[mnwL]{0,4}", clause.row[verb + 1 : at])
    owner = find_subject(clause, verb) if leads and not moods(clause.items[verb]) else None
    if _is_in_one_work(clause, at):
        return None
    return owner if owner is not None and [core.kind for core in owner.cores] in (["org"], ["one"]) else None


_AREAS = frozenset(
    "region regions country countries world state states city continent north south east west area field fields areas"
    " teaching research education exchange".split()
)


def _is_in_one_work(clause: Clause, at: int) -> bool:
    """Say whether those counted are partners in one thing: *two partners **in a study**: B and C*."""
    words = [item.low for item in clause.items[at + 2 : at + 7]]
    one = clause.row[at + 1 : at + 3] == "4d"  # "two partners for the cup: B and C"
    return (one or is_in_work(clause, at + 1)) and _AREAS.isdisjoint(words)


def agreements_are(clause: Clause, at: int) -> list[Frame]:
    """*The three memoranda signed are: A and B; C with D and E; and F with G.*"""
    colon = clause.row.find(":", at)
    if colon < 0:
        return []
    lead = clause.row[at + 1 : colon]
    marks = [place for place, item in enumerate(clause.items) if item.low == ";" and place > colon]
    if clause.items[at].form != "many" or not lead.endswith("V") or "O" in lead or not marks:
        return []
    if not _LISTS.search(clause.items[colon - 1].low) or moods(clause.items[colon - 1]) & {"plan", "deny", "talk"}:
        return []
    signed = any(item.tag == "VG" and item.value == "sign" for item in clause.items[:colon])
    cuts = [colon, *marks, len(clause.row)]
    found = [_entry_of_list(clause, first, end) for first, end in zip(cuts, cuts[1:], strict=False)]
    frames = [frame for frame in found if frame is not None]
    for frame in frames:
        frame.status, frame.instruments = "signed" if signed else "reported", [at]
    return frames


def _entry_of_list(clause: Clause, first: int, end: int) -> Frame | None:
    """Read *A and B* or *C with D and E* between two semicolons."""
    cores = [core for group in clause.groups for core in group.cores if first < core.at < end and core.kind == "org"]
    partner = clause.row.find("W", first, end)
    if partner < 0:
        pair = len(cores) == 2 and re.search(r"O[pCL,i]*&d?[CLw]{0,2}O", clause.row[first:end]) is not None
        mutual = Group(cores, "between", ["and"])
        return Frame("", cores[0].first, cores[-1].last, "reported", mutual=mutual) if pair else None
    owner = [core for core in cores if core.at < partner][:1]
    others = [core for core in cores if core.at > partner]
    if not owner or not others:
        return None
    partners = [Group([core], "with") for core in others]
    return Frame("", owner[0].first, others[-1].last, "reported", subject=Group(owner, "free"), partners=partners)


_BINDS = (
    "bind binds bound tie ties tied link links linked join joins joined connect connects connected unite unites united"
    " bring brings brought"
)
_BRINGS = re.compile(r"\b(?:bring|brings|brought)$")


# *A and B, **bound by an agreement**, have ...*, *A, linked **to B by an agreement**, has ...*
_INSERTED = re.compile(r"Op?,$")
_BY_INSTRUMENT = re.compile(r"(?:[>W]d?Op?(?:[io][CL]+)?)?[aj]*[Bz][dwnmLCqK]{0,4}(I)")


# *the agreement **signed yesterday** joins A and B*
_SIGNED_BEFORE = re.compile(r"I(?:/[wLCK]{1,3})?V(?=[/it9dCLw]{1,8}$)")


# *agreements **of the same kind** tie A to B*
_OF_A_KIND = re.compile(r"Io[d1]?w{1,2}$")
_KINDS = frozenset("kind kinds sort sorts type types nature".split())


def bound_by(clause: Clause, at: int) -> list[Frame]:
    """*A is bound by memoranda to B and C*, *agreements link A to B and C*, *A and B are bound by an agreement*, *an
    agreement has linked the two universities since 1994*.
    """
    verb = clause.items[at]
    if moods(verb) & {"plan", "deny", "talk"} or form(verb) in ("inf", "ing"):
        return []
    told = None
    gathers = _BRINGS.search(verb.low) is not None
    if gathers and [item.low for item in clause.items[at + 1 : at + 2]] != ["together"]:
        return []
    before = clause.row[:at].rstrip("aj")
    inserted = _INSERTED.search(before) is not None and form(verb) == "ed"
    if inserted or "passive" in moods(verb):
        match = _BY_INSTRUMENT.match(clause.row, at + 1)
        thing = match.start(1) if match else -1
        owner = clause.group_before(at) if inserted else find_subject(clause, at)
    else:
        told = _SIGNED_BEFORE.search(before)
        if told is not None and (clause.items[told.end() - 1].value != "sign" or moods(clause.items[told.end() - 1])):
            told = None
        match = re.search(r"I(?:/[wLCK]{1,3})?(?:p?,?r)?$", before) or _OF_A_KIND.search(before) or told
        if match is not None and match.re is _OF_A_KIND and clause.items[len(before) - 1].low not in _KINDS:
            match = None
        thing = match.start() if match else -1
        owner = next((g for g in clause.groups if g.first > at), None)
        owner = owner if owner is not None and owner.governor in ("object", "free") else None
        if owner is not None and len(owner.cores) == 1 and owner.cores[0].listed is not None:
            owner = owner.cores[0].listed  # "unites four universities: A, B, C and D"
    others = [g for g in clause.groups if g.governor in ("to", "with") and g.first > at]
    if thing < 0 or owner is None or (gathers and clause.items[thing].form != "one"):
        return []  # "the accords bring together A and B on one side and C and D on the other"
    if inserted and (owner.governor != "free" or not are_named(owner.cores)):
        return []
    two = len(owner.cores) == 1 and owner.cores[0].kind == "many" and owner.cores[0].count in (0, 2)
    if not others and (two or (len(owner.cores) > 1 and are_named(owner.cores))):
        if told is not None:
            kind = clause.items[thing].value
            return [Frame("", min(thing, owner.first), max(thing, owner.last), "signed", mutual=owner, kind=kind)]
        return [Frame("", min(thing, owner.first), max(thing, owner.last), "reported", [thing], mutual=owner)]
    if not others:
        return []
    if len(others) == 1:
        return [Frame("", min(thing, owner.first), others[-1].last, "reported", [thing], owner, others)]
    if any(group.governor == "to" for group in others):
        return []  # "agreements link A to B and C to D"
    frames = split_by_partner(clause, [thing], max(at, thing), right_end(clause, at))
    for frame in frames:
        frame.status, frame.subject = "reported", frame.subject or owner
        frame.first = min(thing, frame.subject.first)
    return frames


_PAIRS = "joined joins paired pairs twinned matched linked links"


def paired_with(clause: Clause, at: int) -> list[Frame]:
    """*A is joined with B, and C with D*, where the text has told of several agreements before."""
    verb = clause.items[at]
    if moods(verb) & {"plan", "deny", "talk"} or form(verb) in ("inf", "ing"):
        return []
    subject = find_subject(clause, at)
    frames = split_by_partner(clause, [], at, right_end(clause, at))
    if subject is None or not frames[0].partners or not are_named(subject.cores):
        return []
    for frame in frames:
        frame.status, frame.kind = "reported", "agreement"
        frame.subject = frame.subject or subject
        frame.first = min(frame.first, frame.subject.first)
    return frames


_INVOLVES = "involve involves involved cover covers covered together pair pairs paired"
_HEADS_SENTENCE = re.compile(r"d?[wn]{0,2}I$")


def involves(clause: Clause, at: int) -> list[Frame]:
    """*The memoranda involve A with B, and C with D*, where the text has told of several before."""
    if not _HEADS_SENTENCE.match(clause.row[:at]):
        return []
    first = next((g for g in clause.groups if g.first > at), None)
    if first is None or first.governor != "object" or not are_named(first.cores):
        return []
    frames = split_by_partner(clause, [at - 1], at, right_end(clause, at))
    beside = r"p?(?:[iof][dwCL]+,?)?W"
    if not frames[0].partners or not re.match(beside, clause.row[first.last + 1 :]):
        return []
    for frame in frames:
        frame.status, frame.subject = "reported", frame.subject or Group([first.cores[-1]], "free")
        frame.first = min(frame.first, frame.subject.first)
    return frames


LISTING: tuple[tuple[str, str, Rule], ...] = (
    ("agreements-are", "INS", agreements_are),
    ("partners-are", "GRP INS", partners_are),
)
BINDING: tuple[tuple[str, str, Rule], ...] = (
    ("bound-by", other_verbs(_BINDS), bound_by),
    ("paired-with", other_verbs(_PAIRS), paired_with),
    ("involves", other_verbs(_INVOLVES), involves),
)
