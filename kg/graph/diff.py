"""Diff: what changed between two graphs, and by which cause.

Both graphs are sorted lines of N-Quads, so they are walked side by side and only what differs is held. A
changed triple of the merged graph has the cause of the graphs that it changed in: a source that is new,
gone or changed; else a source that speaks of the same thing and so joined or split it; else the registry,
a judgement, or the rules, as far as the manifests differ there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import pyoxigraph as ox

from kg.graph import terms as t
from kg.graph.store import Graph
from kg.graph.told import Teller, value_of
from kg.identity.folding import fold

Sign = Literal["added", "removed", "changed"]
Quad = tuple[str, str, str, str]  # subject, predicate, object and graph as terms; no graph is the merged one

_THINGS = {
    t.AGREEMENT: "agreement", t.CONFERENCE: "conference", t.FIGURE: "figure", t.RELATION: "relation",
    t.INSTITUTION: "institution", t.SOURCE: "source", t.COUNTRY_CLASS: "country",
}  # fmt: skip
_PAIRS = {t.PARTNER: "partner", t.FORMER: "former partner", t.MAYBE_PARTNER: "possible partner"}
_DERIVED = frozenset((t.TYPE, t.EARLIEST, t.LATEST, t.SHA256, t.EVIDENCE, t.SIDE_OF, t.SIGNED_BY, *_PAIRS))


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One fact that was added, removed or changed.

    Attributes:
        thing: IRI of what it is about.
        property: Which property; the sort of thing where all of it came or went.
        causes: Why, each a short sentence.
    """

    thing: str
    label: str
    property: str
    change: Sign
    old: str | None
    new: str | None
    causes: tuple[str, ...]


def diff_graphs(old: Graph, new: Graph) -> list[Change]:
    """Give what changed between two graphs, in the order of things and properties."""
    return sorted(
        _Diff(old, new).changes(),
        key=lambda each: (each.thing, each.property, each.change, each.old or "", each.new or ""),
    )


