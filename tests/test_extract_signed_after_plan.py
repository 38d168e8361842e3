"""What one sentence has in view and the next tells as signed; days of what began or ended with an agreement."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, signed, told


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} proposed to sign a memorandum of understanding with {KYOTO}. The memorandum was signed ceremonially.",
        f"{LUND} proposed to sign a memorandum with {KYOTO}. The memorandum was then signed.",
        f"{LUND} offered {KYOTO} an agreement. The agreement was signed in the presence of the ambassador.",
        f"{LUND} and {KYOTO} were to sign an agreement on Monday. It was signed in the presence of the ambassador.",
        f"{LUND} wanted an agreement with {KYOTO}. In the end it was signed.",
    ],
)
def test_what_was_in_view_was_signed(text: str) -> None:
    assert [(status, parties) for _, status, parties in told(text)] == [("signed", (KYOTO, LUND))]


@pytest.mark.parametrize(
    "later",
    [
        "In the end it was not signed.",
        "The memorandum has not been signed yet.",
        "The memorandum will be signed in May.",
        "The petition was signed by students.",
        "The memorandum was signed by only one side.",
        "The memorandum was signed by the ministry and the bank.",
    ],
)
def test_what_was_not_signed_stays_planned(later: str) -> None:
    text = f"{LUND} proposed to sign a memorandum with {KYOTO}. {later}"
    assert {status for _, status, _ in told(text)} <= {"planned"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The trip began on 14 May with a memorandum of understanding between {}.", "2019-05-14"),
        ("The visit ended on Tuesday with an agreement between {}.", "2019-05-14"),
        ("The conference opened on 14 May with the signing of an agreement between {}.", "2019-05-14"),
        ("The celebration on 14 May closed with an agreement between {}.", "2019-05-14"),
        ("It all began with an agreement between {} in 1990.", "1990"),
    ],
)
def test_what_began_or_ended_with_it_has_its_day(text: str, day: str) -> None:
    assert signed(text.format(f"{LUND} and {KYOTO}"), "2019-05-16") == [day]


@pytest.mark.parametrize("who", ["the {} delegation met its rector", "a delegation of {} met its rector"])
def test_who_comes_on_a_visit_is_no_host(who: str) -> None:
    text = f"During a visit to {KYOTO}, {who.format(LUND)}. The two parties signed an agreement."
    assert [parties for _, _, parties in told(text)] == [(KYOTO, LUND)]


def test_hosts_of_a_visit_are_no_partners() -> None:
    text = f"During a visit to {KYOTO}, {OSAKA} and {LUND}, the guests met students. The parties signed an agreement."
    assert told(text) == []
