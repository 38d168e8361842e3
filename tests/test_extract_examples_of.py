"""*Partnerships exist already, for instance those between A and B and between C and D*: examples of what there is."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, told

TWO = f"between {LUND} and {KYOTO} and between {UPPSALA} and {OSAKA}"
BOTH = [(KYOTO, LUND), (OSAKA, UPPSALA)]


@pytest.mark.parametrize(
    "text",
    [
        f"Partnerships existed already, he said, for instance those {TWO}.",
        f"Partnerships in the field already exist, such as those {TWO}.",
        f"The ambassador pointed to existing partnerships, including those {TWO}.",
        f"Cooperation agreements already exist, for example {TWO}.",
    ],
)
def test_examples_of_partnerships_are_reported(text: str) -> None:
    assert [(status, members) for _, status, members in told(text)] == [("reported", each) for each in BOTH]


@pytest.mark.parametrize(
    "text",
    [
        f"Partnerships are possible, for instance those {TWO}.",
        f"No partnerships existed, for instance {TWO}.",
        f"Partnerships might come about, such as one between {LUND} and {KYOTO}.",
        f"Partnerships that existed have ended, for instance those {TWO}.",
        f"Rivalries existed already, he said, for instance those {TWO}.",
    ],
)
def test_examples_of_what_there_is_not_tell_nothing(text: str) -> None:
    assert [each for each in told(text) if each[1] != "terminated"] == []
