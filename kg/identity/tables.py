"""CSV tables of one's own: institutions, and agreements that become claims.

A column of the table is named for each field; a column of a field's own name counts without that. Every fault is
told by line, all of them at once.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.claims.countries import COUNTRY_CODES
from kg.errors import Problem, RegistryError, nearest
from kg.identity.countries import find_country
from kg.identity.curated import KINDS
from kg.identity.naming import own_id
from kg.identity.records import Record

INSTITUTION_FIELDS = (
    "name", "id", "lang", "kind", "country", "city", "lat", "lon", "aliases", "acronyms", "former", "ror", "wikidata",
    "part_of",
)  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ROR = re.compile(r"(?:https?://)?(?:ror\.org/)?(0[0-9a-z]{8})/?")
_WIKIDATA = re.compile(r"(?:https?://)?(?:www\.)?(?:wikidata\.org/(?:wiki|entity)/)?(Q[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line on which it begins, and its cells by field.

    Attributes:
        cells: For each field its cells, one for each column named for it; fields of empty cells are left out.
    """

    line: int
    cells: Mapping[str, tuple[str, ...]]

    def get(self, field: str) -> str | None:
        """Give the first cell of a field that is not empty, or None."""
        return next((cell for cell in self.cells.get(field, ()) if cell), None)


def parse_columns(pairs: Sequence[str], fields: Sequence[str]) -> dict[str, list[str]]:
    """Parse column mappings such as ``name=University name``.

    Raises:
        ValueError: A mapping has another form, or names an unknown field.
    """
    columns: dict[str, list[str]] = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals or not column.strip():
            raise ValueError(f"{pair!r} maps no column: write FIELD=COLUMN, such as name='University name'")
        if field not in fields:
            raise ValueError(f"unknown field {field!r}{nearest(field, fields)}; known: {', '.join(fields)}")
        columns.setdefault(field, []).append(column.strip())
    return columns


def read_rows(
    path: Path, columns: Mapping[str, Sequence[str]], fields: Sequence[str], *, required: Sequence[str] = ()
) -> Iterator[Row | Problem]:
    """Read a CSV table, comma, semicolon or tab between its cells, by its header.

    Args:
        columns: For each field the columns that hold it.
        fields: The fields that a column of the same name holds where none is named.
        required: The fields that must have a column.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        yield Problem(
            path,
            None,
            f"the table cannot be read: {error.strerror if isinstance(error, OSError) else 'it is not UTF-8'}",
        )
        return
    reader = csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        places, faults = _places(header, columns, fields)
        missing = [name for name in required if name not in places and not faults]
        faults += [f"no column is called {name!r}: say which it is, with --column {name}=COLUMN" for name in missing]
        yield from (Problem(path, 1, fault) for fault in faults)
        if faults:
            return
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) > len(header):
                yield Problem(path, line, f"this row has {len(cells)} cells, the header {len(header)}")
            elif any(cell.strip() for cell in cells):
                cells += [""] * (len(header) - len(cells))
                found = {field: tuple(cells[place].strip() for place in numbers) for field, numbers in places.items()}
                yield Row(line, {field: values for field, values in found.items() if any(values)})
            line = reader.line_num + 1
    except csv.Error as error:
        yield Problem(path, reader.line_num, f"this is not CSV: {error}")


def read_institutions(path: Path, columns: Mapping[str, Sequence[str]]) -> list[Record]:
    """Read a table of institutions.

    Raises:
        RegistryError: With every fault of the table.
    """
    problems: list[Problem] = []
    records: dict[str, tuple[Record, int]] = {}
    for row in read_rows(path, columns, INSTITUTION_FIELDS, required=["name"]):
        if isinstance(row, Problem):
            problems.append(row)
            continue
        faults = list(_institution_faults(row))
        if not faults:
            record = _institution(row)
            first = records.setdefault(record.id, (record, row.line))
            if first[1] != row.line:
                faults.append(
                    f"the institution {record.id!r} stands on line {first[1]} already; give them ids in a column id"
                )
        problems.extend(Problem(path, row.line, fault) for fault in faults)
    for record, line in records.values():
        if record.part_of and record.part_of not in records:
            problems.append(Problem(path, line, f"part_of names no institution of this table: {record.part_of!r}"))
    if not records and not problems:
        problems.append(Problem(path, None, "the table has no rows"))
    if problems:
        raise RegistryError(sorted(problems, key=lambda problem: problem.line or 0))
    return [record for record, _ in records.values()]


def parse_country(text: str) -> str | None:
    """Give the code of a country written as its code or its name, or None."""
    return text.upper() if text.upper() in COUNTRY_CODES else find_country(text)


def split_cells(cells: Sequence[str]) -> tuple[str, ...]:
    """Split cells that hold lists, with semicolons or bars between the items.

    >>> split_cells(["UPV; Politècnica", "a|b"])
    ('UPV', 'Politècnica', 'a', 'b')
    """
    return tuple(dict.fromkeys(item.strip() for cell in cells for item in re.split(r"[;|]", cell) if item.strip()))


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)


def _places(
    header: Sequence[str], columns: Mapping[str, Sequence[str]], fields: Sequence[str]
) -> tuple[dict[str, list[int]], list[str]]:
    """Give the places of each field's columns, and what is wrong with the header."""
    faults = [
        f"there is no column {name!r}{nearest(name, header)}"
        for names in columns.values()
        for name in names
        if name not in header
    ]
    if not any(header):
        faults.append("the table is empty: its first line must name the columns")
    wanted = {**{field: [field] for field in fields if field in header}, **columns}
    places = {
        field: [place for name in names for place, cell in enumerate(header) if cell == name]
        for field, names in wanted.items()
    }
    return places, faults


