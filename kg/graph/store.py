"""An opened graph: SPARQL on the store of a graph folder.

The store is opened read-only, so any number of readers may have it open while a new one is built.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias

import pyoxigraph as ox

from kg.errors import GraphError, QueryError
from kg.graph import terms
from kg.graph.dataset import MODES, Mode, dataset_of
from kg.graph.folder import GraphFolder
from kg.graph.results import BlankNode, Boolean, Iri, Literal, Solutions, Term, Triples

if TYPE_CHECKING:
    import rdflib

_Native: TypeAlias = ox.NamedNode | ox.Literal | ox.BlankNode
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.S)
_PREFIXED = re.compile(r"([\w.-]*):[\w.-]*$")
_EXPECTED_SHOWN = 3


class Graph:
    """A built graph, open for reading; close it, or use it in a ``with`` statement.

    Attributes:
        path: The graph folder.
        mode: Whether queries see what is only possible, unless they say otherwise.
    """

    def __init__(self, path: Path, *, mode: Mode = "certain") -> None:
        """Open the graph in a folder.

        Raises:
            GraphError: There is no graph, or it cannot be opened.
        """
        if mode not in MODES:
            raise ValueError(f"unknown mode {mode!r}: certain or possible")
        self.path = path
        self.mode = mode
        self._stack = ExitStack()
        self._generation = self._stack.enter_context(GraphFolder(path).reading())
        try:
            self._store: ox.Store | None = ox.Store.read_only(str(self._generation / "store"))
        except OSError as error:
            self._stack.close()
            raise GraphError(f"{path}: the store cannot be opened: {error}; build the graph again") from error

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store; results that were not read yet can no longer be."""
        self._store = None
        self._stack.close()

    @cached_property
    def manifest(self) -> Mapping[str, Any]:
        """What the graph was built from, and how much it holds."""
        manifest: dict[str, Any] = json.loads((self._generation / "manifest.json").read_text(encoding="utf-8"))
        return manifest

    @property
    def generation(self) -> Path:
        """The folder with the files of this graph, which stay while it is open."""
        return self._generation

    @cached_property
    def base(self) -> str:
        """The IRI below which things are named."""
        return str(self.manifest["base"])

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes that a query need not declare."""
        return terms.prefixes(self.base)

    @property
    def store(self) -> ox.Store:
        """The opened store.

        Raises:
            GraphError: The graph is closed.
        """
        if self._store is None:
            raise GraphError(f"{self.path}: the graph is closed")
        return self._store

    @cached_property
    def dataset(self) -> rdflib.Dataset:
        """The same store as an rdflib Dataset; its default graph is the merged graph."""
        import rdflib
        from oxrdflib import OxigraphStore

        return rdflib.Dataset(store=OxigraphStore(store=self.store))

    def query(
        self, text: str, *, mode: Mode | None = None, substitutions: Mapping[str, Term | str | int] | None = None
    ) -> Solutions | Boolean | Triples:
        """Ask in SPARQL.

        Args:
            text: A SELECT, ASK, CONSTRUCT or DESCRIBE query; the prefixes of the graph need no declaration.
            mode: certain or possible; that of the graph unless told otherwise.
            substitutions: Values for variables of the query, which has no VALUES clause at its end; a plain text
                stands for a literal.

        Raises:
            QueryError: The query cannot be parsed or answered.
        """
        graphs = dataset_of(text, mode or self.mode, prefixes=self.prefixes, all_graphs=self._named_graphs)
        asked = text + _values(substitutions) if substitutions else text

        def run() -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
            try:
                return self.store.query(asked, prefixes=dict(self.prefixes), **graphs)
            except SyntaxError as error:
                raise _query_error(text, str(error)) from error
            except (OSError, ValueError, RuntimeError) as error:
                raise QueryError(f"the query cannot be answered: {error}") from error

        first = run()
        if isinstance(first, ox.QuerySolutions):
            return Solutions(_again(first, run))
        if isinstance(first, ox.QueryBoolean):
            return Boolean(_again(first, run))
        return Triples(_again(first, run), self.prefixes)

    def select(self, text: str, *, mode: Mode | None = None, **values: Term | str | int) -> Solutions:
        """Ask a SELECT query, with values for some of its variables.

        Raises:
            QueryError: The query cannot be parsed or answered, or is no SELECT query.
        """
        found = self.query(text, mode=mode, substitutions=values)
        if not isinstance(found, Solutions):
            raise QueryError("this is no SELECT query")
        return found

    def _named_graphs(self) -> list[ox.NamedNode]:
        return [graph for graph in self.store.named_graphs() if isinstance(graph, ox.NamedNode)]


def open_graph(path: Path | str = "graph", *, mode: Mode = "certain") -> Graph:
    """Open the graph in a folder for reading.

    Raises:
        GraphError: There is no graph, or it cannot be opened.
    """
    return Graph(Path(path), mode=mode)


def _again(first: Any, run: Any) -> Any:
    """Give the result that is there already to the first reader, and run the query again for further ones."""
    waiting = [first]
    return lambda: waiting.pop() if waiting else run()


def _values(substitutions: Mapping[str, Term | str | int]) -> str:
    """Give a VALUES clause, which may stand behind any query; terms write themselves, so a value stays a value."""
    names = " ".join(str(ox.Variable(name)) for name in substitutions)
    return f"\nVALUES ({names}) {{ ({' '.join(str(_native(value)) for value in substitutions.values())}) }}"


def _native(value: Term | str | int) -> _Native:
    if isinstance(value, Iri):
        return ox.NamedNode(value)
    if isinstance(value, Literal):
        return (
            ox.Literal(value, language=value.lang)
            if value.lang
            else ox.Literal(value, datatype=ox.NamedNode(value.datatype))
        )
    return ox.BlankNode(value) if isinstance(value, BlankNode) else ox.Literal(value)


def _query_error(text: str, message: str) -> QueryError:
    """Say where a query is wrong, with the line and a caret below the place."""
    match = _PLACE.match(message)
    if not match:
        return QueryError(f"this is not SPARQL: {message}")
    line, column, what = int(match[1]), int(match[2]), _expected(match[3])
    lines = text.split("\n")
    prefix = _PREFIXED.search(lines[line - 1][: column - 1]) if "Prefix not found" in match[3] else None
    if prefix:
        column, what = prefix.start() + 1, f"the prefix {prefix[1]}: is not declared"
    shown = lines[line - 1].replace("\t", " ") if line <= len(lines) else ""
    caret = f"\n  {shown}\n  {' ' * (column - 1)}^"
    return QueryError(f"line {line}, column {column}: {what}{caret}", line=line, column=column)


def _expected(what: str) -> str:
    """Say in few words what the parser expected."""
    what = what.replace("\n", " ")
    for known in ("Prefix not found", "The SELECT contains a variable that is unbound"):
        if known in what:
            return {"Prefix not found": "a prefix is not declared"}.get(
                known, "a variable after SELECT is not bound or grouped"
            )
    options = [
        part.strip(" ,")
        for part in re.findall(r'"(?:[^"\\]|\\.)+"|[A-Z][A-Z ]+|[a-z][a-z ]{3,}', what.removeprefix("expected"))
    ]
    words = list(dict.fromkeys(option for option in options if option != "one of"))
    if not words:
        return what
    more = ", ..." if len(words) > _EXPECTED_SHOWN else ""
    return f"expected {', '.join(words[:_EXPECTED_SHOWN])}{more}"
