"""The rest of several heads, told with a name each: *with the rectors of A, Dr Li, **and of** B, Dr Berg*.

Another step puts the house for the first of them and leaves *and of B* alone; here it is joined to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.clauses.offices import has_office_folded

_NAME = r"(?:,?T{0,3}C{1,4}(?=[,;&.VWti/]|$),?)?"
_NEXT = re.compile(rf"(?P<one>O)p?(?P<mark>,?&|,)(?P<of>o)d?(?P<two>O)p?(?P<name>{_NAME})(?!W)")


def join_heads(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Join *and of B, Dr Berg,* to somebody with an office at a house.

    Args:
        items: The sentence whose people with an office are folded into their houses.
        row: A letter for each.
    """
    if "&o" not in row:
        return items
    left_out: set[int] = set()
    heads: set[int] = set()
    at = 0
    while (match := _NEXT.search(row, at)) is not None:
        one, two = match.start("one"), match.start("two")
        if one in heads or has_office_folded(items[one]):
            heads.update((one, two))
            left_out.update((match.start("of"), *range(*match.span("name"))))
        at = two
    return [item for place, item in enumerate(items) if place not in left_out] if left_out else items
