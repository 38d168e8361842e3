"""A verb is read though a time or a place stands within its words."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD = "Coast University", "Fjord University"


def read(text: str) -> list[tuple[str, frozenset[str], str | None]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(one.status, frozenset(one.parties), one.signed) for one in claims.agreements]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} and {FJORD} have on Monday in Lima signed an agreement.",
        f"{COAST} has on 4 May signed a memorandum with {FJORD}.",
        f"An agreement was on Monday in Lima signed by {COAST} and {FJORD}.",
        f"An agreement has on Monday been signed by {COAST} and {FJORD}.",
        f"{COAST} and {FJORD} entered on the 4th of May 2020 (Mon) into a comprehensive agreement.",
        f"{COAST} entered yesterday in Lima into an agreement with {FJORD}.",
        f"{COAST} put on Monday its name to an agreement with {FJORD}.",
    ],
)
def test_reads_signing_told_around_its_day(sentence: str) -> None:
    assert read(sentence) == [("signed", frozenset((COAST, FJORD)), "2020-05-04")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} signed after two years of talks an agreement with {FJORD}.",
        f"An agreement was signed after long talks by {COAST} and {FJORD}.",
        f"An agreement was, in the presence of Minister Ana Faro, signed by {COAST} and {FJORD}.",
        f"An agreement was during a visit of the Norwegian premier signed by {COAST} and {FJORD}.",
        f"An agreement was on May 4, 2020 signed by {COAST} and {FJORD}.",
        f"{COAST} entered via video link into an agreement with {FJORD}.",
        f"{COAST} entered for the first time into an agreement with {FJORD}.",
        f"{COAST} signed an agreement that covers research, teaching and sport with {FJORD}.",
        f"{COAST} signed a pact aimed at training nurses with {FJORD}.",
        f"A pact concerning research, teaching and sport between {COAST} and {FJORD} was signed.",
    ],
)
def test_reads_signing_told_around_how_it_came_and_what_it_covers(sentence: str) -> None:
    assert [told[:2] for told in read(sentence)] == [("signed", frozenset((COAST, FJORD)))]


def test_reads_what_two_came_to_on_a_day() -> None:
    text = f"{COAST} and {FJORD} came on Monday to an agreement."
    assert read(text) == [("reported", frozenset((COAST, FJORD)), "2020-05-04")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} and {FJORD} have not on Monday signed an agreement.",
        f"{COAST} has not on Monday signed an agreement with {FJORD}.",
        f"{COAST} did not on Monday sign an agreement with {FJORD}.",
        f"{COAST} will not on 4 June sign an agreement with {FJORD}.",
        f"{COAST} came on Monday to an understanding of {FJORD}.",
        f"{COAST} entered on Monday into a hall of {FJORD}.",
        f"{COAST} was on Monday in Lima with {FJORD}.",
        f"{COAST} signed the climate agreement after a debate with {FJORD}.",
        f"{COAST} signed a settlement agreement that covers a lawsuit with {FJORD}.",
    ],
)
def test_reads_no_signing(sentence: str) -> None:
    assert read(sentence) == []


def test_leaves_planned_what_will_be_signed_on_a_day() -> None:
    for verb in ("will on Friday in Lima sign", "will on 4 June, in Lima, sign", "should on Monday have signed"):
        told = read(f"{COAST} and {FJORD} {verb} an agreement.")
        assert [status for status, _, _ in told] == ["planned"]


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("Speaking in Lima on Friday, May 1, 2020, at the signing, the director praised the first step.", "2020-05-01"),
        ("According to a statement issued on Thursday, this was done at the workshop, which the city organised from "
         "April 5 to 7.", "2020-04"),
    ],
)
def test_dates_by_what_is_said_at_a_signing_or_organised_by_somebody(behind: str, day: str) -> None:
    text = f"{COAST} has signed memoranda with {FJORD} and Lakeside University. {behind}"
    assert {signed for _, _, signed in read(text)} == {day}


def test_whom_one_talked_with_is_no_signer() -> None:
    text = f"{COAST} signed after negotiations with Lakeside University a memorandum with {FJORD}."
    assert all("Lakeside University" not in parties for _, parties, _ in read(text))
