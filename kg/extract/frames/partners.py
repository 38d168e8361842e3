"""Who stands with whom around a verb: the partners after it, before it, and in elliptical pairs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.bystanders import compares, is_for_other, is_of_occasion, looks_on
from kg.extract.frames.frame import Clause, Frame, is_same_instrument
from kg.extract.frames.fronted import fronts_next
from kg.extract.frames.verb_status import form
from kg.extract.meetings import MEETS


def purpose_of(clause: Clause, at: int, end: int) -> int:
    """Give the place of the first infinitive: what stands after it is what the agreement is for."""
    for place in range(at + 1, end):
        if clause.row[place] == "V":
            return place
    return end


def fronted_partner(clause: Clause, at: int) -> Group | None:
    """Find the partner that opens the sentence or its part: *With B it has a framework agreement; **with C** it signed
    a memorandum*.
    """
    opens = clause.row.rfind(";", 0, at) + 1
    turn = clause.row.rfind("u", opens, at)
    opens = turn + 1 if turn >= 0 and clause.items[turn].low in ("while", "whereas") else opens
    for group in clause.groups:
        if opens < group.first < at and fronts_next(clause, group) == at:
            return group
    first = next((group for group in clause.groups if group.first >= opens), None)
    lead = [item.low for item in clause.items[:4]]  # "together with A, B ...; with C it signed": who it is, is open
    beside_another = opens > 0 and lead[:1] != ["with"] and any(low.endswith("with") for low in lead)
    if first is not None and first.governor == "with" and first.last < at and first.first <= opens + 2:
        return None if beside_another else first
    before = clause.group_before(at)
    beside = before is not None and before.governor == "with" and actor_before(clause, before) is not None
    return (
        before
        if beside and before is not None and re.fullmatch(r"p?[aty,]*", clause.row[before.last + 1 : at])
        else None
    )


_ANNOUNCES = re.compile(r"\b(?:announc|unveil)\w*$")
# What a signer's name, titles and country are made of, beside the houses that they sign for.
_APPOSED = re.compile(r"[,wCTRLopat:&-]{0,20}")


def helping_partner(clause: Clause, at: int, instruments: Sequence[int]) -> Group | None:
    """Find B in *A, in partnership with B, signed a memorandum*, *the rector of A, Jo Li, with the rector of B signed*.

    *The* memorandum may be one with somebody else, whom B helps to keep it.
    """
    before = clause.group_before(at)
    announces = before is not None and before.governor == "help" and _ANNOUNCES.search(clause.items[at].low)
    if before is None or not (clause.items[at].value == "sign" or announces) or not instruments:
        return None
    gap = clause.row[before.last + 1 : at]
    if before.governor == "help":
        new = any(item.low in ("a", "an") for item in clause.items[at + 1 : instruments[0]])
        return before if new and re.fullmatch(r"p?[at,]*", gap) else None
    subject = clause.group_before(before.first)
    if before.governor != "with" or subject is None or subject.governor != "free":
        return None
    heads = "R" in clause.row[subject.first : subject.last]
    beside = clause.row[subject.last + 1 : before.first - 1]
    return before if heads and _APPOSED.fullmatch(beside) and _APPOSED.fullmatch(gap) else None


_MEETING = re.compile(rf"\b(?:{MEETS}|held|holds)$")


_GOES = re.compile(r"\b(?:went|moved|travell?ed|drove|flew|proceeded|came|continued)(?: on| over)?$")
# *with Zyx*, *with the town of Lima*; not *with Rector Berg*, *with its president*
_WITH_STRANGER = re.compile(r"W(?!d?[wL]{0,2}[RT]|O)")


def met_partner(clause: Clause, at: int) -> Group | None:
    """Find the partner of *the delegation met with the president of B and signed a memorandum*,
    *a team of A visited B to sign one*.
    """
    if clause.row[:at].rstrip("ajhb")[-1:] != "&" and form(clause.items[at]) != "inf":
        return None
    verbs = [place for place in range(at) if clause.row[place] == "V"]
    calls = bool(verbs) and [item.low for item in clause.items[verbs[-1] : verbs[-1] + 2]] == ["called", "on"]
    goes = bool(verbs) and _GOES.search(clause.items[verbs[-1]].low) and not _WITH_STRANGER.search(clause.row, at)
    if with_others(clause, at):
        return None
    if not verbs or not (calls or goes or _MEETING.search(clause.items[verbs[-1]].low)):
        return None
    places = ("on",) if calls else ("to",) if goes else ("object", "with", "of", "at")
    groups = [g for g in clause.groups_within(verbs[-1] + 1, at) if g.governor in places]
    return groups[0] if len(groups) == 1 else None


# Whom *with both ...* may mean of those who were met.
_HOUSES = frozenset(
    "universities institutions institutes colleges schools academies sides parties guests hosts visitors partners"
    " houses rectors presidents delegations of them these those".split()
)
_ALL = frozenset("both all the two three four five each every of".split())
_SAVE = frozenset("but except save bar excluding".split())
_NOT_ALL = frozenset(
    "neither none nobody not no almost nearly hardly only few some most several somebody someone another others other"
    " many".split()
)


def with_others(clause: Clause, at: int) -> bool:
    """Say whether what is signed is told to be with others than those who were met: *received B and C and signed
    agreements **with neither***, *with both ministries*, *with all but C*.
    """
    place = clause.row.find("W", at)
    if place < 0 or clause.items[place].low != "with":
        return False
    behind = [item.low for item in clause.items[place + 1 : place + 5]]
    if behind and (behind[0] in _NOT_ALL or not _SAVE.isdisjoint(behind[1:3])):
        return True
    if not behind or behind[0] not in ("both", "all"):
        return False
    noun = next((low for low in behind if low not in _ALL), "")
    tags = {item.low: item.tag for item in clause.items[place + 1 : place + 5]}
    return noun not in _HOUSES and tags.get(noun) in ("W", "GRP")


def host_partner(clause: Clause, subject: Group | None, instruments: Sequence[int]) -> Group | None:
    """Find B in *At B, the delegation signed an agreement*, *At B she signed one*, *the delegation signed one at B*."""
    first = clause.groups[0] if clause.groups else None
    behind = next((g for g in clause.groups if instruments and g.first > instruments[-1]), None)
    if subject is not None and behind is not None and behind.governor == "at" and len(behind.cores) == 1:
        gap = clause.row[instruments[-1] + 1 : behind.first]
        come = _COME_FROM.search(clause.row[: subject.cores[0].at]) is not None
        guests = (come or clause.items[subject.cores[-1].at].low in _GUESTS) and len(subject.cores) == 1
        return behind if guests and _SO_FAR.fullmatch(gap) and behind.cores[0].kind == "org" else None
    if subject is None or first is None or first.governor != "at" or len(first.cores) > 1 or first.first > 2:
        return None
    visitor = clause.items[subject.cores[0].at].low in (*_GUESTS, "she", "he")
    visitor = visitor or any(item.low == "hosts" for item in clause.items[subject.last :])  # "B did so for the hosts"
    beside = re.fullmatch(r"p?(?:[iof][dwCL]+)?,?", clause.row[first.last + 1 : subject.first])
    return first if visitor and beside else None


_GUESTS = ("delegation", "guests", "visitors")
# *visitors from A*
_COME_FROM = re.compile(r"(?:^|,)d?Efd?$")
# *signed a memorandum **on student exchange** at B*
_SO_FAR = re.compile(r"p?(?:[/4o]d?[wKCLqNA&]{1,8})?,?i")
_ITS_HEAD = re.compile(r"W(d)[wT]?R(?!o)")


def own_counterpart(clause: Clause, at: int) -> Group | None:
    """Find B in *during a visit to B, the rector of A signed a memorandum with his counterpart*."""
    match = _ITS_HEAD.search(clause.row, at)
    first = clause.groups[0] if match is not None and clause.groups else None
    if match is None or first is None or first.governor != "at" or clause.items[match.start(1)].value != "its":
        return None
    visits = clause.items[first.first - 1].low in ("visit to", "trip to") or first.first <= 2
    opens = first.first <= 4 and re.match(r"p?(?:[io][dwCL]+)?,", clause.row[first.last + 1 :]) is not None
    return first if visits and opens and [core.kind for core in first.cores] == ["org"] else None


TALKS = frozenset("talks talk discussions discussion negotiations consultations meeting meetings".split())


# *took its ties with B **to the next level by** signing*
_BY_DOING = re.compile(r"(?:[>/i]d?[twL9]{1,3})?B")


def tied_partner(clause: Clause, at: int) -> Group | None:
    """Find B in *A formalised its ties with B by signing a memorandum*, *held talks with B on signing one*, *became a
    partner of B by signing one*.
    """
    group = clause.group_before(at)
    if group is None or group.governor not in ("with", "of") or group.first < 2:
        return None
    if group.governor == "of":
        became = clause.items[group.first - 2].low.endswith(("partner", "partners"))
        by_signing = _BY_DOING.fullmatch(clause.row[group.last + 1 : at].removeprefix("p")) is not None
        return Group(group.cores, "with", group.separators) if became and by_signing else None
    gap = clause.row[group.last + 1 : at].removeprefix("p")
    tied = _BY_DOING.fullmatch(gap) is not None and clause.row[group.first - 2] == "K"
    return group if tied or (gap == "/" and clause.items[group.first - 2].low in TALKS) else None


# *the circle of A's **partners** grew, when B and C signed agreements*
_OF_PARTNERS = re.compile(r"(?:(?P<one>O)p?s[wL]?(?P<noun>G)|(?P<name>G)od?(?P<of>O)p?)[^OI;]*,?u")


def partner_of_all(clause: Clause, subject: Group | None, instruments: Sequence[int]) -> Group | None:
    """Find A in *the network of A's partners grew when B and C signed agreements*."""
    if not any(clause.items[at].form == "many" for at in instruments):
        return None
    match = _OF_PARTNERS.search(clause.row, 0, subject.first) if subject is not None else None
    if subject is None or match is None or match.end() != subject.first:
        return None
    noun, place = ("noun", "one") if match["noun"] else ("name", "of")
    if clause.items[match.start(noun)].low != "partners" or clause.items[subject.first - 1].low != "when":
        return None
    cores = [core for group in clause.groups for core in group.cores if core.at == match.start(place)]
    return Group(cores, "with") if cores else None


