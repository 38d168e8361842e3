"""What another did as well: *A signed a memorandum with B, as did C*, *D has done the same with E*."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, OSAKA, UPPSALA, Told, one, told

SIGNED = f"{LUND} signed a memorandum with {KYOTO}"
TOLD = one("mou", "signed", LUND, KYOTO)
AND_OSAKA = [*TOLD, *one("mou", "signed", OSAKA, KYOTO)]
AND_TWO = [*TOLD, *one("mou", "signed", AARHUS, GHANA)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SIGNED} in March, and {OSAKA} did so in May.", AND_OSAKA),
        (f"{SIGNED}, as did {OSAKA}.", AND_OSAKA),
        (f"{SIGNED}, and so has {OSAKA}.", AND_OSAKA),
        (f"{SIGNED}. {OSAKA} followed suit.", AND_OSAKA),
        (f"{SIGNED}. The rector of {OSAKA}, Ann Berg, did the same.", AND_OSAKA),
        (f"{SIGNED}. {AARHUS} has done the same with {GHANA}.", AND_TWO),
        (f"{SIGNED}; {AARHUS} did likewise with {GHANA}.", AND_TWO),
        (f"A memorandum was signed between {LUND} and {KYOTO}. {AARHUS} and {GHANA} did so too.", AND_TWO),
        (f"{LUND} and {KYOTO} signed a memorandum on law. {AARHUS} and {GHANA} signed one on art.", AND_TWO),
    ],
)
def test_who_did_the_same_signed_as_well(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        f"{SIGNED}. {OSAKA} will do the same next year.",
        f"{SIGNED}. {OSAKA} refused to do the same.",
        f"{SIGNED}. {OSAKA} may follow suit.",
        f"{SIGNED}. {OSAKA} did not do so.",
        f"{SIGNED}. {OSAKA} did so well that it won a prize.",
        f"{SIGNED}. {OSAKA} has one for its students.",
        f"{SIGNED} and opened a library. {OSAKA} did the same.",
        # with whom is open, where two did
        f"Memoranda were signed by {LUND} with {KYOTO}, and by {AARHUS} with {GHANA}. {OSAKA} has done the same.",
    ],
)
def test_who_did_not_or_did_something_else_did_not_sign(text: str) -> None:
    assert not [agreement for agreement in told(text) if OSAKA in agreement[2]]


def test_who_came_as_well_did_not_sign() -> None:
    assert told(f"{LUND} visited {KYOTO} in March. {OSAKA} did so in May, and so did {UPPSALA}.") == []


@pytest.mark.parametrize(
    "further",
    [
        f". Another was signed with {OSAKA} the next day",
        f". A further one was concluded with {OSAKA}",
        f"; a second was signed with {OSAKA}",
        f", and another was signed between {OSAKA} and {LUND}",
    ],
)
def test_another_is_one_more_of_what_was_signed(further: str) -> None:
    assert {parties for _, _, parties in told(f"{SIGNED}{further}.")} == {(KYOTO, LUND), (LUND, OSAKA)}


@pytest.mark.parametrize(
    "further",
    [
        f"{SIGNED}. Another will be signed with {OSAKA}.",
        f"{SIGNED}. Another was rejected by {OSAKA}.",
        f"{SIGNED}. They played a match. Another was concluded with {OSAKA}.",
        f"{LUND} played a match with {KYOTO}. Another was arranged with {OSAKA}.",
    ],
)
def test_another_that_was_not_signed_is_none(further: str) -> None:
    assert not [each for each in told(further) if OSAKA in each[2] and each[1] != "planned"]
