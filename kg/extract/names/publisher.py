"""The publication speaks of itself by half a name.

*Victoria's students*, published by Victoria University of Wellington.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.extract.document import Document, Sentence
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.grammar import parse_zone
from kg.extract.names.shortforms import short_forms
from kg.extract.names.standing import stands_for_organisation
from kg.extract.names.tokens import CAP, Zone, find_zones
from kg.extract.names.variants import key_words, shortens


def publisher_entry(document: Document) -> Entry | None:
    """Read the publisher as an institution, or None where it is none: a newspaper."""
    name = institution_name(document.publisher) if document.publisher else None
    return Entry(name, "university") if name else None


_SHARED = frozenset("university of the and for college institute technology school national state".split())


def unnamed_publisher(document: Document, entries: Entries) -> str:
    """Give the name of the institution that publishes a text, if the text does not name it, else nothing."""
    publisher = publisher_entry(document)
    if publisher is None or entries.find(publisher.name) is not None:
        return ""
    words = set(key_words(publisher.name)) - _SHARED
    told = any(not words.isdisjoint(key_words(entry.name)) for entry in entries)  # "Waikato University"
    return "" if told else publisher.name


@lru_cache(maxsize=1024)
def institution_name(name: str) -> str | None:
    """Give the name of an institution that a publisher's name holds: *University of Doha*, not *Doha Times*."""
    for number, zone in enumerate(find_zones(name, [Sentence(0, len(name), name)])):
        for candidate in parse_zone(number, zone.tokens, name):
            if candidate.kind in ("university", "institute", "school", "academy", "research"):
                return candidate.text
    return None


def find_publisher(
    document: Document, zones: Sequence[Zone], inside: bytearray, entries: Entries
) -> None:
    """Enter the short form or acronym of the publisher where the text never gives its whole name."""
    publisher = publisher_entry(document)
    if publisher is None:
        return
    own = next(
        (
            entry
            for entry in entries
            if stands_for(entry.name.split()[0], publisher.name) or entry.name in publisher.name
        ),
        None,
    )
    if own is not None:
        own.hint = own.hint or publisher.name
        _join_own(own, publisher.name, zones, entries)
        return
    shorts = {words[0]: words for words in short_forms(publisher)}
    for zone in zones:
        for at, token in enumerate(zone.tokens):
            if token.kind != CAP or inside[token.start] or entries.find(token.text) is not None:
                continue
            words = shorts.get(token.text)
            if words and tuple(t.text for t in zone.tokens[at : at + len(words)]) == words:
                stands = stands_for_organisation(document.text, zone, at, len(words))
                if stands or _acts(document.text, zone, at, words):
                    entry = entries.enter(" ".join(words), "university", token.start)
                    entry.hint = publisher.name
            elif is_acronym(token.text) and stands_for(token.text, publisher.name):
                entry = entries.enter(token.text, "university", token.start)
                entry.hint = publisher.name


_ACTS = re.compile(r"[’']s\b|\s(?:was|is|has|had|will|would|also|takes|gets|wins|leads)\b")
_IN = re.compile(r"\b(?:in|at|from|to|near|of) $")


def _acts(text: str, zone: Zone, at: int, words: Sequence[str]) -> bool:
    """Say whether a publisher's short form that may be a town does something: *Berga was chosen*, not *in Berga*."""
    start, end = zone.tokens[at].start, zone.tokens[at + len(words) - 1].end
    before = at > 0 and zone.tokens[at - 1].kind == CAP
    if before or _ACTS.match(text, end) is None:
        return False
    return text.startswith(("’s", "'s"), end) or not _IN.search(text, max(0, start - 6), start)


def _join_own(own: Entry, publisher: str, zones: Sequence[Zone], entries: Entries) -> None:
    """Join what the publisher's whole name explains: *KFU* and *Kazan University* of Kazan Federal University."""
    if own.name == publisher:
        return
    for entry in list(entries) if is_acronym(own.name) else ():
        if entry is not own and (entry.name == publisher or shortens(entry.name, publisher)):
            entries.join(own, entry)
    if not is_acronym(own.name):
        for word in dict.fromkeys(t.text for zone in zones for t in zone.tokens if t.text.isupper()):
            if is_acronym(word) and stands_for(word, publisher) and entries.find(word) is None:
                entries.add_form(own, word, "acronym")
