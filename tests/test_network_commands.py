"""kg rank, show, path and view as a person calls them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.graph import build_graph


@pytest.fixture(scope="module")
def graph_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five sources, built."""
    folder = tmp_path_factory.mktemp("five") / "graph"
    build_graph(collections=["engineering-education"], graph_dir=folder, shapes=False)
    return folder


def run(graph_dir: Path, command: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, [command, "--graph", str(graph_dir), *arguments])


def ranked(graph_dir: Path, *arguments: str) -> list[dict[str, object]]:
    result = run(graph_dir, "rank", "--format", "json", *arguments)
    assert result.exit_code == 0, result.output
    rows: list[dict[str, object]] = json.loads(result.stdout)
    return rows


def test_the_five_sources_rank_as_they_say(graph_dir: Path) -> None:
    """Four found one academy; two lists of signatories leave open who signed with whom."""
    rows = [(row["label"], row["score"], row["certain"], row["possible"]) for row in ranked(graph_dir)]
    assert rows == [
        ("South China University of Technology", 3, 3, 5),
        ("National University of San Marcos", 3, 3, 4),
        ("Polytechnic University of Valencia", 1, 1, 5),
        ("Beihang University", 1, 1, 0),
        ("Guangdong Food and Drug Vocational College", 1, 1, 0),
        ("University of Health Sciences", 1, 1, 0),
        ("Beijing Jiaotong University", 0, 0, 6),
        ("Central South University", 0, 0, 6),
        ("Chongqing University", 0, 0, 6),
        ("Tongji University", 0, 0, 6),
        ("Bandung Institute of Technology", 0, 0, 5),
        ("National University of Laos", 0, 0, 5),
        ("University of Campinas", 0, 0, 5),
        ("University of Nairobi", 0, 0, 5),
    ]


def test_rows_have_the_agreed_keys(graph_dir: Path) -> None:
    first = ranked(graph_dir, "--top", "1")[0]
    assert list(first) == ["rank", "institution", "label", "country", "score", "certain", "possible"]
    assert first["institution"] == "https://w3id.org/partnership-kg/institution/south-china-university-of-technology"


def test_kind_any_lists_companies_and_associations_too(graph_dir: Path) -> None:
    labels = {row["label"] for row in ranked(graph_dir, "--kind", "any")}
    assert {"Boluz Energy S.A.", "International Engineering Alliance"} <= labels
    assert not {"Boluz Energy S.A.", "International Engineering Alliance"} & {row["label"] for row in ranked(graph_dir)}


def test_a_country_is_a_code_or_a_name(graph_dir: Path) -> None:
    assert ranked(graph_dir, "--country", "PE") == ranked(graph_dir, "--country", "peru")
    assert [row["label"] for row in ranked(graph_dir, "--country", "pe")] == ["National University of San Marcos"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--country", "Atlantis"], "no country 'Atlantis'"),
        (["--since", "2025-13"], "no month 13"),
        (["--since", "2026", "--until", "2020-05"], "--since 2026 is later than --until 2020-05"),
        (["--top", "0"], "0 is not in the range"),
        (["--by", "fame"], "'fame' is not one of"),
        (["--kind", "castle"], "'castle' is not one of"),
    ],
)
def test_a_wrong_option_is_told_in_a_line_and_exits_2(graph_dir: Path, arguments: list[str], message: str) -> None:
    result = run(graph_dir, "rank", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_piped_rows_are_csv_and_a_table_shortens_the_iri(graph_dir: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(graph_dir, "rank", "--top", "2").stdout)))
    assert [row["certain"] for row in rows] == ["3", "3"]
    table = run(graph_dir, "rank", "--top", "2", "--format", "table").stdout.splitlines()
    assert table[0].split() == ["rank", "label", "country", "score", "certain", "possible", "institution"]
    assert table[1].endswith("institution/south-china-university-of-technology")


def test_a_folder_without_a_graph_is_told(tmp_path: Path) -> None:
    for command, *arguments in (
        ["rank"],
        ["show", "Tongji"],
        ["path", "A", "B"],
        ["view", "-o", str(tmp_path / "x.html")],
    ):
        result = run(tmp_path / "nothing", command, *arguments)
        assert result.exit_code == 1
        assert len(result.stderr.splitlines()) == 1


