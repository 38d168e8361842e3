"""Links, networkx graphs, chains and communities."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from network_examples import Example, agreement, clique, iri, network, network_of_pairs, numbered

from kg.graph.facts import Agreement, Facts, Party, Side
from kg.network import find_communities, find_links, find_path, project


def short(pair: tuple[str, str]) -> str:
    return "".join(each[-1].upper() for each in pair)


def test_a_link_leads_to_the_agreements_that_make_it() -> None:
    links = find_links(network("AB mou", "AB exchange", "AB planned", "AB terminated", "CD terminated", "E|F"))
    assert {short(pair): len(found) for pair, found in links.certain.items()} == {"AB": 2}
    assert {short(pair): len(found) for pair, found in links.former.items()} == {"CD": 1}
    assert {short(pair): len(found) for pair, found in links.possible.items()} == {"EF": 1}


def test_a_withdrawn_agreement_makes_no_link_of_its_own() -> None:
    kept, taken_back = agreement(1, "AB"), agreement(2, "AB exchange")
    withdrawn = Agreement(
        taken_back.iri,
        taken_back.kinds,
        taken_back.statuses,
        parties=taken_back.parties,
        withdrawn="2025-01-02: a mistake",
    )
    links = find_links(Facts(Example([kept, withdrawn])))
    assert list(links.certain.values()) == [(kept.iri,)]


def test_sides_pair_across_and_not_within() -> None:
    found = Agreement("x", ("mou",), ("signed",), sides=(Side(("a", "b")), Side(("c",)), Side(("d",))))
    assert found.pairs == (("a", "c"), ("a", "d"), ("b", "c"), ("b", "d"), ("c", "d"))
    assert Agreement("x", ("mou",), ("signed",), parties=("b", "a", "c")).pairs == (("a", "b"), ("a", "c"), ("b", "c"))


def test_a_projection_keeps_certain_possible_and_former_apart() -> None:
    facts = network("AB mou", "AB exchange", "C|D", "EF terminated")
    assert sorted(short(edge) for edge in project(facts).edges) == ["AB"]
    assert sorted(short(edge) for edge in project(facts, mode="possible").edges) == ["AB", "CD"]
    whole = project(facts, mode="possible", former=True)
    certainties = {short((one, other)): data["certainty"] for one, other, data in whole.edges(data=True)}
    assert certainties == {"AB": "certain", "CD": "possible", "EF": "former"}
    assert whole.edges[iri("A"), iri("B")]["weight"] == len(whole.edges[iri("A"), iri("B")]["agreements"]) == 2


def test_a_node_says_what_is_known_and_leaves_out_the_rest() -> None:
    """None would break GraphML and other formats."""
    known = Party(iri("A"), "Alder", country="ES", city="Vigo", coordinates=(42.2, -8.7))
    G = project(network("AB", institutions={iri("A"): known}))
    assert G.nodes[iri("A")] == {
        "label": "Alder",
        "kind": "university",
        "country": "ES",
        "city": "Vigo",
        "lat": 42.2,
        "lon": -8.7,
    }
    assert G.nodes[iri("B")] == {"label": "University B", "kind": "university"}


def test_a_chain_is_a_shortest_one() -> None:
    links = find_links(network("AB", "BC", "CD", "AE", "ED", "X|Y"))
    hops = find_path(links, iri("A"), iri("D"))
    assert hops is not None
    assert [short((hop.start, hop.end)) for hop in hops] == ["AE", "ED"]
    assert all(hop.certainty == "certain" and len(hop.agreements) == 1 for hop in hops)


def test_among_equal_chains_the_first_iri_decides() -> None:
    hops = find_path(find_links(network("AC", "CD", "AB", "BD")), iri("A"), iri("D"))
    assert hops is not None
    assert [short((hop.start, hop.end)) for hop in hops] == ["AB", "BD"]


def test_a_chain_walks_over_possible_partners_only_where_allowed() -> None:
    links = find_links(network("AB", "B|C"))
    assert find_path(links, iri("A"), iri("C")) is None
    hops = find_path(links, iri("A"), iri("C"), possible=True)
    assert hops is not None
    assert [hop.certainty for hop in hops] == ["certain", "possible"]


def test_among_equal_chains_the_more_certain_one_is_taken() -> None:
    hops = find_path(find_links(network("A|B", "BD", "AC", "CD")), iri("A"), iri("D"), possible=True)
    assert hops is not None
    assert [short((hop.start, hop.end)) for hop in hops] == ["AC", "CD"]


@pytest.mark.parametrize(("start", "end"), [("A", "X"), ("X", "A"), ("A", "C")])
def test_where_no_chain_is_there_is_none(start: str, end: str) -> None:
    assert find_path(find_links(network("AB", "CD")), iri(start), iri(end)) is None


def test_a_chain_to_oneself_has_no_step() -> None:
    assert find_path(find_links(network("AB")), iri("A"), iri("A")) == ()


edges = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] != pair[1]), min_size=1, max_size=20
)


@settings(max_examples=60, deadline=None)
@given(pairs=edges)
def test_a_chain_is_as_short_as_networkx_says(pairs: list[tuple[int, int]]) -> None:
    G = nx.Graph(pairs)
    links = find_links(network_of_pairs(pairs))
    for one in G:
        for other in G:
            hops = find_path(links, numbered(one), numbered(other))
            if nx.has_path(G, one, other):
                assert hops is not None
                assert len(hops) == nx.shortest_path_length(G, one, other)
            else:
                assert hops is None


def test_communities_are_what_hangs_together() -> None:
    found = find_communities(find_links(network(*clique("ABCD"), *clique("EFGH"), "AE", "XY")).certain)
    assert [short(group) for group in found] == ["ABCD", "EFGH", "XY"]
    assert find_communities([]) == []


@settings(max_examples=30, deadline=None)
@given(pairs=edges, data=st.data())
def test_communities_do_not_depend_on_the_order_of_pairs(pairs: list[tuple[int, int]], data: st.DataObject) -> None:
    links = list(find_links(network_of_pairs(pairs)).certain)
    assert find_communities(links) == find_communities(data.draw(st.permutations(links)))
