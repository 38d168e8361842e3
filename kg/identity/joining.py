"""Joining claims of several sources into things: what agreements and conferences have in common.

Claims that judgements join are one *unit* from the start. Rules then propose pairs of units; a group
that the proposals would bring together is joined only if every two of its units can be one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Generic, Protocol, TypeVar

from kg.identity.clusters import Blocks, Clusters, consistent_edges
from kg.identity.judgements import Judgement, Judgements, Reference
from kg.identity.records import Candidate, Conflict, Joined, Question


class Told(Protocol):
    """Anything that a source tells under a key."""

    @property
    def key(self) -> str: ...

    @property
    def source(self) -> str: ...


M = TypeVar("M", bound=Told)
Unit = tuple[M, ...]


class Joining(Generic[M]):
    """The state of joining one kind of thing.

    Attributes:
        about: ``agreement`` or ``conference``.
        units: What judgements left: single claims, and claims judged the same.
        reasons: Why each claim was joined, by key.
        conflicts: Judgements that contradict each other.
    """

    def __init__(self, about: str, mentions: Mapping[str, M], judgements: Judgements) -> None:
        self.about = about
        self.mentions = dict(sorted(mentions.items()))
        self.blocks: Blocks[str] = Blocks()
        self.reasons: dict[str, list[str]] = {}
        self.conflicts: list[Conflict] = []
        self._clusters: Clusters[str] = Clusters(self.mentions)
        self._by_id = {thing_id(key): key for key in self.mentions}
        self._unsure: set[frozenset[str]] = set()
        self._asked: dict[tuple[str, ...], tuple[tuple[Unit[M], ...], str]] = {}
        self._judge(judgements)
        self.units = self.all_units()
        self._members = {self._clusters.find(unit[0].key): unit for unit in self.units}

    def join(
        self, edges: Iterable[tuple[Unit[M], Unit[M]]], possible: Callable[[Unit[M], Unit[M]], bool], reason: str
    ) -> None:
        """Join units along edges, each connected group whole or not at all."""
        groups: Clusters[Unit[M]] = Clusters()
        for one, other in edges:
            groups.join(self.current([one])[0], self.current([other])[0])
        for found in groups.sets():
            group = sorted(found, key=lambda unit: unit[0].key)
            if len(group) < 2:
                continue
            if not all(possible(a, b) and not self._blocked(a, b) for a, b in combinations(group, 2)):
                self._ask_around(group, possible)
                continue
            for unit in group:
                self._clusters.join(unit[0].key, group[0][0].key)
                for mention in unit:
                    self.reasons.setdefault(mention.key, []).append(reason)
            whole = sorted((mention for unit in group for mention in unit), key=lambda mention: mention.key)
            self._members[self._clusters.find(whole[0].key)] = tuple(whole)

    def current(self, units: Sequence[Unit[M]]) -> list[Unit[M]]:
        """Give the units into which these have been joined so far, each once."""
        return list(dict.fromkeys(self._members[self._clusters.find(unit[0].key)] for unit in units))

    def ask(self, unit: Unit[M], others: Sequence[Unit[M]], why: str) -> None:
        """Leave open whether a unit is one of the others."""
        open_ = [other for other in others if not self._blocked(unit, other) and not self._is_unsure(unit, other)]
        if open_:
            self._asked[tuple(mention.key for mention in unit)] = (tuple(sorted(open_, key=lambda o: o[0].key)), why)

    def questions(self, label: Callable[[M], str]) -> tuple[Question, ...]:
        """Give what was asked, in order."""
        found = []
        for keys, (others, why) in sorted(self._asked.items()):
            subject = self.mentions[keys[0]]
            candidates = tuple(
                Candidate(
                    f"{self.about}/{thing_id(other[0].key)}",
                    label(other[0]),
                    None,
                    0.5,
                    (", ".join(m.key for m in other),),
                )
                for other in others
            )
            reference = f"{self.about}/{thing_id(subject.key)}"
            found.append(Question(self.about, reference, label(subject), None, keys, candidates, why, reference))
        return tuple(found)

    def _ask_around(self, group: Sequence[Unit[M]], possible: Callable[[Unit[M], Unit[M]], bool]) -> None:
        beside = {unit: [other for other in group if other is not unit and possible(unit, other)] for unit in group}
        torn = [unit for unit in group if len(beside[unit]) > 1] or [unit for unit in group if beside[unit]]
        for unit in torn:
            self.ask(unit, beside[unit], "it can be one of several that are not each other")

    def all_units(self) -> list[Unit[M]]:
        """Give everything as it is joined so far."""
        groups = sorted(sorted(cluster) for cluster in self._clusters.sets())
        return [tuple(self.mentions[key] for key in group) for group in groups]

    def _judge(self, judgements: Judgements) -> None:
        apart: dict[frozenset[str], Judgement] = {}
        for one, other, line in self._pairs(judgements, "not-same"):
            self.blocks.add(one, other)
            apart[frozenset((one, other))] = line
        edges: dict[tuple[str, str], Judgement] = {}
        for one, other, line in self._pairs(judgements, "same"):
            edges.setdefault((min(one, other), max(one, other)), line)
        kept, refused = consistent_edges(edges, self.blocks)
        for (one, other), line in kept.items():
            self._clusters.join(one, other)
            for key in (one, other):
                self.reasons.setdefault(key, []).append(line.reason)
        for one, other, chain in refused:
            lines = sorted({apart[frozenset((one, other))].where, *(line.where for line in chain)})
            message = f"{one} and {other} are judged not the same, but a chain of same joins them"
            self.conflicts.append(Conflict(message, tuple(lines)))
        self._unsure = {frozenset((one, other)) for one, other, _ in self._pairs(judgements, "unsure")}

    def _pairs(self, judgements: Judgements, word: str) -> list[tuple[str, str, Judgement]]:
        found = []
        for left, right, line in judgements.about(self.about, word):
            one, other = self._key_of(left), self._key_of(right)
            if one and other and one != other:
                found.append((one, other, line))
        return found

    def _key_of(self, reference: Reference) -> str | None:
        return self._by_id.get(reference.value)

    def _blocked(self, one: Unit[M], other: Unit[M]) -> bool:
        return bool(self.blocks) and any(b.key in self.blocks.of(a.key) for a in one for b in other)

    def _is_unsure(self, one: Unit[M], other: Unit[M]) -> bool:
        return any(frozenset((a.key, b.key)) in self._unsure for a in one for b in other)


def thing_id(key: str) -> str:
    """Give the id of the thing whose smallest claim has this key."""
    return key.replace("#", "-")


def joined(joining: Joining[M], *, label: Callable[[M], str]) -> Joined:
    """Give the result: every thing is called by the smallest key of its claims."""
    of: dict[str, str] = {}
    reasons: dict[str, tuple[str, ...]] = {}
    for unit in joining.all_units():
        id_ = thing_id(unit[0].key)
        of.update((mention.key, id_) for mention in unit)
        if len(unit) > 1:
            reasons[id_] = tuple(
                sorted({reason for mention in unit for reason in joining.reasons.get(mention.key, ())})
            )
    return Joined(
        dict(sorted(of.items())), dict(sorted(reasons.items())), joining.questions(label), tuple(joining.conflicts)
    )
