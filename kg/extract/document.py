"""What extraction reads and what its stages hand to each other.

`Document` is the input. Sentences and mentions are spans of its text; every
offset in this package counts Unicode code points of `Document.text`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.claims import Organisation


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read, with what its container tells about it."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None


class Sentence(NamedTuple):
    """A sentence as a span of the document's text."""

    start: int
    end: int
    text: str


class Mention(NamedTuple):
    """One place where the text names or refers to an organisation.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last character.
        organisation: Index into `Names.organisations`.
        form: What stands there: ``name``, ``alias``, ``acronym``, ``faculty`` (a part that signs for
            its university) or ``anaphor`` ("the university", "both sides").
    """

    start: int
    end: int
    organisation: int
    form: str


@dataclass(frozen=True, slots=True)
class Names:
    """The organisations of a document and every place that names them, in the order of the text.

    Attributes:
        organisations: Each once, in the form of the claims format.
        mentions: Where they are named; none overlaps another.
        events: Spans of the names of conferences and their like (`kg.extract.facts.events` reads them).
    """

    organisations: tuple[Organisation, ...]
    mentions: tuple[Mention, ...]
    events: tuple[tuple[int, int], ...] = ()


def mentions_in(sentence: Sentence, names: Names) -> Sequence[Mention]:
    """Give the mentions of a sentence, found by bisection as mentions stand in the order of the text."""
    first = bisect_left(names.mentions, sentence.start, key=lambda mention: mention.start)
    return names.mentions[first : bisect_left(names.mentions, sentence.end, first, key=lambda mention: mention.start)]


@dataclass(frozen=True, slots=True)
class Unread:
    """A sentence that looked like a partnership and gave no claim, and why."""

    sentence: Sentence
    reason: str
    names: tuple[str, ...] = field(default=())
