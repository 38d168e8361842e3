"""Sentences that say one thing of several organisations: *A, B and C work together*, whom *they* then means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from typing import TYPE_CHECKING

from kg.extract.document import Mention, Sentence

if TYPE_CHECKING:
    from kg.extract.parties.focus import Focus

_FEWEST, _MOST = 3, 6
_BRACKETS = r"(?: ?\([^()]{1,60}\))?"
_JOINT = re.compile(r"\)?" + _BRACKETS + r"(?:,|,? and|,? as well as|,? &)(?: the)? ")
_HEADS = (
    r"(?:(?:the|a|high-level|vice-|pro-|senior|top) ?)*(?:rectors?|presidents?"
    r"|(?:vice-?)?chancellors?|provosts?|principals?|heads?|leaders?|leadership|leaderships|managements?|delegations?"
    r"|representatives?|delegates|officials|boards?) (?:of|from) "
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


# *On Tuesday*, *In Lima on Monday,* before those of whom the sentence tells
_EARLIER = r"(?:(?:In|On|At|During|For|After|Last|This|Yesterday|Today|Earlier)\b[^,;¶]{0,40}?,? )?"
_LIST = rf"({_ONE}(?:(?:,|,? and|,? as well as)(?: of)? {_ONE})*)"
_MET = (
    r"(?: have| had| has)?(?: all| also| again| recently)? (?:met|meet|gather(?:ed)?|assembled?|convened?"
    r"|(?:came|come|got) together|joined (?:each other|one another)|travell?ed to|came to|sat down"
    r"|sent (?:their|its))\b"
)
_SAW = r" (?:have |has )?(?:met(?: with)?|came to see|were received by) "
# *the rectors of A, B and C praised it*; *the rectors of A and B met the president of C*
_LED = re.compile(rf"{_EARLIER}{_HEADS}{_LIST}{_NO_MORE}", re.IGNORECASE)
_GATHERED = re.compile(
    rf"{_EARLIER}{_LIST}(?:{_SAW}{_LIST}{_NO_MORE}|{_MET})", re.IGNORECASE
)


def gathered(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Give the three or more who meet, or whose heads do: *The rectors of A, B and C met in Lima*.

    >>> from kg.extract.document import Mention
    >>> text = "The rectors of Aalto and Bonn met the president of Cork."
    >>> names = [Mention(15, 20, 0, "name"), Mention(25, 29, 1, "name"), Mention(51, 55, 2, "name")]
    >>> gathered(Sentence(0, len(text), text), names)
    (0, 1, 2)
    """
    return _named_in(_GATHERED, sentence, mentions)


def led(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Give the three or more whose heads a sentence tells of: *The rectors of A, B and C praised it*."""
    return _named_in(_LED, sentence, mentions)


def _named_in(pattern: re.Pattern[str], sentence: Sentence, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Give whom the lists of a match name, if these are all whom the sentence names, three to six."""
    named = tuple(dict.fromkeys(mention.organisation for mention in mentions))
    if not _FEWEST <= len(named) <= _MOST:
        return ()
    match = pattern.match(_drawn(sentence, mentions))
    if match is None:
        return ()
    size = sum(each.count("¶") for each in match.groups() if each is not None)
    return named if len({mention.organisation for mention in mentions[:size]}) == len(named) else ()


def _drawn(sentence: Sentence, mentions: Sequence[Mention]) -> str:
    """Write a sentence with a sign for each name."""
    text, shift = sentence.text, sentence.start
    for mention in reversed(mentions):
        text = f"{text[: mention.start - shift]}¶{text[mention.end - shift :]}"
    return text


_DEED = re.compile(
    r"\b(?:will|are to)(?: now| also| jointly| together)* (?:share|exchange|run|offer|develop|work|train|open|build"
    r"|set up|study|test|launch|create|establish|research|teach|award|pool|fund|cooperate|co-operate|collaborate)\b"
    r"|\b(?:together|jointly|join(?:ed|s)? (?:forces|hands)|team(?:ed|s)? up)\b"
)
_NO_DEED = re.compile(
    r"\b(?:not|never|no|nor|against|rivals?|court|match|game|final|fair|awards?|prizes?|conference|forum|ranking"
    r"|if|may|might|could|would|hope|plan)\b|n[’']t\b"
)


def tells_of_deed(text: str) -> bool:
    """Say whether a sentence tells what some will do together.

    >>> tells_of_deed("Aalto, Bonn and Cork will run a station."), tells_of_deed("Aalto, Bonn and Cork are old.")
    (True, False)
    """
    return _DEED.search(text) is not None and _NO_DEED.search(text) is None


def signing_abreast(focus: Focus, own: Sequence[int], places: frozenset[int]) -> list[int] | None:
    """Give those of whom the sentence before tells that they met or will do something together, where one that names
    nobody else tells of a signing: *The rectors of A, B and C met at D. An agreement was signed there.*

    Args:
        focus: What was said before.
        own: Whom the sentence of the signing names.
        places: Those of them that it names as a place.

    Returns:
        They, or nobody where it names one other, who signed with which of them is not told; None where the sentence
        before tells of no three.
    """
    if not focus.abreast or len(own) > 1 or {*own} & {*focus.abreast}:
        return None
    told = focus.previous[0].text if focus.previous is not None else ""
    if (focus.gathered or tells_of_deed(told)) and places.issuperset(own):
        return list(focus.abreast)
    return [] if own else None


def acts_together(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Say whether two houses, or those who lead them, are of whom a sentence tells: not *thieves came to A and B*.

    >>> from kg.extract.document import Mention
    >>> text = "The rectors of Aalto and Bonn met."
    >>> acts_together(Sentence(0, len(text), text), [Mention(15, 20, 0, "name"), Mention(25, 29, 1, "name")])
    True
    """
    if len(mentions) < 2:
        return False
    text = _drawn(sentence, mentions)
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
    if text[: mentions[0].start - start].strip() not in ("", "The", "Together,"):
        return ()
    seen = {mentions[0].organisation}
    for left, right in zip(mentions, mentions[1:], strict=False):
        if len(seen) == len(named):
            break
        if right.organisation not in seen and not _JOINT.fullmatch(text, left.end - start, right.start - start):
            return ()
        seen.add(right.organisation)
    return named
