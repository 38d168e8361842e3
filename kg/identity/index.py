"""Indexes of registry records: in memory for a curated file, on disk for an import.

The only module that knows sqlite. An index file is written whole under another name and then put in place,
so readers find the old one or the new one; it is opened read-only by any number of them, and a lookup reads
only the pages that it needs.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple, Protocol

from kg.errors import Problem, RegistryError
from kg.identity.folding import fold
from kg.identity.keys import (
    ID,
    deletions,
    id_number,
    iri_key,
    iri_number,
    record_rows,
    word_number,
    word_rows,
)
from kg.identity.records import Record

FORMAT = "1"
_RULES = ("words.tsv", "countries.tsv")
NEAR_LIMIT = 200
Hit = tuple[int, int, int]  # number of a record, what the name is to it, mark


class Entry(NamedTuple):
    """What a lookup needs to know of a record."""

    id: str
    ror: str | None
    wikidata: str | None
    label: str
    countries: str
    kind: str
    status: str
    successor: str | None
    part_of: str | None


_SELECT_ENTRY = f"SELECT {','.join(Entry._fields)} FROM record WHERE number = ?"


class Index(Protocol):
    """Records found by the keys of `kg.identity.keys`."""

    def find(self, key: int) -> Sequence[Hit]: ...

    def find_id(self, id_: str) -> int | None: ...

    def find_iri(self, iri: str) -> int | None: ...

    def entry(self, number: int) -> Entry: ...

    def record(self, number: int) -> Record: ...

    def with_word(self, word: str, heads: int, length: int) -> Sequence[int]: ...

    def names(self, number: int) -> Sequence[str]: ...

    def words_near(self, word: str) -> Sequence[str]: ...


class MemoryIndex:
    """An index of a few thousand records."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = tuple(records)
        self._names: dict[int, list[Hit]] = {}
        self._words: dict[str, list[tuple[int, int, int]]] = {}
        self._near: dict[str, list[str]] | None = None
        self._iris = {
            iri_key(iri): number for number, record in reversed(list(enumerate(self.records))) for iri in record.same_as
        }
        self._numbers = {record.id: number for number, record in enumerate(self.records)}
        for number, record in enumerate(self.records):
            for key, what, mark in record_rows(record):
                self._names.setdefault(key, []).append((number, what, mark))
            for word, heads, length in word_rows(record):
                self._words.setdefault(word, []).append((heads, length, number))

    def find(self, key: int) -> Sequence[Hit]:
        """Give the records that have a key."""
        return self._names.get(key, ())

    def find_id(self, id_: str) -> int | None:
        """Give the number of the record with an id."""
        return self._numbers.get(id_)

    def find_iri(self, iri: str) -> int | None:
        """Give the number of the first record that names an IRI."""
        return self._iris.get(iri_key(iri))

    def entry(self, number: int) -> Entry:
        """Give what a lookup needs to know of a record."""
        return make_entry(self.records[number])

    def record(self, number: int) -> Record:
        """Give a whole record."""
        return self.records[number]

    def with_word(self, word: str, heads: int, length: int) -> Sequence[int]:
        """Give the records that have a word in a name of these heads and about this length."""
        fitting = (row for row in self._words.get(word, ()) if row[0] == heads and abs(row[1] - length) < 2)
        return sorted({number for _, _, number in fitting})[:NEAR_LIMIT]

    def names(self, number: int) -> Sequence[str]:
        """Give the folded names of a record."""
        return [fold(name) for name in self.records[number].names]

    def words_near(self, word: str) -> Sequence[str]:
        """Give the words that may differ from one in a letter: they begin or end as it does."""
        if len(word) < 5:
            return ()
        if self._near is None:
            self._near = {}
            for known in self._words:
                for end in ("<" + known[:3], known[-3:] + ">"):
                    self._near.setdefault(end, []).append(known)
        beside = {*self._near.get("<" + word[:3], ()), *self._near.get(word[-3:] + ">", ())}
        return sorted(known for known in beside if abs(len(known) - len(word)) < 2)


class DiskIndex:
    """An index in a file, opened read-only."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            self._connection.execute("PRAGMA mmap_size = 1073741824")
            self.meta: Mapping[str, str] = dict(self._connection.execute("SELECT key, value FROM meta"))
        except sqlite3.Error as error:
            raise RegistryError(
                [Problem(path, None, f"this is no registry index: {error}; import it again")]
            ) from error
        if self.meta.get("format") != FORMAT or self.meta.get("rules") != rules_digest():
            raise RegistryError([Problem(path, None, "this index was made by another version: import it again")])
        self._execute = self._connection.execute

    def find(self, key: int) -> Sequence[Hit]:
        """Give the records that have a key."""
        return self._execute("SELECT record, what, mark FROM name WHERE key = ?", (key,)).fetchall()

    def find_id(self, id_: str) -> int | None:
        """Give the number of the record with an id."""
        row = self._execute("SELECT record FROM name WHERE key = ?", (id_number(id_),)).fetchone()
        return row[0] if row else None

    def find_iri(self, iri: str) -> int | None:
        """Give the number of the first record that names an IRI."""
        row = self._execute("SELECT record FROM name WHERE key = ? ORDER BY record", (iri_number(iri),)).fetchone()
        return row[0] if row else None

    def entry(self, number: int) -> Entry:
        """Give what a lookup needs to know of a record."""
        return Entry._make(self._execute(_SELECT_ENTRY, (number,)).fetchone())

    def record(self, number: int) -> Record:
        """Give a whole record."""
        return parse_record(self._execute("SELECT data FROM record WHERE number = ?", (number,)).fetchone()[0])

    def records(self) -> Iterator[Record]:
        """Give all records."""
        for (data,) in self._execute("SELECT data FROM record ORDER BY number"):
            yield parse_record(data)

    def with_word(self, word: str, heads: int, length: int) -> Sequence[int]:
        """Give the records that have a word in a name of these heads and about this length."""
        query = "SELECT DISTINCT record FROM word WHERE key = ? AND heads = ? AND length BETWEEN ? AND ? LIMIT ?"
        return [
            number for (number,) in self._execute(query, (word_number(word), heads, length - 1, length + 1, NEAR_LIMIT))
        ]

    def names(self, number: int) -> Sequence[str]:
        """Give the folded names of a record."""
        names: str = self._execute("SELECT names FROM record WHERE number = ?", (number,)).fetchone()[0]
        return names.split("\n")

    def words_near(self, word: str) -> Sequence[str]:
        """Give the words that may differ from one in a letter: they share a deletion with it."""
        keys = [word_number(form) for form in near_forms(word)]
        marks = ",".join("?" * len(keys))
        return sorted({known for (known,) in self._execute(f"SELECT word FROM near WHERE key IN ({marks})", keys)})

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def write_index(records: Iterable[Record], path: Path, meta: Mapping[str, str]) -> tuple[int, int]:
    """Write an index file, put in place when it is whole, and count its records and names.

    Raises:
        RegistryError: The file cannot be written.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        counts = _fill(partial, records, meta)
        os.replace(partial, path)
    except (OSError, sqlite3.Error) as error:
        raise RegistryError([Problem(path, None, f"the index cannot be written: {error}")]) from error
    finally:
        if path.parent.is_dir():
            partial.unlink(missing_ok=True)
    return counts


