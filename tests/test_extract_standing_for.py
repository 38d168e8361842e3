"""Who signs for another house than their own, and bodies with a name in two languages."""

from __future__ import annotations

import pytest

from tests.extract_examples import KYOTO, LUND, OSAKA, one, told

COUNCIL = "Council of Rectors of Chile"


@pytest.mark.parametrize(
    "signers",
    [
        f"by Eva Holm of {LUND} and Jo Li, the rector of {KYOTO}, who represents the {COUNCIL}",
        f"by Eva Holm of {LUND} and Jo Li, rector of {KYOTO}, representing the {COUNCIL}",
        f"by Jo Li, rector of {KYOTO}, who represented the {COUNCIL}, and Eva Holm of {LUND}",
        f"by Jo Li, rector of {KYOTO}, on behalf of the {COUNCIL}, and Eva Holm of {LUND}",
    ],
)
def test_who_stands_for_another_does_not_sign_for_the_house_they_are_of(signers: str) -> None:
    assert told(f"An agreement was signed {signers}.") == one("agreement", "signed", LUND, COUNCIL)


@pytest.mark.parametrize(
    "subject",
    [
        f"{LUND}, on behalf of the {COUNCIL},",
        f"{LUND}, which represents the {COUNCIL},",
        f"Eva Holm, rector of {LUND}, who represents the town in the senate,",
        f"Eva Holm, rector of {LUND}, representing {LUND},",
    ],
)
def test_a_house_that_acts_for_another_signs_itself(subject: str) -> None:
    assert told(f"{subject} signed an agreement with {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)


def test_who_chairs_a_body_signs_for_it() -> None:
    text = f"An agreement was signed by Eva Holm, who chairs the {COUNCIL}, and Jo Li, the rector of {LUND}."
    assert told(text) == one("agreement", "signed", LUND, COUNCIL)


@pytest.mark.parametrize("mark", ["-", "–", "|"])
def test_a_known_body_keeps_its_name_in_maori(mark: str) -> None:
    whole = f"Universities New Zealand {mark} Te Hara Nui"
    assert told(f"{whole} and {LUND} signed an agreement.") == one("agreement", "signed", whole, LUND)
    again = f"{whole} signed an agreement with {LUND}. Universities New Zealand is pleased. Te Hara Nui signed with"
    again = f"{again} {OSAKA}."
    assert told(again) == [*one("agreement", "signed", whole, LUND), *one("agreement", "signed", whole, OSAKA)]


def test_links_of_the_universities_of_two_lands_are_no_university() -> None:
    text = f"The Norway–Peru University Links agreement was signed by {LUND} and {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    assert told(f"Exchanges with {LUND} are all part of the Norway–Peru University Links agreement.") == []
    assert told(f"The Norway–Peru University signed an agreement with {LUND}.") == one(
        "agreement", "signed", "Norway–Peru University", LUND
    )


def test_degrees_of_two_lands_are_none_in_common() -> None:
    text = f"{LUND} and {KYOTO} signed an agreement. It will say how degrees of the two countries compare."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
