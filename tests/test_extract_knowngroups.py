"""Collective statements about two groups that the sentences before named, each form with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, sides, told
from kg.extract import Document, extract_claims

SWEDISH, JAPANESE = (LUND, UPPSALA), (KYOTO, OSAKA)
_MET = f"{LUND} and {UPPSALA} came to Japan in May. {KYOTO} and {OSAKA} received them."


@pytest.mark.parametrize(
    "statement",
    [
        # Both by their country.
        "Six agreements were signed between the Swedish and the Japanese universities.",
        "By the evening seven agreements between the Swedish and Japanese universities lay signed on the table.",
        "Six agreements were signed between these two Swedish and these two Japanese universities.",
        "The Swedish universities signed several agreements with the Japanese ones.",
        "Agreements were then signed by the universities of Sweden and those of Japan.",
        "The six agreements that the Swedish and Japanese universities signed there concern nursing.",
        # By what they are to each other.
        "A number of agreements were signed by the Swedish universities and their two hosts.",
        "The guests signed six agreements with their Japanese hosts.",
        "At the end the hosts and the Swedish guests put their names under five agreements.",
        "Agreements were signed by the two Swedish guests and their Japanese counterparts.",
        "Six agreements were signed between the guests and their hosts.",
        "The two delegations signed nine agreements.",
    ],
)
def test_groups_that_a_statement_takes_up_are_those_named_before(statement: str) -> None:
    assert told(f"{_MET} {statement}") == sides("agreement", "signed", SWEDISH, JAPANESE)


def test_names_of_a_group_may_stand_in_several_sentences() -> None:
    text = (
        f"Two Swedish universities sent their rectors. {LUND} was the first to arrive. {UPPSALA} followed a day later. "
        f"On Friday they met the heads of {KYOTO}, which has worked with them for long, and those of {OSAKA}. "
        f"{NAGOYA} was there as well. By noon six agreements between the Swedish and the Japanese universities were "
        "signed."
    )
    assert told(text) == sides("agreement", "signed", SWEDISH, (*JAPANESE, NAGOYA))


def test_agreements_beside_pairs_told_before_are_open() -> None:
    text = (
        f"{LUND} signed an agreement with {KYOTO}, {UPPSALA} with {OSAKA}. The other six agreements were signed "
        "between these two Swedish and these two Japanese universities."
    )
    assert sides("agreement", "signed", SWEDISH, JAPANESE)[0] in told(text)


@pytest.mark.parametrize(
    "text",
    [
        # Without the article any can be meant.
        f"{_MET} Agreements between Swedish and Japanese universities have become common.",
        # Others are counted or named.
        f"{_MET} Six agreements were signed between the three Swedish and the three Japanese universities.",
        f"Three Swedish universities toured Japan. {_MET} Agreements were signed by the Swedish and the Japanese "
        "universities.",
        f"{_MET} The University of Ghana came, too. Six agreements were signed between the Swedish and the Japanese "
        "universities.",
        # They only sang, lent a hall or spoke.
        f"{LUND} and {UPPSALA} came. Students of {KYOTO} and {OSAKA} sang. Agreements were signed by the Swedish "
        "guests and their Japanese hosts.",
        f"{LUND} and {UPPSALA} came. {KYOTO} lent its hall, {OSAKA} had sent its choir. Agreements were signed by "
        "the Swedish guests and their Japanese hosts.",
        f"Professor Ito of {KYOTO} and Dr Sato of {OSAKA} spoke. {LUND} and {UPPSALA} came. Agreements were signed by "
        "the Swedish and the Japanese universities.",
        # Others sign, or nothing is.
        f"{_MET} Six agreements between the Swedish and the Japanese ministries were signed.",
        f"{_MET} The Swedish and the Japanese universities discussed agreements.",
        f"{_MET} No agreements were signed between the Swedish and the Japanese universities.",
        f"{_MET} Six agreements between the Swedish guests and their Japanese hosts are being prepared.",
        # Of houses of one country, the universities of another are none.
        f"{KYOTO} and {OSAKA} were hosts. Agreements were signed by the universities of Sweden and those of Peru.",
        f"{LUND} and {KYOTO} work together. The universities of Sweden signed agreements.",
    ],
)
def test_other_groups_are_not_those_named_before(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


def test_who_signed_with_whom_is_told_by_pairs() -> None:
    text = (
        f"{LUND} signed an agreement with {KYOTO}. {UPPSALA} signed one with {OSAKA}. The agreements between the "
        "Swedish and the Japanese universities are valid for five years."
    )
    assert told(text) == [
        *one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", UPPSALA, OSAKA),
    ]  # fmt: skip


def test_a_statement_of_known_groups_joins_nobody_for_certain() -> None:
    text = f"{_MET} The Swedish and the Japanese universities signed agreements."
    claims = extract_claims(Document("a", text)).claims
    assert [each.parties for each in claims.agreements] == [()]
