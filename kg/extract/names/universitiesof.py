"""How universities are listed behind *the universities of* where more than their names stands there.

*The universities of **Velsa** in the north and **Berga** near Tororo*; *the universities of **Velsa**, **Berga** and
further universities*, whose list is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.names import lexicon
from kg.extract.names.barriers import COUNTS
from kg.extract.names.letters import UPPER
from kg.extract.names.persons import is_person

_WORD = rf"[{UPPER}]\w*(?:&[{UPPER}])?(?:[’'-](?!s\b)\w+)*"
_NAME = rf"{_WORD}(?:(?:-? | -)(?:[ae]l-)?{_WORD}){{0,2}}"
_QUARTER = r"(?:north|south|east|west|centre|center)"
_IN = (
    rf"(?:,? (?:in|near|on|from) (?:the (?:far )?(?:{_QUARTER}(?:-?{_QUARTER})?|capital|coast|interior|islands?)"
    rf"(?: of (?:the country|{_WORD}))?|(?:(?:the )?[a-z]+ern |central |upper |lower )?{_WORD}(?: {_WORD})?))"
)
_ONE = rf"{_NAME}(?: \([{UPPER}][\w ,.-]{{1,30}}\))?"
_SEATED = re.compile(
    rf" of (?P<names>{_ONE}(?:{_IN},?)?(?:, {_ONE}(?:{_IN},?)?)*,? (?:and|&) (?:the )?{_ONE}(?:{_IN})?)(?![\w’'-])"
)
_SEAT = re.compile(_IN)
_MORE = rf"(?:further|other|others|more|several|many|some|numerous|a few|{'|'.join(COUNTS)})"
_OPEN_END = re.compile(
    rf" of (?P<names>{_ONE}(?:, {_ONE})*)(?:,? etc\b|,? (?:and|as well as) (?:also )?{_MORE}\b"
    r"(?! (?:[\w-]+ )?(?:countries|cities|towns|regions|states|places|nations|provinces|lands)\b))"
)
TOLD_BEHIND = (_SEATED, _OPEN_END)
_ITEM = re.compile(rf"\([^)]*\)|{_IN},?|(?P<name>{_NAME})")


def listed_behind(text: str, at: int) -> re.Match[str] | None:
    """Find the list behind *universities* that tells where they are, or that more could be named.

    >>> [name for name, _ in names_of(listed_behind("universities of Velsa in the north and Berga in Sala", 12))]
    ['Velsa', 'Berga']
    >>> [name for name, _ in names_of(listed_behind("universities of Velsa, Berga and further universities", 12))]
    ['Velsa', 'Berga']
    """
    found = _OPEN_END.match(text, at)
    if found is None:
        found = _SEATED.match(text, at)
        if found is None or _SEAT.search(found["names"]) is None:
            return None
    names = [name.split() for name, _ in names_of(found)]
    return None if any(is_person(words) and len(words) > 1 or _is_of_fields(words) for words in names) else found


def _is_of_fields(words: list[str]) -> bool:
    """Say whether words tell what a university is of: *the universities of **Applied Sciences** in Velsa and Berga*."""
    return all(lexicon.is_plain(word.lower()) and not lexicon.is_place(word) for word in words)


def names_of(listing: re.Match[str] | None) -> Iterator[tuple[str, int]]:
    """Give each name of such a list and where it begins."""
    if listing is None:
        return
    for item in _ITEM.finditer(listing["names"]):
        if item["name"]:
            yield item["name"], listing.start("names") + item.start("name")
