"""Options that several commands share, as decorators named for what they add."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_GRAPH = Path("graph")


def graph_option(function: F) -> F:
    """Add ``--graph DIR``: the graph folder, ``./graph`` unless told otherwise."""
    return click.option(
        "--graph",
        "graph_dir",
        type=click.Path(path_type=Path, file_okay=False),
        default=DEFAULT_GRAPH,
        show_default=True,
        metavar="DIR",
        help="The graph folder.",
    )(function)


def format_option(*formats: str, default: str | None = None) -> Callable[[F], F]:
    """Add ``--format``: without a default, a table on a terminal and CSV when piped."""

    def decorate(function: F) -> F:
        return click.option(
            "--format",
            "format_",
            type=click.Choice(formats or ("table", "csv", "tsv", "json")),
            default=default,
            help="How to print. A table on a terminal, CSV when piped, unless told."
            if default is None
            else "How to print.",
        )(function)

    return decorate


def output_option(function: F) -> F:
    """Add ``-o FILE``: where results go, standard output unless told otherwise."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Write to a file instead of standard output.",
    )(function)


def mode_option(function: F) -> F:
    """Add ``--mode``: whether partnerships that are only possible count too."""
    return click.option(
        "--mode",
        type=click.Choice(["certain", "possible"]),
        default="certain",
        show_default=True,
        help="certain leaves out what is only possible; possible adds it.",
    )(function)
