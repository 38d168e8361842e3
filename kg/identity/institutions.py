"""Identify: the organisations that sources declare become institutions.

The idea, in the order in which it is done:

- Mentions that say the same (name, other forms, kind, country) are one *group*; groups and registry
  records are the atoms.
- ``same`` judgements join atoms, ``not-same`` ones keep them apart. Where a chain of ``same`` runs across
  a ``not-same``, the chain is set aside and reported: not-same wins.
- A group whose name the registry decides goes to its record, unless a judgement says otherwise.
- What the registry does not know joins by equal names: first within a country ("University of Health
  Sciences" in Laos and in Türkiye are two), then those of unknown country, where exactly one fits.
- An acronym alone joins nothing across sources, and a name of common words alone ("National University")
  joins nothing without a country.

Start reading at `identify`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from kg.identity.clusters import Blocks, Clusters, consistent_edges
from kg.identity.folding import fold
from kg.identity.index import make_entry
from kg.identity.judgements import Judgement, Judgements, Reference
from kg.identity.keys import iri_key, name_key
from kg.identity.matching import Decision
from kg.identity.naming import digest, guess_language, is_acronym, own_id
from kg.identity.records import Candidate, Conflict, Institution, Mention, Question, Record
from kg.identity.registry import Registry
from kg.identity.words import is_generic

Atom = str  # "g:<number of a group>" or "r:<id of a record>"


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


def identify(mentions: Iterable[Mention], *, registry: Registry, judgements: Judgements | None = None) -> Identities:
    """Decide which institution every mention is.

    Args:
        mentions: Organisations as sources declare them; countries as parties are not among them.
        registry: The institutions that are known.
        judgements: What people decided.
    """
    return _Linking(mentions, registry, judgements or Judgements()).identities()


@dataclass(frozen=True)
class _Group:
    """Mentions that say the same, and what the registry says to them."""

    name: str
    aliases: tuple[str, ...]
    acronyms: tuple[str, ...]
    kind: str
    country: str | None
    same_as: tuple[str, ...]
    sources: tuple[str, ...]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys under which this group meets others of unknown identity."""
        names = [self.name, *(alias for alias in self.aliases if not is_generic(alias))]
        fit = (not is_acronym(name) and (self.country or not is_generic(name)) for name in names)
        return tuple(dict.fromkeys(name_key(name) for name, fits in zip(names, fit, strict=True) if fits))

    @property
    def reference(self) -> str:
        """The group as a judgement names it."""
        if not self.keys:
            return f"{self.sources[0]}#{self.name}"
        return f"{self.name} [{self.country}]" if self.country else self.name


