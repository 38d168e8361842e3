"""Firms and bodies whose names stand in quotation marks, and networks and colleges told by plain words."""

from __future__ import annotations

import pytest

from extract_examples import one, told
from kg.extract import Document, extract_claims


def names(text: str) -> list[str]:
    return [each.name for each in extract_claims(Document("a", text)).claims.organisations]


def parties(text: str) -> list[set[str]]:
    return [set(each.parties) for each in extract_claims(Document("a", text)).claims.agreements]


# A legal form before or behind quotation marks is no name: the firm is what they hold.
@pytest.mark.parametrize(
    "firm",
    [
        "the company “Berga Data” SRL",
        "“Berga Data” SRL",
        "SC “Berga Data” SRL",
        'LLC "Berga Data"',
        "«Berga Data» d.o.o.",
        "the firm “Berga Data”",
        "JSC „Berga Data“",
        "the enterprise «Berga Data»",
    ],
)
def test_a_quoted_name_beside_what_a_firm_is_names_it(firm: str) -> None:
    text = f"Lund University signed an agreement with {firm} on internships."
    assert names(text) == ["Lund University", "Berga Data"]
    assert parties(text) == [{"Lund University", "Berga Data"}]


def test_several_quoted_firms_are_each_one() -> None:
    text = 'Lund University signed agreements with the companies "Berga" and "Viknes Trade".'
    assert names(text) == ["Lund University", "Berga", "Viknes Trade"]


@pytest.mark.parametrize(
    "text",
    [
        "The company “We care for you” visited Lund University.",
        'The company "Best Start" award went to Lund University.',
        "Lund University praised the company: “Berga is with us.”",
    ],
)
def test_a_motto_or_an_award_in_quotation_marks_is_no_firm(text: str) -> None:
    assert names(text) == ["Lund University"]


@pytest.mark.parametrize(
    "body",
    [
        "Berga Academy of Arts",
        "Arab Board of Surgery",
        "Innovative Coastal Universities (ICU)",
        "College of the Redwoods",
        "College of the Sands",
        "Council of Private Colleges in Ohio",
    ],
)
def test_a_network_a_board_or_a_college_that_signs_is_one(body: str) -> None:
    name = body.partition(" (")[0]
    for article in ("the ", "“"):
        marked = body if article == "the " else body.replace(name, f"{name}”")
        text = f"Lund University signed an agreement with {article}{marked}."
        assert parties(text) == [{"Lund University", name}], text


@pytest.mark.parametrize(
    "text",
    [
        "Lund University met Regional Public Universities (RPUs) in May.",
        "Lund University and two Technical Universities signed it.",
        "The College of the Arts met guests of Lund University.",
        "Lund University was named the College of the Year.",
        "Kari Berg of Lund University holds the Arab Board of Surgery.",
    ],
)
def test_a_sort_of_universities_a_school_or_a_degree_is_none(text: str) -> None:
    assert names(text) == ["Lund University"]


# "and" joins fields of one university, not a firm and a university.
@pytest.mark.parametrize("firm", ["Viknes Foods", "Berga Rail", "Siemens Mobility"])
def test_a_firm_before_and_is_not_joined_with_a_university(firm: str) -> None:
    text = f"{firm} and Central State University signed an agreement."
    assert set(names(text)) == {firm, "Central State University"}


def test_fields_before_a_university_are_joined() -> None:
    text = "Berga Energy and Water University signed an agreement with Lund University."
    assert names(text) == ["Berga Energy and Water University", "Lund University"]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Viknes Health Technology Park", "(“VHTP”)"),
        ("Viknes Health Technology Park", '("VHTP")'),
        ("Viknes Health Technology Park", "(the “Park”)"),
        ("Kestrel Dynamics", "(“Kestrel”)"),
        ("Kestrel Dynamics", "('Kestrel')"),
    ],
)
def test_a_short_form_in_quotation_marks_ends_the_name_of_a_party(name: str, short: str) -> None:
    article = "the " if name.endswith("Park") else ""
    text = f"Lund University (“LU”) and {article}{name} {short} signed a memorandum to that end."
    assert told(text) == one("mou", "signed", "Lund University", name)


def test_words_in_a_walk_are_no_party() -> None:
    assert told("Lund University and its guests walked in Viknes Park (“the green lung”). A deal was signed.") == []
