"""Names in other languages whose head is written small, with their letters, and what is none."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [(each.name, each.acronyms) for each in claims.organisations]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Viknesova univerzita", "VU"),
        ("Viknes tekniska högskola", "VTH"),
        ("Sveriges viknesuniversitet", "SVU"),
        ("Viknesin ammattikorkeakoulu", "VAMK"),
        ("Slovenské vysoké učení technické v Berze", "SVUT"),
        ("Centre national d'études maritimes", "CNEM"),
        ("Muséum national de la mer", "MNM"),
        ("Haute école de musique de Berga", "HEMB"),
    ],
)
@pytest.mark.parametrize(
    "text", ["Ghent University signed an MoU with {}.", "The {} and Ghent University signed an MoU."]
)
def test_a_small_head_ends_or_opens_a_name(text: str, name: str, letters: str) -> None:
    assert set(read(text.format(name))) == {("Ghent University", ()), (name, ())}
    assert set(read(text.format(f"{name} ({letters})"))) == {("Ghent University", ()), (name, (letters,))}


def test_a_name_in_brackets_is_the_same_house() -> None:
    assert read("Masaryk University (Masarykova univerzita) signed.") == [("Masaryk University", ())]


@pytest.mark.parametrize(
    "text", ["Students call it a hochschule.", "He took the Centre to court.", "The Office closed."]
)
def test_a_small_word_alone_is_no_name(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Hospital Eugenio Viknes",
        "Hospital St. Viknes",
        "Museum Het Viknes",
        "Policlinico Viknesi",
        "Haute école Viknesa",
        "Office français de la mer",
        "Technical University – Sofia",
        "Agricultural University in Nitra",
    ],
)
def test_a_head_may_stand_first_and_a_town_behind(name: str) -> None:
    assert (name, ()) in read(f"On Monday Ghent University and {name} signed an agreement on law.")


@pytest.mark.parametrize(
    "text",
    [
        "Ghent University signed an agreement with a Technical University in Sofia.",
        "Ghent University opened a Museum of its own, and a Hospital.",
    ],
)
def test_any_university_of_a_sort_is_none(text: str) -> None:
    assert read(text) == [("Ghent University", ())]


@pytest.mark.parametrize(
    "name",
    [
        "Velsani Tyres plc",
        "Velsani Restauro srl",
        "Astilleros del Velsa S.A.S.",
        "Technikon Velsa",
        "Kolej Velsa",
        "Friedrich-Velsa-Institut",
        "University of Sciences, Techniques and Technologies of Bamako",
    ],
)
def test_a_form_or_a_foreign_head_makes_a_name(name: str) -> None:
    assert (name, ()) in read(f"On Monday Ghent University and {name} signed an agreement on law.")


@pytest.mark.parametrize(
    "text", ["LIMA – When Velsa College opened, it was small.", "LIMA, May 3 — Its Velsa College opened."]
)
def test_a_dateline_opens_a_sentence(text: str) -> None:
    assert read(text) == [("Velsa College", ())]
