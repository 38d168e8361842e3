"""Reading documents from files: text, Markdown, HTML, JSON and JSON Lines.

A file that cannot be read gives a `kg.errors.Problem`, one clear line, and the others are still read. JSON Lines are
streamed; every other file is one document of at most `LARGEST` bytes. Offsets of everything found later count in
`Document.text`: for HTML and Markdown that is the text without markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from kg.errors import Problem
from kg.extract.document import Document
from kg.extract.folders import find_files
from kg.extract.formats import Read, read_html, read_json, read_json_line, read_markdown, read_text
from kg.extract.sniffing import advice_for, sniff
from kg.identity.folding import fold

LARGEST = 10_000_000
_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_Convert = Callable[[bytes, Path], Read | Iterator[Read]]
_CONVERTERS: dict[str, _Convert] = {
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".json": read_json,
}
_FORMS: dict[str, _Convert] = {"json": read_json, "html": read_html, "text": read_text}


def read_documents(paths: Iterable[Path], *, published: str | None = None) -> Iterator[Read]:
    """Read every document of files and folders, in the order given, folders sorted by path.

    A document's id is its own where the input gives one, else the file's name without its ending, made to fit
    (`fit_id`), and with a number in a file of several; a later one of the same id gets ``-2``, ``-3`` and so on.

    Args:
        published: Day of publication for documents that carry none.

    Yields:
        Documents, and problems for what cannot be read.
    """
    taken: dict[str, int] = {}
    for path in find_files(paths):
        if isinstance(path, Problem):
            yield path
            continue
        for read in read_file(path):
            if isinstance(read, Document):
                read = replace(read, id=_unique(read.id, taken), published=read.published or published)
            yield read


def read_file(path: Path) -> Iterator[Read]:
    """Read the documents of one file."""
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, path, path.stat().st_size)
    except OSError as error:
        yield Problem(path, None, f"cannot be read: {error.strerror or error}")


def read_stream(stream: BinaryIO, *, published: str | None = None, name: str = "stdin") -> Iterator[Read]:
    """Read documents from standard input, whose form is told from how it begins (`kg.extract.sniffing`).

    Args:
        published: Day of publication for documents that carry none.
        name: Id for a document that carries none, made to fit; of several with a number, as in a file of that name.
    """
    path = Path(f"{fit_id(name)}.txt")
    head = stream.read(LARGEST + 1)
    form = sniff(head, whole=len(head) <= LARGEST)
    if form == "jsonl":
        reads: Iterable[Read] = _json_lines(_lines(head, stream), path)
    else:
        reads = _one(head, path, len(head), _FORMS[form])
    taken: dict[str, int] = {}
    for read in reads:
        if isinstance(read, Document):
            yield replace(read, id=_unique(read.id, taken), published=read.published or published)
        else:
            yield replace(read, path=Path("-"))


def fit_id(name: str) -> str:
    """Make a name fit for a source's id: lower case letters, digits and single hyphens.

    >>> fit_id("News 2024_05 (Brașov)"), fit_id("???")
    ('news-2024-05-brasov', 'document')
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "document"


def _unique(wanted: str, taken: dict[str, int]) -> str:
    found = fit_id(wanted)
    while found in taken:
        taken[found] += 1
        found = f"{found}-{taken[found]}"
    taken[found] = 1
    return found


def _read_stream(stream: BinaryIO, path: Path, size: int) -> Iterator[Read]:
    ending = path.suffix.lower()
    advice = advice_for(ending)
    if advice is not None:
        yield Problem(path, None, advice)
        return
    if ending in _JSON_LINES:
        yield from _json_lines(_bounded(stream), path)
        return
    if size > LARGEST:
        yield Problem(
            path,
            None,
            f"has {size:,} bytes, more than {LARGEST:,}: one document is read at a time, so split it or "
            f"write it as JSON Lines",
        )
        return
    yield from _one(stream.read(LARGEST + 1), path, size, _CONVERTERS.get(ending, read_text))


def _one(data: bytes, path: Path, size: int, convert: _Convert) -> Iterator[Read]:
    """Read what one file holds: a document, or several where it is a list of them."""
    advice = advice_for(path.suffix, data)
    if advice is not None:
        yield Problem(path, None, advice)
    elif max(size, len(data)) > LARGEST:
        yield Problem(path, None, f"is longer than {LARGEST:,} bytes: split it or write it as JSON Lines")
    elif not data.strip(b" \t\r\n\xef\xbb\xbf"):
        yield Problem(path, None, "is empty")
    else:
        read = convert(data, path)
        yield from [read] if isinstance(read, Document | Problem) else read


def _lines(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """Go on line by line after what has been read already."""
    lines = head.splitlines(keepends=True)
    if lines and not lines[-1].endswith(b"\n"):
        lines[-1] += next(_bounded(stream), b"")
    yield from lines
    yield from _bounded(stream)


def _bounded(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a stream, a longer one than `LARGEST` cut so that it is refused."""
    while line := stream.readline(LARGEST + 2):
        yield line
        while len(line) > LARGEST + 1 and not line.endswith(b"\n"):
            line = stream.readline(LARGEST + 2)
            if not line:
                return


def _json_lines(lines: Iterable[bytes], path: Path) -> Iterator[Read]:
    empty = True
    for number, line in enumerate(lines, 1):
        if line.strip():
            empty = False
            yield _refused(line, path, number) or read_json_line(line, path, number)
    if empty:
        yield Problem(path, None, "is empty")


def _refused(line: bytes, path: Path, number: int) -> Problem | None:
    return Problem(path, number, f"is longer than {LARGEST:,} bytes") if len(line) > LARGEST else None
