"""Conflicts: every property on which sources differ, side by side.

Not every difference is a disagreement: a date that is vaguer than another, a list that is open, a count of
another time, a short form of a name. What is left is what a person may want to decide; a judgement
``prefer`` marks one value, and the others stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import pyoxigraph as ox

from kg.claims import compatible
from kg.graph import terms as t
from kg.graph.counts import Count, disagreeing_counts
from kg.graph.mappings import judgements_of
from kg.graph.preferences import Preferences
from kg.graph.store import Graph
from kg.graph.told import Sentence, Teller, value_of
from kg.identity.conferences import conference_key
from kg.identity.folding import fold
from kg.identity.naming import is_acronym

Said = dict[str, set[str]]  # the sources of each value
_KINDS = {t.text_of(name): kind for kind, name in t.KIND_CLASSES.items()}


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a property, and who gives it.

    Attributes:
        source: Id of the source; ``registry`` for the registry.
        published: When that source was published.
        sentence: The passage behind it, where there is one.
        preferred: Whether a judgement prefers it.
    """

    value: str
    source: str
    published: str | None = None
    sentence: str | None = None
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A property of a thing on which sources differ."""

    thing: str
    label: str
    property: str
    values: tuple[Value, ...]


def find_conflicts(graph: Graph) -> list[Conflict]:
    """Give every property on which sources differ, in the order of things and properties."""
    found = _Finder(graph).conflicts()
    return sorted(found, key=lambda conflict: (conflict.thing, conflict.property))


# Each predicate with the name of its property and whether two values of it can both be right.
_AGREE: Mapping[str, tuple[str, Callable[[str, str], bool]]] = {
    t.SIGNED_ON: ("signed", compatible),
    t.STARTED_ON: ("started", compatible),
    t.PLANNED_FOR: ("planned_for", compatible),
    t.ENDED_ON: ("ended", compatible),
    t.HELD_ON: ("date", compatible),
    t.HELD_UNTIL: ("end_date", compatible),
    t.KIND: ("kind", lambda one, other: False),
    t.STATUS: ("status", lambda one, other: {_word(one), _word(other)} == {"signed", "reported"}),
    t.EDITION: ("edition", lambda one, other: False),
    t.COUNTRY: ("country", lambda one, other: False),
    t.CITY: ("city", lambda one, other: _one_name(one, other)),
    t.PLACE: ("place", lambda one, other: _one_name(one, other)),
    t.END_REASON: ("end_reason", lambda one, other: _one_name(one, other)),
    t.ROLE: ("role", lambda one, other: _one_name(one, other)),
    t.ON_BEHALF_OF: ("on_behalf_of", lambda one, other: False),
    t.COMPLETE: ("open", lambda one, other: False),
}


class _Finder:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._teller = Teller(graph)
        self._sources = f"{graph.base}source/"
        self._preferences = Preferences(judgements_of(graph), graph.base)

    def conflicts(self) -> Iterator[Conflict]:
        """Give the conflicts of each kind."""
        for predicate, (name, agree) in _AGREE.items():
            for thing, said in self._said(predicate).items():
                if _differ(said, agree):
                    yield self._conflict(thing, name, said)
        yield from self._names()
        yield from self._kinds()
        yield from self._roles()
        yield from self._wholes()
        yield from self._founders()
        yield from self._counts()

    def _said(self, predicate: str, keep: Callable[[str], bool] = bool) -> dict[str, Said]:
        """Give for each thing its values of a predicate with the sources of each."""
        found: dict[str, Said] = {}
        for quad in self._graph.store.quads_for_pattern(None, _node(predicate), None, None):
            name = quad.graph_name
            if (
                isinstance(name, ox.NamedNode)
                and name.value.startswith(self._sources)
                and keep(value := value_of(quad.object))
            ):
                found.setdefault(value_of(quad.subject), {}).setdefault(value, set()).add(name.value)
        return found

    def _names(self) -> Iterator[Conflict]:
        labels, others = self._said(t.LABEL), self._said(t.ALT_LABEL, lambda name: not is_acronym(name))
        for thing, said in others.items():
            for name, sources in labels.get(thing, {}).items():
                said.setdefault(name, set()).update(sources)
            full = _full_names(said, _conference_key if "/conference/" in thing else _name_key)
            if len(full) > 1:
                yield self._conflict(thing, "name", full)

    def _kinds(self) -> Iterator[Conflict]:
        for thing, said in self._said(t.TYPE, _KINDS.__contains__).items():
            if len(said) > 1:
                yield self._conflict(thing, "kind", {_KINDS[value]: sources for value, sources in said.items()})

    def _roles(self) -> Iterator[Conflict]:
        """Give those who have different roles by different sources, and closed lists that differ."""
        roles = {role: self._said(predicate) for role, predicate in t.ROLES.items()}
        opened = self._said(t.OPEN)
        for role, other in combinations(roles, 2):
            for thing in roles[role]:
                for party, sources in roles[role][thing].items():
                    others = roles[other].get(thing, {}).get(party, set())
                    if others - sources and sources - others:
                        said = {role: sources - others, other: others - sources}
                        yield self._conflict(thing, f"role of {self._teller.label(party)}", said)
        for role, things in roles.items():
            for thing, said in things.items():
                yield from self._lists(thing, role, said, opened.get(thing, {}).get(t.text_of(t.ROLES[role]), set()))

    def _wholes(self) -> Iterator[Conflict]:
        """Give the rings that sources make together: one is part of another, that of a third, that of the first."""
        wholes = self._said(t.PART_OF)
        for thing in sorted(wholes):
            ring = _ring(wholes, thing)
            if ring and thing == min(ring):
                steps = zip(ring, [*ring[1:], thing], strict=True)
                labelled = {
                    f"{self._teller.label(part)} part of {self._teller.label(whole)}": wholes[part][whole]
                    for part, whole in steps
                }
                yield self._conflict(thing, "part_of", labelled)

    def _lists(self, thing: str, name: str, said: Said, opened: set[str]) -> Iterator[Conflict]:
        """Give a list that sources complete in ways of which none includes the other."""
        lists = {
            source: frozenset(v for v, sources in said.items() if source in sources)
            for each in said.values()
            for source in each
        }
        closed = {source: values for source, values in lists.items() if source not in opened}
        if any(not (one <= other or other <= one) for one, other in combinations(closed.values(), 2)):
            told: Said = {}
            for source, values in closed.items():
                told.setdefault(", ".join(sorted(map(self._teller.label, values))), set()).add(source)
            yield self._conflict(thing, name, told)

    def _founders(self) -> Iterator[Conflict]:
        """Give institutes of which sources name different founders, or dates on which they opened."""
        parties, started = self._said(t.PARTY), self._said(t.STARTED_ON)
        for institute, agreements in _turned(self._said(t.ESTABLISHES)).items():
            founders: Said = {}
            dates: Said = {}
            for agreement in agreements:
                tellers: set[str] = set().union(*parties.get(agreement, {}).values())
                for source in tellers:
                    told = [party for party, sources in parties[agreement].items() if source in sources]
                    founders.setdefault(", ".join(sorted(map(self._teller.label, told))), set()).add(source)
                for date, sources in started.get(agreement, {}).items():
                    dates.setdefault(date, set()).update(sources)
            if _differ(founders, lambda one, other: False):
                yield self._conflict(institute, "founders", founders, agreements)
            if len(agreements) > 1 and _differ(dates, compatible):
                yield self._conflict(institute, "started", dates, agreements)

    def _counts(self) -> Iterator[Conflict]:
        subjects, measures = self._said(t.SUBJECT), self._said(t.MEASURE)
        counts: dict[tuple[str, str], list[Count]] = {}
        for figure in measures:
            ((measure, sources),) = measures[figure].items()
            source = min(sources)
            count = Count.read(figure, self._teller.telling(figure, source))
            for subject in subjects.get(figure, {}):
                counts.setdefault((subject, fold(measure)), []).append(count)
        for (subject, measure), told in counts.items():
            for group in disagreeing_counts(told):
                name = f"count of {measure}"
                preferred = self._preferred(subject, name)
                values = (self._value(str(each), each.source, [each.figure], preferred) for each in group)
                yield Conflict(subject, self._teller.label(subject), name, _preferred_first(values))

    def _conflict(self, thing: str, name: str, said: Said, evidence: Iterable[str] = ()) -> Conflict:
        things = [*evidence, thing]
        preferred = self._preferred(thing, name)
        values = (
            self._value(self._shown(value), source, things, preferred)
            for value in sorted(said)
            for source in sorted(said[value])
        )
        return Conflict(thing, self._label(thing), name, _preferred_first(values))

    def _preferred(self, thing: str, name: str) -> str | None:
        return self._preferences.source(thing.removeprefix(self._graph.base), name)

    def _value(self, value: str, source: str, things: Iterable[str], preferred: str | None) -> Value:
        publication = self._teller.publication(source)
        return Value(
            value,
            publication.id,
            publication.issued,
            self._sentence(value, source, things),
            publication.id == preferred,
        )

    def _sentence(self, value: str, source: str, things: Iterable[str]) -> str | None:
        """Give the passage that a source has for one of the things, one that says the value if there is one."""
        found: list[Sentence] = [
            sentence for thing in things for sentence in self._teller.telling(thing, source).sentences
        ]
        if not found:
            found = [sentence for sentence in self._teller.passages(source) if value in sentence.quote]
        best = next((sentence for sentence in found if value in sentence.quote), found[0] if found else None)
        return " ".join(best.quote.split()) if best else None

    def _shown(self, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            return value
        return _word(value) if "#" in value else self._teller.label(value)

    def _label(self, thing: str) -> str:
        if "/agreement/" not in thing:
            return self._teller.label(thing)
        agreement, _, below = thing.partition("/signatory/")
        if below:
            return self._teller.label(thing)
        parties = sorted(
            self._teller.label(party)
            for party in self._teller.values(agreement.partition("/side/")[0]).get(t.PARTY, [])
        )
        return ", ".join(parties) or "collective statement"


def _differ(said: Said, agree: Callable[[str, str], bool]) -> bool:
    """Tell whether two sources give values that cannot both be right."""
    return any(
        not agree(one, other) and _by_two(said[one], said[other]) for one, other in combinations(sorted(said), 2)
    )


def _preferred_first(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(sorted(values, key=lambda value: not value.preferred))


def _by_two(one: set[str], other: set[str]) -> bool:
    """Tell whether the sources of two values are not one and the same source."""
    return len(one | other) > 1


def _name_key(name: str) -> str:
    return fold(name).removeprefix("the ")


def _conference_key(name: str) -> str:
    return conference_key(name)[0]


def _full_names(said: Said, key_of: Callable[[str], str]) -> Said:
    """Keep of names with one key one, and of short forms none."""
    best: dict[str, str] = {}
    for name in sorted(said, key=lambda name: (-len(said[name]), name)):
        best.setdefault(key_of(name), name)
    words = {key: set(key.split()) for key in best}
    kept = [key for key in best if not any(words[key] < words[other] for other in best)]
    full: Said = {}
    for name, sources in said.items():
        key = key_of(name)
        if key in kept:
            full.setdefault(best[key], set()).update(sources)
    return full


def _turned(said: Mapping[str, Said]) -> dict[str, list[str]]:
    """Give for each value the things that have it, sorted."""
    turned: dict[str, list[str]] = {}
    for thing in sorted(said):
        for value in said[thing]:
            turned.setdefault(value, []).append(thing)
    return turned


def _one_name(one: str, other: str) -> bool:
    """Tell whether two texts are the same, or one is the other with more words."""
    a, b = set(fold(one).split()), set(fold(other).split())
    return a <= b or b <= a


def _word(iri: str) -> str:
    return iri.rpartition("#")[2]


def _node(term: str) -> ox.NamedNode:
    return ox.NamedNode(t.text_of(term))


def _ring(wholes: Mapping[str, Iterable[str]], start: str) -> list[str]:
    """Give the shortest way from a thing over its wholes back to itself, without its end; empty where there is none.

    >>> _ring({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]}, "a"), _ring({"a": ["b"]}, "a")
    (['a', 'b', 'c'], [])
    """
    came: dict[str, str] = {}
    rows = [start]
    for part in rows:
        for whole in sorted(wholes.get(part, ())):
            if whole == start:
                way = [part]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return way[::-1]
            if whole not in came:
                came[whole] = part
                rows.append(whole)
    return []
