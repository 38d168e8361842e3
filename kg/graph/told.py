"""What each source says: the claims of a merged thing taken apart again by the graphs that they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg.graph import terms as t
from kg.graph.store import Graph

Values = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Publication:
    """A source as a person knows it.

    Attributes:
        iri: Its IRI, which names its graph.
        issued: When it was published, as exactly as known.
        digest: Whether its text here is our own retelling.
        withdrawn: When and why its publisher took it back, or None.
    """

    iri: str
    title: str
    publisher: str | None = None
    issued: str | None = None
    url: str | None = None
    method: str = ""
    digest: bool = False
    withdrawn: str | None = None

    @property
    def id(self) -> str:
        """The last part of its IRI."""
        return self.iri.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage that supports a claim."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Telling:
    """What one source says of one thing.

    Attributes:
        source: The source.
        values: Values by predicate, both as written in N-Triples without brackets and quotes.
        sentences: The passages behind it.
    """

    source: Publication
    values: Values
    sentences: tuple[Sentence, ...] = field(default=())

    def all(self, predicate: str) -> list[str]:
        """Give all values of a predicate, sorted."""
        return sorted(self.values.get(predicate, []))

    def one(self, predicate: str) -> str | None:
        """Give the first value of a predicate, or None."""
        return next(iter(self.all(predicate)), None)

    def word(self, predicate: str) -> str:
        """Give the last part of a value that is a concept, or an empty text."""
        return (self.one(predicate) or "").rpartition("#")[2]


class Teller:
    """Takes merged things apart; sources that were read once are kept."""

    def __init__(self, graph: Graph) -> None:
        self._store = graph.store
        self._names = t.Names(graph.base)
        self._publications: dict[str, Publication] = {}
        self._passages: dict[str, list[Sentence]] = {}

    def tellings(self, iri: str) -> list[Telling]:
        """Give what each source says of a thing, in the order of the sources."""
        return [self.telling(iri, source) for source in sorted(self.values(iri).get(t.TOLD_BY, []))]

    def telling(self, iri: str, source: str) -> Telling:
        """Give what one source says of a thing."""
        values = self.values(iri, source)
        sentences = [self._sentence(passage) for passage in values.get(t.EVIDENCE, [])]
        return Telling(self.publication(source), values, tuple(sorted(sentences, key=lambda each: each.start)))

    def publication(self, iri: str) -> Publication:
        """Give a source as a person knows it."""
        if iri not in self._publications:
            values = self.values(iri)
            digest = next(self._subjects(t.DERIVED_FROM, iri), None)
            on, why = (_first(values, predicate) for predicate in (t.WITHDRAWN_ON, t.WITHDRAWN_REASON))
            self._publications[iri] = Publication(
                iri,
                _first(values, t.TITLE) or iri,
                _first(values, t.PUBLISHER),
                _first(values, t.ISSUED),
                _first(values, t.URL),
                _first(values, t.METHOD) or "",
                digest is not None,
                f"{on}: {why}" if on else None,
            )
        return self._publications[iri]

    def knows_source(self, id_: str) -> bool:
        """Tell whether the graph has a source of this id."""
        return bool(self.values(t.text_of(self._names.source(id_))))

    def values(self, iri: str, graph: str | None = None) -> dict[str, list[str]]:
        """Give what a graph says of a thing, the merged graph unless told otherwise."""
        name = ox.DefaultGraph() if graph is None else ox.NamedNode(graph)
        found: dict[str, list[str]] = {}
        for quad in self._store.quads_for_pattern(ox.NamedNode(iri), None, None, name):
            found.setdefault(str(quad.predicate), []).append(value_of(quad.object))
        return found

    def subjects(self, predicate: str, object_: str) -> list[str]:
        """Give the things of the merged graph that have a property with this value, sorted."""
        return sorted(self._subjects(predicate, object_))

    def label(self, iri: str) -> str:
        """Give a thing's label, or the last part of its IRI."""
        return _first(self.values(iri), t.LABEL) or iri.rpartition("/")[2]

    def passages(self, source: str) -> list[Sentence]:
        """Give all passages of a source in the order of its text."""
        if source not in self._passages:
            quads = self._store.quads_for_pattern(
                None, ox.NamedNode(t.text_of(t.HAS_SELECTOR)), None, ox.NamedNode(source)
            )
            found = {self._sentence(iri) for iri in {value_of(quad.subject) for quad in quads}}
            self._passages[source] = sorted(found, key=lambda each: each.start)
        return self._passages[source]

    def _subjects(self, predicate: str, object_: str) -> Iterator[str]:
        quads = self._store.quads_for_pattern(
            None, ox.NamedNode(t.text_of(predicate)), ox.NamedNode(object_), ox.DefaultGraph()
        )
        return (value_of(quad.subject) for quad in quads)

    def _sentence(self, passage: str) -> Sentence:
        found: dict[str, list[str]] = {}
        for selector in self.values(passage).get(t.HAS_SELECTOR, []):
            found |= self.values(selector)
        return Sentence(_first(found, t.EXACT) or "", int(_first(found, t.START) or 0), int(_first(found, t.END) or 0))


def value_of(term: object) -> str:
    """Give a term's text: an IRI, or what a literal says."""
    return str(getattr(term, "value", term))


def _first(values: Values, predicate: str) -> str | None:
    return min(values.get(predicate, []), default=None)
