"""What a name is told by is left out: what stands between two commas behind it and says what sort of body it is.

Lund University, one of the oldest universities in Sweden, and Jilin University signed
Lund University                                            and Jilin University signed
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import letters
from kg.extract.clauses.items import Item
from kg.extract.numbers import FIRST_FEW

# *, a private university in Lima,*, *, the oldest in the country,*, *, one of the leading schools of Peru,*,
# *, one of Peru's oldest schools,*, *, a charity that looks after young firms,*
_APPOSITION = re.compile(
    r"Op?(?:[io][CL]{1,3}|,[CL]{1,3}(?=,))?"
    r"(?P<aside>,(?:d|nod|no(?:[LC]{1,3}s)?)(?P<noun>[wnLCAGN&]{1,9})"
    r"(?:[iof/4WB]d?[wnLCAGN]{1,6}(?:&[wnLCAN]{1,4})?){0,3}"
    r"(?:r[^O,;:IK]{1,14}(?=,[atj]?V))?,)(?=[&VaWBtj/i+])"
)
# The same between dashes: * – one of Peru's oldest schools – *, * – Peru's oldest school – *
_DASHED = re.compile(
    r"Op?(?P<aside>-(?:d|nod|no(?:[LC]{1,3}s)?|[LC]{1,3}s)(?P<noun>[wnLCAGN&]{1,9})"
    r"(?:[iof/4]d?[wnLCAGN]{1,6}(?:&[wnLCAN]{1,4})?){0,3}-)(?=[&VaWBtj/i+])"
)
# *, the university's research, transfer and training company,*, *, the research and training arm of the university,*
_LISTING = re.compile(
    r"Op?(?P<aside>,d(?:[AOCL]s)?(?P<noun>w{1,4}(?:,w{1,3}){0,3},?&w{1,4}A?)(?:[oi4]d?[wLCAO]{1,4})?,)(?=&)"
)
# What opens a clause of its own: *and C signed*.
_CLAUSE = re.compile(r"&d?Op?[at]?V")
# *, through its Faculty of Law,*: the part that acts for it
_THROUGH = re.compile(r"Op?(?P<aside>,zd[wLCAGNRo&]{1,8},)(?=[&VaWtjb])")
# *the rectors, **Kari Berg and Ada Holm,** signed*
_OFFICERS = re.compile(r"dn?R(?P<aside>,[CT.]{2,6}&[CT.]{2,6},)(?=[atj]?V)")
_SCHOLARLY = frozenset(("university", "institution", "institute", "college", "school", "academy", "centre"))
_TRADING = frozenset(
    "company firm enterprise manufacturer provider producer giant maker developer group startup start-up subsidiary"
    " conglomerate publisher airline bank".split()
)
_BODIES = frozenset(
    "organisation organization body network association agency member leader hub home campus branch arm part one"
    " foundation charity non-profit nonprofit not-for-profit council ministry hospital institution institutions".split()
)
# A word of one's own house in its name, by which *a university* can tell of it.
_LEARNED = re.compile(
    r"\b(?:universit|institut|college|school|academ|polytechni|hochschule|instituto|politecn|faculty)"
)
# *A, a neighbouring college, and B* may be three.
_ANOTHER = frozenset(
    (*FIRST_FEW[1:], *"another other local nearby neighbouring neighboring further different new".split())
)


def fold_appositions(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out the words between commas that say what sort of body the name before them is.

    *A, a company, and B* are two if A is no house of learning, else it may be three; *A, a university, and B* are two
    if the name of A has such a word.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing is to be left out.
    """
    parts = [match.span("aside") for match in _THROUGH.finditer(row)] if "O,z" in row or "p,z" in row else []
    if "R,C" in row or "R,T" in row:
        parts += [match.span("aside") for match in _OFFICERS.finditer(row)]
    if parts:
        items = _without(items, parts, row)
        row = letters(items)
    if "O-" in row or "Op-" in row:
        dashed = [match.span("aside") for match in _DASHED.finditer(row) if _is_told_of(items, match)]
        items = _without(items, dashed, row) if dashed else items
        row = letters(items)
    if "O,d" not in row and "O,n" not in row and "p,d" not in row and "p,n" not in row and "L,d" not in row:
        return items
    asides = []
    for match in _LISTING.finditer(row) if ",d" in row else ():
        head = items[match.end("noun") - 1]
        if not {head.low, head.value}.isdisjoint(_BODIES | _TRADING):
            asides.append(match.span("aside"))
    if asides:
        items = _without(items, asides, row)
        row, asides = letters(items), []
    for match in _APPOSITION.finditer(row):
        start, end = match.span("aside")
        if _CLAUSE.match(row, end) and row[: match.start()].rstrip("d").endswith(("V", "w", "o", "i", "f")):
            continue  # "A beat B, one of the oldest in Peru, and C signed an agreement"
        if _is_told_of(items, match):
            asides.append((start, end))
    return _without(items, asides, row) if asides else items


def _without(items: Sequence[Item], asides: Sequence[tuple[int, int]], row: str) -> Sequence[Item]:
    """Leave out asides; the comma before *and* stays, as it may end a clause: *talks were held at A, the oldest in
    Peru, and B signed*.
    """
    found: list[Item] = []
    done = 0
    for start, end in asides:
        found.extend(items[done:start])
        done = end - (row[end - 1 : end + 1] == ",&")
    return [*found, *items[done:]]


def _is_told_of(items: Sequence[Item], match: re.Match[str]) -> bool:
    """Say whether an aside tells what the name before it is."""
    start, noun = match.start("aside"), items[slice(*match.span("noun"))]
    return _tells_of(items[match.start()], noun, items[start + 1])


def _tells_of(name: Item, noun: Sequence[Item], first: Item) -> bool:
    """Say whether a noun phrase tells what the one of this name is."""
    head = noun[-1]
    words = {head.low, head.low.removesuffix("s"), head.value}
    if first.tag == "NUM" or any(item.low.endswith("est") for item in noun):
        return True
    if not _ANOTHER.isdisjoint([item.low for item in noun]):
        return False
    learned = _LEARNED.search(name.low) is not None
    if not words.isdisjoint(_BODIES):
        return True
    if not words.isdisjoint(_TRADING):
        return not learned
    return learned and not words.isdisjoint(_SCHOLARLY)
