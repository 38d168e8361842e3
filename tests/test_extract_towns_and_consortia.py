"""Towns that sign or stand for their universities, consortia of all partners, and programmes that two enter into."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} signed an agreement with the City of Landskrona.",
         one("agreement", "signed", LUND, "City of Landskrona")),
        (f"{LUND} signed an accord Oct. 12 with the city of Landskrona and {KYOTO}.",
         one("agreement", "signed", LUND, "city of Landskrona", KYOTO)),
        (f"The Town of El Salto and {KYOTO} signed a memorandum.",
         one("mou", "signed", "Town of El Salto", KYOTO)),
        (f"A memorandum between {LUND} and the municipality of Skara was signed.",
         one("mou", "signed", LUND, "municipality of Skara")),
        # only where something is, who pays, and half of a longer name
        (f"{LUND} signed an agreement with {KYOTO} in the city of Landskrona.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed an agreement with {KYOTO} and the city of Landskrona will pay.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed an agreement with City of Glasgow College.",
         one("agreement", "signed", LUND, "City of Glasgow College")),
    ],
)  # fmt: skip
def test_a_town_that_signs_is_a_party(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} has signed a memorandum with UCL, Leeds and Bath.",
         star("mou", "signed", LUND, "UCL", "Leeds", "Bath")),
        (f"{LUND} has partnered with Leeds, Bath and UCL to train nurses.",
         star("other", "reported", LUND, "Leeds", "Bath", "UCL")),
        # towns alone, in which town one of them is, and lands
        (f"{LUND} has signed a memorandum with Oxford, Leeds and Bath.", []),
        (f"{LUND} has signed a memorandum with UCL, London and {KYOTO}.", one("mou", "signed", LUND, "UCL", KYOTO)),
        (f"{LUND} has signed a memorandum with UCL in London, Leeds and Bath.", one("mou", "signed", LUND, "UCL")),
        (f"{LUND} has signed a memorandum with UCL, Chad and Mali.", one("mou", "signed", LUND, "UCL")),
    ],
)  # fmt: skip
def test_towns_beside_a_university_are_universities(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        ("to form a new consortium", one("other", "reported", LUND, KYOTO, OSAKA)),
        ("to launch the first Nordic network", one("other", "reported", LUND, KYOTO, OSAKA)),
        ("to network", star("other", "reported", LUND, KYOTO, OSAKA)),
        ("to train nurses", star("other", "reported", LUND, KYOTO, OSAKA)),
    ],
)
def test_a_consortium_is_of_all_together(purpose: str, expected: list[Told]) -> None:
    assert told(f"{LUND} has partnered with {KYOTO} and {OSAKA} {purpose}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {KYOTO} have now entered into a long-planned student exchange program.",
         one("exchange", "reported", LUND, KYOTO)),
        (f"{LUND} has entered into a double degree programme with {KYOTO}.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} will enter into a student exchange program.",
         one("exchange", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have not entered into a student exchange program.", []),
        (f"{LUND} and {KYOTO} have entered into a league of rowers.", []),
        # who founded one of them
        (f"{LUND} and {KYOTO}, a university established by the Academy of Sciences (AS), signed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO}, a college founded in 1897, signed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_programmes_entered_into_and_who_founded_a_party(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


FOUR = (LUND, KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} has joined with {KYOTO} and {OSAKA} to form a new consortium.",
         one("other", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has joined with {KYOTO} to create a joint institute.",
         one("joint-institute", "reported", LUND, KYOTO)),
        (f"{LUND} has joined with farmers to create a joint institute.", []),
        (f"{LUND} joined with {KYOTO} to protest.", []),
        (f"{LUND} has not joined with {KYOTO} to form an alliance.", []),
        # the count goes before the names
        (f"The four universities, {LUND}, {KYOTO}, {OSAKA} and {NAGOYA}, have a common agreement.",
         one("agreement", "reported", *FOUR)),
        (f"Four universities, {LUND}, {KYOTO}, {OSAKA} and {NAGOYA}, have an agreement.",
         one("agreement", "reported", *FOUR)),
        (f"Four universities, including {LUND}, {KYOTO} and {OSAKA}, have an agreement.", []),
    ],
)  # fmt: skip
def test_who_joins_and_who_is_counted_first(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
