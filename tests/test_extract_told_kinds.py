"""What kind an agreement is of, by its own words and by those of the sentences around it."""

from __future__ import annotations

import pytest

from extract_examples import read

A, B, C = "Harbour University", "Fjord University", "Coast University"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} has signed an accord with {B} on the recognition of degrees.", "mutual-recognition"),
        (f"{A} and {B} signed an agreement on the automatic recognition of diplomas.", "mutual-recognition"),
        (f"Under a recognition accord between {A} and {B}, students can move.", "mutual-recognition"),
        (f"{A} and {B} signed an agreement in recognition of their long friendship.", "agreement"),
        (f"{A} and {B} signed an accord, which provides for the recognition of diplomas and joint study.", "agreement"),
        (f"{A} and {B} signed an agreement on the exchange of undergraduates.", "exchange"),
        (f"{A} and {B} signed an accord for the exchange of up to four students a term.", "exchange"),
        (f"{A} and {B} signed a protocol for the trading of two students a year.", "exchange"),
        (f"{A} concluded an inter-institutional Erasmus+ agreement with {B}.", "exchange"),
        (f"{A} signed an agreement with {B} on research, conferences and exchange of students.", "agreement"),
        (f"{A} signed with {B} an agreement, three pages, about double diplomas in law.", "joint-programme"),
        (f"{A} and {B} signed a specific agreement of double title in oenology.", "joint-programme"),
        (f"{A} signed an agreement with {B}, which contemplates the double degree in law.", "joint-programme"),
        (f"{A} has a 3-2 agreement with {B}.", "joint-programme"),
        (f"{A} and {B} signed a memorandum on a double degree.", "mou"),
        (f"{A} ends its agreement with {B} for a language institute on its campus.", "joint-institute"),
    ],
)
def test_what_an_agreement_is_for_tells_its_kind(text: str, expected: str) -> None:
    assert [agreement.kind for agreement in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} has announced a tie-up with {B}. The collaboration will bring a dual degree.", "joint-programme"),
        (f"{A} and {B} signed an agreement on Monday. The degree will be awarded by both.", "joint-programme"),
        (f"A double degree in tourism\n\n{A} and {B} signed an agreement on Monday.", "joint-programme"),
        (f"Joint institute to open in Lima\n\nThe agreement between {A} and {B} was signed.", "joint-institute"),
        (f"{A} and {B} signed an agreement. It will let ten students go in each direction.", "exchange"),
        # of another, only talked of, or one matter of several
        (f"{A} and {B} signed an agreement. The programme of {C} gives a joint degree.", "agreement"),
        (f"{A} and {B} signed a cooperation agreement. The deal may bring a joint degree.", "agreement"),
        (f"{A} and {B} signed an agreement on law. The deal will bring a joint degree.", "agreement"),
        (f"{A} and {B} signed an agreement at the Joint Institute in Lima.", "agreement"),
        (f"{A} and the Joint Institute of Optics signed an agreement.", "agreement"),
    ],
)
def test_the_sentences_around_tell_what_a_bare_agreement_creates(text: str, expected: str) -> None:
    assert [agreement.kind for agreement in read(text)] == [expected]


def test_the_head_of_a_column_tells_what_the_rows_are() -> None:
    rows = f"| Country | University | Date of MOU |\n| Chile | {B} | 2007-05-14 |\n| Peru | {C} | 2012-10-02 |"
    agreements = read(f"Partner universities of {A}\n\n{rows}")
    assert [(each.kind, each.signed) for each in agreements] == [("mou", "2007-05-14"), ("mou", "2012-10-02")]
