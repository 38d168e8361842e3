"""What a ranking counts, whom it lists and in which order."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from network_examples import BASE, Example, agreement, clique, iri, network, network_of_pairs, numbered

from kg.graph.facts import Facts, Party
from kg.network import COLUMNS, MEASURES, project, rank
from kg.network.ranking import EXACT_NODES, PIVOTS, pivots_for, score_pairs


def counts(facts: Facts, **options: object) -> dict[str, tuple[float, int, int]]:
    rows = rank(facts, **options)  # type: ignore[arg-type]
    return {row.institution[-1].upper(): (row.score, row.certain, row.possible) for row in rows}


def letters(facts: Facts, **options: object) -> str:
    return "".join(counts(facts, **options))


def test_an_agreement_of_several_parties_makes_all_of_them_partners() -> None:
    assert counts(network("ABCD")) == dict.fromkeys("ABCD", (3, 3, 0))


def test_two_agreements_of_a_pair_are_one_partner() -> None:
    facts = network("AB mou", "AB exchange", "BC")
    assert counts(facts) == {"B": (2, 2, 0), "A": (1, 1, 0), "C": (1, 1, 0)}
    assert counts(facts, by="weighted") == {"B": (3, 2, 0), "A": (2, 1, 0), "C": (1, 1, 0)}


def test_a_collective_statement_makes_possible_partners_only() -> None:
    facts = network("AB", "A,C|B,D")
    assert counts(facts) == {"A": (1, 1, 1), "B": (1, 1, 1), "C": (0, 0, 2), "D": (0, 0, 2)}


def test_whoever_has_no_partner_is_not_listed() -> None:
    facts = network("AB", "AC planned", "AD terminated", institutions={iri("E"): Party(iri("E"), "Elm")})
    assert letters(facts) == "AB"


def test_rows_are_ordered_by_score_certain_possible_label_and_iri() -> None:
    facts = network("AB", "CD", "C|E", institutions={iri("B"): Party(iri("B"), "An Early Name")})
    assert letters(facts) == "CBADE"
    assert [row.rank for row in rank(facts)] == [1, 2, 3, 4, 5]


def test_kind_and_country_choose_rows_but_not_partners() -> None:
    """A company's agreement with a university counts for the university."""
    institutions = {
        iri("A"): Party(iri("A"), "A", country="ES"),
        iri("B"): Party(iri("B"), "B", kind="enterprise", country="CN"),
        iri("C"): Party(iri("C"), "C", country="CN"),
    }
    facts = network("ABC", institutions=institutions)
    assert counts(facts) == {"A": (2, 2, 0), "C": (2, 2, 0)}
    assert counts(facts, country="CN") == {"C": (2, 2, 0)}
    assert counts(facts, kind="enterprise") == {"B": (2, 2, 0)}
    assert letters(facts, kind="any") == "ABC"


def test_a_country_counts_as_a_partner_and_makes_rows_only_where_asked_for() -> None:
    country = Party(f"{BASE}country/CY", "Cyprus", kind="country", country="CY")
    signed = agreement(1, "AB")
    joined = Facts(
        Example(
            [signed, type(signed)("x", ("agreement",), ("signed",), parties=(country.iri, iri("A")))],
            countries={country.iri: country},
        )
    )
    assert counts(joined, kind="any") == {"A": (2, 2, 0), "B": (1, 1, 0)}
    assert [row.label for row in rank(joined, kind="country")] == ["Cyprus"]


def test_a_span_of_time_keeps_what_is_surely_inside() -> None:
    """An agreement of "2020" may be of January; it is not known to be after May."""
    facts = network("AB 2020", "AC 2020-06", "AD 2021-03-01", "AE", "AF planned 2020-07")
    assert letters(facts, since="2020", until="2020") == "ABC"
    assert letters(facts, since="2020-05") == "ACD"
    assert letters(facts, until="2020-12-30") == "AC"
    assert letters(facts) == "ABCDE"


