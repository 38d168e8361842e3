"""What some have agreed on and not signed: *agreed on a framework **but have not yet signed***, *have yet to sign*."""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause, Frame

_AGREES = frozenset(("agree", "agree-to", "agree-passive", "sign-active", "sign-passive"))
_NOT = r"(?:not|never|n't)(?: yet| so far| actually| even| ever)*"
_BE = r"(?:is|are|was|were|has|have|had)(?: yet)?(?: been)?"
_UNSIGNED = re.compile(
    rf"\b(?:{_NOT} (?:been )?(?:yet )?signed|{_NOT} sign\b|yet to (?:sign|be signed|put)|(?:is|are) still to be signed"
    rf"|neither(?: \w+){{0,3}} (?:has |have |had )?(?:yet )?signed|(?:nothing|no (?:\w+ ){{1,2}}){_BE} (?:signed|given)"
    r"|nothing (?:has|have|had|was|is) (?:\w+ )?signed|no signatures?\b|unsigned\b"
    r"|(?:is|are|was|were) (?:due |still |yet |only |expected )*to be signed"
    r"|(?:will|shall|should|would) (?:\w+ )?be signed"
    r"|(?:awaits?|awaiting|pending) (?:its |the |their |final )?(?:signature|signing)"
    r"|(?:signing|signature)s? (?:is |are |still )*(?:to follow|pending|outstanding)|without (?:signing|having signed))"
)


def is_unsigned(clause: Clause, frame: Frame) -> bool:
    """Say whether words behind a frame tell that what was agreed is not signed, and of nobody else."""
    if frame.rule not in _AGREES or "sign" in clause.items[frame.verb].low:
        return False
    first = max(frame.last, frame.verb) + 1
    behind = clause.items[first:]
    if not any("sign" in item.low for item in behind):
        return False
    told = _UNSIGNED.search(" ".join([item.low for item in behind]))
    return told is not None and "O" not in clause.row[first:]
