"""Names of companies, zones and offices: what goes on them, and what only describes; all of them are made up."""

from __future__ import annotations

import pytest

from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [o.name for o in find_names(Document("a", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "and" before plain words and a legal form
        ("It hired Viknes Systems and Solutions Co., Ltd. for it.", ["Viknes Systems and Solutions Co., Ltd."]),
        ("It hired Viknes Technologies and Berga Solutions Co., Ltd. for it.",
         ["Viknes Technologies", "Berga Solutions Co., Ltd."]),
        ("It met Viknes Farms Limited Partnership.", ["Viknes Farms Limited Partnership"]),
        # where it is listed
        ("Lund University signed an agreement with NYSE-listed Viknesia.", ["Lund University", "Viknesia"]),
        ("Lund University signed an agreement with Oslo-listed Berga Energy Group.",
         ["Lund University", "Berga Energy Group"]),
        ("Lund University signed an agreement with a listed Viknesian.", ["Lund University"]),
        # zones with an administration
        ("It met the Viknes Economic and Technological Development Zone.",
         ["Viknes Economic and Technological Development Zone"]),
        ("It met in the Viknes Time Zone and in a Demonstration Zone.", []),
        # affairs are what offices are of
        ("The Viknes Administration of Expert Foreign Affairs and Lund University met.",
         ["Viknes Administration of Expert Foreign Affairs", "Lund University"]),
        # a class or plan is no university
        ("It is part of the ‘Triple World-Class University Plan’ of Norway.", []),
        # a name in one word and what it is
        ("Norwegian Training Organisation ServiceBQ’s Chief Executive Kari Berg signed it.", ["ServiceBQ"]),
        ("Viknes Training Organisation Chief Executive Kari Berg signed it.", ["Viknes Training Organisation"]),
        ("BergTech Director Kari Berg spoke. He showed YouTube channels.", ["BergTech"]),
        # a sort of organisation that is written in letters
        ("She spoke with ITO partners, and a pact with ITOs follows.", []),
        # what opens a quotation names an alliance
        ("The University Alliance “Berga-Oslo” met.", ["University Alliance “Berga-Oslo”"]),
        ("The Alliance “strengthens both”, he said.", []),
        ("The Presidential and Royal Grants Department met.",
         ["Presidential and Royal Grants Department"]),
        ("The Student Grants Department met.", []),
        ("It met the Chilean Center for Technology Transfer of ASEAN member states.",
         ["Chilean Center for Technology Transfer of ASEAN member states"]),
        ("It met at the Chilean Center and the Center for Technology Transfer.", []),
        ("They thank the SCO Secretariat, Norway's Ministry of Trade.", ["SCO Secretariat", "Ministry of Trade"]),
        ("They thank the VC Secretariat.", []),
        # letters before a college are no university's of California
        ("They found UC International College in Oslo.", ["UC International College"]),
    ],
)  # fmt: skip
def test_what_belongs_to_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_listed_name_of_plain_words_is_the_one_with_its_region() -> None:
    text = "Royal Global University opened. Later Assam Royal Global University taught."
    assert names(text) == ["Assam Royal Global University"]
    assert len(names("Open University opened. The Chongqing Open University teaches.")) == 2


def test_a_department_cut_short_is_the_same() -> None:
    text = "The Presidential Grants Department met. The Presidential and National Grants Department grew."
    assert names(text) == ["Presidential and National Grants Department"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund University met the Norwegian Police, Oslo Police and the Chilean Air Force.",
         ["Lund University", "Norwegian Police", "Oslo Police", "Chilean Air Force"]),
        ("Police closed it. A Task Force met the Dubai Police Academy.", ["Dubai Police Academy"]),
        # a known name before "and" is another's
        ("It met Callaghan Innovation and Fisher Farms Ltd.",
         ["Callaghan Innovation", "Fisher Farms Ltd"]),
    ],
)  # fmt: skip
def test_forces_and_names_beside_known_ones(text: str, expected: list[str]) -> None:
    assert sorted(names(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Oslo Health Board met a Health Board and the Board of Directors.", ["Oslo Health Board"]),
        ("NHS Viknes met NHS staff.", ["NHS Viknes"]),
        ("Lund University signed an agreement with Viknes Southern Airport.",
         ["Lund University", "Viknes Southern Airport"]),
        ("He came to Viknes Southern Airport.", []),
    ],
)  # fmt: skip
def test_boards_health_services_and_airports(text: str, expected: list[str]) -> None:
    assert names(text) == expected
