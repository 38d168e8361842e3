"""Who signed where a sentence tells of states, of many, of a letter, or of pairs that semicolons part."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> set[tuple[str, frozenset[str]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return {(agreement.status, frozenset(agreement.parties)) for agreement in claims.agreements}


COAST, FJORD, HARBOUR, LAKE = "Coast University", "Fjord University", "Harbour University", "Lakeside University"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Peru and Ghana have signed an accord under which {COAST} and {FJORD} will cooperate.",
        f"Peru and Ghana on Monday concluded a deal that lets {COAST} and {FJORD} exchange nurses.",
    ],
)
def test_reads_accord_of_states_for_two_houses(sentence: str) -> None:
    assert read(sentence) == {("signed", frozenset((COAST, FJORD)))}


def test_leaves_accord_of_states_that_is_only_planned() -> None:
    text = f"Peru and Ghana hope to sign an accord under which {COAST} and {FJORD} will cooperate."
    assert all(status == "planned" for status, _ in read(text))


def test_reads_letter_of_which_the_text_has_told() -> None:
    first = f"A letter of intent was approved today by the trustees of {COAST}. "
    letter = f"{FJORD}, {HARBOUR} and the university have signed the letter."
    assert read(first + letter) == {("signed", frozenset((COAST, FJORD, HARBOUR)))}
    assert read(f"A mother wrote to the mayor of Lima. {FJORD} and {HARBOUR} have signed the letter.") == set()


def test_reads_pairs_parted_by_semicolons() -> None:
    first = "Kenyan and foreign universities concluded two memoranda on Sunday. "
    pairs = f"The partners are {COAST} and {FJORD}, Norway; and {HARBOUR} and {LAKE}, Peru."
    assert {parties for _, parties in read(first + pairs)} == {frozenset((COAST, FJORD)), frozenset((HARBOUR, LAKE))}
    assert read("Three colleges met. " + pairs) == set()


@pytest.mark.parametrize(
    "last",
    ["are some of those who have signed.", "were among the institutions that signed.", "are among the signatories."],
)
@pytest.mark.parametrize("many", ["thirty-seven universities", "22 companies and universities"])
def test_reads_some_of_the_many_that_signed(last: str, many: str) -> None:
    text = (
        f"{COAST} has entered into memoranda with {many}. The papers were signed on Monday. It was a good day. They "
        f"drank tea. {FJORD}; {HARBOUR}, Peru; and {LAKE} {last}"
    )
    assert {parties for _, parties in read(text)} == {frozenset((COAST, other)) for other in (FJORD, HARBOUR, LAKE)}


def test_reads_those_behind_a_relative_clause() -> None:
    teachers = f"the universities which have sent teachers to {LAKE}"
    text = f"The agreement was signed by {teachers}: {COAST}, {FJORD} and {HARBOUR}."
    assert read(text) == {("signed", frozenset((COAST, FJORD, HARBOUR)))}


@pytest.mark.parametrize(
    "words", ["gave a firm shape to their contacts with a memorandum", "gave their work a firm form with an agreement"]
)
def test_reads_form_given_to_ties(words: str) -> None:
    assert read(f"{COAST} and {FJORD} {words}.") == {("signed", frozenset((COAST, FJORD)))}
