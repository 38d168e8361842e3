"""Reading documents from files: text, Markdown, HTML and JSON Lines.

A file that cannot be read gives a `kg.errors.Problem`, one clear line, and the others are still read. JSON Lines are
streamed; every other file is one document of at most `LARGEST` bytes. Offsets of everything found later count in
`Document.text`: for HTML and Markdown that is the text without markup.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from kg.claims.dates import check_date
from kg.errors import Problem
from kg.extract.document import Document
from kg.identity.folding import fold

LARGEST = 10_000_000
Read = Document | Problem

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_HALVES = re.compile("[\ud800-\udfff]")
_HTML = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN = frozenset({".md", ".markdown"})


def read_documents(paths: Iterable[Path], *, published: str | None = None) -> Iterator[Read]:
    """Read every document of files and folders, in the order given, folders sorted by path.

    A document's id is its own where the input gives one, else the file's name without its ending, made to fit
    (`fit_id`); a later one of the same id gets ``-2``, ``-3`` and so on.

    Args:
        published: Day of publication for documents that carry none.

    Yields:
        Documents, and problems for what cannot be read.
    """
    taken: dict[str, int] = {}
    for path in _files(paths):
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


def read_stream(stream: BinaryIO, *, published: str | None = None) -> Iterator[Read]:
    """Read documents from standard input: JSON Lines where it starts with ``{``, HTML with ``<``, else one text."""
    path = Path("-")
    head = stream.read(LARGEST + 1)
    start = head.lstrip()[:1]
    taken: dict[str, int] = {}
    if start == b"{":
        reads: Iterable[Read] = _json_lines(_lines(head, stream), path)
    else:
        reads = _one(head, path, len(head), _html if start == b"<" else _text)
    for read in reads:
        if isinstance(read, Document):
            read = replace(
                read,
                id=_unique("stdin" if read.id == "document" else read.id, taken),
                published=read.published or published,
            )
        yield read


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


def _files(paths: Iterable[Path]) -> Iterator[Path | Problem]:
    for path in paths:
        if path.is_dir():
            inside = sorted(
                each
                for each in path.rglob("*")
                if each.is_file() and not any(part.startswith(".") for part in each.relative_to(path).parts)
            )
            if not inside:
                yield Problem(path, None, "is a folder without files")
            yield from inside
        elif path.exists():
            yield path
        else:
            yield Problem(path, None, "does not exist")


def _read_stream(stream: BinaryIO, path: Path, size: int) -> Iterator[Read]:
    ending = path.suffix.lower()
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
    yield from _one(
        stream.read(LARGEST + 1), path, size, _html if ending in _HTML else _markdown if ending in _MARKDOWN else _text
    )


def _one(data: bytes, path: Path, size: int, convert: Callable[[bytes, Path], Document | Problem]) -> Iterator[Read]:
    if max(size, len(data)) > LARGEST:
        yield Problem(path, None, f"is longer than {LARGEST:,} bytes: split it or write it as JSON Lines")
    elif not data.strip(b" \t\r\n\xef\xbb\xbf"):
        yield Problem(path, None, "is empty")
    else:
        yield convert(data, path)


def _decode(data: bytes, path: Path) -> str | Problem:
    """Decode UTF-8, or UTF-16 with a byte order mark; refuse what is no text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "replace").encode("utf-8")
    if b"\x00" in data:
        return Problem(path, None, "is binary, not text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, line, f"is not UTF-8 (byte 0x{data[error.start]:02x}): save it as UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(data: bytes, path: Path) -> Read:
    text = _decode(data, path)
    return (
        text
        if isinstance(text, Problem)
        else Document(path.stem if path.name != "-" else "document", text, title=_first_line(text))
    )


def _first_line(text: str) -> str | None:
    """Take a short first line with a blank line after it for the title."""
    match = re.match(r"\s*(\S[^\n]{2,250}?)[ \t]*\n[ \t]*\n", text)
    return match.group(1) if match else None


_FRONT = re.compile(r"---\n(?P<fields>.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(
    r"^(?P<name>title|date|published|publisher|author|url|link|source):[ \t]*[\"']?(?P<value>[^\n]*?)[\"']?[ \t]*$",
    re.MULTILINE,
)
_MARKUP: list[tuple[re.Pattern[str], str]] = [
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE), r"\1"),
    (re.compile(r"(?<![\w*])\*{1,3}(?=\S)([^*\n]+?)(?<=\S)\*{1,3}(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_{1,2}(?=\S)([^_\n]+?)(?<=\S)_{1,2}(?!\w)"), r"\1"),
    (re.compile(r"^>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
]


def _markdown(data: bytes, path: Path) -> Read:
    """Read Markdown as the text that it shows, with the title and date of its front matter."""
    text = _decode(data, path)
    if isinstance(text, Problem):
        return text
    front = _FRONT.match(text)
    fields = {m["name"]: m["value"] for m in _FIELD.finditer(front["fields"])} if front else {}
    body = text[front.end() :] if front else text
    for pattern, shown in _MARKUP:
        body = pattern.sub(shown, body)
    body = body.strip("\n") + "\n"
    title = fields.get("title") or _first_line(body)
    return Document(
        path.stem,
        body,
        title=title or None,
        published=_date(fields.get("published") or fields.get("date")),
        publisher=fields.get("publisher") or fields.get("source"),
        url=_url(fields.get("url") or fields.get("link")),
    )


def _html(data: bytes, path: Path) -> Read:
    """Read the article and its metadata out of a page."""
    try:
        import trafilatura
    except ImportError as error:
        return Problem(path, None, f"is HTML, which needs the extra html ({error}): pip install 'partnership-kg[html]'")
    if b"\x00" in data[:8192]:
        return Problem(path, None, "is binary, not text")
    page = trafilatura.bare_extraction(data, with_metadata=True, include_comments=False, include_tables=False)
    if page is None or isinstance(page, dict) or not page.text or not page.text.strip():
        return Problem(path, None, "holds no article text")
    title = page.title.strip() if page.title else None
    text = page.text if not title or page.text.startswith(title) else f"{title}\n\n{page.text}"
    return Document(
        path.stem,
        text.rstrip("\n") + "\n",
        title=title,
        published=_date(page.date),
        publisher=page.sitename or None,
        url=_url(page.url),
    )


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
            yield _json_line(line, path, number)
    if empty:
        yield Problem(path, None, "is empty")


def _json_line(line: bytes, path: Path, number: int) -> Read:
    if len(line) > LARGEST:
        return Problem(path, number, f"is longer than {LARGEST:,} bytes")
    text = _decode(line, path)
    if isinstance(text, Problem):
        return Problem(path, number, text.message)
    try:
        fields = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        return Problem(path, number, f"is no JSON object: {getattr(error, 'msg', 'nested too deeply')}")
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        return Problem(path, number, "needs an object with the key text, a string")
    if not fields["text"].strip():
        return Problem(path, number, "has an empty text")
    given = {
        key: _whole(value).strip()
        for key in ("title", "publisher", "published", "url")
        if isinstance(value := fields.get(key), str) and value.strip()
    }
    name = fields.get("id")
    own = (
        str(name)
        if isinstance(name, str | int) and str(name).strip()
        else f"{path.stem if path.name != '-' else 'document'}-{number}"
    )
    return Document(
        own,
        _whole(fields["text"]),
        title=" ".join(given["title"].split()) if "title" in given else None,
        published=_date(given.get("published")),
        publisher=" ".join(given["publisher"].split()) if "publisher" in given else None,
        url=_url(given.get("url")),
    )


def _whole(text: str) -> str:
    """Replace halves of characters, which no file can hold; every offset stays."""
    return _HALVES.sub("\ufffd", text)


def _date(text: str | None) -> str | None:
    """Keep the date of a time stamp: ``2024-05-01T10:00:00Z`` is 2024-05-01; what is no date is none."""
    match = re.match(r"(\d{4})(-\d\d)?(-\d\d)?", text or "")
    if match is None:
        return None
    for candidate in (match.group(), match.group()[:7], match.group()[:4]):
        try:
            return check_date(candidate)
        except ValueError:
            continue
    return None


def _url(text: str | None) -> str | None:
    return text if text and re.match(r"https?://[^\s<>\"{}|\\^`]+$", text) else None
