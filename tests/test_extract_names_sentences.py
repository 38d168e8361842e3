"""Sentences: where a full stop ends one and where it does not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.layout import lay_out
from kg.extract.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(lay_out(text).text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met. They signed.", 2),
        ("Assoc. Prof. Dr. Curie of the university signed.", 1),
        ("B. C. Rector met M.R.C. Chancellor.", 1),
        ("They met at 9 a.m. on Monday.", 1),
        ("It was signed on Jan. 5 by Nippon Paint Co. Ltd. of Japan.", 1),
        ("The U.S. Embassy was there. It agreed.", 2),
        ('"We agree." The rector left.', 2),
        ("It has 1.5 million members.", 1),
        ("Is it signed? Yes! It is.", 3),
    ],
)
def test_full_stops(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_a_title_and_bullets_are_sentences_of_their_own() -> None:
    text = "University signs\n\nIt signed.\n- first partner\n- second partner"
    assert sentences(text) == ["University signs", "It signed.", "- first partner", "- second partner"]


def test_lines_wrapped_at_a_fixed_width_are_joined() -> None:
    text = "The university has signed a memorandum of understanding with its\npartner, which is a hundred years old."
    assert len(sentences(text)) == 1


def test_lines_of_a_small_width_are_joined_where_sentences_go_on_in_them() -> None:
    lines = [
        "The Harbour University of Viknes has",
        "today announced that it is one of the",
        "five partners to have signed with the",
        "University of Berga in a first step to",
        "exchanges. It was signed between the",
        "Fjord College of Technology and Design",
        "(FCTD) and its partner of many years.",
    ]
    assert len(sentences("\n".join(lines))) == 2
    partners = ["Fjord University of Viknes City", "Berga University of Technology", "Holm University of Fisheries"]
    assert len(sentences("\n".join(partners * 3))) == 9


def test_a_date_line_after_a_long_heading_is_not_joined() -> None:
    text = "A long heading about the conference that was held in the capital\n2025-09-29\n\nThe rector spoke."
    assert sentences(text)[1] == "2025-09-29"


@given(st.text(alphabet='aA .!?\n"”-1Dr', max_size=200))
def test_sentences_are_spans_in_order_and_lose_nothing_but_blanks(text: str) -> None:
    found = split_sentences(text)
    assert all(text[s.start : s.end] == s.text for s in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    ends = [0, *(each for one in found for each in (one.start, one.end)), len(text)]
    lost = [text[a:b].strip() for a, b in zip(ends[::2], ends[1::2], strict=True)]
    assert all(re.fullmatch(r"(?:\d{1,2}\.)?", each) for each in lost)  # of a list: "1. Harbour University"


def test_a_month_cut_short_goes_on_with_a_day() -> None:
    assert sentences("Signed on Mar. 5 in Lima. They left on 6 Mar. in haste.") == [
        "Signed on Mar. 5 in Lima.",
        "They left on 6 Mar. in haste.",
    ]
    # a town
    assert sentences("He came from Playa del Mar. Since then he stays.") == [
        "He came from Playa del Mar.",
        "Since then he stays.",
    ]
