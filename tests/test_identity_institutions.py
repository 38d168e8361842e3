"""Mentions become institutions: joined on evidence, kept apart by judgement, whatever their order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identity_examples import judged, mention, record, registry

from kg.identity import Identities, Judgements, Mention, Registry, identify

REGISTRY = registry()


def run(*mentions: Mention, judgements: Judgements | None = None, known: Registry = REGISTRY) -> Identities:
    return identify(mentions, registry=known, judgements=judgements)


def ids(*mentions: Mention, judgements: Judgements | None = None) -> list[str]:
    result = run(*mentions, judgements=judgements)
    return [result.institution(each.source, each.name) for each in mentions]


def test_one_university_under_six_names_in_three_languages_is_one_node() -> None:
    names = [
        "Universitat Politècnica de València",
        "Polytechnic University of Valencia",
        "Universidad Politécnica de Valencia",
        "the polytechnic university of valencia",
        "Universitat Politecnica de Valencia (UPV)",
        "Valencia, Polytechnic University of",
    ]
    result = run(*(mention(f"s{number}", name) for number, name in enumerate(names)))
    assert list(result.institutions) == ["upv"]
    assert set(names) - {names[0], names[1]} <= set(result.institutions["upv"].aliases)


def test_two_universities_under_one_acronym_are_two() -> None:
    first = mention("a", "Polytechnic University of Valencia", "ES", acronyms=("UPV",))
    second = mention("b", "University of the Basque Country", "ES", acronyms=("UPV",))
    assert ids(first, second) == ["upv", "ehu"]


def test_an_acronym_alone_stays_with_its_source_and_asks() -> None:
    one, other = mention("a", "UPV", "ES"), mention("b", "UPV", "ES")
    assert ids(one, other) == ["upv-es-a", "upv-es-b"]
    result = run(one, other)
    assert [(each.subject, [c.reference for c in each.candidates]) for each in result.questions] == [
        ("a#UPV", ["ehu", "upv"]),
        ("b#UPV", ["ehu", "upv"]),
    ]


def test_unregistered_names_join_in_one_country_and_stay_two_in_two() -> None:
    assert (
        ids(mention("a", "Lake College", "GB"), mention("b", "the lake college", "GB")) == ["the-lake-college-gb"] * 2
    )
    assert ids(mention("a", "Lake College", "GB"), mention("b", "Lake College", "US")) == [
        "lake-college-gb",
        "lake-college-us",
    ]


def test_a_name_without_country_joins_the_only_country_that_has_it() -> None:
    one, other, third = (
        mention("a", "Lake College", "GB"),
        mention("b", "Lake College"),
        mention("c", "Lake College", "US"),
    )
    assert ids(one, other) == ["lake-college-gb", "lake-college-gb"]
    assert run(one, other).reason("b", "Lake College") == "the same name, which only one country has"
    assert ids(one, other, third) == ["lake-college-gb", "lake-college", "lake-college-us"]
    (question,) = run(one, other, third).questions
    assert [candidate.label for candidate in question.candidates] == ["Lake College", "Lake College"]


def test_common_words_without_a_country_join_nothing_across_sources() -> None:
    assert ids(mention("a", "Technical College"), mention("b", "Technical College")) == [
        "technical-college-a",
        "technical-college-b",
    ]
    assert (
        ids(mention("a", "Technical College", "FI"), mention("b", "Technical College", "FI"))
        == ["technical-college-fi"] * 2
    )
    # What every country has not one of is a name of its own.
    assert (
        ids(mention("a", "Global Welding Forum Alliance"), mention("b", "Global Welding Forum Alliance"))
        == ["global-welding-forum-alliance"] * 2
    )


def test_the_same_words_in_one_country_are_one_and_across_of_two() -> None:
    assert (
        len(set(ids(mention("a", "Universidade de Campolina", "BR"), mention("b", "University of Campolina", "BR"))))
        == 1
    )
    assert len(set(ids(mention("a", "Campolina University", "BR"), mention("b", "University of Campolina", "BR")))) == 2


def test_aliases_of_a_source_join_and_generic_ones_do_not() -> None:
    told = mention("a", "Lake College of Arts", "GB", aliases=("Collegium Lacus",))
    assert ids(told, mention("b", "Collegium Lacus", "GB")) == ["lake-college-of-arts-gb"] * 2
    vague = mention("a", "Lake National University", "GB", aliases=("National University",))
    assert len(set(ids(vague, mention("b", "National University", "GB")))) == 2


def test_an_alias_finds_the_record_that_the_name_does_not() -> None:
    assert ids(mention("a", "Poli de València", "ES", aliases=("Polytechnic University of Valencia",))) == ["upv"]
    result = run(
        mention("a", "Poli", "ES", aliases=("Polytechnic University of Valencia", "University of the Basque Country"))
    )
    assert list(result.institutions) == ["poli-es"]
    assert [question.why for question in result.questions] == ["its forms are names of different institutions"]


def test_an_identifier_that_the_source_gives_decides() -> None:
    assert ids(mention("a", "Valencia's polytechnic", same_as=("https://ror.org/01460j859",))) == ["upv"]
    one, other = (
        mention("a", "Alpha Works", same_as=("https://ror.org/0xxxxxx01",)),
        mention("b", "Beta Works", same_as=("https://ror.org/0xxxxxx01",)),
    )
    assert len(set(ids(one, other))) == 1


def test_an_enterprise_is_not_the_university_of_its_name() -> None:
    result = run(mention("a", "Tongji University", "CN", kind="enterprise"))
    assert list(result.institutions) == ["tongji-university-cn"]
    assert result.questions[0].why == "the source calls it enterprise, the registry university"


def test_a_campus_is_part_of_its_university_and_not_it() -> None:
    result = run(
        mention("a", "University of California", "US"), mention("a", "University of California, Santa Cruz", "US")
    )
    assert result.institutions["uc-santa-cruz"].part_of == "uc"
    assert run(mention("a", "University of California, Santa Cruz", "US")).institutions["uc-santa-cruz"].part_of is None


def test_names_nearly_alike_that_no_registry_knows_are_asked() -> None:
    result = run(mention("a", "Blackmoor University", "GB"), mention("b", "Blakmoor University", "GB"))
    assert [(each.subject, each.candidates[0].reference) for each in result.questions] == [
        ("Blackmoor University [GB]", "Blakmoor University [GB]")
    ]
    assert run(mention("a", "Blackmoor University", "GB"), mention("b", "Whitemoor University", "GB")).questions == ()


def test_a_new_institution_never_takes_the_id_of_a_registered_one() -> None:
    known = registry(record("lake-college-gb", "Another College", "GB"))
    result = run(mention("a", "Lake College", "GB"), known=known)
    assert [id_[:16] for id_ in result.institutions] == ["lake-college-gb-"]


# Judgements


def test_same_joins_and_not_same_keeps_apart() -> None:
    qinghua = mention("a", "Qinghua School", "CN")
    assert ids(qinghua, judgements=judged(("same", "Qinghua School", "tongji-university"))) == ["tongji-university"]
    assert (
        run(qinghua, judgements=judged(("same", "Qinghua School", "tongji-university"))).reason("a", "Qinghua School")
        == "judged the same by A. Curator, 2025-01-01"
    )
    assert ids(
        mention("a", "Tongji University", "CN"),
        judgements=judged(("not-same", "Tongji University [CN]", "tongji-university")),
    ) == ["tongji-university-cn"]


@pytest.mark.parametrize(
    "form",
    [
        "upv",
        "https://ror.org/01460j859",
        "https://w3id.org/partnership-kg/institution/upv",
        "http://www.wikidata.org/entity/Q1",
        "Polytechnic University of Valencia",
    ],
)
def test_an_institution_is_named_by_id_iri_or_name(form: str) -> None:
    assert ids(mention("a", "La Poli", "ES"), judgements=judged(("same", "La Poli", form))) == ["upv"]


def test_a_judgement_can_mean_one_source_or_one_country_alone() -> None:
    one, other = mention("a", "Lake College", "GB"), mention("b", "Lake College", "GB")
    found = ids(one, other, judgements=judged(("not-same", "a#Lake College", "b#Lake College")))
    assert len(set(found)) == 2
    third = mention("c", "Lake College", "US")
    assert ids(one, third, judgements=judged(("same", "Lake College [US]", "upv"))) == ["lake-college-gb", "upv"]


def test_same_is_transitive_also_through_the_registry() -> None:
    lines = judged(("same", "Alpha School", "Beta School"), ("same", "Beta School", "upv"))
    assert ids(mention("a", "Alpha School"), mention("b", "Beta School"), judgements=lines) == ["upv", "upv"]


def test_a_chain_of_same_across_not_same_is_set_aside_and_reported_with_its_lines() -> None:
    mentions = [
        mention(source, f"{name} School") for source, name in zip("abc", ("Alpha", "Beta", "Gamma"), strict=True)
    ]
    lines = judged(
        ("same", "Alpha School", "Beta School"),
        ("same", "Beta School", "Gamma School"),
        ("not-same", "Alpha School", "Gamma School"),
    )
    assert len(set(ids(*mentions, judgements=lines))) == 3
    (conflict,) = run(*mentions, judgements=lines).conflicts
    assert conflict.lines == ("judgements.tsv:1", "judgements.tsv:2", "judgements.tsv:3")


def test_a_judgement_that_speaks_of_nothing_is_listed() -> None:
    result = run(mention("a", "Lake College"), judgements=judged(("same", "Nowhere School", "upv")))
    assert [line.left for line in result.unused] == ["Nowhere School"]


def test_unsure_is_not_asked_again() -> None:
    told = mention("a", "Tongi University", "CN")
    assert len(run(told).questions) == 1
    assert run(told, judgements=judged(("unsure", "Tongi University [CN]", "tongji-university"))).questions == ()


# Laws

NAMES = [
    "Lake College",
    "lake college",
    "Hill College",
    "Tongji University",
    "Universitat Politècnica de València",
    "UPV",
    "Technical College",
    "Seaside Academy",
]
mention_lists = st.lists(
    st.builds(
        lambda source, name, country, alias: mention(source, name, country, aliases=alias),
        st.sampled_from("abcde"),
        st.sampled_from(NAMES),
        st.sampled_from([None, "GB", "CN"]),
        st.sampled_from([(), (), ("Hill College",), ("Collegium Lacus",)]),
    ),
    max_size=8,
    unique_by=lambda each: (each.source, each.name),
)
references = st.sampled_from(
    [
        "Lake College",
        "Lake College [GB]",
        "Hill College",
        "upv",
        "tongji-university",
        "Seaside Academy",
        "a#Lake College",
    ]
)
judgement_lines = st.lists(
    st.tuples(st.sampled_from(["same", "not-same", "unsure"]), references, references).filter(
        lambda each: each[1] != each[2]
    ),
    max_size=4,
    unique=True,
)


def without_lines(result: Identities) -> tuple[object, ...]:
    return result.institutions, result.questions, result._ids, {conflict.message for conflict in result.conflicts}


@settings(max_examples=60)
@given(mention_lists, judgement_lines, st.integers(0, 1000))
def test_the_order_of_mentions_and_of_judgements_does_not_matter(
    mentions: list[Mention], lines: list[tuple[str, str, str]], seed: int
) -> None:
    rng = random.Random(seed)
    shuffled, mixed = list(mentions), list(judged(*lines).lines)
    rng.shuffle(shuffled)
    rng.shuffle(mixed)
    assert without_lines(run(*shuffled, judgements=Judgements(mixed))) == without_lines(
        run(*mentions, judgements=judged(*lines))
    )


@settings(max_examples=60)
@given(mention_lists, judgement_lines)
def test_no_mention_is_lost(mentions: list[Mention], lines: list[tuple[str, str, str]]) -> None:
    result = run(*mentions, judgements=judged(*lines))
    assert {(each.source, each.name) for each in mentions} == set(result._ids)
    assert set(result._ids.values()) == set(result.institutions)


@settings(max_examples=60)
@given(mention_lists, judgement_lines, references, references)
def test_not_same_always_blocks(
    mentions: list[Mention], lines: list[tuple[str, str, str]], left: str, right: str
) -> None:
    # References that mean a common mention cannot be kept apart from themselves.
    if left.partition(" [")[0].rpartition("#")[2] == right.partition(" [")[0].rpartition("#")[2]:
        return
    result = run(*mentions, judgements=judged(*lines, ("not-same", left, right)))
    mine, theirs = meant(left, mentions, result), meant(right, mentions, result)
    assert not mine & theirs


def meant(reference: str, mentions: list[Mention], result: Identities) -> set[str]:
    if reference in ("upv", "tongji-university"):
        return {reference}
    source, _, rest = reference.rpartition("#")
    name, _, country = rest.partition(" [")
    chosen = [
        m
        for m in mentions
        if m.name.lower() == name.lower() and source in ("", m.source) and country.rstrip("]") in ("", m.country)
    ]
    return {result.institution(m.source, m.name) for m in chosen}


@settings(max_examples=40)
@given(mention_lists, judgement_lines, judgement_lines)
def test_a_judgement_taken_back_leaves_no_trace(
    mentions: list[Mention], lines: list[tuple[str, str, str]], more: list[tuple[str, str, str]]
) -> None:
    before = run(*mentions, judgements=judged(*lines))
    run(*mentions, judgements=judged(*lines, *more))
    assert run(*mentions, judgements=judged(*lines)) == before


def test_a_reason_does_not_tell_where_a_judgement_stands() -> None:
    # The graph holds reasons, and must not change when a file is moved or a line is put above another.
    one, other = (
        judged(("same", "Lake College", "upv"), path=path) for path in ("here.tsv", "there/and/elsewhere.tsv")
    )
    assert run(mention("a", "Lake College"), judgements=one) == run(mention("a", "Lake College"), judgements=other)
