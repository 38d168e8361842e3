"""What is told in passing is left out, so that what belongs together stands together.

A, whose rector is Berg, and B signed               A and B signed
a memorandum, under which students will go,         a memorandum was signed
    was signed
has, after long talks, been signed                  has been signed
A on behalf of all colleges, and B signed           A and B signed
A under the Ministry of Health and B signed         A and B signed
A, as coordinator, together with B and C, signed    A, together with B and C, signed
with A, where ten teach, and on 4 May with B        with A, and on 4 May with B

No name of an organisation and no instrument is left out, and nothing in which a list goes on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

# A name, what is told of it between two marks, and the name that it is joined to.
_BESIDE_NAME = re.compile(r"Op?(?:[io][CL]{1,3})?(?P<aside>(?P<mark>[,-])(?P<inside>[^OI;:]{1,16}?)(?P=mark))(?=&d?O)")
# *A **on behalf of the country's colleges,** and B signed*
_ON_BEHALF = re.compile(r"Op?(?P<aside>4[dLswn9]{1,6}G?,?)(?=&d?O)")
# *A, **through its Office for Ideas**, B and C signed*
_THROUGH = re.compile(r"Op?(?P<aside>,[z/]d?O)(?=,(?:d?O|&))")
# *A**, as coordinator,** together with B and C, signed*
_AS_LEADER = re.compile(r"Op?(?P<aside>,ud?[wL]{0,2}[Rw])(?=,[+&]|,d?O)")
_LEADERS = frozenset("coordinator co-ordinator leader host lead".split())
# *A **under the Ministry of Education** and B signed*
_UNDER_STATE = re.compile(r"Op?(?P<aside>/d?O)(?=p?,?&d?O|p?,?[atj]?V)")
# *A and B**, which form the consortium of universities,** signed*
_WHO_FORM = re.compile(r"&d?Op?(?P<aside>,r(?P<form>[wV]w?)d[^OIV;:,]{1,14},)(?=[atj]{0,2}V)")
_FORM = frozenset("form forms constitute constitutes compose make".split())
_STATE = re.compile(r"(?:ministry|government|cabinet|presidency|state committee|federal agency|council of ministers)\b")
# Who acts in a clause of its own behind the aside: *A is old, and B signed*.
_ACTS = re.compile(r"&d?Op?[atjh]?[Vw]")
# An instrument, what is told of it, and what goes on with it.
_BESIDE_INSTRUMENT = re.compile(r"I(?P<aside>p?,(?P<inside>[^OI;:]{1,18}?),)(?=[atj]{0,2}(?P<verb>V)|W|/d?O)")
_BEHIND_PARTIES = re.compile(r"/d?Op?(?:,d?Op?)*&d?Op?(?P<aside>,(?P<inside>[^OI;:]{1,18}?),)(?=[atj]{0,2}(?P<verb>V))")
# *with A**, where ten teach**, and on the same day with B*, *with the office of A**, which runs schools**, and with
# three of these, B, C and D*
_BESIDE_PARTNER = re.compile(
    r"W(?:d[RE]{1,2}o)?d?[LR]?Op?(?:[io][CL]{1,3})?(?P<aside>,(?=[ru])(?P<inside>[^OI;:,]{1,16}?))"
    r"(?=,&[/i]?d?[wtn9]{0,4},?W(?:d?[LR]?O|nG[,:]))"
)
# *A signed with B, and C**, a college founded in 1999,** with D*
_SECOND_SIGNER = re.compile(r"WO?d?O?p?,?&d?Op?(?P<aside>,d[wLa]{0,3}A(?P<verb>V)(?:i[9CLt]{1,2})?,)(?=Wd?O)")

# What begins an aside that is no member of a list: *whose*, *where*, *located*, *as part of*.
_OPENS = frozenset("rui/4za")
_PARTICIPLES = frozenset(
    "known now then long located based founded established seated headed led drafted prepared negotiated valid dubbed"
    " awaited expected called named covering lasting running limited".split()
)
_SIGNING = frozenset(("sign", "find", "renew", "approve"))


def fold_asides(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out what is told of a name or an instrument in passing.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing is to be left out.
    """
    if _OPENINGS.isdisjoint(row):
        return items
    spans = [*_beside_names(items, row), *_beside_instruments(items, row)]
    if not spans:
        return items
    found: list[Item] = []
    done = 0
    for start, end in sorted(spans):
        if start >= done:
            found.extend(items[done:start])
            done = end
    return [*found, *items[done:]]


