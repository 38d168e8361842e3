"""Lists that semicolons part, made lists that commas part.

*with A, Sweden; B, Norway; and C* lists three partners; *between A and B; C and D* lists two pairs. A semicolon
before a clause of its own, with a verb, stays one, unless it goes on with a list that an earlier one parts: *A, Sweden;
B, Norway; and C, Peru, have signed*.
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
    former = -1
    for at, following in zip(marks, [*marks[1:], len(found)], strict=True):
        segment = found[at + 1 : following]
        named = any(item.tag == "ORG" for item in segment)
        before = any(item.tag == "ORG" for item in found[_opens(found, at) : at])
        ends = named and former >= 0 and found[former].tag == "COM" and _goes_on(found[former + 1 : at], segment)
        if named and before and (ends or not any(item.tag in ("VG", "INS", "REL") for item in segment)):
            found[at] = found[at]._replace(tag="COM")
        former = at
    return found


_OF_A_NAME = frozenset(("ORG", "PAR", "DET", "PLC", "CAP", "COM", "S", "ROLE", "TTL"))


def _goes_on(before: Sequence[Item], segment: Sequence[Item]) -> bool:
    """Say whether a name ends the list of which the part before is only a name: *B, Norway; **and C, Peru, have
    signed***.
    """
    if not all(item.tag in _OF_A_NAME or item.value in ("in", "from", "of") for item in before):
        return False
    first = next((at for at, item in enumerate(segment) if item.tag == "ORG"), len(segment))
    opening = segment[1:first] if segment[0].tag == "AND" else segment[:first]
    return all(item.tag in _OF_A_NAME or item.value == "of" for item in opening)


def _announces(items: Sequence[Item], at: int) -> bool:
    """Say whether a word only announces a list: *with each of the following: A, B and C*."""
    following = [item.low for item in items[at : at + 3]]
    if following[:2] == ["following", ":"] or (following == ["the", "following", ":"]):
        return True
    return items[at].tag == "COL" and at > 0 and items[at - 1].low == "following"


def _opens(items: Sequence[Item], at: int) -> int:
    """Give where the words before a semicolon begin: after the last verb or semicolon."""
    return next((place for place in range(at - 1, -1, -1) if items[place].tag in ("VG", "SEM")), 0)
