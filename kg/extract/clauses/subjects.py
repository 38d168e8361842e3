"""Who does what a verb says: the subject of a verb group, also across relative clauses and joined verbs."""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.frame import Clause


def find_subject(clause: Clause, at: int) -> Group | None:
    """Find who does what the verb group at ``at`` says.

    >>> # "A and B, on Monday in Paris, signed": A and B
    >>> # "A visited B and signed": A
    >>> # "an MoU with B, which signed": B
    >>> # "A thanked B for signing": A and B
    >>> # "A congratulated B on signing": B
    """
    subject = _beside(clause, at) or _led(clause, at) or _subject(clause, at)
    if subject is None and _WHERE_EACH.search(clause.row, 0, at) is not None:
        return _who_came(clause, clause.row.rfind("u", 0, at))
    if subject is not None and [core.value for core in subject.cores] == ["they"]:
        return _who_say(clause, subject) or _who_came(clause, subject.first - 1) or subject
    verb = _verb_before(clause, at) if subject is not None and clause.row[at - 1 : at] in ("4", "/") else None
    return _with_thanked(clause, verb, subject, at) if subject is not None and verb is not None else subject


_SAID = re.compile(
    r"\b(?:sa(?:y|ys|id)|announc\w+|confirm\w*|reveal\w*|report\w*|disclos\w+|stat(?:e|es|ed)|declar\w+"
    r"|(?:be|been) known|made known|made public)$"
)


_WHERE_EACH = re.compile(r"u[at]?h[at]?$")


def _who_came(clause: Clause, where: int) -> Group | None:
    """Give the several who came to a place where something is told of them: *A and B came to Lund, **where each**
    signed*, *where they signed*.
    """
    group = clause.groups[0] if clause.groups else None
    if group is None or where < 0 or clause.items[where].low != "where" or group.governor != "free":
        return None
    several = len(group.cores) > 1 and all(core.kind == "org" for core in group.cores)
    alone = not any(other.first < where for other in clause.groups[1:])
    return group if several and alone and clause.row[group.last + 1 : group.last + 2] == "V" else None


def _who_say(clause: Clause, they: Group) -> Group | None:
    """Give who say of themselves what *they* did: *A and B have let it be known that **they** have joined forces*."""
    verb = they.first - 1 - (clause.row[they.first - 1 : they.first] == "r")
    if verb < 1 or clause.row[verb] != "V" or _SAID.search(clause.items[verb].low) is None:
        return None
    if {"deny", "passive"} & set(clause.items[verb].form.split()) and not clause.items[verb].low.endswith("known"):
        return None
    if clause.row[verb - 2 : verb] == "VP" and clause.items[verb - 1].low == "it":
        verb -= 2  # "let it be known"
    speakers = _subject(clause, verb)
    named = speakers is not None and len(speakers.cores) > 1 and all(core.kind == "org" for core in speakers.cores)
    return speakers if named and not {"deny", "plan", "talk"} & set(clause.items[verb].form.split()) else None


_LEADS = frozenset(
    "helped helps urged urges allowed allows enabled enables encouraged encourages permitted permits forced forces"
    " obliged ordered advised pressed pushed pushes".split()
)


def _led(clause: Clause, at: int) -> Group | None:
    """Find who is brought to sign with a third: *A helped **B** to sign an agreement with C*."""
    group = clause.group_before(at) if clause.items[at].form.startswith("inf") else None
    if group is None or group.governor != "object" or group.last != at - 1 or not group.first:
        return None
    if clause.items[group.first - 1].low.rpartition(" ")[2] not in _LEADS or group.cores[-1].kind != "org":
        return None
    partners = any(each.governor == "with" for each in clause.groups if each.first > at)
    return Group(group.cores, "free", group.separators) if partners else None


_THANKS = re.compile(r"\b(?:thank|commend|prais|congratulat|appreciat)\w*$")


