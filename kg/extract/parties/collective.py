"""A collective statement told over several sentences.

*Nine Thai colleges have signed agreements with several Korean universities. Agreements were made with institutions
including X and Y. The colleges that signed included A, B and C.* names two sides and never says who signed with whom:
one claim with sides, both lists open. So does *Thai and Korean universities signed twelve memoranda. From the Thai
side, A and B signed. The Korean universities were X and Y*, where the country tells a name's side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Core
from kg.extract.clauses.items import Item
from kg.extract.frames.frame import STANDING, Clause, Frame
from kg.extract.parties.focus import Collective, Focus

_REACH = 8
_LISTS_MEMBERS = re.compile(r"\b(?:signator|represent|participa|took part|taking part|involv|includ|among|such as)")
_INCLUDING = re.compile(r"\b(?:including|among|such as|namely|signatories)\b")
_TOOK_PART = re.compile(
    r"\b(?:signator|represent|participa|took part|taking part|came|signed|involv|side\b|are\b|were\b|includ|among)"
)


def open_collective(
    clause: Clause, frame: Frame, focus: Focus, number: int, kinds: list[str], span: tuple[int, int]
) -> Collective | None:
    """Begin a collective statement where both sides are groups and at least one is not named."""
    if frame.status not in STANDING:
        return None
    subject = frame.subject.cores if frame.subject is not None else []
    partners = [core for group in frame.partners for core in group.cores]
    found = Collective(number, kinds, frame.status, [span], _named(subject), _named(partners))
    found.codes = _codes(clause, frame, subject, partners)
    found.counts = tuple(core.count for core in (*subject, *partners))
    if frame.rule.startswith("sign") and subject and partners and all(map(_is_group, (*subject, *partners))):
        return found
    several = any(clause.items[at].form == "many" for at in frame.instruments)
    mutual = frame.mutual.cores if frame.mutual is not None else subject if not partners else []
    if not mutual and not partners:
        mutual = _of_two_countries(clause)
        found.codes = found.codes or tuple(code for core in mutual for code in _codes_of(clause, core))
    if len(found.codes) == 2 and several and mutual and all(map(_is_group, mutual)) and (
        len(mutual) == 1 or not _named(mutual)
    ):
        found.one, found.two = [], []
        return found
    if frame.mutual is not None and len(mutual) == 2 and all(map(_is_group, mutual)) and not _named(mutual):
        return _of_two_groups(found, clause, mutual)
    bare = frame.rule == "with-noun" and clause.items[frame.instruments[0]].tag == "LNK"
    return None if bare else _against_names(found, subject, partners)  # "discuss new partnerships with A, B and C"


def _of_two_groups(found: Collective, clause: Clause, mutual: list[Core]) -> Collective | None:
    """Begin *a memorandum between nine colleges and two Thai ones*, which a number or country tells apart."""
    codes = [_codes_of(clause, core) for core in mutual]
    found.codes = tuple(code[0] if code else "" for code in codes)
    found.counts = tuple(core.count for core in mutual)
    apart = found.codes[0] != found.codes[1] or found.counts[0] != found.counts[1]
    return found if apart else None


def _of_two_countries(clause: Clause) -> list[Core]:
    """Find *Thai and Korean universities* where no rule gave them a part: *signed between Thai and Korean ...*."""
    cores = [core for group in clause.groups for core in group.cores if _is_group(core)]
    cores = [core for core in cores if not _OF_THREE.search(clause.row[: core.at])]  # one of three has three sides
    return [core for core in cores if len(set(_codes_of(clause, core))) == 2][:1]


_OF_THREE = re.compile(r"L,L,?&d?L$")


def _against_names(found: Collective, subject: list[Core], partners: list[Core]) -> Collective | None:
    """Begin a statement of which only one side is unnamed: *eight Danish universities are partners of A and B*."""
    for unnamed, named, first in ((subject, partners, True), (partners, subject, False)):
        members = list(dict.fromkeys(place for core in named for place in core.organisations))
        group = len(unnamed) == 1 and (_is_group(unnamed[0]) or unnamed[0].determiner == "both") and not _named(unnamed)
        if group and len(members) > 1 and are_named(named) and len(found.codes) == 1:
            found.one, found.two = ([], members) if first else (members, [])
            found.codes = (found.codes[0], "") if first else ("", found.codes[0])
            return found
    return None


def _codes(clause: Clause, frame: Frame, subject: list[Core], partners: list[Core]) -> tuple[str, ...]:
    """Give the countries of the two sides: *Thai colleges ... Korean universities*, *Thai and Korean universities*."""
    cores = [*subject, *partners, *(frame.mutual.cores if frame.mutual is not None else [])]
    codes = [code for core in cores if core.kind != "org" for code in _codes_of(clause, core)]
    return tuple(dict.fromkeys(codes)) if len(set(codes)) < 3 else ()


def _codes_of(clause: Clause, core: Core) -> list[str]:
    before = re.search(r"(?:L,?&?d?w{0,2}C?){0,2}$", clause.row[: core.at])
    after = re.match(r"[oif]d?w{0,2}L(?:,?&[oif]?d?w{0,2}L)?(?!s)", clause.row[core.at + 1 :])
    first = before.start() if before is not None else core.at
    last = core.at + 1 + (after.end() if after is not None else 0)
    return [item.value for item in clause.items[first:last] if item.tag == "PLC" and item.value]


def _is_group(core: Core) -> bool:
    if core.kind == "many":
        return core.value == "party" and core.determiner == "its" and core.listed is None and bool(core.place)
    return core.kind == "new" and core.value != "country" and core.determiner != "a"


def _named(cores: list[Core]) -> list[int]:
    return list(
        dict.fromkeys(
            place
            for core in cores
            if core.listed is not None
            for inner in core.listed.cores
            for place in inner.organisations
        )
    )


def speaks_of_side(collective: Collective, clause: Clause, text: str, focus: Focus) -> bool:
    """Say whether a sentence names only members of the sides: *from the Thai side, A and B signed the deals*."""
    return any(_by_country(collective, clause, text, focus))


def names_both_sides(collective: Collective, clause: Clause, text: str, focus: Focus) -> bool:
    """Say whether the sentence that makes the statement names members of both sides:
    *between Thai and Korean universities, including A, B, X and Y*.
    """
    return _INCLUDING.search(text) is not None and all(_by_country(collective, clause, text, focus))


def fill_signatories(collective: Collective, clause: Clause, text: str, focus: Focus) -> bool:
    """Take the members of the sides that a sentence names and say whether there were any."""
    sides = _by_country(collective, clause, text, focus)
    for members, fresh in zip((collective.one, collective.two), sides, strict=True):
        members.extend([place for place in dict.fromkeys(fresh) if place not in members])
    if any(sides):
        collective.spans.append((clause.items[0].start, clause.items[-1].end))
    return any(sides)


def _by_country(
    collective: Collective, clause: Clause, text: str, focus: Focus
) -> tuple[list[int], list[int]]:
    """Sort the names of a sentence by their country, or the one that the words before them tell:
    *the Thai universities were A and B, the Korean ones X and Y*.
    """
    sides: tuple[list[int], list[int]] = ([], [])
    if len(collective.codes) != 2 or not _TOOK_PART.search(text):
        return sides
    told = sides_told(clause.items)
    marked = [item.value for item in clause.items if item.tag == "SIDE"]
    if told and sorted(marked) == sorted(collective.codes):
        one, two = told if marked[0] == collective.codes[0] else (told[1], told[0])
        return list(one), list(two)
    side = -1
    waiting: list[int] = []
    marks = [_marks_side(clause, at, collective) for at in range(len(clause.items))]
    if not _stand_apart(collective, clause, focus):
        return sides
    if max(marks, default=-1) < 0 and not _LISTS_MEMBERS.search(text):
        return sides
    for item, mark in zip(clause.items, marks, strict=True):
        country = focus.organisations[item.organisation].country if item.tag == "ORG" else None
        if item.tag == "ORG" and focus.organisations[item.organisation].kind == "government":
            continue  # the embassy and the ministry only brought them together
        if mark >= 0:
            side = mark
            if item.tag != "NUM" and item.form != "people":
                sides[side].extend(waiting)
                waiting = []
        elif country and country in collective.codes and not {0, 1} <= set(marks):
            sides[collective.codes.index(country)].append(item.organisation)
        elif item.tag == "ORG" and side >= 0:
            sides[side].append(item.organisation)
        elif item.tag == "ORG":
            waiting.append(item.organisation)
    pair = max(marks) < 0 and len(sides[0]) == len(sides[1]) == 1  # who acted for the two groups
    crossed = any({*collective.codes} <= {focus.organisations[place].country for place in side} for side in sides)
    return ([], []) if waiting or pair or crossed or set(sides[0]) & set(sides[1]) else sides


def _stand_apart(collective: Collective, clause: Clause, focus: Focus) -> bool:
    """Say whether the names stand in one list or side by side, not in pairs: *A works with X, and B with Y*."""
    at = [at for at, item in enumerate(clause.items) if item.tag == "ORG"]
    countries = [focus.organisations[clause.items[place].organisation].country for place in at]
    told = [country for country in countries if country in collective.codes]
    turns = sum(one != two for one, two in pairwise(told))
    return turns < 2 or re.fullmatch(r"O[Op,&d]*", clause.row[at[0] : at[-1] + 1]) is not None


def _marks_side(clause: Clause, at: int, collective: Collective) -> int:
    """Give which side a word stands for: *the Thai ...*, *the nine colleges*, or -1."""
    item = clause.items[at]
    if item.tag in ("SIDE", "PLC") and item.value in collective.codes and item.value and _opens_side(clause, at):
        return collective.codes.index(item.value)
    counts = collective.counts
    if item.tag == "NUM" and item.value.isdigit() and len(counts) == 2 and counts[0] != counts[1]:
        counted = int(item.value)
        return counts.index(counted) if counted > 1 and counted in counts and "G" in clause.row[at : at + 4] else -1
    return -1


def _opens_side(clause: Clause, at: int) -> bool:
    """Say whether a country stands for its side: not where it only tells in which country a name lies."""
    item = clause.items[at]
    if clause.row[at + 1 : at + 2] == "s":
        return False
    if item.tag == "SIDE" or item.form == "people" or clause.row[at + 1 : at + 2] in ("B", "V"):
        return True
    before = clause.row[:at].rstrip("dw")
    return len(before) < 2 or not re.search(r"O[ps]?(?:,|[io]|,[io])?$", before)


def within_reach(collective: Collective, number: int) -> bool:
    """Say whether a sentence can still speak of it."""
    return 0 < number - collective.sentence <= _REACH


def is_complete(collective: Collective) -> bool:
    """Say whether both sides have names, and different ones."""
    return bool(collective.one) and bool(collective.two) and not set(collective.one) & set(collective.two)


def sides_told(items: Sequence[Item]) -> tuple[tuple[int, ...], ...]:
    """Give the two lists of *on the Thai side A and B, on the Korean side X and Y signed*, or of the other order:
    *A and B, on the Thai side, and X and Y, on the Korean side, signed*.
    """
    marks = [at for at, item in enumerate(items) if item.tag == "SIDE"]
    names = [at for at, item in enumerate(items) if item.tag == "ORG"]
    if len(marks) != 2 or not names:
        return ()
    cuts = (marks[0], marks[1], len(items)) if marks[0] < names[0] else (-1, marks[0], marks[1])
    sides = tuple(
        tuple(dict.fromkeys(items[at].organisation for at in names if first < at < end))
        for first, end in zip(cuts, cuts[1:], strict=False)
    )
    return sides if all(sides) and not set(sides[0]) & set(sides[1]) else ()
