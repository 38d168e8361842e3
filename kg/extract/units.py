"""Which candidates are organisations, and which are faculties that stand for one.

A faculty, school or department inside a named institution is no organisation of its own; where it acts, its
university does: *the **School of Automation of Beihang University***, *Maastricht University**'s Faculty of
Economics***. Without an institution beside it (*the Faculty of Law*) it names nothing that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract import lexicon
from kg.extract.grammar import Candidate
from kg.extract.tokens import CAP, OWNS, Token, Zone
from kg.identity.folding import fold

_PARTS = frozenset({"unit", "school", "centre", "institute", "lab", "department", "hospital", "academy", "museum", "press", "research"})
_PART_LINKS = frozenset({"of", "at", "in", "de", "da", "do", "from", "under", "within"})
# Ministries are called departments too: "Department of Education".
_STATE = frozenset(
    "education state energy health commerce agriculture defense defence foreign home interior trade labour labor justice transport transportation "
    "environment science tourism finance culture immigration higher innovation technology livestock economic industry communications".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate after judging.

    Attributes:
        candidate: The span.
        role: ``organisation``, ``part`` or ``nothing``.
        whole: For a part: index (in the list of candidates) of the institution that it belongs to, or None.
        kind: For an organisation: its kind in the claims format.
    """

    candidate: Candidate
    role: str
    whole: int | None
    kind: str


def judge_candidates(candidates: Sequence[Candidate], zones: Sequence[Zone]) -> list[Found]:
    """Tell organisations from parts of organisations and from neither."""
    found = []
    for index, candidate in enumerate(candidates):
        tokens = zones[candidate.zone].tokens
        if _derails(candidate, tokens):
            found.append(Found(candidate, "nothing", None, ""))
            continue
        whole = _whole(index, candidates, tokens)
        if whole is not None:
            found.append(Found(candidate, "part", whole, ""))
        elif _stands_alone(candidate, tokens):
            found.append(Found(candidate, "organisation", None, organisation_kind(candidate, tokens)))
        else:
            found.append(Found(candidate, "part" if candidate.kind in _PARTS else "nothing", None, ""))
    return found


def _derails(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a word after it makes it something else: *QS World University **Rankings***."""
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    return after is not None and after.kind == CAP and after.low in lexicon.words("derailers")


def _whole(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> int | None:
    """Find the institution that a part belongs to: after "of", "at" or a comma, or before it as owner."""
    part = candidates[index]
    if not _may_be_part(part, tokens):
        return None
    following = candidates[index + 1] if index + 1 < len(candidates) else None
    if following is not None and following.zone == part.zone and _is_institution(following):
        between = [t for t in tokens[part.last : following.first] if t.low != "the"]
        if len(between) == 1 and (between[0].low in _PART_LINKS or (between[0].text == "," and not part.own)):
            return index + 1
    previous = candidates[index - 1] if index else None
    if previous is not None and previous.zone == part.zone and _is_institution(previous):
        between = list(tokens[previous.last : part.first])
        if not between or (len(between) == 1 and (between[0].kind == OWNS or (between[0].text == "," and not part.own))):
            return index - 1
    return None


def _may_be_part(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    head = tokens[candidate.head].low
    if head == "college":
        return candidate.first == candidate.head and candidate.last > candidate.head + 1
    if tokens[candidate.first].low in ("confucius", "goethe", "luban"):
        return False
    return candidate.kind in _PARTS


def _is_institution(candidate: Candidate) -> bool:
    return candidate.kind in ("university", "institute", "hospital", "academy") and (candidate.own or candidate.kind == "university")


def _stands_alone(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a candidate without an institution beside it is an organisation by itself."""
    kind, head = candidate.kind, tokens[candidate.head].low
    modifiers = [t.low for i, t in enumerate(tokens[candidate.first : candidate.last], candidate.first) if t.kind == CAP and i != candidate.head]
    if kind in ("unit", "press", "weak", "event"):
        return False
    if kind == "department":
        return bool(_STATE & set(modifiers)) and not candidate.own
    if kind == "university":
        return candidate.own or _named_enough(candidate, modifiers)
    if kind in ("school", "institute", "centre", "lab", "hospital", "academy", "research"):
        left = [t for t in tokens[candidate.first : candidate.head] if t.kind == CAP]
        if lexicon.find_university(fold(candidate.text)):
            return True
        if kind in ("school", "centre", "lab") and not left:
            return False
        return candidate.own if kind != "school" else candidate.own or "postgraduate" in modifiers
    if kind in ("company", "bank"):
        return candidate.own and candidate.first < candidate.head
    if kind in ("council", "committee"):
        return candidate.own and candidate.first < candidate.head
    if head in ("administration", "service", "network", "fund", "trust", "union", "group", "commission", "society"):
        return candidate.own or len(modifiers) >= 2
    return bool(modifiers)


def _named_enough(candidate: Candidate, modifiers: Sequence[str]) -> bool:
    """Say whether a name of fields alone is a listed one: *Open University*, *Capital Medical University*."""
    return len(modifiers) >= 2 or lexicon.find_university(fold(candidate.text)) is not None


_KINDS = {"centre": "research", "lab": "research", "hospital": "other", "bank": "enterprise", "company": "enterprise", "foundation": "other",
          "service": "other", "department": "government", "committee": "government", "council": "government"}  # fmt: skip


def organisation_kind(candidate: Candidate, tokens: Sequence[Token]) -> str:
    """Give the kind in the claims format that the head and its modifiers speak for.

    An institute of technology and a business school are universities, an academy of sciences is research.
    """
    lows = {t.low for t in tokens[candidate.first : candidate.last]}
    if candidate.kind == "institute":
        listed = lexicon.find_university(fold(candidate.text)) is not None
        return "university" if listed or {"technology", "polytechnic"} & lows or "university" in lows else "other" if "confucius" in lows else "research"
    if candidate.kind == "academy":
        return "research" if {"sciences", "science", "research"} & lows else "university"
    if candidate.kind == "school":
        return "university" if {"business", "economics", "postgraduate", "graduate", "medical", "management", "law", "normal"} & lows else "school"
    if candidate.kind == "government" and tokens[candidate.head].low == "council" and "british" in lows:
        return "government"
    return _KINDS.get(candidate.kind, candidate.kind)