class _Linking:
    """One run of `identify`."""

    def __init__(self, mentions: Iterable[Mention], registry: Registry, judgements: Judgements) -> None:
        self.registry = registry
        self.judgements = judgements
        self.groups = _groups(mentions, _sources_named(judgements))
        self.atoms = [f"g:{number}" for number in range(len(self.groups))]
        self.blocks: Blocks[Atom] = Blocks()
        self.clusters: Clusters[Atom] = Clusters(self.atoms)
        self.reasons: dict[Atom, str] = {}
        self.decisions: dict[Atom, Decision] = {}
        self.open: dict[Atom, tuple[str, list[Candidate]]] = {}
        self.conflicts: list[Conflict] = []
        self.unused: list[Judgement] = []
        self._by_name = self._index_names()

    def identities(self) -> Identities:
        """Run the steps in their order."""
        self._judge()
        self._attach()
        self._join_in_countries()
        self._join_unknown_countries()
        return self._result()

    # Judgements

    def _judge(self) -> None:
        unsure = self.judgements.about("institution", "unsure")
        apart: dict[tuple[Atom, Atom], Judgement] = {}
        for left, right, line in self.judgements.about("institution", "not-same"):
            for one, other in self._pairs(left, right, line):
                self.blocks.add(one, other)
                apart[one, other] = apart[other, one] = line
        edges: dict[tuple[Atom, Atom], Judgement] = {}
        for left, right, line in self.judgements.about("institution", "same"):
            atoms = sorted({*self._atoms_of(left), *self._atoms_of(right)}) if list(self._pairs(left, right, line)) else []
            for one, other in zip(atoms, atoms[1:], strict=False):
                edges.setdefault((one, other), line)
        kept, refused = consistent_edges(edges, self.blocks)
        for (one, other), line in kept.items():
            self.clusters.join(one, other)
            self.reasons.setdefault(one, f"judged the same at {line.where}")
            self.reasons.setdefault(other, f"judged the same at {line.where}")
        for one, other, chain in refused:
            lines = sorted({apart[one, other].where, *(line.where for line in chain)})
            message = f"{self._called(one)} and {self._called(other)} are judged not the same, but a chain of same joins them"
            self.conflicts.append(Conflict(message, tuple(lines)))
        self.unsure = {(one, other) for left, right, line in unsure for one, other in self._pairs(left, right, line)}

    def _pairs(self, left: Reference, right: Reference, line: Judgement) -> list[tuple[Atom, Atom]]:
        ours, theirs = self._atoms_of(left), self._atoms_of(right)
        pairs = [(one, other) for one in sorted(ours) for other in sorted(theirs) if one != other]
        if not pairs:
            self.unused.append(line)
        return pairs

    def _atoms_of(self, reference: Reference) -> set[Atom]:
        """Give the groups and the record that a reference means."""
        if reference.form in ("id", "iri"):
            record = self.registry.get(reference.value)
            if record:
                return {f"r:{record.id}"}
            if reference.form == "iri":
                wanted = iri_key(reference.value)
                return {atom for atom, group in self._each() if any(iri_key(iri) == wanted for iri in group.same_as)}
            return {atom for atom, group in self._each() if own_id(group.name, group.country) == reference.value}
        found = {atom for atom in self._by_name.get(reference.value, ()) if self._fits(atom, reference)}
        if reference.source is None:
            id_ = self.registry.match(reference.text, country=reference.country).id
            found |= {f"r:{id_}"} if id_ else set()
        return found

    def _fits(self, atom: Atom, reference: Reference) -> bool:
        group = self._group(atom)
        if reference.source is not None:
            return group.sources == (reference.source,)
        if fold(group.name) != reference.value:
            return False
        return reference.country is None or reference.country == (group.country or self._decision(atom).country)

    def _decision(self, atom: Atom) -> Decision:
        if atom not in self.decisions:
            self.decisions[atom] = self._decide(self._group(atom), frozenset())
        return self.decisions[atom]

    def _decide(self, group: _Group, excluded: frozenset[str]) -> Decision:
        for iri in group.same_as:
            record = self.registry.get(iri)
            if record and record.id not in excluded:
                return Decision("match", record.id, make_entry(record), (), f"the source gives {iri}")
        decision = self.registry.match(group.name, country=group.country, excluded=excluded)
        if decision.decision != "unknown":
            return decision
        for alias in group.aliases:
            if is_generic(alias) or is_acronym(alias):
                continue
            other = self.registry.match(alias, country=group.country, excluded=excluded)
            if other.decision == "match":
                return other
        return decision

    # The registry

    def _attach(self) -> None:
        """Join groups to the records that the registry finds for them."""
        judged = {self.clusters.find(f"r:{id_}") for id_ in self._judged_records()}
        proposals: dict[tuple[Atom, Atom], Decision] = {}
        members = {self.clusters.find(min(cluster)): cluster for cluster in self.clusters.sets()}
        for atom, group in self._each():
            root = self.clusters.find(atom)
            excluded = frozenset(other[2:] for each in members[root] for other in self.blocks.of(each) if other.startswith("r:"))
            decision = self._decide(group, excluded) if excluded else self._decision(atom)
            self.decisions[atom] = decision
            if decision.id and root not in judged:
                proposals[atom, f"r:{decision.id}"] = decision
        for (atom, record), decision in self._without_clashes(proposals).items():
            self.clusters.join(atom, record)
            self.reasons.setdefault(atom, decision.why)

    def _judged_records(self) -> set[str]:
        return {atom[2:] for cluster in self.clusters.sets() for atom in cluster if atom.startswith("r:")}

    def _without_clashes(self, proposals: dict[tuple[Atom, Atom], Decision]) -> dict[tuple[Atom, Atom], Decision]:
        """Leave out proposals that would bring a blocked pair together, all that take part alike."""
        if not self.blocks:
            return proposals
        while True:
            trial = self._trial(proposals)
            clashing = {atom for cluster in trial.sets() if self.blocks.pair_in(cluster) for atom in cluster}
            if not clashing:
                return proposals
            for atom, record in [edge for edge in proposals if edge[0] in clashing]:
                decision = proposals.pop((atom, record))
                why = "the registry knows the name, but a judgement keeps apart those who would share it"
                self.open[atom] = (why, list(decision.candidates))

    def _trial(self, edges: Iterable[tuple[Atom, Atom]]) -> Clusters[Atom]:
        trial: Clusters[Atom] = Clusters(self.atoms)
        for cluster in self.clusters.sets():
            first, *others = cluster
            for other in others:
                trial.join(first, other)
        for one, other in edges:
            trial.join(one, other)
        return trial

    # Equal names

    def _join_in_countries(self) -> None:
        """Join clusters of one country that share a name, or an IRI."""
        meeting: dict[tuple[str, str], list[Atom]] = {}
        countries = self._countries()
        for atom, group in self._each():
            country = countries[self.clusters.find(atom)]
            for iri in group.same_as:
                meeting.setdefault(("iri", iri_key(iri)), []).append(atom)
            for key in group.keys if country is not None else ():
                meeting.setdefault((country or "", key), []).append(atom)
        edges = [(one, other) for atoms in meeting.values() for one, other in zip(atoms, atoms[1:], strict=False)]
        self._join_unless_blocked(edges, lambda atom: f"the same name in the same country ({countries[self.clusters.find(atom)]})")

    def _join_unknown_countries(self) -> None:
        """Join clusters of unknown country with each other and with the one of known country that has their name."""
        countries = self._countries()
        loose = [(atom, group) for atom, group in self._each() if countries[self.clusters.find(atom)] is None]
        by_key: dict[str, list[Atom]] = {}
        for atom, group in loose:
            for key in group.keys:
                by_key.setdefault(key, []).append(atom)
        edges = [(one, other) for atoms in by_key.values() for one, other in zip(atoms, atoms[1:], strict=False)]
        self._join_unless_blocked(edges, lambda atom: "the same name, no country known")
        self._join_to_known(by_key, {atom for atom, _ in loose})

    def _join_to_known(self, by_key: Mapping[str, list[Atom]], loose: set[Atom]) -> None:
        known: dict[str, set[Atom]] = {}
        for atom, group in self._each():
            if atom not in loose:
                for key in group.keys:
                    known.setdefault(key, set()).add(atom)
        touching: dict[Atom, set[Atom]] = {}
        for key, atoms in by_key.items():
            found = {self.clusters.find(other) for other in known.get(key, ())}
            for atom in atoms:
                touching.setdefault(self.clusters.find(atom), set()).update(found - {self.clusters.find(atom)})
        edges = []
        for root, others in touching.items():
            if len(others) == 1:
                edges.append((root, next(iter(others))))
            elif others:
                candidates = [self._cluster_candidate(other) for other in others]
                self.open[root] = ("several countries have an institution of this name", sorted(candidates, key=lambda c: c.reference))
        self._join_unless_blocked(edges, lambda atom: "the same name; only one country has it")

    def _countries(self) -> dict[Atom, str | None]:
        """Give each cluster's country by its root: the record's, else the one its mentions say."""
        countries: dict[Atom, str | None] = {}
        for cluster in self.clusters.sets():
            said = sorted({group.country for atom in cluster if atom[0] == "g" and (group := self._group(atom)).country})
            records = sorted((self.registry_record(atom) for atom in cluster if atom[0] == "r"), key=lambda record: record.id)
            country = next((record.country for record in records if record.country), said[0] if said else "" if records else None)
            for atom in cluster:
                countries[self.clusters.find(atom)] = country
                break
        return countries

    def _join_unless_blocked(self, edges: Iterable[tuple[Atom, Atom]], reason: Callable[[Atom], str]) -> None:
        edges = list(edges)
        trial = self._trial(edges) if self.blocks else None
        clashing = {atom for cluster in trial.sets() if self.blocks.pair_in(cluster) for atom in cluster} if trial else set()
        reasons = {atom: reason(atom) for edge in edges for atom in edge}
        for one, other in edges:
            if one in clashing:
                self.open.setdefault(one, ("a judgement keeps apart those who share this name", []))
                continue
            self.clusters.join(one, other)
            for atom in (one, other):
                self.reasons.setdefault(atom, reasons[atom])

    # The result

    def _result(self) -> Identities:
        clusters = sorted(self.clusters.sets(), key=lambda cluster: sorted(cluster, key=self._called))
        used = [cluster for cluster in clusters if any(atom[0] == "g" for atom in cluster)]
        built = [self._institution(cluster) for cluster in used]
        taken = Counter(institution.id for institution in built)
        ids: dict[tuple[str, str], str] = {}
        reasons: dict[tuple[str, str], str] = {}
        institutions: dict[str, Institution] = {}
        questions: list[Question] = []
        for cluster, institution in zip(used, built, strict=True):
            groups = [self._group(atom) for atom in sorted(cluster) if atom[0] == "g"]
            id_ = institution.id
            if taken[id_] > 1 and not any(atom[0] == "r" for atom in cluster) or not institution.registered and self.registry.get(id_):
                id_ = f"{id_}-{digest(min(f'{group.sources[0]}#{group.name}' for group in groups))}"
            institutions[id_] = replace(institution, id=id_)
            for atom in sorted(cluster):
                if atom[0] == "g":
                    group = self._group(atom)
                    for source in group.sources:
                        ids[source, group.name] = id_
                        reasons[source, group.name] = self.reasons.get(atom, "no other source and no registry names it")
            questions.extend(self._questions(cluster, institution, id_))
        kept = dict(sorted(institutions.items()))
        kept = {id_: _with_known_links(institution, kept) for id_, institution in kept.items()}
        unused = tuple(sorted(dict.fromkeys(self.unused), key=lambda line: line.where))
        ordered = sorted(questions, key=lambda question: (question.subject, question.mentions))
        return Identities(kept, tuple(ordered), tuple(self.conflicts), unused, ids, reasons)

    def _institution(self, cluster: set[Atom]) -> Institution:
        groups = [self._group(atom) for atom in sorted(cluster) if atom[0] == "g"]
        records = sorted((self.registry_record(atom) for atom in cluster if atom[0] == "r"), key=lambda r: (r.id.startswith("ror-"), r.id))
        record = records[0] if records else _new_record(groups)
        names = [*record.names, *(name for other in records[1:] for name in other.names)]
        names += [name for group in groups for name in (group.name, *group.aliases) if not is_acronym(name)]
        acronyms = {*record.acronyms, *(name for group in groups for name in group.acronyms)}
        acronyms |= {name for group in groups for name in (group.name, *group.aliases) if is_acronym(name)} - {record.label}
        labels = dict.fromkeys(record.labels)
        translated = {value for _, value in labels}
        aliases = sorted({*names} - {record.label} - translated - acronyms)
        same_as = list(dict.fromkeys([*(iri for r in records for iri in r.same_as), *sorted(iri for g in groups for iri in g.same_as)]))
        return Institution(
            record.id, record.label, record.lang, record.kind, record.country, record.city, record.coordinates, tuple(labels),
            tuple(aliases), tuple(sorted(acronyms)), tuple({iri_key(iri): iri for iri in reversed(same_as)}.values())[::-1],
            record.part_of, record.successor, bool(records),
        )  # fmt: skip

    def _questions(self, cluster: set[Atom], institution: Institution, id_: str) -> list[Question]:
        """Give what stays open about a cluster that no registry knows."""
        if institution.registered:
            return []
        questions = []
        for atom in sorted(cluster):
            if atom[0] != "g":
                continue
            group, decision = self._group(atom), self.decisions[atom]
            why, candidates = self.open.get(atom, (decision.why, list(decision.candidates)))
            kept = [each for each in candidates if (atom, f"r:{each.reference}") not in self.unsure]
            if kept and (atom in self.open or decision.decision == "question"):
                mentions = tuple(f"{source}#{group.name}" for source in group.sources)
                questions.append(Question("institution", group.reference, group.name, group.country, mentions, tuple(kept), why, f"institution/{id_}"))
        return questions

    def _cluster_candidate(self, root: Atom) -> Candidate:
        cluster = next(cluster for cluster in self.clusters.sets() if root in cluster)
        institution = self._institution(cluster)
        return Candidate(institution.id, institution.label, institution.country, 1.0, ("the name is the same",))

    # Small things

    def _each(self) -> list[tuple[Atom, _Group]]:
        return list(zip(self.atoms, self.groups, strict=True))

    def _group(self, atom: Atom) -> _Group:
        return self.groups[int(atom[2:])]

    def registry_record(self, atom: Atom) -> Record:
        """Give the record that an atom stands for."""
        record = self.registry.get(atom[2:])
        if record is None:
            raise ValueError(f"no record {atom}")
        return record

    def _called(self, atom: Atom) -> str:
        return self._group(atom).reference if atom[0] == "g" else atom[2:]

    def _index_names(self) -> dict[str, list[Atom]]:
        index: dict[str, list[Atom]] = {}
        for atom, group in self._each():
            for name in dict.fromkeys(map(fold, (group.name, *group.aliases, *group.acronyms))):
                index.setdefault(name, []).append(atom)
        return index


