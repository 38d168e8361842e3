"""A sentence as an outline, in which each institution is one sign, and the lists of names in it.

*On the Thai side, Harbour University (HU) and the University of Playa signed* has the outline *On the Thai side, § and
the § signed*, so that the words around a list can be matched whatever the names are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.places.gazetteer import country_of_phrase

if TYPE_CHECKING:
    from kg.extract.readings import Reading

# A name that can be a member of a side, and one that can not: a ministry, an embassy.
NAME, OTHER = "§", "¤"
_NO_MEMBERS = frozenset(("government",))
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽȘȚ][\w’'.-]*"
_OFFICE = (
    r"(?:the )?(?:rectors?|presidents?|(?:pro-?)?vice[- ](?:rectors?|chancellors?|presidents?)|heads?|principals?"
    r"|representatives?|chancellors?|deans?|leaders) (?:of|from) (?:the )?"
)
_PLACE = rf"(?: (?:in|of|at) {_CAPITAL}(?: {_CAPITAL}){{0,2}}|(?: {_CAPITAL}){{1,2}})?"
_ITEM = rf"(?:{_OFFICE}|(?:the|its) )?{NAME}(?![’']s\b){_PLACE}"
_UNREAD = rf"(?:the )?{_CAPITAL}(?: (?:(?:of|the|de|for|in) ){{0,2}}{_CAPITAL}){{0,6}}"
_AND = r"(?:[,;]? (?:and|as well as|along with|together with|plus|&)(?: also)?|[,;]) (?:of |from |with )?"
_LIST = re.compile(rf"{_ITEM}(?:(?:{_AND}{_UNREAD}){{0,3}}{_AND}{_ITEM})*")
_LINE = re.compile(rf"\W*(?:[Tt]he )?{NAME}(?:[,/]? {_CAPITAL}){{0,3}}\W*")


@dataclass(frozen=True, slots=True)
class NameList:
    """Names that stand together.

    Attributes:
        members: Indexes of the organisations, each once.
        sentence: Number of the sentence.
        span: The sentence, or the lines of a list of one name a line.
        before: The outline from the list or sentence before to this one.
        after: The outline from it to the next or to the end.
        place: The country behind it that parts it from others: *A and B **of Norway** and X and Y of Peru*.
        drawn: The outline of the list itself.
    """

    members: tuple[int, ...]
    sentence: int
    span: tuple[int, int]
    before: str
    after: str
    place: str = ""
    drawn: str = ""


def outline(reading: Reading, organisations: Sequence[Organisation]) -> tuple[str, list[int]]:
    """Give the outline of a sentence and the organisations that its signs stand for."""
    start, text = reading.sentence.start, reading.sentence.text.replace(NAME, " ").replace(OTHER, " ")
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for mention in reading.mentions:
        if mention.start - start < at:
            continue
        member = organisations[mention.organisation].kind not in _NO_MEMBERS
        parts += [text[at : mention.start - start], NAME if member else OTHER]
        places += [mention.organisation] if member else []
        at = mention.end - start
    return _without_brackets("".join([*parts, text[at:]]), places)


def _without_brackets(drawn: str, places: list[int]) -> tuple[str, list[int]]:
    """Leave out brackets with one name or none: *Harbour University (HU)*, *the University of Playa (Peru)*."""
    kept: list[str] = []
    left: list[int] = []
    at = passed = 0
    for match in _BRACKETS.finditer(drawn):
        inner = match.group().count(NAME)
        if inner > 1:
            continue
        size = drawn.count(NAME, at, match.start())
        kept.append(drawn[at : match.start()])
        left += places[passed : passed + size]
        passed += size + inner
        at = match.end()
    return "".join([*kept, drawn[at:]]), left + places[passed:]


def name_lists(reading: Reading, number: int, organisations: Sequence[Organisation]) -> Iterator[NameList]:
    """Give the lists of a sentence, a single name too."""
    drawn, places = outline(reading, organisations)
    span = (reading.sentence.start, reading.sentence.end)
    found = list(_LIST.finditer(drawn))
    passed = 0
    for at, match in enumerate(found):
        first = found[at - 1].end() if at else 0
        end = found[at + 1].start() if at + 1 < len(found) else len(drawn)
        passed += drawn.count(NAME, first, match.start())
        size = match.group().count(NAME)
        members = tuple(dict.fromkeys(places[passed : passed + size]))
        before, after = drawn[first : match.start()], drawn[match.end() : end]
        whole = NameList(members, number, span, before, after, drawn=match.group())
        yield from _by_place(whole, match.group(), places[passed : passed + size])
        passed += size


def _by_place(whole: NameList, drawn: str, places: Sequence[int]) -> Iterator[NameList]:
    """Part *A and B of Norway and X and Y of Peru*."""
    told = [(match.end(), match["place"], country_of_phrase(match["place"])) for match in _IN_PLACE.finditer(drawn)]
    if len(told) != 2 or told[1][0] != len(drawn) or None in (told[0][2], told[1][2]) or told[0][2] == told[1][2]:
        yield whole
        return
    cut = drawn.count(NAME, 0, told[0][0])
    one, two = tuple(dict.fromkeys(places[:cut])), tuple(dict.fromkeys(places[cut:]))
    yield replace(whole, members=one, after=" and ", place=told[0][1])
    yield replace(whole, members=two, before=" and ", place=told[1][1])


_IN_PLACE = re.compile(rf"{NAME} (?:in|of) (?P<place>{_CAPITAL}(?: {_CAPITAL})?)")


def is_line_of_list(drawn: str) -> bool:
    """Say whether a line is one name: *- University of Playa, Lima*."""
    return _LINE.fullmatch(drawn) is not None
