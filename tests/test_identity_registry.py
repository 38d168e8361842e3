"""ROR's dump becomes an index beside the graph; curated records are joined by their ROR id."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from identity_examples import RECORDS, ROR_ITEMS, record, ror_item, write_dump

from kg.errors import RegistryError
from kg.identity import Registry, open_registry
from kg.identity.curated import bundled_registry, parse_curated, read_curated
from kg.identity.imports import import_institutions, import_ror
from kg.identity.index import DiskIndex, MemoryIndex
from kg.identity.ror import read_ror
from kg.identity.words import take_apart


@pytest.fixture()
def graph(tmp_path: Path) -> Path:
    """A graph folder that holds nothing but an imported dump."""
    import_ror(write_dump(tmp_path / "dump.json"), tmp_path / "graph")
    return tmp_path / "graph"


def opened(graph: Path) -> Registry:
    return Registry(RECORDS, [DiskIndex(graph / "registry" / "ror.sqlite")])


@pytest.mark.parametrize("ending", ["json", "json.gz", "zip"])
def test_the_dump_is_read_as_json_gzip_and_zip(tmp_path: Path, ending: str) -> None:
    records = list(read_ror(write_dump(tmp_path / f"dump.{ending}")))
    assert [each.id for each in records] == [f"ror-{item['id'][-9:]}" for item in ROR_ITEMS]
    upv = records[0]
    assert (upv.label, upv.country, upv.city, upv.coordinates) == (
        "Universitat Politècnica de València",
        "ES",
        "Town",
        (1.5, 2.5),
    )
    assert (upv.labels, upv.aliases, upv.acronyms) == (
        (("en", "Polytechnic University of Valencia"),),
        ("Politécnica de Valencia",),
        ("UPV",),
    )


def test_relations_kinds_and_status_are_kept(tmp_path: Path) -> None:
    known = {each.id: each for each in read_ror(write_dump(tmp_path / "dump.json"))}
    assert known["ror-0aaaaaa05"].part_of == "ror-0aaaaaa04"
    assert known["ror-0aaaaaa04"].children == ("ror-0aaaaaa05",)
    assert (known["ror-0aaaaaa03"].status, known["ror-0aaaaaa03"].successor) == ("withdrawn", "ror-0aaaaaa04")
    assert (known["ror-0aaaaaa01"].kind, known["ror-0aaaaaa04"].kind) == ("enterprise", "university")
    # Kosovo has a code in ROR and CLDR and none of its own in ISO 3166-1.
    assert known["ror-0aaaaaa08"].country == "XK"


def test_records_are_decoded_whatever_the_size_of_what_is_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_dump(tmp_path / "dump.json")
    whole = list(read_ror(path))
    monkeypatch.setattr("kg.identity.ror._CHUNK", 700)
    assert list(read_ror(path)) == whole


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"id": 1}', "expected a JSON array"),
        (b"[1]", "something else than records"),
        (b'[{"id": "https://ror.org/0", "name": "old layout"}]', "schema v2"),
        (json.dumps(list(ROR_ITEMS)).encode()[:-40], "cut short"),
        (b"\x1f\x8b\x08broken", "cannot be read"),
        (b"PK\x03\x04broken", "cannot be read"),
        (b"[\xff]", "not UTF-8"),
        (b"", "expected a JSON array"),
        (b"[]", "holds no record"),
    ],
)
def test_what_is_no_dump_is_said_and_leaves_the_old_index(
    graph: Path, tmp_path: Path, data: bytes, message: str
) -> None:
    before = (graph / "registry" / "ror.sqlite").read_bytes()
    path = tmp_path / "bad"
    path.write_bytes(data)
    with pytest.raises(RegistryError, match=message):
        import_ror(path, graph)
    assert (graph / "registry" / "ror.sqlite").read_bytes() == before
    assert [each.name for each in (graph / "registry").iterdir()] == ["ror.sqlite"]


def test_a_record_without_a_display_name_is_counted(tmp_path: Path) -> None:
    item = ror_item("0aaaaaa09", "x")
    item["names"][0]["types"] = ["label"]
    skipped: Counter[str] = Counter()
    assert list(read_ror(write_dump(tmp_path / "dump.json", (item,)), skipped)) == []
    assert skipped == {"no name to display": 1}


def test_import_creates_the_folder_and_a_second_import_replaces_the_first(graph: Path, tmp_path: Path) -> None:
    assert open_registry(graph).match("Lakeside University").id == "ror-0aaaaaa04"
    import_ror(write_dump(tmp_path / "new.json", (ror_item("0bbbbbb01", "Hillside University", "GB"),)), graph)
    known = open_registry(graph)
    assert known.match("Lakeside University").decision == "unknown"
    assert known.match("Hillside University").id == "ror-0bbbbbb01"
    assert [(each.name, each.records) for each in known.inputs] == [("ror", 1)]


def test_a_record_that_a_curated_entry_names_joins_it(graph: Path) -> None:
    known = opened(graph)
    assert known.match("Universitat Politècnica de València").id == "upv"
    assert known.match("Politécnica de Valencia").id == "upv"
    upv = known.get("ror-01460j859")
    assert upv is not None
    assert (upv.id, upv.aliases) == ("upv", ("Politécnica de Valencia",))
    assert known.get("https://ror.org/01460j859") == known.get("upv") == upv


def test_a_record_joins_by_wikidata_only_a_curated_entry_without_a_ror_id(tmp_path: Path) -> None:
    import_ror(
        write_dump(tmp_path / "d.json", (ror_item("0cccccc01", "Lake University", "GB", wikidata="Q7"),)), tmp_path
    )
    index = DiskIndex(tmp_path / "registry" / "ror.sqlite")
    without = record("lake", "Lake University", "GB", same_as=("http://www.wikidata.org/entity/Q7",))
    assert Registry([without], [index]).match("Lake University").id == "lake"
    other = record(
        "lake", "Lake University", "GB", same_as=("https://ror.org/0zzzzzz09", "http://www.wikidata.org/entity/Q7")
    )
    assert Registry([other], [index]).match("Lake University").decision == "question"


def test_a_curated_entry_without_identifiers_joins_the_only_record_with_its_label_in_its_country(
    tmp_path: Path,
) -> None:
    lake = ror_item("0cccccc01", "Lake University", "GB", names=(("alias", "Lacustrine", None),))
    import_ror(
        write_dump(
            tmp_path / "d.json",
            (lake, ror_item("0cccccc02", "Hill University", "GB"), ror_item("0cccccc03", "Hill University", "GB")),
        ),
        tmp_path,
    )
    index = DiskIndex(tmp_path / "registry" / "ror.sqlite")
    known = Registry([record("lake", "Lake University", "GB"), record("hill", "Hill University", "GB")], [index])
    assert known.match("Lake University").id == known.match("Lacustrine").id == "lake"
    assert known.match("Lake University").candidates[0].ror == "https://ror.org/0cccccc01"
    joined = known.get("lake")
    assert joined == known.get("https://ror.org/0cccccc01")
    assert joined is not None and joined.ror == "https://ror.org/0cccccc01"
    # Of two records with its label, neither is known to be the entry.
    assert known.match("Hill University").decision == "question"
    assert Registry([record("lake", "Lake University", "US")], [index]).match("Lake University").decision == "question"


def test_a_curated_label_goes_before_an_alias_of_the_same_country(tmp_path: Path) -> None:
    other = ror_item("0cccccc01", "Hill University", "GB", names=(("alias", "Lake University", None),))
    import_ror(write_dump(tmp_path / "d.json", (other,)), tmp_path)
    index = DiskIndex(tmp_path / "registry" / "ror.sqlite")
    assert Registry([record("lake", "Lake University", "GB")], [index]).match("Lake University").id == "lake"
    assert Registry([record("lake", "Lake University", "US")], [index]).match("Lake University").decision == "question"
    assert (
        Registry([record("lake", "Lakeside", "GB", aliases=("Lake University",))], [index])
        .match("Lake University")
        .decision
        == "question"
    )


def test_a_company_is_told_from_its_branches_by_country(graph: Path) -> None:
    known = opened(graph)
    assert known.match("Siemens", country="DE").id == "ror-0aaaaaa01"
    assert known.match("Siemens").decision == "question"


def test_a_withdrawn_record_leads_to_its_successor_and_says_so(graph: Path) -> None:
    decision = opened(graph).match("Old Lake College")
    assert decision.id == "ror-0aaaaaa04"
    assert "withdrew Old Lake College" in decision.why


def test_a_withdrawn_part_or_one_without_successor_is_asked(graph: Path) -> None:
    known = opened(graph)
    part, gone = known.match("Lakeside University School of Law"), known.match("Gone Institute of Nowhere")
    assert (part.decision, [each.reference for each in part.candidates]) == ("question", ["ror-0aaaaaa04"])
    assert (gone.decision, [each.reference for each in gone.candidates]) == ("question", ["ror-0aaaaaa07"])


def test_an_inactive_institution_is_still_found() -> None:
    assert Registry(RECORDS).match("University of Oldtown").id == "uq-1"


def test_the_index_in_memory_and_on_disk_find_the_same(graph: Path) -> None:
    disk = DiskIndex(graph / "registry" / "ror.sqlite")
    memory = MemoryIndex(disk.records())
    names = [name for each in memory.records for name in each.names]
    one, other = Registry((), [disk]), Registry(memory.records)
    assert names
    assert [one.match(name) for name in names] == [other.match(name) for name in names]
    assert disk.record(0) == memory.records[0]


def test_a_file_that_is_no_index_is_said(tmp_path: Path) -> None:
    (tmp_path / "registry").mkdir()
    (tmp_path / "registry" / "ror.sqlite").write_bytes(b"no database at all, but some text")
    with pytest.raises(RegistryError, match="import it again"):
        open_registry(tmp_path)


@pytest.mark.parametrize("key", ["format", "rules"])
def test_an_index_of_another_version_is_said(graph: Path, key: str) -> None:
    path = graph / "registry" / "ror.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = ?", (key,))
    with pytest.raises(RegistryError, match="made by another version"):
        DiskIndex(path)


def test_a_table_of_ones_own_goes_before_ror(graph: Path, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text(
        "name,country,ror,aliases\nPolitècnica,Spain,https://ror.org/01460j859,La Poli\nOwn College,GB,,\n",
        encoding="utf-8",
    )
    import_institutions(table, graph, {})
    known = Registry((), [DiskIndex(graph / "registry" / name) for name in ("csv-mine.sqlite", "ror.sqlite")])
    assert known.match("Universitat Politècnica de València").id == known.match("La Poli").id == "politecnica-es"
    assert open_registry(graph).match("Own College").id == "own-college-gb"


def test_the_bundled_registry_reads_without_a_fault() -> None:
    records = read_curated(bundled_registry())
    assert len(records) > 400
    assert all(take_apart(each.label).folded for each in records)


CURATED = """
- id: a
  label: A University
  country: ES
  labels: {es: Universidad A}
