"""A table with a column for each of two countries, of which the rows are no pairs.

*Peru | Ghana* heads the names below, those of Peru on the left. Such a row could be a pair: the rows are none where a
cell is empty, or where the text says so (*in alphabetical order*, *the lines show no pairs*).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.extract.parties.outlines import NameList
from kg.extract.parties.sidelabels import codes_in, label_of_place

if TYPE_CHECKING:
    from kg.extract.parties.sidelabels import Label
    from kg.extract.readings import Reading

_HEAD = re.compile(r"\W*(?P<one>[^|]{3,40}?) ?\| ?(?P<two>[^|]{3,40}?)(?: ?\|)?\s*")
_NO_PAIRS = re.compile(
    r"\balphabetical|\b(?:not|no|without) (?:\w+ ){0,3}(?:pairs?|pairings?|partners|who (?:signed )?with whom)\b"
    r"|\bin no (?:particular )?order\b",
    re.IGNORECASE,
)
_NEAR = 3


def columns(readings: Sequence[Reading], number: int) -> list[tuple[NameList, Label]]:
    """Give the two columns below a line such as *Peru | Ghana*, each with its country, or none."""
    head = _HEAD.fullmatch(readings[number].sentence.text)
    if head is None or readings[number].mentions:
        return []
    lands = [codes_in(head["one"]), codes_in(head["two"])]
    if len(lands[0]) != 1 or len(lands[1]) != 1 or lands[0] == lands[1]:
        return []
    left: list[int] = []
    right: list[int] = []
    last, empty = number, False
    for at in range(number + 1, len(readings)):
        row = readings[at]
        cut = row.sentence.text.find("|")
        if cut < 0 or not row.organisations or row.sentence.text.count("|") > 2:
            break
        cells = [[one.organisation for one in row.mentions if (one.start - row.sentence.start < cut) is is_left]
                 for is_left in (True, False)]  # fmt: skip
        if any(len(cell) > 1 for cell in cells):
            return []
        empty = empty or not all(cells)
        left, right, last = [*left, *cells[0]], [*right, *cells[1]], at
    near = [*readings[max(0, number - _NEAR) : number], *readings[last + 1 : last + 1 + _NEAR]]
    if not empty and not any(_NO_PAIRS.search(reading.sentence.text) for reading in near):
        return []
    span = (readings[number].sentence.start, readings[last].sentence.end)
    names = [NameList(tuple(dict.fromkeys(column)), number, span, "", "") for column in (left, right)]
    return list(zip(names, (label_of_place(head["one"]), label_of_place(head["two"])), strict=True))
