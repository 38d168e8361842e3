"""Laying a text out evenly before it is read: a line for each paragraph, one blank between words, letters as one sign.

Press offices wrap lines at a fixed width, mail pads them with blanks, pages carry no-break blanks, soft hyphens and
entities, and text out of PDF has accents apart from their letters. None of it says anything, and every rule reads names
and phrases with single blanks: so the text is read evened, and what was found is told at its place in the original.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from kg.claims import Agreement, Claims, Event, Evidence, Figure, Relation
from kg.extract.document import Sentence
from kg.extract.names.lexicon import common_words
from kg.extract.names.offsets import has_any

Claim = TypeVar("Claim", Agreement, Event, Figure, Relation)

_BULLET = re.compile(r"[^\S\n]*(?:[-*•·▪◦–—►✓]|\d{1,2}[.)]|(?:19|20)\d\d(?: [-–—]|:))\s+")
_WRAPPED_WIDTH = 110
_WRAPPED = 55
# A line of so many signs that begins in the middle of a sentence and does not end it goes on.
_HALF_SENTENCE = 12
_SEEN = 4_000
_LINE = re.compile(r"[^\n]+")
# Rows of a table without marks: "12 Osaka University Japan 2014", each with a number before or a year at its end.
_NUMBERED_ROW = re.compile(r"\d{1,3} +[A-Z]")
_COLUMNS = re.compile(r"\S(?:\t| {3,}| \| )\S")
# What is uneven, each alternative by the sign that it begins with.
_UNEVEN = re.compile(
    r"(?P<hyphen>(?<=[a-zà-ÿ])-[^\S\n]*\n[^\S\n]*(?=[a-zà-ÿ]))"
    r"|(?P<lines>[^\S\n]*\n\s*)"
    r"|(?P<blanks>[^\S\n]{2,}|[^\S\n \t])"
    r"|(?P<unseen>[\u00ad\u200b-\u200f\u2060\ufeff]+)"
    r"|(?P<entity>&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});)"
    r"|(?P<padded>(?<=\()[^\S\n]|[^\S\n](?=\)))"
    r"|(?P<apart>[^\W\d_][\u0300-\u036f]+)"
)
# What tells of it beside signs that are no print; blank lines alone are even.
_UNEVEN_BLANKS = ("  ", " \n", "\n ", "-\n", "( ", " )")
_APART_OR_ENTITY = re.compile(r"[\u0300-\u036f]|&[a-zA-Z#]")
# A line that ends with one of these goes on, whatever the next begins with: "signed with | Lund University".
_GOES_ON = re.compile(
    r"(?:^|\s)(?:a|an|the|of|with|and|between|by|from|in|at|for|to|on|its|their|his|her|our|as|or|both|that|which)$"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A text laid out evenly, and where its signs stood.

    Attributes:
        text: The even text.
        places: Offsets in it, in order, from which on another difference holds.
        shifts: The difference to the original offset from each of these places on.
    """

    text: str
    places: Sequence[int] = ()
    shifts: Sequence[int] = ()

    def original(self, offset: int) -> int:
        """Give the offset in the original text of a sign of the even one."""
        at = bisect_right(self.places, offset) - 1
        return offset + self.shifts[at] if at >= 0 else offset

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the span in the original text of a span of the even one."""
        return self.original(start), self.original(end - 1) + 1 if end > start else self.original(end)

    def sentence(self, sentence: Sentence) -> Sentence:
        """Give a sentence at its place in the original text."""
        return Sentence(*self.span(sentence.start, sentence.end), sentence.text) if self.places else sentence

    def put_back(self, claims: Claims, sha256: str) -> Claims:
        """Give claims with their evidence at its place in the original text, whose hash they carry."""
        changed: dict[str, Any] = {"source": claims.source.model_copy(update={"sha256": sha256})}
        for name in ("agreements", "events", "figures", "relations"):
            changed[name] = tuple(map(self.placed, getattr(claims, name)))
        return claims.model_copy(update=changed)

    def placed(self, claim: Claim) -> Claim:
        """Give a claim with its evidence at its place in the original text."""
        if not self.places:
            return claim
        spans = (self.span(evidence.start, evidence.end) for evidence in claim.evidence)
        return claim.model_copy(update={"evidence": tuple(Evidence(start=start, end=end) for start, end in spans)})


def lay_out(text: str) -> Layout:
    """Lay a text out evenly.

    >>> lay_out("Lund University   \\nand Jilin\\u00a0University signed an agree-\\nment.").text
    'Lund University and Jilin University signed an agreement.'
    """
    if not _may_be_uneven(text):
        return Layout(_join_lines(text))
    parts: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    done = length = 0
    for match in _UNEVEN.finditer(text):
        even = _even(match, text)
        if even == match.group():
            continue
        start, end = match.span()
        parts += (text[done:start], even)
        length += start - done + len(even)
        done = end
        if len(even) != end - start:
            places.append(length)
            shifts.append(end - length)
    parts.append(text[done:])
    return Layout(_join_lines("".join(parts)), places, shifts)


def _may_be_uneven(text: str) -> bool:
    """Say whether a text has anything uneven, which most have not, by tests that take no time."""
    if has_any(text, _UNEVEN_BLANKS) or not text.replace("\n", "").isprintable():
        return True
    return (not text.isascii() or "&" in text) and _APART_OR_ENTITY.search(text) is not None


def _even(match: re.Match[str], text: str) -> str:
    """Give what stands for something uneven."""
    found, kind = match.group(), match.lastgroup
    if kind == "hyphen":
        before = re.search(r"[a-zà-ÿ]+$", text[max(0, match.start() - 24) : match.start()], re.IGNORECASE)
        after = re.match(r"[a-zà-ÿ]+", text[match.end() : match.end() + 24])
        whole = f"{before.group() if before else ''}{after.group() if after else ''}".lower()
        return "" if whole in common_words() else "-"
    if kind == "lines":
        return "\n" * found.count("\n")
    if kind == "blanks":
        column = ("\t" in found or len(found) > 2) and found.strip(" \t") == ""
        return found if column else " "
    if kind == "entity":
        letters = html.unescape(found)
        if len(letters) != 1:
            return found
        return " " if letters.isspace() else letters if letters.isprintable() else found
    return unicodedata.normalize("NFC", found) if kind == "apart" else ""


def _join_lines(text: str) -> str:
    """Put a blank for the line breaks within a paragraph."""
    if "\n" not in text:
        return text
    breaks = []
    begin = end = -1
    shortest = _shortest_wrapped(text)
    for match in _LINE.finditer(text):
        if begin >= 0 and _continues(text, begin, end, match.start(), shortest):
            breaks.append(end)
        else:
            begin = match.start()
        end = match.end()
    if not breaks:
        return text
    parts = [text[start + 1 : stop] for start, stop in zip([-1, *breaks], [*breaks, len(text)], strict=True)]
    return " ".join(parts)


def _shortest_wrapped(text: str) -> int:
    """Give how long a line must be for the next one to go on with it: less in a text wrapped at a small width.

    Such a text has no long line, many lines of nearly that width, and sentences that go on in small letters.
    """
    lines = [line for line in text[:_SEEN].split("\n") if line]
    longest = max(map(len, lines), default=0)
    if len(lines) < 6 or longest > _WRAPPED_WIDTH:
        return _WRAPPED
    full = sum(len(line) >= 0.75 * longest for line in lines)
    inside = sum(line[0].islower() for line in lines)
    return int(0.7 * longest) if 2 * full >= len(lines) and 4 * inside >= len(lines) else _WRAPPED


def _continues(text: str, start: int, end: int, following: int, shortest: int) -> bool:
    """Say whether the next line goes on in the middle of a sentence.

    It starts in lower case, after a line without an end.
    """
    if text[end:following] != "\n" or _BULLET.match(text, following):
        return False
    first = text[following : following + 1]
    last = text[max(start, end - 2) : end].rstrip()[-1:]
    line = end - (text.rfind("\n", 0, end) + 1)
    if last in '.!?:;"”' or not last or _COLUMNS.search(text, end - line, end):
        return False
    stop = text.find("\n", following)
    after = text[following : stop if stop >= 0 else len(text)]
    if (last.isdigit() and after[-1:].isdigit()) or (
        _NUMBERED_ROW.match(after) and _NUMBERED_ROW.match(text, end - line)
    ):
        return False
    wrapped = (
        shortest < line <= _WRAPPED_WIDTH
        and (first.isalnum() or (first == "(" and shortest < _WRAPPED))
        and text[end - 1] != " "
        and len(after) <= _WRAPPED_WIDTH
        and (len(after) > min(40, shortest) or after.endswith("."))
    )
    open_end = _GOES_ON.search(text, max(start, end - 12), end) is not None
    inside = line >= _HALF_SENTENCE and text[end - line].islower() and not after.isupper()
    return first.islower() or open_end or inside or (last == "," and line > 40) or wrapped
