"""Whose an agreement is that a sentence tells of with one party only.

*ten students of A went there thanks to an agreement with B*   whose people it is for
*"We have extended our agreement with B," said the rector of A* who tells of it
*a memorandum signed on Friday with B at A's main campus*       at whose house it was signed
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.offices import has_office_folded
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form, moods
from kg.extract.parties.coreference import resolve_core
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import KINDS

_RULES = ("with-noun", "sign-passive", "signing-noun")
# So many words stand between people and their house: *the student, who is at A*.
_NEAR = 5


def named_beside(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the only other university of the sentence, if it is told of for its people or as who speaks.

    Args:
        clause: The sentence.
        frame: A frame of an agreement with a partner, whose owner is left out.
        focus: What was said before.
        others: The partner.
    """
    if not (frame.rule in _RULES or _is_occasion(clause, frame)) or frame.stranger:
        return []
    named = [(at, place) for at, place in focus.current if place not in others]
    if len({place for _, place in named}) != 1 or focus.organisations[named[0][1]].kind not in KINDS["academy"]:
        return []
    at, place = named[0]
    theirs = _of_people(clause, at) or _speaks(clause, frame, at) or _is_signed_at(clause, frame, at)
    return [place] if theirs else []


def _is_occasion(clause: Clause, frame: Frame) -> bool:
    """Say whether nobody is told to sign on an occasion: *At A, there was a ceremony **to renew** the pact with B*."""
    return frame.rule == "sign-active" and frame.subject is None and form(clause.items[frame.verb]) == "inf"


_ITS, _TELLS = re.compile(r"d[wLKNq]{0,4}$"), re.compile("p?[at]?V[^O;]*")


