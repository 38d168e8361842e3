"""Asking a graph: what each mode sees, the formats, faults in queries, the cost of a cold start."""

from __future__ import annotations

import csv
import io
import json
import resource
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from graph_examples import agreement, build, collective, graph_of, pairs, rows, source

from kg.cli import main
from kg.errors import GraphError, QueryError
from kg.graph import Boolean, Graph, Iri, Literal, Solutions, Triples, build_graph, open_graph

POSSIBLE = "https://w3id.org/partnership-kg/ontology#possible"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("query")
    told = [agreement("A", "B", signed="2025-09-27"), collective("AB", "CD")]
    build(
        made,
        source("a", agreements=told),
        source("b", figures=[{"subject": "Alder University", "measure": "partners", "value": 58}]),
    )
    return made / "graph"


@pytest.fixture
def graph(folder: Path) -> Iterator[Graph]:
    with open_graph(folder) as opened:
        yield opened


# What a mode sees


HIDDEN = [
    "SELECT ?a { ?a kg:possiblePartnerOf ?b }",
    "SELECT ?a { GRAPH ?g { ?a kg:possiblePartnerOf ?b } }",
    "SELECT ?a { GRAPH kg:possible { ?a ?p ?b } }",
    f"SELECT ?a {{ GRAPH <{POSSIBLE}> {{ ?a ?p ?b }} }}",
    "SELECT ?a { ?a ?p ?b FILTER EXISTS { GRAPH ?g { ?a kg:possiblePartnerOf ?b } } }",
    "SELECT ?a FROM kg:possible { ?a ?p ?b }",
    f"SELECT ?a FROM <{POSSIBLE}> {{ ?a ?p ?b }}",
    "SELECT ?a FROM NAMED kg:possible { GRAPH ?g { ?a ?p ?b } }",
    f"PREFIX other: <{POSSIBLE.removesuffix('possible')}> SELECT ?a FROM other:possible {{ ?a ?p ?b }}",
    "select ?a from\nnamed kg:possible { graph ?g { ?a ?p ?b } }",
    "BASE <https://w3id.org/partnership-kg/> SELECT ?a FROM <ontology#possible> { ?a ?p ?b }",
]


@pytest.mark.parametrize("query", HIDDEN)
def test_certain_sees_nothing_that_is_only_possible(graph: Graph, query: str) -> None:
    assert rows(graph, query) == []


@pytest.mark.parametrize("query", HIDDEN)
def test_possible_sees_it(graph: Graph, query: str) -> None:
    assert len(rows(graph, query, "possible")) >= 8


def test_possible_adds_it_to_the_default_graph_and_takes_nothing_away(graph: Graph) -> None:
    assert pairs(graph, "partnerOf", "possible") == pairs(graph, "partnerOf") == ["AB", "BA"]
    assert len(rows(graph, "SELECT * { ?s ?p ?o }", "possible")) == len(rows(graph, "SELECT * { ?s ?p ?o }")) + 8


def test_a_triple_counts_once_however_many_sources_say_it(graph: Graph) -> None:
    assert rows(graph, "SELECT ?i { ?i a kg:Institution ; rdfs:label 'Alder University'@en }") == [
        ("https://w3id.org/partnership-kg/institution/alder-university-es",)
    ]
    assert len(rows(graph, "SELECT ?g { GRAPH ?g { ?i rdfs:label 'Alder University'@en } }")) == 2


def test_from_asks_one_source_alone(graph: Graph) -> None:
    assert rows(graph, "SELECT (COUNT(*) AS ?n) FROM source:b { ?a kg:partnerOf ?b }") == [("0",)]
    assert rows(graph, "SELECT (COUNT(*) AS ?n) FROM source:a { ?a kg:partnerOf ?b }") == [("2",)]


@pytest.mark.parametrize("text", ["'GRAPH kg:possible'", '"FROM kg:possible"', '"""FROM <x> # no"""'])
def test_words_in_strings_and_comments_are_no_clauses(graph: Graph, text: str) -> None:
    assert rows(graph, f"SELECT ?x {{ BIND({text} AS ?x) ?s a kg:Source }} # FROM source:b\nLIMIT 1") == [
        (text.strip("\"'"),)
    ]


def test_the_ontology_is_not_in_the_data(graph: Graph) -> None:
    assert rows(graph, "SELECT ?c { ?c a owl:Class }") == []


# Values


def test_terms_know_what_they_are(graph: Graph) -> None:
    found = graph.query(
        "SELECT ?i ?l ?v ?x { ?f kg:value ?v ; kg:subject ?i . ?i rdfs:label ?l OPTIONAL { ?i kg:nothing ?x } }"
    )
    assert isinstance(found, Solutions)
    assert found.variables == ("i", "l", "v", "x")
    (row,) = found
    assert isinstance(row["i"], Iri)
    assert isinstance(row["l"], Literal) and (row["l"], row["l"].lang) == ("Alder University", "en")
    assert isinstance(row["v"], Literal) and row["v"].value == 58
    assert row["x"] is None