def _institution_faults(row: Row) -> Iterator[str]:
    if row.get("name") is None:
        yield "the name is empty"
    country, kind, id_ = row.get("country"), row.get("kind"), row.get("id")
    if country and parse_country(country) is None:
        yield f"unknown country {country!r}: write ISO 3166-1 alpha-2, such as ES, or an English name"
    if kind and kind not in KINDS:
        yield f"unknown kind {kind!r}{nearest(kind, KINDS)}; expected {', '.join(KINDS)}"
    if id_ and not _ID.fullmatch(id_):
        yield f"{id_!r} is no id: write lower case letters, digits and single hyphens between them"
    if (ror := row.get("ror")) and not _ROR.fullmatch(ror):
        yield f"{ror!r} is no ROR id: write https://ror.org/ and nine letters and digits"
    if (wikidata := row.get("wikidata")) and not _WIKIDATA.fullmatch(wikidata):
        yield f"{wikidata!r} is no Wikidata id: write Q and a number"
    lat, lon = row.get("lat"), row.get("lon")
    if (lat is None) != (lon is None) or lat is not None and not (_within(lat, 90) and _within(lon, 180)):
        yield "coordinates need both lat (-90 to 90) and lon (-180 to 180), in degrees with a decimal point"


def _within(text: str | None, limit: float) -> bool:
    try:
        return text is not None and abs(float(text)) <= limit
    except ValueError:
        return False


def _institution(row: Row) -> Record:
    name, country = row.get("name") or "", row.get("country")
    code = parse_country(country) if country else None
    same_as = []
    if (ror := row.get("ror")) and (match := _ROR.fullmatch(ror)):
        same_as.append(f"https://ror.org/{match[1]}")
    if (wikidata := row.get("wikidata")) and (match := _WIKIDATA.fullmatch(wikidata)):
        same_as.append(f"http://www.wikidata.org/entity/{match[1]}")
    lat, lon = row.get("lat"), row.get("lon")
    return Record(
        id=row.get("id") or own_id(name, code),
        label=name,
        lang=row.get("lang") or "und",
        kind=row.get("kind") or "university",
        country=code,
        city=row.get("city"),
        coordinates=(float(lat), float(lon)) if lat and lon else None,
        aliases=split_cells(row.cells.get("aliases", ())),
        acronyms=split_cells(row.cells.get("acronyms", ())),
        former=split_cells(row.cells.get("former", ())),
        same_as=tuple(same_as),
        part_of=row.get("part_of"),
    )
