"""Countries told by what stands around a name, and kinds told by its last word."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> dict[str, tuple[str, str | None]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return {each.name: (each.kind, each.country) for each in claims.organisations}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Chinese carmaker Velsani Auto signed an agreement with Ghent University.", "Velsani Auto", "CN"),
        ("Ghent University signed an agreement with the Danish wind company Velsani.", "Velsani", "DK"),
        ("Ghent University signed an MoU with the Kenyan mobile money start-up Velsani.", "Velsani", "KE"),
        ("Universidad de los Andes in Bogotá and Ghent University signed an MoU.", "Universidad de los Andes", "CO"),
        ("The Velsani Institute in Kenya and Ghent University signed an MoU.", "Velsani Institute", "KE"),
        ("Velsani Textiles, Peru's biggest weaver, and Ghent University signed an MoU.", "Velsani Textiles", "PE"),
        ("Nairobi-based Velsani Textiles and Ghent University signed an MoU.", "Velsani Textiles", "KE"),
        ("The Bavarian State Ministry of Law signed an MoU with Ghent University.", "Bavarian State Ministry of Law",
         "DE"),
        ("Ghent University signed an MoU with Velsani, the Nairobi-based think tank.", "Velsani", "KE"),
        ("Velsani Ventures, a Pretoria incubator, and Ghent University signed an MoU.", "Velsani Ventures", "ZA"),
        ("Velsani, a Danish wind turbine maker, and Ghent University signed an MoU.", "Velsani", "DK"),
        ("The Fraunhofer Institute for Tides and Ghent University signed an MoU.", "Fraunhofer Institute for Tides",
         "DE"),
    ],
)  # fmt: skip
def test_what_stands_around_a_name_tells_its_country(text: str, name: str, country: str) -> None:
    assert read(text)[name][1] == country and read(text)["Ghent University"][1] == "BE"


def test_the_country_of_another_is_not_its_own() -> None:
    assert read("Velsani Textiles, a Peruvian company, and Lund University signed.")["Lund University"][1] == "SE"
    text = "Velsani Textiles, Kenya's partner in trade, and Ghent University signed an MoU."
    assert read(text)["Velsani Textiles"][1] is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Max Planck Institute for Physics", "research"),
        ("Velsani Sky Observatory", "research"),
        ("Velsani & Hale Engineering", "enterprise"),
        ("Velsani Software", "enterprise"),
        ("Velsani Municipal Corporation", "government"),
    ],
)
def test_the_last_word_tells_the_kind(name: str, kind: str) -> None:
    assert read(f"Ghent University signed an agreement with {name}.")[name][0] == kind


@pytest.mark.parametrize(
    "text",
    [
        "Berg & Dahl has signed an agreement with Ghent University.",
        "The law firm Berg & Dahl signed an agreement with Ghent University.",
        "Ghent University signed an agreement with Berg & Dahl.",
    ],
)
def test_two_whose_firm_it_is_are_one(text: str) -> None:
    assert {name: kind for name, (kind, _) in read(text).items()} == {
        "Berg & Dahl": "enterprise",
        "Ghent University": "university",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ghent University signed an agreement on Arts & Crafts.",
        "Ghent University and its Department of Velsani & Law signed an agreement.",
        "Kari Holm & Ola Berg signed an agreement with Ghent University.",
    ],
)
def test_two_things_or_persons_are_no_firm(text: str) -> None:
    assert list(read(text)) == ["Ghent University"]


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Charité", "other", "DE"),
        ("Fermilab", "research", "US"),
        ("Oak Ridge National Laboratory", "research", "US"),
        ("BNP Paribas", "enterprise", "FR"),
        ("Rijksmuseum", "other", "NL"),
    ],
)
def test_the_well_known_have_their_kind_and_country(name: str, kind: str, country: str) -> None:
    assert read(f"Ghent University and {name} signed an agreement.")[name] == (kind, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The winery Chateau Velsani and Ghent University signed an agreement.", "Chateau Velsani"),
        ("Places are set aside at the Swiss hotel school Les Velsani for Ghent University.", "Les Velsani"),
        ("The prize of Ghent University is offered by Literature Ireland.", "Literature Ireland"),
        ("The bus of Ghent University was donated by Velsiva.", "Velsiva"),
        ("Jon Dahl, vice president for talent at Velsani Energy, came to Ghent University.", "Velsani Energy"),
    ],
)
def test_the_noun_or_office_before_tells_a_firm(text: str, name: str) -> None:
    assert read(text)[name][0] == "enterprise"


@pytest.mark.parametrize(
    "text",
    [
        "The producer Kari Holm signed an agreement with Ghent University.",
        "He is head of Student Mobility at Ghent University.",
        "The bus of Ghent University was donated by Kari Holm.",
    ],
)
def test_a_person_or_office_is_no_firm(text: str) -> None:
    assert list(read(text)) == ["Ghent University"]
