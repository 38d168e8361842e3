"""From the bytes of one text to a document: plain text, Markdown, web pages, objects of JSON.

The text of Markdown and HTML is the one that is shown; title, day of publication, publisher and address are taken
from front matter, the page's metadata or the object's keys.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.claims.dates import check_date
from kg.claims.model import WEB_ADDRESS
from kg.errors import Problem
from kg.extract.document import Document

Read = Document | Problem
_HALVES = re.compile("[\ud800-\udfff]")


def decode(data: bytes, path: Path) -> str | Problem:
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


def name_of(path: Path) -> str:
    """Give the name of the document that a file is: its own without the ending.

    >>> name_of(Path("news/may.html"))
    'may'
    """
    return path.stem


def read_text(data: bytes, path: Path) -> Read:
    """Read plain text; a short first line with a blank line after it is its title."""
    text = decode(data, path)
    return (
        text
        if isinstance(text, Problem)
        else Document(name_of(path), text, title=_first_line(text))
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


def read_markdown(data: bytes, path: Path) -> Read:
    """Read Markdown as the text that it shows, with the title and date of its front matter."""
    text = decode(data, path)
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
        name_of(path),
        body,
        title=title or None,
        published=_date(fields.get("published") or fields.get("date")),
        publisher=fields.get("publisher") or fields.get("source"),
        url=_url(fields.get("url") or fields.get("link")),
    )


def read_html(data: bytes, path: Path) -> Read:
    """Read the article and its metadata out of a page."""
    try:
        import trafilatura
    except ImportError as error:
        return Problem(path, None, f"is HTML, which needs the extra html ({error}): pip install 'partnership-kg[html]'")
    if b"\x00" in data[:8192]:
        return Problem(path, None, "is binary, not text")
    tree = trafilatura.load_html(data)
    if tree is not None:
        _write_rows(tree)
    shown = data if tree is None else tree
    page = trafilatura.bare_extraction(
        shown, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
    )
    if page is None or isinstance(page, dict) or not page.text or not page.text.strip():
        return Problem(path, None, "holds no article text")
    title = page.title.strip() if page.title else None
    text = page.text if not title or page.text.startswith(title) else f"{title}\n\n{page.text}"
    return Document(
        name_of(path),
        text.rstrip("\n") + "\n",
        title=title,
        published=_date(page.date),
        publisher=page.sitename or None,
        url=_url(page.url),
    )


# The day that the page gives as its own: an extensive search takes dates of sentences and the year of a copyright too.
_DATES = {"extensive_search": False, "original_date": True}
# A table with such a column is read; others (of contents, of facts, for layout) are left to the page.
_OF_PARTNERS = re.compile(
    r"\b(?:partners?|universit\w+|institutions?|organi[sz]ations?|agreements?|parties)\b", re.IGNORECASE
)
_LONGEST_CELL = 150


def _write_rows(tree: Any) -> None:
    """Put a paragraph for each row in the place of a table of partners: *| Harbour University | MoU | active |*."""
    for table in list(tree.iter("table")):
        rows = [[" ".join(cell.text_content().split()) for cell in row.xpath("./td|./th")] for row in table.iter("tr")]
        rows = [row for row in rows if any(row)]
        wide = len(rows) > 1 and all(len(row) > 1 and max(map(len, row)) <= _LONGEST_CELL for row in rows)
        if not wide or table.find(".//table") is not None or not _OF_PARTNERS.search(" ".join(rows[0])):
            continue
        tail = table.tail
        table.clear()
        table.tag, table.tail = "div", tail
        for row in rows:
            line = table.makeelement("p", {})
            line.text = f"| {' | '.join(row)} |"
            table.append(line)


def read_json_line(line: bytes, path: Path, number: int) -> Read:
    """Read one line of JSON Lines."""
    fields = _parse_json(line, path, number)
    return fields if isinstance(fields, Problem) else _read_object(fields, path, number)


def read_json(data: bytes, path: Path) -> Iterator[Read]:
    """Read a JSON file: one object, or a list of them."""
    fields = _parse_json(data, path, None)
    if isinstance(fields, Problem):
        yield fields
    elif isinstance(fields, list) and fields:
        for number, each in enumerate(fields, 1):
            yield _read_object(each, path, number)
    else:
        yield _read_object(fields, path, None)


def _parse_json(data: bytes, path: Path, number: int | None) -> object | Problem:
    text = decode(data, path)
    if isinstance(text, Problem):
        return Problem(path, number, text.message)
    try:
        fields: object = json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            return Problem(path, number or error.lineno, "goes on after its JSON object: write a list, or JSON Lines")
        return Problem(path, number or error.lineno, f"is no JSON object: {error.msg}")
    except RecursionError:
        return Problem(path, number, "is no JSON object: nested too deeply")
    return fields


def _read_object(fields: object, path: Path, number: int | None) -> Read:
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
    own = name_of(path) if number is None else f"{name_of(path)}-{number}"
    return Document(
        str(name) if isinstance(name, str | int) and str(name).strip() else own,
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
    return text if text and WEB_ADDRESS.match(text) else None
