"""Two papers that one passive tells of: both are signed, by the same two or each with a partner of its own."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, Told, one, signed, told

BOTH = [*one("mou", "signed", LUND, KYOTO), *one("exchange", "signed", LUND, KYOTO)]


@pytest.mark.parametrize(
    "text",
    [
        f"A memorandum and an exchange agreement were signed by {LUND} and {KYOTO}.",
        f"A memorandum about cooperation and an agreement on student exchange were signed by {LUND} and {KYOTO}.",
        f"A memorandum of understanding and a student exchange agreement between {LUND} and {KYOTO} were signed.",
        f"A memorandum was signed by {LUND} and {KYOTO}, as well as a student exchange agreement.",
        f"{LUND} signed a memorandum with {KYOTO}, along with an exchange agreement.",
        f"A memorandum, an agreement on student exchange and a contract were signed by {LUND} and {KYOTO}.",
        f"The rector of {LUND} visited {KYOTO}. During the visit, a memorandum between the two universities and an"
        " agreement for student exchange were signed.",
    ],
)
def test_both_of_two_papers_are_signed(text: str) -> None:
    assert sorted(told(text)) == sorted(BOTH)


def test_both_have_the_day_of_the_visit() -> None:
    text = (
        f"Anna Berg, rector of {LUND}, visited {KYOTO} on 23 February. During her visit, a memorandum between the two"
        " institutions and an agreement for student exchange were signed."
    )
    assert signed(text) == ["2024-02-23", "2024-02-23"]


def test_what_is_signed_beside_another_paper_is_not_that_paper() -> None:
    text = f"In addition to a memorandum, {LUND} and {KYOTO} signed a student exchange agreement."
    assert told(text) == [*one("exchange", "signed", LUND, KYOTO), *one("mou", "reported", LUND, KYOTO)]
    among = f"Five memoranda were signed. Among the memoranda, {LUND} and {KYOTO} signed a student exchange agreement."
    assert len(told(among)) == 1


@pytest.mark.parametrize("end", [f" were signed by {LUND}.", " were signed."])
def test_each_of_two_papers_may_have_a_partner(end: str) -> None:
    text = f"{LUND} is old. A memorandum with {KYOTO} and an agreement with {OSAKA}{end}"
    expected: list[Told] = [*one("mou", "signed", LUND, KYOTO), *one("agreement", "signed", LUND, OSAKA)]
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"A memorandum and an exchange agreement were not signed by {LUND} and {KYOTO}.",
        f"Talks about a memorandum and an agreement were held by {LUND} and {KYOTO}.",
    ],
)
def test_two_papers_that_nobody_signed_are_none(text: str) -> None:
    assert [each for each in told(text) if each[1] == "signed"] == []
