"""Identify: the organisations that sources declare become institutions.

An acronym alone joins nothing across sources, and a name of common words alone ("National University")
joins nothing without a country. How the rest is joined stands in `kg.identity.linking`; here the clusters
become institutions with ids that depend on what they are called alone, and what stays open becomes questions.
Start reading at `identify`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.identity.groups import Group, group_mentions
from kg.identity.index import MemoryIndex
from kg.identity.judgements import Judgement, Judgements
from kg.identity.keys import iri_key
from kg.identity.linking import Atom, Linking
from kg.identity.matching import Matcher
from kg.identity.naming import digest, guess_language, is_acronym, own_id
from kg.identity.records import (
    Candidate,
    Conflict,
    Institution,
    Mention,
    Question,
    Record,
)
from kg.identity.registry import Registry


@dataclass(frozen=True)
class Identities:
    """Which institution every mention is.

    Attributes:
        institutions: The institutions that mentions need, by id, in the order of ids.
        questions: What a person must decide.
        conflicts: Judgements that contradict each other.
        unused: Judgements that speak of nothing in this build.
    """

    institutions: Mapping[str, Institution]
    questions: tuple[Question, ...]
    conflicts: tuple[Conflict, ...]
    unused: tuple[Judgement, ...]
    _ids: Mapping[tuple[str, str], str]
    _reasons: Mapping[tuple[str, str], str]

    def institution(self, source: str, name: str) -> str:
        """Give the id of the institution that a source declares under this name.

        Raises:
            KeyError: The source declares no such name.
        """
        return self._ids[source, name]

    def reason(self, source: str, name: str) -> str:
        """Say why that mention is that institution."""
        return self._reasons[source, name]


@dataclass(frozen=True)
class _Cluster:
    """One institution in the making."""

    atoms: list[Atom]
    groups: list[Group]
    records: list[Record]
    institution: Institution


def identify(mentions: Iterable[Mention], *, registry: Registry, judgements: Judgements | None = None) -> Identities:
    """Decide which institution every mention is.

    Args:
        mentions: Organisations as sources declare them; countries as parties are not among them.
        registry: The institutions that are known.
        judgements: What people decided.
    """
    judgements = judgements or Judgements()
    linking = Linking(group_mentions(mentions, judgements), registry, judgements)
    clusters = _with_ids([_cluster(atoms, linking) for atoms in linking.clusters()], registry)
    ids: dict[tuple[str, str], str] = {}
    reasons: dict[tuple[str, str], str] = {}
    for cluster in clusters:
        for atom in cluster.atoms:
            if group := linking.groups.get(atom):
                for source in group.sources:
                    ids[source, group.name] = cluster.institution.id
                    reasons[source, group.name] = linking.reasons.get(atom, "no registry and no other source names it")
    known = {
        cluster.institution.id: cluster.institution
        for cluster in sorted(clusters, key=lambda each: each.institution.id)
    }
    return Identities(
        {id_: _with_known_links(institution, known) for id_, institution in known.items()},
        tuple(_merge(_questions(clusters, linking))),
        tuple(linking.conflicts),
        tuple(sorted(dict.fromkeys(linking.unused), key=lambda line: line.where)),
        ids,
        reasons,
    )


def _cluster(atoms: list[Atom], linking: Linking) -> _Cluster:
    groups = [linking.groups[atom] for atom in atoms if atom in linking.groups]
    records = sorted(
        (linking.record(atom) for atom in atoms if atom not in linking.groups),
        key=lambda r: (r.id.startswith("ror-"), r.id),
    )
    return _Cluster(atoms, groups, records, _institution(groups, records))


def _institution(groups: list[Group], records: list[Record]) -> Institution:
    """Make an institution of what the registry knows and what sources add."""
    record = records[0] if records else _new_record(groups)
    said = [name for group in groups for name in (group.name, *group.aliases)]
    acronyms = {*record.acronyms, *(name for group in groups for name in group.acronyms), *filter(is_acronym, said)} - {
        record.label
    }
    labels = tuple(dict.fromkeys(label for each in (record, *records[1:]) for label in each.labels))
    names = {name for each in (record, *records[1:]) for name in each.names} | {
        name for name in said if not is_acronym(name)
    }
    iris = [iri for each in records for iri in each.same_as] + sorted(iri for group in groups for iri in group.same_as)
    return Institution(
        id=record.id,
        label=record.label,
        lang=record.lang,
        kind=record.kind,
        country=record.country or next(iter(sorted(group.country for group in groups if group.country)), None),
        city=record.city,
        coordinates=record.coordinates,
        labels=labels,
        aliases=tuple(sorted(names - {record.label} - {value for _, value in labels} - acronyms)),
        acronyms=tuple(sorted(acronyms)),
        same_as=tuple({iri_key(iri): iri for iri in reversed(iris)}.values())[::-1],
        part_of=record.part_of,
        successor=record.successor,
        registered=bool(records),
    )


def _new_record(groups: list[Group]) -> Record:
    """Make the record of an institution that no registry knows: the name most sources use, the longest of equals."""
    names: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for group in groups:
        names[group.name] += len(group.sources)
        kinds[group.kind] += len(group.sources)
    label = min(names, key=lambda name: (is_acronym(name), -names[name], -len(name), name))
    kind = min(kinds, key=lambda each: (-kinds[each], each))
    country = next(iter(sorted(group.country for group in groups if group.country)), None)
    id_ = own_id(label, country)
    if all(group.alone for group in groups):
        id_ = f"{id_}-{min(group.sources[0] for group in groups)}"
    return Record(id_, label, guess_language(label), kind, country)


def _with_ids(clusters: list[_Cluster], registry: Registry) -> list[_Cluster]:
    """Give every institution an id of its own: what would share one has a digest of where it stands added."""
    taken = Counter(cluster.institution.id for cluster in clusters)
    found = []
    for cluster in clusters:
        id_ = cluster.institution.id
        if not cluster.records and (taken[id_] > 1 or registry.get(id_)):
            id_ = f"{id_}-{digest(min(mention for group in cluster.groups for mention in group.mentions))}"
        found.append(replace(cluster, institution=replace(cluster.institution, id=id_)))
    return found


def _questions(clusters: list[_Cluster], linking: Linking) -> Iterator[Question]:
    """Give what stays open about institutions that no registry knows."""
    of = {atom: cluster for cluster in clusters for atom in cluster.atoms}
    new = [cluster for cluster in clusters if not cluster.records]
    for cluster in new:
        for atom in cluster.atoms:
            group, decision = linking.groups[atom], linking.decisions[atom]
            if atom in linking.open:
                why, others = linking.open[atom]
                shown = {id(of[other]): of[other] for other in others if other in of and of[other] is not cluster}
                candidates = [_candidate(each, linking, "the name is the same", 1.0) for each in shown.values()]
            elif decision.decision == "question":
                why, candidates = decision.why, list(decision.candidates)
            else:
                continue
            kept = [each for each in candidates if frozenset((atom, f"r:{each.reference}")) not in linking.unsure]
            if kept:
                thing = f"institution/{cluster.institution.id}"
                yield Question(
                    "institution", group.reference, group.name, group.country, group.mentions, tuple(kept), why, thing
                )
    yield from _near_each_other(new, linking)


def _near_each_other(new: list[_Cluster], linking: Linking) -> Iterator[Question]:
    """Ask about institutions that no registry knows and whose names are nearly the same."""
    index = MemoryIndex(
        Record(
            c.institution.id,
            c.institution.label,
            country=c.institution.country,
            aliases=tuple(g.name for g in c.groups if not g.alone),
        )
        for c in new
        if not is_acronym(c.institution.label)
    )
    by_id = {cluster.institution.id: cluster for cluster in new}
    matcher = Matcher((index,))
    for cluster in new:
        institution, group = cluster.institution, cluster.groups[0]
        decision = matcher.match(institution.label, country=institution.country, excluded=frozenset({institution.id}))
        near = [
            by_id[each.reference]
            for each in decision.candidates
            if each.score > 0.8 and each.reference > institution.id
        ]
        asked = [
            each
            for each in near
            if not linking.is_blocked(cluster.atoms, each.atoms) and not _is_unsure(cluster, each, linking)
        ]
        if asked:
            candidates = tuple(_candidate(each, linking, "a name of it is nearly the same", 0.9) for each in asked)
            thing, why = (
                f"institution/{institution.id}",
                "another institution that no registry knows has nearly this name",
            )
            yield Question(
                "institution",
                group.reference,
                institution.label,
                institution.country,
                group.mentions,
                candidates,
                why,
                thing,
            )


def _is_unsure(one: _Cluster, other: _Cluster, linking: Linking) -> bool:
    return any(frozenset((a, b)) in linking.unsure for a in one.atoms for b in other.atoms)


def _candidate(cluster: _Cluster, linking: Linking, reason: str, score: float) -> Candidate:
    institution = cluster.institution
    reference = cluster.records[0].id if cluster.records else cluster.groups[0].reference
    return Candidate(reference, institution.label, institution.country, score, (reason,))


def _merge(questions: Iterable[Question]) -> list[Question]:
    """Make one of the questions that ask the same of the same thing."""
    merged: dict[tuple[str, str], Question] = {}
    for question in questions:
        key = (question.thing, question.subject)
        known = merged.setdefault(key, question)
        if known is not question:
            candidates = {each.reference: each for each in (*question.candidates, *known.candidates)}
            ranked = sorted(candidates.values(), key=lambda each: (-each.score, each.reference))
            mentions = tuple(sorted({*known.mentions, *question.mentions}))
            merged[key] = replace(known, candidates=tuple(ranked), mentions=mentions)
    return sorted(merged.values(), key=lambda each: (each.subject, each.mentions))


def _with_known_links(institution: Institution, known: Mapping[str, Institution]) -> Institution:
    """Leave out links to institutions that no mention needs."""
    part_of = institution.part_of if institution.part_of in known else None
    successor = institution.successor if institution.successor in known else None
    return replace(institution, part_of=part_of, successor=successor)
