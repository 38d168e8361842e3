"""The rule of what was signed: *a memorandum was signed by A and B*, *an agreement concluded between A and B*."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.items import Item
from kg.extract.frames.active import is_reduced
from kg.extract.frames.besidepassive import (
    BY_WHICH,
    add_fronted,
    doers_by,
    is_by_staff,
    other_signed_by,
    others_act,
    pairs_behind_colon,
)
from kg.extract.frames.bystanders import looks_on
from kg.extract.frames.fate import is_left_to_end
from kg.extract.frames.frame import Clause, Frame, right_end
from kg.extract.frames.fronted import each_behind, with_fronted
from kg.extract.frames.noun_status import is_draft
from kg.extract.frames.partners import actor_before, find_subject_of_noun, hyphened_pair, owner_after, speakers
from kg.extract.frames.things import HANDED, is_handed_signed, is_negated, things_behind
from kg.extract.frames.verb_status import form, is_approval, is_end_of, is_in_principle, moods, verb_status

SIGNS = ("sign", "find", "renew")


def sign_passive(clause: Clause, at: int) -> list[Frame]:
    """*A memorandum was signed by A and B*, *the agreement between A and B was concluded in May*."""
    verb = clause.items[at]
    if verb.value not in SIGNS or (verb.low.endswith("struck") and _is_undone(clause, at)):
        return []
    if at == 0 and form(verb) == "ed":
        return _fronted(clause)
    if "passive" not in moods(verb) and not (form(verb) == "ed" and is_reduced(clause, at)):
        return []
    if _TOLD_AFTER.search(clause.row, 0, at) is not None and _ANNOUNCED.search(verb.low):
        return []
    thing = passive_thing(clause, at)
    if thing is not None and is_approval(verb) and _is_signed_before(clause, thing, at):
        return []
    if thing is None:
        return _signed_it(clause, at)
    if verb.low.endswith(HANDED) and not is_handed_signed(clause, thing, at):
        return []
    by_others = [item.low for item in clause.items[at + 1 : at + 3]] in _BY_NONE or is_by_staff(clause, at)
    status = "denied" if by_others or is_negated(clause, thing) else verb_status(clause, at)
    if is_left_to_end(clause, at):
        status = "terminated"
    if status in ("signed", "reported") and is_end_of(clause, thing):
        status = "terminated"
    if status == "reported" and (is_in_principle(clause, [thing]) or _ON_SIGNING.match(clause.row, at + 1)):
        status = "planned"
    if status == "signed" and _is_of_talks(clause, thing, verb):
        status = "planned"
    if status == "signed" and (is_approval(verb) or (verb.value == "find" and is_draft(clause, thing))):
        status = "planned"
    frames = with_fronted(clause, _split_by_group(clause, at, thing, status), thing)
    if len(frames) == 1 and not (frames[0].partners or frames[0].mutual) and (each := each_behind(clause, at)):
        frames[0].partners = [each]
    if len(frames) > 1 and not (frames[0].subject or frames[0].partners or frames[0].mutual):
        del frames[0]
    if len(frames) == 1 and frames[0].partners and frames[0].subject is None and "V" not in clause.row[:at]:
        owner = owner_after(clause, at, frames[0].partners[-1])
        frames[0].subject = owner if owner is not None and owner.first > at else None  # not in "with B, C was renewed"
    if len(frames) == 1 and frames[0].partners and frames[0].subject is None and clause.row[max(0, thing - 1)] == "s":
        frames[0].subject = find_subject_of_noun(clause, thing)  # "A's agreement with B was renewed"
    if len(frames) == 1 and frames[0].partners and frames[0].subject is None and frames[0].mutual is None:
        frames[0].subject = _owner_behind(clause, thing, at)
    if len(frames) == 1 and not (frames[0].partners or frames[0].subject or frames[0].mutual):
        owners = _joint_owners(clause, thing) or hyphened_pair(clause, thing)
        frames[0].mutual = owners or _negotiators(clause, thing, at) or doers_by(clause, thing, at)
        frames[0].mutual = frames[0].mutual or speakers(clause, thing)
        if frames[0].mutual is None and others_act(clause, thing, at):
            return []
    if len(frames) == 1 and not (frames[0].partners or frames[0].subject or frames[0].mutual):
        if pairs := pairs_behind_colon(clause, at, thing):
            return [Frame("", thing, pair.last, status, [thing], mutual=pair) for pair in pairs]
    definite = is_definite(clause, thing)
    if len(frames) == 1 and not frames[0].partners:
        add_fronted(clause, frames[0], thing)
        frames[0].instruments = [*_joined_things(clause, thing, at), thing, *things_behind(clause, frames[0].last)]
    if len(frames) == 1 and (former := _former_pair(clause, thing, at)) is not None:
        place, partner = former
        frames.insert(0, Frame("", place, at, status, [place], frames[0].subject, [partner]))
    return [
        replace(frame, implicit=frame.subject is None and frame.mutual is None, definite=definite) for frame in frames
    ]


# *Negotiations between A and B on an agreement were completed*, *the drafting of the agreement was concluded*
_OF_TALKS = frozenset(
    "negotiations negotiation talks discussions consultations preparation preparations drafting work works".split()
)


def _is_of_talks(clause: Clause, thing: int, verb: Item) -> bool:
    """Say whether it is the talks on an agreement that came to an end, and not the agreement that was reached."""
    if verb.value != "find":
        return False
    first = max(clause.row.rfind(mark, 0, thing) for mark in "V;ru,") + 1
    said = next((at for at in range(first, thing) if clause.items[at].low in _OF_TALKS), -1)
    return said >= 0 and re.fullmatch("[dwasn]{0,3}", clause.row[first:said]) is not None


# *signed by others*, *signed by neither A nor B*
_BY_NONE = (["by", "others"], ["by", "strangers"], ["by", "neither"], ["by", "nobody"], ["by", "none"])
# How a passive of several things begins.
_WERE = ("were ", "have been ", "had been ")
# *a memorandum **about cooperation and an** agreement*
_AND_ANOTHER = re.compile(r"(?P<first>I)p?(?:[o/4][^VI;:ru]{0,14})?,?&[d1][wLKC]{0,4}$")
_AND_BEFORE = re.compile(r"(?P<first>I)p?(?:[o/4][^VI;:ru]{0,14})?,[d1][wLKC]{0,4}$")


def _joined_things(clause: Clause, thing: int, at: int) -> list[int]:
    """Give what was signed besides the last: ***a memorandum** on law and an agreement on staff were signed*."""
    if not clause.items[at].low.startswith(_WERE) or clause.items[thing].tag != "INS":
        return []
    found: list[int] = []
    match = _AND_ANOTHER.search(clause.row, 0, thing)
    while match is not None and clause.items[match.start("first")].form != "many":
        found.insert(0, match.start("first"))
        match = _AND_BEFORE.search(clause.row, 0, found[0])
    return found


# *a memorandum **with B and an** agreement with C*
_WITH_AND_ANOTHER = re.compile(r"IW(?P<partner>d?Op?),?&[d1][wLKC]{0,4}$")


def _former_pair(clause: Clause, thing: int, at: int) -> tuple[int, Group] | None:
    """Give the first of two and its partner: ***a memorandum with B** and an agreement with C were signed*."""
    if not clause.items[at].low.startswith(_WERE):
        return None
    match = _WITH_AND_ANOTHER.search(clause.row, 0, thing)
    if match is None:
        return None
    groups = clause.groups_within(match.start("partner"), thing)
    partner = next((group for group in groups if group.governor == "with"), None)
    return (match.start(), partner) if partner is not None else None


def _is_undone(clause: Clause, at: int) -> bool:
    """Read *was struck down*, which ends an agreement, not *was struck*."""
    return [item.low for item in clause.items[at + 1 : at + 2]] in (["down"], ["off"])


# *agreement was reached **on the signing of** a contract*
_ON_SIGNING = re.compile(r"/(?:V|d[Vw]o)d?[wLK]{0,3}I")


# *A is in talks with B over an agreement**, it was** announced*
_TOLD_AFTER = re.compile(r",P[at]?$")
_ANNOUNCED = re.compile(r"\b(?:announced|unveiled)$")


def _is_signed_before(clause: Clause, thing: int, at: int) -> bool:
    """Read *the agreement between A and B, signed in May, was approved*."""
    return any(item.tag == "VG" and item.low == "signed" for item in clause.items[thing + 1 : at])


def _owner_behind(clause: Clause, thing: int, at: int) -> Group | None:
    """Read *an agreement **of A** was concluded with B*, *the agreement **of A** with B was extended*."""
    for group in clause.groups_within(thing + 1, at):
        if group.governor == "of" and clause.row[thing + 1 : group.first] in ("o", "po", "od"):
            return group if len(group.cores) == 1 and group.cores[0].kind == "org" else None
    return None


def _joint_owners(clause: Clause, thing: int) -> Group | None:
    """Read *A and B's agreement was renewed* as theirs."""
    group = clause.group_before(thing)
    if group is None or group.governor != "free" or len(group.cores) != 2 or group.separators != ["and"]:
        return None
    owned = re.fullmatch(r"s[wLnmCqK]{0,6}", clause.row[group.last + 1 : thing]) is not None
    return group if owned and are_named(group.cores) else None


