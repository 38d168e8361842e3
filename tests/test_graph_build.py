"""Building: the same bytes from the same input, old or new and nothing between, faults told by file and line."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from graph_examples import EMPTY_REGISTRY, agreement, build, collective, graph_of, pairs, rows, source, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.claims import reading
from kg.errors import ClaimsError, GraphError, ShapeError
from kg.graph import build_graph, open_graph
from kg.graph.folder import GraphFolder
from kg.graph.sorting import LineSorter

TEXT = "Alder University and Birch University signed. Cedar University looked on.\n"
WORLD = [
    source("a", text="x", agreements=[agreement("A", "B", signed="2025-09-27", evidence=[{"start": 0, "end": 45}])]),
    source("b", agreements=[agreement("A", "B", signed="2025"), collective("AB", "CD")]),
    source(
        "c",
        agreements=[agreement("C", "E", status="terminated", ended="2020")],
        figures=[{"subject": "Alder University", "measure": "partners", "value": 3.5}],
    ),
    source("d", events=[{"name": "Conference on Trees", "date": "2025-09-27", "hosts": ["Alder University"]}]),
]


def nquads(folder: Path) -> bytes:
    return (folder / "graph" / "graph.nq").read_bytes()


# Same input, same bytes


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_neither_hash_seeds_nor_the_order_of_files_change_a_byte(tmp_path: Path, seed: str) -> None:
    build(tmp_path / "one", *WORLD, text=TEXT)
    other = tmp_path / "other"
    paths = write(other / "claims", *WORLD, text=TEXT)
    random.Random(seed).shuffle(paths)
    (other / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    run_build(*paths, "--graph", other / "graph", "--registry", other / "registry.yaml", PYTHONHASHSEED=seed)
    assert nquads(other) == nquads(tmp_path / "one")


def test_one_file_of_lines_and_many_files_give_the_same_bytes(tmp_path: Path) -> None:
    build(tmp_path / "one", *WORLD, text=TEXT)
    folder = tmp_path / "lines"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "all.jsonl").write_text("".join(json.dumps(each) + "\n" for each in reversed(WORLD)), encoding="utf-8")
    build_graph(
        [folder / "all.jsonl"], graph_dir=folder / "graph", registry=tmp_path / "one" / "registry.yaml", shapes=False
    )
    assert nquads(folder) == nquads(tmp_path / "one")


def test_the_manifest_names_no_machine_and_no_time(tmp_path: Path) -> None:
    for place in ("one", "other"):
        build(tmp_path / place, *WORLD, text=TEXT)
    one, other = (
        (tmp_path / place / "graph" / "manifest.json").read_text(encoding="utf-8") for place in ("one", "other")
    )
    assert one == other
    assert str(tmp_path) not in one


def test_the_lines_are_sorted_canonical_and_without_blank_nodes(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    lines = nquads(tmp_path).splitlines()
    assert lines == sorted(set(lines))
    text = rb'"(?:[^"\\\n\r]|\\[tbnrf"\\]|\\u[0-9A-F]{4})*"(?:@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*|\^\^<[^<>]*>)?'
    term = rb'(?:<[^<>"{}|^`\\\x00-\x20]*>|' + text + rb")"
    form = re.compile(rb"<[^<>]*> <[^<>]*> " + term + rb"(?: <[^<>]*>)? \.")
    assert [line for line in lines if not form.fullmatch(line)] == []


def test_the_store_holds_the_lines_of_the_file(tmp_path: Path) -> None:
    import pyoxigraph as ox

    with graph_of(tmp_path, *WORLD, text=TEXT) as graph:
        assert set(graph.store) == set(ox.parse(path=str(graph.generation / "graph.nq"), format=ox.RdfFormat.N_QUADS))
        assert len(graph.store) == graph.manifest["counts"]["quads"]


@given(
    st.lists(
        st.text(alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\n"), max_size=8), max_size=40
    )
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sorting_on_disk_gives_what_sorting_in_memory_gives(tmp_path: Path, words: list[str]) -> None:
    lines = [f"{word}\n" for word in words]
    with LineSorter(tmp_path, run_bytes=100) as sorter:
        for line in lines:
            sorter.extend([line])
        assert list(sorter.lines()) == sorted(set(lines))
    assert list(tmp_path.iterdir()) == []


# What the last build has read


def test_a_second_build_takes_everything_over_and_gives_the_same_bytes(tmp_path: Path) -> None:
    first = build(tmp_path, *WORLD, text=TEXT)
    before = nquads(tmp_path)
    second = build_again(tmp_path)
    assert (first.reused, second.reused) == (0, 4)
    assert nquads(tmp_path) == before


def test_a_changed_source_is_read_again_and_no_text_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    changed = [*WORLD[:1], source("b", agreements=[agreement("A", "D")]), *WORLD[2:]]
    write(tmp_path / "claims", changed[1])
    opened: list[str] = []
    monkeypatch.setattr(reading, "_read_text", lambda claims, path: opened.append(claims.source.id))
    assert build_again(tmp_path).reused == 3
    assert opened == ["b"]
    monkeypatch.undo()
    build(tmp_path / "anew", *changed, text=TEXT)
    assert nquads(tmp_path) == nquads(tmp_path / "anew")


def test_a_changed_line_of_a_file_of_lines_is_read_again_alone(tmp_path: Path) -> None:
    (tmp_path / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    path = tmp_path / "all.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in WORLD[1:]), encoding="utf-8")
    build_again(tmp_path, path)
    path.write_text("".join(json.dumps(each) + "\n" for each in [WORLD[3], source("b"), WORLD[2]]), encoding="utf-8")
    assert build_again(tmp_path, path).reused == 2


def test_a_document_that_has_moved_in_its_file_is_taken_over_and_its_faults_have_the_new_line(tmp_path: Path) -> None:
    wrong = source("w", agreements=[agreement("A", "C", status="terminated", signed="2024-05", ended="2020")])
    (tmp_path / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    path = tmp_path / "all.yaml"
    first, second = (f"---\n{json.dumps(each, indent=1)}\n" for each in (WORLD[3], wrong))
    path.write_text(f"---\n{json.dumps(source('b'))}\n{second}", encoding="utf-8")
    build_again(tmp_path, path)
    path.write_text(first + second, encoding="utf-8")
    assert build_again(tmp_path, path).reused == 1
    with pytest.raises(ShapeError) as caught:
        build_graph([path], graph_dir=tmp_path / "graph", registry=tmp_path / "registry.yaml")
    at = (first + second)[: (first + second).index('"kind": "mou"')].count("\n")
    assert str(caught.value).startswith(f"{path}:{at}: an agreement ends after it was signed")


def test_a_changed_text_is_noticed(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    (tmp_path / "claims" / "a.txt").write_text(TEXT.replace("Alder", "Ulder"), encoding="utf-8")
    assert build_again(tmp_path).reused == 3
    with open_graph(tmp_path / "graph") as graph:
        assert [str(quote)[:5] for (quote,) in rows(graph, "SELECT ?q { ?p oa:exact ?q }")] == ["Ulder"]


def test_a_text_that_was_only_touched_is_not_read_into_claims_again(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    os.utime(tmp_path / "claims" / "a.txt", ns=(1, 1))
    assert build_again(tmp_path).reused == 4


def test_other_rules_reuse_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    monkeypatch.setattr("kg.graph.inputs.rules_hash", lambda: "other rules")
    assert build_again(tmp_path).reused == 0


def test_a_judgement_made_and_taken_back_leaves_no_byte(tmp_path: Path) -> None:
    told = [
        source("a", agreements=[agreement("A", "B")]),
        source(
            "b",
            organisations=[organisation("Alder Uni"), organisation("Cedar University")],
            agreements=[agreement("Alder Uni", "C")],
        ),
    ]
    build(tmp_path, *told)
    before, manifest = nquads(tmp_path), (tmp_path / "graph" / "manifest.json").read_bytes()
    file = tmp_path / "judgements.tsv"
    file.write_text("same\tAlder Uni\tAlder University\tAnna\t2025-01-01\tshort form\n", encoding="utf-8")
    assert build_again(tmp_path, judgements=[file]).reused == 2
    assert nquads(tmp_path) != before
    with open_graph(tmp_path / "graph") as graph:
        assert pairs(graph, "partnerOf") == ["AB", "AC", "BA", "CA"]
    build_again(tmp_path)
    assert (nquads(tmp_path), (tmp_path / "graph" / "manifest.json").read_bytes()) == (before, manifest)


def organisation(name: str) -> dict[str, str]:
    return {"name": name, "kind": "university", "country": "ES"}


def build_again(folder: Path, path: Path | None = None, **options: Any) -> Any:
    return build_graph(
        [path or folder / "claims"],
        graph_dir=folder / "graph",
        registry=folder / "registry.yaml",
        shapes=False,
        **options,
    )


# Old or new, and nothing between


def run_build(*arguments: Path | str, **environment: str) -> None:
    subprocess.run(command(*arguments), check=True, env=os.environ | environment, capture_output=True)


def command(*arguments: Path | str) -> list[str]:
    return [sys.executable, "-c", "from kg.cli import main; main()", "build", "--no-shapes", *map(str, arguments)]


# Runs a build and dies at its nth step on the disk, counted from the folder of its generation on; 0 counts them.
KILLED_AT_STEP = """
import os, signal, sys
from kg.cli import main
wanted, steps, counting = int(sys.argv.pop(1)), 0, False
def hook(event, args):
    global steps, counting
    counting = counting or event == "os.mkdir" and "generations" in str(args[0])
    if counting and event in ("open", "os.rename", "os.symlink", "os.mkdir", "os.remove", "os.rmdir"):
        steps += 1
        if steps == wanted:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
