"""Ministries written small, and those of two lands that only tell whose they are.

*Norway's **ministry of research and technology***, *the **Peruvian ministry of health***; *Peru's Ministry of Health
and Kenya's Ministry of Health* are two, each called after its land, since what they are called alone would be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets
from kg.extract.names.smallkinds import fields_end

_HEADS = ("Ministry of ", "Ministry for ", "ministry of ", "ministry for ")
_HEAD = "inistry "
# "the ministry", "Norway's ministry"; "a ministry" is any
_BEFORE_SMALL = (" the ", "The ", "’s ", "'s ", "’ ", "' ")
_OF_STATE = re.compile(
    rf" of (?:the )?(?:(?:Republic|Kingdom|Sultanate|State) of (?:the )?)?"
    rf"(?P<state>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)"
)
_WORDS = rf"(?!The |In |And )(?:[{UPPER}][\w-]+ )?[{UPPER}][\w-]+"
# *the **Peruvian** ministry*, *between **Brazil's** ministry*
_PEOPLE = re.compile(rf"(?<![\w’'.-])(?P<people>{_WORDS}) $")
_OWNER = re.compile(rf"(?<![\w’'.-])(?P<owner>{_WORDS})(?:[’']s|(?<=s)[’']) $")
_FAR = 40


class _Ministry(NamedTuple):
    """A ministry that the text names, with the land that owns it, if one stands before it."""

    start: int
    end: int
    body: str
    land: str | None
    named_from: int


def find_ministries(text: str, entries: Entries) -> None:
    """Enter ministries of which the fields are small, and those of two lands by their owners."""
    if _HEAD not in text:
        return
    places = list(_owned(text, entries))
    lands: dict[str, set[str]] = {}
    for one in places:
        if one.land is not None:
            lands.setdefault(one.body.lower(), set()).add(one.land)
    for one in places:
        alone = len(lands.get(one.body.lower(), ())) < 2
        if alone and text[one.named_from : one.start].endswith(("’s ", "'s ", "’ ", "' ")):
            if one.body[0] == "m" or entries.find(one.body) is None:
                entries.enter(one.body, "government", one.start)
            continue
        entry = entries.enter(text[one.named_from : one.end], "government", one.named_from)
        if alone:
            entries.add_form(entry, one.body, "alias")


def _owned(text: str, entries: Entries) -> Iterator[_Ministry]:
    """Give the ministries of a text that no step before has named with their land."""
    for at in find_offsets(text, _HEAD):
        start, head = at - 1, at - 1 + len("ministry")
        if not text.startswith(_HEADS, max(0, start)):
            continue
        end = fields_end(text, head, nouns=True)
        end = end if end > head else _end_of_named(text, start, entries)
        before = text[max(0, start - _FAR) : start]
        people = _PEOPLE.search(before)
        of_people = people is not None and lexicon.find_demonym(people["people"].split()[-1])
        if end == head or (text[start] == "m" and not of_people and not text.endswith(_BEFORE_SMALL, 0, start)):
            continue
        state = _OF_STATE.match(text, end)
        land = lexicon.find_country(state["state"]) if state is not None else None
        if state is not None and land is not None:
            yield _Ministry(start, state.end(), text[start:end], land, start)
        elif people is not None and of_people:
            named = lexicon.find_demonym(people["people"]) is not None
            whose = people["people"] if named else people["people"].split()[-1]
            yield _Ministry(start, end, text[start:end], of_people, start - len(whose) - 1)
        else:
            owner = _OWNER.search(before)
            whole = owner["owner"] if owner is not None else ""
            whose = whole if lexicon.find_country(whole) else whole.rpartition(" ")[2]  # "Yesterday Peru's ministry"
            code = lexicon.find_country(whose) if whose else None
            named_from = start - (len(before) - before.rindex(whose)) if code is not None else start
            yield _Ministry(start, end, text[start:end], code, named_from)


def _end_of_named(text: str, start: int, entries: Entries) -> int:
    """Give where a ministry that was named before ends: *Kenya's **Ministry of Health***."""
    entry = entries.at_edge(start)
    name = entry.name if entry is not None and text.startswith(entry.name, start) else ""
    return start + (len(name) or len("ministry"))
