"""The Python face: build or open a graph, ask it, rank it, look at it.

>>> import kg, tempfile
>>> folder = tempfile.mkdtemp()
>>> graph = kg.build(collections=["engineering-education"], graph=folder)
>>> graph
<kg.Graph: 5 sources, 37 institutions, 5 agreements>
>>> for row in kg.rank(graph, top=3):
...     print(row.rank, row.label, row.certain, row.possible)
1 South China University of Technology 3 5
2 National University of San Marcos 3 4
3 Polytechnic University of Valencia 1 5
>>> question = "SELECT ?name { institution:beihang-university kg:partnerOf/rdfs:label ?name }"
>>> [str(row["name"]) for row in graph.query(question)]
['Polytechnic University of Valencia']
>>> graph.close()
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    import rdflib

    from kg.graph.facts import Facts
    from kg.graph.results import Boolean, Solutions, Term, Triples
    from kg.graph.store import Graph as Store
    from kg.network.network import Network
    from kg.network.ranking import Measure, Row

Mode = Literal["certain", "possible"]


class Ranking(Sequence["Row"]):
    """A ranking: rows in order, shown as a table by a notebook."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = tuple(rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Ranking: ...
    def __getitem__(self, index: int | slice) -> Row | Ranking:
        return Ranking(self._rows[index]) if isinstance(index, slice) else self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def data(self) -> list[dict[str, Any]]:
        """Give the rows as plain values, as ``kg rank --format json`` prints them."""
        return [row.data() for row in self._rows]

    def __repr__(self) -> str:
        return f"<kg.Ranking: {len(self)} rows>"

    def _repr_html_(self) -> str:
        from kg.network.ranking import COLUMNS

        return _html_table(COLUMNS, self.data())


@dataclass(frozen=True)
class Page:
    """The interactive page of a network, shown in a frame by a notebook.

    Attributes:
        html: The whole page; it loads nothing from elsewhere.
    """

    html: str

    def __repr__(self) -> str:
        return f"<kg.Page: {len(self.html) / 1e6:.1f} MB of HTML>"

    def _repr_html_(self) -> str:
        style = 'width="100%" height="640" style="border:1px solid #ccc"'
        sandbox = 'sandbox="allow-scripts allow-downloads allow-popups"'
        return f'<iframe {style} {sandbox} srcdoc="{escape(self.html, quote=True)}"></iframe>'


class Graph:
    """A built graph, open for reading; use it in a ``with`` statement or close it."""

    def __init__(self, path: Path | str = "graph", *, mode: Mode = "certain") -> None:
        """Open the graph in a folder.

        Args:
            path: The graph folder.
            mode: possible lets queries see partnerships that are only possible, too.

        Raises:
            GraphError: There is no graph, or it cannot be opened.
        """
        from kg.graph.store import open_graph

        self._store: Store = open_graph(path, mode=mode)

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    @property
    def path(self) -> Path:
        """The graph folder."""
        return self._store.path

    @property
    def manifest(self) -> Mapping[str, Any]:
        """What the graph was built from, and how much it holds."""
        return self._store.manifest

    @property
    def dataset(self) -> rdflib.Dataset:
        """The same data as an rdflib Dataset; its default graph is the merged graph."""
        return self._store.dataset

    @cached_property
    def facts(self) -> Facts:
        """Institutions, agreements, conferences, figures and sources as Python values."""
        from kg.graph.reading import read_facts

        return read_facts(self._store)

    def query(
        self, text: str, *, mode: Mode | None = None, **values: Term | str | int
    ) -> Solutions | Boolean | Triples:
        """Ask in SPARQL; the prefixes of the graph need no declaration.

        Args:
            text: A SELECT, ASK, CONSTRUCT or DESCRIBE query.
            mode: certain or possible; that of the graph unless told otherwise.
            values: Values for variables of the query.

        Raises:
            QueryError: The query cannot be parsed or answered.
        """
        return self._store.query(text, mode=mode, substitutions=values)

    def ask(self, name: str, **parameters: str) -> Solutions | Boolean | Triples:
        """Ask a ready question by its name; ``kg query --list`` shows them.

        Raises:
            QueryError: There is no such question or parameter.
        """
        from kg.graph.questions import ask

        return ask(self._store, name, parameters)

    def rank(
        self,
        *,
        by: Measure = "degree",
        kind: str = "university",
        country: str | None = None,
        since: str | None = None,
        until: str | None = None,
        top: int | None = None,
    ) -> Ranking:
        """Rank institutions by how well they are connected; `kg.network.rank` tells the options.

        Raises:
            ValueError: The measure is unknown, a date cannot be read, or top is below 1.
        """
        from kg.network.ranking import rank

        return Ranking(rank(self.facts, by=by, kind=kind, country=country, since=since, until=until, top=top))

    def network(
        self, *, mode: Mode = "certain", former: bool = False, since: str | None = None, until: str | None = None
    ) -> Network:
        """Give the partnerships as a graph of networkx; `kg.network.project` tells what it holds.

        Raises:
            ValueError: A date cannot be read.
        """
        from kg.network.projection import project

        return project(self.facts, mode=mode, former=former, since=since, until=until)

    def view(self, path: Path | str | None = None, *, title: str | None = None) -> Page:
        """Draw the network as one interactive page, and write it to a file where one is named.

        Raises:
            KgError: The file cannot be written.
        """
        from kg.views.page import TITLE, render_html, write_page

        page = Page(render_html(self.facts, title=title or TITLE))
        if path is not None:
            write_page(page.html, Path(path))
        return page

    def _counts(self) -> str:
        counts = self.manifest["counts"]
        return ", ".join(f"{counts.get(what, 0):,} {what}" for what in ("sources", "institutions", "agreements"))

    def __repr__(self) -> str:
        return f"<kg.Graph: {self._counts()}>"

    def _repr_html_(self) -> str:
        return f"<p><b>{escape(str(self.path))}</b>: {self._counts()}</p>" + self.rank(top=10)._repr_html_()


def build(
    *claims: Path | str,
    graph: Path | str = "graph",
    collections: Sequence[str] = (),
    judgements: Sequence[Path | str] = (),
    mode: Mode = "certain",
) -> Graph:
    """Build a graph folder from claims, and open it.

    Args:
        claims: Claims files and folders; the bundled collections where none is named.
        graph: The graph folder; what it holds is replaced in one step.
        collections: Names of the bundled collections to build; all where nothing is named.
        judgements: Judgements files that count beside the bundled one.
        mode: As for `open`.

    Raises:
        KgError: A file has a fault; the message names file and line.
    """
    from kg.graph.build import build_graph

    paths, judged = [Path(path) for path in claims], [Path(path) for path in judgements]
    build_graph(paths, collections=collections, graph_dir=Path(graph), judgements=judged)
    return Graph(graph, mode=mode)


def open(path: Path | str = "graph", *, mode: Mode = "certain") -> Graph:
    """Open the graph in a folder for reading.

    Raises:
        GraphError: There is no graph, or it cannot be opened.
    """
    return Graph(path, mode=mode)


def rank(graph: Graph, **options: Any) -> Ranking:
    """Rank the institutions of a graph; the options are those of `Graph.rank`.

    Raises:
        ValueError: The measure is unknown, a date cannot be read, or top is below 1.
    """
    return graph.rank(**options)


def _html_table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_html_cell(row[column])}</td>" for column in columns) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _html_cell(value: Any) -> str:
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        return f'<a href="{escape(value, quote=True)}">{escape(value.rpartition("/")[2])}</a>'
    return "" if value is None else escape(f"{value:.6g}" if isinstance(value, float) else str(value))
