"""Places: nobody stands on anybody, and the same network stands the same way."""

from __future__ import annotations

import math
from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.views.layout import Place, compute_layout
from kg.views.springs import place_part

Pairs = dict[tuple[str, str], float]


def pairs_of(G: nx.Graph, prefix: str = "n") -> Pairs:
    named = [tuple(sorted((f"{prefix}{one:04}", f"{prefix}{other:04}"))) for one, other in G.edges()]
    return {(one, other): 1.0 for one, other in sorted(named)}


def lay_out(pairs: Pairs, alone: tuple[str, ...] = (), radius: float = 8.0) -> dict[str, Place]:
    nodes = [*{node for pair in pairs for node in pair}, *alone]
    return compute_layout(nodes, pairs, dict.fromkeys(nodes, radius))


def overlaps(places: dict[str, Place], radius: float) -> list[tuple[str, str]]:
    return [pair for pair in combinations(places, 2) if math.dist(places[pair[0]], places[pair[1]]) < 2 * radius]


NETWORKS = {
    "star": pairs_of(nx.star_graph(33)),
    "ring": pairs_of(nx.cycle_graph(12)),
    "everybody with everybody": pairs_of(nx.complete_graph(15)),
    "long chain": pairs_of(nx.path_graph(60)),
    "twins at one distance": pairs_of(nx.complete_bipartite_graph(2, 30)),
    "many pairs": pairs_of(nx.from_edgelist((2 * i, 2 * i + 1) for i in range(120))),
    "beyond the exact size": pairs_of(nx.barabasi_albert_graph(1300, 2, seed=5)),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_nobody_stands_on_anybody(name: str) -> None:
    places = lay_out(NETWORKS[name], ("x1", "x2"))
    assert overlaps(places, 8.0) == []


def test_the_same_network_stands_the_same_way() -> None:
    pairs = {**NETWORKS["star"], **pairs_of(nx.cycle_graph(5), "m")}
    turned = dict(reversed(pairs.items()))
    nodes = sorted({node for pair in pairs for node in pair})
    sizes = dict.fromkeys(nodes, 8.0)
    assert compute_layout(nodes, pairs, sizes) == compute_layout(nodes[::-1], turned, sizes)


def test_the_largest_part_is_in_the_middle() -> None:
    pairs = {
        **pairs_of(nx.complete_graph(9), "a"),
        **pairs_of(nx.star_graph(4), "b"),
        **pairs_of(nx.path_graph(2), "c"),
    }
    places = lay_out(pairs)

    def away(prefix: str) -> float:
        return math.hypot(*np.mean([place for node, place in places.items() if node.startswith(prefix)], axis=0))

    assert away("a") < min(away("b"), away("c"))


def test_who_has_no_partner_stands_in_rows_below() -> None:
    alone = tuple(f"x{i:03}" for i in range(40))
    places = lay_out(NETWORKS["star"], alone)
    lowest = max(y for node, (_, y) in places.items() if node not in alone)
    assert min(places[node][1] for node in alone) > lowest
    rows = {places[node][1] for node in alone}
    assert 1 < len(rows) < 10


def test_parts_do_not_lie_within_each_other() -> None:
    """A pair between the arms of a star would look as if it belonged to it."""
    pairs = {**NETWORKS["star"], **pairs_of(nx.path_graph(2), "p")}
    places = lay_out(pairs)
    (cx, cy) = places["n0000"]
    reach = max(math.dist((cx, cy), place) for node, place in places.items() if node.startswith("n"))
    assert all(math.dist((cx, cy), place) > reach * 0.9 for node, place in places.items() if node.startswith("p"))


def test_an_outlier_is_drawn_in() -> None:
    tail = nx.compose(nx.complete_graph(30), nx.path_graph(range(29, 90)))
    places = np.array(list(lay_out(pairs_of(tail)).values()))
    away = np.hypot(*(places - np.median(places, axis=0)).T)
    assert away.max() < 6 * np.quantile(away, 0.9)


def test_no_partners_at_all_are_rows_only() -> None:
    assert lay_out({}, ()) == {}
    assert len(set(lay_out({}, ("a", "b")).values())) == 2


@settings(max_examples=40, deadline=None)
@given(
    edges=st.lists(
        st.tuples(st.integers(0, 14), st.integers(0, 14)).filter(lambda e: e[0] != e[1]), min_size=1, max_size=30
    ),
    radii=st.lists(st.floats(3, 30), min_size=15, max_size=15),
)
def test_no_network_makes_nodes_touch(edges: list[tuple[int, int]], radii: list[float]) -> None:
    pairs = pairs_of(nx.Graph(edges))
    nodes = sorted({node for pair in pairs for node in pair})
    sizes = {node: radii[int(node[1:])] for node in nodes}
    places = compute_layout(nodes, pairs, sizes)
    near = [
        (one, other)
        for one, other in combinations(nodes, 2)
        if math.dist(places[one], places[other]) < sizes[one] + sizes[other]
    ]
    assert near == []


def test_a_part_has_finite_places() -> None:
    for n in (1, 2, 3, 4):
        G = nx.path_graph(n)
        points = place_part(n, np.array(list(G.edges())).reshape(-1, 2), np.ones(n - 1), np.full(n, 5.0))
        assert points.shape == (n, 2)
        assert np.isfinite(points).all()
