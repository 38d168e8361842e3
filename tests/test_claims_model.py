"""The claims format: what it holds, and the rules of parties, sides and dates."""

from __future__ import annotations

import datetime as dt
import json
import tracemalloc
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kg.claims import (
    Claims,
    Source,
    check_date,
    claims_data,
    claims_schema,
    compatible,
    earliest,
    format_json_line,
    format_yaml,
    latest,
    parse_claims,
    read_claims,
)

FULL = """\
source:
  id: harbour-2025-03-04
  title: 'Two coasts, one chair: a report'
  publisher: Harbour University
  published: 2025-03
  url: https://harbour.example/news/7
  method: curated
organisations:
  - {name: Harbour University, acronyms: [HU], aliases: [Harbour], kind: university, country: NO}
  - {name: Fjord College, kind: university}
  - {name: Ministry of the Sea, kind: government}
agreements:
  - kind: mou
    status: signed
    parties: [Harbour University, Fjord College]
    signed: 2025-03-04
    event: Coast Forum
    fields: ["yes", "2025", "null"]
    signatories: [{name: Aud Strand, role: Rector, organisation: HU}]
  - kind: agreement
    status: reported
    sides: [[Harbour University, Fjord College], [Ministry of the Sea]]
    open: [true, true]
events:
  - {name: Coast Forum, edition: 2, date: 2025-03-04, hosts: [HU], co_hosts: [Fjord College], open: [co_hosts]}
figures:
  - {subject: Coast Forum, measure: participants, value: 120, bound: at-least, as_of: 2025}
relations:
  - {subject: Fjord College, relation: part_of, object: Harbour University}
"""


def test_a_file_reads_as_what_it_says() -> None:
    claims = parse_claims(FULL, Path("a.yaml")).claims
    assert claims.organisations[0].country == "NO"
    assert claims.source.published == "2025-03"
    assert claims.figures[0].as_of == "2025"
    assert claims.agreements[0].fields == ("yes", "2025", "null")
    assert claims.agreements[1].members == ("Harbour University", "Fjord College", "Ministry of the Sea")


def test_yaml_and_json_lines_give_the_claims_back(tmp_path: Path) -> None:
    claims = parse_claims(FULL, Path("a.yaml")).claims
    assert parse_claims(format_yaml(claims), Path("a.yaml")).claims == claims
    (tmp_path / "a.jsonl").write_text(format_json_line(claims) + "\n", encoding="utf-8")
    assert [located.claims for located in read_claims([tmp_path / "a.jsonl"])] == [claims]


texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30)
names = texts.map(lambda text: " ".join(text.split())).filter(bool)


@given(title=names, publisher=names)
def test_any_name_survives_the_round_trip(title: str, publisher: str) -> None:
    claims = Claims(source=Source(id="a", title=title, publisher=publisher, method="curated"))
    assert parse_claims(format_yaml(claims), Path("a.yaml")).claims == claims


def test_a_claim_stands_under_its_sentence() -> None:
    text = "Harbour and Fjord signed."
    data = FULL.replace("    signed: 2025-03-04\n", "    signed: 2025-03-04\n    evidence: [{start: 0, end: 25}]\n")
    claims = parse_claims(data, Path("a.yaml")).claims
    assert "  # Harbour and Fjord signed.\n  - kind: mou\n" in format_yaml(claims, text)
    # Sounds, colours and directions of writing in a text leave its claims readable.
    for unseen in ("\x07", "\x1b", "\u202e", "\u2028"):
        written = format_yaml(claims, text.replace("and ", f"and{unseen}"))
        assert "  # Harbour and Fjord signed.\n  - kind: mou\n" in written
        assert parse_claims(written, Path("a.yaml")).claims == claims


