"""Who signed with the same partner before is read as if it were told in full.

Like B before it, A has signed a memorandum with C        B has signed one with C; A has, too
As B did in 2012, A has signed a memorandum with C        B signed one with C in 2012
After B and D, A has now also signed one with C           B with C, and D with C
A is the third house after B and D to sign one with C     the same; A has signed
Not only B but also A signed one with C                   B with C, and A with C
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.doubting import is_doubted
from kg.extract.clauses.groups import letters
from kg.extract.clauses.items import Item
from kg.extract.numbers import NTH

# Words one of which a sentence has that tells of somebody who did as much before.
FORERUNNERS = ("ike ", "As ", " as ", "After ", " after ", "ollowing ", "ot only ", " to ")

_NAMED = r"(?P<who>d?Op?(?:,d?Op?)*(?:,?&d?Op?)?)"
# *in 2012*, *last year*, *on Monday*
_WHEN = r"[i/]?[dwa]{0,2}[t9]{1,2}"
# *like B before it,*, *just like B in 2012,*; *, like B before it*; *as B did in 2012,*
_LIKE = re.compile(
    rf"(?:^[wa]?|,)(?P<word>[eu]){_NAMED}(?:(?P<before>u)P|{_WHEN}|(?P<did>V)w?(?:{_WHEN})?)(?:,|$)"
)
# *as did B in 2012,*
_AS_DID = re.compile(rf"^(?P<word>u)(?P<did>V){_NAMED}(?:{_WHEN})?(?:,|$)")
# *after B and C,*, *following B,*; *, after B and C*
_AFTER = re.compile(rf"(?:^|,?(?<!^))(?P<word>[u/]){_NAMED}(?:,|$|(?=V))")
_NOT_ONLY = re.compile(rf"^(?P<word>xw){_NAMED},?ua?(?=d?O)")
# *is the third university*, *became the first in Peru*, *after B and C,* and then *to sign*
_NTH = re.compile(
    r"(?P<be>V)d[wan]{1,3}[AGRw]?(?:[io][CLdw]{1,4})?"
    r"(?P<after>,?[u/](?:d?Op?(?:,d?Op?)*(?:,?&d?Op?)?),?)?(?P<sign>V)"
)
_BE = frozenset(("is", "was", "became", "becomes", "has become", "had become", "has now become", "is now", "is also"))
_RANKS = frozenset((*NTH, "first", "last", "latest", "newest", "only"))
_MAIN = re.compile(r"(?P<verb>V)[at]{0,2}>?[dnm]?[wLCKqt]{0,4}(?P<thing>I)[^V]*?Wd?[LR]?(?P<with>O)p?(?!,?&d?O)")
_DID = ("did", "had done", "has done", "had", "has")


def with_forerunners(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Tell in full what those did who are told to have signed with the same partner before.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nobody is told to have done so.
    """
    found = _signs_as_nth(items, row)
    ranked = found is not items
    if ranked:
        items, row = found, letters(found)
    told = _find(items, row, ranked=ranked)
    if told is None:
        return items
    main = _MAIN.search(row, 0 if told.start() else told.end(), told.start() or len(row))
    if main is None or not _is_signing(items[main.start("verb")]) or is_doubted(items[: main.start("verb")]):
        return items
    partner = items[main.start("with")]
    first, last = told.span("who")
    if any(item.tag == "ORG" and item.organisation == partner.organisation for item in items[first:last]):
        return items
    things = items[main.end("verb") : main.end("thing")]  # "an exchange agreement"
    deeds = _deeds(items[first:last], items[last : told.end()], things, partner)
    if told.start():
        at = items[told.start() - 1].end
        return [*items[: told.start()], Item("SEM", at, at, ";"), *deeds[:-1], *items[told.end() :]]
    over = items[told.end() - 1].start
    return [*deeds[:-1], deeds[-1]._replace(start=over, end=over), *items[told.end() :]]


def _deeds(who: Sequence[Item], rest: Sequence[Item], things: Sequence[Item], partner: Item) -> list[Item]:
    """Write for each of some that it signed the same with the partner, and when if the words behind them tell it."""
    houses = [item for item in who if item.tag == "ORG"]
    when = [item for item in rest if item.tag in ("PRE", "DIG", "TIM")] if len(houses) == 1 else []
    found: list[Item] = []
    for house in houses:
        at = house.end
        found += [house, Item("VG", at, at, "signed", "sign", "ed ")]
        found += [thing._replace(start=at, end=at) for thing in things]
        found += [Item("PRE", at, at, "with", "with"), partner._replace(start=at, end=at), *when]
        found.append(Item("SEM", at, at, ";"))
    return found


def _find(items: Sequence[Item], row: str, *, ranked: bool) -> re.Match[str] | None:
    """Find those who did as much before, at the beginning of a sentence or behind a comma."""
    for match in (_LIKE.search(row), _AS_DID.search(row)):
        if match is None:
            continue
        told = match.groupdict()
        word = items[match.start("word")].low
        did = told["did"] is not None
        if did and items[match.start("did")].low not in _DID:
            continue  # "as B has said"
        if told.get("before") is not None and items[match.start("before")].low != "before":
            continue
        if word == "like" or (word == "as" and did):
            return match
    if (match := _NOT_ONLY.match(row)) is not None and items[1].low == "only":
        return match
    match = _AFTER.search(row)
    if match is None or items[match.start("word")].low not in ("after", "following"):
        return None
    also = any(item.tag == "VG" and " also " in f" {item.low} " for item in items[match.end() :])
    return match if ranked or (also and not match.start()) else None


def _signs_as_nth(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *A is the third university to sign* as *A has signed*."""
    match = _NTH.search(row)
    if match is None or items[match.start("be")].low not in _BE:
        return items
    sign = items[match.start("sign")]
    if sign.value not in ("sign", "renew") or sign.form != "inf " or not sign.low.startswith("to "):
        return items
    if not _RANKS & {item.low for item in items[match.start("be") : match.start("sign")]}:
        return items
    verb = sign._replace(low="has signed", form="fin ")
    after = items[match.start("after") : match.end("after")] if match["after"] else []
    if not after:
        return [*items[: match.start("be")], verb, *items[match.end("sign") :]]
    after = [item for at, item in enumerate(after) if item.tag != "COM" or 0 < at < len(after) - 1]
    return [*items[: match.start("be")], verb, *items[match.end("sign") :], *after]


def _is_signing(verb: Item) -> bool:
    form, *moods = verb.form.split()
    return verb.value in ("sign", "renew", "find") and form in ("ed", "fin") and not moods
