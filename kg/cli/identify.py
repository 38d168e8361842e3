"""``kg identify``: which institution a name means."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from kg.cli.options import graph_option, output_option
from kg.cli.output import default_format, format_rows, write_text
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.graph.terms import Names
    from kg.identity import Decision, Registry

_COLUMNS = ("institution", "label", "country", "score", "reasons")
_REMEMBERED = 50_000


@click.command()
@click.argument("name")
@click.option("--country", metavar="CC", help="The country of the institution: its code, or its name.")
@graph_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "csv", "tsv", "json", "jsonl"]),
    help="How to print. A table on a terminal, CSV when piped, unless told; jsonl for a stream of names.",
)
@output_option
def identify(name: str, country: str | None, graph_dir: Path, format_: str | None, output: Path | None) -> None:
    """Find the institution that a name means, or what it may mean.

    The name - reads a stream: one name a line, a country code after a tab where known. The registry is the bundled
    one and what 'kg import' brought into the graph's folder; the graph need not be built.

    \b
    Examples:
      kg identify 'Universitat Politècnica de València'
      kg identify UPV --format json
      kg identify 'University of Health Sciences' --country LA
      kg identify - --format jsonl < names.txt
    """
    from kg.cli.base import names_of
    from kg.identity import open_registry

    code = _country(country) if country else None
    registry, names = open_registry(graph_dir), names_of(graph_dir)
    if name == "-":
        if format_ not in (None, "jsonl"):
            raise click.UsageError("a stream of names answers with --format jsonl")
        _answer_stream(registry, names, code, output)
        return
    answer = _answer(name, registry.match(name, country=code), names)
    if format_ in ("json", "jsonl"):
        write_text(json.dumps(answer, ensure_ascii=False, indent=1 if format_ == "json" else None), output)
        return
    shown = answer["institution"] or "none"
    click.echo(f"{answer['decision']}: {shown} ({answer['why']})", err=True)
    write_text(format_rows(answer["candidates"], _COLUMNS, format_ or default_format(output)), output)


def _country(text: str) -> str:
    from kg.identity import countries, find_country

    code = text.upper() if text.upper() in countries() else find_country(text)
    if code is None:
        raise click.UsageError(f"unknown country {text!r}: write ISO 3166-1 alpha-2, such as ES")
    return code


def _answer(name: str, decision: Decision, names: Names) -> dict[str, Any]:
    from kg.graph.terms import text_of

    return {
        "name": name,
        "institution": text_of(names.institution(decision.id)) if decision.id else None,
        "ror": decision.entry.ror if decision.entry else None,
        "decision": decision.decision,
        "why": decision.why,
        "candidates": [
            {
                "institution": text_of(names.institution(each.reference)),
                "ror": each.ror,
                "label": each.label,
                "country": each.country,
                "score": each.score,
                "reasons": list(each.reasons),
            }
            for each in decision.candidates
        ],
    }


def _answer_stream(registry: Registry, names: Names, country: str | None, output: Path | None) -> None:
    """Answer names as they come: whatever lines have arrived are answered and flushed together."""
    from kg.identity import countries

    known = countries()

    @lru_cache(maxsize=_REMEMBERED)
    def answer(line: str) -> str:
        name, _, code = line.partition("\t")
        code = code.strip().upper()
        decision = registry.match(name.strip(), country=code if code in known else country)
        found = _answer(name.strip(), decision, names)
        if code and code not in known:
            found["why"] += f"; {code!r} is no country code of ISO 3166-1"
        return json.dumps(found, ensure_ascii=False) + "\n"

    try:
        stream = sys.stdout if output is None else output.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise KgError(f"{output}: cannot be written: {error.strerror}") from error
    try:
        for lines in _arriving_lines():
            stream.write("".join([answer(line) for line in lines]))
            stream.flush()
    finally:
        if output is not None:
            stream.close()


def _arriving_lines() -> Iterator[list[str]]:
    """Read standard input in chunks of whole lines, without waiting for more than has arrived."""
    rest, number = b"", 0
    source = cast(BufferedReader, sys.stdin.buffer)
    while chunk := source.read1(1 << 16):
        *lines, rest = (rest + chunk).split(b"\n")
        yield [_decode(line, number + place) for place, line in enumerate(lines, 1)]
        number += len(lines)
    if rest:
        yield [_decode(rest, number + 1)]


def _decode(line: bytes, number: int) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r")
    except UnicodeDecodeError as error:
        raise KgError(f"-:{number}: the name is not UTF-8") from error
