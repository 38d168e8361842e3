"""What a sentence tells of its agreements before it names them, and what stands between a verb and its object."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, told


@pytest.mark.parametrize("verb", ["concluded", "have sealed", "formalised"])
@pytest.mark.parametrize("when", ["on Wednesday", "in Oslo, on Monday,", "on 4 May in Oslo"])
@pytest.mark.parametrize("paper", ["a cooperation agreement", "a student exchange agreement", "a degree agreement"])
def test_day_and_place_stand_before_what_was_signed(verb: str, when: str, paper: str) -> None:
    found = told(f"{LUND} and {KYOTO} {verb} {when} {paper}.")
    assert [(status, parties) for _, status, parties in found] == [("signed", (KYOTO, LUND))]


def test_talks_concluded_are_no_agreement() -> None:
    assert told(f"{LUND} and {KYOTO} concluded on Wednesday their cooperation talks.") == []


@pytest.mark.parametrize(
    "content", ["by which each recognises the degrees of the other", "under which each opens a library"]
)
def test_what_each_does_under_one_agreement(content: str) -> None:
    found = told(f"{LUND} and {KYOTO} signed an agreement {content}.")
    assert [(status, parties) for _, status, parties in found] == [("signed", (KYOTO, LUND))]


def test_one_each_is_no_agreement_of_both() -> None:
    assert told(f"{LUND} and {KYOTO} signed an agreement each.") == []


@pytest.mark.parametrize("object_", ["cooperation agreements", "an agreement", "a deal"])
def test_closes_an_agreement_with_is_concludes_it(object_: str) -> None:
    assert [status for _, status, _ in told(f"{LUND} closes {object_} with {KYOTO}.")] == ["signed"]


@pytest.mark.parametrize("ending", ["has closed its agreement with", "ends its agreements with"])
def test_closes_its_own_is_ends_it(ending: str) -> None:
    assert [status for _, status, _ in told(f"{LUND} {ending} {KYOTO}.")] == ["terminated"]


@pytest.mark.parametrize(
    ("first", "status"),
    [("Signed were", "signed"), ("To be signed are", "planned"), ("To be wound up are", "terminated")],
)
def test_how_they_stand_opens_the_sentence(first: str, status: str) -> None:
    text = f"{first} an agreement of {LUND} with {KYOTO} and one between {OSAKA} and {NAGOYA}."
    assert {told_so for _, told_so, _ in told(text)} == {status}


def test_what_is_wound_up_is_not_reported() -> None:
    text = f"To be closed are a course at {GHANA} and a degree in law that {OSAKA} offered with {NAGOYA}."
    assert {status for _, status, _ in told(text)} <= {"terminated"}
