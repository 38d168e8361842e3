"""Of which kind an organisation is, by the word at its head and those around it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names.grammar import Candidate
from kg.extract.names.signs import is_listed
from kg.extract.names.tokens import Token
from kg.extract.places.gazetteer import countries_in_name

# What councils and conferences are of: "Council of Rectors".
MEMBERS = frozenset(
    "rectors presidents universities organisations organizations professors ministers deans chancellors "
    "vice-chancellors".split()
)

_KINDS = {
    "centre": "research",
    "lab": "research",
    "hospital": "other",
    "bank": "enterprise",
    "company": "enterprise",
    "foundation": "other",
    "service": "other",
    "department": "government",
    "committee": "government",
    "council": "government",
}


# What institutes teach that are universities by another name.
_TAUGHT = frozenset(
    "technology polytechnic university universitaire higher graduate pedagogical medical teachers music arts art "
    "languages management professional supérieur superior".split()
)
_TAUGHT_AT_SCHOOL = frozenset(
    "business economics postgraduate graduate higher medical management law normal".split()
)


def organisation_kind(candidate: Candidate, tokens: Sequence[Token]) -> str:
    """Give the kind in the claims format that the head and its modifiers speak for.

    An institute of technology and a business school are universities, an academy of sciences is research.
    """
    lows = {t.low for t in tokens[candidate.first : candidate.last]}
    if candidate.kind in ("institute", "academy", "centre") and len(countries_in_name(candidate.text)) > 1:
        return "joint-institute"
    if candidate.kind == "association" and "assembly" in lows and {"national", "legislative", "provincial"} & lows:
        return "government"
    if candidate.kind == "institute":
        if "confucius" in lows:
            return "other"
        if {"research", "study", "studies"} & lows and not {"higher", "graduate"} & lows and not is_listed(candidate):
            return "research"
        return "university" if is_listed(candidate) or _TAUGHT & lows else "research"
    if candidate.kind in ("council", "committee", "association", "company", "other") and MEMBERS & lows:
        return "association"  # "Council of Rectors", "Group of Universities"
    if candidate.kind == "academy":
        return "research" if {"sciences", "science", "research"} & lows else "university"
    if candidate.kind == "school":
        return (
            "university"
            if _TAUGHT_AT_SCHOOL & lows
            else "school"
        )
    return _KINDS.get(candidate.kind, candidate.kind)
