"""What a document as a whole says of countries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """What a document as a whole says of countries.

    Attributes:
        home: The country of its address or publisher, or None.
        labels: The parts of the address: ``ntnu`` of www.ntnu.edu.tw.
        spoken: The countries that the text names, home first, then the most named.
        told: Those among them that the text itself names.
        seat: Where the place at the head of the text can lie, the most populous first.
    """

    home: str | None
    spoken: tuple[str, ...]
    labels: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    seat: tuple[str, ...] = ()
