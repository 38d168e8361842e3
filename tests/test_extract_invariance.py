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
