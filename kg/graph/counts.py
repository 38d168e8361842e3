"""Counts: when two of them cannot both be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from kg.claims import compatible
from kg.graph import terms as t
from kg.graph.told import Telling
from kg.identity.folding import fold

_ABOUT = Decimal("0.1")
_SIGNS = {"at-least": "at least ", "at-most": "at most ", "about": "about "}


@dataclass(frozen=True, slots=True)
class Count:
    """A figure as one source gives it.

    Attributes:
        figure: Its IRI.
        source: IRI of the source.
        when: The time for which it holds: as stated, else that of publication.
    """

    figure: str
    source: str
    value: Decimal
    bound: str = "exact"
    unit: str | None = None
    when: str | None = None

    @classmethod
    def read(cls, figure: str, telling: Telling) -> Count:
        """Read a figure as its source tells it."""
        value, bound = Decimal(telling.one(t.VALUE) or 0), telling.word(t.BOUND)
        return cls(
            figure, telling.source.iri, value, bound, telling.one(t.UNIT), telling.one(t.AS_OF) or telling.source.issued
        )

    def __str__(self) -> str:
        number = f"{_SIGNS.get(self.bound, '')}{self.value}"
        return " ".join([number, *([self.unit] if self.unit else []), *([f"({self.when})"] if self.when else [])])


def disagreeing_counts(counts: Iterable[Count]) -> Iterator[list[Count]]:
    """Give the counts of one measure of one thing of which each differs from another of the same time."""
    told = sorted(counts, key=lambda each: (each.value, each.bound, each.source))
    differing = {each for pair in combinations(told, 2) if not _agree(*pair) for each in pair}
    if differing:
        yield [each for each in told if each in differing]


def _agree(one: Count, other: Count) -> bool:
    """Tell whether two counts can both be right, or speak of different times.

    >>> at_least = Count("a", "s", Decimal(300), "at-least")
    >>> _agree(at_least, Count("b", "t", Decimal(320))), _agree(at_least, Count("b", "t", Decimal(280)))
    (True, False)
    """
    if one.source == other.source or not compatible(one.when, other.when):
        return True
    if fold(one.unit or "") != fold(other.unit or ""):
        return one.unit is None or other.unit is None
    if one.bound == other.bound:
        return one.value == other.value
    (low, high), (other_low, other_high) = _span(one), _span(other)
    return low <= other_high and other_low <= high


def _span(count: Count) -> tuple[Decimal, Decimal]:
    value = count.value
    if count.bound == "at-least":
        return value, Decimal("Infinity")
    if count.bound == "at-most":
        return Decimal("-Infinity"), value
    slack = abs(value) * _ABOUT if count.bound == "about" else Decimal(0)
    return value - slack, value + slack
