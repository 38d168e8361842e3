"""Names that only their place in a signing tells."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def _names(text: str) -> set[str]:
    return {organisation.name for organisation in extract_claims(Document("a", text)).claims.organisations}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbour University and the Norland Broadcasting Corporation have signed an agreement.",
         "Norland Broadcasting Corporation"),
        ("The Geological Survey of Zambia has signed a memorandum of understanding with Harbour University.",
         "Geological Survey of Zambia"),
        ("An agreement was signed on Monday between Harbour University and the Supreme Court of Norway.",
         "Supreme Court of Norway"),
        ("Harbour University signed an agreement with the Berga Metropolitan Board of Education in May.",
         "Berga Metropolitan Board of Education"),
        ("Harbour University has signed an agreement with University Hospital Bergen.", "University Hospital Bergen"),
        ("An agreement on joint research was signed on Monday, 4 May, between the Geological Survey of Zambia and "
         "Harbour University.", "Geological Survey of Zambia"),
        ("Harbour University and the National Hospital of Norway have signed an agreement.",
         "National Hospital of Norway"),
        ("Harbour University and the Viknes Institute for Mathematics and Interdisciplinary Sciences have signed an "
         "agreement.", "Viknes Institute for Mathematics and Interdisciplinary Sciences"),
        ("Harbour University has signed a memorandum with the Fjord Coastal Watch to train divers.",
         "Fjord Coastal Watch"),
        ("VikMed has extended a collaboration agreement with Harbour University until 2031.", "VikMed"),
    ],
)  # fmt: skip
def test_a_party_is_named_where_an_agreement_is_with_it(text: str, name: str) -> None:
    assert name in _names(text)
    claims = extract_claims(Document("a", text)).claims
    assert [name in agreement.parties for agreement in claims.agreements] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour University has signed an agreement with Kari Stone, president of the students.",
        "Harbour University has signed an agreement with the Western Balkans.",
        "Harbour University signed a memorandum with the Northern Federal Government.",
        "Harbour University has signed agreements with Leading Universities in Norway.",
        "Harbour University signed an agreement with Foreign Institutions of the region.",
        "An agreement was signed between Harbour University and Olga Stone of Viknes Town.",
        "Harbour University and the Harbour Board of Regents signed an agreement.",
        "Harbour University signed an agreement with the Attorney General of Norway.",
        "Harbour University signed an agreement with Pop Star Kari Bremnes.",
        "Harbour University signed an agreement with the Black Sea Coast in view.",
        "Harbour University signed an agreement with Artificial Intelligence as its theme.",
        "The agreement will deepen cooperation between the Coastal Kingdom and Harbour University.",
        'Harbour University serves the "Agreement on Ports between the Government of Norway and the Coastal Kingdom".',
    ],
)
def test_persons_regions_and_sorts_are_no_parties(text: str) -> None:
    assert {name for name in _names(text) if not name.startswith("Harbour University")} <= {"Norway"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("have agreed to train divers.", {"Fjord Coastal Watch", "Harbour University"}),
        ("have finally agreed on a programme.", {"Fjord Coastal Watch", "Harbour University"}),
        ("have agreed that it rains.", {"Harbour University"}),
        ("have many divers.", {"Harbour University"}),
    ],
)
def test_who_has_agreed_with_a_house_to_do_something_is_an_organisation(said: str, expected: set[str]) -> None:
    assert _names(f"The Fjord Coastal Watch and Harbour University {said}") == expected


def test_an_end_of_a_longer_name_is_no_party() -> None:
    text = "An agreement was signed between the School of Hospitality and Tourism Management and Harbour University."
    assert "Tourism Management" not in _names(text)


def test_a_town_that_owns_another_name_is_no_short_form_of_its_university() -> None:
    text = (
        "Istanbul Technical University (ITU) has a new rector. Istanbul's Ibn Viknes signed a protocol with Lund "
        "University."
    )
    pairs = [agreement.parties for agreement in extract_claims(Document("a", text)).claims.agreements]
    assert ("Istanbul Technical University", "Lund University") not in pairs
    text = "Maastricht University has a new rector. Maastricht's Faculty of Law signed a protocol with Lund University."
    pairs = [agreement.parties for agreement in extract_claims(Document("a", text)).claims.agreements]
    assert pairs == [("Maastricht University", "Lund University")]
