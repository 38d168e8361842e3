"""What an agreement is for, told after the partner, who signs beside whom, and words that only look like verbs."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, Told, one, told


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("on double degrees in physics", "joint-programme"),
        ("of joint doctoral degrees", "joint-programme"),
        ("(KyU) for student exchange", "exchange"),
        ("on the creation of a joint laboratory", "joint-institute"),
        ("on mutual recognition of degrees", "mutual-recognition"),
        # other purposes, and what another clause tells
        ("on research in physics", "agreement"),
        ("on research, and praised student exchange", "agreement"),
        ("as of May", "agreement"),
        ("for the laboratory staff", "agreement"),
    ],
)
def test_purposes_stand_behind_the_partner(purpose: str, kind: str) -> None:
    assert told(f"{LUND} signed an agreement with {KYOTO} {purpose}.") == one(kind, "signed", LUND, KYOTO)


def test_a_memorandum_stays_one_whatever_it_is_for() -> None:
    assert told(f"{LUND} signed a memorandum with {KYOTO} on double degrees.") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The envoy praised the traditionally close cooperation between {LUND} and {KYOTO}.", []),
        (f"The envoy recalled traditionally close ties between {LUND} and {KYOTO}.", []),
        (f"The envoy told of unusually close partnerships between {LUND} and {KYOTO}.",
         one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {OSAKA} finally end their partnership.", one("other", "terminated", LUND, OSAKA)),
        (f"{LUND} and {OSAKA} finally close their partnership.", one("other", "terminated", LUND, OSAKA)),
    ],
)  # fmt: skip
def test_close_partners_end_nothing(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND}, in partnership with {KYOTO}, signed a memorandum.", one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} in a joint partnership with {KYOTO} signed a memorandum to train nurses.",
         one("mou", "signed", LUND, KYOTO)),
        (f"The rector of {LUND}, doctor, Berg E.K., with the rector of {KYOTO} Ken Ito, signed a memorandum.",
         one("mou", "signed", LUND, KYOTO)),
        (f"{OSAKA} was there too. Rector of {LUND}, prof., Berg E.K., with the rector of {KYOTO}, Japan, signed a "
         "memorandum to ease exchange between the two universities.", one("mou", "signed", LUND, KYOTO)),
        # a helper is no partner where another one stands, named or not, or may have been told of before
        (f"{LUND}, in partnership with {KYOTO}, signed a memorandum with {OSAKA}.", one("mou", "signed", LUND, OSAKA)),
        (f"{LUND}, in partnership with {KYOTO}, signed a memorandum with a local bank.", []),
        (f"{LUND}, in partnership with {KYOTO}, signed the memorandum.", []),
        # and no other phrase with *with* makes one
        (f"The rector of {LUND}, happy with {KYOTO}, signed a memorandum.", []),
        (f"The rector of {LUND}, who talked with the rector of {KYOTO}, signed a memorandum.", []),
    ],
)  # fmt: skip
def test_a_signer_s_companion_is_the_partner(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
