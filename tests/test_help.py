"""Every help ends with examples, and every example runs in a folder that holds what it names."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from model_examples import EMPTY, completion, serve

from kg.cli import COMMANDS, main
from kg.graph import build_graph

CLAIMS = """\
source: {{id: {0}, title: A report, method: curated}}
organisations:
  - {{name: University of {1}, kind: university, country: ES}}
  - {{name: Example College, kind: university, country: PT}}
agreements:
  - {{kind: mou, status: signed, parties: [University of {1}, Example College], signed: 2025-03-04}}
"""
NEWS = "Harbour University in Norway signed a memorandum of understanding with the University of Valparaíso, Chile.\n"
ROR = """\
[{"id": "https://ror.org/0abcdef12", "names": [{"value": "Example University", "types": ["label", "ror_display"],
"lang": "en"}], "locations": [{"geonames_details": {"country_code": "PT", "name": "Porto", "lat": 41.1, "lng": -8.6}}],
"types": ["education"], "status": "active", "external_ids": [], "relationships": [], "links": []}]
"""


def commands() -> dict[str, click.Command]:
    """Every command and subcommand by what one types."""
    found: dict[str, click.Command] = {}
    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        found[name] = command
        if isinstance(command, click.Group):
            found |= {f"{name} {sub}": each for sub, each in command.commands.items()}
    return found


def examples() -> list[str]:
    lines = [
        line.strip()
        for command in commands().values()
        for line in (command.help or "").partition("Examples:")[2].splitlines()
    ]
    return sorted({re.split(r"\s{3,}", line)[0] for line in lines if line.startswith("kg ")})


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def prepare(folder: Path) -> None:
    """Put into a folder the files that the examples name."""
    small = folder / "graph"
    build_graph(collections=["engineering-education"], graph_dir=small)
    for name in ("last-week", "old", "new", "other", "mine"):
        shutil.copytree(small, folder / name, symlinks=True)
    write(folder / "my-claims" / "one.yaml", CLAIMS.format("first", "Faro"))
    write(folder / "one.yaml", CLAIMS.format("second", "Playa"))
    source = '{"source": {"id": "third", "title": "T", "method": "curated"}}\n'
    write(folder / "more.jsonl", source)
    columns = "judgement\tleft\tright\twho\twhen\twhy\n"
    write(folder / "my-judgements.tsv", columns)
    write(folder / "news.txt", NEWS)
    write(folder / "news" / "a.txt", NEWS)
    write(folder / "documents.jsonl", '{"id": "a", "text": "Nothing was signed."}\n')
    write(folder / "names.txt", "Tongji University\tCN\n")
    write(folder / "question.rq", "SELECT ?a { ?a kg:partnerOf ?b }\n")
    write(folder / "ror.json", ROR)
    subprocess.run([sys.executable, "-m", "gzip", "ror.json"], cwd=folder, check=True)
    shutil.move(folder / "ror.json.gz", folder / "ror-data.json.gz")
    write(folder / "release" / "v2.0-2026-06-30-ror-data.json", ROR)
    shutil.make_archive(str(folder / "v2.0-2026-06-30-ror-data"), "zip", folder / "release")
    header = "name,University,University name,Country\n"
    write(folder / "universities.csv", header + "Example University,Example University,Example University,PT\n")
    parties = "University,Partner,A,B,Type,Date\n"
    rows = "University of Faro,Example College,University of Faro,Example College,mou,2025-03-04\n"
    write(folder / "agreements.csv", parties + rows)
    write(folder / "mous.csv", parties + rows)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples")
    prepare(folder)
    return folder


@pytest.mark.parametrize("name", commands())
def test_every_help_ends_with_examples(name: str) -> None:
    text = (commands()[name].help or "").rstrip()
    assert "Examples:" in text
    assert text.splitlines()[-1].strip().startswith("kg ")


@pytest.fixture(scope="module")
def model() -> Iterator[dict[str, str]]:
    """The environment of a language model that finds nothing: a server on this machine in its place."""
    with serve(completion(EMPTY)) as server:
        yield {"KG_LLM_URL": server.url, "KG_LLM_MODEL": "made-up", "NO_PROXY": "127.0.0.1"}


@pytest.mark.parametrize("example", examples())
def test_an_example_runs(example: str, prepared: Path, tmp_path: Path, model: dict[str, str]) -> None:
    folder = tmp_path / "folder"
    shutil.copytree(prepared, folder, symlinks=True)
    line = re.sub(r"(^|\| )kg ", rf'\1"{sys.executable}" -m kg ', example)
    environment = os.environ | {"PYTHONUTF8": "1", "XDG_CACHE_HOME": str(tmp_path / "cache")} | model
    done = subprocess.run(
        line, shell=True, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", input=""
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 0, done.stderr
