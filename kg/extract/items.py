"""A sentence as a row of marked items: organisations, instruments, verbs, prepositions, conjunctions.

One pass of one regular expression finds the words; mentions of organisations are laid over them; every other
word gets the part it plays from `kg.extract.phrases`. Brackets become one item that later steps step over:

    [Lodz University of Technology ORG] [has signed V] [an DET] [MoU INS] [with PRE] [Can Tho University ORG] [( ... ) PAR]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.document import Mention
from kg.extract.phrases import Meaning, phrase_table

_WORD = re.compile(r"[’']s\b|\w+(?:(?:[-./&]|[’'](?!s\b))\w+)*|[^\w\s]")
_OPENING, _CLOSING = "([", ")]"
_MARKS = {",": "COM", ";": "SEM", ":": "COL", "—": "DASH", "–": "DASH", "-": "DASH", "/": "AND", "、": "COM", "…": "W"}
_NOT_ADVERBS = frozenset("family assembly supply reply apply ally italy july early daily weekly monthly yearly friendly only likely".split())
_ADVERBS = frozenset("also now then already thus hereby further together once just first finally again still ever even once both".split())
_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$")


@dataclass(frozen=True, slots=True)
class Item:
    """One marked stretch of a sentence.

    Attributes:
        tag: The part it plays.
        start: Offset in the text.
        end: Offset after it.
        low: Its words in lower case.
        value: The verb's class, the instrument's kind, the preposition, the country code of a place.
        form: The form of a verb or noun.
        organisation: Index of the organisation named, or -1.
        inner: What stands in brackets.
    """

    tag: str
    start: int
    end: int
    low: str
    value: str = ""
    form: str = ""
    organisation: int = -1
    inner: tuple[Item, ...] = ()


def mark_items(text: str, start: int, mentions: Sequence[Mention]) -> list[Item]:
    """Mark a sentence.

    Args:
        text: The sentence.
        start: Its offset in the document.
        mentions: The mentions in it, in order, offsets counted in the document.
    """
    words = [(m.start() + start, m.end() + start, m.group()) for m in _WORD.finditer(text)]
    flat = _mark_words(words, list(mentions))
    return _fold_sides(_fold_brackets(_settle(flat)))


def _mark_words(words: list[tuple[int, int, str]], mentions: list[Mention]) -> list[Item]:
    table = phrase_table()
    items: list[Item] = []
    lows = [word.lower().replace("’", "'") for _, _, word in words]
    at, pending = 0, 0
    while at < len(words):
        begin, end, word = words[at]
        while pending < len(mentions) and mentions[pending].end <= begin:
            pending += 1
        if pending < len(mentions) and mentions[pending].start <= begin:
            mention = mentions[pending]
            items.append(Item("ORG", mention.start, mention.end, lows_of(words, at, mention.end), mention.form, "", mention.organisation))
            while at < len(words) and words[at][0] < mention.end:
                at += 1
            continue
        meaning = _find_meaning(table.get(lows[at], ()), lows, at, items, word)
        if meaning and not _runs_into(mentions, pending, words[at + len(meaning.words) - 1][1]):
            last = at + len(meaning.words) - 1
            items.append(Item(meaning.tag, begin, words[last][1], " ".join(meaning.words), meaning.value, meaning.form))
            at = last + 1
            continue
        items.append(_mark_other(begin, end, word, lows[at]))
        at += 1
    return items


def lows_of(words: list[tuple[int, int, str]], at: int, end: int) -> str:
    """Give the words of a mention in lower case."""
    found = []
    while at < len(words) and words[at][0] < end:
        found.append(words[at][2].lower())
        at += 1
    return " ".join(found)


def _runs_into(mentions: list[Mention], pending: int, end: int) -> bool:
    return pending < len(mentions) and mentions[pending].start < end


def _find_meaning(meanings: tuple[Meaning, ...], lows: list[str], at: int, items: list[Item], word: str) -> Meaning | None:
    """Choose the longest phrase that stands here and, of a verb, whose place is a verb's."""
    for meaning in meanings:
        size = len(meaning.words)
        if size > 1 and tuple(lows[at : at + size]) != meaning.words:
            continue
        if meaning.tag == "V" and not _is_verb(meaning, items, lows, at + size, word):
            continue
        if meaning.tag == "PLN" and not _is_modifier(meaning, items, lows[at + size] if at + size < len(lows) else ""):
            continue
        if meaning.words == ("partners",) and meaning.tag == "GRP" and _partners_with(items, lows[at + 1 : at + 2]):
            continue
        if meaning.tag == "AUX" and word == "May" and items:
            continue
        if meaning.tag == "PLC" and (not word[0].isupper() or (len(word) < 4 and not word.isupper())):
            continue
        return meaning
    return None


def _partners_with(items: list[Item], following: list[str]) -> bool:
    """Tell *A partners with B* from *A and its partners*."""
    return bool(items) and items[-1].tag in ("ORG", "PAR", "CAP", "ANA") and following in (["with"], ["to"], ["on"], ["in"])


_NOUN_BEFORE = frozenset(("DET", "PRE", "NUM", "MANY", "S", "PLN", "INS", "LNK", "NO"))


