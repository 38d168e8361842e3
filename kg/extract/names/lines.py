"""Names that a line break runs through, as in e-mails and files with lines of 70 letters: *University⏎of Doha*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from kg.extract.document import Document, Sentence

_BREAK = re.compile(r"[^\S ]")
_TEXT = attrgetter("text")


def even_lines(document: Document, sentences: Sequence[Sentence]) -> tuple[Document, Sequence[Sentence]]:
    r"""Put a space for each line break, tab or hard space inside a sentence; every offset stays as it is.

    >>> even_lines(Document("a", "of Doha\nUniversity."), [Sentence(0, 19, "of Doha\nUniversity.")])[0].text
    'of Doha University.'
    """
    if all(map(str.isprintable, map(_TEXT, sentences))):  # true of a blank, of no other space
        return document, sentences
    pieces: list[str] = []
    last = 0
    even = []
    for sentence in sentences:
        text = _BREAK.sub(" ", sentence.text)
        even.append(sentence._replace(text=text))
        pieces += (document.text[last : sentence.start], text)
        last = sentence.end
    pieces.append(document.text[last:])
    return replace(document, text="".join(pieces)), even


def one_line(name: str) -> str:
    """Write a name with single spaces: *Polytechnic University  of Valencia*."""
    return " ".join(name.split()) if "  " in name or not name.isprintable() else name.strip()


def each_once(forms: Sequence[str], name: str = "") -> tuple[str, ...]:
    """Give forms on one line each, once, without the name itself."""
    return tuple(form for form in dict.fromkeys(map(one_line, forms)) if form != name) if forms else ()
