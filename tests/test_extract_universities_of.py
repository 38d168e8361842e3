"""Universities listed behind one word, with where they are or with a list left open."""

from __future__ import annotations

import pytest

from tests.extract_examples import KYOTO, one, told


@pytest.mark.parametrize(
    "houses",
    [
        "the universities of Lund in the south and Umeå in the north",
        "the universities of Lund, in southern Sweden, and Umeå, near the coast",
        "the Swedish universities of Lund and Umeå in the north",
    ],
)
def test_universities_are_told_with_where_they_are(houses: str) -> None:
    assert told(f"{KYOTO} signed an agreement with {houses}.") == one("agreement", "signed", KYOTO, "Lund", "Umeå")
    assert told(f"An agreement was concluded by {houses}, and {KYOTO}.") == one(
        "agreement", "signed", KYOTO, "Lund", "Umeå"
    )


@pytest.mark.parametrize(
    "rest", ["and further universities in Sweden", "and other universities", "and several more", "and five others"]
)
def test_a_list_of_universities_may_be_left_open(rest: str) -> None:
    pairs = [*one("agreement", "reported", KYOTO, "Lund"), *one("agreement", "reported", KYOTO, "Umeå")]
    assert told(f"{KYOTO} has agreements with the universities of Lund, Umeå {rest}.") == pairs
    assert told(f"There are agreements between {KYOTO} and the universities of Lund, Umeå {rest}.") == pairs


@pytest.mark.parametrize(
    "houses",
    [
        "the universities of Norway in the north and Italy in the south",
        "the universities of Peru, Chile and other countries",
        "the universities of Lima, Bogota and other cities",
        "two universities of Lund and other Swedish towns",
        "the universities of Applied Sciences in Lund and Umeå",
        "the universities of the north",
    ],
)
def test_lands_towns_and_subjects_are_no_universities(houses: str) -> None:
    assert told(f"{KYOTO} has agreements with {houses}.") == []


def test_who_signs_behind_a_list_of_hosts_is_no_host() -> None:
    visited = "The guests visited the universities of Lund and Umeå"
    text = f"{visited}, and Fjord University signed an agreement with {KYOTO}."
    assert told(text) == one("agreement", "signed", "Fjord University", KYOTO)


def test_agreements_with_colleges_nobody_names_have_no_second_side() -> None:
    rest = "the colleges of Lima, Bogota, Cusco and further colleges in Peru"
    assert told(f"Agreements exist between {KYOTO} and {rest}.") == []
