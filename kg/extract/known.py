"""Organisations recognised by the list alone: *UNESCO*, *Huawei*, *Harvard*."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract import lexicon
from kg.extract.entries import Entries
from kg.extract.grammar import Candidate
from kg.extract.tokens import CAP, Zone

_MOST_WORDS = 8


def find_known(zones: Sequence[Zone], candidates: Sequence[Candidate], entries: Entries) -> None:
    """Enter the known organisations that stand outside the names already found."""
    covered = [(c.start, c.end) for c in candidates]
    inside = {offset for start, end in covered for offset in range(start, end)}
    for zone in zones:
        tokens = zone.tokens
        at = 0
        while at < len(tokens):
            size = _longest(zone, at) if tokens[at].kind == CAP and tokens[at].start not in inside else 0
            if size:
                form = " ".join(t.text for t in tokens[at : at + size])
                known = lexicon.known_organisations()[form]
                entry = entries.enter(form, known.kind, tokens[at].start)
                entry.known = known.country or ""
            at += max(size, 1)


def _longest(zone: Zone, at: int) -> int:
    known = lexicon.known_organisations()
    tokens = zone.tokens
    if tokens[at].text not in lexicon.known_first_words():
        return 0
    for size in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
        if " ".join(t.text for t in tokens[at : at + size]) in known and not (
            at + size < len(tokens) and tokens[at + size].kind == CAP and tokens[at + size].low in lexicon.words("derailers")
        ):
            return size
    return 0


