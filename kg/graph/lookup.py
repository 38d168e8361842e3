"""Lookup: which institution or country of a graph a person means by a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph import terms as t
from kg.graph.store import Graph
from kg.identity.folding import fold

_WAYS = ("label", "alias", "acronym")
_SUGGESTED = 5
_NEAR = 75


@dataclass(frozen=True, slots=True)
class Match:
    """An institution or country that a name can mean.

    Attributes:
        iri: Its IRI.
        label: Its label.
        country: ISO code, where known.
        how: What matched: iri, label, alias, acronym, or words, where no other name has all the words.
    """

    iri: str
    label: str
    country: str | None
    how: str

    def __str__(self) -> str:
        return f"{self.label} ({self.country})" if self.country else self.label


@dataclass(frozen=True, slots=True)
class Lookup:
    """What was found for a name.

    Attributes:
        text: The name.
        matches: What it can mean; several where it is ambiguous.
        suggestions: Near names, where it means nothing.
    """

    text: str
    matches: tuple[Match, ...]
    suggestions: tuple[Match, ...] = ()

    def only(self) -> Match:
        """Give what the name means.

        Raises:
            GraphError: It means nothing, or several things.
        """
        if len(self.matches) == 1:
            return self.matches[0]
        if self.matches:
            found = "; ".join(f"{match} {match.iri}" for match in self.matches)
            raise GraphError(f"{self.text!r} can mean several: {found}; write the full name or the IRI")
        raise GraphError(self.unknown())

    def unknown(self) -> str:
        """Say that nothing has this name, and what has a near one."""
        near = ", ".join(str(match) for match in self.suggestions)
        return f"nothing in this graph is called {self.text!r}" + (f"; did you mean {near}?" if near else "")


def find_institutions(graph: Graph, text: str) -> Lookup:
    """Find the institutions and countries that a name can mean, by label, else alias, else acronym.

    Case, accents and punctuation do not count. An IRI, or its last part, finds what it names. Where
    no name is equal, all words of the text may stand in the names of one institution only.
    """
    return _Names(graph).find(text)


class _Names:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._base = graph.base

    def find(self, text: str) -> Lookup:
        """Find what a text can mean."""
        found = self._by_iri(text.strip())
        if found:
            return Lookup(text, (found,))
        key = _key(text)
        for way in _WAYS:
            matches = {iri for iri, name in self._all[way] if _key(name) == key}
            if key and matches:
                return Lookup(text, self._matches(matches, way))
        holding = self._holding(key)
        if len(holding) == 1:
            return Lookup(text, self._matches(holding, "words"))
        if holding:
            return Lookup(text, (), self._matches(holding, "words")[:_SUGGESTED])
        return Lookup(text, (), self._near(key))

    @cached_property
    def _all(self) -> dict[str, list[tuple[str, str]]]:
        predicates = dict(zip(_WAYS, (t.LABEL, t.ALT_LABEL, t.ACRONYM), strict=True))
        return {way: list(self._pairs(predicate)) for way, predicate in predicates.items()}

    def _pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        starts = (f"{self._base}institution/", f"{self._base}country/")
        quads = self._graph.store.quads_for_pattern(None, _node(predicate), None, ox.DefaultGraph())
        for quad in quads:
            if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(starts):
                yield quad.subject.value, getattr(quad.object, "value", "")

    def _by_iri(self, text: str) -> Match | None:
        if not text or any(char.isspace() for char in text):
            return None
        for iri in (text, f"{self._base}{text}", f"{self._base}institution/{text}"):
            if iri.startswith(self._base) and self._label(iri):
                return self._match(iri, "iri")
        return self._by_same_as(text)

    def _by_same_as(self, text: str) -> Match | None:
        if not text.startswith(("http://", "https://")):
            return None
        try:
            other = ox.NamedNode(text)
        except ValueError:
            return None
        quads = self._graph.store.quads_for_pattern(None, _node(t.SAME_AS), other, ox.DefaultGraph())
        return next(
            (self._match(quad.subject.value, "iri") for quad in quads if isinstance(quad.subject, ox.NamedNode)), None
        )

    def _holding(self, key: str) -> set[str]:
        words = set(key.split())
        if not words or max(map(len, words)) < 3:
            return set()
        names = (pair for way in ("label", "alias") for pair in self._all[way])
        return {iri for iri, name in names if words <= set(_key(name).split())}

    def _near(self, key: str) -> tuple[Match, ...]:
        from rapidfuzz import fuzz, process

        names = [(iri, _key(name)) for way in _WAYS for iri, name in self._all[way]]
        best = process.extract(key, [name for _, name in names], scorer=fuzz.ratio, limit=20, score_cutoff=_NEAR)
        iris = dict.fromkeys(names[place][0] for _, _, place in best)
        return tuple(self._match(iri, "near") for iri in list(iris)[:_SUGGESTED])

    def _matches(self, iris: set[str], how: str) -> tuple[Match, ...]:
        found = [self._match(iri, how) for iri in iris]
        return tuple(sorted(found, key=lambda match: (match.label, match.iri)))

    def _match(self, iri: str, how: str) -> Match:
        country = self._value(iri, t.ISO_CODE)
        if country is None:
            of = self._value(iri, t.COUNTRY)
            country = of.rpartition("/")[2] if of else None
        return Match(iri, self._label(iri) or iri, country, how)

    def _label(self, iri: str) -> str | None:
        return self._value(iri, t.LABEL)

    def _value(self, iri: str, predicate: str) -> str | None:
        quads = self._graph.store.quads_for_pattern(ox.NamedNode(iri), _node(predicate), None, ox.DefaultGraph())
        return min((getattr(quad.object, "value", "") for quad in quads), default=None)


def _node(term: str) -> ox.NamedNode:
    return ox.NamedNode(t.text_of(term))


def _key(name: str) -> str:
    return fold(name).removeprefix("the ")
