"""Where counted houses lie, or what they have, is left out before the list that names them.

Three universities from the north (Lund University, Aalto University and the University of Oslo) signed
Three universities                (Lund University, Aalto University and the University of Oslo) signed
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import letters
from kg.extract.clauses.items import Item

# *five universities **of the border region** (*, *three colleges **along the Rhine**,*, *three universities **in two
# countries** –*, *two of the five colleges **in town**,*, *four institutes **which share a campus**:*
_WHENCE = re.compile(
    r"(?P<count>n)(?P<of>(?:odn)?)[wLCG]{0,3}(?P<noun>G)"
    r"(?P<whence>(?:(?:[iofW]|w(?=d?[wC])|r[Vw])[dwnLCGsA]{1,5}(?:[&iof]d?[nwLCG]{1,4}){0,2})?)"
    r"(?P<list>p|,e?|-|:)"
)
_NAMES = re.compile(r"d?Op?(?:[io]?[CL]{1,3}p?(?=[,&.-]|$|[Va]))?(?:,?&|,|(?=[-V]|$))")
_ALONG = frozenset("along across around near throughout within".split())
# *two partners **in a study***, which tells in what
_OF_WORK = frozenset(("partners", "members"))
# *three universities, **that is** A, B and C*
_THAT_IS = re.compile(r"n[wLC]{0,3}G[^VO,]{0,8},(?P<that>rV)(?=d?O)")


def fold_whence(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out what stands between counted houses and their names, where as many are named as are counted.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing is to be left out.
    """
    if "n" not in row or "G" not in row or ("O" not in row and "p" not in row):
        return items
    if ",rV" in row and (match := _THAT_IS.search(row)) is not None:
        that, told = items[match.start("that") : match.end("that")]
        if (that.low, told.low) == ("that", "is"):
            explained = Item("EX", that.start, told.end, "namely", "closed")
            items = [*items[: match.start("that")], explained, *items[match.end("that") :]]
            row = letters(items)
    for match in _WHENCE.finditer(row):
        count = items[match.start("count")].value
        if match["whence"] == match["of"] == "" or items[match.start("noun")].low in _OF_WORK:
            continue
        if match["whence"].startswith("w") and items[match.start("whence")].low not in _ALONG:
            continue
        if count.isdigit() and int(count) > 1 and _count_names(items, row, match) == int(count):
            counted = items[match.end("of") : match.end("noun")]
            return [*items[: match.end("count")], *counted, *items[match.start("list") :]]
    return items


def _count_names(items: Sequence[Item], row: str, match: re.Match[str]) -> int:
    """Count the names of the list behind: in brackets, or up to the mark that closes it."""
    if match["list"] == "p":
        inner = items[match.start("list")].inner
        return len({item.organisation for item in inner if item.tag == "ORG"})
    at, found = match.end("list"), 0
    while (name := _NAMES.match(row, at)) is not None:
        at, found = name.end(), found + 1
    return found
