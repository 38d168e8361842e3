"""Centrality measures on arrays: networkx's definitions, without its running time.

Nodes are numbers from 0, edges an array of pairs, each pair once. The tests hold
every measure against networkx. Nothing here is random but the choice of pivots,
which has a seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Edges = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

_BATCH_CELLS = 4_000_000
_DENSE = 64
_ONES = np.array([0], dtype=np.uint8)
for _ in range(16):
    _ONES = np.concatenate([_ONES, _ONES + np.uint8(1)])


def pagerank(n: int, edges: Edges, *, damping: float = 0.85, tolerance: float = 1e-13) -> Scores:
    """Give the share of a random walk's time at each node.

    Every node needs an edge. The walk follows an edge, any with the same chance, or
    with probability ``1 - damping`` starts anew anywhere.

    Source:
        Brin and Page (1998), doi:10.1016/S0169-7552(98)00110-X.
    """
    if not n:
        return np.zeros(0)
    start, end = _both_ways(edges)
    degree = np.bincount(start, minlength=n).astype(np.float64)
    score = np.full(n, 1 / n)
    for _ in range(1000):
        flow = np.bincount(end, weights=(score / degree)[start], minlength=n)
        new = damping * flow + (1 - damping) / n
        change = np.abs(new - score).sum()
        score = new
        if change < tolerance:
            break
    return np.asarray(score / score.sum())


def eigenvector(n: int, edges: Edges) -> Scores:
    """Give each node a score proportional to the sum of its neighbours' scores.

    Where the network falls into parts, the part with the largest eigenvalue takes it
    all and the others have 0; parts that tie share it as they would if power
    iteration began with equal scores. The scores' squares add up to 1.

    Source:
        Bonacich (1987), doi:10.1086/228631.
    """
    if not n:
        return np.zeros(0)
    parts = [_principal(nodes, part) for nodes, part in _components(n, edges)]
    largest = max(value for value, _, _ in parts)
    score = np.zeros(n)
    for value, nodes, vector in parts:
        if value > largest * (1 - 1e-9):
            score[nodes] = vector * vector.sum()
    return np.asarray(score / np.linalg.norm(score))


def closeness(n: int, edges: Edges) -> Scores:
    """Give the inverse of the mean distance to all reachable nodes, scaled by their share.

    The scaling keeps a pair that knows nobody else from leading the list.

    Source:
        Wasserman and Faust (1994), p. 201; networkx with ``wf_improved``.
    """
    if not len(edges):
        return np.zeros(n)
    others, total = np.zeros(n), np.zeros(n)
    words = max(1, _BATCH_CELLS // (2 * len(edges)))
    for first in range(0, n, 64 * words):
        for level, count in enumerate(_nodes_by_distance(n, edges, first, min(first + 64 * words, n)), start=1):
            others += count
            total += level * count
    return np.divide(others * others, total * (n - 1), out=np.zeros(n), where=total > 0)


def _nodes_by_distance(n: int, edges: Edges, first: int, last: int) -> Iterator[Scores]:
    """Count for every node, at distance 1, 2, ..., how many of the nodes first to last lie there.

    Breadth first from 64 nodes a machine word: each bit of a word follows one start.
    """
    start, end = _both_ways(edges)
    order = np.argsort(start, kind="stable")
    neighbours, nodes = end[order], np.unique(start)
    offsets = np.searchsorted(start[order], nodes)
    here = np.zeros((n, (last - first + 63) // 64), dtype=np.uint64)
    bits = np.arange(last - first)
    here[first + bits, bits // 64] = np.uint64(1) << (bits % 64).astype(np.uint64)
    seen = here.copy()
    while True:
        reached = np.bitwise_or.reduceat(here[neighbours], offsets, axis=0)
        here = np.zeros_like(seen)
        here[nodes] = reached & ~seen[nodes]
        if not here.any():
            return
        seen |= here
        yield _ONES[here.view(np.uint16)].sum(axis=1, dtype=np.int64).astype(np.float64)


def betweenness(n: int, edges: Edges, *, pivots: int | None = None, seed: int = 0) -> Scores:
    """Give the share of shortest paths between other nodes that lead through each node.

    Exact betweenness counts from every node. With pivots it counts from a sample of
    nodes, evenly scaled up; the order of the top settles long before the values do.

    Args:
        pivots: Size of the sample; None for all nodes.
        seed: Same seed, same sample.

    Raises:
        ValueError: ``pivots`` is out of range.

    Source:
        Brandes (2001), doi:10.1080/0022250X.2001.9990249; Brandes and Pich (2007),
        doi:10.1142/S0218127407018403.
    """
    if pivots is not None and not 1 <= pivots <= n:
        raise ValueError(f"pivots must be from 1 to {n}, the number of nodes, and not {pivots}")
    if n < 3:
        return np.zeros(n)
    sources = np.arange(n)
    if pivots is not None and pivots < n:
        sources = np.sort(np.random.default_rng(seed).choice(n, size=pivots, replace=False))
    matrix = _matrix(n, edges)
    score = np.zeros(n)
    step = max(1, _BATCH_CELLS // n // 4)
    for first in range(0, len(sources), step):
        score += _dependencies(matrix, sources[first : first + step])
    return np.asarray(score * n / len(sources) / ((n - 1) * (n - 2)))


def _dependencies(matrix: csr_array, sources: npt.NDArray[np.int64]) -> Scores:
    """Sum Brandes' dependencies over a batch of sources, level by level, all sources at once."""
    n, k = matrix.shape[0], len(sources)
    paths = np.zeros((n, k))
    paths[sources, np.arange(k)] = 1
    unseen = np.ones((n, k), dtype=bool)
    levels = [paths.copy()]
    while levels[-1].any():
        unseen &= levels[-1] == 0
        levels.append(np.where(unseen, matrix @ levels[-1], 0))
        paths += levels[-1]
    dependency = np.zeros((n, k))
    safe = np.where(paths > 0, paths, 1)
    for here, above in zip(reversed(levels[1:]), reversed(levels[:-1]), strict=True):
        share = np.where(here > 0, (1 + dependency) / safe, 0)
        dependency += above * (matrix @ share)
    dependency[sources, np.arange(k)] = 0
    return np.asarray(dependency.sum(axis=1))


