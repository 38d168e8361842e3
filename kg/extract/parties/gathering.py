"""A collective statement while a text is read: sentences that only name a side of it, and its end."""

from __future__ import annotations

from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.collective import fill_signatories, is_complete, names_both_sides, speaks_of_side, within_reach
from kg.extract.parties.focus import Focus


def is_side(clause: Clause, frame: Frame, focus: Focus, number: int, text: str) -> bool:
    """Say whether the frame only names the partners of a collective statement made before."""
    collective = focus.collective
    return (
        collective is not None
        and within_reach(collective, number)
        and frame.rule.startswith("sign")
        and not frame.partners
        and frame.mutual is None
        and speaks_of_side(collective, clause, text, focus)
    )


def close_collective(clause: Clause, focus: Focus, number: int, text: str) -> list[Candidate]:
    """Give the collective statement once both of its sides have names."""
    collective = focus.collective
    if collective is None:
        return []
    if not (within_reach(collective, number) or names_both_sides(collective, clause, text, focus)):
        return []
    fill_signatories(collective, clause, text, focus)
    if not is_complete(collective):
        return []
    focus.collective = None
    start, end = collective.spans[0]
    return [
        Candidate(
            (), (tuple(collective.one), tuple(collective.two)), (True, True), collective.kinds[0], collective.status,
            start, end, collective.sentence, "collective", spans=collective.spans[1:],
        )
    ]  # fmt: skip
