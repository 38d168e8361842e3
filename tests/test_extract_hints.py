"""What the words of a sentence hint at: each hint stands for what a step looks for, and nothing is passed over."""

from __future__ import annotations

import pytest

from kg.extract.facts.date_forms import needs_met
from kg.extract.hints import (
    AGREED, CEREMONY, COUNTED, EVENT, HELD, PAIRED, PERSON, PROMISING, SIGNING, STRONG, VISIT, hints,
)  # fmt: skip
from kg.extract.names.together import _is_written_large
from kg.extract.report import _speaks_of_agreement
from kg.extract.worth import is_worth_reading


@pytest.mark.parametrize(
    ("hint", "words", "others"),
    [
        (STRONG, "(MoU) “signed” M.O.U. co-signed partners,", "assigned design sink partway"),
        (PAIRED, "joint-degree letter one, First", "disjoint someone thirdly"),
        (SIGNING, "MoU/agreement re-signed memoranda", "signal undersigned agreeable"),
        (COUNTED, "universities; (countries", "university country"),
        (EVENT, "conferences pre-conference Gathering-2023 bi-weekly", "conferred gather midweek"),
        (PERSON, "Rector’s Prof. vice-chancellor (director)", "correction profit directory"),
        (VISIT, "visited, trip travelled", "revisited strip"),
        (HELD, "partner-universities co-partners agreements:", "parting agreement"),
        (PROMISING, "twinned pairs inter-degree", "twice degrade"),
        (CEREMONY, "signing-ceremony signed", "signals sign"),
        (AGREED, "signatures; pre-agreement Letters “accord”", "assigned inlet disagree"),
    ],
)
def test_a_word_gives_its_hint_whatever_stands_around_it(hint: int, words: str, others: str) -> None:
    assert [word for word in words.split() if not hints(f"It says {word} here.") & hint] == []
    assert [word for word in others.split() if hints(f"It says {word} here.") & hint] == []


def test_two_words_make_a_sentence_worth_reading_only_together() -> None:
    for text, worth in (
        ("They offer a joint degree.", True), ("They wrote a letter\nof thanks.", False),
        ("It is a letter of it.", True),
        ("It is one, with B.", True), ("One of them came with B.", False), ("The joint was closed.", False),
    ):  # fmt: skip
        assert is_worth_reading(text, text.lower(), 0) is worth, text


def test_an_agreement_is_told_by_one_word_or_by_two_together() -> None:
    assert _speaks_of_agreement("A letter of intent") and _speaks_of_agreement("A Joint Centre opens")
    assert not _speaks_of_agreement("A letter came") and not _speaks_of_agreement("A joint opens")


def test_hints_of_a_sentence_are_those_of_its_words() -> None:
    assert hints("") == 0
    assert hints("The Rector visited.") == hints("rector") | hints("visited")


def test_a_range_of_days_needs_two_numbers_of_days() -> None:
    assert "range" in needs_met("held on 3-5 May 2024") and "range" in needs_met("from 28th April to 2nd May")
    assert "range" not in needs_met("held on 3 May 2024, in room 101") and "range" not in needs_met("3-5 pupils")


@pytest.mark.parametrize(
    ("text", "large"),
    [
        ("They met at Viknes, in May.", True), ("Viknes won. It met (with Viknes).", True), ("heat Viknes", False),
        ("It met with Viknes Ballet.", False), ("It met with Viknesborg.", False), ("at\nViknes", False),
    ],
)  # fmt: skip
def test_a_capital_behind_a_preposition_belongs_to_the_word(text: str, large: bool) -> None:
    assert _is_written_large(text, "Viknes") is large