def test_results_can_be_read_more_than_once(graph: Graph) -> None:
    found = graph.query("SELECT ?a { ?a kg:partnerOf ?b }")
    assert isinstance(found, Solutions)
    assert len(list(found)) == len(list(found)) == len(found) == 2
    assert json.loads(found.serialize("json"))["head"] == {"vars": ["a"]}


def test_values_are_given_apart_from_the_query(graph: Graph) -> None:
    query = "SELECT ?b { ?a rdfs:label ?name ; kg:partnerOf/rdfs:label ?b }"
    assert [str(row["b"]) for row in graph.select(query, name=Literal("Alder University", lang="en"))] == [
        "Birch University"
    ]
    nasty = '" } INSERT DATA { <a:a> <a:b> "'
    assert list(graph.select(query, name=nasty)) == []


def test_the_dataset_is_the_same_data_for_rdflib(graph: Graph) -> None:
    query = "SELECT ?l WHERE { ?a kg:partnerOf ?b . ?a rdfs:label ?l }"
    found = graph.dataset.query(query, initNs=dict(graph.prefixes))
    assert sorted(str(label) for (label,) in found) == ["Alder University", "Birch University"]  # type: ignore[misc]
    assert {str(each.identifier) for each in graph.dataset.graphs()} >= {
        "https://w3id.org/partnership-kg/source/a",
        POSSIBLE,
    }


def test_a_closed_graph_answers_nothing_more(folder: Path) -> None:
    opened = open_graph(folder)
    opened.close()
    with pytest.raises(GraphError, match="the graph is closed"):
        opened.query("ASK { ?s ?p ?o }")


# Faults


@pytest.mark.parametrize(
    ("query", "line", "message"),
    [
        ("SELECT ?a {\n  ?a kg:partnerOf\n}", 3, "line 3, column 1"),
        ("SELECT ?a { ?a foo:bar ?b }", 1, "the prefix foo: is not declared"),
        ("SELECT ?a ?c { ?a kg:partnerOf ?b } GROUP BY ?a", 1, "not bound or grouped"),
        ("INSERT DATA { <a:a> <a:b> 1 }", 1, "line 1, column"),
        ("", 1, "line 1, column"),
    ],
)
def test_a_syntax_error_shows_line_column_and_a_caret(graph: Graph, query: str, line: int, message: str) -> None:
    with pytest.raises(QueryError) as caught:
        graph.query(query)
    assert caught.value.line == line and caught.value.column
    first, shown, caret = str(caught.value).split("\n")
    assert message in str(caught.value)
    assert first.startswith(f"line {line}, column {caught.value.column}: ")
    assert shown == f"  {query.split(chr(10))[line - 1]}"
    assert caret == f"{' ' * (caught.value.column + 1)}^"


def test_a_missing_graph_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="there is no graph here; make one with 'kg build --graph "):
        open_graph(tmp_path / "nothing")


# The command


