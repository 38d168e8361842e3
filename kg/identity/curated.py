"""Reading a curated registry: ``registry.yaml``, a list of institutions.

The only module that knows that file's fields. Every fault is told by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

from kg.claims.countries import COUNTRY_CODES
from kg.claims.model import OrganisationKind
from kg.claims.yaml_form import parse_yaml
from kg.errors import Problem, RegistryError, nearest
from kg.identity.records import Record

KINDS: tuple[str, ...] = get_args(OrganisationKind)
_LISTS = ("aliases", "acronyms", "former", "same_as")
_TEXTS = ("id", "label", "lang", "kind", "country", "city", "part_of", "successor", "status")
_FIELDS = (*_TEXTS, "labels", *_LISTS, "coordinates")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_curated(path: Path) -> list[Record]:
    """Read a registry file.

    Raises:
        RegistryError: With every fault of the file.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise RegistryError([Problem(path, None, f"the registry cannot be read: {reason}")]) from error
    return parse_curated(text, path)


def bundled_registry() -> Path:
    """Give the path of the registry that comes with the program."""
    return Path(str(files("kg.seeds").joinpath("registry.yaml")))


def parse_curated(text: str, path: Path) -> list[Record]:
    """Parse the text of a registry file; ``path`` is for messages.

    Raises:
        RegistryError: With every fault of the text.
    """
    tree = parse_yaml(text)
    problems = [Problem(path, fault.line, fault.message) for fault in tree.faults]
    entries = tree.value if tree.value is not None else []
    if not isinstance(entries, list):
        raise RegistryError([*problems, Problem(path, 1, "a registry is a list: start each institution with '- id:'")])
    records = []
    for number, entry in enumerate(entries):
        line = tree.lines[(number,)]
        faults = list(_faults(entry))
        problems.extend(Problem(path, tree.lines.get((number, field), line), message) for field, message in faults)
        if not faults:
            records.append(_record(entry))
    problems.extend(_between(entries, tree.lines, path))
    if problems:
        raise RegistryError(sorted(problems, key=lambda problem: problem.line or 0))
    return records


def _faults(entry: Any) -> Iterator[tuple[str, str]]:
    """Give what is wrong with one entry, as (field, message)."""
    if not isinstance(entry, dict):
        yield "", "expected the fields of one institution"
        return
    for field in ("id", "label"):
        if not entry.get(field):
            yield field, f"the field {field!r} is missing"
    for field, value in entry.items():
        if field not in _FIELDS:
            yield field, f"unknown field {field!r}{nearest(field, _FIELDS)}"
        elif field in _TEXTS and not isinstance(value, str):
            yield field, f"{field!r} must be text"
        elif field in _LISTS and not _is_texts(value):
            yield field, f"{field!r} must be a list of texts"
    if isinstance(entry.get("id"), str) and not _ID.fullmatch(entry["id"]):
        yield "id", f"{entry['id']!r} is no id: write lower case letters, digits and single hyphens between them"
    if entry.get("kind", "university") not in KINDS:
        yield "kind", f"unknown kind {entry['kind']!r}{nearest(str(entry['kind']), KINDS)}; expected {', '.join(KINDS)}"
    if entry.get("country") is not None and entry["country"] not in COUNTRY_CODES:
        yield "country", f"unknown country code {entry['country']!r}: write ISO 3166-1 alpha-2, such as ES"
    if "coordinates" in entry and not _is_coordinates(entry["coordinates"]):
        yield "coordinates", "coordinates are latitude and longitude: [31.28, 121.50]"
    labels = entry.get("labels", {})
    if not isinstance(labels, dict) or not all(isinstance(value, str) or _is_texts(value) for value in labels.values()):
        yield "labels", "labels map a language to a name or a list of names: {zh: 同济大学}"


def _between(entries: list[Any], lines: Mapping[tuple[str | int, ...], int], path: Path) -> Iterator[Problem]:
    """Check what needs several entries: unique ids and identifiers, parents that exist."""
    taken: dict[str, int] = {}
    ids = {entry.get("id") for entry in entries if isinstance(entry, dict)}
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            continue
        line = lines[(number,)]
        same_as = entry.get("same_as") or []
        for key in (entry.get("id"), *(same_as if isinstance(same_as, list) else ())):
            if isinstance(key, str) and taken.setdefault(key, line) != line:
                yield Problem(path, line, f"{key!r} stands on line {taken[key]} already")
        for field in ("part_of", "successor"):
            other = entry.get(field)
            if isinstance(other, str) and (other not in ids or other == entry.get("id")):
                where = lines.get((number, field), line)
                yield Problem(path, where, f"{field} names no other institution of this file: {other!r}")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)


def _is_coordinates(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(part, int | float) for part in value):
        return False
    return bool(abs(value[0]) <= 90 and abs(value[1]) <= 180)


def _record(entry: dict[str, Any]) -> Record:
    labels = [
        (lang, name)
        for lang, value in (entry.get("labels") or {}).items()
        for name in ([value] if isinstance(value, str) else value)
    ]
    coordinates = entry.get("coordinates")
    return Record(
        id=entry["id"],
        label=entry["label"],
        lang=entry.get("lang", "en"),
        kind=entry.get("kind", "university"),
        country=entry.get("country"),
        city=entry.get("city"),
        coordinates=(float(coordinates[0]), float(coordinates[1])) if coordinates else None,
        labels=tuple(sorted(labels)),
        part_of=entry.get("part_of"),
        successor=entry.get("successor"),
        status=entry.get("status", "active"),
        **{field: tuple(entry.get(field) or ()) for field in _LISTS},
    )
