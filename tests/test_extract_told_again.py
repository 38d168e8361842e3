"""Signings that a sentence tells shortly after another, and partners that it only points back to."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, OSAKA, UPPSALA, Told, one, star, told

SIGNED = one("agreement", "signed", LUND, KYOTO)
AND_TWO = [*SIGNED, *one("agreement", "signed", AARHUS, GHANA)]
FIRST = f"{LUND} signed an agreement with {KYOTO}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FIRST}, and {AARHUS} followed with {GHANA}.", AND_TWO),
        (f"{FIRST}. {AARHUS} followed on Monday with {GHANA}.", AND_TWO),
        (f"{FIRST}, and {AARHUS}, a public college founded in 1928, with {GHANA}.", AND_TWO),
        (f"{FIRST}, and on Tuesday the same was done with {OSAKA}.", star("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{FIRST}. The same was done with {OSAKA}.", star("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{FIRST}. On 4 June another one followed, this time with {OSAKA}.",
         [*SIGNED, *one("agreement", "reported", LUND, OSAKA)]),
        (f"{LUND} has had exchange programmes with {KYOTO} since 1980, with {OSAKA} since 1984 and with {GHANA}.",
         star("exchange", "reported", LUND, KYOTO, OSAKA, GHANA)),
    ],
)  # fmt: skip
def test_what_follows_a_signing_is_signed_as_well(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}. {AARHUS} followed with a concert of {GHANA}.",
        f"{FIRST}. {AARHUS} will follow with {GHANA}.",
        f"{FIRST}. Its talks with {OSAKA} went on, and the same was done at home.",
    ],
)
def test_what_else_follows_is_no_signing(text: str) -> None:
    assert told(text) == SIGNED


@pytest.mark.parametrize("before", [f"{LUND} won against {KYOTO}", f"{LUND} ended its talks with {KYOTO}"])
@pytest.mark.parametrize("behind", [f"{AARHUS} followed with {GHANA}.", f"The same was done with {OSAKA}."])
def test_where_nothing_was_signed_nothing_follows(before: str, behind: str) -> None:
    assert told(f"{before}. {behind}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Students may go to {KYOTO} or {OSAKA}. {LUND} has exchange agreements with both.",
        f"Training takes place at {KYOTO} in Japan and at {OSAKA}. {LUND} has an exchange agreement with both.",
        f"{LUND} has exchange agreements with these two: {KYOTO} and {OSAKA}.",
    ],
)
def test_both_are_the_two_told_last(text: str) -> None:
    assert told(text) == star("exchange", "reported", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"Students may go to {KYOTO}, {OSAKA} or {GHANA}. {LUND} has agreements with both.",
        f"Students may go to {KYOTO} or {OSAKA}. {LUND} has no agreement with both.",
        f"{UPPSALA} visited {KYOTO} and {OSAKA}. {LUND} has agreements with both.",
        f"{LUND} wants agreements with three: {KYOTO}, {OSAKA} and {GHANA}.",
        f"{LUND} signed agreements with two of the three: {KYOTO}, {OSAKA} and {GHANA}.",
    ],
)
def test_both_may_be_others(text: str) -> None:
    assert {status for _, status, _ in told(text)} <= {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        f"The rectors of {LUND}, Dr Jo Li, and of {KYOTO}, Dr Eva Holm, signed an agreement.",
        f"Rector Jo Li of {LUND} joined the president of {KYOTO}, Dr Eva Holm, to sign an agreement.",
        f"{LUND} joined {KYOTO} on Monday to sign an agreement on tides.",
    ],
)
def test_heads_of_two_houses_sign_together(text: str) -> None:
    assert told(text) == SIGNED


def test_a_head_signs_with_those_of_two_others() -> None:
    text = f"The rector of {LUND} signed agreements with the rectors of {KYOTO}, Jo Li, and of {CHIANG_MAI}, Eva Holm."
    assert told(text) == star("agreement", "signed", LUND, KYOTO, CHIANG_MAI)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} joined {KYOTO} to sign a petition.",
        f"{LUND} joined {KYOTO} to sign an agreement, but had to wait.",
        f"{LUND} will join {KYOTO} next week to sign an agreement.",
        f"The rector of {LUND}, Jo Li, and students of {KYOTO} signed a letter.",
    ],
)
def test_who_joins_for_something_else_signs_nothing(text: str) -> None:
    assert {status for _, status, _ in told(text)} <= {"planned"}


def test_each_of_them_is_one_of_two_told_with_town_and_country() -> None:
    text = f"New are {KYOTO} in Valdivia, Chile, and {OSAKA} in Japan. {LUND} signed an agreement with each of them."
    assert told(text) == star("agreement", "signed", LUND, KYOTO, OSAKA)


MINISTRY = "Ministry of Education of Ghana"
REVIEW = f"The colleges looked to the world, the {MINISTRY} writes in its review."
IT_SIGNED = f"It has signed agreements with {KYOTO} and with {OSAKA}."


def test_it_is_the_house_with_which_a_sentence_of_a_report_ends() -> None:
    text = f"{REVIEW} Most agreements were counted at {LUND}. {IT_SIGNED}"
    assert told(text, publisher=MINISTRY) == star("agreement", "signed", LUND, KYOTO, OSAKA)


def test_it_is_the_ministry_where_a_house_is_named_by_the_way() -> None:
    text = f"{REVIEW} It was printed by {LUND}, as ever. {IT_SIGNED}"
    assert told(text, publisher=MINISTRY) == star("agreement", "signed", MINISTRY, KYOTO, OSAKA)
