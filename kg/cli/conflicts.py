"""``kg conflicts``: where sources differ."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from kg.cli.options import format_option, graph_option, output_option
from kg.cli.output import default_format, write_rows, write_text

_COLUMNS = ("thing", "label", "property", "value", "source", "published", "preferred", "sentence")
_SHOWN = 90


@click.command()
@click.option(
    "--property",
    "properties",
    multiple=True,
    metavar="NAME",
    help="Only this property: name, signed, kind, ...; repeatable.",
)
@graph_option
@format_option()
@output_option
def conflicts(properties: tuple[str, ...], graph_dir: Path, format_: str | None, output: Path | None) -> None:
    """List every property on which sources differ, each value with its source, date and sentence.

    A line 'prefer' in a judgements file, with the thing and the property ('agreement/ID signed') and a source, puts
    the value of that source first; the others stay.

    \b
    Examples:
      kg conflicts
      kg conflicts --property signed --property started
      kg conflicts --format json -o conflicts.json
    """
    from kg.graph.conflicts import find_conflicts
    from kg.graph.store import open_graph

    with open_graph(graph_dir) as graph:
        found = [each for each in find_conflicts(graph) if not properties or each.property in properties]
    chosen = format_ or default_format(output)
    if chosen == "json":
        write_text(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1), output)
        return
    rows = [
        {"thing": each.thing, "label": each.label, "property": each.property} | asdict(value)
        for each in found
        for value in each.values
    ]
    if chosen == "table":
        rows = [
            row | {"preferred": "yes" if row["preferred"] else "", "sentence": _short(row["sentence"])} for row in rows
        ]
    write_rows(rows, _COLUMNS if chosen != "table" else _COLUMNS[1:], chosen, output)
    click.echo(f"{len(found):,} disagreements", err=True)


def _short(text: object) -> str:
    shown = str(text or "")
    return shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 3]}..."
