"""Towns that sign for themselves: *an agreement with **the city of Marino***.

A town is a place, and only one that signs, or with whom somebody signs, is an organisation.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.offsets import find_offsets
from kg.extract.names.slots import is_party

_KINDS = ("city", "town", "municipality", "county", "prefecture", "district")
_WORDS = tuple(word for kind in _KINDS for word in (kind, kind.title()))
_TOWN = re.compile(
    rf"(?<![\w’'-])\w+ of (?:(?:El|La|Las|Los|Le|De|São|San|Santa|St\.?) )?[{UPPER}][\w’'-]+"
    rf"(?! (?!and\b)(?:of )?[{UPPER}])"
)
# "the German city of Lund"
_DESCRIBED = re.compile(rf"(?<![\w’'-])(?P<people>(?!The )[{UPPER}][\w-]+) $")
# "Lund City", not "Lund City College"
_CITY = re.compile(rf"(?<![\w’'-])(?<![{UPPER}]\w )(?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?) City$")
# "the state government of Lund", not of a country
_GOVERNMENT = re.compile(
    rf"(?:(?:state|provincial|regional|territorial|cantonal|municipal|city|local|county) )?government of (?:the )?"
    rf"(?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})"
)
# "Lund city council", "Lund City County", "the Lund Region"
_COUNCIL = re.compile(
    rf"(?<![\w’'-])(?P<place>(?!The )[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?) "
    r"(?:(?:city|town|county|district|municipal|borough|regional|provincial) (?:council|administration)"
    r"|City County|County|Region|Province)(?![\w’'-])"
)
_COUNCILS = (" council", " administration", " County", " Region", " Province")
_GOES_ON = re.compile(rf"[\w’'-]| [{UPPER}]")


def find_municipalities(text: str, entries: Entries) -> None:
    """Enter towns that stand where who signs stands, as the text writes them.

    *signed with the city of Marino*, *the City of Marino has signed*; not *signed in the city of Marino*, nor *City of
    Marino College*. So are *Lund City* and its like.
    """
    for at in find_offsets(text, " of "):
        if not text.endswith(_WORDS, 0, at):
            continue
        town = _TOWN.match(text, at - next(len(word) for word in _WORDS if text.endswith(word, 0, at)))
        if town is None or entries.find(town[0]) is not None:
            continue
        start, end = town.span()
        described = _DESCRIBED.search(text, max(0, start - 30), start)
        opens = described.start() if described is not None and find_demonym(described["people"]) else start
        if is_party(text, opens, end):
            entries.enter(town[0], "government", start)
    _find_governments(text, entries)
    for at in find_offsets(text, " City"):
        town = _CITY.search(text, max(0, at - 40), at + len(" City"))
        if town is None or _GOES_ON.match(text, town.end()) or not lexicon.is_place(town["place"]):
            continue
        if entries.find(town[0]) is None and is_party(text, town.start(), town.end()):
            entries.enter(town[0], "government", town.start())


def _find_governments(text: str, entries: Entries) -> None:
    """Enter governments and councils written small, and regions: *the **government of Marino***, *Marino Region*."""
    for at in find_offsets(text, "government of "):
        begins = text.rfind("the ", max(0, at - 18), at)
        start = begins + len("the ") if begins >= 0 else max(at, 0)
        begins = text.rfind("The ", max(0, at - 18), at)
        start = begins + len("The ") if begins >= 0 else start
        match = _GOVERNMENT.match(text, start)
        if match is None or find_country(match["place"]) or not _is_municipal(match["place"]):
            continue
        if entries.find(match[0]) is None and is_party(text, match.start(), match.end()):
            entries.enter(match[0], "government", match.start())
    for at in find_offsets(text, *_COUNCILS):
        found = _COUNCIL.search(text, max(0, at - 40), at + len(" administration"))
        if found is None or found.end() <= at or _GOES_ON.match(text, found.end()) or not _is_municipal(found["place"]):
            continue
        if entries.find(found[0]) is None and is_party(text, found.start(), found.end()):
            entries.enter(found[0], "government", found.start())


def _is_municipal(name: str) -> bool:
    return lexicon.is_place(name.removesuffix(" City")) or name in lexicon.regions()
