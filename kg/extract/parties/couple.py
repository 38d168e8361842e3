"""The two whom a text brings together: a visit, a meeting, talks, an opening, a partnership.

*A delegation of A came to B. Dr Berg of C gave a lecture. A memorandum was signed*: A and B signed it, not C, of which
the text only speaks by the way. As long as nobody else comes to see them, *the guests*, *the Peruvian side* and *its
partner* are one of the two, and *the hosts and the guests* are both. Where no such words bring two together,
`kg.extract.parties.coreference` looks at the names alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Mention, Sentence
from kg.extract.hints import MEETING, hints
from kg.extract.meetings import MEETS
from kg.extract.names.offsets import has_any
from kg.extract.parties.othermatters import meet_otherwise
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.parties.focus import Focus

_PARTNERS = (*KINDS["academy"], "enterprise", "government", "joint-institute")
# So many sentences later the two are still those of whom a text speaks.
_REACH = 8


@dataclass(frozen=True, slots=True)
class Couple:
    """Two whom a sentence brings together.

    Attributes:
        members: They.
        sentence: Its number.
        told: How many agreements had been told before it.
    """

    members: tuple[int, int]
    sentence: int
    told: int


# Who comes to see whom, or opens, teaches or works with whom.
_MEETS = re.compile(
    rf"\b(?:{MEETS}|delegation|(?:guests?|visitors|representatives|officials|experts|leaders) (?:of|from)|meetings"
    r"|talks|negotiations|ceremony|trip|arriv(?:ed|es)|opened|opens|opening|launch(?:ed|es)|inaugurat(?:ed|es)|set up"
    r"|donat(?:ed|es)|co-?operat\w+|collaborat\w+|partner(?:s|ship)?|ties|relations"
    r"|work(?:s|ing)? (?:\w+ ){0,2}together|joint)\b"
)
# Who comes to see them in a later sentence is no longer named by the way.
_COMES = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|delegation (?:of|from)|recei(?:ved?|ves)|welcom(?:ed?|es)|host(?:s|ed)|met|talks"
    r"|meeting with|travel(?:l?ed|s)|trip to|went|flew|moved on|partner(?:s|ship)?|joined)\b"
)
# Guests or hosts who come one after the other are no couple: *B came first, then C. It was the turn of D.*
_IN_TURN = re.compile(
    r"\bturn of\b|\bfirst\b[^.;]{0,80}\b(?:then|followed|next|second|later)\b|\bfollowed by\b|, then\b"
    r"|^(?:next|then|last|after them|finally),? (?:came|comes|followed|was|to)\b"
)
_TURNS = ("turn of", "first", "followed", "then", "next", "last", "after them", "finally")
# A house before or behind these words has no part in what a sentence tells.
_BY_THE_WAY = re.compile(
    r"\b(?:(?:fund(?:ed)?|support(?:ed)?|financed|sponsored|organi[sz]ed|witnessed|attended|moderated|published) by"
    r"|(?:studie[ds]|graduated?|taught|worked|born|degree|doctorate|diploma|alumn\w+|graduate|formerly|former"
    r"|once|before) (?:\w+ ){0,3}(?:at|of|from|with|in)|in the presence of|together with|thanks to|according to"
    r"|with the (?:support|help) of|on behalf of|instead of|unlike|but not|except|rather than)(?: the)? $"
)


def find_couple(sentence: Sentence, mentions: Sequence[Mention], focus: Focus) -> Couple | None:
    """Give the two whom a text brings together up to the end of a sentence, or None where others come up since."""
    known = focus.couple
    named = {mention.organisation for mention in mentions}
    if known is not None and named <= {*known.members}:
        return None if _brings_stranger(sentence, mentions) else known
    if not named:
        return None
    met = bool(hints(sentence.text) & MEETING)
    if (known is None and not met) or meet_otherwise(sentence.text):
        return None
    lowered = sentence.text.lower()
    if has_any(lowered, _TURNS) and _IN_TURN.search(lowered) is not None:
        return None
    acting = dict.fromkeys(
        mention.organisation
        for mention in mentions
        if not _is_by_the_way(lowered, mention.start - sentence.start)
    )
    if len(acting) == 2 and met and _MEETS.search(lowered) is not None:
        one, two = acting
        kinds = (focus.organisations[one].kind, focus.organisations[two].kind)
        taught = any(kind in KINDS["academy"] for kind in kinds)
        return Couple((one, two), len(focus.sentences) - 1, len(focus.parties)) if taught else None
    others = acting.keys() - {*known.members} if known is not None else ()
    if not any(focus.organisations[place].kind in _PARTNERS for place in others):
        return known  # the museum and the office that they visit sign nothing
    return None if len(acting) > 1 or (met and _COMES.search(lowered) is not None) else known


# How what tells that a house is named by the way ends: the rest is looked for only there.
_ENDS_WAY = ("by ", "at ", "of ", "from ", "with ", "in ", "to ", "unlike ", "not ", "except ", "than ", " the ")


# No such words are longer: *formerly deputy vice-chancellor of the*.
_LONGEST_WAY = 120


def _is_by_the_way(lowered: str, start: int) -> bool:
    """Say whether the words before a place tell that the house there has no part in what is told."""
    ends = lowered.endswith(_ENDS_WAY, 0, start)
    return ends and _BY_THE_WAY.search(lowered, max(0, start - _LONGEST_WAY), start) is not None


# *On Tuesday a delegation from Zyx came*: of a house that is not read
_NEW_GUESTS = re.compile(r"\b[Aa]n? (?:[a-z]+ ){0,2}(?:delegation|group|team) (?:of|from) (?:the )?(?=[A-Z])")


def _brings_stranger(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Say whether guests come whose house has no name that is read."""
    if " of " not in sentence.text and " from " not in sentence.text:
        return False
    starts = {mention.start - sentence.start for mention in mentions}
    return any(not starts & {match.end(), match.end() - 4} for match in _NEW_GUESTS.finditer(sentence.text))


