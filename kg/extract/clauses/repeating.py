"""What another did as well is read as if it were told in full: *A signed a memorandum with B, **as did C***.

A signed one with B. C did the same with D      C signed one with D
A signed one with B, and C did so in May        C signed one with B in May
A and B signed one on law, C and D signed one on art     one: a memorandum
A signed one with B. Another was signed with C  another: a memorandum
A signed one with B, and C followed with D      C signed one with D
One was signed with B, and the same was done with C     another was signed with C
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.clauses.doubting import is_doubted
from kg.extract.clauses.items import Item

# Words one of which a sentence has that tells that another did as much.
REPEATING = (
    *(" so", "So ", " same", "likewise", "similarly", " suit", "as did ", "as has ", "as have ", " one", "One "),
    *("nother ", "econd ", "hird ", "urther ", "ourth ", " followed "),
)


TOGETHER, OPEN = -1, -2


@dataclass(frozen=True, slots=True)
class Done:
    """What the sentence before told that somebody did.

    Attributes:
        sentence: Its number.
        verb: What was done.
        kind: What was signed.
        partner: With whom, `TOGETHER` where those who signed did so with one another, `OPEN` where several are told.
    """

    sentence: int
    verb: Item
    kind: str
    partner: int


_WHO = r"d?[LR]?(?<!W)(?<!Wd)(?P<who>Op?(?:&d?Op?)?)"
# *C did so*, *C has since done the same*, *C, which followed suit*
_DID = re.compile(rf"{_WHO}(?:,?r|,?t,?)?[atj]{{0,2}}(?P<verb>V)")
# *as did C*, *, so has D with E*
_SO_DID = re.compile(rf"(?:,?&?|;|^)(?P<so>[uwC])(?P<verb>V)(?:d?[wL]{{0,2}}[RE][of])?{_WHO}")
_DONE = frozenset("did has have had done followed".split())
_ECHOES = ("so", "the same", "likewise", "similarly", "done so", "done the same", "done likewise", "suit")
_MAYBE = ("may ", "might ", "could ", "would ", "should ", "must ")
_AS_WELL = frozenset("too also again as a later earlier only".split())
_SIGNED = re.compile(r"(?P<verb>V)[at]{0,2}>?[dnm]?[wLCKqt]{0,4}(?P<thing>I)p?(?P<rest>[^V]*?)$")
_WITH = re.compile(r"Wd?[LR]?(?P<who>O)p?(?!,?&d?O)")
# *signed one on art*, *has one on tides*
_ONE = re.compile(r"(?P<verb>V)[at]?(?P<one>n)(?P<next>[/t,;]|$)")


# *a further one was signed with C*, *; another was concluded by D with E*
_ANOTHER = re.compile(r"(?:^|(?<=[;,&u]))(?P<one>[d]?[an1wt]{1,2})(?P<verb>V)(?=[t9a]{0,2}[WB/])")
_NEXT = frozenset(
    ("another", "another one", "one more", "a further one", "a similar one", "a second", "a second one", "a third",
     "a third one", "a fourth", "a fourth one", "the second", "the third", "yet another")
)  # fmt: skip


def repeat_deed(items: Sequence[Item], row: str, done: Done | None, number: int) -> Sequence[Item]:
    """Read *did so* and *as did C* as the signing that was told before, here or in the sentence before.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
        done: What a sentence before told.
        number: The number of the sentence.

    Returns:
        The items themselves where nobody is told to have done the same.
    """
    told = done if done is not None and number - done.sentence == 1 else None
    for match in _DID.finditer(row):
        end = _echo_end(items, match.end())
        if end > match.end() or _follows_with(items, row, match.end()):
            if is_doubted(items[: match.start()]):
                return items  # "students fear that C did so", "if C did so"
            before = _told_here(items, row[: match.start()]) or told
            return _in_full(items, row, match, end, before)
    for match in _SO_DID.finditer(row):
        so, verb = items[match.start("so")].low, items[match.start("verb")]
        if so in ("as", "so") and verb.low in ("did", "has", "have") and (so == "so" or match.start("so")):
            if is_doubted(items[: match.start()]):
                return items  # "it is a lie that A signed one, as did C"
            before = _told_here(items, row[: match.start()]) or told
            return _in_full(items, row, match, match.end(), before)
    folded = _settle_one(items, row, told)
    folded = _settle_another(items, row, told) if folded is items else folded
    return _settle_same(items, row, told) if folded is items else folded


# *C **followed** with D*, *C **followed** on Monday with D*
_WITH_ANOTHER = re.compile(r"[/i]?d?[t9a]{0,3},?Wd?[LR]?O")


def _follows_with(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether somebody *followed with* a partner."""
    return items[at - 1].low in ("followed", "then followed") and _WITH_ANOTHER.match(row, at) is not None


def _echo_end(items: Sequence[Item], at: int) -> int:
    """Give where *so* or *the same* behind a verb of doing ends, or its place where none stands there."""
    low = items[at - 1].low.rpartition(" ")[2]
    if items[at - 1].low.startswith(_MAYBE):
        return at
    for size in (1, 2, 3) if low in _DONE and "deny" not in items[at - 1].form else ():
        words = " ".join([item.low for item in items[at : at + size]])
        if words in _ECHOES and (words == "suit") == (low == "followed"):
            following = items[at + size : at + size + 1]
            manner = following and following[0].tag in ("W", "ADV") and following[0].low not in _AS_WELL
            return at if manner else at + size  # "did so well"
    return at


