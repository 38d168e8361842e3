"""A delegation that stands for the house that sent it."""

from __future__ import annotations

import pytest

from extract_examples import LUND, one, told


@pytest.mark.parametrize(
    "opening", ["A delegation from the", "Last week, a delegation from the", "On Monday, a delegation of the"]
)
def test_a_delegation_stands_for_its_house(opening: str) -> None:
    text = f"{opening} University of Lima visited {LUND} to renew their agreement."
    assert told(text) == one("agreement", "renewed", "University of Lima", LUND)
