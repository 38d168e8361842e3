"""What two undertake, give or tell without signing; the names are real, what is told of them is made up."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, Told, one, star, told
from kg.extract import Document, extract_claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {KYOTO} have committed to a three-year partnership.", one("other", "reported", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} have committed to a culture of partnership work.", []),
        (f"{LUND} has won a contract from {KYOTO} to run two colleges.", one("agreement", "reported", KYOTO, LUND)),
        (f"{KYOTO} has awarded {LUND} a contract to design its courses.", one("agreement", "reported", KYOTO, LUND)),
        (f"{LUND} has won a prize from {KYOTO} and awarded {KYOTO} a medal.", []),
        (f"{LUND} and {KYOTO} have agreed to a student exchange.", one("exchange", "reported", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} have agreed to recognise each other's degrees.",
         one("mutual-recognition", "reported", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} have agreed to recognise the problem.", []),
        (f"{LUND} and {KYOTO} signed an agreement to host each other's students.",
         one("agreement", "signed", KYOTO, LUND)),
        # what students may do under an agreement
        (f"Under the terms of a new agreement, students from {KYOTO} will be able to study at {LUND}.",
         one("agreement", "reported", KYOTO, LUND)),
        (f"{KYOTO} students can now finish their degrees at {LUND} thanks to a new agreement.",
         one("agreement", "reported", KYOTO, LUND)),
        (f"{KYOTO} students can now finish their degrees at {LUND} thanks to a new library.", []),
        (f"{KYOTO} students can now travel to {LUND} thanks to a new agreement between the railways.", []),
        # a quarrel, and what somebody does besides a partnership with others
        (f"{LUND} won a contract dispute with {KYOTO}.", []),
        (f"{LUND} says its partnership with farmers guides its work with {KYOTO}.", []),
        # ties that become an agreement, and what one is of
        (f"{LUND} and {KYOTO} have formalised their relationship with a memorandum of understanding.",
         one("mou", "signed", KYOTO, LUND)),
        (f"{LUND} has cemented its ties with {KYOTO} through a memorandum.", one("mou", "signed", KYOTO, LUND)),
        (f"{LUND} will formalise its ties with {KYOTO} through a memorandum.", one("mou", "planned", KYOTO, LUND)),
        (f"{LUND} has formalised its ties with {KYOTO} through ten visits.", []),
        (f"The agreement provides for the exchange of teachers between {LUND} and {KYOTO}.",
         one("exchange", "reported", KYOTO, LUND)),
        (f"The agreement, to be signed on Monday, is long. The agreement provides for the exchange of teachers between "
         f"{LUND} and {KYOTO}.", one("exchange", "planned", KYOTO, LUND)),
        (f"The draft agreement provides for the exchange of teachers between {LUND} and {KYOTO}.", []),
        (f"{LUND} no longer exchanges teachers with {KYOTO} under the agreement.", []),
        (f"The trade agreement provides for ties between {LUND} and {KYOTO}.", []),
        (f"{LUND} and {KYOTO} exchange students under an agreement of 2018.",
         one("exchange", "reported", KYOTO, LUND)),
        (f"Under a memorandum, {LUND} exchanges teachers with {KYOTO}.", one("mou", "reported", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} exchange books under a bridge.", []),
        # numbered partners, and what was signed already when it was exchanged
        (f"{LUND} has signed a memorandum with 1) {KYOTO}, Japan; 2) {OSAKA}, Japan; and 3) {AARHUS}.",
         one("mou", "signed", LUND, KYOTO, OSAKA, AARHUS)),
        (f"{LUND} has signed memoranda with (1) {KYOTO} and (2) {AARHUS}.", star("mou", "signed", LUND, KYOTO, AARHUS)),
        (f"{LUND} and {KYOTO} exchanged signed agreements.", one("agreement", "signed", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} exchanged signed shirts.", []),
        # at the host's, where the two signed; on behalf of both
        (f"{LUND} rector Eva Ek led a team to {KYOTO} where the two institutions inked a deal.",
         one("agreement", "signed", KYOTO, LUND)),
        (f"{LUND} rector Eva Ek led a team to {KYOTO} where three institutions inked a deal.", []),
        (f"The memorandum, which was signed on behalf of {LUND} by its rector, Eva Ek, and on behalf of {KYOTO} by its"
         " president, Ken Mori, will last three years.", one("mou", "signed", KYOTO, LUND)),
        # another is of the kind of the first
        (f"{LUND} signed an exchange agreement with {KYOTO} and another with {OSAKA}.",
         star("exchange", "signed", LUND, KYOTO, OSAKA)),
        # what a minister is for signs nothing
        (f"{LUND} and {KYOTO} met. Eva Ek, the universities and skills minister, left. The schools minister signed.",
         []),
        # ties that a signing seals
        (f"The relationship between {LUND} and {KYOTO} has been cemented with the signing of a memorandum.",
         one("mou", "signed", KYOTO, LUND)),
        # what was reworked goes on
        (f"{LUND} and {KYOTO} signed a revised version of their agreement.", one("agreement", "renewed", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} refreshed their memorandum.", one("mou", "renewed", KYOTO, LUND)),
        (f"The memorandum between {LUND} and {KYOTO} has been rolled over for three years.",
         one("mou", "renewed", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} signed the first version of their agreement.", one("agreement", "signed", KYOTO, LUND)),
    ],
)  # fmt: skip
def test_what_two_undertake(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (f"{LUND} and {KYOTO} will work together after signing an agreement on Tuesday.", "2024-05-07"),
        (f"{LUND} and {KYOTO} signed a revised version of their 2010 agreement.", None),
        (f"The signing ceremony between {LUND} and {KYOTO} took place on Friday in Lima.", "2024-05-03"),
        (f"A signing of an agreement between {LUND} and {KYOTO} was held in a hall that opened in 2023.", None),
        (f"{LUND} concluded an agreement with {KYOTO} as of 1 March 2023.", "2023-03-01"),
        (f"{LUND} signed an agreement with {KYOTO}, valid as of 1 June 2024.", None),
    ],
)
def test_the_day_of_what_was_done(text: str, signed: str | None) -> None:
    claims = extract_claims(Document("a", text, published="2024-05-08")).claims
    assert [each.signed for each in claims.agreements] == [signed]


@pytest.mark.parametrize(
    "text",
    [
        f"In 2019 {LUND} signed an agreement with {KYOTO}, and in 2021 with {OSAKA}.",
        f"{LUND} signed an agreement with {KYOTO} in 2019 and with {OSAKA} in 2021.",
    ],
)
def test_each_partner_has_the_year_that_stands_with_it(text: str) -> None:
    claims = extract_claims(Document("a", text, published="2024-05-08")).claims
    assert [(each.parties[1], each.signed) for each in claims.agreements] == [(KYOTO, "2019"), (OSAKA, "2021")]
    # one day for both
    once = extract_claims(Document("a", f"{LUND} signed an agreement with {KYOTO} and with {OSAKA} in 2021.")).claims
    assert [each.signed for each in once.agreements] == ["2021", "2021"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND}'s links with {KYOTO} were formalised this week with the signing of a memorandum.",
         one("mou", "signed", LUND, KYOTO)),
        (f"The ties between {LUND} and {KYOTO} were cemented by an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"The ties between {LUND} and {KYOTO} will be formalised in an agreement.",
         one("agreement", "planned", LUND, KYOTO)),
        (f"The ties between {LUND} and {KYOTO} were formalised in May.", []),
        (f"{LUND} and {KYOTO} will work together under a new agreement.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} will send students under a new agreement.", []),
        (f"{LUND} will send twelve students to {KYOTO} under an agreement signed in Oslo.",
         one("agreement", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_ties_that_become_an_agreement_and_what_is_done_under_one(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
