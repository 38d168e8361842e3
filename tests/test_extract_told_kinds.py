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
        (f"{A} and {B} signed a contract for a master's course in shipbuilding.", "joint-programme"),
        (f"{A} signed an agreement with {B} on joint supervision of doctoral students.", "joint-programme"),
        (f"{A} and {B} signed an accord on joint training of doctors and on research.", "agreement"),
        (f"{A} and {B} signed an agreement of academic exchange.", "exchange"),
        (f"{A} and {B} signed an agreement on academic exchange and research.", "agreement"),
        (f"{A} and {B} signed an agreement on a centre for tides.", "joint-institute"),
        (f"{A} signed an agreement with {B} on a new academy, which opens in May.", "joint-institute"),
        (f"{A} and {B} signed an agreement on the college library.", "agreement"),
        (f"{A} and {B} signed an agreement on a survey of the campus.", "agreement"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a degree of both
        (f"{A} and {B} signed an agreement under which a master's course will be taught jointly.", "joint-programme"),
        (f"{A} has signed a contract with {B}. Graduates will hold diplomas from both.", "joint-programme"),
        (f"{A} and {B} signed an accord on Monday. Students will graduate from both houses.", "joint-programme"),
        (f"{A} signed a deal with {B}. Students will spend two years in Lima and two in Oslo.", "joint-programme"),
        (f"{A} and {B} have gone ahead with a dual degree. The agreement was signed on 8 April.", "joint-programme"),
        (f"The degree that {A} runs with {B} is ten. It goes back to an agreement they signed.", "joint-programme"),
        # a house of both
        (f"{A} and {B} have shared a laboratory. The contract of {A} with {B} has ended.", "joint-institute"),
        (f"{A} and {B} run an observatory together. The agreement was renewed in May.", "joint-institute"),
        # people who change places
        (f"{A} and {B} will go on exchanging students. The agreement was renewed on Monday.", "exchange"),
        (f"{A} and {B} signed an agreement. Each will send five students to the other.", "exchange"),
        (f"{A} and {B} signed an agreement. Students may spend a term at the partner.", "exchange"),
        (f"{A} and {B} signed an accord. Degrees of one will be recognised in the other.", "mutual-recognition"),
        # a memorandum that the headline or the verb names
        (f"MoU for the coast\n\n{A} and {B} signed a cooperation agreement on Monday.", "mou"),
        (f"{A} announced a partnership with {B} in a memorandum.", "mou"),
        # what is signed is more than a partnership
        (f"{A} and {B} have become partners in an agreement on ships.", "agreement"),
        (f"{A} has gone into a partnership with {B}. The document was signed on Monday.", "agreement"),
        # matters of one cooperation, of others, or only hoped for
        (f"{A} and {B} signed an agreement. It covers the exchange of students and joint research.", "agreement"),
        (f"{A} and {B} signed an agreement. They will run a summer school together.", "agreement"),
        (f"{A} and {B} signed an agreement. Both rectors hope that a joint degree will follow.", "agreement"),
        (f"{A} and {B} signed an agreement. The double degree of {C} is a model.", "agreement"),
        (f"{A} and {B} signed an agreement on cooperation. The deal will bring a joint degree.", "agreement"),
        (f"{A} and {B} signed a letter of intent to set up a joint degree.", "other"),
        (f"{A} has a partnership with {B}.", "other"),
    ],
)
def test_the_sentences_around_tell_of_what_both_have_together(text: str, expected: str) -> None:
    assert {agreement.kind for agreement in read(text)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agreement was signed on Monday.", [("joint-institute", "signed")]),
        ("A contract to this effect was signed on Friday.", [("joint-institute", "signed")]),
        ("An agreement on the new college was signed this week.", [("joint-institute", "signed")]),
        ("Their presidents signed an agreement in Lima.", [("joint-institute", "signed")]),
        ("The two signed a memorandum on Friday.", [("mou", "signed")]),
        # another paper, or one to come
        ("They have also signed a cooperation agreement.", [("agreement", "signed"), ("joint-institute", "planned")]),
        ("They signed a contract on student exchange.", [("exchange", "signed"), ("joint-institute", "planned")]),
        ("The agreement is to be signed in May.", [("joint-institute", "planned")]),
    ],
)
def test_a_house_to_be_founded_and_the_paper_for_it_are_one_agreement(
    text: str, expected: list[tuple[str, str]]
) -> None:
    told = read(f"{A} and {B} will open a joint college. {text}")
    assert sorted((each.kind, each.status) for each in told) == expected


def test_the_head_of_a_column_tells_what_the_rows_are() -> None:
    rows = f"| Country | University | Date of MOU |\n| Chile | {B} | 2007-05-14 |\n| Peru | {C} | 2012-10-02 |"
    agreements = read(f"Partner universities of {A}\n\n{rows}")
    assert [(each.kind, each.signed) for each in agreements] == [("mou", "2007-05-14"), ("mou", "2012-10-02")]
