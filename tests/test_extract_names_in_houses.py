"""Names that are cut at "and", at a hyphen or at a state's shortened name, and what is only part of a house."""

from __future__ import annotations

import pytest

from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences

from extract_examples import GHANA, LUND, one, told


def organisations(text: str) -> set[str]:
    return {each.name for each in find_names(Document("a", text), split_sentences(text)).organisations}


@pytest.mark.parametrize(
    "name",
    [
        "St. Vincent and the Grenadines Community College",
        "Antigua and Barbuda State College",
        "Bosnia and Herzegovina Chamber of Fisheries",
        "Turks and Caicos Islands Community College",
        "Kestrel Group of Institutions",
        "United Group of Colleges",
    ],
)
def test_a_name_is_not_cut_at_the_and_of_its_country(name: str) -> None:
    assert organisations(f"The {name} has signed with {LUND}.") == {name, LUND}
    assert told(f"{LUND} has signed an agreement with the {name}.") == one("agreement", "signed", LUND, name)


def test_and_between_a_country_and_a_house_parts_them() -> None:
    assert organisations(f"Guests from Bosnia and {LUND} came.") == {LUND}
    text = f"A small group of institutions and the Working Group of Institutions met at {LUND}."
    assert organisations(text) == {LUND}


def test_an_institute_is_one_with_its_council_before_a_hyphen() -> None:
    text = f"{LUND} signs with Central Tide Institute\n\n{LUND} has signed a memorandum with the Council of "
    text += "Agricultural and Industrial Research-Central Tide Institute (CAIR-CTI)."
    assert organisations(text) == {LUND, "Council of Agricultural and Industrial Research-Central Tide Institute"}


# Committees, colleges and offices behind a house's letters are its own.
@pytest.mark.parametrize(
    "unit", ["KRA International Exchange Committee", "KRA Honors College", "KRA International Programs"]
)
def test_what_stands_behind_the_letters_of_a_house_is_part_of_it(unit: str) -> None:
    text = f"The Kestrel Rectors Association (KRA) met at {LUND}. Jo Berg, vice president of {unit}, spoke."
    assert organisations(text) == {"Kestrel Rectors Association", LUND}


@pytest.mark.parametrize("town", ["Talcott, N.C.", "Talcott, Ala.", "Moncton, N.B."])
def test_a_state_behind_a_town_is_no_house(town: str) -> None:
    text = f"Kestrel College of {town}, has signed an agreement with {LUND}."
    assert told(text) == one("agreement", "signed", "Kestrel College of " + town.partition(",")[0], LUND)


def test_a_shortened_state_tells_the_country() -> None:
    text = f"The partners are Kestrel College in Talcott, Ala., Fjord College in Red Deer, Alta., and {LUND}."
    names = find_names(Document("a", text), split_sentences(text))
    assert [each.country for each in names.organisations] == ["US", "CA", "SE"]


# The town or the continent of a name is the place where it stands as one.
def test_a_house_is_not_called_by_the_place_of_its_name() -> None:
    text = f"Talcott University in Talcott, Ala., Africa University and {LUND} met. All (Africa) are glad."
    names = find_names(Document("a", text), split_sentences(text))
    assert [each.aliases for each in names.organisations] == [(), (), ()]


def test_who_has_an_office_at_letters_is_a_person() -> None:
    text = f"President KFCCI, Mohan Nasser Berg and Vice Chancellor of {LUND}, Prof. Ann Lee, have signed it."
    assert organisations(text) == {LUND}
    assert told(text) == []
    text = f"The president of {LUND}, Jo Berg, and Kestrel Dynamics have signed an agreement with {GHANA}."
    assert (LUND, "agreement") not in told(text)
    assert "Jo Berg" not in str(told(text))


def test_the_town_in_brackets_is_no_name_of_a_house() -> None:
    text = f"{LUND} has signed with the University of Turku (Turku) and with Kyoto University (Kyoto)."
    names = find_names(Document("a", text), split_sentences(text))
    assert [each.aliases for each in names.organisations][:3] == [(), (), ()]
