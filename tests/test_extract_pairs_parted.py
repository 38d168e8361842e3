"""Pairs that semicolons part, whatever words open the row or close it."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, OSAKA, UPPSALA, told

TWOS = f"{LUND} and {KYOTO}; {AARHUS} and {CHIANG_MAI}; and {UPPSALA} and {GHANA}"
PAIRS = [(LUND, KYOTO), (AARHUS, CHIANG_MAI), (UPPSALA, GHANA)]
SIX = "Six agreements were signed in Lima on Monday."


@pytest.mark.parametrize(
    "text",
    [
        f"Six agreements came about, to be precise between {TWOS}.",
        f"Agreements were exchanged, namely between {TWOS}.",
        f"{SIX} They came about between {TWOS}.",
        f"{SIX} The signatories: {TWOS}.",
        f"{SIX} {TWOS}, are the pairs which have signed.",
        f"{SIX} These were {TWOS.replace(' and ', ' with ').replace('; with', '; and')}.",
        f"{SIX} The papers changed hands between {TWOS}.",
        f"Six agreements were signed: {TWOS}.",
        f"{TWOS} signed six agreements.",
        f"The agreements signed are those of {TWOS}.",
        f"{SIX} They link {LUND}, Sweden, and {KYOTO}; {AARHUS}, Denmark and {CHIANG_MAI}, Thailand; and {UPPSALA} and "
        f"{GHANA}, Accra.",
    ],
)
def test_names_in_twos_between_semicolons_are_pairs(text: str) -> None:
    expected = [("agreement", "signed", tuple(sorted(pair))) for pair in PAIRS]
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        f"Prizes went to {TWOS}.",
        f"{SIX} Talks were held by {TWOS}.",
        f"{SIX} Guests came from {TWOS}.",
        f"{SIX} Further agreements are being prepared between {TWOS}.",
        f"{SIX} The best teams were {TWOS}.",
        f"Six agreements were signed with {TWOS}.",
        f"Six agreements were signed at {TWOS}.",
        f"No agreements were signed between {TWOS}.",
        f"The delegation that signed three agreements had visited {TWOS}.",
        # the houses of one country each
        f"{SIX} They link {LUND} and {UPPSALA}; {KYOTO} and {OSAKA}; and {AARHUS} and Aalborg University.",
    ],
)
def test_twos_of_whom_something_else_is_told_are_none(text: str) -> None:
    assert told(text) == []


def test_ended_agreements_of_twos_are_ended() -> None:
    assert {status for _, status, _ in told(f"Agreements between {TWOS} have expired.")} == {"terminated"}
