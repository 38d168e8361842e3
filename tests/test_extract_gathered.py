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


@pytest.mark.parametrize(
    "signed", ["The agreement was signed on Monday.", "The agreement was signed in Lima.", "A contract was signed."]
)
@pytest.mark.parametrize("opens", ["", "Together, "])
def test_those_who_will_do_something_together_signed_for_it(signed: str, opens: str) -> None:
    text = f"{opens}{THREE} will run a research station. {signed}"
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA)))]


def test_a_house_where_it_was_signed_is_no_party_with_one_of_three() -> None:
    text = f"{THREE} will run a research station. The agreement was signed at {MAKERERE}, which gives the land."
    assert [names for _, _, names in told(text) if MAKERERE in names] == []


def test_the_four_partners_are_one_and_those_it_works_with() -> None:
    first = f"{LUND} has teamed up with {KYOTO}, the {GHANA} and {MAKERERE}."
    text = f"{first} The four partners signed the contract today."
    assert ("agreement", "signed", tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))) in told(text)


def test_so_did_the_heads_of_others() -> None:
    first = f"The presidents of {LUND} and {KYOTO} signed an agreement."
    text = f"{first} So did the presidents of the {GHANA} and {MAKERERE}."
    assert sorted(names for _, _, names in told(text)) == sorted(
        tuple(sorted(pair)) for pair in ((LUND, KYOTO), (GHANA, MAKERERE))
    )
