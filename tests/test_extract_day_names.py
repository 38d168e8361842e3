"""People who are called after a day, and colleges, ministries and houses that a text calls in two ways."""

from __future__ import annotations

import pytest

from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, one, signed, told


def forms(text: str) -> list[tuple[str, ...]]:
    names = find_names(Document("a", text), split_sentences(text))
    return [(each.name, *each.aliases, *each.acronyms) for each in names.organisations]


@pytest.mark.parametrize(
    "who",
    [
        "Dr. Tuesday Berg, president of",
        "Vice-Chancellor Sunday Okoro of",
        "Prof. Friday Okoro, vice-chancellor of",
        "President Wednesday Adams of",
    ],
)
def test_a_person_called_after_a_day_dates_nothing(who: str) -> None:
    assert signed(f"{who} {LUND} signed an agreement with {KYOTO}.") == [None]
    assert signed(f"{who} {LUND} signed an agreement with {KYOTO} on Monday.") == ["2024-03-18"]


@pytest.mark.parametrize(
    "text",
    [
        f"On Friday Rector Berg of {LUND} signed an agreement with {KYOTO}.",
        f"President Berg Friday signed an agreement of {LUND} with {KYOTO}.",
        f"{LUND} Friday signed an agreement with {KYOTO}.",
        f"The agreement of {LUND} and {KYOTO} was signed by President Sunday Okoro on Friday.",
    ],
)
def test_a_day_beside_an_office_is_the_day(text: str) -> None:
    assert signed(text) == ["2024-03-15"]


# A dean leads a part of a university.
def test_the_college_of_a_dean_is_no_house() -> None:
    text = f"The agreement was signed by Jo Berg, dean of the Ola Ruud College of Nursing, representing {LUND}, and by "
    text += f"the rector of {KYOTO}."
    assert forms(text) == [(LUND,), (KYOTO,)]
    assert told(f"{LUND} has signed an agreement with the Ola Ruud College of Nursing.") == one(
        "agreement", "signed", LUND, "Ola Ruud College of Nursing"
    )


def test_a_house_with_its_town_is_the_house() -> None:
    text = f"{GHANA} signed an agreement with the University of Tides in Tamale. The University of Tides is pleased."
    assert forms(text) == [(GHANA,), ("University of Tides in Tamale", "University of Tides")]
    text = f"{GHANA} met the University of Tides in Tamale, that in Kumasi and the University of Tides in Accra."
    assert len(forms(text)) == 3


def test_a_ministry_is_called_by_the_beginnings_of_its_words() -> None:
    text = f"The Ministry of Agriculture signed a memorandum with {MAKERERE}. MINAGRI is pleased. MINAGRI signs more."
    assert [names[0] for names in forms(text)] == ["Ministry of Agriculture", MAKERERE]


def test_letters_behind_an_academy_name_it() -> None:
    text = f"{LUND}, Sweden, and Academy of Marine and Applied Research (AcMAR), India, have signed a memorandum."
    assert told(text) == one("mou", "signed", LUND, "Academy of Marine and Applied Research")


def test_a_community_college_beside_an_american_house_is_american() -> None:
    text = "Fjord State Community College and Bowling Green State University signed an agreement."
    names = find_names(Document("a", text), split_sentences(text))
    assert {each.country for each in names.organisations} == {"US"}
