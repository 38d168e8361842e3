"""Who signs for another than their own house: the house that is told of them gives way to the one they stand for.

*Jo Li, the rector of A, **who represents B**, signed*, *the rector of A, Jo Li, **representing B**, and Eva Holm
signed*; a house that acts for another stays beside it (*A, on behalf of B, signed*).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.clauses.offices import has_office_folded

# By the letters of a sentence whose people are folded into their houses: *A, who represents B,*, *A representing B*
_FOR = re.compile(
    r"(?P<own>O)p?,?(?:(?P<who>r)[at]?(?P<verb>V)|(?P<for>4))d?(?P<house>O)p?(?:,(?=[&,VWa;iot/]|$))?"
)
_REPRESENTS = re.compile(r"(?:represent(?:s|ed)|(?:acts|acted|signs|signed|spoke|speaks|stands|stood) for)$")
_FOR_WORDS = ("representing", "on behalf of", "in the name of")


def fold_standing(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Let somebody with an office stand for the house that they are told to represent.

    Args:
        items: The sentence whose people with an office are folded into their houses.
        row: A letter for each.
    """
    if "r" not in row and "O4" not in row and "O,4" not in row:
        return items
    found: list[Item] = []
    done = 0
    for match in _FOR.finditer(row):
        own, house = items[match.start("own")], items[match.start("house")]
        if match["who"]:
            verb = items[match.start("verb")]
            told = items[match.start("who")].low == "who" and _REPRESENTS.search(verb.low) is not None
        else:
            told = has_office_folded(own) and _says_for(items, row, match.start("for"))
        if not told or own.organisation == house.organisation:
            continue
        found.extend(items[done : match.start()])
        found.append(house._replace(start=own.start))
        done = match.end()
    return [*found, *items[done:]] if done else items


def _says_for(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether words tell for whom: *representing B*, *X signed for A and the rector of C **for** B*."""
    again = items[at].low == "for" and _SIGNED_FOR.search(row, 0, at) is not None
    return again or items[at].low in _FOR_WORDS


_SIGNED_FOR = re.compile(r"V[Pdw]{0,2}4d?O")
