"""What matching finds: institutions that may be meant, and the decision made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.identity.index import Entry, Index
from kg.identity.records import Candidate

SHOWN = 100


@dataclass(frozen=True, slots=True)
class Decision:
    """What a name was found to be.

    Attributes:
        decision: match, question or unknown.
        id: Id of the institution, where it is a match.
        entry: What the index says of it.
        candidates: The match, or what the name may be, the likeliest first.
        why: The reason in words.
    """

    decision: str
    id: str | None
    entry: Entry | None
    candidates: tuple[Candidate, ...]
    why: str

    @property
    def country(self) -> str | None:
        """The first country of the institution that was found, or None."""
        return self.entry.countries[:2] or None if self.entry else None


@dataclass(slots=True)
class Found:
    """One institution that may be meant.

    Attributes:
        what: What the name is to it: a label, an alias ...
        score: To rank by.
        doubtful: Whether it only took the place of what had the name.
        named: The names of the record that was found, before it led to this institution.
    """

    entry: Entry
    number: int
    index: Index
    what: int
    score: float
    reasons: list[str] = field(default_factory=list)
    doubtful: bool = False
    named: tuple[str, ...] = ()

    def fits(self, country: str | None) -> bool:
        """Tell whether it is in a country, as far as both are known."""
        return country is None or not self.entry.countries or country in self.entry.countries.split()


def matched(found: Found, country: str | None) -> Decision:
    """Decide for an institution."""
    return Decision("match", found.entry.id, found.entry, _candidates([found], country), "; ".join(found.reasons))


def question(found: Sequence[Found], country: str | None, why: str) -> Decision:
    """Leave it open between institutions."""
    return Decision("question", None, None, _candidates(found, country), why)


def asked(decision: Decision, why: str) -> Decision:
    """Make a question of a decision that is not sure enough."""
    return Decision("question", None, None, decision.candidates, why)


def _candidates(found: Sequence[Found], country: str | None) -> tuple[Candidate, ...]:
    """Rank what was found, and say what speaks for and against each."""
    ranked = sorted(found, key=lambda each: _rank(each, country))
    return tuple(_candidate(each, country) for each in ranked[:SHOWN])


def _rank(found: Found, country: str | None) -> tuple[bool, float, int, bool, str]:
    entry = found.entry
    return (not found.fits(country), -found.score, found.what, entry.status != "active", entry.id)


def _candidate(found: Found, country: str | None) -> Candidate:
    entry = found.entry
    score = round(found.score if found.fits(country) else found.score / 2, 2)
    reasons = (*found.reasons, *_circumstances(found, country))
    return Candidate(entry.id, entry.label, entry.countries[:2] or None, score, reasons, entry.ror)


def _circumstances(found: Found, country: str | None) -> list[str]:
    said = []
    if country and found.entry.countries:
        same = found.fits(country)
        said.append(
            f"the country is the same ({country})" if same else f"the country differs ({found.entry.countries})"
        )
    if found.entry.status != "active":
        said.append(f"the registry calls it {found.entry.status}")
    if found.entry.part_of:
        said.append(f"it is part of {found.entry.part_of}")
    return said
