"""*Three agreements were signed. A made firm its links with B, C and D*: as many partners as papers."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, star, told

BETWEEN = f"Three agreements were signed between Japanese institutions and {LUND}."
THREE = f"{KYOTO}, {OSAKA} and {NAGOYA}"


@pytest.mark.parametrize(
    "text",
    [
        f"In the course of the meeting our house made firm its links with {THREE}.",
        f"The university confirmed its links with {THREE}.",
        f"{LUND} thus firmed up its ties with {THREE}.",
        f"The meeting was held at the lake. It thereby strengthened its bonds with {THREE}.",
    ],
)
def test_as_many_links_made_firm_as_papers_were_signed(text: str) -> None:
    assert told(f"{BETWEEN} {text}", publisher=LUND) == star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize(
    "text",
    [
        f"The university wants to strengthen its links with {THREE}.",
        f"The university has long had links with {THREE}.",
        f"The university strengthened its links with {KYOTO} and {OSAKA}.",
        f"{UPPSALA} strengthened its links with {THREE}.",
        f"The rectors of {KYOTO} and {OSAKA} gave talks.",
    ],
)
def test_other_links_and_deeds_tell_nothing(text: str) -> None:
    assert told(f"{BETWEEN} {text}", publisher=LUND) == []


def test_links_alone_are_no_agreement() -> None:
    assert told(f"{LUND} strengthened its ties with {THREE}.") == []
