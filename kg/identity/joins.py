"""Joins: which record of an imported index is the same institution as a curated entry."""

from __future__ import annotations

from collections.abc import Iterator

from kg.identity.index import Index, MemoryIndex
from kg.identity.keys import TRANSLATION, letters_key, mark, name_key
from kg.identity.records import Record


def join_records(curated: MemoryIndex, later: Index) -> dict[int, int]:
    """Map numbers of a later index's records to those of the curated entries that are the same institution.

    An entry joins the record with its ROR id. An entry without one joins the record with its Wikidata id, or else the
    only living record that has one of its labels (not: aliases) as a label, in the same country. Where two entries
    would join one record, neither does.
    """
    found: dict[int, set[int]] = {}
    for number, record in enumerate(curated.records):
        for other in _same(record, later):
            found.setdefault(other, set()).add(number)
    return {other: next(iter(numbers)) for other, numbers in found.items() if len(numbers) == 1}


def _same(record: Record, later: Index) -> Iterator[int]:
    if record.ror:
        number = later.find_iri(record.ror)
        if number is not None:
            yield number
        return
    numbers = {number for iri in record.same_as if (number := later.find_iri(iri)) is not None}
    numbers = numbers or set(_of_label(record, later))
    if len(numbers) == 1:
        yield from numbers


def _of_label(record: Record, later: Index) -> Iterator[int]:
    """Find living records of the same country that have a label of an entry."""
    if record.country is None:
        return
    for name in (record.label, *(value for _, value in record.labels)):
        key = name_key(name)
        for number, what, spaces in later.find(letters_key(key)):
            entry = later.entry(number)
            fits = record.country in entry.countries.split() and entry.status != "withdrawn"
            if what <= TRANSLATION and spaces == mark(key) and fits:
                yield number
