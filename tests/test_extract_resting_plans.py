"""A house that will be founded on a paper that was signed, and the day on which people signed for bodies unnamed."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from tests.extract_examples import KYOTO, LUND, OSAKA


def told(text: str) -> list[tuple[str, str, str]]:
    claims = extract_claims(Document("a", text, published="2020-05-09")).claims
    return [(each.kind, each.status, str(each.signed)) for each in claims.agreements]


@pytest.mark.parametrize("rests", ["on the strength of it", "on the basis of it", "by virtue of it", "thanks to it"])
def test_a_house_that_rests_on_a_signed_paper_is_agreed(rests: str) -> None:
    text = f"An agreement was signed in October 2018, and {rests} {LUND} will open a branch together with {KYOTO}."
    assert told(text) == [("joint-institute", "signed", "2018-10")]


@pytest.mark.parametrize(
    "text",
    [
        f"An agreement will be signed in October 2020, and on the strength of it {LUND} will open a branch together"
        f" with {KYOTO}.",
        f"An agreement with {OSAKA} was signed in 2018, and on the strength of it {LUND} will open a joint institute"
        f" with {KYOTO}.",
        f"An agreement was signed in 2018, and on the strength of it {LUND} hopes that it will open a joint institute"
        f" with {KYOTO}.",
    ],
)
def test_a_house_that_rests_on_less_is_planned(text: str) -> None:
    assert not [status for kind, status, _ in told(text) if kind == "joint-institute" and status != "planned"]


def test_the_day_on_which_people_signed_for_their_bodies() -> None:
    signed = f"{LUND} and {KYOTO} have signed a memorandum."
    day = [("mou", "signed", "2020-05-07")]
    assert told(f"{signed} The minister signed for the state and the rector for the university on Thursday.") == day
    assert told(f"{signed} Jo Li signed for the firm and the rector for the university, in Lima, on Thursday.") == day
    assert told(f"{signed} The minister signed the law for the state on Thursday.") == [("mou", "signed", "None")]


@pytest.mark.parametrize(
    "text",
    [
        f"A branch of {LUND} in Lima was established together with {KYOTO}.",
        f"Several branches are at work. One of {LUND} was established together with {KYOTO} in Lima.",
        f"One campus of {LUND} was opened jointly with {KYOTO}.",
    ],
)
def test_a_branch_that_two_established_is_theirs(text: str) -> None:
    assert told(text) == [("joint-institute", "reported", "None")]
    assert [status for _, status, _ in told(text.replace("was ", "will be "))] == ["planned"]
    assert told(text.replace("was ", "was not ")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The library of {LUND} was established together with {KYOTO}.",
        f"One of {LUND}'s students was established with {KYOTO}.",
        f"The meeting was to make the existing collaboration of {LUND} with {KYOTO} stronger.",
    ],
)
def test_a_library_and_ties_to_be_made_stronger_are_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("matter", "kind"),
    [
        ("two branches, one in Lima and one in Cusco", "joint-institute"),
        ("a branch in Lima", "joint-institute"),
        ("a branch of science", "agreement"),
        ("research at their branches", "agreement"),
    ],
)
def test_an_agreement_on_a_branch_founds_a_house(matter: str, kind: str) -> None:
    assert [each for each, *_ in told(f"{LUND} and {KYOTO} signed an agreement on {matter}.")] == [kind]
