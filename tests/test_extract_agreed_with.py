"""What one has agreed with another to do, and what they only agreed to talk about."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, told


@pytest.mark.parametrize(
    "deed",
    [
        "to send a teacher of singing each year",
        "to host its students for a term",
        "to train nurses",
        "that students may write their theses there",
    ],
)
def test_a_deed_that_is_agreed_with_another_is_an_agreement(deed: str) -> None:
    assert [(status, parties) for _, status, parties in told(f"{LUND} agreed with {KYOTO} {deed}.")] == [
        ("reported", (KYOTO, LUND))
    ]


@pytest.mark.parametrize(
    "deed",
    [
        "that talks should go on",
        "that the negotiations must continue",
        "to talk about an agreement",
        "to explore an exchange of students",
        "to sign an agreement in May",
        "to send a letter to the minister",
        "to meet again",
        "to hold talks",
        "to pay the fees",
    ],
)
def test_what_is_still_talked_of_is_none(deed: str) -> None:
    assert not [each for each in told(f"{LUND} agreed with {KYOTO} {deed}.") if each[1] != "planned"]


def test_a_framework_that_is_agreed_upon_stands() -> None:
    found = told(f"{LUND} and {KYOTO} agreed upon a framework of academic collaboration.")
    assert [(status, parties) for _, status, parties in found] == [("reported", (KYOTO, LUND))]
