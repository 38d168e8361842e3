"""What did not happen, is only said to have, or has ended since; and its twin that stands."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, star, told

DEAL = f"an agreement with {KYOTO}"


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} never signed {DEAL}.",
        f"{LUND} nearly signed {DEAL}.",
        f"{LUND} all but signed {DEAL}.",
        f"{LUND} stopped short of signing {DEAL}.",
        f"Instead of signing {DEAL}, {LUND} built a school.",
        f"Rather than sign {DEAL}, {LUND} built a school.",
        f"Had {LUND} signed {DEAL}, students would have gone there.",
        f"It is not true that {LUND} signed {DEAL}.",
        f"It is false that {LUND} signed {DEAL}.",
        f"Rumours say {LUND} signed {DEAL}.",
        f"According to rumours {LUND} may sign {DEAL}.",
        f"{LUND} would have signed {DEAL}, but the talks failed.",
        f"{LUND} denied reports that it had signed {DEAL}.",
        f"{LUND} cancelled the signing of {DEAL}.",
        f"The signing of an agreement between {LUND} and {KYOTO} was called off.",
        f"Students demand that {LUND} end its agreement with {KYOTO}.",
        f"{LUND} failed to sign {DEAL}.",
        f"Neither {LUND} nor {KYOTO} signed an agreement.",
        f"{LUND} has no plans to sign {DEAL}.",
        f"{LUND} hasn't signed {DEAL}.",
        f"{LUND} didn’t sign {DEAL}.",
        f"{LUND} and {KYOTO} haven't yet signed the agreement.",
        f"{LUND} needn't sign {DEAL}.",
        f"{LUND} daren't sign {DEAL}.",
        f"Why hasn't {LUND} signed {DEAL}?",
        f"{LUND} is not considering {DEAL}.",
        f"{LUND} has denied that it will sign {DEAL}.",
        f"{LUND} and {KYOTO} denied reports that they were to sign an agreement.",
        f"A proposal for an agreement between {LUND} and {KYOTO} was rejected.",
        f"The rectors of {LUND} and {KYOTO} met. The two countries signed an agreement on trade in 2010.",
    ],
)
def test_what_did_not_happen_is_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Unless {LUND} signs {DEAL}, the course will close.",
        f"Should {LUND} sign {DEAL}, students will travel.",
        f"The signing of an agreement between {LUND} and {KYOTO} was postponed.",
    ],
)
def test_what_hangs_on_something_is_planned(text: str) -> None:
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


@pytest.mark.parametrize(
    "after",
    [
        "The agreement was declared void.",
        "The agreement was put on hold.",
        "The partnership fell apart.",
        "The deal collapsed.",
        "The agreement was not renewed.",
    ],
)
def test_what_came_to_nothing_has_ended(after: str) -> None:
    assert told(f"{LUND} signed {DEAL} in 2010. {after}") == one("agreement", "terminated", LUND, KYOTO)


def test_what_ran_out_has_ended() -> None:
    text = f"An agreement signed between {LUND} and {KYOTO} in 1990 ran out in 1995."
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} had signed {DEAL}.",
        f"Why has {LUND} signed {DEAL}?",
        f"It is true that {LUND} signed {DEAL}.",
        f"{LUND} signed {DEAL}. A rumour about the library was denied.",
        f"The signing of an agreement between {LUND} and {KYOTO} was cheered.",
    ],
)
def test_what_happened_stands(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} announced the end of its partnership with {KYOTO}.", "terminated"),
        (f"{LUND} has ties with many; the agreement with {KYOTO}, said the rector, is alive.", "reported"),
    ],
)
def test_the_end_of_a_partnership_is_told_as_a_noun(text: str, status: str) -> None:
    assert [each[1] for each in told(text)] == [status]


def test_a_meeting_or_a_year_that_ends_ends_no_agreement() -> None:
    text = f"The meeting closed with an agreement between {LUND} and {KYOTO}."
    assert told(text) == one("agreement", "reported", LUND, KYOTO)
    text = f"{LUND} announced that it ended the year by signing an agreement with {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_who_expects_something_after_signing_has_signed() -> None:
    text = f"{LUND} expects growth after signing {DEAL}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    text = f"{LUND} plans to open a library after signing {DEAL}."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


def test_those_with_some_have_ended() -> None:
    text = f"{LUND} has agreements with many universities; those with {KYOTO} and {OSAKA} ended in 2019."
    assert sorted(told(text)) == sorted(star("agreement", "terminated", LUND, KYOTO, OSAKA))


def test_many_agreements_of_a_summit_are_not_of_two_that_stand_near() -> None:
    text = f"The summit was hosted by {LUND}. In all, 23 agreements were signed in the hall of {KYOTO}."
    assert told(text) == []


def test_the_one_with_some_has_expired() -> None:
    text = f"{LUND} has agreements with {KYOTO} and {OSAKA}; the one with {OSAKA} expired in 2021."
    assert sorted(told(text)) == [
        ("agreement", "reported", (KYOTO, LUND)), ("agreement", "terminated", (LUND, OSAKA)),
    ]
