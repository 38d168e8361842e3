"""Counted houses of which the text says where they lie, before it names them."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, one, star, told

TRIO = one("mou", "signed", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "whence",
    [
        "from the northern region",
        "of the border region",
        "in three countries",
        "from two countries of the north",
        "with a long tradition in mining",
        "along the Rhine",
        "which share a border",
        "in the region around Lake Geneva",
    ],
)
@pytest.mark.parametrize("listed", ["({})", "– {} –", ", {},"])
def test_houses_named_behind_where_they_lie_sign_together(whence: str, listed: str) -> None:
    names = listed.format(f"{LUND}, {KYOTO} and {OSAKA}")
    text = f"Three universities {whence} {names} signed a memorandum of understanding on Friday."
    assert told(text.replace(" ,", ",")) == TRIO


@pytest.mark.parametrize(
    "head",
    [
        "The memorandum of understanding was signed by three universities from the coast: {}.",
        "A memorandum of understanding between three universities from the coast ({}) was signed on Friday.",
        "The rectors of three universities in the north ({}) signed a memorandum of understanding.",
        "The three universities of the Upper Rhine, that is {}, signed a memorandum of understanding.",
        "Three of the nine universities, {}, have signed a memorandum of understanding.",
        "Three of the nine universities in the delta, {}, have signed a memorandum of understanding.",
    ],
)
def test_they_may_stand_anywhere(head: str) -> None:
    assert told(head.format(f"{LUND}, {KYOTO} and {OSAKA}")) == TRIO


def test_partners_are_named_behind_where_they_lie() -> None:
    text = f"{LUND} signed agreements with three universities from the north of Asia ({KYOTO}, {OSAKA} and {NAGOYA})."
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA))


@pytest.mark.parametrize("verb", ["have joined forces", "have teamed up", "are joining forces"])
def test_counted_houses_join_forces(verb: str) -> None:
    text = f"Three universities from the north – {LUND}, {KYOTO} and {OSAKA} – {verb}."
    assert [parties for _, _, parties in told(text)] == [tuple(sorted((LUND, KYOTO, OSAKA)))]


@pytest.mark.parametrize(
    "text",
    [
        f"Three universities from the region, among them {LUND} and {KYOTO}, met in Oslo.",
        f"Three universities from the region ({LUND}, {KYOTO} and {OSAKA}) sent students to the fair.",
        f"None of the three universities from the region ({LUND}, {KYOTO} and {OSAKA}) signed the agreement.",
        f"Five universities of the country, which {LUND} leads, saw {GHANA} sign an agreement.",
    ],
)
def test_nothing_is_signed(text: str) -> None:
    assert [parties for _, status, parties in told(text) if status != "planned"] == []


def test_a_plan_stays_one() -> None:
    text = f"Three universities from the region ({LUND}, {KYOTO} and {OSAKA}) will sign an agreement next week."
    assert [status for _, status, _ in told(text)] == ["planned"]
