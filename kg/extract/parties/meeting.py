"""Two who meet in the sentence in which one of them signs: the other is the partner that the signing does not name.

    A received the rector of B, Ann Berg, and the two signed a memorandum
    During a visit to B, the rector of A signed an agreement
    A hosted a delegation of B for the signing of an agreement
    The rector of A visited B last week. At the end he signed an agreement with Rector Ann Berg
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.frames.captions import stand_for_houses
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.studypapers import OF_STUDY, is_of_study
from kg.extract.frames.verb_status import moods
from kg.extract.meetings import MEETS
from kg.extract.parties.couple import couple_meant
from kg.extract.parties.focus import Focus
from kg.extract.parties.officers import HEADS_HOUSE

_OPEN = frozenset(("the partner is not named", "no party is named"))
_MEETS = re.compile(rf"{MEETS}$")
_VISITS = frozenset(("visit to", "trip to", "visit", "tour of"))
_GUESTS = frozenset(
    "guests visitors officials leaders members representatives high-level senior visiting group team large small new"
    " first colleagues management distinguished international academic".split()
)
# What a signing that comes of a meeting does not follow or go before: *after a visit to B, A signed*.
_APART = frozenset("after before following despite until since besides instead unlike ahead".split())
# Between the verb of meeting and the name: *received **the rector of** B*, *met **with Professor Ann Berg of** B*.
_GUEST = re.compile(r"[Wo]?(?:d?[wLnTC]{0,3}[ARTEwG][wLRTCpE]{0,6},?[of4])?d?|id?")


def met_in_sentence(clause: Clause, frame: Frame, reason: str) -> tuple[int, ...]:
    """Give the only two whom a sentence names, who meet in it, where it does not tell with whom one signs.

    Args:
        clause: The sentence.
        frame: A signing in it.
        reason: Why that tells of no agreement.
    """
    if reason not in _OPEN or not frame.rule.startswith("sign") or frame.partners or frame.verb < 0:
        return ()
    places = [at for at, letter in enumerate(clause.row) if letter == "O"]
    named = dict.fromkeys(clause.items[at].organisation for at in places)
    if len(named) != 2 or _is_of_others(clause, frame) or not _APART.isdisjoint(_words(clause)):
        return ()
    met = any(_meets(clause, at, places) for at in range(frame.verb)) or _was_there(clause)
    return tuple(sorted(named)) if met else ()


# *Rector Berg **was at B** on Friday, where she signed*, *Rector Berg **hosted** B's rector **at A***
_WAS_THERE = re.compile(r"d?OVid?Op?/?t?,(?=uP)")
_HOSTED_BY = re.compile(r"VBd?(?:RoO|Od?s?R?C{0,4}),(?:d?[wRE][of])?d?OV")
_HOSTED_AT = re.compile(r"(?:/t,)?d?[RT]{1,2}C{1,4}Vd?Op?id?O")


def _was_there(clause: Clause) -> bool:
    """Say whether somebody of one house *was at* the other, or was received there by somebody of that house."""
    row = clause.row
    if _WAS_THERE.match(row) is not None:
        return clause.items[row.index("V")].low in ("was", "is", "arrived", "stayed") and "where" in _words(clause)
    if _HOSTED_BY.match(row) is not None:
        return _is_met(clause.items[0]) or clause.items[0].low == "invited"
    return _HOSTED_AT.match(row) is not None and _is_met(clause.items[row.index("V")])


def _is_of_others(clause: Clause, frame: Frame) -> bool:
    """Say whether somebody else signs, or it is of others: *and the mayor signed*, *an agreement between Peru and
    Chile*, *a pay agreement*.
    """
    row = clause.row
    apart = "W" in row[frame.verb :] or row.startswith("W", max(frame.instruments, default=-2) + 1)
    if apart or row[frame.verb - 1 : frame.verb] == "r" or "r" in row[: frame.verb]:
        return True
    thing = frame.instruments[0] if frame.instruments else -1
    if thing < frame.verb and frame.rule == "sign-active":
        return True
    before = range(thing - 1, max(-1, thing - 4), -1)
    said = [clause.items[at].low for at in before if row[at] in "wKLNCG" and at > frame.verb]
    behind = clause.items[thing + 1 : thing + 2]
    topic = any(item.tag == "PRE" and item.value in ("between", "for", "of", "by") for item in behind)
    if not OF_STUDY.issuperset(said) or (topic and row[thing + 2 : thing + 3] != ">"):
        return True
    return frame.rule == "sign-active" and not _signs_itself(clause, frame)


def _signs_itself(clause: Clause, frame: Frame) -> bool:
    """Say whether who signs is one of the two, its head or both: the subject, or who does the verb before *and*."""
    subject = frame.subject
    if subject is None:
        return False
    between = clause.row[subject.last + 1 : frame.verb]
    named = all(core.kind == "org" or core.count == 2 or core.value == "they" for core in subject.cores)
    there = subject.first > 0 and clause.items[subject.first - 1].low == "where"
    there = there and [core.value for core in subject.cores] == ["he"]  # "visited B, where he signed"
    if there and re.fullmatch(r"&d?[wL]?[RT]{1,2}C{0,4}a?", between):
        return True  # "where he and Rector Berg signed"
    return (named or there) and ("V" in between or not set(between) - set("pat,tjRTC9/"))


# *with Rector Ann Berg*, *with his counterpart*, *with President Li, on Friday*: of the house where they are
_WITH_OFFICER = re.compile(r"Wd?[wL]{0,2}(?:[RT]{1,3}C{0,4}|wC{1,3})(?![CwOoif])")


def met_before(clause: Clause, frame: Frame, focus: Focus, reason: str) -> tuple[int, ...]:
    """Give the guest and the host of the sentence before, where one of them signs here and names no house."""
    if reason not in _OPEN or frame.rule != "sign-active" or frame.partners or "O" in clause.row:
        return ()
    subject = frame.subject.cores[0] if frame.subject is not None else None
    if subject is None or subject.kind != "pro" or subject.value != "he":
        return ()
    told = focus.previous[0].text if focus.previous is not None else ""
    private = "W" not in clause.row[frame.verb :] and any(_is_private(clause, at) for at in frame.instruments)
    if private or _OF_SPORT.search(told) is not None:
        return ()  # "coach Li of A met coach Lee of B. He signed a new contract"
    if "W" in clause.row[frame.verb :] and not (_is_with_officer(clause, frame.verb) or _is_with_known(clause, told)):
        return ()
    beside = clause.items[subject.last + 1 : frame.verb]
    if "AND" in [item.tag for item in beside] and not _are_signers(beside, told):
        return ()  # "he and his wife signed"
    named = tuple(dict.fromkeys(focus.sentences[-1])) if focus.sentences else ()
    met = len(focus.seen.intersection(named)) == 1 or tuple(couple_meant(focus)) == tuple(sorted(named))
    return tuple(sorted(named)) if len(named) == 2 and met else ()


_OF_SPORT = re.compile(
    r"\b(?:coach|striker|goalkeeper|defender|midfielder|footballer|player|athlete|singer|actor|pianist|agent)s?\b",
    re.IGNORECASE,
)


def _is_private(clause: Clause, thing: int) -> bool:
    """Say whether a paper may be that of a man with his house: *a new contract*, *his record deal*."""
    return clause.items[thing].low in ("contract", "deal") or not is_of_study(clause, thing)


# *signed an agreement with Berg*, *with Ann Berg on student exchange*
_WITH_NAME = re.compile(r"W(?P<name>C{1,3})(?![CwOoifRs])")


def _is_with_known(clause: Clause, told: str) -> bool:
    """Say whether one signs with somebody whom the sentence before names: *he signed it with **Berg***."""
    match = _WITH_NAME.search(clause.row)
    if match is None:
        return False
    return _are_named_in(clause.items[slice(*match.span("name"))], told)


def _are_signers(items: Sequence[Item], told: str) -> bool:
    """Say whether it is the head of a house or somebody named before who signs beside one: *he and Berg signed*."""
    names = [item for item in items if item.tag == "CAP"]
    return any(HEADS_HOUSE.search(item.low) or item.low.endswith("counterpart") for item in items) or (
        bool(names) and _are_named_in(names, told)
    )


def _are_named_in(names: Sequence[Item], told: str) -> bool:
    words = {word.lower() for word in re.findall(r"[\w’'-]+", told)}
    return all(item.low in words for item in names)


def _is_with_officer(clause: Clause, verb: int) -> bool:
    """Say whether one signs with the head of a house that is not named, not with a mayor or minister."""
    match = _WITH_OFFICER.search(clause.row, verb)
    words = [item.low for item in clause.items[match.start() : match.end()]] if match is not None else []
    return any(HEADS_HOUSE.search(word) or word.endswith("counterpart") for word in words)


# *Rector Ann Berg (A) and Rector Jo Li (B)*, *A and B*, *the rectors of A and B*
_IN_PICTURE = re.compile(
    r"(?:[wC>d/ifL]{1,6}:|[iC],)?(?:dRo|Ro)?(?:d?[RT]{0,3}C{0,4}d?Op?,?){1}&(?:d?[RT]{0,3}C{0,4}d?Op?),?"
    r"(?:[iu/]d?|w?E[uW]|wE[u/])$"
)


def in_caption(clause: Clause, frame: Frame, reason: str) -> tuple[int, ...]:
    """Give the two whom a caption shows: *Rector Ann Berg (A) and Rector Jo Li (B) at the signing of the agreement*,
    *... shake hands after signing the agreement*.
    """
    if reason != "no party is named" or not frame.rule.startswith("sign") or frame.status != "signed":
        return ()
    named = tuple(dict.fromkeys(item.organisation for item in clause.items if item.tag == "ORG"))
    alone = clause.row.count("V") == 1 and len(named) == 2 and clause.items[frame.verb].low == "signing"
    alone = alone and _APART.isdisjoint(item.low for item in clause.items[: frame.verb] if item.low != "after")
    thing = frame.instruments[0] if frame.instruments else -1
    alone = alone and stand_for_houses(clause, frame.verb) and (thing < 0 or is_of_study(clause, thing))
    return tuple(sorted(named)) if alone and _IN_PICTURE.match(clause.row[: frame.verb]) is not None else ()


def _words(clause: Clause) -> list[str]:
    return [item.low for item in clause.items if item.tag in ("PRE", "SUB", "W", "ADV")]


def _meets(clause: Clause, at: int, places: list[int]) -> bool:
    """Say whether a word tells that the one named beside it meets the other."""
    item = clause.items[at]
    if item.low in _VISITS and item.tag in ("PRE", "W"):
        return _GUEST.fullmatch(clause.row, at + 1, next((place for place in places if place > at), at)) is not None
    calls = item.low == "called" and clause.items[at + 1].low == "on"
    if item.tag != "VG" or not (_is_met(item) or calls):
        return False
    at += calls
    host = next((place for place in places if place > at), None)
    if host is None or _GUEST.fullmatch(clause.row, at + 1, host) is None:
        return False
    if any(one.tag == "W" and one.low not in _GUESTS for one in clause.items[at + 1 : host]):
        return False  # "received an award from B", "welcomed students from B"
    if calls and not _is_called_on(clause, at, host):
        return False
    guests = {clause.items[place].organisation for place in places if place < at}
    return bool(guests) and clause.items[host].organisation not in guests


def _is_called_on(clause: Clause, at: int, host: int) -> bool:
    """Read *called on **the rector of B***, not *called on B to sign it*."""
    asked = clause.row[host + 1 : host + 2] in (">", "V")
    return not asked and any(HEADS_HOUSE.search(item.low) for item in clause.items[at + 1 : host])


def _is_met(verb: Item) -> bool:
    return _MEETS.search(verb.low) is not None and not moods(verb) & {"deny", "plan", "talk"}