def couple_meant(focus: Focus) -> list[int]:
    """Give the two whom the text brought together, if it tells of no agreement since."""
    couple = focus.couple
    if couple is None or len(focus.parties) > couple.told or len(focus.sentences) - couple.sentence > _REACH:
        return []
    return sorted(couple.members)


_TOGETHER = re.compile(
    r"\b(?:together|jointly|co-?operat\w*|collaborat\w*|partner\w*|join(?:s|ed|ing)? (?:forces|hands)|team\w* up"
    r"|works? with|working with|clos(?:er|e) ties)\b"
)
_QUARREL = re.compile(
    r"\b(?:not|never|no|nor|n[’']t|dispute|over(?! the (?:coming|next|course)| (?:\w+ )?years)|accus\w+"
    r"|su(?:e|ed|es|ing)|against|map)\b"
)


def two_together(focus: Focus) -> list[int]:
    """Give a university and a company of whom alone the sentence before tells: *A and Siemens move closer together. A
    memorandum was signed.*
    """
    two = list(dict.fromkeys(focus.sentences[-1] if focus.sentences else ()))
    kinds = [focus.organisations[place].kind for place in two]
    teaches = any(kind in KINDS["academy"] for kind in kinds)
    told = focus.previous[0].text if focus.previous is not None else ""
    if _TOGETHER.search(told) is None or _QUARREL.search(told) is not None:
        return []
    return two if len(two) == 2 and teaches and "enterprise" in kinds else []


# What two have an agreement for, whoever they are: *run a joint trial*, *received a delegation*.
_DEED = re.compile(
    r"\b(?:joint(?:ly)?|together|join(?:s|ed|ing)? (?:forces|hands)|team\w* up|partner\w*|co-?operat\w*"
    r"|collaborat\w*|received|welcomed|visited|delegation (?:of|from)|will (?:share|exchange|run|offer))\b"
)
# What one will do for the other, names put as ¶: *¶ will supply ¶ with scanners*, *will train nurses of ¶*, *will build
# a library for ¶*; not *will build a factory next to ¶*, *will study how ¶ treats its staff*.
_WHAT = r"(?: (?!how\b|that\b|why\b|what\b|who\b)[\w-]+){0,6}"
_FOR_OTHER = re.compile(
    r"¶(?: \([^()]*\))? (?:will|is to|are to) (?:now |also )?(?:"
    r"(?:supply|provide|equip|train|fund|support|finance|sponsor|digiti[sz]e)(?: the| its)? ¶"
    rf"|(?:supply|equip|train|support|digiti[sz]e){_WHAT} (?:of|from)(?: the)? ¶"
    r"|(?:supply|provide|equip|train|fund|build|run|develop|test|support|deliver|finance|sponsor|set up|study"
    rf"|digiti[sz]e){_WHAT} (?:for|with)(?: the)? ¶"
    rf"|(?:supply|provide|deliver){_WHAT} to(?: the)? ¶)(?!['’]s)"
)
# *A and B **will share** laboratories*
BOTH_DO = re.compile(
    r"¶ and(?: the)? ¶ (?:will|are to) (?:both )?(?:share|exchange|run|offer|develop|work|train|open|build|set up"
    r"|study|test|launch|create|establish|research|teach|award|pool|fund|digiti[sz]e)\b"
)
_NO_DEED = re.compile(
    rf"{_QUARREL.pattern}|\b(?:rivals?|stock|shares|court|match|game|final|forum|exhibition|fair|awards?|prizes?"
    r"|said|says|hopes?|plans?|may|might|could|would|if)\b"
)


def two_in_deed(focus: Focus) -> list[int]:
    """Give the two of whom alone the sentence before tells that they do something with or for each other, not both of
    them companies: *Siemens will supply the hospital with scanners. The contract was signed in May.*
    """
    two = list(dict.fromkeys(focus.sentences[-1] if focus.sentences else ()))
    return are_in_deed(focus, two, told_before(focus))


def told_before(focus: Focus) -> str:
    """Give the sentence before in small letters, with ¶ for each name: *¶ will supply the ¶ with scanners.*"""
    if focus.previous is None:
        return ""
    sentence, mentions = focus.previous
    text = sentence.text
    for mention in sorted(mentions, key=lambda each: each.start, reverse=True):
        text = f"{text[: mention.start - sentence.start]}¶{text[mention.end - sentence.start :]}"
    return text.lower()


def are_in_deed(focus: Focus, two: list[int], told: str) -> list[int]:
    """Give two if what is told of them is something that they do with or for each other.

    Args:
        focus: What was said before.
        two: They.
        told: What is told of them, in small letters, with ¶ for their names.
    """
    kinds = [focus.organisations[place].kind for place in two]
    if len(two) != 2 or kinds == ["enterprise", "enterprise"] or focus.founded & {*two}:
        return []
    does = _DEED.search(told) is not None or _FOR_OTHER.search(told) is not None or BOTH_DO.search(told) is not None
    return two if does and _NO_DEED.search(told) is None else []
