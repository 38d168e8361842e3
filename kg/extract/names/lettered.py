"""Names that letters carry on or make: *Viknes Association **for Friendship with Peoples** (VAFP)*, *NTU "KhPI"*."""

from __future__ import annotations

import re

from kg.extract.names.acronyms import abbreviates, stands_for
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import has_any

# "Chartered Institute of Transport, Chile (CIT-Chile)"
_LAND_THEN_LETTERS = re.compile(rf", (?P<land>[{UPPER}]\w+) \((?P<letters>[A-Z]{{2,9}}-[{UPPER}]\w+)\)")
# Kinds whose names letters carry on.
LETTERED = frozenset(
    {"association", "government", "council", "committee", "centre", "institute", "foundation", "research"}
)
_WITH_OR_AGAINST = re.compile(r" (?:with|against|through)(?= )")
# What may stand between a name and its acronym in brackets
_TO_LETTERS = re.compile(
    rf"(?P<more>(?: (?:with|to|in|on|at|and|the|for|of|against|through))* [{UPPER}][\w’'-]+"
    rf"(?:,?(?: (?:with|to|in|on|at|and|the|for|of|against|through|international))* [{UPPER}][\w’'-]+){{0,5}})"
    r"[\"”»]? \((?P<letters>[A-Z]{3,9})\)"
)


def lettered_end(name: str, text: str, end: int) -> int:
    """Give where a name ends that letters count more words of, or that is told apart by its country.

    *Chartered Institute of Transport**, Chile** (CIT-Chile)*.

    Args:
        end: Where it ends without them.
    """
    line = text.find("\n", end)
    if text[end : end + 1] not in (" ", ",") or text.find(" (", end, line if line >= 0 else len(text)) < 0:
        return end  # no letters in brackets behind it
    if match := _LAND_THEN_LETTERS.match(text, end):
        return match.end("land") if match["letters"].endswith(f"-{match['land']}") else end
    match = _TO_LETTERS.match(text, end)
    if match is None or stands_for(match["letters"], name):
        return end
    return match.end("more") if stands_for(match["letters"], name + _WITH_OR_AGAINST.sub("", match["more"])) else end


_LETTERS_BEHIND = re.compile(r" \((?P<letters>[A-Z]{3,9})\)")
# What "and" may join to a name that is cut there: "Maritime and [Coastguard Agency]".
_BEFORE = re.compile(rf"(?<![\w’'-])(?:[{UPPER}][\w’'-]+,? ){{1,3}}(?:and|&) $")


_RUN_BEFORE = re.compile(rf"(?<![\w’'-])(?:[{UPPER}][\w’'-]+ ){{1,3}}$")


def lettered_start(name: str, text: str, start: int, end: int) -> int:
    """Give where a name begins whose letters count words before "and": ***Maritime and** Coastguard Agency (MCA)*."""
    match = _LETTERS_BEHIND.match(text, end)
    joined = text.endswith(("and ", "& "), 0, start)
    before = (_BEFORE if joined else _RUN_BEFORE).search(text, max(0, start - 60), start) if match else None
    if match is None or before is None or stands_for(match["letters"], name):
        return start
    letters = match["letters"]
    begins = [before.start() + word.start() for word in re.finditer(rf"[{UPPER}][\w’'-]+", before.group())]
    if joined:
        return next((at for at in reversed(begins) if stands_for(letters, text[at:end])), start)
    if abbreviates(letters, name):
        return start
    return next((at for at in begins if text[at] == letters[0] and abbreviates(letters, text[at:end])), start)


# NTU "KhPI"
_RANKS = ("U “", 'U "', "U «", "U „")
_QUOTED = re.compile(r"(?<![\w-])(?:N?TUU?|NU|STU|SU) [“\"«„](?P<letters>[A-Z][A-Za-z]{1,7})[”\"»“](?!\w)")


def find_quoted_letters(text: str, entries: Entries) -> None:
    """Enter universities called by letters of their rank and others in quotation marks: *NTU **"KhPI"***."""
    for match in _QUOTED.finditer(text) if has_any(text, _RANKS) else ():
        before = entries.at_edge(match.start() - 2) if text.endswith("(", 0, match.start()) else None
        owner = before or entries.enter(match.group(), "university", match.start())
        if before is not None:
            entries.add_form(owner, match.group(), "alias")
        if entries.find(match["letters"]) is None:
            entries.add_form(owner, match["letters"], "acronym")
