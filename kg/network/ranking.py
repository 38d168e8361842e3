"""Ranking institutions by how well they are connected.

A ranking counts certain partners only; possible ones stand beside the score. A
partner is whoever an agreement joins: another institution of any kind, or a
country that is itself a party. Measures other than degree are taken on the
network of certain partnerships, in which everybody has at least one edge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from kg.graph.facts import Facts, Pair
from kg.network.links import count_partners, find_links

if TYPE_CHECKING:
    import numpy.typing as npt

Measure = Literal["degree", "weighted", "pagerank", "betweenness", "eigenvector", "closeness"]

MEASURES: tuple[Measure, ...] = get_args(Measure)
COLUMNS = ("rank", "institution", "label", "country", "score", "certain", "possible")

EXACT_NODES = 5000
"""Up to this many nodes betweenness is exact; above, it is estimated from `PIVOTS` of them."""
PIVOTS = 500
_SEED = 20250927


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a ranking.

    Attributes:
        rank: The row's place from 1.
        institution: Its IRI.
        score: A count for degree and weighted, else a number rounded to nine digits.
        certain: Its certain partners, of whatever kind.
        possible: Partners that are only possible.
    """

    rank: int
    institution: str
    label: str
    country: str | None
    score: int | float
    certain: int
    possible: int

    def data(self) -> dict[str, Any]:
        """Give the row as plain values, in the order of `COLUMNS`."""
        return asdict(self)


def rank(
    facts: Facts,
    *,
    by: Measure = "degree",
    kind: str = "university",
    country: str | None = None,
    since: str | None = None,
    until: str | None = None,
    top: int | None = None,
) -> list[Row]:
    """Rank institutions by their partners.

    Rows are ordered by score, certain partners and possible partners, all falling, then
    label and IRI. Whoever has neither a certain nor a possible partner is not listed.

    Args:
        by: degree counts certain partners; weighted counts the agreements with them; the
            others are networkx's centralities of those names.
        kind: Which institutions make rows, ``any`` for all; ``country`` ranks the countries
            that are parties themselves. It does not choose whom they may partner with.
        country: Only rows of this country, ISO 3166-1 alpha-2.
        since: Only agreements that are surely of this date or later; undated ones are not.
        until: Only agreements that are surely of this date or earlier.
        top: At most so many rows.

    Raises:
        ValueError: The measure is unknown, a date cannot be read, or top is below 1.
    """
    if by not in MEASURES:
        raise ValueError(f"{by!r} is no measure: choose one of {', '.join(MEASURES)}")
    if top is not None and top < 1:
        raise ValueError(f"top must be at least 1, and not {top}")
    certain, possible = _pairs(facts, by, since, until)
    certain_counts, possible_counts = count_partners(certain), count_partners(possible)
    scores = certain_counts if by == "degree" else score_pairs(certain, by)
    chosen = {
        iri: party
        for iri, party in (facts.countries if kind == "country" else facts.institutions).items()
        if (iri in certain_counts or iri in possible_counts)
        and kind in ("any", party.kind)
        and country in (None, party.country)
    }
    none: int | float = 0 if by in ("degree", "weighted") else 0.0
    keys = [
        (-scores.get(iri, none), -certain_counts.get(iri, 0), -possible_counts.get(iri, 0), party.label, iri)
        for iri, party in chosen.items()
    ]
    return [
        Row(place, iri, label, chosen[iri].country, -score, -certain_count, -possible_count)
        for place, (score, certain_count, possible_count, label, iri) in enumerate(sorted(keys)[:top], start=1)
    ]


def score_pairs(pairs: Mapping[Pair, Sequence[str]], by: Measure) -> dict[str, int | float]:
    """Give everybody's score on the network that the pairs make.

    >>> score_pairs({("a", "b"): ["one", "two"], ("b", "c"): ["three"]}, "weighted")
    {'a': 2, 'b': 3, 'c': 1}
    """
    if by == "degree":
        return dict(count_partners(pairs))
    if by == "weighted":
        return dict(_count_agreements(pairs))
    import numpy as np

    from kg.network import centrality

    nodes = sorted({iri for pair in pairs for iri in pair})
    place = {iri: i for i, iri in enumerate(nodes)}
    edges = np.array([(place[one], place[other]) for one, other in sorted(pairs)], dtype=np.int64).reshape(-1, 2)
    measures: dict[str, Callable[[int, centrality.Edges], npt.NDArray[np.float64]]] = {
        "pagerank": centrality.pagerank,
        "eigenvector": centrality.eigenvector,
        "closeness": centrality.closeness,
        "betweenness": lambda n, e: centrality.betweenness(n, e, pivots=pivots_for(n), seed=_SEED),
    }
    return {iri: float(f"{value:.9g}") for iri, value in zip(nodes, measures[by](len(nodes), edges), strict=True)}


def pivots_for(nodes: int) -> int | None:
    """Tell from how many nodes betweenness is estimated; None means exactly, from all.

    >>> pivots_for(1200), pivots_for(20000)
    (None, 500)
    """
    return None if nodes <= EXACT_NODES else PIVOTS


def _pairs(
    facts: Facts, by: Measure, since: str | None, until: str | None
) -> tuple[Mapping[Pair, Sequence[str]], Iterable[Pair]]:
    """Give certain pairs with their agreements, and possible pairs; agreements are read only where needed."""
    if by != "weighted" and since is None and until is None:
        return {pair: () for pair in facts.pairs["certain"]}, facts.pairs["possible"]
    links = find_links(facts, since=since, until=until)
    return links.certain, links.possible


def _count_agreements(pairs: Mapping[Pair, Sequence[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for pair, agreements in sorted(pairs.items()):
        for iri in pair:
            counts[iri] = counts.get(iri, 0) + len(agreements)
    return counts