# *the agreement **with B, which** A signed*
_WITH_RELATIVE = re.compile(r"p?Wd?Op?(?:,?&?d?Op?){0,4},?r(?=d?O)")


def earlier_partner(clause: Clause, instruments: Sequence[int]) -> Group | None:
    """Find B in *A renewed the agreement that was concluded with B in 1999*, *the agreement with B, which A signed*."""
    at = instruments[-1] if instruments else -1
    if (relative := _WITH_RELATIVE.match(clause.row, at + 1)) is not None and at >= 0:
        return next((g for g in clause.groups if g.governor == "with" and at < g.first < relative.end()), None)
    told = clause.items[at + 2].value if at >= 0 and clause.row.startswith("rVW", at + 1) else ""
    if told not in ("sign", "find", "renew"):
        return None
    return next((g for g in clause.groups if g.governor == "with" and g.first == at + 4), None)


_PAIR_BEFORE = re.compile(r"(?P<one>O)p?[-&](?P<two>O)p?[wLnKjqd]{0,4}$")


def hyphened_pair(clause: Clause, thing: int) -> Group | None:
    """Find A and B in *the A–B agreement*, *the A-B joint programme*."""
    match = _PAIR_BEFORE.search(clause.row[:thing])
    if match is None or clause.items[match.start("two") - 1].low not in ("-", "–", "—", "/"):
        return None
    places = (match.start("one"), match.start("two"))
    cores = [core for group in clause.groups for core in group.cores if core.at in places and core.kind == "org"]
    return Group(cores, "free", ["and"]) if len(cores) == 2 else None


