"""A house that two are to found, and the paper signed for it: one agreement, signed.

A and B will open a joint college. Their presidents signed a contract on Friday.     joint-institute, signed
A is to build up a school with B. The two signed a memorandum.                       mou, signed
A and B will open a joint college. They also signed a cooperation agreement.         two: one planned, one signed
one was signed in May, and on the strength of it A will open a college with B        joint-institute, signed in May
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
    joined = [_rests_on_signed(one, context) for one in candidates]
    joined = [one for one in joined if not _is_paper_of(one, joined)]
    for plan in joined:
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


# *an agreement was signed in May**, and on the strength of it** A will open a college with B*
_RESTS = re.compile(
    rf"\b(?:an?|the) (?:[\w-]+ ){{0,2}}(?:{ACCORD}|{MEMORANDUM}|document|deal) (?:was|has been|had been) (?:\w+ly )?"
    r"(?:signed|concluded|sealed|inked)\b(?P<when>[^;:.]{0,70}?),? and (?:on the (?:strength|basis|grounds?|foundation)"
    r" of (?:it|this)|on (?:its|this) (?:strength|basis)|by virtue of it|thanks to it|with it|under it)\b",
    re.IGNORECASE,
)
_STRENGTH = "sealed-plan"


def _rests_on_signed(plan: Candidate, context: Context) -> Candidate:
    """Take the plan to found a house for signed where its own sentence tells first that the paper for it was."""
    if plan.kind != "joint-institute" or plan.status != "planned" or not plan.rule.startswith("found-"):
        return plan
    sentence = context.sentences[plan.sentence]
    rests = _RESTS.search(sentence.text)
    if rests is None or _OPEN.search(sentence.text) is not None:
        return plan
    first, last = (sentence.start + at for at in rests.span("when"))
    dates = [date.date for date in context.dates(sentence) if first <= date.start < last]
    day = dates[0] if len(dates) == 1 and context.can_be_past(dates[0], "signed") else None
    return plan.but(status="signed", date=day, guessed=False, sealed=day is not None, rule=_STRENGTH)


def _is_paper_of(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Say whether an agreement is the bare paper on which a house is to be founded, told in the same sentence."""
    alike = (each for each in others if each.rule == _STRENGTH and each.members == one.members)
    return one.rule != _STRENGTH and one.kind == "agreement" and any(each.sentence == one.sentence for each in alike)


def _seals(one: Candidate, plan: Candidate, context: Context) -> bool:
    """Say whether an agreement is the paper for what the sentence before it says is to be founded."""
    if one.status != "signed" or one.kind not in _PAPERS or one.sides or one.sentence - plan.sentence != 1:
        return False
    text, planned = context.sentences[one.sentence].text, context.sentences[plan.sentence].text
    if _OPEN.search(planned) is not None or _OPEN.search(text) is not None:
        return False
    return _PAPERS[one.kind].search(text) is not None and _APART.search(text) is None
