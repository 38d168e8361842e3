"""A date that *when* or *that* ties to a signing behind it.

it was on 4 May that A and B signed                   that
it changed on 4 May in Lima, when A and B signed       when, behind what happened
on 4 May it was put on paper, when the rectors signed  when, behind what was done
on 4 May the minister was present as they signed       as, behind who was there
speaking on 4 May shortly after A signed with B        after, when, during, behind who spoke
was hit by a fire on 4 May and has signed with B       the day of the first of two verbs alone
an agreement with B (March) and C (May)                the month of one partner alone
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause


def place_of_that(clause: Clause, at: int) -> int:
    """Give the place of *that* in *it was on 4 May **that** A and B signed*, else that of the date."""
    if clause.row[:2] != "PV" or clause.items[0].low != "it" or clause.items[1].low not in ("was", "is"):
        return at
    that = clause.row.find("r", at)
    return that if that >= 0 and "V" not in clause.row[2:that] else at


def place_of_when(clause: Clause, date: DateMention, at: int, verb: int) -> int:
    """Give the place before *when* behind a date, *it changed on 4 January in Lima, **when** A and B signed*, *on 4
    January the minister was present **as** they signed*, else that of the date.
    """
    for place in range(at, min(at + 30, verb)):
        if clause.items[place].low in ("when", "as"):
            said = {item.low.rpartition(" ")[2] for item in clause.items[at:place]}
            told = any(item.value == "say" for item in clause.items[at:place])
            return place if not (told or _PRESENT.isdisjoint(said)) else _place_of_change(clause, date, at, verb)
    return at


_SPEAKS = frozenset(("speaking", "addressing", "talking", "commenting"))
_APART = frozenset("days day weeks week months month years year decades morning evening night long".split())
_AS_SIGNED = frozenset(("after", "when", "while", "as", "during", "following"))


def place_of_speech(clause: Clause, at: int, verb: int) -> int:
    """Give the place of *after* in *speaking on 4 May at the school **after** A signed*, else that of the date."""
    spoke = clause.items[0].low in _SPEAKS or any(item.value == "say" for item in clause.items[:at])
    if not spoke or "V" in clause.row[at:verb] or ";" in clause.row[:verb]:
        return at
    for place in range(at + 1, min(at + _CHANGE, verb)):
        if clause.items[place].low in _AS_SIGNED:
            apart = "r" in clause.row[at:place] or clause.items[place - 1].low in _APART  # "two years after"
            return at if apart or "u" in clause.row[place + 1 : verb] or tells_own_time(clause, verb) else place
    return at


# *signed it with B **in 2018***, ***the night before***, ***three years ago***; not *until 2027*
_OWN_TIME = re.compile(
    r"(?<!until )(?<!till )(?<!to )\b(?:(?:19|20)\d\d|ago|earlier|before|previous(?:ly)?|last|yesterday|recently|then"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|spring|summer|autumn|winter)\b"
)
# Where what is told of a signing ends; not in *with A, B and C in 2018*
_ENDS = re.compile("[;r]|,(?!&?d?O)")


def tells_own_time(clause: Clause, at: int) -> bool:
    """Say whether what is told from a place on has a time of its own: *speaking on 4 May after A signed with B **in
    2018***.
    """
    end = _ENDS.search(clause.row, at + 1)
    told = clause.items[at + 1 : end.start() if end is not None else None]
    return _OWN_TIME.search(" ".join([item.low for item in told])) is not None


_PRESENT = frozenset("present watched witnessed attended looked presided applauded".split())


def _place_of_change(clause: Clause, date: DateMention, at: int, verb: int) -> int:
    """Give the place before *when* behind a date, also in *on 4 May it was sealed, **when** the rectors signed*."""
    for place in range(at, min(at + _CHANGE, verb)):
        item = clause.items[place]
        if item.low == "when" and item.start > date.end:
            between = clause.row[at + 1 : place]
            opens = re.fullmatch("[/ditwA9,]*", clause.row[:at]) is not None and _is_of_done(clause, at, place)
            return place - 1 if re.search("V.*V|;" if opens else "[V;]", between) is None else at
    return at


# Items from a date that opens a sentence to *when*.
_CHANGE = 16


def _is_of_done(clause: Clause, at: int, when: int) -> bool:
    """Say whether what stands between a date and *when* was done, and by nobody told or recalled."""
    told = any(item.value == "say" or item.low in _SPOKEN for item in clause.items[at:when])
    return not told and clause.items[when - 1].tag in ("COM", "VG", "INS")


_SPOKEN = frozenset("described spoke looked thought talked dreamt".split())


def is_done_since(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a date between two verbs is only of the first: *was hit by a fire **on 4 May** and has signed*."""
    before = clause.row.rfind("V", 0, at)
    first = clause.items[before].low if before >= 0 else "has"
    return clause.items[verb].low.startswith(_PERFECT) and not first.startswith(_PERFECT)


_PERFECT = ("has ", "have ")


def are_of_each(clause: Clause, places: Sequence[int]) -> frozenset[int]:
    """Give those places of dates that stand in brackets behind one house each: *an agreement with B (March) and C
    (May)* has no date of its own.
    """
    inside = {at for at in places if clause.row[at : at + 1] == "p" and clause.row[at - 1] == "O"}
    return frozenset(inside) if len(inside) > 1 else frozenset()
