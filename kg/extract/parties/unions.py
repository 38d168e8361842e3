"""Who joins a consortium that the next sentence tells the members of.

*A has joined the Coast Alliance. The alliance also includes B and C*: A, B and C are its members. What a text tells
over several sentences of who makes up a union is read by `kg.extract.parties.fellowship`.
"""

from __future__ import annotations

from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.membership import all_of, joining
from kg.extract.parties.focus import Focus


def remember_joiner(clause: Clause, focus: Focus) -> None:
    """Remember who joins an alliance that a later sentence tells of: *A has joined the Coast Alliance*."""
    focus.joiner = joining(clause) or focus.joiner


def with_joiner(clause: Clause, frame: Frame, focus: Focus) -> None:
    """Add who has joined to those whom the alliance *also includes*."""
    before = clause.items[frame.first - 1].low if frame.first else ""
    if frame.rule != "alliance-of" or focus.joiner is None or frame.mutual is None or before != "also":
        return
    named = {place for core in frame.mutual.cores for place in core.organisations}
    if named.isdisjoint(focus.joiner.organisations):
        frame.mutual = all_of([focus.joiner, *frame.mutual.cores])
