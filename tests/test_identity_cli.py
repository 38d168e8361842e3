"""The commands identify, import and judge: what they print, where they write, how they fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from identity_examples import write_dump

from kg.cli import main
from kg.identity.judgements import COLUMNS
from kg.identity.questions import write_questions
from kg.identity.records import Candidate, Question


def kg(*args: str | Path, stdin: str | bytes | None = None) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture()
def graph(tmp_path: Path) -> Path:
    folder = tmp_path / "graph"
    result = kg("import", "ror", write_dump(tmp_path / "dump.zip"), "--graph", folder)
    assert result.exit_code == 0
    assert "10 institutions of ROR" in result.stderr
    return folder


def test_identify_prints_a_match_as_json(graph: Path) -> None:
    answer = json.loads(kg("identify", "lakeside university", "--graph", graph, "--format", "json").stdout)
    assert (answer["name"], answer["decision"], answer["ror"]) == (
        "lakeside university",
        "match",
        "https://ror.org/0aaaaaa04",
    )
    assert answer["institution"] == "https://w3id.org/partnership-kg/institution/ror-0aaaaaa04"
    assert set(answer["candidates"][0]) == {"institution", "ror", "label", "country", "score", "reasons"}


def test_identify_lists_candidates_of_a_question_and_nothing_for_what_is_invented(graph: Path) -> None:
    answer = json.loads(kg("identify", "UPV", "--graph", graph, "--format", "json").stdout)
    assert (answer["decision"], answer["institution"], answer["ror"]) == ("question", None, None)
    assert {"https://ror.org/01460j859", "https://ror.org/000xsnr85"} <= {each["ror"] for each in answer["candidates"]}
    invented = json.loads(kg("identify", "University of Zanthoria", "--graph", graph, "--format", "json").stdout)
    assert (invented["decision"], invented["candidates"]) == ("unknown", [])


def test_identify_takes_a_country_as_code_or_name(graph: Path) -> None:
    for country in ("DE", "de", "Germany"):
        assert (
            json.loads(kg("identify", "Siemens", "--country", country, "--graph", graph, "--format", "json").stdout)[
                "ror"
            ]
            == "https://ror.org/0aaaaaa01"
        )
    result = kg("identify", "Siemens", "--country", "Germny", "--graph", graph)
    assert (result.exit_code, "unknown country" in result.stderr) == (2, True)


def test_identify_answers_a_stream_in_order_with_countries_after_a_tab(graph: Path) -> None:
    result = kg(
        "identify",
        "-",
        "--format",
        "jsonl",
        "--graph",
        graph,
        stdin="Siemens\tDE\nSiemens\t\n\nLakeside University\r\nNobody of Nowhere",
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["name"], row["decision"]) for row in rows] == [
        ("Siemens", "match"),
        ("Siemens", "question"),
        ("", "unknown"),
        ("Lakeside University", "match"),
        ("Nobody of Nowhere", "unknown"),
    ]


def test_a_stream_that_is_not_utf8_is_told_by_line(graph: Path) -> None:
    result = kg("identify", "-", "--format", "jsonl", "--graph", graph, stdin=b"ok\n\xff\n")
    assert (result.exit_code, result.stderr) == (1, "-:2: the name is not UTF-8\n")


def test_identify_works_without_a_graph(tmp_path: Path) -> None:
    answer = json.loads(kg("identify", "Tongji University", "--graph", tmp_path / "none", "--format", "json").stdout)
    assert answer["institution"].endswith("institution/tongji-university")


def test_import_csv_and_agreements(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("Uni,country\nOwn College,GB\n", encoding="utf-8")
    assert kg("import", "csv", tmp_path / "u.csv", "--column", "name=Uni", "--graph", tmp_path / "g").exit_code == 0
    assert (
        json.loads(kg("identify", "Own College", "--graph", tmp_path / "g", "--format", "json").stdout)["decision"]
        == "match"
    )
    (tmp_path / "a.csv").write_text("A,B,signed\nOwn College,Other College,2025\n", encoding="utf-8")
    columns = ["--column", "party=A", "--column", "party=B"]
    told = kg("import", "agreements", tmp_path / "a.csv", "-o", tmp_path / "claims", *columns)
    assert (told.exit_code, told.stderr) == (0, f"{tmp_path / 'claims'}: 1 agreement of 1 source\n")
    assert sorted(each.name for each in (tmp_path / "claims").iterdir()) == ["a.txt", "a.yaml"]
    assert kg("import", "agreements", tmp_path / "a.csv", "-o", tmp_path / "c.jsonl", *columns).exit_code == 0
    assert json.loads((tmp_path / "c.jsonl").read_text("utf-8"))["agreements"][0]["parties"] == [
        "Own College",
        "Other College",
    ]


def test_imports_fail_with_a_line_each(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("name,country\n,GB\nB,Spian\n", encoding="utf-8")
    result = kg("import", "csv", tmp_path / "u.csv", "--graph", tmp_path / "g")
    assert result.exit_code == 1
    assert [line.rpartition("u.csv:")[2][0] for line in result.stderr.splitlines()] == ["2", "3"]
    assert not (tmp_path / "g").exists()
    assert kg("import", "csv", tmp_path / "u.csv", "--column", "nam=name").exit_code == 2
    assert kg("import", "ror", tmp_path / "none.json").exit_code == 2


def test_judge_writes_a_line_that_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "j.tsv"
    done = kg(
        "judge",
        "same",
        "La Poli",
        "upv",
        "--why",
        "its short form",
        "--who",
        "A. Curator",
        "--when",
        "2025-01-01",
        "--file",
        file,
    )
    assert done.exit_code == 0
    assert kg("judge", "not-same", "A B", "c-d", "--who", "A. Curator", "--when", "2025", "--file", file).exit_code == 0
    assert file.read_text("utf-8").splitlines() == [
        "\t".join(COLUMNS),
        "same\tLa Poli\tupv\tA. Curator\t2025-01-01\tits short form",
        "not-same\tA B\tc-d\tA. Curator\t2025\t",
    ]


def test_judge_refuses_what_is_no_judgement(tmp_path: Path) -> None:
    file = tmp_path / "j.tsv"
    assert kg("judge", "same", "La Poli", "--file", file).exit_code == 2
    assert kg("judge", "same", "La Poli", "la poli", "--file", file).exit_code == 1
    assert kg("judge", "same", "La Poli", "upv", "--when", "yesterday", "--file", file).exit_code == 1
    assert not file.exists()


QUESTIONS = [
    Question(
        "institution",
        name,
        name,
        None,
        ("a#" + name,),
        (Candidate("upv", "UPV", "ES", 0.9, ("near",)), Candidate("ehu", "EHU", "ES", 0.8, ("near",))),
        "near",
        f"institution/{name.lower()}",
    )
    for name in ("Alpha School", "Beta School", "Gamma School", "Delta School")
]


class NoEvidence:
    """Stands for a graph that says nothing."""

    def __init__(self, graph_dir: Path) -> None:
        pass

    def lines(self, thing: str, mentions: tuple[str, ...]) -> list[str]:
        return [f"seen {thing}"]


def test_a_review_writes_each_answer_and_goes_on_where_it_was_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.cli.evidence.EvidenceReader", NoEvidence)
    graph, file = tmp_path / "g", tmp_path / "j.tsv"
    graph.mkdir()
    write_questions(QUESTIONS, graph / "questions.jsonl")
    args = ("judge", "--graph", graph, "--file", file, "--who", "A. Curator", "--when", "2025-01-01")
    first = kg(*args, stdin="1\nlooks right\nn\nother towns\nq\n")
    assert first.stdout.startswith("a number: the same as that; n: none of these")
    assert "1 of 4: Alpha School" in first.stdout
    assert "seen institution/upv" in first.stdout
    second = kg(*args, stdin="what\nu\n\ns\n")
    assert "1 of 2: Gamma School" in second.stdout
    assert [line.split("\t")[:3] for line in file.read_text("utf-8").splitlines()[1:]] == [
        ["same", "Alpha School", "upv"],
        ["not-same", "Beta School", "upv"],
        ["not-same", "Beta School", "ehu"],
        ["unsure", "Gamma School", "upv"],
        ["unsure", "Gamma School", "ehu"],
    ]
    assert [line.split("\t")[0] for line in kg(*args, "--list").stdout.splitlines()] == ["Delta School"]


def test_a_review_without_a_graph_says_how_to_get_one(tmp_path: Path) -> None:
    result = kg("judge", "--graph", tmp_path)
    assert (result.exit_code, "make one with 'kg build" in result.stderr) == (1, True)


def test_what_cannot_be_written_is_told_in_a_line(graph: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    answers = tmp_path / "file" / "answers.jsonl"
    failed = [
        kg("import", "ror", tmp_path / "dump.zip", "--graph", tmp_path / "file" / "g"),
        kg("identify", "-", "--format", "jsonl", "--graph", graph, "-o", answers, stdin="x\n"),
        kg("identify", "x", "--format", "json", "--graph", graph, "-o", answers),
        kg("judge", "same", "La Poli", "upv", "--file", tmp_path / "file" / "j.tsv"),
    ]
    assert [(result.exit_code, len(result.stderr.splitlines())) for result in failed] == [(1, 1)] * 4
