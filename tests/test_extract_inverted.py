"""A passive that stands before what was signed."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, signed, told


@pytest.mark.parametrize(
    "text",
    [
        f"{KYOTO} visited {LUND}. At the end between the two universities was signed a memorandum of understanding.",
        f"Between {KYOTO} and {LUND} was signed a memorandum of understanding.",
        f"On 4 May in Oslo was signed a memorandum of understanding between {KYOTO} and {LUND}.",
        f"It was also signed a memorandum of understanding by {KYOTO} and {LUND}.",
        f"There was signed a memorandum of understanding between {KYOTO} and {LUND}.",
    ],
)
def test_what_was_signed_stands_behind(text: str) -> None:
    assert told(text) == one("mou", "signed", KYOTO, LUND)


def test_its_day_opens_the_sentence() -> None:
    assert signed(f"On 4 May 2019 was signed an agreement between {KYOTO} and {LUND}.", "2019-05-20") == ["2019-05-04"]


@pytest.mark.parametrize(
    "text",
    [
        f"At the end was not signed an agreement between {KYOTO} and {LUND}.",
        f"It was signed by {KYOTO} and {LUND}.",
        f"In May {KYOTO} was signed a large cheque by {LUND}.",
    ],
)
def test_nothing_was_signed(text: str) -> None:
    assert told(text) == []
