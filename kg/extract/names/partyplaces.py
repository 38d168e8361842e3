"""Names that only their place in a signing tells, whatever their last word is.

*a memorandum with **the Norland Broadcasting Corporation***, *an agreement between Oslo University and **the Geological
Survey of Norland***, ***The Berga Naval Medical Centre** has signed an agreement with ...*. Where an agreement is with
a run of capitalised words, these are a party's name unless they are a person, a place, a people or a part of a house.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from kg.extract.document import Sentence
from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.barriers import barriers_left
from kg.extract.names.coordination import BESIDE_CONTINENTS, CONTINENTS
from kg.extract.names.entries import Entries
from kg.extract.names.leftward import BASED
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.nounphrases import noun_phrase_end
from kg.extract.names.persons import is_person
from kg.extract.names.rightward import PEOPLE_OF
from kg.extract.names.runs import place_words
from kg.extract.names.slots import is_party
from kg.extract.names.sorts import kind_by_words, organisation_kind
from kg.extract.names.tokens import CAP, Token, Zone
from kg.extract.names.units import Found

# The letter goes first, as a search then skips to letters like it.
_GOVERNED = re.compile(r"(?:w(?<!\w\w)ith|b(?<!\w\w)etween|a(?<!\w\w)nd) (?:the )?(?=[A-Z])")
# What may stand behind a party: no noun that the words would only describe ("the North Berga colleges").
_ENDS = re.compile(
    r"(?: \((?:the )?[“\"‘']?[\w&.-]{2,14}[”\"’']?\))?"
    r"(?:[.,;:)]|\n\n|$| (?:and|to|for|in|on|at|under|as|that|which|who|will|would|aimed|aiming|"
    r"during|by|has|have|had|is|was|were|signed|inked|entered|concluded|renewed|last|this|yesterday|today|recently|"
    r"after|following|with|through|towards?|focus\w*|covers?|focuses|where|while|when|since|until|from)\b)"
)
# What an organisation is that has no other name: several, or the one of a land.
_GENERIC_HEADS = frozenset(
    "universities institutions colleges institutes schools polytechnics companies enterprises organisations "
    "organizations partners firms heis government governments university college institute varsity univ uni side "
    "ministries departments agencies states countries republic province region islands division office section "
    "team community authorities leaders people".split()
)
# Offices, and what has a name and signs nothing: seas and coasts, times and feasts.
NO_PARTIES = frozenset(
    "mufti nuncio laureate archbishop cardinal imam star farmer medalist medallist champion winner ocean bay sea coast "
    "valley reef rift gulf strait peninsula era war jubilee celebrations vessel".split()
)
GENERALS = frozenset("attorney surgeon auditor solicitor comptroller postmaster".split())
# What is a house's own, whatever it is called by: "the Harbour Board of Regents".
OF_HOUSE = frozenset("regents trustees directors governors management studies".split())
# A list or a name goes on: "Berga Standards, [Metrology and Quality]".
_GOES_ON = re.compile(r"(?:,(?: and)?| and| &) (?:the )?(?=[A-Z])")
# What a run of these kinds is part of, or no body at all.
_NO_BODIES = frozenset({"event", "unit", "department", "school", "lab", "university"})
# What has a house of its own where none is told.
_HOUSES = frozenset({"hospital", "centre", "lab", "institute", "museum", "academy"})
_NO_LAST = _GENERIC_HEADS | PEOPLE_OF | OF_HOUSE
_REGIONS = CONTINENTS | BESIDE_CONTINENTS
# Behind whom another office or person is told: "with Kari Berg, president of".
_OFFICE_BEHIND = re.compile(r",? (?:the |its |an? |his |her |their )?(?P<word>[\w-]+)")
_AND_BEFORE = re.compile(r",? and (?:the )?$")
_FEWEST = 3


def enter_parties(
    text: str,
    sentences: Sequence[Sentence],
    zones: Sequence[Zone],
    found: Sequence[Found],
    inside: bytearray,
    entries: Entries,
    headlines: Set[int],
    people: Set[str],
) -> None:
    """Enter the runs of capitalised words with whom or between whom an agreement is, or who sign one.

    Args:
        found: What the head words of the text gave; those that were judged to be nothing may be parties here.
        inside: Which letters stand inside a name; marked for the new ones too.
        people: Words of names of persons.
    """
    judged = {item.candidate.start: item for item in found if item.role == "nothing" or _is_housed_nowhere(item)}
    begins = [zone.tokens[0].start for zone in zones]
    for start in _places(text, sentences):
        item = judged.get(start)
        if item is None and inside[start]:
            continue
        run = _run_of(item, zones) if item is not None else _run_at(start, zones, begins, inside)
        if run is not None and item is None and _is_described(run.tokens):
            run, start = _Run(run.zone, run.tokens[1:]), run.tokens[1].start
        if run is None or run.zone.sentence in headlines:
            continue
        end = run.tokens[-1].end
        if not _may_be_party(text, start, end, run.tokens, people) or _is_within_list(text, start, end, inside):
            continue
        if not is_party(text, start, end) or entries.is_within(text[start:end]):
            continue
        kind = _kind_of(text[start:end], run.tokens)
        kind = kind if item is None else organisation_kind(item.candidate, run.zone.tokens)
        entries.enter(text[start:end], kind, start)
        inside[start:end] = b"\1" * (end - start)


_AREAS = frozenset("city town municipality county region prefecture province canton state commune district".split())


def _kind_of(name: str, tokens: Sequence[Token]) -> str:
    """Give the kind of a party by its words: *Region of Norland*, *Norland Prefecture* are governments."""
    opens = tokens[0].low in _AREAS and (tokens[1].low == "of" or tokens[0].low == "region")
    return "government" if opens or tokens[-1].low in _AREAS - {"state", "city"} else kind_by_words(name)


class _Run(NamedTuple):
    """Words that may be a party's name, and the zone in which they stand."""

    zone: Zone
    tokens: Sequence[Token]


