"""What stands around a name does not change it: a country behind it, who stands beside it, what is a part of it."""

from __future__ import annotations

import pytest

from kg.claims import Organisation
from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def organisations(text: str) -> list[Organisation]:
    return list(find_names(Document("a", text), split_sentences(text)).organisations)


def names(text: str) -> list[str]:
    return [each.name for each in organisations(text)]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("It signed with Masaryk University of the Czech Republic.", "Masaryk University", "CZ"),
        ("The University of Lima of Peru signed.", "University of Lima", "PE"),
        ("It met the University of Velsa of the People's Republic of China.", "University of Velsa", "CN"),
        ("It met Velsa University of Technology of Tanzania.", "Velsa University of Technology", "TZ"),
        ("It met Middle East Technical University of Turkey.", "Middle East Technical University", "TR"),
        ("It met the Kasoro Teaching Hospital of Kenya on Monday.", "Kasoro Teaching Hospital", "KE"),
        ("It met Berga Shipping Ltd of Norway on Monday.", "Berga Shipping Ltd", "NO"),
        ("The rector of Jilin University of China Li Wei came.", "Jilin University", "CN"),
        ("It met the University of Guadalajara (UdeG) of Mexico.", "University of Guadalajara", "MX"),
    ],
)
def test_a_country_behind_a_name_of_its_own_is_no_part_of_it(text: str, name: str, country: str) -> None:
    assert [(each.name, each.country) for each in organisations(text)] == [(name, country)]


@pytest.mark.parametrize(
    "name",
    [
        "Technical University of Kenya",
        "American University of Armenia",  # not the one in America
        "Open University of Tanzania",
        "Lutheran University of Norway",
        "University of Science and Technology of China",
        "Anton de Kom University of Suriname",  # the one without it is listed elsewhere
        "Mining-Metallurgical Institute of Tajikistan",
        "Ministry of Education of Peru",
        "Academy of Sciences of the Czech Republic",
        "Institute of Education (IE) of Kenya",
    ],
)
def test_a_country_that_tells_which_house_is_meant_is_part_of_the_name(name: str) -> None:
    assert names(f"On Monday the {name} signed it.") == [name]


def test_letters_behind_a_country_are_the_house_s() -> None:
    lima = organisations("The University of Lima of Peru (UL) signed. UL is old.")
    assert [(each.name, each.acronyms) for each in lima] == [("University of Lima", ("UL",))]
    berga = organisations("Berga University of Norway (BUN) signed. BUN is old.")
    assert [(each.name, each.acronyms) for each in berga] == [("Berga University of Norway", ("BUN",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The South Korean Seoul National University came.", ["Seoul National University"]),
        ("The South African Stellenbosch University came.", ["Stellenbosch University"]),
        ("It met the Slovak Jan Horak University.", ["Jan Horak University"]),
        ("The Spanish University of Granada came.", ["University of Granada"]),
        ("The Swedish Karolinska University Hospital came.", ["Karolinska University Hospital"]),
        # a people may be the first word of a name
        ("The American University of Granada came.", ["American University of Granada"]),
        ("The Norwegian Geotechnical Institute came.", ["Norwegian Geotechnical Institute"]),
        ("The American Samoa Community College came.", ["American Samoa Community College"]),
        ("The German Jordanian University came.", ["German Jordanian University"]),
        ("The South African National University came.", ["South African National University"]),
    ],
)
def test_a_people_before_a_name_that_is_known_without_it_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Czech Academy of Sciences Signs Deal With Lund University", ["Czech Academy of Sciences", "Lund University"]),
        ("Peruvian Velsa University Meets Lund University", ["Peruvian Velsa University", "Lund University"]),
        ("Mombasa City Council Signs Agreement With Lund University", ["Mombasa City Council", "Lund University"]),
        ("Oslo Chamber of Commerce Inks Deal With Lund University", ["Oslo Chamber of Commerce", "Lund University"]),
        # what only describes, and what names a thing
        ("Russian Tech Institute Signs Agreement With Lund University", ["Lund University"]),
        ("Oslo City Council Licensure Examination Opens At Lund University", ["Lund University"]),
    ],
)
def test_a_title_names_whom_its_words_name(title: str, expected: list[str]) -> None:
    assert names(f"{title}\n\nIt was signed on Monday.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velsa University of Science and Arts College of Arts came.", "Velsa University of Science and Arts"),
        ("The Velsa Institute of Technology School of Business came.", "Velsa Institute of Technology"),
        ("The Technical University of Zarvenko School of Law came.", "Technical University of Zarvenko"),
        ("Lund University of Food, Law and Arts Faculty of Law came.", "Lund University of Food, Law and Arts"),
        ("Humboldt-Universität zu Berlin College of Arts came.", "Humboldt-Universität zu Berlin"),
        ("The University of Velsa Institute of Physics came.", "University of Velsa"),
    ],
)
def test_a_part_behind_a_name_is_no_part_of_it(text: str, expected: str) -> None:
    assert names(text) == [expected]


def test_two_houses_joined_by_and_are_not_one_and_its_part() -> None:
    text = "Lund University of Science and Medical College of Oslo came."
    assert names(text) == ["Lund University of Science", "Medical College of Oslo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met the University of the South Pacific in Fiji.", ["University of the South Pacific"]),
        ("It met the University of the South Pacific (USP) of Fiji.", ["University of the South Pacific"]),
        ("The Universidad Nacional Mayor de San Marcos's rector came.", ["Universidad Nacional Mayor de San Marcos"]),
        ("It met its new partner the Velsa Institute of Technology.", ["Velsa Institute of Technology"]),
        ("It met the Goa-based National Institute of Oceanography.", ["National Institute of Oceanography"]),
        # the town of a name that tells only of which sort a house is, and what is only to be
        ("It met the State University of Applied Sciences in Lund.", ["State University of Applied Sciences in Lund"]),
        ("It opened its new Velsa Research Institute.", []),
    ],
)
def test_a_name_stands_beside_its_country_partner_or_part(text: str, expected: list[str]) -> None:
    assert names(text) == expected
