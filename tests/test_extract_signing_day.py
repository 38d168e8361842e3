"""The day of a signing is found whatever stands beside it, and no other day that a sentence tells is taken for it."""

from __future__ import annotations

import pytest

from extract_examples import signed

A, B = "Harbour University", "Fjord University"
PAPER = "a memorandum of understanding"


@pytest.mark.parametrize(
    "place",
    [
        # a noun that looks like a verb
        "at the main building",
        "in the new library building",
        "on the margins of the rectors' meeting",
        "in the newly opened library",
        "in the recently built laboratory",
        "when the rectors met in Lima",
        "while visiting Lima",
    ],
)
def test_a_place_before_the_day_does_not_hide_it(place: str) -> None:
    assert signed(f"{A} signed {PAPER} with {B} {place} on 4 March.") == ["2024-03-04"]
    assert signed(f"{PAPER.capitalize()} was signed between {A} and {B} {place} on 4 March.") == ["2024-03-04"]


@pytest.mark.parametrize(
    "purpose",
    [
        "aimed at developing joint degrees",
        "covering research and teaching",
        "establishing a joint research centre",
        "starting in September 2024",
        "designed to boost mobility",
    ],
)
def test_what_an_agreement_is_for_does_not_hide_the_day(purpose: str) -> None:
    assert signed(f"On 4 March, {PAPER} {purpose} was signed between {A} and {B}.") == ["2024-03-04"]
    assert signed(f"{A} and {B} signed {PAPER} {purpose} on 4 March.") == ["2024-03-04"]
    assert signed(f"{A} and {B} have signed {PAPER} {purpose}.") == [None]


@pytest.mark.parametrize(
    "aside",
    [
        "which celebrated its centenary in 2019",
        "whose new library was opened in February",
        "ranked among the best in 2023",
        "a partner of Lima's schools since 2015",
        "a private university founded in 1919",
        "which took part in the 2023 forum",
    ],
)
def test_what_is_told_of_a_house_by_the_way_dates_no_signing(aside: str) -> None:
    assert signed(f"{A}, {aside}, has signed {PAPER} with {B}.") == [None]
    assert signed(f"On 4 March, {A}, {aside}, signed {PAPER} with {B}.") == ["2024-03-04"]
    assert signed(f"{A}, {aside}, has signed {PAPER} with {B}. It was signed on 4 March.") == ["2024-03-04"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"It was on 4 March that {A} and {B} signed {PAPER}.", "2024-03-04"),
        (f"It was last month that {A} and {B} signed {PAPER}.", "2024-02"),
        (f"Yesterday, {PAPER} which takes effect in September was signed between {A} and {B}.", "2024-03-19"),
        (f"{A} signed {PAPER} with {B} for the next five years on Friday.", "2024-03-15"),
        (f"The day before yesterday {A} and {B} signed {PAPER}.", "2024-03-18"),
        (f"{A}, which on Monday signed {PAPER} with {B}, has 30,000 students.", "2024-03-18"),
        (f"{A}, which visited Lima on 4 March, signed {PAPER} with {B}.", "2024-03-04"),
        (f"{A} signed {PAPER} with {B} after a meeting of the rectors on 4 March.", "2024-03-04"),
        # days of something else
        (f"It was announced on Monday that {A}, founded in 1919, has signed {PAPER} with {B}.", None),
        (f"{A} (est. 1919) has entered into {PAPER} with {B}.", None),
        (f"{A} has signed {PAPER} with {B}, the university announced on Monday.", None),
        (f"{A} has entered into {PAPER} with {B} for the period 2024 to 2028.", None),
        (f"{A} has signed {PAPER} with {B}, replacing an agreement signed in 2014.", None),
        (f"{A} has signed {PAPER} with {B} replacing the one of 2014.", None),
        (f"{A} has signed {PAPER} with {B}, following a first visit to Lima in February.", None),
        (f"{A} has signed {PAPER} with {B}. The first agreement between the two was signed in 2014.", None),
        (f"{A} has signed {PAPER} with {B}. An earlier agreement was signed in 2014.", None),
        (f"{A} signed {PAPER} with {B} after the war in 1945.", None),
        (f"{A} signed {PAPER} with {B} after a fire on 4 March.", None),
        (f"{A} signed {PAPER} with {B} after talks in 2019.", None),
        (f"{A} signed {PAPER} with {B} to send students this autumn.", None),
        (f"On 4 March a storm hit {A}, ranked first, and it signed {PAPER} with {B}.", None),
        (f"19.03.2024 | {A} has signed {PAPER} with {B}.", None),
    ],
)
def test_other_days_of_the_sentence_are_not_that_of_the_signing(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


def test_the_day_of_an_agreement_that_another_rests_on_is_its_own() -> None:
    assert signed(f"{A} praised the work of {B} under the agreement signed in 2013.") in ([], ["2013"])
    assert signed(f"{A} trains nurses of {B} under an agreement made in 2009.") == ["2009"]
    assert signed(f"There is an exchange between {A} and {B}, which began in 2010.") == ["2010"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where the rule that reads the parties reads no day of its own
        (f"{A} has a letter of intent with {B}, signed on 4 March.", "2024-03-04"),
        (f"{A} and {B} will exchange students under an agreement signed last month.", "2024-02"),
        (f"{A} and {B} have formalised their work with {PAPER}, signed by video link on 4 March.", "2024-03-04"),
        (f"On 4 March, {A} became a partner of {B} by signing {PAPER}.", "2024-03-04"),
        (f"{A}, whose library was opened in February, became a partner of {B} by signing {PAPER}.", None),
        # behind a party with an aside, and behind a meeting
        (f"{PAPER.capitalize()} was signed between {A}, which teaches law, and {B} on 4 March.", "2024-03-04"),
        (f"{PAPER.capitalize()} was signed between {A}, founded in 1919, and {B} on 4 March.", "2024-03-04"),
        (f"{A} signed {PAPER} with {B} after a meeting on 4 March.", "2024-03-04"),
        (f"{A} has signed {PAPER} with {B}, days after the visit of the minister on 4 March.", None),
    ],
)
def test_the_day_is_told_in_the_sentence_of_the_parties(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("It was signed earlier this month.", "2024-03"),
        ("It was signed on the first of March.", "2024-03-01"),
        ("Both sides signed late on Friday.", "2024-03-15"),
        ("The parties signed two weeks ago.", "2024-03"),
        ("The signatures were exchanged on 4 March.", "2024-03-04"),
        ("The memorandum dates from 4 March.", "2024-03-04"),
        ("The rectors met on 4 March to sign the memorandum.", "2024-03-04"),
        ("The ceremony on 4 March was attended by the ambassador.", "2024-03-04"),
        ("The first memorandum was signed earlier, in 2014.", None),
        ("The library was opened earlier this month.", None),
        ("The memorandum was announced on Monday.", None),
        ("The ceremony of graduation on 4 March was led by the dean.", None),
        ("The ceremony for new students on 4 March was led by the dean.", None),
        ("The ceremony to open the library on 4 March was led by the dean.", None),
    ],
)
def test_the_sentence_behind_tells_the_day(after: str, expected: str | None) -> None:
    assert signed(f"{A} and {B} have signed {PAPER}. {after}") == [expected]
