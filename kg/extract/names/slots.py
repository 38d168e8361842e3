"""Whether what stands at a place signs an agreement, or somebody signs one with it.

*signed a memorandum with **the Institute of Law***, ***The Marine Institute** has signed an agreement with ...*: an
institute that signs is a body of its own, though elsewhere its name would be a part of some university.
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.numbers import TWO_OR_MORE
from kg.extract.papers import ANY_PACT

_INSTRUMENT = rf"(?i:{ANY_PACT}|deals?|partnerships?|(?:co-?operation|exchange) program(?:me)?s?)"
# Before whom somebody signs with: "signed a five-year agreement in May with".
_MONTH = r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\."
_SIGNED_WITH = Caseless(
    rf"\b(?:sign|ink|conclud|enter|seal|renew|formali[sz])(?:e?[sd]|ing)?\b[^.;:\n]{{0,60}}?\b{_INSTRUMENT}\b"
    rf"(?: \([^()\n]{{2,12}}\))?(?: (?:{_MONTH}|(?!with\b)[\w-]+)){{0,6}} with (?:the )?$",
)
_DEAL_WITH = Caseless(rf"\b{_INSTRUMENT}(?: \([^()\n]{{2,12}}\))? with (?:the )?$")
# Behind who signs: "has today signed a memorandum", "have agreed to train divers".
_SIGNS = re.compile(
    r"(?: \([^()\n]{2,14}\))?(?: (?:has|have|had|today|yesterday|also|recently|formally|officially|this week)){0,3} "
    r"(?:signed|inked|entered into|concluded|renewed|formali[sz]ed|extended|expanded|sealed|reached|"
    r"finali[sz]ed|struck|endorsed|approved|ratified) (?:with\b|(?:an?|the|its|their|two|three|several)\b"
    rf"[^.;\n]{{0,60}}\b{_INSTRUMENT}\b)|(?: \([^()\n]{{2,14}}\))? have (?:[a-z]+ly )?agreed (?:to|on)\b",
    re.IGNORECASE,
)
# The other of two who sign: "Harbour University and **the Institute of Law** signed", before it or behind it.
_AND = re.compile(
    rf"(?: \([^()\n]{{2,14}}\))? and (?:the )?(?:[A-Z]|(?:{TWO_OR_MORE}|several|\d+) )"
    r"[^.;:!?\n]{3,90}?"
    r"(?= (?:has|have|had|signed|inked|entered|concluded|renewed|formali[sz]ed)\b)"
)
_AND_BEFORE = re.compile(r"[A-Z][\w’')-]+ and (?:the )?$")
# What two may have without an agreement: "the deal will deepen ties between".
_TIES = r"(?:co-?operation|collaboration|relations?|relationships?|ties|links|bonds|friendship|exchanges?)"
# Before who agreed with another: "an agreement between", "a memorandum on ports was signed on 4 May between Harbour
# University and". A title in quotation marks has whom it binds in name.
_BETWEEN = Caseless(
    rf"(?<![\"“„«])\b{_INSTRUMENT}(?: \([^()\n]{{2,12}}\))?(?: (?!(?:{_TIES} )?between\b)[\w-]+,?){{0,12}} between "
    r"(?:the |[^.;\n]{3,120} and (?:the )?)?$",
)
_OPENS = re.compile(r"(?:^|[\n.!?:] ?)(?:The )?$|, the $")


def is_party(text: str, start: int, end: int) -> bool:
    """Say whether what stands between two offsets signs an agreement, or is one with whom or between whom it is."""
    if start and text[start - 1] in "\"“„«" and text[end : end + 1] in ('"', "”", "“", "»"):
        start, end = start - 1, end + 1
    return _is_signed_with(text, start) or signs(text, start, end) or _is_agreed_between(text, start)


def _is_signed_with(text: str, start: int) -> bool:
    """Say whether an agreement is signed with, or is one with, what begins at an offset."""
    if not text.endswith((" with ", " with the "), 0, start):
        return False
    before = text[max(0, start - 170) : start]
    return _DEAL_WITH.search(before) is not None or _SIGNED_WITH.search(before) is not None


def signs(text: str, start: int, end: int) -> bool:
    """Say whether what stands between two offsets, with an article before it, signs an agreement."""
    if _AND_BEFORE.search(text, max(0, start - 30), start) is not None:
        return _SIGNS.match(text, end) is not None
    if _OPENS.search(text, max(0, start - 6), start) is None:
        return False
    other = _AND.match(text, end)
    return _SIGNS.match(text, other.end() if other is not None else end) is not None


def _is_agreed_between(text: str, start: int) -> bool:
    """Say whether what begins at an offset is one of two between whom an agreement is."""
    if not text.endswith((" between ", " between the ", " and ", " and the "), 0, start):
        return False
    return _BETWEEN.search(text, max(0, start - 220), start) is not None
