"""What is no sign of a country: a small town's namesake, who else is there, a country that is named for other ends."""

from __future__ import annotations

import pytest

from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def country(name: str, text: str) -> str | None:
    names = find_names(Document("a", text), split_sentences(text))
    return {organisation.name: organisation.country for organisation in names.organisations}[name]


# A town of few people, and one of an English-speaking country, has namesakes that no list has.
@pytest.mark.parametrize("name", ["Ashford University", "Horsham College", "Krosno Academy of Fisheries"])
def test_the_town_of_a_name_alone_tells_no_country(name: str) -> None:
    assert country(name, f"{name} has signed an agreement with Lima University in Peru.") is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Zwickau Academy of Fisheries", "DE"),  # a large town
        ("Academy of Fisheries in Krosno", "PL"),  # it is in it
        ("Växjö Academy of Fisheries", "SE"),  # so spelt in one language
    ],
)
def test_a_town_tells_it_that_can_be_no_other(name: str, code: str) -> None:
    assert country(name, f"The {name} has signed an agreement with Lima University in Peru.") == code


def test_the_town_of_a_name_tells_a_country_that_the_text_speaks_of() -> None:
    assert country("Ashford University", "Ashford University of England has signed with Lima University.") == "GB"
    text = "The English school Ashford University has signed with Lima University."
    assert country("Ashford University", text) == "GB"
    text = "Polish guests came. Krosno Academy of Fisheries has signed with Lima University."
    assert country("Krosno Academy of Fisheries", text) == "PL"


# The list has universities of that name in several countries, and one of them has the place.
def test_the_place_of_a_name_chooses_among_the_countries_of_the_list() -> None:
    assert country("Michigan State University", "Michigan State University has signed with Lima University.") == "US"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("North South University", "BD"),  # the only one of the name
        ("Universidad Complutense", "ES"),  # "de Madrid" in the list
        ("Universitas Pulau Kelapa", "ID"),  # so called in Indonesian
        ("Universiti Laut Dalam", "MY"),
        ("Hochschule Wismar", "DE"),
        ("Royal Conservatory", None),  # of Madrid, of The Hague
        ("Hochschule Kestrelheim", None),  # in Germany, Austria or Switzerland
    ],
)
def test_what_a_name_alone_tells(name: str, code: str | None) -> None:
    assert country(name, f"The {name} has signed with the University of Zagreb, Croatia.") == code


# One house whose country is open, one country that nobody named is in: the two need not belong together.
def test_a_country_that_is_named_for_other_ends_is_nobodys() -> None:
    text = "Kestrel Polytechnic has signed with Lima University in Peru. Its lessons are held in German."
    assert country("Kestrel Polytechnic", text) is None
    text = "Kestrel Polytechnic has signed with Lima University in Peru. The German school is ten years old."
    assert country("Kestrel Polytechnic", text) == "DE"
    text = "Kestrel Polytechnic has signed with Lima University in Peru. Kestrel Polytechnic is in German hands."
    assert country("Kestrel Polytechnic", text) == "DE"


def test_a_house_is_not_of_a_country_that_its_name_speaks_against() -> None:
    text = "A delegation of Astrakhan State Medical College came to the University of Debrecen. Hungary is glad."
    assert country("Astrakhan State Medical College", text) != "HU"
    text = "Peru Kuwait Bank has signed an agreement with the University of Oslo. Norway is glad."
    assert country("Peru Kuwait Bank", text) != "NO"


# Another house of the text is of one of the countries where the town can be.
def test_a_town_of_several_countries_is_where_another_house_of_the_text_is() -> None:
    text = "Portsmouth City Council has signed an agreement with the University of Leeds."
    assert country("Portsmouth City Council", text) == "GB"
    text = "Portsmouth City Council has signed an agreement with Lima University."
    assert country("Portsmouth City Council", text) is None


def test_letters_in_brackets_are_no_country() -> None:
    text = "The University of Sfax (US) has signed with the University of Oran, Algeria."
    assert country("University of Sfax", text) == "TN"
    assert country("Kestrel University", "Kestrel University (US) has signed with the University of Oran.") == "US"


def test_an_island_before_its_country_tells_it() -> None:
    text = "Kestrel College, located on Prince Edward Island in Canada, has signed with Lund University."
    assert country("Kestrel College", text) == "CA"


@pytest.mark.parametrize("name", ["Arctic Council", "Caricom Secretariat"])
def test_a_body_of_many_countries_is_of_none(name: str) -> None:
    assert country(name, f"The {name} met at Nord University, Norway. Norway is glad.") is None
