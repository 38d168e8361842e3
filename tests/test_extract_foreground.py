"""The two houses that a text is about have the agreement of which it says nobody else's it is."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, one, told

VISIT = f"The rector of {LUND} was in Japan last week. She saw the new library of {KYOTO} and its garden. "


@pytest.mark.parametrize(
    "text",
    [
        f"{VISIT}After an hour the two heads put their signatures under a memorandum.",
        f"{VISIT}The memorandum was signed on Friday by Rector Ada Berg and Dr Aiko Mori.",
        f"{VISIT}The crowning of the day was the signing of the memorandum.",
    ],
)
def test_a_signing_without_names_is_of_the_two_houses_named(text: str) -> None:
    assert told(text) == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Ten students of {LUND} spend a year at {KYOTO}. The agreement dates from 1991.",
        f"Ten students of {LUND} spend a year at {KYOTO}. It is the tenth year of the agreement.",
    ],
)
def test_an_agreement_of_which_a_text_speaks_is_that_of_its_two_houses(text: str) -> None:
    assert told(text) == one("exchange", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{VISIT}At the table the two rectors signed it.",
        f"{VISIT}That {KYOTO} takes ten of them rests on the agreement made between the two universities in 1991.",
        f"{VISIT}The hall was full for the signing of the memorandum between both universities.",
    ],
)
def test_the_two_universities_are_the_two_that_a_text_has_named(text: str) -> None:
    assert [members for _, _, members in told(text)] == [(KYOTO, LUND)]


@pytest.mark.parametrize(
    "text",
    [
        f"{VISIT}She had come from {GHANA}. At the table the two rectors signed it.",  # three houses
        f"{VISIT}The two rectors have not signed it.",
        f"{VISIT}The agreement between the two universities expired in 1991.",
        f"{VISIT}She met the two rectors of Zyx.",
    ],
)
def test_the_two_are_nobody_where_three_are_named_or_nothing_stands(text: str) -> None:
    assert [members for _, status, members in told(text) if status in ("signed", "reported", "renewed")] == []


@pytest.mark.parametrize(
    "text",
    [
        f"{VISIT}She had come from {GHANA}. A memorandum was signed on Friday.",  # three houses
        f"{VISIT}No memorandum was signed.",
        f"{VISIT}The memorandum will be signed in May.",
        f"{VISIT}The two will sign a memorandum in May. The memorandum is a beginning.",
        f"{VISIT}The town of Lahti signed a memorandum with the firm Zyx.",  # of somebody else
        f"{VISIT}Under the contract she signed in 2003 she teaches for twelve years.",
        f"{VISIT}The free trade agreement dates from 1991.",
        f"{VISIT}The agreement ended in 1991.",
        f"{VISIT}By general agreement the day was fine.",
        f"{LUND} played {KYOTO}. Nothing else happened.",
    ],
)
def test_what_is_of_others_or_not_there_is_none_of_theirs(text: str) -> None:
    certain = [members for _, status, members in told(text) if status != "planned"]
    assert (KYOTO, LUND) not in certain


def test_whose_it_is_goes_before_whom_the_text_is_about() -> None:
    text = f"{VISIT}{LUND} has an agreement with {OSAKA}. The agreement dates from 1991."
    assert told(text) == one("agreement", "reported", LUND, OSAKA)
