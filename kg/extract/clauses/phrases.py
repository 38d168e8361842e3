"""The word lists that reading an agreement needs: verbs, nouns and fixed phrases with the part each plays.

`phrase_table` turns ``verbs.tsv``, ``nouns.tsv``, ``unfinished.tsv`` and ``phrases.tsv`` into one table from a first
word to the phrases that begin with it, the longest first, so that a sentence is marked in one pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from kg.identity.countries import countries


class Meaning(NamedTuple):
    """What a phrase is in a sentence.

    Attributes:
        words: Its words in lower case.
        tag: Its part: ``V`` verb, ``INS`` instrument, ``PRE`` preposition, ... as the files explain.
        value: The verb's class, the instrument's kind, the preposition.
        form: Of a verb ``base``, ``s``, ``ed`` (past or participle), ``past``, ``en`` (participle) or ``ing``; of a
            noun
            ``one`` or ``many``.
        text: The phrase.
    """

    words: tuple[str, ...]
    tag: str
    value: str
    form: str
    text: str


def _meaning(words: Sequence[str], tag: str, value: str, form: str) -> Meaning:
    return Meaning(tuple(words), tag, value, form, " ".join(words))


class Word(NamedTuple):
    """What the tables say of a word.

    Attributes:
        alone: What it means by itself wherever no longer phrase begins, or None where that depends on the sentence.
        goes_on: The words that a longer phrase has after it.
        meanings: The phrases that begin with it, the longest first.
    """

    alone: Meaning | None
    goes_on: frozenset[str]
    meanings: tuple[Meaning, ...]


_DOUBLING = frozenset(
    "plan pen cut drop scrap run set quit stop get sit win commit admit begin shut travel cancel initial annul"
    " put confer swap".split()
)


def _rows(name: str, columns: int) -> Iterator[list[str]]:
    text = files("kg.extract.language").joinpath(name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("# "):
            cells = line.split("\t")
            yield [*cells, *[""] * (columns - len(cells))]


def inflect(verb: str, irregular: str = "") -> list[tuple[str, str]]:
    """Give the forms of a verb; of one with a particle the first word changes.

    >>> inflect("team up")
    [('team up', 'base'), ('teams up', 's'), ('teaming up', 'ing'), ('teamed up', 'ed')]
    >>> inflect("strike", "struck")[-1]
    ('struck', 'ed')
    """
    head, _, particle = verb.partition(" ")
    rest = f" {particle}" if particle else ""
    double = head[-1] if head in _DOUBLING else ""
    stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "eye")) else head
    third = _third_person(head)
    forms = [(verb, "base"), (third + rest, "s"), (stem + double + "ing" + rest, "ing")]
    parts = [part for part in irregular.split("|") if part]
    if len(parts) == 2 and not parts[0].endswith("ed"):
        return [*forms, (parts[0], "past"), (parts[1], "en")]
    if parts:
        return [*forms, *((part, "ed") for part in parts)]
    past = (
        head[:-1] + "ied"
        if head.endswith("y") and head[-2] not in "aeiou"
        else (head + "d" if head.endswith("e") else head + double + "ed")
    )
    return [*forms, (past + rest, "ed")]


def _third_person(head: str) -> str:
    if head.endswith(("s", "sh", "ch", "x", "z", "o")):
        return head + "es"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies"
    return head + "s"


def _verbs() -> Iterator[Meaning]:
    for verb, group, irregular, *_ in _rows("verbs.tsv", 4):
        for text, form in inflect(verb, irregular):
            yield _meaning(text.split(), "V", "find" if group == "approve" else group, form)


@cache
def approving() -> frozenset[str]:
    """Give the forms of the verbs that only let others sign.

    >>> "endorsed" in approving(), "signed" in approving()
    (True, False)
    """
    rows = [row for row in _rows("verbs.tsv", 4) if row[1] == "approve"]
    return frozenset(text for row in rows for text, _ in inflect(row[0], row[2]))


@cache
def ended() -> frozenset[str]:
    """Give the participles of the verbs that end an agreement.

    >>> "expired" in ended(), "frozen" in ended(), "renewed" in ended()
    (True, True, False)
    """
    rows = [row for row in _rows("verbs.tsv", 4) if row[1] == "end"]
    return frozenset(text for row in rows for text, form in inflect(row[0], row[2]) if form in ("ed", "en"))


@cache
def unfinished(*kinds: str) -> frozenset[str]:
    """Give the words of some classes of ``unfinished.tsv``, those of wishes with their prepositions.

    >>> "plans" in unfinished("aim"), "green light" in unfinished("approval", "way"), "plans" in unfinished("way")
    (True, True, False)
    """
    rows = [row for row in _rows("unfinished.tsv", 4) if row[1] in kinds]
    return frozenset(
        f"{word} {links}" if kind == "wish" and links else word
        for words, kind, links, *_ in rows
        for word in words.split("|")
    )


_LEADING = {"ready": ("CTL", "plan"), "talking": ("CTL", "talk"), "coming": ("PLN", "plan")}


def _unfinished() -> Iterator[Meaning]:
    """Give *upcoming*, *is ready to* and, of nouns, what stands before an agreement: *plans for*, *its nod to*."""
    for words, kind, links, *_ in _rows("unfinished.tsv", 4):
        for word in words.split("|"):
            if kind in _LEADING:
                yield _meaning(word.split(), *_LEADING[kind], "")
            for link in links.split("|") if links and kind != "wish" else ():
                yield _meaning((*word.split(), link), "PLN", "plan", "")


def _words(text: str) -> tuple[str, ...]:
    """Split a phrase as sentences are split: *master's degree* has three words."""
    return tuple(text.replace("'s", " 's").split())


