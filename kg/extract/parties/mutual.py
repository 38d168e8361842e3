"""Who agreed with whom in *between A and B*: all with all, pairs, or two lists.

agreements between A and B, C and D             A with B, C with D
memoranda between A and B in Japan, C in Ghana  A with B, A with C
agreements between Thai (A, B) and Korean colleges (X, Y)   sides
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.candidate import UNPAIRED
from kg.extract.parties.coreference import resolve_core, resolve_group
from kg.extract.parties.focus import Focus
from kg.extract.parties.wording import is_plural

Sides = tuple[tuple[int, ...], ...]


def bracket_sides(clause: Clause, listed: Group) -> Sides:
    """Give the two lists of *universities in Thailand (A, B) and Korea (X, Y)*."""
    brackets = list(dict.fromkeys(core.at for core in listed.cores if clause.items[core.at].tag == "PAR"))
    sides = tuple(tuple(p for core in listed.cores if core.at == at for p in core.organisations) for at in brackets)
    return sides if len(sides) == 2 else ()


def _is_of_side(clause: Clause, group: Group) -> bool:
    """Say whether *on the Danish side* stands behind a group."""
    return clause.row[group.last + 1 : group.last + 3].lstrip("p").startswith("D")


def _pair_sides(
    clause: Clause, focus: Focus, group: Group, one: list[int]
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Read *between A and B on the Danish side and C and D on the Thai side*."""
    other = next((each for each in clause.groups if each.first > group.last), None)
    two = resolve_group(focus, other, frozenset(one)) if other is not None and _is_of_side(clause, other) else []
    if not (one and two):
        return [], (), (), "one side only is named"
    if len(one) == len(two) == 1:
        return [(one[0], two[0])], (), (), ""
    return [], (tuple(one), tuple(two)), (False, False), ""


