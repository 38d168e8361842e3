"""Several agreements that a text counts, and takes up by their number further down: *among the eight is one*.

*Eight memoranda were signed on Tuesday. The minister was pleased. ... Among the eight is one between A and B* is read
as if the sentence before told of the eight.
"""

from __future__ import annotations

import re

from kg.extract.hints import SEVERAL, hints
from kg.extract.names.offsets import has_any
from kg.extract.numbers import TWO_OR_MORE
from kg.extract.papers import PAPERS
from kg.extract.parties.focus import Focus, Series

_REACH = 12
_DONE = r"(?:signed|inked|concluded|sealed|initial+ed|exchanged)"
# *eight memoranda of understanding (MoUs) in higher education, in which both countries take part, have been inked*
_COUNTED = re.compile(
    rf"\b(?P<count>{TWO_OR_MORE}) (?:[\w-]+ ){{0,3}}?{PAPERS}\b[^.;:]{{0,200}}?\b(?:were|have been|had been)"
    rf" (?:\w+ )?{_DONE}\b|\b{_DONE} (?P<these>{TWO_OR_MORE}) (?:[\w-]+ ){{0,3}}?{PAPERS}\b"
)
_MAY_COUNT = ("signed", "inked", "concluded", "sealed", "initialed", "initialled", "exchanged")
_NOT_DONE = re.compile(
    r"\b(?:will|would|could|may|might|not|no|never|if|plan\w*|intend\w*|expect\w*|hop(?:e|es|ed|ing)|to be|refus\w+"
    r"|cancel\w*|expir\w*|terminat\w*)\b"
)
# *among the eight is*, *of these ten*, *one of the three papers is*, *the eight include*
_TAKES_UP = re.compile(
    rf"(?:(?:also |another )?(?:among|of|one of|another of) (?:all )?(?:the|these|those) (?P<count>{TWO_OR_MORE})"
    rf"|(?:the|these|those) (?P<all>{TWO_OR_MORE}))(?: {PAPERS})?"
    r"(?:,| (?:is|are|was|were|include|included|there|one|has|links|unites|joins)\b)"
)


def follow_series(focus: Focus, text: str, lowered: str, number: int) -> None:
    """Keep that a sentence counts agreements that were signed, and let one that takes them up follow it directly.

    Args:
        focus: What was said before.
        text: The sentence.
        lowered: The same in lower case.
        number: Its number.
    """
    series = focus.series
    if series is not None and series.sentence < number:
        if number - series.sentence > _REACH or _counts_the_same(lowered, series.count):
            focus.series = series = None
        elif (match := _TAKES_UP.match(lowered)) is not None and (match["count"] or match["all"]) == series.count:
            before = max(number - 1, focus.listing)
            focus.listing = focus.unnamed = focus.deed = focus.several = before
            focus.listing_kind, focus.listing_date = series.kind, series.date or focus.listing_date
            return
    counts = hints(text) & SEVERAL and has_any(lowered, _MAY_COUNT)
    match = _COUNTED.search(lowered) if counts else None
    if match is not None and _NOT_DONE.search(lowered) is None:
        kind = "mou" if re.search(r"\bm(?:ou|emorand)", match[0]) and "agreement" not in match[0] else "agreement"
        focus.series = Series(match["count"] or match["these"], number, kind)


def _counts_the_same(lowered: str, count: str) -> bool:
    """Say whether a sentence counts as many of other things: *eight games followed*."""
    return re.search(rf"\b{count} (?:[\w-]+ ){{0,2}}?(?!{PAPERS})[a-z]+s\b(?<!\bis)(?<!\bwas)", lowered) is not None