@pytest.mark.parametrize("word", ["NO", "No", "y", "on", "OFF", "12:30", "1_000", "0x1F", "010", "null", "1e5", "<<"])
def test_what_another_reader_of_yaml_takes_for_no_text_is_quoted(word: str) -> None:
    # Norway is false to readers of YAML 1.1, PyYAML among them.
    harbour = {"name": word, "kind": "university", "country": "NO"}
    source = {"id": "a", "title": "A", "method": "curated"}
    written = format_yaml(Claims.model_validate_json(json.dumps({"source": source, "organisations": [harbour]})))
    assert yaml.safe_load(written)["organisations"] == [harbour]
    assert f"name: '{word}'" in written and "country: 'NO'" in written
    assert parse_claims(written, Path("a.yaml")).claims.organisations[0].name == word


@pytest.mark.parametrize("word", ["Norway", "2025-03-04", "Nordic", "Yes College", "1st School", "ES"])
def test_what_every_reader_takes_for_what_it_is_stands_without_quotes(word: str) -> None:
    told = {"source": {"id": "a", "title": word, "method": "curated"}}
    assert f"title: {word}\n" in format_yaml(Claims.model_validate_json(json.dumps(told)))


def test_the_committed_schema_is_the_types_schema() -> None:
    file = Path(__file__).parent.parent / "kg" / "claims" / "claims.schema.json"
    assert json.loads(file.read_text("utf-8")) == claims_schema()


def test_the_schema_takes_a_good_file_and_refuses_a_bad_one() -> None:
    validator = jsonschema.Draft202012Validator(claims_schema())
    data = claims_data(parse_claims(FULL, Path("a.yaml")).claims)
    validator.validate(data)
    data["agreements"][0]["kind"] = "treaty"
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(data)


TWO = "source:\n  id: a\n  title: A\n  method: m\n---\nsource:\n  id: b\n  title: --- B\n  method: m\n"


@pytest.mark.parametrize(
    ("data", "begins"),
    [
        (TWO, [1, 5]),
        ("---\n" + TWO, [1, 6]),
        ("# both\n%YAML 1.2\n---\n" + TWO, [1, 8]),
        ("\ufeff" + TWO + "---\n# none\n---\n", [1, 5]),
        (TWO.replace("---\n", "--- # the next\n", 1), [1, 5]),
        (TWO.replace("---\n", "...\n---\n---\n", 1), [1, 7]),
        (TWO.replace("\n", "\r\n"), [1, 5]),
    ],
)
def test_a_yaml_file_holds_a_source_a_document(data: str, begins: list[int], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(data, encoding="utf-8", newline="")
    first, second = read_claims([tmp_path / "a.yaml"])
    assert (first.claims.source.id, second.claims.source.title) == ("a", "--- B")
    assert [first.line, second.line] == begins
    rows = data.splitlines()
    assert [rows[each.line_of("source", "id") - 1] for each in (first, second)] == ["  id: a", "  id: b"]


@pytest.mark.parametrize("date", ["2025", "2025-09", "2025-09-28", "2024-02-29"])
def test_dates_stay_as_exact_as_stated(date: str) -> None:
    assert check_date(date) == date


@pytest.mark.parametrize("date", ["2025-13", "2025-02-29", "25", "2025-9", "2025/09/28", "September 2025", "0000", ""])
def test_what_is_no_date_is_refused(date: str) -> None:
    with pytest.raises(ValueError, match="is no date"):
        check_date(date)


@given(st.dates(min_value=dt.date(1000, 1, 1)), st.sampled_from([4, 7, 10]))
def test_a_date_lies_between_its_first_and_last_day(day: dt.date, length: int) -> None:
    text = str(day)[:length]
    assert earliest(text) <= day <= latest(text)
    assert compatible(text, str(day))


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    line = '{{"source": {{"id": "s-{}", "title": "T", "method": "curated"}}, "organisations": [{}]}}\n'
    organisations = ", ".join(f'{{"name": "University {n}", "kind": "university"}}' for n in range(20))
    peaks = []
    for count in (200, 2_000):
        path = tmp_path / f"{count}.jsonl"
        path.write_text("".join(line.format(n, organisations) for n in range(count)), encoding="utf-8")
        tracemalloc.start()
        assert sum(len(located.claims.organisations) for located in read_claims([path])) == 20 * count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert path.stat().st_size > 1_500_000
    assert peaks[1] - peaks[0] < path.stat().st_size / 2
