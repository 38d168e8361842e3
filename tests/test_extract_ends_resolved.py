"""Ends that somebody chose, voted or agreed on; and wishes for one."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

from extract_examples import KYOTO, LUND, Told, one, told

BOTH = f"{LUND} and {KYOTO}"


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has called off its agreement with {KYOTO}.",
        f"{LUND} has voted to end its agreement with {KYOTO}.",
        f"{LUND} chose not to renew its agreement with {KYOTO}.",
        f"{LUND} opted to end its agreement with {KYOTO}.",
        f"The agreement between {BOTH} was allowed to lapse.",
        f"{BOTH} agreed to end their agreement.",
        f"{BOTH} have put an end to their agreement.",
        f"{LUND} announced Monday that it won't renew its agreement with {KYOTO}.",
        f"{LUND} decided not to continue its agreement with {KYOTO}.",
        f"{LUND} will not go on with its agreement with {KYOTO}.",
        f"The trustees of {LUND} voted 7-2 on Monday not to continue the agreement with {KYOTO}.",
        f"The governing council of {LUND} has voted to end the college's agreement with {KYOTO}.",
        f"The agreement between {BOTH} is to be terminated.",
        f"{LUND} chose to end its agreement with {KYOTO}.",
        f"{LUND} will not continue its agreement with {KYOTO}.",
    ],
)
def test_an_end_that_was_resolved_on_is_one(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Students called on {LUND} to end its agreement with {KYOTO}.",
        f"{LUND} was urged to end its agreement with {KYOTO}.",
        f"{LUND} may not continue its agreement with {KYOTO}.",
        f"{LUND} will continue its agreement with {KYOTO}.",
        f"{LUND} needn't renew its agreement with {KYOTO}.",
        f"{LUND} was asked not to continue its agreement with {KYOTO}.",
        f"{LUND} was asked on Monday not to renew its agreement with {KYOTO}.",
        f"{LUND} considered not to continue its agreement with {KYOTO}.",
        f"{LUND} did not decide not to continue its agreement with {KYOTO}.",
        f"The council of {LUND} voted against ending its agreement with {KYOTO}.",
        f"{LUND} called off its strike under an agreement with {KYOTO}.",
        f"{LUND} is no longer the only partner of {KYOTO}.",
        f"{LUND} will not go on with its lawsuit over the agreement with {KYOTO}.",
        f"{LUND} decided not to go on with negotiations on the agreement with {KYOTO}.",
        f"{LUND} denied that it will not go on with its agreement with {KYOTO}.",
        f"If it gets no funds, {LUND} will not go on with its agreement with {KYOTO}.",
    ],
)
def test_a_wish_for_an_end_is_none(text: str) -> None:
    assert not {"terminated", "renewed"} & {status for _, status, _ in told(text)}


def test_an_extension_is_a_renewal() -> None:
    assert told(f"{BOTH} signed an extension to their MoU.") == one("mou", "renewed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BOTH} have announced the end of their joint degree.", one("joint-programme", "terminated", LUND, KYOTO)),
        (f"{BOTH} have announced a joint degree.", one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} is no longer a partner of {KYOTO}.", one("other", "terminated", LUND, KYOTO)),
        (f"{BOTH} celebrated the renewal of their MoU.", one("mou", "renewed", LUND, KYOTO)),
        (f"{BOTH} celebrated the anniversary of their city.", []),
    ],
)
def test_ends_and_renewals_told_by_a_noun(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} chose to renew its agreement with {KYOTO}.", "renewed"),
        (f"{LUND} has chosen to sign an agreement with {KYOTO}.", "signed"),
        (f"{LUND} chose a partner under the agreement with {KYOTO}.", "reported"),
    ],
)
def test_what_somebody_chose_to_do_was_done(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{BOTH} will celebrate the renewal of their agreement if it comes.",
        f"{BOTH} hope to celebrate the renewal of their agreement.",
        f"{BOTH} celebrated the renewal of the agreement between Sweden and Japan.",
        f"Staff of {BOTH} celebrated the renewal of their pay agreement.",
        f"{BOTH} celebrated the renewal of their wage agreement.",
    ],
)
def test_a_renewal_of_others_or_to_come_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("council", ["student", "works", "workers'", "students'"])
def test_a_council_of_students_or_staff_does_not_act_for_the_house(council: str) -> None:
    deal = f"of {LUND} signed an agreement with {KYOTO}."
    assert told(f"The {council} council {deal}") == []
    assert told(f"The governing council {deal}") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("ended", ["terminated", "suspended", "paused", "put on hold", "wound up", "brought to an end"])
@pytest.mark.parametrize(
    "text",
    [
        "Lund University had agreements with Kyoto University and Osaka University. All of them have been {}.",
        "Lund University has exchange agreements with Kyoto University and Osaka University. These have now been {}.",
        "Lund University has agreements with Kyoto University and Osaka University. In March both agreements were {}.",
        "In 2010 Lund University and Kyoto University agreed to exchange students. In March the exchange was {}.",
        "Lund University signed a memorandum with Kyoto University in 2010. The memorandum has since been {}.",
    ],
)
def test_an_end_told_later_ends_all_that_it_is_told_of(text: str, ended: str) -> None:
    claims = extract_claims(Document("test", text.format(ended), published="2022-05-10")).claims
    assert {each.status for each in claims.agreements} == {"terminated"}


@pytest.mark.parametrize(
    "text",
    [
        "Lund University has agreements with Kyoto University and Osaka University. Most of them have been renewed.",
        "Lund University has agreements with Kyoto University and Osaka University. All of them may be suspended.",
        "Lund University has agreements with Kyoto University and Osaka University. Courses were suspended in March.",
        "Before long Lund University had agreements with Kyoto University and Osaka University.",
    ],
)
def test_what_ends_no_agreement_told_before(text: str) -> None:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    assert {each.status for each in claims.agreements} == {"reported"}


@pytest.mark.parametrize("time", ["Until March", "Before the war,", "Up to 2019"])
def test_what_somebody_had_before_is_no_more(time: str) -> None:
    text = f"{time} Lund University had agreements with Kyoto University and Osaka University."
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    assert {each.status for each in claims.agreements} == {"terminated"}


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ("Lund University listed the institutions with which agreements are ended:", "terminated"),
        ("Lund University has agreements with:", "reported"),
    ],
)
def test_a_list_of_what_is_ended(opening: str, status: str) -> None:
    text = f"{opening}\n\n• Kyoto University;\n• Osaka University."
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    assert [each.status for each in claims.agreements] == [status, status]


def test_what_has_ended_has_no_date_of_another_agreement() -> None:
    text = (
        "Lund University listed the institutions with which agreements are ended:\n\n• Kyoto University;\n"
        "• Osaka University.\n\nThe agreement with Nagoya University, signed in 2018, is not touched."
    )
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    assert [each.signed for each in claims.agreements] == [None, None, "2018"]