def _negotiators(clause: Clause, thing: int, at: int) -> Group | None:
    """Find A and B in *the agreement, which A and B had negotiated for years, was signed*."""
    group = next((group for group in clause.groups if thing < group.first < at), None)
    if group is None or group.governor != "free" or not are_named(group.cores):
        return None
    led = re.fullmatch(r"p?,?r", clause.row[thing + 1 : group.first]) is not None
    does = re.match(r"p?[at]?V", clause.row[group.last + 1 : at])
    verb = clause.items[group.last + does.end()] if does is not None else None
    return group if led and len(group.cores) > 1 and verb is not None and _AGREES.search(verb.low) else None


_AGREES = re.compile(r"\b(?:negotiated|prepared|drafted|discussed|reached|concluded|worked out|had planned)$")
_PLACED = frozenset(("with", "between", "by", "also", "of", "behalf", "for"))


def _split_by_group(clause: Clause, at: int, thing: int, status: str) -> list[Frame]:
    """Give a frame for what was signed, and one more for each elliptical pair after it: *by A with B, C with D*."""
    frames = [Frame("", thing, at, status, [thing])]
    approved, end = is_approval(clause.items[at]), right_end(clause, at)
    agent = clause.groups[0] if clause.groups else None
    if agent is not None and agent.governor == "by" and agent.first <= _OPENS and agent.last < thing:
        frames[0].subject = agent  # "by A one was signed with B, by C one with D"
    for group in clause.groups_within(thing + 1, end):
        if group.governor not in _PLACED or (approved and group.governor == "by") or looks_on(clause, group):
            continue
        actor = actor_before(clause, group) if group.first > at else None
        if actor is not None and actor.first > at:
            _leave_out(frames[-1], actor)
            frames.append(Frame("", actor.first, group.last, status, [thing], Group([actor], "free"), [group]))
            continue
        if (other := other_signed_by(clause, frames[-1], group, at)) >= 0:
            frames.append(Frame("", other, group.last, status, [other], group))
            continue
        if _goes_on_by(clause, frames[-1], group, at):
            frames[-1].stranger = not frames[-1].partners
            next_one = Group(group.cores, "free", group.separators)
            frames.append(Frame("", group.first, group.last, status, [thing], next_one))
            continue
        if group.first > at and (more := _ONE_MORE.search(clause.row, at + 1, group.first)) is not None:
            if _HAS_VERB.match(clause.row, group.last + 1) is not None:
                break  # "one with D was dropped"
            if clause.row[group.last + 1 : group.last + 2] != "B":
                place_group(clause, frames[-1], group, at)
                continue
            clause.used.add(more.start("one"))  # "one with B was signed by A, one with D by C"
            frames.append(Frame("", group.first, group.last, status, [thing], None, [group]))
            continue
        counted = clause.row.rfind("1", frames[-1].last, group.first) if clause.items[thing].tag == "ONE" else -1
        if counted > at:  # "the first was signed with A in 2010, the second with B in 2012"
            frames.append(Frame("", counted, counted, status, [counted]))
        elif group.governor == "between" and frames[-1].mutual is not None:
            own = [place for place in range(frames[-1].mutual.last + 1, group.first) if clause.row[place] == "I"]
            frames.append(Frame("", own[0] if own else group.first, at, status, own[-1:] or [thing]))
        place_group(clause, frames[-1], group, at)
    return frames


