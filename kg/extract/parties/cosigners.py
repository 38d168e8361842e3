"""Who signed before those who *also* did: *A signed an agreement on law. It **was also signed by B and C***."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.clauses.core import Core, Group, are_named
from kg.extract.clauses.repeating import OPEN
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


def with_cosigned(clause: Clause, frame: Frame, focus: Focus, number: int) -> None:
    """Let who *also* signed the one agreement of the sentence before be a party of it: *A and B signed an agreement.
    It **was also signed by C***.
    """
    done = focus.done
    if done is None or number - done.sentence != 1 or done.partner == OPEN or not focus.parties:
        return
    if frame.rule != "sign-passive" or frame.status != "signed" or frame.partners or frame.mutual is not None:
        return
    cores = frame.subject.cores if frame.subject is not None and frame.verb >= 0 else []
    also = " also " in f" {clause.items[frame.verb].low} " if cores else False
    told = focus.parties[-1]
    if not also or not frame.definite or not are_named(cores) or len(told) < _REACH:
        return
    places = {place for core in cores for place in core.organisations}
    if places.isdisjoint(told) and {*focus.sentences[-1]} >= {*told}:
        at = cores[0].at
        before = [Core(at, at, at, "org", (place,)) for place in told]
        frame.mutual = Group([*before, *cores], "free", [*["comma"] * (len(before) + len(cores) - 2), "and"])
        frame.subject = None


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
