"""Reading facts from a built graph: how `kg.graph.facts` stands in RDF.

`read_facts` reads the whole graph, part by part and only the parts that are asked for.
Things are described subject by subject, so that `kg.graph.reading_about` reads each value in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

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
    Side,
    Signatory,
    Source,
    pair_of,
)
from kg.graph.store import Graph

Object = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Description = Mapping[str, list[Object]]

_KINDS = {name: kind for kind, name in terms.KIND_CLASSES.items()}
_RELATIONS = {name: relation for relation, name in terms.RELATIONS.items()}


def read_facts(graph: Graph) -> Facts:
    """Give what a graph says as values."""
    return Facts(GraphReader(graph.store))


class GraphReader:
    """Reads all facts of a store; `kg.graph.facts.FactReader` names the parts."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    def institutions(self) -> dict[str, Party]:
        return {iri: self._institution(iri) for iri in sorted(self._all_of(terms.INSTITUTION))}

    def countries(self) -> dict[str, Party]:
        return {iri: self._country(iri) for iri in sorted(self._all_of(terms.COUNTRY_CLASS))}

    def agreements(self) -> dict[str, Agreement]:
        return {iri: self._agreement(iri) for iri in sorted(self._all_of(terms.AGREEMENT))}

    def pairs(self) -> dict[Certainty, frozenset[Pair]]:
        return {
            "certain": self._pairs(terms.PARTNER),
            "former": self._pairs(terms.FORMER),
            "possible": self._pairs(terms.MAYBE_PARTNER, node(terms.POSSIBLE)),
        }

    def conferences(self) -> dict[str, Conference]:
        return {iri: self._conference(iri) for iri in sorted(self._all_of(terms.CONFERENCE))}

    def figures(self) -> dict[str, Figure]:
        return {iri: self._figure(iri) for iri in sorted(self._all_of(terms.FIGURE))}

    def relations(self) -> dict[str, Relation]:
        return {iri: self._relation(iri) for iri in sorted(self._all_of(terms.RELATION))}

    def passages(self) -> dict[str, Passage]:
        return {iri: self._passage(iri) for iri in sorted(self._all_of(terms.PASSAGE))}

    def sources(self) -> dict[str, Source]:
        return {iri: self._source(iri) for iri in sorted(self._all_of(terms.SOURCE))}

    def _all_of(self, class_: str) -> Iterator[str]:
        return self._subjects(terms.TYPE, node(class_))

    def _subjects(self, predicate: str, object_: ox.NamedNode) -> Iterator[str]:
        quads = self._store.quads_for_pattern(None, node(predicate), object_, ox.DefaultGraph())
        return (_value(quad.subject) for quad in quads)

    def _describe(self, iri: str) -> Description:
        found: dict[str, list[Object]] = {}
        for quad in self._store.quads_for_pattern(ox.NamedNode(iri), None, None, ox.DefaultGraph()):
            found.setdefault(quad.predicate.value, []).append(quad.object)
        return found

    def _pairs(
        self, predicate: str, graph: ox.NamedNode | ox.DefaultGraph | None = None, subject: ox.NamedNode | None = None
    ) -> frozenset[Pair]:
        quads = self._store.quads_for_pattern(subject, node(predicate), None, graph or ox.DefaultGraph())
        return frozenset(pair_of(_value(quad.subject), _value(quad.object)) for quad in quads)

    def _label(self, iri: str) -> str:
        return _one(self._describe(iri), terms.LABEL) or iri.rpartition("/")[2]

    def _institution(self, iri: str) -> Party:
        about = self._describe(iri)
        label = next((each for each in about.get(_key(terms.LABEL), []) if isinstance(each, ox.Literal)), None)
        classes = (f"<{value}>" for value in _values(about, terms.TYPE))
        return Party(
            iri=iri,
            label=label.value if label else iri.rpartition("/")[2],
            lang=(label.language or "") if label else "",
            kind=next((_KINDS[name] for name in classes if name in _KINDS), "other"),
            country=_last_part(_one(about, terms.COUNTRY)),
            city=_one(about, terms.CITY),
            coordinates=_coordinates(about),
            labels=tuple(
                sorted(
                    (each.language or "", each.value)
                    for each in about.get(_key(terms.ALT_LABEL), [])
                    if isinstance(each, ox.Literal) and (label is None or each.value != label.value)
                )
            ),
            acronyms=_values(about, terms.ACRONYM),
            same_as=_values(about, terms.SAME_AS),
        )

    def _country(self, iri: str) -> Party:
        about = self._describe(iri)
        code = _one(about, terms.ISO_CODE) or iri.rpartition("/")[2]
        return Party(iri, _one(about, terms.LABEL) or code, kind="country", country=code)

    def _agreement(self, iri: str) -> Agreement:
        about = self._describe(iri)
        return Agreement(
            iri=iri,
            kinds=_concepts(about, terms.KIND),
            statuses=_concepts(about, terms.STATUS),
            parties=_values(about, terms.PARTY),
            sides=tuple(self._side(side) for side in _values(about, terms.SIDE_OF)),
            signed=_values(about, terms.SIGNED_ON),
            started=_values(about, terms.STARTED_ON),
            planned_for=_values(about, terms.PLANNED_FOR),
            ended=_values(about, terms.ENDED_ON),
            end_reasons=_values(about, terms.END_REASON),
            earliest=_one(about, terms.EARLIEST),
            latest=_one(about, terms.LATEST),
            events=_values(about, terms.SIGNED_AT),
            places=_values(about, terms.PLACE),
            establishes=tuple(self._label(found) for found in _values(about, terms.ESTABLISHES)),
            fields=_values(about, terms.FIELD),
            signatories=tuple(self._signatory(who) for who in _values(about, terms.SIGNED_BY)),
            withdrawn=_notice(about, terms.WITHDRAWN_ON, terms.WITHDRAWN_REASON),
            corrected=_notice(about, terms.CORRECTED_ON, terms.CORRECTED_REASON),
            evidence=_values(about, terms.EVIDENCE),
            sources=_values(about, terms.TOLD_BY),
            founds=_values(about, terms.ESTABLISHES),
        )

    def _side(self, iri: str) -> Side:
        about = self._describe(iri)
        return Side(_values(about, terms.MEMBER), _one(about, terms.COMPLETE) == "true")

    def _signatory(self, iri: str) -> Signatory:
        about = self._describe(iri)
        name = _one(about, terms.LABEL) or iri.rpartition("/")[2]
        return Signatory(name, _values(about, terms.ROLE), _values(about, terms.ON_BEHALF_OF))

    def _conference(self, iri: str) -> Conference:
        about = self._describe(iri)
        roles = {f"<{value}>" for value in _values(about, terms.OPEN)}
        return Conference(
            iri=iri,
            label=_one(about, terms.LABEL) or iri.rpartition("/")[2],
            labels=_values(about, terms.ALT_LABEL),
            editions=tuple(int(value) for value in _values(about, terms.EDITION)),
            held=_values(about, terms.HELD_ON),
            held_until=_values(about, terms.HELD_UNTIL),
            cities=_values(about, terms.CITY),
            countries=tuple(value.rpartition("/")[2] for value in _values(about, terms.COUNTRY)),
            part_of=_values(about, terms.PART_OF),
            organisers=_values(about, terms.ROLES["organisers"]),
            hosts=_values(about, terms.ROLES["hosts"]),
            co_hosts=_values(about, terms.ROLES["co_hosts"]),
            open=tuple(name for name, role in terms.ROLES.items() if role in roles),
            evidence=_values(about, terms.EVIDENCE),
        )

    def _figure(self, iri: str) -> Figure:
        about = self._describe(iri)
        return Figure(
            iri=iri,
            subject=_one(about, terms.SUBJECT) or "",
            measure=_one(about, terms.MEASURE) or "",
            value=_one(about, terms.VALUE) or "",
            bound=next(iter(_concepts(about, terms.BOUND)), "exact"),
            unit=_one(about, terms.UNIT),
            as_of=_one(about, terms.AS_OF),
            since=_one(about, terms.SINCE),
            evidence=_values(about, terms.EVIDENCE),
        )

    def _relation(self, iri: str) -> Relation:
        about = self._describe(iri)
        return Relation(
            iri=iri,
            subject=_one(about, terms.SUBJECT) or "",
            relation=_RELATIONS.get(f"<{_one(about, terms.RELATION_KIND)}>", "part_of"),
            object=_one(about, terms.OBJECT) or "",
            evidence=_values(about, terms.EVIDENCE),
        )

    def _passage(self, iri: str) -> Passage:
        about = self._describe(iri)
        selectors = [self._describe(each) for each in _values(about, terms.HAS_SELECTOR)]
        together = {predicate: objects for each in selectors for predicate, objects in each.items()}
        text = _one(about, terms.HAS_SOURCE) or ""
        return Passage(
            source=_one(self._describe(text), terms.DERIVED_FROM) or text,
            quote=_one(together, terms.EXACT) or "",
            prefix=_one(together, terms.PREFIX) or "",
            suffix=_one(together, terms.SUFFIX) or "",
            start=int(_one(together, terms.START) or 0),
        )

    def _source(self, iri: str) -> Source:
        about = self._describe(iri)
        return Source(
            iri=iri,
            title=_one(about, terms.TITLE) or iri.rpartition("/")[2],
            publisher=_one(about, terms.PUBLISHER),
            issued=_one(about, terms.ISSUED),
            url=_one(about, terms.URL),
            method=_one(about, terms.METHOD) or "",
            digest=any(self._subjects(terms.DERIVED_FROM, ox.NamedNode(iri))),
        )


