"""Names told by what they are, people told by their office in every order, and openings behind a colon."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def pairs(text: str) -> list[tuple[str, ...]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [each.parties for each in claims.agreements if each.status in ("signed", "reported")]


BOTH = ("Ghent University", "Jilin University")


@pytest.mark.parametrize(
    "described",
    ["the company", "the foundation", "the hospital", "the research institute", "the local company", "the bank"],
)
@pytest.mark.parametrize(
    "text",
    [
        "Ghent University and {} Kestrel Ltd signed an agreement.",
        "{} Kestrel Ltd and Ghent University signed an agreement.",
        "Ghent University signed an agreement with {} Kestrel Ltd.",
        "An agreement was signed between Ghent University and {} Kestrel Ltd.",
        "The agreement was signed by Ghent University and {} Kestrel Ltd.",
        "The rector of Ghent University and the head of {} Kestrel Ltd signed an agreement.",
    ],
)
def test_what_a_house_is_may_stand_before_its_name(text: str, described: str) -> None:
    whole = text.format(described)
    assert set(pairs(whole[0].upper() + whole[1:])[0]) == {"Ghent University", "Kestrel Ltd"}


@pytest.mark.parametrize(
    "one",
    [
        "Prof. Maria Rossi, rector of {},",
        "Rector of {} Maria Rossi",
        "the rector, Prof. Maria Rossi, of {}",
        "{}’s rector Maria Rossi",
        "Maria Rossi, {} rector,",
        "Maria Rossi, who is rector of {},",
        "Prof. Maria Rossi from {}",
        "Maria Rossi for {}",
        "Maria Rossi ({})",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The memorandum was signed by {0} and {1}.",
        "{0} and {1} signed the memorandum.",
        "{0} signed an agreement with {1}.",
    ],
)
def test_who_holds_an_office_stands_for_the_house_in_every_order(text: str, one: str) -> None:
    whole = text.format(one.format(BOTH[0]), one.format(BOTH[1])).replace(",.", ".")
    assert [set(each) for each in pairs(whole[0].upper() + whole[1:])] == [set(BOTH)]


@pytest.mark.parametrize(
    "text",
    [
        "Prof. Maria Rossi, a former rector of Ghent University, and Jilin University signed an agreement.",
        "Ghent University was visited by Prof. Maria Rossi from Jilin University.",
        "Prof. Maria Rossi from Ghent University and Prof. Jo Holm from Jilin University wrote a paper.",
    ],
)
def test_people_who_sign_nothing_or_no_longer_make_no_agreement(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    "opening", ["For reference: at the same forum ", "Good news: in this context ", "It was a full day; at the forum "]
)
def test_an_opening_behind_a_colon_keeps_nobody_from_signing(opening: str) -> None:
    assert pairs(f"{opening}Ghent University concluded an agreement with Jilin University.") == [BOTH]


@pytest.mark.parametrize(
    "line",
    [
        "1- Memorandum of understanding on fisheries: between Ghent University and Jilin University.",
        "Letter of intent on young artists: exchanged by the rectors of Ghent University and Jilin University.",
        "Agreement on a joint degree: signed by Prof. Maria Rossi, Rector of Ghent University, and Jilin University.",
    ],
)
def test_a_line_may_say_first_what_was_signed(line: str) -> None:
    assert pairs(line) == [BOTH]


@pytest.mark.parametrize(
    "line",
    [
        "Agreement: Ghent University and Jilin University say no.",
        "Memorandum on fisheries: discussed by Ghent University and Jilin University.",
    ],
)
def test_a_line_of_talk_is_no_agreement(line: str) -> None:
    assert pairs(line) == []
