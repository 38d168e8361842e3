"""Of whom a sentence speaks first: *B makes drones. **It** signed with C*, *the company makes drones. **It** ...*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.marked import mark_and_fold
from kg.extract.document import Mention, Sentence
from kg.extract.frames.frame import Clause, read_clause
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import is_institution

_PEOPLE = frozenset(("head", "delegation", "party", "state"))
# Houses that are told by their noun only where a name has it: *the agency* is no university.
_NAMED = frozenset(
    "agency museum hospital foundation authority embassy library ministry chamber alliance network consortium fund"
    " council federation centre center laboratory institute trust group society commission charity association"
    " publisher observatory university college school academy polytechnic".split()
)
_LOOSE = frozenset(("university", "college", "school", "academy", "polytechnic"))
# *B itself has*, *B (ABC) in Lima, founded in 1820, now has*
_ACTS = re.compile(r"p?(?:i[CL]{1,2})?(?:,[^,;:]{1,12},)?[wajt]?V")
_NOUN = re.compile(r"d[wLC]{0,2}([wNKA])(?=[wajt]?V)")


def opening_core(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Core, str] | None:
    """Give the one house that opens a sentence as its subject, a name or *the company*, and the noun that must be in
    its name, if any.
    """
    if not sentence.text.endswith((".", "!")):
        return None
    clause = read_clause(*mark_and_fold(sentence, mentions))
    core = _named_core(clause)
    if core is not None and core.kind == "org":
        return core, ""
    noun = _NOUN.match(clause.row)
    at = noun.start(1) if noun is not None else core.at if core is not None else -1
    word = clause.items[at].low if at >= 0 and clause.items[at].low in _NAMED else ""
    if core is None and noun is not None and word:
        core = Core(0, at, at, "one", (), "", 1, "", clause.items[0].value)
    return (core, "" if word in _LOOSE else word) if core is not None else None


def _named_core(clause: Clause) -> Core | None:
    group = clause.groups[0] if clause.groups else None
    if group is not None and 0 < group.first <= 2 and clause.items[group.first - 1].low in _BESIDE:
        group = _behind(clause, group)
    elif group is not None and group.first > 0:
        return None
    if group is None or group.governor != "free" or len(group.cores) != 1:
        return None
    core = group.cores[0]
    verb = _ACTS.match(clause.row, group.last + 1)
    if verb is None or clause.items[verb.end() - 1].value == "say" or core.listed is not None:
        return None
    told = core.kind == "org" or (core.kind == "one" and core.value not in _PEOPLE)
    return core if told else None


# ***After B**, A is the largest; **like B**, A was founded in 1900*: A is spoken of
_BESIDE = frozenset(("after", "like", "unlike", "besides", "apart from", "next to"))


def _behind(clause: Clause, group: Group) -> Group | None:
    """Give the subject behind the one that it is compared with: *after B, **A** is the largest*."""
    following = clause.groups[1] if len(clause.groups) > 1 else None
    if following is None or clause.row[group.last + 1 : following.first] != ",":
        return None
    return following


_OFFICE = re.compile(
    r"(?:rector|president|chancellor|provost|principal|director|head)(?: for [\w ]{1,30})? (?:of|at) (?:the )?$"
)


def house_of_officer(focus: Focus, taken: frozenset[int]) -> list[int]:
    """Give the one house whose head the sentence before names: *First came Ann Berg, rector of B. **She** and the
    rector of A*, of whom the text tells, *signed*.
    """
    last = {*focus.sentences[-1]} if focus.sentences else set()
    here = {place for _, place in focus.current}
    if focus.previous is None or len(last) != 1 or last & (taken | here) or focus.topic not in here:
        return []
    sentence, mentions = focus.previous
    if not any(_OFFICE.search(sentence.text.lower(), 0, each.start - sentence.start) for each in mentions):
        return []
    return [place for place in last if is_institution(focus.organisations[place])]
