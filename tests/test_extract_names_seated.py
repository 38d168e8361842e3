"""Names with a town, a people or an article that tell them apart, and names that "and" and commas join."""

from __future__ import annotations

import pytest

from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def organisations(text: str) -> dict[str, tuple[str, ...]]:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    return {each.name: each.aliases for each in found}


# A college of a saint is one of many: the town behind it tells which.
@pytest.mark.parametrize(
    ("text", "name", "town"),
    [
        ("Kari went to St. Olaf's College, Bergen, as a student.", "St. Olaf's College", "Bergen"),
        ("Viknes State University, Kottayam, has two campuses.", "Viknes State University", "Kottayam"),
        ("They met at the Royal Botanic Gardens, Trondheim.", "Royal Botanic Gardens", "Trondheim"),
        ("Nurses of St Olaf's Hospital, Bergen, came.", "St Olaf's Hospital", "Bergen"),
    ],
)
def test_a_town_behind_a_house_is_in_a_form_of_its_name(text: str, name: str, town: str) -> None:
    assert organisations(text)[name] == (f"{name}, {town}",)


@pytest.mark.parametrize(
    "text",
    [
        "Viknes State University, Bergen, and Yale met.",
        "Viknes State University, Norway, has two campuses.",
        "Viknes State University, Monday, opened.",
        "Viknes State University, Bergen, Lund and Oslo were there.",
    ],
)
def test_a_list_a_land_or_a_day_behind_a_house_is_in_no_form_of_its_name(text: str) -> None:
    assert organisations(text)["Viknes State University"] == ()


def test_a_ministry_is_called_without_its_people_too() -> None:
    assert organisations("The Chilean Ministry of Education signed it.") == {
        "Chilean Ministry of Education": ("Ministry of Education",)
    }
    two = organisations("The Chilean Ministry of Education and the Kenyan Ministry of Education signed it.")
    assert two == {"Chilean Ministry of Education": (), "Kenyan Ministry of Education": ()}


@pytest.mark.parametrize(
    "body",
    [
        "Ministry of Trade and the Blue Economy",
        "Ministry of Training, Colleges and Universities",
        "Viknes Growers and Packers Association",
        "Pastoralists and Graziers Association",
        "Kenyans in Diaspora Association",
    ],
)
def test_what_a_body_is_for_is_told_whole(body: str) -> None:
    assert list(organisations(f"Lund University and the {body} signed an agreement.")) == ["Lund University", body]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Trade and the Environment Agency signed it.", ["Ministry of Trade", "Environment Agency"]),
        ("The Ministry of Trade and the Viknes Family Foundation signed it.",
         ["Ministry of Trade", "Viknes Family Foundation"]),
        ("The Ministry of Health, Viknes Bank and Universities Norway signed it.",
         ["Ministry of Health", "Viknes Bank", "Universities Norway"]),
        ("The Ministry of Health, Lund University and Oslo University signed it.",
         ["Ministry of Health", "Lund University", "Oslo University"]),
    ],
)  # fmt: skip
def test_another_body_is_no_field_of_a_ministry(text: str, expected: list[str]) -> None:
    assert list(organisations(text)) == expected
