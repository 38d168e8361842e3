"""What is told in passing parts neither two names nor an instrument from its parties, nor a verb from itself."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD, HARBOUR = "Coast University", "Fjord University", "Harbour University"


def read(text: str) -> list[tuple[str, str, frozenset[str], str | None]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(each.status, each.kind, frozenset(each.parties), each.signed) for each in claims.agreements]


def pairs(text: str) -> set[tuple[str, frozenset[str]]]:
    return {(status, parties) for status, _, parties, _ in read(text)}


BOTH = {("signed", frozenset((COAST, FJORD)))}


@pytest.mark.parametrize(
    "aside",
    [
        ", which has two campuses and a farm,",
        ", whose rector is Ole Berg,",
        ", where nurses learn,",
        ", after months of talks,",
        ", in the presence of the minister,",
        ", now in its third year,",
        ", known for its work on fish,",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "{one}{aside} and {two} signed a memorandum.",
        "A memorandum was signed by {one}{aside} and {two}.",
        "A memorandum between {one}{aside} and {two} was signed.",
        "The rectors of {one}{aside} and {two} signed a memorandum.",
    ],
)
def test_reads_two_names_across_an_aside(frame: str, aside: str) -> None:
    assert pairs(frame.format(one=COAST, two=FJORD, aside=aside)) == BOTH


@pytest.mark.parametrize(
    "aside",
    [
        ", under which students will be exchanged,",
        ", by which they undertake to share laboratories,",
        ", long awaited by nurses,",
        ", the text of which is short,",
        ", drafted last year,",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "A memorandum{aside} was signed by {one} and {two}.",
        "{one} signed a memorandum{aside} with {two}.",
        "A memorandum{aside} between {one} and {two} was signed.",
    ],
)
def test_reads_an_instrument_across_an_aside(frame: str, aside: str) -> None:
    assert pairs(frame.format(one=COAST, two=FJORD, aside=aside)) == BOTH


@pytest.mark.parametrize("aside", [", after long talks,", " on Monday", ", on the margins of a forum,"])
def test_reads_a_verb_across_an_aside(aside: str) -> None:
    assert pairs(f"A memorandum has{aside} been signed by {COAST} and {FJORD}.") == BOTH


def test_begins_a_clause_of_its_own_behind_an_aside() -> None:
    text = f"The rector visited {COAST}, where nurses learn, and {FJORD} signed a memorandum with {HARBOUR}."
    assert pairs(text) == {("signed", frozenset((FJORD, HARBOUR)))}


def test_leaves_out_nothing_that_ended() -> None:
    assert ("signed", frozenset((COAST, FJORD))) not in pairs(
        f"A memorandum, which ended in 2010, was signed by {COAST} and {FJORD}."
    )


def test_tells_a_fresh_agreement_from_the_first_that_ran_out() -> None:
    text = (
        f"{COAST} and {FJORD} have signed a fresh memorandum. The first memorandum between the two was signed in 2014 "
        "and ran out in September 2019."
    )
    assert {status for status, _ in pairs(text)} == {"signed", "terminated"}
    over = text.replace("a fresh memorandum. The first memorandum", "a memorandum. The memorandum")
    assert {status for status, _ in pairs(over)} == {"terminated"}


def test_reads_the_day_before_a_clause_that_tells_what_was_then() -> None:
    text = f"On November 3, 2019, while the rector of {COAST} was in Peru, a memorandum was signed with {FJORD}."
    assert [signed for *_, signed in read(text)] == ["2019-11-03"]


def test_calls_pacts_what_the_sentence_before_called_memoranda() -> None:
    text = (
        f"Two memoranda were signed on Sunday. The pacts are between {COAST} and {FJORD}, Norway; and {HARBOUR} and "
        "Lake College, Peru."
    )
    assert [kind for _, kind, _, _ in read(text)] == ["mou", "mou"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"On 12 March, the rector of {COAST} negotiated with the management of {FJORD}. An agreement was signed.",
         "2020-03-12"),
        (f"Last Thursday, the president of {COAST} called on the president of {FJORD}. The two sides signed a pact.",
         "2020-04-30"),
        (f"On Thursday the minister was present as {COAST} signed an agreement with {FJORD}.", "2020-04-30"),
        (f"{COAST} and {FJORD} put their names today to a memorandum.", "2020-05-05"),
        (f"{COAST} and {FJORD} signed an agreement on 1998 November 6 in Lima.", "1998-11-06"),
    ],
)  # fmt: skip
def test_dates_what_was_signed_at_a_meeting(text: str, day: str) -> None:
    assert [signed for *_, signed in read(text)] == [day]


def test_gives_each_agreement_of_a_sentence_its_year() -> None:
    text = f"In 2014 {COAST} concluded agreements with {FJORD} and {HARBOUR}, in 2018 one with Lake University."
    found = {min(parties - {COAST}): signed for _, _, parties, signed in read(text)}
    assert found == {FJORD: "2014", HARBOUR: "2014", "Lake University": "2018"}


def test_reads_list_under_who_the_partners_are() -> None:
    text = (
        f"{COAST} has concluded three memoranda at one event.\n\nWho the partners are\n\n- {FJORD} – Norway\n"
        f"- {HARBOUR} – Peru\n- Lake University – Kenya\n"
    )
    assert {parties for _, _, parties, _ in read(text)} == {
        frozenset((COAST, other)) for other in (FJORD, HARBOUR, "Lake University")
    }


def test_takes_no_word_in_british_spelling_into_a_name() -> None:
    text = "Universiti Malaysia Harapan formalised collaborations with Fjord University."
    names = [each.name for each in extract_claims(Document("one", text)).claims.organisations]
    assert names == ["Universiti Malaysia Harapan", "Fjord University"]


@pytest.mark.parametrize(
    "aside",
    [" on behalf of the country's ninety colleges,", ", on behalf of its partners,", " on behalf of the hospitals"],
)
def test_for_whom_one_of_two_signs_is_told_in_passing(aside: str) -> None:
    assert pairs(f"{COAST}{aside} and {FJORD} have signed a memorandum.") == BOTH


def test_a_draft_that_came_of_talks_is_planned() -> None:
    text = f"Teachers of {COAST} visited {FJORD}. The talks led to the formulation of a draft memorandum."
    assert all(status == "planned" for status, _ in pairs(text))


def test_under_which_ministry_one_stands_is_told_in_passing() -> None:
    ministry = "under the Ministry of Education and Science"
    assert pairs(f"{COAST} {ministry} and {FJORD} have signed a memorandum.") == BOTH
    text = f"The Institute of Chemistry {ministry} and {FJORD} have signed a memorandum."
    assert pairs(text) == {("signed", frozenset(("Institute of Chemistry", FJORD)))}
    other = f"{COAST} and the Ministry of Education have signed a memorandum."
    assert pairs(other) == {("signed", frozenset((COAST, "Ministry of Education")))}


@pytest.mark.parametrize("told", ["was agreed to sign", "was decided to sign", "has been agreed to conclude"])
def test_what_it_was_agreed_to_sign_is_planned_by_those_who_met(told: str) -> None:
    text = f"The rector of {COAST} met the rector of {FJORD}. It {told} a memorandum on fisheries."
    assert pairs(text) == {("planned", frozenset((COAST, FJORD)))}
    assert pairs(f"The rector of {COAST} slept. It {told} a memorandum on fisheries.") == set()
