"""Sentence splitting for news: where one statement ends and the next begins.

A sentence ends at a full stop, a question or exclamation mark before a blank and a capital letter, unless the
stop belongs to an abbreviation (*Assoc. Prof. Dr. Nguyen*), an initial (*B. C. Ozumba*) or a number (*No. 5*).
It ends at every line break of a paragraph, heading or bullet; lines wrapped at a fixed width are one paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.document import Sentence
from kg.extract.names.letters import UPPER

# The full stop after these is no end of a sentence: they stand before a name or a number.
_BEFORE_A_NAME = frozenset(
    """
    mr mrs ms dr prof assoc asst st ss sts mt ft rev hon gen col capt lt maj sgt engr eng ir dato gov sen rep amb pres
    vs cf no nos vol
    art fig ca est approx e.g i.e h.e rt univ dept drs mag ing dipl dra sra sr jr phil habil tel ext
    kh yu ya ch ts sh zh dzh imp exp sdn pt cv tic
    """.split()
)
_TITLES = frozenset("prof dr assoc asst engr ing".split())  # "Prof.Dr. Berg"
# One class of letters to begin with, of which all others are skipped at once.
_END = re.compile(
    rf"[.!?…](?:[.!?…]*[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[{UPPER}\d])"
    rf"|(?<=[.!?])[.!?]*[”\"](?=[{UPPER}])|(?<=\.)(?=[{UPPER}][a-z]+ [a-z]))"
)
_LINE = re.compile(r"[^\n]+")
_LAST_WORD = re.compile(r"[\w.’'&-]*$")
_BULLET = re.compile(r"[^\S\n]*(?:[-*•·▪◦–—►✓]|\d{1,2}[.)])\s+")
_WRAPPED_WIDTH = 110
_WRAPPED = 55
_SEEN = 4_000
# Rows of a table without marks: "12 Osaka University Japan 2014", each with a number before or a year at its end.
_NUMBERED_ROW = re.compile(r"\d{1,3} +[A-Z]")
_COLUMNS = re.compile(r"\S(?:\t| {3,})\S")
# No sentence of news is longer (the longest seen has 801 characters). Reading a sentence takes more than twice the time
# for twice the length; with this bound a text without any full stop still takes time in proportion to its length.
_LONGEST = 4_000


def split_sentences(text: str) -> list[Sentence]:
    """Split a text into sentences, headings and list items, each a span of it.

    >>> [s.text for s in split_sentences("MoU signed\\n\\nAssoc. Prof. A. B. Lee came. He signed on Jan. 5, 2020.")]
    ['MoU signed', 'Assoc. Prof. A. B. Lee came.', 'He signed on Jan. 5, 2020.']
    """
    found = []
    for start, end in _paragraphs(text):
        for a, b in _parts(text, _sentence_spans(text, start, end)):
            opened = text[a:b].lstrip()
            stripped = opened.rstrip()
            if stripped:
                a = b - len(opened)
                found.append(Sentence(a, a + len(stripped), stripped))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans of lines, with the lines of a wrapped paragraph joined."""
    start = end = -1
    shortest = _shortest_wrapped(text)
    for match in _LINE.finditer(text):
        if start >= 0 and _continues(text, start, end, match.start(), shortest):
            end = match.end()
            continue
        if start >= 0:
            yield start, end
        start, end = match.span()
    if start >= 0:
        yield start, end


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
    return first.islower() or (last == "," and line > 40) or wrapped


_NUMBER = re.compile(r"\d{1,2}")


def _sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group().startswith(".") and _is_abbreviation(text, begin, match.start()):
            continue
        if begin > start or not _NUMBER.fullmatch(text, begin, match.start()):
            yield begin, match.end()  # not what only numbers a line of a list: "1. Harbour University"
        begin = match.end()
    if begin < end:
        yield begin, end


def _parts(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Cut what is too long to be a sentence, between the members of a list where it is one."""
    for start, end in spans:
        while end - start > _LONGEST:
            half, bound = start + _LONGEST // 2, start + _LONGEST
            places = (text.rfind(mark, half, bound) for mark in (";", ",", " "))
            cut = next((place + 1 for place in places if place >= 0), bound)
            yield start, cut
            start = cut
        yield start, end


def _is_abbreviation(text: str, begin: int, stop: int) -> bool:
    """Say whether the full stop belongs to the word before it: *Prof.*, *B.*, *U.S.* before a name."""
    found = _LAST_WORD.search(text, max(begin, stop - 12), stop)
    word = found.group() if found else ""
    if word.lower() in _BEFORE_A_NAME or word.rsplit(".", 1)[-1].lower() in _TITLES:
        return True
    if len(word) == 1 and word.isupper():
        return True
    if "." in word and all(len(part) <= 2 for part in word.rsplit("-", 1)[-1].split(".")):
        return _name_goes_on(text, stop)
    if word in _MONTHS:
        return _DAY.match(text, stop) is not None
    return word in _FIRMS and _name_goes_on(text, stop)


_MONTHS = frozenset("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split())
_FIRMS = frozenset("Co Ltd Inc Corp Pte Pvt Pty".split())
# *Jan. 5*, *5 Jan., the*, *on 5 Mar. in Lima*; but *Viña del Mar. Since then* are two sentences.
_DAY = re.compile(r"\.\s*(?:[\d,;:)(–—-]|[a-z])")
_OPENER = re.compile(
    r"[.)\s\"”’]*(?:The|A|An|He|She|It|They|We|In|On|At|This|These|That|Both|During|After|Under|Prof|Dr|Mr|Ms)\b"
)


def _name_goes_on(text: str, stop: int) -> bool:
    return not _OPENER.match(text, stop)
