"""Runs of tokens: the small questions that reading a name asks of the words beside it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.names import lexicon, registers
from kg.extract.names.lexicon import find_country, fold
from kg.extract.names.tokens import CAP, MARK, SMALL, Token


def listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether the tokens are a name of the list of universities, marks left out."""
    text = " ".join(t.text for t in tokens[first:last] if t.kind != MARK).replace(" '", "'").replace(" ’", "’")
    return registers.find_university(fold(text)) is not None


def cap_run(tokens: Sequence[Token], at: int, barriers: Set[str]) -> int:
    """Give the index after a run of capitalised words."""
    while at < len(tokens) and tokens[at].kind == CAP and tokens[at].low not in barriers:
        at += 1
    return at


def place_words(tokens: Sequence[Token], at: int) -> int:
    """Give how many words from an index on are the name of a place or country, four at most."""
    words: list[str] = []
    for token in tokens[at : at + 4]:
        if token.kind != CAP:
            break
        words.append(token.text)
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if lexicon.is_place(name) or find_country(name) is not None:
            return size
    return 0


def next_cap(tokens: Sequence[Token], at: int, barriers: Set[str], small: Set[str]) -> int | None:
    """Give the index of the capitalised word after at most two small words."""
    for step in range(at, min(at + 3, len(tokens))):
        if tokens[step].kind == CAP:
            return step if tokens[step].low not in barriers or tokens[step].text == "Moa" else None
        if tokens[step].kind != SMALL or tokens[step].low not in small:
            return None
    return None