@cache
def rules_digest() -> str:
    """Give the digest of the words that keys are made with: an index of other words would miss names."""
    data = [files("kg.identity.data").joinpath(name).read_bytes() for name in _RULES]
    return sha256(b"".join(data)).hexdigest()


def near_forms(word: str) -> list[str]:
    """Give the forms under which words one letter apart meet; short words have none.

    >>> near_forms("lao")
    []
    """
    return sorted({word, *deletions(word)}) if len(word) > 4 else []


def make_entry(record: Record) -> Entry:
    """Give what a lookup needs to know of a record."""
    wikidata = next((iri for iri in record.same_as if "wikidata.org/" in iri), None)
    countries = " ".join(dict.fromkeys(code for code in (record.country, *record.other_countries) if code))
    return Entry(
        record.id,
        record.ror,
        wikidata,
        record.label,
        countries,
        record.kind,
        record.status,
        record.successor,
        record.part_of,
    )


def parse_record(data: str) -> Record:
    """Read a record back from an index."""
    fields = json.loads(data)
    for name in ("aliases", "acronyms", "former", "same_as", "other_countries", "children", "successors"):
        fields[name] = tuple(fields.get(name, ()))
    fields["labels"] = tuple((lang, value) for lang, value in fields.get("labels", ()))
    if fields.get("coordinates"):
        fields["coordinates"] = (fields["coordinates"][0], fields["coordinates"][1])
    return Record(**fields)


_TABLES = """
PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000;
PRAGMA locking_mode = EXCLUSIVE;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, ror TEXT, wikidata TEXT, label TEXT NOT NULL, countries TEXT NOT NULL,
    kind TEXT NOT NULL, status TEXT NOT NULL, successor TEXT, part_of TEXT, names TEXT NOT NULL, data TEXT NOT NULL
);
CREATE TABLE name (
    key INTEGER, record INTEGER, what INTEGER, mark INTEGER, PRIMARY KEY (key, record, what, mark)
) WITHOUT ROWID;
CREATE TABLE word (
    key INTEGER, heads INTEGER, length INTEGER, record INTEGER, PRIMARY KEY (key, heads, length, record)
) WITHOUT ROWID;
CREATE TABLE near (key INTEGER, word TEXT, PRIMARY KEY (key, word)) WITHOUT ROWID;
BEGIN;
"""


def _fill(path: Path, records: Iterable[Record], meta: Mapping[str, str]) -> tuple[int, int]:
    """Write all tables; rows go in sorted so that the tree is built from left to right."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript(_TABLES)
        names: list[tuple[int, int, int, int]] = []
        words: dict[str, list[tuple[int, int, int]]] = {}
        count = named = 0
        insert = f"INSERT INTO record VALUES ({','.join('?' * (len(Entry._fields) + 3))})"
        for number, record in enumerate(records):
            connection.execute(insert, (number, *make_entry(record), "\n".join(map(fold, record.names)), _data(record)))
            names.extend((key, number, what, mark) for key, what, mark in record_rows(record))
            names.append((id_number(record.id), number, ID, 0))
            for word, heads, length in word_rows(record):
                words.setdefault(word, []).append((heads, length, number))
            count, named = count + 1, named + len(record.names) + len(record.acronyms)
        connection.executemany("INSERT OR IGNORE INTO name VALUES (?,?,?,?)", sorted(names))
        names.clear()
        connection.executemany(
            "INSERT OR IGNORE INTO word VALUES (?,?,?,?)",
            sorted((word_number(w), *row) for w, found in words.items() for row in found),
        )
        near = ((word_number(form), word) for word in words for form in near_forms(word))
        connection.executemany("INSERT OR IGNORE INTO near VALUES (?,?)", sorted(near))
        values = {**meta, "format": FORMAT, "rules": rules_digest(), "records": str(count), "names": str(named)}
        connection.executemany("INSERT INTO meta VALUES (?,?)", sorted(values.items()))
        connection.execute("COMMIT")
        return count, named
    finally:
        connection.close()


def _data(record: Record) -> str:
    values = ((name, getattr(record, name)) for name in Record.__dataclass_fields__)
    fields = {name: value for name, value in values if value not in (None, (), "")}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
