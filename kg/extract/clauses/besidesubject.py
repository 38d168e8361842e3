"""Those who are told before the subject and act with it: ***Together with A and B**, C signed a memorandum*.

They belong to the subject, also where words count them first (*together with its two partners, A and B, C signed*); *in
cooperation with A and B, C founded an institute* tells of helpers, which stay apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import Group, are_named
from kg.extract.clauses.items import Item

_ACTS = re.compile(r"p?[at]?V")
# *On Monday, **together with** A and B*
_OPENS = re.compile(r"(?:[CLt9i/,]{1,6},?)?[+/]d?(?:L{1,2}s)?$")
_COUNTED = ("many", "new")


def with_those_beside(groups: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    """Give the groups of a sentence with those beside its subject put to it."""
    if not groups or groups[0].governor not in ("also", "help"):
        return groups
    size = 2 if len(groups) > 1 and [core.kind in _COUNTED for core in groups[0].cores] == [True] else 1
    return [*_with_subject(groups[:size], items, row), *groups[size:]]


def _with_subject(told: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    first, group = told[0], told[-1]
    if first is group and group.cores[0].kind in _COUNTED:  # "together with three partners, A, B and C, D signed"
        group = Group(group.cores[1:], group.governor, group.separators[1:])
    if "comma" not in group.separators or not are_named(group.cores) or group.first > first.last + 2:
        return told
    verb = _ACTS.match(row, group.last + 1)
    if verb is None or not items[verb.end() - 1].form.startswith(("fin", "ed")):
        return told
    if _OPENS.match(row, 0, first.first) is None:
        return told
    if first.governor == "also":
        return [Group(group.cores, "free", [*["comma"] * (len(group.cores) - 2), "and"])]
    cut = max(at for at, separator in enumerate(group.separators) if separator == "comma")
    helpers = Group(group.cores[: cut + 1], "help", group.separators[:cut])
    return [helpers, Group(group.cores[cut + 1 :], "free", group.separators[cut + 1 :])]
