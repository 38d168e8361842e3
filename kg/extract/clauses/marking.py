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
    NAMED_SO,
    OPENING,
    OTHER_PAPERS,
    SIDE_NAMES,
    drop_naming,
    drop_numbers,
    fold_brackets,
    fold_named_after,
    fold_named_so,
    fold_other_papers,
    fold_sides,
    fold_them,
    fold_those,
    fold_twice,
    settle,
)
from kg.extract.clauses.gaps import gap_end
from kg.extract.clauses.items import Item
from kg.extract.clauses.phrases import Meaning, known_words
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
    " further together long soon yet once just first finally again still ever even once both here".split()
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
    known, items = known_words(), list[Item]()
    text, start, spans, lows = words.text, words.start, words.spans, words.lows
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
        low = lows[at]
        word = known.get(low)
        if word is not None and text[begin].isupper() and _is_forename(words, at, items):
            word = None  # "Rector **Per** Berg", "President **Will** Novak"
        if word is None:
            tag, low = _unlisted(text[begin:end], low)
            items.append(Item(tag, begin + start, end + start, low))
            at += 1
            continue
        meaning = word.alone
        if meaning is None or (at + 1 < size and lows[at + 1] in word.goes_on):
            meaning = _find_meaning(word.meanings, lows, at, items, text[begin:end])
        several = len(meaning.words) if meaning is not None else 0
        if meaning is None or (several > 1 and opens < spans[at + several - 1][1]):
            tag, low = _unlisted(text[begin:end], low)
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
        if meaning.words == ("leaders",) and meaning.tag == "GRP" and items and items[-1].tag in ("ORG", "PAR"):
            continue
        if meaning.tag == "LNK" and meaning.value == "tie" and _links_them(meaning, items):
            continue
        if meaning.tag == "TIM" and len(word) < 4 and word[0].isupper() and not _beside_digits(lows, at):
            continue
        if meaning.words == ("due", "to") and at + 2 < len(lows) and _is_base(lows[at + 2]):
            continue  # "was due to sign", not "due to a lack of staff"
        if meaning.words == ("document",) and items and items[-1].tag == "TO":
            continue  # "to document the work", which is no instrument
        if meaning.tag == "AUX" and ((word == "May" and items) or word == "AM"):
            continue
        if meaning.tag == "PLC" and (not word[0].isupper() or (size == 1 and len(word) < 4 and not word.isupper())):
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
        and items[-1].tag in ("ORG", "PAR", "CAP", "ANA", "PRO", "ADV")
        and following in (["with"], ["to"], ["on"], ["in"])
    )


def _links_them(meaning: Meaning, items: list[Item]) -> bool:
    """Tell *the agreement **links** A with B*, *the agreement that **ties** A to B* from *close links with B*."""
    if meaning.words not in (("links",), ("ties",)) or not items:
        return False
    return items[-1].tag == "REL" or (items[-1].tag == "INS" and items[-1].form == "one")


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
        if before is not None and before.tag == "ADV" and _describes(items, lows, following):
            return False
        if before is not None and before.tag == "V" and lows[following - 1] == "exchange":
            return False  # "signed exchange agreements"
        return before is not None and (
            before.tag in ("TO", "AUX", "ORG", "GRP", "PRO", "ADV", "NEG", "PAR", "BRK", "V", "MUT", "CTL")
            or (
                before.tag in ("AND", "COM", "CAP")
                and (meaning.value in ("sign", "renew") or (meaning.value == "team" and _goes_with(lows, following)))
            )
            or (before.tag in ("INS", "LNK") and before.form == "many" and meaning.value == "other")
            or (before.tag == "TIM" and len(items) > 1 and items[-2].tag == "AUX")  # "could soon sign"
            or (before.tag == "PLC" and meaning.value in _SIGNING and _are_of_land(items))
            or (meaning.value in _SIGNING and _awaits_verb(items))
        )
    if meaning.form == "s":
        return (
            before is not None
            and (before.tag not in _NOUN_BEFORE or (before.form == "one" and meaning.value in ("other", "plan")))
            and not (before.tag == "W" and meaning.value not in ("sign", "say"))
        )
    if meaning.form == "ing":
        if lows[following - 1] == "meeting" and before is not None and before.tag == "DET":
            return "".join(lows[following : following + 1]) not in ("the", "both", "a", "an", "they", "it")
        return meaning.value not in ("other", "set") or (before is not None and before.tag == "AUX")
    if word[0].isupper() and before is not None and before.tag not in ("ORG", "AUX", "GRP"):
        told = before.tag == "INS" and meaning.value == "sign"  # "MoA Signed Between A and B"
        return told and "".join(lows[following : following + 1]) in ("between", "by", "with")
    if before is not None and before.tag == "ADV" and len(items) > 1:
        before = items[-2] if items[-2].tag == "DET" else before  # "the newly signed agreement"
    if before is not None and before.tag == "V" and meaning.value == "sign" and _names_instrument(lows, following):
        return False  # "exchanged signed agreements"
    return not (before is not None and before.tag in ("DET", "S") and meaning.form in ("ed", "en"))


_SIGNING = frozenset(("sign", "find", "renew"))


def _awaits_verb(items: list[Item]) -> bool:
    """Say whether an auxiliary before still waits for its verb: *will not on 4 June **sign***, *will in due course*."""
    beside = items[-8:]
    last = max((at for at, item in enumerate(beside) if item.tag in ("AUX", "NEG")), default=-1)
    if last < 0 or any(item.tag == "V" for item in beside[last:]):
        return False
    return beside[-1].tag in ("TIM", "DIG", "PLC") or gap_end(beside, last + 1) == len(beside)


def _are_of_land(items: list[Item]) -> bool:
    """Say whether several of a land stand before: *three universities **of Peru** sign memoranda*."""
    before = [item.tag for item in items[-4:-1] if item.tag != "DET"]
    return before[-2:] == ["GRP", "PRE"]


_PAPERS = frozenset("copies copy documents papers versions letters texts".split())


def _names_instrument(lows: list[str], at: int) -> bool:
    """Say whether an instrument follows, or its paper: *signed copies of an agreement*."""
    if at < len(lows) and lows[at] in _PAPERS:
        return True
    word = known_words().get(lows[at]) if at < len(lows) else None
    return word is not None and any(meaning.tag == "INS" for meaning in word.meanings)


def _describes(items: list[Item], lows: list[str], following: int) -> bool:
    """Tell *the traditionally close ties* and *recalled truly close ties* from *they then close the institute*."""
    if len(items) > 1 and items[-2].tag == "DET":
        return True
    return lows[following - 1] == "close" and "".join(lows[following : following + 1]) not in _NO_MODIFIED


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
    if len(meaning.words) > 1:
        return meaning.words[-1] != "to" or not _is_base(following)  # "got the green light to sign"
    if not items:
        return True
    if meaning.words[-1].endswith("ed"):
        return following not in _NO_MODIFIED and items[-1].tag in _BEFORE_MODIFIER
    return items[-1].tag not in ("AUX", "TO")


def _is_base(word: str) -> bool:
    """Say whether a word is the bare form of a verb: *sign*."""
    known = known_words().get(word)
    return known is not None and any(each.form == "base" and len(each.words) == 1 for each in known.meanings)


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
