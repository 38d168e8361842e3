"""Who signed before those who *also* did: *A signed an agreement on law. It **was also signed by B and C***."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.coreference import resolve_group
from kg.extract.parties.focus import Focus

_REACH = 2


def remember_lone(frame: Frame, focus: Focus, number: int, reason: str) -> None:
    """Keep who signed one paper with nobody who is named."""
    if reason != "the partner is not named" or frame.rule != "sign-active" or frame.status != "signed":
        return
    subject = resolve_group(focus, frame.subject)
    if len(subject) == 1 and not frame.partners and not frame.stranger:
        focus.lone = (number, subject[0])


def join_lone(
    candidates: list[Candidate], clause: Clause, frame: Frame, focus: Focus, number: int
) -> list[Candidate]:
    """Give the agreement of those who *also* signed the paper to the one who signed it first as well."""
    ago, lone = number - focus.lone[0], focus.lone[1]
    if not 0 < ago <= _REACH or len(candidates) != 1 or not frame.definite or frame.verb < 0:
        return candidates
    only = candidates[0]
    verb = clause.items[frame.verb]
    also = " also " in f" {verb.low} " or clause.items[frame.verb - 1].low == "also"
    if not also or only.sides or len(only.parties) < 2 or lone in only.parties or only.status != "signed":
        return candidates
    return [replace(only, parties=(lone, *only.parties))]
