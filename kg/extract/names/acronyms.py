"""Acronyms: which stand for which name.

Two ways bind one to a name: brackets (*Technical University of Kenya **(TU-K)***, *JICA **(Japan International
Cooperation Agency)***) and initials (***UNN** ... University of Nigeria, Nsukka*).
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.names import lexicon
from kg.extract.names.lexicon import fold

_SHAPE = re.compile(r"(?=.*[^\W\d_].*[^\W\d_])[^\W_][\w.&*+/·-]{1,13}$")
# "McDonald", "Al-Batin", "Lt-Gen", "M.Kh."
_NO_ACRONYM = re.compile(
    r".*-(?:based|led|run|owned|funded)$|.*[a-z]\.|[A-Z][a-z]+-[A-Z][a-z]+$|"
    r"(?:Mc|Mac|O['’]|De|La|Le|Di|Van|(?:Al|El|An|As|Ar|Ash|Ad)-)[A-Z][a-z]"
)
_PLURAL = re.compile(r"[A-Z]{2,}s$")
_BLEND = re.compile(r"[A-Z][a-z]{3,}(?:[A-Z]{2,}|(?:[A-Z][a-z]{3,})+)|[A-Z][a-z]+(?:[A-Z][a-z]{3,})+")
_LETTERS = re.compile(r"(?<![’'])[^\W\d_]+|(?<=[’'])(?!s\b)[^\W\d_]+")
_SPOKEN = re.compile(r"(?<=[A-Z])[a-z](?=[A-Z])")
_CHUNK = re.compile(r"[A-ZÀ-ÞĀ-Ž][a-zß-ÿ]{2,}(?=[A-ZÀ-ÞĀ-Ž]|$)|[^\W_]")
_SMALL = frozenset("of the and for in at de la las los del di do da des du der und y et e a an on to".split())


def abbreviates(acronym: str, name: str) -> bool:
    """Say whether an acronym is made of beginnings and letters of a name's words in order.

    Each word gives its beginning, a word of no dictionary its first letter and later ones too; one in three may give
    none.

    >>> abbreviates("TANUVAS", "Tamil Nadu Veterinary and Animal Sciences University")
    True
    >>> abbreviates("JNU", "Jinan University"), abbreviates("KNU", "Jinan University"), abbreviates("NU", "Jinan")
    (True, False, False)
    """
    letters, words = _letters(acronym), _large_words(name)
    if len(letters) < 3 or not words or letters[0] != words[0][0] or letters == words[0]:
        return False  # "KATHMANDU" is a town or a short form
    reached = {(0, 0)}  # letters used, words left out
    for word in words:
        following = set()
        for used, left in reached:
            following.add((used, left + 1))
            following.update((at, left) for at in _spent(letters, used, word))
        reached = {(used, left) for used, left in following if left < 2 or used == len(letters)}
    return any(used == len(letters) and left * 3 <= len(words) for used, left in reached)


def clips(acronym: str, name: str) -> bool:
    """Say whether an acronym is the beginnings of all words of a name.

    >>> clips("UFRO", "Universidad de La Frontera"), clips("UFRO", "Universidade Federal do Rio de Janeiro")
    (True, False)
    """
    letters = _letters(acronym)
    ends = {0}
    for word in _large_words(name):
        ends = {at + size for at in ends for size in range(1, 5) if word[:size] == letters[at : at + size]}
    return len(letters) in ends


@lru_cache(maxsize=16384)
def _letters(acronym: str) -> str:
    """Give the folded letters and digits of an acronym."""
    return "".join(c for c in fold(acronym) if c.isalnum())


@lru_cache(maxsize=16384)
def _large_words(name: str) -> tuple[str, ...]:
    """Give the folded words of a name but for the small ones."""
    return tuple([word for word in fold(name).split() if word not in _SMALL])


def _spent(letters: str, used: int, word: str) -> list[int]:
    """Give how many letters of an acronym can be used up once a word has given its own."""
    found = []
    place = 0
    for at in range(used, len(letters)):
        place = word.find(letters[at], place)
        if place < 0 or (place != at - used and (lexicon.is_plain(word) or at == used)):
            break
        place += 1
        found.append(at + 1)
    return found


@lru_cache(maxsize=65536)
def is_blend(word: str) -> bool:
    """Say whether a name is written as one word with a capital inside, as brands are.

    >>> [word for word in ("AgriTech", "ServiceBQ", "UPV", "KazNU", "MacDonald", "Kenya") if is_blend(word)]
    ['AgriTech', 'ServiceBQ']
    """
    return _BLEND.fullmatch(word) is not None and not _NO_ACRONYM.match(word)


@lru_cache(maxsize=65536)
def is_acronym(word: str) -> bool:
    """Say whether a word is written as an acronym: two capitals or more, and no ordinary capitalised word.

    >>> [word for word in ("UPV", "KazNU", "TU-K", "A*STAR", "MoU", "Kenya", "McDonald") if is_acronym(word)]
    ['UPV', 'KazNU', 'TU-K', 'A*STAR']
    """
    if word[1:].islower():
        return False  # most words
    capitals = sum(map(str.isupper, word))
    if (
        capitals < 2
        or _PLURAL.match(word)
        or not _SHAPE.match(word)
        or word.upper() in lexicon.words("acronyms_upper")
    ):
        return False
    return not _NO_ACRONYM.match(word) and not (capitals == 2 and "-" in word and len(word) > 8)


def stands_for(acronym: str, name: str, *, strict: bool = True) -> bool:
    """Say whether an acronym can be read off a name, letter by letter or by the beginnings of words.

    Args:
        strict: Every capitalised word of the name is used; else words may be left out.

    >>> stands_for("USTH", "University of Science and Technology of Hanoi"), stands_for("UoN", "University of Nairobi")
    (True, True)
    >>> stands_for("KazNU", "Al-Farabi Kazakh National University", strict=False), stands_for("UPV", "Jordan")
    (True, False)
    """
    words = _words(name)
    for chunks in _readings(acronym):
        if _fits(chunks, words, strict):
            return True
    parted = _parted(words)
    return parted != words and any([_fits(chunks, parted, strict) for chunks in _readings(acronym)])


_QUARTERS = frozenset(("northeast", "northwest", "southeast", "southwest"))


def _parted(words: tuple[str, ...]) -> tuple[str, ...]:
    """Part quarters that are one word: *Northeast Normal University* is NENU."""
    if _QUARTERS.isdisjoint(words):
        return words
    halves = ((word[:5], word[5:]) if word in _QUARTERS else (word,) for word in words)
    return tuple(half for word in halves for half in word)


@lru_cache(maxsize=16384)
def _words(name: str) -> tuple[str, ...]:
    """Give the words of a name, folded, and each letter of an acronym in it as a word."""
    words: list[str] = []
    for word in _LETTERS.findall(name):
        folded = word.lower() if word.isascii() else fold(word)
        words.extend(map(fold, word.lower()) if len(word) > 1 and word.isupper() and len(word) < 6 else [folded])
    return tuple(words)


@lru_cache(maxsize=16384)
def _readings(acronym: str) -> tuple[tuple[str, ...], ...]:
    """Give an acronym's chunks, and those without small letters in it: SPbPU, St. Petersburg Polytechnic University."""
    spoken = _SPOKEN.sub("", acronym) if len(acronym) > 3 else acronym
    return tuple(dict.fromkeys(filter(None, (_chunks(acronym), _chunks(spoken)))))


def _chunks(acronym: str) -> tuple[str, ...]:
    """Cut an acronym into the beginnings of words: ``KazNU`` into kaz, n, u."""
    return tuple([part.lower() if part.isascii() else fold(part.lower()) for part in _CHUNK.findall(acronym)])


def _fits(chunks: tuple[str, ...], words: tuple[str, ...], strict: bool) -> bool:
    """Match chunks to words in order, keeping the set of positions reached (linear in both lengths)."""
    reached = {0}
    for chunk in chunks:
        following = set()
        for position in reached:
            skipped = 0
            for at in range(position, len(words)):
                if words[at].startswith(chunk) and (strict or words[at] not in _SMALL):
                    following.add(at + 1)
                skipped += words[at] not in _SMALL
                if skipped > (0 if strict else 2):
                    break
        reached = following
        if not reached:
            return False
    rest = min(sum(word not in _SMALL for word in words[position:]) for position in reached)
    return rest <= (0 if strict else 2)
