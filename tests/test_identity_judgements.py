"""Judgements are lines of text: each fault is told by line, and what is written is read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from identity_examples import judged, mention, registry

from kg.errors import JudgementError
from kg.identity import identify, parse_reference, read_judgements
from kg.identity.judgements import COLUMNS, bundled_judgements, format_line, parse_judgements
from kg.identity.questions import open_questions, read_questions, write_questions
from kg.identity.sssom import institution_mappings, judgement_mappings, write_sssom

HEADER = "\t".join(COLUMNS) + "\n"
LINE = "same\tLake College [GB]\tupv\tA. Curator\t2025-01-01\tthey say so\n"


def test_a_file_is_read_with_comments_and_header(tmp_path: Path) -> None:
    path = tmp_path / "j.tsv"
    path.write_text("# a comment\n" + HEADER + "\n" + LINE, encoding="utf-8")
    (line,) = read_judgements([path]).lines
    assert (line.judgement, line.left, line.right, line.who, line.when, line.why) == tuple(LINE.rstrip().split("\t"))
    assert line.where == f"{path}:4"


def test_the_bundled_file_reads_without_a_fault() -> None:
    assert read_judgements([bundled_judgements()]) is not None


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (LINE.replace("same", "smae", 1), "unknown judgement 'smae' (did you mean 'same'?)"),
        (LINE.replace("2025-01-01", "1.1.2025"), "is no date"),
        (LINE.replace("2025-01-01", "2025-02-30"), "no day 30"),
        (LINE.replace("A. Curator", ""), "has an author"),
        (LINE.replace("\tupv", "\t"), "left and right must both be written"),
        (LINE.replace("\t", " "), "expected 6 columns divided by tabs"),
        (LINE.replace("upv", "lake  COLLEGE [GB]"), "are one reference"),
        (LINE.replace("upv", "agreement/a-1"), "left speaks of an institution, right of an agreement"),
    ],
)
def test_faults_are_told(line: str, message: str) -> None:
    (problem,) = parse_judgements(HEADER + line, Path("j.tsv"))
    assert str(problem).startswith("j.tsv:2: ")
    assert message in str(problem)


def test_all_faults_of_all_files_are_told_together(tmp_path: Path) -> None:
    one, other = tmp_path / "a.tsv", tmp_path / "b.tsv"
    one.write_text("x\ny\n", encoding="utf-8")
    other.write_bytes(b"\xff")
    with pytest.raises(JudgementError) as caught:
        read_judgements([one, other, tmp_path / "none.tsv"])
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize(
    ("text", "form", "value", "country", "source"),
    [
        ("tongji-university", "id", "tongji-university", None, None),
        ("https://w3id.org/partnership-kg/institution/upv", "id", "upv", None, None),
        ("institution/upv", "id", "upv", None, None),
        ("https://ror.org/01460j859", "iri", "https://ror.org/01460j859", None, None),
        ("Northwest  UNIVERSITY [CN]", "name", "northwest university", "CN", None),
        ("Academy [A]", "name", "academy a", None, None),
        ("a-1#UPV", "name", "upv", None, "a-1"),
        ("agreement/a-1#7", "id", "a-1-7", None, None),
    ],
)
def test_references(text: str, form: str, value: str, country: str | None, source: str | None) -> None:
    found = parse_reference(text)
    assert (found.form, found.value, found.country, found.source) == (form, value, country, source)


def test_a_line_is_written_as_it_is_read() -> None:
    text = format_line("not-same", "A College", "B College", who="A. Curator", when="2025", why="two towns")
    (line,) = parse_judgements(text, Path("j.tsv"))
    assert not isinstance(line, Exception)
    with pytest.raises(ValueError, match="no tab"):
        format_line("same", "A\tB", "c", who="x", when="2025", why="")
    with pytest.raises(ValueError, match="unknown judgement"):
        format_line("equal", "A B", "c", who="x", when="2025", why="")


def test_questions_are_written_and_read_back_and_answers_close_them(tmp_path: Path) -> None:
    told = [mention("a", "UPV", "ES"), mention("b", "Tongi University", "CN")]
    questions = identify(told, registry=registry()).questions
    write_questions(questions, tmp_path / "q.jsonl")
    assert tuple(read_questions(tmp_path / "q.jsonl")) == questions
    assert [each.subject for each in open_questions(questions, judged())] == ["Tongi University [CN]", "a#UPV"]
    assert [each.subject for each in open_questions(questions, judged(("same", "a#UPV", "upv")))] == [
        "Tongi University [CN]"
    ]
    (left,) = open_questions(
        questions, judged(("unsure", "a#UPV", "upv"), ("same", "Tongi University [CN]", "tongji-university"))
    )
    assert [candidate.reference for candidate in left.candidates] == ["ehu"]


def test_same_as_decisions_are_written_as_sssom(tmp_path: Path) -> None:
    lines = judged(("same", "La Poli", "upv"), ("not-same", "Lake College", "https://ror.org/0zzzzzz01"))
    told = [mention("a", "La Poli", "ES"), mention("a", "Lake College", "GB")]
    known = identify(told, registry=registry(), judgements=lines)
    by_name = {"la poli": "upv", "lake college": "lake-college-gb"}
    mappings = [
        *institution_mappings(known.institutions.values()),
        *judgement_mappings(
            lines, lambda reference: known.institutions.get(by_name.get(reference.value, reference.value))
        ),
    ]
    path = tmp_path / "s.tsv"
    with path.open("w", encoding="utf-8") as stream:
        assert write_sssom(mappings, stream, base="https://example.org/", set_id="https://example.org/mappings") == 4
    text = path.read_text("utf-8").splitlines()
    head = [line for line in text if line.startswith("#")]
    rows = [line.split("\t") for line in text if not line.startswith("#")]
    assert "#  institution: https://example.org/institution/" in head
    assert rows[0][:4] == ["subject_id", "subject_label", "subject_type", "predicate_id"]
    assert rows[1][:4] == ["", "La Poli", "rdfs literal", "skos:exactMatch"]
    assert {(row[0], row[4], row[5]) for row in rows[1:]} == {
        ("", "", "institution:upv"),
        ("institution:upv", "", "ror:01460j859"),
        ("institution:upv", "", "wikidata:Q1"),
        ("institution:lake-college-gb", "Not", "ror:0zzzzzz01"),
    }
    assert {len(row) for row in rows} == {len(rows[0])}
