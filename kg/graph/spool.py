"""The spool: checked claims on disk, between the pass that reads them and the pass that writes quads.

A source takes two lines, what the build must know of it and its claims, both as JSON. The quotes are cut
out of the text here, so that no later step needs the text. The spool stays beside the graph: the next
build takes from it every source whose claims file says the same bytes and whose text file is untouched
(same size, time of change and place on disk), without opening the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b, sha256
from pathlib import Path
from typing import IO, Any

from kg.claims import Claims, LocatedClaims, organisation_index

CONTEXT = 32
SECTIONS = ("organisations", "agreements", "events", "figures", "relations")


@dataclass(frozen=True)
class Quote:
    """A passage of a text with what stands before and behind it."""

    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True)
class CheckedSource:
    """One source's checked claims.

    Attributes:
        claims: The claims.
        path: The claims file.
        line: The line on which the source begins.
        lines: Line of each claim, by section; empty where the file has one source a line.
        quotes: The text of each passage of evidence, by its start and end.
        text_sha256: Hash of the text that evidence points into; None where there is no text.
        sha256: Hash of the claims and the text together.
    """

    claims: Claims
    path: Path
    line: int
    lines: dict[str, list[int]] = field(default_factory=dict)
    quotes: dict[tuple[int, int], Quote] = field(default_factory=dict)
    text_sha256: str | None = None
    sha256: str = ""

    @property
    def id(self) -> str:
        """The source's id."""
        return self.claims.source.id

    @cached_property
    def organisations(self) -> dict[str, int]:
        """Place of each organisation by every form of its name."""
        return organisation_index(self.claims)

    def line_of(self, section: str, place: int) -> int:
        """Give the line of a claim, or of its source."""
        lines = self.lines.get(section, [])
        return lines[place] if place < len(lines) else self.line


def check_source_claims(located: LocatedClaims) -> CheckedSource:
    """Take what the build needs out of claims and their text."""
    claims, text = located.claims, located.text
    text_hash = sha256(text.encode()).hexdigest() if text is not None else None
    said = sha256(f"{_claims_json(claims)}\n{text_hash}".encode()).hexdigest()
    lines = {}
    if located.lines:
        lines = {name: [located.line_of(name, i) for i in range(len(getattr(claims, name)))] for name in SECTIONS}
    return CheckedSource(claims, located.path, located.line, lines, _quotes(claims, text), text_hash, said)


def _quotes(claims: Claims, text: str | None) -> dict[tuple[int, int], Quote]:
    if text is None:
        return {}
    evidence = [each.evidence for part in (claims.agreements, claims.events) for each in part]
    evidence += [each.evidence for part in (claims.figures, claims.relations) for each in part]
    spans = sorted({(passage.start, passage.end) for passages in evidence for passage in passages})
    return {
        (start, end): Quote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
        for start, end in spans
    }


