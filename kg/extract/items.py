"""A sentence as a row of marked items: organisations, instruments, verbs, prepositions, conjunctions.

One pass of one regular expression finds the words; mentions of organisations are laid over them; every other
word gets the part it plays from `kg.extract.phrases`. Brackets become one item that later steps step over:

    [Lodz University of Technology ORG] [has signed V] [an DET] [MoU INS] [with PRE] [Can Tho University ORG] [( ... ) PAR]
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.extract.document import Mention
from kg.extract.phrases import Meaning, phrase_table, plain_words

_WORD = re.compile(r"[’']s\b|\w+(?:(?:[-./&]|[’'](?!s\b))\w+)*|[^\w\s]")
_OPENING, _CLOSING = "([", ")]"
_NEVER = sys.maxsize
_MARKS = {",": "COM", ";": "SEM", ":": "COL", "—": "DASH", "–": "DASH", "-": "DASH", "/": "AND", "、": "COM", "…": "W"}
_NOT_ADVERBS = frozenset(
    "family assembly supply reply apply ally italy july early daily weekly monthly yearly friendly only likely".split()
)
_ADVERBS = frozenset(
    "also now then already thus hereby further together once just first finally again still ever even once both".split()
)
_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$")


class Item(NamedTuple):
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
    lowered = text.lower().replace("’", "'")
    if len(lowered) != len(text):
        lowered = "".join(letter.lower()[:1] or letter for letter in text).replace("’", "'")
    words = _Words(text, lowered, start)
    items = _fold_brackets(_settle(_mark_words(words, mentions)))
    said = set(words.lows)
    if any(one.organisation == two.organisation for one, two in zip(mentions, mentions[1:], strict=False)):
        items = _fold_twice(items)
    if "named" in said:
        items = _fold_named_after(items)
    return items if said.isdisjoint(_SIDE_NAMES) else _fold_sides(items)


class _Words:
    """The words of a sentence: their spans, as written and in lower case."""

    def __init__(self, text: str, lowered: str, start: int) -> None:
        spans = [match.span() for match in _WORD.finditer(text)]
        self.starts = [first + start for first, _ in spans]
        self.ends = [end + start for _, end in spans]
        self.written = [text[first:end] for first, end in spans]
        self.lows = [lowered[first:end] for first, end in spans]


def _mark_words(words: _Words, mentions: Sequence[Mention]) -> list[Item]:
    table, plain = phrase_table(), plain_words()
    items: list[Item] = []
    starts, ends, lows, written = words.starts, words.ends, words.lows, words.written
    at, pending, size = 0, 0, len(starts)
    opens = mentions[0].start if mentions else _NEVER
    while at < size:
        begin = starts[at]
        if begin >= opens:
            while pending < len(mentions) and mentions[pending].end <= begin:
                pending += 1
            opens = mentions[pending].start if pending < len(mentions) else _NEVER
            if begin >= opens:
                mention = mentions[pending]
                first = at
                while at < size and starts[at] < mention.end:
                    at += 1
                low = " ".join(lows[first:at])
                items.append(Item("ORG", opens, mention.end, low, mention.form, "", mention.organisation))
                continue
        low = lows[at]
        known = plain.get(low)
        if known is not None:
            items.append(Item(known.tag, begin, ends[at], low, known.value, known.form))
            at += 1
            continue
        meanings = table.get(low)
        meaning = _find_meaning(meanings, lows, at, items, written[at]) if meanings else None
        if meaning is None or (len(meaning.words) > 1 and opens < ends[at + len(meaning.words) - 1]):
            items.append(Item(_tag_of(written[at], low), begin, ends[at], low if low[0].isalnum() else written[at]))
            at += 1
            continue
        last = at + len(meaning.words) - 1
        items.append(Item(meaning.tag, begin, ends[last], meaning.text, meaning.value, meaning.form))
        at = last + 1
    return items


def _find_meaning(
    meanings: Sequence[Meaning], lows: list[str], at: int, items: list[Item], word: str
) -> Meaning | None:
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
        if meaning.tag == "TIM" and len(word) < 4 and word[0].isupper() and not _beside_digits(lows, at):
            continue
        if meaning.tag == "AUX" and word == "May" and items:
            continue
        if meaning.tag == "PLC" and (not word[0].isupper() or (len(word) < 4 and not word.isupper())):
            continue
        return meaning
    return None


def _beside_digits(lows: Sequence[str], at: int) -> bool:
    """Tell *Jun 5* from the name *Hu Jun*."""
    return any(low[:1].isdigit() for low in (*lows[max(0, at - 1) : at], *lows[at + 1 : at + 2]))


def _partners_with(items: list[Item], following: list[str]) -> bool:
    """Tell *A partners with B* from *A and its partners*."""
    return (
        bool(items)
        and items[-1].tag in ("ORG", "PAR", "CAP", "ANA")
        and following in (["with"], ["to"], ["on"], ["in"])
    )


_NOUN_BEFORE = frozenset(("DET", "PRE", "NUM", "MANY", "S", "PLN", "INS", "LNK", "NO"))


def _is_verb(meaning: Meaning, items: list[Item], lows: list[str], following: int, word: str) -> bool:
    """Tell a verb from the noun or adjective of the same form by the word before it."""
    before = items[-1] if items else None
    if word[0].isupper() and before is not None and meaning.value in ("other", "say", "set", "go", "meet"):
        return False
    if meaning.form == "base":
        if before is not None and before.tag == "AUX" and before.value in ("be", "have"):
            return False
        if before is not None and before.tag == "V" and meaning.value in ("close", "end"):
            return before.form == "base" and before.value in ("plan", "go")
        return before is not None and (
            before.tag in ("TO", "AUX", "ORG", "GRP", "PRO", "ADV", "NEG", "PAR", "BRK", "V", "MUT", "CTL")
            or (
                before.tag in ("AND", "COM", "CAP")
                and (meaning.value in ("sign", "renew") or (meaning.value == "team" and _goes_with(lows, following)))
            )
            or (before.tag == "INS" and before.form == "many" and meaning.value == "other")
        )
    if meaning.form == "s":
        return (
            before is not None
            and before.tag not in _NOUN_BEFORE
            and not (before.tag == "W" and meaning.value not in ("sign", "say"))
        )
    if meaning.form == "ing":
        return meaning.value not in ("other", "set") or (before is not None and before.tag == "AUX")
    if word[0].isupper() and before is not None and before.tag not in ("ORG", "AUX", "GRP"):
        return False
    if before is not None and before.tag == "ADV" and len(items) > 1:
        before = items[-2] if items[-2].tag == "DET" else before  # "the newly signed agreement"
    return not (before is not None and before.tag in ("DET", "S") and meaning.form in ("ed", "en"))


def _goes_with(lows: Sequence[str], following: int) -> bool:
    """Tell *A and B partner to train nurses* from *A, B and partner firms*."""
    return following < len(lows) and lows[following] in ("with", "to", "on", "in", "for", "up", "forces", "hands")


# What cannot follow *renewed* where it describes a noun: *and renewed their agreement* tells what was done.
_NO_MODIFIED = frozenset(
    "to at in on last this and by before after when . , the a an its their his her our both".split()
)


_BEFORE_MODIFIER = frozenset(("DET", "S", "PRE", "NUM", "MANY", "AND", "COM", "W", "PLC"))


def _is_modifier(meaning: Meaning, items: list[Item], following: str) -> bool:
    """Tell *the planned agreement* from *A planned to sign* and *it was renewed*."""
    if not items:
        return True
    if meaning.words[-1].endswith("ed"):
        return following not in _NO_MODIFIED and items[-1].tag in _BEFORE_MODIFIER
    return items[-1].tag not in ("AUX", "TO")


@lru_cache(maxsize=65536)
def _tag_of(word: str, low: str) -> str:
    """Give the tag of a word that is in no table."""
    if low == "'s":
        return "S"
    if word in _OPENING or word in _CLOSING:
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


# What a participle follows in the middle of a noun phrase: *the third ranked Chinese university*.
_RANKS = frozenset("first second third fourth fifth top highly best newly most well recently widely".split())


def _settle(items: list[Item]) -> list[Item]:
    """Mend what only the following word shows: *signed agreements* are agreements, not a verb and its object."""
    for at, item in enumerate(items[:-1]):
        following = items[at + 1]
        if (
            item.tag == "V"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].tag == "PRE"
            and following.tag in ("INS", "W", "ENT")
        ):
            items[at] = item._replace(tag="PLN" if item.value in ("plan", "renew", "end") else "W", form="")
        elif (
            item.tag == "V"
            and item.value == "other"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].tag in ("AND", "COM", "PRE")
            and following.tag == "GRP"
        ):
            items[at] = item._replace(tag="W", form="")
        if (
            item.tag == "V"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].low in _RANKS
            and following.tag in ("PLC", "W", "ANA", "GRP")
        ):
            items[at] = item._replace(tag="W", value="", form="")
        if item.low == "founding" and (following.tag == "GRP" or following.low in ("member", "members", "partner")):
            items[at] = item._replace(tag="W", value="", form="")
        if item.low == "following" and at and items[at - 1].tag == "DET":
            items[at] = item._replace(tag="W", value="")
        if item.tag == "DIG" and following.tag in ("GRP", "W", "PLC", "INS"):
            items[at] = item._replace(tag="NUM", value=item.low)
    return items


def _bracket(found: list[Item], first: Item, last: Item, inner: tuple[Item, ...]) -> Item:
    """Make an item of brackets; *the Pacific Community (SPC)* stands for the name that only its acronym is known by."""
    if len(inner) == 1 and inner[0].tag == "ORG" and found and found[-1].tag == "CAP":
        return inner[0]._replace(start=first.start, end=last.end)
    return Item("PAR", first.start, last.end, "", inner=inner)


_APPOSING = frozenset(("DASH", "COM", "OR"))


def _fold_twice(items: list[Item]) -> list[Item]:
    """Make one item of a name and its acronym: *Lund University -LU-*, *the Union, EU*, *Lund University, or LU,*."""
    found: list[Item] = []
    for item in items:
        gap = 1 + (len(found) > 2 and found[-1].tag == "OR" and found[-2].tag == "COM")
        before = found[-gap - 1] if item.tag == "ORG" and len(found) > gap and found[-1].tag in _APPOSING else None
        if before is not None and before.tag == "ORG" and before.organisation == item.organisation:
            del found[-gap:]
            found[-1] = before._replace(end=item.end, form="twice" if gap == 1 else "thrice")
        elif found and (found[-1].form, item.tag) in (("twice", "DASH"), ("thrice", "COM")):
            found[-1] = found[-1]._replace(form="")
        else:
            found.append(item)
    return found


def _fold_named_after(items: list[Item]) -> list[Item]:
    """Make a name one item with whom it is named after: *Harbour State University named after N. Lundgren*."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        named = item.low == "named" and found and found[-1].tag == "ORG" and at + 2 < len(items)
        if named and items[at + 1].low in ("after", "for") and items[at + 2].tag in ("CAP", "TTL", "ROLE"):
            at += 2
            while at < len(items) and items[at].tag in ("CAP", "TTL", "ROLE"):
                at += 1
            found[-1] = found[-1]._replace(end=items[at - 1].end)
            continue
        found.append(item)
        at += 1
    return found


_SIDE_NAMES = frozenset(("side", "hand", "part", "sides"))


def _fold_sides(items: list[Item]) -> list[Item]:
    """Make one item of *on the Chinese side*, *from the other side*, *on the one hand*."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        size = _side_phrase(items, at)
        if size:
            last = at + size - 1
            place = next((item.value for item in items[at:last] if item.tag == "PLC"), "")
            found.append(Item("SIDE", items[at].start, items[last].end, "side", place))
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
