"""The commands on a graph: verify, validate, export, conflicts, why, diff, and finding who is meant."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result
from graph_examples import EMPTY_REGISTRY, NAMES, agreement, build, collective, full, graph_of, source, write

from kg.claims import read_claims
from kg.cli import main
from kg.errors import GraphError
from kg.graph import Graph, build_graph, open_graph
from kg.graph.conflicts import find_conflicts
from kg.graph.diff import diff_graphs
from kg.graph.lookup import find_institutions
from kg.graph.told import Teller
from kg.graph.why import Explanation, explain

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
TEXT = "Alder University and Birch University signed. Cedar University looked on.\n"
SENTENCE = {"start": 0, "end": 45}


def call(*arguments: str | Path, code: int = 0) -> Result:
    result = CliRunner().invoke(main, list(map(str, arguments)))
    assert result.exit_code == code, result.output
    return result


@pytest.fixture(scope="module")
def five(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("five") / "graph"
    build_graph(collections=["engineering-education"], graph_dir=folder)
    return folder


# Verify


def test_every_passage_of_the_five_sources_is_proved_against_a_digest(five: Path) -> None:
    claims = [each.claims for each in read_claims([SEEDS / "engineering-education"])]
    told = [each for one in claims for each in (*one.agreements, *one.events, *one.figures, *one.relations)]
    passages = sum(len(each.evidence) for each in told)
    assert (len(claims), len(told)) == (5, 50) and passages >= 60
    found = json.loads(call("verify", "--graph", five, "--format", "json").stdout)
    assert found == {
        "sources": 5,
        "sources_without_text": 0,
        "claims": 50,
        "claims_without_evidence": 0,
        "passages": passages,
        "against_original": 0,
        "against_digest": passages,
        "unproved": 0,
        "faults": [],
        "warnings": [],
    }


def told_with_text(**more: Any) -> dict[str, Any]:
    return source("a", text="x", agreements=[agreement("A", "B", evidence=[SENTENCE]), agreement("A", "C")], **more)


def verified(folder: Path, *arguments: str | Path, code: int = 0) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        call("verify", "--graph", folder / "graph", "--format", "json", *arguments, code=code).stdout
    )
    return data


def test_a_proof_against_an_original_is_told_from_one_against_a_digest(tmp_path: Path) -> None:
    build(
        tmp_path, told_with_text(head={"text_is": "original"}), source("b", agreements=[agreement("C", "D")]), text=TEXT
    )
    found = verified(tmp_path)
    assert (
        found["against_original"],
        found["against_digest"],
        found["claims_without_evidence"],
        found["sources_without_text"],
    ) == (1, 0, 2, 1)


def test_a_text_with_one_other_letter_is_found_wanting(tmp_path: Path) -> None:
    build(tmp_path, told_with_text(), text=TEXT)
    text = tmp_path / "claims" / "a.txt"
    text.write_text(TEXT.replace("looked", "lookad"), encoding="utf-8")
    found = verified(tmp_path, code=1)
    assert (
        found["unproved"] == 0
        and len(found["faults"]) == 1
        and str(text) in found["faults"][0]
        and "sha256" in found["faults"][0]
    )
    text.write_text(TEXT.replace("Birch", "Binch"), encoding="utf-8")
    found = verified(tmp_path, code=1)
    assert found["unproved"] == 1 and any(
        "it does not say 'Alder University and Birch" in fault for fault in found["faults"]
    )


def test_a_text_that_has_gone_is_found_wanting_unless_it_is_elsewhere(tmp_path: Path) -> None:
    build(tmp_path, told_with_text(), text=TEXT)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "claims" / "a.txt").rename(tmp_path / "elsewhere" / "a.txt")
    assert "is not there any more" in verified(tmp_path, code=1)["faults"][0]
    assert verified(tmp_path, "--texts", tmp_path / "elsewhere")["against_digest"] == 1


def test_claims_files_are_verified_without_a_graph(tmp_path: Path) -> None:
    write(tmp_path, told_with_text(), text=TEXT)
    assert json.loads(call("verify", tmp_path, "--format", "json").stdout)["against_digest"] == 1
    (tmp_path / "a.txt").write_text("short", encoding="utf-8")
    assert "lies beyond the text" in call("verify", tmp_path, code=1).output


@pytest.mark.parametrize(
    ("text", "span", "said"),
    [
        ("Alder and Birch signed.", (0, 15), None),
        ("Alder and Birch signed.", (2, 15), "a.yaml:16: warning: evidence from 2 to 15 cuts the word 'Al|der'"),
        ("Alder and Birch signed.", (2, 18), "cuts the word 'Al|der' and 'si|gned'"),
        ("Alder’s mou of 2025", (8, 17), "cuts the word '20|25'"),
        ("桤木大学与桦木大学签署备忘录。", (2, 11), None),
        ("ไม้อัลเดอร์และไม้เบิร์ชลงนาม", (4, 12), None),
    ],
)
def test_a_passage_that_cuts_a_word_is_warned_of_and_no_fault(
    tmp_path: Path, text: str, span: tuple[int, int], said: str | None
) -> None:
    claims = CUT.format(*span)
    (tmp_path / "a.yaml").write_text(claims, encoding="utf-8")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    verified_files, validated = call("verify", tmp_path, "--format", "json"), call("validate", tmp_path)
    warnings = json.loads(verified_files.stdout)["warnings"]
    assert [said in each for each in warnings] == [True] if said else warnings == []
    assert "1 source, 1 claim: no faults" in validated.stderr
    assert all(each in validated.stderr and each in verified_files.stderr for each in warnings)
    assert ("warning" in validated.stderr) == bool(said)


# Validate


CUT = """\
source:
  id: a
  title: A
  text: a.txt
  method: curated