def pair_mutual(
    clause: Clause, frame: Frame, focus: Focus
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Give the party lists, or the sides, of those who stand together, as `kg.extract.parties.pairing.pair_frame` does.

    Args:
        clause: The sentence.
        frame: What a rule saw in it, with a group of those who agreed with each other.
        focus: What was said before.
    """
    group = frame.mutual
    assert group is not None
    named = [resolve_core(focus, core, frozenset()) for core in group.cores]
    members = list(dict.fromkeys(place for core in named for place in core))
    listed = [core for core in group.cores if core.listed is not None]
    if _is_of_side(clause, group):
        return _pair_sides(clause, focus, group, members)
    hub = resolve_group(focus, frame.partners[0], frozenset(members)) if len(frame.partners) == 1 else []
    if len(hub) == 1 and len(members) > 1 and is_plural(clause, frame) and frame.partners[0].first > group.last:
        return [(member, hub[0]) for member in members], (), (), ""  # pacts between A and B with C
    if listed and len(group.cores) == 2 and all(named):
        opened = tuple(core.listed is not None and core.listed.open for core in group.cores)
        one, two = tuple(named[0]), tuple(named[1])
        if len(one) == 1 and not opened[0]:
            return [(one[0], other) for other in two if other != one[0]], (), (), ""
        if len(two) == 1 and not opened[1]:
            return [(other, two[0]) for other in one if other != two[0]], (), (), ""
        return [], (one, tuple(place for place in two if place not in one)), opened, ""
    sides = bracket_sides(clause, listed[0].listed) if len(group.cores) == 1 and listed and listed[0].listed else ()
    if sides and is_plural(clause, frame):
        return [], sides, (False, False), ""
    spelled_out = _spelled_out(focus, group) if is_plural(clause, frame) else []
    if spelled_out:
        return spelled_out, (), (), ""
    counted = count_of(clause, frame)
    hub_told = counted == len(named) - 1 > 1 and len(members) == len(named)
    if hub_told and is_plural(clause, frame) and group.separators[0] == "and":
        return [(members[0], other) for other in members[1:]], (), (), ""
    paired = 2 * counted == len(named) or not _is_hub(focus, group, named)
    pairs = pairs_of(group, named) if paired else []
    if pairs:
        return pairs, (), (), ""
    lists = two_lists(group, named) if is_plural(clause, frame) else None
    if lists is not None:
        one, two = lists
        if min(len(one), len(two)) == 1:
            return [(left, right) for left in one for right in two if left != right], (), (), ""
        return [], (one, tuple(place for place in two if place not in one)), (False, False), ""
    if len(members) > 3 and is_plural(clause, frame):
        middle = _hub_told(focus, members, counted)
        if middle is not None:
            return [(middle, member) for member in members if member != middle], (), (), ""
        return [], (), (), UNPAIRED
    if len(members) == 1:
        return _complete(frame, focus, members, group)
    if len(members) < 2:
        return [], (), (), "the parties are not named"
    return [tuple(members)], (), (), ""


def _hub_told(focus: Focus, members: Sequence[int], counted: int) -> int | None:
    """Give with whom all others signed: whom the text said as many would sign with, or whose news it is."""
    promise = focus.promise
    if promise is not None and len(promise.known) == 1 and promise.count == len(members) - 1:
        return promise.known[0] if promise.known[0] in members else None
    return focus.home if focus.home in members and counted in (0, len(members) - 1) else None


def _spelled_out(focus: Focus, group: Group) -> list[tuple[int, ...]]:
    """Read *between colleges of both lands: A and B, C and D, and E and F* as pairs."""
    listed = group.cores[0].listed if len(group.cores) == 1 else None
    if listed is None or group.cores[0].organisations:
        return []
    return pairs_of(listed, [resolve_core(focus, core, frozenset()) for core in listed.cores])


def count_of(clause: Clause, frame: Frame) -> int:
    """Give how many instruments are counted: *three memoranda were signed between*."""
    for at in frame.instruments[:1]:
        for item in reversed(clause.items[max(0, at - 3) : at]):
            if item.tag == "NUM":
                return int(item.value) if item.value.isdigit() else 0
    return 0


def _is_hub(focus: Focus, group: Group, named: Sequence[Sequence[int]]) -> bool:
    """Tell *between A and B in Japan, C in Ghana and D in Peru* from two pairs: none is of the country of A or B; so
    do three of one country, whether or not A's is known.
    """
    if group.separators != ["and", "comma", "and"] or any(len(core) != 1 for core in named):
        return False
    codes = [focus.organisations[core[0]].country for core in named]
    known = [code for code in codes[1:] if code is not None]
    if len(known) > 1 and len(set(known)) == 1 and known[0] != codes[0]:
        return codes[0] is not None or len(known) == 3
    alone = all(codes) and codes[0] not in codes[1:]
    return alone and (codes[1] != codes[3] or codes[2] == codes[3])


def two_lists(group: Group, named: list[list[int]]) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Read *between A, B and C and X and Y* as two lists: the *and* after the one that closes the first parts them."""
    marks = group.separators
    if len(named) < 3:
        return None
    for place in range(1, len(marks)):
        if marks[place - 1] == "and" == marks[place] and place < len(marks) - 1 and marks[-1] == "and":
            return tuple(p for core in named[: place + 1] for p in core), tuple(
                p for core in named[place + 1 :] for p in core
            )
    if marks[0] == "and" and marks[-1] == "and" and len(marks) > 1 and all(mark == "comma" for mark in marks[1:-1]):
        return tuple(named[0]), tuple(p for core in named[1:] for p in core)
    return None


def _complete(
    frame: Frame, focus: Focus, members: list[int], group: Group
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Join the signatories to a party beside unnamed ones: *signed the memorandum between A and eight universities*;
    read *signed between A with B*.
    """
    partners = [resolve_group(focus, other, frozenset(members)) for other in frame.partners]
    if any(partners) and group.cores[-1].kind == "org" and frame.subject is None:
        return [(members[0], place) for places in partners for place in places], (), (), ""
    subject = [place for place in resolve_group(focus, frame.subject) if place not in members]
    if subject and any(core.kind == "new" for core in group.cores):
        return [(*members, *subject)], (), (), ""
    return [], (), (), "the partner is not named"


def _pairs_between_semicolons(marks: Sequence[str], named: Sequence[Sequence[int]]) -> list[tuple[int, ...]]:
    """Read *between A and B; C and D; and E and F*; what is no pair between two semicolons is left out."""
    cuts = [0, *(place + 1 for place, mark in enumerate(marks) if mark == "semicolon"), len(named)]
    stretches = [(named[first:end], marks[first : end - 1]) for first, end in zip(cuts, cuts[1:], strict=False)]
    return [
        (one[0][0], one[1][0])
        for one, inner in stretches
        if len(one) == 2 and list(inner) == ["and"] and len(one[0]) == len(one[1]) == 1
    ]


def pairs_of(group: Group, named: list[list[int]]) -> list[tuple[int, ...]]:
    """Read *between A and B, C and D, and E and F* as pairs."""
    marks = group.separators
    if "semicolon" in marks:
        return _pairs_between_semicolons(marks, named)
    if len(named) < 4 or len(named) % 2 or any(len(core) != 1 for core in named):
        return []
    if all(mark == "and" for mark in marks[::2]) and sum(mark == "and" for mark in marks) > 1:
        return [
            (named[place][0], named[place + 1][0])
            for place in range(0, len(named), 2)
            if named[place] != named[place + 1]
        ]
    return []
