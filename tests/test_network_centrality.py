"""The measures on arrays are networkx's measures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network import centrality

REFERENCES: dict[str, Callable[[nx.Graph], dict[int, float]]] = {
    "pagerank": lambda G: nx.pagerank(G, tol=1e-13, max_iter=2000),
    "eigenvector": lambda G: nx.eigenvector_centrality(G, tol=1e-13, max_iter=200_000),
    "closeness": nx.closeness_centrality,
    "betweenness": nx.betweenness_centrality,
}
NETWORKS = {
    "one pair": nx.path_graph(2),
    "chain": nx.path_graph(7),
    "star": nx.star_graph(6),
    "club": nx.Graph(nx.karate_club_graph().edges()),
    "two stars alike": nx.disjoint_union(nx.star_graph(3), nx.star_graph(3)),
    "chain and ring": nx.disjoint_union(nx.path_graph(4), nx.cycle_graph(5)),
    "beyond one machine word": nx.Graph(nx.connected_watts_strogatz_graph(150, 4, 0.3, seed=4).edges()),
}


def edges_of(G: nx.Graph) -> np.ndarray[Any, Any]:
    return np.array(sorted(tuple(sorted(edge)) for edge in G.edges()), dtype=np.int64).reshape(-1, 2)


def scores(measure: str, G: nx.Graph) -> list[float]:
    function: Callable[..., Any] = getattr(centrality, measure)
    return list(function(len(G), edges_of(G)))


@pytest.mark.parametrize("measure", REFERENCES)
@pytest.mark.parametrize("name", NETWORKS)
def test_a_measure_equals_that_of_networkx(measure: str, name: str) -> None:
    G = nx.convert_node_labels_to_integers(NETWORKS[name])
    expected = REFERENCES[measure](G)
    assert scores(measure, G) == pytest.approx([expected[node] for node in range(len(G))], abs=1e-8)


def test_a_pair_that_knows_nobody_else_is_not_the_closest() -> None:
    """Without the scaling both of a lone pair would have the best closeness there is."""
    G = nx.disjoint_union(nx.star_graph(5), nx.path_graph(2))
    found = scores("closeness", G)
    assert max(found) == found[0]
    assert found[6] < found[1]


@pytest.mark.parametrize("measure", REFERENCES)
def test_no_nodes_have_no_scores(measure: str) -> None:
    assert scores(measure, nx.empty_graph(0)) == []


@st.composite
def small_networks(draw: st.DrawFn) -> nx.Graph:
    """Networks in which everybody has a partner."""
    size = draw(st.integers(2, 12))
    everybody = [(i, draw(st.integers(0, size - 1).filter(lambda j, i=i: j != i))) for i in range(size)]
    more = draw(st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda e: e[0] != e[1])))
    G = nx.empty_graph(size)
    G.add_edges_from([*everybody, *more])
    return G


@settings(max_examples=60, deadline=None)
@given(G=small_networks(), data=st.data())
@pytest.mark.parametrize("measure", REFERENCES)
def test_names_do_not_matter(measure: str, G: nx.Graph, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(G))))
    renamed = nx.relabel_nodes(G, dict(enumerate(order)))
    renamed_scores = scores(measure, renamed)
    assert [renamed_scores[order[node]] for node in range(len(G))] == pytest.approx(scores(measure, G), abs=1e-7)


@settings(max_examples=40, deadline=None)
@given(G=small_networks())
def test_shares_add_up(G: nx.Graph) -> None:
    assert sum(scores("pagerank", G)) == pytest.approx(1)
    assert sum(score**2 for score in scores("eigenvector", G)) == pytest.approx(1)


def test_all_nodes_as_pivots_give_the_exact_betweenness() -> None:
    G = nx.convert_node_labels_to_integers(nx.barabasi_albert_graph(60, 2, seed=1))
    exact = centrality.betweenness(60, edges_of(G))
    assert centrality.betweenness(60, edges_of(G), pivots=60) == pytest.approx(exact)


def test_a_sample_has_a_seed_and_keeps_the_top() -> None:
    G = nx.barabasi_albert_graph(600, 2, seed=1)
    exact = np.argsort(-centrality.betweenness(600, edges_of(G)))[:10]
    sampled = centrality.betweenness(600, edges_of(G), pivots=200, seed=3)
    assert len(set(exact) & set(np.argsort(-sampled)[:10])) >= 8
    assert (sampled == centrality.betweenness(600, edges_of(G), pivots=200, seed=3)).all()
    assert (sampled != centrality.betweenness(600, edges_of(G), pivots=200, seed=4)).any()


@pytest.mark.parametrize("pivots", [0, 4])
def test_pivots_must_be_nodes(pivots: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 3"):
        centrality.betweenness(3, edges_of(nx.path_graph(3)), pivots=pivots)