_SEEN = re.compile(r"p?rV(?:P|dn?[AG]|O)[aj]?V[wa]{0,2}W$")


def seen_partner(clause: Clause, instruments: Sequence[int]) -> Group | None:
    """Find B in *signed a memorandum that will see it work closely with B*."""
    if not instruments:
        return None
    last = instruments[-1]
    for group in clause.groups:
        if group.first > last and group.governor == "with":
            match = _SEEN.match(clause.row[last + 1 : group.first])
            return group if match is not None and clause.items[group.first - 1].value == "with" else None
    return None


def relative_partner(clause: Clause, subject: Group | None) -> Group | None:
    """Find the partner of *at B, with which A signed an agreement*, *visited B, where it signed one*."""
    at = subject.first - 1 if subject is not None else -1
    if at < 1 or clause.items[at].tag != "SUB" or clause.items[at].value not in ("with", "where"):
        return None
    group = clause.group_before(at)
    if group is not None and group.last == at - 1 and group.cores[-1].kind in ("new", "many"):
        named = clause.group_before(group.first)  # "B, a university with which A has an agreement"
        beside = named is not None and re.fullmatch(
            r"p?(?:(?:[iof][dwCL]+)?,|V(?:n[o]|/|w/)?)", clause.row[named.last + 1 : group.first]
        )  # "B is among the colleges with which A has an agreement"
        if named is not None and beside and named.cores[-1].kind == "org":
            if "V" in beside[0] and named.governor == "free" and are_named(named.cores):
                return Group(named.cores, "with", named.separators)
            return Group([named.cores[-1]], "with")
    aside = r"(?:,V[^OVu;]*)?" if clause.items[at].value == "where" else ""
    between = rf"p?(?:[iof][dwCL]+)?{aside},?"
    if group is None or not re.fullmatch(between, clause.row[group.last + 1 : at]):
        return None
    if len(group.cores) > 2 and clause.items[at].value == "where":
        return Group(group.cores, "visited", group.separators, open=True)  # with which of them is not said
    return group


