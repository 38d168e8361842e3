"""Which graphs a query may see: everything but ``kg:possible``, unless the mode adds it.

pyoxigraph takes the graphs of a query as arguments, and arguments overrule the query's own FROM. So where
a query says FROM, its clauses are read here, and the hidden graph is taken from what they name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, TypedDict
from urllib.parse import urljoin

import pyoxigraph as ox

from kg.graph.terms import POSSIBLE, text_of

Mode = Literal["certain", "possible"]
MODES = ("certain", "possible")

# Comments and strings hold words that are none of the query's; IRIs are kept, for FROM names them.
_SKIPPED = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\''
    r'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|(<[^<>\s]*>)|#[^\n]*',
    re.S,
)
_FROM = re.compile(r"\bFROM\s+(NAMED\s+)?(<[^<>\s]*>|[^\s<>{}]*:[^\s<>{}]*)", re.I)
_PREFIX = re.compile(r"\bPREFIX\s+([^\s:]*):\s*<([^<>\s]*)>", re.I)
_BASE = re.compile(r"\bBASE\s*<([^<>\s]*)>", re.I)
_GRAPH = re.compile(r"\bGRAPH\b", re.I)


class Dataset(TypedDict, total=False):
    """The graphs of a query, as pyoxigraph's arguments."""

    default_graph: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph]
    named_graphs: list[ox.NamedNode | ox.BlankNode]


def dataset_of(
    query: str, mode: Mode, *, prefixes: Mapping[str, str], all_graphs: Callable[[], list[ox.NamedNode]]
) -> Dataset:
    """Give the graphs that a query sees.

    Args:
        query: The query.
        mode: certain hides what is only possible.
        prefixes: Prefixes that the query need not declare.
        all_graphs: Gives the named graphs of the store; asked only where GRAPH is used.
    """
    words = _SKIPPED.sub(lambda match: match[1] or " ", query)
    hidden = ox.NamedNode(text_of(POSSIBLE))
    clauses = _FROM.findall(words)
    if clauses:
        bases = _BASE.findall(words)
        declared = {name: urljoin(bases[-1], iri) if bases else iri for name, iri in _PREFIX.findall(words)}
        graphs = [
            (named, _graph(name, dict(prefixes) | declared, bases[-1] if bases else "")) for named, name in clauses
        ]
        return _from(graphs, hidden if mode == "certain" else None)
    if mode == "possible":
        return {"default_graph": [ox.DefaultGraph(), hidden]}
    if not _GRAPH.search(words):
        return {}
    return {"named_graphs": [graph for graph in all_graphs() if graph != hidden]}


def _from(graphs: list[tuple[str, ox.NamedNode | None]], hidden: ox.NamedNode | None) -> Dataset:
    default: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = []
    named: list[ox.NamedNode | ox.BlankNode] = []
    for is_named, graph in graphs:
        if graph is not None and graph != hidden:
            (named if is_named else default).append(graph)
    return {"default_graph": default, "named_graphs": named}


def _graph(name: str, prefixes: Mapping[str, str], base: str) -> ox.NamedNode | None:
    prefix, _, local = name.partition(":")
    iri = urljoin(base, name[1:-1]) if name.startswith("<") else prefixes.get(prefix, "") + local
    try:
        return ox.NamedNode(iri)
    except ValueError:
        return None
