"""A CSV table of agreements becomes claims, its rows the evidence.

Rows of one source make one source's claims. Where the table names no source, it is one itself. The text of a
source is its rows, each on a line with the names of the columns, so that every claim leads to what the table says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from kg.claims import Claims, check_date
from kg.claims.model import AgreementKind, Status
from kg.errors import ClaimsError, Problem, nearest
from kg.identity.curated import KINDS
from kg.identity.naming import slug
from kg.identity.tables import Row, parse_country, read_rows, split_cells

FIELDS = (
    "party", "country", "party_kind", "kind", "status", "signed", "started", "ended", "planned_for", "establishes",
    "fields", "place", "source", "title", "publisher", "published", "url",
)  # fmt: skip
METHOD = "table"
_KINDS: tuple[str, ...] = get_args(AgreementKind)
_STATUSES: tuple[str, ...] = get_args(Status)
_WORDS = {
    "memorandum": "mou",
    "memorandum of understanding": "mou",
    "memorandum of agreement": "agreement",
    "cooperation agreement": "agreement",
    "student exchange": "exchange",
    "exchange agreement": "exchange",
    "joint institute": "joint-institute",
    "joint programme": "joint-programme",
    "joint program": "joint-programme",
    "mutual recognition": "mutual-recognition",
}
_DATES = ("signed", "started", "ended", "planned_for", "published")
_DAY_FIRST = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")


@dataclass(slots=True)
class _Source:
    """The rows of one source."""

    id: str
    first: Row
    rows: list[Row] = field(default_factory=list)


def read_agreements(path: Path, columns: Mapping[str, Sequence[str]]) -> list[tuple[Claims, str]]:
    """Read a table of agreements as claims, each source's with its text.

    Args:
        columns: For each field the columns that hold it; two or more for ``party``, and as many or none for
            ``country`` and ``party_kind``.

    Raises:
        ClaimsError: With every fault of the table.
    """
    problems: list[Problem] = []
    sources: dict[str, _Source] = {}
    if len(columns.get("party", ())) < 2:
        raise ClaimsError(
            [Problem(path, 1, "name two or more columns of parties: --column party=COLUMN --column party=COLUMN")]
        )
    for row in read_rows(path, columns, FIELDS):
        if isinstance(row, Problem):
            problems.append(row)
            continue
        problems.extend(Problem(path, row.line, fault) for fault in _faults(row))
        id_ = slug(row.get("source") or path.stem) or "table"
        sources.setdefault(id_, _Source(id_, row)).rows.append(row)
    if not sources and not problems:
        problems.append(Problem(path, None, "the table has no rows"))
    found = [] if problems else [_claims(source, path) for source in sources.values()]
    problems.extend(problem for each in found if isinstance(each, list) for problem in each)
    if problems:
        raise ClaimsError(problems)
    return [each for each in found if isinstance(each, tuple)]


def _faults(row: Row) -> Iterator[str]:
    if len({*row.cells.get("party", ())} - {""}) < 2:
        yield "an agreement needs two different parties"
    kind, status = row.get("kind"), row.get("status")
    if kind and _kind(kind) is None:
        yield f"unknown kind {kind!r}{nearest(kind.lower(), _KINDS)}; expected {', '.join(_KINDS)}"
    if status and status.lower() not in _STATUSES:
        yield f"unknown status {status!r}{nearest(status.lower(), _STATUSES)}; expected {', '.join(_STATUSES)}"
    for name in _DATES:
        if (date := row.get(name)) is not None and (fault := _date_fault(date)):
            yield fault
    for country in filter(None, row.cells.get("country", ())):
        if parse_country(country) is None:
            yield f"unknown country {country!r}: write ISO 3166-1 alpha-2, such as ES, or an English name"
    for each in filter(None, row.cells.get("party_kind", ())):
        if each not in KINDS:
            yield f"unknown kind {each!r}{nearest(each, KINDS)}; expected {', '.join(KINDS)}"


def _date_fault(date: str) -> str | None:
    try:
        check_date(date)
    except ValueError as error:
        return f"{error} (which part is the month must not be guessed)" if _DAY_FIRST.fullmatch(date) else str(error)
    return None


def _kind(text: str) -> str | None:
    word = " ".join(text.lower().split())
    return word if word in _KINDS else _WORDS.get(word)


def _claims(source: _Source, path: Path) -> tuple[Claims, str] | list[Problem]:
    lines = [_line(row) for row in source.rows]
    text = "".join(line + "\n" for line in lines)
    organisations: dict[str, dict[str, Any]] = {}
    agreements, offset = [], 0
    for row, line in zip(source.rows, lines, strict=True):
        for place, party in enumerate(row.cells["party"]):
            if not party:
                continue
            known = organisations.setdefault(
                party, {"name": party, "kind": _at(row, "party_kind", place) or "university"}
            )
            country = _at(row, "country", place)
            if country:
                known.setdefault("country", parse_country(country))
        agreements.append(_agreement(row) | {"evidence": [{"start": offset, "end": offset + len(line)}]})
        offset += len(line) + 1
    about = {
        "id": source.id,
        "title": source.first.get("title") or source.first.get("source") or path.stem,
        "publisher": source.first.get("publisher"),
        "published": source.first.get("published"),
        "url": source.first.get("url"),
        "text": f"{source.id}.txt",
        "text_is": "original",
        "sha256": sha256(text.encode()).hexdigest(),
        "method": METHOD,
    }
    data = {"source": about, "organisations": list(organisations.values()), "agreements": agreements}
    try:
        claims = Claims.model_validate_json(json.dumps(data))
    except ValidationError as error:
        return [
            Problem(path, _line_of(fault["loc"], source), _said(fault["msg"]))
            for fault in error.errors(include_url=False)
        ]
    return claims, text


def _agreement(row: Row) -> dict[str, Any]:
    dates = {name: row.get(name) for name in ("signed", "started", "ended", "planned_for") if row.get(name)}
    default = (
        "terminated"
        if "ended" in dates
        else "planned"
        if "planned_for" in dates
        else "signed"
        if "signed" in dates
        else "reported"
    )
    texts = {name: row.get(name) for name in ("establishes", "place") if row.get(name)}
    return {
        "kind": _kind(row.get("kind") or "agreement"),
        "status": (row.get("status") or default).lower(),
        "parties": list(dict.fromkeys(filter(None, row.cells["party"]))),
        "fields": list(split_cells(row.cells.get("fields", ()))),
        **dates,
        **texts,
    }


def _line_of(location: Sequence[int | str], source: _Source) -> int:
    """Give the line of the row that a fault in its claims comes from."""
    if location[:1] == ("agreements",) and len(location) > 1 and isinstance(location[1], int):
        return source.rows[location[1]].line
    return source.first.line


def _said(message: str) -> str:
    return message.removeprefix("Value error, ")


def _at(row: Row, name: str, place: int) -> str | None:
    cells = row.cells.get(name, ())
    return (cells[place] or None) if place < len(cells) else None


def _line(row: Row) -> str:
    shown = (
        f"{name}: {'; '.join(filter(None, values))}"
        for name, values in row.cells.items()
        if name not in ("source", "title", "publisher", "published", "url")
    )
    return " ".join(" | ".join(shown).split())
