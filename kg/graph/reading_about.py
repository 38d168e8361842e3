"""Reading what concerns one institution or country; it costs what that one has, not what the graph has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import pyoxigraph as ox

from kg.graph import terms
from kg.graph.facts import (
    Agreement,
    Certainty,
    Conference,
    Facts,
    Figure,
    Pair,
    Party,
    Passage,
    Relation,
    Source,
)
from kg.graph.reading import GraphReader, node
from kg.graph.store import Graph


def read_facts_about(graph: Graph, iri: str) -> Facts:
    """Give what a graph says of one institution or country, with everybody and everything that this names."""
    return Facts(_PartyReader(graph.store, iri))


class _PartyReader(GraphReader):
    """Reads what concerns one institution or country."""

    def __init__(self, store: ox.Store, iri: str) -> None:
        super().__init__(store)
        self._iri = iri
        self._me = ox.NamedNode(iri)

    @cached_property
    def _agreements(self) -> dict[str, Agreement]:
        mine = set(self._subjects(terms.PARTY, self._me))
        for side in self._subjects(terms.MEMBER, self._me):
            mine |= set(self._subjects(terms.SIDE_OF, ox.NamedNode(side)))
        mine |= set(self._subjects(terms.ESTABLISHES, self._me))
        return {iri: self._agreement(iri) for iri in sorted(mine)}

    @cached_property
    def _conferences(self) -> dict[str, Conference]:
        mine = {iri for role in terms.ROLES.values() for iri in self._subjects(role, self._me)}
        mine |= {event for agreement in self._agreements.values() for event in agreement.events}
        return {iri: self._conference(iri) for iri in sorted(mine)}

    @cached_property
    def _relations(self) -> dict[str, Relation]:
        classes = set(self._all_of(terms.RELATION))
        mine = {*self._subjects(terms.SUBJECT, self._me), *self._subjects(terms.OBJECT, self._me)} & classes
        return {iri: self._relation(iri) for iri in sorted(mine)}

    @cached_property
    def _figures(self) -> dict[str, Figure]:
        classes = set(self._all_of(terms.FIGURE))
        return {iri: self._figure(iri) for iri in sorted(set(self._subjects(terms.SUBJECT, self._me)) & classes)}

    @cached_property
    def _named(self) -> set[str]:
        """Everybody that what concerns this one names."""
        named = {self._iri}
        for agreement in self._agreements.values():
            named |= {*agreement.members, *(iri for who in agreement.signatories for iri in who.organisations)}
        for conference in self._conferences.values():
            named |= {*conference.organisers, *conference.hosts, *conference.co_hosts}
        named |= {iri for relation in self._relations.values() for iri in (relation.subject, relation.object)}
        return named | {iri for pairs in self._mine.values() for pair in pairs for iri in pair}

    def institutions(self) -> dict[str, Party]:
        return {iri: self._institution(iri) for iri in sorted(self._named) if "/institution/" in iri}

    def countries(self) -> dict[str, Party]:
        return {iri: self._country(iri) for iri in sorted(self._named) if "/country/" in iri}

    def pairs(self) -> dict[Certainty, frozenset[Pair]]:
        return self._mine

    def agreements(self) -> dict[str, Agreement]:
        return self._agreements

    @cached_property
    def _mine(self) -> dict[Certainty, frozenset[Pair]]:
        return {
            "certain": self._pairs(terms.PARTNER, subject=self._me),
            "former": self._pairs(terms.FORMER, subject=self._me),
            "possible": self._pairs(terms.MAYBE_PARTNER, node(terms.POSSIBLE), self._me),
        }

    def conferences(self) -> dict[str, Conference]:
        return self._conferences

    def figures(self) -> dict[str, Figure]:
        return self._figures

    def relations(self) -> dict[str, Relation]:
        return self._relations

    def passages(self) -> dict[str, Passage]:
        things: list[Iterable[Agreement | Conference | Figure | Relation]] = [
            self._agreements.values(), self._conferences.values(), self._figures.values(), self._relations.values(),
        ]  # fmt: skip
        mine = {iri for group in things for thing in group for iri in thing.evidence}
        return {iri: self._passage(iri) for iri in sorted(mine)}

    def sources(self) -> dict[str, Source]:
        mine = {passage.source for passage in self.passages().values()}
        mine |= {iri for agreement in self._agreements.values() for iri in agreement.sources}
        return {iri: self._source(iri) for iri in sorted(mine)}