_OPENS = 2
# *, **one with** D by C*
_HAS_VERB = re.compile(r"p?[at]?V")
_ONE_MORE = re.compile(r"[,;&]d?(?P<one>[n1])[wLKC]{0,2}W$")


def _leave_out(frame: Frame, actor: Core) -> None:
    """Take the last of *with B and **C** with D* from the partners of the pair before."""
    last = frame.partners[-1] if frame.partners else None
    if last is not None and len(last.cores) > 1 and last.cores[-1] is actor:
        frame.partners[-1] = replace(last, cores=last.cores[:-1], separators=last.separators[:-1])


def _goes_on_by(clause: Clause, frame: Frame, group: Group, at: int) -> bool:
    """Read *exchanged by A with B and **by C** with D*, whether or not B is read."""
    subject = frame.subject
    if group.governor != "by" or group.first < at or subject is None or subject.governor == "for":
        return False
    if subject.last < at and subject.governor == "by":
        return _ONE_WITH_NEXT.match(clause.row, group.last + 1) is not None
    return all(clause.row[each.last + 1 : each.last + 2] == "W" for each in (subject, group))


_ONE_WITH_NEXT = re.compile(r"p?[dn1]{0,2}[wLKC]{0,3}I?W")


def _fronted(clause: Clause) -> list[Frame]:
    """*Signed by A and B last week, the memorandum covers research.*"""
    by = next((group for group in clause.groups if group.governor == "by"), None)
    match = re.match(r"p?[atLCi9/w]{0,6},d?[wLCK]{0,3}I", clause.row[by.last + 1 :]) if by is not None else None
    if by is None or match is None or "V" in clause.row[1 : by.first]:
        return []
    thing = by.last + match.end()
    return [Frame("", 0, thing, "signed", [thing], by)]