def _is_described(tokens: Sequence[Token]) -> bool:
    """Say whether a people stands before a name in its language: *the **German** Handwerkskammer Viknes*."""
    if len(tokens) < 3 or find_demonym(tokens[0].text) is None or tokens[1].kind != CAP:
        return False
    return not (lexicon.is_plain(tokens[1].low) or is_acronym(tokens[1].text) or find_country(tokens[1].text))


def _is_housed_nowhere(item: Found) -> bool:
    """Say whether no house stands beside a hospital or centre, which may have a town: *University Hospital Berga*."""
    return item.role == "part" and item.whole is None and item.candidate.kind in _HOUSES


def _run_of(item: Found, zones: Sequence[Zone]) -> _Run | None:
    """Give the words of a candidate, with the town behind a hospital or centre, if they are enough for a name."""
    candidate, zone = item.candidate, zones[item.candidate.zone]
    last = candidate.last
    if item.role == "part":
        last += place_words(zone.tokens, last)
        placed = last > candidate.last or _is_of_land(zone.tokens[candidate.head : last])
        if not placed or zone.tokens[last : last + 1] and zone.tokens[last].kind == CAP:
            return None
    if candidate.kind in _NO_BODIES or last - candidate.first < _FEWEST:
        return None
    generic = zone.tokens[candidate.head].low in _GENERIC_HEADS
    return None if generic else _Run(zone, zone.tokens[candidate.first : last])


def _is_of_land(tokens: Sequence[Token]) -> bool:
    """Say whether a head is of a country: *the National Hospital **of Norway***."""
    words = [token.text for token in tokens[2:] if token.low != "the"]
    return len(tokens) > 2 and tokens[1].low == "of" and find_country(" ".join(words)) is not None


def _run_at(start: int, zones: Sequence[Zone], begins: Sequence[int], inside: bytearray) -> _Run | None:
    """Give the capitalised words outside names that begin at an offset, with what "of" governs.

    Args:
        begins: Where each zone begins.
    """
    number = bisect_right(begins, start) - 1
    if number < 0 or start > zones[number].tokens[-1].start:
        return None
    zone = zones[number]
    first = bisect_left(zone.tokens, start, key=lambda token: token.start)
    if zone.tokens[first].start != start or zone.tokens[first].kind != CAP:
        return None
    last = _phrase_end(zone.tokens, first, inside)
    return _Run(zone, zone.tokens[first:last]) if last else None


def _places(text: str, sentences: Sequence[Sentence]) -> Iterator[int]:
    """Give the offsets at which a party may begin, in order of kind: governed by "with", or at a sentence's opening."""
    for match in _GOVERNED.finditer(text):
        yield match.end()
    for sentence in sentences:
        yield sentence.start + (len("The ") if sentence.text.startswith("The ") else 0)


