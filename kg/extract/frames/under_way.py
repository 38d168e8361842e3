"""Whether an agreement is only worked on: *work is under way on a memorandum*, *the talks focused on an agreement*."""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

_VIEWED = (
    "plans?|works?|preparations?|arrangements?|talks?|negotiations?|discussions?|consultations?|conversations?|efforts?"
    "|steps?|meetings?|visit"
)
_GOES_ON = (
    r"(?:is|are|was|were|has|have) (?:also |now |already )?(?:been )?(?:under ?way|continuing|ongoing|in progress"
    r"|advancing|advanced|begun|started|made|being made|being done|at an advanced stage)"
)
_FOCUSES = r"focus\w*|cent(?:red|ered|res|ers)|concentrated|revolved|began|started|continue"
_ON_ONE = re.compile(
    rf"\b(?:{_VIEWED}) (?:{_GOES_ON}|{_FOCUSES}) (?:for|on|around|towards?|about|over) an?(?: [\w-]+){{0,3}}$"
)
_FOR_THE = re.compile(rf"\b(?:{_VIEWED}) {_GOES_ON} (?:for|on|towards?) the$")


def is_under_way(clause: Clause, at: int) -> bool:
    """Read *work is under way on an agreement*, *the talks focused on a memorandum*, not *on the agreement*."""
    before = [item.low for item in clause.items[max(0, at - 12) : at]]
    return not {"a", "an"}.isdisjoint(before[-4:]) and _ON_ONE.search(" ".join(before)) is not None


def is_prepared(clause: Clause, at: int) -> bool:
    """Read *preparations are under way for **the** signing of a memorandum*, where *signing* stands at a place."""
    before = [item.low for item in clause.items[max(0, at - 7) : at]]
    return before[-1:] == ["the"] and _FOR_THE.search(" ".join(before)) is not None
