"""An agreement that a frame speaks of, as it is carried from one step to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

from kg.claims import Signatory
from kg.extract.frames.frame import Clause, Frame


# Why a frame with several parties gives no claim.
UNPAIRED = "who signed with whom is not said"

# Kinds that a more exact one may replace.
GENERIC = frozenset(("agreement", "other"))


@dataclass(slots=True)
class Candidate:
    """An agreement that one frame speaks of.

    Attributes:
        parties: Indexes of organisations, all with all.
        sides: Groups of them instead, where who with whom is not said.
        open: For each side whether its list is incomplete.
        kind: Kind of the agreement.
        status: Its status.
        start: Offset of the evidence.
        end: Offset after it.
        sentence: Number of the sentence.
        rule: The rule that saw it.
        definite: Whether the text speaks of an agreement named before: *the memorandum*.
        resolved: Whether a party stands there only as *the university* or *both sides*.
        spans: All passages that support it.
        date: When it was signed, founded or ended, or is planned for.
        earlier: Of one that ended: when it had been signed.
        place: Where it was signed.
        establishes: What it is meant to found.
        signatories: Who signed.
        guessed: Whether the date is only that of a visit or meeting told before.
        known: Whether the sentence speaks of it as told before: *the MoU, signed with A and B*.
        unnamed: Whether the sentence does not tell what was signed: *it also signed with B*.
        about: Of a note on agreements told before: the organisations that its sentence names.
        fresh: Whether the sentence speaks neither of another agreement nor of an earlier signing.
        former: Whether it is called the first, the previous or the old one, beside which there is another.
        many: Of such a note: whether it speaks of several.
        headline: Whether only a title in the present tense tells it: *A signs MoU with B*.
        since: Whether the date is that on which it began.
        sealed: Whether the date is told of the signing, though the rule may tell of a founding.
        begun: Whether the date is that of an old beginning: *in 2008 A began a partnership with B*.
        again: Whether what is planned renews one that there is or was.
        likely: Of one that learned weights see (`kg.extract.learned`): how likely it is.
        reasons: What weighs most for or against that.
    """

    parties: tuple[int, ...]
    sides: tuple[tuple[int, ...], ...]
    open: tuple[bool, ...]
    kind: str
    status: str
    start: int
    end: int
    sentence: int
    rule: str
    definite: bool = False
    resolved: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)
    date: str | None = None
    earlier: str | None = None
    place: str | None = None
    establishes: str | None = None
    signatories: tuple[Signatory, ...] = ()
    guessed: bool = False
    known: bool = False
    unnamed: bool = False
    about: tuple[int, ...] = ()
    fresh: bool = True
    former: bool = False
    many: bool = False
    headline: bool = False
    since: bool = False
    sealed: bool = False
    begun: bool = False
    again: bool = False
    likely: float | None = None
    reasons: tuple[str, ...] = ()

    @property
    def members(self) -> frozenset[int]:
        """All organisations of the candidate."""
        if not self.sides:
            return frozenset(self.parties)
        return frozenset(self.parties) | {member for side in self.sides for member in side}

    def but(self, **changes: Any) -> Candidate:
        """Give a copy with some values changed, like `dataclasses.replace` and faster."""
        copy = Candidate(*_values(self))
        for name, value in changes.items():
            setattr(copy, name, value)
        return copy


_values = attrgetter(*(each.name for each in fields(Candidate)))


# What a later sentence added to stands so many sentences before it at most.
_OUT_OF_ORDER = 8


def found_since(found: Sequence[Candidate], number: int) -> Sequence[Candidate]:
    """Give what was found from a sentence on, without a look at all that was found before.

    Args:
        found: In the order of the sentences, but for what a sentence added to those shortly before it.
        number: The sentence.
    """
    first = len(found)
    while first and found[first - 1].sentence >= number - _OUT_OF_ORDER:
        first -= 1
    return found[first:]


def frame_span(clause: Clause, frame: Frame) -> tuple[int, int]:
    """Give the passage that a frame rests on; parts of it may have been put elsewhere than they stand in the text."""
    first, last = sorted((frame.first, min(frame.last, len(clause.items) - 1)))
    one, other = clause.items[first], clause.items[last]
    return min(one.start, other.start), max(one.end, other.end)
