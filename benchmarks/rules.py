"""What each rule of the extraction is worth: the figures without it, against those with all.

    python benchmarks/rules.py FOLDER... [--scorer SCORE_EXTRACTION.PY]

A folder holds ``documents.jsonl`` and, in ``gold/``, what a person read in each document. The annotated texts belong to
their publishers and are not part of this repository; the scorer comes with them. A rule that changes nothing is
printed too: it is there for sentences that these texts do not have, or should go.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from kg.claims import claims_data
from kg.extract import Document, extract_claims
from kg.extract.frames.rules import rule_names
from kg.extract.learned.judge import RULE as LEARNED

_SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "tools" / "score_extraction.py"


@dataclass(frozen=True)
class Score:
    """Counts of edges and agreements: right, false, missed."""

    edges: tuple[int, int, int]
    agreements: tuple[int, int, int]

    def __add__(self, other: Score) -> Score:
        return Score(_sum(self.edges, other.edges), _sum(self.agreements, other.agreements))


def _sum(first: Sequence[int], second: Sequence[int]) -> tuple[int, int, int]:
    right, false, missed = (a + b for a, b in zip(first, second, strict=True))
    return right, false, missed


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--scorer", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=_SHARED)
def main(folders: Sequence[Path], scorer: Path) -> None:
    """Print the figures with all rules, then without each."""
    score = _load(scorer)
    sets = [(folder / "gold", list(_documents(folder / "documents.jsonl"))) for folder in folders]
    whole = _measure(score, sets, frozenset())
    print(f"{'without':<20} {'edges +':>8} {'false':>6} {'missed':>7} {'F1':>6}   {'agreements +':>12} {'false':>6}")
    _print("(all rules)", whole)
    for name in (*rule_names(), LEARNED):
        _print(name, _measure(score, sets, frozenset([name])))


def _print(name: str, score: Score) -> None:
    right, false, missed = score.edges
    f1 = 2 * right / max(1, 2 * right + false + missed)
    print(
        f"{name:<20} {right:>8} {false:>6} {missed:>7} {f1:>6.3f}   {score.agreements[0]:>12} {score.agreements[1]:>6}"
    )


def _measure(
    score: ModuleType, sets: Sequence[tuple[Path, Sequence[Document]]], without: frozenset[str]
) -> Score:
    total = Score((0, 0, 0), (0, 0, 0))
    for gold, documents in sets:
        claims = [_claims(document, without) for document in documents]
        result, _ = score.score(gold, claims, False)
        total += Score(_counts(result["edges"]), _counts(result["agreements"]))
    return total


def _counts(figures: Mapping[str, Any]) -> tuple[int, int, int]:
    return figures["tp"], figures["fp"], figures["fn"]


def _claims(document: Document, without: frozenset[str]) -> dict[str, Any]:
    data = claims_data(extract_claims(document, without=without).claims)
    data["source"]["id"] = document.id
    return data


def _documents(path: Path) -> Iterator[Document]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            data = json.loads(line)
            known = {key: data.get(key) for key in ("title", "published", "publisher", "url")}
            yield Document(data["id"], data["text"], **known)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extraction", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path}: no Python file to score with; give its path with --scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
