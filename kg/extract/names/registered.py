"""Forms that the register of universities knows for one: *Penn State*, *HKU*, *Universidad Nacional de Berga*.

A text that names the University of Hong Kong means it by *HKU*, though no bracket tells and no initials spell it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.lexicon import fold
from kg.extract.names.tokens import Place, Zone
from kg.extract.names.variants import name_key


def registered_as(entry: Entry) -> set[int]:
    """Give the numbers of the universities in the register that have one of an entry's names."""
    names = [entry.name, *(form for form, what in entry.forms.items() if what == "alias")]
    return {number for name in names for number in registers.universities_of(name_key(name))}


def are_registered_apart(one: Entry, other: Entry) -> bool:
    """Say whether the register has two entries as two universities: *Miami University*, *University of Miami*."""
    first, second = registered_as(one), registered_as(other)
    return bool(first and second) and first.isdisjoint(second)


def join_registered(entries: Entries) -> None:
    """Join entries that the register has as names of one university and of no other."""
    owners: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.kind in ("university", "other", "research"):
            for number in registered_as(entry):
                owners.setdefault(number, []).append(entry)
    for first, *others in owners.values():
        for other in others:
            if not (first.joined or other.joined) and len(registered_as(other) | registered_as(first)) < 3:
                entries.join(first, other)
    named = [entry for entry in entries if not is_acronym(entry.name)]
    for entry in list(entries):
        if is_acronym(entry.name) and (owner := letters_of(entry.name, named)) is not None:
            entries.join(owner, entry)


def add_registered(
    words: Mapping[str, Sequence[Place]], zones: Sequence[Zone], inside: bytearray, entries: Entries
) -> None:
    """Bind the registered forms without a head word to the universities that a text names in full: *Penn State*.

    Args:
        words: The capitalised words of the zones and where they stand.
    """
    by_fold: dict[str, list[Place]] = {}
    for entry in list(entries):
        if entry.kind != "university" or " " not in entry.name:
            continue
        numbers = registered_as(entry)
        forms = registers.forms_of(numbers.pop()) if len(numbers) == 1 else ()
        for form in forms:
            keys = form.split()
            if len(keys) < 2 or not lexicon.heads().keys().isdisjoint(keys) or lexicon.is_place(form):
                continue
            if not by_fold:
                for word, places in words.items():
                    by_fold.setdefault(fold(word), []).extend(places)
            for number, at in by_fold.get(keys[0], ()):
                run = zones[number].tokens[at : at + len(keys)]
                if [fold(token.text) for token in run] == keys and not inside[run[0].start]:
                    written = " ".join(token.text for token in run)
                    other = entries.find(written)
                    if other is not None and other is not entry:
                        entries.join(entry, other)
                    entries.add_form(entry, written, "alias")
                    break


def letters_of(letters: str, entries: Sequence[Entry]) -> Entry | None:
    """Give the one entry that the register has letters for: *HKU* for the University of Hong Kong."""
    numbers = set(registers.universities_of(fold(letters), letters=True))
    found = [entry for entry in entries if numbers and not numbers.isdisjoint(registered_as(entry))]
    return found[0] if len(found) == 1 else None
