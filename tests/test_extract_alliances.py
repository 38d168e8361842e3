"""Alliances whose members a sentence tells: partners of each other, which members of an association are not."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, one, told

THREE = f"{LUND}, {KYOTO} and {OSAKA}"


@pytest.mark.parametrize(
    "text",
    [
        f"The Coast Alliance comprises {THREE}.",
        f"The Coast Alliance, made up of {THREE}, was praised.",
        f"The consortium consists of {THREE}.",
        f"This alliance is composed of three old universities, namely {THREE}.",
        f"The alliance brings together {THREE}.",
        f"The coalition, which unites {THREE}, is growing.",
        f"The Coast Alliance includes {THREE}.",
        f"The members of the Coast Alliance are {THREE}.",
        f"The alliance partners are {THREE}.",
        f"The three universities in the Coast Alliance are {THREE}.",
        f"The partners in the joint venture are {THREE}.",
        f"{THREE}, which together make up the Coast Alliance, were praised.",
        f"{LUND} has joined the Coast Alliance with {KYOTO} and {OSAKA}.",
        f"{LUND} joins {KYOTO} and {OSAKA} in an alliance.",
        f"{LUND} is a member of the Coast Alliance, along with {KYOTO} and {OSAKA}.",
        f"{LUND} has become the third member of the Coast Alliance, joining {KYOTO} and {OSAKA}.",
        f"A consortium led by {LUND} and including {KYOTO} and {OSAKA} came first.",
        f"The consortium of {THREE} came first.",
        f"Three universities, {THREE}, have formed an alliance.",
        f"The plan of the Coast Education Partnership – comprising {THREE} – was praised.",
        f"{LUND} has joined the Coast Alliance. The alliance, which also includes {KYOTO} and {OSAKA}, is growing.",
    ],
)
def test_members_of_an_alliance_are_partners(text: str) -> None:
    assert told(text) == one("other", "reported", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"The association of universities comprises {THREE}.",
        f"The delegation comprised {THREE}.",
        f"The members of the jury are {THREE}.",
        f"The members of the alliance met {THREE}.",
        f"The alliance includes universities such as {LUND} and {KYOTO}.",
        f"The alliance brings together students of {LUND} and {KYOTO}.",
        f"{LUND} has not joined the Coast Alliance with {KYOTO}.",
        f"{LUND} joined {KYOTO} in opposing the Coast Alliance.",
        f"{LUND} is a member of the Coast Group, along with {KYOTO}.",
    ],
)
def test_who_is_only_named_beside_is_no_partner(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("verb", ["will join", "hopes to join"])
def test_who_is_to_join_plans(verb: str) -> None:
    assert told(f"{LUND} {verb} the Coast Alliance with {KYOTO}.") == one("other", "planned", LUND, KYOTO)


def test_who_joins_is_added_to_whom_the_alliance_also_includes() -> None:
    also = f"The Alliance, which also includes {THREE}, is growing."
    assert told(f"{GHANA} has joined the Coast Alliance. {also}") == one("other", "reported", GHANA, LUND, KYOTO, OSAKA)
    assert told(f"{GHANA} left the Coast Alliance. {also}") == one("other", "reported", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} joins {KYOTO} and {OSAKA} and {GHANA} in an alliance.") == one(
        "other", "reported", LUND, KYOTO, OSAKA, GHANA
    )


def test_the_universities_are_the_few_named_last_together() -> None:
    between = "It was a bright day. The hall was full."
    signed = "The presidents of the universities put their names to a joint declaration."
    assert told(f"A forum is held between {THREE}. {between} {signed}") == one(
        "declaration", "signed", LUND, KYOTO, OSAKA
    )
    assert told(f"A forum is held between {THREE}. {between} The {GHANA} is old. {signed}") == []


def test_the_tripartite_cooperation_of_three_that_are_named_is_theirs() -> None:
    text = f"The tripartite cooperation between {LUND}, {KYOTO} and {GHANA} began in May."
    assert told(text) == one("other", "reported", LUND, KYOTO, GHANA)


@pytest.mark.parametrize(
    "text",
    [
        f"The trilateral cooperation between {LUND} and {KYOTO} began in May.",
        f"The cooperation between {LUND}, {KYOTO} and {GHANA} began in May.",
        f"To strengthen the tripartite cooperation between {LUND}, {KYOTO} and {GHANA}, a meeting was held.",
    ],
)
def test_cooperation_that_counts_others_or_is_only_praised_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("what", ["an international education exchange", "a student exchange", "an exchange"])
def test_an_exchange_can_be_signed(what: str) -> None:
    assert told(f"{LUND} signed {what} with {KYOTO}.") == one("exchange", "signed", LUND, KYOTO)


def test_an_exchange_of_letters_or_one_signed_up_for_is_none() -> None:
    assert told(f"{LUND} signed an exchange of letters with {KYOTO}.") == []
    assert told(f"Students of {LUND} signed up for an exchange with {KYOTO}.") == []


def test_the_end_of_an_alliance_told_before_it_does_not_break_the_run() -> None:
    text = "The network was founded in 2010 and the alliance ended in 2015. "
    text += f"{LUND}, {KYOTO} and {OSAKA} have formed an alliance."
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, OSAKA)))]
