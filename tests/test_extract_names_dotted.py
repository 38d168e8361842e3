"""Names with dotted letters in a compound, behind the possessive of a plural, and of colleges of universities."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND
from kg.extract import Document, extract_claims


def _names(text: str) -> list[str]:
    return [one.name for one in extract_claims(Document("a", text)).claims.organisations]


@pytest.mark.parametrize(
    "name", ["China-U.S. Centre", "U.S.-China Education Trust", "U.K.-India Institute", "US-China Education Trust"]
)
def test_dotted_letters_stand_in_compounds(name: str) -> None:
    assert _names(f"The {name} and {LUND} signed an agreement.") == [name, LUND]


@pytest.mark.parametrize("land", ["United States'", "United States’", "Philippines'", "Netherlands’"])
def test_the_possessive_of_a_land_is_no_part(land: str) -> None:
    assert _names(f"{LUND} and the {land} Harbour University signed an agreement.") == [LUND, "Harbour University"]


def test_a_university_college_of_a_university_is_one() -> None:
    name = "University of Viken University College"
    assert _names(f"{LUND} signed an agreement with the {name}.") == [LUND, name]
    assert _names(f"The {name} and {KYOTO} signed an agreement.") == [name, KYOTO]


def test_universities_with_letters_behind_each_are_houses() -> None:
    text = "The universities Fjord del Norte (FN), Central (CU) and Playa (PU) signed an agreement."
    assert _names(text) == ["Fjord del Norte", "Central", "Playa"]


def test_words_behind_universities_without_letters_are_none() -> None:
    assert _names("The universities Signed and Sealed it on Friday.") == []
