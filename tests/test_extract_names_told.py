"""Names that the words beside them tell to be organisations: each rule with its negative twin."""

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
        # what it is stands before it
        ("He came from the packaging producer Viknesin.", ["Viknesin"]),
        ("He came from the law office Viknes & Berglund.", ["Viknes & Berglund"]),
        ("He came from the cooperative Viknesin programme.", []),
        ("Companies such as Viknesin and Berglundo have taken stands.", ["Viknesin", "Berglundo"]),
        ("Companies such as these have taken stands in Viknesin.", []),
        ("The lobby group Viknesin objected.", ["Viknesin"]),
        # or what it is, has or does behind it
        ("Viknesin, the local distributor, is no part of it.", ["Viknesin"]),
        ("Viknesin, the old harbour, is no part of it.", []),
        ("The visitors saw Viknesin, which employs 80 people.", ["Viknesin"]),
        ("The visitors saw Viknesin, which is far away.", []),
        ("Viknesin's managing director came.", ["Viknesin"]),
        ("Viknesin's brother came.", []),
        ("Viknesin sponsors the prize.", ["Viknesin"]),
        ("Viknes Entertainment said on Friday it had hired him.", ["Viknes Entertainment"]),
        ("Viknes Entertainment began on Friday.", []),
        # whose people are told of, and who pays
        ("He is the chief executive of Viknesin.", ["Viknesin"]),
        ("He is the vice president for Student Affairs.", []),
        ("Internships at Viknesin, Harbour Foods and Berglundo began.", ["Viknesin", "Harbour Foods", "Berglundo"]),
        ("Recitals of works by Viknesin and Berglundo began.", []),
        ("The day was sponsored by Viknesin.", ["Viknesin"]),
        ("The day was sponsored by Kari Vikneson.", []),
        ("The sensors were manufactured by Vikneson Elektronik.", ["Vikneson Elektronik"]),
        # the item of a list behind a company
        ("He met Siemens and Viknesin.", ["Siemens", "Viknesin"]),
        ("He met Siemens in Viknesin.", ["Siemens"]),
        # where somebody studied
        ("She has a doctorate from Groningen.", ["Groningen"]),
        ("She has a cousin from Groningen.", []),
        ("She has a doctorate from Vikneshavn.", []),
        # somebody's name and another's short form are none
        ("Dr Viknesin came. The day was sponsored by Viknesin.", []),
        ("Istituto Viknesin Design opened. Viknesin's managing director came.", ["Istituto Viknesin Design"]),
        # persons, feasts and undertakings work, pay and are worked for too
        ("He had a career with Viknesin.", []),
        ("He had a career with Viknes Foods.", ["Viknes Foods"]),
        ("He was hired by Viknesin. It is a job at Easter, with Mozart.", []),
        ("He met analysts of Viknesin.", []),
        ("It is sponsored by Greta and funded by Christmas.", []),
        ("The spokesman for Operation Viknesin came.", []),
        ("Rosa, whose factory closed, came.", []),
        ("The Viknesin, which supplies water, is long.", []),
        ("The distributor Jens Berg came.", []),
        # what the text also has for a person or a place
        ("Viknesin wrote it. The day was sponsored by Viknesin.", []),
        ("They climbed Viknesin. The day was sponsored by Viknesin.", []),
    ],
)
def test_the_words_beside_a_name_tell_what_it_is(text: str, expected: list[str]) -> None:
    assert names(text) == expected
