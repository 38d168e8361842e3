"""Rules of what was agreed without a signing: *A and B have agreed to cooperate*, *a framework was agreed between
A and B*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame, instruments_within, is_before_noun, right_end
from kg.extract.frames.nominal import between_others
from kg.extract.frames.noun_status import is_draft
from kg.extract.frames.partners import met_partner, relative_partner
from kg.extract.frames.verb_status import form, moods


def agree_verb(clause: Clause, at: int) -> list[Frame]:
    """*A and B have agreed to cooperate*, *A has agreed with B on an exchange*."""
    verb = clause.items[at]
    if "passive" in moods(verb) or "deny" in moods(verb):
        return []
    agreed = "agree" in moods(verb) and (verb.value == "work" or verb.low.endswith(" exchange"))
    recognised = "agree" in moods(verb) and verb.low.endswith(("recognise", "recognize"))
    swapped = _swaps_people(clause, at)
    if verb.value != "agree" and not (agreed or recognised or swapped):
        return []
    end = right_end(clause, at)
    things = instruments_within(clause, at + 1, end)
    founded = "" if things else "exchange" if swapped else _agreed_thing(clause, at) or _agreed_exchange(clause, at)
    fronted = _fronted_partner(clause, at)
    named = _agrees_with_named(clause, at, end) or fronted is not None
    if not (agreed or things or founded or named or _agrees_on_cooperation(clause, at, end)):
        return []
    vague = bool(things) and clause.items[things[0]].value == "soft"  # "agreed on cooperation in physics"
    following = [item.low for item in clause.items[at + 1 : at + 3]]
    vague = vague and not (following[1:] == ["a"] and clause.items[at + 3].low in _FRAMES)
    vague = vague or following == ["in", "principle"] or (bool(things) and _in_principle(clause, things[0], end))
    vague = vague or (agreed and bool(things) and clause.row[at + 1 : at + 2] == "/")  # "to work on an agreement"
    vague = vague or (bool(things) and is_draft(clause, things[0]))  # "agreed on the need for an agreement"
    vague = vague or _is_only_begun(clause, at, things) or _is_to_be_signed(clause, at, end)
    frame = Frame("", at, at, "planned" if vague or moods(verb) & {"plan", "talk"} else "reported", things[:1])
    frame.subject = find_subject(clause, at)
    for group in clause.groups_within(at + 1, end):
        if group.governor == "with":
            frame.partners.append(group)
            frame.last = group.last
    if fronted is not None:
        frame.partners.insert(0, fronted)
    if named and frame.subject is not None and all(core.value == "party" for core in frame.subject.cores):
        frame.subject, frame.implicit = None, True  # "the parties agreed on it with B"
    frame.first = min(at, frame.subject.first if frame.subject else at)
    frame.kind = "exchange" if verb.low.endswith(" exchange") else founded or "agreement"
    met = met_partner(clause, at) or relative_partner(clause, frame.subject)
    if met is not None and not frame.partners:
        frame.partners.append(met)
    return [frame]


def _in_principle(clause: Clause, thing: int, end: int) -> bool:
    """Read *agreed upon a framework of collaboration **in principle***."""
    words = [item.low for item in clause.items[thing + 1 : min(end, thing + 7)]]
    return ("in", "principle") in pairwise(words)


# *agreed upon a framework of academic collaboration*
_FRAMES = frozenset(("framework", "programme", "program"))
# *agreed **to work towards** a joint degree*, *agreed on **the need to sign** an agreement*
_TOWARDS = re.compile(r"\b(?:work|strive|move|progress|cooperate)$")
_NEED = frozenset(
    "need wish desire intention readiness plan plans possibility importance text wording draft outline contents".split()
)


def _is_only_begun(clause: Clause, at: int, things: Sequence[int]) -> bool:
    """Say whether what was agreed on is still to be worked out."""
    words = [item.low for item in clause.items[at + 1 : at + 4]]
    if words[:1] in (["towards"], ["toward"]):
        return _TOWARDS.search(clause.items[at].low) is not None
    if not things:
        return False
    verbs = [one for one in clause.items[at : things[0]] if one.tag == "VG" and form(one) == "inf"]
    signs = any(one.value in ("sign", "talk") for one in verbs)
    return signs or (words[:2] == ["on", "the"] and words[2] in _NEED)  # "agreed with B to sign an agreement"


def _is_to_be_signed(clause: Clause, at: int, end: int) -> bool:
    """Say whether what was agreed on is also to be signed: *agreed on dual degrees and **the signing of an MoU***."""
    if at + 1 >= end or clause.items[at + 1].value not in ("on", "upon", "about"):
        return False
    return any(
        clause.items[place].value == "sign" and form(clause.items[place]) == "ing"
        for place in range(at + 1, end)
        if clause.row[place : place + 2] == "Vo"
    )


def _agrees_with_named(clause: Clause, at: int, end: int) -> bool:
    """Say whether the partner of an agreement on something is named: *agreed on staff training with B*."""
    if not clause.items[at].low.endswith("agreed"):
        return False
    topic = any(item.tag == "PRE" and item.value == "on" for item in clause.items[at + 1 : at + 3])
    groups = [group for group in clause.groups_within(at + 1, end) if group.governor == "with"]
    return topic and any(core.kind == "org" for group in groups for core in group.cores)


_FRONTED = re.compile(r"Wd?Op?,?(?:d?Op?|P|dA)V/")
_OF_STUDY = frozenset(
    "collaboration cooperation course courses curriculum degree degrees diploma doctorate doctorates"
    " exchange exchanges internships mobility placements program programme programmes programs research"
    " semester term training".split()
)


def _fronted_partner(clause: Clause, at: int) -> Group | None:
    """Give the partner that opens a sentence: ***with B**, A has agreed on a semester abroad*."""
    group = clause.groups[0] if clause.groups else None
    if group is None or group.governor != "with" or _FRONTED.match(clause.row) is None or clause.row.find("V") != at:
        return None
    topic = {word for item in clause.items[at + 1 : at + 8] for word in item.low.split()}
    on = clause.items[at + 1].value in ("on", "upon")
    return group if on and clause.items[at].low.endswith("agreed") and topic & _OF_STUDY else None


# *agreed on a joint research institute*, *agreed a dual degree*, *agreed with B to a shared programme*
_AGREED_THING = re.compile(r"(?:W[dwLC]*O(?:p|iC)?)?[at]{0,2}[/>]?[dn1][wLCqK]{0,5}?(?P<thing>[NAw])(?![wNKIAGC])")
_OF_BOTH = frozenset("joint jointly dual double shared common reciprocal mutual".split())


def _agreed_thing(clause: Clause, at: int) -> str:
    """Give the kind of what two will have together: *agreed on a **joint research institute***."""
    match = _AGREED_THING.match(clause.row, at + 1)
    if match is None:
        return ""
    item = clause.items[match.start("thing")]
    if item.tag in ("ENT", "PRG") and _EXCHANGE.match(item.low):
        return "exchange"
    words = {word for each in clause.items[at + 1 : match.end() + 2] for word in each.low.replace("-", " ").split()}
    if item.tag not in ("ENT", "PRG", "ANA") or words.isdisjoint(_OF_BOTH):
        return ""
    return "joint-institute" if item.tag == "ANA" else item.value


# *a student exchange programme*
_EXCHANGE = re.compile(r"(?:(?:student|staff|faculty|academic|teacher) )?exchange (?:program|scheme)")
_RECOGNISED = frozenset("degrees qualifications diplomas credits certificates titles".split())


def _agreed_exchange(clause: Clause, at: int) -> str:
    """Read *agreed to a student exchange* and *agreed to recognise each other's degrees*."""
    verb = clause.items[at]
    if verb.low.endswith(("recognise", "recognize")):
        words = {word for item in clause.items[at + 1 : at + 7] for word in item.low.split()}
        return "mutual-recognition" if "agree" in moods(verb) and words & _RECOGNISED else ""
    if _OF_PEOPLE.match(clause.row, at + 1) is not None and _exchanges_people(clause, at):
        return "exchange"
    match = re.match(r"[>/]d?[wL]{0,2}K", clause.row[at + 1 :])
    return "exchange" if match and clause.items[at + match.end()].low.endswith(" exchange") else ""