- id: b
  label: B College
  part_of: a
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("id: b", "id: B!", r"r\.yaml:6: 'B!' is no id"),
        ("id: b", "id: a", r"r\.yaml:6: 'a' stands on line 2 already"),
        ("label: B College", "name: B", r"r\.yaml:6: the field 'label' is missing"),
        ("country: ES", "country: Spain", r"r\.yaml:4: unknown country code 'Spain'"),
        ("country: ES", "contry: ES", r"did you mean 'country'"),
        ("part_of: a", "part_of: c", r"r\.yaml:8: part_of names no other institution"),
        ("country: ES", "kind: univrsity", r"did you mean 'university'"),
        ("country: ES", "coordinates: [91, 0]", r"latitude and longitude"),
        ("country: ES", "aliases: A", r"must be a list"),
        ("{es: Universidad A}", "[Universidad A]", r"labels map a language"),
    ],
)
def test_faults_of_a_curated_registry_are_told_by_line(old: str, new: str, message: str) -> None:
    with pytest.raises(RegistryError, match=message):
        parse_curated(CURATED.replace(old, new, 1), Path("r.yaml"))


def test_a_curated_registry_without_faults_is_read() -> None:
    first, second = parse_curated(CURATED, Path("r.yaml"))
    assert (first.labels, second.part_of) == ((("es", "Universidad A"),), "a")
