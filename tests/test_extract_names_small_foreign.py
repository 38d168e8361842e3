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
