"""Linking: groups of mentions and registry records become clusters, one for each institution.

In the order in which it is done:

- ``same`` judgements join, ``not-same`` ones keep apart. Where a chain of ``same`` runs across a ``not-same``,
  the chain is set aside and reported: not-same wins.
- A group whose name the registry decides goes to its record, unless a judgement says otherwise.
- What the registry does not know joins by equal names: first within a country ("University of Health
  Sciences" in Laos and in Türkiye are two), then those of unknown country, where exactly one fits.

Wherever joining would bring together what a judgement keeps apart, all that take part stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from kg.identity.clusters import Blocks, Clusters, consistent_edges
from kg.identity.decisions import Decision
from kg.identity.folding import fold
from kg.identity.groups import Group
from kg.identity.index import make_entry
from kg.identity.judgements import Judgement, Judgements, Reference
from kg.identity.keys import iri_key
from kg.identity.naming import is_acronym, own_id
from kg.identity.records import Conflict, Record
from kg.identity.registry import Registry
from kg.identity.words import is_generic

Atom = str  # "g:" and the number of a group, or "r:" and the id of a record
Edges = list[tuple[Atom, Atom]]
_LEARNED, _WORLDLY = frozenset({"university", "school"}), frozenset({"enterprise", "government"})


class Linking:
    """The state of linking: atoms, what joins them and what keeps them apart.

    Attributes:
        reasons: Why each atom was joined to others.
        decisions: What the registry said to each group.
        open: Groups whose joining was refused, with the reason and the clusters they might belong to.
        conflicts: Judgements that contradict each other.
        unused: Judgements that speak of nothing in this build.
        unsure: Pairs of atoms of which a judgement says that nobody knows.
    """

    def __init__(self, groups: list[Group], registry: Registry, judgements: Judgements) -> None:
        self.registry = registry
        self.judgements = judgements
        self.groups = {f"g:{number:07}": group for number, group in enumerate(groups)}
        self.reasons: dict[Atom, str] = {}
        self.decisions: dict[Atom, Decision] = {}
        self.open: dict[Atom, tuple[str, list[Atom]]] = {}
        self.conflicts: list[Conflict] = []
        self.unused: list[Judgement] = []
        self._blocks: Blocks[Atom] = Blocks()
        self._clusters: Clusters[Atom] = Clusters(self.groups)
        self.unsure = self._judge()
        self._attach()
        self._join_in_countries()
        self._join_unknown_countries()

    def clusters(self) -> list[list[Atom]]:
        """Give the clusters that hold a group, each in the order of its atoms."""
        found = (sorted(cluster) for cluster in self._clusters.sets())
        return sorted(cluster for cluster in found if cluster[0] in self.groups)

    def record(self, atom: Atom) -> Record:
        """Give the record that an atom stands for."""
        record = self.registry.get(atom[2:])
        if record is None:
            raise ValueError(f"{atom} is no record")
        return record

    def called(self, atom: Atom) -> str:
        """Give an atom as a judgement names it."""
        return self.groups[atom].reference if atom in self.groups else atom[2:]

    def is_blocked(self, one: Iterable[Atom], other: Iterable[Atom]) -> bool:
        """Tell whether a judgement keeps two clusters apart."""
        others = set(other)
        return any(self._blocks.of(atom) & others for atom in one)

    # Judgements

    def _judge(self) -> set[frozenset[Atom]]:
        apart: dict[frozenset[Atom], Judgement] = {}
        for one, other, line in self._pairs("not-same"):
            self._blocks.add(one, other)
            apart[frozenset((one, other))] = line
        edges: dict[tuple[Atom, Atom], Judgement] = {}
        for one, other, line in self._pairs("same"):
            edges.setdefault((min(one, other), max(one, other)), line)
        kept, refused = consistent_edges(edges, self._blocks)
        for (one, other), line in kept.items():
            self._clusters.join(one, other)
            for atom in (one, other):
                self.reasons.setdefault(atom, line.reason)
        for one, other, chain in refused:
            lines = sorted({apart[frozenset((one, other))].where, *(line.where for line in chain)})
            both = f"{self.called(one)} and {self.called(other)}"
            message = f"{both} are judged not the same, but same leads from one to the other"
            self.conflicts.append(Conflict(message, tuple(lines)))
        return {frozenset((one, other)) for one, other, _ in self._pairs("unsure")}

    def _pairs(self, word: str) -> list[tuple[Atom, Atom, Judgement]]:
        """Give the pairs of atoms that judgements speak of."""
        found = []
        for left, right, line in self.judgements.about("institution", word):
            ours, theirs = self._atoms_of(left), self._atoms_of(right)
            pairs = [(one, other, line) for one in sorted(ours) for other in sorted(theirs) if one != other]
            if not ours or not theirs or not pairs:
                self.unused.append(line)
                continue
            if word == "same":
                atoms = sorted(ours | theirs)
                pairs = [(one, other, line) for one, other in zip(atoms, atoms[1:], strict=False)]
            found.extend(pairs)
        return found

    def _atoms_of(self, reference: Reference) -> set[Atom]:
        """Give the groups, and the record, that a reference means."""
        if reference.form in ("id", "iri"):
            record = self.registry.get(reference.value)
            if record:
                return {f"r:{record.id}"}
            by = self._by_id if reference.form == "id" else self._by_iri
            return set(by.get(reference.value if reference.form == "id" else iri_key(reference.value), ()))
        found = {atom for atom in self._by_name.get(reference.value, ()) if self._is_meant(atom, reference)}
        if reference.source is None:
            id_ = self.registry.match(reference.text, country=reference.country).id
            found |= {f"r:{id_}"} if id_ else set()
        return found

    def _is_meant(self, atom: Atom, reference: Reference) -> bool:
        group = self.groups[atom]
        if reference.source is not None:
            return group.sources == (reference.source,)
        if fold(group.name) != reference.value:
            return False
        return reference.country is None or reference.country == (
            group.country or self._decide(group, frozenset()).country
        )

    @cached_property
    def _by_name(self) -> Mapping[str, list[Atom]]:
        return _index(
            (fold(name), atom)
            for atom, group in self.groups.items()
            for name in (group.name, *group.aliases, *group.acronyms)
        )

    @cached_property
    def _by_id(self) -> Mapping[str, list[Atom]]:
        return _index((own_id(group.name, group.country), atom) for atom, group in self.groups.items())

    @cached_property
    def _by_iri(self) -> Mapping[str, list[Atom]]:
        return _index((iri_key(iri), atom) for atom, group in self.groups.items() for iri in group.same_as)

    # The registry

    def _attach(self) -> None:
        """Join groups to the records that the registry finds for them, where no judgement has named one."""
        members = {self._clusters.find(cluster[0]): cluster for cluster in map(sorted, self._clusters.sets())}
        named = {root for root, cluster in members.items() if any(atom[0] == "r" for atom in cluster)}
        proposals: dict[tuple[Atom, Atom], Decision] = {}
        for atom, group in self.groups.items():
            root = self._clusters.find(atom)
            barred = frozenset(
                other[2:] for each in members[root] for other in self._blocks.of(each) if other[0] == "r"
            )
            decision = self.decisions[atom] = self._decide(group, barred)
            if decision.id and root not in named:
                proposals[atom, f"r:{decision.id}"] = decision
        self._join([*proposals], {atom: decision.why for (atom, _), decision in proposals.items()})

    def _decide(self, group: Group, excluded: frozenset[str]) -> Decision:
        for iri in group.same_as:
            record = self.registry.get(iri)
            if record and record.id not in excluded:
                return Decision("match", record.id, make_entry(record), (), f"the source gives {iri}")
        decision = self._with_aliases(
            group, self.registry.match(group.name, country=group.country, excluded=excluded), excluded
        )
        if (
            decision.entry
            and {group.kind, decision.entry.kind} & _LEARNED
            and {group.kind, decision.entry.kind} & _WORLDLY
        ):
            why = f"the source calls it {group.kind}, the registry {decision.entry.kind}"
            return Decision("question", None, None, decision.candidates, why)
        return decision

    def _with_aliases(self, group: Group, decision: Decision, excluded: frozenset[str]) -> Decision:
        """Let the other forms of a name decide where the name itself does not."""
        if decision.id:
            return decision
        telling = [alias for alias in group.aliases if not is_generic(alias) and not is_acronym(alias)]
        found = [self.registry.match(alias, country=group.country, excluded=excluded) for alias in telling]
        matches = {each.id: each for each in found if each.id}
        known = {candidate.reference for candidate in decision.candidates}
        fitting = [each for id_, each in matches.items() if not known or id_ in known]
        if len(fitting) == 1 and len(matches) == 1:
            return fitting[0]
        if matches:
            candidates = [
                *decision.candidates,
                *(candidate for each in matches.values() for candidate in each.candidates),
            ]
            unique = tuple({candidate.reference: candidate for candidate in reversed(candidates)}.values())[::-1]
            return Decision("question", None, None, unique, "its forms are names of different institutions")
        return decision

    # Equal names

    def _join_in_countries(self) -> None:
        """Join clusters of one country that share a name, and all that share an IRI."""
        countries = self._countries()
        meeting: dict[tuple[str, str], list[Atom]] = {}
        for atom, group in self.groups.items():
            country = countries[self._clusters.find(atom)]
            for iri in group.same_as:
                meeting.setdefault(("iri", iri_key(iri)), []).append(atom)
            for key in group.keys if country is not None else ():
                meeting.setdefault((country or "", key), []).append(atom)
        edges = [edge for atoms in meeting.values() for edge in _chain(atoms)]
        self._join(
            edges,
            {
                atom: f"the same name in {countries[self._clusters.find(atom)] or 'one place'}"
                for edge in edges
                for atom in edge
            },
        )
        self._join_same_words()

    def _join_same_words(self) -> None:
        """Join clusters of one country whose names have the same words, where no registry knows either."""
        known = {self._clusters.find(atom) for cluster in self._clusters.sets() for atom in cluster if atom[0] == "r"}
        meeting: dict[tuple[str | None, str], list[Atom]] = {}
        for atom, group in self.groups.items():
            for key in group.set_keys if self._clusters.find(atom) not in known else ():
                meeting.setdefault((group.country, key), []).append(atom)
        edges = [edge for atoms in meeting.values() for edge in _chain(atoms)]
        self._join(
            edges, dict.fromkeys((atom for edge in edges for atom in edge), "the same words in the same country")
        )

    def _join_unknown_countries(self) -> None:
        """Join clusters of unknown country to each other, and to the one of known country that has their name."""
        countries = self._countries()
        known: dict[str, list[Atom]] = {}
        loose: dict[str, list[Atom]] = {}
        for atom, group in self.groups.items():
            for key in group.keys:
                (loose if countries[self._clusters.find(atom)] is None else known).setdefault(key, []).append(atom)
        edges = [edge for atoms in loose.values() for edge in _chain(atoms)]
        self._join(
            edges, dict.fromkeys((atom for edge in edges for atom in edge), "the same name, and no country is known")
        )
        touching: dict[Atom, dict[Atom, Atom]] = {}
        for key, atoms in loose.items():
            for atom in atoms:
                beside = touching.setdefault(self._clusters.find(atom), {})
                beside.update((self._clusters.find(other), other) for other in known.get(key, ()))
        single = [(root, *beside.values()) for root, beside in touching.items() if len(beside) == 1]
        self._join(
            [(one, other) for one, other in single],
            {atom: "the same name, which only one country has" for pair in single for atom in pair},
        )
        for root, beside in touching.items():
            if len(beside) > 1:
                self.open[root] = ("several countries have an institution of this name", sorted(beside.values()))

    def _countries(self) -> dict[Atom, str | None]:
        """Give each cluster's country by its root: the record's, or empty; else what its mentions say."""
        countries: dict[Atom, str | None] = {}
        for cluster in self._clusters.sets():
            records = [self.record(atom) for atom in sorted(cluster) if atom[0] == "r"]
            said = sorted({group.country for atom in cluster if (group := self.groups.get(atom)) and group.country})
            country = next((record.country for record in records if record.country), None) or (
                said[0] if said else None
            )
            countries[self._clusters.find(next(iter(cluster)))] = "" if records and country is None else country
        return countries

    def _join(self, edges: Edges, reasons: Mapping[Atom, str]) -> None:
        """Join along edges, leaving out all that would bring together what a judgement keeps apart."""
        while self._blocks and (clashing := self._clashing(edges)):
            for one, other in edges:
                if one in clashing:
                    self.open.setdefault(one, ("a judgement keeps apart those who would share this name", [other]))
            edges = [edge for edge in edges if edge[0] not in clashing]
        for one, other in edges:
            self._clusters.join(one, other)
            for atom in (one, other):
                if atom in reasons:
                    self.reasons.setdefault(atom, reasons[atom])

    def _clashing(self, edges: Edges) -> set[Atom]:
        trial: Clusters[Atom] = Clusters(self.groups)
        for cluster in self._clusters.sets():
            for edge in _chain(sorted(cluster)):
                trial.join(*edge)
        for one, other in edges:
            trial.join(one, other)
        return {atom for cluster in trial.sets() if self._blocks.pair_in(cluster) for atom in cluster}


def _chain(atoms: list[Atom]) -> Edges:
    return list(zip(atoms, atoms[1:], strict=False))


def _index(pairs: Iterable[tuple[str, Atom]]) -> dict[str, list[Atom]]:
    index: dict[str, list[Atom]] = {}
    for key, atom in pairs:
        found = index.setdefault(key, [])
        if not found or found[-1] != atom:
            found.append(atom)
    return index
