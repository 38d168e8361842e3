"""What is told of the next of several agreements, and of the former and the latter of two."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, OSAKA, UPPSALA, Told, one, star, told

TWO = f"{LUND} has signed agreements with {KYOTO} and {OSAKA}."
FIRST = star("agreement", "signed", LUND, KYOTO, OSAKA)
MEMORANDA = f"{LUND} signed a memorandum with {KYOTO} in 2007 and another with {OSAKA} in 2009."


@pytest.mark.parametrize(
    ("next_one", "status"),
    [
        (f"A third, with {GHANA}, followed in June.", "reported"),
        (f"A third, with {GHANA}, is expected to be signed before the end of the year.", "planned"),
        (f"A third, with {GHANA}, is under negotiation.", "planned"),
        (f"One with {GHANA} is still to come.", "planned"),
    ],
)
def test_a_third_is_of_the_house_that_had_two(next_one: str, status: str) -> None:
    # another house opens the text
    text = f"{AARHUS} and {UPPSALA} have opened a course.\n\n{TWO} {next_one}"
    expected = [*FIRST, *one("agreement", status, LUND, GHANA)]
    assert sorted(each for each in told(text) if LUND in each[2]) == sorted(expected)
    assert not [each for each in told(text) if GHANA in each[2] and LUND not in each[2]]


def test_a_second_needs_no_list_before_it() -> None:
    text = f"{LUND} has signed an agreement with {KYOTO}. A second, with {GHANA}, was concluded a week later."
    assert [parties for _, _, parties in told(text)] == [(KYOTO, LUND), tuple(sorted((LUND, GHANA)))]


@pytest.mark.parametrize(
    "text", [f"{TWO} A third meeting, with {GHANA}, was held in May.", f"{TWO} A third, {GHANA}, declined."]
)
def test_a_third_of_something_else_is_no_agreement(text: str) -> None:
    assert sorted(told(text)) == sorted(FIRST)


@pytest.mark.parametrize(
    ("fate", "expected"),
    [
        ("The former was renewed in 2012; the latter was allowed to lapse in 2014.", ("renewed", "terminated")),
        ("Both were of five years' duration. The latter expired in 2014.", ("signed", "terminated")),
        ("The former has lapsed.", ("terminated", "signed")),
        ("The latter was not renewed.", ("signed", "terminated")),
        ("The latter may lapse.", ("signed", "signed")),
        ("The latter covers law.", ("signed", "signed")),
        ("The latter expires in 2029.", ("signed", "signed")),
        # a house that ended something
        ("The latter ended its course in art.", ("signed", "signed")),
    ],
)
def test_the_former_and_the_latter_are_two_agreements(fate: str, expected: tuple[str, str]) -> None:
    found: list[Told] = told(f"{MEMORANDA} {fate}")
    assert {parties: status for _, status, parties in found} == {(KYOTO, LUND): expected[0], (LUND, OSAKA): expected[1]}
