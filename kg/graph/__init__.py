"""The graph: claims to RDF, validation, the store, SPARQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.graph.build import BuildReport, build_graph
    from kg.graph.results import BlankNode, Boolean, Iri, Literal, Solutions, Term, Triples
    from kg.graph.store import Graph, open_graph

__all__ = [
    "BlankNode",
    "Boolean",
    "BuildReport",
    "Graph",
    "Iri",
    "Literal",
    "Solutions",
    "Term",
    "Triples",
    "build_graph",
    "open_graph",
]

_HOME = dict.fromkeys(("BuildReport", "build_graph"), "build")
_HOME |= dict.fromkeys(("Graph", "open_graph"), "store")
_HOME |= dict.fromkeys(("BlankNode", "Boolean", "Iri", "Literal", "Solutions", "Term", "Triples"), "results")


def __getattr__(name: str) -> Any:
    """Import a name when it is first asked for: asking a graph must not pay for building one."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
