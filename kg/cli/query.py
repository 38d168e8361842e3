"""``kg query``: SPARQL on a graph."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import graph_option, mode_option, output_option
from kg.cli.output import default_format, format_rows, write_text
from kg.errors import KgError, ParameterError

if TYPE_CHECKING:
    from kg.graph import Boolean, Solutions, Triples
    from kg.graph.store import Graph

_ROWS = ("table", "csv", "tsv", "json", "xml")
_TRIPLES = ("turtle", "ntriples", "jsonld")


@click.command()
@click.argument("text", required=False, metavar="[QUERY]")
@click.option(
    "--file",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="A file with the query; - is standard input.",
)
@click.option("--named", metavar="NAME", help="A ready question.")
@click.option("--list", "list_", is_flag=True, help="List the ready questions.")
@click.option(
    "--param", "params", multiple=True, metavar="NAME=VALUE", help="A value for a ready question; repeatable."
)
@graph_option
@mode_option
@click.option(
    "--format",
    "format_",
    type=click.Choice([*_ROWS, *_TRIPLES]),
    help="table, csv, tsv, json, xml for rows (a table on a terminal, CSV when piped, unless told); "
    "turtle (unless told), ntriples, jsonld for triples.",
)
@output_option
def query(
    text: str | None,
    file: Path | None,
    named: str | None,
    list_: bool,
    params: tuple[str, ...],
    graph_dir: Path,
    mode: str,
    format_: str | None,
    output: Path | None,
) -> None:
    """Ask a graph in SPARQL. The graph's prefixes need not be declared.

    \b
    Examples:
      kg query 'SELECT ?partner { institution:tongji-university kg:partnerOf ?partner }'
      kg query --file question.rq --format json
      kg query --list
      kg query --named partners-of --param institution='Tongji University'
    """
    if list_:
        from kg.graph.questions import questions

        rows = [
            {"name": each.name, "title": each.title, "parameters": "; ".join(map(str, each.parameters.values()))}
            for each in questions()
        ]
        write_text(format_rows(rows, ["name", "title", "parameters"], format_ or default_format(output)), output)
        return
    if sum(given is not None for given in (text, file, named)) != 1:
        raise click.UsageError("give a query, --file FILE or --named NAME, and only one of them")
    if params and named is None:
        raise click.UsageError("--param belongs to --named")
    from kg.graph.store import open_graph

    with open_graph(graph_dir, mode="possible" if mode == "possible" else "certain") as graph:
        if named is not None:
            from kg.graph.questions import ask

            values = dict(_param(each) for each in params)
            try:
                result = ask(graph, named, values)
            except ParameterError as error:
                raise click.UsageError(f"--param {error}") from error
            _tell_examples(named, values)
            _tell_unknown(graph, named, values)
        else:
            result = graph.query(text if text is not None else _read(file))
        write_text(format_result(result, format_, output), output)


def format_result(result: Solutions | Boolean | Triples, format_: str | None, output: Path | None) -> str:
    """Give a result in the format asked for, or in the one that fits it."""
    from kg.graph.results import Boolean, Triples

    if isinstance(result, Triples):
        if format_ in _ROWS:
            raise click.UsageError(f"triples have no format {format_}; choose {', '.join(_TRIPLES)}")
        return result.serialize(format_ or "turtle")
    if format_ in _TRIPLES:
        raise click.UsageError(f"rows have no format {format_}; choose {', '.join(_ROWS)}")
    format_ = format_ or default_format(output)
    if isinstance(result, Boolean):
        return ("yes" if result else "no") if format_ == "table" else result.serialize(format_)
    if format_ == "table":
        return format_rows([dict(row) for row in result], result.variables, "table")
    return result.serialize(format_)


def _tell_examples(named: str, values: Mapping[str, str]) -> None:
    """Say on stderr with which examples a question was asked whose parameters were not all given."""
    from kg.graph.questions import read_question

    left = [each for name, each in read_question(named).parameters.items() if each.default and name not in values]
    if left:
        told = ", ".join(map(str, left))
        click.echo(f"{named}: asked with {told}; --param {left[0].name}=... asks with another", err=True)


def _tell_unknown(graph: Graph, named: str, values: Mapping[str, str]) -> None:
    """Say on stderr which of the institutions and sources asked for the graph does not have."""
    from kg.graph.lookup import find_institutions
    from kg.graph.questions import read_question
    from kg.graph.told import Teller

    for name, parameter in read_question(named).parameters.items():
        if name in values and parameter.names_institution:
            found = find_institutions(graph, values[name])
            if not found.matches:
                click.echo(found.unknown(), err=True)
        if name in values and parameter.kind == "source" and not Teller(graph).knows_source(values[name]):
            id_ = values[name]
            click.echo(f"no source of this graph has the id {id_!r}; 'kg query --named sources' lists them", err=True)


def _param(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--param {text!r}: write NAME=VALUE")
    return name, value


def _read(file: Path | None) -> str:
    if file is None or str(file) == "-":
        return sys.stdin.read()
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KgError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise KgError(f"{file}: is not UTF-8") from error