_OPENINGS = frozenset(",-4/")


def _beside_names(items: Sequence[Item], row: str) -> list[tuple[int, int]]:
    """Give the spans of what is told of the first of two names."""
    found = []
    for match in _BESIDE_NAME.finditer(row):
        start, end = match.span("aside")
        if not _is_passing(items, row, start, end) or re.search("[,-]O", match["inside"]):
            continue
        before = row[max(row.rfind(";", 0, start), row.rfind("u", 0, start)) + 1 : match.start()]
        if _ACTS.match(row, end) and "V" in before:
            continue
        keeps = match["mark"] == "," and row[match.start() - 1 : match.start()] == ","  # one of a list
        found.append((start, end - keeps))
    for match in _BESIDE_PARTNER.finditer(row) if ",r" in row or ",u" in row else ():
        if not _tells_more(items, row, *match.span("aside")):
            found.append(match.span("aside"))
    others = _ON_BEHALF.finditer(row) if "4" in row else ()
    found += [each.span("aside") for each in others if items[each.start("aside")].value == "behalf"]
    for match in _THROUGH.finditer(row):
        start, end = match.span("aside")
        if items[start + 1].low in ("through", "via"):
            found.append((start, end))
    for match in _AS_LEADER.finditer(row) if ",u" in row else ():
        start, end = match.span("aside")
        if items[start + 1].low == "as" and items[end - 1].low in _LEADERS:
            found.append((start, end))
    for match in _UNDER_STATE.finditer(row) if "/" in row else ():
        start, end = match.span("aside")
        if items[start].low == "under" and _STATE.match(items[end - 1].low) is not None:
            found.append((start, end))
    for match in _SECOND_SIGNER.finditer(row) if ",W" in row else ():
        if items[match.start("verb")].low in _PARTICIPLES and re.search("V[^V]*I", row[: match.start()]) is not None:
            found.append(match.span("aside"))
    for match in _WHO_FORM.finditer(row) if ",r" in row else ():
        if items[match.start("form")].low in _FORM:
            found.append(match.span("aside"))
    return found


def _beside_instruments(items: Sequence[Item], row: str) -> list[tuple[int, int]]:
    """Give the spans of what is told of an instrument, where its parties or its signing follow."""
    found = []
    for pattern in (_BESIDE_INSTRUMENT, _BEHIND_PARTIES):
        for match in pattern.finditer(row):
            start, end = match.span("aside")
            verb = items[match.start("verb")] if match["verb"] else None
            if verb is not None and not (verb.value in _SIGNING and "passive" in verb.form):
                continue
            if not _tells_more(items, row, start, end) and _is_passing(items, row, start, end):
                found.append((start, end))
    return found


# What tells whether there is an agreement is never told in passing: *which will be signed*, *as yet unsigned*.
_DOUBTED = frozenset(
    "never no not nobody none nothing yet unsigned void draft false falsely forged fake alleged allegedly"
    " rumoured would might could should if unless once formerly only".split()
)


def _tells_more(items: Sequence[Item], row: str, start: int, end: int) -> bool:
    """Say whether an aside tells of the signing itself, of an end or of a doubt."""
    for at in range(start, end):
        item = items[at]
        if item.value in ("end", "deny") or not _DOUBTED.isdisjoint(item.low.split()) or "deny" in item.form:
            return True
        of_it = row[start : at].rstrip("atj").endswith("r")
        if item.tag == "VG" and of_it and (item.value in _SIGNING or _WILL.search(item.form) is not None):
            return item.value in _SIGNING or "passive" in item.form
    return False


_WILL = re.compile(r"\b(?:plan|talk|agree)\b")


def _is_passing(items: Sequence[Item], row: str, start: int, end: int) -> bool:
    """Say whether the words between two marks are told in passing."""
    at = start + 1 + (row[start] == "p")
    first, letter = items[at], row[at]
    if letter == "V":
        return first.form.startswith(("ed", "ing")) and first.value not in _SIGNING
    if letter == "d" and row[start + 2 : start + 4] in ("wo", "no"):
        return "r" in row[start:end]  # "the text of which is short"
    if letter == "a" or letter == "w":
        return first.low in _PARTICIPLES
    return letter in _OPENS
