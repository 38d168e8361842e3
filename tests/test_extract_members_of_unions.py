"""Who leads a consortium, who comes to it later, and the members that a text tells behind the news of an alliance."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, told

THREE = f"{LUND}, {KYOTO} and {GHANA}"
REST = f"{KYOTO}, {GHANA} and {MAKERERE}"
FOUR = f"{LUND}, {KYOTO}, {GHANA} and {MAKERERE}"
ALL = [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]
OF_THREE = [tuple(sorted((LUND, KYOTO, GHANA)))]


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} leads a consortium of {REST}.",
        f"{LUND} will lead a consortium made up of {REST}.",
        f"{LUND} heads a consortium that includes {REST}.",
        f"Coordinated by {LUND}, the consortium comprises {REST}.",
        f"The Delta Consortium, led by {LUND} with {REST} as partners, has won a grant.",
        f"{LUND} is the coordinator of the consortium. Its partners are {REST}.",
        f"The consortium consists of {LUND} as coordinator and the partners {REST}.",
        f"Consortium: {LUND} (coordinator), {REST}.",
        f"The consortium partners: {FOUR}.",
    ],
)
def test_who_leads_a_consortium_is_one_of_it(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "joins",
    [
        f"{MAKERERE} joined in 2014.",
        f"In 2014 {MAKERERE} joined.",
        f"It was joined by {MAKERERE} in 2014.",
        f"Since then it has been joined by {MAKERERE}.",
        f"Last week {MAKERERE} was admitted as its fourth member.",
        f"{MAKERERE} became its fourth member last year.",
    ],
)
def test_who_comes_to_an_alliance_is_of_it(joins: str) -> None:
    assert [members for _, _, members in told(f"The Delta Alliance was founded by {THREE} in 2010. {joins}")] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"{MAKERERE} has joined the alliance of {THREE}.",
        f"{MAKERERE} has become the fourth member of the alliance of {THREE}.",
        f"{MAKERERE} has been admitted to the alliance formed by {THREE}.",
        f"The alliance of {THREE} has a new member. {MAKERERE} was admitted on Tuesday.",
        f"The Delta Alliance, founded in 2010 by {THREE}, has since been joined by {MAKERERE}.",
        f"The consortium founded by {THREE} in 2010 was joined last year by {MAKERERE}.",
        f"With the accession of {MAKERERE}, the alliance of {THREE} has grown to four members.",
        f"{LUND} and {KYOTO} founded the Delta Alliance in 2010; {GHANA} joined in 2012, {MAKERERE} in 2014.",
    ],
)
def test_who_joins_the_alliance_of_others_is_of_it(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "joins",
    [
        f"{MAKERERE} will join next year.",
        f"{MAKERERE} would like to join it.",
        f"{MAKERERE} has not joined.",
        f"{MAKERERE} left it in 2014.",
        f"It has not been joined by {MAKERERE}.",
    ],
)
def test_who_does_not_come_is_not(joins: str) -> None:
    text = f"The Delta Alliance was founded by {THREE} in 2010. {joins}"
    assert [members for _, _, members in told(text)] == OF_THREE


@pytest.mark.parametrize(
    "text",
    [
        f"The Delta Alliance will receive four million euros. Its members are {FOUR}.",
        f"The Delta Alliance has been chosen for funding. It comprises {FOUR}.",
        f"The consortium is made up of universities on three continents. They are {FOUR}.",
        f"{LUND} is part of the Delta Alliance. The other members are {REST}.",
        f"{LUND} belongs to the Delta Alliance. The other members of the alliance are {REST}.",
        f"{LUND} is part of a consortium of four universities. The others are {REST}.",
        f"Members of the alliance:\nSweden – {LUND}\nJapan – {KYOTO}\nGhana – {GHANA}\nUganda – {MAKERERE}",
        f"The Delta Alliance was founded in 2017. It comprises:\n- {LUND}, Sweden\n- {KYOTO}, Japan\n- {GHANA}\n"
        f"- {MAKERERE}, Uganda",
    ],
)
def test_members_told_behind_news_of_the_alliance_make_one_agreement(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"The Delta Alliance will receive four million euros. {THREE} have welcomed the news.",
        f"The Delta Alliance was to be founded this year. Its members are {FOUR}.",
        f"The Delta Alliance has been dissolved. Its members were {FOUR}.",
        f"The Delta Alliance is an association of 200 universities. Its members include {THREE}.",
        f"The Delta Alliance supports the project. It brings together researchers from {THREE}.",
        f"The Delta Alliance met in Lima. Its guests were {THREE}.",
    ],
)
def test_others_behind_news_of_an_alliance_are_no_members(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The Delta Alliance has four members. The founders were {THREE}. {MAKERERE} was admitted in 2013.",
        f"Ten years on, the Delta Alliance has four members. The founders were {LUND}, {KYOTO} and {GHANA}. {MAKERERE} "
        "was admitted in 2013.",
        f"{MAKERERE} joined the Delta Alliance on Monday. The other members are {THREE}.",
        f"{MAKERERE} was the first African university to join the Delta Alliance, which {THREE} had founded in 2014.",
        f"The “Delta” network was founded by {THREE} with the signing of a memorandum. {MAKERERE} has since signed the "
        "memorandum as well.",
        f"{LUND}, as coordinator, together with {REST}, has signed the consortium agreement.",
    ],
)
def test_who_came_later_and_the_first_are_of_one_union(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"The European University Alliance Viknemont has grown. The members of Viknemont are {FOUR}.",
        "European University Alliance Viknemont+ takes in new members\n\nThe agreement was signed in Lima.\n\nThe "
        f"members of Viknemont+\n• {LUND}, Sweden (coordinator)\n• {KYOTO}, Japan\n• {GHANA}\n• {MAKERERE} (new)",
        f"The Viknemont alliance was launched in Lima. Viknemont members:\n- {LUND}\n- {KYOTO}\n- {GHANA}\n"
        f"- {MAKERERE}",
        f"{LUND} is part of Viknemont, an alliance of four universities. The other members of Viknemont are {REST}.",
    ],
)
def test_an_alliance_called_by_its_name_alone_has_members(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"Viknemont is a research project. Its members are {THREE}.",
        f"The Viknemont alliance met in Lima. Guests of Viknemont were {THREE}.",
    ],
)
def test_others_beside_such_a_name_are_no_members(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Members of the consortium are {THREE}; {MAKERERE} and Siemens are associated partners.",
        f"The consortium consists of {THREE}, with {MAKERERE} as an associated partner.",
        f"The alliance comprises {THREE}, while {MAKERERE} is an observer.",
    ],
)
def test_associated_partners_are_no_members(text: str) -> None:
    assert [members for _, _, members in told(text)] == OF_THREE
