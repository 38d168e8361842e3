"""Papers of a list are signed on the day on which the line above it has them handed over."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

from extract_examples import KYOTO, LUND, MAKERERE, NAGOYA


def _dates(lead: str) -> list[tuple[str, str | None]]:
    text = (
        f"The two presidents met.\n\n{lead}\n\n1- Memorandum of understanding on chips between {LUND} and {KYOTO}.\n\n"
        f"2- Agreement on water between {MAKERERE} and {NAGOYA}.\n"
    )
    claims = extract_claims(Document("a", text, published="2025-03-12")).claims
    return [(each.status, each.signed) for each in claims.agreements]


@pytest.mark.parametrize(
    "lead",
    [
        "The documents, handed over at a ceremony on Monday, are the following:",
        "The documents exchanged on Monday are:",
        "The handover of the documents took place on Monday:",
    ],
)
def test_what_was_handed_over_was_signed(lead: str) -> None:
    assert _dates(lead) == [("signed", "2025-03-10")] * 2


@pytest.mark.parametrize(
    "lead", ["The documents, to be handed over on Friday, are the following:", "On Monday gifts were handed over:"]
)
def test_what_is_to_be_handed_over_is_not(lead: str) -> None:
    assert ("signed", "2025-03-10") not in _dates(lead)
