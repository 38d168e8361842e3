"""What is done under agreements that a text only counts.

*The ministry exchanged ten memoranda with colleges in Japan. Under one, A and B will set up an office. C will train
nurses with D.* tells of two of the ten, each by what its parties will do together. The first names a memorandum, so
that not every common plan of two is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause
from kg.extract.frames.verb_status import moods
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.focus import Focus

_REACH = 4
_NO_TALK = (
    r"(?!discuss|consider|play|meet|host|attend|celebrat|decide|postpone|cancel|end|stop|explore|examine|talk|continue"
    r"|negotiat|visit|wait|delay|hold|begin|start|try|seek|study)"
)
_DOES = re.compile(
    r"^(?:will|would)\b.*\b(?:establish|open|set up|share|collaborate|co-?operate|work|exchange|develop|conduct|offer"
    r"|train|create|build|run|launch|carry out|study|research|produce|strengthen|explore|implement)$"
    rf"|^(?:will|would|are to)(?: also)? (?:together|jointly) {_NO_TALK}\w+$"
    rf"|^(?:have )?agreed to (?:jointly )?{_NO_TALK}\w+$"
)


def read_deed(clause: Clause, focus: Focus, number: int, span: tuple[int, int]) -> list[Candidate]:
    """Give the agreement of the two whom a sentence says to do something together, where several were counted; behind
    *while* also beside one that the sentence tells: *agreements were signed by A with B, **while C and D agreed to***.
    """
    if not 0 < number - focus.unnamed <= _REACH or any(item.tag == "INS" for item in clause.items[4:]):
        return []
    if focus.deed != number - 1 and not any(item.tag in ("INS", "ONE") for item in clause.items[:4]):
        return []
    beside = max(clause.row.rfind(",u"), 0)
    named = {place for at, place in focus.current if at > beside} if beside else {place for _, place in focus.current}
    for at, item in enumerate(clause.items[beside:], beside):
        if item.tag != "VG" or not _DOES.search(item.low) or "deny" in moods(item):
            continue
        parties = _of_two(find_subject(clause, at), _partner(clause, at))
        if len(parties) == 2 and named == set(parties):
            focus.unnamed = focus.deed = number
            return [Candidate(parties, (), (), focus.listing_kind, "signed", *span, number, "deed", resolved=True)]
    return []


def _partner(clause: Clause, at: int) -> Group | None:
    return next((group for group in clause.groups if group.first > at and group.governor == "with"), None)


def _of_two(subject: Group | None, partner: Group | None) -> tuple[int, ...]:
    """Give the two named parties of *A and B will*, *A will ... with B*."""
    return tuple(dict.fromkeys(_names_of(subject))) + tuple(dict.fromkeys(_names_of(partner)))


def _names_of(group: Group | None) -> Iterator[int]:
    for core in group.cores if group is not None else ():
        if core.kind == "org":
            yield from core.organisations
