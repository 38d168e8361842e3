"""What two had and is closed, affected by a notice, or replaced by a new paper."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, told


def _statuses(text: str) -> list[str]:
    return [status for _, status, _ in told(text)]


@pytest.mark.parametrize("closed", ["has closed", "was closed in May", "closes its doors", "will be closed"])
def test_a_joint_college_that_is_closed_has_ended(closed: str) -> None:
    assert _statuses(f"The joint college of {LUND} and {KYOTO} {closed}.") == ["terminated"]


@pytest.mark.parametrize("open_", ["was not closed", "closed a gap in the market", "opened in May"])
def test_a_joint_college_that_is_open_is_there(open_: str) -> None:
    assert _statuses(f"The joint college of {LUND} and {KYOTO} {open_}.") == ["reported"]


@pytest.mark.parametrize("ran", ["that it had run with", "which it has operated with"])
def test_a_house_that_it_ran_is_closed(ran: str) -> None:
    assert _statuses(f"{LUND} closed the joint college {ran} {KYOTO} since 2005.") == ["terminated"]


def test_what_it_had_when_it_ended_all_has_ended() -> None:
    text = f"{LUND} is ending its cooperation with universities abroad. It had agreements with {KYOTO} and {OSAKA}."
    assert _statuses(text) == ["terminated", "terminated"]
    assert _statuses(text.replace("had agreements", "has agreements")) == ["reported", "reported"]


def test_agreements_affected_by_a_notice_have_ended() -> None:
    text = f"{LUND} gave notice to its partners. The agreements with {KYOTO} (2011) and {OSAKA} (2013) are affected."
    assert _statuses(text) == ["terminated", "terminated"]


@pytest.mark.parametrize("new", ["by a new one", "with a broader agreement", "with a revised one"])
def test_an_agreement_replaced_by_a_new_one_is_renewed(new: str) -> None:
    assert _statuses(f"{LUND} replaced its agreement with {KYOTO} of 1990 {new}.") == ["renewed"]


def test_an_agreement_replaced_by_that_of_another_has_ended() -> None:
    found = told(f"{LUND} replaced its agreement with {KYOTO} by one with {OSAKA}.")
    assert ("agreement", "terminated", (KYOTO, LUND)) in found
