"""Partners with whom a house made its links firm, after a sentence told how many papers it signed.

*Three agreements, signed this week, help the work of Peruvian colleges with A. In its course **A made firm its links
with B, C and D**.* gives one with each, where the papers are as many as the names.
"""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause
from kg.extract.parties.focus import Promise

_REACH = 3
_HOUSE = (
    r"(?:it|we|¶|the (?:host )?(?:university|institution|college|institute|school|academy|host)"
    r"|our (?:own )?(?:house|university|institution|college|institute|school|academy))"
)
_FIRM = (
    r"(?:made (?:firm|firmer|closer|stronger)|firmed up|confirmed|reaffirmed|strengthened|sealed|consolidated"
    r"|reinforced|cemented|deepened|tightened|formali[sz]ed|secured|placed on (?:a )?firm(?:er)? (?:ground|footing))"
)
_TIES = r"(?:links|ties|relations|relationships?|bonds|connections|co-?operation|partnerships?|collaboration)"
_MAKES_FIRM = re.compile(
    rf"(?:^|[, ]){_HOUSE} (?:(?:has|have|had|thus|thereby|also|so|then|further|in this way) )*{_FIRM}"
    rf"(?: (?:its|our|their|the))?(?: [\w-]+){{0,2}}? {_TIES} with(?: the)?$"
)


def made_ties_firm(clause: Clause, group: Group, promise: Promise, number: int) -> bool:
    """Say whether as many as there are papers are those with whom the house of a promise made its links firm."""
    if group.governor != "with" or promise.papers < 2 or len(group.cores) != promise.papers:
        return False
    if not 0 < number - promise.sentence <= _REACH:
        return False
    before = (core for each in clause.groups if each.first < group.first for core in each.cores)
    if any(place not in promise.known for core in before for place in core.organisations):
        return False
    told = " ".join(["¶" if item.tag == "ORG" else item.low for item in clause.items[: group.cores[0].at]])
    return _MAKES_FIRM.search(told.replace("with the", "with")) is not None