def _signed_it(clause: Clause, at: int) -> list[Frame]:
    """*It was signed by A and B*, *besides A it was signed by B*: what, a sentence before tells."""
    verb = clause.items[at]
    before = clause.group_before(at)
    told = verb.value == "sign" and "passive" in moods(verb) and before is not None and before.cores[-1].value == "it"
    if told and (sides := _signed_for(clause, at)):
        status, both = verb_status(clause, at), Group(sides, "free", ["and"] * (len(sides) - 1))
        return [Frame("", at, sides[-1].last, status, kind="agreement", subject=both, definite=True)]
    groups = clause.groups_within(at + 1, right_end(clause, at))
    by = next((group for group in groups if group.governor in ("by", "between")), None)
    if not told or by is None or not are_named(by.cores):
        return []
    besides = [core for g in clause.groups if g.last < at and g.governor == "besides" for core in g.cores]
    cores = [*besides, *by.cores]
    if len(cores) < 2:
        return []
    status = verb_status(clause, at)
    subject = Group(cores, "free", ["and"] * (len(cores) - 1))
    return [Frame("", at, by.last, status, kind="agreement", subject=subject, definite=True)]


def _signed_for(clause: Clause, at: int) -> list[Core]:
    """Give those for whom somebody signed: *it was signed **for A** by Ann Berg and **for B** by its director*."""
    groups = [group for group in clause.groups if group.first > at and group.governor in ("for", "behalf")]
    groups = [group for group in groups if clause.row[group.last + 1 : group.last + 2] == "B"]
    sides = [core for group in groups for core in group.cores]
    return sides if len(groups) > 1 and are_named(sides) else []


def passive_thing(clause: Clause, at: int) -> int | None:
    """Find the instrument that is the subject of a passive verb."""
    depth = 0
    for place in range(at - 1, -1, -1):
        letter = clause.row[place]
        item = clause.items[place]
        if letter == "u" and item.low in BY_WHICH and clause.row[place - 1] in "IKp,":
            depth = max(0, depth - 1)  # "an agreement by which A and B will exchange students was signed"
            continue
        if letter in ";u":
            return None
        if (
            letter == "V"
            and not item.form.startswith(("inf", "ing"))
            and not (item.form.startswith("ed") and clause.row[place - 1 : place] in (",", "I", "K", "p"))
        ):
            depth += 1
        if letter == "r" and depth:
            depth -= 1
        if depth == 0 and place == at - 1 and (item.tag, item.form) == ("ONE", "one"):
            return place  # "the first was signed with B, the second with C"
        if depth == 0 and item.low == "one" and item.tag == "NUM" and _ONE_WITH.match(clause.row, place):
            return place if place == 0 or clause.row[place - 1] in ",:;-&" else None  # "one with B was signed in May"
        if (
            depth == 0
            and (item.tag == "INS" or (item.tag == "LNK" and item.value != "tie"))
            and not _described(clause, place, at)
            and not any(each.value == "against" for each in clause.items[max(0, place - 3) : place])
        ):
            return _head_noun(clause, place)
    return None


