"""The page on the claims format says what the types say."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from kg.claims import Claims, model, parse_claims
from kg.cli import main
from kg.graph import build_graph

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "claims.md").read_text("utf-8")


def test_the_example_is_a_good_file(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    (tmp_path / "harbour-2025-03-04.txt").write_text("x" * 100, encoding="utf-8")
    assert len(parse_claims(example[1], tmp_path / "a.yaml").claims.agreements) == 1


def test_the_offsets_of_a_passage_are_found_as_the_page_shows(tmp_path: Path) -> None:
    shown = re.search(r"```console\n\$ (python3 .*)\n(.*)\n```", PAGE)
    quote = re.search(r"  # (.*)", PAGE[PAGE.index("## Correct") :])
    assert shown and quote
    (tmp_path / "coast-2025.txt").write_bytes(f"{quote[1]}\r\n".encode())
    command = [sys.executable, *shlex.split(shown[1])[1:]]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout.strip() == shown[2]


def test_the_corrected_claim_is_told_as_the_page_shows(tmp_path: Path) -> None:
    extracted, corrected = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[1:3]
    shown = re.search(r"```console\n\$ (kg why .*?)\n(.*?)```", PAGE, re.DOTALL)
    assert shown
    quote = re.search(r"  # (.*)", extracted)
    assert quote
    (tmp_path / "coast-2025.txt").write_text(f"{quote[1]}\n", encoding="utf-8")
    head, _, _ = extracted.partition("agreements:")
    told = []
    for claims in (extracted, head + corrected):
        (tmp_path / "coast-2025.yaml").write_text(claims, encoding="utf-8")
        build_graph([tmp_path / "coast-2025.yaml"], graph_dir=tmp_path / "graph")
        arguments = [*shlex.split(shown[1])[1:], "--graph", str(tmp_path / "graph")]
        told.append(CliRunner().invoke(main, arguments).stdout)
    assert "  confidence 0.75, by kg-extract 0.1.0\n" in told[0] and "corrected" not in told[0]
    assert told[1] == shown[2]
    assert quote[1] in told[1]


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
