"""A signing that somebody promotes is still to come; partners in a project have no agreement by that."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, told


@pytest.mark.parametrize(
    "promotes",
    ["promotes", "is promoting", "wants to encourage", "works towards", "is pushing for", "proposes", "advocates"],
)
def test_a_signing_that_is_promoted_is_planned(promotes: str) -> None:
    text = f"The embassy {promotes} the signing of an agreement between {LUND} and {KYOTO}."
    assert {status for _, status, _ in told(text)} <= {"planned"}


@pytest.mark.parametrize("promoted", ["facilitated", "supported", "brokered"])
def test_a_signing_that_was_promoted_came_about(promoted: str) -> None:
    text = f"The embassy {promoted} the signing of an agreement between {LUND} and {KYOTO}."
    assert [status for _, status, _ in told(text)] == ["signed"]


@pytest.mark.parametrize("what", ["it", "the project", "this study"])
def test_partners_in_one_work_have_no_agreement(what: str) -> None:
    assert told(f"The project is led by {OSAKA}; {LUND} and {KYOTO} are partners in {what}.") == []


def test_partners_since_a_year_are_partners() -> None:
    assert [status for _, status, _ in told(f"{LUND} and {KYOTO} have been partners since 2010.")] == ["reported"]
