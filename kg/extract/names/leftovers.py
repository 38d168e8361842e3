"""What is joined or dropped once all names of a text are entered: a surname alone, a headline's description."""

from __future__ import annotations

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.joining import MOST_COMPARED
from kg.extract.names.lexicon import find_country
from kg.extract.names.variants import is_known, key_words


def _is_of_sort(low: str) -> bool:
    """Say whether a folded word only tells which sort of house is meant: *international*, *teacher*, *university*."""
    sorts = lexicon.words("generic", "wide", "connectors")
    return low in sorts or low in lexicon.heads() or lexicon.is_field(low)


def drop_descriptions(entries: Entries) -> None:
    """Drop what a headline alone names without a word of its own: *MoU signed with **Partner Medical University***."""
    for entry in list(entries):
        plain = entry.headline and entry.kind == "university" and not entry.forms and len(entry.starts) == 1
        if plain and all(map(_is_of_sort, key_words(entry.name))) and not is_known(entry.name):
            entry.joined = True


def join_surnames(entries: Entries) -> None:
    """Join one word of no dictionary with the one university that opens or ends with it.

    *Viknesov* with *Viknesov State Technical University*, *Emden/Leer* with *Hochschule Emden/Leer*.
    """
    universities = [entry for entry in entries if entry.kind == "university"][:MOST_COMPARED]
    for entry in list(entries):
        word = entry.name
        if entry.kind != "other" or " " in word or len(word) < 5 or word.isupper() or entry.acronyms:
            continue
        if lexicon.is_plain(word.lower()) or lexicon.is_place(word) or find_country(word):
            continue
        longer = [each for each in universities if each.name.startswith(f"{word} ") or each.name.endswith(f" {word}")]
        if len(longer) == 1 and not longer[0].joined:
            entries.join(longer[0], entry)