def split_by_partner(clause: Clause, instruments: Sequence[int], at: int, end: int) -> list[Frame]:
    """Give one frame for each partner group with the instruments before it:
    *a memorandum with A and a contract with B*.
    """
    frames: list[Frame] = []
    last = at
    governors = ("with", "between", "also", "by") if form(clause.items[at]) == "ing" else ("with", "between", "also")
    groups = [g for g in clause.groups_within(at + 1, end) if g.governor in governors]
    for group in groups:
        if frames and frames[-1].partners and is_of_occasion(clause, group):
            continue
        if looks_on(clause, group) or (not frames and compares(clause, group)):
            continue
        if not frames and is_for_other(clause, at, group):
            frames.append(Frame("", at, max([at, *instruments]), "signed", list(instruments), stranger=True))
            break
        own = [place for place in instruments if last < place < group.first]
        own = own or [place for place in range(last + 1, group.first) if clause.row[place] == "I" and place > at]
        pair = _elliptical(clause, frames, group)
        inner = [place for place in range(last + 1, group.first) if clause.row[place] == "I"]
        owner = _gapped_subject(clause, inner[-1:], inner[0]) if len(inner) > 1 and group.governor == "with" else None
        if owner is not None:
            # *A has a memorandum with (a name not read), and C an agreement with D*
            frames.append(Frame("", owner.first, group.last, "signed", inner[-1:], owner, [group]))
        elif pair is not None:
            frames.append(pair)
        elif frames and not own and group.governor != "between":
            frames[-1].partners.append(group)
            frames[-1].last = group.last
        else:
            frame = Frame("", at, group.last, "signed", own or list(instruments[:1]))
            frame.subject = _gapped_subject(clause, own, last) if own and frames else None
            if group.governor == "between":
                frame.mutual = group
            else:
                frame.partners.append(group)
            frames.append(frame)
        last = group.last
    if not frames:
        frames.append(Frame("", at, max([at, *instruments]), "signed", list(instruments)))
    return frames


def _gapped_subject(clause: Clause, own: Sequence[int], last: int) -> Group | None:
    """Read *A has a memorandum with B, and C an agreement with D*: C stands before its instrument without a verb."""
    group = clause.group_before(own[0])
    if group is None or group.first <= last or group.governor != "free":
        return None
    return group if re.fullmatch(r"p?[dnL]?[wLCKq]{0,4}", clause.row[group.last + 1 : own[0]]) else None


def _elliptical(clause: Clause, frames: list[Frame], group: Group) -> Frame | None:
    """Read *with B, and C with D*: the last of the partners so far is the subject of the next pair."""
    actor = actor_before(clause, group)
    if actor is None or not frames or not frames[-1].partners:
        return None
    before = frames[-1].partners[-1]
    if before.cores[-1] is actor:
        if len(before.cores) < 2:
            return None
        frames[-1].partners[-1] = Group(
            before.cores[:-1], before.governor, before.separators[:-1], before.open, before.each
        )
    return Frame("", actor.first, group.last, "signed", list(frames[-1].instruments), Group([actor], "free"), [group])


