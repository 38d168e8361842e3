"""Build a graph: claims in, a graph folder out.

The first pass reads and checks the claims one source at a time, keeps them on disk in the spool and hands
what they mention to identity. The second lets identity join agreements, the third turns each source into
lines of N-Quads. These are sorted outside of memory, written as ``graph.nq`` and loaded in bulk. What
several sources say of one thing (partnerships, an agreement's days) is sorted by that thing and settled as
it streams by.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.claims import read_claims
from kg.errors import GraphError, Problem, ShapeError
from kg.graph import terms as t
from kg.graph.description import Decided
from kg.graph.folder import GraphFolder
from kg.graph.founding import Foundings
from kg.graph.inputs import collection_paths, input_data
from kg.graph.joins import AgreementJoins
from kg.graph.mentions import (
    agreement_mentions,
    conference_mentions,
    organisation_mentions,
)
from kg.graph.preferences import Preferences
from kg.graph.quads import describe
from kg.graph.sorting import LineSorter
from kg.graph.spool import Previous, Spool, check_source_claims
from kg.graph.validation import Shapes
from kg.graph.writer import QuadWriter
from kg.identity import (
    ConferenceMention,
    Conflict,
    Judgement,
    Judgements,
    Mention,
    Question,
    Registry,
    bundled_judgements,
    identify,
    join_conferences,
    open_registry,
    parse_reference,
    read_judgements,
)
from kg.identity.questions import FILE as QUESTIONS
from kg.identity.questions import write_questions

FORMAT = 1
MAX_PROBLEMS = 1_000
_GRAPH = Path("graph")
Progress = Callable[[str, int], None]


@dataclass(frozen=True)
class BuildReport:
    """What a build made.

    Attributes:
        path: The graph folder.
        counts: How many of each thing the graph holds.
        questions: What identity could not decide.
        conflicts: Judgements that contradict each other.
        reused: How many sources were taken over from the last build.
        unused: Judgements on institutions that speak of nothing in this build, the bundled ones left out.
    """

    path: Path
    counts: dict[str, int]
    questions: tuple[Question, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    reused: int = 0
    unused: tuple[Judgement, ...] = ()


def build_graph(
    paths: Sequence[Path] | None = None,
    *,
    collections: Sequence[str] = (),
    graph_dir: Path = _GRAPH,
    judgements: Sequence[Path] = (),
    registry: Path | None = None,
    base: str = t.BASE,
    full: bool = False,
    shapes: bool = True,
    screen: bool = True,
    progress: Progress | None = None,
) -> BuildReport:
    """Build a graph folder from claims.

    Args:
        paths: Claims files and folders; the bundled collections where None or empty.
        collections: Names of the bundled collections to build, too; all where nothing is named.
        graph_dir: The graph folder; what it holds is replaced in one step.
        judgements: Judgements files that count beside the bundled one.
        registry: A curated registry instead of the bundled one.
        base: The IRI below which things are named.
        full: Whether to read everything anew, also what has not changed since the last build.
        shapes: Whether each source's triples are checked against the SHACL shapes.
        screen: Whether a source that surely conforms to them is spared pySHACL.
        progress: Called with a step and how many sources it has done.

    Raises:
        ClaimsError: A claims file has a fault.
        RegistryError: The registry has a fault.
        JudgementError: A judgements file has a fault.
        ShapeError: What a source says breaks a shape.
        GraphError: The folder cannot be written, or another build is writing it.
    """
    folder = GraphFolder(graph_dir)
    read = [*(paths or []), *(collection_paths(collections) if collections or not paths else [])]
    with folder.building() as generation:
        judged = read_judgements([*(path for path in [bundled_judgements()] if path.is_file()), *judgements])
        known = open_registry(graph_dir, curated=registry)
        inputs = input_data(read, judged, known, registry)
        last = None if full else _last(folder.current(), inputs)
        build = _Build(
            generation, judged, known, t.Names(base), Shapes(last, check=shapes, screen=screen), progress or _silent
        )
        try:
            report = build.run(read, graph_dir, inputs, last)
            folder.publish(generation)
        except OSError as error:
            raise GraphError(f"{graph_dir}: cannot be written: {error.strerror or error}") from error
    return report


def _silent(step: str, count: int) -> None:
    pass


def _last(current: Path | None, inputs: dict[str, Any]) -> Path | None:
    """Give the last build's folder, if its spool can be used: made by the same rules."""
    if current is None or not (current / "spool").is_file():
        return None
    manifest = json.loads((current / "manifest.json").read_text(encoding="utf-8"))
    same = (
        manifest.get("format") == FORMAT
        and manifest.get("rules") == inputs["rules"]
        and manifest.get("ontology") == inputs["ontology"]
    )
    return current if same else None


