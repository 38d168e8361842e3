"""Signs that common words are a name: an acronym in brackets, a place in the list of universities, a country's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import registers
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.grammar import Candidate
from kg.extract.names.lexicon import find_country, fold
from kg.extract.names.tokens import Token

# What opens the names of a country's institutes that have no word of their own.
NATIONAL = frozenset("national republican higher graduate royal state federal superior supreme imperial".split())

# Also the number or mark of an item of a list: "3. National Fishery Centre".
_BEFORE_NATIONAL = re.compile(r"(?:\b[Tt]he|[’']s|,|\band|\bwith|^\s*\d+[.)]|\n\s*(?:\d+[.)]|[-•*–])) $")
INTRODUCED = re.compile(r"\s?\((?:the )?[\"“]?([\w&.*/-]{2,14})[\"”]?[,)]")
# Letters right behind a name: "the Viknes Institute of Solar Energy **VISE** and"
LETTERS_BEHIND = re.compile(
    r" (?P<letters>[A-Z][\w/&-]{2,9})(?=[,.;:)]|\s*$"
    r"| (?:and|has|have|had|signed|signs|in|with|on|to|is|was|were|will|for|from|by|which|that|agreed|entered)\b)"
)
# Between a name and its acronym: "Institute of Logistics, Chile (ILC)".
_SEAT = re.compile(r", (?P<land>[A-Z]\w+(?: [A-Z]\w+)?)(?= \()")


def is_second(text: str, start: int) -> bool:
    """Say whether a name is the second party of what is between two: *between Lund University **and the** ...*"""
    return text.endswith(" and the ", 0, start) and "between " in text[max(0, start - 160) : start]


def is_national(candidate: Candidate, tokens: Sequence[Token], text: str) -> bool:
    """Say whether a name of plain words is a country's: *the National School of Administration*."""
    if tokens[candidate.first].low not in NATIONAL or candidate.first == candidate.head or candidate.kind == "lab":
        return False
    if tokens[candidate.first].low == "graduate" and candidate.head == candidate.first + 1:
        return False  # "the Graduate School of Fisheries" of some house
    long = candidate.last > candidate.head + 1 or candidate.head - candidate.first > 1
    before = text[max(0, candidate.start - 6) : candidate.start]
    return long and _BEFORE_NATIONAL.search(before) is not None


def is_introduced(candidate: Candidate, text: str) -> bool:
    """Say whether an acronym in brackets introduces it: *Vocational Education Development Institute **(VEDI)***."""
    match = INTRODUCED.match(text, candidate.end)
    if match is None and (seat := _SEAT.match(text, candidate.end)) and find_country(seat["land"]):
        match = INTRODUCED.match(text, seat.end())
    if match is None and (behind := LETTERS_BEHIND.match(text, candidate.end)) is not None:
        return is_acronym(behind["letters"]) and stands_for(behind["letters"], candidate.text, strict=False)
    return (
        match is not None
        and is_acronym(match.group(1))
        and match.group(1)[0].lower() in {word[0].lower() for word in candidate.text.split()}
    )


def is_listed(candidate: Candidate) -> bool:
    """Say whether the list of universities has a name."""
    return registers.find_university(fold(candidate.text)) is not None


# "between Fjord Institute and CEA, Lund University": the university's centre
_HOUSE_BEHIND = re.compile(r", (?:the )?(?:[A-Z][\w’'-]+ ){1,3}University\b(?! of\b)(?!,? (?:and|or)\b)(?!, )")


def is_of_university(text: str, start: int, end: int) -> bool:
    """Say whether letters that "and" joins have the university behind them of which they are a part."""
    return text.endswith((" and ", " and the "), 0, start) and _HOUSE_BEHIND.match(text, end) is not None
