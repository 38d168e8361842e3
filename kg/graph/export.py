"""Export: a graph in other RDF formats, and as tables.

Whatever is written is in a stated order. In the mode ``certain`` nothing that is only possible is written.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from kg.graph import terms as t
from kg.graph.facts import Agreement, Certainty, Facts, Party
from kg.graph.reading import read_facts
from kg.graph.sorting import LineSorter
from kg.graph.store import Graph

DATASET_FORMATS = {"nq": ox.RdfFormat.N_QUADS, "trig": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD}
GRAPH_FORMATS = {"ttl": ox.RdfFormat.TURTLE, "nt": ox.RdfFormat.N_TRIPLES, "rdfxml": ox.RdfFormat.RDF_XML}
_TAB = "\t"
TABLES = ("institutions.csv", "agreements.csv", "edges.csv")


def write_rdf(graph: Graph, format_: str, stream: IO[bytes]) -> None:
    """Write a graph as RDF: nq, trig and jsonld with all named graphs; ttl, nt and rdfxml the merged graph."""
    quads = _sorted_quads(graph)
    if format_ == "nq":
        ox.serialize(quads, stream, ox.RdfFormat.N_QUADS)
        return
    if format_ in DATASET_FORMATS:
        quads = _by_graph(quads)
        ox.serialize(quads, stream, DATASET_FORMATS[format_], prefixes=dict(graph.prefixes))
        return
    merged = ox.DefaultGraph()
    possible = ox.NamedNode(t.text_of(t.POSSIBLE))
    triples = (quad.triple for quad in quads if quad.graph_name in (merged, possible))
    ox.serialize(triples, stream, GRAPH_FORMATS[format_], prefixes=dict(graph.prefixes))


def _sorted_quads(graph: Graph) -> Iterator[ox.Quad]:
    hidden = ox.NamedNode(t.text_of(t.POSSIBLE)) if graph.mode == "certain" else None
    for quad in ox.parse(path=str(graph.generation / "graph.nq"), format=ox.RdfFormat.N_QUADS):
        if quad.graph_name != hidden:
            yield quad


def _by_graph(quads: Iterator[ox.Quad]) -> Iterator[ox.Quad]:
    """Bring the quads of each graph together, the merged graph first."""
    with LineSorter() as sorter:
        sorter.extend(f"{'' if quad.graph_name == ox.DefaultGraph() else quad.graph_name}\t{quad}\n" for quad in quads)
        for line in sorter.lines():
            yield from ox.parse(f"{line.partition(_TAB)[2].rstrip()} .", ox.RdfFormat.N_QUADS)


def write_tables(graph: Graph, folder: Path) -> list[Path]:
    """Write ``institutions.csv``, ``agreements.csv`` and ``edges.csv`` into a folder and give their paths."""
    facts = read_facts(graph)
    folder.mkdir(parents=True, exist_ok=True)
    certainties: list[Certainty] = ["certain", "former"]
    if graph.mode == "possible":
        certainties.append("possible")
    tables: Sequence[Iterable[Mapping[str, Any]]] = (
        (_institution_row(party) for party in facts.institutions.values()),
        (_agreement_row(agreement, facts) for agreement in facts.agreements.values()),
        _edge_rows(facts, certainties),
    )
    columns = (_INSTITUTION, _AGREEMENT, _EDGE)
    return [_write(folder / name, table, names) for name, table, names in zip(TABLES, tables, columns, strict=True)]


_INSTITUTION = ("iri", "label", "kind", "country", "city", "latitude", "longitude", "acronyms", "names", "same_as")
_AGREEMENT = (
    "iri", "kind", "status", "parties", "party_labels", "sides", "signed", "started", "planned_for", "ended",
    "earliest", "latest", "conferences", "establishes", "fields", "withdrawn", "corrected", "sources",
)  # fmt: skip
_EDGE = ("one", "other", "one_label", "other_label", "certainty", "agreements")


def _institution_row(party: Party) -> dict[str, Any]:
    latitude, longitude = party.coordinates or ("", "")
    names = [value for _, value in party.labels]
    found = {"iri": party.iri, "label": party.label, "kind": party.kind, "country": party.country, "city": party.city}
    return found | {
        "latitude": latitude,
        "longitude": longitude,
        "acronyms": party.acronyms,
        "names": names,
        "same_as": party.same_as,
    }


def _agreement_row(agreement: Agreement, facts: Facts) -> dict[str, Any]:
    row = {
        name: getattr(agreement, name)
        for name in (
            "iri",
            "parties",
            "signed",
            "started",
            "planned_for",
            "ended",
            "earliest",
            "latest",
            "establishes",
            "fields",
            "withdrawn",
            "corrected",
        )
    }
    return row | {
        "kind": agreement.kinds,
        "status": agreement.statuses,
        "party_labels": [facts.label(party) for party in agreement.parties],
        "sides": [" + ".join(facts.label(member) for member in side.members) for side in agreement.sides],
        "conferences": agreement.events,
        "sources": agreement.sources,
    }


def _edge_rows(facts: Facts, certainties: Sequence[Certainty]) -> Iterator[dict[str, Any]]:
    of: dict[tuple[str, str], list[str]] = {}
    for agreement in facts.agreements.values():
        for pair in agreement.pairs:
            of.setdefault(pair, []).append(agreement.iri)
    for certainty in certainties:
        for one, other in sorted(facts.pairs[certainty]):
            labels = {"one_label": facts.label(one), "other_label": facts.label(other)}
            yield {
                "one": one,
                "other": other,
                "certainty": certainty,
                "agreements": sorted(of.get((one, other), [])),
            } | labels


def _write(path: Path, rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return path


def _cell(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)