def ask(folder: Path, *arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(main, ["query", "--graph", str(folder), *arguments])
    assert result.exit_code == code, result.output
    return result.output if code else result.stdout


SELECT = "SELECT ?a ?n { ?x kg:partnerOf ?y ; rdfs:label ?a BIND(1 AS ?n) } ORDER BY ?a"


def test_rows_in_each_format(folder: Path) -> None:
    assert list(csv.reader(io.StringIO(ask(folder, SELECT)))) == [
        ["a", "n"],
        ["Alder University", "1"],
        ["Birch University", "1"],
    ]
    assert ask(folder, SELECT, "--format", "tsv").splitlines()[:2] == ["?a\t?n", '"Alder University"@en\t1']
    data = json.loads(ask(folder, SELECT, "--format", "json"))
    assert data["results"]["bindings"][0]["a"] == {"type": "literal", "xml:lang": "en", "value": "Alder University"}
    tree = ElementTree.fromstring(ask(folder, SELECT, "--format", "xml"))
    assert tree.tag == "{http://www.w3.org/2005/sparql-results#}sparql"
    assert len(tree.findall(".//{*}result")) == 2
    assert ask(folder, SELECT, "--format", "table").splitlines()[0].split() == ["a", "n"]


def test_a_truth_value_in_each_format(folder: Path) -> None:
    query = "ASK { ?a kg:partnerOf ?b }"
    assert ask(folder, query, "--format", "table").strip() == "yes"
    assert json.loads(ask(folder, query, "--format", "json"))["boolean"] is True
    assert "<boolean>true</boolean>" in ask(folder, query, "--format", "xml")


def test_triples_in_each_format(folder: Path, graph: Graph) -> None:
    import rdflib

    query = "CONSTRUCT { ?a kg:partnerOf ?b } WHERE { ?a kg:partnerOf ?b }"
    graphs = [
        rdflib.Graph().parse(data=ask(folder, query, *more), format=name)
        for name, more in (("turtle", ()), ("nt", ("--format", "ntriples")), ("json-ld", ("--format", "jsonld")))
    ]
    assert [len(each) for each in graphs] == [2, 2, 2]
    assert set(graphs[0]) == set(graphs[1]) == set(graphs[2])
    described = graph.query("DESCRIBE institution:alder-university-es")
    assert isinstance(described, Triples) and len(described) > 3
    assert isinstance(graph.query("ASK {}"), Boolean)


def test_a_query_from_a_file_a_stream_or_the_ready_ones(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "question.rq"
    file.write_text(SELECT, encoding="utf-8")
    assert ask(folder, "--file", str(file)) == ask(folder, SELECT)
    streamed = CliRunner().invoke(main, ["query", "--graph", str(folder), "--file", "-"], input=SELECT)
    assert streamed.stdout == ask(folder, SELECT)
    assert "partners-of" in ask(folder, "--list")
    assert "Birch University" in ask(folder, "--named", "partners-of", "--param", "institution=Alder University")


@pytest.mark.parametrize(
    ("name", "said"), [("Alder Universty", "did you mean Alder University"), ("Alder University", "")]
)
def test_a_ready_question_about_nobody_says_so(folder: Path, name: str, said: str) -> None:
    arguments = ["query", "--graph", str(folder), "--named", "partners-of", "--param", f"institution={name}"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0
    assert said in result.stderr and bool(said) == bool(result.stderr)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["partners-of"], "asked with institution='South China University of Technology'; --param institution=..."),
        (["evidence-of-pair", "--param", "one=Alder University"], "asked with other='Universitat Polit"),
        (["partners-of", "--param", "institution=Alder University"], ""),
        (["who-signed"], ""),
        (["who-signed", "--param", "since=2020"], ""),
        (["one-source", "--param", "source=no-such-source"], "no source of this graph has the id 'no-such-source'"),
        (["one-source", "--param", "source=a"], ""),
    ],
)
def test_what_a_ready_question_was_asked_with_unasked_is_told(folder: Path, arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(main, ["query", "--graph", str(folder), "--named", *arguments])
    assert result.exit_code == 0
    assert said in result.stderr and bool(said) == bool(result.stderr)


def test_output_goes_to_a_file(folder: Path, tmp_path: Path) -> None:
    assert ask(folder, SELECT, "-o", str(tmp_path / "rows.csv")) == ""
    assert (tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()[1] == "Alder University,1"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ((), 2, "give a query, --file FILE or --named NAME"),
        ((SELECT, "--named", "partners-of"), 2, "only one of them"),
        ((SELECT, "--param", "a=b"), 2, "--param belongs to --named"),
        (("--named", "partners-of", "--param", "institution"), 2, "write NAME=VALUE"),
        ((SELECT, "--format", "turtle"), 2, "rows have no format turtle"),
        (("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "csv"), 2, "triples have no format csv"),
        (("SELECT",), 1, "line 1, column"),
        (("--file", "missing.rq"), 1, "missing.rq: cannot be read"),
        (("--named", "who-signed", "--param", "since=abc"), 2, "Error: --param since: 'abc' is no year: write four"),
        (("--named", "partners-of", "--param", "x=1"), 2, "its parameters: institution"),
        (("--named", "partner-of"), 1, "did you mean 'partners-of'?"),
    ],
)
def test_a_wrong_call_is_told(folder: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    assert message in ask(folder, *arguments, code=code)


def test_a_cold_start_costs_less_than_half_a_second(tmp_path: Path) -> None:
    build_graph(collections=["engineering-education"], graph_dir=tmp_path / "graph")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [
        sys.executable,
        "-c",
        "from kg.cli import main; main()",
        "query",
        "--graph",
        str(tmp_path / "graph"),
        SELECT,
    ]
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.5


def test_asking_imports_nothing_heavy() -> None:
    code = "import sys, kg.cli.query, kg.graph.store, kg.graph.questions; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert {"pydantic", "rdflib", "networkx", "yaml", "pyshacl", "scipy"} & set(modules) == set()


def test_quotes_and_signs_of_every_kind_come_back_as_they_were(tmp_path: Path) -> None:
    name = 'Alder "Tree" \\ University — 榿木大学 \u2028 \U0001f332'
    told = source("a", head={"title": name, "publisher": "tab\tand 'quotes'"})
    with graph_of(tmp_path, told) as graph:
        assert rows(graph, "SELECT ?t ?p { ?s dcterms:title ?t ; dc:publisher ?p }") == [(name, "tab\tand 'quotes'")]
