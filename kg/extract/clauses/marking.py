"""A sentence as a row of marked items: organisations, instruments, verbs, prepositions, conjunctions.

One pass of one regular expression finds the words; mentions of organisations are laid over them; every other
word gets the part it plays from `kg.extract.clauses.phrases`. Brackets become one item that later steps step over:

    [Lodz University of Technology ORG] [signed V] [an DET] [MoU INS] [with PRE] [Can Tho University ORG] [( ... ) PAR]
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from kg.extract.clauses.folding import (
    CLOSING,
    MATTERS,
    NAMED_SO,
    OPENING,
    OTHER_PAPERS,
    SIDE_NAMES,
    drop_naming,
    drop_numbers,
    fold_brackets,
    fold_matters,
    fold_named_after,
    fold_named_so,
    fold_other_papers,
    fold_sides,
    fold_them,
    fold_those,
    fold_twice,
    settle,
)
from kg.extract.clauses.items import Item
from kg.extract.clauses.meanings import find_meaning
from kg.extract.clauses.phrases import known_words
from kg.extract.document import Mention
from kg.extract.names.persons import is_person

_WORD = re.compile(r"\w++(?:(?:[-./&]|[’'](?!s\b))\w++)*+|[’']s\b|[^\w\s]")
# *hasn't*, *they've*; *needn't sign* says as little of what was done as *shouldn't sign*
_SHORT = re.compile(r"(?<=\w)(n't|'ve|'ll|'re)\b")
_STEMS = {"won't": "will", "can't": "can", "shan't": "shall", "needn't": "should", "daren't": "should"}
_NEVER = sys.maxsize
_MARKS = {",": "COM", ";": "SEM", ":": "COL", "—": "DASH", "–": "DASH", "-": "DASH", "/": "AND", "、": "COM", "…": "W"}
_NOT_ADVERBS = frozenset(
    "family assembly supply reply apply ally italy july early daily weekly monthly yearly friendly only likely".split()
)
_ADVERBS = frozenset(
    "also now then already thus hereby thereby herewith therewith"
    " further together long soon yet once just first finally again still ever even once both here"
    " afterwards afterward".split()
)


def mark_items(text: str, start: int, mentions: Sequence[Mention]) -> list[Item]:
    """Mark a sentence.

    Args:
        text: The sentence.
        start: Its offset in the document.
        mentions: The mentions in it, in order, offsets counted in the document.
    """
    lowered = text.lower().replace("’", "'")
    if len(lowered) != len(text):
        lowered = "".join(letter.lower()[:1] or letter for letter in text).replace("’", "'")
    words = _Words(text, lowered, start)
    if len(mentions) > 1:
        words.part([one.end - start for one, two in pairwise(mentions) if two.start == one.end + 1])
    if "'" in lowered and _SHORT.search(lowered) is not None:
        words.spell_out()
    items = fold_brackets(settle(_mark_words(words, mentions)))
    said = set(words.lows)
    if "2" in said:
        items = drop_numbers(items)
    twice = any([one.organisation == two.organisation for one, two in pairwise(mentions)])
    if twice or "—" in said or "–" in said:
        items = fold_twice(items)
    if "what" in said:
        items = drop_naming(items)
    if "named" in said:
        items = fold_named_after(items)
    if not said.isdisjoint(OTHER_PAPERS):
        items = fold_other_papers(items)
    if not said.isdisjoint(MATTERS):
        items = fold_matters(items)
    if "those" in said:
        items = fold_those(items)
    if not said.isdisjoint(NAMED_SO):
        items = fold_named_so(items)
    if not said.isdisjoint(("them", "these", "those")):
        items = fold_them(items)
    return items if said.isdisjoint(SIDE_NAMES) else fold_sides(items)


class _Words:
    """The words of a sentence: their spans and how they look in lower case."""

    def __init__(self, text: str, lowered: str, start: int) -> None:
        self.text = text
        self.start = start
        self.spans = list(map(re.Match.span, _WORD.finditer(text)))
        self.lows = [lowered[first:end] for first, end in self.spans]

    def spell_out(self) -> None:
        """Part what is written as one word: *has|n't signed*, *wo|n't renew*, *they|'ve ended*."""
        for at in reversed([at for at, low in enumerate(self.lows) if _SHORT.search(low) is not None]):
            (first, last), low = self.spans[at], self.lows[at]
            match = _SHORT.search(low)
            cut = match.start(1) if match is not None else 0
            if not cut or match is None:
                continue
            self.spans[at : at + 1] = [(first, first + cut), (first + cut, last)]
            self.lows[at : at + 1] = [_STEMS.get(low, low[:cut]), match[1]]

    def part(self, ends: Sequence[int]) -> None:
        """Part words in which one name ends and the next begins: *Lund **University-Kyoto** University*."""
        for end in ends:
            at = next((at for at, (first, last) in enumerate(self.spans) if first < end < last), None)
            if at is not None:
                first, last = self.spans[at]
                low = self.lows[at]
                self.spans[at : at + 1] = [(first, end), (end, end + 1), (end + 1, last)]
                self.lows[at : at + 1] = [low[: end - first], low[end - first], low[end - first + 1 :]]


