"""Which names are one organisation's, told by what a shorter form leaves out, and which are two's."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from kg.extract.names.finding import find_names
from kg.extract.places.gazetteer import countries_in_text
from kg.extract.sentences import split_sentences


def organisations(text: str) -> list[tuple[str, tuple[str, ...]]]:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    return [(each.name, each.aliases) for each in found]


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


def acronyms(text: str) -> dict[str, tuple[str, ...]]:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    return {each.name: each.acronyms for each in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a country of several words or of letters behind the name
        ("Derby University of the United Kingdom won. Derby University is old.", 1),
        ("Exeter University of the UK won. The University of Exeter is old.", 1),
        ("Clarke University of the United States of America won. Clarke University is old.", 1),
        ("Vilnius University of the Arts won. Vilnius University is old.", 2),
        # a country's letters, and letters with and without a hyphen
        ("The University of PNG won. The University of Papua New Guinea is glad.", 1),
        ("The University of PNG won. The University of Guinea is glad.", 2),
        ("The University of San Jose-Recoletos (USJ-R) won. USJR signed a pact with Lund University.", 2),
        # "between" has both its names behind it
        ("At Comenius University of Bratislava an accord between Comenius University and Fjord College was signed.", 2),
        ("It told of an accord between Comenius University and Comenius University of Bratislava.", 2),
        # towns behind commas part universities of one name
        ("The University of Wales, Swansea and the University of Wales, Newport signed it.", 2),
        ("The Indian Institute of Management, Rohtak met the Indian Institute of Management, Indore.", 2),
        ("Kenyatta University, Nairobi won. Kenyatta University is glad.", 1),
    ],
)
def test_country_or_town_behind_a_name(text: str, expected: int) -> None:
    assert len(names(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # brackets behind a comma
        ("Fjord Institute of Fisheries, Oslo, (FIF) won.", {"Fjord Institute of Fisheries, Oslo": ("FIF",)}),
        # what names a country stands for no university
        ("Derby University of the United Kingdom (UK) won.", {"Derby University of the United Kingdom": ()}),
        # letters of an institute and its town, which stand apart in the name
        (
            "The Indian Institute of Technology (IIT), Ropar won. The day was fine at IIT-R.",
            {"Indian Institute of Technology": ("IIT", "IIT-R")},
        ),
    ],
)
def test_letters_behind_a_name(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert acronyms(text) == expected


def test_country_whose_name_holds_another() -> None:
    assert countries_in_text("An office in Papua New Guinea.") == {"PG": 1}
    assert countries_in_text("Papua New Guinea and Guinea") == {"PG": 1, "GN": 1}
    text = "Oslo University signed it with the New South Wales Department of Education."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == ["NO", "AU"]


@pytest.mark.parametrize(
    ("name", "aliases"),
    [
        ("Keyano College of Fort McMurray", ("Keyano College",)),
        ("Chulalongkorn University of Bangkok", ("Chulalongkorn University",)),
        ("Catholic University of Lublin", ()),
        ("American University of Beirut", ()),
        ("University of Oslo", ()),
        ("Siemens", ()),
    ],
)
def test_a_name_is_known_without_the_town_that_it_is_of(name: str, aliases: tuple[str, ...]) -> None:
    found = organisations(f"{name} signed an agreement on Monday. Students of {name} were pleased.")
    assert found == [(name, aliases)]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Admiral Ushin State University of Maritime and Inland Shipping", "Admiral Ushin University"),
        ("Viknes Polytechnic and Institute of Technology", "Viknes Polytechnic"),
        ("Viknes Medical College and Hospital", "Viknes Medical College"),
    ],
)
def test_a_short_name_without_what_a_house_is_for_or_carries_is_the_same(name: str, short: str) -> None:
    found = organisations(f"The {name} signed an agreement with Harbour University. {short} will send students.")
    assert sorted(found) == sorted([(name, (short,)), ("Harbour University", ())])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Viknes University", "Viknes Inland Shipping University"), ("Kari Dahl College", "Kari Dahl Shipping School")],
)
def test_a_name_of_one_word_is_not_that_of_another_house(one: str, other: str) -> None:
    found = organisations(f"The {other} signed an agreement in May. {one} will send students.")
    assert {one, other} <= {name for name, _ in found}


@pytest.mark.parametrize("branch", ["Siemens Mobility", "Vodafone Ghana", "Volkswagen Slovakia", "IBM Research"])
def test_a_firm_that_is_called_by_its_branch_at_first_has_that_name(branch: str) -> None:
    claims = extract_claims(Document("a", f"{branch} signed an agreement with Lund University.")).claims
    assert [o.name for o in claims.organisations] == [branch, "Lund University"]
    assert branch.split()[0] in (*claims.organisations[0].aliases, *claims.organisations[0].acronyms)
    later = organisations(f"{branch.split()[0]} signed it. {branch} will pay Lund University.")
    assert sorted(later) == sorted([(branch.split()[0], (branch,)), ("Lund University", ())])


def test_a_branch_in_another_land_is_of_that_land() -> None:
    claims = extract_claims(Document("a", "Vodafone Ghana signed an agreement with Lund University.")).claims
    assert {o.name: o.country for o in claims.organisations} == {"Vodafone Ghana": "GH", "Lund University": "SE"}


# Letters behind a firm or an institute of many houses make another name, and each house is one of its own.
@pytest.mark.parametrize(
    "branch",
    ["Samsung SDI", "Fraunhofer ISC", "Tata AIG", "BASF SE", "IBM UK", "Hitachi Rail", "Airbus DS", "UNESCO IHE"],
)
def test_letters_a_land_or_a_division_behind_a_known_name_are_of_it(branch: str) -> None:
    claims = extract_claims(Document("a", f"Lund University has signed an agreement with {branch} on glass.")).claims
    assert [o.name for o in claims.organisations] == ["Lund University", branch]
    assert claims.agreements[0].parties == ("Lund University", branch)


def test_two_branches_of_one_house_are_two() -> None:
    claims = extract_claims(Document("a", "Fraunhofer IPA and Fraunhofer ISC signed it with Lund University.")).claims
    assert [o.name for o in claims.organisations] == ["Fraunhofer IPA", "Fraunhofer ISC", "Lund University"]


@pytest.mark.parametrize(
    "told",
    [
        "The Siemens CPU was shown at Lund University.",
        "Lund University received from Siemens USD 5 million.",
        "Siemens CEO Kari Berg visited Lund University.",
        "Lund University opened a Siemens AI lab.",
        "Lund University taught Siemens PQR courses.",
        "Siemens BASF and Nokia sponsored a day at Lund University.",
    ],
)
def test_what_a_firm_makes_pays_or_is_led_by_is_no_part_of_its_name(told: str) -> None:
    assert ("Siemens", ()) in organisations(told)


def test_a_branch_before_and_is_not_joined_with_a_university() -> None:
    found = organisations("Siemens Mobility and Northern University signed an agreement.")
    assert {name for name, _ in found} == {"Siemens Mobility", "Northern University"}


@pytest.mark.parametrize(
    ("firm", "branch"),
    [
        ("Toyota", "Toyota Motor Manufacturing Norway"),
        ("Bosch", "Bosch Viknesin"),
        ("Hyundai", "Hyundai Merchant Marine"),
        ("Airbus", "Airbus Defence and Space"),
        ("Oxfam", "Oxfam Hong Kong"),
        ("UNDP", "UNDP Trinidad and Tobago"),
    ],
)
def test_words_of_its_own_name_a_branch_of_a_firm_and_a_land_or_town_one_of_another(firm: str, branch: str) -> None:
    found = organisations(f"Students of Lund University work for {branch}, which paid for the laboratory.")
    assert sorted(found) == sorted([("Lund University", ()), (firm, (branch,))])


@pytest.mark.parametrize(
    "behind", ["Classroom", "Signs", "Chairman Ole Dahl", "Berga Kari Viknesin", "Viknesin of Norway"]
)
def test_what_a_firm_sells_does_or_gives_is_no_branch_of_it(behind: str) -> None:
    assert ("Siemens", ()) in organisations(f"Students of Lund University met Siemens {behind}, as they said.")


@pytest.mark.parametrize(
    "name",
    [
        "Viknesin Research Fund Norway",
        "Harbour Society Kenya",
        "Viknesin Foundation Uganda",
        "Viknesin Hospital Oslo",
        "Viknesin University Medical Centre Bergen",
        "British Council Kenya",
    ],
)
def test_a_body_is_called_by_the_land_or_town_right_behind_its_noun(name: str) -> None:
    found = organisations(f"Lund University signed an agreement with {name}, which has two houses.")
    assert name in [own for own, _ in found]


@pytest.mark.parametrize("behind", ["Lima Viknesin", "Paris Viknesin"])
def test_a_place_that_opens_a_name_does_not_belong_to_the_body_before_it(behind: str) -> None:
    found = organisations(f"Lund University thanked the Viknesin Foundation {behind} and the Viknesin Fund.")
    assert "Viknesin Foundation" in [own for own, _ in found]


def test_an_office_abroad_is_joined_with_the_body_known_by_its_name() -> None:
    text = "Lund University met the British Council Kenya in May. The British Council paid, as British Council does."
    assert len(organisations(text)) == 2


def test_who_works_for_a_firm_is_no_branch_of_it() -> None:
    assert organisations("Siemens President Maria Berg signed it with Siemens Director Ole Dahl.") == [("Siemens", ())]
