"""Who does something of its own behind a list, by a verb that no table has: *signed with B, and C **watched***."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import Core, Group
from kg.extract.clauses.items import Item

# Words in *-ed* that tell what a house is, not what it did.
_DESCRIBING = frozenset(
    "based located situated headquartered called named known owned related affiliated united limited associated seated"
    " rooted housed supported funded backed indeed need speed feed seed breed hundred red".split()
)
_DOING = frozenset("left waits watches objects wept slept stays looks stayed fell rose grew ran saw fled".split())
_VERB = re.compile(r"p?[at]?(?P<verb>[wV])")


def does_other(items: Sequence[Item], row: str, group: Group, core: Core) -> bool:
    """Say whether a name after *, and* does something of its own: *signed with B, and C **watched***, *with firms such
    as B, and C waits*; not *with A, B, and C, based in Lima*.
    """
    if group.governor not in ("with", "ex") or ",&" not in row[group.last + 1 : core.first]:
        return False
    match = _VERB.match(row, core.last + 1)
    if match is None or (group.governor == "ex" and re.search("V[^V]*W", row[: group.first]) is None):
        return False
    verb = items[match.start("verb")]
    if verb.tag == "VG":
        return group.governor == "ex" and verb.form.startswith(("fin", "ed"))
    return verb.low in _DOING or (verb.low.endswith("ed") and verb.low not in _DESCRIBING)
