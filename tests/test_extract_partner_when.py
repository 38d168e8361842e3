"""Partners told by when they came or whose they are, and those who take part in what a charter founds."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, one, star, told

HAS = f"{LUND} now has exchange agreements in nine countries."


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (f"{KYOTO} was the first partner, followed by {OSAKA} in 1992 and by {NAGOYA}.", [KYOTO, OSAKA, NAGOYA]),
        (f"{KYOTO} in Japan has been its partner longest.", [KYOTO]),
        (f"{KYOTO} became its second partner in 2004.", [KYOTO]),
        (f"The newest partner is {KYOTO}.", [KYOTO]),
        (f"Most students, 23 in all, are at {KYOTO} in Japan, a partner since 1999.", [KYOTO]),
    ],
)
def test_partners_told_by_when_they_came_are_of_whom_the_text_tells(text: str, partners: list[str]) -> None:
    assert sorted(told(f"{HAS} {text}")) == sorted(star("other", "reported", LUND, *partners))


@pytest.mark.parametrize(
    "text",
    [
        f"{KYOTO} was the first business partner.",
        f"{KYOTO} was never the first partner.",
        f"{KYOTO} was its first partner until 2009.",
        f"{KYOTO} was its first partner in the game.",
        f"{KYOTO} could become its tenth partner.",
        f"Jo Li went to {KYOTO}, a partner for life.",
        f"{KYOTO} was followed by {OSAKA} in the race.",
    ],
)
def test_partners_of_another_sort_have_no_agreement(text: str) -> None:
    assert told(f"{HAS} {text}") == []


def test_a_partner_of_whom_no_agreement_was_told_gives_nothing() -> None:
    assert told(f"{LUND} sent 23 students to {KYOTO}, a partner since 1999.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"For {LUND} the partner is {KYOTO}.",
        f"In the case of {LUND} the partner was {KYOTO} in Japan.",
        f"{LUND} has found a partner in Japan: {KYOTO}, only ninety kilometres away.",
    ],
)
def test_whose_partner_one_is_is_told_around_the_word(text: str) -> None:
    assert told(f"Two agreements were the fruit of that day. {text}") == one("other", "reported", LUND, KYOTO)
    assert told(f"It rained on that day. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is looking for a partner in Japan: {KYOTO}.",
        f"{LUND} has lost a partner in Japan: {KYOTO}.",
        f"For {LUND} the partner might be {KYOTO}.",
        f"For {LUND} the dancing partner is {KYOTO}.",
        f"{LUND} has found a partner for the game: {KYOTO}.",
    ],
)
def test_a_partner_who_is_none_yet_has_no_agreement(text: str) -> None:
    assert told(f"Two agreements were the fruit of that day. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Rectors met in Lima to sign the charter of a joint school, in which {LUND}, {KYOTO} and {OSAKA} take part.",
        f"The founding charter of the school, in which {LUND}, {KYOTO} and {OSAKA} take part, was signed on Monday.",
    ],
)
def test_who_takes_part_in_what_a_charter_founds_signs_it(text: str) -> None:
    assert [(status, parties) for _, status, parties in told(text)] == [("signed", tuple(sorted((LUND, KYOTO, OSAKA))))]


@pytest.mark.parametrize(
    "text",
    [
        f"Students read the charter of a school in which {LUND} and {KYOTO} take part.",
        f"Nobody signed the charter of a school in which {LUND} and {KYOTO} take part.",
        f"{OSAKA} signed an agreement on a festival in which {LUND} and {KYOTO} take part.",
        f"Rectors will meet to sign the charter of a school in which {LUND} and {KYOTO} take part.",
    ],
)
def test_who_takes_part_in_something_else_signs_nothing(text: str) -> None:
    assert {status for _, status, _ in told(text)} <= {"planned"}
