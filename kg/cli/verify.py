"""``kg verify``: prove all evidence."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kg.cli.options import format_option, graph_option, output_option
from kg.cli.output import write_rows, write_text

_ROWS = (
    ("sources", "sources"),
    ("sources without a text", "sources_without_text"),
    ("claims", "claims"),
    ("claims without evidence", "claims_without_evidence"),
    ("passages", "passages"),
    ("proved against the original", "against_original"),
    ("proved against our digest", "against_digest"),
    ("not proved", "unproved"),
)


@click.command()
@click.argument("claims", nargs=-1, type=click.Path(path_type=Path))
@graph_option
@click.option(
    "--texts",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where to look for texts that moved.",
)
@format_option()
@output_option
@click.pass_context
def verify(
    ctx: click.Context,
    claims: tuple[Path, ...],
    graph_dir: Path,
    texts: Path | None,
    format_: str | None,
    output: Path | None,
) -> None:
    """Prove each quote again by the hash of its text and by its offsets: those of a graph, or of claims files.

    \b
    Examples:
      kg verify
      kg verify --graph other --format json
      kg verify my-claims/
    """
    from kg.graph.store import open_graph
    from kg.graph.verify import verify_claims, verify_graph

    if claims:
        found = verify_claims(claims)
    else:
        with open_graph(graph_dir) as graph:
            found = verify_graph(graph, texts=texts)
    if format_ == "json":
        data = {name: getattr(found, name) for _, name in _ROWS}
        data |= {name: list(map(str, getattr(found, name))) for name in ("faults", "warnings")}
        write_text(json.dumps(data, ensure_ascii=False, indent=1), output)
    else:
        rows = [{"what": what, "count": getattr(found, name)} for what, name in _ROWS]
        write_rows(rows, ["what", "count"], format_, output)
    for fault in (*found.warnings, *found.faults):
        click.echo(str(fault), err=True)
    if found.faults or found.unproved:
        ctx.exit(1)
