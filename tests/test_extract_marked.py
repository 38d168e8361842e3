"""Partnerships told by their anniversary, signings put off, and names told by what stands beside them."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told
from kg.extract import Document, extract_claims


def names(text: str, publisher: str | None = None) -> list[str]:
    """Give the names of the organisations of a text."""
    return [each.name for each in extract_claims(Document("a", text, publisher=publisher)).claims.organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LUND} and {KYOTO} celebrated the tenth anniversary of their partnership.",
            one("other", "reported", LUND, KYOTO),
        ),
        (f"{LUND} marks ten years of its agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (
            f"{LUND} and {KYOTO} celebrated three decades of student exchange on 3 May.",
            one("exchange", "reported", LUND, KYOTO),
        ),
        (f"{LUND} looks back on 20 years of cooperation with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (
            f"{LUND} and {KYOTO}, a university in Japan, celebrate 20 years of partnership.",
            one("other", "reported", LUND, KYOTO),
        ),
        (f"This year marks 30 years of cooperation between {LUND} and {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (
            f"{LUND} welcomed a delegation of {KYOTO} to mark 30 years of cooperation between the two institutions.",
            one("other", "reported", LUND, KYOTO),
        ),
        (
            f"A delegation of {LUND} came to {KYOTO} to celebrate the tenth anniversary of their agreement.",
            one("agreement", "reported", LUND, KYOTO),
        ),
        (f"{LUND} and {KYOTO} marked 30 years of diplomatic relations between Sweden and Japan.", []),
        (f"{LUND} and {KYOTO} celebrated 30 years of cooperation between Sweden and Japan.", []),
        (f"{LUND} looks back on 20 years of friendship with {KYOTO}.", []),
        (f"{LUND} and {KYOTO} celebrated cooperation between the two universities.", []),
        (f"The study is a collaboration between {LUND} and {KYOTO}.", []),
        (f"{LUND} and {KYOTO} celebrated their anniversary.", []),
        (f"{LUND} celebrated a friendship of ten years with {KYOTO}.", []),
        (
            f"{LUND} and {KYOTO} have agreed to work together. The memorandum, to be signed on Thursday, is long.",
            one("agreement", "planned", LUND, KYOTO),
        ),
        (
            f"{LUND} and {KYOTO} have agreed to work together. The memorandum is long.",
            one("mou", "reported", LUND, KYOTO),
        ),
        (f"An agreement between {LUND} and the Confucius Institute was signed.", []),
    ],
)
def test_anniversaries_and_signings_put_off(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund University met Chile’s University of Fisheries.", ["Lund University", "University of Fisheries"]),
        ("Lund University met a University of Fisheries.", ["Lund University"]),
        ("The University of Medicine (1) met Lund University.", ["University of Medicine", "Lund University"]),
        ("Berga-based Northern Colleges Group met Lund University.", ["Northern Colleges Group", "Lund University"]),
        ("The Federal Directorate of Fisheries met.", ["Federal Directorate of Fisheries"]),
        ("USP met. The University of the South Pacific is large.", ["University of the South Pacific"]),
        ("The Center for Adaptive Optics (CfAO) at UCSC met Lund University.", ["UCSC", "Lund University"]),
        ("Universidad de Chile Delegates met Lund University.", ["Universidad de Chile", "Lund University"]),
        ("The University of California Board of Regents met.", ["University of California"]),
        ("The University of Otago & Ngāti Toa met.", ["University of Otago", "Ngāti Toa"]),
        ("Cabrillo College opened the Cabrillo Transfer Center.", ["Cabrillo College"]),
        ("Waikato Management School met. The University of Waikato met.", ["University of Waikato"]),
        ("Otago Primary School met. The University of Otago met.", ["Otago Primary School", "University of Otago"]),
        ("The Lund University-Kyoto University programme began.", ["Lund University", "Kyoto University"]),
        ("It matches the others – Oxford, Cambridge, LSE and UCL.", ["Oxford", "Cambridge", "LSE", "UCL"]),
        ("Shops opened in Oxford, Cambridge and UCL.", ["UCL"]),
    ],
)
def test_names_told_by_what_stands_beside_them(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_bracket_before_a_person_ends_a_name() -> None:
    text = "The head of the Fjord Institute of Physics (FIP) Lund A. Berg met Kyoto University."
    assert names(text) == ["Fjord Institute of Physics", "Kyoto University"]


def test_a_publishers_town_name_that_acts_is_the_publisher() -> None:
    assert names("Massey was chosen for the course.", publisher="Massey University") == ["Massey"]
    assert names("Students met in Massey for the course.", publisher="Massey University") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and the Fjord Ballet signed a pact.", one("agreement", "signed", LUND, "Fjord Ballet")),
        (f"The Fjord Ballet and {LUND} signed an agreement.", one("agreement", "signed", LUND, "Fjord Ballet")),
        (f"{LUND} (LU) and Kenya Power have signed an agreement.", one("agreement", "signed", LUND, "Kenya Power")),
        (f"{LUND} and Rose Smith have signed an agreement.", []),
        (f"{LUND} and the Prime Minister have signed an agreement.", []),
        (
            f"{LUND} and {KYOTO} will teach law under an agreement signed in May.",
            one("agreement", "signed", LUND, KYOTO),
        ),
        (f"KazNU named after al-Farabi and {KYOTO} signed an agreement.", one("agreement", "signed", "KazNU", KYOTO)),
    ],
)
def test_names_told_by_a_signing_beside_them(text: str, expected: list[object]) -> None:
    assert told(text) == expected


def test_a_publishers_town_name_that_owns_is_the_publisher() -> None:
    assert names("It is one of Otago’s partners.", publisher="University of Otago") == ["Otago"]


def test_letters_that_two_names_have_are_the_publishers() -> None:
    text = "UC and the University of Cologne signed an agreement."
    assert names(text, publisher="University of Canterbury") == ["UC", "University of Cologne"]
    assert names(text) == ["University of Cologne"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Egyptian Ministry met Lund University.", ["Lund University"]),
        ("The Egyptian Ministry of Health met Lund University.", ["Egyptian Ministry of Health", "Lund University"]),
        ("Hawke’s Bay Regional Council met.", ["Hawke’s Bay Regional Council"]),
        ("The Council of Rectors and Education New Zealand met.", ["Council of Rectors", "Education New Zealand"]),
        ("Leaders of the Four University Forum met Lund University.", ["Lund University"]),
        (
            "Lund University signed a pact with Viknes Youth Development (VYD).",
            ["Lund University", "Viknes Youth Development"],
        ),
    ],
)
def test_bounds_that_owners_peoples_and_letters_tell(text: str, expected: list[str]) -> None:
    assert names(text) == expected


MET = f"{LUND} and {KYOTO} met in court."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} mourns Ann Berg, who celebrated 20 years of partnership with Jo Li of {KYOTO}.", []),
        (f"{LUND} celebrated 20 years of partnership with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (
            f"Osaka University invited {LUND} to celebrate 20 years of cooperation with {KYOTO}.",
            one("other", "reported", LUND, KYOTO),
        ),
        (f"{MET} The two universities celebrated the anniversary of the agreement of Yalta.", []),
        (
            f"{MET} The two universities celebrated the anniversary of the agreement.",
            one("agreement", "reported", LUND, KYOTO),
        ),
    ],
)
def test_who_celebrates_what(text: str, expected: list[object]) -> None:
    assert told(text) == expected
