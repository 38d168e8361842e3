"""What standard input holds, told from how it begins: JSON, JSON Lines, a web page, or text.

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
