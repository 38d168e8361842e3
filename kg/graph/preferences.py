"""Preferences: where sources differ, the one that a judgement would have shown first.

Both values stay in the graphs of their sources. Where the merged graph says only one thing (the days
between which an agreement or a conference falls, an institution's label), it is the preferred source's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.identity import Judgements
from kg.identity.judgements import Judgement

DATES = ("signed", "started", "planned_for", "ended", "date", "end_date")


@dataclass(frozen=True, slots=True)
class Preference:
    """One ``prefer`` line.

    Attributes:
        thing: What it is about, as ``agreement/ID``, ``institution/ID`` or another end of an IRI.
        about: The property, as ``kg conflicts`` prints it.
        source: Id of the source.
    """

    thing: str
    about: str
    source: str
    line: Judgement

    @property
    def reason(self) -> str:
        """The preference in words, with who, when and why."""
        why = f": {self.line.why}" if self.line.why else ""
        return f"{self.about} as {self.source} has it, preferred by {self.line.who}, {self.line.when}{why}"


class Preferences:
    """The preferences of a build."""

    def __init__(self, judgements: Judgements, base: str) -> None:
        self._by_thing: dict[str, list[Preference]] = {}
        for line in judgements.preferred:
            thing, _, name = line.left.strip().removeprefix(base).partition(" ")
            if "/" not in thing:
                thing = f"institution/{thing}"
            self._by_thing.setdefault(thing, []).append(Preference(thing, name.strip(), line.right.strip(), line))

    def __iter__(self) -> Iterator[Preference]:
        return (each for thing in sorted(self._by_thing) for each in self._by_thing[thing])

    def source(self, thing: str, *properties: str) -> str | None:
        """Give the source that is preferred for one of the properties of a thing, or None."""
        found = (each.source for each in self._by_thing.get(thing, ()) if each.about in properties)
        return next(found, None)
