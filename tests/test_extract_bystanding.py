"""Who stands beside a signing or an agreement and is no party, and what is still planned under an agreement to come."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Masaryk University", "the University of Lima"
PAIR = ("Masaryk University", "University of Lima")


def certain(text: str) -> list[tuple[str, ...]]:
    agreements = extract_claims(Document("a", text, published="2024-05-06")).claims.agreements
    kept = [one for one in agreements if one.status in ("signed", "renewed", "reported")]
    return [tuple(sorted(one.parties)) for one in kept]


@pytest.mark.parametrize(
    "plan", [f"{A} plans to sign an agreement with {B}.", f"{A} and {B} are preparing an agreement."]
)
@pytest.mark.parametrize(
    "detail",
    [
        f"Under the agreement, students of {A} will spend a year at {B}.",
        f"Under the agreement, {A} will send ten students a year to {B}.",
        f"Under the agreement, {A} and {B} will exchange students.",
        "The two sides agreed on the text of the agreement on Monday.",
    ],
)
def test_what_will_be_done_under_it_leaves_an_agreement_planned(plan: str, detail: str) -> None:
    assert certain(f"{plan} {detail}") == []


def test_what_will_be_done_under_it_leaves_an_agreement_signed() -> None:
    text = f"{A} and {B} signed an agreement. Under the agreement, students of {A} will spend a year at {B}."
    assert certain(text) == [PAIR]


@pytest.mark.parametrize(
    "beside",
    [
        "brokered by the Nordic Development Bank",
        "mediated by the World Health Organization",
        "at an event hosted by Tata Chemicals Ltd",
        "on the sidelines of a forum held by Siemens",
        "as part of a project financed by the National Research Council",
    ],
)
def test_by_whom_something_else_was_done_is_no_party(beside: str) -> None:
    assert certain(f"An agreement was signed by the rectors of {A} and {B}, {beside}.") == [PAIR]


def test_by_whom_it_was_signed_too_is_a_party() -> None:
    text = f"The agreement was signed by the rector of {A} and by the rector of {B}."
    assert certain(text) == [PAIR]


@pytest.mark.parametrize(
    "text",
    [
        f"The University of Otago has a new library. The agreement of {A} with {B} was extended for five years.",
        f"The University of Otago has a new library. In March an agreement of {A} was concluded with {B}.",
    ],
)
def test_whose_agreement_it_is_stands_behind_the_noun(text: str) -> None:
    assert certain(text) == [PAIR]


@pytest.mark.parametrize(
    "text",
    [
        f"The rector of {A} visited {B}. The peace agreement was signed in 1998.",
        f"The rectors of {A} and {B} met on Monday. A collective agreement for teachers was signed on the same day.",
        f"The rector of {A} received two professors of {B}. She expressed the wish that an agreement be signed.",
    ],
)
def test_what_states_and_unions_sign_or_is_wished_is_of_no_houses(text: str) -> None:
    assert certain(text) == []


def test_what_two_houses_signed_on_a_visit_is_theirs() -> None:
    assert certain(f"The rector of {A} visited {B}. An agreement on peace studies was signed.") == [PAIR]


def test_an_owner_whose_name_is_not_read_is_not_the_one_named_before() -> None:
    text = f"The list is long, {A} said. Memorandum of Understanding of Invest Zyxland with {B}."
    assert certain(text) == []
