"""Parties and sides that are no houses of learning: *the parties to the conflict*, *the two parties in parliament*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

_PLURAL_SIDES = frozenset(("parties", "sides"))
# *both sides of the table signed*, *in the end both sides signed* are of those who were told of.
_STRIFE = re.compile(
    r"\b(?:conflict|war|fighting|dispute|strike|lawsuit|suit|case|trial|debate|divide|quarrel|feud|crisis|struggle"
    r"|battle"
    r"|river|canal|street|road|border|frontier|channel|strait|aisle|island|bay|lake|valley|mountains?|park|village|town"
    r"|parliament|government|coalition|opposition|elections?|vote|referendum|assembly|house|cabinet|merger|takeover"
    r"|sale"
    r"|match|game|marriage|divorce|truce|ceasefire|peace|treaty|convention|climate|family|community|business|industry"
    r"|market|trade|labour|labor|wage|tariff|lease|loan|bargain|accident|crime)\b"
)


def is_of_others(items: Sequence[Item], at: int) -> bool:
    """Say whether parties or sides are of what no text of learning is about: *the parties **to the conflict***, *both
    sides **of the river***, *the two parties **in parliament***.
    """
    following = items[at + 1 : at + 5]
    if items[at].low not in _PLURAL_SIDES or not following or following[0].low not in ("to", "of", "in"):
        return False
    head = next((item for item in following[1:] if item.tag not in ("DET", "PLC", "LNK")), None)
    if head is None or head.tag != "W" or _STRIFE.search(head.low) is None:
        return False
    bare = following[0].low == "in" and following[1].tag != "DET"  # "both sides in turn signed"
    return not bare or head.low in ("parliament", "government", "opposition")
