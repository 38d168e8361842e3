"""What two houses have agreed to do, exchanges that they keep up, and officers who sign for the house of the text."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

LEAD = f"Students of {LUND} can soon go to Japan. "


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have agreed to teach a course together.",
        f"{LUND} has agreed with {KYOTO} that students may write their theses there.",
        f"{LUND} has agreed with {KYOTO} to edit a dictionary.",
    ],
)
def test_what_two_have_agreed_to_do_is_an_agreement(text: str) -> None:
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


def test_what_two_have_agreed_to_swap_is_an_exchange() -> None:
    text = f"{LUND} and {KYOTO} agreed last autumn to swap teachers."
    assert told(text) == one("exchange", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have agreed to strengthen their ties.",
        f"{LUND} and {KYOTO} have agreed to meet again in May.",
        f"{LUND} has agreed with {KYOTO}.",
        f"{LUND} and {KYOTO} will be asked to teach a course together.",
    ],
)
def test_what_binds_nobody_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} has exchanged students with {KYOTO} since 1991.", "reported"),
        (f"{LUND} has had an exchange with {KYOTO} since 1993.", "reported"),
        (f"The student exchange between {LUND} and {KYOTO}, which began in 2010, is popular.", "reported"),
        (f"The exchange between {LUND} and {KYOTO} has been extended until 2030.", "renewed"),
    ],
)
def test_an_exchange_that_lasts_is_an_agreement(text: str, status: str) -> None:
    assert told(text) == one("exchange", status, LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The exchange between {LUND} and {KYOTO} was heated.",
        f"The cultural exchange between {LUND} and {KYOTO} began with a song.",
        f"{LUND} exchanged students with {KYOTO}.",
    ],
)
def test_an_exchange_of_a_day_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}President Ada Berg and Rector Aiko Mori of {KYOTO} signed a memorandum on Friday.",
        f"{LEAD}The vice-chancellor, Professor Ada Berg, and {KYOTO} president Aiko Mori signed a memorandum.",
        f"{LEAD}On Friday the Rector and Professor Aiko Mori, President of {KYOTO}, signed a memorandum.",
        f"{LEAD}In May {KYOTO} and our Rector, Prof. Ada Berg, signed a memorandum.",
        f"{LEAD}President Ada Berg and Rector Aiko Mori of {KYOTO} signed a memorandum, with drums sounding.",
        f"{LUND} and {KYOTO} signed a memorandum with places for ten students.",
    ],
)
def test_an_officer_signs_for_the_house_of_the_text(text: str) -> None:
    assert told(text) == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} has a contract with {KYOTO}. The contract lapsed in 1990 and was picked up again.", "reported"),
        (f"{LUND} has a contract with {KYOTO}. The contract with Osaka University was cancelled.", "reported"),
        (f"{LUND} has a contract with {KYOTO}. The contract was cancelled.", "terminated"),
    ],
)
def test_an_end_is_of_the_agreement_that_it_is_told_of(text: str, status: str) -> None:
    assert [each for each in told(text) if KYOTO in each[2]] == one("agreement", status, LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} gave up its agreement with {KYOTO} in 1991.", "terminated"),
        (f"{LUND} is looking at an agreement with {KYOTO}.", "planned"),
    ],
)
def test_what_was_given_up_or_is_looked_at_is_not_in_force(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have come to an understanding on a visiting curator.",
        f"{LUND} and {KYOTO} came on Monday to an understanding on joint digs.",
        f"{LUND} has come to an understanding with {KYOTO} on joint digs.",
        f"{LUND} and {KYOTO} arrived at an understanding on joint digs.",
        f"{LUND} and {KYOTO} came to an arrangement over lodgings for doctoral students.",
        f"{LUND} and {KYOTO} have come to an accord on joint digs.",
    ],
)
def test_who_comes_to_an_understanding_has_agreed(text: str) -> None:
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} have come to an understanding of how birds sing.",
        f"{LUND} and {KYOTO} have come to a better understanding of the virus.",
        f"{LUND} and {KYOTO} have not come to an understanding on joint digs.",
        f"{LUND} and {KYOTO} came to a partnership fair in Lima.",
    ],
)
def test_an_understanding_of_things_is_none_of_two_houses(text: str) -> None:
    assert told(text) == []
