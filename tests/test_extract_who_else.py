"""Who does something else behind the partner of a signing, who left, and what is closed for a time only."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, one, told


@pytest.mark.parametrize(
    "clause",
    [
        ", its rival, complained",
        ", the host, thanked both",
        ", founded in 1911, is considering one",
        ", which opened in 1911, offered congratulations",
        ", also invited, stayed away",
    ],
)
def test_who_does_something_else_is_no_party(clause: str) -> None:
    text = f"{LUND} signed an agreement with {KYOTO}, and {OSAKA}{clause}."
    assert told(text) == one("agreement", "signed", KYOTO, LUND)


@pytest.mark.parametrize(
    "closed",
    [
        "was closed on Monday because of the storm",
        "was closed for two weeks after the fire",
        "closed its doors for the summer",
        "was closed during the pandemic and has now reopened",
    ],
)
def test_what_is_closed_for_a_time_is_there(closed: str) -> None:
    assert [status for _, status, _ in told(f"The joint college of {LUND} and {KYOTO} {closed}.")] == ["reported"]


def test_what_is_to_be_signed_is_not_yet() -> None:
    text = f"The memorandum is to be signed by the rectors of three universities:\n- {LUND}\n- {KYOTO}\n- {OSAKA}\n"
    assert [status for _, status, _ in told(text) if status != "planned"] == []


@pytest.mark.parametrize("later", ["but left in 2015", f"followed by {OSAKA} in 1992, but both have since left"])
def test_a_first_partner_who_left_is_none(later: str) -> None:
    assert told(f"{LUND} has agreements with ten universities. {KYOTO} was the earliest partner, {later}.") == []


def test_a_consortium_that_it_hopes_to_lead_is_none_yet() -> None:
    text = f"{LUND} hopes to lead a consortium of {KYOTO}, {OSAKA} and {NAGOYA}."
    assert [status for _, status, _ in told(text) if status != "planned"] == []
