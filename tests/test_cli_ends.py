"""How a command ends when it is interrupted, its reader goes, or nothing more can be written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import kg.graph.build
from kg.claims import read_claims
from kg.cli import main
from kg.errors import ClaimsError, QueryError
from kg.graph import build_graph, open_graph

CLAIMS = """\
source: {id: a, title: A report, method: curated}
organisations:
  - {name: Alder University, kind: university}
  - {name: Birch University, kind: university}
agreements:
  - {kind: mou, status: signed, parties: [Alder University, Birch University]}
"""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ends")
    (folder / "a.yaml").write_text(CLAIMS, encoding="utf-8")
    build_graph([folder / "a.yaml"], graph_dir=folder / "graph")
    return folder / "graph"


def test_an_interrupted_command_ends_with_130(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(kg.graph.build, "build_graph", interrupted)
    result = CliRunner().invoke(main, ["build", "--graph", str(tmp_path / "graph")])
    assert (result.exit_code, result.stderr) == (130, "interrupted\n")


@pytest.mark.skipif(os.name == "nt", reason="a terminal's Ctrl-C is sent another way")
def test_ctrl_c_is_told_once_however_many_processes_there_are(tmp_path: Path) -> None:
    line = '{"text": "Harbour University signed an agreement with Fjord University."}\n'
    (tmp_path / "news.jsonl").write_text(line * 50_000, encoding="utf-8")
    command = [sys.executable, "-m", "kg", "extract", str(tmp_path / "news.jsonl"), "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        os.killpg(running.pid, signal.SIGINT)
        _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (130, "interrupted\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    "arguments", [["rank"], ["query", "ASK {}"], ["export", "--format", "nq"], ["view"]], ids=lambda each: each[0]
)
def test_a_full_disk_is_one_line(arguments: list[str], graph: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kg", *arguments, "--graph", str(graph)], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["standard output: cannot be written: No space left on device"]


def test_a_reader_that_goes_is_no_fault_of_an_export(graph: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kg", "export", "--format", "nq", "--graph", str(graph)],
            stdout=writing,
            stderr=subprocess.PIPE,
        )
    finally:
        os.close(writing)
    assert done.stderr == b""


def test_a_dash_is_standard_output(graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["rank", "--graph", str(graph), "-o", "-", "--format", "csv"])
    assert result.stdout.startswith("rank,institution,") and not list(tmp_path.iterdir())


def test_judging_without_a_graph_says_how_to_make_one(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["judge", "--graph", str(tmp_path / "none")])
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "there is no graph here; make one with 'kg build --graph" in result.stderr


@pytest.mark.parametrize("form", ["SELECT *", "CONSTRUCT { ?s ?p ?o }", "ASK"])
def test_a_service_that_cannot_be_reached_is_one_line(form: str, graph: Path) -> None:
    text = f"{form} {{ SERVICE <http://127.0.0.1:1/> {{ ?s ?p ?o }} }}"
    result = CliRunner().invoke(main, ["query", "--graph", str(graph), text])
    assert result.exit_code == 1 and result.stderr.startswith("the query cannot be answered: ")
    if form == "SELECT *":
        with open_graph(graph) as opened, pytest.raises(QueryError):
            list(opened.query(text))


@pytest.mark.parametrize(("name", "value"), [("a.yaml", "1e999"), ("a.jsonl", "NaN"), ("a.jsonl", "Infinity")])
def test_a_count_that_is_no_number_is_told(name: str, value: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(
        '{"source": {"id": "a", "title": "T", "method": "m"}, "organisations": [{"name": "X", "kind": "university"}], '
        f'"figures": [{{"subject": "X", "measure": "m", "value": {value}}}]}}\n',
        encoding="utf-8",
    )
    with pytest.raises(ClaimsError) as caught:
        list(read_claims([tmp_path / name]))
    assert [problem.line for problem in caught.value.problems] == [1]
