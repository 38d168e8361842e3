"""The rule of what is joint by its noun: *a joint institute of A and B*, *the joint training programme of A and B*."""

from __future__ import annotations

import re

from kg.extract.frames.founded import describes_next, founded_thing
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.partners import find_subject_of_noun


# *a joint institute*, *the joint master's programme*
_JOINT = ("joint", "double", "dual")


def joint_noun(clause: Clause, at: int) -> list[Frame]:
    """*a joint institute of A and B*, *a joint venture between A and B*, *the joint training programme of A and B*,
    *A's joint institute with B*.
    """
    item = clause.items[at]
    kind = item.value if item.tag == "PRG" and item.form == "one" else founded_thing(item)
    if not kind or describes_next(clause, at):
        return []
    before = clause.items[max(0, at - 3) : at]
    joint = any(word.low.startswith(_JOINT) for word in before) or item.value == "exchange"
    if not joint and not item.low.startswith(("joint", "dual-", "double-")):
        return []
    for group in clause.groups:
        if group.first <= at:
            continue
        gap = clause.row[at + 1 : group.first]
        if "V" in gap or not re.fullmatch(r"[pwCLo4ind]{0,10}[/oW]", gap):
            break
        status = noun_status(clause, at, group.last)
        if group.governor in ("between", "of") and len(group.cores) > 1:
            return [Frame("", at, group.last, status, kind=kind, mutual=group)]
        owner = find_subject_of_noun(clause, at) if group.governor == "with" and gap in ("W", "pW") else None
        if owner is not None and owner.cores[-1].kind == "org" and group.cores[0].kind == "org":
            return [Frame("", owner.first, group.last, status, kind=kind, subject=owner, partners=[group])]
    return []


JOINT: tuple[tuple[str, str, Rule], ...] = (("joint-noun", "ENT ANA GRP PRG", joint_noun),)
