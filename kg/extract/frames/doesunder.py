"""What an agreement has its parties do tells whose it is: *under the agreement, A will train nurses of B*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form, moods


_MOVES = re.compile(r"\b(?:move|moves|travel|travels|circulate|be exchanged|go back and forth)$")


def does_under(clause: Clause, at: int) -> list[Frame]:
    """*Under the agreement, A will send students to B*, *as part of the deal A will help B set up a laboratory*."""
    if "/" not in clause.row[max(0, at - 7) : at]:
        return []  # no such preposition
    before = clause.items[max(0, at - 4) : at]
    if any(item.low == "terms" for item in before):
        before = clause.items[max(0, at - 7) : at]
    if clause.items[at].value == "declaration":  # "in a joint statement, A said that B will"
        return []
    if not any(item.tag == "PRE" and item.value in ("under", "within", "because") for item in before):
        return []
    verb = next((p for p in range(at + 1, len(clause.items)) if _is_promise(clause, p)), None)
    signed = clause.row[at + 1 : at + 2] == "V" and form(clause.items[at + 1]) == "ed"  # "an agreement signed in May"
    after = at + 1 + signed
    if verb is None and not {"V", "/", "W", "B"} & set(clause.row[after:]):
        verb = next((p for p in range(at - 1, -1, -1) if _is_promise(clause, p)), None)  # "..., thanks to a new deal"
    if verb is None or len({item.organisation for item in clause.items if item.tag == "ORG"}) != 2:
        return []
    one = clause.group_before(verb)
    two = next((g for g in clause.groups if g.first > verb), None)
    if one is not None and two is None and verb < at and _work_together(clause, verb, one):
        return [Frame("", one.first, at, "reported", [at], mutual=one)]
    if two is not None and verb < two.first < at and two.governor == "between" and are_named(two.cores):
        moves = _MOVES.search(clause.items[verb].low) is not None and "deny" not in moods(clause.items[verb])
        if len(two.cores) == 2 and moves and verb and clause.items[verb - 1].low in PEOPLE:
            return [Frame("", verb, at, "reported", [at], mutual=two)]  # "staff move between A and B under a new deal"
    if one is None or two is None or (one.first < at) != (verb < at) or not _is_one_name(one) or not _is_one_name(two):
        return []
    theirs = one.governor in ("from", "of", "at") and clause.items[max(0, one.first - 2)].low in PEOPLE
    placed = two.governor in ("object", "to", "with", "at", "for", "from")
    if not (placed and (theirs or one.governor in ("free", "after-noun"))):
        return []
    frame = Frame("", min(at, one.first), max(at, two.last), "reported", [at], one, [two])
    frame.definite = True
    return [frame]


def _work_together(clause: Clause, verb: int, group: Group) -> bool:
    """Say whether two do something together: *A and B will work **together** under a new agreement*."""
    both = len(group.cores) == 2 and are_named(group.cores)
    words = " ".join(item.low for item in clause.items[verb : verb + 4])
    return both and any(word in words for word in ("together", "jointly", "collaborate", "cooperate"))


def _is_promise(clause: Clause, at: int) -> bool:
    item = clause.items[at]
    promises = ("will", "would", "shall", "is", "can")
    return item.tag == "VG" and item.form.startswith("fin") and item.low.split()[0] in promises


def _is_one_name(group: Group) -> bool:
    return len(group.cores) == 1 and group.cores[0].kind == "org"
