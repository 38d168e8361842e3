"""How far letters in brackets carry the name before: *Viknes Association **for Friendship with Peoples** (VAFP)*."""

from __future__ import annotations

import re

from kg.extract.names.acronyms import stands_for
from kg.extract.names.letters import UPPER

# "Chartered Institute of Transport, Chile (CIT-Chile)"
_LAND_THEN_LETTERS = re.compile(rf", (?P<land>[{UPPER}]\w+) \((?P<letters>[A-Z]{{2,9}}-[{UPPER}]\w+)\)")
# Kinds whose names letters carry on.
LETTERED = frozenset({"association", "council", "committee", "centre", "institute", "foundation", "research"})
_WITH_OR_AGAINST = re.compile(r" (?:with|against|through)(?= )")
# What may stand between a name and its acronym in brackets
_TO_LETTERS = re.compile(
    rf"(?P<more>(?: (?:with|to|in|on|at|and|the|for|of|against|through))* [{UPPER}][\w’'-]+"
    rf"(?:,?(?: (?:with|to|in|on|at|and|the|for|of|against|through|international))* [{UPPER}][\w’'-]+){{0,5}})"
    r" \((?P<letters>[A-Z]{3,9})\)"
)


def lettered_end(name: str, text: str, end: int) -> int:
    """Give where a name ends that letters count more words of, or that is told apart by its country.

    *Chartered Institute of Transport**, Chile** (CIT-Chile)*.

    Args:
        end: Where it ends without them.
    """
    if match := _LAND_THEN_LETTERS.match(text, end):
        return match.end("land") if match["letters"].endswith(f"-{match['land']}") else end
    match = _TO_LETTERS.match(text, end)
    if match is None or stands_for(match["letters"], name):
        return end
    return match.end("more") if stands_for(match["letters"], name + _WITH_OR_AGAINST.sub("", match["more"])) else end
