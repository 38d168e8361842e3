"""One house after another: with whom a guest signs on a journey, and what else is told of the same day."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, told

BERG = f"Ann Berg, rector of {LUND}, travelled to Japan."
VISITED = f"{BERG} On the 5th she visited {KYOTO}, and an exchange agreement was signed with President Ito."


def _pairs(text: str) -> set[tuple[str, ...]]:
    return {parties for _, status, parties in told(text) if status != "planned"}


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} At {OSAKA}, Berg signed a memorandum.",
        f"{BERG} At {OSAKA}, Rector Berg signed a memorandum; Ken Ito, its president, did so for the hosts.",
        f"{BERG} He went on to {OSAKA} on the 7th and signed an agreement with Vice-Provost Jo Mori.",
        f"A delegation of {LUND} came to Japan. It was raining. They were received by Ken Ito, the rector of {OSAKA}, "
        "and the deans. They put their signatures under a memorandum on law.",
    ],
)
def test_who_signs_at_a_house_signs_with_it(text: str) -> None:
    assert _pairs(text) == {(LUND, OSAKA)}


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} At {OSAKA}, Berg signed a petition.",
        f"{BERG} At {OSAKA}, Berg hoped to sign a memorandum.",
        f"{BERG} They went on to {OSAKA} and signed the guest book.",
        f"{BERG} They went on to {OSAKA} and signed an agreement with a local school.",
    ],
)
def test_who_signs_something_else_there_does_not(text: str) -> None:
    assert (LUND, OSAKA) not in _pairs(text)


@pytest.mark.parametrize(
    "stop",
    [
        f"They went on to {OSAKA} on the 7th and signed an agreement with Vice-Provost Jo Mori.",
        f"Then they were received by Ken Ito, the rector of {OSAKA}. They signed a memorandum on law.",
    ],
)
def test_they_are_the_guests_at_the_next_stop_too(stop: str) -> None:
    assert _pairs(f"{VISITED} {stop}") == {(KYOTO, LUND), (LUND, OSAKA)}


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} concluded an agreement with {KYOTO}, where ten teach law, and on the same day with {OSAKA}.",
        f"{LUND} signed an agreement with {KYOTO}, which has 140 students, and a day later with {OSAKA}.",
        f"On the 6th an agreement was concluded by {LUND} with {KYOTO}, and on the 7th with {OSAKA}.",
    ],
)
def test_a_second_partner_of_the_day_may_stand_behind_what_is_told_of_the_first(text: str) -> None:
    assert _pairs(text) == {(KYOTO, LUND), (LUND, OSAKA)}


@pytest.mark.parametrize("rest", ["talks with {} began", "its rector had lunch with {}", "it met with {}"])
def test_talks_with_another_the_same_day_are_no_agreement(rest: str) -> None:
    text = f"{LUND} signed an agreement with {KYOTO}, and on the same day {rest.format(OSAKA)}."
    assert _pairs(text) == {(KYOTO, LUND)}


def test_they_who_were_received_are_not_the_hosts() -> None:
    text = f"A delegation of {LUND} was in Japan. They were received by the rector of {OSAKA}. "
    assert (AARHUS, OSAKA) not in _pairs(f"{text}They had signed a memorandum with {AARHUS} before.")


@pytest.mark.parametrize(
    "between",
    [
        f"{OSAKA} has a copy of it.",
        f"{OSAKA} was present.",
        f"Dr Mori of {OSAKA} gave a lecture.",
        f"The guests then saw the museum of {OSAKA}.",
    ],
)
def test_whom_nobody_visits_is_no_next_stop(between: str) -> None:
    text = f"{LUND} and {KYOTO} signed a memorandum. {between} They also signed an exchange agreement."
    found = told(text, publisher=LUND)
    assert {parties for _, _, parties in found} == {(KYOTO, LUND)}
