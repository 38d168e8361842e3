"""What a costly pattern is first asked for: whatever it finds has one of these words, as the pattern itself tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as names, _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from kg.extract.caseless import Caseless
from kg.extract.names import lettered, quotedfirms, unread, variants
from kg.extract.parties import counted, couple
from kg.extract.telling import retelling

_Letters = Callable[[str], str]
_MOST = 500  # spellings of a run that are looked at
NEEDED = [
    (lettered._QUOTED, lettered._RANKS),
    (variants._BEHIND, variants._PARTED),
    (counted._OF_ALL, counted._WHAT),
    (couple._IN_TURN, couple._TURNS),
    (unread._OFFICE_BEFORE, unread._IN_OFFICES),
    (quotedfirms._FIRMS, quotedfirms._NOUNS),
    (retelling._ANOTHER, retelling._OTHERS),
]  # fmt: skip


def needs_one(pattern: re.Pattern[str] | Caseless, words: Iterable[str]) -> bool:
    """Say whether all that a pattern can find has one of some words in it, in small letters if it minds no capitals."""
    flags = re.IGNORECASE if isinstance(pattern, Caseless) else pattern.flags
    letters = str.lower if flags & re.IGNORECASE else str
    return _needs(parser.parse(pattern.pattern, flags), [*words], letters)


def _needs(parts: Sequence[tuple[Any, Any]], words: list[str], letters: _Letters) -> bool:
    inner = any(_part_needs(*part, words, letters) for part in parts)
    return inner or any(all(any(word in text for word in words) for text in run) for run in _texts(parts, letters))


def _part_needs(code: Any, told: Any, words: list[str], letters: _Letters) -> bool:
    if code is names.SUBPATTERN:
        return _needs(told[3], words, letters)
    if code is names.BRANCH:
        return all(_needs(branch, words, letters) for branch in told[1])
    repeats = {names.MAX_REPEAT, names.MIN_REPEAT, getattr(names, "POSSESSIVE_REPEAT", None)}
    return code in repeats and told[0] > 0 and _needs(told[2], words, letters)


def _texts(parts: Sequence[tuple[Any, Any]], letters: _Letters) -> Iterator[list[str]]:
    """Give the runs of letters that stand in every match, each in all its spellings."""
    run = [""]
    for code, told in parts:
        spelt = _spellings(code, told, letters)
        if spelt is None or len(run) * len(spelt) > _MOST:
            yield run
            run, spelt = [""], [""]
        run = [text + more for text in run for more in spelt]
    yield run


def _spellings(code: Any, told: Any, letters: _Letters) -> list[str] | None:
    """Give all that a part of a pattern can stand for, None where that is no few."""
    if code in (names.AT, names.ASSERT, names.ASSERT_NOT):
        return [""]
    if code is names.LITERAL:
        return [letters(chr(told))]
    if code is names.IN:
        return [letters(chr(each)) for _, each in told] if all(kind is names.LITERAL for kind, _ in told) else None
    if code is names.BRANCH:
        branches = [_spelt(branch, letters) for branch in told[1]]
        return None if None in branches else [text for branch in branches for text in branch or ()]
    if code is names.SUBPATTERN:
        return _spelt(told[3], letters)
    if code is names.MAX_REPEAT and told[:2] == (0, 1):
        inner = _spelt(told[2], letters)
        return None if inner is None else ["", *inner]
    return None


def _spelt(parts: Sequence[tuple[Any, Any]], letters: _Letters) -> list[str] | None:
    runs = list(_texts(parts, letters))
    return runs[0] if len(runs) == 1 else None


@pytest.mark.parametrize(("pattern", "words"), NEEDED, ids=[words[0] for _, words in NEEDED])
def test_whatever_a_pattern_finds_has_one_of_the_words_that_it_is_first_asked_for(
    pattern: re.Pattern[str] | Caseless, words: Sequence[str]
) -> None:
    assert needs_one(pattern, words)


@pytest.mark.parametrize(("pattern", "words"), NEEDED, ids=[words[0] for _, words in NEEDED])
def test_no_such_word_can_be_left_out(pattern: re.Pattern[str] | Caseless, words: Sequence[str]) -> None:
    assert [word for word in words if needs_one(pattern, [other for other in words if other != word])] == []


def test_a_pattern_tells_what_it_needs() -> None:
    assert needs_one(re.compile(r"\b(?:signed|(?i:in)ked) (?:it)?"), ("sign", "ked"))
    assert not needs_one(re.compile(r"(?:signed)? it|that"), ("sign",))
    assert not needs_one(re.compile(r"Signed"), ("signed",)) and needs_one(re.compile(r"Signed", re.I), ("signed",))
