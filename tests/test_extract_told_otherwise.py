"""What comes to an end told first, parties beside those counted, agreements that tie, and who founds together."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, one, told


def test_what_comes_to_an_end_after_notice_has_ended() -> None:
    text = (
        f"{LUND} gave notice of all agreements with state universities. What comes to an end are the agreement with "
        f"{KYOTO} (concluded in 2011) and the student exchange agreements with {OSAKA} (2013) and the {GHANA} (2016)."
    )
    assert {status for _, status, _ in told(text)} == {"terminated"}


@pytest.mark.parametrize(
    "listed", ["{}, Lima, {}, Cusco, and the {}, Puno", "{}, {} and the {}", "{} (KU), {} (OU) and the {} (UG)"]
)
def test_parties_are_one_and_those_counted(listed: str) -> None:
    text = f"The parties to the memorandum are {LUND} and three universities: {listed.format(KYOTO, OSAKA, GHANA)}."
    assert told(text) == one("mou", "signed", LUND, KYOTO, OSAKA, GHANA)


@pytest.mark.parametrize("tie", ["of the same kind already tie", "now tie", "tie"])
def test_agreements_tie_one_to_others(tie: str) -> None:
    found = told(f"Agreements {tie} {LUND} to {KYOTO} and {OSAKA}.")
    assert sorted(parties for _, _, parties in found) == [(KYOTO, LUND), (LUND, OSAKA)]


@pytest.mark.parametrize(
    "text",
    [
        f"Agreements that would tie {LUND} to {KYOTO} are being drafted.",
        f"Agreements of the ministry tie {LUND} to {KYOTO}.",
        f"Nothing ties {LUND} to {KYOTO}.",
    ],
)
def test_others_tie_nobody(text: str) -> None:
    assert [status for _, status, _ in told(text) if status != "planned"] == []


def test_the_land_of_the_first_stands_behind_a_visit() -> None:
    text = f"During the visit Sweden's {LUND} and {KYOTO} signed an agreement on the training of teachers."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("noun", ["partner", "sister"])
def test_its_universities_in_two_towns_are_its_partners(noun: str) -> None:
    found = told(f"The president of {LUND} visited its {noun} universities in Kyoto and Osaka, {KYOTO} and {OSAKA}.")
    assert sorted(parties for _, _, parties in found) == [(KYOTO, LUND), (LUND, OSAKA)]


def test_named_heads_of_guest_and_host_sign_for_them() -> None:
    text = f"A delegation from {KYOTO} visited {LUND}. On this occasion the rectors, Ann Berg and Kim Holm, signed an "
    assert told(f"{text}agreement.") == one("agreement", "signed", KYOTO, LUND)


@pytest.mark.parametrize("verb", ["have formed an alliance", "have entered a partnership"])
def test_two_who_found_together_are_named_next(verb: str) -> None:
    found = told(f"Two colleges {verb}. {LUND} and {KYOTO} say that students will gain.")
    assert [parties for _, _, parties in found] == [(KYOTO, LUND)]


@pytest.mark.parametrize("verb", ["plan to form an alliance", "have formed a joint team"])
def test_two_who_found_nothing_yet(verb: str) -> None:
    found = told(f"Two colleges {verb}. {LUND} and {KYOTO} say that students will gain.")
    assert [status for _, status, _ in found if status != "planned"] == []