class _Build:
    """The state of one build."""

    def __init__(
        self,
        generation: Path,
        judgements: Judgements,
        registry: Registry,
        names: t.Names,
        shapes: Shapes,
        progress: Progress,
    ) -> None:
        self.generation = generation
        self.judgements = judgements
        self.registry = registry
        self.names = names
        self.shapes = shapes
        self.progress = progress
        self.conferences: list[ConferenceMention] = []

    def run(self, paths: Sequence[Path], graph_dir: Path, inputs: dict[str, Any], last: Path | None) -> BuildReport:
        """Read, identify, write, load."""
        previous = Previous(last / "spool") if last else None
        self.spool = Spool(self.generation / "spool", previous)
        identities = identify(self._read(paths), registry=self.registry, judgements=self.judgements)
        if previous:
            previous.close()
        conferences = join_conferences(self.conferences, self.judgements)
        joins = AgreementJoins(self.generation, self.judgements)
        foundings = Foundings()
        for number, source in enumerate(self.spool, 1):
            foundings.add(source, identities)
            joins.add(agreement_mentions(source, identities, conferences.of))
            self.progress("join", number)
        joins.join()
        rejected = {parse_reference(line.left).value: line for line in self.judgements.rejected}
        decided = Decided(self.names, identities, conferences.of, foundings, frozenset(rejected))
        preferences = Preferences(self.judgements, self.names.base)
        with QuadWriter(self.names, self.generation, preferences) as writer:
            self._write_sources(writer, decided, joins)
            writer.write_settled(identities, self.registry)
            writer.write_preferences()
            writer.write_reasons(conferences.reasons, joins.reasons)
            writer.write_notices((id_, rejected[each].when, rejected[each].why) for each, id_ in joins.rejected.items())
            graph = writer.load(self.generation / "graph.nq", self.generation / "store")
        self.spool.close()
        self.shapes.close(self.generation)
        counts = dict(sorted(writer.counts.items()))
        self._write_manifest(inputs | {"graph": graph, "counts": counts})
        questions = (*identities.questions, *conferences.questions, *joins.questions)
        write_questions(questions, self.generation / QUESTIONS)
        conflicts = (*identities.conflicts, *conferences.conflicts, *joins.conflicts)
        unused = tuple(line for line in identities.unused if line.path != bundled_judgements())
        return BuildReport(graph_dir, counts, questions, conflicts, self.spool.reused, unused)

    def _read(self, paths: Sequence[Path]) -> Iterator[Mention]:
        """Read all claims into the spool and give the organisations that they mention."""
        for located in read_claims(paths, known=self.spool.known):
            self.spool.add(check_source_claims(located))
            self.progress("read", self.spool.count)
        for source in self.spool:
            self.conferences += conference_mentions(source)
            yield from organisation_mentions(source)

    def _write_sources(self, writer: QuadWriter, decided: Decided, joins: AgreementJoins) -> None:
        problems: list[Problem] = []
        with LineSorter(self.generation) as hashes:
            for number, (source, agreements) in enumerate(zip(self.spool, joins.ids(), strict=True), 1):
                description = describe(source, decided, agreements)
                problems.extend(self.shapes.problems(source, description, self.names))
                if len(problems) >= MAX_PROBLEMS:
                    break
                writer.write_source(source, description, decided.identities)
                hashes.extend([f"{source.id}\t{source.sha256}\n"])
                self.progress("write", number)
            if problems:
                raise ShapeError(problems[:MAX_PROBLEMS])
            with (self.generation / "sources.tsv").open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(hashes.lines())

    def _write_manifest(self, data: dict[str, Any]) -> None:
        manifest = {"format": FORMAT, "base": self.names.base} | data
        text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        (self.generation / "manifest.json").write_text(text, encoding="utf-8", newline="\n")
