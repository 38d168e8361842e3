"""Acronyms that the text never explains and still treats as organisations: *the **VSU** delegation*, ***MBKU** signed*."""

from __future__ import annotations

from collections.abc import Sequence, Set
from urllib.parse import urlsplit

from kg.extract import lexicon
from kg.extract.acronyms import is_acronym
from kg.extract.document import Document
from kg.extract.entries import Entries
from kg.extract.lexicon import find_country
from kg.extract.standing import stands_for_organisation
from kg.extract.tokens import CAP, OWNS, Zone


def find_acronyms(document: Document, zones: Sequence[Zone], inside: Set[int], entries: Entries, headlines: Set[int]) -> None:
    """Enter an unexplained acronym that acts as an institution does and is one by a list of addresses, an office or a unit of its own."""
    labels = set((urlsplit(document.url).hostname or "").split(".")) if document.url else set()
    for zone in zones:
        if zone.sentence in headlines:
            continue
        for at, token in enumerate(zone.tokens):
            if token.kind != CAP or token.start in inside or not token.text.isupper() or not is_acronym(token.text):
                continue
            if entries.find(token.text) is not None or find_country(token.text):
                continue
            university = token.low in labels or bool(lexicon.countries_by_label(token.low))
            sure = token.low in labels or (university and len(token.text) > 3)
            if sure or _is_of_office(zone, at) or (stands_for_organisation(document.text, zone, at, 1, strict=True, place=False) and (university or _has_office(zone, at))):
                entries.enter(token.text, "university" if university else "other", token.start)


def _is_of_office(zone: Zone, at: int) -> bool:
    """Say whether the acronym is whose head somebody is: *Rector of PSLU*."""
    heads = ("rector", "president", "chancellor", "vice-chancellor", "vice-rector", "vice-president", "principal", "chairman", "ceo")
    return at >= 2 and zone.tokens[at - 1].low == "of" and zone.tokens[at - 2].low in heads


def _has_office(zone: Zone, at: int) -> bool:
    """Say whether an office follows or goes before: *VSU Rector*, *VSU's President*, *Rector of PSLU*."""
    if at >= 2 and zone.tokens[at - 1].low == "of" and zone.tokens[at - 2].low in lexicon.words("roles"):
        return True
    following = zone.tokens[at + 1 : at + 3]
    if following and following[0].kind == OWNS:
        following = following[1:]
    return bool(following) and following[0].kind == CAP and following[0].low in lexicon.words("roles")
