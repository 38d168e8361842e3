"""Names that no capital opens, broadcasters that sign, and firms told by their town or by what they are."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> tuple[list[str], list[tuple[str, ...]]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    pairs = [each.parties for each in claims.agreements if each.status in ("signed", "renewed", "reported")]
    return [each.name for each in claims.organisations], pairs


@pytest.mark.parametrize("name", ["mVelsa", "eVelsa", "4Velsa Mobility", "3V", "iVelsa LABS", "eVelsani Municipality"])
@pytest.mark.parametrize(
    "text", ["{} and Ghent University signed an MoU.", "Ghent University has signed an MoU with {}."]
)
def test_a_name_may_begin_with_a_small_letter_or_a_digit(text: str, name: str) -> None:
    names, pairs = read(text.format(name))
    assert sorted(names) == sorted([name, "Ghent University"]) and len(pairs) == 1


@pytest.mark.parametrize("name", ["Bank Velsani", "Banque Velsani", "vlsa Bank", "imec", "vaniJet"])
@pytest.mark.parametrize("text", ["{} and Ghent University signed an MoU.", "Ghent University signed an MoU with {}."])
def test_a_bank_may_have_its_name_behind_or_small(text: str, name: str) -> None:
    names, pairs = read(text.format(name))
    assert sorted(names) == sorted([name, "Ghent University"]) and len(pairs) == 1


def test_a_bank_where_something_is_done_is_none() -> None:
    assert read("Ghent University signed an MoU at its Bank Street office with most bank staff.")[0] == [
        "Ghent University"
    ]


@pytest.mark.parametrize("name", ["Velsani-Universität", "Handwerkskammer Velsani"])
def test_a_people_may_stand_before_a_name(name: str) -> None:
    names, pairs = read(f"Ghent University signed an MoU with the German {name}.")
    assert names == ["Ghent University", name] and len(pairs) == 1


@pytest.mark.parametrize(
    "text",
    [
        "eLearning and Ghent University signed an agreement.",
        "Ghent University signed an agreement with 4G partners.",
        "Ghent University signed an agreement worth 3M USD.",
        "Ghent University signed a declaration on mRNA.",
    ],
)
def test_what_is_written_so_may_be_a_thing(text: str) -> None:
    assert read(text) == (["Ghent University"], [])


def test_a_broadcaster_that_signs_is_a_party() -> None:
    assert read("NHK and Ghent University signed an agreement.")[1] == [("NHK", "Ghent University")]
    assert read("KBS signed an agreement with Ghent University.")[1] == [("KBS", "Ghent University")]


@pytest.mark.parametrize(
    "text",
    [
        "BBC reported that Ghent University signed an agreement with Lund University.",
        "Ghent University signed an agreement with Lund University, the BBC and NHK said.",
        "TOKYO (NHK) – Ghent University signed an agreement with Lund University.",
    ],
)
def test_a_broadcaster_that_reports_is_none(text: str) -> None:
    assert read(text) == (["Ghent University", "Lund University"], [("Ghent University", "Lund University")])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lagos-based Velsa Pay has signed an agreement with Ghent University.", "Velsa Pay"),
        ("Cape Town-based Velsa Solar signed an agreement with Ghent University.", "Velsa Solar"),
        ("UK-headquartered Velsiva signed an agreement with Ghent University.", "Velsiva"),
        ("Seoul-based Velsani Norbal has inked an MoU with Ghent University.", "Velsani Norbal"),
        ("Velsihospitalet, Denmark's largest hospital, has signed an agreement with Ghent University.",
         "Velsihospitalet"),
        ("Velsani, one of Chile's biggest carmakers, has signed an agreement with Ghent University.", "Velsani"),
        ("Velsatech signed an agreement with Ghent University.", "Velsatech"),
    ],
)  # fmt: skip
def test_the_town_or_what_it_is_tells_a_firm(text: str, name: str) -> None:
    names, pairs = read(text)
    assert names == [name, "Ghent University"] and len(pairs) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kari Holm, a Danish hospital doctor, signed an agreement with Ghent University.",
        "Berlin-based investor Kari Holm signed an agreement with Ghent University.",
        "Velsani Norbal, the bank's lawyer, signed an agreement with Ghent University.",
    ],
)
def test_a_person_is_no_firm(text: str) -> None:
    assert read(text) == (["Ghent University"], [])


@pytest.mark.parametrize(
    "text",
    [
        "Lund University, one of Sweden's oldest universities, has signed an agreement with Ghent University.",
        "Lund University – one of Sweden's oldest universities – has signed an agreement with Ghent University.",
        "Lund University – Sweden's oldest university – and Ghent University signed an agreement.",
        "Lund University and Ghent University, one of Belgium's oldest universities, have signed an agreement.",
    ],
)
def test_one_of_a_countrys_tells_of_the_name_before(text: str) -> None:
    assert read(text)[1] == [("Lund University", "Ghent University")]


@pytest.mark.parametrize(
    "text",
    [
        "At Lund University, one of Sweden's oldest universities signed an agreement with Ghent University.",
        "Lund University met Ghent University, and one of Sweden's oldest universities signed an agreement with it.",
        "Students of Lund University, one of Sweden's oldest universities, signed a petition to Ghent University.",
    ],
)
def test_one_of_a_countrys_may_be_another(text: str) -> None:
    assert read(text)[1] == []
