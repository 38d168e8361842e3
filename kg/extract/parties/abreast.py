"""Sentences that say one thing of several organisations: *A, B and C work together*, whom *they* then means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Mention, Sentence

_FEWEST, _MOST = 3, 6
_BRACKETS = r"(?: ?\([^()]{1,60}\))?"
_JOINT = re.compile(r"\)?" + _BRACKETS + r"(?:,|,? and|,? as well as|,? &)(?: the)? ")


def abreast(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Give the organisations that a sentence opens with and names no other beside.

    >>> from kg.extract.document import Mention
    >>> text = "Aalto, Bonn and Cork work together."
    >>> names = [Mention(0, 5, 0, "name"), Mention(7, 11, 1, "name"), Mention(16, 20, 2, "name")]
    >>> abreast(Sentence(0, len(text), text), names)
    (0, 1, 2)
    """
    if len(mentions) < _FEWEST:
        return ()
    named = tuple(dict.fromkeys(mention.organisation for mention in mentions))
    if not _FEWEST <= len(named) <= _MOST:
        return ()
    text, start = sentence.text, sentence.start
    if text[: mentions[0].start - start].strip() not in ("", "The"):
        return ()
    seen = {mentions[0].organisation}
    for left, right in zip(mentions, mentions[1:], strict=False):
        if len(seen) == len(named):
            break
        if right.organisation not in seen and not _JOINT.fullmatch(text, left.end - start, right.start - start):
            return ()
        seen.add(right.organisation)
    return named
