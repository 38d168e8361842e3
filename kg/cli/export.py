"""``kg export``: a graph in another format."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import graph_option, mode_option
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.graph import Graph

_RDF = ("nq", "trig", "jsonld", "ttl", "nt", "rdfxml")
_NETWORK = ("graphml", "gexf")
_ENDINGS = {
    "nquads": "nq",
    "ntriples": "nt",
    "turtle": "ttl",
    "json": "jsonld",
    "rdf": "rdfxml",
    "xml": "rdfxml",
    "tsv": "sssom",
}


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice([*_RDF, "csv", *_NETWORK, "sssom"]),
    help="By the ending of FILE, unless told: nq, trig, jsonld (all graphs); ttl, nt, rdfxml (the merged graph); "
    "csv (tables, into a folder); graphml, gexf (the network); sssom (same-as decisions).",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A file; for csv a folder. Else standard output.",
)
@graph_option
@mode_option
def export(format_: str | None, output: Path | None, graph_dir: Path, mode: str) -> None:
    """Write a graph in another format.

    \b
    Examples:
      kg export -o graph.trig
      kg export --format csv -o tables/
      kg export --format graphml --mode possible -o network.graphml
    """
    chosen = format_ or _by_ending(output)
    if chosen == "csv" and output is None:
        raise click.UsageError("csv gives several tables: name a folder with -o")
    from kg.graph.store import open_graph

    with open_graph(graph_dir, mode="possible" if mode == "possible" else "certain") as graph:
        try:
            _export(graph, chosen, output)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise KgError(f"{output or 'standard output'}: cannot be written: {error.strerror or error}") from error


def _by_ending(output: Path | None) -> str:
    if output is None:
        raise click.UsageError("choose a --format")
    ending = output.suffix.lower().removeprefix(".")
    ending = _ENDINGS.get(ending, ending)
    if ending not in (*_RDF, *_NETWORK, "sssom"):
        raise click.UsageError(f"no format belongs to the ending of {output}: choose a --format")
    return ending


def _export(graph: Graph, format_: str, output: Path | None) -> None:
    from kg.graph.export import write_rdf, write_tables

    if format_ == "csv":
        for path in write_tables(graph, output or Path()):
            click.echo(str(path), err=True)
        return
    if format_ in _RDF:
        if output is None:
            write_rdf(graph, format_, sys.stdout.buffer)
            return
        with output.open("wb") as stream:
            write_rdf(graph, format_, stream)
        return
    text = _mappings(graph) if format_ == "sssom" else _network(graph, format_)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8", newline="\n")


def _network(graph: Graph, format_: str) -> str:
    from kg.graph.reading import read_facts
    from kg.network import project
    from kg.network.exchange import format_network

    return format_network(project(read_facts(graph), mode=graph.mode, former=True), format_)


def _mappings(graph: Graph) -> str:
    from kg.graph.mappings import mappings_of
    from kg.identity.sssom import write_sssom

    stream = io.StringIO()
    write_sssom(mappings_of(graph), stream, base=graph.base, set_id=f"{graph.base}mappings")
    return stream.getvalue()
