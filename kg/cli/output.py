"""Printing rows: a table for people, CSV, TSV and JSON for programs."""

from __future__ import annotations

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from kg.errors import KgError

Row = Mapping[str, Any]
STDOUT = Path("-")


def write_rows(rows: Sequence[Row], columns: Sequence[str], format_: str | None, output: Path | None = None) -> None:
    """Print rows, or write them to a file.

    Args:
        rows: One mapping a row.
        columns: Which keys to print, in this order.
        format_: table, csv, tsv or json; None means a table on a terminal and CSV elsewhere.
        output: A file to write instead of standard output, which ``-`` means too.
    """
    write_text(format_rows(rows, columns, format_ or default_format(output)), output)


def default_format(output: Path | None = None) -> str:
    """Give ``table`` where a person reads along, else ``csv``."""
    return "table" if output in (None, STDOUT) and sys.stdout.isatty() else "csv"


def write_text(text: str, output: Path | None = None) -> None:
    """Print a text, or write it to a file.

    Raises:
        KgError: The file cannot be written.
    """
    if output is None or output == STDOUT:
        click.echo(text, nl=not text.endswith("\n"))
        return
    try:
        output.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise KgError(f"{output}: cannot be written: {error.strerror}") from error


def format_rows(rows: Sequence[Row], columns: Sequence[str], format_: str) -> str:
    """Give the rows as a table, CSV, TSV or JSON.

    >>> print(format_rows([{"name": "Tongji", "partners": 3}], ["name", "partners"], "table"))
    name    partners
    Tongji         3
    """
    if format_ == "json":
        return json.dumps(
            [{column: row.get(column) for column in columns} for row in rows], ensure_ascii=False, indent=1
        )
    if format_ == "table":
        return _table(rows, columns)
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter="\t" if format_ == "tsv" else ",", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return stream.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list | tuple):
        return "; ".join(_cell(item) for item in value)
    return str(value)


def _table(rows: Sequence[Row], columns: Sequence[str]) -> str:
    cells = [[_printable(_cell(row.get(column))) for column in columns] for row in rows]
    numeric = [
        bool(rows) and all(isinstance(row.get(column), int | float | None) for row in rows) for column in columns
    ]
    widths = [
        max([display_width(column), *(display_width(line[i]) for line in cells)]) for i, column in enumerate(columns)
    ]
    lines = [_line(list(columns), widths, numeric), *(_line(line, widths, numeric) for line in cells)]
    return "\n".join(lines)


def _line(cells: list[str], widths: list[int], numeric: list[bool]) -> str:
    padded = []
    for cell, width, right in zip(cells, widths, numeric, strict=True):
        space = " " * (width - display_width(cell))
        padded.append(space + cell if right else cell + space)
    return "  ".join(padded).rstrip()


def printable(text: str) -> str:
    """Keep control characters of a source from reaching the terminal, in a text of several lines."""
    return "\n".join(_printable(line) for line in text.split("\n"))


def _printable(text: str) -> str:
    """Keep control characters of a source from reaching the terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def display_width(text: str) -> int:
    """Count terminal columns: wide East Asian characters take two, combining marks none.

    >>> display_width("同济"), display_width("é")
    (4, 1)
    """
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
