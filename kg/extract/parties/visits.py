"""Whom one visitor saw: hosts of one visit are not each other's partners.

*A delegation visited B and C. A memorandum was signed* is of the delegation's own university, with B, with C or both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.document import Mention, Sentence
from kg.extract.names.offsets import has_any

_VISIT = re.compile(
    r"\b(?:visit(?:s|ed|ing)?(?: to)?|tour(?:s|ed|ing)?(?: of)?|trips? to|travell?ed to|went to|delegations? to)"
    r"(?: (?:[\w-]+ ){0,4}(?:universities|institutions|colleges|schools)"
    r"(?: (?:including|such as|namely)|,? ?[–:—-]| \()? ?)?(?: the)? ?$"
)
_SIGNS = ("visit", "tour", "trip", "travel", "went", "delegation")
_JOINED = re.compile(r"(?: \([^()]{1,40}\))?(?:, in [\w ]{1,20})?(?:,|,? and|,? as well as|,? then)(?: the)? ")


def visited_together(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[frozenset[int]]:
    """Give the organisations that a sentence names as hosts of one visit: *visited B and C*."""
    if len(mentions) < 2:
        return
    lowered = sentence.text.lower()
    if not has_any(lowered, _SIGNS):
        return
    at = 0
    while at < len(mentions):
        left = max(0, mentions[at].start - sentence.start - 80)
        run = [mentions[at].organisation]
        last, hosted = at, _VISIT.search(lowered[left : mentions[at].start - sentence.start]) is not None
        while hosted and last + 1 < len(mentions):
            between = lowered[mentions[last].end - sentence.start : mentions[last + 1].start - sentence.start]
            if not _JOINED.fullmatch(between) and mentions[last + 1].organisation != run[-1]:
                break
            last += 1
            run.append(mentions[last].organisation)
        if len(set(run)) > 1:
            yield frozenset(run)
        at = last + 1
