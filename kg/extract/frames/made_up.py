"""What is told as a play, a joke or hearsay: *in the novel A and B sign a pact*, *is rumoured to have signed*."""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

_FICTION = re.compile(
    r"^(?:(?:and|but|thus|so) )?(?:(?:in|on|at) (?:the|a|an|his|her|their|its|this|that)(?: [\w-]+){0,2}? (?:novel|film"
    r"|movie|drama|comedy|cartoon|comic|sketch|satire|parody|simulation|role[- ]play|rehearsal|musical|opera|fable"
    r"|fairy tale|thriller|tv series|video game|board game|school play|student play|dream|prank)"
    r"|as (?:a|an|part of an?)(?: [\w-]+)? (?:joke|prank|hoax|rehearsal|parody|april fool)|imagine|suppose|picture"
    r"|let us imagine|what if|for fun)\b"
)
_PLAYED = re.compile(
    r"\b(?:mock|simulated|fictional|fictitious|imaginary|make-believe|pretend|staged|would-be|bogus|spoof|sham)"
    r" (?:\w+ )?(?:ceremony|signing|signature|agreements?|memorand\w+|mou|pact|treaty|contract|deal|negotiations|summit"
    r"|partnership|accord|protocol|document|papers?)\b"
)
_HEARSAY = re.compile(
    r"\b(?:rumou?red|alleged|supposed|purported|thought|believed|presumed|suspected|said|wrongly said|accused"
    r"|reputed|pretend(?:s|ed|ing)?"
    r"|claim(?:s|ed|ing)|purports?|boast(?:s|ed))"
    r" (?:to have|of having) \w+$|\b(?:was|were) (?:(?!happy|proud|glad|pleased|delighted|honou?red)\w+ )?to have \w+$"
)
_NONE = frozenset(("does not exist", "doesn't exist", "did not exist", "never existed", "do not exist"))
_JOKE = re.compile(
    r"(?:;|,|–|-|but) (?:but )?(?:this|that|it|all of it) (?:is|was|turned out to be|proved) (?:\w+ )?(?:an? )?"
    r"(?:\w+ )?"
    r"(?:joke|hoax|prank|lie|game|test|rehearsal|parody|satire|spoof|dream)\b"
)
_OPENING, _AHEAD = 9, 12


def is_made_up(clause: Clause, at: int) -> bool:
    """Say whether a signing is only played, imagined or said of somebody: *as a joke, A signed*, *is rumoured to have
    signed*, *it was a joke*.
    """
    before = [item.low for item in clause.items[max(0, at - _AHEAD) : at]]
    opening = before if at <= _AHEAD else [item.low for item in clause.items[:_OPENING]]
    if _FICTION.match(" ".join(opening)) is not None:
        return True
    if _HEARSAY.search(" ".join([*before[-3:], clause.items[at].low])) is not None:
        return True
    if clause.row[:at].rfind("I") >= 0 and any(item.low in _NONE for item in clause.items[at + 1 :]):
        return True  # "the agreement that A says it signed does not exist"
    if _PLAYED.search(" ".join([item.low for item in clause.items[max(0, at - _AHEAD) : at + 6]])) is not None:
        return True
    return ";" in clause.row[at:] and _JOKE.search(" ".join([item.low for item in clause.items[at + 1 :]])) is not None
