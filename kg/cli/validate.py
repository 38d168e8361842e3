"""``kg validate``: check claims files without building."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click


@click.command()
@click.argument("claims", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--shapes/--no-shapes", default=True, help="Check what the claims become against the SHACL shapes, too.")
@click.option(
    "--registry", type=click.Path(path_type=Path), metavar="FILE", help="A registry instead of the bundled one."
)
def validate(claims: tuple[Path, ...], shapes: bool, registry: Path | None) -> None:
    """Check claims files and folders without building a graph; every fault is told with its file and line.

    Where a build spares pySHACL what surely conforms to the shapes, this asks it about every source.

    \b
    Examples:
      kg validate my-claims/
      kg validate one.yaml more.jsonl --no-shapes
    """
    from kg.graph.build import build_graph
    from kg.graph.verify import verify_claims

    found = verify_claims(claims)
    if shapes:
        with tempfile.TemporaryDirectory(prefix="kg-") as folder:
            build_graph(claims, graph_dir=Path(folder) / "graph", registry=registry, screen=False)
    for warning in found.warnings:
        click.echo(str(warning), err=True)
    sources, claims_ = ("source" if found.sources == 1 else "sources"), ("claim" if found.claims == 1 else "claims")
    click.echo(f"{found.sources:,} {sources}, {found.claims:,} {claims_}: no faults", err=True)
