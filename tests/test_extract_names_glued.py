"""Words that stand beside a name or like one: descriptions, persons, legal forms, and what "and" joins."""

from __future__ import annotations

import pytest

from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She praised the Siberian university and the Karelian college.", []),
        ("The Ibero-American university and a Lund-based university met.", []),
        ("No other university of Sri Lanka has done it, nor has the state university of Chile.", []),
        ("It has an agreement with a London college.", []),
        ("MEMORANDUM OF COOPERATION WITH A UNIVERSITY OF KOREA", []),
        ("It met Edge Hill university and university of Bern.", ["Edge Hill university", "university of Bern"]),
    ],
)
def test_what_only_describes_is_no_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rector of Busan University of Science and Technology Kim Min-su met Oslo University.",
            ["Busan University of Science and Technology", "Oslo University"],
        ),
        (
            "It met the dean of the College of Life Sciences Choi Jae-seok and Seo Byung-ho of the University of Lund.",
            ["University of Lund"],
        ),
        ("Head of the Department of Foreign Affairs Ts. Oyunbat came.", ["Department of Foreign Affairs"]),
        ("It visited the University of Ulan-Ude and Gangneung-Wonju National University.",
         ["University of Ulan-Ude", "Gangneung-Wonju National University"]),
    ],
)  # fmt: skip
def test_somebody_behind_a_name_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "part",
    [
        "Graduate School of Fisheries",
        "College of Bioresources",
        "Department of Foreign Languages",
        "Department for International Relations",
        "Department of International Relations",
    ],
)
def test_what_any_university_has_is_no_organisation(part: str) -> None:
    assert names(f"The dean of the {part} welcomed Oslo University.") == ["Oslo University"]


@pytest.mark.parametrize(
    "name",
    [
        "State Key Laboratory of Estuarine and Coastal Research",
        "Institute for Libyan and Northern African Studies",
        "Bavarian State Ministry of Education, Science and the Arts",
        "Federal Maritime and Hydrographic Agency",
        "Buddhist and Pali University",
        "Tokyo Medical and Dental University",
        "University of Ballarat Plains",
        "University of the Three Rivers",
    ],
)
def test_and_or_a_landscape_goes_on_a_name(name: str) -> None:
    assert names(f"Oslo University signed an agreement with the {name} in Rome.") == ["Oslo University", name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The group Fjord Rolling Works and South Ural State University signed an agreement.",
            ["Fjord Rolling Works", "South Ural State University"],
        ),
        (
            "The Fjord Reservation and Eastern Washington University have agreed on it.",
            ["Fjord Reservation", "Eastern Washington University"],
        ),
        (
            "It met the University of Bern and Kenyatta University, the Faculty of Music and the Oslo Hospital.",
            ["University of Bern", "Kenyatta University", "Oslo Hospital"],
        ),
    ],
)
def test_and_parts_a_body_from_a_university(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Viknes Aerospace Brno s.r.o.",
        "Kvasny Systems, spol. s r.o.",
        "Viknes Zachod Sp. z o.o.",
        "Ferro Duo S.p.A.",
        "Autovie del Nord S.p.A.",
        "Sakura Denki K.K.",
        "PT. Viknes Biota Laut",
        "Viknes Mineral Water Ltd. Sti.",
        "Viknes Ceramics Imp. Exp. and Trade Ltd. Comp.",
        "Kestrel Dynamics GmbH & Co. KG",
        "Kestrel Dynamics Sdn. Bhd.",
    ],
)
def test_a_legal_form_with_points_belongs_to_a_firm(name: str) -> None:
    text = f"Oslo University signed an agreement with {name} and Lund University on Monday."
    assert sorted(names(text)) == sorted(["Oslo University", name, "Lund University"])


@pytest.mark.parametrize("text", ["Petrov A.S. came.", "Rector Ivanov K.K. met Maria Rossi A.S. on Monday."])
def test_initials_are_no_legal_form(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Institute of Physics of the Fjord Academy of Sciences (IP) signed it.",
         ["Institute of Physics of the Fjord Academy of Sciences"]),
        ("The Siberian Branch of the Russian Academy of Sciences signed it.", ["Russian Academy of Sciences"]),
        ("The Institute of Physics of Oslo University signed it.", ["Oslo University"]),
    ],
)  # fmt: skip
def test_an_institute_of_an_academy_is_a_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UNITAR International University met them. UNITAR signed it.", ["UNITAR International University"]),
        ("UNESCO signed it with the UNESCO Institute of Peace.", ["UNESCO"]),
        ("• Guatemala – Universidad del Valle de Guatemala (2013)", ["Universidad del Valle de Guatemala"]),
        (
            "The UAE embassy and the Sri Lankan embassy in Jakarta helped. The Norwegian embassy did not.",
            ["UAE embassy", "Sri Lankan embassy in Jakarta", "Norwegian embassy"],
        ),
        ("It met the Embassy of Georgia to the Kingdom of Belgium.", ["Embassy of Georgia to the Kingdom of Belgium"]),
        ("It sent them from the Embassy of Georgia to Norway.", ["Embassy of Georgia"]),
        (
            "The Stefan cel Mare University of Suceava and the Mandume ya Ndemufayo University signed it.",
            ["Stefan cel Mare University of Suceava", "Mandume ya Ndemufayo University"],
        ),
    ],
)
def test_letters_lands_and_small_words_beside_a_name(text: str, expected: list[str]) -> None:
    assert sorted(names(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met the Guadalcanal Museum and Cultural Trust there.", ["Guadalcanal Museum and Cultural Trust"]),
        ("It owns Viknes River Hospital and Fjord Hospital.", ["Viknes River Hospital"]),
        ("It met the Oslo Museum and National Library there.", ["Oslo Museum"]),
        ("With the Seoul Metropolitan Office of Education it signed.", ["Seoul Metropolitan Office of Education"]),
        ("The head of the Hong Kong Economic and Trade Office came.", ["Hong Kong Economic and Trade Office"]),
        ("The head of the Metropolitan Office of Education came.", []),
    ],
)
def test_houses_of_two_parts_and_offices_of_a_place(text: str, expected: list[str]) -> None:
    found = names(text)
    assert all(name in found for name in expected) and (expected or not found)
