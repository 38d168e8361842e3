"""The day to which a story has come, and the sections of a text that a date heads."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B, C, D = "Harbour University", "Fjord University", "Hill University", "Lake University"


def signed(text: str, published: str = "2024-03-20") -> list[str | None]:
    return [one.signed for one in extract_claims(Document("a", text, published=published)).claims.agreements]


@pytest.mark.parametrize(
    "before",
    [
        f"On the 6th it was the turn of {B}.",
        f"Their next stop, on 6 March, was {B}.",
        "On 6 March the party crossed the border to Peru.",
        "They moved on to Lima on 6 March.",
        "Then, on 6 March, the guests travelled north. It had been a long winter.",
        "6 March brought two signatures.",
    ],
)
def test_the_day_of_a_stop_is_that_of_what_was_signed_there(before: str) -> None:
    text = f"On 4 March guests came to Lima. {before} {A} signed an exchange agreement with {B}."
    assert signed(text) == ["2024-03-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # no stop of theirs, another paragraph, or another time than that of the story
        (f"On 6 March it was the turn of {C}. {A} signed an exchange agreement with {B}.", [None]),
        (f"On 6 March the party crossed the border.\n\n{A} signed an exchange agreement with {B}.", [None]),
        (f"On 6 March the party crossed the border. {A} has signed an exchange agreement with {B}.", [None]),
        (f"On 6 March the senate moved to Lima, the rector said. {A} and {B} had signed an agreement.", [None]),
        (f"On 6 March 1919 the school moved to Lima. {A} signed an exchange agreement with {B}.", [None]),
        # each of two stops has its own day
        (f"On 5 March {A} and {B} signed an agreement in Lima. On 8 March the party flew to {C}. "
         f"After lunch, {C} and {A} signed a memorandum.", ["2024-03-05", "2024-03-08"]),
    ],
)  # fmt: skip
def test_a_scene_is_of_those_who_are_there(text: str, expected: list[str | None]) -> None:
    assert signed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what comes on a day
        (f"{A} was there. On Tuesday there followed a letter of intent between {A} and {B}.", ["2024-03-19"]),
        (f"On Tuesday two papers followed: a memorandum of {A} with {B} on law; and one with {C}.",
         ["2024-03-19", "2024-03-19"]),
        (f"In December came {B}, which signed an agreement with {A}.", ["2023-12"]),
        (f"On Tuesday {B} followed with a memorandum that it signed with {A}.", ["2024-03-19"]),
        (f"On 4 March, when the minister came to Lima, {A} signed an agreement with {B}.", ["2024-03-04"]),
        # each of two its own
        (f"{A} concluded a memorandum with {B} last month and one with {C} today.", ["2024-02", "2024-03-20"]),
        # a date of something else
        (f"{C} runs a faculty since October, and {A} concluded an agreement with {B}.", [None]),
        (f"Since 2004 {A} has also had an agreement with {B}.", ["2004"]),
    ],
)  # fmt: skip
def test_a_day_belongs_to_what_comes_on_it(text: str, expected: list[str | None]) -> None:
    assert signed(text) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (f"At the same ceremony {A} concluded an agreement with {C}.", "2024-03-18"),
        (f"They share a library. Right after, {A} signed an agreement with {C}.", "2024-03-18"),
        (f"An hour later {A} signed an agreement with {C}.", "2024-03-18"),
        (f"{A} has also signed an agreement with {C}.", None),
        (f"Shortly after its move to Lima, {A} signed an agreement with {C}.", None),
        (f"At the same ceremony {A} said that it will sign an agreement with {C}.", None),
    ],
)
def test_what_was_signed_at_the_same_ceremony_has_its_day(behind: str, expected: str | None) -> None:
    assert signed(f"{A} and {B} signed a memorandum on Monday. Both teach law. {behind}") == ["2024-03-18", expected]


REVIEW = f"""The year in partnerships

