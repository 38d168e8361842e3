"""Mappings: the same-as decisions of a graph, for interchange."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kg.graph.facts import Party
from kg.graph.lookup import find_institutions
from kg.graph.reading import read_facts
from kg.graph.store import Graph
from kg.identity import Institution, Judgements
from kg.identity.judgements import Judgement, Reference, parse_judgements
from kg.identity.sssom import Mapping, institution_mappings, judgement_mappings


def mappings_of(graph: Graph) -> Iterator[Mapping]:
    """Give what the institutions of a graph are the same as, and what was judged of them."""
    facts = read_facts(graph)
    institutions = {party.iri: _institution(party, graph) for party in facts.institutions.values()}

    def find(reference: Reference) -> Institution | None:
        found = find_institutions(graph, reference.value).matches
        fitting = [match for match in found if reference.country in (None, match.country)]
        return institutions.get(fitting[0].iri) if len(fitting) == 1 else None

    yield from institution_mappings(institutions.values())
    yield from judgement_mappings(judgements_of(graph), find)


def judgements_of(graph: Graph) -> Judgements:
    """Give the judgements that a graph was built with."""
    lines = graph.manifest.get("judgements", [])
    found = parse_judgements("\n".join(lines), Path("judgements"))
    return Judgements(line for line in found if isinstance(line, Judgement))


def _institution(party: Party, graph: Graph) -> Institution:
    id_ = party.iri.removeprefix(f"{graph.base}institution/")
    return Institution(id_, party.label, party.lang, party.kind, party.country, same_as=party.same_as)
