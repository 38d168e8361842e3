"""Sentences that say one thing of several organisations: *A, B and C work together*, whom *they* then means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Mention, Sentence

_FEWEST, _MOST = 3, 6
_BRACKETS = r"(?: ?\([^()]{1,60}\))?"
_JOINT = re.compile(r"\)?" + _BRACKETS + r"(?:,|,? and|,? as well as|,? &)(?: the)? ")
_HEADS = (
    r"(?:(?:the|a|high-level|vice-|pro-|senior|top) ?)*(?:rectors?|presidents?"
    r"|(?:vice-?)?chancellors?|provosts?|principals?|heads?|leaders?|leadership|leaderships|managements?|delegations?"
    r"|representatives?|officials|boards?) (?:of|from) "
)
_OPENS = r"(?:(?:In|On|At|Since|For|After|Last|This|Yesterday|Today)\b[^,;]{0,40}, )?"
_ONE = rf"(?:{_HEADS})?(?:the |\w+['’]s )?¶{_BRACKETS}"
_NO_MORE = r"(?! and|,| or|['’])"
# *A and B met*, *the rectors of A and B met*, *a delegation of A visited B*
_BOTH = re.compile(rf"{_OPENS}(?:both )?{_ONE},? and (?:of )?{_ONE}{_NO_MORE}", re.IGNORECASE)
_VISITS = re.compile(
    rf"{_OPENS}{_ONE} (?:has |have )?(?:recently )?(?:visit(?:s|ed)|met(?: with)?|receiv(?:es|ed)|welcom(?:es|ed)"
    rf"|host(?:s|ed)) {_ONE}{_NO_MORE}",
    re.IGNORECASE,
)


def acts_together(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Say whether two houses, or those who lead them, are of whom a sentence tells: not *thieves came to A and B*.

    >>> from kg.extract.document import Mention
    >>> text = "The rectors of Aalto and Bonn met."
    >>> acts_together(Sentence(0, len(text), text), [Mention(15, 20, 0, "name"), Mention(25, 29, 1, "name")])
    True
    """
    if len(mentions) < 2:
        return False
    text, shift = sentence.text, sentence.start
    for mention in reversed(mentions):
        text = f"{text[: mention.start - shift]}¶{text[mention.end - shift :]}"
    return (_BOTH.match(text) or _VISITS.match(text)) is not None


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