class _Side:
    """One of the two graphs, with the quads that the other does not have."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.teller = Teller(graph)
        self.only: set[Quad] = set()
        self.sources = _sources(graph.generation / "sources.tsv")

    @cached_property
    def merged(self) -> list[Quad]:
        """The differing triples of the merged graph, and of what is only possible, sorted."""
        return sorted(quad for quad in self.only if quad[3] in ("", t.POSSIBLE))

    @cached_property
    def graphs_of(self) -> dict[tuple[str, str, str], set[str]]:
        """The named graphs in which each triple differs."""
        found: dict[tuple[str, str, str], set[str]] = {}
        for quad in self.only:
            if quad[3]:
                found.setdefault(quad[:3], set()).add(quad[3])
        return found

    @cached_property
    def graphs_about(self) -> dict[str, set[str]]:
        """The named graphs in which something differs about each thing."""
        found: dict[str, set[str]] = {}
        for subject, _, object_, graph in self.only:
            if graph:
                for term in (subject, object_):
                    found.setdefault(term, set()).add(graph)
        return found

    def things(self) -> dict[str, str]:
        """Give the things that the other graph lacks, with their sort."""
        return {
            subject: _THINGS[object_]
            for subject, predicate, object_, graph in self.merged
            if predicate == t.TYPE and object_ in _THINGS and not graph
        }

    def show(self, term: str) -> str:
        """Give a value as a person reads it: a label, a word, a text."""
        if not term.startswith("<"):
            return value_of(next(iter(ox.parse(f"<a:a> <a:a> {term} .", ox.RdfFormat.N_TRIPLES))).object)
        iri = t.text_of(term)
        return (
            iri.removeprefix(t.KG)
            if iri.startswith(t.KG)
            else self.teller.label(iri)
            if iri.startswith(self.graph.base)
            else iri
        )

    def describe(self, term: str) -> str:
        """Say in a few words what a thing is."""
        values = self.teller.values(t.text_of(term))
        if t.KIND in values:
            words = [
                value.rpartition("#")[2]
                for predicate in (t.KIND, t.STATUS)
                for value in sorted(values.get(predicate, []))
            ]
            dates = sorted(values.get(t.SIGNED_ON, []))
            parties = sorted(self.teller.label(party) for party in values.get(t.PARTY, []))
            return f"{' '.join([*words, *dates])}: {', '.join(parties) or 'collective statement'}"
        if t.MEASURE in values:
            told = [*values.get(t.MEASURE, []), *values.get(t.VALUE, []), *values.get(t.UNIT, [])]
            return " ".join(told)
        if t.RELATION_KIND in values:
            ends = [
                self.teller.label(value) for predicate in (t.SUBJECT, t.OBJECT) for value in values.get(predicate, [])
            ]
            return f" {values[t.RELATION_KIND][0].rpartition('#')[2]} ".join(ends)
        return min(values.get(t.TITLE, []), default=self.teller.label(t.text_of(term)))


class _Diff:
    def __init__(self, old: Graph, new: Graph) -> None:
        self.old, self.new = _Side(old), _Side(new)
        for sign, quad in _differing(old.generation / "graph.nq", new.generation / "graph.nq"):
            (self.old if sign == "removed" else self.new).only.add(quad)
        self.causes = _Causes(self.old, self.new)

    def changes(self) -> Iterator[Change]:
        """Give the changes of things, of pairs, and of the properties of things that stay."""
        came, went = self.new.things(), self.old.things()
        for side, things in ((self.old, went), (self.new, came)):
            for term, sort in things.items():
                yield self._thing(side, term, sort)
        yield from self._pairs()
        yield from self._properties({*came, *went})

    def _thing(self, side: _Side, term: str, sort: str) -> Change:
        what = side.describe(term)
        causes = self.causes.of(side, (term, t.TYPE, next(class_ for class_, word in _THINGS.items() if word == sort)))
        if side is self.new:
            return Change(t.text_of(term), what, sort, "added", None, what, causes)
        return Change(t.text_of(term), what, sort, "removed", what, None, causes)

    def _pairs(self) -> Iterator[Change]:
        for side in (self.old, self.new):
            for one, predicate, other, _ in side.merged:
                if predicate in _PAIRS and one < other:
                    causes = self.causes.of(side, (one, predicate, other))
                    shown = side.show(other)
                    old, new = (None, shown) if side is self.new else (shown, None)
                    yield Change(
                        t.text_of(one),
                        side.show(one),
                        _PAIRS[predicate],
                        "added" if new else "removed",
                        old,
                        new,
                        causes,
                    )

    def _properties(self, whole: set[str]) -> Iterator[Change]:
        before, after = (_values(side, whole) for side in (self.old, self.new))
        for subject, predicate in sorted({*before, *after}):
            old, new = before.get((subject, predicate), []), after.get((subject, predicate), [])
            name = t.text_of(predicate).replace("#", "/").rpartition("/")[2]
            causes = {
                *(cause for value in old for cause in self.causes.of(self.old, (subject, predicate, value))),
                *(cause for value in new for cause in self.causes.of(self.new, (subject, predicate, value))),
            }
            sign: Sign = "changed" if old and new else "added" if new else "removed"
            shown = [
                ", ".join(sorted(map(side.show, values))) or None for side, values in ((self.old, old), (self.new, new))
            ]
            label = (self.new if new else self.old).describe(subject)
            yield Change(t.text_of(subject), label, name, sign, shown[0], shown[1], tuple(sorted(causes)))


def _values(side: _Side, whole: set[str]) -> dict[tuple[str, str], list[str]]:
    """Give the differing values of the properties of things that both graphs have."""
    found: dict[tuple[str, str], list[str]] = {}
    start = f"<{side.graph.base}"
    for subject, predicate, object_, graph in side.merged:
        lesser = subject.removeprefix(start).count("/") > 1 and not subject.removeprefix(start).startswith("source/")
        if graph or subject in whole or predicate in _DERIVED or lesser or not _is_thing(side, subject):
            continue
        found.setdefault((subject, predicate), []).append(object_)
    return found


def _is_thing(side: _Side, subject: str) -> bool:
    types = side.teller.values(t.text_of(subject)).get(t.TYPE, [])
    return any(f"<{type_}>" in _THINGS for type_ in types)


class _Causes:
    """Says why a triple differs."""

    def __init__(self, old: _Side, new: _Side) -> None:
        self.old, self.new = old, new
        self.base = f"<{new.graph.base}source/"
        before, after = old.graph.manifest, new.graph.manifest
        self.general = []
        self.judgements = _changed_lines(before.get("judgements", []), after.get("judgements", []))
        if before.get("registry") != after.get("registry"):
            self.general.append("changed registry")
        for name in ("rules", "ontology", "base"):
            if before.get(name) != after.get(name):
                self.general.append(f"changed {name}")

    def of(self, side: _Side, triple: tuple[str, str, str]) -> tuple[str, ...]:
        """Give the causes of one differing triple."""
        graphs = side.graphs_of.get(triple, set())
        direct = self._sources(graphs)
        if direct:
            return direct
        if t.REGISTRY in graphs and "changed registry" in self.general:
            return ("changed registry",)
        judged = self._judged(side, triple)
        if judged:
            return judged
        near = {
            graph
            for each in (self.old, self.new)
            for term in (triple[0], triple[2])
            for graph in each.graphs_about.get(term, ())
        }
        sources = self._sources(near)
        return sources or tuple(self.general) or tuple(self.judgements) or ("another source joins or splits it",)

    def _sources(self, graphs: set[str]) -> tuple[str, ...]:
        return tuple(sorted(filter(None, map(self._source, graphs))))

    def _source(self, graph: str) -> str | None:
        if not graph.startswith(self.base):
            return None
        id_ = graph.removeprefix(self.base).rstrip(">")
        before, after = self.old.sources.get(id_), self.new.sources.get(id_)
        if before == after:
            return None
        return (
            f"new source {id_}"
            if before is None
            else f"removed source {id_}"
            if after is None
            else f"changed source {id_}"
        )

    def _judged(self, side: _Side, triple: tuple[str, str, str]) -> tuple[str, ...]:
        """Give the changed judgements that speak of one of the triple's things."""
        if not self.judgements:
            return ()
        keys = {key for term in (triple[0], triple[2]) for each in (self.old, self.new) for key in _keys(each, term)}
        return tuple(cause for cause in self.judgements if any(f" {key} " in f" {_folded(cause)} " for key in keys))


