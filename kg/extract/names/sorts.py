"""Of which kind an organisation is, by the word at its head and those around it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.grammar import Candidate
from kg.extract.names.headwords import find_head
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


GERMAN_HOUSES = ("Max Planck ", "Max-Planck-", "Fraunhofer ", "Fraunhofer-", "Helmholtz ")
# Institutes of these do research, though the list of universities may have them.
RESEARCH_HOUSES = (*GERMAN_HOUSES, "Leibniz ", "Leibniz-Inst")
# Kinds that the last word alone tells where nothing else does.
_LAST = {
    "research": "research", "lab": "research", "observatory": "research", "bank": "enterprise",
    "company": "enterprise", "association": "association", "government": "government",
}  # fmt: skip


_FORMS = frozenset("as a/s ab asa oy oyj se sa ag kg ltda s.l. kk nv bv plc srl spa sas aps llp gmbh".split())


def kind_by_words(name: str) -> str:
    """Give the kind that the words of a name tell that only a frame or its place made one.

    >>> [kind_by_words(name) for name in ("Viknes Observatory", "Viknes Software", "Berg & Dahl", "Viknesin")]
    ['research', 'enterprise', 'enterprise', 'other']
    """
    last = name.rpartition(" ")[2].lower()
    if " " in name and last in _FORMS:
        return "enterprise"
    head = find_head(last)
    if head is not None:
        return _LAST.get(head.kind, "other")
    return "enterprise" if " " in name and (last in lexicon.words("traders") or " & " in name) else "other"


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
        if candidate.text.startswith(RESEARCH_HOUSES):
            return "research"
        if {"research", "study", "studies"} & lows and not {"higher", "graduate"} & lows and not is_listed(candidate):
            return "research"
        return "university" if is_listed(candidate) or _TAUGHT & lows else "research"
    if candidate.kind in ("council", "committee", "association", "company", "other") and MEMBERS & lows:
        return "association"  # "Council of Rectors", "Group of Universities"
    if candidate.kind == "company" and "municipal" in lows:
        return "government"
    if candidate.kind in ("council", "committee") and {"olympic", "paralympic"} & lows:
        return "association"
    if candidate.kind == "academy":
        return "research" if {"sciences", "science", "research"} & lows else "university"
    if candidate.kind == "school":
        return (
            "university"
            if _TAUGHT_AT_SCHOOL & lows
            else "school"
        )
    return _KINDS.get(candidate.kind, candidate.kind)