main(standalone_mode=False)
print(steps)
"""


def test_a_build_killed_at_any_moment_leaves_the_old_graph_or_the_new_one(tmp_path: Path) -> None:
    old, new = source("a", agreements=[agreement("A", "B")]), source("b", agreements=[agreement("C", "D")])
    write(tmp_path / "new", new)
    build(tmp_path, old)

    def run(step: int) -> subprocess.CompletedProcess[str]:
        arguments = (tmp_path / "new", "--graph", tmp_path / "graph", "--registry", tmp_path / "registry.yaml")
        code = [sys.executable, "-c", KILLED_AT_STEP, str(step), *command(*arguments)[3:]]
        return subprocess.run(code, capture_output=True, text=True, check=False)

    steps = int(run(0).stdout)
    assert steps > 20
    seen = set()
    for step in [*range(2, steps - 9, steps // 5), *range(steps - 9, steps + 1)]:
        build(tmp_path, old)
        assert run(step).returncode == -signal.SIGKILL
        with open_graph(tmp_path / "graph") as graph:
            found = pairs(graph, "partnerOf")
            assert found in (["AB", "BA"], ["CD", "DC"])
            assert nquads(tmp_path) == (graph.generation / "graph.nq").read_bytes()
            assert len(graph.store) == graph.manifest["counts"]["quads"]
            seen.add(found[0])
    assert seen == {"AB", "CD"}
    build(tmp_path, old)
    assert len(list((tmp_path / "graph" / "generations").iterdir())) == 1


def test_a_first_build_that_is_killed_leaves_no_graph_and_no_obstacle(tmp_path: Path) -> None:
    write(tmp_path / "claims", *WORLD, text=TEXT)
    (tmp_path / "graph" / "generations" / "1").mkdir(parents=True)
    (tmp_path / "graph" / "generations" / "1" / "spool").write_text("{", encoding="utf-8")
    with pytest.raises(GraphError, match="there is no graph here; make one with 'kg build"):
        open_graph(tmp_path / "graph")
    build(tmp_path, *WORLD, text=TEXT)
    open_graph(tmp_path / "graph").close()


def test_a_reader_keeps_its_graph_through_builds_and_later_ones_clean_up(tmp_path: Path) -> None:
    folder = tmp_path / "graph" / "generations"
    with graph_of(tmp_path, source("a", agreements=[agreement("A", "B")])) as graph:
        for name in "bcd":
            build(tmp_path, source(name, agreements=[agreement("C", "D")]))
        assert pairs(graph, "partnerOf") == ["AB", "BA"]
        assert graph.generation.is_dir()
        assert len(list(folder.iterdir())) == 2
        with open_graph(tmp_path / "graph") as other:
            assert pairs(other, "partnerOf") == ["CD", "DC"]
    build(tmp_path, source("a"))
    assert len(list(folder.iterdir())) == 1


def test_a_failing_build_leaves_the_old_graph_and_nothing_else(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    before = nquads(tmp_path)
    broken = tmp_path / "broken.yaml"
    broken.write_text("source: {id: a, title: A}\n", encoding="utf-8")
    with pytest.raises(ClaimsError, match=r"broken.yaml:1: the field 'method' is missing"):
        build_again(tmp_path, broken)
    assert nquads(tmp_path) == before
    assert len(list((tmp_path / "graph" / "generations").iterdir())) == 1


def test_a_build_that_fails_in_a_new_folder_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match="there is no such file or folder"):
        build_graph([tmp_path / "missing.yaml"], graph_dir=tmp_path / "some" / "where" / "graph")
    assert list(tmp_path.iterdir()) == []


def test_an_interrupted_build_leaves_no_folder_and_nothing_in_one_that_was_there(tmp_path: Path) -> None:
    def interrupt(step: str, count: int) -> None:
        raise KeyboardInterrupt

    write(tmp_path / "claims", *WORLD, text=TEXT)
    (tmp_path / "there" / "registry").mkdir(parents=True)
    for name in ("new", "there"):
        with pytest.raises(KeyboardInterrupt):
            build_graph([tmp_path / "claims"], graph_dir=tmp_path / name, progress=interrupt)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["claims", "there"]
    assert [each.name for each in (tmp_path / "there").iterdir()] == ["registry"]
    build_graph([tmp_path / "claims"], graph_dir=tmp_path / "there")
    open_graph(tmp_path / "there").close()


def test_two_sources_with_one_id_are_refused_also_when_one_was_read_before(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    shutil.copy(tmp_path / "claims" / "b.yaml", tmp_path / "claims" / "z.yaml")
    with pytest.raises(ClaimsError, match=r"z.yaml:\d+: the source id 'b' is taken already at .*b.yaml:1"):
        build_again(tmp_path)


def test_a_second_build_at_the_same_time_is_told_to_wait(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    with (
        GraphFolder(tmp_path / "graph").building(),
        pytest.raises(GraphError, match="another build is writing this graph"),
    ):
        build_again(tmp_path)
    build_again(tmp_path)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "graph.nq").write_text("mine", encoding="utf-8")
    with pytest.raises(GraphError, match=r"graph.nq: is no part of a graph of ours"):
        build(tmp_path, *WORLD, text=TEXT)
    assert (tmp_path / "graph" / "graph.nq").read_text(encoding="utf-8") == "mine"


def test_an_imported_registry_survives_builds(tmp_path: Path) -> None:
    kept = tmp_path / "graph" / "registry" / "notes.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("kept", encoding="utf-8")
    for _ in range(2):
        build(tmp_path, *WORLD, text=TEXT)
    assert kept.read_text(encoding="utf-8") == "kept"


def test_a_graph_moves_with_its_folder(tmp_path: Path) -> None:
    build(tmp_path, *WORLD, text=TEXT)
    (tmp_path / "graph").rename(tmp_path / "moved")
    with open_graph(tmp_path / "moved") as graph:
        assert rows(graph, "SELECT (COUNT(?s) AS ?n) { ?s a kg:Source }") == [("4",)]
    shutil.copytree(tmp_path / "moved", tmp_path / "copied", symlinks=True)
    open_graph(tmp_path / "copied").close()


def test_where_there_are_no_links_a_file_points_to_the_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any, **options: Any) -> None:
        raise OSError("no symbolic links here")

    monkeypatch.setattr(os, "symlink", refuse)
    for name in "ab":
        with graph_of(tmp_path, source(name, agreements=[agreement("A", "B")])) as graph:
            assert pairs(graph, "partnerOf") == ["AB", "BA"]
            assert nquads(tmp_path) == (graph.generation / "graph.nq").read_bytes()
            assert json.loads((tmp_path / "graph" / "manifest.json").read_text(encoding="utf-8")) == graph.manifest


# Faults


def test_a_broken_shape_is_told_with_its_file_and_line(tmp_path: Path) -> None:
    told = source(
        "a", agreements=[agreement("A", "B"), agreement("A", "C", status="terminated", signed="2024-05", ended="2020")]
    )
    with pytest.raises(ShapeError) as caught:
        build(tmp_path, told, shapes=True)
    path = tmp_path / "claims" / "a.yaml"
    at = (
        1
        + next(
            number for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()) if "terminated" in line
        )
        - 1
    )
    assert str(caught.value) == f"{path}:{at}: an agreement ends after it was signed and started"
    assert not (tmp_path / "graph" / "current").exists()


def test_in_a_file_of_lines_the_claim_is_named(tmp_path: Path) -> None:
    told = source("a", agreements=[agreement("A", "C", status="terminated", signed="2024-05", ended="2020")])
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(told) + "\n", encoding="utf-8")
    (tmp_path / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    with pytest.raises(ShapeError, match=re.escape(f"{path}:1: agreements[0]: an agreement ends after it was signed")):
        build_graph([path], graph_dir=tmp_path / "graph", registry=tmp_path / "registry.yaml")


def test_parties_that_a_judgement_makes_one_are_told(tmp_path: Path) -> None:
    file = tmp_path / "judgements.tsv"
    file.write_text("same\tAlder University\tBirch University\tAnna\t2025-01-01\twrongly\n", encoding="utf-8")
    with pytest.raises(ShapeError, match="an agreement needs at least two different parties"):
        build(tmp_path, source("a", agreements=[agreement("A", "B")]), shapes=True, judgements=[file])


def test_a_web_address_that_is_none_is_told(tmp_path: Path) -> None:
    told = source("a", head={"url": "https://[half/an/address"})
    with pytest.raises((ShapeError, ClaimsError), match="web address"):
        build(tmp_path, told)


def test_shapes_that_held_are_not_checked_again_and_those_that_did_not_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, *WORLD, text=TEXT, shapes=True, screen=False)
    checked: list[object] = []
    monkeypatch.setattr("kg.graph.shapes.check_source", lambda graph: checked.append(graph) or [])
    build(tmp_path, *WORLD[:3], source("d", agreements=[agreement("A", "D")]), text=TEXT, shapes=True, screen=False)
    assert len(checked) == 1


def test_an_unknown_collection_is_told_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(
        GraphError, match=r"no collection 'worldwid' \(did you mean 'worldwide'\?\); the bundled ones are "
    ):
        build_graph(collections=["worldwid"], graph_dir=tmp_path / "graph")


def test_another_base_names_everything(tmp_path: Path) -> None:
    with graph_of(tmp_path, *WORLD, text=TEXT, base="https://example.org/kg/") as graph:
        assert graph.base == "https://example.org/kg/"
        assert b"https://w3id.org/partnership-kg/institution" not in nquads(tmp_path)
        assert rows(graph, "SELECT ?l { institution:alder-university-es rdfs:label ?l }") == [("Alder University",)]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All bundled collections, built with their shapes in the CPU time that the machine may take."""
    folder = tmp_path_factory.mktemp("everything") / "graph"
    begin = time.process_time()
    build_graph(graph_dir=folder)
    assert time.process_time() - begin < 30
    return folder


