"""What a frame tells that was done, as *did so* of the next sentence takes it up (`kg.extract.clauses.repeating`)."""

from __future__ import annotations

from kg.extract.clauses.items import Item
from kg.extract.clauses.repeating import OPEN, TOGETHER, Done
from kg.extract.frames.frame import Clause, Frame

# Of *among them was a memorandum between A and B* only *another* is read.
_SIGNED = Item("VG", 0, 0, "signed", "sign", "ed ")
_RULES = frozenset(("sign-active", "sign-passive", "have"))


def what_was_done(clause: Clause, frame: Frame, number: int, before: Done | None) -> Done | None:
    """Give what the main verb of a sentence tells that somebody signed or has, with one other or with one another.

    Args:
        clause: The sentence.
        frame: What a rule saw in it.
        number: Its number.
        before: What was told last, maybe by another frame of the sentence.

    Returns:
        What this frame tells, or what was told before.
    """
    if frame.rule == "between-noun" and frame.instruments and frame.status in ("signed", "reported"):
        kind = clause.items[frame.instruments[0]].value
        return before if before is not None and before.sentence == number else Done(number, _SIGNED, kind, OPEN)
    if frame.rule not in _RULES or frame.status not in ("signed", "reported") or not frame.instruments:
        return before
    verb, kind = clause.items[frame.verb], clause.items[frame.instruments[0]].value
    if "r" in clause.row[: frame.verb] or _goes_on(clause, frame.verb):
        return before
    partners = [core for group in frame.partners for core in group.cores]
    if before is not None and before.sentence == number:
        return Done(number, verb, kind, OPEN)
    by_whom = len(frame.subject.cores) if frame.subject is not None else 0
    if frame.mutual is not None or (not partners and by_whom > 1):
        return Done(number, verb, kind, TOGETHER)
    if by_whom != 1 or len(partners) != 1 or partners[0].kind != "org" or len(partners[0].organisations) != 1:
        return Done(number, verb, kind, OPEN)
    return Done(number, verb, kind, partners[0].organisations[0])


def _goes_on(clause: Clause, at: int) -> bool:
    """Say whether the sentence goes on to something else: *signed one with B **and opened a laboratory***."""
    for place in range(at + 1, len(clause.items)):
        if clause.row[place] == "V" and not clause.items[place].form.startswith(("inf", "ing")):
            between = clause.row[at + 1 : place]
            if not between or between[-1] not in "ruI" and not {"r", "u"} & set(between):
                return True
    return False
