"""``kg view``: the network as one HTML file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.options import graph_option, output_option
from kg.cli.output import STDOUT, write_text


@click.command()
@click.option("--title", default="Who partnered with whom", show_default=True, help="Heading of the page.")
@graph_option
@output_option
def view(title: str, graph_dir: Path, output: Path | None) -> None:
    """Write the network as one interactive HTML file that opens from disk, without any network.

    \b
    Examples:
      kg view -o network.html
      kg view --graph graph --title "Engineering education" -o network.html
    """
    if output is None and sys.stdout.isatty():
        raise click.UsageError("name a file: kg view -o network.html")
    from kg.graph.reading import read_facts
    from kg.graph.store import open_graph
    from kg.views.page import render_html

    with open_graph(graph_dir) as graph:
        page = render_html(read_facts(graph), title=title)
    write_text(page, output)
    if output is not None and output != STDOUT:
        click.echo(f"{output}: open it in a browser", err=True)
