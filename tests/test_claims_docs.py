"""The page on the claims format says what the types say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from kg.claims import Claims, model, parse_claims

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "claims.md").read_text("utf-8")


def test_the_example_is_a_good_file(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    (tmp_path / "harbour-2025-03-04.txt").write_text("x" * 100, encoding="utf-8")
    assert len(parse_claims(example[1], tmp_path / "a.yaml").claims.agreements) == 1


@pytest.mark.parametrize("section", list(Claims.model_fields))
def test_the_table_lists_every_field(section: str) -> None:
    row = re.search(rf"^\| `{section}` \|(.*)\|(.*)\|$", PAGE, re.MULTILINE)
    assert row
    annotation = Claims.model_fields[section].annotation
    part = annotation if section == "source" else get_args(annotation)[0]
    named = re.findall(r"`(\w+)`", row[1] + row[2])
    assert sorted(named) == sorted(part.model_fields)
    required = {name for name, field in part.model_fields.items() if field.is_required()}
    assert required <= set(re.findall(r"`(\w+)`", row[1]))


@pytest.mark.parametrize("words", ["OrganisationKind", "AgreementKind", "Status", "Bound", "RelationKind", "TextKind"])
def test_the_page_names_every_word(words: str) -> None:
    assert [word for word in get_args(getattr(model, words)) if not re.search(rf"\b{word}\b", PAGE)] == []
