"""The rule of active signing: *A signed a memorandum with B*, *A and B have concluded an agreement*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group, is_given
from kg.extract.clauses.others import is_somebody_else
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.bystanders import NO_PARTNERS, is_bystander, is_of_purpose
from kg.extract.frames.captions import pictured
from kg.extract.frames.frame import Clause, Frame, right_end
from kg.extract.frames.fronted import fronts_next
from kg.extract.frames.noun_status import described, is_draft
from kg.extract.frames.partners import (
    earlier_partner,
    fronted_partner,
    helping_partner,
    host_partner,
    met_partner,
    own_counterpart,
    partner_of_all,
    purpose_of,
    relative_partner,
    seen_partner,
    split_by_partner,
    tied_partner,
)
from kg.extract.frames.things import HANDED, is_negated, signed_things, things_behind
from kg.extract.frames.verb_status import form, is_approval, is_end_of, is_in_principle, moods, verb_status


_AFFIRMED = ("reaffirm", "reaffirms", "reaffirmed", "reconfirm", "reconfirms", "reconfirmed")
_ITS_PACT = re.compile(r"d[Lt9n]{0,4}(?:w[-]?)?[LKt9n]{0,3}I")


# *signed away its rights*, *signed off from its agreement*, *signed out of it*
_SIGNS_AWAY = re.compile(r"(?:away|over|in for|out)\b|off from\b")
_PAUSES = (":", ",", "-", ";")


# *the rectors of A and B signed **on behalf of the two alliances***
_FOR_OTHERS = re.compile(r"4dn?(?P<whom>[wGKA])(?![oO])")
_GROUPS = frozenset(
    "groups group alliances alliance networks network consortia consortium associations association delegations unions"
    " countries governments".split()
)


def sign_active(clause: Clause, at: int) -> list[Frame]:
    """*A signed a memorandum with B*, *A and B have concluded an agreement*, *A signs with B*."""
    if not _is_active_signing(clause, at) or clause.items[at].low.endswith(HANDED):
        return []
    behind = " ".join([item.low for item in clause.items[at + 1 : at + 3]])
    if clause.items[at].value == "sign" and _SIGNS_AWAY.match(behind) is not None:
        return []
    if behind.startswith("up ") and clause.items[at].low.endswith(("make", "makes", "made")):
        return []  # "which make up the alliance"
    if (others := _FOR_OTHERS.search(clause.row, at + 1)) and clause.items[others.start("whom")].low in _GROUPS:
        return []
    if clause.items[at].low.endswith(_AFFIRMED) and _ITS_PACT.match(clause.row, at + 1) is None:
        return []  # "reaffirmed their commitment to the agreement"
    end = right_end(clause, at)
    purpose = purpose_of(clause, at, end)
    found = signed_things(clause, at, purpose)
    if found and clause.row[at + 1 : at + 2] in _PAUSES and relative_object(clause, at) is not None:
        found = []  # "the memorandum that they have signed: two joint papers"
    relative = relative_object(clause, at) if not found else None
    if not found and relative is None and not _signs_alone(clause, at, end):
        return []
    subject = find_subject(clause, at)
    if subject is None or [core.value for core in subject.cores] in (["he"], ["she"]):
        subject = _signed_for(clause, at, end) or subject  # "she signed with B on behalf of A"
    if subject is None and form(clause.items[at]) == "ing":
        subject = pictured(clause, at)
    frames = split_by_partner(clause, [relative] if relative is not None else found, at, end)
    for frame in frames:
        frame.partners = [group for group in frame.partners if fronts_next(clause, group) <= at]
    if subject is not None and len(subject.cores) > 1:
        _keep_to_signers(clause, frames)
    _add_partner_from_elsewhere(clause, frames[0], at, subject, purpose)
    _add_joined(clause, frames)
    if len(frames) == 1 and frames[0].partners and frames[0].instruments:
        frames[0].instruments = [*frames[0].instruments, *things_behind(clause, frames[0].partners[-1].last)]
    several = subject is not None and len(subject.cores) > 1 and are_named(subject.cores)
    if several and len(frames) == 1 and (gapped := _gapped_pair(clause, frames[0], subject)) is not None:
        frames.append(gapped)
    stranger = unread_partner(clause, frames[-1], at, purpose, several=several)
    stranger = stranger or _signs_beside_another(clause, subject)
    signs_it = not found and relative is None and any(item.low == "it" for item in clause.items[at + 1 : at + 2])
    for frame in frames:
        negated = bool(frame.instruments) and is_negated(clause, frame.instruments[0])
        over = bool(frame.instruments) and is_end_of(clause, frame.instruments[0])
        frame.status = "denied" if negated else "terminated" if over else _status(clause, at, frame, subject)
        frame.stranger, frame.definite = stranger or frame.stranger, signs_it
        if frame.subject is None and not is_impersonal(clause, at):
            frame.subject = subject
            frame.first = min(frame.first, subject.first if subject else at)
        frame.implicit = frame.subject is None and not _is_unread(clause, at)
    return frames


# *A and B signed an agreement**; C and D a letter of intent***
_GAPPED = re.compile(r"p?(?:/[wL]{1,3})?(?:;&?|,&)(?P<two>d?Op?&d?Op?),?d[wLK]{0,3}(?P<thing>I)p?(?:/[wL]{1,3})?$")


def _gapped_pair(clause: Clause, frame: Frame, subject: Group | None) -> Frame | None:
    """Read the second pair of *A and B signed an agreement, and C and D a letter of intent*."""
    if frame.partners or frame.mutual is not None or not frame.instruments or subject is None:
        return None
    match = _GAPPED.match(clause.row, frame.instruments[0] + 1)
    first = match.start("two") if match is not None else -1
    two = next((g for g in clause.groups if first <= g.first <= first + 1), None) if match is not None else None
    if match is None or two is None or len(two.cores) != 2 or not are_named(two.cores):
        return None
    frame.instruments = frame.instruments[:1]
    return Frame("", two.first, match.start("thing"), "signed", [match.start("thing")], subject=two)


# *it **was agreed to sign** a memorandum*
_IMPERSONAL = re.compile(r"\b(?:agreed|decided|resolved|planned) (?:soon |also )?to (?:sign|conclude|enter into)$")


def is_impersonal(clause: Clause, at: int) -> bool:
    """Say whether nobody is told to mean to sign: *it was agreed to sign a memorandum*."""
    verb = clause.items[at]
    told = at > 0 and clause.items[at - 1].low == "it" and verb.low.startswith(("was ", "has been ", "is "))
    return told and _IMPERSONAL.search(verb.low) is not None


def _signs_beside_another(clause: Clause, subject: Group | None) -> bool:
    """Say whether somebody without a name signs beside the subject: ***a town and** A signed an agreement*."""
    if subject is None or len(subject.cores) > 1 or clause.row[max(0, subject.first - 1)] != "&":
        return False
    return is_somebody_else(clause.items, clause.row, subject.first - 1)


def _add_joined(clause: Clause, frames: Sequence[Frame]) -> None:
    """Take what they join for the partner: *A and B signed memoranda **to join** the Nordic Consortium*."""
    at = frames[-1].instruments[-1] + 1 if frames[-1].instruments else len(clause.items)
    joins = at < len(clause.items) and clause.items[at].low in ("to join", "joining")
    if not joins or any(frame.partners or frame.mutual for frame in frames):
        return
    joined = next((group for group in clause.groups if group.first > at), None)
    if joined is not None and joined.governor == "object" and joined.cores[0].kind == "org":
        frames[-1].partners.append(joined)
    elif re.match(r"d?[LC]", clause.row[at + 1 :]):
        frames[-1].stranger = True


def _keep_to_signers(clause: Clause, frames: Sequence[Frame]) -> None:
    """Leave aside whom the agreement is to help: *A and B signed a pact to ease exchange between C and B*."""
    for frame in frames:
        frame.partners = [each for each in frame.partners if not is_of_purpose(clause, each, frame.first)]
        group = frame.mutual
        if group is None or not frame.instruments:
            continue
        if re.search("V|>w", clause.row[frame.instruments[-1] + 1 : group.first]):
            frame.mutual, frame.last = None, frame.instruments[-1]


# "Berga's Ibn Viknes has signed"
_OWNED_UNREAD = re.compile(r"(?:^|[,:;])[CL]s[wL]{0,2}C{1,4}p?[atj]*$")
_UNREAD_ANTECEDENT = re.compile(r"[CwAGEN],r$")


def _is_unread(clause: Clause, at: int) -> bool:
    """Say whether a name with an article that nothing tells the kind of acts: *the Reds are next, signing with B*."""
    if clause.items[at].form.startswith(("inf", "ing")):
        at = clause.row.find("V")
    elif is_somebody_else(clause.items, clause.row, at):
        return True
    before = clause.group_before(at)
    if _UNREAD_ANTECEDENT.search(clause.row, 0, at) and clause.items[at - 1].low == "which":
        return True  # "the team of the Union, which signed"
    if before is not None and before.governor == "except":
        return True  # "all except B signed"
    if at > 0 and _OWNED_UNREAD.search(clause.row, 0, at):
        return True
    return at > 0 and re.search(r"d[CL]{0,2}C{1,3}p?[atj]*$", clause.row[:at]) is not None


def _status(clause: Clause, at: int, frame: Frame, subject: Group | None) -> str:
    """Tell the status from the verb; who approves what others sign leaves it planned: *the cabinet approved an
    agreement between A and B*, not *A and B approved an agreement*.
    """
    status = verb_status(clause, at)
    if status not in ("signed", "reported"):
        return status
    themselves = subject is not None and len(subject.cores) > 1 and frame.mutual is None and not frame.partners
    if is_approval(clause.items[at]) and not themselves:
        return "planned"
    if is_in_principle(clause, frame.instruments, reached=status == "reported"):
        return "planned"
    if any(is_draft(clause, place) for place in frame.instruments):
        return "planned"
    told = clause.items[at].value == "find"
    if told and any(described(clause, place) == "planned" for place in frame.instruments):
        return "planned"  # "announced a possible partnership"
    return status


def _is_active_signing(clause: Clause, at: int) -> bool:
    """Say whether the verb signs something; *agreed to exchange students*, *did not renew* and *the signing of* are
    other rules' work.
    """
    verb = clause.items[at]
    if ("passive" in moods(verb) and not _has_object(clause, at)) or (form(verb) == "ed" and is_reduced(clause, at)):
        return False
    if ("agree" in moods(verb) and verb.low.endswith(" exchange")) or (verb.value == "renew" and "deny" in moods(verb)):
        return False
    if verb.value == "renew" and form(verb) == "inf" and at and clause.items[at - 1].tag == "NEG":
        return False  # "chose not to renew its agreement"
    if verb.value == "renew" and any(item.low in _COURTESIES for item in clause.items[at + 1 : at + 5]):
        return False  # "extended an invitation to B"
    if is_approval(verb) and any(item.value == "sign" and item.tag == "VG" for item in clause.items[at + 1 : at + 8]):
        return False  # "approved the memorandum signed in April"
    if verb.low.endswith(_MAKING) and _MADE_SO.search(" ".join([item.low for item in clause.items[at + 1 : at + 12]])):
        return False  # "to make the existing collaboration stronger"
    return form(verb) != "ing" or (clause.row[at + 1 : at + 2] != "o" and clause.row[at - 1 : at] != "d")


_MAKING = ("make", "makes", "made", "making")
_MADE_SO = re.compile(
    r"\b(?:collaboration|cooperation|co-operation|partnership|ties|relations|links|relationship|exchange|alliance)"
    r"\b[^;:]{0,60}? (?:stronger|firmer|closer|deeper|wider|broader|tighter|richer|easier|more \w+)\b"
)
_COURTESIES = frozenset(
    "invitation invitations greetings thanks gratitude appreciation congratulations condolences support help hand"
    " welcome hospitality wishes apologies offer".split()
)


def _has_object(clause: Clause, at: int) -> bool:
    """Say whether a passive is meant to act: *A and B were signed a cooperation agreement*."""
    group = clause.group_before(at)
    object_follows = re.match(r"d[wLK]{0,3}I(?!V)", clause.row[at + 1 :]) is not None
    return object_follows and group is not None and group.last == at - 1 and group.cores[-1].kind == "org"


def _add_partner_from_elsewhere(clause: Clause, frame: Frame, at: int, subject: Group | None, purpose: int) -> None:
    """Find the partner before the verb: *With B it signed*, *at B, with which A signed*, *A met B and signed*."""
    relative = relative_partner(clause, subject)
    if relative is not None and frame.partners and frame.partners[0].first > purpose:
        frame.partners.clear()  # visited B, where he signed an agreement to enhance exchange with A
    if frame.partners:
        return
    helper = None if unread_partner(clause, frame, at, purpose) else helping_partner(clause, at, frame.instruments)
    if helper is not None and frame.mutual is not None and frame.mutual.first > purpose:
        frame.mutual = None  # A with B signed it to ease exchange between the two
    if frame.mutual is not None:
        return
    for found in (
        seen_partner(clause, frame.instruments), fronted_partner(clause, at), relative, met_partner(clause, at),
        tied_partner(clause, at),
        host_partner(clause, subject, frame.instruments), earlier_partner(clause, frame.instruments),
        own_counterpart(clause, at), partner_of_all(clause, subject, frame.instruments),
        helper,
    ):  # fmt: skip
        if found is not None:
            frame.partners.append(found)
            frame.first = min(frame.first, found.first)
            return


# *with 14 articles*, *with a framework agreement*
_NO_NAME = re.compile(r"[n9]w{1,2}(?:[,./>V]|$)|d?[wKq]{0,3}I")
_DOING = re.compile(r"^[a-z]+s [a-z]+ing\b")
# *with places for students*, *with a term of five years*, where two have signed
_WHO_SIGN = frozenset(
    "unions publishers suppliers farmers students companies firms banks airlines hospitals clubs landlords"
    " employers partners workers teachers staff sponsors builders broadcasters libraries museums schools ministries"
    " cities".split()
)
_NO_PARTY = re.compile(r"d?w{1,2}(?:[4oi/,>V]|$)")


def unread_partner(clause: Clause, frame: Frame, at: int, purpose: int, *, several: bool = False) -> bool:
    """Say whether *with* leads to a partner that is no known name: *A and B signed an agreement with Zyx*."""
    if frame.partners or frame.mutual is not None:
        return False
    for place in range(at + 1, min(purpose, len(clause.items) - 1)):
        if clause.items[place].tag == "PRE" and clause.items[place].value == "with":
            group = next((group for group in clause.groups if group.first == place + 1), None)
            if is_given(clause.items, clause.row, place) or (group is not None and is_bystander(clause, group)):
                break
            words = {item.low for item in clause.items[place + 1 : place + 4]}
            if several and _NO_PARTY.match(clause.row, place + 1) is not None and not words & _WHO_SIGN:
                return False
            if _DOING.search(" ".join(item.low for item in clause.items[place + 1 : place + 4] if item.tag == "W")):
                return False  # "with tugboats hooting in the background"
            return not words & NO_PARTNERS and _NO_NAME.match(clause.row[place + 1 :]) is None
    return _shares_partner(clause, purpose)


# The end of *signed memoranda and exchanged gifts with five Thai universities*.
_SHARED_PARTNER = re.compile(r"Vd?[wL]{1,3}(?:[/i]d?[wL]{1,2})?W[dnmwL]{1,4}G")


def _shares_partner(clause: Clause, second: int) -> bool:
    """Say whether a second verb ends with partners without names, who are those of the first as well."""
    if clause.row[second - 1 : second] != "&" or _SHARED_PARTNER.match(clause.row, second) is None:
        return False
    groups = [group for group in clause.groups if group.governor == "with" and group.first > second]
    return bool(groups) and groups[0].cores[0].kind == "new"


def _signed_for(clause: Clause, at: int, end: int) -> Group | None:
    """Find for whom people signed: *X signed for A, and Y for B*, *X signed for A while Y signed for B*."""
    other = next((place for place in range(end, len(clause.items)) if clause.row[place] == "V"), None)
    goes_on = clause.row[end : end + 1] == ";" or clause.items[min(end, len(clause.items) - 1)].value == "while"
    if goes_on and other is not None:
        if clause.items[other].value == "sign" or clause.items[other].low.endswith(("stood", "represented")):
            end = len(clause.items)
    groups = [g for g in clause.groups_within(at + 1, end) if _is_signed_for(clause, g)]
    was_represented = other is not None and end > other and clause.items[other].low.endswith("was represented")
    if groups and other is not None and was_represented:  # "X signed for A, while B was represented by Y"
        groups += [g for g in clause.groups_within(at + 1, other) if g.governor == "free" and g.last == other - 1]
    cores = [core for g in groups for core in g.cores]
    return Group(cores, "free", ["and"] * (len(cores) - 1)) if cores else None


def _is_signed_for(clause: Clause, group: Group) -> bool:
    """Tell *signed it for A*, *signed on behalf of A* from *signed letters of intent to play for A*."""
    before = clause.items[max(0, group.first - 2)]
    return group.governor in ("for", "behalf") and (before.tag != "VG" or before.value in ("sign", "say"))


def _signs_alone(clause: Clause, at: int, end: int) -> bool:
    """Say whether *sign* needs no instrument: *A signs with three universities*, *A signed for B*."""
    verb = clause.items[at]
    following = clause.items[at + 1] if at + 1 < len(clause.items) else None
    if verb.value == "renew" and following is not None and following.low == "it":
        return "passive" not in moods(verb)
    if verb.value != "sign" or form(verb) == "ing":
        return False
    if (following is not None and following.low == "it") or "pen to paper" in verb.low:
        return True
    return re.match(r"[/t9ad&,iC]{0,6}?(?:W|4d?[OA])", clause.row[at + 1 : end]) is not None or (
        following is not None and following.value == "between"
    )


# *a memorandum **that***, *the agreement **with B, which***
_RELATIVE_OBJECT = re.compile(r"([IK])p?(?:(?:,?r)?|Wd?Op?(?:,?&?d?Op?){0,4},?r)$")


def relative_object(clause: Clause, at: int) -> int | None:
    """Find the instrument of *a memorandum that A and B have signed*, *the partnership A has with B*, *the agreement
    with B, which A signed*, *the memorandum to which A and B have put their names*.
    """
    subject = find_subject(clause, at)
    if subject is None:
        return None
    names = clause.items[at].value == "sign" and clause.items[at].low.endswith(_THEIR_NAMES)
    match = (_UNDER_WHICH if names else _RELATIVE_OBJECT).search(clause.row, 0, subject.first)
    if match is None or match.lastgroup == "under" and clause.items[match.start("under")].low not in _BENEATH:
        return None
    return match.start()


_UNDER_WHICH = re.compile(r"Ip?,?(?:>r|(?P<under>u))(?:dRo)?d?$")
_BENEATH = ("under which", "on which", "beneath which")
_THEIR_NAMES = ("their names", "their signatures", "its name", "its signature", "their hands", "their pens")


# *the agreement **with B,** signed by A*
_WITH_BEFORE = re.compile(r"IWd?Op?,?[aj]?$")
_DESCRIBED_NOUN = re.compile(r"[IK][pawtCjh]{0,4}[,-]?[aj]?$")


def is_reduced(clause: Clause, at: int) -> bool:
    """Say whether *signed* describes a noun before it: *an MoU (...) signed in June between A and B*."""
    following = clause.row[at + 1 : at + 2]
    two = clause.row[at + 1 : at + 3]
    if following not in ("B", "W", "/", "i", "t", "C", "4", "a", "9") and two not in ("dt", "DB"):
        return False
    told = any(item.value in ("by", "between") for item in clause.items[at : at + 6])
    if clause.row[:at].endswith(",a") and not told:
        return False  # "the partnership, first signed in 2005, was to train nurses" tells of no other signing
    if following == "B" and clause.items[at].value == "sign" and _WITH_BEFORE.search(clause.row, 0, at) is not None:
        return True
    return _DESCRIBED_NOUN.search(clause.row[:at]) is not None
