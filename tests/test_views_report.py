"""An institution as text and as JSON; words and regions."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from network_examples import SOURCE, iri, network

from kg.claims.countries import COUNTRY_CODES
from kg.claims.model import Agreement, Organisation, Relation
from kg.graph.facts import Conference, Figure, Party, Relation as RelationFact
from kg.network import find_links, find_path
from kg.views.institution import institution_data, path_data
from kg.views.regions import REGIONS, find_region
from kg.views.report import columns, institution_text, path_text, wrap
from kg.views.words import AGREEMENT_KINDS, BOUNDS, INSTITUTION_KINDS, RELATIONS, STATUSES

ALDER = Party(
    iri("A"),
    "Alder University",
    country="ES",
    city="Vigo",
    labels=(("gl", "Universidade do Amieiro"), ("", "Alder")),
    acronyms=("AU",),
)


def alder(*lines: str, **parts: object) -> str:
    facts = network(*lines, institutions={iri("A"): ALDER}, **parts)  # type: ignore[arg-type]
    return institution_text(institution_data(facts, iri("A")))


def test_the_head_tells_names_place_and_iri() -> None:
    assert alder("AB").splitlines()[:4] == [
        "Alder University",
        "University, Vigo, Spain",
        "Also AU, Universidade do Amieiro (gl), Alder",
        iri("A"),
    ]


def test_each_certainty_has_a_heading_of_its_own() -> None:
    text = alder("AB", "AC terminated", "A|D")
    assert "1 certain partner, 1 possible, 1 former" in text
    order = [
        text.index(heading)
        for heading in ("\nPartners\n", "\nFormer partners", "\nPossible partners", "\nAgreements\n")
    ]
    assert order == sorted(order)


def test_what_there_is_not_has_no_heading() -> None:
    text = alder("AB")
    assert not any(
        heading in text for heading in ("Former partners", "Possible partners", "Conferences", "Relations", "Figures")
    )


def test_a_planned_agreement_is_told_and_makes_no_partner() -> None:
    text = alder("AB planned 2027")
    assert "0 certain partners, 0 possible, 0 former" in text
    assert "Memorandum of understanding, planned" in text


def test_a_sentence_says_that_it_is_a_digest() -> None:
    data = institution_data(network("AB"), iri("A"))
    assert data["agreements"][0]["evidence"] == [
        {
            "sentence": "Sentence 0 of the letter.",
            "source": SOURCE,
            "title": "A letter",
            "publisher": "The post office",
            "published": "2025-01-02",
            "url": "https://example.org/letter",
            "text_is": "digest",
        }
    ]
    assert "— A letter, The post office, 2025-01-02 [digest: our own retelling]" in institution_text(data)


def test_conferences_relations_and_figures_are_told_with_their_part() -> None:
    forum = Conference("f", "Tree Forum", held=("2024-05-01",), cities=("Vigo",), hosts=(iri("A"),))
    text = alder(
        "AB",
        conferences={"f": forum},
        relations={"r": RelationFact("r", iri("B"), "part_of", iri("A"))},
        figures={"g": Figure("g", iri("A"), "students", "900", "at-least", as_of="2024")},
    )
    assert "Tree Forum, 2024-05-01, Vigo, host" in text
    assert "has as a part University B" in text
    assert "students: at least 900, as of 2024" in text


def test_a_chain_is_told_step_by_step() -> None:
    facts = network("AB", "B|C", institutions={iri("A"): ALDER})
    hops = find_path(find_links(facts), iri("A"), iri("C"), possible=True)
    assert hops is not None
    text = path_text(path_data(facts, iri("A"), iri("C"), hops))
    assert text.startswith(
        "Alder University (ES) to University C: 2 steps\n\n1. Alder University (ES) and University B\n"
    )
    assert "2. University B and University C (possible only)" in text


def test_the_data_are_json() -> None:
    data = institution_data(network("AB", "A|C"), iri("A"))
    assert json.loads(json.dumps(data)) == data


@given(text=st.text(st.sampled_from("ab 同济ü\u0301"), max_size=80), width=st.integers(8, 40))
def test_no_line_is_wider_than_asked_for(text: str, width: int) -> None:
    words = "".join(text.split())
    lines = wrap(text, width, indent="  ", hang=2)
    assert "".join("".join(lines).split()) == words
    assert all(
        columns(line) <= width
        for line in lines
        if not any(part.isascii() and len(part) > width - 4 for part in line.split())
    )


def test_an_address_is_never_broken() -> None:
    address = "https://example.org/" + "x" * 100
    assert wrap(f"see {address}", 40) == ["see", address]


def literal_values(model: type, field: str) -> set[str]:
    return set(model.model_fields[field].annotation.__args__)  # type: ignore[attr-defined]


def test_every_word_of_the_claims_format_has_a_word_for_readers() -> None:
    assert set(INSTITUTION_KINDS) == literal_values(Organisation, "kind")
    assert set(AGREEMENT_KINDS) == literal_values(Agreement, "kind")
    assert set(STATUSES) == literal_values(Agreement, "status")
    assert set(RELATIONS) == literal_values(Relation, "relation")
    assert set(BOUNDS) == {"exact", "at-least", "at-most", "about"}


def test_every_country_has_one_region() -> None:
    codes = [code for codes in REGIONS.values() for code in codes.split()]
    assert len(codes) == len(set(codes))
    assert [code for code in sorted(COUNTRY_CODES) if find_region(code) is None] == []


@pytest.mark.parametrize(
    ("code", "region"),
    [("TR", "Western Asia and North Africa"), ("MX", "Latin America and the Caribbean"), ("XX", None)],
)
def test_a_region_is_found_by_country(code: str, region: str | None) -> None:
    assert find_region(code) == region
