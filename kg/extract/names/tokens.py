"""Zones: the stretches of a text in which a name can stand.

Only a quarter of a news text is capitalised. One pass of one regular expression picks out capitalised
words, the small words and marks that names contain, and numbers; what stands side by side of them is a
zone, and only zones are looked at further: *the **Ministry of Education, Culture, Sports, Science and
Technology (MEXT)** has agreed ...* is one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from kg.extract.document import Sentence
from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER

CAP, SMALL, MARK, OWNS, NUMBER = range(5)


@dataclass(slots=True)
class Token:
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
    "St|Ss|Sts|Mt|Ft|Dr|Prof|Co|Ltd|Inc|Corp|Univ|Mr|Mrs|Ms|Assoc|Asst|Hon|Rev|Gen|Col|Capt|Engr|Eng|Ir|Pte|"
    "Pvt|Pty|Gov|Dept|Jr|Sr"
)
_SMALL_WORDS = sorted(lexicon.words("connectors") - {"&"})


def _by_first_letter(words: Sequence[str]) -> str:
    """Write words in order as a pattern that tries only those of the letter that stands there."""
    groups = groupby(words, key=lambda word: word[0])
    return "|".join(
        f"{first}(?:{'|'.join(sorted((word[1:] for word in group), key=len, reverse=True))})" for first, group in groups
    )


# A slash parts two names: "Lund University/Oslo University", "Lund/University of Oslo".
_SLASH = r"(?<!University)(?<!College)(?<!Institute)(?<!School)(?<!Academy)(?=/(?!Universi|College|Institut))"
_SMALL = rf"(?:{_by_first_letter(_SMALL_WORDS)})(?![\w’'-])"
# Each alternative opens with what its first letter can be, so that most fail at once.
_TOKEN = re.compile(
    rf"(?P<cap>(?=[{UPPER}])(?:(?<!\w)|(?<=\bthe))"
    rf"(?:(?:{_ABBREVIATIONS})\.(?=[\s,){UPPER}])|.\.(?:-?[{UPPER}][a-z]?\.)*(?:-[{UPPER}][a-z]+)?|"
    rf"\w+-(?:[{UPPER}]\.){{2,3}}(?=\s)|"  # "China-U.S. Centre"
    rf"\w+(?:(?:[’'‘](?!s\b)|[-‐‑&+·*]|{_SLASH}/|(?<!University)–)\w+)*))"
    rf"|(?P<prefixed>(?=[abdeiu])(?<!\w)(?:al|el|as|an|ar|ash|ad|az|at|ibn|del|bin|ul|es)-[{UPPER}]\w*)"
    rf"|(?P<owns>[’'](?<=\w.)(?:s\b|(?=\s)))"
    rf"|(?P<small>(?=[{''.join(sorted({word[0] for word in _SMALL_WORDS}))}])(?<![\w-]){_SMALL})"
    rf"|(?P<glued>t(?<!\w.)he(?=[{UPPER}](?:[a-z]{{2}}|[A-Z]+\s)))"  # "theUniversity of Lagos"
    rf"|(?P<elided>[dl](?<!\w.)(?:ell)?[’'](?=[{UPPER}]))"
    r"|(?P<number>\d(?<![\w.,].)\d?(?![\w%:]|[.,]\d))"
    r"|(?P<mark>[,()&“”\"«»\[\]])"
    # any other words, with what is small between them, so that no place inside them is tried
    rf"|\w+(?:(?:,? {_SMALL})*+,? [a-z]++(?:-[a-z]++)*+(?![\w’'-]))*+"
)
# Small words that title case and headlines in capitals write large: "University Of Nairobi Signs".
_CAPITALISED = frozenset("of and for the in at".split())
# Of each group of the pattern in their order, with none before the first: cap, prefixed, owns, small, glued, elided,
# number, mark.
_KINDS = (-1, CAP, CAP, OWNS, SMALL, SMALL, SMALL, NUMBER, MARK)
_LAST_OF_CAPITALS = 2


class Zone(NamedTuple):
    """Neighbouring tokens of one sentence.

    Attributes:
        sentence: Index of the sentence.
        tokens: At least one of them is a capitalised word.
    """

    sentence: int
    tokens: list[Token]


# The number of a zone and the index of a token in it.
Place = tuple[int, int]


def find_zones(text: str, sentences: Sequence[Sentence]) -> list[Zone]:
    """Split the text into zones of neighbouring tokens that hold at least one capitalised word.

    >>> text = "He met the dean of Jilin University (JLU) today."
    >>> [" ".join(t.text for t in zone.tokens) for zone in find_zones(text, [Sentence(0, len(text), text)])]
    ['He', 'of Jilin University ( JLU )']
    """
    zones: list[Zone] = []
    for index, sentence in enumerate(sentences):
        near: list[tuple[int, int, int]] = []
        large = False
        last, stop = sentence.start, sentence.end
        for match in _TOKEN.finditer(text, last, stop):
            group = match.lastindex
            if group is None:
                continue
            start, end = match.span()
            if near and start > last and (between := text[last:start]) != " " and not between.isspace():
                if large and _are_named(tokens := _tokens_of(text, near, stop)):
                    zones.append(Zone(index, tokens))
                near, large = [], False
            last = end
            near.append((start, end, group))
            large = large or group <= _LAST_OF_CAPITALS
        if large and _are_named(tokens := _tokens_of(text, near, stop)):
            zones.append(Zone(index, tokens))
    return zones


def _tokens_of(text: str, near: Sequence[tuple[int, int, int]], stop: int) -> list[Token]:
    """Give the tokens of a stretch, of each its span and the group of the pattern that found it."""
    tokens: list[Token] = []
    for start, end, group in near:
        word, kind = text[start:end], _KINDS[group]
        if kind == CAP and end == stop and len(word) == 2 and word[1] == ".":
            word, end = word[0], end - 1  # "Jaume I." at the end of a sentence
        low = word.lower()
        if "’" in low:
            low = low.replace("’", "'")
        if kind == CAP and low in _CAPITALISED:
            kind = SMALL
        tokens.append(Token(start, end, word, low, kind))
    return tokens


def _are_named(tokens: Sequence[Token]) -> bool:
    return CAP in [token.kind for token in tokens]


def places_of_words(zones: Sequence[Zone]) -> dict[str, list[Place]]:
    """Map each capitalised word to the places where it stands, in the order of the text."""
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for number, zone in enumerate(zones):
        for at, token in enumerate(zone.tokens):
            if token.kind == CAP:
                places[token.text].append((number, at))
    return dict(places)


def in_order(places: Mapping[str, Sequence[Place]], wanted: Set[str]) -> list[Place]:
    """Give the places where one of the wanted words stands, in the order of the text."""
    found: list[Place] = []
    for word in places.keys() & wanted:
        found += places[word]
    found.sort()
    return found
