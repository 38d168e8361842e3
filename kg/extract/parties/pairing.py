"""From a frame to parties or sides: who agreed with whom.

A frame of two sides (*A signed with B and C*) is paired in `twosides`, one of those who stand together (*between A and
B*) in `mutual`, one that names a single party in `alone`, none in `unnamed`; what would be no agreement of two is left
out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import Group, are_named
from kg.extract.clauses.groups import is_place
from kg.extract.frames.frame import STANDING, Clause, Frame, is_same_instrument
from kg.extract.frames.passive import is_definite
from kg.extract.parties.allofthem import all_of_them
from kg.extract.parties.alone import pair_alone
from kg.extract.parties.coreference import UNPLACED, counted_parties, resolve_group, resolve_named
from kg.extract.parties.focus import Focus
from kg.extract.parties.meeting import in_caption, met_before, met_in_sentence
from kg.extract.parties.mutual import Sides, count_of, pair_mutual
from kg.extract.parties.officers import ministry_and_firm, officers_of_couple, signed_for_both
from kg.extract.parties.owners import named_beside, speaker_after, told_owner, with_speaker
from kg.extract.parties.topics import KINDS, is_institution
from kg.extract.parties.twosides import are_of_one_land, implied_party, pair_two
from kg.extract.parties.visits import seen_before
from kg.extract.parties.wording import is_plural, is_shared


OF_SEVERAL = "which of several with one house is not said"


def pair_frame(
    clause: Clause, frame: Frame, focus: Focus
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Give the party lists, or the sides, of a frame; the last value says why there are none.

    Args:
        clause: The sentence.
        frame: What a rule saw in it.
        focus: What was said before.
    """
    parties, sides, opened, reason = _pair(clause, frame, focus)
    if met := met_in_sentence(clause, frame, reason) or met_before(clause, frame, focus, reason):
        parties, reason = [met], ""
    elif both := signed_for_both(clause, frame, reason) or officers_of_couple(clause, frame, focus, reason):
        parties, reason = [both], ""
    elif both := in_caption(clause, frame, reason) or ministry_and_firm(clause, frame, focus, reason):
        parties, reason = [both], ""
    if sides and not all(sides):
        return [], (), (), "one side is not named"
    members = [member for side in sides for member in side]
    if len(set(members)) < len(members):
        return [], (), (), "one name stands on both sides"
    several = [each for members in parties if len(set(members)) > 1 for each in _with_each_host(frame, focus, members)]
    several = _of_three(clause, frame, focus, several)
    certain = frame.status in STANDING
    if certain and any(focus.organisations[place].name == UNPLACED for members in several for place in members):
        return [], (), (), "no Confucius Institute in particular is meant"
    if certain and any(_are_of_other_lands(clause, frame, focus, members) for members in several):
        return [], (), (), "houses of other countries are meant"
    if _are_of_star(frame, focus, several):
        return [], (), (), OF_SEVERAL
    if _are_hosts(frame, focus, several):
        each = _at_each(clause, focus)
        return each, (), (), "" if each else "both were hosts of one visit"
    if any(_is_within(focus, members) for members in several):
        return [], (), (), "one is part of the other"
    if parties and not several:
        return [], (), (), "the partner is not named"
    if several and not clause.set_aside.isdisjoint(place for members in several for place in members):
        return [], (), (), "one of them is named as who has not"
    return several, sides, opened, reason


