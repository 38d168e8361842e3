"""Departments and governments: whether they are a state's, and which words name one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.tokens import OWNS, Token

# Ministries are called departments too: "Department of Education".
STATE = frozenset(
    "education state energy health commerce agriculture defense defence foreign home interior trade labour "
    "labor justice transport transportation "
    "environment science tourism finance culture immigration higher innovation technology livestock economic "
    "industry communications".split()
)
# What state departments are of besides, where a place stands before them: "Oslo Department of Public Works".
_PUBLIC = frozenset(
    "conservation resources welfare planning energy water forestry fisheries roads works public social natural human "
    "agriculture statistics land lands housing environmental transportation revenue parks knowledge".split()
)
# What departments are for: "Department for Business".
_SERVED = STATE | {"business", "work", "international", "communities"}
_RANKS = frozenset("state national federal regional provincial municipal city".split())


def is_country_at(tokens: Sequence[Token], at: int, *, owner: bool = False) -> bool:
    """Say whether a country's name ends at an index: *Sri **Lanka**'s*.

    Args:
        owner: A possessive ending must follow.
    """
    if at < 0 or (owner and tokens[at + 1].kind != OWNS):
        return False
    return any(find_country(" ".join(t.text for t in tokens[max(0, at - size) : at + 1])) for size in (0, 1))


def is_of_state(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether a department is a state's: *Department of Education*, *Henan Education Department*."""
    if candidate.first == candidate.head:
        if modifiers[0] in ("foreign", "international") and modifiers[1:2] in (["languages"], ["relations"]):
            return is_country_at(tokens, candidate.last - 1)  # any university's
        if tokens[candidate.head + 1].low == "for":
            return modifiers[0] in _SERVED
        if modifiers[0] == "higher" and modifiers[1:2] != ["education"]:
            return False  # "Department of Higher Mathematics"
        return modifiers[0] in STATE or is_country_at(tokens, candidate.first - 2, owner=True)
    if tokens[candidate.first].low == "presidential":
        return True  # "Presidential Grants Department"
    if tokens[candidate.head - 1].low in STATE:
        return candidate.head - 2 < candidate.first or not _is_subject(tokens[candidate.head - 2].low)
    ranked = candidate.head - candidate.first > 1 and tokens[candidate.head - 1].low in _RANKS
    name = " ".join(t.text for t in tokens[candidate.first : candidate.head - ranked])
    whose = lexicon.is_place(name) or find_country(name) is not None or find_demonym(name) is not None
    whose |= tokens[candidate.first].text in lexicon.regions()  # "Oregon Water Resources Department"
    behind = [t.low for t in tokens[candidate.head + 1 : candidate.last][:3]]
    served = _SERVED if behind[:1] == ["for"] else STATE
    served |= {"primary"} if behind[2:] == ["industries"] else set()
    return whose and (bool(served & set(behind[1:2])) or bool(_PUBLIC & set(modifiers)))


def _is_subject(low: str) -> bool:
    """Say whether a word before *Education Department* makes a university's of it: *Physical*, *Preschool*."""
    return (is_field(low) or low == "university") and low not in _RANKS and low != "higher"


def is_of_country(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a government is a whole country's, which is told by the country: *the Indonesian Government*."""
    left = " ".join(t.text for t in tokens[candidate.first : candidate.head])
    right = " ".join(t.text for t in tokens[candidate.head + 1 : candidate.last])
    whose = left or re.sub(r"^of (?:the )?", "", right)
    if whose.lower() in lexicon.words("regional"):
        return False  # "the Flemish Government"
    return not (left and right) and (find_demonym(whose) is not None or find_country(whose) is not None)


# "Indonesia's Ministry of Education"
_OWNER = re.compile(rf"(?<![\w’'-])(?P<land>[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)[’']s? $")


def with_land(text: str, start: int, name: str) -> str:
    """Give a state body's name with its country before it, or nothing: *Peru's Ministry of Health*."""
    owner = _OWNER.search(text, max(0, start - 40), start)
    if owner is None or find_country(owner["land"]) is None:
        return ""
    return text[owner.start() : start] + name
