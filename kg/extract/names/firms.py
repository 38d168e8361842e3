"""Companies whose names are plain words: *Green Dot Solutions*, where they sign or are told to be companies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.grammar import Candidate
from kg.extract.names.parts import is_signatory
from kg.extract.names.tokens import Token

# What a group or a company is of without having a name: "Working Group", "Parent Company".
_OF_A_HOUSE = frozenset(
    "working steering study focus task expert technical advisory joint core parent holding insurance university college"
    " business student students research management friendship partner partners".split()
)
# What explains a company: ", a Lima start-up".
_SAID = re.compile(
    r",? (?:which|an?|the|one of|[\w-]+(?: [\w-]+)?[’']s) [^.;:()]{0,70}?"
    r"\b(?:company|firm|start-?up|provider|developer|maker|group|business|agency|manufacturer|consultancy)\b"
)


def is_firm(candidate: Candidate, tokens: Sequence[Token], text: str) -> bool:
    """Say whether plain words before *Solutions* and its like name one that signs or is told to be a company.

    ***Green Dot Solutions**, a Lima start-up*; not *the Working Group signed an agreement*.
    """
    if _is_known(tokens[candidate.first : candidate.head]):
        return True
    modifiers = {t.low for t in tokens[candidate.first : candidate.head]}
    if modifiers & _OF_A_HOUSE or modifiers <= lexicon.words("generic", "offices"):
        return False
    if is_signatory(candidate, text) or _is_led_or_told(candidate, text):
        return True
    return candidate.head - candidate.first > 1 and _SAID.match(text, candidate.end) is not None


def _is_led_or_told(candidate: Candidate, text: str) -> bool:
    """Say whether words before a name make it a company's: ***chairman of** Green Dot Group*, *the **carmaker** Green
    Dot Group*; not *chairman of Green Dot Group at the university*.
    """
    before = text[max(0, candidate.start - 60) : candidate.start]
    return _LED.search(before) is not None and _OF_HOUSE.match(text, candidate.end) is None


_LED = re.compile(
    r"\b(?:(?i:chair(?:man|woman|person)?|ceo|chief executive(?: officer)?|president|managing director|founder|owner)"
    r"(?: and [\w-]+(?: [\w-]+)?)? (?:of|at) (?:the )?"
    r"|(?:company|firm|manufacturer|(?:tool|machine|car|chip|drug|ship|phone|plane)[ -]?maker|producer|start-?up"
    r"|supplier|retailer|conglomerate|consultancy) )$"
)
_OF_HOUSE = re.compile(r" (?:at|of|in) (?:the |[A-Z])")


def _is_known(words: Sequence[Token]) -> bool:
    """Say whether words of the dictionary are a well-known company: ***Intel** Corporation*."""
    known = lexicon.known_organisations().get(" ".join(t.text for t in words))
    return known is not None and known.kind == "enterprise"
