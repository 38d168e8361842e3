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


@pytest.mark.parametrize(
    "text",
    [
        "The agreement with the builder was signed in February 2024.",
        "The agreement on wages was signed in February 2024.",
        "The agreement with Osaka was signed in February 2024.",
        "The agreement of the ministers was signed in February 2024.",
        "The governments' agreement was signed in February 2024.",
        "The peace agreement was signed in February 2024.",
        "The agreement was signed with the builder in February 2024.",
    ],
)
def test_the_agreement_of_others_does_not_complete_a_letter_of_intent(text: str) -> None:
    assert told(f"{A} and {B} signed a letter of intent in October. {text}") == [("other", "2023-10")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The agreement between the two universities was signed in February 2024.", "agreement"),
        ("In February 2024 the final agreement was signed.", "agreement"),
        ("The cooperation agreement was signed in Osaka in February 2024.", "agreement"),
        ("The agreement on student exchange was signed in February 2024.", "exchange"),
    ],
)
def test_the_agreement_of_the_two_completes_it(text: str, kind: str) -> None:
    expected = sorted([("other", "2023-10"), (kind, "2024-02")])
    assert told(f"{A} and {B} signed a letter of intent in October. {text}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "An agreement between the cities followed in 2012.",
        "An agreement of the ministers followed in 2012.",
        "A pay agreement followed in 2012.",
        "An agreement for the city of Osaka followed in 2012.",
    ],
)
def test_a_paper_of_others_that_followed_is_not_theirs(text: str) -> None:
    assert told(f"{A} and {B} signed a memorandum in 2010. {text}") == [("mou", "2010")]


def statuses(text: str) -> list[str]:
    agreements = extract_claims(Document("a", text, published="2024-03-20")).claims.agreements
    return [one.status for one in agreements if {A, B} == set(one.parties)]


@pytest.mark.parametrize(
    "text",
    [
        f"In 2018 {A} and {B} signed an agreement on a new building. In May 2021 it was extended by two floors.",
        f"In 2018 {A} and {B} signed an agreement in the lockdown. It was extended on 4 May 2021.",
        f"In 2018 {A} and {B} signed an agreement at the fair. It was extended by a day.",
        f"In 2018 {A} and {B} opened a museum and signed an agreement. It was renewed in May 2021.",
        f"In 2018 {A} and {B} signed an agreement. In May 2021 it was extended by a library wing.",
    ],
)
def test_it_may_be_something_else_that_was_extended(text: str) -> None:
    assert statuses(text) == ["signed"]


@pytest.mark.parametrize(
    "text",
    [
        f"In 2018 {A} and {B} signed an agreement. In May 2021 it was extended by another five-year term.",
        f"In 2018 {A} and {B} signed an agreement. It was extended in May 2021 by mutual consent.",
        f"In 2018 {A} and {B} signed an agreement in the presence of the minister. It was renewed in May 2021.",
        f"In 2018 the rectors of {A} and {B} signed an exchange agreement in Lima. It was renewed by both rectors.",
    ],
)
def test_it_is_the_paper_where_nothing_else_is_told(text: str) -> None:
    assert statuses(text) == ["renewed"]
