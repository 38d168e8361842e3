"""What a costly pattern is first asked for: whatever it finds has one of these words, as the pattern itself tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as names, _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from kg.extract.parties import couple
from kg.extract.telling import retelling

_Letters = Callable[[str], str]
NEEDED = [
    (couple._IN_TURN, couple._TURNS),
    (retelling._ANOTHER, retelling._OTHERS),
]  # fmt: skip


def needs_one(pattern: re.Pattern[str], words: Iterable[str]) -> bool:
    """Say whether all that a pattern can find has one of some words in it, in small letters if it minds no capitals."""
    letters = str.lower if pattern.flags & re.IGNORECASE else str
    return _needs(parser.parse(pattern.pattern, pattern.flags), [*words], letters)


def _needs(parts: Sequence[tuple[Any, Any]], words: list[str], letters: _Letters) -> bool:
    inner = any(_part_needs(*part, words, letters) for part in parts)
    return inner or any(word in text for text in _texts(parts, letters) for word in words)


def _part_needs(code: Any, told: Any, words: list[str], letters: _Letters) -> bool:
    if code is names.SUBPATTERN:
        return _needs(told[3], words, letters)
    if code is names.BRANCH:
        return all(_needs(branch, words, letters) for branch in told[1])
    repeats = {names.MAX_REPEAT, names.MIN_REPEAT, getattr(names, "POSSESSIVE_REPEAT", None)}
    return code in repeats and told[0] > 0 and _needs(told[2], words, letters)


def _texts(parts: Sequence[tuple[Any, Any]], letters: _Letters) -> Iterator[str]:
    """Give the runs of letters that stand in every match, what has no width left out."""
    run = ""
    for code, told in parts:
        if code is names.LITERAL:
            run += letters(chr(told))
        elif code not in (names.AT, names.ASSERT, names.ASSERT_NOT):
            yield run
            run = ""
    yield run


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_whatever_a_pattern_finds_has_one_of_the_words_that_it_is_first_asked_for(
    pattern: re.Pattern[str], words: Sequence[str]
) -> None:
    assert needs_one(pattern, words)


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_no_such_word_can_be_left_out(pattern: re.Pattern[str], words: Sequence[str]) -> None:
    assert [word for word in words if needs_one(pattern, [other for other in words if other != word])] == []


def test_a_pattern_tells_what_it_needs() -> None:
    assert needs_one(re.compile(r"\b(?:signed|(?i:in)ked) (?:it)?"), ("sign", "ked"))
    assert not needs_one(re.compile(r"(?:signed)? it|that"), ("sign",))
    assert not needs_one(re.compile(r"Signed"), ("signed",)) and needs_one(re.compile(r"Signed", re.I), ("signed",))
