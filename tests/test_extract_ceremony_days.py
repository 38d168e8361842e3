"""The day of a signing told by its ceremony or its event or a journey: who spoke there, how long it lasts."""

from __future__ import annotations

import pytest

from extract_examples import read, signed

A, B, C = "Harbour University", "Fjord University", "Coast University"
HAVE = f"{A} and {B} have signed a memorandum of understanding."


@pytest.mark.parametrize(
    "told",
    [
        "The rector of Harbour University told the ceremony in Lima on Friday that it was a first step.",
        "Rector Ana Berg told guests at the ceremony in Lima on Friday that the two had waited long.",
        "Rector Ana Berg said on Friday at the signing ceremony that the two had waited long.",
        "Rector Ana Berg, who addressed the signing ceremony on Friday, called it a first step.",
        "Speaking at the event on Friday, the rector called it a first step.",
        "Representing the two at Friday's ceremony were Ana Berg and Ole Lund.",
        "At a brief ceremony in the town hall on Friday, the mayor spoke of a first step.",
        "The mayor of Lima witnessed the ceremony on Friday.",
    ],
)
def test_who_speaks_at_a_ceremony_tells_the_day_of_the_signing(told: str) -> None:
    assert signed(f"{HAVE} {told}") == ["2024-03-15"]


@pytest.mark.parametrize(
    "told",
    [
        "Rector Ana Berg told reporters in Lima on Friday that the two had waited long.",
        "Rector Ana Berg told the graduation ceremony in Lima on Friday that the two had waited long.",
        "Rector Ana Berg addressed the matriculation ceremony on Friday.",
        "Speaking at the opening ceremony of the library on Friday, the rector called it a first step.",
        "Rector Ana Berg told the Senate on Friday that the two had waited long.",
    ],
)
def test_who_speaks_elsewhere_tells_no_day_of_a_signing(told: str) -> None:
    assert signed(f"{HAVE} {told}") == [None]


def test_each_of_several_agreements_has_the_day_of_their_ceremony() -> None:
    text = f"{A} has signed separate agreements with two universities. They are {B}, Lima; and {C}, Faro. "
    assert signed(text + "The rector told the ceremony in Lima on Friday that the house had waited long.") == [
        "2024-03-15",
        "2024-03-15",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{0} at the Coast Education Fair, which runs from 3 to 6 March in Lima.", "2024-03"),
        ("{0} at the Coast Education Fair that is running in Lima from 3 to 6 March.", "2024-03"),
        ("{0} during the Coast Education Fair, taking place in Lima from 3 to 6 March.", "2024-03"),
        ("{0}. The rectors put their signatures to it within the Meeting of Deans, held on March 1 and 2.", "2024-03"),
        ("{0}. They put them to it within the Meeting of Deans, held in Lima on March 1 and 2.", "2024-03"),
        ("{0}. The signatures were put under it at the Deans' Summit, celebrated on March 1 and 2.", "2024-03"),
        ("{0}. It will be shown at the Coast Education Fair, which runs from 3 to 6 April in Lima.", None),
        ("{0}. It was prepared at the Deans' Summit, celebrated on January 1 and 2.", None),
        ("{0}. They put them to use at the Deans' Summit, celebrated on March 1 and 2.", None),
    ],
)
def test_an_event_of_some_days_gives_the_month_of_what_was_signed_at_it(text: str, expected: str | None) -> None:
    assert signed(text.format(f"{A} and {B} signed an agreement"), published="2024-03-05") == [expected]


MANY = f"{A} has signed two new memoranda with universities in Peru. "
LIST = f"New memoranda were signed with these institutions:\n\n- {B}, Lima\n- Inca University, Cusco"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The signings took place when a delegation travelled through Lima, Cusco and other cities in January 2024.",
         "2024-01"),
        ("The signings took place while the rector was on a tour of Peru in January.", "2024-01"),
        ("The papers were signed in the course of a tour in January.", "2024-01"),
        ("The papers were signed when Dr. Berg was in Lima on 4 March.", "2024-03-04"),
        ("After the signings the delegation travelled to Chile in January.", None),
        ("The idea was born when a delegation travelled through Chile in January.", None),
        ("The papers will be signed when a delegation travels through Peru in April.", None),
    ],
)  # fmt: skip
def test_a_journey_tells_when_what_a_list_names_was_signed(told: str, expected: str | None) -> None:
    assert signed(f"{MANY}{told} {LIST}") == [expected, expected]


@pytest.mark.parametrize(
    "told",
    [
        "They join a list of partners of Harbour University on which names like {0} and {1} already figure.",
        "Other partners of the university in the country are {0} and {1}.",
    ],
)
def test_partners_told_beside_a_list_have_neither_its_kind_nor_its_day(told: str) -> None:
    journey = "The signings took place when a delegation travelled through Lima in January 2024. "
    text = f"{MANY}{journey}{LIST}\n\n{told.format('Playa University', 'Faro University')}"
    assert [(one.kind, one.status, one.signed) for one in read(text)] == [
        ("mou", "signed", "2024-01"),
        ("mou", "signed", "2024-01"),
        ("other", "reported", None),
        ("other", "reported", None),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("took the opportunity to sign a memorandum with", ("signed", "2024-03")),
        ("seized the chance to sign a memorandum with", ("signed", "2024-03")),
        ("used the occasion to sign a memorandum with", ("signed", "2024-03")),
        ("will take the opportunity to sign a memorandum with", ("planned", None)),
        ("wanted to take the opportunity to sign a memorandum with", ("planned", None)),
    ],
)
def test_an_opportunity_that_was_taken_is_a_signing_at_its_event(told: str, expected: tuple[str, str | None]) -> None:
    text = f"Rectors from ten countries gathered in Lima on 4-6 March for the Coast Congress. {A} {told} {B}."
    assert [(one.status, one.signed) for one in read(text)] == [expected]
