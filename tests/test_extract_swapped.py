"""People whom two houses swap for years; the names are real, what is told of them is made up."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has swapped students with {KYOTO} since 2008.",
        f"{LUND} and {KYOTO} have been swapping lecturers since 2009.",
        f"{LUND} and {KYOTO} began exchanging students in 2009.",
        f"{LUND} and {KYOTO} have exchanged teachers for ten years.",
        f"He will go back to {LUND}, which has been exchanging students with {KYOTO} since 2006.",
    ],
)
def test_people_who_come_and_go_for_years_are_an_exchange(text: str) -> None:
    assert told(text) == one("exchange", "reported", KYOTO, LUND)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have exchanged students until 2009.",
        f"{LUND} and {KYOTO} have exchanged views for ten years.",
        f"{LUND} and {KYOTO} no longer swap students.",
        f"{LUND} has swapped its old boiler for a new one since students of {KYOTO} came.",
    ],
)
def test_other_exchanges_are_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"They came under the agreement that {LUND} and {KYOTO} have had since 2010.",
        f"{LUND} lent {KYOTO} a boat. The loan is covered by the agreement which both universities have had for years.",
    ],
)
def test_the_agreement_that_two_have_had_is_theirs(text: str) -> None:
    assert told(text) == one("agreement", "reported", KYOTO, LUND)
