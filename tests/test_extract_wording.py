"""Wordings in which news names parties and signings, each with a twin that names none."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, told


@pytest.mark.parametrize("feeling", ["thrilled", "excited", "honoured", "glad", "privileged"])
def test_joy_about_an_announcement_is_no_plan(feeling: str) -> None:
    text = f"{LUND} is {feeling} to announce a memorandum of understanding with {KYOTO}."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_eagerness_is_a_plan() -> None:
    text = f"{LUND} is eager to announce a memorandum of understanding with {KYOTO}."
    assert told(text) == one("mou", "planned", LUND, KYOTO)


def test_a_counterpart_signs_for_its_university() -> None:
    text = f"The rector of {LUND}, Prof. Nils Berg, and his counterpart at {KYOTO} signed the memorandum on Monday."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_a_friend_at_a_university_does_not() -> None:
    text = f"The rector of {LUND}, Prof. Nils Berg, and his old friend at {KYOTO} welcomed the agreement."
    assert told(text) == []


def test_an_acronym_between_dashes_is_the_name_again() -> None:
    text = f"{LUND} -LU- and the University of Technology of Troyes -UTT- based in France signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, "University of Technology of Troyes")


def test_another_name_between_dashes_is_not() -> None:
    text = f"{LUND}, {KYOTO}, and {OSAKA} signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_renewed_before_an_article_tells_what_was_done() -> None:
    text = f"{LUND} and {KYOTO} took the opportunity to review and renewed their ties by signing a revised memorandum."
    assert told(text) == one("mou", "renewed", LUND, KYOTO)


def test_a_renewed_agreement_is_still_a_noun() -> None:
    assert told(f"{LUND} and {KYOTO} discussed a review and renewed agreement.") in (
        [],
        one("agreement", "planned", LUND, KYOTO),
    )


def test_who_will_witness_a_signing_tells_of_a_plan() -> None:
    text = f"The governor will witness the signing of an agreement between {LUND} and {KYOTO} on Friday."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


def test_who_witnessed_one_tells_of_a_signing() -> None:
    text = f"The governor witnessed the signing of an agreement between {LUND} and {KYOTO} on Friday."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_an_agreement_that_will_be_signed_is_planned() -> None:
    text = f"It led to an agreement between {LUND} and {KYOTO} that will be signed soon."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


def test_an_agreement_that_will_be_extended_exists() -> None:
    text = f"It led to an agreement between {LUND} and {KYOTO} that will be useful soon."
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


def test_a_centre_in_a_university_stands_for_it() -> None:
    text = f"{LUND} signed an agreement with the language centre in {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_company_in_a_university_does_not() -> None:
    assert told(f"{LUND} signed an agreement with a start-up company in {KYOTO}.") == []


def test_an_abbreviated_country_after_a_hyphen_ends_no_sentence() -> None:
    text = f"The China-U.S. forum saw {LUND} sign. The Japan-U.S. dialogue ended. {LUND} signed an agreement with {KYOTO}."
    assert one("agreement", "signed", LUND, KYOTO)[0] in told(text)
