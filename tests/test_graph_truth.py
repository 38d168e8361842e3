"""The rules of truth: which partnerships the graph has, and which it must not have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from graph_examples import agreement, both_ways, build, collective, graph_of, pairs, rows, source

CERTAIN, FORMER, POSSIBLE = "partnerOf", "formerPartnerOf", "possiblePartnerOf"


def partnerships(folder: Path, *sources: dict[str, Any], **options: Any) -> dict[str, list[str]]:
    with graph_of(folder, *sources, **options) as graph:
        return {predicate: pairs(graph, predicate, "possible") for predicate in (CERTAIN, FORMER, POSSIBLE)}


def only(
    certain: list[str] | None = None, former: list[str] | None = None, possible: list[str] | None = None
) -> dict[str, list[str]]:
    return {CERTAIN: certain or [], FORMER: former or [], POSSIBLE: possible or []}


# One agreement


def test_all_parties_of_one_agreement_are_partners_of_each_other(tmp_path: Path) -> None:
    found = partnerships(tmp_path, source("a", agreements=[agreement("A", "B", "C", "E")]))
    assert found == only(both_ways("AB", "AC", "AE", "BC", "BE", "CE"))


def test_two_agreements_with_one_first_party_do_not_join_the_others(tmp_path: Path) -> None:
    found = partnerships(tmp_path, source("a", agreements=[agreement("A", "B"), agreement("A", "C")]))
    assert found == only(both_ways("AB", "AC"))


@pytest.mark.parametrize("status", ["signed", "renewed", "reported"])
def test_what_stands_makes_partners(tmp_path: Path, status: str) -> None:
    assert partnerships(tmp_path, source("a", agreements=[agreement("A", "B", status=status)])) == only(both_ways("AB"))


def test_a_plan_makes_no_partners(tmp_path: Path) -> None:
    planned = agreement("A", "B", status="planned", planned_for="2026")
    assert partnerships(tmp_path, source("a", agreements=[planned])) == only()


def test_two_countries_that_recognise_degrees_are_partners_as_countries(tmp_path: Path) -> None:
    lands = [
        {"name": "Spain", "kind": "country", "country": "ES"},
        {"name": "China", "kind": "country", "country": "CN"},
    ]
    recognition = {"kind": "mutual-recognition", "status": "signed", "parties": ["Spain", "China"]}
    with graph_of(tmp_path, source("a", organisations=lands, agreements=[recognition])) as graph:
        assert pairs(graph, CERTAIN) == both_ways("CS")
        assert rows(graph, "SELECT ?x { ?x a kg:Institution }") == []


def test_an_enterprise_and_a_faculty_s_university_are_partners_like_any(tmp_path: Path) -> None:
    assert partnerships(tmp_path, source("a", agreements=[agreement("A", "E")])) == only(both_ways("AE"))


# Collective statements


def test_sides_make_possible_partners_only(tmp_path: Path) -> None:
    found = partnerships(tmp_path, source("a", agreements=[collective("AB", "CD")]))
    assert found == only(possible=both_ways("AC", "AD", "BC", "BD"))


def test_members_of_one_side_are_nothing_to_each_other(tmp_path: Path) -> None:
    found = partnerships(tmp_path, source("a", agreements=[collective("AB", "CD")]))
    assert not {"AB", "CD"} & {*found[CERTAIN], *found[POSSIBLE]}


@pytest.mark.parametrize("other", ["a", "b"])
def test_what_any_source_is_certain_of_is_not_possible_too(tmp_path: Path, other: str) -> None:
    certain = agreement("A", "C", kind="exchange", signed="2020")
    told = [collective("AB", "CD"), certain] if other == "a" else [collective("AB", "CD")]
    sources = [source("a", agreements=told), *([source("b", agreements=[certain])] if other == "b" else [])]
    assert partnerships(tmp_path, *sources) == only(both_ways("AC"), possible=both_ways("AD", "BC", "BD"))


def test_a_plan_takes_nothing_from_what_is_possible(tmp_path: Path) -> None:
    told = [collective("AB", "CD"), agreement("A", "C", status="planned")]
    assert partnerships(tmp_path, source("a", agreements=told))[POSSIBLE] == both_ways("AC", "AD", "BC", "BD")


@pytest.mark.parametrize("status", ["planned", "terminated"])
def test_sides_of_what_does_not_stand_make_nothing(tmp_path: Path, status: str) -> None:
    assert partnerships(tmp_path, source("a", agreements=[collective("AB", "CD", status=status)])) == only()


def test_sides_are_open_or_complete_as_stated_and_have_no_party(tmp_path: Path) -> None:
    told = [collective("AB", "CD", open=[True, False])]
    with graph_of(tmp_path, source("a", agreements=told)) as graph:
        query = "SELECT ?c (COUNT(?m) AS ?n) { ?a kg:side ?s . ?s kg:complete ?c ; kg:member ?m } GROUP BY ?c"
        assert rows(graph, query) == [("false", "2"), ("true", "2")]
        assert rows(graph, "SELECT ?p { ?a kg:party ?p }") == []
        assert len(rows(graph, "SELECT ?a { ?a a kg:CollectiveAgreement, kg:Agreement }")) == 1


# Ends


OLD = agreement("A", "B", signed="2015")
END = agreement("A", "B", status="terminated", ended="2022-02")


def test_partners_of_an_ended_agreement_are_former_ones(tmp_path: Path) -> None:
    assert partnerships(tmp_path, source("a", agreements=[END])) == only(former=both_ways("AB"))


def test_an_end_told_by_another_source_ends_it(tmp_path: Path) -> None:
    sources = source("a", published="2015", agreements=[OLD]), source("b", published="2022", agreements=[END])
    assert partnerships(tmp_path, *sources) == only(former=both_ways("AB"))


def test_a_renewal_after_the_end_makes_partners_again(tmp_path: Path) -> None:
    renewed = agreement("A", "B", status="renewed", signed="2024-05")
    sources = source("a", agreements=[OLD]), source("b", agreements=[END]), source("c", agreements=[renewed])
    assert partnerships(tmp_path, *sources) == only(both_ways("AB"))


def test_a_renewal_before_the_end_does_not(tmp_path: Path) -> None:
    renewed = agreement("A", "B", status="renewed", signed="2018-05")
    sources = source("a", agreements=[OLD]), source("b", agreements=[END]), source("c", agreements=[renewed])
    assert partnerships(tmp_path, *sources) == only(former=both_ways("AB"))


def test_an_agreement_of_another_kind_goes_on(tmp_path: Path) -> None:
    other = agreement("A", "B", kind="joint-programme", signed="2016")
    assert partnerships(tmp_path, source("a", agreements=[OLD, END, other])) == only(both_ways("AB"))


def test_an_agreement_that_another_source_reports_later_goes_on(tmp_path: Path) -> None:
    sources = (
        source("a", agreements=[END]),
        source("b", published="2024", agreements=[agreement("A", "B", status="reported")]),
    )
    assert partnerships(tmp_path, *sources) == only(both_ways("AB"))


def test_an_end_with_its_own_date_of_signing_ends_that_agreement_alone(tmp_path: Path) -> None:
    end = END | {"signed": "2010-03-04"}
    told = [agreement("A", "B", signed="2010-03-04"), agreement("A", "B", signed="2019-01-01")]
    assert partnerships(tmp_path, source("a", agreements=told), source("b", agreements=[end])) == only(both_ways("AB"))


def test_both_statuses_stay_visible(tmp_path: Path) -> None:
    with graph_of(tmp_path, source("a", agreements=[OLD]), source("b", agreements=[END])) as graph:
        assert rows(graph, "SELECT DISTINCT ?s { ?a kg:status ?s }") == [
            ("https://w3id.org/partnership-kg/ontology#signed",),
            ("https://w3id.org/partnership-kg/ontology#terminated",),
        ]
        assert pairs(graph, CERTAIN) == []
        assert rows(graph, "SELECT ?g { GRAPH ?g { ?x kg:partnerOf ?y } }")[0] == (
            "https://w3id.org/partnership-kg/source/a",
        )


def test_after_an_end_only_a_later_collective_statement_is_possible(tmp_path: Path) -> None:
    later, earlier = collective("AC", "BD", signed="2024"), collective("AC", "BD", signed="2019")
    found = partnerships(tmp_path, source("a", agreements=[END, later]))
    assert found[FORMER] == both_ways("AB") and "AB" in found[POSSIBLE]
    found = partnerships(tmp_path, source("a", agreements=[END, earlier]))
    assert found[FORMER] == both_ways("AB") and "AB" not in found[POSSIBLE]


# Withdrawn and corrected


NOTICE = {"date": "2025-07-01", "reason": "printed in error"}


def test_a_withdrawn_claim_makes_no_partners_but_stays_visible(tmp_path: Path) -> None:
    with graph_of(tmp_path, source("a", agreements=[agreement("A", "B", withdrawn=NOTICE)])) as graph:
        assert pairs(graph, CERTAIN) == []
        assert rows(graph, "SELECT ?on ?why { ?a kg:withdrawnOn ?on ; kg:withdrawnReason ?why ; kg:party ?x }") == [
            ("2025-07-01", "printed in error"),
            ("2025-07-01", "printed in error"),
        ]


def test_a_withdrawn_source_makes_no_partners_but_stays_visible(tmp_path: Path) -> None:
    with graph_of(tmp_path, source("a", head={"withdrawn": NOTICE}, agreements=[agreement("A", "B")])) as graph:
        assert pairs(graph, CERTAIN) == []
        assert rows(graph, "SELECT ?on { ?s a kg:Source ; kg:withdrawnOn ?on }") == [("2025-07-01",)]
        assert rows(graph, "SELECT ?on { ?a a kg:Agreement ; kg:withdrawnOn ?on }") == [("2025-07-01",)]


def test_what_another_source_still_says_stands(tmp_path: Path) -> None:
    sources = (
        source("a", agreements=[agreement("A", "B", signed="2025", withdrawn=NOTICE)]),
        source("b", agreements=[agreement("A", "B", signed="2025")]),
    )
    with graph_of(tmp_path, *sources) as graph:
        assert pairs(graph, CERTAIN) == both_ways("AB")
        assert rows(graph, "SELECT ?on { ?a kg:withdrawnOn ?on }") == []
        assert rows(graph, "SELECT ?on { GRAPH source:a { ?a kg:withdrawnOn ?on } }") == [("2025-07-01",)]


def test_a_correction_of_ours_takes_no_partnership_away(tmp_path: Path) -> None:
    with graph_of(tmp_path, source("a", agreements=[agreement("A", "B", corrected=NOTICE)])) as graph:
        assert pairs(graph, CERTAIN) == both_ways("AB")
        assert rows(graph, "SELECT ?on { ?a kg:correctedOn ?on }") == [("2025-07-01",)]


def test_a_judgement_rejects_a_claim_with_a_date_and_a_reason(tmp_path: Path) -> None:
    told = source("a", agreements=[agreement("A", "B"), agreement("A", "C")])
    with graph_of(tmp_path, told) as graph:
        query = "SELECT ?a { ?a kg:party ?x . ?x rdfs:label ?l FILTER(STR(?l) = 'Birch University') }"
        ((iri,),) = rows(graph, query)
    file = tmp_path / "judgements.tsv"
    file.write_text(f"reject\t{iri}\t\tAnna\t2025-08-01\tmisread\n", encoding="utf-8")
    with graph_of(tmp_path, told, judgements=[file]) as graph:
        assert pairs(graph, CERTAIN) == both_ways("AC")
        assert rows(graph, "SELECT ?a ?on ?why { ?a kg:correctedOn ?on ; kg:correctedReason ?why }") == [
            (iri, "2025-08-01", "misread")
        ]


# Founding


def founding(**more: Any) -> dict[str, Any]:
    institute = {"name": "Alder-Birch Joint Institute", "kind": "joint-institute"}
    base = source("a", agreements=[agreement("A", "B", establishes="Alder-Birch Joint Institute", **more)])
    return base | {"organisations": [*base["organisations"], institute]}


FOUNDERS = "SELECT ?l { ?i kg:establishedBy ?f . ?f rdfs:label ?l }"


def test_what_is_meant_to_be_founded_has_no_founders_yet(tmp_path: Path) -> None:
    with graph_of(tmp_path, founding()) as graph:
        assert rows(graph, FOUNDERS) == []
        assert rows(graph, "SELECT ?l { ?a kg:establishes/rdfs:label ?l }") == [("Alder-Birch Joint Institute",)]


def test_it_has_founders_once_a_source_says_that_it_began(tmp_path: Path) -> None:
    with graph_of(tmp_path, founding(started="2026")) as graph:
        assert rows(graph, FOUNDERS) == [("Alder University",), ("Birch University",)]


@pytest.mark.parametrize("acts", [True, False])
def test_another_source_may_say_that_it_exists(tmp_path: Path, acts: bool) -> None:
    told = founding()
    other = source("b", organisations=told["organisations"])
    if acts:
        other["agreements"] = [agreement("Alder-Birch Joint Institute", "C")]
    else:
        other["figures"] = [{"subject": "Alder-Birch Joint Institute", "measure": "planned students", "value": 300}]
    with graph_of(tmp_path, told, other) as graph:
        assert len(rows(graph, FOUNDERS)) == (2 if acts else 0)


def test_an_undeclared_name_is_no_institution(tmp_path: Path) -> None:
    with graph_of(
        tmp_path, source("a", agreements=[agreement("A", "B", establishes="Some New Joint Institute", started="2026")])
    ) as graph:
        assert rows(graph, "SELECT ?l { ?a kg:establishes ?e . ?e a kg:Establishment ; rdfs:label ?l }") == [
            ("Some New Joint Institute",)
        ]
        assert rows(graph, FOUNDERS) == []


def test_an_undeclared_name_is_the_institution_that_another_source_declares(tmp_path: Path) -> None:
    first = source("a", agreements=[agreement("A", "B", establishes="Alder-Birch Joint Institute")])
    second = source(
        "b", organisations=founding()["organisations"], agreements=[agreement("Alder-Birch Joint Institute", "C")]
    )
    with graph_of(tmp_path, first, second) as graph:
        assert rows(graph, FOUNDERS) == [("Alder University",), ("Birch University",)]


# Conferences and several sources


def meeting(id_: str, name: str = "Conference on Trees", **more: Any) -> dict[str, Any]:
    event = {"name": name, "edition": 2, "date": "2025-09-27"} | more
    return source(id_, events=[event], agreements=[agreement("A", "B", signed="2025-09-27", event=name)])


def test_a_conference_told_in_three_sources_is_one(tmp_path: Path) -> None:
    sources = [meeting("a"), meeting("b", "Second Conference on Trees"), meeting("c", place="Soria", country="ES")]
    with graph_of(tmp_path, *sources) as graph:
        ((iri,),) = rows(graph, "SELECT DISTINCT ?c { ?c a kg:Conference }")
        told = rows(graph, f"SELECT ?g {{ GRAPH ?g {{ <{iri}> a kg:Conference }} }}")
        assert told == [(f"https://w3id.org/partnership-kg/source/{id_}",) for id_ in "abc"]
        assert len(rows(graph, f"SELECT ?l {{ <{iri}> rdfs:label ?l }}")) == 1
        assert len(rows(graph, "SELECT ?a { ?a a kg:Agreement }")) == 1


def test_two_editions_are_two(tmp_path: Path) -> None:
    with graph_of(tmp_path, meeting("a"), meeting("b", edition=3, date="2026-09-26")) as graph:
        assert len(rows(graph, "SELECT ?c { ?c a kg:Conference }")) == 2


def test_roles_lists_and_days_of_a_conference(tmp_path: Path) -> None:
    roles = {
        "organisers": ["Alder University"],
        "hosts": ["Birch University"],
        "co_hosts": ["Cedar University"],
        "open": ["co_hosts"],
    }
    with graph_of(tmp_path, meeting("a", end_date="2025-09-28", **roles)) as graph:
        query = "SELECT ?o ?h ?c ?first ?last ?open { ?x kg:organisedBy/rdfs:label ?o ; kg:hostedBy/rdfs:label ?h ;"
        query += " kg:coHostedBy/rdfs:label ?c ;"
        query += " kg:earliest ?first ; kg:latest ?last ; kg:open ?open }"
        found = rows(graph, query)
        assert found == [
            (
                "Alder University",
                "Birch University",
                "Cedar University",
                "2025-09-27",
                "2025-09-28",
                "https://w3id.org/partnership-kg/ontology#coHostedBy",
            )
        ]


def test_one_agreement_in_two_sources_has_the_more_exact_days(tmp_path: Path) -> None:
    sources = (
        source("a", agreements=[agreement("A", "B", signed="2025")]),
        source("b", agreements=[agreement("A", "B", signed="2025-09-27")]),
    )
    with graph_of(tmp_path, *sources) as graph:
        assert rows(graph, "SELECT ?first ?last { ?a kg:earliest ?first ; kg:latest ?last }") == [
            ("2025-09-27", "2025-09-27")
        ]
        assert rows(graph, "SELECT ?d { ?a kg:signedOn ?d }") == [("2025",), ("2025-09-27",)]


def test_a_count_that_is_more_than_is_no_exact_one(tmp_path: Path) -> None:
    figures = [
        {"subject": "Alder University", "measure": "agreements", "value": 300, "bound": "at-least", "as_of": "2022"}
    ]
    with graph_of(tmp_path, source("a", figures=figures)) as graph:
        assert rows(graph, "SELECT ?f { ?f kg:value 300 ; kg:bound kg:exact }") == []
        assert len(rows(graph, "SELECT ?f { ?f kg:value 300 ; kg:bound kg:at-least }")) == 1
        assert pairs(graph, CERTAIN) == []


def test_a_preferred_source_gives_the_days_and_the_other_date_stays(tmp_path: Path) -> None:
    sources = (
        source("a", agreements=[agreement("A", "B", signed="2025")]),
        source("b", agreements=[agreement("A", "B", signed="2025-09-27")]),
    )
    with graph_of(tmp_path, *sources) as graph:
        ((iri,),) = rows(graph, "SELECT ?a { ?a a kg:Agreement }")
    file = tmp_path / "judgements.tsv"
    file.write_text(f"prefer\t{iri} signed\ta\tAnna\t2025-10-01\tcalled them\n", encoding="utf-8")
    with graph_of(tmp_path, *sources, judgements=[file]) as graph:
        assert rows(graph, "SELECT ?first ?last { ?a kg:earliest ?first ; kg:latest ?last }") == [
            ("2025-01-01", "2025-12-31")
        ]
        assert rows(graph, "SELECT ?d { ?a kg:signedOn ?d }") == [("2025",), ("2025-09-27",)]
        reason = "signed as a has it, preferred by Anna, 2025-10-01: called them"
        assert (iri, reason) in rows(graph, "SELECT ?a ?r { GRAPH kg:identity { ?a kg:reason ?r } }")


def test_a_preferred_name_becomes_the_label_and_the_other_an_alias(tmp_path: Path) -> None:
    other = [{"name": "University of Alder", "kind": "university", "country": "ES", "aliases": ["Alder University"]}]
    sources = source("a", agreements=[agreement("A", "B")]), source("b", organisations=other)
    query = "SELECT ?l ?n { ?i rdfs:label ?l ; skos:altLabel ?n }"
    with graph_of(tmp_path, *sources) as graph:
        ((label, alias),) = rows(graph, query)
        ((iri,),) = rows(graph, "SELECT ?i { ?i skos:altLabel ?n }")
    file = tmp_path / "judgements.tsv"
    told_by = "a" if alias == "Alder University" else "b"
    file.write_text(f"prefer\t{iri} name\t{told_by}\tAnna\t2025-10-01\tits own\n", encoding="utf-8")
    with graph_of(tmp_path, *sources, judgements=[file]) as graph:
        assert rows(graph, query) == [(alias, label)]


# The graphs and what the merged one says


def test_the_merged_graph_says_nothing_that_no_named_graph_says(tmp_path: Path) -> None:
    sources = [
        meeting("a"),
        founding() | {"source": source("b")["source"]},
        source("c", agreements=[OLD, collective("AB", "CD"), agreement("C", "D", withdrawn=NOTICE)]),
        source("d", agreements=[END]),
    ]
    with graph_of(tmp_path, *sources) as graph:
        query = "SELECT ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }"
        assert rows(graph, query) == []
        assert rows(graph, "SELECT ?s { ?s ?p ?o FILTER(isBlank(?s) || isBlank(?o)) }") == []


def test_an_institution_has_one_label_and_its_other_names(tmp_path: Path) -> None:
    other = [
        {"name": "University of Alder", "kind": "university", "country": "ES", "aliases": ["Alder University"]},
        *source("x")["organisations"][1:],
    ]
    sources = (
        source("a", agreements=[agreement("A", "B")]),
        source("b", organisations=other, agreements=[agreement("University of Alder", "C")]),
    )
    with graph_of(tmp_path, *sources) as graph:
        query = (
            "SELECT ?i (COUNT(?l) AS ?n) { ?i a kg:Institution ; rdfs:label ?l } GROUP BY ?i HAVING (COUNT(?l) != 1)"
        )
        assert rows(graph, query) == []
        names = "SELECT ?n { ?i kg:partnerOf/rdfs:label ?p ; rdfs:label|skos:altLabel ?n"
        names += " FILTER(STR(?p) = 'Cedar University') }"
        assert rows(graph, names) == [("Alder University",), ("University of Alder",)]


def test_a_new_source_changes_no_other_source_s_triples(tmp_path: Path) -> None:
    first = source("b", agreements=[agreement("A", "B", signed="2025-03-04")])
    build(tmp_path, first)
    before = lines_of(tmp_path, "source/b")
    build(tmp_path, first, source("c", agreements=[agreement("A", "C"), collective("AB", "CD")]))
    assert lines_of(tmp_path, "source/b") == before


def lines_of(folder: Path, graph: str) -> list[str]:
    lines = (folder / "graph" / "graph.nq").read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if line.endswith(f"<https://w3id.org/partnership-kg/{graph}> .")]
    assert found
    return found
