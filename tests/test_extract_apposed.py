"""Letters before, behind and beside a name without brackets, and schools told with their university."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> tuple[list[str], list[tuple[str, ...]]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    pairs = [each.parties for each in claims.agreements if each.status in ("signed", "renewed", "reported")]
    return [each.name for each in claims.organisations], pairs


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("VTT, the Technical Research Centre of Finland, has signed an MoU with Ghent University.",
         "Technical Research Centre of Finland", "VTT"),
        ("Ghent University and NIVH, the National Institute of Viknes Health, signed an agreement.",
         "National Institute of Viknes Health", "NIVH"),
        ("Ghent University signed an MoU with NITA – the Norwegian Institute of Tides and Aquaculture – on Monday.",
         "Norwegian Institute of Tides and Aquaculture", "NITA"),
        ("The Fraunhofer Institute for Tidal Energy Systems ITES and Ghent University have signed an agreement.",
         "Fraunhofer Institute for Tidal Energy Systems", "ITES"),
        ("The University of Lausanne UNIL signed an MoU with Ghent University.", "University of Lausanne", "UNIL"),
        ("The Viknes Fishery Network, better known as VFX, and Ghent University signed an agreement.",
         "Viknes Fishery Network", "VFX"),
    ],
)  # fmt: skip
def test_letters_beside_a_name_are_its_own(text: str, name: str, letters: str) -> None:
    names, pairs = read(text)
    assert sorted(names) == sorted([name, "Ghent University"]) and [set(each) for each in pairs] == [set(names)]
    claims = extract_claims(Document("test", text)).claims
    assert [letters in each.acronyms for each in claims.organisations if each.name == name] == [True]


def test_a_name_may_be_what_one_is_known_as() -> None:
    text = "Viknes University of Technology, known as Viktech, signed an MoU with Ghent University."
    text += " Later, Viktech and Lund University signed an agreement."
    assert read(text)[1] == [
        ("Viknes University of Technology", "Ghent University"),
        ("Viknes University of Technology", "Lund University"),
    ]


def test_letters_of_the_register_are_its_own_in_a_list() -> None:
    assert len(read("ZHAW, the Zurich University of Applied Sciences, and Ghent University signed an MoU.")[0]) == 2
    assert len(read("VTT, the Technical Research Centre of Finland, and Ghent University signed an MoU.")[0]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "CERN, the University of Oslo and Ghent University signed an agreement.",
        "MIT, the University of Oslo, and Ghent University signed an agreement.",
    ],
)
def test_letters_in_a_list_are_another(text: str) -> None:
    assert len(read(text)[0]) == 3 and len(read(text)[1][0]) == 3


def test_a_programme_has_letters_behind_a_name() -> None:
    text = "Lund University, known as the Oxford of the North, joined the Ghent University STEP programme."
    assert read(text)[0] == ["Lund University", "Ghent University"]


@pytest.mark.parametrize(
    "text",
    [
        "Viknes Business School, University of Oxford, and Ghent University signed an MoU.",
        "Ghent University signed an MoU with Viknes Business School, University of Oxford.",
        "The Viknes School of Management, University of Oxford, has signed an MoU with Ghent University.",
    ],
)
def test_a_school_told_with_its_university_stands_for_it(text: str) -> None:
    assert set(read(text)[0]) == {"University of Oxford", "Ghent University"} and len(read(text)[1]) == 1


def test_a_school_in_a_list_is_one_of_it() -> None:
    text = "Lund University, London Business School, University of Oslo, and Kyoto University signed an agreement."
    assert len(read(text)[1][0]) == 4