def actor_before(clause: Clause, group: Group) -> Core | None:
    """Give the name that stands right before *with B*: *A with B, C with D*."""
    if group.governor != "with":
        return None
    at = group.first - 1
    while at > 0 and clause.items[at].tag != "PRE":
        at -= 1
    before = clause.group_before(at)
    if (
        before is None
        or (before.governor not in ("free", "with", "ex") and not _is_next_of(clause, before))
        or not re.fullmatch(r"p?(?:[io][CL]+)?(?:,[dn1][^,;]{1,20},)?[n1]?", clause.row[before.last + 1 : at])
        or (clause.row[at - 1] in "n1" and not is_same_instrument(clause, at - 1))
    ):
        return None
    return before.cores[-1] if before.cores[-1].kind == "org" else None


def _is_next_of(clause: Clause, group: Group) -> bool:
    """Read *those of A with B and **of C** with D*."""
    return group.governor == "of" and clause.row[max(0, group.first - 2) : group.first] == "&o"


def is_far(clause: Clause, at: int, place: int) -> bool:
    """Say whether the noun is not the verb's object: *exchanged views on an agreement*."""
    return bool(re.search(r"[/W4ifzOVB:>]", clause.row[at + 1 : place]))


def find_subject_of_noun(clause: Clause, thing: int) -> Group | None:
    """Find the owner of an instrument: *A's agreement with B*, *the A agreement with B*."""
    group = clause.group_before(thing)
    if group is not None and re.fullmatch(r"p?s(?:ps?)?[wLnmCqKa]{0,6}|K?", clause.row[group.last + 1 : thing]):
        return (
            Group([group.cores[-1]], "free")
            if group.governor not in ("free", "object") or len(group.cores) > 1
            else group
        )
    return None


_TOLD = re.compile(r"O(?P<two>p?&d?O)?p?V(?P<told>d?O)?p?[/iot9,aC]{0,5}r?(?P<their>d)[wLnCK]{0,4}$")
_TELLS = re.compile(r"\b(?:s(?:aid|ays?)|announced?|announces|told|informed|notified|confirmed|stated|declared|known)$")


def speakers(clause: Clause, thing: int) -> Group | None:
    """Find A and B in *A and B said that **their** agreement was over*, *A told B that **their** agreement was*."""
    match = _TOLD.search(clause.row[:thing])
    if match is None or clause.items[match.start("their")].low != "their" or not (match["two"] or match["told"]):
        return None
    if re.match(r"p?a?V", clause.row[thing + 1 :]) is None:
        return None  # "their agreement with the landlord"
    groups = [group for group in clause.groups if match.start() <= group.last < match.start("their")]
    cores = [core for group in groups for core in group.cores]
    said = next(item for item in clause.items[match.start() :] if item.tag == "VG")
    free = all(group.governor == "free" for group in groups) and _TELLS.search(said.low) is not None
    return Group(cores, "free", ["and"]) if free and len(cores) == 2 and are_named(cores) else None


# *with B **in Peru, signed in May,** A*, *with B **on 4 May, ten students of** A*
_FRONTED = re.compile(
    r"p?(?:[iof][dwCL]+)?(?:,?V[it9/]{1,4})?(?:,?(?:[/i][dwt9]+|t{1,3}))?,(d?n?w{1,3}[ofi])?"
)


def owner_after(clause: Clause, at: int, partner: Group) -> Group | None:
    """Take the subject after a fronted noun: *Under a partnership with B, A will open a school*."""
    if "V" in clause.row[:at]:
        return None
    for group in clause.groups:
        gap = clause.row[partner.last + 1 : group.first]
        match = _FRONTED.fullmatch(gap)
        if group.first > partner.last and match is not None:
            named = group.governor == "free" or match[1] is not None
            acts = re.match(r"p{0,2}s?[wE]{0,2}[at]?V", clause.row[group.last + 1 :]) is not None
            return group if named and group.cores[-1].kind == "org" and acts else None
    return None
