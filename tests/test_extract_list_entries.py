"""Entries of a list that go on to tell what each agreement is for, each rule with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, Told, star, told
from kg.extract import Document, extract_claims

_OPENS = f"{LUND} has signed agreements with each of the following:"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_OPENS}\n- {KYOTO} to train midwives.\n- {OSAKA}, to fund twelve doctorates. Worth two million euros.\n"
         f"- the {GHANA}, a leading house of learning, for teachers.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} signed three papers in Asia.\n\nThis week agreements have been signed with:\n"
         f"• {KYOTO}, which will train midwives;\n• {OSAKA}: summer courses;\n• {NAGOYA}, after long talks, on ships.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{_OPENS}\n1. {KYOTO} to set up a joint institute of fisheries\n2. {OSAKA}, for student exchange\n",
         [("joint-institute", "signed", (KYOTO, LUND)), ("exchange", "signed", (LUND, OSAKA))]),
        (f"{_OPENS}\n- {KYOTO}, for studies of rice with {NAGOYA}.\n- {OSAKA} to fund 30 doctorates.",
         star("agreement", "signed", LUND, KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_an_entry_may_tell_what_its_agreement_is_for(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "entry",
    [
        f"- {OSAKA}, with which talks go on;",
        f"- {OSAKA}, planned for June, on student exchange",
        f"- {OSAKA}, which declined to sign",
        f"- {OSAKA} won a prize for its library.",
    ],
)
def test_an_entry_that_is_open_or_other_news_is_none(entry: str) -> None:
    certain = [each for each in told(f"{_OPENS}\n- {KYOTO} to train midwives.\n{entry}") if each[1] != "planned"]
    assert certain == star("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "opening",
    ["The rector met the following:", f"{LUND} has agreements in Asia. Its delegation visited the following:"],
)
def test_what_is_no_list_of_agreements_has_no_entries(opening: str) -> None:
    assert told(f"{opening}\n- {KYOTO}, to train midwives.\n- {OSAKA}, a leading school, for teachers.") == []


_TABLE = """
Country | University | Date of signature | Valid until
Poland | University of Opole | 20/04/2023 | 2028
 | Lublin University of Technology | 02.11.2022 | 2027
Türkiye | Ege University | 12.02.2022 | 2027
"""


@pytest.mark.parametrize(
    "opening",
    [
        "Bilateral agreements\n\nLund University has four faculties and two campuses.\n",
        "Lund University has four faculties. Its agreements are listed below.\n",
        "Lund University is old. The agreements that it has signed are shown in the table.\n",
        "Lund University has signed agreements with these universities abroad.\n",
    ],
)
def test_a_table_below_is_of_the_house_above_it(opening: str) -> None:
    claims = extract_claims(Document("test", opening + _TABLE, published="2024-05-05", publisher=LUND)).claims
    assert {frozenset(each.parties): each.signed for each in claims.agreements} == {
        frozenset(("Lund University", "University of Opole")): "2023-04-20",
        frozenset(("Lund University", "Lublin University of Technology")): "2022-11-02",
        frozenset(("Lund University", "Ege University")): "2022-02-12",
    }


@pytest.mark.parametrize(
    "opening",
    [
        "Lund University has four faculties. Its expired agreements are listed below.\n",
        "Lund University has four faculties. Its planned agreements are listed below.\n",
        "Lund University has four faculties. Its buildings are listed below.\n",
        "Agreements\n\nLund University has four schools.\n\nThe following universities attended the fair:\n",
    ],
)
def test_a_table_of_others_and_of_what_is_over_gives_no_agreement_in_force(opening: str) -> None:
    claims = extract_claims(Document("test", f"{opening}\n- University of Opole\n- Ege University\n")).claims
    assert [each for each in claims.agreements if each.status in ("signed", "reported")] == []


def test_a_row_of_a_table_tells_paper_and_day() -> None:
    text = (
        f"{LUND} concluded agreements with the institutions below.\n\nCountry | Institution | Agreement | Date\n"
        f"Japan | {KYOTO} | Memorandum of understanding | May 11, 2012\n"
        f"Ghana | {GHANA} | Student exchange agreement | June 4, 2012\n"
        f"Japan | {OSAKA} | Student exchange agreement (renewal) | July 2, 2012\n"
    )
    found = extract_claims(Document("a", text, published="2013-04-10")).claims.agreements
    assert [(each.kind, each.status, str(each.signed)) for each in found] == [
        ("mou", "signed", "2012-05-11"), ("exchange", "signed", "2012-06-04"), ("exchange", "renewed", "2012-07-02"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "signed"),
    [
        ("Kyoto University, Japan (March, 2011)", "2011-03"),
        ("Kyoto University, Japan (5 March 2011);", "2011-03-05"),
        ("Kyoto University (Japan), 2011", "2011"),
        ("Kyoto University, Japan (founded in March, 1897)", None),
    ],
)
def test_a_day_in_brackets_closes_an_entry(entry: str, signed: str | None) -> None:
    text = f"{_OPENS}\n\n1. {entry}\n2. Nagoya University, Japan\n"
    found = extract_claims(Document("a", text)).claims.agreements
    assert [one.signed for one in found] == [signed, None]


@pytest.mark.parametrize(
    ("told", "signed"),
    [
        ("Their rectors signed a declaration to that effect in Vienna on 20 March 2018.", "2018-03-20"),
        ("To that end, their rectors signed a declaration in Vienna on 20 March 2018.", "2018-03-20"),
        ("Their rectors signed a declaration to that effect. They had met on 20 March 2018.", None),
    ],
)
def test_to_that_effect_is_no_clause(told: str, signed: str | None) -> None:
    found = extract_claims(Document("a", f"{LUND} and {KYOTO} want to do more together. {told}")).claims.agreements
    assert [(one.kind, one.signed) for one in found] == [("declaration", signed)]


@pytest.mark.parametrize(
    ("opening", "count"),
    [
        ("has agreements with the institutions below.", 2),
        ("has no agreements with the institutions below.", 0),
        ("has no exchange agreements with the following universities:", 0),
        ("never had agreements with the following universities:", 0),
        ("lacks agreements with the following universities:", 0),
    ],
)
def test_a_list_of_those_without_agreement_has_none(opening: str, count: int) -> None:
    found = extract_claims(Document("a", f"{LUND} {opening}\n\n- {KYOTO}\n- {OSAKA}\n")).claims.agreements
    assert len(found) == count


@pytest.mark.parametrize("count", ["4000000000", "99999999999999999999"])
def test_a_count_beyond_all_measure_is_read(count: str) -> None:
    text = f"The {count} agreements between {LUND}, {OSAKA} and {KYOTO} were signed."
    assert len(extract_claims(Document("a", text)).claims.agreements) <= 1


# Nobody knows a firm called by one word, and the list goes on below it.
def test_a_line_that_counts_something_and_names_nobody_known_does_not_end_a_list() -> None:
    text = f"{_OPENS}\n- {KYOTO}, for law.\n- Kestreltide, to fund 50 scholarships.\n"
    assert told(f"{text}- {OSAKA} to fund 30 doctorates.") == star("agreement", "signed", LUND, KYOTO, OSAKA)
    text = f"{_OPENS}\n- {KYOTO}, for law.\n\nStudents may apply to 50 schools:\n- {OSAKA} in Japan."
    assert told(text) == star("agreement", "signed", LUND, KYOTO)
