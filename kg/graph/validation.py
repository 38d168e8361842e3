"""Validation: one source's triples against the shapes, and what breaks one told by file and line."""

from __future__ import annotations

from collections.abc import Iterator

from kg.errors import Problem
from kg.graph import terms as t
from kg.graph.quads import Description
from kg.graph.settled import country_triples
from kg.graph.spool import CheckedSource


def shape_problems(source: CheckedSource, description: Description, names: t.Names) -> Iterator[Problem]:
    """Give what in a source breaks a shape, with the line of its claims file."""
    from rdflib import Graph

    from kg.graph.shapes import check_source

    countries = (triple for code in sorted(description.countries) for triple in country_triples(code, names))
    triples = (*description.shared, *description.own, *countries)
    graph = Graph().parse(data="".join(f"{triple} .\n" for triple in triples), format="nt")
    for fault in check_source(graph):
        section, place = _place(f"<{fault.focus}>", source, description)
        line = source.line_of(section, place) if section else source.line
        found = "" if fault.value is None else f" (found {_short(fault.value)})"
        where = "" if source.lines or not section else f"{section}[{place}]: "
        yield Problem(source.path, line, f"{where}{fault.message}{found}")


def _place(term: str, source: CheckedSource, description: Description) -> tuple[str, int]:
    """Find the claim that a term belongs to: its thing's, or that of the thing it stands below."""
    while term:
        if term in description.places:
            return description.places[term]
        above = term[:-1].rpartition("/")[0]
        if "/evidence/" in term and above.endswith("/evidence"):
            return _place_of_passage(term, source)
        term = f"{above}>" if above.count("/") > 3 else ""
    return "", 0


def _place_of_passage(term: str, source: CheckedSource) -> tuple[str, int]:
    span = term[:-1].rpartition("/")[2]
    for section in ("agreements", "events", "figures", "relations"):
        for place, claim in enumerate(getattr(source.claims, section)):
            if any(f"{each.start}-{each.end}" == span for each in claim.evidence):
                return section, place
    return "", 0


def _short(value: str) -> str:
    return value.rpartition("/")[2] if value.startswith("http") else repr(value[:60])
