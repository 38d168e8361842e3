"""What is told to be a joint initiative of some: a house or a programme that lasts, no event and no study."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The Water Academy is a joint initiative of {LUND} and {KYOTO}.",
            one("joint-institute", "reported", LUND, KYOTO),
        ),
        (
            f"The Centre for Asian Studies, a joint initiative of {LUND}, {KYOTO} and {OSAKA}, has 200 students.",
            one("joint-institute", "reported", LUND, KYOTO, OSAKA),
        ),
        (
            f"The Centre for Asian Studies is a joint initiative of {LUND} and two universities ({KYOTO} and {OSAKA}).",
            one("joint-institute", "reported", LUND, KYOTO, OSAKA),
        ),
        (
            f"The double degree programme in law is a joint initiative between {LUND} and {KYOTO}.",
            one("joint-programme", "reported", LUND, KYOTO),
        ),
        (
            f"The double degree programme in law is jointly run by {LUND} and {KYOTO}.",
            one("joint-programme", "reported", LUND, KYOTO),
        ),
        (f"The exhibition is a joint initiative of {LUND} and {KYOTO}.", []),
        (f"The exhibition at the university is a joint initiative of {LUND} and {KYOTO}.", []),
        (f"The study is a joint undertaking of {LUND} and {KYOTO}.", []),
        (f"The Water Academy is no joint initiative of {LUND} and {KYOTO}.", []),
        (f"The conference was jointly run by {LUND} and {KYOTO}.", []),
    ],
)
def test_joint_initiatives(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        (f"The school bus is jointly run by {LUND} and {KYOTO}.", False),
        (f"The summer school is jointly run by {LUND} and {KYOTO}.", False),
        (f"The Centre Court tournament is jointly run by {LUND} and {KYOTO}.", False),
        (f"The Institute Cup is jointly run by {LUND} and {KYOTO}.", False),
        (f"The summer institute is jointly run by {LUND} and {KYOTO}.", False),
        (f"The institute is jointly run by {LUND} and {KYOTO}.", True),
        (f"The law school is jointly run by {LUND} and {KYOTO}.", True),
        (f"The school bus is a joint initiative of {LUND} and {KYOTO}.", False),
        (f"The Institute Cup is a joint initiative of {LUND} and {KYOTO}.", False),
        (f"The planned Water Academy is a joint initiative of {LUND} and {KYOTO}.", False),
        (f"The Water Academy is a joint initiative of {LUND} and {KYOTO} that never opened.", False),
        (f"The Water Academy was a joint initiative of {LUND} and {KYOTO} until 2010.", False),
        (f"The Water Academy is a joint initiative of {LUND} and {KYOTO} that opened in May.", True),
    ],
)
def test_joint_things_are_houses_that_are_there(text: str, agreed: bool) -> None:
    assert told(text) == (one("joint-institute", "reported", LUND, KYOTO) if agreed else [])
