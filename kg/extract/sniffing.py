"""What an input holds: JSON, JSON Lines, a web page or text, told from how it begins; or what is not read, and the way.

Text that merely begins like one of them stays text: *{Photo: our own} The rector ...*, *[Update] ...*, *<< Back*.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Literal

Form = Literal["json", "jsonl", "html", "text"]

_LOOKED_AT = 4096
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PAGE = re.compile(r"<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9-]*[\s>/])", re.IGNORECASE)
_OBJECT = re.compile(r"\{\s*[\"}]")
_LIST = re.compile(r"\[\s*(?:\{\s*[\"}]|\])")


_AS_TEXT = "save it as text or HTML"
_TABLE = "kg import agreements makes claims of its rows"
_ADVICE = {
    (".csv", ".tsv"): f"is a table, not news: {_TABLE}",
    (".xlsx", ".xls", ".ods"): f"is a spreadsheet, not news: save it as CSV; {_TABLE}",
    (".pdf",): f"is a PDF: {_AS_TEXT} (pdftotext news.pdf)",
    (".docx", ".doc", ".odt", ".rtf", ".pptx", ".ppt", ".odp", ".epub"): f"is no plain text: {_AS_TEXT}",
}
# What `kg extract` itself writes, and curated files.
_YAML = frozenset((".yaml", ".yml"))
_SOURCE = re.compile(rb"^(?:\xef\xbb\xbf)?\"?source\"?:", re.MULTILINE)
_CLAIMED = re.compile(rb"^\"?(?:organisations|agreements)\"?:", re.MULTILINE)
_BY_ENDING = {ending: advice for endings, advice in _ADVICE.items() for ending in endings}
_BY_HEAD = {
    b"%PDF-": _BY_ENDING[".pdf"],
    b"{\\rtf": _BY_ENDING[".rtf"],
    b"PK\x03\x04": f"is an office document or an archive: {_AS_TEXT}",
}


def advice_for(ending: str, head: bytes = b"") -> str | None:
    """Say what to do with what extraction does not read, told from a file's ending or its first bytes.

    >>> advice_for(".docx"), advice_for(".txt", b"%PDF-1.7"), advice_for(".txt", b"PDFs were signed.")
    ('is no plain text: save it as text or HTML', 'is a PDF: save it as text or HTML (pdftotext news.pdf)', None)
    >>> advice_for(".yaml", b"source:\\n  id: news\\norganisations:\\n")
    'holds claims, not news: kg build reads it'
    """
    if ending.lower() in _YAML and _SOURCE.search(head) and _CLAIMED.search(head):
        return "holds claims, not news: kg build reads it"
    by_head = (advice for first, advice in _BY_HEAD.items() if head.startswith(first))
    return _BY_ENDING.get(ending.lower()) or next(by_head, None)


def sniff(head: bytes, *, whole: bool = True) -> Form:
    r"""Tell the form of what a stream begins with.

    Several lines that are one object each are JSON Lines; an object by itself or a list of objects is read whole.

    Args:
        head: The first bytes.
        whole: Whether nothing comes after them.

    >>> sniff(b'{"text": "One."}\n{"text": "Two."}\n'), sniff(b'{\n "text": "One."\n}\n'), sniff(b'[{"text": "One."}]')
    ('jsonl', 'json', 'json')
    >>> sniff(b"<p>One.</p>"), sniff(b"<< Back"), sniff(b"{Photo} One."), sniff(b"[1] One.")
    ('html', 'text', 'text', 'text')
    """
    opening = _opening(head)
    if _PAGE.match(opening):
        return "html"
    if _LIST.match(opening):
        return "json"
    if not _OBJECT.match(opening):
        return "text"
    return "jsonl" if _is_of_lines(head, whole=whole) else "json"


def _opening(head: bytes) -> str:
    """Give the first characters that are no white space, in whatever form of Unicode they are written."""
    if head.startswith(_UTF_16):
        return head[:_LOOKED_AT].decode("utf-16", "replace").lstrip()
    return head.removeprefix(codecs.BOM_UTF8).lstrip()[:_LOOKED_AT].decode("utf-8", "replace")


def _is_of_lines(head: bytes, *, whole: bool) -> bool:
    """Say whether the first line is an object and more follow; a broken first line hides no other."""
    if head.startswith(_UTF_16):
        return False
    first, _, rest = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    if not rest.strip():
        return not whole
    if rest.lstrip(b"\r\n").startswith(b"{"):
        return True
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True
