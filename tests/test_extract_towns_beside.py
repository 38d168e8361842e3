"""A town behind a house, and a time behind a signing, which part no names."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, told


# in no gazetteer
@pytest.mark.parametrize("town", ["Berganes", "Viknesby"])
def test_one_word_between_two_houses_may_be_a_town(town: str) -> None:
    pairs = f"{LUND}, {town} and {KYOTO}, Kyoto; and {UPPSALA} and {OSAKA}"
    found = told(f"Two memoranda were signed. The memoranda were signed between {pairs}.")
    assert {parties for _, _, parties in found} == {(KYOTO, LUND), (OSAKA, UPPSALA)}
    assert [parties for _, _, parties in told(f"{LUND}, {town} and {KYOTO} signed a memorandum.")] == [(KYOTO, LUND)]


def test_two_words_there_are_a_party() -> None:
    found = told(f"{LUND}, Kestrel Dynamics and {KYOTO} signed a memorandum.")
    assert [parties for _, _, parties in found] == [("Kestrel Dynamics", KYOTO, LUND)]


@pytest.mark.parametrize("when", ["over the past year", "over the past twelve months", "within the last two years"])
def test_a_span_of_time_stands_between_a_signing_and_its_partners(when: str) -> None:
    found = told(f"Under agreements signed {when} with {KYOTO} and {OSAKA}, {LUND} awards dual doctorates.")
    assert {parties for _, _, parties in found} == {(KYOTO, LUND), (LUND, OSAKA)}
