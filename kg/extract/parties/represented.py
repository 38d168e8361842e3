"""Parties that a text names only by who came to sign for them.

*The signing ceremony was attended, on behalf of A, by its rector. Representing B was the president.* makes one
agreement of A and B, where no sentence beside them says with whom somebody signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.hints import CEREMONY, hints
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.topics import is_institution

if TYPE_CHECKING:
    from kg.extract.readings import Reading

_REACH = 5
_CEREMONY = Caseless(
    r"\b(?:at the signing\b|signing for\b)|\bsigning (?:ceremony|event|was|of (?:an?|the) (?:[\w-]+ ){0,3}?"
    r"(?:agree|memo|m\.?o\.?u|accord|pact|protocol|declar))"
    rf"|\b(?:{PACT}|declaration)\b[^.]{{0,80}}\bsigned\b",
)
_CAME_TO_NOTHING = re.compile(r"\b(?:no|not|never|failed|without|called off|cancelled|postponed)\b")
_ATTENDED = re.compile(r"\b(?:attend\w*|present\b|represent\w*|on behalf of|participa\w+|ceremony)")
_STILL_TO_COME = re.compile(r"\b(?:will|would|to be|expected|scheduled|plan\w*|not)\b")
_ON_BEHALF = re.compile(
    r"(?:\bon behalf of|\brepresenting|\bsigning for|\bon the (?:side|part) of)(?: both)?(?: the)? $", re.IGNORECASE
)
_WAS_REPRESENTED = re.compile(
    r"(?:['’]s)?(?: side)?,?(?: (?:was|were|is))? represented(?: at the (?:signing|ceremony)(?: ceremony)?)? by\b"
)
_REPRESENTED_BY = re.compile(r"represented (?:at the [a-z ]{7,20} )?by")
_AND_BY = re.compile(r"(?:,|\band|\bwhile)(?: the)? $")
_SIDE = re.compile(r"(?:['’]s)? side\b")
_ON_SIDE = re.compile(r"\b(?:on|from|for)(?: the)? $", re.IGNORECASE)


def find_represented(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate]
) -> list[Candidate]:
    """Find agreements of those for whom people came to a signing.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say: whose parties are told needs no guess from its guests.
    """
    if any(candidate.members for candidate in found):
        return []
    for number, reading in enumerate(readings):
        text = reading.sentence.text
        if not (hints(text) & CEREMONY and _CEREMONY.search(text)):
            continue
        if _ATTENDED.search(text) and not _STILL_TO_COME.search(text):
            candidate = _of_ceremony(readings, organisations, number)
            if candidate is not None:
                return [candidate]
    return []


def _of_ceremony(
    readings: Sequence[Reading], organisations: Sequence[Organisation], number: int
) -> Candidate | None:
    parties: list[int] = []
    spans: list[tuple[int, int]] = []
    for reading in readings[number : number + _REACH]:
        fresh = [place for place in _represented(reading) if is_institution(organisations[place])]
        if fresh:
            spans.append((reading.sentence.start, reading.sentence.end))
            parties.extend(place for place in fresh if place not in parties)
        elif parties:
            break
    near = readings[max(0, number - 1) : number + _REACH]
    if len(parties) < 2 or any(_CAME_TO_NOTHING.search(reading.sentence.text) for reading in near):
        return None
    start, end = readings[number].sentence.start, readings[number].sentence.end
    kind = _kind(readings[number : number + _REACH + 2])
    return Candidate(
        tuple(parties), (), (), kind, "signed", start, end, number, "represented", resolved=True, spans=spans
    )


def _represented(reading: Reading) -> Iterator[int]:
    text, start = reading.sentence.text, reading.sentence.start
    for mention in reading.mentions:
        if _is_represented(text[: mention.start - start], text[mention.end - start :]):
            yield mention.organisation


def _is_represented(before: str, after: str) -> bool:
    """Read *on behalf of A*, *representing A*, *A was represented by X, and B by Y*, *on the A side*."""
    if _ON_BEHALF.search(before) or _WAS_REPRESENTED.match(after):
        return True
    if after.startswith(" by ") and _REPRESENTED_BY.search(before) is not None and _AND_BY.search(before):
        return True
    return _SIDE.match(after) is not None and _ON_SIDE.search(before) is not None


def _kind(readings: Sequence[Reading]) -> str:
    """Give the kind of the first instrument that is named."""
    for reading in readings:
        for item in reading.clause.items if reading.clause is not None else ():
            if item.tag == "INS" and item.value in ("mou", "agreement", "declaration"):
                return item.value
    return "agreement"