# Done to each other's people it is an exchange of them.
_SWAPPED = (" swap", " trade")
_SENT = (" send", " host", " receive", " admit", " accept", " take", " take in")


def _swaps_people(clause: Clause, at: int) -> bool:
    """Read *agreed to send each other six students*, *agreed on Monday to swap lecturers*."""
    verb = clause.items[at]
    if not ("agree" in moods(verb) or verb.value == "agree") or "deny" in moods(verb):
        return False
    place = at
    if verb.low.endswith("agreed"):  # "agreed on Monday to swap"
        place = next((one for one in range(at + 1, min(at + 5, len(clause.items))) if clause.row[one] == "V"), at)
    words = [word for item in clause.items[place + 1 : place + 9] for word in item.low.split()]
    does = clause.items[place].low
    if PEOPLE.isdisjoint(words) or (place > at and not does.startswith("to ")):
        return False
    mutual = any(one in ("each", "one") and two in ("other", "another") for one, two in pairwise(words))
    return does.endswith(_SWAPPED) or (mutual and does.endswith(_SENT))


_OF_PEOPLE = re.compile(r"[>/]d?[wL]{0,2}o")


def _exchanges_people(clause: Clause, at: int) -> bool:
    """Read *agreed on the exchange of teachers and students*, not *on the exchange of information*."""
    words = [item.low for item in clause.items[at + 1 : at + 9]]
    exchange = "exchange of" in " ".join(words[:5])
    return exchange and not PEOPLE.isdisjoint(words[words.index("exchange") :] if "exchange" in words else ())