_ONE_WITH = re.compile(r"nW")


def _head_noun(clause: Clause, place: int) -> int:
    """Prefer the instrument to what it is about: *an agreement on cooperation was signed*."""
    if clause.items[place].tag == "LNK":
        match = re.search(r"I[pwCLK&]{0,6}[/4oi][^VI,;ru]*$", clause.row[:place])
        return match.start() if match else place
    return place


def _described(clause: Clause, place: int, at: int) -> bool:
    return clause.row[place + 1 : place + 2] in ("I", "K") and place + 1 < at


def place_group(clause: Clause, frame: Frame, group: Group, at: int) -> None:
    """Put a group where its preposition says: *between*, *by*, *with*, *of*."""
    if group.governor == "between" and frame.mutual is None:
        frame.mutual = group
    elif group.governor in ("by", "behalf") and group.first > at:
        if _did_other(clause, group, at):
            return
        if frame.subject is None:
            frame.subject = group
        else:
            frame.subject = Group(
                [*frame.subject.cores, *group.cores], "by", [*frame.subject.separators, "and", *group.separators]
            )
    elif group.governor in ("with", "also"):
        frame.partners.append(group)
    elif group.governor == "for" and group.first > at and clause.row[group.last + 1 : group.last + 2] == "B":
        cores = [*frame.subject.cores, *group.cores] if frame.subject is not None else group.cores
        frame.subject = Group(cores, "by", ["and"] * (len(cores) - 1))  # "signed for A by X and for B by Y"
    elif (
        group.governor == "of"
        and group.first < at
        and clause.row[frame.instruments[0] + 1 : group.first] in ("o", "po")
    ):
        if len(group.cores) > 1 or group.cores[0].kind == "many":
            frame.mutual = group
    else:
        return
    frame.last = max(frame.last, group.last)
    frame.first = min(frame.first, group.first)


# *criticised**, on the Danish side,** by*, *applauded**, in Lima,** by*, *not**, as planned,** by*
_ASIDE_BY = re.compile(r",(?:[^,;VO]{1,6},|[uw]V,|D)$")
_SIGNED_BY = ("signed", "inked", "sealed", "concluded", "exchanged", "initialled", "initialed", "made", "entered")


def _did_other(clause: Clause, group: Group, at: int) -> bool:
    """Say whether a group behind *by* did something else: *signed by A and B, **brokered by** C*, *at an event **hosted
    by** C*, *and criticised, on the Danish side, by C*, *not by C*.
    """
    by = clause.row.rfind("B", at + 1, group.first + 1)
    if by <= at + 1 or group.first - by > 6:
        return False
    aside = _ASIDE_BY.search(clause.row, at + 1, by)
    before = by if aside is None else aside.start()
    if clause.row[before - 1] == "x":
        return True
    verb = clause.items[before - 1]
    if verb.tag == "ADV":
        verb = clause.items[before - 2]
    participle = verb.tag == "VG" or (verb.tag == "W" and verb.low.endswith("ed"))
    return participle and not verb.low.endswith(_SIGNED_BY)


EARLIER = frozenset("previous earlier former first original old existing last initial prior preceding".split())


def is_definite(clause: Clause, thing: int) -> bool:
    """Say whether the instrument is one named before: *the agreement*, *this memorandum*."""
    for place in range(thing - 1, max(-1, thing - 5), -1):
        item = clause.items[place]
        if item.low in EARLIER:
            return False
        if item.tag == "DET":
            return item.value in ("the", "this", "these")
        if item.tag not in ("W", "PLC", "LNK", "NUM", "PLN", "CAP", "ENT", "JOINT"):
            return False
    return False
