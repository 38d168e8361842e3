"""Frames: who stands where around a signing verb or an instrument. **Start reading here.**

A sentence becomes claims in five steps:

* `kg.extract.clauses.marking` marks what each word can be; `kg.extract.clauses.verbgroups` joins verb groups with
  their mood, `kg.extract.clauses.offices` people with the house of their office.
* `kg.extract.clauses.cores` finds organisations and words that stand for some; `kg.extract.clauses.groups` joins those
  that stand together: *with X, Y and Z*.
* `kg.extract.frames.rules` walks over the verbs and instruments and fills a `Frame` for each: a subject, partners,
  the instruments, and the name of the rule that saw it. Each rule shows the phrase it is for.
* `kg.extract.parties.pairing`, with `twosides`, `mutual` and `alone` beside it, turns a frame into parties or sides
  (*memoranda with X and Y* are two, *a memorandum with X and Y* is one), after `kg.extract.parties.coreference` has
  said whom *the university* and *both sides* mean.
* `kg.extract.telling.merging` joins what a text says twice.

Rules never look at single texts; each can be left out by its name (``benchmarks/rules.py`` measures its worth).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kg.extract.clauses.groups import Group, find_groups
from kg.extract.clauses.items import Item
from kg.extract.numbers import FIRST_FEW

# The statuses of an agreement that there is.
STANDING = frozenset(("signed", "renewed", "reported"))


@dataclass(slots=True)
class Clause:
    """A sentence ready for the rules.

    Attributes:
        items: What it consists of.
        row: A letter for each.
        headline: Whether it is one.
        asked: Offset of the last question mark in it, -1 where there is none.
        news: The day of the text, empty where it is not known.
        used: Places of the verbs and instruments that rules have read.
        idle: Places of instruments that a rule has read without finding a party.
    """

    items: Sequence[Item]
    row: str
    headline: bool = False
    asked: int = -1
    news: str = ""
    used: set[int] = field(default_factory=set)
    idle: set[int] = field(default_factory=set)
    _groups: list[Group] | None = None

    @property
    def set_aside(self) -> frozenset[int]:
        """The organisations that are named as those who are not meant: *signed with A, but not with **B***."""
        if "x" not in self.row:
            return frozenset()
        kept = {place for group in self.groups for core in group.cores for place in core.organisations}
        found = find_groups(self.items, self.row, headline=self.headline)
        aside = [core for group in found if self._is_set_aside(group) for core in group.cores]
        return frozenset(place for core in aside for place in core.organisations) - kept

    @property
    def groups(self) -> list[Group]:
        """The organisations that stand together, found when a rule first looks for them."""
        if self._groups is None:
            found = find_groups(self.items, self.row, headline=self.headline)
            self._groups = [group for group in found if not self._is_set_aside(group)] if "x" in self.row else found
        return self._groups

    def _is_set_aside(self, group: Group) -> bool:
        """Say whether a group is named as those who are not meant: *it was A, **not B**, that signed*, *signed with A,
        **not with B***.
        """
        at = group.first - 1 - (self.row[group.first - 1 : group.first] in ("W", "B", "4"))
        if at < 0 or self.items[at].low != "not" or group.cores[0].kind != "org":
            return False
        return at == 0 or self.row[at - 1] in ",;&u-" or self.row[: at + 1] == "PVx"

    def groups_within(self, first: int, end: int) -> list[Group]:
        """Give the groups that begin in a stretch of items."""
        return [group for group in self.groups if first <= group.first < end]

    def group_before(self, at: int) -> Group | None:
        """Give the last group that ends before an item."""
        found = None
        for group in self.groups:
            if group.last < at:
                found = group
        return found


@dataclass(slots=True)
class Frame:
    """What one rule saw.

    Attributes:
        rule: The rule's name.
        first: Index of the first item it rests on.
        last: Index of the last.
        status: ``signed``, ``renewed``, ``reported``, ``planned``, ``terminated`` or ``denied``.
        instruments: The items that name what was agreed.
        subject: The cores that act, or none where the sentence leaves them out.
        partners: Groups of cores each of which the subject agreed with.
        mutual: A group whose members agreed with each other: *between A and B*.
        kind: A kind that the rule itself knows, else empty.
        implicit: Whether the one who agreed is left to the context.
        definite: Whether it speaks of an instrument named before: *the agreement*.
        establishes: Span of the organisation that is founded, ``start:end``.
        verb: Index of the verb group, -1 for a frame of a noun.
        stranger: Whether a partner stands there whose name was not recognised.
        over: Index of the verb that tells that it has ended, -1 where that is the frame's own or none.
    """

    rule: str
    first: int
    last: int
    status: str
    instruments: list[int] = field(default_factory=list)
    subject: Group | None = None
    partners: list[Group] = field(default_factory=list)
    mutual: Group | None = None
    kind: str = ""
    implicit: bool = False
    definite: bool = False
    establishes: str = ""
    verb: int = -1
    stranger: bool = False
    over: int = -1


Rule = Callable[[Clause, int], list[Frame]]


def other_verbs(words: str) -> str:
    """Write what a rule looks at where its verbs have no class of their own: those that end in one of some words.

    >>> other_verbs("join joins")
    'other:join other:joins'
    """
    return " ".join([f"other:{word}" for word in words.split()])


def read_clause(
    items: Sequence[Item], row: str, *, headline: bool = False, asked: int = -1, news: str = ""
) -> Clause:
    """Prepare a sentence whose verb groups are joined, with a letter for each of its items."""
    return Clause(items, row, headline, asked, news)


_ALSO = re.compile(",&(?![4B])")


def right_end(clause: Clause, at: int) -> int:
    """Give the index where what belongs to the verb group at ``at`` ends: at the next clause."""
    relative = clause.row[:at].rstrip("ajhb").endswith("r")
    for place in range(at + 1, len(clause.items)):
        letter = clause.row[place]
        if letter in ";r" or (relative and _ALSO.match(clause.row, place)):
            return place
        if letter == "u" and clause.items[place].value not in ("as",):
            return place
        if letter == "V" and not clause.items[place].form.startswith(("inf", "ing")):
            if clause.items[place].form.startswith("ed") and _is_participle(clause, place):
                continue
            subject = clause.group_before(place)
            if subject is not None and subject.first > at and subject.governor == "free":
                return subject.first
            comma = clause.row.rfind(",", at, place)
            return comma if comma > 0 and "I" in clause.row[comma:place] else place
    return len(clause.items)


def _is_participle(clause: Clause, at: int) -> bool:
    """Say whether a bare past form modifies the noun before it: *an agreement signed with B*."""
    return at > 0 and clause.row[at - 1] in "IKNpwC" and at + 1 < len(clause.items) and clause.row[at + 1] in "WBi/tf4"


def instruments_within(clause: Clause, first: int, end: int, *, soft: bool = True) -> list[int]:
    """Give the places of instruments: *a memorandum and an exchange agreement*."""
    found = []
    for place in range(first, end):
        item = clause.items[place]
        if item.tag == "INS":
            found.append(place)
        elif item.tag == "LNK" and item.value in ("bare", "soft") and soft and not modifies(clause, place):
            found.append(place)
    return found


_TALKED_OF = frozenset(
    "details talks plan plans prospects possibilities opportunities proposal proposals text draft drafts bid idea "
    "ideas negotiations discussions consultation".split()
)


def modifies(clause: Clause, place: int) -> bool:
    """Say whether a noun only describes the next: *partnership agreement*."""
    if any(item.low in _TALKED_OF for item in clause.items[place + 1 : place + 2]):
        return True
    following = clause.row[place + 1 : place + 3]
    return following[:1] in ("I", "K", "N", "A") or following in ("&K", "wI", "&I")


def is_before_noun(clause: Clause, place: int) -> bool:
    """Say whether another noun follows, so that a noun is not the last of its phrase: *exchange **programme***."""
    return clause.row[place + 1 : place + 2] in ("I", "K", "N", "A", "w", "G")


# *, a public university,*; *, one of the oldest in Peru,*; *, which was founded in 1951,*; *, ranked first,*
_TOLD_OF_LAST = re.compile(r"p?,(?:r?V)?[dn1z/iBa][^,;uO]{0,14},(?=a?V)")


def behind_aside(clause: Clause, last: int) -> int:
    """Give the comma that closes what is told of the last party, so that the verb of an agreement stands next to it:
    *the agreement between A and B, **a public university,** has expired*.
    """
    if clause.row[last + 1 : last + 2] not in (",", "p"):
        return last
    aside = _TOLD_OF_LAST.match(clause.row, last + 1)
    return aside.end() - 1 if aside is not None else last


CAME = frozenset(("followed", "came", "came next", "was added", "then followed"))
_OF_DAY = re.compile("(?:[/i]?d?[t9]{1,4})?,?")


def _behind_day(clause: Clause, at: int) -> Sequence[Item]:
    """Give what stands behind the day that may begin at a place."""
    match = _OF_DAY.match(clause.row, at)
    return clause.items[match.end() :][:1] if match is not None else ()


def is_same_instrument(clause: Clause, at: int) -> bool:
    """Say whether a number word stands for an instrument named before: *and another with*, *one with*."""
    item = clause.items[at]
    if not (
        item.tag == "ONE"
        or (item.tag == "NUM" and item.low == "one")
        or (item.tag == "W" and (item.low == "similar" or item.low in FIRST_FEW[1:]))
        or (item.tag == "MANY" and item.low == "other" and clause.items[max(0, at - 1)].low == "the")
        or (item.low == "first" and clause.items[at - 1 : at] and clause.items[at - 1].tag == "DET")
    ):
        return False
    following = clause.items[at + 1 : at + 3]
    if following and following[0].tag == "COM" and item.tag in ("W", "ADV"):
        following = following[1:]  # "the first, with B, covers research"
    if following and following[0].tag == "VG" and following[0].value == "be":
        following = following[1:]
    if following and following[0].tag == "VG" and following[0].low in CAME:
        following = _behind_day(clause, at + 2)  # "another followed on 4 May, with B"
    return bool(following) and following[0].tag == "PRE" and following[0].value in ("with", "between")
