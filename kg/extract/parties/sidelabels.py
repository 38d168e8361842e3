"""What the words beside a list of names say on which side they stand.

*on the Korean side*, *the Thai universities are*, *for Jordan*, *signing for Peru*, *their counterparts were*, *From
Kerala:*
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.names.lexicon import regions
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.places.gazetteer import countries_in_name

_SIDE = r"(?:sides?|part|party|end|hand|flank|delegation)"
_GROUP = (
    r"(?:universit(?:y|ies)|institut(?:ion|e)s?|colleges?|schools?|HEIs?|SUCs|polytechnics?|academies|varsities"
    r"|establishments|houses|participants?|partners?|counterparts?|signator(?:y|ies)|signers|members?|delegates"
    r"|delegation|visitors|hosts|group|cluster|consortium|network|ones|rectors|presidents|vice-chancellors"
    r"|organi[sz]ations|bodies|parties|holders|side|those)"
)
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽȘȚ][\w’'.-]*"
_PLACE = rf"{_CAPITAL}(?: (?:and |of |the )?{_CAPITAL}){{0,3}}"
_WORDS = r"(?:[\w’'.-]+ ){0,4}?"
_MARKS = re.compile(
    rf"\b(?i:on|from|for|by|at|of) (?:the )?(?P<side>(?:[\w’'.-]+ ){{0,2}}?[\w’'.-]+?)(?:[’']s)? {_SIDE}\b"
    rf"|\b[Tt]he (?P<team>[\w’'.-]+) {_SIDE}\b(?= (?:was|were|is|are|had|consist|compris|includ|br))"
    r"|\b(?i:on) the (?P<other>other)\b(?! \w+ing\b)"
    rf"|\b(?i:for|from|representing|represented|among|among those in) (?:the )?(?P<place>{_PLACE})"
    rf"|\b(?i:on|by) the (?P<bare>{_CAPITAL}),?(?: the)? ?$"
    rf"|(?P<group>{_WORDS})(?<!\bon one )(?<!\bon this )(?<!\bon the other ){_GROUP}\b"
    rf"(?: (?:from|of|in|for)(?: the)? (?P<home>{_CAPITAL}(?: {_CAPITAL}){{0,2}}|[a-z]+))?"
    rf"|(?P<represented>{_PLACE}) (?:was|were|is|had been|has been) represented\b"
    rf"|(?:^|[;.] ?)\W*(?P<head>{_PLACE})(?: [a-z]+)?(?::| \|)"
    rf"|(?P<land>{_PLACE}) (?:(?:took part|participated|signed|came|joined in) )?(?:with|by) (?:the )?$"
    rf"|(?P<sender>{_PLACE}) (?:(?:had|has) )?(?:sent|dispatched) (?:the )?$"
)
_STOP = frozenset(
    "a an the and or of in on at by to for from with between among all both each other others some several many few"
    " its their our his her these those this that such as well who which also besides were was are is be been has have"
    " had signed sign signing participating participant involved taking took part universities university institutions"
    " institution higher education learning public private state local federal national colleges college schools"
    " dozen group members member partner partners".split()
) | frozenset(NUMBER_WORDS[1:])
# Nouns that tell a side by themselves: *their counterparts were*, *the delegation included*.
_SIDES = frozenset("counterparts counterpart delegation visitors hosts".split())


@dataclass(frozen=True, slots=True)
class Label:
    """Which side a list is on.

    Attributes:
        words: What tells it, in small letters: *thai*, *one*, *other*, *counterparts*.
        code: The country, where it is one.
        loose: Whether it is any name behind a small word: *for Liguria*, which only a statement makes a side.
    """

    words: frozenset[str]
    code: str | None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A label with where it stands in the words between two lists."""

    label: Label
    start: int
    end: int
    kind: str


def codes_in(words: str) -> tuple[str, ...]:
    """Give the countries that words name, also by a region: *the Bavarian*, *Kerala*.

    >>> codes_in("Thai and Peruvian universities"), codes_in("Kerala")
    (('TH', 'PE'), ('IN',))
    """
    parts = words.split()
    spots = [" ".join(parts[at : at + size]) for size in (1, 2) for at in range(len(parts) - size + 1)]
    told = [regions().get(spot.strip(".,;:’'")) for spot in spots]
    return tuple(dict.fromkeys([*countries_in_name(words.title() if words.isupper() else words), *filter(None, told)]))


def find_marks(words: str) -> Iterator[Mark]:
    """Give the labels that stand between two lists, in their order."""
    for match in _MARKS.finditer(words):
        kind = match.lastgroup or ""
        kind = "group" if kind == "home" else kind
        text = " ".join(words for words in match.groups() if words)
        label = _label(text, match.group().split()[-1] if kind == "group" else "")
        if label is not None and label.code is None and kind in ("land", "sender"):
            continue
        if label is not None and label.code is None and kind in ("place", "represented", "bare"):
            label = Label(label.words, None, loose=True)
        if label is not None:
            yield Mark(label, match.start(), match.end(), kind)


def label_of_place(place: str) -> Label:
    """Give the label that a country is."""
    return Label(frozenset((place.lower(),)), next(iter(codes_in(place)), None))


def _label(text: str, noun: str) -> Label | None:
    codes = codes_in(text)
    if len(codes) > 1:
        return None
    parts = [word.strip("’'.") for word in text.split()]
    words = frozenset(word.lower() for word in parts if word[:1].isupper() or not noun or word == parts[-1])
    told = (words - _STOP) | (words & {"one", "other"} if not noun else frozenset())
    told |= {noun} & _SIDES
    if not told and not codes and noun == "partners":
        told = frozenset(("partners",))
    return Label(frozenset(told), codes[0] if codes else None) if told or codes else None


def are_opposed(one: Label, two: Label) -> bool:
    """Say whether two labels are of two sides: *Thai* and *Korean*, *one* and *other*."""
    if one.code and two.code:
        return one.code != two.code
    return bool(one.words) and bool(two.words) and not one.words & two.words
