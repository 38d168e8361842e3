"""Who signs is found behind any opening, and whatever the first name of the person is."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD = "Coast University", "Fjord University"
SIGNED = ("signed", frozenset((COAST, FJORD)))


def read(text: str) -> list[tuple[str, frozenset[str]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(one.status, frozenset(one.parties)) for one in claims.agreements]


@pytest.mark.parametrize(
    "opening",
    [
        "In the presence of Minister Ana Faro, the rectors of",
        "Witnessed by Ambassador Ana Faro, the heads of",
        "At the invitation of the rector,",
        "At the invitation of the rector, the presidents of",
        "According to the press service of the university, the leaders of",
        "As part of his visit to Peru, representatives of",
    ],
)
@pytest.mark.parametrize("verb", ["signed", "jointly signed", "celebrated the signing of"])
def test_reads_two_behind_an_opening(opening: str, verb: str) -> None:
    assert read(f"{opening} {COAST} and {FJORD} {verb} an agreement.") == [SIGNED]


def test_reads_two_officers_behind_a_guest() -> None:
    guest = "In the presence of Minister Ana Faro,"
    assert read(f"{guest} the rector of {COAST} and the president of {FJORD} signed an agreement.") == [SIGNED]
    text = f"{guest} the rector of {COAST}, Dr. Jo Berg, and the dean of {FJORD}, Dr. Li Ito, signed an agreement."
    assert read(text) == [SIGNED]


@pytest.mark.parametrize("name", ["Per Berg", "Mark Playa", "Grant Faro"])
def test_a_forename_may_be_a_word(name: str) -> None:
    for text in (
        f"Rector {name} of {COAST} and President Taro Ito of {FJORD} signed an agreement.",
        f"{COAST}'s rector, {name}, and {FJORD}'s president, Taro Ito, signed an agreement.",
        f"{name}, rector of {COAST}, and Taro Ito, president of {FJORD}, signed an agreement.",
        f"{COAST} Rector {name} and {FJORD} President Taro Ito signed an agreement.",
    ):
        assert read(text) == [SIGNED], text


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} President Will Visit {FJORD}",
        f"{COAST} and {FJORD} attended the signing of an agreement.",
        f"{COAST} and {FJORD} celebrated the signing of a treaty between Peru and Chile.",
        f"Students of {COAST} and {FJORD} celebrated the signing of an agreement.",
        f"{COAST} and {FJORD} celebrated the signing of the peace agreement.",
        f"{COAST} and {FJORD} celebrated the signing of an agreement of Japan with Sweden.",
        f"Staff of {COAST} and {FJORD} celebrated the signing of a collective agreement.",
        f"{COAST} and {FJORD} celebrated ten years since the signing of an agreement.",
        f"With the help of the embassy, the alumni of {COAST} and {FJORD} signed an agreement.",
    ],
)
def test_reads_no_signing_of_others(sentence: str) -> None:
    assert read(sentence) == []