organisations:
  - name: Alder University
    kind: university
  - name: Birch University
    kind: university
agreements:
  - kind: mou
    status: signed
    parties: [Alder University, Birch University]
    evidence:
      - {{start: {}, end: {}}}
"""


def test_good_claims_validate_and_leave_nothing(tmp_path: Path) -> None:
    write(tmp_path, told_with_text(), text=TEXT)
    before = sorted(tmp_path.iterdir())
    assert "1 source, 2 claims: no faults" in call("validate", tmp_path).output
    assert sorted(tmp_path.iterdir()) == before


def test_faults_and_broken_shapes_are_told(tmp_path: Path) -> None:
    ended = agreement("A", "B", status="terminated", signed="2024", ended="2020")
    (path,) = write(tmp_path, source("a", agreements=[ended]))
    assert f"{path}:" in call("validate", path, code=1).output
    assert "no faults" in call("validate", path, "--no-shapes").output
    path.write_text("source: 3\n", encoding="utf-8")
    assert f"{path}:1: " in call("validate", path, code=1).output


# Export


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    told = [agreement("A", "B", signed="2025-09-27", fields=["trees", "leaves"]), collective("AB", "CD")]
    build(
        folder,
        source("a", agreements=told),
        source("b", agreements=[agreement("A", "E", status="terminated", ended="2020")]),
    )
    return folder / "graph"


@pytest.mark.parametrize(
    ("name", "format_"), [("nq", ox.RdfFormat.N_QUADS), ("trig", ox.RdfFormat.TRIG), ("jsonld", ox.RdfFormat.JSON_LD)]
)
@pytest.mark.parametrize("mode", ["certain", "possible"])
def test_a_dataset_is_exported_whole(small: Path, tmp_path: Path, name: str, format_: ox.RdfFormat, mode: str) -> None:
    call("export", "--graph", small, "-o", tmp_path / f"all.{name}", "--mode", mode)
    written = set(ox.parse(path=str(tmp_path / f"all.{name}"), format=format_))
    stored = set(ox.parse(path=str(small / "graph.nq"), format=ox.RdfFormat.N_QUADS))
    hidden = {quad for quad in stored if "#possible>" in str(quad.graph_name)}
    assert hidden and written == (stored if mode == "possible" else stored - hidden)


@pytest.mark.parametrize(
    ("name", "format_"), [("ttl", ox.RdfFormat.TURTLE), ("nt", ox.RdfFormat.N_TRIPLES), ("rdf", ox.RdfFormat.RDF_XML)]
)
def test_the_merged_graph_is_exported_alone(small: Path, tmp_path: Path, name: str, format_: ox.RdfFormat) -> None:
    call("export", "--graph", small, "-o", tmp_path / f"merged.{name}")
    written = {quad.triple for quad in ox.parse(path=str(tmp_path / f"merged.{name}"), format=format_)}
    stored = ox.parse(path=str(small / "graph.nq"), format=ox.RdfFormat.N_QUADS)
    assert written == {quad.triple for quad in stored if quad.graph_name == ox.DefaultGraph()}


def test_tables_of_institutions_agreements_and_edges(small: Path, tmp_path: Path) -> None:
    call("export", "--graph", small, "--format", "csv", "-o", tmp_path / "tables", "--mode", "possible")
    tables = {
        path.name: list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
        for path in (tmp_path / "tables").iterdir()
    }
    assert [row["label"] for row in tables["institutions.csv"]] == list(NAMES)
    (mou,) = (row for row in tables["agreements.csv"] if row["status"] == "signed" and row["parties"])
    assert (mou["party_labels"], mou["signed"], mou["fields"]) == (
        "Alder University; Birch University",
        "2025-09-27",
        "leaves; trees",
    )
    edges = [(row["one_label"][0] + row["other_label"][0], row["certainty"]) for row in tables["edges.csv"]]
    assert edges == [
        ("AB", "certain"),
        ("AE", "former"),
        ("AC", "possible"),
        ("AD", "possible"),
        ("BC", "possible"),
        ("BD", "possible"),
    ]
    assert all(row["agreements"] for row in tables["edges.csv"])


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_the_network_is_exported_without_a_clock(small: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"network.{name}"
    call("export", "--graph", small, "-o", path)
    G: Any = nx.read_graphml(path) if name == "graphml" else nx.read_gexf(path)
    found = sorted(data["certainty"] for *_, data in G.edges(data=True))
    assert found == ["certain", "former"]
    assert "lastmodified" not in path.read_text(encoding="utf-8")


def test_mappings_are_exported_as_sssom(five: Path) -> None:
    lines = call("export", "--graph", five, "--format", "sssom").stdout.splitlines()
    assert any(
        line.startswith("institution:tongji-university\tTongji University\t\towl:sameAs\t\tror:03rc6as71")
        for line in lines
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "choose a --format"),
        (("-o", "x.docx"), "no format belongs to the ending"),
        (("--format", "csv"), "name a folder with -o"),
    ],
)
def test_an_export_without_a_format_is_a_wrong_call(small: Path, arguments: tuple[str, ...], message: str) -> None:
    assert message in call("export", "--graph", small, *arguments, code=2).output


# Who is meant


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    organisations = [
        {
            "name": "Alder University",
            "kind": "university",
            "country": "ES",
            "acronyms": ["AU"],
            "aliases": ["Universidad de Álder"],
            "same_as": ["https://ror.org/00000001"],
        },
        {"name": "Ash University", "kind": "university", "country": "FR", "acronyms": ["AU"]},
        {"name": "Ministry of Woods", "kind": "government", "country": "ES"},
        {"name": "Ministry of Woods, Paris", "kind": "government", "country": "FR", "aliases": ["Ministry of Woods"]},
        {"name": "Spain", "kind": "country", "country": "ES"},
    ]
    with graph_of(tmp_path_factory.mktemp("everybody"), source("a", organisations=organisations)) as graph:
        yield graph


@pytest.mark.parametrize(
    ("text", "label", "how"),
    [
        ("alder university", "Alder University", "label"),
        ("The ALDER University", "Alder University", "label"),
        ("universidad de alder", "Alder University", "alias"),
        ("Ministry of Woods", "Ministry of Woods", "label"),
        ("alder-university-es", "Alder University", "iri"),
        ("institution/alder-university-es", "Alder University", "iri"),
        ("https://ror.org/00000001", "Alder University", "iri"),
        ("Spain", "Spain", "label"),
        ("country/ES", "Spain", "iri"),
        ("Ash", "Ash University", "words"),
        ("woods paris", "Ministry of Woods, Paris", "words"),
    ],
)
def test_a_name_finds_who_is_meant(everybody: Graph, text: str, label: str, how: str) -> None:
    found = find_institutions(everybody, text).only()
    assert (found.label, found.how) == (label, how)


def test_an_acronym_of_two_is_ambiguous(everybody: Graph) -> None:
    found = find_institutions(everybody, "AU")
    assert [match.label for match in found.matches] == ["Alder University", "Ash University"]
    with pytest.raises(
        GraphError, match=r"'AU' can mean several: Alder University \(ES\) https://.*; Ash University \(FR\)"
    ):
        found.only()


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("Aldr Universty", "Alder University (ES)"), ("university", "Alder University (ES), Ash University (FR)")],
)
def test_an_unknown_name_gives_suggestions(everybody: Graph, text: str, suggestion: str) -> None:
    with pytest.raises(GraphError) as caught:
        find_institutions(everybody, text).only()
    assert f"nothing in this graph is called {text!r}; did you mean {suggestion}" in str(caught.value)


def test_an_empty_or_foreign_name_means_nothing(everybody: Graph) -> None:
    for text in ("", "   ", "of", "zzzzzz", "https://example.org/x"):
        assert find_institutions(everybody, text).matches == ()


# Why


def explained(folder: Path, one: str, other: str, *sources: dict[str, Any], **options: Any) -> Explanation:
    with graph_of(folder, *sources, **options) as graph:
        return explain(graph, find_institutions(graph, one).only(), find_institutions(graph, other).only())


NOTICE = {"date": "2025-07-01", "reason": "printed in error"}
BIG_ALDER = [
    {"name": "Alder University of Technology", "kind": "university", "country": "ES"},
    {"name": "Cedar University", "kind": "university", "country": "ES"},
]


@pytest.mark.parametrize(
    ("sources", "pair", "states", "reason"),
    [
        ([source("a", agreements=[agreement("A", "B")])], "AB", ("certain",), None),
        (
            [source("a", agreements=[collective("AB", "CD")])],
            "AC",
            ("possible",),
            "different sides of a collective statement",
        ),
        ([source("a", agreements=[collective("AB", "CD")])], "AB", (), "same side of a collective statement"),
        (
            [source("a", agreements=[agreement("A", "B", status="planned")])],
            "AB",
            (),
            "planned, and no source says that it was signed",
        ),
        (
            [source("a", agreements=[agreement("A", "B", status="terminated", ended="2020")])],
            "AB",
            ("former",),
            "have ended",
        ),
        ([source("a", agreements=[agreement("A", "B", withdrawn=NOTICE)])], "AB", (), "withdrawn by its source"),
        (
            [source("a", head={"withdrawn": NOTICE}, agreements=[agreement("A", "B")])],
            "AB",
            (),
            "withdrawn by its source",
        ),
        (
            [source("a", agreements=[agreement("A", "C"), agreement("B", "C")])],
            "AB",
            (),
            "no claim joins them, though a names both",
        ),
        (
            [source("a", events=[{"name": "Fair", "hosts": [NAMES[0]], "co_hosts": [NAMES[1]]}])],
            "AB",
            (),
            "both have a part in Fair (host, co-host)",
        ),
        (
            [source("a", relations=[{"subject": NAMES[0], "relation": "member_of", "object": NAMES[1]}])],
            "AB",
            (),
            "Alder University is member of Birch University, which is no partnership",
        ),
        ([source("a")], "AA", (), "both names mean one institution"),
    ],
)
def test_why_there_is_an_edge_or_none(
    tmp_path: Path, sources: list[dict[str, Any]], pair: str, states: tuple[str, ...], reason: str | None
) -> None:
    one, other = (next(name for name in NAMES if name[0] == letter) for letter in pair)
    found = explained(tmp_path, one, other, *sources)
    assert found.states == states
    assert found.reasons == () if reason is None else any(reason in each for each in found.reasons)


def test_those_never_named_together_are_told_so(tmp_path: Path) -> None:
    lonely = source(
        "b", organisations=BIG_ALDER, agreements=[agreement("Alder University of Technology", "Cedar University")]
    )
    first = source("a", agreements=[agreement("A", "B")])
    found = explained(tmp_path, "Alder University of Technology", "Birch University", first, lonely)
    assert "they are never named together: no source names both" in found.reasons


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ("China", "Ministry of Education", ["no claim joins them, though moe-2022-09-21 names both"]),
        ("China", "Tongji University", ["no claim joins them, though china-daily-2025-09-27 names both"]),
        (
            "China",
            "Spain",
            [
                "no source makes a claim about both",
                "institutions of theirs are partners (1 pair), which makes no partnership of the countries",
            ],
        ),
        ("China", "Kenya", ["no source makes a claim about both"]),
    ],
)
def test_what_a_source_says_of_a_country_counts(five: Path, one: str, other: str, reasons: list[str]) -> None:
    assert json.loads(call("why", "--graph", five, one, other, "--format", "json").stdout)["reasons"] == reasons


def test_the_claim_that_decides_stands_before_the_open_one(five: Path) -> None:
    args = ("South China University of Technology", "National University of San Marcos")
    claims = json.loads(call("why", "--graph", five, *args, "--format", "json").stdout)["claims"]
    assert [claim["says"] for claim in claims] == ["partners", "possible"]


def test_a_joint_institute_shows_who_is_to_found_it(five: Path) -> None:
    args = ("show", "--graph", five, "China-Peru Academy of Excellence in Engineering")
    data = json.loads(call(*args, "--format", "json").stdout)
    (founding,) = data["founding"]
    assert len(founding["parties"]) == 4 and founding["evidence"]
    assert data["agreements"] == [] and data["partners"]["certain"] == []
    text = " ".join(call(*args).stdout.split())
    assert "Founding Joint institute, signed 2025-09-27 with Boluz Energy S.A., China Southern" in text


def test_a_partner_of_a_similar_name_is_pointed_to(tmp_path: Path) -> None:
    told = source(
        "a",
        organisations=[*source("x")["organisations"], *BIG_ALDER[:1]],
        agreements=[agreement("Alder University of Technology", "B")],
    )
    found = explained(tmp_path, "Birch University", "Alder University", told)
    assert not any("similar name" in each for each in found.reasons)
    longer = told | {
        "organisations": [
            *told["organisations"],
            {"name": "Alder University of Technology, Soria", "kind": "university", "country": "ES"},
        ]
    }
    found = explained(tmp_path, "Birch University", "Alder University of Technology, Soria", longer)
    assert "Birch University has a partner with a similar name: Alder University of Technology" in found.reasons


def test_a_rejected_claim_is_told_with_its_reason(tmp_path: Path) -> None:
    told = source("a", agreements=[agreement("A", "B")])
    certain = explained(tmp_path, "Alder University", "Birch University", told)
    file = tmp_path / "judgements.tsv"
    file.write_text(f"reject\t{certain.links[0].agreement}\t\tAnna\t2025-08-01\tmisread\n", encoding="utf-8")
    found = explained(tmp_path, "Alder University", "Birch University", told, judgements=[file])
    assert found.states == () and "a judgement rejects the claim" in found.reasons
    assert (found.links[0].says, found.links[0].note) == ("rejected", "2025-08-01: misread")


def test_why_tells_a_correction_of_ours_and_the_reason_of_an_end(tmp_path: Path) -> None:
    corrected = agreement("A", "B", corrected={"date": "2026-01-06", "reason": "we misread Birch"})
    ended = agreement("A", "C", status="terminated", ended="2023", end_reason="no money")
    graph_of(tmp_path, source("a", agreements=[corrected, ended])).close()
    first = call("why", "--graph", tmp_path / "graph", "Alder University", "Birch University").stdout
    assert "are partners" in first and "  corrected  2026-01-06: we misread Birch\n" in first
    assert "  ended      no money\n" in call("why", "--graph", tmp_path / "graph", "Alder University", full("C")).stdout


def test_no_claims_join_an_institution_with_itself(tmp_path: Path) -> None:
    found = explained(tmp_path, "Alder University", "Alder University", source("a", agreements=[agreement("A", "B")]))
    assert (found.links, found.reasons) == ((), ("both names mean one institution",))
    told = call("why", "--graph", tmp_path / "graph", "Alder University", "Alder University").stdout
    assert told == "both names mean one institution: Alder University (ES)\n"


def test_a_judgement_that_keeps_names_apart_is_told(tmp_path: Path) -> None:
    other = source("b", agreements=[agreement("A", "C")])
    file = tmp_path / "judgements.tsv"
    file.write_text("not-same\ta#Alder University\tb#Alder University\tAnna\t2025-08-01\ttwo towns\n", encoding="utf-8")
    with graph_of(tmp_path, source("a", agreements=[agreement("A", "B")]), other, judgements=[file]) as graph:
        first, second = find_institutions(graph, "Alder University").matches
        cedar = find_institutions(graph, "Cedar University").only()
        reasons = [reason for each in (first, second) for reason in explain(graph, each, cedar).reasons]
        assert any(
            each.startswith(
                "judged not the same: a#Alder University and b#Alder University (Anna, 2025-08-01: two towns)"
            )
            for each in reasons
        )


def test_the_chain_reaches_the_sentence_its_source_and_the_names(five: Path) -> None:
    data = json.loads(
        call(
            "why", "--graph", five, "Beihang University", "Polytechnic University of Valencia", "--format", "json"
        ).stdout
    )
    assert (data["states"], data["reasons"]) == (["certain"], [])
    (claim,) = data["claims"]
    assert (claim["kind"], claim["status"], claim["signed"], claim["text"]) == ("mou", "signed", "2025-09-27", "digest")
    assert claim["source"]["iri"] == "https://w3id.org/partnership-kg/source/beihang-2025-09-28"
    assert "memorandum" in claim["evidence"][0]["quote"]
    assert [each["name"] for each in claim["names"]] == ["Beihang University", "Universitat Politècnica de València"]
    shown = call("why", "--graph", five, "Beihang University", "UPV").stdout
    assert "are partners." in shown and "our digest 636-771: Beihang University used" in shown


def test_one_instrument_in_two_sources_shows_both(five: Path) -> None:
    args = ("International Engineering Alliance", "China Association for Science and Technology")
    claims = json.loads(call("why", "--graph", five, *args, "--format", "json").stdout)["claims"]
    assert [each["source"]["iri"].rpartition("/")[2] for each in claims] == [
        "china-daily-2025-09-27",
        "scut-2025-09-29",
    ]
    assert all(each["joined"] and each["evidence"] for each in claims)


def test_unknown_names_are_refused_with_suggestions(five: Path) -> None:
    assert (
        "did you mean Tongji University (CN)" in call("why", "--graph", five, "Tonji University", "UPV", code=1).output
    )


# Conflicts


def conflicts(folder: Path, *sources: dict[str, Any], **options: Any) -> dict[str, list[str]]:
    with graph_of(folder, *sources, **options) as graph:
        return {
            each.property: [f"{value.source}: {value.value}{'*' if value.preferred else ''}" for value in each.values]
            for each in find_conflicts(graph)
        }


def event(id_: str, **more: Any) -> dict[str, Any]:
    return source(id_, events=[{"name": "Conference on Trees", "edition": 2} | more])


def counted(id_: str, value: float, published: str = "2025-12-01", **more: Any) -> dict[str, Any]:
    return source(
        id_,
        published=published,
        figures=[{"subject": "Alder University", "measure": "students", "value": value} | more],
    )


MEMBERS = {"A": ["Alder University"], "AB": ["Alder University", "Birch University"], "C": ["Cedar University"]}


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        # dates
        ([event("a", date="2025-09-27"), event("b", date="2025-09-27", end_date="2025-09-28")], {}),
        ([event("a", date="2025-09-27"), event("b", date="2025-09")], {}),
        # places: one with more words is no other
        ([event("a", place="Beijing"), event("b", place="Beijing, China")], {}),
        ([event("a", place="Beijing"), event("b", place="Wuhan")], {"city": ["a: Beijing", "b: Wuhan"]}),
        # roles
        (
            [event("a", hosts=MEMBERS["A"]), event("b", organisers=MEMBERS["A"])],
            {"role of Alder University": ["a: hosts", "b: organisers"]},
        ),
        ([event("a", hosts=MEMBERS["A"], organisers=MEMBERS["A"]), event("b", organisers=MEMBERS["A"])], {}),
        ([event("a", hosts=MEMBERS["A"]), event("b", hosts=MEMBERS["AB"])], {}),
        (
            [event("a", hosts=MEMBERS["A"]), event("b", hosts=MEMBERS["C"])],
            {"hosts": ["a: Alder University", "b: Cedar University"]},
        ),
        ([event("a", hosts=MEMBERS["A"], open=["hosts"]), event("b", hosts=MEMBERS["C"])], {}),
        # counts
        ([counted("a", 300), counted("b", 320)], {"count of students": ["a: 300 (2025-12-01)", "b: 320 (2025-12-01)"]}),
        ([counted("a", 300), counted("b", 300)], {}),
        ([counted("a", 300, as_of="2020"), counted("b", 320, as_of="2024")], {}),
        ([counted("a", 300, bound="at-least"), counted("b", 320)], {}),
        (
            [counted("a", 300, bound="at-least"), counted("b", 280)],
            {"count of students": ["b: 280 (2025-12-01)", "a: at least 300 (2025-12-01)"]},
        ),
        ([counted("a", 300, bound="about"), counted("b", 290)], {}),
        (
            [counted("a", 300, unit="boys"), counted("b", 300, unit="girls")],
            {"count of students": ["a: 300 boys (2025-12-01)", "b: 300 girls (2025-12-01)"]},
        ),
        # names of conferences: a number is no other name
        ([event("a"), event("b", name="Second Conference on Trees")], {}),
    ],
)
def test_what_is_a_disagreement_and_what_is_none(
    tmp_path: Path, sources: list[dict[str, Any]], expected: dict[str, list[str]]
) -> None:
    assert conflicts(tmp_path, *sources) == expected


def test_kinds_names_and_roles_of_signatories(tmp_path: Path) -> None:
    organisations = [
        {"name": "Universidad de Aliso", "aliases": ["Alder University"], "kind": "school", "country": "ES"},
        *source("x")["organisations"][1:],
    ]
    person = {"name": "Ana Ruiz", "organisation": "Birch University"}
    one = source("a", agreements=[agreement("A", "B", signed="2025-01-02", signatories=[person | {"role": "Rector"}])])
    other = source(
        "b",
        organisations=organisations,
        agreements=[
            agreement("Universidad de Aliso", "B", signed="2025-01-02", signatories=[person | {"role": "Dean"}])
        ],
    )
    found = conflicts(tmp_path, one, other)
    assert found["kind"] == ["b: school", "a: university"]
    assert found["role"] == ["b: Dean", "a: Rector"]
    assert {"a: Alder University", "b: Universidad de Aliso"} <= set(found["name"])


def test_founders_and_beginnings_of_one_institute(tmp_path: Path) -> None:
    institute = {"name": "Institute of Trees", "kind": "joint-institute"}

    def told(id_: str, *parties: str, started: str) -> dict[str, Any]:
        base = source(
            id_,
            agreements=[agreement(*parties, kind="joint-institute", establishes="Institute of Trees", started=started)],
        )
        return base | {"organisations": [*base["organisations"], institute]}

    found = conflicts(tmp_path, told("a", "A", "B", started="2005"), told("b", "A", "B", "E", started="2006"))
    assert found["founders"] == [
        "a: Alder University, Birch University",
        "b: Alder University, Birch University, Elm Company",
    ]
    assert found["started"] == ["a: 2005", "b: 2006"]


def test_a_ring_of_parts_through_three_sources_is_a_disagreement(tmp_path: Path) -> None:
    def part(id_: str, one: str, other: str) -> dict[str, Any]:
        return source(id_, relations=[{"subject": full(one), "relation": "part_of", "object": full(other)}])

    with graph_of(tmp_path, part("a", "A", "B"), part("b", "B", "C"), part("c", "C", "A")) as graph:
        (ring,) = [each for each in find_conflicts(graph) if each.property == "part_of"]
    assert len(ring.values) == 3
    with graph_of(tmp_path / "open", part("a", "A", "B"), part("b", "B", "C")) as graph:
        assert [each for each in find_conflicts(graph) if each.property == "part_of"] == []


def test_two_that_are_said_to_be_part_of_each_other(tmp_path: Path) -> None:
    def told(id_: str, one: str, other: str) -> dict[str, Any]:
        return source(id_, relations=[{"subject": full(one), "relation": "part_of", "object": full(other)}])

    found = conflicts(tmp_path, told("a", "A", "B"), told("b", "B", "A"))
    expected = ["a: Alder University part of Birch University", "b: Birch University part of Alder University"]
    assert found == {"part_of": expected}
    assert conflicts(tmp_path, told("a", "A", "B"), told("b", "A", "B")) == {}


def test_a_judgement_prefers_one_value_and_the_other_stays(tmp_path: Path) -> None:
    one, other = event("a", place="Beijing"), event("b", place="Wuhan")
    with graph_of(tmp_path, one, other) as graph:
        (conflict,) = find_conflicts(graph)
    file = tmp_path / "judgements.tsv"
    file.write_text(
        f"prefer\t{conflict.thing.removeprefix('https://w3id.org/partnership-kg/')} city\tb\tAnna\t2025-01-01\tasked\n",
        encoding="utf-8",
    )
    assert conflicts(tmp_path, one, other, judgements=[file]) == {"city": ["b: Wuhan*", "a: Beijing"]}


PEOPLE, BODIES = "participants", "universities, enterprises, research institutions and associations"


def test_the_disagreements_of_the_five_sources(five: Path) -> None:
    found = json.loads(call("conflicts", "--graph", five, "--format", "json").stdout)
    assert {(each["property"], frozenset(value["value"] for value in each["values"])) for each in found} == {
        (
            "count of attendance",
            frozenset({f"at least 120 {PEOPLE} (2025-09-27)", f"at least 120 {BODIES} (2025-09-27)"}),
        ),
        ("role of Chinese Union for Training Excellent Engineers", frozenset({"hosts", "organisers"})),
        ("name", frozenset(f"China-Peru {word} of Excellence in Engineering" for word in ("Academy", "Institute"))),
        ("name", frozenset({"Polytechnic University of Valencia", "Universitat Politècnica de València"})),
    }
    assert all(value["sentence"] for each in found for value in each["values"])
    rows = list(
        csv.DictReader(io.StringIO(call("conflicts", "--graph", five, "--property", "name", "--format", "csv").stdout))
    )
    assert {row["value"] for row in rows} >= {
        "China-Peru Institute of Excellence in Engineering",
        "Polytechnic University of Valencia",
    }


# Diff


def changes(
    tmp_path: Path, old: list[dict[str, Any]], new: list[dict[str, Any]], **options: Any
) -> list[tuple[str, str, str]]:
    build(tmp_path / "old", *old)
    build(tmp_path / "new", *new, **options)
    with open_graph(tmp_path / "old" / "graph") as before, open_graph(tmp_path / "new" / "graph") as after:
        return sorted((each.change, each.property, "; ".join(each.causes)) for each in diff_graphs(before, after))


FIRST = source("a", agreements=[agreement("A", "B", signed="2025-01-02")])


def test_equal_graphs_have_no_difference(tmp_path: Path) -> None:
    assert changes(tmp_path, [FIRST], [FIRST]) == []


def test_a_new_source_is_the_cause_of_what_it_adds(tmp_path: Path) -> None:
    found = changes(tmp_path, [FIRST], [FIRST, source("b", agreements=[agreement("A", "C")])])
    assert found == [("added", what, "new source b") for what in ("agreement", "partner", "source")]
    assert changes(tmp_path, [FIRST, source("b")], [FIRST]) == [("removed", "source", "removed source b")]


def test_a_changed_source_is_the_cause_of_a_changed_date(tmp_path: Path) -> None:
    other = source("a", agreements=[agreement("A", "B", signed="2025-01-03")])
    assert changes(tmp_path, [FIRST], [other]) == [("changed", "signedOn", "changed source a")]


def test_an_end_told_by_a_new_source_changes_the_partnership(tmp_path: Path) -> None:
    end = source("b", agreements=[agreement("A", "B", status="terminated", ended="2025-06")])
    found = changes(tmp_path, [FIRST], [FIRST, end])
    assert ("removed", "partner", "new source b") in found
    assert ("added", "former partner", "new source b") in found


def test_a_possible_pair_that_a_new_source_makes_certain(tmp_path: Path) -> None:
    told = source("c", agreements=[collective("AB", "CD")])
    found = changes(tmp_path, [told], [told, source("b", agreements=[agreement("A", "C")])])
    assert ("removed", "possible partner", "new source b") in found


def test_a_judgement_is_named_as_the_cause(tmp_path: Path) -> None:
    file = tmp_path / "judgements.tsv"
    file.write_text("same\tAlder University\tDogwood University\tAnna\t2025-01-01\trenamed\n", encoding="utf-8")
    told = [FIRST, source("b", agreements=[agreement("D", "C")])]
    found = changes(tmp_path, told, told, judgements=[file])
    assert found and {cause for *_, cause in found} == {
        "new judgement: same Alder University Dogwood University Anna 2025-01-01 renamed"
    }


def test_the_registry_is_named_as_the_cause(tmp_path: Path) -> None:
    registry = tmp_path / "registry.yaml"
    registry.write_text(
        "- {id: alder-university-es, label: Alder University, kind: university, country: ES, city: Soria}\n",
        encoding="utf-8",
    )
    assert changes(tmp_path, [FIRST], [FIRST], registry=registry) == [("added", "city", "changed registry")]


def test_the_rules_are_named_as_the_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path / "old", FIRST)
    monkeypatch.setattr("kg.graph.inputs.rules_hash", lambda: "other rules")
    monkeypatch.setattr("kg.graph.description.guess_language", lambda name: "fr")
    build(tmp_path / "new", FIRST)
    with open_graph(tmp_path / "old" / "graph") as before, open_graph(tmp_path / "new" / "graph") as after:
        assert {cause for each in diff_graphs(before, after) for cause in each.causes} <= {"changed rules"}


def test_the_command_prints_one_row_for_each_change(tmp_path: Path) -> None:
    changes(tmp_path, [FIRST], [source("a", agreements=[agreement("A", "B", signed="2025-01-03")])])
    result = call("diff", tmp_path / "old" / "graph", tmp_path / "new" / "graph", "--format", "json")
    (row,) = json.loads(result.stdout)
    assert (row["change"], row["property"], row["old"], row["new"]) == (
        "changed",
        "signedOn",
        "2025-01-02",
        "2025-01-03",
    )
    assert "1 change" in result.output


# What each source says


def test_a_merged_thing_is_taken_apart_by_source(tmp_path: Path) -> None:
    sources = (
        source("a", agreements=[agreement("A", "B", signed="2025")]),
        source("b", agreements=[agreement("A", "B", signed="2025-09-27")]),
    )
    with graph_of(tmp_path, *sources) as graph:
        teller = Teller(graph)
        ((agreement_iri,),) = [tuple(row.values()) for row in graph.select("SELECT ?a { ?a a kg:Agreement }")]
        told = teller.tellings(str(agreement_iri))
        signed = "<https://w3id.org/partnership-kg/ontology#signedOn>"
        assert [(each.source.id, each.one(signed)) for each in told] == [("a", "2025"), ("b", "2025-09-27")]


# Build, as a command


@pytest.mark.parametrize("data", ["source: {id: a, title: A, method: curated}\n", "\n" + json.dumps(FIRST) + "\n"])
def test_claims_are_read_from_a_stream(data: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["build", "-", "--graph", str(tmp_path / "graph")], input=data)
    assert done.exit_code == 0, done.output
    assert "1 source" in done.output


def test_a_judgement_that_speaks_of_nothing_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path / "claims", FIRST)
    columns = "judgement\tleft\tright\twho\twhen\twhy\n"
    nothing = columns + "same\tAlder University\tNobody Named This\tAnna\t2025-01-02\tno such name\n"
    (tmp_path / "judgements.tsv").write_text(nothing, encoding="utf-8")
    options = ("--graph", tmp_path / "graph", "--judgements", tmp_path / "judgements.tsv")
    told = f"{tmp_path / 'judgements.tsv'}:2: the judgement on 'Alder University' and 'Nobody Named This' finds nothing"
    assert told in call("build", tmp_path / "claims", *options).output
    assert "finds nothing" not in call("build", tmp_path / "claims", "--graph", tmp_path / "other").output


def test_own_claims_are_built_together_with_bundled_ones(tmp_path: Path) -> None:
    write(tmp_path / "claims", FIRST)
    options = ("--graph", tmp_path / "graph", "--collection", "engineering-education")
    assert "6 sources" in call("build", tmp_path / "claims", *options).output
    assert "5 sources" in call("build", *options).output


def test_the_build_command_says_what_it_made(tmp_path: Path) -> None:
    write(tmp_path / "claims", FIRST)
    (tmp_path / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    options = ("--graph", tmp_path / "graph", "--registry", tmp_path / "registry.yaml")
    output = call("build", tmp_path / "claims", *options).output
    assert (
        "1 source, 5 institutions, 1 agreement" in output and "partnerships: 1 certain, 0 possible, 0 former" in output
    )
    assert "there is no collection 'worlwide' (did you mean 'worldwide'?)" in (
        call("build", tmp_path / "claims", "--collection", "worlwide", *options, code=1).output
    )
    assert "there is no such file or folder" in call("build", tmp_path / "none", *options, code=1).output
