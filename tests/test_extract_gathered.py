"""Three or more who meet, or whose heads do, sign behind it: *The rectors of A, B and C met. They signed*."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, one, told

THREE = f"{LUND}, {KYOTO} and {GHANA}"


@pytest.mark.parametrize(
    "met",
    [
        f"The rectors of {THREE} met in Lima last week.",
        f"On Tuesday representatives of {THREE} gathered in Lima.",
        f"Delegates from {THREE} convened on Monday.",
        f"The rectors of {LUND} and {KYOTO} met the president of the {GHANA} on Monday.",
        f"On Tuesday, {THREE} sent their presidents to Lima.",
    ],
)
@pytest.mark.parametrize(
    "sign",
    [
        "They signed an agreement on tides.",
        "At the end of their meeting they signed an agreement.",
        "There they signed an agreement.",
        "There an agreement was signed.",
        "The meeting ended with the signing of an agreement.",
    ],
)
def test_those_who_met_sign(met: str, sign: str) -> None:
    assert told(f"{met} {sign}") == one("agreement", "signed", LUND, KYOTO, GHANA)


def test_those_who_met_sign_with_another() -> None:
    text = f"The heads of {THREE} met in Lima. They signed an agreement with {MAKERERE}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, GHANA, MAKERERE)


@pytest.mark.parametrize("meet", ["assembled in Lima", "convened in Lima", "flew to Lima", "gathered in Lima"])
def test_those_who_meet_and_sign_in_one_sentence(meet: str) -> None:
    text = f"Representatives of {THREE} {meet} and signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, GHANA)


@pytest.mark.parametrize(
    "text",
    [
        f"Students of {THREE} met in Lima. They signed a contract.",
        f"The rowing teams of {THREE} met in Lima. They signed an agreement.",
        f"The heads of {THREE} met in Lima. No agreement was signed.",
        f"The heads of {THREE} met in Lima. They hope to sign an agreement soon.",
        f"The heads of {THREE} met in Lima. An agreement between the two countries was signed.",
        f"The heads of {THREE} met in Lima. They agreed to meet again.",
    ],
)
def test_who_is_not_told_to_sign_does_not(text: str) -> None:
    assert [names for _, status, names in told(text) if status != "planned"] == []
