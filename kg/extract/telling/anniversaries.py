"""The year in which what is celebrated began: *celebrated 20 years of partnership*, *the 25th anniversary of their
agreement*.

It is counted back from the year of the news, and gives way to any date that the text tells.
"""

from __future__ import annotations

import re

from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH, NUMBER_WORDS, value_of
from kg.extract.telling.context import Context

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NTH_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
_COUNT = (
    rf"(?P<count>\d{{1,3}}|(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(NUMBER_WORDS[1:10])}))?|{'|'.join(NUMBER_WORDS[1:])}"
    r"|a|half a|a quarter of a)"
)
_NTH = rf"(?P<nth>\d{{1,3}}(?=st|nd|rd|th)|{'|'.join(_NTH_TENS)}|{'|'.join(NTH)})"
# What stands between the count and the noun: *of their*, *of the successful academic*, *of the signing of their*, *of
# fruitful and close*, *of friendship and*; not *of chemistry and has a*, *of the faculty that runs the*
_START = r"(?:signing|signature|conclusion|start|launch|beginning|founding|establishment)"
_OTHER = (
    r"(?:and|or|but|that|which|who|whose|where|has|have|had|is|was|are|were|runs?|ran|its|their|his|her|our|the|an?|of"
    r"|with|under|by|in|for|at|on|to|from|through|as|when|while|since|relations|faculty|school|department|library"
    r"|institute|college|campus|building|hospital|museum|chair|laborator(?:y|ies))\b"
)
_WORD = rf"(?!{_OTHER})[\w-]+"
_AND = (
    r"(?:[\w-]+(?:ful|ive|ous|al|ic|ble|ant|ent|ong|ose|standing|lasting|growing)|friendship|cooperation|collaboration"
    r"|trust|exchange) and"
)
_OF = (
    rf"(?: (?:{_WORD} ){{0,2}}?(?:of|since the start of|of signing)(?: (?:the|their|its|this|a|an))?"
    rf"(?: {_START} of (?:the|their|its|this|a|an))?(?: (?:{_AND}|{_WORD})){{0,4}}?) ?$"
)
_YEARS = re.compile(
    rf"(?P<vague>\b(?:over|than|nearly|almost|about|around|some|approximately|least|up to|by|for|another|further"
    rf"|first|last|next|past|coming) )?\b{_COUNT} "
    rf"(?P<unit>years?|decades?|century)['’]?{_OF}",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(rf"\b{_NTH}(?:st|nd|rd|th)?[ -]anniversary{_OF}", re.IGNORECASE)
_FEAST = re.compile(
    r"\b(?:celebrat|mark|commemorat|anniversar|jubilee|occasion|feast|look(?:s|ed|ing)? back|party|toast)"
)
_AHEAD = re.compile(r"\b(?:will|next year|upcoming|forthcoming|coming|approach\w*|prepar\w+|ahead of)\b")
_REACH = 110
_WORDS = ("year", "Year", "anniversar", "Anniversar", "decade", "century")


def year_of_anniversary(clause: Clause, frame: Frame, context: Context, sentence: Sentence) -> str | None:
    """Give the year in which the agreement of a frame began, where the sentence says how many years it is old."""
    published = context.anchor
    if published is None or not frame.instruments or not has_any(sentence.text, _WORDS):
        return None
    if _AHEAD.search(sentence.text) is not None or _FEAST.search(sentence.text.lower()) is None:
        return None
    at = clause.items[frame.instruments[0]].start - sentence.start
    match = _YEARS.search(sentence.text, max(0, at - _REACH), at)
    if match is not None and not match["vague"]:
        return _years_back(published, _count(match["count"]) * _UNITS[match["unit"].lower().rstrip("s")])
    nth = _ANNIVERSARY.search(sentence.text, max(0, at - _REACH), at)
    return _years_back(published, _count(nth["nth"])) if nth is not None else None


_UNITS = {"year": 1, "decade": 10, "century": 100}


def _years_back(published: str, count: float) -> str | None:
    year = int(published[:4]) - count
    return f"{int(year):04}" if 0 < count <= _OLDEST and year == int(year) else None


_OLDEST = 150


def _count(word: str) -> float:
    """Give the number of *25*, *twenty-five*, *half a* or *twentieth*.

    >>> _count("25"), _count("twenty-five"), _count("half a"), _count("thirtieth")
    (25.0, 25.0, 0.5, 30.0)
    """
    lowered = word.lower()
    if lowered in _PARTS:
        return _PARTS[lowered]
    for names in (_NTH_TENS, _TENS):
        first, _, rest = lowered.partition("-")
        if first in names:
            return float((names.index(first) + 2) * 10 + ((value_of(rest) or 0) if rest else 0))
    if lowered in NTH:
        return float(NTH.index(lowered) + 1)
    return float(value_of(lowered) or 0)


_PARTS = {"a": 1.0, "half a": 0.5, "a quarter of a": 0.25}
