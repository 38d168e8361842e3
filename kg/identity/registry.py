"""The registry: curated institutions and, beside a graph, what was imported.

A graph's folder holds ``registry/``: ``ror.sqlite`` from ROR's dump, and one index for each table of one's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from kg.identity.curated import bundled_registry, read_curated
from kg.identity.decisions import Decision
from kg.identity.index import DiskIndex, MemoryIndex
from kg.identity.keys import iri_key
from kg.identity.matching import Matcher
from kg.identity.records import Record

FOLDER = "registry"
ENDING = ".sqlite"


@dataclass(frozen=True, slots=True)
class RegistryInput:
    """One file that a registry was made from.

    Attributes:
        name: What it is: the file's name, or ``ror``.
        sha256: Of its bytes.
        records: How many institutions it gave.
    """

    name: str
    sha256: str
    records: int


class Registry:
    """Institutions that are known, found by id, by IRI or by name."""

    def __init__(self, records: Iterable[Record] = (), imported: Sequence[DiskIndex] = ()) -> None:
        self.curated = MemoryIndex(records)
        self.imported = tuple(imported)
        self._matcher = Matcher((self.curated, *imported))
        self._twins_of: dict[int, dict[int, int]] = {}

    def get(self, reference: str) -> Record | None:
        """Give the institution with this id or IRI as every registry knows it, or None."""
        known = self._matcher.get(reference)
        record = known[0].record(known[1]) if known else self._matcher.get_id(reference)
        return self._whole(record) if record else None

    def match(self, name: str, *, country: str | None = None, excluded: frozenset[str] = frozenset()) -> Decision:
        """Decide which institution a name means.

        Args:
            country: Its country, where known.
            excluded: Ids of institutions that it is not.
        """
        return self._matcher.match(name, country=country, excluded=excluded)

    @cached_property
    def inputs(self) -> tuple[RegistryInput, ...]:
        """The imported files that this registry was made from, in the order of their names."""
        metas = [index.meta for index in self.imported]
        return tuple(RegistryInput(meta["name"], meta["sha256"], int(meta["records"])) for meta in metas)

    def _whole(self, record: Record) -> Record:
        """Add to a record what later indexes say of the same institution."""
        curated = self.curated.find_id(record.id)
        for place, index in enumerate(self.imported, 1):
            number = self._twins(place).get(curated) if curated is not None else None
            if number is None and record.ror:
                number = index.find_iri(record.ror)
            if number is not None and (other := index.record(number)).id != record.id:
                record = _merged(record, other)
        return record

    def _twins(self, place: int) -> dict[int, int]:
        """Map the numbers of curated entries to those of the records of an index that are the same institution."""
        if place not in self._twins_of:
            self._twins_of[place] = {first: number for number, first in self._matcher.joined(place).items()}
        return self._twins_of[place]


def open_registry(graph_dir: Path | None = None, *, curated: Path | None = None) -> Registry:
    """Open the bundled (or another curated) registry, and what was imported into a graph's folder.

    Raises:
        RegistryError: A registry cannot be used.
    """
    folder = graph_dir / FOLDER if graph_dir else None
    paths = (
        sorted(folder.glob(f"*{ENDING}"), key=lambda path: (path.stem == "ror", path.name))
        if folder and folder.is_dir()
        else []
    )
    imported = [DiskIndex(path) for path in paths if not path.name.startswith(".")]
    return Registry(read_curated(curated or bundled_registry()), imported)


def _merged(first: Record, second: Record) -> Record:
    """Add the names and identifiers of a second record of one institution to the first."""
    known = {*first.names}
    labels = [*first.labels, *((lang, value) for lang, value in second.labels if value not in known)]
    if second.label not in known and second.lang != "und":
        labels.append((second.lang, second.label))
    known |= {value for _, value in labels}
    aliases = [*first.aliases, *(name for name in (second.label, *second.aliases) if name not in known)]
    iris = {iri_key(iri): iri for iri in (*second.same_as, *first.same_as)}
    return replace(
        first,
        country=first.country or second.country,
        city=first.city or second.city,
        coordinates=first.coordinates or second.coordinates,
        labels=tuple(sorted(dict.fromkeys(labels))),
        aliases=tuple(dict.fromkeys(aliases)),
        acronyms=tuple(dict.fromkeys((*first.acronyms, *second.acronyms))),
        former=tuple(dict.fromkeys((*first.former, *second.former))),
        same_as=tuple(sorted(iris.values(), key=lambda iri: (not iri.startswith("https://ror.org/"), iri))),
    )
