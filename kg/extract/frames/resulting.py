"""The rule of what came of a visit: *the trip resulted in an exchange agreement*, *talks that led to an MoU*, *an
agreement came of the visit*.
"""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.noun_status import is_draft
from kg.extract.meetings import OCCASIONS

_CAME = frozenset("resulted led culminated ended concluded yielded produced".split())
_OCCASIONS = OCCASIONS | {"delegation", "contacts"}

_GREW = frozenset("came grew arose emerged sprang".split())
# What the agreement is the subject of, not *a quarrel over an agreement came of the visit*
_ALONE = re.compile(r"(?:^|[,;&u])d[wLKAt]{0,5}$")
_LINKS = frozenset("of out from the this these that his her their its".split())
_OUT_OF = frozenset("of from out".split())


def _grew_out_of_visit(clause: Clause, at: int) -> bool:
    """Read *an exchange agreement **came of the visit***, *a memorandum **grew out of these talks***."""
    said = [each.low for each in clause.items[at + 1 : at + 6]]
    if not said or said[0] not in _GREW or not {*said[1:3]} & _OUT_OF or _ALONE.search(clause.row[:at]) is None:
        return False
    if is_draft(clause, at):
        return False
    nouns = [word for word in said[1:] if word not in _LINKS]
    return bool(nouns) and nouns[0] in _OCCASIONS and not _OPEN & {each.low for each in clause.items[:at]}


_OPEN = frozenset("not never no without yet could would may might nearly almost".split())
_PARTIES = ("with", "between", "of", "by")


_NEAR, _FAR = 5, 14


def _start_of(clause: Clause, place: int) -> int:
    """Give where the words begin of *talks between A and B began in 2013 **and led** to an agreement*."""
    return max(0, place - _FAR, *(clause.row.rfind(mark, 0, place) + 1 for mark in ";:,ru"))


def came_of_visit(clause: Clause, at: int) -> bool:
    """Say whether a visit or talks before a place brought about what stands there: *a visit which led to a signing*."""
    for place in range(at - 1, max(-1, at - 9), -1):
        item = clause.items[place]
        if item.low.rpartition(" ")[2] in _CAME:
            first = max(place - _NEAR, 0) if clause.row[place - 1] != "&" else _start_of(clause, place)
            before = {each.low.rpartition(" ")[2] for each in clause.items[first:place]}
            said = " ".join([each.low for each in clause.items[max(0, place - 2) : at]]).split()
            return bool(before & _OCCASIONS) and _OPEN.isdisjoint(said)
        if clause.row[place] in ";u":
            return False
    return False


def resulting_noun(clause: Clause, at: int) -> list[Frame]:
    """*The trip resulted in an exchange agreement*: one of the visitor and the host."""
    item = clause.items[at]
    if item.tag != "INS" or item.form == "many":
        return []
    if not (came_of_visit(clause, at) or _grew_out_of_visit(clause, at)):
        return []
    if any(group.first > at and group.governor in _PARTIES for group in clause.groups):
        return []
    words = [each.low for each in clause.items[max(0, at - 6) : at]]
    if not {"a", "an"} & set(words):
        return []
    planned = is_draft(clause, at) or not _UNFINISHED.isdisjoint(words)
    return [Frame("", at, at, "planned" if planned else "signed", [at], implicit=True)]


# *discussions led to the formulation of a draft agreement*
_UNFINISHED = frozenset("draft drafts drafting formulation preparation preparations proposal proposals plan".split())


RESULTING: tuple[tuple[str, str, Rule], ...] = (("visit-result", "INS", resulting_noun),)
