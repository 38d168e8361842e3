"""Claims written as YAML line by line are what PyYAML writes, whatever texts they hold."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kg.claims.writing import _dump
from kg.claims.yaml_lines import format_mapping

# Texts like those of claims, and every sort of mark that YAML reads.
_LETTERS = st.sampled_from("abeéNØo中ا 0129.-–'’\"“&(),:;?[]{}#@%*!|>/=~+_\t\n\u00a0\u2028\ufeff\x07😀")
_TEXTS = st.one_of(
    st.text(_LETTERS, max_size=12), st.text(max_size=6),
    st.sampled_from(["NO", "y", "null", "2025-09", "2025-09-27", "12:30", "1e5", "0x1f", "12ab", "1_000", "2025", "3e",
                     "=", "<<", ".5", "~", "https://a.org/x?y=1,2", "http://a.org: b", "A: B", "A #1", "A b", "A  b"]),
)  # fmt: skip
_SCALARS = st.one_of(_TEXTS, st.integers(-5, 9_999), st.floats(allow_nan=False, width=32), st.booleans(), st.none())
_INNER = st.one_of(_SCALARS, st.dictionaries(st.sampled_from(["start", "end"]), _SCALARS, max_size=2))
_VALUES = st.one_of(_SCALARS, st.lists(_INNER, max_size=3))
_ITEMS = st.dictionaries(st.sampled_from(["kind", "name", "parties", "evidence"]), _VALUES, min_size=1)


@given(_ITEMS)
def test_a_claim_is_written_as_pyyaml_writes_it(item: dict[str, Any]) -> None:
    assert format_mapping(item, "  - ", "    ") in (None, _dump([item], indent="  "))
    assert format_mapping(item, "source:\n  ", "  ") in (None, _dump({"source": item}))


def test_names_dates_and_addresses_need_no_help_and_long_lines_are_left() -> None:
    item = {"name": "Universitat Politècnica (UPV)", "signed": "2025-09", "url": "https://a.org/x", "sides": [["NO"]]}
    assert format_mapping(item, "- ", "  ") == _dump([item])
    assert format_mapping({"parties": ["Harbour University"] * 80}, "- ", "  ") is None
