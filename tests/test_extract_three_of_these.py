"""Institutes of plain words in a list that says how many it has, and who they are that *these* are."""

from __future__ import annotations

import pytest

from tests.extract_examples import KYOTO, LUND, one, told

GLASS, TIDES = "Institute of Glass", "Institute of Tides"
OWNED = "Warsaw Institute of Technology"


def star(*partners: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [one("agreement", "signed", LUND, partner)[0] for partner in partners]


@pytest.mark.parametrize(
    "partners",
    [
        f"three of these, the {GLASS}, the {OWNED} and {KYOTO}",
        f"three institutes, the {GLASS}, the {OWNED} and {KYOTO}",
        f"the {GLASS}, the {OWNED} and the {KYOTO}",
        f"three of its members: the {GLASS}, the {OWNED} and {KYOTO}",
    ],
)
def test_an_institute_that_is_one_of_a_list_is_no_part_of_the_next(partners: str) -> None:
    assert told(f"{LUND} signed agreements with {partners}.") == star(GLASS, OWNED, KYOTO)


def test_a_list_of_two_that_is_counted() -> None:
    assert told(f"{LUND} signed agreements with two of them, the {GLASS} and {KYOTO}.") == star(GLASS, KYOTO)


def test_a_network_and_some_of_its_institutes() -> None:
    network = "Velsa Research Network"
    text = f"{LUND} signed agreements with the head office of the {network}, which runs institutes, and with three of"
    text = f"{text} these, the {GLASS}, the {OWNED} and {KYOTO}."
    assert told(text) == star(network, GLASS, OWNED, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} signed agreements with three of its units, the Institute of Law, the Faculty of Arts and the School of"
        " Nursing.",
        f"The rector of {LUND} visited three places, the {GLASS}, the harbour and {KYOTO}.",
        f"Students of the {GLASS} of {LUND} signed an agreement with {KYOTO}.",
    ],
)
def test_parts_of_a_house_and_stops_are_no_partners(text: str) -> None:
    assert told(text) == []


def test_an_institute_told_with_its_house_is_of_it() -> None:
    text = f"{KYOTO} signed an agreement with the {TIDES}, {LUND}."
    assert told(text) == one("agreement", "signed", KYOTO, LUND)
