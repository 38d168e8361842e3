"""The line above a list of names: with whom there are agreements, or what else the names are told for."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, OSAKA, UPPSALA, star, told

NAMES = f"Japan\n{KYOTO}\n{OSAKA}\n\nGhana\n{GHANA}\n"
NEWS = (
    f"{LUND} concluded agreements with nine universities this spring.\n\nIts delegates were on the road for three "
    "weeks. They were tired.\n\nThe first journey was in 2016. It was short."
)
PAIRS = {parties for _, _, parties in star("", "", LUND, KYOTO, OSAKA, GHANA)}
NUMBERED = f"1. {KYOTO}\n2. {OSAKA}\n3. {GHANA}\n"


@pytest.mark.parametrize(
    "head",
    [
        "The new agreements are with the following institutions:",
        "The agreements were signed with:",
        "The new partners are:",
    ],
)
def test_a_line_far_from_the_signing_heads_a_list_by_country(head: str) -> None:
    found = told(f"{NEWS}\n\n{head}\n\n{NAMES}")
    assert {parties for _, _, parties in found} == PAIRS


@pytest.mark.parametrize(
    "head",
    [
        f"A memorandum was established by {LUND} with these colleges:",
        f"A memorandum was also established by {LUND} with these Asian colleges and universities:",
        f"{LUND} also signed memoranda with these colleges and universities:",
    ],
)
def test_these_colleges_are_those_of_the_lines(head: str) -> None:
    found = told(f"{head}\n\n{NUMBERED}")
    assert {parties for _, _, parties in found} == PAIRS


@pytest.mark.parametrize(
    "head",
    [
        "Students may apply to the following institutions:",
        "Students can now go to:",
        "The delegates also toured:",
        "The rankings of this year:",
        "It is negotiating with:",
        "Talks about agreements are held with the following:",
        "Negotiations on agreements go on with the following institutions:",
        "The partners of the alliance are:",
    ],
)
def test_a_line_of_something_else_ends_the_list(head: str) -> None:
    assert told(f"{LUND} concluded agreements with nine universities.\n\n{head}\n\n{NAMES}") == []


def test_those_it_hopes_for_are_planned() -> None:
    text = f"{LUND} concluded agreements with universities of Asia.\n\nIt hopes for agreements with these colleges:\n\n"
    found = told(f"{text}{UPPSALA}\n{MAKERERE}\n")
    assert {status for _, status, _ in found} == {"planned"}