def _of_three(
    clause: Clause, frame: Frame, focus: Focus, several: list[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """Add the third party of *a trilateral agreement was signed with C*, where the sentence before names A and B."""
    if len(several) != 1 or len(several[0]) != 2 or not frame.rule.startswith("sign") or not frame.partners:
        return several
    if not any(item.tag == "JOINT" and item.value == "3" for item in clause.items):
        return several
    three = counted_parties(focus, 3)
    return [tuple(three)] if len(three) == 3 and {*several[0]} <= {*three} else several


def _is_within(focus: Focus, members: Sequence[int]) -> bool:
    """Say whether two parties are a body and its host: *the Confucius Institute at A* and *A*."""
    if len(members) != 2:
        return False
    short, long = sorted((focus.organisations[place].name for place in members), key=len)
    return long.startswith("Confucius") and long.endswith(short)


def _are_of_other_lands(clause: Clause, frame: Frame, focus: Focus, members: Sequence[int]) -> bool:
    """Say whether a group tells other countries than those of the houses that were taken for it: *the universities of
    Peru and those of Chile* are not the two of Spain that were named before.
    """
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    cores = [core for group in groups for core in group.cores]
    if len(cores) != 1 or cores[0].kind != "many" or cores[0].listed is not None:
        return False
    at = cores[0].at + 1
    told = {item.value for item in clause.items[at : at + 7] if item.tag == "PLC" and item.value}
    if not told or _OF_LANDS.match(clause.row, at) is None:
        return False
    known = [focus.organisations[place].country for place in members]
    return any(code is not None and code not in told for code in known)


# *of Peru and of Chile*, *of Peru and those of Chile*
_OF_LANDS = re.compile(r"[oi]d?L(?:,?&d?[oi]?d?L)?(?!,?[&s])")
_EACH_PLACE = re.compile(
    r"(?:in|at) (?:both|each|all) (?:places?|cities|city|universit(?:y|ies)|institutions?|stops?)\b"
)


def _at_each(clause: Clause, focus: Focus) -> list[tuple[int, ...]]:
    """Read *in both places, a memorandum was signed* as one of the guest, whom the text is about, with each host."""
    opening = " ".join([item.low for item in clause.items[:4]])
    hosts = focus.hosts[-1] if focus.hosts else frozenset()
    guest = next((one for one in (focus.topic, focus.home) if one is not None and one not in hosts), None)
    if _EACH_PLACE.match(opening) is None or guest is None:
        return []
    return [(guest, host) for host in sorted(hosts)]


def _with_each_host(frame: Frame, focus: Focus, members: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Part guest and hosts: *A visited B and C. In both places, a memorandum was signed between the institutions*."""
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    named = {place for group in groups for core in group.cores for place in resolve_named(core)}
    counted = any(core.count == len(members) for group in groups for core in group.cores)  # "the three universities"
    for hosts in focus.hosts[-1:] if len(members) > 2 and not (named or counted) else ():
        guests = [place for place in members if place not in hosts]
        if len(guests) == 1 and len(members) == len(hosts) + 1:
            return [(guests[0], host) for host in members if host in hosts]
    return [members]


def _are_of_star(frame: Frame, focus: Focus, parties: Sequence[Sequence[int]]) -> bool:
    """Say whether *the two universities* would be two of a house and its partners, of whom the sentence before told;
    not *an agreement with B*, which is of the house whose partners they are.
    """
    if not parties or len(focus.sentences) - focus.star_at != 1:
        return False
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    named = {place for group in groups for core in group.cores for place in resolve_named(core)}
    unnamed = [members for members in parties if not named.issuperset(members)]
    unnamed = [members for members in unnamed if not (focus.star_owner in members and named & {*members})]
    return any(len(members) == 2 and focus.star.issuperset(members) for members in unnamed)


def _are_hosts(frame: Frame, focus: Focus, parties: Sequence[Sequence[int]]) -> bool:
    """Say whether parties that the sentence does not name are only those whom one visitor saw."""
    if not focus.seen:
        return False
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    named = {place for group in groups for core in group.cores for place in resolve_named(core)}
    unnamed = [members for members in parties if not named.issuperset(members)]
    if frame.rule == "visit-result" and any(focus.seen.issuperset(members) for members in unnamed):
        return True  # The president visited A. He then visited B. This visit led to an agreement.
    return any(hosts.issuperset(members) for hosts in focus.hosts for members in unnamed)


def _pair(clause: Clause, frame: Frame, focus: Focus) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    if frame.mutual is not None and not _is_scope(frame, focus):
        of_host = _of_host(clause, frame, focus)
        return (of_host, (), (), "") if of_host else pair_mutual(clause, frame, focus)
    subject = resolve_group(focus, frame.subject, _named_partners(frame))
    subject = with_speaker(clause, frame, focus, subject)
    if frame.subject is not None and not are_named(frame.subject.cores):
        with_one = {place for group in _of_another(clause) for core in group.cores for place in core.organisations}
        subject = [place for place in subject if place not in with_one]  # "It has a pact with B and one with C"
    frame.partners += _besides(clause, frame)
    partners = [
        [place for place in resolve_group(focus, group, frozenset(subject)) if place not in subject]
        for group in frame.partners
    ]
    partners = [group for group in partners if group]
    others = list(dict.fromkeys(place for group in partners for place in group))
    both = False
    if not others and (
        hosts := seen_before(clause, frame, focus, subject) or all_of_them(clause, frame, focus, subject)
    ):
        both = frame.rule == "have"  # "A has an agreement with both": one with each
        partners, others = [hosts], hosts
    before, focus.subject = focus.subject, tuple(subject)
    if not others and not subject and frame.partners and clause.row.endswith(":"):
        focus.ownerless = len(focus.sentences)
    unnamed = not others and (frame.partners or frame.stranger) and not _stand_at_one(frame, focus, subject)
    if unnamed and not _keeps_promise(frame, focus, subject):
        return [], (), (), "the partner is not named"
    if not others:
        return pair_alone(clause, frame, focus, subject)
    if not subject and not frame.implicit:
        subject = _they_all(clause, frame, focus, others) or speaker_after(clause, frame, focus, others)
        if not subject:
            return [], (), (), "who signed is not named"
    if not subject and _owner_is_open(clause, frame):
        return [], (), (), "whose it is is not said"
    if not subject:
        subject = _same_owner(clause, frame, focus, before, others)
        subject = subject or _told_by_house(clause, frame, focus, others) or _of_whom_before(clause, focus, others)
        subject = subject or _of_voice(clause, frame, focus, others)
        if not subject and _is_unvoiced(clause, frame, focus):
            return [], (), (), "whose it is is not said"
        subject = subject or implied_party(focus, others)
        subject = [place for place in subject if not is_place(clause.groups, place)]
        subject = [place for place in subject if not _has_one_too(clause, frame, place)]
        if not subject and focus.home in others and len(others) > 1:
            subject, others = [place for place in others if place == focus.home], [
                place for place in others if place != focus.home
            ]  # "agreements were signed with us and several colleges, among them B and C"
        subject = subject or _named_before(clause, frame, focus, others)
        subject = subject or named_beside(clause, frame, focus, others) or told_owner(clause, frame, focus, others)
        subject = subject or speaker_after(clause, frame, focus, others)
        if not subject:
            named = others[0] in _named_partners(frame) and others[0] != focus.home
            if named and len(others) == 1 and not is_plural(clause, frame):
                focus.unowned.add(others[0])  # "an accord with A was signed. The memorandum with B was renewed"
            return [], (), (), "one party only"
    apart = are_of_one_land(focus, subject, others) and not is_shared(clause, frame)
    apart = apart or both or _names_again(clause, frame, focus)
    return pair_two(clause, frame, subject, others, again=apart)


def _besides(clause: Clause, frame: Frame) -> list[Group]:
    """Give B in ***besides B**, A also has an agreement with C*."""
    told = frame.partners and frame.rule in ("have", "sign-active") and frame.subject is not None
    first = clause.groups[0] if told else None
    if first is None or first.governor != "besides" or not are_named(first.cores):
        return []
    alone = clause.row[: first.cores[0].at] in ("/", "/d") and clause.row[first.last + 1 : first.last + 2] == ","
    if not alone or frame.status not in STANDING:
        return []
    also = any(item.low == "also" for item in clause.items[first.last : frame.verb + 2])
    return [first] if also and first not in frame.partners else []


def _of_whom_before(clause: Clause, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the one house of the sentence before *Similar agreements were signed with B*, if it was told with another:
    *A and B signed an agreement. It is the fifth centre of B. Similar ones were founded with C*.
    """
    if clause.items[0].low != "similar" or not focus.sentences or len(set(focus.sentences[-1])) != 1:
        return []
    house = focus.sentences[-1][0]
    told = any(house in parties for parties in focus.parties) and house not in others
    return [house] if told and house != focus.home else []


def _of_host(clause: Clause, frame: Frame, focus: Focus) -> list[tuple[int, ...]]:
    """Read *five memoranda were signed between A, B, C, D and E* as one of each with whom the text is about."""
    assert frame.mutual is not None
    marks = frame.mutual.separators
    counted = count_of(clause, frame)
    if counted < 4 or len(marks) != counted - 1 or set(marks[:-1]) != {"comma"} or not is_plural(clause, frame):
        return []
    members = list(dict.fromkeys(place for core in frame.mutual.cores for place in resolve_named(core)))
    host = implied_party(focus, members) if len(members) == counted else []
    return [(host[0], member) for member in members] if len(host) == 1 else []


def _is_ours(clause: Clause, frame: Frame) -> bool:
    """Say whether it is *our agreement with B*."""
    at = frame.instruments[0] if frame.instruments else 0
    return any(item.low == "our" for item in clause.items[max(0, at - 3) : at])


def _of_voice(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the house of who says *our agreement with B* in a quotation, where it is told behind."""
    voice = focus.voices.get(len(focus.sentences), -1)
    return [voice] if voice >= 0 and voice not in others and _is_ours(clause, frame) else []


def _is_unvoiced(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *our agreement with B* is of a speaker of no house that is read."""
    return focus.voices.get(len(focus.sentences), 0) < 0 and _is_ours(clause, frame)


def _owner_is_open(clause: Clause, frame: Frame) -> bool:
    """Say whether *its* can mean two: *A accused B of breaking **its** agreement with C*."""
    at = frame.instruments[0] if frame.rule == "with-noun" else 0
    if not at or clause.items[at - 1].value != "its" or clause.items[at - 1].low != "its":
        return False
    before, first = clause.group_before(at), clause.groups[0]
    if before is None or before is first or before.cores[-1].kind != "org" or first.cores[-1].kind != "org":
        return False
    unread = _DOES_TO.fullmatch(clause.row, first.last + 1, before.cores[0].at) is not None
    return first.governor == "free" and (before.governor == "object" or unread)


# A verb that is in no table, between the one who does it and whom it is done to.
_DOES_TO = re.compile(r"p?a?wd?")


_NEXT = frozenset("second third fourth fifth".split())


def _same_owner(
    clause: Clause, frame: Frame, focus: Focus, before: Sequence[int], others: Sequence[int]
) -> list[int]:
    """Give whose *one* it is: *A renewed its agreement with B, while **the one** with C was not renewed*, *A signed
    agreements with B and C. **A third**, with D, was to follow*.
    """
    low = clause.items[frame.instruments[0]].low if frame.instruments else ""
    pronoun = low in ("one", "that", "those", "another")
    if len(before) != 1 or before[0] in others or not (pronoun or low in _NEXT):
        return []
    told = focus.parties[-1] if focus.parties else ()
    if frame.first < 2 and (low in _NEXT or low == "another") and before[0] in told:
        return [before[0]]
    if not pronoun:
        return []
    return [before[0]] if any(place == before[0] and at < frame.first for at, place in focus.current) else []


def _named_before(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the one house that a sentence names before a signing: *students of A may go, after the signing of a deal
    with B*.
    """
    if frame.rule != "signing-noun" or clause.row[frame.first - 1 : frame.first] not in ("d", "/", "u"):
        return []
    named = {place for at, place in focus.current if at < frame.first and is_institution(focus.organisations[place])}
    return list(named) if len(named) == 1 and not named & set(others) else []


def _told_by_house(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the house that tells of it: *the rector of A said that an agreement had been signed with B*."""
    opening = _HOUSE_SAYS.match(clause.row, 0, frame.first) if frame.rule in _TOLD else None
    if opening is None or clause.items[opening.end() - 1].value != "say":
        return []
    named = {place for at, place in focus.current if at < frame.first}
    taught = all(focus.organisations[place].kind in KINDS["academy"] for place in named)
    acted = "B" in clause.row[frame.first : frame.last]  # "had been signed by its partner with B"
    return list(named) if len(named) == 1 and taught and not named & set(others) and not acted else []


_TOLD = ("sign-passive", "found-passive")
_HOUSE_SAYS = re.compile(r"d?Op?s?(?:R[^V;:]{0,10})?C{0,4}[at]?V")


def _has_one_too(clause: Clause, frame: Frame, place: int) -> bool:
    """Say whether the text names an organisation as the partner of an agreement beside *those with B and C*, or of
    another one of the sentence: ***one with B** and another with C*, whoever's they are.
    """
    at = frame.instruments[0] if frame.instruments else 0
    partners = [group for group in clause.groups if group.governor == "with" and group.last < at]
    if frame.instruments and is_same_instrument(clause, at):
        partners = _of_another(clause)
    elif not (frame.instruments and clause.items[at].low == "those"):
        return False
    return any(place in core.organisations for group in partners for core in group.cores)


# *an **agreement with** B and one with C*, ***one** was **with** B*, *and **another with** the University of C*
_OF_ANOTHER = re.compile(r"[I1n],?V?Wd?$")


def _of_another(clause: Clause) -> list[Group]:
    """Give the partners of agreements: *an agreement **with B** and another **with C***."""
    found = (group for group in clause.groups if _OF_ANOTHER.search(clause.row[: group.first]) is not None)
    return [group for group in found if group.governor == "with"]


def _stand_at_one(frame: Frame, focus: Focus, subject: Sequence[int]) -> bool:
    """Say whether those who signed are the guest and the host: *A came to B, where the two rectors signed*."""
    if frame.subject is None or len(subject) != 2:
        return False
    first = frame.subject.cores[0]
    both = (first.kind, first.count) == ("many", 2) and bool(frame.partners)  # "at B, where the two signed"
    if first.value != "head" and not both:
        return False
    hosts = [set(resolve_group(focus, group)) for group in frame.partners]
    return all(hosts) and all(each <= set(subject) for each in hosts)


def _they_all(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Read *A and B received C. They signed agreements with X and Y*: who of them with whom is left open."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) != 1 or cores[0].value != "they" or len(others) < 2 or not is_plural(clause, frame):
        return []
    before = next((sentence for sentence in reversed(focus.sentences[-1:]) if sentence), ())
    return [place for place in before if place not in others] if len(before) > 1 else []


def _is_scope(frame: Frame, focus: Focus) -> bool:
    """Tell for whom it is from who signed: *A and B signed an agreement to aid trade between the two countries*."""
    if frame.mutual is None or frame.subject is None or frame.partners:
        return False
    unnamed = all(core.kind in ("many", "new") or core.value == "state" for core in frame.mutual.cores)
    return unnamed and not resolve_group(focus, frame.mutual) and len(resolve_group(focus, frame.subject)) > 1


def _named_partners(frame: Frame) -> frozenset[int]:
    """Give the partners that the sentence names: *with B it has an agreement* leaves another to *it*."""
    return frozenset(place for group in frame.partners for core in group.cores for place in core.organisations)


def _keeps_promise(frame: Frame, focus: Focus, subject: Sequence[int]) -> bool:
    return (
        focus.promise is not None
        and len(subject) == focus.promise.count
        and not set(subject) & set(focus.promise.known)
    )


def _names_again(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *the agreement* stands for several told before:
    *A signed agreements. It signed the pact with B and C.*
    """
    recent = 0 < len(focus.sentences) - focus.listing <= 3
    return recent and any(is_definite(clause, place) for place in frame.instruments)
