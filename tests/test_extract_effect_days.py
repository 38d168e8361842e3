"""The days on which an agreement took effect, was approved or shown are not that of its signing."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Harbour University", "Fjord University"


def signed(text: str) -> list[str | None]:
    return [one.signed for one in extract_claims(Document("a", text, published="2024-03-20")).claims.agreements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The agreement of {A} and {B}, which took effect on 1 March, was signed in January.", "2024-01"),
        (f"The agreement of {A} and {B}, which came into force on 1 March, was concluded last autumn.", "2023"),
        (f"The agreement of {A} and {B} came into force on 1 March 2024 and was signed in January 2024.", "2024-01"),
        (f"The agreement of {A} and {B}, approved by the senate on 1 March, was signed on 5 March.", "2024-03-05"),
        (f"The agreement of {A} and {B}, which the senate approved on 1 March, was signed on 5 March.", "2024-03-05"),
        (f"The agreement of {A} and {B}, drafted in May and approved by both on 1 March, was signed on 5 March.",
         "2024-03-05"),
        (f"{A} and {B} signed an agreement, effective 15 March, on 5 March.", "2024-03-05"),
        (f"The agreement of {A} and {B} was signed on 5 March and made public on 15 March.", "2024-03-05"),
        (f"The agreement between {A} and {B} was made public on 15 March.", None),
        (f"The agreement between {A} and {B}, which took effect on 1 March, brings students abroad.", None),
    ],
)  # fmt: skip
def test_a_start_or_an_approval_is_no_signing(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]
