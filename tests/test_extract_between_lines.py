"""Lines that tell between whom each of the papers is of which the text has told."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from kg.extract.telling import event_days

ONE, TWO = frozenset(("Aarhus University", "University of Lima")), frozenset(("Lund University", "Kyoto University"))


def told(text: str) -> dict[frozenset[str], tuple[str, str]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return {frozenset(each.parties): (each.status, each.kind) for each in claims.agreements if each.parties}


OPENINGS = [
    "Three agreements were signed at the forum:",
    "On the second day of the forum further papers were completed:",
    "These memoranda have been concluded so far:",
    "In the hall the following documents were initialled:",
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("mark", ["", "- ", "• "])
def test_each_line_tells_between_whom_a_paper_is(opening: str, mark: str) -> None:
    text = (
        f"{opening}\n\n{mark}Between Aarhus University and the University of Lima: a memorandum on weather.\n\n"
        f"{mark}Between Lund University and Kyoto University: an agreement on traineeships."
    )
    assert told(text) == {ONE: ("signed", "mou"), TWO: ("signed", "agreement")}


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_line_may_tell_of_a_renewal(opening: str) -> None:
    line = "Between Lund University and Kyoto University: the renewal of the agreement on nurses, in force since 2011."
    assert told(f"{opening}\n\n{line}") == {TWO: ("renewed", "agreement")}


def test_a_line_may_tell_only_what_it_is_about() -> None:
    first = "- between Aarhus University and the University of Lima, on law;"
    lines = f"{first}\n- between Lund University and Kyoto University."
    assert set(told(f"Two agreements were signed in Lima:\n{lines}")) == {ONE, TWO}


@pytest.mark.parametrize(
    "text",
    [
        "Between {} and {}: a memorandum on law.",
        "Two agreements are planned:\n\nBetween {} and {}: a memorandum on law.",
        "Two agreements will be signed:\n\nBetween {} and {}: a memorandum on law.",
        "No agreements were signed:\n\nBetween {} and {}: a memorandum on law.",
        "Two agreements were signed:\n\nBetween {} and {}: talks on an agreement.",
        "Two agreements were signed:\n\nBetween {} and {}: a memorandum that has expired.",
        "Two matches were played:\n\nBetween {} and {}: three goals.",
        "Two agreements were signed:\n\nThe minister thanked all.\n\nIt rained.\n\nBetween {} and {}: three goals.",
        "Two agreements were signed:\n\nBetween {} and {} lies a river.",
    ],
)
def test_plans_talks_and_other_things_are_no_papers(text: str) -> None:
    found = told(text.format("Lund University", "Kyoto University"))
    assert [status for status, _ in found.values() if status in ("signed", "renewed")] == []


def test_lines_of_two_stand_below_the_papers_that_a_sentence_and_heads_announce() -> None:
    text = (
        "On the last day, the following papers were signed at the Ministry of Education.\n\n"
        "Memoranda of understanding\n\n"
        "– Aarhus University – University of Lima: archaeology\n\nExchange agreements\n\n"
        "– Lund University and Kyoto University: eight students a year\n"
    )
    assert told(text) == {ONE: ("signed", "mou"), TWO: ("signed", "exchange")}
    planned = text.replace("were signed", "are to be signed")
    assert all(status != "signed" for status, _ in told(planned).values())


@pytest.mark.parametrize(
    ("head", "status"),
    [("Draft agreements", "planned"), ("Expired agreements", "terminated"), ("Exchange agreements", "signed")],
)
def test_a_head_tells_how_the_papers_below_it_stand(head: str, status: str) -> None:
    text = (
        "On Monday the following papers were signed at the fair:\n\n"
        "– Aarhus University – University of Lima: history\n\n"
        f"{head}\n\n– Lund University – Kyoto University: law\n"
    )
    assert [one[0] for one in told(text).values()] == ["signed", status]


@pytest.mark.parametrize("rest", ["postponed", "to be signed in June", "the end of the agreement", "no agreement"])
def test_a_line_that_takes_its_paper_back_is_none(rest: str) -> None:
    text = (
        "The following papers were signed at the fair:\n\n– Aarhus University – University of Lima: history\n"
        f"– Lund University – Kyoto University: {rest}\n"
    )
    assert len(told(text)) == 1


def test_a_long_list_of_pairs_at_an_event_reads_each_line_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    days_of = event_days._days_of
    monkeypatch.setattr(event_days, "_days_of", lambda *given: read.append(1) or days_of(*given))
    lines = "".join(f"– University of Xa{n}ville – University of Yo{n}burg: law\n" for n in range(300))
    told(f"The following papers were signed at the fair.\n\nExchange agreements\n\n{lines}")
    assert len(read) < 60 * 300
