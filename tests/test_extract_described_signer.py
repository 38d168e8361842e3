"""What a signer is, with a clause of what it does, between two commas: *A, a charity that trains nurses, signed*."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, told

FIRM = "Kestrel Ltd"


@pytest.mark.parametrize(
    "what",
    [
        "a not-for-profit that looks after young firms",
        "a charity which trains nurses for hospitals",
        "a company that was founded in 2001",
    ],
)
def test_a_clause_of_what_it_does_parts_no_signer_from_its_verb(what: str) -> None:
    found = told(f"{FIRM}, {what}, has signed a memorandum with {LUND}.")
    assert [(status, parties) for _, status, parties in found] == [("signed", (FIRM, LUND))]


@pytest.mark.parametrize("what", ["a company that has not yet signed", "a company that will not sign"])
def test_a_clause_that_denies_it_tells_of_none(what: str) -> None:
    assert told(f"{FIRM}, {what}, visited {KYOTO}.") == []
