"""What kind an agreement has whose purpose is one of several, and a second paper that the same two sign."""

from __future__ import annotations

import pytest

from extract_examples import read

A, B = "Harbour University", "Fjord University"
BOTH = f"{A} and {B} signed "
FIRST = f"On 4 March, {A} signed a general agreement with {B}. "


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("a cooperation agreement that provides for the exchange of students, for joint research and for funds.",
         "agreement"),
        ("an agreement on student exchange, joint research and publications.", "exchange"),
        ("an agreement to exchange students and do joint research.", "agreement"),
        ("an agreement covering staff exchange, curriculum development and research.", "exchange"),
        ("an agreement on the exchange of students and of research staff.", "exchange"),
        ("an agreement that provides for the exchange of students, teachers and researchers.", "exchange"),
        ("a student exchange agreement that provides for joint research as well.", "exchange"),
        ("an agreement on the exchange of students. It follows years of joint research.", "exchange"),
    ],
)  # fmt: skip
def test_exchange_is_the_kind_of_a_paper_on_it_and_not_of_one_that_foresees_it(what: str, expected: str) -> None:
    assert [one.kind for one in read(BOTH + what)] == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "A Student Exchange Agreement between the two was added at the same ceremony.",
        "A student exchange agreement was signed at the same ceremony.",
        "At the same time, the two concluded a student exchange agreement.",
        "The two also signed a student exchange agreement.",
    ],
)
def test_a_second_paper_of_the_same_two_is_another_agreement(told: str) -> None:
    assert [(one.kind, one.signed) for one in read(FIRST + told)] == [
        ("agreement", "2024-03-04"),
        ("exchange", "2024-03-04"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The agreement was signed at the same ceremony at which a library was opened.",
        "Under the agreement, students will be exchanged as well.",
    ],
)
def test_what_is_told_of_the_first_paper_is_no_second(told: str) -> None:
    assert [(one.kind, one.signed) for one in read(FIRST + told)] == [("agreement", "2024-03-04")]
