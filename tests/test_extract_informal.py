"""Names as papers for students and staff write them, and a body that several found."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, one, told
from kg.extract import Document, extract_claims


def names(text: str) -> list[str]:
    """Give the names of the organisations of a text."""
    return [each.name for each in extract_claims(Document("a", text)).claims.organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otago U has signed an agreement with Uni Bremen.", ["Otago U", "Uni Bremen"]),
        ("U of Calgary signed an agreement with Waikato Uni.", ["U of Calgary", "Waikato Uni"]),
        ("Ivor U Thant sang in group U of the cup.", []),
        ("The Uni Group U met.", []),
    ],
)
def test_u_and_uni_beside_the_words_of_a_listed_university(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Otago Uni seeks partners.\n\nThe University of Otago (UO) signed an agreement with Lund University.",
            ["University of Otago", "Lund University"],
        ),
        (
            "Tsinghua University of Beijing met Lund University. Tsinghua has agreements with Lund.",
            ["Tsinghua University of Beijing", "Lund University"],
        ),
        (
            "Pontificia Universidad Javeriana met Lund University. Universidad Javeriana is in Bogotá.",
            ["Pontificia Universidad Javeriana", "Lund University"],
        ),
    ],
)
def test_clipped_and_longer_forms_are_one_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_all_three_are_the_three_named_before() -> None:
    before = f"{LUND} and {KYOTO} work together. {OSAKA} is the third to join."
    text = f"{before} An agreement between all three was signed."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} is old. An agreement between all three was signed.") == []


def test_a_named_body_that_one_sets_up_together_with_others_is_one_agreement_of_all() -> None:
    text = f"{LUND} set up the Fjord Research Consortium together with {KYOTO} and {OSAKA}."
    assert told(text) == one("other", "reported", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} set up the Fjord Research Consortium near {KYOTO}.") == []


def test_it_that_comes_back_after_names_is_who_it_was_before_them() -> None:
    before = f"{LUND} explained its work."
    after = f"After it had won a grant of {UPPSALA}, it set up a joint laboratory with {KYOTO}."
    assert told(f"{before} {after}") == one("joint-institute", "reported", LUND, KYOTO)


def test_a_planned_renewal_leaves_the_agreement_that_there_is() -> None:
    text = f"{LUND} has an agreement with {KYOTO}. {LUND} and {KYOTO} discussed renewing their agreement."
    assert [status for _, status, _ in told(text)] == ["reported", "planned"]


def test_a_date_before_an_aside_is_of_the_signing() -> None:
    def signed(text: str) -> list[str | None]:
        return [each.signed for each in extract_claims(Document("a", text)).claims.agreements]

    assert signed(f"In 2016, after it had moved to Skara, {LUND} signed an agreement with {KYOTO}.") == ["2016"]
    assert signed(f"In 2016 {LUND} moved, and it signed an agreement with {KYOTO} later.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund University and the North Fjord City Council met.", ["Lund University", "North Fjord City Council"]),
        ("The City Council met Lund University.", ["Lund University"]),
        ("It was New Zealand Massey University that met Lund University.", ["Massey University", "Lund University"]),
        ("The New Zealand College of Music met Lund University.", ["New Zealand College of Music", "Lund University"]),
        ("LUNDBY, R.I. [Brown University] — Brown University met.", ["Brown University"]),
        ("Imperial College London met. Imperial has plans.", ["Imperial College London"]),
        ("The School of Law of Johns Hopkins met Lund University.", ["Johns Hopkins", "Lund University"]),
        ("Students at Massey’s Fjordby campus met Lund University.", ["Massey", "Lund University"]),
        ("Students in Massey met Lund University.", ["Lund University"]),
        ("Cornell’s College of Fisheries met Lund University.", ["Cornell", "Lund University"]),
        ("King’s College of Fisheries met Lund University.", ["King’s College of Fisheries", "Lund University"]),
    ],
)
def test_councils_owners_and_lands_beside_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected
