"""One of several that a sentence tells apart: *one with B was signed by A, **one with C was dropped***."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.frames.frame import Clause, Frame

_ONE = frozenset(("one", "another", "a", "second", "third", "fourth"))
# What was never signed may be dropped, too: *one with C was dropped*; what has lapsed was in force.
_DROPPED = re.compile(
    r"\b(?:dropped|cancell?ed|scrapped|shelved|abandoned|rejected|refused|postponed|put off|called off|vetoed|blocked"
    r"|(?:fell|fallen|falls) through|collapsed|failed|(?:broke|broken) down|on ice|on hold)\b"
)
_NOT = re.compile(r"(?:was|were|has|is|had)(?: not|n't| never)(?: yet| been)*$")


def settle_one(clause: Clause, frame: Frame, before: Sequence[Frame]) -> None:
    """Tell what became of *one with C* behind another, and of whom it is: of the one who signed the first."""
    at = frame.instruments[0] if frame.instruments else -1
    if at < 0 or clause.items[at].low not in _ONE or clause.row[at + 1 : at + 2] != "W":
        return
    if at and clause.items[at - 1].low == "the":
        return
    last = max([at, *(group.last for group in frame.partners)])
    behind = " ".join([item.low for item in clause.items[last + 1 : last + 4]])
    verb = clause.items[frame.verb].low if frame.verb >= 0 else behind
    if _NOT.match(behind) or _DROPPED.search(f"{verb} {behind}") and frame.status != "signed":
        frame.status = "denied"
    ahead = next((item for item in reversed(clause.items[:at]) if item.tag == "VG"), None)
    if ahead is not None and frame.status == "terminated" and _DROPPED.search(ahead.low):
        frame.status = "denied"  # "and dropped one with C"
    signer = before[-1].subject if before else None
    if frame.subject is None and signer is not None and signer.governor == "by" and len(signer.cores) == 1:
        frame.subject, frame.implicit = signer, False