def test_the_bundled_collections_conform_to_the_shapes(everything: Path) -> None:
    with open_graph(everything) as graph:
        assert graph.manifest["counts"]["sources"] == 434
        assert (graph.generation / "conforming").read_bytes() == b""  # the screen cleared them all


def test_the_five_sources_answer_the_same_alone_and_among_all(everything: Path, tmp_path: Path) -> None:
    build_graph(collections=["engineering-education"], graph_dir=tmp_path / "five")
    with open_graph(everything) as all_, open_graph(tmp_path / "five") as five:
        wanted = "kg:party, kg:status, kg:signedOn, kg:value, kg:partnerOf, kg:coHostedBy"
        query = f"SELECT ?g ?s ?p ?o {{ GRAPH ?g {{ ?s ?p ?o }} ?g a kg:Source FILTER(?p IN ({wanted})) }}"
        mine = rows(five, query)
        assert mine and set(mine) <= set(rows(all_, query))


def test_example_files_are_yaml(tmp_path: Path) -> None:
    (path,) = write(tmp_path, WORLD[0], text=TEXT)
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["source"]["id"] == "a"


def test_a_folder_that_cannot_be_written_is_told_as_that(tmp_path: Path) -> None:
    build_graph(collections=["engineering-education"], graph_dir=tmp_path)
    (tmp_path / "build.lock").unlink()
    (tmp_path / "build.lock").mkdir()  # what cannot be opened, for root, too
    with pytest.raises(GraphError, match="cannot be written"):
        build_graph(collections=["engineering-education"], graph_dir=tmp_path)
