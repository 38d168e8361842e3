"""Institutes, schools, centres and laboratories: parts of another organisation, or one by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.plainbodies import is_known_abroad
from kg.extract.names.signs import NATIONAL, is_introduced, is_listed, is_national, is_second
from kg.extract.names.slots import is_party
from kg.extract.names.states import is_country_at
from kg.extract.names.tokens import Token
from kg.extract.places.beside import country_before

PARTS = frozenset(
    {"unit", "school", "centre", "institute", "lab", "department", "hospital", "academy", "museum", "press", "research"}
)

PEOPLES = frozenset(
    "national central caribbean asian african european nordic arab islamic scandinavian pacific baltic balkan "
    "mediterranean arctic alpine atlantic eurasian".split()
)

_COUNTRYS = frozenset({"centre", "institute", "lab", "academy"})

_LANDSCAPES = frozenset("sea lakes ocean plains gulf mountains coast islands alps valley".split())
_ROYAL = frozenset({"king", "queen", "prince", "princess", "royal"})
_NO_NAMES = frozenset("deep open high inland coastal marine joint new national international".split())

# Words between "new" or "its" and what it is; none that say that another house is told: "its partner the X Institute".
_BETWEEN = r"(?:(?!(?:at|of|in|with|by|to|from|for|and|the|partner|counterpart|neighbour|rival)\b)[a-z-]+\s+){0,2}$"
_FOUNDED = re.compile(rf"\b(?:an?|new|joint|another|first|future|proposed)\s+{_BETWEEN}")
_BEGUN = re.compile(r"\b(?:establish|set up|create|found|open|launch|build)(?:es|s|ed|d|ing)? (?:the|a joint) $")
_OPENED = re.compile(r"\b(?:opening|establishment|creation|launch) of (?:the|an?) [\"“]$")
BRACKETED = re.compile(r" ?\(([A-Z][\w ]{2,30})\)")

_IN_HOUSE = re.compile(
    r"(?: \([^()\n]{2,14}\))?,? (?:at|of|in|within) (?:the|this|its|our|their) "
    r"(?:university|college|institute|faculty)\b"
)
# "Centre for Fishing (CF) in Vancouver, Canada"
_IN_TOWN = re.compile(rf" \([\w-]{{2,14}}\) in [{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?, [{UPPER}]\w+")
_OWNED = re.compile(rf"\b(?:its|their|his|her|our|whose|own)\s+{_BETWEEN}")

_OF_SEAT = re.compile(r"\b([A-Z]\w+(?: [A-Z]\w+)?)[’']s $")


def part_alone(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Judge an institute, school, centre or laboratory.

    It needs a name of its own, an acronym or a place in the list.
    """
    named = candidate.own or candidate.first < candidate.head
    before = text[max(0, candidate.start - 40) : candidate.start]
    founded = _FOUNDED.search(before) is not None
    if tokens[candidate.head].low == "gymnasium" and before.endswith((" in the ", " at the ", " at ", " in ")):
        return False  # a hall: "at the Ola Berg Gymnasium"
    if _OPENED.search(before) or (not candidate.own and _BEGUN.search(before)) or _IN_HOUSE.match(text, candidate.end):
        return False
    if (
        not named
        and is_introduced(candidate, text)
        and (before.endswith(("between the ", "with the ", "between ", "with ")) or is_second(text, candidate.start))
    ):
        return True
    if named and ((is_listed(candidate) and (candidate.own or not founded)) or is_introduced(candidate, text)):
        return True
    if candidate.kind in _COUNTRYS and candidate.last > candidate.head + 1 - named and is_signatory(candidate, text):
        return True
    state = text.startswith((" under the President", " under the Government"), candidate.end)
    if candidate.kind == "academy" and candidate.last - candidate.head > 4 and is_introduced(candidate, text):
        return True  # "Academy of Marine and Applied Research (AMAR)"
    if candidate.kind == "academy" and ({"sciences", "science"} & set(modifiers) or state):
        return True
    if candidate.kind in ("institute", "centre") and text.startswith(" under the Ministry of ", candidate.end):
        return True  # "the Institute of Chemistry under the Ministry of Education"
    ranked = candidate.kind == "school" and named and tokens[candidate.first].low in NATIONAL
    if (ranked or candidate.kind in _COUNTRYS) and country_before(text, candidate.start) is not None:
        return True  # "Iran's Academic Center for Education", "Chile's National Higher School of Fisheries"
    if ranked and candidate.last > candidate.head + 1 and is_country_at(tokens, candidate.last - 1):
        return True  # "National Fishery School of Chile"
    if _is_of_landscape(candidate, tokens):
        return True
    if candidate.kind == "hospital" and tokens[candidate.first].low in _ROYAL and candidate.head > candidate.first + 1:
        return True  # "King's College Hospital"
    if named and before.endswith("-based "):
        return True  # "Goa-based National Institute of Fisheries"
    if (seat := _OF_SEAT.search(before)) is not None and lexicon.is_place(seat[1]) and is_introduced(candidate, text):
        return True  # "Bergen's Institute of Business Studies (IBS)"
    if _OWNED.search(before) or (founded and candidate.kind != "school"):
        return False
    if modifiers and is_known_abroad(candidate, tokens, text, modifiers):
        return True
    if candidate.kind in ("school", "centre", "lab") and candidate.first == candidate.head:
        return is_introduced(candidate, text) and _IN_TOWN.match(text, candidate.end) is not None
    if bracket := BRACKETED.match(text, candidate.end):
        if candidate.first < candidate.head and find_country(bracket.group(1)):
            return True  # "Fisheries Research Institute (Taiwan)"
    if len(modifiers) == 1 and find_demonym(modifiers[0].capitalize()) and candidate.kind != "academy":
        return False  # "a Ghanaian Institution"
    if {"language", "languages"} & {t.low for t in tokens[candidate.first : candidate.head]} and all(
        lexicon.is_plain(low) or find_demonym(low.capitalize()) for low in modifiers
    ):
        return False  # "Japanese Language Center"
    if candidate.first < candidate.head and modifiers[0] in PEOPLES and candidate.last > candidate.head + 1:
        return modifiers[0] not in NATIONAL and candidate.kind in ("centre", "institute")  # "Arab Institute for ..."
    if candidate.kind == "centre" and find_demonym(modifiers[0].capitalize()) and candidate.first < candidate.head:
        if len(modifiers) > 2 and tokens[candidate.head + 1 : candidate.head + 2] and tokens[
            candidate.head + 1
        ].low in ("for", "of"):
            return True  # "Chilean Centre for Technology Transfer"
    if candidate.kind == "institute" and candidate.last > candidate.head + 1:
        if [t.low for t in tokens[candidate.first : candidate.head]] == ["scientific", "research"]:
            return True  # "Scientific Research Institute of Fisheries"
    return (
        candidate.own
        or _is_named_of_two(candidate, tokens, modifiers)
        or is_national(candidate, tokens, text)
        or (candidate.kind == "school" and "postgraduate" in modifiers)
    )


