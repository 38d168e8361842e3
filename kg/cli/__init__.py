"""Commands: parse, call, print.

A command's module is imported when the command is called, so `kg query` does
not pay for what `kg view` needs. `COMMANDS` is the list of all commands.
"""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Mapping
from typing import Any

import click

from kg import __version__
from kg.errors import KgError, nearest

COMMANDS: Mapping[str, tuple[str, str]] = {
    "build": ("kg.cli.build:build", "Build a graph from claims."),
    "conflicts": ("kg.cli.conflicts:conflicts", "List where sources differ."),
    "diff": ("kg.cli.diff:diff", "Say what changed between two graphs, and why."),
    "export": ("kg.cli.export:export", "Write a graph in another format."),
    "extract": ("kg.cli.extract:extract", "Read news and write claims."),
    "identify": ("kg.cli.identify:identify", "Find the institution that a name means."),
    "import": ("kg.cli.importing:import_", "Bring in ROR's data dump or your own tables."),
    "judge": ("kg.cli.judge:judge", "Write judgements: same, not same, unsure."),
    "path": ("kg.cli.path:path", "Find the chain of partners between two institutions."),
    "query": ("kg.cli.query:query", "Ask a graph in SPARQL."),
    "rank": ("kg.cli.rank:rank", "Rank the most-connected institutions."),
    "show": ("kg.cli.show:show", "Print one institution with its evidence."),
    "validate": ("kg.cli.validate:validate", "Check claims files without building."),
    "verify": ("kg.cli.verify:verify", "Prove all evidence by hash and offset."),
    "view": ("kg.cli.view:view", "Write the network as one interactive HTML file."),
    "why": ("kg.cli.why:why", "Say why there is an edge, or why there is none."),
}


class _LazyGroup(click.Group):
    """A group that imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and name not in COMMANDS:
            ctx.fail(f"there is no command {name!r}{nearest(name, COMMANDS)}; 'kg --help' lists them")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KgError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)
        except BrokenPipeError:
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - the reader of our output has gone
            ctx.exit(1)
        except KeyboardInterrupt as error:
            click.echo(str(error) or "interrupted", err=True)
            ctx.exit(130)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            click.echo(f"{error.filename or 'standard output'}: cannot be written: {error.strerror}", err=True)
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - nothing more can be written
            ctx.exit(1)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, package_name="partnership-kg", prog_name="kg")
def main() -> None:
    """Who partnered with whom among the world's universities, every edge led back to its sentence.

    \b
    Examples:
      kg build                       build the bundled collections into ./graph
      kg rank --top 10               the most-connected universities
      kg view -o network.html        the network as one HTML file
    """
