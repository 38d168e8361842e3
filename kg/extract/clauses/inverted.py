"""A verb that stands before what was signed: ***was signed** a memorandum* reads as *a memorandum was signed*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

# *At the end **was signed** an agreement*, *Between the two **was signed** one*, *It **was signed** an agreement*
_INVERTED = re.compile(
    r"(?P<opens>P|C|(?:[/i][dntw9CLGO&]{1,9},?|[t9][t9,]{0,5}){1,3})a?(?P<verb>V)(?P<thing>d[wLK]{0,3}Ip?)(?!V)"
)
_WAS = re.compile(r"(?:was|were|is|has been|have been|had been)(?: \w+)? (?:signed|concluded|inked|sealed)$")


def fold_inverted(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put a passive behind the paper that it tells of, where nothing but a time, a place or *between* opens the clause.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing stands the other way round.
    """
    if "Vd" not in row or "I" not in row:
        return items
    match = _INVERTED.match(row)
    if match is None or _WAS.match(items[match.start("verb")].low) is None:
        return items
    opens = items[: match.end("opens")]
    if match["opens"] in ("P", "C") and opens[0].low not in ("it", "there"):
        return items
    if "O" in match["opens"] and opens[0].value != "between":
        return items  # "In May A was signed a contract"
    at, end = match.start("verb"), match.end("thing")
    before = items[:at] if match["opens"] not in ("P", "C") else []
    verb, first, last = items[at], items[at + 1], items[end - 1].end
    # the paper begins where its verb did, so that what stands in order stays so
    thing = [first._replace(start=verb.start), *items[at + 2 : end]]
    return [*before, *thing, verb._replace(start=last, end=last), *items[end:]]
