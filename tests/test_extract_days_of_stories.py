"""Days of stories: of each of two deeds, of a great day, of what talks led to, and of the paper under a programme."""

from __future__ import annotations

import pytest

from extract_examples import TWO, days_of_two, read, told

A, B = TWO
C = "Viknes University"


@pytest.mark.parametrize(
    "text",
    [
        f"On Thursday {A} signed a memorandum with {B} in Lima, and on Friday an agreement with {C} in Quito.",
        f"On 14 March {A} signed an agreement with {B} and, a day later, one with {C}.",
        f"On 14 March {A} signed an agreement with {B} and the next day another with {C}.",
    ],
)
def test_each_of_two_has_its_day(text: str) -> None:
    text = "LIMA, 17 March 2024 – " + text
    days = {C in one.parties: one.signed for one in read(text)}
    assert days == {False: "2024-03-14", True: "2024-03-15"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"On 14 March {A} signed an agreement with {B} and on 15 March opened an office.", "2024-03-14"),
        (f"{A} signed an agreement with {B} on 14 March and on 15 March won a match.", "2024-03-14"),
        (f"{A} and {B} met in February and on 14 March signed an agreement.", "2024-03-14"),
        (f"{A} and {B} began talks in 2019 and on 14 March signed an agreement.", "2024-03-14"),
        (f"A delegation of {A} visited {B} and on 14 March signed an agreement.", "2024-03-14"),
    ],
)
def test_a_day_behind_and_is_that_of_the_next_deed(text: str, day: str) -> None:
    assert days_of_two(text) == [("signed", day)]


@pytest.mark.parametrize(
    "text",
    [
        f"14 March was a great day for {A}. In the old hall the rector and the president of {B} signed an agreement.",
        f"14 March was a historic day for {A} and {B}. The two universities signed an agreement on exchange.",
        f"{A}, {B} sign pact\nTwo universities on 14 March agreed to join hands in medicine. The rector of {A} and the"
        f" president of {B} signed an agreement.",
    ],
)
def test_a_great_day_is_that_of_the_signing(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == ["2024-03-14"]


@pytest.mark.parametrize(
    "text",
    [
        f"In March 2023 {A} broke off its talks with {B}. The two universities have now signed an agreement.",
        f"Talks between {A} and {B} began in March 2024. The two universities have now signed an agreement.",
        f"A delegation of {B} visited {A} for the first time in March 2023. They have signed an agreement.",
        f"14 March was a holiday in Peru. {A} has signed an agreement with {B}.",
    ],
)
def test_what_was_long_before_is_no_day_of_what_they_have_now_signed(text: str) -> None:
    assert days_of_two(text) == [("signed", None)]


@pytest.mark.parametrize(
    "text",
    [
        f"Talks that began in 2013 led to a cooperation agreement between {A} and {B} in 2015.",
        f"Talks between {A} and {B} began in 2013 and led to an agreement in 2015.",
        f"In 2015 the contacts resulted in an agreement between {A} and {B}.",
        f"The year 2015 brought an agreement between {A} and {B}.",
        f"A photo of 2015 shows the rectors of {A} and {B} signing a cooperation agreement.",
        f"An old picture, taken in 2015, shows the rectors of {A} and {B} signing an agreement.",
    ],
)
def test_what_talks_led_to_and_what_a_photo_shows_is_dated(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == ["2015"]


@pytest.mark.parametrize(
    "text",
    [
        f"Talks between {A} and {B} that began in 2013 led to nothing.",
        f"Talks that began in 2013 may lead to an agreement between {A} and {B}.",
        f"The quarrel led to the end of the agreement between {A} and {B} in 2015.",
        f"A photo of 2015 shows students of {A} and {B} signing the guest book.",
        f"A film of 2015 shows the rectors of {A} and {B} signing a peace treaty.",
        f"{A} and {B} met in February and on 14 March refused to sign an agreement.",
    ],
)
def test_what_led_to_nothing_and_shows_others_is_none(text: str) -> None:
    assert [each for each in told(text) if each[1] not in ("planned", "terminated")] == []


@pytest.mark.parametrize(
    "text",
    [
        f"The joint master's programme of {A} and {B} is based on an agreement signed in 2013.",
        f"{A} and {B} run a joint centre, which was set up under an agreement of 2013.",
        f"{A} and {B} run a joint centre. It was founded on the basis of an agreement signed in 2013.",
        f"On 14 March {A} and {B} opened a joint laboratory in Lima. It rests on an agreement of 2013.",
        f"On 14 March {A} and {B} opened a joint laboratory in Lima. The agreement on it was signed in 2013.",
    ],
)
def test_the_paper_under_what_two_have_dates_it(text: str) -> None:
    assert [date for _, date in days_of_two(text)] == ["2013"]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} have signed an agreement. It is based on a memorandum signed in 2013.",
        f"{A} and {B} have signed a memorandum, based on an agreement signed in 2013.",
    ],
)
def test_an_older_paper_dates_no_new_one(text: str) -> None:
    assert days_of_two(text) == [("signed", None)]
