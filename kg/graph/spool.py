"""The spool: checked claims on disk between the pass that reads them and the pass that writes quads.

A source takes two lines, what the build must know of it and its claims, both as JSON. The quotes are
cut out of the text here, so that no later step needs the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

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
    data = claims.model_dump_json(exclude_defaults=True)
    text_hash = sha256(text.encode()).hexdigest() if text is not None else None
    lines = {}
    if located.lines:
        lines = {name: [located.line_of(name, i) for i in range(len(getattr(claims, name)))] for name in SECTIONS}
    return CheckedSource(
        claims, located.path, located.line, lines, _quotes(claims, text), text_hash, sha256(f"{data}\n{text_hash}".encode()).hexdigest()
    )


def _quotes(claims: Claims, text: str | None) -> dict[tuple[int, int], Quote]:
    if text is None:
        return {}
    told = (*claims.agreements, *claims.events, *claims.figures, *claims.relations)
    spans = sorted({(passage.start, passage.end) for claim in told for passage in claim.evidence})
    return {
        (start, end): Quote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
        for start, end in spans
    }


def format_record(source: CheckedSource) -> str:
    """Give the two lines of a source in the spool."""
    head = {
        "path": str(source.path),
        "line": source.line,
        "lines": source.lines,
        "quotes": [[start, end, q.exact, q.prefix, q.suffix] for (start, end), q in source.quotes.items()],
        "text": source.text_sha256,
        "sha256": source.sha256,
    }
    return f"{json.dumps(head, ensure_ascii=False)}\n{source.claims.model_dump_json(exclude_defaults=True)}\n"


def parse_record(head: str, data: str) -> CheckedSource:
    """Read the two lines of a source back."""
    known = json.loads(head)
    quotes = {(start, end): Quote(*texts) for start, end, *texts in known["quotes"]}
    claims = Claims.model_validate_json(data)
    return CheckedSource(claims, Path(known["path"]), known["line"], known["lines"], quotes, known["text"], known["sha256"])


class Spool:
    """A file of checked sources, written once and read several times."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("w", encoding="utf-8", newline="\n")
        self.count = 0

    def add(self, source: CheckedSource) -> None:
        """Write a source behind the others."""
        self._file.write(format_record(source))
        self.count += 1

    def __iter__(self) -> Iterator[CheckedSource]:
        self._file.flush()
        with self.path.open(encoding="utf-8", newline="\n") as stream:
            for head in stream:
                yield parse_record(head, next(stream))

    def close(self) -> None:
        """Close the file for writing."""
        self._file.close()