def _is_verb(meaning: Meaning, items: list[Item], lows: list[str], following: int, word: str) -> bool:
    """Tell a verb from the noun or adjective of the same form by the word before it."""
    before = items[-1] if items else None
    if word[0].isupper() and before is not None and meaning.value in ("other", "say", "set", "go", "meet"):
        return False
    if meaning.form == "base":
        if before is not None and before.tag == "AUX" and before.value in ("be", "have"):
            return False
        return before is not None and (
            before.tag in ("TO", "AUX", "ORG", "GRP", "PRO", "ADV", "NEG", "PAR", "BRK", "V", "MUT", "CTL") or (before.tag in ("AND", "COM", "CAP") and meaning.value in ("sign", "renew", "team"))
        )
    if meaning.form == "s":
        return before is not None and before.tag not in _NOUN_BEFORE and not (before.tag == "W" and meaning.value not in ("sign", "say"))
    if meaning.form == "ing":
        return meaning.value not in ("other", "set") or (before is not None and before.tag == "AUX")
    if word[0].isupper() and before is not None and before.tag not in ("ORG", "AUX", "GRP"):
        return False
    return not (before is not None and before.tag in ("DET", "S") and meaning.form in ("ed", "en"))


def _is_modifier(meaning: Meaning, items: list[Item], following: str) -> bool:
    """Tell *the planned agreement* from *A planned to sign* and *it was renewed*."""
    if not items:
        return True
    if meaning.words[-1].endswith("ed"):
        return following != "to" and items[-1].tag in ("DET", "S", "PRE", "NUM", "MANY", "AND", "COM", "W", "PLC")
    return items[-1].tag not in ("AUX", "TO")


def _mark_other(begin: int, end: int, word: str, low: str) -> Item:
    if low == "'s":
        return Item("S", begin, end, low)
    if word in _OPENING or word in _CLOSING:
        return Item("BRK", begin, end, word)
    if not word[0].isalnum():
        return Item(_MARKS.get(word, "MRK"), begin, end, word)
    if word == "May":
        return Item("TIM", begin, end, low)
    if low[0].isdigit():
        return Item("DIG", begin, end, low)
    if (low.endswith("ly") and low not in _NOT_ADVERBS) or low in _ADVERBS:
        return Item("ADV", begin, end, low)
    return Item("CAP" if word[0].isupper() else "W", begin, end, low)


def _settle(items: list[Item]) -> list[Item]:
    """Mend what only the following word shows: *signed agreements* are agreements, not a verb and its object."""
    for at, item in enumerate(items[:-1]):
        following = items[at + 1]
        if item.tag == "V" and item.form in ("ed", "en") and at and items[at - 1].tag == "PRE" and following.tag in ("INS", "W", "ENT"):
            items[at] = replace(item, tag="PLN" if item.value in ("plan", "renew", "end") else "W", form="")
        elif item.tag == "V" and item.value == "other" and item.form in ("ed", "en") and at and items[at - 1].tag in ("AND", "COM", "PRE") and following.tag == "GRP":
            items[at] = replace(item, tag="W", form="")
        if item.tag == "DIG" and following.tag in ("GRP", "W", "PLC", "INS"):
            items[at] = replace(item, tag="NUM", value=item.low)
    return items


def _bracket(found: list[Item], first: Item, last: Item, inner: tuple[Item, ...]) -> Item:
    """Make an item of brackets; *the Pacific Community (SPC)* stands for the name that only its acronym is known by."""
    if len(inner) == 1 and inner[0].tag == "ORG" and found and found[-1].tag == "CAP":
        return replace(inner[0], start=first.start, end=last.end)
    return Item("PAR", first.start, last.end, "", inner=inner)


_SIDE_NAMES = frozenset(("side", "hand", "part", "sides"))


def _fold_sides(items: list[Item]) -> list[Item]:
    """Make one item of *on the Chinese side*, *from the other side*, *on the one hand*."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        size = _side_phrase(items, at)
        if size:
            last = at + size - 1
            found.append(Item("SIDE", items[at].start, items[last].end, "side"))
            at = last + 2 if last + 1 < len(items) and items[last + 1].tag == "COM" else last + 1
            continue
        found.append(items[at])
        at += 1
    return found


def _side_phrase(items: list[Item], at: int) -> int:
    if items[at].tag != "PRE" or items[at].value not in ("on", "from", "for", "by"):
        return 0
    for place in range(at + 1, min(len(items), at + 5)):
        if items[place].low in _SIDE_NAMES:
            return place - at + 1
        if items[place].tag not in ("DET", "PLC", "NUM", "MANY", "W", "CAP"):
            return 0
    return 0


def _fold_brackets(items: list[Item]) -> list[Item]:
    """Make one item of each pair of brackets; a bracket without its partner is dropped."""
    found: list[Item] = []
    opened = -1
    for item in items:
        if item.tag != "BRK":
            found.append(item)
        elif item.low in _OPENING and opened < 0:
            opened = len(found)
            found.append(item)
        elif item.low in _CLOSING and opened >= 0:
            inner = tuple(found[opened + 1 :])
            first = found[opened]
            del found[opened:]
            found.append(_bracket(found, first, item, inner))
            opened = -1
    return [item for item in found if item.tag not in ("BRK", "MRK")]
