"""Agreements with some of a list, of which nothing tells with which."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, sides, star, told

_THREE = (KYOTO, NAGOYA, OSAKA)
_LIST = f"{KYOTO}, {OSAKA} and {NAGOYA}"


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} met {_LIST}. It signed agreements with two of them.",
        f"{LUND} met {_LIST}. It signed agreements with most of them.",
        f"{LUND} met {_LIST}. Agreements were signed with several of these universities.",
        f"{LUND} met {_LIST}. Two of the three signed agreements with it.",
        f"Two officers of {LUND} were at the fair. They sat down with {_LIST}, and with some of these three they "
        "signed agreements on the spot.",
        f"Three Japanese universities were guests of {LUND}: {_LIST}. Two of them left with a signed agreement.",
        # No certain agreement with each of them.
        f"{LUND} received the rectors of {_LIST} and signed agreements with two of them.",
    ],
)
def test_with_which_of_them_is_open(text: str) -> None:
    assert told(text) == sides("agreement", "signed", (LUND,), _THREE)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} met {_LIST}. It plans to sign agreements with two of them.",
        f"{LUND} met {_LIST}. Some of them discussed agreements.",
        f"{LUND} met {_LIST}. It signed no agreements with any of them, and some of them left early.",
        f"{LUND} met students of {_LIST}. Two of them signed contracts with a bank.",
        f"{LUND} met {_LIST}. Two of the documents were agreements that had been signed.",
        f"{_LIST} came to the fair. Some of them signed agreements.",
        f"{LUND} and {UPPSALA} met {_LIST}. They signed agreements with some of them.",
    ],
)
def test_plans_others_and_who_has_no_house_leave_nothing_open(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


def test_which_of_them_may_be_told_next() -> None:
    text = f"{LUND} met {_LIST}. It signed agreements with two of them. They are {KYOTO} and {OSAKA}."
    assert told(text) == star("agreement", "signed", LUND, KYOTO, OSAKA)
    named = f"{LUND} met {_LIST}. It signed agreements with two of them: {KYOTO} and {OSAKA}."
    assert sides("agreement", "signed", (LUND,), _THREE)[0] not in told(named)


def test_who_makes_up_a_group_signed() -> None:
    group = f"{LUND} signed agreements with a group of Japanese universities."
    each = star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    assert sorted(told(f"{group} The group is made up of {_LIST}.")) == sorted(each)
    assert sorted(told(f"{group} The group consists of {_LIST}.")) == sorted(each)
    assert told(f"{LUND} met a group of Japanese universities. The group is made up of {_LIST}.") == []
    assert told(f"{group} The jury is made up of {_LIST}.") == []
