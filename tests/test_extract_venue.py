"""*The host* is the one house at which a sentence before told that something was held."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, star, told

HOST = "The host signed agreements with"


@pytest.mark.parametrize(
    "text",
    [
        f"The signing took place at {LUND}. {HOST} {KYOTO} and {OSAKA}.",
        f"The signing took place during the Science Days at {LUND}. {HOST} {KYOTO} and {OSAKA}.",
        f"The ceremony was held on the campus of {LUND}. Many had come. {HOST} {KYOTO} and {OSAKA}.",
        f"The forum was hosted by {LUND}. The host university today signed agreements with {KYOTO} and {OSAKA}.",
    ],
)
def test_the_host_is_where_it_was_held(text: str) -> None:
    assert told(text) == star("agreement", "signed", LUND, KYOTO, OSAKA)


def test_universities_of_several_towns_are_so_many() -> None:
    towns = ("Bath", "Hull", "Kent", "Rio")
    text = f"The signing took place at {LUND}. The host inked four papers with the universities of Bath, Hull, Kent"
    assert [members for _, _, members in told(f"{text} and Rio.")] == [tuple(sorted((LUND, town))) for town in towns]


@pytest.mark.parametrize(
    "text",
    [
        f"The signing took place in Lund. {HOST} {KYOTO} and {OSAKA}.",
        f"The signing took place between {LUND} and {UPPSALA}. {HOST} {KYOTO} and {OSAKA}.",
        f"The signing will not take place at {LUND}. {HOST} {KYOTO} and {OSAKA}.",
        f"The signing took place at {LUND}. The host of the show signed agreements with {KYOTO} and {OSAKA}.",
    ],
)
def test_another_host_is_nobody_known(text: str) -> None:
    assert [each for each in told(text) if LUND in each[2] and KYOTO in each[2]] == []