def test_show_prints_partners_agreements_and_sentences(graph_dir: Path) -> None:
    text = run(graph_dir, "show", "Polytechnic", "University", "of", "Valencia").stdout
    assert "1 certain partner, 5 possible, 0 former" in text
    assert "Memorandum of understanding, signed 2025-09-27\n    with Beihang University" in text
    assert "to found China-Spain Institute for Excellent Engineers" in text
    assert "[digest: our own" in text
    assert "https://ev.buaa.edu.cn/info/1022/2436.htm" in text
    assert max(len(line) for line in text.splitlines() if "://" not in line) <= 80


def test_show_says_what_a_collective_statement_leaves_open(graph_dir: Path) -> None:
    text = run(graph_dir, "show", "Chongqing University").stdout
    assert "0 certain partners, 6 possible, 0 former" in text
    assert "who signed with whom is not said" in text
    assert "and others not named" in " ".join(text.split())


def test_show_gives_the_same_as_json(graph_dir: Path) -> None:
    data = json.loads(run(graph_dir, "show", "Beihang University", "--format", "json").stdout)
    assert [partner["label"] for partner in data["partners"]["certain"]] == ["Polytechnic University of Valencia"]
    assert data["country"] == "CN"
    evidence = data["agreements"][0]["evidence"]
    assert {each["text_is"] for each in evidence} == {"digest"}
    assert all(each["sentence"] and each["title"] for each in evidence)


def test_a_name_that_means_nothing_or_several_is_told(graph_dir: Path) -> None:
    result = run(graph_dir, "show", "Tongjy University")
    assert result.exit_code == 1
    assert "did you mean Tongji University" in result.stderr


def test_a_chain_prints_each_step_with_its_sentence(graph_dir: Path) -> None:
    data = json.loads(
        run(
            graph_dir, "path", "Beihang University", "University of Campinas", "--mode", "possible", "--format", "json"
        ).stdout
    )
    assert [step["certainty"] for step in data["steps"]] == ["certain", "possible", "possible"]
    assert all(step["agreements"][0]["evidence"] for step in data["steps"])
    text = run(graph_dir, "path", "Beihang University", "Polytechnic University of Valencia").stdout
    assert text.startswith("Beihang University (CN) to Polytechnic University of Valencia (ES): 1 step\n")


def test_a_missing_chain_exits_1_and_says_how_to_go_on(graph_dir: Path) -> None:
    result = run(graph_dir, "path", "Beihang University", "University of Campinas")
    assert result.exit_code == 1
    assert "--mode possible" in result.stderr
    assert result.stdout == ""


def test_view_writes_one_file(graph_dir: Path, tmp_path: Path) -> None:
    result = run(graph_dir, "view", "-o", str(tmp_path / "network.html"), "--title", "Five & more")
    assert result.exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["network.html"]
    assert '<h1 dir="auto">Five &amp; more</h1>' in (tmp_path / "network.html").read_text("utf-8")


def test_view_tells_where_it_cannot_write(graph_dir: Path, tmp_path: Path) -> None:
    result = run(graph_dir, "view", "-o", str(tmp_path / "no" / "network.html"))
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        (["rank"], ["networkx", "numpy", "scipy", "rdflib", "pyvis", "pydantic"]),
        (["rank", "--by", "pagerank"], ["networkx", "rdflib", "pyvis"]),
        (["show", "Tongji University"], ["networkx", "numpy", "rdflib", "pyvis"]),
        (["view"], ["rdflib"]),
    ],
    ids=" ".join,
)
def test_a_command_imports_only_what_it_needs(graph_dir: Path, command: list[str], unwanted: list[str]) -> None:
    """Counting partners must not wait for libraries that draw or that parse RDF."""
    code = (
        "import sys\nfrom kg.cli import main\n"
        f"try: main({[command[0], '--graph', str(graph_dir), *command[1:]]!r})\nexcept SystemExit: pass\n"
        f"print([name for name in {unwanted!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"
