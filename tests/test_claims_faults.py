"""Every kind of bad claims file is told with file and line, and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.claims import read_claims
from kg.errors import ClaimsError

SOURCE = "source: {id: a, title: A, method: curated}\n"
ORGANISATIONS = """\
organisations:
  - {name: Alpha University, kind: university, acronyms: [AU]}
  - {name: Beta University, kind: university}
  - {name: Gamma University, kind: university, acronyms: [GU]}
  - {name: Gaia University, kind: university, acronyms: [GU]}
"""


def agreement(fields: str) -> str:
    return SOURCE + ORGANISATIONS + "agreements:\n  - {" + fields + "}\n"


def event(fields: str) -> str:
    return SOURCE + ORGANISATIONS + "events:\n  - {" + fields + "}\n"


PAIR = "kind: mou, status: signed, parties: [Alpha University, Beta University]"

# name of the fault: (file, line of the fault, part of the message)
FAULTS: dict[str, tuple[str, int, str]] = {
    "empty": ("", 1, "found nothing"),
    "only a comment": ("# nothing\n", 1, "found nothing"),
    "a list": ("- a\n- b\n", 1, "found a list"),
    "a word": ("hello\n", 1, "found a text"),
    "open bracket": ("source: {id: a\n", 2, "not YAML"),
    "tab": ("source:\n\tid: a\n", 2, "not YAML"),
    "bad indent": ("source:\n  id: a\n title: b\n", 3, "not YAML"),
    "two documents of one id": (SOURCE + "---\n" + SOURCE, 3, "taken already at"),
    "second document": (SOURCE + "---\n" + SOURCE + "agreements:\n  - {kind: mou}\n", 5, "'status' is missing"),
    "second document no YAML": (SOURCE + "---\n" + "source: {id: a\n", 4, "not YAML"),
    "second document a word": (SOURCE + "--- hello\n", 2, "found a text"),
    "a document behind its end": (SOURCE + "...\n" + SOURCE, 3, "not YAML"),
    "anchor": ("source: &x {id: a, title: A, method: curated}\n", 1, "anchors"),
    "alias": ("source: *x\n", 1, "anchors"),
    "python tag": ("source: !!python/object:os.system {}\n", 1, "is not part of the format"),
    "field twice": ("source:\n  id: a\n  id: b\n  title: A\n  method: curated\n", 3, "stands twice"),
    "deep nesting": ("source: " + "[" * 200 + "]" * 200 + "\n", 1, "nested"),
    "no source": ("organisations: []\n", 1, "'source' is missing"),
    "no title": ("source: {id: a, method: curated}\n", 1, "'title' is missing"),
    "no method": ("source: {id: a, title: A}\n", 1, "'method' is missing"),
    "no id": ("source: {title: A, method: curated}\n", 1, "'id' is missing"),
    "bad id": ("source: {id: A b, title: A, method: curated}\n", 1, "is no source id"),
    "id is a number": ("source: {id: 7, title: A, method: curated}\n", 1, "put it in quotes"),
    "unknown field": ("source: {id: a, titel: A, title: A, method: curated}\n", 1, "did you mean 'title'?"),
    "unknown section": (SOURCE + "agreement: []\n", 2, "did you mean 'agreements'?"),
    "empty title": ("source: {id: a, title: '', method: curated}\n", 1, "must not be empty"),
    "bad month": ("source: {id: a, title: A, method: curated, published: 2025-13}\n", 1, "no month 13"),
    "bad day": ("source: {id: a, title: A, method: curated, published: 2025-02-30}\n", 1, "no day 30"),
    "worded date": ("source: {id: a, title: A, method: curated, published: May 2025}\n", 1, "is no date"),
    "bad url": ("source: {id: a, title: A, method: curated, url: www.a.org}\n", 1, "no web address"),
    "bad sha256": ("source: {id: a, title: A, method: curated, sha256: abc}\n", 1, "64 hexadecimal digits"),
    "bad text_is": ("source: {id: a, title: A, method: curated, text_is: summary}\n", 1, "expected original, digest"),
    "text missing": ("source: {id: a, title: A, method: curated, text: none.txt}\n", 1, "there is no text 'none.txt'"),
    "text elsewhere": ("source: {id: a, title: A, method: curated, text: ../b.txt}\n", 1, "must stand beside"),
    "organisation without kind": (SOURCE + "organisations:\n  - {name: A}\n", 3, "'kind' is missing"),
    "unknown kind": (SOURCE + "organisations:\n  - {name: A, kind: univrsity}\n", 3, "did you mean 'university'?"),
    "country in words": (
        SOURCE + "organisations:\n  - {name: A, kind: other, country: Spain}\n",
        3,
        "is no country code",
    ),
    "country unknown": (
        SOURCE + "organisations:\n  - {name: A, kind: other, country: XX}\n",
        3,
        "unknown country code",
    ),
    "country without code": (SOURCE + "organisations:\n  - {name: Spain, kind: country}\n", 3, "needs its code"),
    "declared twice": (
        SOURCE + "organisations:\n  - {name: A, kind: other}\n  - {name: A, kind: school}\n",
        4,
        "is declared twice",
    ),
    "aliases no list": (SOURCE + "organisations:\n  - {name: A, kind: other, aliases: B}\n", 3, "must be a list"),
    "organisations no list": (SOURCE + "organisations: {name: A}\n", 2, "must be a list"),
    "organisation a word": (SOURCE + "organisations: [A]\n", 2, "expected fields here"),
    "unknown agreement kind": (agreement(PAIR.replace("mou", "treaty")), 8, "unknown kind 'treaty'"),
    "unknown status": (agreement(PAIR.replace("signed", "sigend")), 8, "did you mean 'signed'?"),
    "party not declared": (agreement(PAIR.replace("Beta U", "Betta U")), 8, "did you mean 'Beta University'?"),
    "party ambiguous": (agreement(PAIR.replace("Beta University", "GU")), 8, "form of several"),
    "one party": (agreement("kind: mou, status: signed, parties: [Alpha University]"), 8, "at least two"),
    "party twice": (agreement(PAIR.replace("]", ", Beta University]")), 8, "stands twice"),
    "party under two names": (
        agreement("kind: mou, status: signed, parties: [Alpha University, AU]"),
        8,
        "two forms of one",
    ),
    "no parties": (agreement("kind: mou, status: signed"), 8, "needs parties"),
    "parties and sides": (agreement(PAIR + ", sides: [[Alpha University], [Beta University]]"), 8, "not both"),
    "one side": (agreement("kind: mou, status: signed, sides: [[Alpha University]]"), 8, "two or more lists"),
    "empty side": (agreement("kind: mou, status: signed, sides: [[Alpha University, AU], []]"), 8, "must not be empty"),
    "open too short": (
        agreement("kind: mou, status: signed, sides: [[Alpha University], [Beta University]], open: [true]"),
        8,
        "for each of the 2 sides",
    ),
    "closed side of one": (
        agreement(
            "kind: mou, status: signed, "
            "sides: [[Alpha University], [Beta University, Gamma University]], open: [false, true]"
        ),
        8,
        "write parties, one agreement a pair",
    ),
    "ended but signed": (agreement(PAIR + ", ended: 2025"), 8, "belongs to a terminated"),
    "planned_for but signed": (agreement(PAIR + ", planned_for: 2025"), 8, "belongs to a planned"),
    "event not declared": (agreement(PAIR + ", event: Forum"), 8, "not declared under events"),
    "signatory elsewhere": (
        agreement(PAIR + ", signatories: [{name: B, organisation: C}]"),
        8,
        "not declared under organisations",
    ),
    "confidence": (agreement(PAIR + ", confidence: 1.5"), 8, "less than or equal to 1"),
    "evidence backwards": (agreement(PAIR + ", evidence: [{start: 9, end: 3}]"), 8, "must end after it starts"),
    "evidence negative": (agreement(PAIR + ", evidence: [{start: -1, end: 3}]"), 8, "greater than or equal to 0"),
    "evidence in words": (agreement(PAIR + ", evidence: [{start: one, end: 3}]"), 8, "must be a whole number"),
    "event ends before": (event("name: F, date: 2025-03-02, end_date: 2025-03-01"), 8, "before it begins"),
    "event part of itself": (event("name: F, part_of: F"), 8, "in a circle"),
    "event host unknown": (event("name: F, hosts: [Delta]"), 8, "not declared"),
    "event open without list": (event("name: F, open: [hosts]"), 8, "has none"),
    "figure without value": (
        SOURCE + ORGANISATIONS + "figures:\n  - {subject: AU, measure: m}\n",
        8,
        "'value' is missing",
    ),
    "figure in words": (
        SOURCE + ORGANISATIONS + "figures:\n  - {subject: AU, measure: m, value: many}\n",
        8,
        "must be a number",
    ),
    "figure subject": (
        SOURCE + ORGANISATIONS + "figures:\n  - {subject: X, measure: m, value: 1}\n",
        8,
        "not declared",
    ),
    "unknown relation": (
        SOURCE + ORGANISATIONS + "relations:\n  - {subject: AU, relation: partof, object: Beta University}\n",
        8,
        "did you mean 'part_of'?",
    ),
    "part_of circle": (
        SOURCE
        + ORGANISATIONS
        + "relations:\n  - {subject: AU, relation: part_of, object: Beta University}\n"
        + "  - {subject: Beta University, relation: part_of, object: AU}\n",
        9,
        "in a circle",
    ),
    "related to itself": (
        SOURCE + ORGANISATIONS + "relations:\n  - {subject: AU, relation: member_of, object: Alpha University}\n",
        8,
        "related to itself",
    ),
}


def faults(path: Path) -> list[tuple[int | None, str]]:
    with pytest.raises(ClaimsError) as caught:
        list(read_claims([path]))
    return [(problem.line, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    data, line, message = FAULTS[name]
    (tmp_path / "a.yaml").write_text(data, encoding="utf-8")
    found = faults(tmp_path / "a.yaml")
    assert any(at == line and message in text for at, text in found), found
    assert all("\n" not in text for _, text in found)


def test_the_example_of_the_faults_is_good_without_them(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(agreement(PAIR), encoding="utf-8")
    assert len(list(read_claims([tmp_path]))) == 1


def test_evidence_beyond_the_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Short.", encoding="utf-8")
    data = agreement(PAIR + ", evidence: [{start: 0, end: 99}]").replace("method", "text: a.txt, method")
    (tmp_path / "a.yaml").write_text(data, encoding="utf-8")
    assert faults(tmp_path / "a.yaml") == [(8, "evidence from 0 to 99 lies beyond the text, which has 6 characters")]


def test_a_changed_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Short.", encoding="utf-8")
    (tmp_path / "a.yaml").write_text(
        SOURCE.replace("method", f"text: a.txt, sha256: {'0' * 64}, method"), encoding="utf-8"
    )
    assert "has changed" in faults(tmp_path / "a.yaml")[0][1]


def test_two_sources_with_one_id_are_told_with_both_places(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(SOURCE, encoding="utf-8")
    (line, message), *_ = faults(tmp_path)
    assert line == 1
    assert f"taken already at {tmp_path / 'a.yaml'}:1" in message


def test_all_faults_of_all_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("source: {id: A, title: '', method: curated}\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("source: {}\n", encoding="utf-8")
    assert len(faults(tmp_path)) == 5


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"\x00\x01\x02", "binary"), (b"source: \xff\n", "is not UTF-8"), ("quelle: ä".encode("utf-16"), "is not UTF-8")],
)
def test_what_is_no_text_is_told(data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(data)
    found = faults(tmp_path / "a.yaml")
    assert any(message in text or "binary" in text for _, text in found)


@pytest.mark.parametrize("line", ["{", "[1, 2]", '{"source": 3}', "\x00", '{"source": {"id": "a"}}', "[" * 9000])
def test_a_bad_line_of_json_is_told_and_the_others_are_read(line: str, tmp_path: Path) -> None:
    good = '{"source": {"id": "good", "title": "A", "method": "curated"}}'
    path = tmp_path / "a.jsonl"
    path.write_text(f"{good}\n{line}\n", encoding="utf-8")
    stream = read_claims([path])
    assert next(stream).claims.source.id == "good"
    with pytest.raises(ClaimsError) as caught:
        next(stream)
    assert {problem.line for problem in caught.value.problems} == {2}


def test_a_huge_yaml_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.yaml").open("wb") as stream:
        stream.truncate(200_000_000)
    assert "too large" in faults(tmp_path / "a.yaml")[0][1]


def test_a_huge_document_is_refused_and_those_before_it_are_read(tmp_path: Path) -> None:
    with (tmp_path / "a.yaml").open("wb") as stream:
        stream.write(SOURCE.encode() + b"---\n")
        stream.truncate(200_000_000)
    stream_of = read_claims([tmp_path / "a.yaml"])
    assert next(stream_of).claims.source.id == "a"
    with pytest.raises(ClaimsError, match=r"a\.yaml:2: this is too large"):
        next(stream_of)


def test_a_fault_of_one_document_hides_no_other(tmp_path: Path) -> None:
    """A bracket that is left open ends with its document, so that one edit of many is told where it is."""
    path = tmp_path / "a.yaml"
    path.write_text("source: {id: a\n---\n" + SOURCE + "---\nsource: {}\n---\n\xff", encoding="latin-1")
    found = faults(path)
    assert [line for line, _ in found] == [2, 5, 5, 5, 7] and "is not UTF-8" in found[-1][1]


def test_a_wrong_path_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    assert "no such file" in faults(tmp_path / "none.yaml")[0][1]
    assert "holds no claims file" in faults(tmp_path)[0][1]


def test_another_ending_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("x", encoding="utf-8")
    assert "ends in .yaml" in faults(tmp_path / "a.docx")[0][1]
