"""The country that an apposition behind a name tells: *Harbour University, its partner **in China***.

It is the country of that name and of no other in the sentence: *Oslo University signed with Harbour University, one of
the oldest universities in Kenya*.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_demonym
from kg.extract.places.gazetteer import country_of_phrase

_WORDS = r"(?:(?!(?:of|with|for|to|and|in|from)\b)[a-z\d-]+ )"
_HOUSE = (
    r"(?:universit(?:y|ies)|institut(?:es?|ions?)|colleges?|polytechnics?|schools?|academ(?:y|ies)|partners?|"
    r"counterparts?|hospitals?|compan(?:y|ies)|firms?|house|[a-z]*maker|manufacturer|bank|airline|start-?up|developer|"
    r"provider|group|NGO|charity|museum|foundation|agency|giant|operator|producer|network|consultancy|broadcaster|"
    r"retailer|insurer|publisher|incubator|accelerator|clinic|club|organi[sz]ation)"
)
_NAME = rf"[{UPPER}][\w’'.-]*\w(?: (?:of |and )?[{UPPER}][\w’'-]*\w){{0,3}}"
_OPENS = r"(?: \([^()\n]{2,14}\))?, (?:one of (?:the|its|their)|an?|the|its|their|another) "
# ", one of the oldest universities in Kenya"
_IN = re.compile(rf"{_OPENS}{_WORDS}{{0,5}}?{_HOUSE} (?:in|from) (?:the )?(?P<land>{_NAME})(?=[,.;)\n]|$)")
# ", a Spanish public university"
_PEOPLE = re.compile(rf"{_OPENS}{_WORDS}{{0,3}}?(?P<people>[{UPPER}]\w+(?: [{UPPER}]\w+)?) {_WORDS}{{0,3}}?{_HOUSE}\b")
# ", Denmark's largest hospital", ", one of Chile's oldest banks"
_OWNER = re.compile(
    rf"(?: \([^()\n]{{2,14}}\))?, (?:one of )?(?P<land>{_NAME})[’']s? (?:second |third |top |first )?"
    r"(?:larg|big|old|new|high|young|great|fin|rich|fast|strong|lead|top|first|only|premier|national|main|most|best"
    r"|number one|state|flag|foremost|central|public|private)[a-z-]* [a-z]"
)
# ", the Lima-based research centre"
_BASED = re.compile(rf"{_OPENS}(?P<town>[{UPPER}][\w’']+(?: [{UPPER}][\w’']+)?)-(?:based|headquartered) ")
# " in the Ugandan capital", " in northern Kenya", " in the north of Kenya"
_QUARTER = r"(?:(?:north|south|east|west|centr)[a-z-]*)"
_SEAT = re.compile(
    rf",? in (?:the (?P<people>[{UPPER}]\w+(?: [{UPPER}]\w+)?) (?:capital|city|town|port|province|region|state)\b|"
    rf"(?:the )?{_QUARTER} (?:part )?(?:of )?(?:the )?(?P<land>{_NAME}))"
)


def country_apposed(text: str, end: int) -> str | None:
    """Read the country from the apposition behind a name.

    >>> country_apposed("X, its partner in China, and Y", 1), country_apposed("X in the Ugandan capital", 1)
    ('CN', 'UG')
    >>> country_apposed("X, the partner of Y in China, came", 1), country_apposed("X, a university, and China", 1)
    (None, None)
    """
    if text.startswith((" in ", ", in "), end):
        match = _SEAT.match(text, end)
        land = match and match["land"]
        return None if match is None else country_of_phrase(land) if land else find_demonym(match["people"])
    if not text.startswith((", ", " ("), end):
        return None
    if match := _IN.match(text, end):
        return country_of_phrase(match["land"])
    if match := _OWNER.match(text, end):
        return country_of_phrase(match["land"])
    if match := _BASED.match(text, end):
        return _country_of_town(match["town"]) or country_of_phrase(match["town"])
    match = _PEOPLE.match(text, end)
    return (find_demonym(match["people"]) or _country_of_town(match["people"])) if match else None


def _country_of_town(name: str) -> str | None:
    """Give the country of a town that only one has: *, a **Pretoria** incubator*."""
    codes = lexicon.place_countries(lexicon.fold(name))
    return codes[0] if len(codes) == 1 else None
