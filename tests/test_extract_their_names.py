"""Whose names stand under a text, and who put them there."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from tests.extract_examples import GHANA, KYOTO, LUND, OSAKA, one, told

HEADS = f"the rectors of {LUND} and {KYOTO}"
TWO_HEADS = f"Eva Holm, rector of {LUND}, and Jo Li, head of {KYOTO}"


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement bears the signatures of {HEADS}.",
        f"The agreement on cooperation bears the signatures of {HEADS}, Eva Holm and Jo Li respectively.",
        f"The accord bears the signature of {HEADS}.",
        f"The agreement, bearing the signatures of {HEADS}, was made public.",
        f"The agreement was given the signatures of {HEADS}.",
        f"The contract shows the signatures of {HEADS}.",
        f"The signatures on the agreement are those of {TWO_HEADS}.",
        f"The names under the agreement are those of {HEADS}.",
        f"The agreement, to which {TWO_HEADS}, put their names, runs for five years.",
        f"Under the agreement, to which {HEADS} set their signatures, students will be exchanged.",
        f"The agreement to which {LUND} and {KYOTO} have put their signatures covers chemistry.",
        f"{LUND} and {KYOTO} concluded, after two years of talks, an agreement.",
        f"The heads of {LUND} and {KYOTO} put their signatures, with some ceremony, to an agreement.",
        f"{LUND} signed, with great pride, an agreement with {KYOTO}.",
    ],
)
def test_those_whose_names_stand_under_a_paper_have_signed_it(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_the_text_is_the_paper_told_before() -> None:
    text = f"The two houses have an agreement. The text bears the signatures of Eva Holm ({LUND}) and Jo Li ({KYOTO})."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement does not bear the signatures of {HEADS}.",
        f"The agreement still lacks the signatures of {HEADS}.",
        f"The agreement awaits the signatures of {HEADS}.",
        f"The petition bears the signatures of {HEADS}.",
        f"The text bears the signatures of {HEADS}.",
        f"The appeal to which {HEADS} put their names asks for peace.",
        f"The forged signatures on the agreement are those of {HEADS}.",
        f"The signatures on the agreement are those of players of {LUND} and {KYOTO}.",
        f"The memorandum, to which Eva Holm of {LUND} refused to put her name, was drafted by Jo Li of {KYOTO}.",
    ],
)
def test_names_elsewhere_sign_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["are to put their names", "have yet to put their names"])
def test_names_still_to_come_are_a_plan(text: str) -> None:
    assert told(f"The agreement, to which {HEADS} {text}, is ready.") == one("agreement", "planned", LUND, KYOTO)


def test_another_paper_has_signers_of_its_own() -> None:
    text = f"The agreement was signed by {LUND} and {KYOTO}, the memorandum by {GHANA} and {OSAKA}."
    assert told(text) == [*one("agreement", "signed", LUND, KYOTO), *one("mou", "signed", GHANA, OSAKA)]
    assert told(f"The agreement was signed by the rector of {LUND}, the memorandum by the rector of {KYOTO}.") == []


@pytest.mark.parametrize("when", ["Not long ago", "Not so long ago", "Not for the first time,"])
def test_what_was_not_long_ago_was(when: str) -> None:
    assert told(f"{when} {LUND} signed an agreement with {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)
    assert told(f"{when} {LUND} partnered with {KYOTO} for courses on bees.") == one("other", "reported", LUND, KYOTO)


def test_partners_in_a_game_are_none() -> None:
    assert told(f"{LUND} partnered with {KYOTO} in the relay race.") == []


DEGREES = "recognise each other's degrees"


@pytest.mark.parametrize("which", ["by which", "whereby", "under which", "with which", "through which"])
def test_those_who_act_by_a_signed_agreement_signed_it(which: str) -> None:
    text = f"An agreement {which} {LUND} and {KYOTO} {DEGREES} was signed in Lima."
    assert told(text) == one("mutual-recognition", "signed", LUND, KYOTO)
    planned = text.replace("was signed", "will be signed")
    assert told(planned) == one("mutual-recognition", "planned", LUND, KYOTO)
    assert told(text.replace("was signed", "has not been signed")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"An agreement by which the ministers pay for {LUND} and {KYOTO} has been signed.",
        f"An agreement by which Siemens pays the fees at {LUND} and {KYOTO} was signed by the minister.",
        f"A law by which {LUND} and {KYOTO} {DEGREES} has been signed.",
    ],
)
def test_those_whom_others_help_by_an_agreement_did_not_sign_it(text: str) -> None:
    assert told(text) == []


def test_governments_act_for_their_lands() -> None:
    text = f"An agreement by which the Irish Government and the Government of Peru {DEGREES} has been signed."
    assert told(text) == one("mutual-recognition", "signed", "Ireland", "Peru")
    named = extract_claims(Document("a", text)).claims.organisations
    assert sorted((each.name, each.aliases) for each in named) == [
        ("Ireland", ("Irish Government",)),
        ("Peru", ("Government of Peru",)),
    ]
