"""``kg build``: a graph out of claims."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from kg.cli.options import graph_option

_EVERY_SECONDS = 1.0


@click.command()
@click.argument("claims", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--collection", "collections", multiple=True, metavar="NAME", help="A bundled collection, or all; repeatable."
)
@graph_option
@click.option(
    "--judgements",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Further judgements; repeatable.",
)
@click.option(
    "--registry", type=click.Path(path_type=Path), metavar="FILE", help="A registry instead of the bundled one."
)
@click.option(
    "--base", metavar="IRI", help="Below which things are named, instead of https://w3id.org/partnership-kg/."
)
@click.option("--shapes/--no-shapes", default=True, help="Check each source's triples against the SHACL shapes.")
@click.option("--full", is_flag=True, help="Read everything anew, also what has not changed since the last build.")
def build(
    claims: tuple[Path, ...],
    collections: tuple[str, ...],
    graph_dir: Path,
    judgements: tuple[Path, ...],
    registry: Path | None,
    base: str | None,
    full: bool,
    shapes: bool,
) -> None:
    """Build a graph from claims files, folders and bundled collections; from all bundled ones where nothing is named.

    \b
    Examples:
      kg build
      kg build --collection engineering-education --graph small
      kg extract news.txt --format jsonl | kg build - --graph news
      kg build my-claims/ --collection all --judgements my-judgements.tsv
    """
    from kg.graph.build import build_graph
    from kg.graph.terms import BASE

    with _spooled(claims) as paths:
        report = build_graph(
            paths,
            collections=collections,
            graph_dir=graph_dir,
            judgements=judgements,
            registry=registry,
            base=base or BASE,
            full=full,
            shapes=shapes,
            progress=_Progress(),
        )
    counts = report.counts
    click.echo(
        f"{graph_dir}: {_many(counts, 'sources')}, {_many(counts, 'institutions')}, {_many(counts, 'agreements')}",
        err=True,
    )
    pairs = ", ".join(f"{counts.get(f'{word} pairs', 0):,} {word}" for word in ("certain", "possible", "former"))
    click.echo(f"partnerships: {pairs}", err=True)
    for conflict in report.conflicts:
        click.echo(f"judgements: {conflict.message} ({', '.join(conflict.lines)})", err=True)
    for line in report.unused:
        both = f"{line.left!r} and {line.right!r}"
        click.echo(f"{line.where}: the judgement on {both} finds nothing in these sources to apply to", err=True)
    if report.questions:
        number = len(report.questions)
        questions = "question" if number == 1 else "questions"
        click.echo(f"{number:,} open {questions} of identity; 'kg judge' asks", err=True)


@contextmanager
def _spooled(claims: Sequence[Path]) -> Iterator[list[Path]]:
    """Give the claims' paths, a file of standard input in the place of ``-``: JSON Lines, or YAML."""
    with TemporaryDirectory(prefix="kg-") as folder:
        paths = []
        for path in dict.fromkeys(claims):
            if str(path) == "-":
                stream = sys.stdin.buffer
                first = stream.readline()
                while first and not first.strip():
                    first = stream.readline()
                path = Path(folder) / ("stdin.jsonl" if first.lstrip().startswith(b"{") else "stdin.yaml")
                with path.open("wb") as spool:
                    spool.write(first)
                    shutil.copyfileobj(stream, spool)
            paths.append(path)
        yield paths


def _many(counts: dict[str, int], what: str) -> str:
    number = counts.get(what, 0)
    return f"{number:,} {what if number != 1 else what.removesuffix('s')}"


class _Progress:
    """Says on a terminal how far a long build is, about once a second."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _EVERY_SECONDS
        self._shown = False

    def __call__(self, step: str, count: int) -> None:
        if count % 64 or not sys.stderr.isatty() or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY_SECONDS
        click.echo(f"\r{step}: {count:,} sources\x1b[K\r", err=True, nl=False)
