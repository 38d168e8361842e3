"""One marked stretch of a sentence, as `kg.extract.clauses.marking` makes it."""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """One marked stretch of a sentence.

    Attributes:
        tag: The part it plays.
        start: Offset in the text.
        end: Offset after it.
        low: Its words in lower case.
        value: The verb's class, the instrument's kind, the preposition, the country code of a place.
        form: The form of a verb or noun.
        organisation: Index of the organisation named, or -1.
        inner: What stands in brackets.
    """

    tag: str
    start: int
    end: int
    low: str
    value: str = ""
    form: str = ""
    organisation: int = -1
    inner: tuple[Item, ...] = ()
