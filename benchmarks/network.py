"""Measure rankings and the page on generated networks, against plain networkx.

    python benchmarks/network.py                 1,000 institutions with 5,000 agreements
    python benchmarks/network.py --size M        10,000 with 100,000 (networkx takes minutes)

The network grows by preferential attachment, as partnerships do: few hubs, many with one or two
partners. Every measure runs once on the arrays of `kg.network.centrality` and once in networkx; the
ratio says how many times faster the first is. Same size and seed, same network.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import Any

import networkx as nx
import numpy as np

from kg.graph.facts import Agreement, Facts, Party, pair_of
from kg.network import find_communities, find_links, project, rank
from kg.network.ranking import PIVOTS, pivots_for, score_pairs
from kg.views.page import render_html

BASE = "https://example.org/"
COUNTRIES = ("CN", "ES", "FR", "DE", "US", "GB", "JP", "KE", "PE", "LA", "BR", "IN")
SIZES = {"S": (1_000, 5_000), "M": (10_000, 100_000)}
SLOW_NODES = 2_000


class Generated:
    """The facts of a generated network."""

    def __init__(self, nodes: int, agreements: int, seed: int) -> None:
        G = nx.barabasi_albert_graph(nodes, max(agreements // nodes, 1), seed=seed)
        names = [f"{BASE}institution/n{i:06}" for i in range(nodes)]
        self._institutions = {
            iri: Party(iri, f"University of Place {i}", country=COUNTRIES[i % len(COUNTRIES)])
            for i, iri in enumerate(names)
        }
        edges = [pair_of(names[one], names[other]) for one, other in G.edges()]
        self._agreements = {
            f"{BASE}agreement/{i:07}": Agreement(f"{BASE}agreement/{i:07}", ("mou",), ("signed",), parties=pair)
            for i, pair in enumerate(edges)
        }
        self._pairs = {"certain": frozenset(edges), "former": frozenset(), "possible": frozenset()}

    def institutions(self) -> Any:
        return self._institutions

    def agreements(self) -> Any:
        return self._agreements

    def pairs(self) -> Any:
        return self._pairs

    def countries(self) -> Any:
        return {}

    conferences = figures = relations = passages = sources = countries


def timed(function: Callable[[], object]) -> float:
    """Give the CPU seconds that a call takes."""
    start = time.process_time()
    function()
    return time.process_time() - start


def references(G: nx.Graph, nodes: int) -> dict[str, Callable[[], object]]:
    """Give networkx's own functions; those that would take an hour are left out."""
    pivots = pivots_for(nodes)
    found: dict[str, Callable[[], object]] = {
        "pagerank": lambda: nx.pagerank(G, weight=None),
        "eigenvector": lambda: nx.eigenvector_centrality(G, max_iter=10_000),
        "betweenness": lambda: nx.betweenness_centrality(G, k=pivots, seed=1),
        "closeness": lambda: nx.closeness_centrality(G),
    }
    if nodes > SLOW_NODES:
        del found["closeness"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, default="S")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--page", action="store_true", help="Draw the page too.")
    options = parser.parse_args()
    nodes, agreements = SIZES[options.size]
    facts = Facts(Generated(nodes, agreements, options.seed))
    print(f"{nodes:,} institutions, {len(facts.agreements):,} agreements")
    print(f"numpy {np.__version__}, networkx {nx.__version__}")
    for name, run in (
        ("degree ranking", lambda: rank(facts)),
        ("weighted ranking", lambda: rank(facts, by="weighted")),
        ("projection", lambda: project(facts)),
        ("communities", lambda: find_communities(facts.pairs["certain"])),
    ):
        print(f"{name:20} {timed(run):8.3f} s")
    pairs, G = find_links(facts).certain, nx.Graph(sorted(facts.pairs["certain"]))
    theirs = references(G, nodes)
    for measure in ("pagerank", "eigenvector", "betweenness", "closeness"):
        own = timed(lambda: score_pairs(pairs, measure))  # noqa: B023 - called at once
        told = f" ({PIVOTS} pivots)" if measure == "betweenness" and pivots_for(nodes) else ""
        other = timed(theirs[measure]) if measure in theirs else None
        beside = f"networkx {other:8.3f} s, ratio {other / own:6.1f}" if other is not None else "networkx not run"
        print(f"{measure + told:20} {own:8.3f} s   {beside}")
    if options.page:
        print(f"{'page':20} {timed(lambda: render_html(facts)):8.3f} s")


if __name__ == "__main__":
    main()
