"""The names of those whom a text counts, as many as it counts, in a list behind the count or in a later sentence.

*A and five institutions signed one memorandum. ... The five are B, C, D, E and F.*, *five institutions (B, C, D, E and
F)*, *Its partners in it are B, C and D*, *The three signatories:* with a name a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.parties.headings import is_line
from kg.extract.parties.outlines import OTHER, NameList, name_lists
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.readings import Reading

_FEWEST = 3
# The count stands so many sentences before the names that take it up, and before *They are*.
_FAR, _NEAR = 4, 2
# The list stands behind words that open it, and in another sentence at its beginning.
_LISTED = re.compile(
    r"(?:[:–—(-]|\b(?:is|are|were|include|being|namely|i\.e\.|among (?:them|which|whom)(?: are)?|such as|including"
    r"|from \w+)),? ?(?:namely )?(?:the )?$",
    re.IGNORECASE,
)
_TAKES_UP = re.compile(
    r"(?:From\b|(?:Besides [^,;:.]+, )?(?:[Tt]hey|These|Those \w+|The \w+|Its \w+) (?:are|were)\b)"
)
_AMONG = re.compile(r"\b(?:among (?:which|whom) are|namely)(?: the)? $|^The \w+: (?:the )?$")
_HOUSES = (
    r"(?:universities|institut(?:ion|e)s|colleges|schools|academies|bodies|partners|members|founders|signatories"
    r"|organi[sz]ations|houses|parties|sides)"
)
# *The five are*, *The other five:*, *Those five Cambodian institutions are*, *Its partners in it are*, *The Cambodian
# universities involved are*; ``word`` is to be filled with the number.
_THE_MANY = (
    r"(?:(?:The|Those|These|Its|Their)(?: other| remaining| said)? "
    r"(?:{word}(?: other)?(?: (?:[\w’'-]+ ){{0,2}}?{houses}"
    r"(?: of (?:higher )?(?:education|learning))?)?"
    r"|(?:(?!first\b|new\b|second\b|top\b|best\b|former\b)[\w’'-]+ ){{0,2}}?{houses}"
    r"(?: of (?:higher )?(?:education|learning))?)"
    r"(?: (?:in (?:it|question)|involved|concerned|to the \w+|of the (?:agreement|memorandum|consortium|alliance|mou)"
    r"|from \w+))?"
    r"|(?:The )?[Ss]ignatories from \w+)(?: are| were| include|:)(?: namely|:)? ?(?:the )?$"
)
_BULLET = re.compile(r"\s*(?:[•*·▪◦‣–—-]|\d{1,2}[.)]|\([a-z\d]\))\s")


def names_of_counted(
    readings: Sequence[Reading],
    number: int,
    counted: str,
    size: int,
    organisations: Sequence[Organisation],
    beside: tuple[int, ...],
) -> tuple[tuple[int, ...], int]:
    """Give so many names as are counted with who stands beside them, and the number of the sentence that names them.

    Args:
        number: The sentence that counts.
        counted: The words that count: *five institutions*.
    """
    takes_up = _takes_up(size)
    for at in range(number, min(number + _FAR + 1, len(readings))):
        if len(readings[at].organisations) < size:
            continue
        lists = list(name_lists(readings[at], at, organisations))
        if at == number:
            lists = [names for names in lists if _stands_behind(names, counted)]
        elif beside and (_besides(lists, beside) or _are_named_again(lists, beside)):
            lists = lists[1:]
        elif at > number + (2 if beside else 1) or _TAKES_UP.match(readings[at].sentence.text) is None:
            near = at <= number + _NEAR
            lists = [
                names
                for names in lists
                if (near and _AMONG.search(names.before)) or (beside and takes_up.match(names.before))
            ]
        for members in _sets(lists):
            if len(members) == size and not {*beside} & {*members} and _are_houses(members, organisations):
                return (*beside, *members), at
    below, last = _lines_below(readings, number, size, far=bool(beside))
    return ((*beside, *below), last) if below and not {*beside} & {*below} else ((), number)


@cache
def _takes_up(size: int) -> re.Pattern[str]:
    """Give what takes up so many that were counted before."""
    return re.compile(_THE_MANY.format(word=NUMBER_WORDS[size], houses=_HOUSES), re.IGNORECASE)


def _are_houses(members: Sequence[int], organisations: Sequence[Organisation]) -> bool:
    return any(organisations[place].kind in KINDS["institution"] for place in members)


def _besides(lists: Sequence[NameList], beside: tuple[int, ...]) -> bool:
    """Say whether a sentence begins with *Besides A, they are* of who was named beside those counted."""
    return len(lists) > 1 and lists[0].before.startswith("Besides") and {*lists[0].members} <= {*beside}


def _are_named_again(lists: Sequence[NameList], beside: tuple[int, ...]) -> bool:
    """Say whether a sentence names those beside the counted again, and then these: *its members are A, B and five
    universities: C, D, E, F and G*.
    """
    if len(lists) != len(("A and B", "C, D and E")) or not {*lists[0].members} <= {*beside}:
        return False
    again = len(lists[0].members) + lists[1].before.count(OTHER) == len(beside)
    return again and _COUNTED_AGAIN.match(lists[1].before) is not None


_COUNTED_AGAIN = re.compile(
    rf"(?:,? (?:and )?(?:the )?{OTHER})*,? and (?:the )?\w+ [^:;.]{{0,60}}?{_HOUSES}\b[^:;.]{{0,60}}: ?(?:the )?$"
)


def _lines_below(readings: Sequence[Reading], number: int, size: int, *, far: bool) -> tuple[tuple[int, ...], int]:
    """Give the names of as many lines below a colon as are counted, and the last line's number. Of bullets one may be
    a name that is not read.
    """
    near = range(number, min(number + (_FAR + 1 if far else 2), len(readings)))
    colon = next((at for at in near if readings[at].sentence.text.rstrip().endswith(":")), None)
    if colon is None:
        return (), number
    lines = readings[colon + 1 : colon + 2 + size]
    marked = [_BULLET.match(line.sentence.text) is not None for line in lines]
    named = [is_line(line) for line in lines]
    if not any(all(of[:size]) and not any(of[size:]) for of in (marked, named)) or len(lines) < size:
        return (), number
    members = tuple(dict.fromkeys(place for line in lines[:size] for place in line.organisations[:1]))
    fewest = max(_FEWEST, size - 1) if all(marked[:size]) else size
    return (members, colon + size) if len(members) >= fewest else ((), number)


def _stands_behind(names: NameList, counted: str) -> bool:
    """Say whether a list of the sentence that counts follows the count: *three institutions where ... - A, B and C*."""
    at = names.before.find(counted)
    return at >= 0 and len(names.before) - at - len(counted) < 80


def _sets(lists: Sequence[NameList]) -> Iterator[tuple[int, ...]]:
    """Give the members of each list that is introduced as one, and of all lists of a sentence together."""
    for names in lists:
        if _LISTED.search(names.before):
            yield names.members
    if len(lists) > 1 and _LISTED.search(lists[0].before):
        yield tuple(dict.fromkeys(place for names in lists for place in names.members))