def _phrase_end(tokens: Sequence[Token], first: int, inside: bytearray) -> int:
    """Give where the capitalised words end that begin at an index, with what "of" governs, or 0 for none."""
    barriers, last = barriers_left(), first
    while last < len(tokens) and tokens[last].kind == CAP and not inside[tokens[last].start]:
        if tokens[last].low in barriers:
            return 0
        last += 1
    if last < len(tokens) and tokens[last].kind == CAP:
        return 0  # a name goes on
    if last + 1 < len(tokens) and tokens[last].low in ("of", "for"):
        at = last + 1 + (tokens[last + 1].low == "the")
        if at < len(tokens) and tokens[at].kind == CAP:
            return noun_phrase_end(tokens, last - 1, at, barriers) or 0
    return last


def _may_be_party(text: str, start: int, end: int, run: Sequence[Token], people: Set[str]) -> bool:
    """Say whether a run can be an organisation's name by its words and what stands around it."""
    name, words = text[start:end], [token for token in run if token.kind == CAP]
    if len(words) < 2 or _ENDS.match(text, end) is None or not people.isdisjoint(token.text for token in run):
        return False
    if find_country(name) or lexicon.is_place(name) or name in lexicon.regions() or _is_wide(words):
        return False
    if words[-1].low in _NO_LAST or any(token.low.endswith(BASED) for token in words):
        return False
    if any(token.low in NO_PARTIES or token.low in lexicon.words("offices") for token in words):
        return False
    if run[0].low in GENERALS and run[1].low == "general":
        return False
    office = _OFFICE_BEHIND.match(text, end)
    if office is not None and office["word"].lower() in lexicon.words("roles"):
        return False
    acronym = any(is_acronym(token.text) for token in words)
    if text.endswith(("the ", "The "), 0, start):
        return acronym or len(words) > 2 or any(lexicon.is_plain(token.low) for token in words)
    if len(words) == 2 and not acronym and not text.endswith((" with ", " between ", " and "), 0, start):
        return False  # "Maria Berg signed"
    if find_demonym(words[0].text) is not None or _is_somebody_of(run) or is_person([token.text for token in words]):
        return False
    if all(lexicon.is_plain(token.low) for token in words) or (len(words) > 2 and _ends_as_person(words)):
        return False  # "with Artificial Intelligence as its theme", "with Pop Star Kari Berg"
    first = run[0].low if len(run[0].low) > 2 else ""  # "Jo Berg", "Te Hone Berg"
    return acronym or lexicon.is_plain(first) or bool(find_country(words[0].text) or find_country(words[-1].text))


def _is_within_list(text: str, start: int, end: int, inside: bytearray) -> bool:
    """Say whether a run is an end or a beginning of a longer name: *Hospitality and [Tourism Management]*.

    What is joined to it by "and" must be a name too.
    """
    goes_on = _GOES_ON.match(text, end)
    if goes_on is not None and not inside[goes_on.end()]:
        return True
    before = _AND_BEFORE.search(text, max(0, start - 9), start)
    return before is not None and not (inside[before.start() - 1] or text[before.start() - 1] in "),")


def _is_somebody_of(run: Sequence[Token]) -> bool:
    """Say whether two words that may be a person's stand before "of": *Kari Berg of Viknes Town*."""
    left = list(itertools.takewhile(lambda token: token.kind == CAP, run))
    if len(left) == len(run) or len(left) != 2:
        return False
    return not (lexicon.is_plain(left[0].low) or is_acronym(left[0].text) or lexicon.is_place(left[0].text))


def _ends_as_person(words: Sequence[Token]) -> bool:
    """Say whether the last two words may be a person's: of no dictionary, no letters and no land."""
    last = words[-2:]
    known = (lexicon.is_plain(t.low) or is_acronym(t.text) or find_country(t.text) for t in last)
    return not any(known) and find_country(" ".join(t.text for t in last)) is None


def _is_wide(words: Sequence[Token]) -> bool:
    """Say whether words only tell of parts of the world: *the Western Balkans*, *South East Asia*."""
    wide, named = lexicon.words("wide"), lexicon.regions()
    return all(t.low in wide or t.low in _REGIONS or t.text in named or t.low.endswith("ern") for t in words)