def _nouns() -> Iterator[Meaning]:
    for noun, tag, value, plural, *_ in _rows("nouns.tsv", 5):
        yield _meaning(_words(noun), tag, value, "one")
        plurals = [noun + "s"] if not plural else [] if plural == "*" and noun.endswith("s") else plural.split("|")
        for form in plurals:
            text = noun + "s" if form == "*" else form
            yield _meaning(_words(text), tag, value, "many")


def _phrases() -> Iterator[Meaning]:
    for phrase, tag, value, *_ in _rows("phrases.tsv", 4):
        if not tag.endswith("?"):
            yield _meaning(phrase.split(), tag, value, "")


def _places() -> Iterator[Meaning]:
    """Give countries (form ``name``) and demonyms (form ``people``), which the marker accepts in capitals only."""
    for code, country in countries().items():
        for form, names in (("name", (*country.labels.values(), *country.names)), ("people", country.demonyms)):
            for name in names:
                words = tuple(name.lower().replace("’", "'").split())
                if words and name.isascii():
                    yield _meaning(words, "PLC", code, form)


@cache
def phrase_table() -> Mapping[str, tuple[Meaning, ...]]:
    """Map a first word to the phrases that begin with it: the longest first, then phrases, nouns, verbs.

    >>> [(m.words, m.tag, m.value) for m in phrase_table()["memorandum"]][0]
    (('memorandum', 'of', 'cooperation', 'and', 'mutual', 'understanding'), 'INS', 'mou')
    """
    table: dict[str, list[Meaning]] = {}
    for meaning in (*_phrases(), *_unfinished(), *_nouns(), *_verbs(), *_places()):
        table.setdefault(meaning.words[0], []).append(meaning)
    return MappingProxyType({word: tuple(sorted(found, key=lambda m: -len(m.words))) for word, found in table.items()})


_DEPENDS = frozenset(("V", "PLN", "TIM", "PLC"))


@cache
def known_words() -> Mapping[str, Word]:
    """Map each word that begins a phrase to what the tables say of it.

    >>> word = known_words()["with"]
    >>> word.alone.tag, "each" in word.goes_on, known_words()["sign"].alone
    ('PRE', True, None)
    """
    found = {}
    for word, meanings in phrase_table().items():
        alone = next((meaning for meaning in meanings if len(meaning.words) == 1), None)
        if alone is not None and (alone.tag in _DEPENDS or word in _BY_LETTERS):
            alone = None
        goes_on = frozenset(meaning.words[1] for meaning in meanings if len(meaning.words) > 1)
        found[word] = Word(alone, goes_on, meanings)
    return found


# What these mean depends on how they are written or what they stand beside.
_BY_LETTERS = frozenset(("may", "am", "partners", "leaders", "link", "links", "tie", "ties", "document", "us"))
