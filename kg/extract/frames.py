"""Frames: who stands where around a signing verb or an instrument. **Start reading here.**

A sentence becomes claims in five steps:

* `kg.extract.items` marks what each word can be; `kg.extract.clauses` joins verb groups with their mood.
* `kg.extract.groups` joins organisations that stand together: *with X, Y and Z*.
* this module walks over the verbs and instruments and fills a `Frame` for each: a subject, partners, the
  instruments, and the name of the rule that saw it. Each rule shows the phrase it is for.
* `kg.extract.pairing` turns a frame into parties or sides (*memoranda with X and Y* are two, *a memorandum with X
  and Y* is one), after `kg.extract.coreference` has said whom *the university* and *both sides* mean.
* `kg.extract.merging` joins what a text says twice.

Rules never look at single texts; each of them can be left out by its name (``benchmarks/rules.py`` measures what each is worth).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.extract.groups import Core, Group, find_groups, letters
from kg.extract.items import Item

ADJUNCT = re.compile(r"[psCLRTwat9nhbdi,oqj+f/ENA-]*$")


@dataclass(slots=True)
class Clause:
    """A sentence ready for the rules: its items, a letter for each, and its groups."""

    items: Sequence[Item]
    row: str
    groups: list[Group]
    headline: bool = False
    used: set[int] = field(default_factory=set)

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


Rule = Callable[[Clause, int], list[Frame]]


def read_clause(items: Sequence[Item], *, headline: bool = False) -> Clause:
    """Prepare a sentence whose verb groups are joined."""
    return Clause(items, letters(items), find_groups(items, headline=headline), headline)


def find_frames(clause: Clause, *, without: frozenset[str] = frozenset()) -> Iterator[Frame]:
    """Give the frames of a sentence, those of verbs first."""
    from kg.extract.frames_founding import FOUNDING, JOINT
    from kg.extract.frames_listing import BINDING, LISTING
    from kg.extract.frames_nominal import NOMINAL
    from kg.extract.frames_signing import SIGNING

    for verbal, rules in ((True, _by_class(SIGNING, FOUNDING, BINDING)), (False, _by_class(NOMINAL, JOINT, LISTING))):
        for at, item in enumerate(clause.items):
            if (item.tag == "VG") is not verbal or at in clause.used:
                continue
            for name, rule in rules.get(item.value if verbal else item.tag, ()):
                frames = [] if name in without else [frame for frame in rule(clause, at) if _is_new(clause, frame)]
                for frame in frames:
                    frame.rule = name
                    frame.verb = at if verbal else -1
                    clause.used.update((at, *frame.instruments))
                    yield frame
                if frames:
                    break


def rule_names() -> list[str]:
    """Give the names of all rules, as `find_frames` takes them in ``without``."""
    from kg.extract.frames_founding import FOUNDING, JOINT
    from kg.extract.frames_listing import BINDING, LISTING
    from kg.extract.frames_nominal import NOMINAL
    from kg.extract.frames_signing import SIGNING

    return list(dict.fromkeys(name for table in (SIGNING, FOUNDING, NOMINAL, JOINT) for name, _, _ in table))


@cache
def _by_class(*tables: tuple[tuple[str, str, Rule], ...]) -> Mapping[str, list[tuple[str, Rule]]]:
    """Sort rules by the classes of verbs, or the tags of other items, that they look at."""
    found: dict[str, list[tuple[str, Rule]]] = {}
    for table in tables:
        for name, classes, rule in table:
            for each in classes.split():
                found.setdefault(each, []).append((name, rule))
    return found


def _is_new(clause: Clause, frame: Frame) -> bool:
    """Say whether no other frame has taken the instruments: *renewed the agreement signed in 1994* speaks of one."""
    return not frame.instruments or not clause.used.issuperset(frame.instruments)


def find_subject(clause: Clause, at: int) -> Group | None:
    """Find who does what the verb group at ``at`` says.

    >>> # "A and B, on Monday in Paris, signed": A and B
    >>> # "A visited B and signed": A
    >>> # "an MoU with B, which signed": B
    """
    row = clause.row
    before = at - 1
    while before >= 0 and row[before] in "atjhb":
        before -= 1
    if before >= 0 and row[before] == "r":
        return _antecedent(clause, before)
    if clause.items[at].form.startswith(("inf", "ing")):
        verb = _verb_before(clause, at)
        return find_subject(clause, verb) if verb is not None else _free_before(clause, at)
    if before >= 0 and row[before] == "&":
        verb = _verb_before(clause, at)
        return find_subject(clause, verb) if verb is not None else None
    return _free_before(clause, at)


def _antecedent(clause: Clause, relative: int) -> Group | None:
    """Give the group that a relative pronoun takes up; of a list only its last member: *A and B, which ...*."""
    group = clause.group_before(relative)
    if group is None or not re.fullmatch(r"p?(?:[iof][dwCL]+)?,?", clause.row[group.last + 1 : relative]):
        return None
    if len(group.cores) > 1 and group.governor != "free":
        return Group([group.cores[-1]], "free")
    return group


def _verb_before(clause: Clause, at: int) -> int | None:
    for place in range(at - 1, -1, -1):
        if clause.row[place] == "V":
            return place
        if clause.row[place] in ";u" and not (place == at - 1 and clause.items[place].value in ("after", "before")):
            return None
    return None


def _free_before(clause: Clause, at: int) -> Group | None:
    """Give the nearest group to the left that no preposition governs and that no other verb lies between."""
    extra: list[Core] = []
    stop = at
    for group in reversed([g for g in clause.groups if g.last < at]):
        gap = clause.row[group.last + 1 : stop]
        if "V" in gap:
            if not _is_relative(gap):
                break
            if clause.row[stop - 1] not in ",-p" and stop == at:
                break
        elif re.search("[;u]", gap):
            break
        if group.governor == "free":
            return Group(
                [*group.cores, *extra], "free", [*group.separators, *["and"] * len(extra)], group.open, group.each
            )
        if group.governor == "also":
            extra = [*group.cores, *extra]
        if group.governor in ("object", "after-noun"):
            break
        stop = group.first
    joined = _joined_to(clause, extra, at)
    if joined is not None:
        return joined
    behalf = [g for g in clause.groups if g.last < at and g.governor == "behalf"]
    if behalf:
        return Group(
            [core for g in behalf for core in g.cores], "free", ["and"] * (sum(len(g.cores) for g in behalf) - 1)
        )
    return Group(extra, "free", ["and"] * (len(extra) - 1)) if extra else None


def _joined_to(clause: Clause, extra: list[Core], at: int) -> Group | None:
    """Read *A was there, and together with B signed*: the subject of the verb before joins B."""
    if not extra or not re.search(r"&$", clause.row[: extra[0].first - 1]):
        return None
    verb = _verb_before(clause, extra[0].first)
    subject = find_subject(clause, verb) if verb is not None else None
    return Group([*subject.cores, *extra], "free", ["and"] * (len(subject.cores) + len(extra) - 1)) if subject else None


def _is_relative(gap: str) -> bool:
    """Say whether a verb in the gap belongs to a clause in commas: *A, which teaches law, signed*."""
    return bool(re.match(r"p?,?[^V]{0,2}r", gap)) or bool(re.match(r"p?,V", gap))


def right_end(clause: Clause, at: int) -> int:
    """Give the index where what belongs to the verb group at ``at`` ends: at the next clause."""
    relative = clause.row[:at].rstrip("ajhb").endswith("r")
    for place in range(at + 1, len(clause.items)):
        letter = clause.row[place]
        if letter in ";r" or (relative and letter == "," and clause.row[place + 1 : place + 2] == "&"):
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


def modifies(clause: Clause, place: int) -> bool:
    """Say whether a noun only describes the next: *partnership agreement*."""
    following = clause.row[place + 1 : place + 3]
    return following[:1] in ("I", "K", "N", "A") or following in ("&K", "wI", "&I")


def is_same_instrument(clause: Clause, at: int) -> bool:
    """Say whether a number word stands for an instrument named before: *and another with*, *one with*."""
    item = clause.items[at]
    if not (
        item.tag == "ONE"
        or (item.tag == "NUM" and item.low == "one")
        or (item.tag == "W" and item.low in ("second", "third", "similar"))
    ):
        return False
    following = clause.items[at + 1 : at + 3]
    if following and following[0].tag == "VG" and following[0].value == "be":
        following = following[1:]
    return bool(following) and following[0].tag == "PRE" and following[0].value in ("with", "between")
