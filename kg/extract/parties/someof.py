"""Agreements with some of those whom a list names, of which the text does not say with whom.

*A received the rectors of B, C, D and E and signed agreements with two of them* leaves open which two: one statement of
A and the four, as one of two sides whose pairs are open. So does *Five universities were guests of A: ... Three of them
left with a signed memorandum*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.frames.frame import STANDING
from kg.extract.hints import SIGNING, hints
from kg.extract.numbers import NUMBER_WORDS, value_of
from kg.extract.papers import ANY_PACT
from kg.extract.parties.announcing import kind_told
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.outlines import NameList, name_lists
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "some-of"
# So many sentences before it the list can stand; so many are the fewest and the most that it names.
_BEFORE, _FEWEST, _MOST = 2, 3, 15
_NUMBERS = "|".join(NUMBER_WORDS[2:12])
_SOME = Caseless(
    rf"\b(?P<some>some|several|most|a few|many|{_NUMBERS}) of "
    rf"(?P<all>them\b|(?:these|those|the)(?: (?P<count>{_NUMBERS})\b"
    r"| (?:guests|visitors|hosts|universities|institutions|colleges|schools|partners)\b)"
    r"(?! (?:people|students|men|women|cities|countries|days|years|papers|documents|agreements)))",
)
_DONE = Caseless(
    rf"\b(?:signed|inked|concluded|sealed|initialled|exchanged)\b[^.;:]{{0,60}}?\b{ANY_PACT}\b"
    rf"|\b{ANY_PACT}\b[^.;:]{{0,40}}? (?:was|were|has been|have been) (?:\w+ )?(?:signed|inked|concluded|sealed)\b",
)
_WITH_SOME = re.compile(r"\b(?:with|by|between it and) (?:the )?$", re.IGNORECASE)
_OTHER_PAPER = re.compile(
    r"\b(?:petitions?|views?|words?|news|gifts?|greetings?|protests?|of the past)\b", re.IGNORECASE
)
_NOT_DONE = Caseless(
    r"\b(?:will|would|could|may|might|should|not|no|never|without|if|plans?|planned|planning|hop(?:e|es|ed|ing)"
    r"|intend\w*|expected|want\w*|propos\w*|draft\w*|discuss\w*|negotiat\w*|to sign|to conclude|to be signed"
    r"|expired|ended|terminat\w*|cancel\w*|refus\w*|already|earlier|previously|years? ago|had signed"
    r"|with each other)\b|n['’]t\b",
)
# What those who are of no side do: *students of A and B*, *A and B danced*.
_OTHERS_OF = re.compile(
    r"\b(?:students|pupils|graduates|alumni|professors|teams|players|staff) (?:of|from|at)(?: the)? $"
)
# *They are B and C* tells which.
_TELLS = re.compile(
    r"(?:They|These|Those|The (?:two|three|four|five|six)|Its new partners)\b[^.;:]{0,40}(?: are| were|:)"
)


def find_some(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: list[Candidate], home: int | None
) -> list[Candidate]:
    """Add who agreed with some of a list, where nothing tells with which, in the place of an agreement with all.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
        home: The house that the text is about.
    """
    for number, reading in enumerate(readings):
        text = reading.sentence.text
        if " of the" not in text or not hints(text) & SIGNING:
            continue
        some = _SOME.search(text)
        if some is None or _DONE.search(text) is None or _NOT_DONE.search(text) or _OTHER_PAPER.search(text):
            continue
        told = _list_before(readings, number, some, organisations)
        if told is None or _are_named(readings, number, some.end(), told.members):
            continue
        hub = _hub(readings, number, told, organisations, home)
        if hub is None:
            continue
        kept = [one for one in found if one.sentence != number or hub not in one.members]
        if len(kept) < len(found) and _WITH_SOME.search(text, 0, some.start()) is None:
            continue  # "signed agreements with B, C and D, two of them on exchange"
        if not _is_told(hub, told.members, kept):
            found = [*kept, _candidate(hub, told, reading, number)]
    return found


def _candidate(hub: int, told: NameList, reading: Reading, number: int) -> Candidate:
    sentence = reading.sentence
    spans = [told.span] if told.sentence != number else []
    return Candidate(
        (), ((hub,), told.members), (True, True), kind_told(sentence.text.lower()), "signed", sentence.start,
        sentence.end, number, RULE, spans=spans,
    )  # fmt: skip


def _are_named(readings: Sequence[Reading], number: int, end: int, members: Sequence[int]) -> bool:
    """Say whether it is told which they are: *with two of them: B and C*, *They are B and C*."""
    here = readings[number]
    if any(one.start - here.sentence.start >= end and one.organisation in members for one in here.mentions):
        return True
    after = readings[number + 1 : number + 2]
    return any(
        _TELLS.match(reading.sentence.text) and not {*reading.organisations}.isdisjoint(members) for reading in after
    )


def _list_before(
    readings: Sequence[Reading], number: int, some: re.Match[str], organisations: Sequence[Organisation]
) -> NameList | None:
    """Give the list that *some of them* takes up: the nearest one, with more than are some."""
    size = value_of(some["some"]) or 1
    for at in range(number, max(-1, number - _BEFORE - 1), -1):
        if len(readings[at].organisations) < _FEWEST:
            continue
        lists = [one for one in name_lists(readings[at], at, organisations) if len(one.members) >= _FEWEST]
        if at == number:
            lists = [one for one in lists if readings[at].sentence.text.find(some.group()) > _first(readings[at], one)]
        counted = value_of(some["count"] or "")
        lists = [one for one in lists if counted in (0, len(one.members)) and size < len(one.members) <= _MOST]
        taught = [one for one in lists if all(organisations[place].kind in KINDS["academy"] for place in one.members)]
        if len(taught) != 1 or _OTHERS_OF.search(taught[0].before):
            return None
        return taught[0]
    return None


def _first(reading: Reading, names: NameList) -> int:
    return max(one.start - reading.sentence.start for one in reading.mentions if one.organisation in names.members)


def _hub(
    readings: Sequence[Reading],
    number: int,
    told: NameList,
    organisations: Sequence[Organisation],
    home: int | None,
) -> int | None:
    """Give the one house beside a list: of its sentence or of *some of them*, else the one named before or the home."""
    near = [*readings[number].organisations, *readings[told.sentence].organisations]
    others = dict.fromkeys(place for place in near if place not in told.members)
    houses = [place for place in others if organisations[place].kind in KINDS["academy"]]
    if others:
        return houses[0] if len(others) == len(houses) == 1 else None
    before = readings[told.sentence - 1].organisations if told.sentence else ()
    if home is not None:
        return home if home not in told.members else None
    return before[0] if len(before) == 1 and organisations[before[0]].kind in KINDS["academy"] else None


def _is_told(hub: int, members: Sequence[int], found: Sequence[Candidate]) -> bool:
    """Say whether the text tells of one of them that it has an agreement with the house, or who is on which side."""
    return any(
        hub in one.members and not one.members.isdisjoint(members) and (one.sides or one.status in STANDING)
        for one in found
    )
