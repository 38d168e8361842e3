"""The Python face: what a notebook user sees."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest

import kg
from kg.errors import ClaimsError, GraphError


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[kg.Graph]:
    folder = tmp_path_factory.mktemp("graph")
    with kg.build(graph=folder, collections=["engineering-education"]) as built:
        yield built


def test_a_ranking_counts_certain_and_possible_partners(graph: kg.Graph) -> None:
    rows = {row.label: (row.certain, row.possible) for row in kg.rank(graph)}
    assert rows["South China University of Technology"] == (3, 5)
    assert rows["Tongji University"] == (0, 6)
    assert [row["rank"] for row in graph.rank(top=4).data()] == [1, 2, 3, 4]


def test_a_slice_of_a_ranking_is_a_ranking(graph: kg.Graph) -> None:
    assert isinstance(graph.rank()[:2], kg.Ranking)
    assert len(graph.rank()[:2]) == 2


def test_possible_partnerships_are_seen_only_where_asked_for(graph: kg.Graph) -> None:
    question = "SELECT ?a { ?a kg:possiblePartnerOf ?b }"
    assert len(graph.query(question)) == 0  # type: ignore[arg-type]
    assert len(graph.query(question, mode="possible")) == 58  # type: ignore[arg-type]


def test_the_network_is_a_graph_of_networkx(graph: kg.Graph) -> None:
    G = graph.network()
    assert isinstance(G, nx.Graph)
    assert G.number_of_edges() == 11
    assert graph.network(mode="possible").number_of_edges() == 11 + 29
    assert nx.number_connected_components(G) == 4


def test_rdflib_reads_the_same_store(graph: kg.Graph) -> None:
    found = list(graph.dataset.query("SELECT ?a { ?a <https://w3id.org/partnership-kg/ontology#partnerOf> ?b }"))
    assert len(found) == 22


def test_a_notebook_shows_tables_and_the_page(graph: kg.Graph, tmp_path: Path) -> None:
    assert "South China University of Technology" in graph._repr_html_()
    assert graph.rank(top=2)._repr_html_().count("<tr>") == 3
    assert "11 edges" in graph.network()._repr_html_()
    page = graph.view(tmp_path / "network.html")
    assert page._repr_html_().startswith("<iframe")
    assert (tmp_path / "network.html").read_text("utf-8") == page.html


def test_what_is_wrong_is_raised_as_an_error_of_the_project(tmp_path: Path) -> None:
    with pytest.raises(GraphError):
        kg.open(tmp_path)
    with pytest.raises(ClaimsError):
        kg.build(tmp_path / "none.yaml", graph=tmp_path / "graph")


def test_an_unknown_name_is_no_attribute() -> None:
    with pytest.raises(AttributeError):
        kg.buidl  # type: ignore[attr-defined]  # noqa: B018


def test_importing_costs_nothing_until_it_is_used() -> None:
    code = "import kg, sys; print(sorted(name for name in sys.modules if name.startswith('kg')))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "['kg']"
