"""Communities: groups that partner more among themselves than with others."""

from __future__ import annotations

from collections.abc import Collection

from kg.graph.facts import Pair

_SEED = 20250927


def find_communities(pairs: Collection[Pair]) -> list[tuple[str, ...]]:
    """Group everybody in the pairs by Louvain's method.

    The same pairs give the same groups, in whatever order they come. Groups stand by
    size, the largest first, then by their first IRI.

    >>> find_communities([("a", "b"), ("b", "c"), ("a", "c"), ("x", "y")])
    [('a', 'b', 'c'), ('x', 'y')]

    Source:
        Blondel et al. (2008), doi:10.1088/1742-5468/2008/10/P10008.
    """
    if not pairs:
        return []
    import networkx as nx

    nodes = sorted({iri for pair in pairs for iri in pair})
    place = {iri: i for i, iri in enumerate(nodes)}
    G: nx.Graph[int] = nx.Graph()
    G.add_nodes_from(range(len(nodes)))
    G.add_edges_from(sorted((place[one], place[other]) for one, other in pairs))
    groups = nx.community.louvain_communities(G, weight=None, seed=_SEED)
    named = [tuple(sorted(nodes[i] for i in group)) for group in groups]
    return sorted(named, key=lambda group: (-len(group), group))
