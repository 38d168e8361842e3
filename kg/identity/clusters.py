"""Clusters: atoms joined by edges, never across a pair that is known to be two.

Everything here gives the same result whatever the order of its input: what
cannot be decided evenly is refused evenly, and reported.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

A = TypeVar("A", bound=Hashable)
E = TypeVar("E")


class Blocks(Generic[A]):
    """Pairs of atoms that are two different things."""

    def __init__(self) -> None:
        self._of: dict[A, set[A]] = {}

    def add(self, one: A, other: A) -> None:
        """Keep two atoms apart."""
        self._of.setdefault(one, set()).add(other)
        self._of.setdefault(other, set()).add(one)

    def of(self, atom: A) -> set[A]:
        """Give the atoms that one must stay apart from."""
        return self._of.get(atom, set())

    def pair_in(self, atoms: set[A]) -> tuple[A, A] | None:
        """Give one blocked pair within a set, or None."""
        return next(
            ((one, other) for one in _sorted(atoms & self._of.keys()) for other in _sorted(self._of[one] & atoms)), None
        )

    def __bool__(self) -> bool:
        return bool(self._of)


class Clusters(Generic[A]):
    """Disjoint sets of atoms."""

    def __init__(self, atoms: Iterable[A] = ()) -> None:
        self._parent: dict[A, A] = {atom: atom for atom in atoms}

    def find(self, atom: A) -> A:
        """Give the atom that stands for this one's cluster."""
        parent = self._parent
        root = parent.setdefault(atom, atom)
        while parent[root] != root:
            root = parent[root]
        while parent[atom] != root:
            parent[atom], atom = root, parent[atom]
        return root

    def join(self, one: A, other: A) -> None:
        """Make two atoms' clusters one."""
        self._parent[self.find(one)] = self.find(other)

    def sets(self) -> list[set[A]]:
        """Give all clusters."""
        sets: dict[A, set[A]] = {}
        for atom in self._parent:
            sets.setdefault(self.find(atom), set()).add(atom)
        return list(sets.values())


def consistent_edges(
    edges: Mapping[tuple[A, A], E], blocks: Blocks[A]
) -> tuple[dict[tuple[A, A], E], list[tuple[A, A, list[E]]]]:
    """Leave out edges that would join a blocked pair.

    Where a chain of edges leads from one of the pair to the other, the whole chain is set aside: no
    edge in it is better than another.

    Returns:
        The edges that hold, and for every blocked pair the chain that was set aside.
    """
    kept = dict(edges)
    refused: list[tuple[A, A, list[E]]] = []
    while True:
        clusters: Clusters[A] = Clusters()
        for one, other in kept:
            clusters.join(one, other)
        pairs = [pair for cluster in clusters.sets() if (pair := blocks.pair_in(cluster))]
        if not pairs:
            return kept, refused
        for one, other in _sorted(pairs):
            chain = _shortest_chain(kept, one, other)
            refused.append((one, other, [kept[edge] for edge in chain]))
            for edge in chain:
                del kept[edge]


def _shortest_chain(edges: Mapping[tuple[A, A], E], start: A, end: A) -> list[tuple[A, A]]:
    beside: dict[A, list[tuple[A, tuple[A, A]]]] = {}
    for edge in _sorted(edges):
        beside.setdefault(edge[0], []).append((edge[1], edge))
        beside.setdefault(edge[1], []).append((edge[0], edge))
    came: dict[A, tuple[A, tuple[A, A]] | None] = {start: None}
    queue = deque([start])
    while queue:
        atom = queue.popleft()
        for other, edge in beside.get(atom, []):
            if other not in came:
                came[other] = (atom, edge)
                queue.append(other)
    chain, step = [], came.get(end)
    while step:
        chain.append(step[1])
        step = came[step[0]]
    return chain


def _sorted(items: Iterable[E]) -> list[E]:
    return sorted(items, key=str)
