"""What was not understood: sentences that look like a partnership and gave no claim, each with the reason."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kg.extract.document import Unread
from kg.extract.engine import Reading, Result

_SIGNING = re.compile(
    r"\b(?:sign(?:s|ed|ing|ator(?:y|ies))?|ink(?:s|ed|ing)?|memorand\w+|mous?|moas?|mocs?|agreements?|accords?|pacts?"
    r"|treat(?:y|ies)|conventions?|protocols?|contracts?|declarations?|letters? of \w+|alliances?|deals?"
    r"|partner(?:s|ed|ing|ship|ships)?|twinn\w+|joint"
    r" (?:institute|centre|center|college|lab\w*|degree|programme|program)s?)\b"
)


def find_unread(result: Result) -> Iterator[Unread]:
    """Give the sentences with a word of signing or two organisations that no claim came from."""
    told = sorted({start for candidate in result.candidates for start, _ in candidate.spans})
    for reading in result.readings:
        sentence = reading.sentence
        if bisect_left(told, sentence.start) < bisect_left(told, sentence.end):
            continue
        named = tuple(
            dict.fromkeys(result.names.organisations[mention.organisation].name for mention in reading.mentions)
        )
        signing = _SIGNING.search(sentence.text.lower()) is not None
        if signing or len(named) > 1:
            yield Unread(sentence, _reason(reading, signing=signing), named)


def _reason(reading: Reading, *, signing: bool) -> str:
    reasons = [reason for _, reason in reading.frames if reason]
    if reasons:
        return reasons[0]
    if reading.frames:
        return "says again what another sentence says"
    if not signing:
        return "several organisations, but no word of an agreement"
    if not reading.mentions:
        return "a word of an agreement, but no organisation"
    if len({mention.organisation for mention in reading.mentions}) == 1:
        return "a word of an agreement, but one organisation only"
    return "a word of an agreement, but nothing that says between whom"
