"""The day after, days of founding before the signing, days since which something else is so, and links."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two

A, B = TWO


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The rectors met in Lima on Tuesday. The day after, {A} signed an agreement with {B}.", "2024-03-20"),
        (f"The rectors met in Lima on 4 March. {A} signed an agreement with {B} the day after.", "2024-03-05"),
        (f"The rectors met in Lima on 4 March. Papers followed the day after: {A} signed an agreement with {B}.",
         "2024-03-05"),
        (f"A network for water was founded in Lima on 4 March. The charter was signed by {A} and {B}.", "2024-03-04"),
        (f"It was called into being on 4 March in Lima. The founding agreement was signed by {A} and {B}.",
         "2024-03-04"),
        (f"Since 1 July, when {A} signed an agreement with {B}, many students have come.", "2023-07-01"),
        (f"Since 1 July, when the new board took over, {A} has signed an agreement with {B}.", None),
        (f"The new library was opened on 4 March. {A} and {B} have signed an agreement on its use.", None),
    ],
)  # fmt: skip
def test_days_before_a_signing(text: str, expected: str | None) -> None:
    assert [date for _, date in days_of_two(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"An agreement on cooperation has linked {A} and {B} since 1991.",
        f"{A} and {B} are linked by an agreement that dates back to 1991.",
        f"{A} and {B} have met again. An agreement on cooperation has linked the two universities since 1991.",
    ],
)
def test_what_links_two_dates_from_its_year(text: str) -> None:
    assert days_of_two(text) == [("reported", "1991")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had been signed by the rectors in December.", ("signed", "2023-12")),
        ("The agreement had already been signed on 20 January.", ("signed", "2024-01-20")),
        ("It had been signed by one side only in December.", None),
        ("It will be signed in April.", None),
    ],
)
def test_what_was_approved_may_have_been_signed(text: str, expected: tuple[str, str] | None) -> None:
    found = days_of_two(f"The government approved the agreement between {A} and {B} on 24 January. {text}")
    assert [one for one in found if one[0] != "planned"] == ([expected] if expected else [])


@pytest.mark.parametrize("words", ["as early as 1988", "as long ago as 1988", "back in 1988"])
def test_as_early_as_leads_to_the_year(words: str) -> None:
    assert days_of_two(f"{A} and {B} signed an agreement {words}.") == [("signed", "1988")]