def _is_of_landscape(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether plain words before a head are a sea's or a land's: *Red Sea Institute*.

    Or a nation's laboratory has a name: *Great Plains **National Laboratory***.
    """
    left = [t.low for t in tokens[candidate.first : candidate.head]]
    if candidate.kind == "lab":
        return len(left) > 1 and left[-1] == "national" and left[0] not in ("the", "new", "joint")
    return candidate.kind in _COUNTRYS and len(left) > 1 and left[1] in _LANDSCAPES and left[0] not in _NO_NAMES


def is_signatory(candidate: Candidate, text: str) -> bool:
    """Say whether it signs an agreement, or somebody signs one with it: *signed it with **the Institute of Law***."""
    start, end = candidate.start, candidate.end
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return False  # "Fjord Institute [Limited]"
    return is_party(text, start, end)


def _is_named_of_two(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether an institute has a word before its head that is no field, and two fields behind it.

    *Millennium Institute of Sport & Health*.
    """
    if candidate.kind != "institute" or candidate.first == candidate.head or candidate.last < candidate.head + 4:
        return False
    said = lexicon.words("generic", "wide")
    named = not (lexicon.is_field(modifiers[0]) or modifiers[0] in said or find_demonym(modifiers[0].capitalize()))
    return named and any(t.low in ("and", "&") for t in tokens[candidate.head : candidate.last])
