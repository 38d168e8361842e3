"""The event at which an agreement was signed: *at the forum*, *on the sidelines of the 3rd Rectors Forum*.

An event that a text only names (a prize, a member's title) is no occasion: a word must place the signing at it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from kg.extract.caseless import Caseless
from kg.extract.document import Sentence
from kg.extract.facts.events import FoundEvent
from kg.extract.parties.candidate import Candidate

_REACH = 90
_AT = Caseless(
    r"\b(?:at|during|within|amid|after|following|(?:sidelines?|margins?|framework|frame|part|occasion|end|day|result"
    r"|participants?|session|opening|conclusion|outcome|close) of|attend(?:ed|ing|s)?|participat\w+ in|took part in"
    r"|hosted|hosts|held|opened|convened,?|organi[sz]ed)\s(?:[^.;]{0,40}\s)?[“\"«(]*$"
    r"|\bin (?:the |this )?[“\"«]*$",
)
_TOOK_PLACE = re.compile(r"^[”\")]?,?\s(?:[^.;]{0,40}\s)?(?:was held|held|took place|opened|has seen|saw)\b")
_BEFORE, _AFTER = 5, 6


def occasion_of(
    candidate: Candidate, sentences: Sequence[Sentence], events: Sequence[FoundEvent], text: str
) -> str | None:
    """Find the event at which it was signed, told in its sentence or in one near it; the nearest first."""
    if candidate.status not in ("signed", "renewed") or not candidate.rule.startswith(("sign", "coll", "prom", "list")):
        return None
    best: tuple[int, str] | None = None
    told = {bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1 for start, _ in candidate.spans}
    told.add(candidate.sentence)
    for event in events:
        for start, end in event.mentions:
            far = _distance(start, told, sentences)
            if far and (_is_apart(candidate, text) or _differs(candidate.date, event.date)):
                continue
            if far is not None and (best is None or far < best[0]) and _places(text, start, end):
                best = (far, event.name)
    return best[1] if best else None


# What tells of another signing than the one before: "has also signed an MoU with B".
_APART = re.compile(
    r"\b(?:has|have|had) (?:also|already|previously|earlier) (?:sign|ink|conclud|enter|renew)"
    r"|\b(?:previously|earlier) sign"
)


def _is_apart(candidate: Candidate, text: str) -> bool:
    return any(_APART.search(text, start, end) is not None for start, end in candidate.spans)


def _differs(date: str | None, day: str | None) -> bool:
    """Say whether an agreement was signed in another year than an event was held."""
    return date is not None and day is not None and date[:4] != day[:4]


def _distance(at: int, told: Iterable[int], sentences: Sequence[Sentence]) -> int | None:
    """Count the sentences to the nearest that tells of the signing, or None where they are too many."""
    own = bisect_right(sentences, at, key=lambda sentence: sentence.start) - 1
    near = [abs(own - number) for number in told if -_BEFORE <= own - number <= _AFTER]
    return min(near, default=None)


def _places(text: str, start: int, end: int) -> bool:
    return _AT.search(text, max(0, start - _REACH), start) is not None or bool(_TOOK_PLACE.match(text[end : end + 80]))