class Spool:
    """A file of checked sources: written once, read several times, and by the next build."""

    def __init__(self, path: Path, previous: Previous | None = None) -> None:
        """Begin a spool.

        Args:
            path: The file to write.
            previous: What the last build left, to take known sources from.
        """
        self.path = path
        self.count = 0
        self.reused = 0
        self._previous = previous
        self._file = path.open("w", encoding="utf-8", newline="\n")
        self._key = 0

    def known(self, path: Path, line: int, data: bytes) -> str | None:
        """Take over a source that the last build has read; give its id, or None where it must be read.

        Made for `kg.claims.read_claims`: what is not known is the next source that `add` is given.
        """
        self._key = _key(path, data)
        found = self._previous.find(self._key) if self._previous else None
        if found is None:
            return None
        head, claims = found
        signature = _signature(path, head["name"])
        if signature != head["signature"]:
            if not _same_text(path, head):
                return None
            head["signature"] = signature
        moved = line - head["line"]
        lines = {section: [each + moved for each in places] for section, places in head["lines"].items()}
        head |= {"path": str(path), "folder": str(path.parent.absolute()), "line": line, "lines": lines}
        self._write(head, claims)
        self.reused += 1
        return str(head["id"])

    def add(self, source: CheckedSource) -> None:
        """Write a source behind the others."""
        name = source.claims.source.text
        head = {
            "id": source.id,
            "key": self._key,
            "path": str(source.path),
            "folder": str(source.path.parent.absolute()),
            "line": source.line,
            "lines": source.lines,
            "quotes": [[start, end, q.exact, q.prefix, q.suffix] for (start, end), q in source.quotes.items()],
            "name": name,
            "text": source.text_sha256,
            "signature": _signature(source.path, name),
            "sha256": source.sha256,
        }
        self._write(head, _claims_json(source.claims) + "\n")

    def _write(self, head: dict[str, Any], claims: str) -> None:
        self._file.write(json.dumps(head, ensure_ascii=False, separators=(",", ":")) + "\n")
        self._file.write(claims)
        self.count += 1

    def __iter__(self) -> Iterator[CheckedSource]:
        self._file.flush()
        with self.path.open(encoding="utf-8", newline="\n") as stream:
            for head in stream:
                yield _parse(json.loads(head), next(stream))

    def close(self) -> None:
        """Close the file for writing."""
        self._file.close()


class Previous:
    """The spool of the last build, opened to take known sources from."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("rb")
        self._places: dict[int, int] = {}
        place = 0
        for line in self._file:
            if line.startswith(b'{"id":'):
                self._places[json.loads(line)["key"]] = place
            place += len(line)

    def find(self, key: int) -> tuple[dict[str, Any], str] | None:
        """Give what the build must know of a source and its claims, both as written, or None."""
        place = self._places.get(key)
        if place is None:
            return None
        self._file.seek(place)
        return json.loads(self._file.readline()), self._file.readline().decode()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Where a source of a build stood.

    Attributes:
        id: The source's id.
        path: Its claims file.
        line: The line on which it begins.
        text: The file of its text, or None where it has none.
    """

    id: str
    path: Path
    line: int
    text: Path | None


def source_files(spool: Path) -> Iterator[SourceFile]:
    """Give where the sources of a build stood, in the order in which they were read."""
    with spool.open("rb") as stream:
        for line in stream:
            if line.startswith(b'{"id":'):
                head = json.loads(line)
                folder = Path(head["folder"])
                text = folder / head["name"] if head["name"] else None
                yield SourceFile(head["id"], folder / Path(head["path"]).name, head["line"], text)


def _parse(head: dict[str, Any], claims: str) -> CheckedSource:
    quotes = {(start, end): Quote(*texts) for start, end, *texts in head["quotes"]}
    return CheckedSource(
        Claims.model_validate_json(claims),
        Path(head["path"]),
        head["line"],
        head["lines"],
        quotes,
        head["text"],
        head["sha256"],
    )


def _claims_json(claims: Claims) -> str:
    return claims.model_dump_json(exclude_defaults=True)


def _key(path: Path, data: bytes) -> int:
    """Give the number under which the bytes of a source are known; its text stands in the same folder."""
    folder = str(path.parent.absolute()).encode()
    return int.from_bytes(blake2b(data, key=blake2b(folder, digest_size=16).digest(), digest_size=7).digest())


def _signature(path: Path, name: str | None) -> list[int] | None:
    """Give what changes when a text file is written: its size, time of change and place on disk."""
    if name is None:
        return None
    try:
        found = (path.parent / name).stat()
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns, found.st_ino]


def _same_text(path: Path, head: dict[str, Any]) -> bool:
    """Tell whether a text file that was touched says the same as before."""
    if head["name"] is None:
        return True
    try:
        found = sha256((path.parent / head["name"]).read_bytes()).hexdigest()
    except OSError:
        return False
    return bool(found == head["text"])
