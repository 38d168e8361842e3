"""Partners that stand beside what a sentence tells: in lists with lands, behind *that will see it work with*."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, UPPSALA, one, sides, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LUND}, Sweden, {AARHUS}, the Netherlands and {KYOTO}, Japan, signed the pact with {OSAKA}.",
            one("agreement", "signed", LUND, AARHUS, KYOTO, OSAKA),
        ),
        (
            f"{LUND} has signed memoranda with {KYOTO}, in Japan; {OSAKA}, in Japan; and {AARHUS}, in Denmark.",
            star("mou", "signed", LUND, KYOTO, OSAKA, AARHUS),
        ),
        (
            f"An agreement was signed by {LUND} and its Japanese equivalent the {KYOTO}.",
            one("agreement", "signed", LUND, KYOTO),
        ),
        (
            f"{LUND} is old. An exchange programme was set up with {KYOTO} and {OSAKA}.",
            star("exchange", "reported", LUND, KYOTO, OSAKA),
        ),
        (
            f"{LUND} announces exchange programmes with {KYOTO} and {OSAKA}.",
            star("exchange", "reported", LUND, KYOTO, OSAKA),
        ),
        (f"{LUND} announces exchange programmes.", []),
        (
            f"{LUND} and two firms, Viknes Energy Group and Berga Energy Group, signed a memorandum and a contract.",
            star("mou", "signed", LUND, "Viknes Energy Group", "Berga Energy Group"),
        ),
        (
            f"Students of {LUND} will go abroad after the signing of an agreement with {KYOTO}.",
            one("agreement", "signed", LUND, KYOTO),
        ),
        (
            f"{LUND} has signed a memorandum that will see it work closely with {KYOTO}.",
            one("mou", "signed", LUND, KYOTO),
        ),
        (f"{LUND} has signed a charter that will see it work harder.", []),
        (f"The {LUND}-{KYOTO} joint programme began in 1997.", one("joint-programme", "reported", LUND, KYOTO)),
        (f"The {LUND} – {KYOTO} agreement was signed in May.", one("agreement", "signed", LUND, KYOTO)),
        (f"The {LUND}-{KYOTO} match was long.", []),
        (f"{LUND} and Viknes signed an agreement. He lives in Viknes.", []),
        ("Scion and Lund University signed a pact. It was signed at Scion.", one("agreement", "signed", LUND, "Scion")),
        (f"They met to progress an agreement between {LUND} and {KYOTO}.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} reached agreement on signing a memorandum.", one("mou", "planned", LUND, KYOTO)),
    ],
)
def test_partners_beside(text: str, expected: list[object]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_the_two_sides_are_the_host_and_whom_it_met_last() -> None:
    before = f"{LUND} signed an agreement with {KYOTO}, and a memorandum with {OSAKA}. Its rector visited {UPPSALA}."
    found = told(f"{before} The two sides signed an agreement.", publisher=LUND)
    assert one("agreement", "signed", LUND, UPPSALA)[0] in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LUND}, {UPPSALA} and {AARHUS} had come to terms with {KYOTO}.",
            star("agreement", "reported", KYOTO, LUND, UPPSALA, AARHUS),
        ),
        (f"{LUND}, {UPPSALA} and {KYOTO} had come to terms.", one("agreement", "reported", LUND, UPPSALA, KYOTO)),
        (
            f"{LUND} and {UPPSALA} now cooperate by contract with {KYOTO} and {OSAKA}.",
            sides("agreement", "reported", (LUND, UPPSALA), (KYOTO, OSAKA)),
        ),
        (
            f"{LUND} and {UPPSALA} signed agreements with {KYOTO} and the French Institute.",
            sides("agreement", "signed", (LUND, UPPSALA), (KYOTO,)),
        ),
        (
            f"{LUND} signed agreements with {KYOTO} and the French Institute.",
            one("agreement", "signed", LUND, KYOTO),
        ),
        (
            f"{LUND} wants to teach at {OSAKA}. An agreement was signed in May; the signatories were Provost Marie "
            "Curie and a minister.",
            [],
        ),
        (
            f"{LUND} received {OSAKA}. An agreement was signed in May; the rectors were glad.",
            one("agreement", "signed", LUND, OSAKA),
        ),
    ],
)
def test_terms_contracts_and_signatories(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{KYOTO} is old. {LUND} rector Marie Curie said an agreement had been signed with {KYOTO}.",
            one("agreement", "signed", LUND, KYOTO),
        ),
        (
            f"{KYOTO} is old. The {LUND} pro vice-chancellor for research Marie Curie told a meeting that an exchange "
            f"programme had been set up with {OSAKA}.",
            one("exchange", "reported", LUND, OSAKA),
        ),
        (f"{KYOTO} is old. {LUND} said an agreement had been signed by its partner with {KYOTO}.", []),
        (f"{KYOTO} is old. Marie Curie said an agreement had been signed with {KYOTO}.", []),
        (
            f"{LUND} has further strengthened its old partnership with {KYOTO} this month.",
            one("other", "reported", LUND, KYOTO),
        ),
        (f"{LUND} wants to strengthen its partnership with {KYOTO}.", []),
        (f"{LUND} has not strengthened its partnership with {KYOTO}.", []),
        (f"The visit has strengthened the partnership with {KYOTO}.", []),
    ],
)
def test_who_tells_of_a_signing_and_what_was_strengthened(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"One topic of the talks was the revival of a memorandum between {LUND} and {KYOTO}.",
            one("mou", "planned", LUND, KYOTO),
        ),
        (
            f"The renewal of the memorandum between {LUND} and {KYOTO} was discussed.",
            one("mou", "reported", LUND, KYOTO),
        ),
        (
            f"They celebrated the renewal of the memorandum between {LUND} and {KYOTO}.",
            one("mou", "renewed", LUND, KYOTO),
        ),
        (f"{LUND} met {KYOTO}. An agreement was signed by the Central Office for Harbours.", []),
        (
            f"{LUND}, {KYOTO} and {OSAKA} are the founding partners of the centre.",
            one("other", "reported", LUND, KYOTO, OSAKA),
        ),
        (f"{LUND} is one of the founding partners of the centre.", []),
    ],
)
def test_revivals_unread_offices_and_founding_partners(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The agreement between {LUND} and {KYOTO} never came into force.",
            one("agreement", "terminated", LUND, KYOTO),
        ),
        (
            f"The agreement between {LUND} and {KYOTO} came into force in May.",
            one("agreement", "reported", LUND, KYOTO),
        ),
        (
            f"{LUND} and {KYOTO} signed memoranda to join the Viknes Consortium.",
            star("mou", "signed", "Viknes Consortium", LUND, KYOTO),
        ),
        (f"{LUND} and {KYOTO} signed memoranda to join Viknes.", []),
        (f"{LUND} and {KYOTO} signed an agreement joining their efforts.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed an agreement with {KYOTO}, rather than wait.", one("agreement", "signed", LUND, KYOTO)),
    ],
)
def test_what_never_took_effect_and_what_is_joined(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND}, unlike {OSAKA}, signed an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND}, not {OSAKA}, signed an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} rather than {OSAKA} signed an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (
            f"{LUND} is older than {OSAKA}, which signed an agreement with {KYOTO}.",
            one("agreement", "signed", OSAKA, KYOTO),
        ),
        (f"{LUND} is not bound by an agreement with {KYOTO}.", []),
        (f"{LUND} is bound by an agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} decided against signing an agreement with {KYOTO}.", []),
        (f"{LUND} paused its agreement with {KYOTO}.", one("agreement", "terminated", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} are becoming partners.", one("other", "planned", LUND, KYOTO)),
        (f"{LUND} is becoming a partner of {KYOTO}.", one("other", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have become partners.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} used to be partners.", one("other", "terminated", LUND, KYOTO)),
        (f"{LUND} was a partner of {KYOTO} until 2015.", one("other", "terminated", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have been partners since 2015.", one("other", "reported", LUND, KYOTO)),
    ],
)
def test_who_did_not_and_what_was(text: str, expected: list[object]) -> None:
    assert told(text) == expected
