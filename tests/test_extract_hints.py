"""What the words of a sentence hint at: each hint stands for what a step looks for, and nothing is passed over."""

from __future__ import annotations

import pytest

from kg.extract.hints import CEREMONY, COUNTED, EVENT, HELD, PAIRED, PERSON, PROMISING, SIGNING, STRONG, VISIT, hints
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
