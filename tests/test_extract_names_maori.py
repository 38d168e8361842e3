"""Names of Māori bodies, and Māori names beside English ones; all of them are made up."""

from __future__ import annotations

import pytest

from kg.extract import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def organisations(text: str) -> list[tuple[str, str | None]]:
    return [(o.name, o.country) for o in find_names(Document("a", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Te Rūnanga o Ngāti Viknes met.", ["Te Rūnanga o Ngāti Viknes"]),
        ("They met Te Rūnanga of Ngāi Berga.", ["Te Rūnanga of Ngāi Berga"]),
        ("Te Rūnanga ā Iwi o Ngāti Viknes met.", ["Te Rūnanga ā Iwi o Ngāti Viknes"]),
        ("Te Rūnanga-ā-Iwi-o-Ngāberga has signed a deed.", ["Te Rūnanga-ā-Iwi-o-Ngāberga"]),
        ("They joined Te Wānanga o Berga Chief Executive Kari Viknes.", ["Te Wānanga o Berga"]),
        ("A pact of Te Whare Wānanga o Hikurima was read.", ["Te Whare Wānanga o Hikurima"]),
        ("They signed an agreement with Te Hono Mauri.", ["Te Hono Mauri"]),
        ("They signed an agreement with Hikurima o Tamamutu.", ["Hikurima o Tamamutu"]),
        ("Te Mauri Tanga and Lund University signed it.", ["Te Mauri Tanga", "Lund University"]),
        ("Te Hone Berg and Lund University signed it.", ["Lund University"]),
        # a person, the council without its name and a treaty are none
        ("They signed an agreement with Te Hone Berg.", []),
        ("The Rūnanga is keen and the treaty of Te Tika Rama was read.", []),
    ],
)
def test_what_maori_bodies_are_of_belongs_to_their_names(text: str, expected: list[str]) -> None:
    assert [name for name, _ in organisations(text)] == expected
    assert all(country == "NZ" for _, country in organisations(text) if "nanga" in text)


def test_a_maori_name_beside_the_english_one_is_the_same_body() -> None:
    text = "Te Mauri Nui – Viknes University met Lund University | Te Whare Wānanga o Hikurima. Te Mauri Nui is glad."
    names = find_names(Document("a", text), split_sentences(text))
    assert [o.name for o in names.organisations] == [
        "Te Mauri Nui – Viknes University", "Lund University | Te Whare Wānanga o Hikurima"]
    assert names.organisations[0].aliases == ("Te Mauri Nui", "Viknes University")
    # a dash between two bodies joins nothing
    other = "Berga College - Viknes University signed it."
    assert len(find_names(Document("a", other), split_sentences(other)).organisations) == 2


def test_a_people_and_its_council_are_one() -> None:
    text = "Ngāti Viknes signed it. Te Rūnanga o Ngāti Viknes and Te Ngāi Berga Rūnanga met. Ngāi Berga is glad."
    assert [name for name, _ in organisations(text)] == ["Te Rūnanga o Ngāti Viknes", "Te Ngāi Berga Rūnanga"]
    assert len(organisations("Ngāti Viknes signed it. Te Rūnanga o Ngāti Berga met.")) == 2
