"""``kg diff``: what changed between two graphs, and why."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from kg.cli.options import format_option, output_option
from kg.cli.output import write_rows

_COLUMNS = ("change", "property", "label", "old", "new", "causes", "thing")
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("old", type=_FOLDER)
@click.argument("new", type=_FOLDER)
@format_option()
@output_option
def diff(old: Path, new: Path, format_: str | None, output: Path | None) -> None:
    """Say which facts were added, removed or changed between two graph folders, each with its cause: a source that is
    new, gone or changed, a judgement, the registry, or the rules.

    \b
    Examples:
      kg diff last-week graph
      kg diff old new --format json
    """
    from kg.graph.diff import diff_graphs
    from kg.graph.store import open_graph

    with open_graph(old) as before, open_graph(new) as after:
        changes = diff_graphs(before, after)
    write_rows([asdict(each) for each in changes], _COLUMNS, format_, output)
    click.echo(f"{len(changes):,} {'change' if len(changes) == 1 else 'changes'}", err=True)
