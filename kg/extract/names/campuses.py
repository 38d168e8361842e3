"""Campuses that letters and a town name: *UW **Bothell***, *UNSW **Canberra***.

A town behind letters may only tell where something is (*CEO London*), so the letters must be a university's, or the
text must treat the two as an institution more than once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.entries import Entries
from kg.extract.names.slots import is_party
from kg.extract.names.tokens import CAP, OWNS, Place, Zone

_BEFORE = re.compile(r"\b(?:at|with|between|by|and|of)(?: the)? $")


def find_campuses(
    text: str, zones: Sequence[Zone], acronyms: Sequence[Place], inside: bytearray, entries: Entries
) -> None:
    """Enter letters with the town behind them, and mark them as inside a name.

    Args:
        acronyms: Where words stand that are written as acronyms.
    """
    for number, at in acronyms:
        zone = zones[number]
        token = zone.tokens[at]
        if inside[token.start] or not _is_campus(zone, at):
            continue
        start, end = token.start, zone.tokens[at + 1].end
        if _is_universitys(token.text) or _is_treated(text, zone, at):
            entries.enter(text[start:end], "university", start)
            inside[start:end] = b"\1" * (end - start)


def _is_campus(zone: Zone, at: int) -> bool:
    """Say whether a town alone follows letters that begin a name."""
    tokens = zone.tokens
    letters, town = tokens[at].text, tokens[at + 1 : at + 2]
    if not town or town[0].kind != CAP or not (letters.isalpha() and letters.isupper() and 1 < len(letters) < 6):
        return False
    if letters in lexicon.words("acronyms_upper") or lexicon.find_country(letters) is not None:
        return False
    alone = at + 2 == len(tokens) or tokens[at + 2].kind != CAP
    apart = at == 0 or tokens[at - 1].kind != CAP or tokens[at - 1].low in lexicon.words("openers")
    place = town[0].text
    return alone and apart and lexicon.is_place(place) and lexicon.find_country(place) is None and not place.isupper()


def _is_universitys(letters: str) -> bool:
    known = lexicon.known_organisations().get(letters)
    return known is not None and known.kind == "university" and not known.asks and len(letters) > 2


def _is_treated(text: str, zone: Zone, at: int) -> bool:
    """Say whether the text names the two again and treats them as an institution here."""
    start, end = zone.tokens[at].start, zone.tokens[at + 1].end
    if lexicon.known_organisations().get(zone.tokens[at].text) is not None:
        return False
    if not registers.countries_by_label(zone.tokens[at].low):
        return False
    if is_party(text, start, end):
        return True
    if text.count(text[start:end]) < 2:
        return False
    owns = end < len(text) and at + 2 < len(zone.tokens) and zone.tokens[at + 2].kind == OWNS
    return owns or _BEFORE.search(text, max(0, start - 14), start) is not None
