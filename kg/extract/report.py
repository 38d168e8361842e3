"""What was not understood: sentences that look like a partnership and gave no claim, each with the reason."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.claims import Figure
from kg.extract.document import Unread
from kg.extract.hints import PAIRED, SIGNING, hints
from kg.extract.readings import Reading, Result

# Two words that speak of an agreement together.
_PAIR = re.compile(
    r"\b(?:letters? of \w+|joint (?:institute|centre|center|college|lab\w*|degree|programme|program)s?)\b"
)


def find_unread(result: Result) -> Iterator[Unread]:
    """Give the sentences with a word of signing or two organisations that no claim came from."""
    claimed = _claimed_with(result)
    told = sorted({start for candidate in result.candidates for start, _ in candidate.spans})
    for reading in result.readings:
        sentence = reading.sentence
        if reading.doubt:
            yield Unread(sentence, reading.doubt, _named(result, reading))
            continue
        if bisect_left(told, sentence.start) < bisect_left(told, sentence.end):
            continue
        mentioned = reading.organisations
        if reading.frames and any(not reason for _, reason in reading.frames) and _is_claimed(mentioned, claimed):
            continue
        signing = _speaks_of_agreement(sentence.text)
        if signing or len(mentioned) > 1:
            yield Unread(sentence, _reason(reading, signing=signing), _named(result, reading))


def _speaks_of_agreement(text: str) -> bool:
    told = hints(text)
    return told & SIGNING != 0 or (told & PAIRED != 0 and _PAIR.search(text.lower()) is not None)


def _named(result: Result, reading: Reading) -> tuple[str, ...]:
    """Give the names of the organisations of a sentence."""
    return tuple(result.names.organisations[place].name for place in reading.organisations)


def without_counts(unread: Iterable[Unread], figures: Iterable[Figure]) -> Iterator[Unread]:
    """Leave out what counts agreements and was taken as a figure; of what says more, say that its figures were taken.

    *In all, 23 agreements were signed at the forum* names nobody with whom more could be claimed; *Harbour University
    signed five agreements, one of them with Fjord University* does.
    """
    taken: dict[int, list[Figure]] = {}
    for figure in figures:
        for evidence in figure.evidence:
            taken.setdefault(evidence.start, []).append(figure)
    for one in unread:
        here = taken.get(one.sentence.start, [])
        counted = any(_speaks_of_agreement(figure.measure) for figure in here)
        if not here:
            yield one
        elif not counted or not {figure.subject for figure in here}.issuperset(one.names):
            yield replace(one, reason=f"{one.reason}; its figures were taken")


def _claimed_with(result: Result) -> dict[int, set[int]]:
    """Give for each organisation those that stand in one claim with it."""
    claimed: dict[int, set[int]] = {}
    for candidate in result.candidates:
        for member in candidate.members:
            claimed.setdefault(member, set()).update(candidate.members - {member})
    return claimed


def _is_claimed(mentioned: tuple[int, ...], claimed: dict[int, set[int]]) -> bool:
    """Say whether a sentence that was read says again what a claim says of two organisations it names."""
    return any(claimed.get(place, set()).intersection(mentioned) for place in mentioned)


def _reason(reading: Reading, *, signing: bool) -> str:
    reasons = dict.fromkeys(reason for _, reason in reading.frames if reason)
    if reasons:
        return "; ".join(reasons)
    if reading.frames:
        return "another sentence tells more of it, or that it has ended"
    if not signing:
        return "several organisations, but no word of an agreement"
    if not reading.mentions:
        return "a word of an agreement, but no organisation"
    if len(reading.organisations) == 1:
        return "a word of an agreement, but one organisation only"
    return "a word of an agreement, but nothing that says between whom"
