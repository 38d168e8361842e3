"""How the entries of a list stand: in force, renewed, planned or over, each with its twin."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract_examples import AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, MAKERERE, NAGOYA, OSAKA, UPPSALA
from kg.extract import Document, extract_claims
from kg.extract.extraction import Extraction
from kg.extract.formats import read_html

OPEN = f"{LUND} works with many universities.\n\n"
HEAD = f"Partner universities of {LUND}:\n\n"


def read(text: str) -> Extraction:
    return extract_claims(Document("a", text, published="2024-05-06"))


def statuses(text: str) -> dict[str, str]:
    """Give the status of each partner of Lund University."""
    found: dict[str, str] = {}
    for each in read(text).claims.agreements:
        assert LUND in each.parties and len(each.parties) == 2
        found[next(name for name in each.parties if name != LUND)] = each.status
    return found


def days(text: str) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    """Give status and the four days of each agreement: signed, started, planned for, ended."""
    return [
        (each.status, each.signed, each.started, each.planned_for, each.ended)
        for each in read(text).claims.agreements
    ]


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Former partners", "terminated"),
        ("Former partner institutions in Asia", "terminated"),
        ("Past agreements:", "terminated"),
        ("Previous partners", "terminated"),
        ("Ended agreements", "terminated"),
        ("Expired agreements", "terminated"),
        ("Agreements that have expired", "terminated"),
        ("Planned partners", "planned"),
        ("Prospective partners", "planned"),
        ("Proposed agreements:", "planned"),
        ("Future partners:", "planned"),
        ("Agreements under negotiation", "planned"),
        ("Current partners", "reported"),
        ("Active agreements", "reported"),
        ("Agreements in force", "reported"),
    ],
)
def test_a_heading_tells_how_all_below_it_stand(heading: str, status: str) -> None:
    assert statuses(f"{OPEN}{heading}\n\n- {KYOTO}\n- {OSAKA}\n") == {KYOTO: status, OSAKA: status}


def test_a_heading_that_names_the_owner_tells_the_same() -> None:
    entries = f":\n\n- {KYOTO}\n- {OSAKA}\n"
    assert statuses(f"Former partners of {LUND}{entries}") == {KYOTO: "terminated", OSAKA: "terminated"}
    assert statuses(f"Partners of {LUND}{entries}") == {KYOTO: "reported", OSAKA: "reported"}


def test_a_heading_of_former_and_current_partners_leaves_both_open() -> None:
    extraction = read(f"Former and current partners of {LUND}:\n\n- {KYOTO}\n- {OSAKA} (expired)\n")
    assert [(each.parties[1], each.status) for each in extraction.claims.agreements] == [(OSAKA, "terminated")]
    assert [unread.names for unread in extraction.unread] == [(KYOTO,)]


def test_a_line_between_entries_tells_how_the_next_stand() -> None:
    text = f"{HEAD}- {KYOTO}\n\nExpired:\n- {OSAKA}\n\nUnder negotiation\n- {NAGOYA}\n\nActive\n- {GHANA}\n"
    assert statuses(text) == {KYOTO: "reported", OSAKA: "terminated", NAGOYA: "planned", GHANA: "reported"}
    assert set(statuses(f"{HEAD}- {KYOTO}\n\nJapan:\n- {OSAKA}\n").values()) == {"reported"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The former partners of {LUND} are {KYOTO} and {OSAKA}.", "terminated"),
        (f"Planned partners of {LUND}: {KYOTO} and {OSAKA}.", "planned"),
        (f"{LUND} lists its former partner universities. They are {KYOTO} and {OSAKA}.", "terminated"),
        (f"The partners of {LUND} are {KYOTO} and {OSAKA}.", "reported"),
        (f"{LUND} lists its partner universities. They are {KYOTO} and {OSAKA}.", "reported"),
    ],
)
def test_a_sentence_tells_it_of_those_it_lists(text: str, status: str) -> None:
    assert statuses(text) == {KYOTO: status, OSAKA: status}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (" (agreement expired in 2021)", ("terminated", None, None, None, "2021")),
        (" (signed 2012, expired 2017)", ("terminated", "2012", None, None, "2017")),
        (", agreement terminated in 2019", ("terminated", None, None, None, "2019")),
        (" (suspended)", ("terminated", None, None, None, None)),
        (" (terminated)", ("terminated", None, None, None, None)),
        (", no longer active", ("terminated", None, None, None, None)),
        (" (under negotiation)", ("planned", None, None, None, None)),
        (" (planned)", ("planned", None, None, None, None)),
        (" (proposed)", ("planned", None, None, None, None)),
        (" (in preparation)", ("planned", None, None, None, None)),
        (" (to be signed in 2025)", ("planned", None, None, "2025", None)),
        (" (valid until 2029)", ("reported", None, None, None, None)),
        (" (signed 2012, valid until 2027)", ("reported", "2012", None, None, None)),
        (" (2021-2026)", ("reported", None, "2021", None, None)),
        (", since 2012", ("reported", None, "2012", None, None)),
        (" (student exchange, since 2011)", ("reported", None, "2011", None, None)),
        (" – MoU renewed in 2023", ("renewed", "2023", None, None, None)),
        (" – renewed 2021, valid until 2026", ("renewed", "2021", None, None, None)),
        (" (2015)", ("reported", "2015", None, None, None)),
        (" (founded in 1897)", ("reported", None, None, None, None)),
        (" (formerly Harbour College)", ("reported", None, None, None, None)),
    ],
)
def test_the_note_of_an_entry_tells_how_it_stands_and_of_what_its_date_is(
    note: str, expected: tuple[str, str | None, str | None, str | None, str | None]
) -> None:
    assert days(f"{HEAD}- {KYOTO}{note}\n") == [expected]


@pytest.mark.parametrize(
    "note",
    [" - until 2020", " (2015–2020)", " (agreement ends in 2020)", " (not expired)", " (planned chair of music)"],
)
def test_an_entry_that_leaves_open_whether_it_holds_gives_no_claim_and_is_reported(note: str) -> None:
    extraction = read(f"{HEAD}- {OSAKA}\n- {KYOTO}{note}\n")
    assert [each.parties for each in extraction.claims.agreements] == [(LUND, OSAKA)]
    assert [unread.names for unread in extraction.unread] == [(KYOTO,)]


def test_a_renewed_entry_has_the_kind_it_names_and_the_owner_of_the_list() -> None:
    (agreement,) = read(f"{HEAD}- {MAKERERE} – MoU renewed in 2023\n").claims.agreements
    assert (agreement.kind, agreement.status, agreement.parties) == ("mou", "renewed", (LUND, MAKERERE))
    assert read(f"- {MAKERERE} – MoU renewed in 2023\n").claims.agreements == ()


def test_brackets_within_a_sentence_tell_it_of_the_name_before_them() -> None:
    head = f"{LUND} has agreements with the following partners: "
    text = f"{head}{KYOTO} (expired), {OSAKA} (planned), {NAGOYA} (Japan) and {GHANA}."
    assert statuses(text) == {KYOTO: "terminated", OSAKA: "planned", NAGOYA: "reported", GHANA: "reported"}
    text = f"{LUND} signed memoranda with {KYOTO} (terminated in 2019) and {OSAKA} (since 2012)."
    assert days(text) == [("terminated", None, None, None, "2019"), ("signed", None, "2012", None, None)]
    text = f"Partners of {LUND}: {KYOTO} (until 2020), {OSAKA} (valid until 2029) and {NAGOYA}."
    assert days(text) == [("reported", None, None, None, None)] * 2
    assert statuses(text) == {OSAKA: "reported", NAGOYA: "reported"}
    text = f"{LUND} has agreements with {KYOTO} until 2025, {OSAKA} until 2029 and {NAGOYA} (2015)."
    assert [each[1] for each in days(text)] == [None, None, "2015"]


def test_the_rows_of_a_table_have_the_status_kind_and_day_of_their_cells() -> None:
    table = (
        "| Partner | Country | Type | Signed | Status |\n|---|---|---|---|---|\n"
        f"| {KYOTO} | Japan | MoU | 12 March 2019 | active |\n"
        f"| {OSAKA} | Japan | Exchange agreement | 3 May 2015 | expired 2020 |\n"
        f"| {GHANA} | Ghana | MoU | | under negotiation |\n"
    )
    found = read(f"Partner universities of {LUND}\n\n{table}").claims.agreements
    assert [(each.kind, each.status, each.signed, each.ended) for each in found] == [
        ("mou", "reported", "2019-03-12", None),
        ("exchange", "terminated", "2015-05-03", "2020"),
        ("mou", "planned", None, None),
    ]
    assert read(f"Universities of the world\n\n{table}").claims.agreements == ()


def test_a_row_that_names_only_a_document_has_no_kind_of_its_own() -> None:
    text = f"The partners of {LUND}:\n\n{KYOTO} | Japan | document | 2011\n\n{OSAKA} | Japan | memorandum | 2012\n"
    assert [each.kind for each in read(text).claims.agreements] == ["other", "mou"]


def test_the_head_of_a_column_tells_what_its_dates_are_of() -> None:
    table = (
        "| Partner university | Signed | Expires | Status |\n| --- | --- | --- | --- |\n"
        f"| {KYOTO} | 2019 | 2029 | active |\n| {OSAKA} | 2010 | 2015 | |\n"
        f"| {NAGOYA} | 2012 | 2017 | expired |\n| {AARHUS} | 2014 | 2020 | renewed 2020 |\n"
    )
    extraction = read(f"Agreements of {LUND}\n\n{table}")
    found = [(each.parties[1], each.status, each.signed, each.ended) for each in extraction.claims.agreements]
    assert found == [
        (KYOTO, "reported", "2019", None),
        (NAGOYA, "terminated", "2012", "2017"),
        (AARHUS, "renewed", "2020", None),
    ]
    assert (OSAKA,) in [unread.names for unread in extraction.unread]


def test_the_head_of_a_table_leaves_the_heading_above_it_in_force() -> None:
    table = f"| Country | Partner universities |\n|---|---|\n| Thailand | {CHIANG_MAI} |\n| Sweden | {UPPSALA} |\n"
    assert set(statuses(f"{OPEN}Former partners\n\n{table}").values()) == {"terminated"}
    assert set(statuses(f"{OPEN}Our partners\n\n{table}").values()) == {"reported"}


def test_a_table_of_a_page_is_read_row_by_row_unless_it_lists_no_houses() -> None:
    pytest.importorskip("trafilatura")

    def shown(*rows: tuple[str, ...]) -> str:
        cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        body = f"<h1>Partners of {LUND}</h1><p>{LUND} keeps this list for its students. </p><table>{cells}</table>"
        page = read_html(f"<html><body><article>{body}</article></body></html>".encode(), Path("page.html"))
        assert isinstance(page, Document)
        return page.text

    text = shown(("Partner", "Type", "Status"), (KYOTO, "MoU", "active"), (OSAKA, "MoU", "expired 2020"))
    assert f"| {KYOTO} | MoU | active |\n| {OSAKA} | MoU | expired 2020 |" in text
    assert statuses(text) == {KYOTO: "reported", OSAKA: "terminated"}
    assert "|" not in shown(("Founded", "1666"), ("Students", "46,000"))
    assert "|" not in shown(("Partner", "News"), (KYOTO, "What a long day it was for all of us. " * 9))
