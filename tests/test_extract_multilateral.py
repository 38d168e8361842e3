"""One paper of many: *a multilateral memorandum with five institutions*, who are named later."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, NAGOYA, OSAKA, UPPSALA, one, star, told

FIVE = f"{KYOTO}, {OSAKA}, {NAGOYA}, Hokkaido University and Tohoku University"
THREE = f"{KYOTO}, {OSAKA} and {NAGOYA}"
ALL = one("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)


def test_a_multilateral_memorandum_is_one_of_all_however_many_they_are() -> None:
    text = f"{LUND} signed a multilateral memorandum with five institutions. The signatories on the Japanese side are "
    parties = (LUND, KYOTO, OSAKA, NAGOYA, "Hokkaido University", "Tohoku University")
    assert told(f"{text}{FIVE}.") == one("mou", "signed", *parties)


@pytest.mark.parametrize(
    "text",
    [
        f"A four-party memorandum was signed by {LUND} with {THREE}.",
        f"{LUND} has entered into a multi-party memorandum with three universities. On the Japanese side it was signed "
        f"by {THREE}.",
        f"{LUND} signed one multilateral memorandum with three universities. The Japanese signatories are {THREE}.",
        f"{LUND} signed a quadrilateral memorandum with three universities.\n\nThe other signatories are {THREE}.",
    ],
)
def test_the_word_stands_anywhere_before_the_paper(text: str) -> None:
    assert told(text) == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} signed a multilateral memorandum with three universities. Guests on the Japanese side were {THREE}.",
        f"{LUND} will sign a multilateral memorandum with three universities. The signatories are {THREE}.",
        f"{UPPSALA} held a concert. The other signatories are {GHANA} and {MAKERERE}.",
    ],
)
def test_guests_and_plans_give_nothing(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


def test_memoranda_with_several_stay_one_with_each() -> None:
    text = f"{LUND} signed memoranda with three universities. The signatories on the Japanese side are {THREE}."
    assert told(text) == star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)
