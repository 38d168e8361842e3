"""Houses of one agreement that other words than *and* join, and houses that *not* keeps out."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} has joined {KYOTO}, {OSAKA} and {NAGOYA} in signing an agreement on water.",
         one("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} joined {KYOTO} in signing an agreement on water.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} will join {KYOTO} and {OSAKA} in signing an agreement on water.", []),
        (f"{LUND} joined {KYOTO} and {OSAKA} in asking for an agreement on water.", []),
        (f"An agreement on water bringing together {KYOTO}, {OSAKA} and {NAGOYA} was signed.",
         one("agreement", "signed", KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed an agreement with {AARHUS} at a fair bringing together {KYOTO}, {OSAKA} and {NAGOYA}.",
         one("agreement", "signed", LUND, AARHUS)),
        (f"The rector said that an agreement bringing together {KYOTO} and {OSAKA} was signed.",
         one("agreement", "signed", KYOTO, OSAKA)),
        (f"{LUND} signed an agreement on a forum bringing together {KYOTO} and {OSAKA}.", []),
        (f"{LUND} signed an agreement with a firm bringing together {KYOTO} and {OSAKA}.", []),
        (f"Parliament adopted an agreement bringing together {KYOTO} and {OSAKA} in a merger.", []),
        (f"The government signed an agreement bringing together {KYOTO} and {OSAKA} under one roof.", []),
        (f"{LUND} signed agreements not only with {KYOTO} but also with {OSAKA} and {NAGOYA}.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed an agreement not with {KYOTO} but with {OSAKA}.", one("agreement", "signed", LUND, OSAKA)),
        (f"The agreement was signed not by {LUND} but by {KYOTO} and {OSAKA}.",
         one("agreement", "signed", KYOTO, OSAKA)),
        # people with their houses in brackets
        (f"An agreement was signed by Jan Novak (the {KYOTO}), Ana Diaz (the {OSAKA}) and Eva Lind ({NAGOYA}).",
         one("agreement", "signed", KYOTO, OSAKA, NAGOYA)),
    ],
)  # fmt: skip
def test_other_words_than_and_join_or_part_houses(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


PEOPLE = f"Ann Berg (the {LUND}) and Kari Lie (the {KYOTO})"


@pytest.mark.parametrize("text", [
    f"The book by {PEOPLE} on the agreement was signed.",
    f"Judges {PEOPLE} signed the protocol of the match.",
    f"{PEOPLE} signed an open letter on the agreement.",
    f"A report on the agreement between {LUND} and {KYOTO} was signed.",
])  # fmt: skip
def test_another_paper_about_an_agreement_is_none(text: str) -> None:
    assert told(text) == []
    assert told(f"{PEOPLE} signed the agreement.") == one("agreement", "signed", LUND, KYOTO)
    pact = f"According to a report on water, {LUND} and {KYOTO} signed an agreement."
    assert told(pact) == one("agreement", "signed", LUND, KYOTO)