def _mark_words(words: _Words, mentions: Sequence[Mention]) -> list[Item]:
    text, start, spans, lows = words.text, words.start, words.spans, words.lows
    items: list[Item] = []
    found = list(map(known_words().get, lows))
    at, pending, size = 0, 0, len(spans)
    opens = mentions[0].start - start if mentions else _NEVER
    while at < size:
        begin, end = spans[at]
        if begin >= opens:
            while pending < len(mentions) and mentions[pending].end - start <= begin:
                pending += 1
            opens = mentions[pending].start - start if pending < len(mentions) else _NEVER
            if begin >= opens:
                mention = mentions[pending]
                first = at
                while at < size and spans[at][0] < mention.end - start:
                    at += 1
                low = " ".join(lows[first:at])
                items.append(Item("ORG", mention.start, mention.end, low, mention.form, "", mention.organisation))
                continue
        word = found[at]
        if word is not None and text[begin].isupper() and _is_forename(words, at, items):
            word = None  # "Rector **Per** Berg", "President **Will** Novak"
        meaning = word.alone if word is not None else None
        if word is not None and (meaning is None or (at + 1 < size and lows[at + 1] in word.goes_on)):
            meaning = find_meaning(word.meanings, lows, at, items, text[begin:end])
        several = len(meaning.words) if meaning is not None else 0
        if meaning is None or (several > 1 and opens < spans[at + several - 1][1]):
            tag, low = _unlisted(text[begin:end], lows[at])
            items.append(Item(tag, begin + start, end + start, low))
            at += 1
            continue
        at += several
        _, tag, value, form, low = meaning
        if tag == "INS" and form == "one" and items and _counts_several(items):
            form = "many"
        items.append(Item(tag, begin + start, spans[at - 1][1] + start, low, value, form))
    return items


def _is_forename(words: _Words, at: int, items: Sequence[Item]) -> bool:
    """Say whether a word that means something else is somebody's forename: before a capitalised word that is in no
    table, and behind an office or title (*Rector **Per** Berg*) or before one (***Will** Novak, president of*).
    """
    if at + 1 >= len(words.spans) or any(one.tag in _NO_FORENAMES for one in known_words()[words.lows[at]].meanings):
        return False
    begin, end = words.spans[at + 1]
    if not words.text[begin].isupper() or words.lows[at + 1] in known_words():
        return False
    beside = [item.tag for item in items[-3:] if item.tag != "MRK"]
    if beside[-1:] in (["ROLE"], ["TTL"]):
        return True
    person = is_person([words.lows[at].capitalize(), words.text[begin:end]])
    if beside[-2:] == ["ROLE", "COM"]:
        return person
    behind = words.lows[at + 2 : at + 8] if words.lows[at] in _FORENAMES else []
    office = behind[:1] == [","] and any(_is_office(word) for word in behind)
    return person and office and beside[-1:] in ([], ["AND"], ["COM"])


_FORENAMES = frozenset("per will mark grant bill frank sue pat drew rob chase".split())
_NO_FORENAMES = frozenset(("ROLE", "TTL", "ORG", "INS"))


def _is_office(low: str) -> bool:
    word = known_words().get(low)
    return word is not None and any(meaning.tag == "ROLE" for meaning in word.meanings)


def _counts_several(items: Sequence[Item]) -> bool:
    """Say whether a number above one stands before a noun that has no plural: *signed **three** MoU*."""
    last = items[-1]
    if last.tag == "NUM":
        return last.low != "one"
    ahead = items[-2].tag if len(items) > 1 else "VG"
    return last.tag == "DIG" and last.low.isdigit() and 1 < int(last.low) < 100 and ahead in ("VG", "DET", "COM", "PRE")


@lru_cache(maxsize=65536)
def _unlisted(word: str, low: str) -> tuple[str, str]:
    """Give the tag of a word that is in no table or has none of its meanings there, and what its item says."""
    return _tag_of(word, low), low if low[0].isalnum() else word


def _tag_of(word: str, low: str) -> str:
    if low == "'s":
        return "S"
    if word in OPENING or word in CLOSING:
        return "BRK"
    if not word[0].isalnum():
        return _MARKS.get(word, "MRK")
    if word == "May":
        return "TIM"
    if low[0].isdigit():
        return "DIG"
    if (low.endswith("ly") and low not in _NOT_ADVERBS) or low in _ADVERBS:
        return "ADV"
    return "CAP" if word[0].isupper() else "W"