def told_owner(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give who tells of *its* agreement: ***A** is pleased to announce that **its** memorandum with B was renewed*."""
    thing = frame.instruments[0] if frame.instruments else 0
    match = _ITS.search(clause.row, max(0, thing - 5), thing)
    if match is None or clause.items[match.start()].low != "its":
        return []
    first = clause.group_before(match.start())
    if first is None or first.governor != "free" or len(first.cores) != 1:
        return []
    told = _TELLS.fullmatch(clause.row, first.last + 1, match.start()) is not None
    named = resolve_core(focus, first.cores[0], frozenset(others)) if told else []
    return list(named) if len(named) == 1 and named[0] not in others else []


def speaker_after(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Give the house of who says *we have an agreement with B*, *our university and B have signed one*."""
    cores = frame.subject.cores if frame.subject is not None else []
    named = [(at, place) for at, place in focus.current if place not in others]
    if len({place for _, place in named}) != 1:
        return []
    at, kind = named[0][0], focus.organisations[named[0][1]].kind
    ours = [core for core in cores if core.kind == "one" and core.determiner == "our"]
    mine = frame.subject is None and frame.verb > 0 and clause.items[frame.verb - 1].low == "i"  # "I signed it with B"
    we = mine or any(core.value == "we" for core in cores)
    if not we and not any(kind in KINDS.get(core.value, ()) for core in ours):
        return []
    if not (_speaks(clause, frame, at) or _is_quoted(clause, frame, at)):
        return []
    return [named[0][1]] if not mine or _tells_office(clause, frame, at) else []


def _tells_office(clause: Clause, frame: Frame, at: int) -> bool:
    """Say whether who signed has an office at a house: *I signed it, said **the rector** of A*; not *said Jo Li of
    A*.
    """
    return has_office_folded(clause.items[at]) or any(item.tag == "ROLE" for item in clause.items[frame.last + 1 :])


def with_speaker(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> list[int]:
    """Add the house of who speaks to the other signer: *"Our university and B signed a pact," said the rector of A*."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) != 2 or len(subject) != 1 or frame.partners:
        return subject
    return [*speaker_after(clause, frame, focus, subject), *subject]


# *the rector of A*, *Ann Berg, who heads A*, *a spokesman for A*
_SPEAKER = re.compile(r"d?[wRTC]{0,7}(?:,r[VE]|[,]?[of4i])?d?")
_SPEAKER_BEFORE = re.compile(r",d?(?:[wRTC]{1,5}[of4]d?)?$")
_TOLD_TO = ("told", "telling")


def _is_quoted(clause: Clause, frame: Frame, at: int) -> bool:
    """Read *..., said A* and *..., Marie Berg, rector of A, said* behind what is told, whatever else that tells."""
    verb = clause.row.rfind("V", frame.last, at)
    if verb > 0 and clause.items[verb].value == "say" and clause.row[verb - 1] == ",":
        told_to = clause.items[verb].low.endswith(_TOLD_TO)
        if _is_other_voice(clause, verb, at):
            return False
        return not told_to and _SPEAKER.fullmatch(clause.row, verb + 1, at) is not None
    says = clause.row.find("V", at)
    if says < 0 or clause.items[says].value != "say" or not set(clause.row[at + 1 : says]) <= set("p,at"):
        return False
    if "passive" in moods(clause.items[says]) or _is_other_voice(clause, frame.last, at):
        return False  # "..., A was told"
    return _SPEAKER_BEFORE.search(clause.row, frame.last, at) is not None


def _of_people(clause: Clause, at: int) -> bool:
    """Read *students from A*, *a student, who is at A*."""
    group = next((g for g in clause.groups for core in g.cores if core.at == at), None)
    if group is None or len(group.cores) > 1 or group.governor not in ("from", "of", "at", "to"):
        return False
    words = [item.low for item in clause.items[max(0, group.first - _NEAR) : at]]
    return any(word in PEOPLE or f"{word}s" in PEOPLE for word in words)


_AT_HOUSE = re.compile(r"p?(?:[/i]?[t9]{1,3}){0,2}id?")
# *signed on Friday **on the campus of** A*
_IN_ROOM = re.compile(r"p?(?:[/i]?[t9]{1,3}){0,2}[/i](?P<room>d[wLNE]{1,3})od?")
_HOUSE = frozenset("campus campuses headquarters premises office hall building".split())


def _is_signed_at(clause: Clause, frame: Frame, at: int) -> bool:
    """Read *signed with B at A*, *signed on Friday with B at A's main campus*, not *at the A Congress*."""
    group = next((g for g in clause.groups for core in g.cores if core.at == at), None)
    if not frame.rule.startswith("sign") or group is None or frame.status not in ("signed", "renewed"):
        return False
    if any(_is_of_people(clause, thing) for thing in frame.instruments):
        return False
    if frame.rule in ("sign-passive", "sign-active") and _is_signed_within(clause, frame, at):
        return True
    room = _IN_ROOM.fullmatch(clause.row, frame.last + 1, at)
    if room is not None and clause.items[room.end("room") - 1].low in _ROOMS:
        return clause.row[at + 1 :].lstrip("p")[:1] in ("", ",", "t", "/", "i")
    if group.governor != "at":
        return False
    rest = clause.row[at + 1 :].lstrip("p")
    behind = {item.low for item in clause.items[at + 2 : at + 6]}
    house = rest[:1] in ("", ",", "V", "t", "/") or (rest[:1] == "s" and not behind.isdisjoint(_HOUSE))
    return house and _AT_HOUSE.fullmatch(clause.row, frame.last + 1, at) is not None


# *the **players'** contract with B*, *an **employment** contract with B*
_THEIRS = frozenset(
    "graduates alumni players player strikers striker footballers teams team coach coaches singers singer"
    " authors author workers"
    " employees cleaners nurses doctors unions union wage pay collective employment labour labor"
    " transfer record book".split()
)


def _is_of_people(clause: Clause, thing: int) -> bool:
    """Say whether it is a paper of people with their house: *the **players'** contract with B*."""
    return any(item.low in _THEIRS for item in clause.items[max(0, thing - 2) : thing])


# *At A*, *On Monday, within the walls of A*, *in the great hall of A*
_WITHIN = re.compile(r"(?:[/i]?[t9,]{1,6})?(?:[/i]d[wNE]{1,3}o|i)d?")
_ROOMS = frozenset("walls campus premises hall halls headquarters building seat rectorate library auditorium".split())


def _is_signed_within(clause: Clause, frame: Frame, at: int) -> bool:
    """Read *At A an agreement was signed with B*, *was signed at A with B*, *within the walls of A, one was signed*."""
    after = frame.verb + 1 if frame.verb < at else 0
    if _WITHIN.fullmatch(clause.row, after, at) is None or (after and frame.partners[0].first < at):
        return False
    where = clause.row[after:at].rstrip("d")
    room = clause.items[after + len(where) - 2].low if where.endswith("o") else ""
    rest = clause.row[at + 1 :].lstrip("p")
    return (not room or room in _ROOMS) and rest[:1] in (",", "d", "n", "t", "/", "W")


def _speaks(clause: Clause, frame: Frame, at: int) -> bool:
    """Read *..., said A* and *..., said Marie Berg, rector of A* behind what is told."""
    verb = clause.row.rfind("V", frame.last, at)
    if verb <= frame.last or clause.items[verb].value != "say" or clause.items[verb].low.endswith(_TOLD_TO):
        return False
    return not _is_other_voice(clause, verb, at) and "V" not in clause.row[frame.last + 1 : verb]


# Who speaks there for others or for himself: *said a trade **union** leader at A*, *said **striker** Jo Li of A*,
# *said Jo Li, **formerly** of A*
_OTHER_VOICES = frozenset(
    "union unions minister mayor senator journalist blogger neighbour neighbor rival competitor critic opponent"
    " supplier landlord tenant sponsor donor parent fan guest visitor pupil student graduate alumnus alumna"
    " striker goalkeeper midfielder defender footballer player captain athlete coach trainer singer poet author"
    " novelist former formerly once ex previously retired then-student".split()
)


def _is_other_voice(clause: Clause, says: int, at: int) -> bool:
    """Say whether who is told between a place and a house speaks for others: *said Jo Li, **a graduate** of A*, *said
    A **student** Jo Li*.
    """
    own = re.compile("[wRV]{0,2}").match(clause.row, at + 1)
    items = [*clause.items[says + 1 : at], *clause.items[at + 1 : own.end() if own is not None else at + 1]]
    words = {form for item in items for form in (item.low, f"{item.low}s")}
    return not words.isdisjoint(PEOPLE | _OTHER_VOICES)
