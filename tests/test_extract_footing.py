"""Ties put on a footing by an agreement, and the day that stands between those who sign and what they did."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, TWO, days_of_two, signed, told

A, B = TWO


@pytest.mark.parametrize(
    "ties",
    [
        "put their relationship on a formal footing on Friday, May 10, with a memorandum",
        "put their cooperation on a firm basis on 10 May with an agreement",
        "formalised their relationship on Friday with a memorandum of understanding",
        "cemented their ties on Friday, 10 May, through an agreement",
    ],
)
def test_ties_put_on_a_footing_are_signed_that_day(ties: str) -> None:
    text = f"{LUND} and {KYOTO} {ties}."
    assert [status for _, status, _ in told(text, published="2019-05-13")] == ["signed"]
    assert signed(text, "2019-05-13") == ["2019-05-10"]


@pytest.mark.parametrize(
    "ties",
    [
        "put their relationship on hold under an agreement",
        "want to put their relationship on a formal footing with an agreement",
    ],
)
def test_other_things_put_somewhere_are_no_agreement(ties: str) -> None:
    assert [status for _, status, _ in told(f"{LUND} and {KYOTO} {ties}.") if status != "planned"] == []


@pytest.mark.parametrize(
    ("when", "day"),
    [(", on 4 May,", "2019-05-04"), (" in May", "2019-05"), (", in the month of May,", "2019-05")],
)
def test_a_day_before_the_verb_is_past_though_next_year_is_nearer(when: str, day: str) -> None:
    assert signed(f"{LUND}{when} signed an agreement with {KYOTO}.", "2019-12-13") == [day]
    noted = f"It must be underlined that {LUND}{when} renewed its agreement with {KYOTO}."
    assert signed(noted, "2019-12-13") == [day]


def test_what_will_be_signed_next_year_is_not_past() -> None:
    planned = signed(f"An agreement of {LUND} and {KYOTO} will be signed on 4 May.", "2019-12-13")
    assert planned in (["2020-05-04"], [None])


@pytest.mark.parametrize("beside", ["a ribbon was cut", "the tape was cut", "speeches were held"])
def test_what_was_done_beside_the_signing(beside: str) -> None:
    text = f"The laboratory was opened on 14 May 2019, when {beside} and a memorandum was signed by {LUND} and {KYOTO}."
    assert [status for _, status, _ in told(text)] == ["signed"]
    assert signed(text, "2019-05-20") == ["2019-05-14"]


def test_an_agreement_that_was_ended_beside_cuts_has_ended() -> None:
    text = f"Funds were cut and the agreement between {LUND} and {KYOTO} was ended."
    assert [status for _, status, _ in told(text)] == ["terminated"]


def test_the_same_day_is_none_of_a_stay() -> None:
    text = (
        f"{LUND} and {KYOTO} signed an agreement on Tuesday, 14 May 2019. The guests are in town from 13 to 17 May. "
        f"On the same day an agreement was signed by {A} and {B}."
    )
    assert days_of_two(text) == [("signed", "2019-05-14")]
