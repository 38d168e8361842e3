"""Ends that somebody chose, voted or agreed on; and wishes for one."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

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
    ],
)
def test_an_end_that_was_resolved_on_is_one(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Students called on {LUND} to end its agreement with {KYOTO}.",
        f"{LUND} was urged to end its agreement with {KYOTO}.",
    ],
)
def test_a_wish_for_an_end_is_none(text: str) -> None:
    assert "terminated" not in [status for _, status, _ in told(text)]


def test_an_extension_is_a_renewal() -> None:
    assert told(f"{BOTH} signed an extension to their MoU.") == one("mou", "renewed", LUND, KYOTO)
