"""What stands around a plain signing does not change who signed: appositions, meetings, papers that are exchanged."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Masaryk University", "the University of Lima"
PAIR = [("Masaryk University", "University of Lima")]


def parties(text: str) -> list[tuple[str, ...]]:
    agreements = extract_claims(Document("a", text, published="2024-05-06")).claims.agreements
    return [tuple(sorted(one.parties)) for one in agreements if one.status in ("signed", "reported", "renewed")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A}, one of the oldest universities in the country, and {B} signed an agreement.",
        f"{A} and {B}, a private university in Lima, signed an agreement.",
        f"{A}, a public university in Brno, signed an agreement with {B}.",
        f"{A} signed an agreement with {B}, the oldest university in the Americas, on 3 May.",
        f"{A}, through its Faculty of Law, and {B} signed an agreement.",
        f"Thanks to the efforts of the embassy, {A} and {B} signed an agreement.",
        f"At a meeting of the council, {A} and {B} signed an agreement.",
        f"{A} and {B} signed an agreement with a view to training teachers.",
    ],
)
def test_what_a_name_is_told_by_is_no_party_and_hides_none(text: str) -> None:
    assert parties(text) == PAIR


def test_a_company_beside_a_university_is_told_by_what_it_is() -> None:
    text = f"{A} signed an agreement with Siemens, a German company, and {B}."
    assert parties(text) == [("Masaryk University", "Siemens", "University of Lima")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} received the rector of {B}, Ana Diaz, and the two signed an agreement.",
        f"{A} welcomed a delegation from {B} and signed an agreement.",
        f"A delegation from {B} visited {A} and signed an agreement.",
        f"A delegation from {B} visited {A} to sign an agreement.",
        f"{A} hosted a delegation of {B} for the signing of an agreement.",
        f"During a visit to {B}, the rector of {A} signed an agreement.",
        f"On the occasion of the visit of a delegation from {B}, {A} signed an agreement.",
        f"The rector of {A} visited {B} last week. At the end he signed an agreement with Rector Ana Diaz.",
    ],
)
def test_who_meets_one_that_signs_is_the_partner_that_is_not_named(text: str) -> None:
    assert parties(text) == PAIR


@pytest.mark.parametrize(
    "text",
    [
        f"{A} welcomed students from {B} and signed an agreement with the city.",
        f"{A} hosted students of {B}, who signed an agreement.",
        f"After a visit to {B}, {A} signed an agreement.",
        f"The rector of {A} met with representatives of {B} to discuss an agreement.",
        f"{A} beat {B} in the final and signed an agreement.",
        f"The rector of {A} visited {B} last week. In Cusco he signed an agreement with the mayor.",
        f"The rector of {A} visited {B} last week. He signed an agreement with Minister Ana Diaz.",
    ],
)
def test_who_is_met_before_or_with_another_paper_signs_nothing(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} exchanged signed copies of an agreement.",
        f"{A} and {B} exchanged the signed documents.",
        f"{A} expands its partnership with {B} with a new agreement.",
        f"{A} strengthened its ties with {B} through a memorandum of understanding.",
        f"{A} and {B} have agreed on a student exchange programme.",
    ],
)
def test_papers_exchanged_and_ties_made_stronger_by_one_are_an_agreement(text: str) -> None:
    assert parties(text) == PAIR


def test_who_holds_two_offices_signs_for_the_house_that_is_named_first() -> None:
    assert parties(f"Ana Diaz, rector of {B} and chair of Universities Finland, signed the agreement.") == []


def test_ties_that_one_hopes_to_strengthen_are_none() -> None:
    assert parties(f"{A} hopes to strengthen its partnership with {B} by a new agreement.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{A} sends ten students to {B} every year under an exchange agreement.",
        f"Under an exchange agreement, students of {A} spend a semester at {B}.",
        f"Under the agreement, {A} receives ten students of {B} each year.",
        f"The joint master's programme of {A} and {B} was launched in 2015.",
        f"{A}, in collaboration with {B}, launched a joint programme.",
        f"{A} opened a joint laboratory in partnership with {B}.",
    ],
)
def test_people_who_go_under_an_agreement_and_a_joint_programme_tell_of_one(text: str) -> None:
    assert parties(text) == PAIR


@pytest.mark.parametrize(
    "text",
    [
        f"Students of {A} no longer go to {B} under an exchange agreement.",
        f"Under the peace agreement, students of {A} go to {B}.",
        f"Students of {A} may one day go to {B} under a new agreement.",
        f"The rector of {A} sent students to {B} under an agreement between Peru and Chile.",
        f"{A}, in collaboration with {B}, organised a conference.",
        f"{A}, in partnership with {B}, opened a library.",
    ],
)
def test_people_who_go_no_more_or_under_the_agreement_of_others_tell_of_none(text: str) -> None:
    assert parties(text) == []


# Who else signs, what is no agreement of houses, and what was agreed before tell of nothing between the two that meet.
@pytest.mark.parametrize(
    "text",
    [
        "Makerere University hosted Kyoto University when the government of Uganda signed an agreement.",
        "Makerere University hosted Kyoto University, and the European Union signed a grant agreement.",
        "The rector of Makerere University met the Kyoto University president, and Uganda and Japan "
        "signed an agreement.",
        "Makerere University received the rector of Kyoto University, and the minister signed a memorandum.",
        "A delegation from Makerere University visited Kyoto University, and the mayor signed an agreement on tourism.",
        "Makerere University's rector visited Kyoto University and its union signed a collective agreement.",
        "Players of Makerere University met Kyoto University in the final, and the club signed a "
        "sponsorship agreement.",
        "Makerere University hosted a delegation of Kyoto University for the signing of the peace treaty.",
        "Makerere University hosted a delegation of Kyoto University for the signing of an agreement "
        "between Uganda and Japan.",
        "Makerere University received an award from Kyoto University and signed an agreement.",
        "Makerere University visited Kyoto University to see how it signs agreements.",
        "Makerere University, which hosted Kyoto University last year, signed an agreement on Monday.",
        "During a visit to Kyoto University, the rector of Makerere University signed an agreement for "
        "a loan of 3 million euros.",
        "Makerere University welcomed students from Kyoto University and signed an agreement on student housing.",
        "Lund University deepened its cooperation with Kyoto University under an agreement between Sweden and Japan.",
        "Lund University strengthens ties with Kyoto University in an agreement signed by the two governments.",
        "Lund University boosted its cooperation with Kyoto University with a grant agreement from the European Union.",
        "Lund University and Kyoto University deepened ties in an agreement with the ministry.",
        "Lund University deepens ties with Kyoto University with an agreement signed by the two governments.",
        "Lund University enhanced its cooperation with Kyoto University under an agreement of 1990.",
        "Under the Erasmus agreement, students of Lund University go to Kyoto University.",
        "Guests (30 in all) from Lund University held talks with Kyoto University about a joint laboratory.",
        "In the picture (left) from Lund University, Ann Berg holds talks with Kyoto University about a joint degree.",
    ],
)
def test_others_who_sign_and_other_papers_make_no_partners_of_two(text: str) -> None:
    assert parties(text) == []


def test_two_that_have_a_partnership_with_a_third_have_one_each() -> None:
    found = parties(f"{A} and Jilin University already have a partnership with {B}.")
    assert found == [("Masaryk University", "University of Lima"), ("Jilin University", "University of Lima")]


def test_what_is_ended_is_no_agreement_that_stands() -> None:
    assert parties(f"What is ended is the agreement of 2010 with {B}, {A} informed.") == []