def _sources_named(judgements: Judgements) -> set[tuple[str, str]]:
    """Give the (source, folded name) pairs that judgements single out."""
    entries = judgements.about("institution", "same", "not-same", "unsure")
    return {(each.source, each.value) for left, right, _ in entries for each in (left, right) if each.source is not None}


def _groups(mentions: Iterable[Mention], singled: set[tuple[str, str]]) -> list[_Group]:
    """Group mentions that say the same; those that a judgement or an acronym ties to their source stay alone."""
    sources: dict[tuple[_Group, str | None], set[str]] = {}
    for mention in mentions:
        names = (mention.name, *mention.aliases, *mention.acronyms)
        alone = is_acronym(mention.name) or is_generic(mention.name) and not mention.country
        alone = alone or any((mention.source, fold(name)) in singled for name in names)
        scope = mention.source if alone else None
        sources.setdefault((_said(mention), scope), set()).add(mention.source)
    ordered = sorted(sources.items(), key=lambda item: str(item[0]))
    return [replace(said, sources=tuple(sorted(found))) for (said, _), found in ordered]


def _said(mention: Mention) -> _Group:
    """Give what a mention says, whoever says it."""
    lists = (tuple(sorted(set(values))) for values in (mention.aliases, mention.acronyms, mention.same_as))
    aliases, acronyms, same_as = lists
    return _Group(mention.name, aliases, acronyms, mention.kind, mention.country, same_as, ())


def _new_record(groups: list[_Group]) -> Record:
    """Make the record of an institution that no registry knows from what sources say."""
    names = Counter({name: 0 for group in groups for name in [group.name]})
    for group in groups:
        names[group.name] += len(group.sources)
    label = min(names, key=lambda name: (is_acronym(name), -names[name], -len(name), name))
    countries = sorted({group.country for group in groups if group.country})
    country = countries[0] if countries else None
    kinds = Counter(kind for group in groups for kind in [group.kind] * len(group.sources))
    kind = min(kinds, key=lambda each: (-kinds[each], each))
    id_ = own_id(label, country)
    if all(not group.keys for group in groups):
        id_ = f"{id_}-{min(group.sources[0] for group in groups)}"
    return Record(id_, label, guess_language(label), kind, country)


def _with_known_links(institution: Institution, known: Mapping[str, Institution]) -> Institution:
    """Leave out links to institutions that no mention needs."""
    part_of = institution.part_of if institution.part_of in known else None
    successor = institution.successor if institution.successor in known else None
    return replace(institution, part_of=part_of, successor=successor)
