"""What goes on a name behind what "of" governs: a campus after a comma, what colleges carry.

*University of California**, Santa Cruz***, *Medical College **and Hospital***.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.hospitals import HEALTH, HEALTH_BODIES
from kg.extract.names.lexicon import find_country, fold
from kg.extract.names.runs import cap_run, listed
from kg.extract.names.tokens import CAP, Token

# Universities with campuses named after a comma or a dash: "University of California, Santa Cruz".
SYSTEMS = frozenset(
    "university of california; university of wisconsin; university of texas; university of illinois; "
    "university of michigan; university of massachusetts; university of maryland; university of colorado; "
    "university of nebraska; university of hawaii; university of hawai i; university of alabama; university "
    "of alaska; university of north carolina; university of missouri; university of tennessee; university of "
    "arkansas; university of houston; university of minnesota; university of nevada; university of the west "
    "indies; university of wales; national university of ireland; university of puerto rico; university of the "
    "philippines; california state university; state university of new york; city university of new york; islamic "
    "azad university; pennsylvania state university; mindanao state university; "
    "indiana university; california polytechnic state university; california state polytechnic "
    "university; texas a and m university; louisiana state university; rutgers university; birla institute of "
    "technology and science; amity university".split("; ")
)


def campus_tail(tokens: Sequence[Token], first: int, head: int, last: int, barriers: Set[str]) -> int:
    """Take a campus after a comma: *University of California**, Santa Cruz***."""
    if last >= len(tokens) - 1 or tokens[last].text != "," or tokens[last + 1].kind != CAP:
        return last
    run = cap_run(tokens, last + 1, barriers)
    if run > last + 2 and find_country(tokens[run - 1].text) is not None:
        run -= 1  # "University of Technology, Owerri Nigeria"
    if [t.low for t in tokens[run : run + 1]] in (["del"], ["de"], ["do"]):
        return last  # "Lund University, [Davao del Norte]"
    for end in range(min(run, last + 5), last + 1, -1):
        if listed(tokens, first, end):
            return end
        tail = " ".join(t.text for t in tokens[last + 1 : end])
        if (
            find_country(tail) is None
            and lexicon.is_place(tail)
            and tokens[head].low in ("university", "institute", "college")
        ):
            if end < len(tokens) and tokens[end].low in ("branch", "campus"):
                return end + 1
            if fold(" ".join(t.text for t in tokens[first:last])) in SYSTEMS:
                return end
            sort = head - first > 1 and not listed(tokens, first, last)  # "National Law University, Jodhpur"
            alone = (last > head + 1 or sort) and end == run and not lexicon.is_plain(tail.lower())
            if alone and not _is_own(tokens, first, head, last):
                return end
    return last


def _is_own(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a word besides the head is a proper noun, so that the name needs no town."""
    return any(
        t.kind == CAP
        and i != head
        and (not lexicon.is_plain(t.low) or lexicon.is_place(t.text))
        and lexicon.find_demonym(t.text) is None  # "Indian Institute of Fisheries, Lund"
        for i, t in enumerate(tokens[first:last], first)
    )


_ATTACHED = ("hospital", "hospitals", "research centre", "research center", "research institute", "research hospital")


def carried_end(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Take what universities and colleges carry.

    *Annapoorana Medical College **and Hospital***; *Harbour University **System***, *... University **and Colleges***,
    *Harbour University **& Research***, *Harbour Polytechnic **and Institute of Technology***.
    """
    if last >= len(tokens):
        return last
    if tokens[head].low in ("university", "college") and tokens[last].text == "System":
        own = any(not lexicon.is_plain(t.low) for t in tokens[first:last] if t.kind == CAP)
        return last + 1 if own else last
    if tokens[head].low in HEALTH:
        more = [t.kind == CAP and t.low in HEALTH_BODIES for t in tokens[last : last + 2]]
        return last + (2 if more == [True, True] and tokens[last].low == "care" else more[0])  # "Health Care System"
    if last + 1 >= len(tokens) or tokens[last].low not in ("and", "&"):
        return last
    research = [t.text for t in tokens[last : last + 2]] == ["&", "Research"]
    if research and tokens[head].low == "university" and head > first:
        return last if any(t.kind == CAP for t in tokens[last + 2 : last + 3]) else last + 2
    if {tokens[head].low, tokens[last + 1].low} == {"colleges", "universities"} and first < head:
        return last + 2 if [t.text for t in tokens[last + 2 : last + 3]] == ["("] else last
    if tokens[head].low == "university" and tokens[last + 1].low == "colleges" and first < head:
        return last + 2 if [t.low for t in tokens[last + 2 : last + 3]] != ["of"] else last
    if tokens[head].low == "polytechnic" and first < head:
        whole = [t.low for t in tokens[last + 1 : last + 4]] == ["institute", "of", "technology"]
        return last + 4 if whole and [t.low for t in tokens[last + 4 : last + 5]] != ["of"] else last
    if tokens[head].low in ("college", "institute", "hospital"):
        for size in (2, 1):
            if last + size < len(tokens) and " ".join(t.low for t in tokens[last + 1 : last + 1 + size]) in _ATTACHED:
                return last + 1 + size
    return last
