"""Sentence splitting for news: where one statement ends and the next begins.

A sentence ends at a full stop, a question or exclamation mark before a blank and a capital letter, unless the
stop belongs to an abbreviation (*Assoc. Prof. Dr. Nguyen*), an initial (*B. C. Ozumba*) or a number (*No. 5*).
It ends at every line break: a paragraph, a heading and a bullet are a line each (`kg.extract.layout`).
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
# Titles that are something else in small letters: "Mg. Berg", "5 mg."
_LARGE_TITLES = frozenset("Mg Mgr Mgtr Mtro Mtra Lic Licda Arq Dott Profa".split())
_TITLES = frozenset("prof dr assoc asst engr ing".split())  # "Prof.Dr. Berg"
# One class of letters to begin with, of which all others are skipped at once.
_END = re.compile(
    rf"[.!?…](?:[.!?…]*[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[{UPPER}\d])"
    rf"|(?<=[.!?])[.!?]*[”\"](?=[{UPPER}])|(?<=\.)(?=[{UPPER}][a-z]+ [a-z])|(?<=[a-z]{{3}}\.)(?=[{UPPER}][a-z]+[ ,]))"
)
_LINE = re.compile(r"[^\n]+")
_LAST_WORD = re.compile(r"[\w.’'&-]*$")
# No sentence of news is longer (the longest seen has 801 characters). Reading a sentence takes more than twice the time
# for twice the length; with this bound a text without any full stop still takes time in proportion to its length.
_LONGEST = 4_000


def split_sentences(text: str) -> list[Sentence]:
    """Split a text into sentences, headings and list items, each a span of it.

    >>> [s.text for s in split_sentences("MoU signed\\n\\nAssoc. Prof. A. B. Lee came. He signed on Jan. 5, 2020.")]
    ['MoU signed', 'Assoc. Prof. A. B. Lee came.', 'He signed on Jan. 5, 2020.']
    """
    found = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        spans = _sentence_spans(text, start, end)
        for a, b in _parts(text, _out_of_brackets(text, spans) if "(" in line[0] else spans):
            opened = text[a:b].lstrip()
            stripped = opened.rstrip()
            if stripped:
                a = b - len(opened)
                found.append(Sentence(a, a + len(stripped), stripped))
    return found


_NUMBER = re.compile(r"\d{1,2}")
# The year behind an entry of a list: "2. Harbour University. (2011)"
_DATED = re.compile(rf"[^\S\n]*\((?:[{UPPER}][a-z]+,? )?\d{{4}}\)?\s*\Z")


def _sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group().startswith(".") and _is_abbreviation(text, begin, match.start()):
            continue
        if _DATED.match(text, match.end(), end) is not None:
            continue
        if begin > start or match.group() != "." or not _NUMBER.fullmatch(text, begin, match.start()):
            yield begin, match.end()  # not what only numbers a line of a list: "1. Harbour University"
        begin = match.end()
    if begin < end:
        yield begin, end


# *signed one with B **(the agreement with C was signed in May)**.*
_IN_BRACKETS = re.compile(
    r"\((?=(?:the|an?|its|another|similar|their) )(?P<clause>[^()]{0,40}\b(?:agreement|memorandum|MoU|MOU|accord)\b"
    r"[^()]{0,80}?\b(?:is|was|were|has|have|had)\b[^()]{3,120})\)[.!]?\s*\Z"
)


def _out_of_brackets(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Take what brackets at the end tell of another agreement for a sentence of its own."""
    for start, end in spans:
        match = _IN_BRACKETS.search(text, start, end) if ")" in text[end - 4 : end] else None
        if match is None:
            yield start, end
        else:
            yield start, match.start()
            yield match.span("clause")


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
    if word in _LARGE_TITLES:
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
