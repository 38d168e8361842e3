"""Whether a chance to sign was taken: *took the opportunity to sign*, not *nearly took it*, *let it pass*; *could be
signed in the course of the visit* that was paid.
"""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

CHANCES = frozenset("opportunity chance occasion moment".split())
# *took the opportunity to sign*, *seized the chance to renew*; not *will use the occasion*
_TAKES = re.compile(
    r"(?<!\bnot )(?<!\bto )(?<!\bwould have )(?<!\bcould have )"
    r"(?:took|seized|used|grasped|(?:has|have|was|were|been) (?:taken|seized|used))"
    r" (?:(?:the|this|that|its|their|also) ){1,2}?(?:[\w-]+ )?(?:opportunity|chance|occasion|moment)$"
)
# *let pass*, *could have taken*, *failed to take*, *took no*, *nearly took*
_MISSES = re.compile(
    r"\b(?:lost|wasted|missed|squandered|spurned|forfeited|declined|refused|failed|neglected|forgot|passed up"
    r"|let(?:ting)? (?:\w+ )?(?:pass|slip|go)|(?:could|should|would|might) (?:\w+ )?have|took no|never|nearly|almost"
    r"|hardly|all but|just about)\b"
)
_NEAR = 7


def is_taken(clause: Clause, at: int) -> bool:
    """Say whether a chance to sign was taken, and nothing before it is denied or to come."""
    near = clause.items[max(0, at - _NEAR) : at]
    said = " ".join([item.low for item in near])
    lost = any(item.tag in ("NO", "NEG", "PLN") or "plan" in item.form for item in near)
    return not lost and _MISSES.search(said) is None and _TAKES.search(said) is not None


def is_missed(clause: Clause, at: int) -> bool:
    """Say whether a chance to sign was not taken: *let it pass*, *did not take the opportunity to sign*."""
    near = clause.items[max(0, at - _NEAR) : at]
    if any(item.tag == "VG" and "deny" in item.form for item in near):
        return True
    return _MISSES.search(" ".join([item.low for item in near])) is not None


_COULD = re.compile(r"could (?:\w+ly |at last )?(?:be )?(?:signed|concluded|sealed|inked|sign|conclude|seal)$")
_IN_COURSE = re.compile(
    r"\b(?:in the course of (?:it|this|that|the|his|her|their)|on (?:this|that|the same) occasion"
    r"|during (?:it|this|that|the|his|her|their) (?:visit|stay|trip|meeting|event|days?))\b"
)
_AT_LAST = re.compile(r"^(?:after|following) .*\b(?:finally|at last|eventually|at long last)\b")
_HYPOTHETIC = frozenset(
    "if unless whether hope hopes hoped soon next tomorrow may might would will should once when before until possibly"
    " perhaps maybe provided that".split()
)


def was_possible(clause: Clause, at: int) -> bool:
    """Say whether what could be signed was: *the visit made the ties firmer, and one **could be signed** in the course
    of it*, *after long talks it **could finally be signed***; not *it could be signed during the visit*.
    """
    verb = clause.items[at]
    if _COULD.match(verb.low) is None:
        return False
    words = " ".join(item.low for item in clause.items)
    if not _HYPOTHETIC.isdisjoint(words.split()) or clause.headline:
        return False
    if _AT_LAST.search(words) is not None:
        return True
    before = [item for item in clause.items[:at] if item.tag == "VG"]
    told = bool(before) and all(_NOT_DONE.isdisjoint(item.form.split()) and _PAST.search(item.low) for item in before)
    return told and "&" in clause.row[:at] and _IN_COURSE.search(words) is not None


_NOT_DONE = frozenset(("plan", "talk", "deny", "agree", "inf", "ing"))
_PAST = re.compile(r"(?:ed|made|met|came|saw|held|brought|took|led|paid|gave|drew|went|was|were)$")
