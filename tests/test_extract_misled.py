"""Wordings near those that tell of an agreement, which tell of none, of one still to come, or of another day."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD, HARBOUR, LAKE, BAY = (
    f"{name} University" for name in ("Coast", "Fjord", "Harbour", "Lakeside", "Bayview")
)
STANDING = {"signed", "renewed", "reported"}


def read(text: str) -> list[tuple[str, frozenset[str], str | None]]:
    claims = extract_claims(Document("one", text, published="2024-06-14")).claims
    return [(each.status, frozenset(each.parties), each.signed) for each in claims.agreements]


@pytest.mark.parametrize(
    "text",
    [
        # what an aside tells of the signing itself
        f"A pact between {COAST} and {FJORD}, which will be signed next week, was announced.",
        f"A pact between {COAST} and {FJORD}, which would be signed in May, was concluded in principle.",
        f"A memorandum, which was never approved, was signed by nobody; {COAST} and {FJORD} regret it.",
        f"A pact, drafted but never signed, between {COAST} and {FJORD} lies in a drawer.",
        f"{COAST} signed a contract, which was void, with {FJORD}.",
        # a ceremony that is still to come, or was none of theirs
        f"A ceremony to sign the pact between {COAST} and {FJORD} has been arranged for July.",
        f"A ceremony to sign the pact between {COAST} and {FJORD} was postponed after the rehearsal was held.",
        f"The date of the ceremony to sign the pact between {COAST} and {FJORD} was told when a fair was held.",
        f"There was to be a ceremony to sign a pact between {COAST} and {FJORD}, but another was held.",
        # pairs of what was not signed, or of what is no pair
        f"Several pacts were discussed at {BAY}. The partners are {COAST} and {FJORD}; {HARBOUR} and {LAKE}.",
        f"Three pacts will be signed next year. The partners are {COAST} and {FJORD}; {HARBOUR} and {LAKE}.",
        f"No pacts were signed. The partners are {COAST} and {FJORD}; {HARBOUR} and {LAKE}.",
        # states that sign about two houses
        f"Peru and Ghana have signed an accord under which {COAST} and {FJORD} will be closed.",
        f"Peru and Ghana have signed an accord under which {COAST} and {FJORD} will receive books from a ministry.",
        # us, and what once was
        f"{COAST} opened a library. A loan agreement binds us with {FJORD}, said the mayor of Lima.",
        f"If a pact binds us with {FJORD} one day, {COAST} will be glad.",
        f"{COAST} visited {FJORD}, with which a pact existed until 2015.",
        # those promised are told of, not named
        f"{COAST} signed memoranda with three universities. They were hosted by {FJORD}, {HARBOUR} and {LAKE}.",
        f"{COAST} signed memoranda with three universities. The partners are glad that {FJORD}, {HARBOUR}, {LAKE} are",
    ],
)  # fmt: skip
def test_claims_nothing_that_stands(text: str) -> None:
    assert [found for found in read(text) if found[0] in STANDING] == []


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (f"The rector praised {COAST} and its counterpart in Peru, {FJORD}, signed a memorandum with {HARBOUR}.",
         (FJORD, HARBOUR)),
        (f"{COAST} signed a pact with {FJORD}, under which students will go, and {HARBOUR} watched.", (COAST, FJORD)),
        (f"{COAST} and {FJORD} have a letter of intent. The rectors of {HARBOUR} and {LAKE} signed the letter against "
         "the war.", (COAST, FJORD)),
    ],
)  # fmt: skip
def test_claims_the_one_pair_alone(text: str, pair: tuple[str, str]) -> None:
    assert {parties for _, parties, _ in read(text)} == {frozenset(pair)}


SIGNED = f"{COAST} and {FJORD} signed a memorandum"


@pytest.mark.parametrize(
    "text",
    [
        f"{SIGNED} at the last forum. The forum took place on 3 May 2024 again.",
        f"{SIGNED} at an earlier forum. The forum was held on 3 May 2024.",
        f"{SIGNED} at the summit. The summit was not held on 3 May 2024 as planned.",
        f"{SIGNED}. The strike ended with an agreement on 3 May 2024.",
        f"On 3 May 2024 the minister said that he was present when {SIGNED}.",
        f"On 3 May 2024 the senate convened to elect a rector. {SIGNED}.",
        f"{COAST} and {FJORD} have a memorandum. The lease contract bears the date of 3 May 2020.",
    ],
)
def test_takes_no_day_of_something_else(text: str) -> None:
    assert [signed for _, _, signed in read(text)] == [None]


def test_reads_a_commitment_reaffirmed_as_no_renewal() -> None:
    text = f"{COAST} and {FJORD} reaffirmed their commitment to the memorandum signed in 2012."
    assert [(status, signed) for status, _, signed in read(text)] == [("signed", "2012")]


@pytest.mark.parametrize("rest", ["remains in force", "goes on", "is not affected", "continues"])
def test_an_agreement_that_outlives_others_has_not_ended(rest: str) -> None:
    text = f"{COAST} has cancelled its agreements with Peru. The agreement with {FJORD} {rest}."
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    assert {one.status for one in claims.agreements} <= {"reported"}


def test_agreements_that_are_concerned_by_an_end_have_ended() -> None:
    text = (
        f"The rector of {COAST} has cancelled all agreements with universities in Peru. Two are concerned: the one "
        f"with {FJORD}, made in 2013, the agreement with Lakeside University from 2009, the university writes."
    )
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    assert {one.status for one in claims.agreements} == {"terminated"}


def test_an_agreement_that_there_will_be_is_planned() -> None:
    for opening in ("There will also be an agreement", "There will be a memorandum"):
        claims = extract_claims(Document("one", f"{opening} between {COAST} and {FJORD}.")).claims
        assert [one.status for one in claims.agreements] == ["planned"]
