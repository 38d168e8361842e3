"""Names without the words that tell which sort of house is meant: *Viknes Polytechnic* of *Viknes Polytechnic
University*.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon

# What a college's short form leaves out.
_COLLEGES = frozenset("community technical junior vocational".split())
_BODIES = frozenset("council conference federation union chamber".split())


def leaves_sort(short: Sequence[str], name: Sequence[str]) -> bool:
    """Say whether a name of folded words leaves out only what sort of house another is.

    >>> leaves_sort("viknes polytechnic".split(), "viknes polytechnic university".split())
    True
    >>> leaves_sort("fjord college".split(), "fjord community college".split())
    False
    """
    a, b = list(short), list(name)
    if len(a) < 2 or len(b) <= len(a):
        return False
    if a[-1] == "polytechnic":  # "Viknes Polytechnic", which is "Viknes City Polytechnic" too
        return b in ([*a, "university"], [*a, "institute"], [*a[:-1], "city", a[-1]])
    if a[0].startswith("politecnic"):
        return b[1:] == a and b[0] == "instituto"
    if a[-1] == "college" and len(a) > 2:  # "Ole Viknes College" for "Ole Viknes Community College"
        return b[:-2] == a[:-1] and b[-1] == "college" and b[-2] in _COLLEGES and not lexicon.is_place(" ".join(a[:-1]))
    if a[0] in _BODIES and a[1:2] == ["of"]:  # "Council of Rectors" of Chilean Universities
        return b[: len(a) + 1] == [*a, "of"] and len(a) == 3
    if a[-1] == "group":  # "Montevideo Group" of the "Montevideo Group Association of Universities"
        return b[: len(a)] == a and "association" in b
    if a == ["confucius", "institute"]:
        return b[:2] == a and not b[2].startswith("head")
    return a[-1] in ("alliance", "network", "consortium") and b == [*a[:-1], "university", a[-1]]
