"""What became of an agreement, told after it in words that name no party, and what only looks like it."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Masaryk University", "the University of Lima"
SIGNED = f"{A} signed an agreement with {B} in 2004."


def statuses(text: str) -> list[str]:
    return [one.status for one in extract_claims(Document("a", text, published="2024-05-06")).claims.agreements]


@pytest.mark.parametrize(
    "end",
    [
        "It lapsed in 2009.",
        "It was never renewed.",
        "Some 40 students took part. It has since been cancelled.",
        "That deal is dead.",
        "That arrangement is no longer in force.",
        "The exchange was stopped in 2009.",
        "Cooperation was broken off in 2009.",
        "In 2009 the university terminated it.",
        f"{A} did not renew it.",
        "The two let it lapse.",
        "Nobody renewed it.",
        "The ministry cancelled it in 2009.",
        f"In 2009 {A} pulled out.",
        "Nothing is left of it.",
    ],
)
def test_an_end_that_a_later_sentence_tells_is_one(end: str) -> None:
    assert statuses(f"{SIGNED} {end}") == ["terminated"]


@pytest.mark.parametrize(
    "tail",
    [", but has since pulled out.", ", but the deal is dead.", ", only to cancel it a year later.", "; it ran out."],
)
def test_an_end_that_goes_on_behind_the_agreement_is_one(tail: str) -> None:
    assert statuses(f"{A} and {B} signed an agreement in 2004{tail}") == ["terminated"]


@pytest.mark.parametrize(
    "other",
    [
        "It expires in 2029.",
        "It may be cancelled.",
        "It has not lapsed.",
        "It was suspended in 2009 and picked up again in 2011.",
        "It ended years of isolation.",
        "The agreement ended a dispute over fees.",
        "The library closed in 2009.",
        "The ceremony ended with songs.",
        "The contract of the coach was not renewed.",
        "The University of Otago has cancelled its own.",
        "The student union demanded that it be cancelled.",
    ],
)
def test_what_else_ends_or_may_end_leaves_it_standing(other: str) -> None:
    assert "terminated" not in statuses(f"{SIGNED} {other}")


def test_a_pause_of_the_exchange_does_not_end_what_is_signed_now() -> None:
    assert statuses(f"{A} signed an agreement with {B} on Monday. The exchange was stopped in 2020.") == ["signed"]


L, K, OSAKA = "Lund University", "Kyoto University", "Osaka University"
MONDAY = f"{L} and {K} signed an agreement on Monday."


@pytest.mark.parametrize(
    "then",
    [
        "It is over 20 pages long.",
        "It is over twenty pages long.",
        "It is over a dozen pages long.",
        "No one has cancelled it.",
        "Nobody cancelled it.",
        "Neither has terminated it.",
        "The rector never cancelled it.",
        "Few universities abandoned it.",
        "The meeting began at nine. It ended in applause.",
        "A strike was going on. It ended on Friday.",
        "A reform plan followed. It was scrapped in 2009.",
        "It was over in ten minutes.",
        "It was dead calm.",
        "The earlier memorandum was not renewed.",
        "The first agreement was cancelled.",
        "The trade memorandum was not renewed.",
        "The caterer's own contract was not renewed.",
        "That trade deal is dead, the president said.",
    ],
)
def test_what_only_looks_like_an_end_leaves_what_was_signed_on_monday(then: str) -> None:
    assert statuses(f"{MONDAY} {then}") == ["signed"]


@pytest.mark.parametrize(
    "then",
    [
        "It is now over twenty years old.",
        "It is over a decade old.",
        "In 2009 the state pulled out.",
        "The space program ended in 2011.",
        "The cooperation was stopped in 2009 but restarted in 2011.",
        "It ended in 2009 and was renewed that year.",
        "The earlier memorandum was not renewed.",
        "A strike was going on. It ended on Friday.",
        "A reform plan followed. It was scrapped in 2009.",
    ],
)
def test_what_only_looks_like_an_end_leaves_an_old_agreement(then: str) -> None:
    assert "terminated" not in statuses(f"{L} signed an agreement with {K} in 2004. {then}")


def test_the_end_of_one_of_two_is_not_that_of_both() -> None:
    assert statuses(f"{L} has agreements with {K} and {OSAKA}. The latter has pulled out.").count("terminated") < 2


@pytest.mark.parametrize(
    "then",
    [
        "It is over.",
        "It is now dead.",
        "It ended in 2009.",
        "In 2009 the university pulled out.",
        "The agreement was cancelled in 2009.",
        "The exchange ended in 2011.",
        "Student fees rose. It was scrapped in 2009.",
    ],
)
def test_a_plain_end_stays_one(then: str) -> None:
    assert statuses(f"{L} signed an agreement with {K} in 2004. {then}") == ["terminated"]
