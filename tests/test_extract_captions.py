"""Captions without a verb, talks that ended, and what was announced on a day."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B, C = "Harbour University", "Fjord University", "Hill University"
Told = list[tuple[str, str, str | None]]


def told(text: str) -> Told:
    agreements = extract_claims(Document("a", text, published="2024-03-20")).claims.agreements
    return [(one.kind, one.status, one.signed) for one in agreements if {A, B} <= set(one.parties)]


@pytest.mark.parametrize(
    "text",
    [
        f"The rectors of {A} and {B} after signing the memorandum of understanding in Lima, 15 March 2024.",
        f"Photo: The rectors of {A} and {B} after signing the memorandum of understanding in Lima, 15 March 2024.",
        f"Rector Jo Holm of {A} and Rector Ann Berg of {B} during the signing of the memorandum on 15 March.",
    ],
)
def test_a_caption_shows_who_signed(text: str) -> None:
    assert told(text) == [("mou", "signed", "2024-03-15")]


@pytest.mark.parametrize(
    "text",
    [
        f"The rectors of {A} and {B} before signing the memorandum.",
        f"The rectors of {A}, {B} and {C} at the opening of the new library.",
        f"Negotiations between {A} and {B} on an agreement were completed on 8 March.",
        f"Negotiations between {A} and {B} on an agreement, which began in 2010, were concluded on 8 March.",
        f"The drafting of the agreement between {A} and {B} was completed on 8 March.",
    ],
)
def test_what_is_before_a_signing_is_none(text: str) -> None:
    assert [one for one in told(text) if one[1] in ("signed", "renewed", "reported")] == []


def test_talks_may_end_with_a_signing() -> None:
    text = f"The talks between {A} and {B} were concluded on 8 March with the signing of an agreement."
    assert told(text) == [("agreement", "signed", "2024-03-08")]


def test_a_degree_may_be_announced_on_a_day() -> None:
    assert told(f"{A} and {B} announced on Thursday a double degree in law.") == [("joint-programme", "reported", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The agreement of {A} and {B} has been in force for ten years. It was prolonged on 15 March.", "2024-03-15"),
        (f"{A} and {B} have had an agreement since 2008. On 15 March it was extended by five years.", "2024-03-15"),
        (f"{A} and {B} signed an agreement in 2008. It was extended in 2013 and on 15 March 2024.", "2024-03-15"),
    ],
)
def test_the_next_sentence_tells_of_the_renewal(text: str, expected: str) -> None:
    assert told(text) == [("agreement", "renewed", expected)]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed an agreement in 2023. It was extended to other subjects in 2024.",
        f"{A} and {B} signed an agreement in 2023. The deadline was extended on 15 March.",
    ],
)
def test_what_is_widened_or_another_matter_renews_nothing(text: str) -> None:
    assert told(text) == [("agreement", "signed", "2023")]


@pytest.mark.parametrize(
    "text",
    [
        f"The rector's journey to Asia began on 9 March. In Kyoto, {A} and {B} signed a memorandum.",
        f"The rector of {A} began her trip to Asia on 9 March. In Kyoto, she signed a memorandum with {B}.",
        f"During a state visit to Peru, which began on Saturday, {A} and {B} signed a memorandum in Lima.",
        f"The delegation of {A} left for Lima on 9 March. There it signed a memorandum with {B}.",
    ],
)
def test_the_day_on_which_a_journey_began_gives_the_month(text: str) -> None:
    assert told(text) == [("mou", "signed", "2024-03")]


def test_what_followed_has_its_day() -> None:
    text = f"On 4 March {C} signed an agreement with {A}. A memorandum of {A} with {B} followed on 15 March."
    assert [date for _, _, date in told(text)] == ["2024-03-15"]
