"""A second paper of those who signed the first, with a date of its own."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B, C = "Harbour University", "Fjord University", "Hill University"


def told(text: str) -> list[tuple[str, str | None]]:
    agreements = extract_claims(Document("a", text, published="2024-03-20")).claims.agreements
    standing = [one for one in agreements if {A, B} == set(one.parties) and one.status != "planned"]
    return sorted((one.kind, one.signed) for one in standing)


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a memorandum in 2010 and an exchange agreement in 2012.",
        f"{A} signed a memorandum with {B} in 2010 and an agreement on student exchange in 2012.",
        f"{A} and {B} signed a memorandum in 2010 and, two years later, an exchange agreement.",
        f"In 2010 {A} and {B} signed a memorandum, and in 2012 an exchange agreement.",
        f"{A} and {B} signed a memorandum in 2010, followed by an exchange agreement in 2012.",
        f"In 2010 {A} and {B} signed a memorandum; the exchange agreement followed in 2012.",
        f"A memorandum of {A} and {B} was signed in 2010 and an exchange agreement in 2012.",
        f"{A} and {B} signed a memorandum in 2010. An exchange agreement followed in 2012.",
        f"{A} and {B} signed a memorandum in 2010. Two years later, an exchange agreement was added.",
    ],
)
def test_each_of_two_papers_has_its_date(text: str) -> None:
    assert told(text) == [("exchange", "2012"), ("mou", "2010")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a letter of intent in October. The agreement itself was signed on 4 March in Lima.",
        f"{A} and {B} signed a letter of intent in October. The final agreement was signed by both rectors on 4 March.",
        f"{A} and {B} signed a letter of intent in October and the agreement on 4 March.",
    ],
)
def test_the_agreement_after_a_letter_of_intent_is_another_paper(text: str) -> None:
    assert told(text) == [("agreement", "2024-03-04"), ("other", "2023-10")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a memorandum in 2010 and will add an exchange agreement in 2025.",
        f"{A} and {B} signed a memorandum in 2010 and hope to sign an exchange agreement in 2024.",
        f"{A} and {B} signed a memorandum in 2010. The first students followed in 2012.",
        f"{A} and {B} signed a memorandum in 2010. An exchange agreement is to follow in 2025.",
        f"{A} and {B} signed a memorandum in 2010. An exchange agreement with {C} followed in 2012.",
    ],
)
def test_what_is_planned_or_of_others_is_no_second_paper(text: str) -> None:
    assert told(text) == [("mou", "2010")]


def test_a_note_of_the_same_time_is_on_the_same_paper() -> None:
    text = f"{A} and {B} signed a memorandum last week. The agreement was signed on Tuesday, 12 March, in Lima."
    assert told(text) == [("mou", "2024-03-12")]