def _with_thanked(clause: Clause, verb: int, subject: Group, at: int) -> Group:
    """Read *A thanked B for signing the agreement*: both signed it; *A congratulated B on signing it*: B did."""
    thanked = next((g for g in clause.groups_within(verb + 1, at) if g.governor == "object"), None)
    if thanked is None or not _THANKS.search(clause.items[verb].low):
        return subject
    if clause.row[at - 1 : at] == "/":
        return thanked
    return Group([*subject.cores, *thanked.cores], "free", ["and"] * (len(subject.cores) + len(thanked.cores) - 1))


def _beside(clause: Clause, at: int) -> Group | None:
    """Find who signs beside what a sentence tells: *it was a good day, with B and C also signing agreements*."""
    if not clause.items[at].form.startswith("ing"):
        return None
    group = clause.group_before(at)
    if group is None or group.governor != "with" or not re.fullmatch(
        r"p?[-,]{0,3}[at]{0,2}", clause.row[group.last + 1 : at]
    ):
        return None
    return Group(group.cores, "free", group.separators, group.open, group.each)


# *A and B met in April **and on 4 May** signed*
_AND_DATED = re.compile("&,?(?:[/i]d?[t9Cw]{0,3}[t9C],?){1,2}[atjhb]{0,3}$")


def _subject(clause: Clause, at: int) -> Group | None:
    row = clause.row
    while True:
        before = at - 1
        while before >= 0 and row[before] in "atjhb":
            before -= 1
        if before > 1 and row[before - 2 : before + 1] in ("ri9", "r/9", "r/t"):
            before -= 2  # "A, which in 2022 signed"
        if (dated := _AND_DATED.search(row, 0, at)) is not None:
            before = dated.start()  # "met in April and on 4 May signed"
        if before >= 0 and row[before] == "r":
            return _antecedent(clause, before)
        depends = clause.items[at].form.startswith(("inf", "ing"))
        if not depends and not (before >= 0 and row[before] == "&"):
            found = _free_before(clause, at)
            series = _verb_before(clause, at) if found is None and before >= 0 and row[before] == "," else None
            if series is None:
                return found
            at = series  # A attended a meeting, signed an agreement and left
            continue
        verb = _verb_before(clause, at)
        if verb is None:
            return _free_before(clause, at) or _following(clause, at) if depends else None
        at = verb


def _following(clause: Clause, at: int) -> Group | None:
    """Find who does what opens the sentence: *Having signed an agreement in 2010, A and B launched a programme*."""
    comma = clause.row.find(",", at)
    group = next((g for g in clause.groups if g.first > comma >= 0 and g.governor == "free"), None)
    if group is None or "V" in clause.row[at + 1 : comma]:
        return None
    opens = re.fullmatch(r"(?:[bah]|/[t9]+,?)?", clause.row[comma + 1 : group.first]) is not None
    acts = r"p?[at]{0,2}[Vw]" if len(group.cores) > 1 else r"p?[at]{0,2}V"
    return group if opens and re.match(acts, clause.row[group.last + 1 :]) else None


def _antecedent(clause: Clause, relative: int) -> Group | None:
    """Give the group that a relative pronoun takes up; of a list only its last member: *A and B, which ...*; who *are
    among the ten universities that ...*.
    """
    among = _AMONG.search(clause.row, 0, relative + 1)
    if among is not None and clause.items[among.end(1)].low == "among" and clause.items[among.start(1)].value == "be":
        return None if clause.items[among.start(1)].form.strip() != "fin" else _subject(clause, among.start(1))
    group = clause.group_before(relative)
    if group is None or not re.fullmatch(r"p?(?:[iof][dwCL]+)?,?", clause.row[group.last + 1 : relative]):
        return None
    of_all = group.governor == "by" and clause.row[group.last + 1 : relative] == ","  # "run by A and B, which"
    if len(group.cores) > 1 and group.governor != "free" and not of_all:
        return Group([group.cores[-1]], "free")
    return group