def _agrees_on_cooperation(clause: Clause, at: int, end: int) -> bool:
    """Say whether the infinitive after *agreed* is one that partners can be held to:
    *to cooperate*, *to set up a centre*.
    """
    verbs = (clause.items[place] for place in range(at + 1, end))
    return any(verb.tag == "VG" and verb.value in ("work", "team", "found") and form(verb) == "inf" for verb in verbs)


# What can be agreed between two houses, beside instruments and programmes.
_AGREED_THINGS = frozenset("framework cooperation co-operation collaboration exchange exchanges".split())


def agree_passive(clause: Clause, at: int) -> list[Frame]:
    """*A framework for cooperation was agreed between A and B*, *an exchange programme was agreed by both rectors*."""
    verb = clause.items[at]
    if "passive" not in moods(verb) or moods(verb) & {"deny", "plan", "talk"}:
        return []
    thing = next((place for place in range(at - 1, -1, -1) if _is_agreed(clause, place)), -1)
    group = next((group for group in clause.groups if group.first > at), None)
    if thing < 0 or "V" in clause.row[thing + 1 : at] or group is None or group.governor not in ("between", "by"):
        return []
    named = len(group.cores) > 1 or group.cores[0].kind == "many"
    if not named or re.fullmatch(r"/?[/B]d?[wRo]{0,3}b?", clause.row[at + 1 : group.cores[0].first]) is None:
        return []
    item = clause.items[thing]
    frame = Frame("", thing, group.last, "reported", [thing] if item.tag in ("INS", "LNK") else [], mutual=group)
    frame.kind = "" if item.tag == "INS" else "exchange" if item.low.startswith("exchange") else item.value
    frame.kind = frame.kind if frame.kind in ("", "exchange", "joint-programme", "joint-institute") else "agreement"
    others = between_others(clause, frame) if group.governor == "between" else []
    return [frame, *(replace(other, kind=frame.kind) for other in others)]


_SUBJECT = re.compile(r"(?:^|[,;ur])(?:[/iz][t9dw]{1,4},?)?[dn1]?[wLKCq]{0,4}$")


def _is_agreed(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    if _SUBJECT.search(clause.row[:place]) is None:
        return False  # "a date for the agreement was agreed"
    if item.low.startswith("exchange") and clause.row[place + 1 : place + 2] == "o":
        return not PEOPLE.isdisjoint([word.low for word in clause.items[place + 2 : place + 7]])
    told = item.tag in ("INS", "ENT", "PRG") or (item.low in _AGREED_THINGS and item.value != "tie")
    return told and not is_before_noun(clause, place)
