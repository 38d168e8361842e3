"""The screen before pySHACL: it clears what conforms, and nothing that pySHACL refuses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import Graph
from test_graph_shapes import BROKEN, GOOD, PREFIXES

from kg.claims import read_claims
from kg.graph import build_graph
from kg.graph.screen import clears
from kg.graph.shapes import check_source

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def triples_of(turtle: str) -> list[str]:
    return [str(quad.triple) for quad in ox.parse((PREFIXES + turtle).encode(), ox.RdfFormat.TURTLE)]


def conforms(triples: Sequence[str]) -> bool:
    return check_source(Graph().parse(data="".join(f"{each} .\n" for each in triples), format="nt")) == []


def test_a_good_source_is_cleared() -> None:
    assert clears(triples_of(GOOD))


@pytest.mark.parametrize(("message", "old", "new"), BROKEN)
def test_nothing_that_breaks_a_shape_is_cleared(message: str, old: str, new: str) -> None:
    assert old in GOOD
    assert not clears(triples_of(GOOD.replace(old, new, 1)))


LINES = triples_of(GOOD)
TERMS = sorted({term for line in LINES for term in line.split(" ", 2)[::2]} | {'""', '"x"@en', '"-1"', "<a:b>"})


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_is_cleared_conforms(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(lines) - 1))
        subject, predicate, object_ = lines[place].split(" ", 2)
        change = data.draw(st.sampled_from(["remove", "other object", "further object", "other subject"]))
        if change == "remove":
            del lines[place]
        elif change == "other subject":
            other = data.draw(st.sampled_from([term for term in TERMS if term.startswith("<")]))
            lines[place] = f"{other} {predicate} {object_}"
        else:
            new = f"{subject} {predicate} {data.draw(st.sampled_from(TERMS))}"
            lines[place : place + (change == "other object")] = [new]
    if clears(lines):
        assert conforms(lines)


def test_the_five_sources_conform_without_the_screen_too(tmp_path: Path) -> None:
    path = SEEDS / "engineering-education"
    build_graph([path], graph_dir=tmp_path / "graph", screen=False)
    sources = len(list(read_claims([path])))
    assert len((tmp_path / "graph" / "current" / "conforming").read_bytes()) == 12 * sources
