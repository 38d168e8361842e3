"""Those who do something under a paper that their heads signed, and those with whose signatures something began."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, one, told

THREE = f"{LUND}, {KYOTO} and the {GHANA}"
OF_THREE = [tuple(sorted((LUND, KYOTO, GHANA)))]


@pytest.mark.parametrize(
    "text",
    [
        f"{THREE} will share laboratories under an agreement that their rectors signed in Lima on Monday.",
        f"{THREE} will open their libraries under a charter signed by their rectors on Monday.",
        f"{THREE} cooperate under an agreement signed by the three rectors in May.",
        f"Under a charter that their rectors signed on Monday, {THREE} will share laboratories.",
        f"The school was formally established on Monday, with signatures from {THREE}.",
        f"The rector of {LUND} signed the agreement together with the heads of {KYOTO} and the {GHANA}.",
    ],
)
def test_it_is_the_agreement_of_all(text: str) -> None:
    assert [names for _, status, names in told(text) if status in ("signed", "reported")] == OF_THREE


def test_several_heads_beside_one() -> None:
    text = f"The rector of {LUND} signed the agreement together with the heads of {KYOTO}, {MAKERERE} and the {GHANA}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, MAKERERE, GHANA)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} will share laboratories under an agreement signed by the two ministers.",
        f"{LUND} and {KYOTO} will share laboratories under an agreement signed by their governments.",
        f"{LUND} and {KYOTO} will share laboratories under an agreement that they hope to sign in May.",
        f"{LUND} and {KYOTO} competed under rules that their rectors signed.",
        f"The school was not established, with signatures from {LUND} and {KYOTO} missing.",
    ],
)
def test_the_agreement_of_others_or_to_come_is_not_theirs(text: str) -> None:
    assert [names for _, status, names in told(text) if status in ("signed", "reported")] == []


def test_the_host_of_the_signing_is_the_host() -> None:
    text = (
        f"{LUND} has become one of four founders of the Delta Consortium, established by a memorandum that was signed "
        f"at {MAKERERE}. The other founders are the host, {KYOTO} and the {GHANA}."
    )
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, MAKERERE, KYOTO, GHANA)))]
