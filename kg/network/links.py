"""Links: the pairs of a graph with the agreements behind each, narrowed to a span of time.

Every measure, path and picture starts from links. No library is imported here,
so that counting partners costs only the reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kg.graph.facts import Agreement, Certainty, Facts, Pair

CERTAINTIES: tuple[Certainty, ...] = ("certain", "former", "possible")


@dataclass(frozen=True)
class Links:
    """The partnerships within a span of time.

    Attributes:
        certain: Pairs that a standing agreement joins, with the IRIs of those agreements.
        former: Pairs all of whose agreements have ended.
        possible: Pairs that stand on different sides of a collective statement, and are not certain.
    """

    certain: Mapping[Pair, tuple[str, ...]] = field(default_factory=dict)
    former: Mapping[Pair, tuple[str, ...]] = field(default_factory=dict)
    possible: Mapping[Pair, tuple[str, ...]] = field(default_factory=dict)

    def of(self, certainty: Certainty) -> Mapping[Pair, tuple[str, ...]]:
        """Give the pairs of one certainty."""
        return {"certain": self.certain, "former": self.former, "possible": self.possible}[certainty]


def find_links(facts: Facts, *, since: str | None = None, until: str | None = None) -> Links:
    """Give the links whose agreements surely fall into the days from since to until.

    Which pairs are certain, former or possible is settled by the graph; a span of time
    only leaves some of them out. An agreement of "2025" is not known to be after June.

    Args:
        since: A date such as 2025, 2025-09 or 2025-09-28; its first day counts.
        until: The same; its last day counts.

    Raises:
        ValueError: A date cannot be read.
    """
    first, last = _days(since, until)
    agreements = [each for each in facts.agreements.values() if each.within(first, last)]
    narrowed = first is not None or last is not None
    tests: dict[Certainty, Callable[[Agreement], bool]] = {
        "certain": lambda each: bool(each.parties) and each.stands,
        "former": lambda each: bool(each.parties) and each.withdrawn is None and each.statuses != ("planned",),
        "possible": lambda each: not each.parties and each.stands,
    }
    found = {
        certainty: _links(facts.pairs[certainty], filter(tests[certainty], agreements), keep_all=not narrowed)
        for certainty in CERTAINTIES
    }
    return Links(found["certain"], found["former"], found["possible"])


def count_partners(pairs: Iterable[Pair]) -> dict[str, int]:
    """Count each one's partners.

    >>> count_partners([("a", "b"), ("a", "c")])
    {'a': 2, 'b': 1, 'c': 1}
    """
    counts: dict[str, int] = {}
    for pair in sorted(pairs):
        for iri in pair:
            counts[iri] = counts.get(iri, 0) + 1
    return counts


def _days(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Give the first day of one date and the last day of the other."""
    if since is None and until is None:
        return None, None
    from kg.claims.dates import check_date, earliest, latest

    first = earliest(check_date(since)).isoformat() if since is not None else None
    return first, latest(check_date(until)).isoformat() if until is not None else None


def _links(pairs: frozenset[Pair], agreements: Iterable[Agreement], *, keep_all: bool) -> dict[Pair, tuple[str, ...]]:
    """Collect the agreements of each pair; pairs without one stay only where all are kept."""
    found: dict[Pair, list[str]] = {pair: [] for pair in pairs} if keep_all else {}
    for agreement in agreements:
        for pair in agreement.pairs:
            if pair in pairs:
                found.setdefault(pair, []).append(agreement.iri)
    return {pair: tuple(sorted(found[pair])) for pair in sorted(found)}