def _principal(nodes: npt.NDArray[np.int64], edges: Edges) -> tuple[float, npt.NDArray[np.int64], Scores]:
    """Give the largest eigenvalue of a connected part, and its vector, all of one sign."""
    n = len(nodes)
    if n <= _DENSE:
        dense = np.zeros((n, n))
        dense[edges[:, 0], edges[:, 1]] = dense[edges[:, 1], edges[:, 0]] = 1
        values, vectors = np.linalg.eigh(dense)
        return float(values[-1]), nodes, np.abs(vectors[:, -1])
    from scipy.sparse.linalg import eigsh

    values, vectors = eigsh(_matrix(n, edges), k=1, which="LA", v0=np.ones(n))
    return float(values[0]), nodes, np.abs(vectors[:, 0])


def _components(n: int, edges: Edges) -> list[tuple[npt.NDArray[np.int64], Edges]]:
    """Split into connected parts: the nodes of each, and its edges in the part's own numbers."""
    from scipy.sparse.csgraph import connected_components

    count, part_of = connected_components(_matrix(n, edges), directed=False)
    order = np.argsort(part_of, kind="stable")
    starts = np.searchsorted(part_of[order], np.arange(count + 1))
    place = np.empty(n, dtype=np.int64)
    place[order] = np.arange(n) - starts[part_of[order]]
    edge_order = np.argsort(part_of[edges[:, 0]], kind="stable")
    edge_starts = np.searchsorted(part_of[edges[edge_order, 0]], np.arange(count + 1))
    return [
        (order[starts[i] : starts[i + 1]], place[edges[edge_order[edge_starts[i] : edge_starts[i + 1]]]])
        for i in range(count)
    ]


def _matrix(n: int, edges: Edges) -> csr_array:
    from scipy.sparse import csr_array

    start, end = _both_ways(edges)
    return csr_array((np.ones(len(start)), (start, end)), shape=(n, n))


def _both_ways(edges: Edges) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    return np.concatenate([edges[:, 0], edges[:, 1]]), np.concatenate([edges[:, 1], edges[:, 0]])
