"""The rule of signing as a noun: *the signing of an agreement with B*, *A thanked B for signing it*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.captions import pictured
from kg.extract.frames.frame import Clause, Frame, behind_aside, instruments_within, right_end
from kg.extract.frames.partners import owner_after, purpose_of, split_by_partner
from kg.extract.frames.verb_status import form, moods, verb_status

_LOOKS_ON = re.compile(r"\b(?:attend|witness|observ|overs[ae]|presid|congratulat|welcom|watch|hail|celebrat)\w*$")


def signing_noun(clause: Clause, at: int) -> list[Frame]:
    """*the signing of a memorandum with B*, *a signing ceremony between A and B*, *MoU signing between A and B*."""
    verb = clause.items[at]
    if verb.value not in ("sign", "renew") or form(verb) != "ing":
        return []
    end = right_end(clause, at)
    things = instruments_within(clause, at + 1, purpose_of(clause, at, end)) or instruments_within(
        clause, max(0, at - 2), at
    )
    frames = split_by_partner(clause, things, at, end)
    subject = _subject(clause, at)
    for frame in frames:
        frame.status = _called_off(clause, frame, at) or verb_status(clause, at)
        if frame.partners and frame.partners[0].governor == "by":
            frame.subject = frame.partners.pop(0)
        frame.subject = frame.subject or subject or _signers_of_main_verb(clause, at, frame)
        frame.subject = frame.subject or _who_goes_on(clause, at, frame)
        if frame.subject is None and frame.mutual is None and not frame.partners:
            frame.subject = pictured(clause, at)
        frame.implicit = frame.subject is None
        _add_signers_after(clause, frame, at, end)
    return [f for f in frames if f.instruments or f.mutual or f.partners]


def _called_off(clause: Clause, frame: Frame, at: int) -> str:
    """Read *the signing of an agreement between A and B was called off*, *was postponed*, *A cancelled the signing*."""
    before = " ".join([item.low for item in clause.items[max(0, at - 7) : at]])
    if _SPOKEN_OF.search(before) is not None or _PROMOTES.search(before) is not None:
        return "planned"
    by = _BROUGHT.search(clause.row, 0, at)
    if by is not None and {"plan", "passive"} <= moods(clause.items[by.start()]):
        return "planned"  # "relations will be strengthened by the signing of an agreement"
    verb = re.search(r"Vdw?$", clause.row[:at])
    if verb is not None and clause.items[verb.start()].value == "end":
        return "denied"
    if clause.headline and [item.low for item in clause.items[frame.last + 1 :]][:1] in _PUT_OFF_TITLES:
        return "planned"  # "A Signing with B Postponed"
    last = _after_schedule(clause, frame.last)
    after = behind_aside(clause, last)
    verb = re.match(r"p?(?:[i>/][dw]*[CLt9]+,?){0,2}a?V", clause.row[after + 1 :])
    if verb is None:
        return "planned" if last > frame.last else ""
    item = clause.items[after + verb.end()]
    if item.value == "end" and "passive" in moods(item):
        return "denied"
    if "deny" in moods(item):
        return "denied"  # "the signing did not take place"
    if item.value in ("plan", "talk") and "passive" in moods(item):
        return "planned"  # "is expected", "was discussed"
    if _IS_SET.search(item.low) is not None:
        return "planned"
    if "plan" in moods(item) and _IS_HELD.search(item.low):
        return "planned"  # "will take place"
    following = " ".join([one.low for one in clause.items[after + verb.end() : after + verb.end() + 3]])
    ahead = last > frame.last and ("plan" in moods(item) or item.low in ("is", "are"))
    return "planned" if ahead or _PUT_OFF.search(following) else ""


# *was strengthened **by the** signing*
_BROUGHT = re.compile(r"V[BW]d?w?$")
# *held consultations **regarding the** signing of a memorandum*, *questions **of** concluding an agreement*
_SPOKEN_OF = re.compile(
    r"\b(?:talks?|consultations?|discussions?|negotiations?|questions?|issues?|matters?|preparations?|prospects?"
    r"|possibilit(?:y|ies)|readiness|willingness|proposals?|initiatives?|intentions?|ideas?|plans?)"
    r"(?: [\w-]+){0,2}? (?:on|about|regarding|concerning|of|for|over)(?: the| an?)?$"
)
# *promotes **the** signing of an agreement between A and B*; what *promoted* it has come about
_PROMOTES = re.compile(
    r"(?:\b(?:promot|encourag|facilitat|support|advocat|urg|propos|suggest|seek|broker|prepar|initiat)(?:es?|s|ing)"
    r"|\b(?:push|lobby|lobbi|plead|campaign|call|press|work)(?:es|s|ing)? (?:for|towards?|on))(?: the| an?)?$"
)
_IS_SET = re.compile(r"\b(?:is|are|was|were|been) (?:scheduled|set|slated|fixed|foreseen|due|planned|expected)$")
_PUT_OFF_TITLES = (["postponed"], ["delayed"], ["deferred"], ["rescheduled"])
_IS_HELD = re.compile(r"\b(?:take place|be held|happen|follow|come|be made)$")
_PUT_OFF = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:again )?(?:postponed|delayed|deferred|rescheduled"
    r"|(?:put|pushed) (?:off|back)|moved (?:to|back))\b"
)
_SCHEDULED = re.compile(
    r"(?:originally |initially |first |previously )?(?:foreseen|planned|scheduled|set|due|expected|slated|intended"
    r"|fixed) (?:for|on|in|to)\b"
)


def _after_schedule(clause: Clause, last: int) -> int:
    """Give the end of *, foreseen for 10 March in Lima,* behind a signing and its parties, else what was given."""
    aside = re.match(r"p?,[^,;]{1,20}(?:,[^,;V]{1,12})?(?=,|$)", clause.row[last + 1 :])
    if aside is None:
        return last
    words = " ".join([one.low for one in clause.items[last + 1 : last + 1 + aside.end()]])
    if _SCHEDULED.match(words.lstrip("), ")) is None:
        return last
    end = last + aside.end()
    return end + 1 if clause.row[end + 1 : end + 2] == "," else end


def _subject(clause: Clause, at: int) -> Group | None:
    """Find who signs, where the noun has a subject: not in *the signing*, *an MoU signing*."""
    if at and clause.row[at - 1] in "dwIKq":
        return None
    return find_subject(clause, at)


def _add_signers_after(clause: Clause, frame: Frame, at: int, end: int) -> None:
    """Read *the signing of A and B*."""
    for group in clause.groups_within(at + 1, end):
        several = len(group.cores) > 1 or group.cores[0].kind == "many"
        if _ATTENDED.search(" ".join([item.low for item in clause.items[max(at, group.first - 6) : group.first]])):
            continue
        if group.governor == "of" and several and not frame.partners and frame.mutual is None:
            frame.mutual = group
            frame.last = group.last


# *the signing took place in **the presence of** the rectors of A and B*
_ATTENDED = re.compile(r"\b(?:presence|attendance|participation|eyes|witness) of\b")


def _tied(clause: Clause, verb: int) -> Group | None:
    """Give A and B in *the ties between A and B were sealed with the signing of a memorandum*."""
    group = clause.group_before(verb)
    tied = group is not None and group.governor == "between" and clause.row[group.first - 2 : group.first - 1] == "K"
    return Group(group.cores, "free", group.separators) if group is not None and tied else None


def _who_goes_on(clause: Clause, at: int, frame: Frame) -> Group | None:
    """Take A for the signer in *Following the signing of an agreement with B, A will offer a degree*."""
    if re.fullmatch(r"[/uWBz]d?w{0,2}", clause.row[:at]) is None or not frame.instruments:
        return None
    if frame.partners:
        return owner_after(clause, at, frame.partners[-1])
    group = clause.groups[0] if clause.groups else None
    first = frame.instruments[-1] + 1
    several = group is not None and len(group.cores) == 2 and are_named(group.cores)
    if group is None or not several or _THEN.fullmatch(clause.row, first, group.first) is None:
        return None
    return group if group.governor == "free" and re.match(r"p?a?V", clause.row[group.last + 1 :]) else None


_THEN = re.compile(r"p?(?:[/i4]d?[wLt9]{1,4}){0,2},b?")


_ANNOUNCES = re.compile(r"\b(?:announc|confirm|report|complet)(?:e|es|ed|s|ing)?$")


def _announcer(clause: Clause, verb: int) -> Group | None:
    """Take A for the signer in *A announced the signing of an agreement with B*."""
    told = _ANNOUNCES.search(clause.items[verb].low) and "passive" not in moods(clause.items[verb])
    subject = find_subject(clause, verb) if told else None
    return subject if subject is not None and [core.kind for core in subject.cores] == ["org"] else None


# What two do of a signing of their own: *A and B celebrated the signing of a memorandum*
_CELEBRATED = ("celebrated", "celebrate", "marked", "toasted")


_OF_A_PAPER = re.compile(r"V?o(?:[dn][wL]{0,4})?I(?![oW/B])")
_OTHERS = frozenset("contract treaty convention charter accord pact peace climate collective".split())


def _is_theirs(clause: Clause, verb: int, at: int, frame: Frame) -> bool:
    """Say whether what two celebrate is *the signing of an agreement* of which nothing tells whose it is."""
    if not clause.items[verb].low.endswith(_CELEBRATED) or clause.row[verb + 1 : at] != "d":
        return False
    thing = _OF_A_PAPER.match(clause.row, at)
    if thing is None or not frame.instruments:
        return False
    said = {word for item in clause.items[at : thing.end()] for word in item.low.split()}
    new = clause.items[at + 2].low not in ("the", "this", "that")
    return new and _OTHERS.isdisjoint(said) and "between" not in [one.low for one in clause.items[at:]]


def _signers_of_main_verb(clause: Clause, at: int, frame: Frame) -> Group | None:
    """Take *A and B formalised their ties with the signing of a memorandum* for a signing of A and B;
    who *attended the signing* need not have signed.
    """
    verb = clause.row.rfind("V", 0, at)
    if frame.mutual is not None:
        return None
    if frame.partners:
        return _announcer(clause, verb) if verb >= 0 else None
    if verb < 0:
        return None
    if _LOOKS_ON.search(clause.items[verb].low):
        own = find_subject(clause, verb) if _is_theirs(clause, verb, at, frame) else None
        if own is not None and (own.governor != "free" or clause.row[own.first - 1 : own.first] not in ("", ",", "b")):
            return None  # "staff of A and B celebrated"
        return own if own is not None and len(own.cores) > 1 and are_named(own.cores) else None
    subject = find_subject(clause, verb) or _tied(clause, verb)
    return subject if subject is not None and (len(subject.cores) > 1 or subject.cores[0].kind == "many") else None