# *are among the ten Thai universities that*
_AMONG = re.compile(r"(V)[/e]d?n?[LCwa]{0,4}Gp?r$")


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
        elif ";" in gap or ("u" in gap and _AFTER_TALKS.fullmatch(gap) is None):
            break
        if group.governor == "free" and stop == at and _is_in_relative(clause, group, at):
            stop = clause.row.rfind(",", 0, group.first)
            continue
        if group.governor == "free" and _is_aside(clause, group, at):
            stop = group.first - 2
            continue
        if group.governor == "free":
            group = _sender(clause, group)
            return Group(
                [*group.cores, *extra], "free", [*group.separators, *["and"] * len(extra)], group.open, group.each
            )
        if group.governor == "also":
            extra = [*group.cores, *extra]
        if group.governor == "after-noun" and stop == at and re.fullmatch(r"[pa]*", gap):
            return group  # the accord A has reached with B
        if is_seen(clause, group, at):
            return group  # the visit saw A and B sign an agreement
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


# *A and B, **after long talks**, signed*
_AFTER_TALKS = re.compile(r"p?,u[^V;r]*,[at]{0,2}")
_CLOSED = re.compile(r"p?,[at]{0,2}$")


def _is_in_relative(clause: Clause, group: Group, at: int) -> bool:
    """Say whether a group stands in a relative clause between commas: *A, **which was once part of B**, signed*; or in
    what was done before: *A, **after going round the halls of B**, signed*.
    """
    comma = clause.row.rfind(",", 0, group.first)
    opens = comma >= 0 and clause.row[comma + 1 : comma + 3] == "rV"
    after = comma >= 0 and clause.row[comma + 1 : comma + 2] in ("u", "/")
    opens = opens or (after and clause.items[comma + 2].low.endswith("ing") and clause.group_before(comma) is not None)
    return opens and _CLOSED.match(clause.row, group.last + 1, at) is not None


_APART = frozenset(("unlike", "not", "than", "rather than", "instead of"))


def _is_aside(clause: Clause, group: Group, at: int) -> bool:
    """Say whether it is told of others that they did not: *A, **unlike B**, signed*, *A **rather than B** signed*."""
    before = clause.items[max(0, group.first - 2) : group.cores[0].at]
    told = any(item.low in _APART for item in before)
    return told and group.first > 0 and re.match(r"p?,?[atj]{0,2}V", clause.row[group.last + 1 : at + 1]) is not None


_SEEING = frozenset("see sees saw seen seeing".split())


def is_seen(clause: Clause, group: Group, at: int) -> bool:
    """Say whether a group is seen to do something: *the visit saw A and B sign an agreement*."""
    seeing = clause.items[group.first - 1] if group.first else None
    return (
        group.governor == "object"
        and seeing is not None
        and seeing.low.split()[-1] in _SEEING
        and clause.row[group.last + 1 : at] in ("", "p")
    )


_MADE_OF = frozenset("comprising comprised consisting composed".split())


def _sender(clause: Clause, group: Group) -> Group:
    """Take A for the subject of *a team of A comprising the dean of B and C visited*: B and C tell who went."""
    before = next((g for g in reversed(clause.groups) if g.last < group.first and g.governor == "free"), None)
    if before is None or "V" in clause.row[before.last : group.first]:
        return group
    between = clause.items[before.last + 1 : group.last]
    return before if any(item.low in _MADE_OF for item in between) else group


def _joined_to(clause: Clause, extra: list[Core], at: int) -> Group | None:
    """Read *A was there, and together with B signed*: the subject of the verb before joins B."""
    if not extra or not re.search(r"&$", clause.row[: extra[0].first - 1]):
        return None
    verb = _verb_before(clause, extra[0].first)
    subject = find_subject(clause, verb) if verb is not None else None
    return Group([*subject.cores, *extra], "free", ["and"] * (len(subject.cores) + len(extra) - 1)) if subject else None


_RELATIVE = re.compile("p?,?[^V]{0,2}r|p?,V")


def _is_relative(gap: str) -> bool:
    """Say whether a verb in the gap belongs to a clause in commas: *A, which teaches law, signed*."""
    return _RELATIVE.match(gap) is not None
