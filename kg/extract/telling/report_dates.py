"""The day on which somebody told the news, which is no day of a signing.

the rector said on Monday               a verb of telling
according to the Gazette of Monday      where it was told
a report issued on Monday says          what was issued, in its own words
, which took effect on Monday, was      of its start, approval or drafting
said after the signing on Monday        tells of both
told the ceremony in Lima on Monday     the same
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.names.offsets import has_any
from kg.extract.papers import ANY_PAPER

_REPORT = 160
# *he said on Monday that*, *in a statement today*, *returned yesterday from*: the day of the report or of its end
_OF_REPORT = re.compile(
    r"\b(?:said|says|told|stated|reported|confirmed|revealed|informed|added|noted|returned|wrote|posted|issued"
    r"|disclosed|made (?:this |it )?(?:known|public))\b(?: (?!that\b)[\w’'-]+){0,5}? ?(?:on |late |early )?$"
)


# *announced on Tuesday that*, *, the university announced on Tuesday*, *the agreement was announced on Tuesday*
_ANNOUNCED = re.compile(r"\bannounced(?: (?!that\b)[\w’'-]+){0,3}? ?(?:on |late |early )?$")
_ANNOUNCES = re.compile(r"(?:, [\w’'. -]{1,60}|\b(?:was|were)(?: \w+ly)?) $")


_CEREMONY = (
    r"(?:the|a|this|their|its|that) (?:(?!opening|closing|graduation|award|inaugur|convocation|commencement|press|news"
    r"|prize|swearing|handing|oath|matriculation|wreath|tree|groundbreaking|ground)[\w-]+ ){0,4}?"
    r"(?:signing|signature|inking|ceremony)\b"
)
# *said after the signing ceremony on Tuesday*, *told the ceremony in Lima on Tuesday*: the day of the signing too
_AT_SIGNING = re.compile(
    rf"\b(?:at|after|following|during|before|told|addressed|addressing) {_CEREMONY}[^,;:]{{0,40}}$"
)
# *said at Tuesday's signing*, *told guests during the 14 May ceremony*
_AT = ("at ", "after ", "during ", "following ", "at the ", "after the ", "during the ", "following the ")
_SIGNING_OF_DAY = re.compile(
    r"(?:['’]s?)? (?:(?:official|formal|virtual|online|joint|festive) )*(?:signing|ceremony)\b"
)
# *said on Tuesday at the signing ceremony*
_AT_SIGNING_NEXT = re.compile(
    rf" (?:(?!that\b)[^\s,;:.]+ ){{0,3}}?(?:(?:at|after|following|during) {_CEREMONY}|(?:while|when|after) signing "
    r"|(?:when|as|after) (?!it\b|he\b|she\b|they\b)(?:[^\s,;:.]+ ){1,12}?(?:signed|inked) )"
)


# *according to the Gazette released on Monday*, *in a note published on Monday*, *a report issued on Monday says*
_NEWS = (
    r"(?:statement|release|report|article|post|announcement|interview|message|gazette|bulletin|newsletter|newspaper"
    r"|daily|magazine|communiqu[ée]|notice|note|circular|dispatch|website|web page|portal|letter to|e-?mail|tweet"
    r"|publication|press)"
)
_OUT = (
    r"(?:released|published|issued|posted|circulated|sent(?: out)?|put out|made (?:available|public)|uploaded|carried"
    r"|distributed|shared|dated|seen)"
)
_OF_ISSUE = Caseless(
    rf"\b(?:according to|in) (?:an?|the|its|their|his|her) (?!joint\b)(?:[\w-]+ ){{0,5}}?{_NEWS}\b"
    r"(?! (?:of (?:thanks|intent)|briefing|conference))(?:(?!\b(?:signed|inked|concluded|sealed)\b)[^,;:])*$"
    rf"|\b(?<!joint ){_NEWS}\b,?(?: (?!joint\b|declaration)[\w’'-]+){{0,5}}? (?:which was |that was |was )?{_OUT}"
    r"(?: (?!that\b)[\w’'-]+){0,4}? ?(?:on |in |late |early )?$"
    rf"|^\W*(?:posted|published|updated|release date|news date)(?: on| at)?[:,]? ?$",
)
_OUT_WORDS = tuple("released ublished issued osted pdated circulated sent ccording In in ate".split())


# *an agreement announced Tuesday with B*, *the accord, which was announced on Tuesday,*
_PAPER_ANNOUNCED = re.compile(
    rf"\b{ANY_PAPER},? (?:(?:(?:of|between|with) [^,;.]{{1,80}} )?(?:was|were) (?:first )?(?=made public|unveiled)"
    r"|(?:which|that) (?:was|were) |also |first |just )*(?:announced|unveiled|made public)"
    r" (?:on |late |early |here )*$",
    re.IGNORECASE,
)


# *the agreement, **which took effect on 1 May**, was signed*, *, **approved by the senate in May**, was signed*
_OF_EFFECT = re.compile(
    r"\b(?:(?:takes?|took|taking|taken) effect"
    r"|(?:comes?|came|coming|enter(?:s|ed|ing)?|goes|went|put) into (?:force|effect|operation)"
    r"|effective|operative|in (?:force|effect|operation)"
    r"|(?:, |which |that |and )(?:(?:was|were|had been|the [\w-]+|its [\w-]+|both [\w-]+|had|has) ){0,3}?"
    r"(?:approved|ratified|endorsed|cleared|drafted|negotiated|prepared|discussed|announced|made public|presented))"
    r"(?: (?:by|at|between) [^,;.]{1,60}?)?"
    r" (?:on|in|from|since|as of|as from|with effect from)?(?: (?:the|early|late|mid|beginning|start|end|of))* ?$"
)
_EFFECTS = tuple(
    "effect effective operative operation force approved ratified endorsed cleared drafted negotiated prepared"
    " discussed announced public presented".split()
)


def is_of_effect(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date tells from when a paper is in force, or when it was drafted, approved or shown: *the
    agreement, which took effect on 1 May, was signed in March*. The year since which one is in force is taken for that
    of its signing.
    """
    at = date.start - sentence.start
    first = max(0, at - _REPORT)
    if len(date.date) == len("2025") and sentence.text.endswith("since ", 0, at):
        return False
    return has_any(sentence.text[first:at], _EFFECTS) and _OF_EFFECT.search(sentence.text, first, at) is not None


