"""Rules of what two do under an agreement that they have: *under their existing agreement*, *Under the agreement, A and
B will exchange students*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.noun_status import is_existing, noun_status


def existing_noun(clause: Clause, at: int) -> list[Frame]:
    """*under their existing agreement*, where the text has named two partners."""
    if clause.items[at].tag != "INS" or clause.items[at].value not in ("mou", "agreement"):
        return []
    if not is_existing(clause, at) or clause.items[at].form == "many":
        return []
    groups = [g for g in clause.groups if g.cores[0].kind == "many" and g.cores[0].count == 2]
    return [Frame("", at, at, "reported", [at], mutual=groups[-1])] if groups else []


# *Under the agreement,*, *In a memorandum signed in Lima in May,*, *dated 4 July, 2001,*, *that runs to 2029,*
_FRONTED = re.compile(
    r"(?:[/iV]|V/)d?[wLKq]{0,4}Ip?(?:V[/it9waCLoKRd]{0,12}|w?[o/]?[t9][t9,]{0,5}|rV[>/it9wad]{0,8})?,d?$"
)


def fronted_noun(clause: Clause, at: int) -> list[Frame]:
    """*Under the agreement, A and B will exchange students*, *among the deals signed, A and B agreed to ...*: it is
    theirs.
    """
    item = clause.items[at]
    group = next((group for group in clause.groups if group.first > at), None)
    if item.tag != "INS" or group is None or group.governor != "free":
        return []
    if item.form == "many" and clause.items[0].low != "among":
        return []
    several = len(group.cores) == 2 and are_named(group.cores)
    opens = _FRONTED.match(clause.row[: group.first]) and not group.open
    verb = re.match(r"p?,?[ta]?V", clause.row[group.last + 1 :])
    if not several or not opens or verb is None:
        return []
    if item.value == "declaration" and clause.items[group.last + verb.end()].value == "say":
        return []  # "in a joint statement, A and B said"
    return [Frame("", at, group.last, noun_status(clause, at, at), [at], mutual=group, definite=True)]
