"""Those who *also* signed a paper signed it with the one who did first."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

HOME, PERU, CHILE = "Aarhus University", "University of Lima", "University of Chile"


def told(text: str) -> list[set[str]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [set(each.parties) for each in claims.agreements if each.status == "signed" and each.parties]


FIRST = [
    f"{HOME} signed an agreement on the study of tides.",
    f"{HOME} put its signature under an agreement that helps fishermen.",
    f"{HOME} set its signature under a memorandum on tides.",
]


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(
    "then",
    [
        f"The agreement was also signed by the {PERU} and the {CHILE}.",
        f"It was also signed by the {PERU} and the {CHILE}.",
        f"It runs for five years. It was also signed by the {PERU} and the {CHILE}.",
    ],
)
def test_who_also_signed_signed_with_the_first(first: str, then: str) -> None:
    assert told(f"{first} {then}") == [{HOME, PERU, CHILE}]


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(
    "then",
    [
        f"A similar agreement was also signed by the {PERU} and the {CHILE}.",
        f"The {PERU} and the {CHILE} signed an agreement as well.",
        f"The day was sunny. Many came. They sang. An agreement was also signed by the {PERU} and the {CHILE}.",
    ],
)
def test_another_agreement_is_none_of_the_first(first: str, then: str) -> None:
    assert told(f"{first} {then}") == [{PERU, CHILE}]


def test_an_agreement_of_two_stays_theirs() -> None:
    text = f"{HOME} signed an agreement with Lund University. It will also be signed by the {PERU} and the {CHILE}."
    assert told(text) == [{HOME, "Lund University"}]


@pytest.mark.parametrize(
    "first",
    [
        f"{HOME} signed a memorandum on the study of tides on Monday.",
        f"For {HOME}, Rector Ann Berg signed the memorandum.",
        f"The memorandum was signed by {HOME} on Monday.",
        f"{HOME} is a party to the memorandum.",
    ],
)
@pytest.mark.parametrize(
    "then",
    [
        f"The other signatories are the {PERU} and the {CHILE}.",
        f"The other two parties are the {PERU} and the {CHILE}.",
        f"The {PERU} and the {CHILE} had signed before.",
        f"The {PERU} and the {CHILE} have signed it too.",
    ],
)
def test_the_others_of_one_paper_signed_it_with_the_one_told_first(first: str, then: str) -> None:
    assert told(f"{first} {then}") == [{HOME, PERU, CHILE}]


@pytest.mark.parametrize(
    "text",
    [
        f"{HOME} signed a memorandum on tides. The other members of the jury are the {PERU} and the {CHILE}.",
        f"{HOME} signed a memorandum on tides. The other universities in the ranking are the {PERU} and the {CHILE}.",
        f"{HOME} signed a memorandum on tides. The {PERU} and the {CHILE} will sign it next week.",
        f"{HOME} signed a memorandum on tides. The {PERU} and the {CHILE} have refused to sign.",
    ],
)
def test_others_of_something_else_or_to_come_are_no_signatories(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("then", ["The agreement was also signed by", "It was also signed by"])
@pytest.mark.parametrize(
    "first",
    [
        f"{HOME} and the {PERU} signed an agreement on Monday.",
        f"{HOME} has signed an agreement with the {PERU}.",
    ],
)
def test_a_third_who_also_signed_is_a_party_too(first: str, then: str) -> None:
    assert told(f"{first} {then} the {CHILE}.") == [{HOME, PERU, CHILE}]


def test_the_third_of_several_papers_is_open() -> None:
    first = f"{HOME} has signed agreements with the {PERU} and Kyoto University."
    text = f"{first} The agreement was also signed by the {CHILE}."
    assert all(CHILE not in names for names in told(text))
