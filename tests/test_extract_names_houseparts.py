"""A centre with a name of its own and its university are one party, where what is told beside them says so."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

TWO = one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "parties",
    [
        f"the Viknes Centre for Tides, {LUND}, and the School of Law, {KYOTO}",
        f"the Viknes Centre for Tides, {LUND} and the School of Law, {KYOTO} (KU)",
        f"the Lundian Centre for Tides, {LUND}, and {KYOTO}",
        f"the Centre for Tides, {LUND} and {KYOTO}",
        f"the Faculty of Law, {LUND}, and the Faculty of Law, {KYOTO}",
    ],
)
def test_a_unit_and_its_house_behind_a_comma_are_one_party(parties: str) -> None:
    assert told(f"A memorandum was signed between {parties}.") == TWO


def test_a_heading_with_the_centre_means_its_university() -> None:
    text = "MoU between the Viknes Centre for Tides and Kyoto\n\nA memorandum was signed between the Viknes Centre"
    assert told(f"{text} for Tides, {LUND}, and the School of Law, {KYOTO} (KU).") == TWO


@pytest.mark.parametrize("name", ["Viknes Polytechnic", "Fridtjof Nansen Institute", "Viknes Centre for Tides"])
def test_a_house_before_others_in_a_list_is_one_of_them(name: str) -> None:
    text = f"A memorandum was signed between the {name}, {LUND} and {KYOTO}."
    assert told(text) == one("mou", "signed", name, LUND, KYOTO)
