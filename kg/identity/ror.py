"""Reading ROR's data dump: schema v2, as JSON, gzip, or the zip that ROR publishes.

The only module that knows ROR's layout. The dump is one array of some 300 MB; its records are decoded one at a
time, so memory does not grow with it.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from kg.claims.countries import COUNTRY_CODES
from kg.errors import Problem, RegistryError
from kg.identity.records import Record

_CHUNK = 1 << 20
# The first of these that a record has decides its kind; "funder" stands beside another type nearly always.
_KINDS = {
    "education": "university",
    "company": "enterprise",
    "government": "government",
    "facility": "research",
    "nonprofit": "association",
    "healthcare": "other",
    "archive": "other",
    "other": "other",
    "funder": "association",
}
_IDENTIFIERS = {
    "wikidata": "http://www.wikidata.org/entity/{}",
    "grid": "https://www.grid.ac/institutes/{}",
    "isni": "https://isni.org/isni/{}",
}


def read_ror(path: Path, skipped: Counter[str] | None = None) -> Iterator[Record]:
    """Stream the records of a dump.

    Args:
        path: The dump: JSON, gzip, or ROR's zip.
        skipped: Counts records that are left out, by reason.

    Raises:
        RegistryError: The file is no dump of schema v2, or is cut short.
    """
    counts = Counter() if skipped is None else skipped
    number = 0
    try:
        with _open_json(path) as stream:
            for item in _objects(stream, path):
                number += 1
                record = _record(item)
                if isinstance(record, str):
                    counts[record] += 1
                else:
                    yield record
        if not number:
            raise RegistryError([Problem(path, None, "the dump is empty: its array holds no record")])
    except (OSError, EOFError, zipfile.BadZipFile, gzip.BadGzipFile, zlib.error) as error:
        raise RegistryError([Problem(path, None, f"the dump cannot be read: {error}")]) from error
    except UnicodeDecodeError as error:
        raise RegistryError([Problem(path, None, "the dump is not UTF-8")]) from error
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        where = f"record {number} has not the layout of schema v2 ({type(error).__name__}: {error})"
        raise RegistryError([Problem(path, None, f"{where}; take ROR's file named ..._schema_v2.json")]) from error


def file_digest(path: Path) -> str:
    """Give the sha256 of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _open_json(path: Path) -> Iterator[BinaryIO]:
    """Open the JSON inside whatever wraps it."""
    with path.open("rb") as raw:
        start = raw.read(4)
        raw.seek(0)
        if start[:2] == b"\x1f\x8b":
            with gzip.open(raw) as stream:
                yield stream  # type: ignore[misc]
        elif start == b"PK\x03\x04":
            with zipfile.ZipFile(raw) as archive, archive.open(_member(archive, path)) as stream:
                yield stream  # type: ignore[misc]
        else:
            yield raw


def _member(archive: zipfile.ZipFile, path: Path) -> str:
    """Choose the dump inside ROR's zip: the one of schema v2 where there are two."""
    names = [name for name in archive.namelist() if name.endswith(".json") and not name.startswith("__MACOSX")]
    second = [name for name in names if "schema_v2" in name]
    chosen = second or names
    if len(chosen) != 1:
        raise RegistryError(
            [Problem(path, None, f"expected one JSON file of schema v2 in the zip, found {len(chosen)}")]
        )
    return chosen[0]


def _objects(stream: BinaryIO, path: Path) -> Iterator[dict[str, Any]]:
    """Decode a JSON array one element at a time."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig")
    decode = json.JSONDecoder().raw_decode
    buffer = text.read(_CHUNK).lstrip()
    if not buffer.startswith("["):
        raise RegistryError([Problem(path, 1, "this is no ROR dump: expected a JSON array of records")])
    place = 1
    while True:
        while place < len(buffer) and buffer[place] in " \t\r\n,":
            place += 1
        if place < len(buffer) and buffer[place] == "]":
            return
        try:
            item, end = decode(buffer, place)
        except json.JSONDecodeError as error:
            more = text.read(_CHUNK)
            if not more or len(buffer) - place > 64 * _CHUNK:
                raise RegistryError([Problem(path, None, f"the dump is cut short or damaged: {error.msg}")]) from error
            buffer, place = buffer[place:] + more, 0
            continue
        if not isinstance(item, dict):
            raise RegistryError(
                [Problem(path, None, "this is no ROR dump: its array holds something else than records")]
            )
        yield item
        place = end


def _record(item: dict[str, Any]) -> Record | str:
    """Give a record, or the reason for leaving it out."""
    names = item["names"]
    display = next((name for name in names if "ror_display" in name["types"]), None)
    if display is None:
        return "no name to display"
    ror = item["id"]
    places = [place["geonames_details"] for place in item["locations"]]
    countries = [place["country_code"] for place in places if place.get("country_code") in COUNTRY_CODES]
    first = places[0] if places else {}
    labels = [name for name in names if "label" in name["types"] and name is not display]
    same_as = [iri for external in item["external_ids"] if (iri := _identifier(external))]
    relations = item["relationships"]
    parents, successors = _related(relations, "parent"), _related(relations, "successor")
    return Record(
        id=ror_id(ror),
        label=display["value"].strip(),
        lang=display["lang"] or "und",
        kind=_kind(item["types"]),
        country=countries[0] if countries else None,
        city=first.get("name"),
        coordinates=(first["lat"], first["lng"])
        if first.get("lat") is not None and first.get("lng") is not None
        else None,
        labels=tuple(sorted((name["lang"] or "und", name["value"].strip()) for name in labels)),
        aliases=tuple(sorted(name["value"].strip() for name in names if name["types"] == ["alias"])),
        acronyms=tuple(sorted({name["value"].strip() for name in names if "acronym" in name["types"]})),
        same_as=(ror, *same_as),
        part_of=parents[0] if parents else None,
        successor=successors[0] if len(successors) == 1 else None,
        status=item["status"],
        other_countries=tuple(dict.fromkeys(code for code in countries[1:] if code != countries[0])),
        children=_related(relations, "child"),
        successors=successors,
    )


def ror_id(iri: str) -> str:
    """Give the id below ``institution/`` of a ROR record.

    >>> ror_id("https://ror.org/03rc6as71")
    'ror-03rc6as71'
    """
    return "ror-" + iri.rstrip("/").rpartition("/")[2]


def _related(relations: list[dict[str, Any]], kind: str) -> tuple[str, ...]:
    return tuple(sorted(ror_id(relation["id"]) for relation in relations if relation["type"] == kind))


def _kind(types: list[str]) -> str:
    return next((kind for name, kind in _KINDS.items() if name in types), "other")


def _identifier(external: dict[str, Any]) -> str | None:
    form = _IDENTIFIERS.get(external["type"])
    value = external["preferred"] or (external["all"][0] if external["all"] else None)
    return form.format(value.replace(" ", "")) if form and value else None
