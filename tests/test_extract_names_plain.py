"""Bodies of plain words and names that the list of universities has in full: each rule with its negative twin."""

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
        # a trade's council, board or chamber is a body, a house's own is none
        ("It was approved by the Midwifery Council.", ["Midwifery Council"]),
        ("It was approved by the Academic Council.", []),
        ("The Salmon Promotion Board paid for it.", ["Salmon Promotion Board"]),
        ("The Joint Programme Board paid for it.", []),
        ("The Ohio Board of Trustees met.", ["Ohio Board of Trustees"]),
        ("The Board of Trustees met.", []),
        ("The Norwegian Chamber of Forestry met.", ["Norwegian Chamber of Forestry"]),
        ("They met in the Senate Chamber.", []),
        ("The International Lifeboat Committee came.", ["International Lifeboat Committee"]),
        ("The International Student Committee came.", []),
        # companies and banks of plain words
        ("It was paid for by Granite Airlines.", ["Granite Airlines"]),
        ("It was paid for by the Limited Liability Company.", []),
        ("She serves on the board of Harvest Bank.", ["Harvest Bank"]),
        ("The fish swim in the West Bank.", []),
        ("He works at Holy Angel Hospital.", ["Holy Angel Hospital"]),
        ("He works at the District Hospital.", []),
        ("The Piggy Bank broke in the Snow Hospital.", []),
        ("The Herring Trade Council of the university came.", []),
        ("Deep Blue and Going Green were on show.", []),
        # what is international, or lies in a town
        ("The International Herring Research Institute came.", ["International Herring Research Institute"]),
        ("The International Student Centre came.", []),
        ("He was sent to the Institute of Marine Biology in Bergen.", ["Institute of Marine Biology"]),
        ("He was sent to the Institute of Marine Biology in May.", []),
        ("It was told to the National Institute of Herring Science.", ["National Institute of Herring Science"]),
        ("It was told to the National Key Laboratory of Herring Science.", []),
    ],
)
def test_plain_words_name_a_body_that_no_house_has(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the list has the longer name
        ("He met Casimir the Great University in May.", ["Casimir the Great University"]),
        ("He met the Mountains of the Moon University in May.", ["Mountains of the Moon University"]),
        ("He met Lyceum of the Philippines University.", ["Lyceum of the Philippines University"]),
        # an article opens none, and neither does what is of another
        ("The University of Oslo met them.", ["University of Oslo"]),
        ("He met the University of Technical and Vocational University.", []),
        ("He met Lund University and Oslo University.", ["Lund University", "Oslo University"]),
        # names without a head word
        ("Students of Coleg Gwent came.", ["Coleg Gwent"]),
        ("Students of Dr Coleg Gwent came.", []),
        ("Students of Coleg Fjordtun came.", []),
    ],
)
def test_the_list_of_universities_has_a_name_in_full(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the list of bodies that do not teach has it
        ("It was paid for by Bennett Aerospace.", ["Bennett Aerospace"]),
        ("It was told of by Bennett Cabinets.", []),
        ("Dr Bennett Aerospace came.", []),
        ("She left the National Yiddish Book Center in May.", ["National Yiddish Book Center"]),
        ("She left the Book Center in May.", []),
    ],
)
def test_the_list_of_bodies_has_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected
