"""Zones: the stretches of a text in which a name can stand.

Only a quarter of a news text is capitalised. One pass of one regular expression picks out capitalised
words, the small words and marks that names contain, and numbers; what stands side by side of them is a
zone, and only zones are looked at further: *the **Ministry of Education, Culture, Sports, Science and
Technology (MEXT)** has agreed ...* is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.extract import lexicon
from kg.extract.document import Sentence
from kg.extract.letters import UPPER

CAP, SMALL, MARK, OWNS, NUMBER = range(5)


class Token(NamedTuple):
    """A word or mark.

    Attributes:
        start: Offset in the text.
        end: Offset after it.
        text: As written.
        low: In lower case, with plain apostrophes.
        kind: ``CAP`` capitalised word, ``SMALL`` connector, ``MARK`` punctuation, ``OWNS`` possessive ending,
            ``NUMBER``.
    """

    start: int
    end: int
    text: str
    low: str
    kind: int


_ABBREVIATIONS = (
    "St|Mt|Ft|Dr|Prof|Co|Ltd|Inc|Corp|Univ|Mr|Mrs|Ms|Assoc|Asst|Hon|Rev|Gen|Col|Capt|Engr|Eng|Ir|Pte|"
    "Pvt|Pty|Gov|Dept|Jr|Sr"
)
_SMALL_WORDS = sorted((re.escape(word) for word in lexicon.words("connectors") if word != "&"), key=len, reverse=True)
_TOKEN = re.compile(
    rf"(?P<cap>(?<!\w)(?:(?=[{UPPER}])(?:(?:{_ABBREVIATIONS})\.(?=[\s,){UPPER}])|.\.(?:-?[{UPPER}]\.)*|"
    rf"\w+(?:(?:[’'‘](?!s\b)|[-‐‑&+/·*]|(?<!University)–)\w+)*)|"
    rf"(?:al|el|as|an|ar|ash|ad|az|at|ibn|del|bin|ul|es)-[{UPPER}]\w*))"
    rf"|(?P<owns>(?<=\w)[’'](?:s\b|(?=\s)))"
    rf"|(?P<small>(?<![\w-])(?:{'|'.join(_SMALL_WORDS)})(?![\w’'-]))"
    rf"|(?P<elided>(?<!\w)[dl][’'](?=[{UPPER}]))"
    r"|(?P<number>(?<![\w.,])\d{1,2}(?![\w.,%:]))"
    r"|(?P<mark>[,()&“”\"«»\[\]])"
    # any other words, so that no place inside them is tried
    rf"|\w+(?: (?!(?:{'|'.join(_SMALL_WORDS)})(?![\w’'-]))[a-z]++(?![\w’'-]))*+"
)
# Small words that title case and headlines in capitals write large: "University Of Nairobi Signs".
_CAPITALISED = frozenset("of and for the in at".split())
_KINDS = {"cap": CAP, "owns": OWNS, "small": SMALL, "elided": SMALL, "number": NUMBER, "mark": MARK}


class Zone(NamedTuple):
    """Neighbouring tokens of one sentence.

    Attributes:
        sentence: Index of the sentence.
        tokens: At least one of them is a capitalised word.
    """

    sentence: int
    tokens: list[Token]


def find_zones(text: str, sentences: Sequence[Sentence]) -> list[Zone]:
    """Split the text into zones of neighbouring tokens that hold at least one capitalised word.

    >>> text = "He met the dean of Jilin University (JLU) today."
    >>> [" ".join(t.text for t in zone.tokens) for zone in find_zones(text, [Sentence(0, len(text), text)])]
    ['He', 'of Jilin University ( JLU )']
    """
    zones: list[Zone] = []
    for index, sentence in enumerate(sentences):
        near: list[re.Match[str]] = []
        named = False
        last = sentence.start
        for match in _TOKEN.finditer(text, sentence.start, sentence.end):
            group = match.lastgroup
            if group is None:
                continue
            start = match.start()
            if start > last and near and not text[last:start].isspace():
                if named:
                    _keep(index, near, sentence.end, zones)
                near, named = [], False
            near.append(match)
            named = named or group == "cap"
            last = match.end()
        if named:
            _keep(index, near, sentence.end, zones)
    return zones


def _keep(sentence: int, matches: Sequence[re.Match[str]], stop: int, zones: list[Zone]) -> None:
    """Keep a zone, unless its only capitalised words are small words: *And The*."""
    zone, named = [], False
    for match in matches:
        start, end = match.span()
        word = match.group()
        if end == stop and len(word) == 2 and word[1] == ".":
            word, end = word[0], end - 1  # "Jaume I." at the end of a sentence
        low = word.lower()
        if "’" in low:
            low = low.replace("’", "'")
        kind = SMALL if low in _CAPITALISED else _KINDS[match.lastgroup or "cap"]
        named = named or kind == CAP
        zone.append(Token(start, end, word, low, kind))
    if named:
        zones.append(Zone(sentence, zone))
