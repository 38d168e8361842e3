"""The registry: curated institutions and, where imported, ROR's and one's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kg.identity.curated import bundled_registry, read_curated
from kg.identity.folding import fold
from kg.identity.records import Candidate, Record


@dataclass(frozen=True, slots=True)
class Decision:
    """What a name was found to be.

    Attributes:
        decision: match, question or unknown.
        record: The institution, where it is a match.
        candidates: The match and what else it may be, the likeliest first.
        why: The reason in words.
    """

    decision: str
    record: Record | None
    candidates: tuple[Candidate, ...]
    why: str

    @property
    def country(self) -> str | None:
        """The country of the institution that was found, or None."""
        return self.record.country if self.record else None


class Registry:
    """Institutions that are known, found by id, by IRI or by name."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records = {record.id: record for record in records}

    def get(self, reference: str) -> Record | None:
        """Give the institution with this id or IRI, or None."""
        return self._records.get(reference) or self._by_iri.get(iri_key(reference))

    def match(self, name: str, *, country: str | None = None, excluded: frozenset[str] = frozenset()) -> Decision:
        """Decide which institution a name means."""
        found = [each for each in self._by_name.get(fold(name).removeprefix("the "), []) if each.id not in excluded]
        fitting = [each for each in found if country is None or each.country in (None, country)]
        candidates = tuple(_candidate(record, country) for record in fitting or found)
        if len(fitting) == 1:
            return Decision("match", fitting[0], candidates, f"the registry has the name {name!r}")
        if found:
            return Decision("question", None, candidates, "several institutions have this name" if fitting else "another country")
        return Decision("unknown", None, (), "the registry has no such name")

    @cached_property
    def _by_name(self) -> dict[str, list[Record]]:
        index: dict[str, list[Record]] = {}
        for record in self._records.values():
            for key in dict.fromkeys(fold(name).removeprefix("the ") for name in record.names):
                index.setdefault(key, []).append(record)
        return index

    @cached_property
    def _by_iri(self) -> dict[str, Record]:
        return {iri_key(iri): record for record in self._records.values() for iri in record.same_as}


def open_registry(graph_dir: Path | None = None, *, curated: Path | None = None) -> Registry:
    """Open the bundled (or another curated) registry, and what was imported into a graph's folder.

    Raises:
        RegistryError: A registry cannot be used.
    """
    return Registry(read_curated(curated or bundled_registry()))


def iri_key(iri: str) -> str:
    """Fold the forms in which people write one identifier."""
    return iri.replace("http://", "https://").replace("/wiki/", "/entity/").rstrip("/")


def _candidate(record: Record, country: str | None) -> Candidate:
    reasons = ["the name is the same"]
    if country and record.country:
        reasons.append("the country is the same" if country == record.country else "the country differs")
    return Candidate(record.id, record.label, record.country, 1.0, tuple(reasons))
