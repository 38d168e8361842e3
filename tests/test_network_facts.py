"""A graph read back as values says what its claims said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from graph_examples import agreement, collective, graph_of, source

from kg.graph import Graph
from kg.graph.facts import Facts
from kg.graph.reading import read_facts
from kg.graph.reading_about import read_facts_about

TEXT = "Alder and Birch signed. Alder was host. Three bodies met. Cedar ended it."
BASE = "https://w3id.org/partnership-kg/"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    """Two sources: one that says much, one that is silent about its evidence."""
    meeting = {
        "name": "Tree Forum", "edition": 2, "date": "2024-05-01", "place": "Vigo", "hosts": ["Alder University"],
        "open": ["hosts"], "evidence": [{"start": 24, "end": 39}],
    }  # fmt: skip
    rich = source(
        "rich",
        text=TEXT,
        head={"publisher": "The Gazette", "url": "https://example.org/rich"},
        agreements=[
            agreement(
                "A", "B", signed="2024-05", event="Tree Forum", place="Vigo", establishes="Elm Company",
                fields=["trees"],
                signatories=[{"name": "Ann Ash", "role": "rector", "organisation": "Alder University"}],
                evidence=[{"start": 0, "end": 23}],
            ),
            agreement("A", "C", kind="exchange", status="terminated", signed="2019", ended="2023-02", end_reason="war"),
            collective("AB", "CD", signed="2024-05-01"),
            agreement("B", "D", status="planned", planned_for="2027"),
        ],
        events=[meeting],
        figures=[
            {"subject": "Alder University", "measure": "students", "value": 900, "bound": "at-least", "as_of": "2024"}
        ],
        relations=[{"subject": "Alder University", "relation": "member_of", "object": "Elm Company"}],
    )  # fmt: skip
    plain = source("plain", agreements=[agreement("C", "D", status="reported")])
    with graph_of(tmp_path_factory.mktemp("facts"), rich, plain, text=TEXT) as opened:
        yield opened


@pytest.fixture(scope="module")
def facts(graph: Graph) -> Facts:
    return read_facts(graph)


def by_letters(facts: Facts, letters: str) -> str:
    """Give the IRI of the only agreement with these parties."""
    found = [
        each.iri
        for each in facts.agreements.values()
        if "".join(sorted(facts.label(p)[0] for p in each.parties)) == letters
    ]
    assert len(found) == 1
    return found[0]


def letter(facts: Facts, first: str) -> str:
    return next(iri for iri, party in facts.institutions.items() if party.label.startswith(first))


def test_institutions_are_read_with_kind_and_country(facts: Facts) -> None:
    assert [(party.label, party.kind, party.country) for party in facts.institutions.values()][:2] == [
        ("Alder University", "university", "ES"),
        ("Birch University", "university", "ES"),
    ]
    assert facts.party(letter(facts, "Elm")).kind == "enterprise"
    assert facts.countries[f"{BASE}country/ES"].label == "Spain"


def test_an_agreement_is_read_with_all_that_it_says(facts: Facts) -> None:
    found = facts.agreements[by_letters(facts, "AB")]
    assert (found.kinds, found.statuses, found.signed) == (("mou",), ("signed",), ("2024-05",))
    assert (found.earliest, found.latest) == ("2024-05-01", "2024-05-31")
    assert [facts.label(event) for event in found.events] == ["Tree Forum"]
    assert (found.places, found.fields, found.establishes) == (("Vigo",), ("trees",), ("Elm Company",))
    (who,) = found.signatories
    assert (who.name, who.roles, [facts.label(iri) for iri in who.organisations]) == (
        "Ann Ash",
        ("rector",),
        ["Alder University"],
    )
    assert found.sources == (f"{BASE}source/rich",)


def test_an_ended_agreement_says_when_and_why(facts: Facts) -> None:
    found = facts.agreements[by_letters(facts, "AC")]
    assert (found.statuses, found.ended, found.end_reasons, found.stands) == (
        ("terminated",),
        ("2023-02",),
        ("war",),
        False,
    )


def test_a_collective_statement_has_sides_and_no_parties(facts: Facts) -> None:
    (found,) = (each for each in facts.agreements.values() if each.sides)
    assert found.parties == ()
    sides = {"".join(facts.label(member)[0] for member in side.members): side.complete for side in found.sides}
    assert sides == {"AB": False, "CD": False}


def test_the_graph_settles_which_pairs_are_certain(facts: Facts) -> None:
    pairs = {
        key: sorted("".join(facts.label(iri)[0] for iri in pair) for pair in found)
        for key, found in facts.pairs.items()
    }
    assert pairs == {"certain": ["AB", "CD"], "former": ["AC"], "possible": ["AC", "AD", "BC", "BD"]}


def test_evidence_leads_to_the_publication_and_tells_a_digest(facts: Facts) -> None:
    (passage,) = (facts.passages[iri] for iri in facts.agreements[by_letters(facts, "AB")].evidence)
    assert (passage.quote, passage.prefix, passage.start) == ("Alder and Birch signed.", "", 0)
    told = facts.sources[passage.source]
    assert (told.id, told.title, told.publisher, told.url, told.digest) == (
        "rich", "Title of rich", "The Gazette", "https://example.org/rich", True,
    )  # fmt: skip
    assert not facts.sources[f"{BASE}source/plain"].digest


def test_conferences_figures_and_relations_are_read(facts: Facts) -> None:
    (forum,) = facts.conferences.values()
    assert (forum.label, forum.editions, forum.held, forum.open) == ("Tree Forum", (2,), ("2024-05-01",), ("hosts",))
    assert [facts.label(iri) for iri in forum.hosts] == ["Alder University"]
    (figure,) = facts.figures.values()
    assert (figure.measure, figure.value, figure.bound, figure.as_of) == ("students", "900", "at-least", "2024")
    (relation,) = facts.relations.values()
    assert (facts.label(relation.subject), relation.relation, facts.label(relation.object)) == (
        "Alder University", "member_of", "Elm Company",
    )  # fmt: skip


def test_reading_about_one_gives_the_same_values_for_less(graph: Graph, facts: Facts) -> None:
    """`kg show` must not read a whole graph, nor say anything else than the whole graph says."""
    me = letter(facts, "Alder")
    mine = read_facts_about(graph, me)
    assert mine.agreements == {iri: each for iri, each in facts.agreements.items() if me in each.members}
    assert mine.pairs == {key: frozenset(pair for pair in found if me in pair) for key, found in facts.pairs.items()}
    assert mine.conferences == facts.conferences
    assert mine.figures == facts.figures
    assert mine.relations == facts.relations
    assert set(mine.passages.items()) <= set(facts.passages.items())
    assert mine.sources == {f"{BASE}source/rich": facts.sources[f"{BASE}source/rich"]}
    assert all(facts.party(iri) == party for iri, party in mine.institutions.items())


def test_reading_about_one_leaves_out_the_others(graph: Graph, facts: Facts) -> None:
    mine = read_facts_about(graph, letter(facts, "Dogwood"))
    assert mine.figures == {}
    assert mine.relations == {}
    assert by_letters(facts, "AB") not in mine.agreements
    assert by_letters(facts, "CD") in mine.agreements