def test_a_span_of_time_applies_to_possible_partners_too() -> None:
    facts = network("A|B 2020", "A|C 2022")
    assert counts(facts, since="2021") == {"A": (0, 0, 1), "C": (0, 0, 1)}


def test_a_certain_pair_never_turns_possible_by_a_span_of_time() -> None:
    facts = network("AB 2010", "A|B 2022")
    assert counts(facts, since="2020") == {}


@pytest.mark.parametrize("by", MEASURES)
def test_a_measure_without_partners_gives_no_rows(by: str) -> None:
    assert rank(network(), by=by) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("by", ["pagerank", "betweenness", "eigenvector", "closeness"])
def test_possible_partners_do_not_move_a_score(by: str) -> None:
    plain, with_possible = network("AB", "BC"), network("AB", "BC", "A,C|D,E")
    scores = {key: value[0] for key, value in counts(with_possible, by=by).items()}
    assert scores == {key: value[0] for key, value in counts(plain, by=by).items()} | {"D": 0.0, "E": 0.0}


@pytest.mark.parametrize("by", ["pagerank", "betweenness", "eigenvector", "closeness"])
def test_a_score_is_the_centrality_of_networkx(by: str) -> None:
    facts = network(*clique("ABCD"), "DE", "EF", "GH")
    G = project(facts)
    function = {"eigenvector": "eigenvector_centrality", "closeness": "closeness_centrality"}.get(by, by)
    function = {"betweenness": "betweenness_centrality"}.get(function, function)
    options = {"pagerank": {"weight": None, "tol": 1e-12}, "eigenvector": {"tol": 1e-12, "max_iter": 10_000}}.get(
        by, {}
    )
    expected = getattr(nx, function)(nx.Graph(G.edges), **options)
    found = {row.institution: row.score for row in rank(facts, by=by)}  # type: ignore[arg-type]
    assert found == pytest.approx(expected, abs=1e-8)


def test_a_score_is_told_to_nine_digits() -> None:
    """Noise in the last bits must not order rows that tie."""
    scores = score_pairs({(iri("A"), iri("B")): (), (iri("B"), iri("C")): ()}, "pagerank")
    assert scores[iri("A")] == scores[iri("C")] == float(f"{scores[iri('A')]:.9g}")


def test_betweenness_is_sampled_only_above_a_size() -> None:
    assert pivots_for(EXACT_NODES) is None
    assert pivots_for(EXACT_NODES + 1) == PIVOTS


def test_rows_have_the_columns_in_order() -> None:
    assert tuple(rank(network("AB"))[0].data()) == COLUMNS
    assert COLUMNS == ("rank", "institution", "label", "country", "score", "certain", "possible")


def test_top_cuts_and_wrong_options_are_told() -> None:
    assert letters(network("ABC"), top=2) == "AB"
    with pytest.raises(ValueError, match="top"):
        rank(network("AB"), top=0)
    with pytest.raises(ValueError, match="choose one of degree"):
        rank(network("AB"), by="fame")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no month 13"):
        rank(network("AB"), since="2025-13")


pairs = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] != pair[1]), min_size=1, max_size=25
)


@settings(max_examples=40, deadline=None)
@given(pairs=pairs, data=st.data())
@pytest.mark.parametrize("by", MEASURES)
def test_the_order_of_agreements_does_not_matter(by: str, pairs: list[tuple[int, int]], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(pairs))
    assert rank(network_of_pairs(pairs), by=by) == rank(network_of_pairs(shuffled), by=by)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(pairs=pairs, extra=st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] != pair[1]))
def test_a_new_agreement_takes_no_partner_from_anybody(pairs: list[tuple[int, int]], extra: tuple[int, int]) -> None:
    before = {row.institution: row.certain for row in rank(network_of_pairs(pairs))}
    after = {row.institution: row.certain for row in rank(network_of_pairs([*pairs, extra]))}
    assert all(after[who] >= count for who, count in before.items())
    grown = {who for who in after if after[who] > before.get(who, 0)}
    assert grown <= {numbered(extra[0]), numbered(extra[1])}
