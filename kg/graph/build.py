"""Build a graph: claims in, a graph folder out.

Two passes. The first reads and checks the claims one source at a time, keeps them on disk in the spool and
hands what they mention to identity. The second turns each source into lines of N-Quads, which are sorted
outside of memory, written as ``graph.nq`` and loaded in bulk. What several sources say of one thing
(partnerships, an agreement's days) is sorted by that thing and settled as it streams by.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from kg.claims import read_claims
from kg.errors import Problem, ShapeError
from kg.graph import settled
from kg.graph import terms as t
from kg.graph.folder import GraphFolder
from kg.graph.founding import Foundings
from kg.graph.inputs import Inputs, collection_paths
from kg.graph.mentions import agreement_mentions, conference_mentions, organisation_mentions
from kg.graph.quads import Decided, Description, Triple, describe
from kg.graph.sorting import LineSorter
from kg.graph.spool import CheckedSource, Spool, check_source_claims
from kg.graph.validation import shape_problems
from kg.identity import (
    Conflict,
    Identities,
    Joined,
    Judgements,
    Question,
    Registry,
    bundled_judgements,
    identify,
    open_registry,
    parse_reference,
    read_judgements,
)
from kg.identity.agreements import join_agreements
from kg.identity.conferences import join_conferences

RULES = "1"
Progress = Callable[[str, int], None]


@dataclass(frozen=True)
class BuildReport:
    """What a build made.

    Attributes:
        path: The graph folder.
        counts: How many of each thing the graph holds.
        questions: What identity could not decide.
        conflicts: Judgements that contradict each other.
    """

    path: Path
    counts: dict[str, int]
    questions: tuple[Question, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def build_graph(
    paths: Sequence[Path] | None = None,
    *,
    collections: Sequence[str] = (),
    graph_dir: Path = Path("graph"),
    judgements: Sequence[Path] = (),
    registry: Path | None = None,
    base: str = t.BASE,
    full: bool = False,
    validate: bool = True,
    progress: Progress | None = None,
) -> BuildReport:
    """Build a graph folder from claims.

    Args:
        paths: Claims files and folders; the bundled collections where None or empty.
        collections: Names of the bundled collections to build; all where nothing is named.
        graph_dir: The graph folder; what it holds is replaced in one step.
        judgements: Judgements files that count beside the bundled one.
        registry: A curated registry instead of the bundled one.
        base: The IRI below which things are named.
        full: Whether to read everything anew, also what has not changed since the last build.
        validate: Whether each source's triples are checked against the SHACL shapes.
        progress: Called with a step and how many sources it has done.

    Raises:
        ClaimsError: A claims file has a fault.
        RegistryError: The registry has a fault.
        JudgementError: A judgements file has a fault.
        ShapeError: What a source says breaks a shape.
        GraphError: The folder cannot be written, or another build is writing it.
    """
    folder = GraphFolder(graph_dir)
    judged = read_judgements([*(p for p in [bundled_judgements()] if p.is_file()), *judgements])
    with folder.building() as generation:
        build = _Build(generation, judged, open_registry(graph_dir, curated=registry), t.Names(base), progress or _silent)
        build.read(list(paths or []) or collection_paths(collections))
        report = build.write(graph_dir, validate=validate)
        folder.publish(generation)
    return report


def _silent(step: str, count: int) -> None:
    pass


class _Build:
    """The state of one build."""

    def __init__(self, generation: Path, judgements: Judgements, registry: Registry, names: t.Names, progress: Progress) -> None:
        self.generation = generation
        self.judgements = judgements
        self.registry = registry
        self.names = names
        self.progress = progress
        self.spool = Spool(generation / "spool")
        self.inputs = Inputs()
        self.counts: Counter[str] = Counter()
        self.problems: list[Problem] = []

    # First pass

    def read(self, paths: Sequence[Path]) -> None:
        """Read and check all claims."""
        for located in read_claims(paths):
            source = check_source_claims(located)
            self.spool.add(source)
            self.inputs.add(source)
            self.progress("read", self.spool.count)

    def _sources(self) -> Iterator[CheckedSource]:
        return iter(self.spool)

    # Second pass

    def write(self, path: Path, *, validate: bool) -> BuildReport:
        """Identify, write the quads, load the store."""
        identities = identify(
            (mention for source in self._sources() for mention in organisation_mentions(source)),
            registry=self.registry,
            judgements=self.judgements,
        )
        conferences = join_conferences((m for s in self._sources() for m in conference_mentions(s)), self.judgements)
        foundings = Foundings()
        for source in self._sources():
            foundings.add(source, identities)
        agreements = join_agreements(
            (m for s in self._sources() for m in agreement_mentions(s, identities, conferences.of)), self.judgements
        )
        decided = Decided(self.names, identities, conferences.of, foundings, self._rejected())
        with LineSorter(self.generation) as lines:
            writer = _QuadWriter(lines, self.names, self.generation)
            with writer:
                self._write_sources(writer, decided, agreements.of, validate=validate)
                writer.write_settled(identities, self.registry)
                writer.write_reasons(conferences, agreements)
            self._load(lines)
        self.spool.close()
        self.spool.path.unlink()
        self.counts.update(writer.counts)
        self._manifest()
        questions = (*identities.questions, *conferences.questions, *agreements.questions)
        conflicts = (*identities.conflicts, *conferences.conflicts, *agreements.conflicts)
        return BuildReport(path, dict(sorted(self.counts.items())), questions, conflicts)

    def _rejected(self) -> frozenset[str]:
        return frozenset(parse_reference(line.left).value for line in self.judgements.rejected)

    def _write_sources(self, writer: _QuadWriter, decided: Decided, agreements: dict[str, str], *, validate: bool) -> None:
        for number, source in enumerate(self._sources(), 1):
            description = describe(source, decided, agreements)
            if validate:
                self._validate(source, description)
            writer.write_source(source, description, decided.identities)
            self.progress("write", number)
        if self.problems:
            raise ShapeError(self.problems)

    def _validate(self, source: CheckedSource, description: Description) -> None:
        self.problems.extend(shape_problems(source, description, self.names))

    def _load(self, lines: LineSorter) -> None:
        path = self.generation / "graph.nq"
        merged = 0
        hashed = sha256()
        with path.open("wb") as stream:
            for chunk in _chunks(lines.lines()):
                data = "".join(chunk).encode()
                hashed.update(data)
                stream.write(data)
                self.counts["quads"] += len(chunk)
        self.inputs.graph = hashed.hexdigest()
        store = ox.Store(str(self.generation / "store"))
        store.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS)
        store.flush()
        del store, merged

    def _manifest(self) -> None:
        manifest = self.inputs.data() | {"base": self.names.base, "rules": RULES, "counts": dict(sorted(self.counts.items()))}
        text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        (self.generation / "manifest.json").write_text(text, encoding="utf-8", newline="\n")


def _chunks(lines: Iterable[str], size: int = 20_000) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in lines:
        chunk.append(line)
        if len(chunk) >= size:
            yield chunk
            chunk = []
    yield chunk


@dataclass
class _QuadWriter:
    """Collects lines of N-Quads, and what must be settled over all sources."""

    lines: LineSorter
    names: t.Names
    folder: Path
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.pairs = LineSorter(self.folder)
        self.spans = LineSorter(self.folder)
        self.held: dict[str, list[tuple[str, str, str]]] = {}
        self.countries: set[str] = set()

    def __enter__(self) -> _QuadWriter:
        return self

    def __exit__(self, *exc: object) -> None:
        self.pairs.__exit__()
        self.spans.__exit__()

    def say(self, graph: str, triples: Iterable[Triple], *, merged: bool = True) -> None:
        """Write triples to a named graph, and to the merged graph unless told otherwise."""
        triples = list(triples)
        self.lines.extend([f"{triple} {graph} .\n" for triple in triples])
        if merged:
            self.lines.extend([f"{triple} .\n" for triple in triples])

    def settle(self, triples: Iterable[Triple]) -> None:
        """Write triples to the merged graph, which some named graph has already."""
        self.lines.extend([f"{triple} .\n" for triple in triples])

    def write_source(self, source: CheckedSource, description: Description, identities: Identities) -> None:
        """Write what one source says."""
        graph = description.source
        self.say(graph, description.shared)
        self.say(graph, description.own, merged=False)
        self.say(t.IDENTITY, description.derived)
        self.say(t.IDENTITY, self._identifications(source, identities))
        self.pairs.extend("\t".join((f"{one} {other}", *said.cells)) + "\n" for one, other, said in description.standings)
        self.spans.extend("\t".join(map(_cell, span)) + "\n" for span in description.spans)
        for id_, names, first, last in description.held:
            self.held.setdefault(id_, []).append((names, first, last))
        self.countries |= description.countries
        claims = source.claims
        self.counts["sources"] += 1
        self.counts["claims"] += len(claims.agreements) + len(claims.events) + len(claims.figures) + len(claims.relations)
        self.counts["evidence"] += len(source.quotes)
        self.counts["figures"] += len(claims.figures)
        self.counts["relations"] += len(claims.relations)

    def _identifications(self, source: CheckedSource, identities: Identities) -> Iterator[Triple]:
        """Give which institution a name of the source was taken for, where it is not its label."""
        for each in source.claims.organisations:
            if each.kind == "country":
                continue
            institution = identities.institutions[identities.institution(source.id, each.name)]
            reason = identities.reason(source.id, each.name)
            if institution.label == each.name and not reason.startswith("judged"):
                continue
            graph = self.names.source(source.id)
            term = t.below(graph, "name", t.digest(each.name))
            yield f"{term} {t.TYPE} {t.IDENTIFICATION}"
            yield f"{term} {t.NAME} {t.literal(each.name)}"
            yield f"{term} {t.IDENTIFIED_AS} {self.names.institution(institution.id)}"
            yield f"{term} {t.REASON} {t.literal(reason)}"
            yield f"{term} {t.TOLD_BY} {graph}"

    def write_settled(self, identities: Identities, registry: Registry) -> None:
        """Write what was settled over all sources."""
        known = identities.institutions
        for institution in known.values():
            self.counts["institutions"] += 1
            if institution.country:
                self.countries.add(institution.country)
            self.settle(settled.institution_triples(institution, self.names, known))
            record = registry.get(institution.id) if institution.registered else None
            if record:
                self.say(t.REGISTRY, settled.institution_triples(record, self.names, known), merged=False)
        for code in sorted(self.countries):
            self.counts["countries"] += 1
            self.say(t.REGISTRY, settled.country_triples(code, self.names))
        for id_, told in self.held.items():
            self.counts["conferences"] += 1
            self.settle(settled.conference_triples(self.names.conference(id_), told))
        for id_, rows in self.spans.groups():
            self.counts["agreements"] += 1
            self.settle(settled.agreement_triples(self.names.agreement(id_), [list(map(_uncell, row)) for row in rows]))
        self._write_pairs()

    def _write_pairs(self) -> None:
        for pair, rows in self.pairs.groups():
            one, other = pair.split(" ")
            certain, possible = settled.pair_triples(one, other, rows)
            self.settle(certain)
            self.say(t.POSSIBLE, possible, merged=False)
            word = "possible" if not certain else "former" if t.FORMER in certain[0] else "certain"
            self.counts[f"{word} pairs"] += 1

    def write_reasons(self, conferences: Joined, agreements: Joined) -> None:
        """Write why claims of several sources are one thing."""
        for id_, reasons in conferences.reasons.items():
            self.say(t.IDENTITY, settled.reason_triples(self.names.conference(id_), reasons))
        for id_, reasons in agreements.reasons.items():
            self.say(t.IDENTITY, settled.reason_triples(self.names.agreement(id_), reasons))


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t")


def _uncell(text: str) -> str:
    return text.replace("\\t", "\t").replace("\\\\", "\\")
