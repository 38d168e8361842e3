"""Chains of partners between two institutions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.graph.facts import Certainty, Pair, pair_of
from kg.network.links import Links


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a chain, with the agreements behind it."""

    start: str
    end: str
    certainty: Certainty
    agreements: tuple[str, ...]


def find_path(links: Links, start: str, end: str, *, possible: bool = False) -> tuple[Hop, ...] | None:
    """Find a shortest chain of partners, or None where there is none.

    Among chains of one length, one with fewer possible steps goes first, then the one
    whose first differing IRI comes first. A chain from a place to itself has no hop.

    Args:
        possible: Walk over pairs that are only possible, too.
    """
    if start == end:
        return ()
    neighbours = _neighbours([links.certain, links.possible] if possible else [links.certain])
    if start not in neighbours or end not in neighbours:
        return None
    distance = _distances(neighbours, end)
    if start not in distance:
        return None
    doubt = _least_doubt(neighbours, distance, links.certain, end)
    hops = []
    while start != end:
        step = min(
            (each for each in neighbours[start] if distance.get(each) == distance[start] - 1),
            key=lambda each: (doubt[each] + (pair_of(start, each) not in links.certain), each),
        )
        hops.append(_hop(links, start, step))
        start = step
    return tuple(hops)


def _distances(neighbours: Mapping[str, list[str]], origin: str) -> dict[str, int]:
    distance, frontier = {origin: 0}, [origin]
    while frontier:
        following = []
        for here in frontier:
            for there in neighbours[here]:
                if there not in distance:
                    distance[there] = distance[here] + 1
                    following.append(there)
        frontier = following
    return distance


def _least_doubt(
    neighbours: Mapping[str, list[str]],
    distance: Mapping[str, int],
    certain: Mapping[Pair, tuple[str, ...]],
    origin: str,
) -> dict[str, int]:
    """Count the fewest possible steps on any shortest chain from each place to the origin."""
    doubt = {origin: 0}
    for here in sorted(distance, key=lambda iri: (distance[iri], iri)):
        if here != origin:
            doubt[here] = min(
                doubt[there] + (pair_of(here, there) not in certain)
                for there in neighbours[here]
                if distance.get(there) == distance[here] - 1
            )
    return doubt


def _neighbours(pairs: Iterable[Mapping[Pair, tuple[str, ...]]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for group in pairs:
        for one, other in group:
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return found


def _hop(links: Links, start: str, end: str) -> Hop:
    pair = pair_of(start, end)
    if pair in links.certain:
        return Hop(start, end, "certain", links.certain[pair])
    return Hop(start, end, "possible", links.possible[pair])
