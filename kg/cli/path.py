"""``kg path``: the chain of partners between two institutions."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kg.cli.options import format_option, graph_option, mode_option, output_option
from kg.cli.output import printable, write_text


@click.command()
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@graph_option
@mode_option
@format_option("text", "json", default="text")
@output_option
@click.pass_context
def path(
    ctx: click.Context, start: str, end: str, graph_dir: Path, mode: str, format_: str, output: Path | None
) -> None:
    """Find a shortest chain of partners between two institutions, each step with its sentences.

    Exits 1 where no chain joins them. With --mode possible a step may be a partnership that is only possible.

    \b
    Examples:
      kg path "Beihang University" UPV
      kg path "Beihang University" "University of Campinas" --mode possible
    """
    from kg.cli.show import text_width
    from kg.graph.lookup import find_institutions
    from kg.graph.reading import read_facts
    from kg.graph.store import open_graph
    from kg.network.links import find_links
    from kg.network.paths import find_path
    from kg.views.institution import path_data

    with open_graph(graph_dir) as graph:
        one, other = (find_institutions(graph, name).only() for name in (start, end))
        facts = read_facts(graph)
        hops = find_path(find_links(facts), one.iri, other.iri, possible=mode == "possible")
        if hops is None:
            more = "" if mode == "possible" else "; --mode possible also walks over possible ones"
            click.echo(f"no chain of {mode} partners joins {one} and {other}{more}", err=True)
            ctx.exit(1)
        data = path_data(facts, one.iri, other.iri, hops)
    if format_ == "json":
        write_text(json.dumps(data, ensure_ascii=False, indent=1), output)
        return
    from kg.views.report import path_text

    write_text(printable(path_text(data, width=text_width())), output)
