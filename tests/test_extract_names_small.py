"""Names of which the words of kind and field are written small: each rule with a twin where it must not act."""

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
        # the field behind an institute's own name
        ("Viknes Institute of technology met Oslo University.", ["Viknes Institute of technology", "Oslo University"]),
        (
            "It met Viknes Institute of higher education and research in May.",
            ["Viknes Institute of higher education and research"],
        ),
        ("Viknes Institute of technology and research scholars met.", ["Viknes Institute of technology"]),
        ("Viknes Institute of ours met Oslo University.", ["Viknes Institute", "Oslo University"]),
        # "state" and its like between the name and the head, whether that is small or not
        (
            "The Turkmen state Institute of law and Viken Pedagogical state University met.",
            ["Turkmen state Institute of law", "Viken Pedagogical state University"],
        ),
        ("South Kazakhstan state pedagogical University met.", ["South Kazakhstan state pedagogical University"]),
        ("The Norwegian UDC and university staff met.", []),
        ("Rector Berg and University staff met at a Norwegian state University.", []),
        # after whom it is named
        (
            "Polotsk state university named after A.B. Berg met Oslo University.",
            ["Polotsk state university named after A.B. Berg", "Oslo University"],
        ),
        ("Polotsk state university named a building.", ["Polotsk state university"]),
        # what the list knows
        ("The Indian institute of science met.", ["Indian institute of science"]),
        ("The Indian institute of ours met.", []),
        # a town behind the fields of a university
        ("University of economics Ho Chi Minh City met.", ["University of economics Ho Chi Minh City"]),
        ("A university of economics in Oslo met.", []),
        # ministries of which the head alone has a capital
        (
            "The Ministry of science and higher education of the Republic of Kazakhstan met.",
            ["Ministry of science and higher education of the Republic of Kazakhstan"],
        ),
        ("The Ministry of ours met.", []),
    ],
)
def test_words_written_small_belong_to_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected
