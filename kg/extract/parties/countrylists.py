"""The sides of a collective statement of three countries or more.

*Swedish, Danish and Finnish universities signed agreements with one another* has a side for each country, *agreements
between Swedish universities on the one hand and Danish and Finnish ones on the other* has two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.papers import PACTS
from kg.extract.parties.sidelabels import codes_in
from kg.extract.parties.sidelists import SideList
from kg.extract.parties.statements import Statement

_FEWEST, _MOST, _NEAR = 3, 8, 4
# What parts two sides: *on the one hand and ... on the other*, *signed ten agreements with*
_PARTS = re.compile(
    r"\bon the one (?:hand|side|part),? and\b"
    rf"|\b(?:sign\w*|conclu\w+|inked|sealed|exchanged|{PACTS})\b[^.;:]{{0,40}}?\bwith\b",
    re.IGNORECASE,
)


def by_lands(lists: Sequence[SideList], statement: Statement) -> tuple[SideList, ...] | None:
    """Give the lists of the countries that a statement names, if it names three or more and each has one."""
    lands = codes_in(statement.text)
    if not _FEWEST <= len(lands) <= _MOST or len(lists) < _FEWEST:
        return None
    found: dict[str, SideList] = {}
    for one in lists:
        told = [land for land in lands if land in one.codes]
        if len(told) != 1 or abs(one.sentence - statement.number) > _NEAR:
            continue
        found[told[0]] = _joined(found[told[0]], one) if told[0] in found else one
    members = [place for one in found.values() for place in one.members]
    if len(found) < len(lands) or len(set(members)) < len(members):
        return None
    sides = [[found[land] for land in group] for group in _groups(statement.text, lands)]
    return tuple(_joined(*side) for side in sides)


def may_face(one: SideList, two: SideList, statement: Statement) -> bool:
    """Say whether two lists can be of two sides: not where a statement puts their countries on one."""
    lands = codes_in(statement.text)
    if not _FEWEST <= len(lands) <= _MOST:
        return True
    return not any({*group} & one.codes and {*group} & two.codes for group in _groups(statement.text, lands))


def _joined(first: SideList, *others: SideList) -> SideList:
    members = tuple(dict.fromkeys(place for one in (first, *others) for place in one.members))
    return replace(first, names=replace(first.names, members=members))


def _groups(text: str, lands: Sequence[str]) -> list[list[str]]:
    """Give the countries of each side: each by itself, unless words part them in two."""
    for match in _PARTS.finditer(text):
        one = [land for land in codes_in(text[: match.start()]) if land in lands]
        two = [land for land in codes_in(text[match.end() :]) if land in lands]
        if one and two and len(one) + len(two) == len(lands) and set(one) | set(two) == set(lands):
            return [one, two]
    return [[land] for land in lands]
