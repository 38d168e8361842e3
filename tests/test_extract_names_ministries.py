"""Ministries of two lands are two, however their heads are written and their lands are told."""

from __future__ import annotations

import pytest

from extract_examples import LUND, one, told
from kg.extract import Document, extract_claims


@pytest.mark.parametrize(
    ("one_of_them", "other"),
    [
        ("Peru's ministry of health", "Kenyan ministry of health"),
        ("Peru's Ministry of Health", "Kenya's Ministry of Health"),
        ("Peruvian ministry of health", "Kenyan ministry of trade"),
        ("Peruvian ministry of science and technology", "Kenyan ministry of science and technology"),
        ("Peruvian ministry of agriculture", "ministry of agriculture of Kenya"),
    ],
)
def test_ministries_of_two_lands_sign_with_each_other(one_of_them: str, other: str) -> None:
    first, second = (name if "'" in name else f"the {name}" for name in (one_of_them, other))
    text = f"Yesterday {first} and {second} signed a pact."
    assert told(text) == one("agreement", "signed", one_of_them, other)


def test_they_do_so_in_a_line_of_a_list() -> None:
    text = "Two papers were signed:\n\n• a pact between Peru's ministry of mines and the Kenyan ministry of mines;\n"
    assert told(text) == one("agreement", "reported", "Peru's ministry of mines", "Kenyan ministry of mines")


def test_the_ministry_of_one_land_keeps_its_plain_name() -> None:
    text = f"Peru's ministry of health signed a pact with {LUND}."
    names = [each.name for each in extract_claims(Document("a", text)).claims.organisations]
    assert sorted(names) == [LUND, "ministry of health"]


def test_a_ministry_that_looks_on_signs_nothing() -> None:
    text = f"The Kenyan ministry of health has approved the pact signed by {LUND} and the Peruvian ministry of health."
    assert told(text) == one("agreement", "signed", LUND, "Peruvian ministry of health")
