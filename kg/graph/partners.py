"""Partnerships: what the agreements of a pair say together.

- An agreement that is signed, renewed or reported makes partners; one that is planned says nothing.
- A termination ends its own agreement, and those of the same kind that it can mean: neither signed on
  another date than the ended one, nor surely later than its end. The latest dated status decides, so a
  renewal after the end makes partners again.
- Where all agreements of a pair have ended, it is a former pair.
- Sides of a collective statement make possible partners, unless a source is certain of the pair. Of a former
  pair only a statement that is surely later than the end counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from kg.claims import Agreement, Source, compatible
from kg.graph import terms

State = Literal["certain", "former", "possible"]
Word = Literal["standing", "ended", "possible"]
_NEVER = "9999-12-31"
_WORDS: dict[str, Word] = {"signed": "standing", "renewed": "standing", "reported": "standing", "terminated": "ended"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What one claim says of one pair.

    Attributes:
        agreement: Id of the agreement.
        word: Whether it makes partners, ended, or makes possible partners.
        kind: Kind of the agreement.
        signed: When it was signed, as stated; empty where unknown.
        since: Date of the status, as stated; empty where unknown.
    """

    agreement: str
    word: Word
    kind: str
    signed: str = ""
    since: str = ""

    @property
    def cells(self) -> list[str]:
        """The values as cells of a line."""
        return [self.agreement, self.word, self.kind, self.signed, self.since]


def standing(agreement: Agreement, source: Source, id_: str) -> Standing | None:
    """Give what an agreement says of each of its pairs, or None where it says nothing.

    Nothing is said by a plan, nor by what was withdrawn.
    """
    word = _WORDS.get(agreement.status)
    if word is None or source.withdrawn or agreement.withdrawn:
        return None
    if agreement.sides:
        if word == "ended":
            return None
        word = "possible"
    return Standing(id_, word, agreement.kind, agreement.signed or "", status_date(agreement, source) or "")


def status_date(agreement: Agreement, source: Source) -> str | None:
    """Give the date on which the status is known to hold: that of the act, else of the publication."""
    if agreement.status == "terminated":
        return agreement.ended or source.published
    if agreement.status == "reported":
        return source.published or agreement.signed or agreement.started
    return agreement.signed or agreement.started or source.published


def pairs_of(parties: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give each pair of parties in order.

    >>> list(pairs_of(["c", "a", "b"]))
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
    yield from combinations(sorted(set(parties)), 2)


def pairs_between(sides: Iterable[Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Give each pair of members of different sides, in order.

    >>> list(pairs_between([["a", "b"], ["c"]]))
    [('a', 'c'), ('b', 'c')]
    """
    found = {
        (min(one, other), max(one, other))
        for side, facing in combinations([set(side) for side in sides], 2)
        for one in side
        for other in facing
        if one != other
    }
    yield from sorted(found)


def settle(standings: Iterable[Standing]) -> tuple[State, ...]:
    """Decide what a pair is by all that is said of it.

    >>> old = Standing("a", "standing", "mou", "2015", "2015")
    >>> settle([old]), settle([old, Standing("b", "ended", "mou", "", "2022-02")])
    (('certain',), ('former',))
    >>> settle([old, Standing("b", "ended", "mou", "", "2022-02"), Standing("c", "standing", "mou", "2024", "2024")])
    ('certain',)
    >>> settle([Standing("d", "possible", "agreement", "", "2025")])
    ('possible',)
    """
    told = list(standings)
    ends = [each for each in told if each.word == "ended"]
    kept = [each for each in told if each.word == "standing"]
    if any(not any(_ends(end, each) for end in ends) for each in kept):
        return ("certain",)
    possible = [each for each in told if each.word == "possible"]
    if not ends and not kept:
        return ("possible",) if possible else ()
    last = max((terms.last_day(end.since) if end.since else _NEVER) for end in ends)
    later = any(each.since and terms.first_day(each.since) > last for each in possible)
    return ("former", "possible") if later else ("former",)


def _ends(end: Standing, each: Standing) -> bool:
    """Tell whether a termination ends the agreement that another claim speaks of."""
    if each.agreement != end.agreement and (
        each.kind != end.kind or not compatible(each.signed or None, end.signed or None)
    ):
        return False
    return not (each.since and end.since and terms.first_day(each.since) > terms.last_day(end.since))