def _told_here(items: Sequence[Item], before: str) -> Done | None:
    """Give what the part of the sentence before tells that somebody signed."""
    match = _SIGNED.search(before)
    if match is None or not _is_signing(items[match.start("verb")]):
        return None
    partner = _WITH.search(before, match.end("thing"))
    at = items[partner.start("who")].organisation if partner is not None else TOGETHER
    if partner is None and "W" in match["rest"]:
        at = OPEN
    return Done(-1, items[match.start("verb")], items[match.start("thing")].value, at)


def _is_signing(verb: Item) -> bool:
    form, *moods = verb.form.split()
    return verb.value in ("sign", "find") and form in ("ed", "fin") and moods in ([], ["passive"])


def _in_full(
    items: Sequence[Item], row: str, match: re.Match[str], end: int, done: Done | None
) -> Sequence[Item]:
    """Put the verb, what was signed and, where none is told, the partner in the place of *did so*."""
    first, last = match.span("who")
    several = "O" in row[first + 1 : last]
    own = re.match(r"[^V;r]*?W", row[end:]) is not None
    if done is None or not _is_signing(done.verb):
        return items
    if not own and (done.partner == OPEN or several != (done.partner == TOGETHER)):
        return items
    start, over = items[last - 1].end, items[end - 1].end
    words = [
        done.verb._replace(start=start, end=over, low="signed", value="sign", form="ed "),
        Item("INS", over, over, "agreement", done.kind, "one"),
    ]
    if not own and done.partner >= 0:
        words.append(Item("PRE", over, over, "with", "with"))
        words.append(Item("ORG", over, over, "", "name", "", done.partner))
    opening = items[: match.start()]
    if match.start("verb") < first and opening and opening[-1].tag != "SEM":
        opening = [*opening, Item("SEM", opening[-1].end, opening[-1].end, ";")]
    return [*opening, *_who(items, row, first, last), *words, *items[end:]]


def _who(items: Sequence[Item], row: str, first: int, last: int) -> Sequence[Item]:
    """Give those who did so, with the words before their names."""
    while first and row[first - 1] in "dLR" and items[first - 1].tag != "VG":
        first -= 1
    return items[first:last]


def _settle_one(items: Sequence[Item], row: str, told: Done | None) -> Sequence[Item]:
    """Read *C and D signed **one** on art* where the sentence or the one before tells of an agreement."""
    for match in _ONE.finditer(row):
        verb, one = items[match.start("verb")], items[match.start("one")]
        if one.low != "one" or verb.form not in ("ed ", "fin ") or verb.value not in ("sign", "find", "have"):
            continue
        here = row.rfind("I", 0, match.start())
        kind = items[here].value if here >= 0 else told.kind if told is not None else ""
        if not kind or (verb.value == "have" and match["next"] != "/"):
            continue
        at = match.start("one")
        return [*items[:at], one._replace(tag="INS", value=kind, form="one"), *items[at + 1 :]]
    return items


def _settle_another(items: Sequence[Item], row: str, told: Done | None) -> Sequence[Item]:
    """Read ***another** was signed with C* where the sentence or the one before tells of an agreement."""
    for match in reversed([*_ANOTHER.finditer(row)]):
        first, last = match.span("one")
        verb = items[last]
        if " ".join([item.low for item in items[first:last]]) not in _NEXT:
            continue
        here = row.rfind("I", 0, first)
        kind = items[here].value if here >= 0 else told.kind if told is not None else ""
        if kind and _is_signing(verb) and "passive" in verb.form:
            one = Item("INS", items[first].start, items[last - 1].end, "another", kind, "one")
            items = [*items[:first], one, *items[last:]]
    return items


# *and **the same was done** with C*
_SAME = re.compile(r"(?P<same>dw)(?P<verb>V)a?(?P<done>w)(?=[/i]?[t9a]{0,3}(?:i[CL]{1,2})?Wd?[LR]?O)")
_WAS = frozenset(("was", "has been", "was then", "was also"))


def _settle_same(items: Sequence[Item], row: str, told: Done | None) -> Sequence[Item]:
    """Read ***the same was done** with C* where the sentence or the one before tells of a signing."""
    for match in _SAME.finditer(row):
        first, verb = match.start(), items[match.start("verb")]
        done = items[match.start("done")]
        if items[first + 1].low != "same" or verb.low not in _WAS or done.low != "done":
            continue
        here = row.rfind("I", 0, first)
        signed = [item for item in items[:first] if item.tag == "VG"][-1:]
        if here >= 0 and signed and _is_signing(signed[0]):
            kind = items[here].value
        elif here < 0 and told is not None:
            kind = told.kind
        else:
            continue
        one = Item("INS", items[first].start, items[first + 1].end, "another", kind, "one")
        signing = verb._replace(end=done.end, low="was signed", value="sign", form="fin passive")
        return [*items[:first], one, signing, *items[match.end() :]]
    return items
