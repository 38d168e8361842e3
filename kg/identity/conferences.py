"""Join conferences: which claims of several sources tell of one conference.

A conference is one where a name is equal (without its number: "the Second International Conference for
..." and the name with ``edition: 2``), and edition, dates and country do not differ. A claim that gives
neither edition nor date joins only where exactly one conference can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

from kg.claims import compatible, earliest, latest
from kg.identity.folding import fold
from kg.identity.joining import Joining, Unit, joined
from kg.identity.judgements import Judgements
from kg.identity.naming import is_acronym
from kg.identity.ordinals import ORDINALS
from kg.identity.records import ConferenceMention, Joined

_ORDINALS = {word: number for number, word in enumerate(ORDINALS) if number}
_NEAR, _SHORT = 75, 12
_NUMBER = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_YEAR = re.compile(r"(?:19|20)\d\d")


def join_conferences(mentions: Iterable[ConferenceMention], judgements: Judgements | None = None) -> Joined:
    """Decide which claims are one conference.

    Args:
        mentions: Conferences as sources tell them.
        judgements: What people decided; references are ids or keys.
    """
    joining = Joining("conference", {mention.key: mention for mention in mentions}, judgements or Judgements())
    named: dict[str, list[Unit[ConferenceMention]]] = {}
    for unit in joining.units:
        for key in sorted({each_key for each in unit for each_key in _keys(each)}):
            named.setdefault(key, []).append(unit)
    dated = [
        (a, b)
        for units in named.values()
        for a, b in combinations(units, 2)
        if _fixed(a) and _fixed(b) and _possible(a, b)
    ]
    joining.join(dated, _possible, "the same name, edition and date as far as both are known")
    _join_vague(named, joining)
    _ask_about_near_names(joining)
    return joined(joining, label=_label)


def _join_vague(named: dict[str, list[Unit[ConferenceMention]]], joining: Joining[ConferenceMention]) -> None:
    """Join units without edition and date to each other and to the one conference of their name."""
    vague = [
        (a, b)
        for units in named.values()
        for a, b in combinations(units, 2)
        if not _fixed(a) and not _fixed(b) and _possible(a, b)
    ]
    joining.join(vague, _possible, "the same name; neither edition nor date is told")
    edges = []
    for units in named.values():
        current = joining.current(units)
        for unit in (unit for unit in current if not _fixed(unit)):
            fitting = [other for other in current if _fixed(other) and _possible(unit, other)]
            if len(fitting) == 1:
                edges.append((unit, fitting[0]))
            elif fitting:
                joining.ask(unit, fitting, "several conferences of this name can be meant")
    joining.join(edges, _possible, "the same name; the only one whose date fits")


def _ask_about_near_names(joining: Joining[ConferenceMention]) -> None:
    """Ask about conferences of the same days whose names are nearly the same; such names never join by themselves."""
    months: dict[str, list[Unit[ConferenceMention]]] = {}
    for unit in joining.current(joining.units):
        for month in sorted({mention.date[:7] for mention in unit if mention.date and len(mention.date) > 4}):
            months.setdefault(month, []).append(unit)
    near: dict[Unit[ConferenceMention], list[Unit[ConferenceMention]]] = {}
    for units in months.values():
        for one, other in combinations(units, 2):
            if _possible(one, other) and _alike(one, other):
                near.setdefault(one, []).append(other)
    for unit, others in near.items():
        joining.ask(unit, others, "the same days and nearly the same name")


def _alike(one: Unit[ConferenceMention], other: Unit[ConferenceMention]) -> bool:
    from rapidfuzz import fuzz

    ours, theirs = ({key for mention in unit for key in _keys(mention)} for unit in (one, other))
    return any(
        fuzz.token_sort_ratio(a, b) >= _NEAR or a in b or b in a
        for a in ours
        for b in theirs
        if min(len(a), len(b)) > _SHORT
    )


def conference_key(name: str) -> tuple[str, int | None]:
    """Give a conference's folded name without its number or year, and the number.

    >>> conference_key("The Second International Conference for Training Excellent Engineers")
    ('international conference for training excellent engineers', 2)
    >>> conference_key("5th Arab-Chinese Forum 2023")
    ('arab chinese forum', 5)
    """
    edition = None
    kept = []
    for word in fold(name).removeprefix("the ").split():
        match = _NUMBER.fullmatch(word)
        if edition is None and (match or word in _ORDINALS):
            edition = int(match[1]) if match else _ORDINALS[word]
        elif not _YEAR.fullmatch(word):
            kept.append(word)
    return " ".join(kept), edition


def _keys(mention: ConferenceMention) -> set[str]:
    names = [mention.name, *(alias for alias in mention.aliases if not is_acronym(alias))]
    return {conference_key(name)[0] for name in names}


def _edition(mention: ConferenceMention) -> int | None:
    return mention.edition or conference_key(mention.name)[1]


def _fixed(unit: Unit[ConferenceMention]) -> bool:
    """Tell whether a unit says which of a series it is."""
    return any(mention.date or _edition(mention) for mention in unit)


def _possible(one: Unit[ConferenceMention], other: Unit[ConferenceMention]) -> bool:
    if {mention.source for mention in one} & {mention.source for mention in other}:
        return False
    return all(_compatible(a, b) for a in one for b in other)


def _compatible(a: ConferenceMention, b: ConferenceMention) -> bool:
    if a.country and b.country and a.country != b.country:
        return False
    editions = {_edition(a), _edition(b)} - {None}
    return len(editions) < 2 and (_overlap(a, b) or compatible(a.date, b.date))


def _overlap(a: ConferenceMention, b: ConferenceMention) -> bool:
    """Tell whether two conferences' days meet; one source may give the second day of another's two."""
    if not a.date or not b.date:
        return True
    return earliest(a.date) <= latest(b.end_date or b.date) and earliest(b.date) <= latest(a.end_date or a.date)


def _label(mention: ConferenceMention) -> str:
    return f"{mention.name} ({mention.date or 'undated'})"
