"""Those told before the subject who act with it: *Together with A and B, C signed a memorandum*."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, one, told


@pytest.mark.parametrize("opens", ["Together with", "Along with", "Jointly with", "Alongside", "Today, with"])
@pytest.mark.parametrize("named", ["{}", "its partners {}", "two partners, {}"])
def test_those_before_the_subject_sign_with_it(opens: str, named: str) -> None:
    beside = f"{opens} {named.format(f'{KYOTO} and {GHANA}')}"
    text = f"{beside}, {LUND} has signed an agreement on tides."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, GHANA)


def test_one_before_the_subject_signs_with_it_and_with_the_partner() -> None:
    text = f"Together with {KYOTO}, {LUND} has signed a memorandum with {GHANA}."
    assert told(text) == one("mou", "signed", LUND, KYOTO, GHANA)
    assert told(f"Together with {KYOTO}, {LUND} signed an agreement.") == one("agreement", "signed", LUND, KYOTO)


def test_founders_on_both_sides_of_the_comma_are_founders_together() -> None:
    for opens in ("Together with", "In partnership with"):
        text = f"{opens} {KYOTO} and {GHANA}, {LUND} has founded an institute for marine science."
        assert told(text) == one("joint-institute", "reported", LUND, KYOTO, GHANA)


@pytest.mark.parametrize(
    "text",
    [
        f"Together with {KYOTO} and {GHANA}, {LUND} organised a conference.",
        f"Together with {KYOTO} and {GHANA}, {LUND} has not signed the agreement.",
        f"Together with {KYOTO} and {GHANA}, {LUND} is among the best universities.",
        f"In cooperation with {KYOTO} and {GHANA}, {LUND} held a fair.",
    ],
)
def test_what_is_no_agreement_stays_none(text: str) -> None:
    assert [names for _, status, names in told(text) if status != "planned"] == []


def test_the_plan_of_those_together_is_a_plan() -> None:
    text = f"Together with {KYOTO} and {MAKERERE}, {LUND} plans to sign an agreement."
    assert [status for _, status, _ in told(text)] in ([], ["planned"])
