"""What a paper holds is no second agreement, and the day of a founding or an arrival is none of a signing."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, UPPSALA, one, read, signed, told

MEMORANDUM = f"{LUND} and {KYOTO} have signed a memorandum. "


@pytest.mark.parametrize(
    "more",
    [
        "The MoU covers the exchange of academic expertise between the two parties.",
        f"The memorandum also includes an exchange of students between {LUND} and {KYOTO}.",
        f"The memorandum calls for collaboration in research and faculty exchange between {LUND} and {KYOTO}.",
        "It envisages student exchange and joint symposia.",
        "Both institutions also agreed on the use of each other's laboratories, as well as exchange of staff.",
        "The two universities agreed to initiate collaborative activities such as exchange of faculty.",
    ],
)
def test_what_a_memorandum_holds_is_no_second_agreement(more: str) -> None:
    assert told(MEMORANDUM + more) == one("mou", "signed", LUND, KYOTO)


def test_what_a_memorandum_of_three_holds_is_no_second_agreement() -> None:
    text = f"{LUND}, {UPPSALA} and {KYOTO} have signed a memorandum. The MoU covers the exchange of academic expertise "
    assert told(text + "between the three parties.") == one("mou", "signed", LUND, UPPSALA, KYOTO)


def test_what_a_memorandum_of_others_holds_is_none_of_two() -> None:
    text = "Ministers of Norway and Iceland signed a memorandum yesterday. The memorandum also includes more student "
    assert told(text + f"exchange between {LUND} and {KYOTO}.") == []


@pytest.mark.parametrize(
    "more",
    [
        f"{LUND} and {KYOTO} run a student exchange.",
        f"A student exchange between {LUND} and {KYOTO} dates back to 1994.",
    ],
)
def test_what_two_keep_up_is_reported(more: str) -> None:
    assert told(more) == one("exchange", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "aside",
    [
        ", the apex body of the north established in November 1967,",
        ", Sweden's oldest university founded in May 1946,",
        ", a school that was first opened on 4 March 1980,",
        ", founded in 1946,",
    ],
)
def test_the_founding_of_a_house_dates_no_signing(aside: str) -> None:
    assert signed(f"{LUND}{aside} has signed a memorandum with {KYOTO}.") == [None]


def test_a_signing_is_dated_beside_a_founding() -> None:
    text = f"{LUND}, a university established in May 1946, signed a memorandum with {KYOTO} on 4 March 2024."
    assert signed(text) == ["2024-03-04"]


def test_who_arrives_to_sign_has_not_signed_that_day() -> None:
    text = f"{LUND} signed a memorandum with {KYOTO} on Friday. Berg and his delegation arrived in Kyoto on Thursday "
    text += f"to sign the memorandum and discuss details of cooperation with {KYOTO}."
    assert signed(text, "2024-05-06") == ["2024-05-03"]
    text = f"The three came together in Lund on 4 March 2024 to sign a charter: {LUND}, {AARHUS} and {KYOTO}."
    assert signed(text) == ["2024-03-04"]


@pytest.mark.parametrize(
    ("paper", "status"),
    [
        ("a renewal memorandum of understanding", "renewed"),
        ("a five-year renewal agreement", "renewed"),
        ("an urban renewal memorandum", "signed"),
    ],
)
def test_a_renewal_memorandum_renews(paper: str, status: str) -> None:
    assert [each.status for each in read(f"{LUND} and {KYOTO} have signed {paper}.")] == [status]


def test_work_under_an_agreement_of_this_day_is_signed() -> None:
    text = f"{LUND} and {KYOTO} will cooperate on a project under an agreement signed"
    assert told(f"{text} at a ceremony in Lund on May 4.") == one("agreement", "signed", LUND, KYOTO)
    assert told(f"{text} in 2019.") == one("agreement", "reported", LUND, KYOTO)
