"""When something was signed at an event whose days another sentence tells, and what is no day of a signing."""

from __future__ import annotations

import pytest

from extract_examples import read, signed

A, B, C, D = "Harbour University", "Fjord University", "Coast University", "Lake University"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{0} at the Forum of Rectors. The hall was full. The forum took place on 12-14 March 2024.", "2024-03"),
        ("{0} at the Forum of Rectors. The hall was full. The forum took place on 12 March 2024.", "2024-03-12"),
        ("{0}. This happened on the sidelines of a dialogue, which was held in Lima from 4 to 6 March.", "2024-03"),
        ("{0} at the fair of books. Lima hosted the fair on 5 March.", "2024-03-05"),
        ("{0} in the framework of the forum. On March 13-14 Lima received the guests of the forum.", "2024-03"),
        ("{0} at the assembly. Forty came. The assembly, held from February 27 to Feb. 29, was loud.", "2024-02"),
        ("The 7th Congress of Rectors (Lima, 4-6 March) was loud. It rained. {0} at the congress.", "2024-03"),
        # another event, or one to come
        ("{0} at the Forum of Rectors. The next forum will be held on 12-14 March 2025.", None),
        ("{0} at the Forum of Rectors. The first forum took place on 12-14 March 2024.", None),
        ("{0} at the Forum of Rectors. The forum of farmers on rice took place on 12-14 March 2024.", None),
        ("{0}. The library was opened. The forum took place on 12-14 March 2024.", None),
        ("{0} at the forum. The dean spoke at the forum about the fire of 12 March.", None),
    ],
)
def test_an_event_told_elsewhere_gives_the_day_of_what_was_signed_at_it(text: str, expected: str | None) -> None:
    assert signed(text.format(f"{A} and {B} signed a memorandum")) == [expected]


def test_what_a_mission_ended_with_is_of_its_days() -> None:
    mission = "The mission, which went to Lima on March 4-7, ended with five memoranda between Peruvian universities."
    text = f"{mission} Among the MoUs, {A} and {B} concluded an exchange agreement."
    assert signed(text) == ["2024-03"]
    # what was there before is none of them
    (_, before) = read(f"{text} It comes on top of an agreement of {C} with {D}.")
    assert before.signed is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"On 14 March {A} had talks with {B}, in the course of which an agreement was concluded.", "2024-03-14"),
        (f"On Monday {A} sat down with {B} for talks, after which an agreement was signed.", "2024-03-18"),
        (f"On the last weekend of February {A} signed an agreement with {B}.", "2024-02"),
        (f"From Mar 4, 2024 to Mar 6, 2024 {A} and {B} met and signed an agreement.", "2024-03"),
        (f"A delegation of {B} came to {A} on 4 March. On 6th, the two sides signed an agreement.", "2024-03-06"),
        (f"The contract between {A} and {B} bears the date of 4 March 2024.", "2024-03-04"),
        # the day on which it was told
        (f"According to the Gazette released on Monday, {A} signed an agreement with {B}.", None),
        (f"{A} signed an agreement with {B}, a report issued on Monday says.", None),
        (f"In a note published on Monday {A} says that it signed an agreement with {B}.", None),
        (f"Posted on March 14, 2024: {A} and {B} signed an agreement.", None),
    ],
)
def test_the_day_of_a_signing_is_not_that_of_its_news(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]
