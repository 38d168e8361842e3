"""Entries of a list that go on to tell what each agreement is for, each rule with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, Told, star, told

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
