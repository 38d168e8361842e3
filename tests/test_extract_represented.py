"""Parties that a text names only by who came to sign for them, and guests who sign for nobody."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, Told, one, told

MINISTRY = "Ministry of Education of Ghana"


@pytest.mark.parametrize(
    "text",
    [
        f"Attending the signing ceremony on behalf of {LUND} were the rector and two deans; representing {KYOTO} were "
        "the president and her staff. The agreement will improve teaching.",
        f"The signing ceremony was attended by a rector on the {LUND} side and the president on the {KYOTO} side.",
        f"The signing ceremony took place in the library. {LUND} was represented by its rector, and {KYOTO} by its "
        "president.",
    ],
)
def test_those_who_are_represented_at_a_signing_sign(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_three_that_are_represented_sign_one_agreement() -> None:
    text = (
        f"Attending the signing ceremony on behalf of {LUND} was its rector;\n\nRepresenting {KYOTO} was the president;"
        f"\n\nRepresenting {OSAKA} was a dean.\n\nThe memorandum of understanding will run for five years."
    )
    assert told(text) == one("mou", "signed", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        # Nobody signs at a fair, nor before the day has come.
        f"The fair was attended by a dean on behalf of {LUND} and another representing {KYOTO}.",
        f"The signing ceremony will be attended by the rector on behalf of {LUND} and a dean representing {KYOTO}.",
        f"The winners' signed photographs were shown at a ceremony. On behalf of {LUND} the rector gave thanks, "
        f"representing {KYOTO} was a dean.",
        f"The signing ceremony was attended by a rector on behalf of {LUND} and a dean representing {KYOTO}. The "
        "talks failed and no agreement was signed.",
        # One house is represented; who only comes is a guest.
        f"The signing was attended by the rector on behalf of {LUND} and by students of {KYOTO}.",
    ],
)
def test_who_only_attends_signs_nothing(text: str) -> None:
    assert told(text) == []


def test_guests_are_no_parties_where_the_text_tells_who_signed() -> None:
    text = (
        f"{LUND} and {KYOTO} signed an agreement. The signing ceremony was attended by an officer on behalf of the "
        f"{MINISTRY} and a dean representing {OSAKA}."
    )
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


BEFORE = f"{LUND} opened a new chapter on Monday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names that tell no kind have signed, and not those around
        (f"{BEFORE} The memorandum was signed by Zyx Qua and {KYOTO}.", one("mou", "signed", "Zyx Qua", KYOTO)),
        (f"{BEFORE} The memorandum was signed by Zyx Qua trustee Ken Ito and {KYOTO} rector Jo Li.", []),
        (f"{BEFORE} The memorandum was signed by Nordic Union Ambassador to Japan Eva Ek and {KYOTO} President Jo Li.",
         []),
        (f"{LUND} hosted {KYOTO} on Monday. The memorandum was signed by Eva Berg and Jan Ito.",
         one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} hosted {KYOTO} on Monday. The memorandum was signed by Vice Rector Jo Li and Professor Eva Berg.",
         one("mou", "signed", LUND, KYOTO)),
        # another office of a signer
        (f"{LUND} is old. At a short feast on Monday, the memorandum was signed by the envoy and {LUND} chairman, "
         f"Professor Jo Berg, who doubles as the rector of {KYOTO}.", []),
    ],
)  # fmt: skip
def test_a_signing_by_unread_names_is_not_of_those_around(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The visit saw {LUND} and {KYOTO} sign an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"The visit saw {LUND} sign an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"The visit will see {LUND} and {KYOTO} sign an agreement.", one("agreement", "planned", LUND, KYOTO)),
        # who visits somebody does not see them sign
        (f"{OSAKA} visited {LUND} and {KYOTO} signed an agreement.", []),
    ],
)  # fmt: skip
def test_who_is_seen_to_sign_is_a_party(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
