"""Lists that semicolons part, made lists that commas part.

*with A, Sweden; B, Norway; and C* lists three partners; *between A and B; C and D* lists two pairs. A semicolon
before a clause of its own, with a verb, stays one.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.items import Item


def join_semicolons(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Turn semicolons between names into commas that remember (``low``) what they were."""
    if ":" not in row and ";" not in row:
        return items
    found = [item for at, item in enumerate(items) if not _announces(items, at)]
    marks = [at for at, item in enumerate(found) if item.tag == "SEM"]
    if not marks:
        return found
    for at, following in zip(marks, [*marks[1:], len(found)], strict=True):
        segment = found[at + 1 : following]
        named = any(item.tag == "ORG" for item in segment)
        before = any(item.tag == "ORG" for item in found[_opens(found, at) : at])
        if named and before and not any(item.tag in ("VG", "INS", "REL") for item in segment):
            found[at] = found[at]._replace(tag="COM")
    return found


def _announces(items: Sequence[Item], at: int) -> bool:
    """Say whether a word only announces a list: *with each of the following: A, B and C*."""
    following = [item.low for item in items[at : at + 3]]
    if following[:2] == ["following", ":"] or (following == ["the", "following", ":"]):
        return True
    return items[at].tag == "COL" and at > 0 and items[at - 1].low == "following"


def _opens(items: Sequence[Item], at: int) -> int:
    """Give where the words before a semicolon begin: after the last verb or semicolon."""
    return next((place for place in range(at - 1, -1, -1) if items[place].tag in ("VG", "SEM")), 0)