February. The year opened in Lima, where {A} and {B} signed an agreement on the 14th.

March. A memorandum of {A} with {C} was signed.

May. On the 3rd an agreement was signed by {A} and {D}."""


def test_a_month_that_heads_paragraphs_is_that_of_what_they_tell() -> None:
    assert signed(REVIEW, "2023-12-20") == ["2023-02-14", "2023-03", "2023-05-03"]
    # the months that were still to come are those of the year before
    assert signed(REVIEW, "2024-01-20") == ["2023-02-14", "2023-03", "2023-05-03"]
    # one alone heads nothing
    assert signed(f"March.\n\n{A} and {B} signed a memorandum.") == [None]


def test_a_date_that_heads_an_item_is_its_day_of_publication() -> None:
    item = "{} and {} signed an agreement {}."
    lines = ["November 20, 2019", item.format(A, B, "last week"), "November 8, 2019", item.format(A, C, "on Tuesday")]
    assert signed("\n\n".join(["News", *lines]), "2019-11-22") == ["2019-11", "2019-11-05"]
    # and never that of the signing
    assert signed("\n\n".join(["News", "November 20, 2019", item.format(A, B, "on law")]), "2019-11-22") == [None]


def test_a_year_that_heads_lines_is_that_of_what_they_tell() -> None:
    lines = f"Our history\n\n2017\n{A} and {B} signed a memorandum.\n\n2018\nIn May {A} signed an agreement with {C}."
    assert signed(lines) == ["2017", "2018-05"]


CEREMONY = f"""Peru and Norway have signed three documents between universities of both countries.

"We are glad," the minister told reporters after the ceremony in Lima on Friday.

Research comes first. {A} and {B} have a memorandum on fish. It is the longest of them. Fish are many. So are pages.

In addition, an agreement has been signed by {A} with {C}."""


def test_the_one_ceremony_of_a_text_dates_all_that_was_signed_there() -> None:
    assert signed(CEREMONY) == ["2024-03-15", "2024-03-15"]
    # a second day of signing leaves it open which it was
    assert signed(f"{CEREMONY} {A} and {D} signed a memorandum on Monday.") == ["2024-03-15", None, "2024-03-18"]
    # what there was already
    old = f"{CEREMONY} {B} and {D} have had an exchange agreement for many years."
    assert signed(old) == ["2024-03-15", "2024-03-15", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} signed an agreement. The Friday ceremony was watched by the mayor.", ["2024-03-15"]),
        (f"{A} and {B} signed an agreement on the last day of February.", ["2024-02-29"]),
        (f"{A} and {B} signed an agreement a week ago today.", ["2024-03-13"]),
        (f"The three-day forum ended on Monday with the signing of an agreement between {A} and {B}.", ["2024-03-18"]),
        (f"On 8 March {A} signed an agreement with {B}. In the afternoon it signed another with {C}.",
         ["2024-03-08", "2024-03-08"]),
        (f"Since 2015 {A} has also been linked by an agreement to {B}.", ["2015"]),
        (f"Among the news is the renewal, in February, of the agreement between {A} and {B}.", ["2024-02"]),
        (f"The visit ended with the signing on 4 March of a memorandum between {A} and {B}.", ["2024-03-04"]),
        (f"On Monday the guests were taken to {C}, which signed an agreement with {A}.", ["2024-03-18"]),
        (f"A delegation of {A} travelled to Peru last month.\n\nIn Lima an agreement with {B} was concluded by {A}.",
         ["2024-02"]),
        # days of something else
        (f"A delegation of {A} will travel to Peru next month. In Lima an agreement with {B} was concluded by {A}.",
         [None]),
        (f"{A} and {B} signed an agreement. The Friday concert was watched by the mayor.", [None]),
    ],
)  # fmt: skip
def test_other_ways_to_tell_the_day(text: str, expected: list[str | None]) -> None:
    assert signed(text) == expected
