"""Times of the year without a year: *in the summer*, *shortly before Christmas*, *earlier in the week*."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Harbour University", "Fjord University"


def signed(text: str, published: str = "2024-01-10") -> list[str | None]:
    return [one.signed for one in extract_claims(Document("a", text, published=published)).claims.agreements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In the summer {A} signed a memorandum with {B}.", "2023"),
        (f"The memorandum of {A} and {B} was signed in spring.", "2023"),
        (f"{A} signed a memorandum with {B} over the summer.", "2023"),
        (f"Shortly before Christmas, {A} signed a memorandum with {B}.", "2023-12"),
        (f"{A} signed a memorandum with {B} on New Year's Eve.", "2023-12-31"),
        (f"Earlier in the month, {A} signed a memorandum with {B}.", "2024-01"),
        (f"It is three years since {A} and {B} signed a memorandum.", "2021"),
        (f"On 9 January {A} received {B}. Ten years have passed since {A} and {B} signed an agreement.", "2014"),
        (f"Ten years after {A} and {B} signed an agreement, the rectors met in Lima on Tuesday.", "2014"),
        (f"An agreement was signed by {A} with {B} (September).", "2023-09"),
        # of a course, and of what is to come
        (f"More than ten years have passed since {A} and {B} signed an agreement.", None),
        (f"{A} signed an agreement with {B} on courses in the summer.", None),
        (f"{A} signed an agreement with {B} to hold a school in summer.", None),
        (f"{A} signed an agreement with {B}. In autumn the first students will come.", None),
    ],
)
def test_a_time_of_year_is_the_last_one(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]
