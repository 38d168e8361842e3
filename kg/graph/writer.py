"""The writer of quads: lines from every side, sorted, written as ``graph.nq`` and loaded in bulk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from kg.graph import settled
from kg.graph import terms as t
from kg.graph.description import Description, Held, Span, Triple
from kg.graph.preferences import DATES, Preferences
from kg.graph.sorting import LineSorter
from kg.graph.spool import CheckedSource
from kg.identity import Identities, Institution, Registry
from kg.identity.naming import guess_language

_LOAD_CHARACTERS = 30_000_000  # the loader takes ten times as much memory as it is given at once


class QuadWriter:
    """Collects lines of N-Quads, and what must be settled over all sources.

    Attributes:
        counts: How many of each thing were written.
    """

    def __init__(self, names: t.Names, folder: Path, preferences: Preferences) -> None:
        self.names = names
        self._preferences = preferences
        self.counts: Counter[str] = Counter()
        self._lines = LineSorter(folder)
        self._pairs = LineSorter(folder)
        self._spans = LineSorter(folder)
        self._held: dict[str, list[Held]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._countries: set[str] = set()

    def __enter__(self) -> QuadWriter:
        return self

    def __exit__(self, *exc: object) -> None:
        for sorter in (self._lines, self._pairs, self._spans):
            sorter.close()

    # One source

    def write_source(self, source: CheckedSource, description: Description, identities: Identities) -> None:
        """Write what one source says."""
        graph = description.source
        self._say(graph, description.shared)
        self._say(graph, description.own, merged=False)
        self._say(t.IDENTITY, description.derived)
        self._say(t.IDENTITY, self._identifications(source, identities))
        self._pairs.extend(
            "\t".join((f"{one} {other}", *said.cells)) + "\n" for one, other, said in description.standings
        )
        self._spans.extend("\t".join(map(_cell, span.cells)) + "\n" for span in description.spans)
        for held in description.held:
            self._held.setdefault(held.conference, []).append(held)
        self._countries |= description.countries
        self._count(source)

    def _count(self, source: CheckedSource) -> None:
        claims = source.claims
        self.counts["sources"] += 1
        self.counts["claims"] += (
            len(claims.agreements) + len(claims.events) + len(claims.figures) + len(claims.relations)
        )
        self.counts["evidence"] += len(source.quotes)
        self.counts["figures"] += len(claims.figures)
        self.counts["relations"] += len(claims.relations)

    def _identifications(self, source: CheckedSource, identities: Identities) -> Iterator[Triple]:
        """Give which institution a name of the source was taken for, where it is not its label."""
        for each in source.claims.organisations:
            if each.kind == "country":
                continue
            institution = identities.institutions[identities.institution(source.id, each.name)]
            if self._preferences.source(f"institution/{institution.id}", "name") == source.id:
                self._names.setdefault((institution.id, source.id), each.name)
            reason = identities.reason(source.id, each.name)
            if institution.label != each.name or reason.startswith("judged"):
                yield from settled.identification_triples(self.names, source.id, each.name, institution.id, reason)

    # All sources together

    def write_settled(self, identities: Identities, registry: Registry) -> None:
        """Write what was settled over all sources."""
        self._write_institutions(identities, registry)
        for code in sorted(self._countries):
            self._say(t.REGISTRY, settled.country_triples(code, self.names))
        for id_, told in self._held.items():
            preferred = self._preferences.source(f"conference/{id_}", *DATES)
            self._settle(settled.conference_triples(self.names.conference(id_), told, preferred))
        for id_, rows in self._spans.groups():
            self.counts["agreements"] += 1
            preferred = self._preferences.source(f"agreement/{id_}", *DATES)
            spans = [Span(id_, *map(_uncell, row)) for row in rows]
            self._settle(settled.agreement_triples(self.names.agreement(id_), spans, preferred))
        self.counts["countries"] = len(self._countries)
        self.counts["conferences"] = len(self._held)
        self._write_pairs()

    def write_reasons(self, conferences: dict[str, tuple[str, ...]], agreements: dict[str, tuple[str, ...]]) -> None:
        """Write why claims of several sources are one thing."""
        for id_, reasons in conferences.items():
            self._say(t.IDENTITY, settled.reason_triples(self.names.conference(id_), reasons))
        for id_, reasons in agreements.items():
            self._say(t.IDENTITY, settled.reason_triples(self.names.agreement(id_), reasons))

    def write_preferences(self) -> None:
        """Write which source a judgement prefers, and why."""
        for each in self._preferences:
            self._say(t.IDENTITY, [f"{t.iri(self.names.base + each.thing)} {t.REASON} {t.literal(each.reason)}"])

    def write_notices(self, notices: Iterable[tuple[str, str, str]]) -> None:
        """Write which agreements a judgement rejects: id, when, why."""
        for id_, when, why in notices:
            term = self.names.agreement(id_)
            self._say(
                t.IDENTITY, [f"{term} {t.CORRECTED_ON} {t.date(when)}", f"{term} {t.CORRECTED_REASON} {t.literal(why)}"]
            )

    def _write_institutions(self, identities: Identities, registry: Registry) -> None:
        known = identities.institutions
        self.counts["institutions"] = len(known)
        for institution in known.values():
            if institution.country:
                self._countries.add(institution.country)
            self._settle(settled.institution_triples(self._preferred(institution), self.names, known))
            record = registry.get(institution.id) if institution.registered else None
            if record:
                self._say(t.REGISTRY, settled.institution_triples(record, self.names, known), merged=False)
                if record.country:
                    self._countries.add(record.country)

    def _preferred(self, institution: Institution) -> Institution:
        """Give an institution under the name that a judgement prefers, where one does."""
        source = self._preferences.source(f"institution/{institution.id}", "name") or ""
        name = self._names.get((institution.id, source), institution.label)
        if name == institution.label:
            return institution
        languages = {value: lang for lang, value in institution.labels}
        labels = (
            *((lang, value) for lang, value in institution.labels if value != name),
            (institution.lang, institution.label),
        )
        aliases = tuple(alias for alias in institution.aliases if alias != name)
        return replace(
            institution, label=name, lang=languages.get(name) or guess_language(name), labels=labels, aliases=aliases
        )

    def _write_pairs(self) -> None:
        for pair, rows in self._pairs.groups():
            one, other = pair.split(" ")
            certain, possible = settled.pair_triples(one, other, rows)
            self._settle(certain)
            self._say(t.POSSIBLE, possible, merged=False)
            word = "possible" if not certain else "former" if t.FORMER in certain[0] else "certain"
            self.counts[f"{word} pairs"] += 1

    def _say(self, graph: str, triples: Iterable[Triple], *, merged: bool = True) -> None:
        """Write triples to a named graph, and to the merged graph unless told otherwise."""
        triples = list(triples)
        self._lines.extend([f"{triple} {graph} .\n" for triple in triples])
        if merged:
            self._settle(triples)

    def _settle(self, triples: Iterable[Triple]) -> None:
        """Write triples to the merged graph."""
        self._lines.extend([f"{triple} .\n" for triple in triples])

    # To disk

    def load(self, nquads: Path, store_path: Path) -> str:
        """Write all lines to a file of N-Quads and into a store; give the file's hash."""
        hashed = sha256()
        store = ox.Store(str(store_path))
        with nquads.open("wb") as stream:
            for chunk in self._chunks():
                data = "".join(chunk).encode()
                hashed.update(data)
                stream.write(data)
                self.counts["quads"] += len(chunk)
                store.bulk_load(data, ox.RdfFormat.N_QUADS, lenient=True)
        store.flush()
        return hashed.hexdigest()

    def _chunks(self) -> Iterator[list[str]]:
        chunk: list[str] = []
        size = 0
        for line in self._lines.lines():
            chunk.append(line)
            size += len(line)
            if size >= _LOAD_CHARACTERS:
                yield chunk
                chunk, size = [], 0
        if chunk:
            yield chunk


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def _uncell(text: str) -> str:
    return text.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\0", "\\")
