"""Whether a chance to sign was taken: *took the opportunity to sign*, not *nearly took it*, *let it pass*."""

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
