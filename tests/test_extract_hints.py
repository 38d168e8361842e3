"""What the words of a sentence hint at: each hint stands for what a step looks for, and nothing is passed over."""

from __future__ import annotations

import re

import pytest

from kg.extract.facts.date_forms import needs_met
from kg.extract.hints import (
    AGREED, CEREMONY, COUNTED, EVENT, FADING, FOUNDING, HELD, LEADING, MEETING, NUMBERED, OF_UNION, PAIRED, PERSON,
    PROMISING, SEALING, SHARED, SIGNING, STRONG, THREE, VISIT, hints,
)  # fmt: skip
from kg.extract.names.together import _is_written_large
from kg.extract.parties import counted, couple, enrolling, fellowship, rosters
from kg.extract.report import _speaks_of_agreement
from kg.extract.telling import afterwards
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
        (SHARED, "alliance. Joint inter-university coalitions", "disjoint dalliance"),
        (FOUNDING, "re-established co-founded Launched set", "launching formation reset"),
        (OF_UNION, "Partnership, its (signed) tripartite", "partnerships itself designed"),
        (LEADING, "Led co-ordinated members, four 12", "misled remember 30"),
        (NUMBERED, "one fifteen; 2 15", "someone sixteen 0"),
        (THREE, "three “Fifteen” twenty-five", "two sixteen 3"),
        (MEETING, "visited guest: co-operation TALKS", "revisited ghost reopened"),
        (FADING, "moreover elapsed unrenewed ended", "weekend endless trend"),
        (SEALING, "re-signed sealed, inked put", "assigned output"),
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


@pytest.mark.parametrize(
    ("hint", "pattern", "text"),
    [
        (OF_UNION, fellowship._TELLS, "The Coast Consortium brings them together."),
        (SHARED, fellowship._OPENS, "The Coast Alliance was founded in Lima."),
        (FOUNDING | CEREMONY, fellowship._OPENS, "Four rectors signed the charter of the Coast Alliance."),
        (SEALING, fellowship._SEALS, "They put their names to an agreement."),
        (SHARED | FOUNDING, enrolling.PAIRED, "¶ has signed a charter to found a school together with ¶."),
        (SHARED, enrolling.WHOLE, "¶ is a joint initiative of ¶."),
        (LEADING, enrolling.SOME, "It is led by ¶."),
        (NUMBERED, rosters._COUNTED, "two partners: ¶"),
        (THREE, counted._COUNTED, "five universities"),
        (MEETING, couple._MEETS, "a delegation of two came"),
        (FADING, afterwards._SIGNS, "it was never renewed"),
    ],
)
def test_what_a_pattern_finds_has_its_hint(hint: int, pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text) is not None
    assert hints(text) & hint


def test_the_union_of_a_text_is_one_of_universities() -> None:
    assert fellowship._tells("The university union opens.") and not fellowship._tells("The trade union opens.")


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
