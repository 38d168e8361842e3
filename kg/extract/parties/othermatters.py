"""Agreements that are of no two houses of learning, and sentences that bring houses together for something else.

*The licence agreement was signed in 2019*, *an agreement on tariffs was signed*, *the agreement was signed by two
ministers* and *A met B in the final. An agreement was signed* make no agreement of A and B.
"""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

# *the licence agreement*, *an agreement on tariffs*
_OF_MATTER = re.compile(
    r"\b(?:licen[cs]e|licensing|wage|pay|collective|rental|lease|loan|insurance|peace|trade|tariff|service|user|sales"
    r"|purchase|customs|extradition|arms|ceasefire|fishery|fishing) (?:agreement|contract|deal|accord|pact|treaty)s?$"
)
_ON_MATTER = re.compile(
    r"^(?:on|about|over|concerning) (?:the |lower |higher |new )?(?:tariffs?|wages?|pay|salaries|rents?|customs|prices"
    r"|borders?|cleaning|parking|catering|taxes|duties)\b"
)
# *was signed by two ministers*
_BY_OTHERS = re.compile(
    r"^by (?:the |both |two |three |four |their |other |some )*(?:\w+ )?(?:ministers?|mayors?|governors?|kings?|queens?"
    r"|ambassadors?|unions?|players?|clubs?|companies|firms|banks|governments?|states?|countries|strangers|generals?)\b"
)


# *the contract for the new library*
_FOR_MATTER = re.compile(
    r"^for (?:the |a |an )?(?:\w+ )?(?:library|buildings?|canteen|roof|renovation|construction|works|stadium|catering"
    r"|cleaning|furniture|lift|heating|road|bridge|site)\b"
)


def is_of_other_matter(clause: Clause, first: int, verb: int) -> bool:
    """Say whether what was signed is no paper of two universities, or others signed it: *an agreement on tariffs*."""
    named = " ".join([item.low for item in clause.items[max(0, first - 1) : first + 1]])
    if _OF_MATTER.search(named) is not None:
        return True
    if _ON_MATTER.match(" ".join([item.low for item in clause.items[first + 1 : first + 4]])) is not None:
        return True
    if _FOR_MATTER.match(" ".join([item.low for item in clause.items[first + 1 : first + 5]])) is not None:
        return True
    behind = " ".join([item.low for item in clause.items[verb + 1 : verb + 6]]) if verb >= 0 else ""
    return _BY_OTHERS.match(behind) is not None


# *A met B in the final*, *met in court*, *A and B took part in a fair*, *use the same software*
_OTHERWISE = re.compile(
    r"\b(?:semi-?finals?|(?:in|of|won|lost|reached) the final|the match|the cup|the league|tournament|in court"
    r"|lawsuits?|sued|plaintiffs?|rank(?:ed|s|ing)? among|in the rankings?|rivals|competitors|among the guests"
    r"|took part in (?:a|the) (?:fair|race|quiz|contest|competition|exhibition|strike|survey|study)|software|opened on"
    r" the same day|neighbours|neighbors)\b"
)


def meet_otherwise(text: str) -> bool:
    """Say whether a sentence brings houses together for something else than an agreement: *A met B in the final*."""
    return _OTHERWISE.search(text) is not None


# *was signed **without** A and B*, *to merge A and B*, *in the absence of A*, *after A had left*
_ASIDE = re.compile(
    r"^(?:without|near|against|about|over|despite|except|besides|behind|beyond|opposite|on(?! behalf)"
    r"|to (?!be\b)\w+(?: \w+)?|against the (?:will|wishes|advice) of|in the (?:absence|style|manner|shadow|vicinity) of"
    r"|at the (?:cost|expense) of|for (?:the )?(?:benefit|good|sake) of|in (?:spite|defiance|memory) of"
    r"|with no (?:word|help|help) (?:to|from)|as (?:in|at))(?: the)?(?: (?:rectors?|presidents?|students"
    r"|staff) of)?(?: the)?$"
)


def named_aside(clause: Clause, verb: int) -> frozenset[int]:
    """Give the houses behind a verb that have no part in what was signed: *was signed **without A and B***."""
    found: set[int] = set()
    for group in clause.groups:
        if not verb < group.first <= verb + _NEAR:
            continue
        if _ASIDE.match(" ".join([item.low for item in clause.items[verb + 1 : group.first]])) is not None:
            found.update(place for core in group.cores for place in core.organisations)
    return frozenset(found)


_NEAR = 6
