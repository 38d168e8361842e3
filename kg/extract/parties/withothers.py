"""Whether it is told with whom something was signed, where that is none whose name is read.

*An agreement was signed with another university*, *with the mayor*, *a firm, with which a memorandum was signed*, *the
contract with the landlord was signed* are of none of the two whom the text named before.
"""

from __future__ import annotations

import re

from kg.extract.clauses.othersides import is_of_others
from kg.extract.frames.frame import Clause
from kg.extract.parties.officers import HEADS_HOUSE

_WITH_WHOM = re.compile(r"W[d1mnh]?[wLqKnA]{0,4}?(?P<head>[RAGE]|CC?|w(?![wAGRICKL]))")
# *signed with the aim of*, *with the participation of*
_WITH_WHAT = re.compile(
    r"(?:aim|aims|goal|goals|purpose|view|intention|hope|support|help|assistance|participation|presence|involvement"
    r"|duration|term|period|validity|focus|emphasis|objective|possibility|option|budget|effect|applause|handshake"
    r"|words|ceremony|pride|pleasure|regard|respect|reference|expectation|blessing|approval|consent)$"
)
# *the University of Lima in Peru, with which*
_WITH_NAME = re.compile(r"Op?[ioCLd]{0,5},$")


def is_with_others(clause: Clause, first: int, verb: int) -> bool:
    """Say whether it is told with whom, and that is none that is read.

    Args:
        clause: The sentence.
        first: Place of the instrument.
        verb: Place of the verb.
    """
    row = clause.row
    which = next((at for at in range(max(0, first - 3), first) if clause.items[at].low == "with which"), 0)
    if which and _WITH_NAME.search(row, 0, which) is None:
        return True
    match = _WITH_WHOM.search(row, first) if verb >= first and "W" in row[first:] else None
    if match is None or "O" in row[first : match.end()]:
        return False
    head = clause.items[match.end() - 1].low
    near = match.start() < verb or row[verb + 1 : match.start()] in ("", "a", "BP")
    if match["head"] == "R":
        return near and HEADS_HOUSE.search(head) is None
    return near and (match["head"] != "w" or _WITH_WHAT.search(head) is None)


def tells_of_other_sides(clause: Clause) -> bool:
    """Say whether a sentence speaks of other parties or sides: *the parties to the conflict signed*."""
    return "G" in clause.row and any(
        item.tag == "GRP" and is_of_others(clause.items, at) for at, item in enumerate(clause.items)
    )
