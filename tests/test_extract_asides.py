"""A name keeps its place in a list whatever is told of it; the names are real, what is told of them is made up."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, told

MOU = one("mou", "signed", KYOTO, LUND)


# What stands between commas or dashes behind a name tells of it and does not end the list.
@pytest.mark.parametrize(
    "aside",
    [
        ", one of the oldest in the north,",
        ", a Malmö-based house led by Dr Ek,",
        ", which has 40,000 students,",
        ", founded in 1666,",
        " - represented by the Institute of Cities -",
    ],
)
def test_what_is_told_of_a_party_does_not_end_the_list(aside: str) -> None:
    assert told(f"A memorandum was signed between {LUND}{aside} and {KYOTO}.") == MOU
    assert told(f"{LUND}{aside} and {KYOTO} signed a memorandum.") == MOU


# A clause of its own begins a list of its own.
@pytest.mark.parametrize(
    "text",
    [
        f"The rector came to {LUND}, which has 40,000 students, and {KYOTO} signed a memorandum with {OSAKA}.",
        f"Talks took place at {LUND}, one of the oldest in the north, and {KYOTO} signed a memorandum with {OSAKA}.",
        f"{LUND}, which thanked its guests, is old, and {KYOTO} signed a memorandum with {OSAKA}.",
    ],
)
def test_a_clause_behind_it_is_of_others(text: str) -> None:
    assert told(text) == one("mou", "signed", KYOTO, OSAKA)


@pytest.mark.parametrize("office", ["first freely elected rector", "newly appointed president", "highly regarded dean"])
def test_an_office_may_tell_how_it_was_come_by(office: str) -> None:
    assert told(f"Professor Eva Ek of {LUND} and Dr Ken Mori, {office} of {KYOTO}, signed a memorandum.") == MOU


@pytest.mark.parametrize(
    "opening",
    [
        "In this context",
        "At the same time",
        "To this end",
        "With that in mind",
        "MALMÖ – In addition",
        "In parallel",
    ],
)
def test_what_opens_a_sentence_does_not_hold_its_subject(opening: str) -> None:
    assert told(f"{opening} {LUND} signed a memorandum with {KYOTO}.") == MOU
    assert told(f"{opening} {LUND} and {KYOTO} signed a memorandum.") == MOU


# Where something was done is nobody's doing.
@pytest.mark.parametrize(
    "text",
    [
        f"The delegation at {LUND} signed a memorandum with {KYOTO}.",
        f"In this context at {LUND} a memorandum was signed with {KYOTO} by {OSAKA}.",
    ],
)
def test_where_it_was_done_is_no_subject(text: str) -> None:
    assert all(LUND not in parties for _, _, parties in told(text))


# An agreement that is signed with somebody under one's roof is one's own.
@pytest.mark.parametrize(
    "text",
    [
        f"At {LUND} a memorandum was signed with {KYOTO} on Monday.",
        f"A memorandum was signed at {LUND} with {KYOTO}.",
        f"Yesterday, within the walls of {LUND}, a memorandum was signed with {KYOTO}.",
        f"In the great hall of {LUND}, a memorandum was signed with {KYOTO}.",
        f"On Monday, at {LUND}, a memorandum was signed with {KYOTO}.",
    ],
)
def test_the_house_in_which_it_is_signed_signs(text: str) -> None:
    assert told(text) == MOU


@pytest.mark.parametrize(
    "text",
    [
        f"At the {LUND} Expo a memorandum was signed with {KYOTO}.",
        f"At a fair at {LUND} a memorandum was signed with {KYOTO}.",
        f"At {LUND}, the ministry signed a memorandum with {KYOTO}.",
        f"At {LUND} a memorandum was signed by {OSAKA} with {KYOTO}.",
    ],
)
def test_a_fair_or_a_stage_for_others_signs_nothing(text: str) -> None:
    assert all(LUND not in parties for _, _, parties in told(text))


@pytest.mark.parametrize(
    "text",
    [
        f"Ten students came since {LUND} and {KYOTO} signed a memorandum in May.",
        f"Ten students came, for {LUND} and {KYOTO} have signed a memorandum.",
        f"We learned why {LUND} and {KYOTO} have signed a memorandum.",
        f"This is how {LUND} and {KYOTO} came to sign a memorandum.",
    ],
)
def test_a_clause_of_its_own_has_its_subject(text: str) -> None:
    assert told(text) == MOU


@pytest.mark.parametrize(
    "text",
    [
        f"Since {LUND} and {KYOTO}, no house has signed a memorandum.",
        f"It was a day for {LUND} and {KYOTO} to sign a memorandum.",
    ],
)
def test_whom_it_is_for_is_no_subject(text: str) -> None:
    assert told(text) in ([], one("mou", "planned", KYOTO, LUND))
