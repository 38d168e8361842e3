"""A house that two are to found, and the paper signed for it: one agreement, signed.

A and B will open a joint college. Their presidents signed a contract on Friday.     joint-institute, signed
A is to build up a school with B. The two signed a memorandum.                       mou, signed
A and B will open a joint college. They also signed a cooperation agreement.         two: one planned, one signed
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.papers import ACCORD, MEMORANDUM, PACT
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import Context
from kg.extract.telling.retelling import keep_spans

_PAPERS = {
    "agreement": re.compile(rf"\b(?:{ACCORD}|document|deal|paper)s?\b", re.IGNORECASE),
    "mou": re.compile(rf"\b{MEMORANDUM}\b", re.IGNORECASE),
}
_APART = re.compile(
    r"\b(?:also|another|further|besides|separate|earlier|meanwhile|existing|previous|in addition|too|first"
    r"|co-?operation|collaboration|framework|general|exchange|research (?:agreement|contract))\b"
    rf"|\b{PACT}"
    r" (?:on|for|about) (?!(?:the|its|this|that) (?:new )?(?:institut|college|school|cent|academ|laborator|lab|campus"
    r"|project|plan|founding|creation|foundation|establish|opening|venture|house)|it\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)",
    re.IGNORECASE,
)


# *if funds allow*, *hopes to set up*, *to study whether it can be done*
_OPEN = re.compile(r"\b(?:if|whether|hop(?:e|es|ed|ing)|may|might|could|unless|feasib\w+|explor\w+)\b")


def join_sealed_plans(candidates: Sequence[Candidate], context: Context) -> list[Candidate]:
    """Join the plan to found a house with the paper that the next sentence says was signed for it."""
    joined = list(candidates)
    for plan in candidates:
        if plan.kind != "joint-institute" or plan.status != "planned" or not plan.rule.startswith("found-"):
            continue
        alike = [one for one in joined if one.members == plan.members and one is not plan]
        if len(alike) == 1 and _seals(alike[0], plan, context):
            one = alike[0]
            kind = "joint-institute" if one.kind == "agreement" else one.kind
            whole = one.but(
                kind=kind,
                spans=keep_spans(sorted([*plan.spans, *one.spans])),
                establishes=one.establishes or plan.establishes,
                place=one.place,
            )
            joined = [whole if each is one else each for each in joined if each is not plan]
    return joined


def _seals(one: Candidate, plan: Candidate, context: Context) -> bool:
    """Say whether an agreement is the paper for what the sentence before it says is to be founded."""
    if one.status != "signed" or one.kind not in _PAPERS or one.sides or one.sentence - plan.sentence != 1:
        return False
    text, planned = context.sentences[one.sentence].text, context.sentences[plan.sentence].text
    if _OPEN.search(planned) is not None or _OPEN.search(text) is not None:
        return False
    return _PAPERS[one.kind].search(text) is not None and _APART.search(text) is None
