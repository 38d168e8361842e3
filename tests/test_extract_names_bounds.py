"""Where a name begins and ends: each rule with a sentence it is for and a twin where it must not act."""

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
        # "inter-" and its like tell between whom, and name no university
        (
            "The Inter-University Council for East Asia signed it with Oslo University.",
            ["Inter-University Council for East Asia", "Oslo University"],
        ),
        ("A Multi-University Research Agreement was signed with Oslo University.", ["Oslo University"]),
        # a system is named after its university, or opens its name
        (
            "The Harbour Fjord University System met the University System of Georgia.",
            ["Harbour Fjord University System", "University System of Georgia"],
        ),
        ("The National University System is old.", []),
        # colleges that a university carries, and colleges of others
        ("SEGI University and Colleges signed it.", ["SEGI University and Colleges"]),
        ("Oslo University and Colleges of Bergen met.", ["Oslo University", "Colleges of Bergen"]),
        # a campus that only the list of universities knows
        ("It met the University of Illinois at Urbana-Champaign.", ["University of Illinois at Urbana-Champaign"]),
        # a meeting is named after the association, which is named too
        (
            "The Annual Conference of the Association of Universities of Asia and the Pacific was held in Manila.",
            ["Association of Universities of Asia and the Pacific"],
        ),
        # those who lead institutions meet in a body, or at an event
        (
            "The Italian Rectors' Conference and the Conference of Rectors of Schools in Peru agreed.",
            ["Italian Rectors' Conference", "Conference of Rectors of Schools in Peru"],
        ),
        ("They met at the 3rd Conference of Rectors of Peru and the China-Peru Rectors' Conference.", []),
        (
            "The Committee of Vice-Chancellors and Directors of Kenya agreed.",
            ["Committee of Vice-Chancellors and Directors of Kenya"],
        ),
    ],
)
def test_a_name_ends_where_its_words_end(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_brackets_give_a_second_name_with_the_town_of_the_first() -> None:
    text = "Hamburg University of Applied Sciences (HAW Hamburg) agreed. HAW Hamburg will pay."
    [found] = find_names(Document("test", text), split_sentences(text)).organisations
    assert (found.name, found.aliases) == ("Hamburg University of Applied Sciences", ("HAW Hamburg",))
    text = "Fjord University of Applied Sciences (HAW Hamburg) agreed. HAW Hamburg will pay."
    assert find_names(Document("test", text), split_sentences(text)).organisations[0].aliases == ()
