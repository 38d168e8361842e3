"""One of two by what they are to each other: *the guests*, *the Peruvian side*, *its new partner*, *the chipmaker*.

Such words become the item of their house where the text has brought two together (`kg.extract.parties.couple`), so that
each rule reads them as it reads names. In *A and the Peruvian side signed* they are the one that the sentence does not
name, in *the hosts and the guests signed* both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.clauses.items import Item
from kg.extract.parties.focus import Focus

_NOUNS = frozenset("guest guests visitor visitors host hosts partner counterpart counterparts side delegation".split())
_TWO_PEOPLE = frozenset("men women academics scientists scholars executives officials heads chiefs".split())
_PLURALS = frozenset(("guests", "visitors", "hosts"))
_HOUSES = frozenset("university institution company firm college institute organisation organization hospital".split())
_BESIDE = frozenset("new visiting partner foreign academic".split())
# What tells whose they are: *the guests of the city*, *its partner in the project*, *the partner Zyx*.
_TOLD_BEHIND = frozenset(("ORG", "CAP", "S", "ANA", "GRP", "ROLE", "PLC"))


def fold_counterparts(items: Sequence[Item], row: str, focus: Focus) -> Sequence[Item]:
    """Put the houses of two who were brought together for the words that tell one from the other.

    Args:
        items: The sentence.
        row: A letter for each.
        focus: What was said before.
    """
    couple = focus.couple
    if couple is None or any(not {*couple.members}.issuperset(each) for each in focus.parties[-1:]):
        return items
    if "I" not in row and "K" not in row:
        return items
    items = _fold_two(items, couple.members, focus)
    phrases = list(_phrases(items))
    named = {item.organisation for item in items if item.tag == "ORG"}
    if not phrases or len(phrases) > 2 or not named <= {*couple.members}:
        return items
    houses = _houses(items, phrases, [place for place in couple.members if place not in named], focus)
    if len(houses) != len(phrases):
        return items
    found = list(items)
    for (first, last), house in reversed(list(zip(phrases, houses, strict=True))):
        whole = Item("ORG", items[first].start, items[last - 1].end, items[last - 1].low, "name", "", house)
        found[first:last] = [whole]
    return found


def _fold_two(items: Sequence[Item], members: Sequence[int], focus: Focus) -> Sequence[Item]:
    """Put *the sides* for *the delegations*, *company and university* and *the Japanese and the Czech side*."""
    for at, item in enumerate(items):
        if item.low == "delegations" and not _is_of_others(items, at) and items[max(0, at - 2)].tag != "ORG":
            return [*items[:at], item._replace(tag="GRP", value="party"), *items[at + 1 :]]
        if item.low in _TWO_PEOPLE and [one.low for one in items[max(0, at - 2) : at]] == ["the", "two"]:
            return [*items[:at], item._replace(tag="GRP", value="party"), *items[at + 1 :]]
        if item.low in _HOUSES and [one.tag for one in items[at : at + 4]] == ["ANA", "AND", "ANA", "VG"]:
            if items[at + 2].low in _HOUSES - {item.low} and (not at or items[at - 1].tag == "COM"):
                both = item._replace(tag="GRP", low="sides", value="party", form="", end=items[at + 2].end)
                return [*items[:at], items[at]._replace(tag="DET", low="the", value="the"), both, *items[at + 3 :]]
        if item.low not in ("side", "sides"):
            continue
        first = at
        while first and items[first - 1].tag in ("PLC", "AND", "DET"):
            first -= 1
        lands = [one.value for one in items[first:at] if one.tag == "PLC"]
        if any(one.tag == "PLC" and one.form != "people" for one in items[first:at]):
            continue  # "Sweden and the Japanese side"
        if len(lands) == 2 and lands == [*dict.fromkeys(lands)] and first + 2 < at:
            if set(lands) == {focus.organisations[place].country for place in members}:
                both = item._replace(tag="GRP", low="sides", value="party", form="", start=items[first].start)
                return [*items[:first], items[first]._replace(tag="DET", value="the"), both, *items[at + 1 :]]
    return items


def _phrases(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Give where such words stand, their article included."""
    for at, item in enumerate(items):
        before = items[at - 1].low if at else ""
        noun = item.low in _NOUNS or (item.low in _HOUSES and before == "partner")
        noun = noun or (item.low in ("team", "group") and before == "visiting")
        if not noun or (item.low == "partner" and items[at + 1 : at + 2] and items[at + 1].low in _HOUSES):
            continue
        first = at
        while first and (items[first - 1].tag == "PLC" or items[first - 1].low in _BESIDE):
            first -= 1
        opens = first and items[first - 1].tag == "DET" and items[first - 1].value in ("the", "its")
        bare = item.low in _PLURALS and first == at and (not at or items[at - 1].tag in ("AND", "PRE"))
        lone = item.low == "side" and "PLC" not in [one.tag for one in items[first:at]]
        if not (opens or bare) or lone or _is_of_others(items, at):
            continue
        yield (first - 1 if opens else first), at + 1


def _is_of_others(items: Sequence[Item], at: int) -> bool:
    following = items[at + 1 : at + 2]
    if not following:
        return False
    return following[0].tag in _TOLD_BEHIND or following[0].value in ("of", "from", "in", "for", "at")


def _houses(
    items: Sequence[Item], phrases: Sequence[tuple[int, int]], free: Sequence[int], focus: Focus
) -> list[int]:
    """Give the house of each of the words: the one of their country, else the one not named here."""
    found: list[int] = []
    for first, last in phrases:
        lands = {item.value for item in items[first:last] if item.tag == "PLC"}
        left = [place for place in free if place not in found]
        fits = [place for place in left if not lands or focus.organisations[place].country in lands]
        if not fits or len(lands) > 1 or (len(fits) > 1 and lands):
            return []
        found.append(fits[0])
    return found
