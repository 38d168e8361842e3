"""A pattern that minds no capitals finds in small letters what `re.IGNORECASE` finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings, strategies as st

from kg.extract.caseless import Caseless
from kg.extract.parties import enrolling, fellowship, statements
from kg.extract.telling import creations, report_dates, told_around

PATTERNS = [
    *(pattern for pattern, _ in enrolling.WORDINGS),
    *(fellowship._OPENS, fellowship._SEALS, statements._NOT_DONE, statements._SEVERAL),
    *(creations._PROGRAMME, creations._HELD, report_dates._OF_ISSUE, told_around._EVENT),
]
WORDS = st.sampled_from(
    "The THE the Coast Alliance alliance consortium IS was led By ¶ ¶, and joint Degree signed Signed Agreements not a"
    " of İzmir Straße ΣΟΦΟΣ both TOGETHER school visited Met report issued on unites Members are A".split()
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join), st.integers(0, 20))
def test_it_finds_what_a_pattern_finds_that_compares_all_letters(text: str, start: int) -> None:
    for pattern in PATTERNS:
        plain = re.compile(pattern.pattern, re.IGNORECASE)
        one, other = pattern.search(text, start), plain.search(text, start)
        assert (one and (one.span(), one.regs)) == (other and (other.span(), other.regs)), pattern.pattern


def test_capitals_of_a_pattern_count_as_little_as_those_of_a_text() -> None:
    assert Caseless(r"\bMoU [A-Z]\W(?P<end>D)").search("a mou x-d")["end"] == "d"
    assert Caseless("a(?i:B)c").search("ABC") is not None
    assert [found[0] for found in Caseless("a[BC]").finditer("aB ac AD")] == ["ab", "ac"]


def test_a_text_with_fewer_letters_than_small_ones_is_looked_at_as_it_is() -> None:
    found = Caseless("signed (?P<what>mou)").search("İzmir SIGNED MoU")
    assert found.span() == (6, 16) and found["what"] == "MoU"


def test_a_pattern_with_flags_of_its_own_is_refused() -> None:
    for pattern in ("(?-i:[A-Z])b", "(?x)a"):
        with pytest.raises(ValueError, match="flags of its own"):
            Caseless(pattern)
