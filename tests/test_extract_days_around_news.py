"""Days told at the house where it was signed, by who speaks after it, in titles and in lines of a list."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two
from kg.extract import Document, extract_claims

A, B = TWO
C = "Hill University"


@pytest.mark.parametrize(
    "text",
    [
        "It was signed at the Norwegian Embassy in Lima on 15 March.",
        "The ceremony took place at the Ministry of Education in Lima on 15 March.",
        "It was signed on 15 March in the hall of the Ministry of Education.",
        f"The signing was held on 15 March at {C}.",
    ],
)
def test_the_house_where_it_was_signed_is_no_party(text: str) -> None:
    assert days_of_two(f"{A} and {B} have signed an agreement. {text}") == [("signed", "2024-03-15")]


def test_the_day_of_a_signing_with_others_is_not_theirs() -> None:
    text = f"{A} and {B} have signed an agreement. A similar one was signed on 15 March with {C}."
    assert days_of_two(text) == [("signed", None)]


@pytest.mark.parametrize(
    "text",
    [
        f"Speaking on Friday after signing a memorandum with {A}, {B} president Jo Holm said that it was a good day.",
        f"Addressing reporters on Friday after {A} signed a memorandum with {B}, President Jo Holm thanked the city.",
        f"President Jo Holm said this on Friday when {A} and {B} signed a memorandum.",
        f"Speaking on Friday at the school after {A} and {B} signed a memorandum, Jo Holm thanked the city.",
        f"Speaking on Friday shortly after the signing of a memorandum between {A} and {B}, Jo Holm thanked the city.",
    ],
)
def test_who_speaks_after_a_signing_tells_its_day(text: str) -> None:
    assert days_of_two(text) == [("signed", "2024-03-15")]


@pytest.mark.parametrize(
    "text",
    [
        f"Speaking on Friday after returning from Lima, Jo Holm said {A} had signed a memorandum with {B}.",
        f"Jo Holm said on Friday that since {A} and {B} signed a memorandum, 300 nurses have been trained.",
        f"Jo Holm told a conference on Friday that when {A} and {B} signed a memorandum, nobody had believed in it.",
    ],
)
def test_who_speaks_of_a_signing_does_not(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == [None]


def test_who_speaks_years_after_a_signing_tells_its_year() -> None:
    text = f"The rector spoke on Friday, two years after {A} signed a memorandum with {B}."
    assert [date for _, date in days_of_two(text)] == ["2022"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (f"Memorandum between {A} and {B} signed", ("signed", None)),
        (f"{A}: Cooperation agreement with {B} signed (15/03/2024)", ("signed", "2024-03-15")),
        (f"Agreement between {A} and {B} signed (15 March 2024)", ("signed", "2024-03-15")),
        (f"New agreement between {A} and {B} signed, students to benefit", ("signed", None)),
    ],
)
def test_a_title_may_leave_out_the_auxiliary(title: str, expected: tuple[str, str | None]) -> None:
    assert days_of_two(title) == [expected]


def test_a_title_may_say_that_it_was_not_signed() -> None:
    assert days_of_two(f"Memorandum between {A} and {B} not signed") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"- Memorandum of understanding with {B}, 12 March 2012", "2012-03-12"),
        (f"- Student exchange agreement with {B} - 12 March 2012", "2012-03-12"),
        (f"- Memorandum of understanding with {B} (Norway), March 2012", "2012-03"),
        (f"2012 - Student exchange agreement with {B}", "2012"),
        (f"- Memorandum of understanding with {B}, valid until 12 March 2025", None),
        (f"- Memorandum of understanding with {B}, expires 4 June 2025", None),
    ],
)
def test_the_date_of_a_line_of_a_list_is_that_of_its_paper(line: str, expected: str | None) -> None:
    text = f"International agreements of {A}\n\n{line}\n2011 - Student exchange agreement with {C}"
    assert days_of_two(text) == [("reported", expected)]


def test_an_agreement_that_ends_in_a_year_to_come_is_in_force() -> None:
    text = f"The agreement between {A} and {B} ends on 30 June 2026. It was signed in July 2021."
    assert days_of_two(text) == [("reported", "2021-07")]
    assert days_of_two(f"The partnership between {A} and {B} will end in June.")[0][0] == "terminated"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Speaking on 4 March after the signing of a memorandum between {A} and {B} in 2018, Jo sang.", "2018"),
        (f"Speaking on 4 March after {A} signed a memorandum with {B} in 2018, Jo sang.", "2018"),
        (f"Speaking on 4 March long after {A} signed a memorandum with {B}, Jo sang.", None),
        (f"Speaking on 4 March the morning after {A} signed a memorandum with {B}, Jo sang.", None),
        (f"Speaking on 4 March after {A} signed a memorandum with {B} the night before, Jo sang.", None),
        (f"Speaking on 4 March after {A} had signed a memorandum with {B} years before, Jo sang.", None),
        (f"Speaking on 4 March long after the signing of a memorandum between {A} and {B}, Jo sang.", None),
        (f"Speaking on 4 March after {A} signed a memorandum with {B} until 2027, Jo sang.", "2024-03-04"),
        (f"Speaking on 4 March soon after the signing of a memorandum between {A} and {B}, Jo sang.", "2024-03-04"),
    ],
)  # fmt: skip
def test_the_day_of_a_speech_gives_way_to_the_time_of_the_signing(text: str, day: str | None) -> None:
    assert days_of_two(text) == [("signed", day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{A} was hit by a fire on 4 March and has signed an agreement with {B}.", None),
        (f"{A} was hit by a fire shortly before Christmas and has signed an agreement with {B}.", None),
        (f"{A} held its open day on 4 March and signed an agreement with {B}.", "2024-03-04"),
        (f"{A} signed an agreement with {B} shortly before Christmas.", "2023-12"),
    ],
)
def test_the_day_of_a_verb_before_is_not_that_of_what_has_been_done_since(text: str, day: str | None) -> None:
    assert days_of_two(text) == [("signed", day)]


def dates_of_each(text: str) -> list[tuple[tuple[str, ...], str | None]]:
    agreements = extract_claims(Document("a", text, published="2024-03-20")).claims.agreements
    return [(tuple(one.parties), one.signed) for one in agreements]


def test_a_month_in_brackets_is_that_of_one_partner() -> None:
    assert dates_of_each(f"{A} signed an agreement with {B} (January) and {C} (March).") == [((A, B, C), None)]
    expected = [((A, B), "2024-01"), ((A, C), "2024-03")]
    assert dates_of_each(f"{A} signed agreements with {B} (January) and {C} (March).") == expected
    assert dates_of_each(f"{A} signed an agreement with {B} (January).") == [((A, B), "2024-01")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The agreement between {A} and {B} ends on 30 June 2021.", "terminated"),
        (f"The agreement between {A} and {B} expires in 2022.", "terminated"),
        (f"Agreement between {A} and {B} expires 30 June 2020", "terminated"),
        (f"The agreement between {A} and {B} ends on 30 June 2029.", "reported"),
        (f"The agreement between {A} and {B} expires on 28 March 2024.", "reported"),
        (f"Agreement between {A} and {B} expires 30 June 2029", "reported"),
    ],
)
def test_an_end_before_the_news_has_come(text: str, status: str) -> None:
    assert [one for one, _ in days_of_two(text)] == [status]