def is_of_announcing(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is that on which a paper was announced, and not signed: *an agreement announced Tuesday*."""
    at = date.start - sentence.start
    if not has_any(sentence.text[:at], ("announced ", "unveiled ", "made public ")):
        return False
    return _PAPER_ANNOUNCED.search(sentence.text, max(0, at - _REPORT), at) is not None


def is_of_issue(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is that on which what tells the news came out: *a report issued on Monday*, *according to the
    Gazette of Monday*.
    """
    at = date.start - sentence.start
    first = max(0, at - _REPORT)
    return has_any(sentence.text[first:at], _OUT_WORDS) and _OF_ISSUE.search(sentence.text, first, at) is not None


def is_of_report(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is that on which somebody told the news: *the rector said on Monday*; *said at the signing on
    Monday* tells of both.
    """
    at = date.start - sentence.start
    if is_of_issue(date, sentence) or is_of_announcing(date, sentence):
        return True
    if _OF_REPORT.search(sentence.text, max(0, at - _REPORT), at) is not None:
        return not _is_at_signing(sentence.text, at, date.end - sentence.start)
    announced = _ANNOUNCED.search(sentence.text, max(0, at - _REPORT), at)
    if announced is None:
        return False
    if sentence.text.startswith((" that ", " it has", " it had", " its "), date.end - sentence.start):
        return True
    return _ANNOUNCES.search(sentence.text, 0, announced.start()) is not None


def _is_at_signing(text: str, start: int, end: int) -> bool:
    """Say whether what was said that day was said at a signing: *told the ceremony in Lima **on Tuesday***, *said **on
    Tuesday** at the signing ceremony*, *said at **Tuesday's** signing*.
    """
    before = _AT_SIGNING.search(text, max(0, start - _REPORT), start) is not None
    before = before or (text.endswith(_AT, 0, start) and _SIGNING_OF_DAY.match(text, end) is not None)
    return before or _AT_SIGNING_NEXT.match(text, end) is not None


def is_quoted(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date stands in what somebody says: *“Today we need more,” she said at the ceremony*."""
    before = sentence.text[: date.start - sentence.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
