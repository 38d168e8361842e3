"""``kg show``: one institution with everything behind it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import click

from kg.cli.options import format_option, graph_option, output_option
from kg.cli.output import printable, write_text


@click.command()
@click.argument("name", nargs=-1, required=True)
@graph_option
@format_option("text", "json", default="text")
@output_option
def show(name: tuple[str, ...], graph_dir: Path, format_: str, output: Path | None) -> None:
    """Print one institution: names, country, partners, agreements, conferences, each with its sentence.

    NAME is any name, acronym or IRI that means one institution or country of the graph.

    \b
    Examples:
      kg show Tongji University
      kg show institution/tongji-university --format json
    """
    from kg.graph.lookup import find_institutions
    from kg.graph.reading_about import read_facts_about
    from kg.graph.store import open_graph
    from kg.views.institution import institution_data

    with open_graph(graph_dir) as graph:
        iri = find_institutions(graph, " ".join(name)).only().iri
        data = institution_data(read_facts_about(graph, iri), iri)
    if format_ == "json":
        write_text(json.dumps(data, ensure_ascii=False, indent=1), output)
        return
    from kg.views.report import institution_text

    write_text(printable(institution_text(data, width=text_width())), output)


def text_width() -> int:
    """Give the columns to fill: the terminal's, from 40 to 100."""
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 100))
