"""``kg import``: ROR's data dump, and tables of one's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import graph_option
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.claims import Claims

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group(name="import")
def import_() -> None:
    """Bring in ROR's data dump or your own tables.

    \b
    Examples:
      kg import ror v2.0-2026-06-30-ror-data.zip
      kg import csv universities.csv --column name=University --column country=Country
      kg import agreements agreements.csv -o claims/ --column party=University --column party=Partner
    """


@import_.command()
@click.argument("file", type=_FILE)
@graph_option
def ror(file: Path, graph_dir: Path) -> None:
    """Index ROR's data dump (schema v2; JSON, gzip or zip) in the graph's folder, in place of an earlier import.

    \b
    Examples:
      kg import ror v2.0-2026-06-30-ror-data.zip
      kg import ror ror-data.json.gz --graph mine
    """
    from kg.identity.imports import import_ror

    skipped: Counter[str] = Counter()
    records, names = import_ror(file, graph_dir, skipped)
    click.echo(f"{graph_dir}: {records:,} institutions of ROR with {names:,} names and acronyms", err=True)
    for reason, count in sorted(skipped.items()):
        click.echo(f"left out: {count:,} ({reason})", err=True)


@import_.command(name="csv")
@click.argument("file", type=_FILE)
@graph_option
@click.option(
    "--column", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column holds a field; repeatable."
)
def csv_(file: Path, graph_dir: Path, columns: tuple[str, ...]) -> None:
    """Index a table of your own institutions in the graph's folder, in place of an earlier import of that name.

    Fields: name, id, lang, kind, country, city, lat, lon, aliases, acronyms, former, ror, wikidata, part_of. A column
    of that name needs no mapping; lists have semicolons or bars between their items.

    \b
    Examples:
      kg import csv universities.csv
      kg import csv universities.csv --column name='University name' --column country=Country
    """
    from kg.identity.imports import import_institutions

    records, names = import_institutions(file, graph_dir, _columns(columns, _institution_fields()))
    click.echo(f"{graph_dir}: {records:,} institutions of {file.name} with {names:,} names and acronyms", err=True)


@import_.command()
@click.argument("file", type=_FILE)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR|FILE.jsonl",
    help="Where the claims go.",
)
@click.option(
    "--column", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column holds a field; repeatable."
)
def agreements(file: Path, output: Path, columns: tuple[str, ...]) -> None:
    """Make claims of a table of agreements, for 'kg build'.

    Fields: party (two or more columns), country and party_kind (a column for each party), kind, status, signed,
    started, ended, planned_for, establishes, fields, place, and of the source: source, title, publisher, published,
    url. Into a folder go YAML files with the rows as their texts; into a .jsonl file go claims without evidence.

    \b
    Examples:
      kg import agreements mous.csv -o claims/ --column party=University --column party=Partner --column signed=Date
      kg import agreements mous.csv -o claims.jsonl --column party=A --column party=B --column kind=Type
    """
    from kg.identity.agreement_table import FIELDS, read_agreements

    found = read_agreements(file, _columns(columns, FIELDS))
    try:
        _write_claims(found, output)
    except OSError as error:
        raise KgError(f"{output}: cannot be written: {error.strerror}") from error
    count = sum(len(claims.agreements) for claims, _ in found)
    click.echo(f"{output}: {_many(count, 'agreement')} of {_many(len(found), 'source')}", err=True)


def _many(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _write_claims(found: list[tuple[Claims, str]], output: Path) -> None:
    from kg.claims import write_json_lines, write_yaml

    if output.suffix.lower() in (".jsonl", ".ndjson"):
        bare = {"text": None, "sha256": None}
        without = [
            claims.model_copy(
                update={
                    "source": claims.source.model_copy(update=bare),
                    "agreements": tuple(each.model_copy(update={"evidence": ()}) for each in claims.agreements),
                }
            )
            for claims, _ in found
        ]
        with output.open("w", encoding="utf-8", newline="\n") as stream:
            write_json_lines(without, stream)
        return
    output.mkdir(parents=True, exist_ok=True)
    for claims, text in found:
        (output / f"{claims.source.id}.txt").write_text(text, encoding="utf-8", newline="\n")
        write_yaml(claims, output / f"{claims.source.id}.yaml", text)


def _institution_fields() -> tuple[str, ...]:
    from kg.identity.tables import INSTITUTION_FIELDS

    return INSTITUTION_FIELDS


def _columns(pairs: tuple[str, ...], fields: tuple[str, ...]) -> dict[str, list[str]]:
    from kg.identity.tables import parse_columns

    try:
        return parse_columns(pairs, fields)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