def _keys(side: _Side, term: str) -> set[str]:
    """Give the folded names and the id by which a judgement may speak of a thing."""
    if not term.startswith(f"<{side.graph.base}"):
        return set()
    values = side.teller.values(t.text_of(term))
    names = (*values.get(t.LABEL, []), *values.get(t.ALT_LABEL, []), *values.get(t.ACRONYM, []))
    return {_folded(t.text_of(term).rpartition("/")[2]), *map(_folded, names)}


def _folded(text: str) -> str:
    return fold(text.replace("-", " "))


def _changed_lines(before: list[str], after: list[str]) -> list[str]:
    changed = [("removed", line) for line in before if line not in after] + [
        ("new", line) for line in after if line not in before
    ]
    return [f"{word} judgement: {' '.join(line.split())}" for word, line in changed]


def _sources(path: Path) -> Mapping[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict((line.split("\t")[0], line.split("\t")[1]) for line in lines)


def _differing(old: Path, new: Path) -> Iterator[tuple[Sign, Quad]]:
    """Walk two sorted files side by side and give the lines that one of them lacks."""
    with old.open("rb") as left, new.open("rb") as right:
        before, after = left.readline(), right.readline()
        while before or after:
            if before == after:
                before, after = left.readline(), right.readline()
            elif not after or before and before < after:
                yield "removed", _quad(before)
                before = left.readline()
            else:
                yield "added", _quad(after)
                after = right.readline()


def _quad(line: bytes) -> Quad:
    (quad,) = ox.parse(line, ox.RdfFormat.N_QUADS)
    graph = "" if quad.graph_name == ox.DefaultGraph() else str(quad.graph_name)
    return str(quad.subject), str(quad.predicate), str(quad.object), graph
