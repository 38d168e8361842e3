"""Whether somebody without a name does what a verb says: ***A town** signed an agreement with B*, ***one of its
suppliers** has a contract with B*.

Such a sentence is not about the house that the text speaks of, though that is named nowhere else. People and parts of a
house (*the delegation*, *its management*, *the dean*) stand for it, and so do events and papers (*the visit sealed a
partnership with B*).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

_SOMEBODY = re.compile(
    r"(?:^|(?<=[,:;u&ta9-]))(?:[nm]o)?(?P<first>[d1nmxbl])(?:[wLqn]|sw)*(?P<head>[wRA])"
    r"(?:o(?P<of>d?[wLCG]{1,4}))?p?[ajhb]*$"
)
# What may stand for the house that a text speaks of: its side, its people, what it does and what it writes.
_ITS_OWN = frozenset(
    "side sides party parties pair duo house visitors guests hosts campus community trip tour mission journey visit "
    "visits ceremony meeting meetings event events talks conference forum summit day week month year move step "
    "decision deal document documents paper papers text letter plan plans project initiative effort efforts work "
    "success news occasion signature announcement programme program course exchange cooperation collaboration "
    "relationship relations vote ruling result process session anniversary history tradition friendship idea "
    "partnership scheme opening growth change strategy policy framework network celebration gathering workshop "
    "negotiations first second third latter former both two three all each latest last next new other others most "
    "many some few half rest majority number total same students staff alumni teachers researchers scientists "
    "graduates professors scholars academics employees lecturers undergraduates".split()
)
# *Neither signed with B*, *not all of them signed*
_NOBODY = frozenset("neither none nobody not hardly few only".split())
# Offices of states, towns and churches, which no house of learning has.
_OF_STATES = frozenset(
    "mayor minister ministers ambassador governor premier bishop archbishop consul senator mp king queen prince".split()
)


def is_somebody_else(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether the subject of the verb at an index is somebody whom the text gives no name."""
    match = _SOMEBODY.search(row, 0, at)
    if match is None:
        return at > 0 and items[0].low in _NOBODY and "O" not in row[:at]
    head = items[match.start("head")]
    if match["head"] == "A":
        return match["first"] == "1"  # "another university"
    if match["head"] == "R":
        return head.low in _OF_STATES
    return head.low not in _ITS_OWN