@cache
def node(term: str) -> ox.NamedNode:
    return ox.NamedNode(terms.text_of(term))


@cache
def _key(term: str) -> str:
    return terms.text_of(term)


def _value(term: Object) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal | ox.BlankNode) else str(term)


def _values(about: Description, predicate: str) -> tuple[str, ...]:
    return tuple(sorted(_value(each) for each in about.get(_key(predicate), ())))


def _one(about: Description, predicate: str) -> str | None:
    """Give the value, the first in order where there are several, or None."""
    return min((_value(each) for each in about.get(_key(predicate), ())), default=None)


def _concepts(about: Description, predicate: str) -> tuple[str, ...]:
    return tuple(value.rpartition("#")[2] for value in _values(about, predicate))


def _last_part(iri: str | None) -> str | None:
    return iri.rpartition("/")[2] if iri else None


def _coordinates(about: Description) -> tuple[float, float] | None:
    lat, long = _one(about, terms.LAT), _one(about, terms.LONG)
    return (float(lat), float(long)) if lat is not None and long is not None else None


def _notice(about: Description, on: str, reason: str) -> str | None:
    """Give date and reason of a withdrawal or correction as one text, or None where there is none."""
    parts = [value for value in (_one(about, on), _one(about, reason)) if value]
    return ": ".join(parts) or None
