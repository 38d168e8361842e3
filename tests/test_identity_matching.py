"""A name matches where exactly one institution can be meant; otherwise a person is asked; the invented is unknown."""

from __future__ import annotations

import pytest
from identity_examples import record, registry

REGISTRY = registry()


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("university of nairobi", "university-of-nairobi"),
        ("The University of Nairobi", "university-of-nairobi"),
        ("UNIVERSITY  OF  NAIROBI.", "university-of-nairobi"),
        ("Royal College Nairobi", "university-of-nairobi"),
        ("Universitat Politecnica de Valencia", "upv"),
        ("Polytechnic University of Valencia", "upv"),
        ("Universidad Politécnica de Valencia", "upv"),
        ("Université polytechnique de Valence", "upv"),
        ("Universitat Politècnica de València (UPV)", "upv"),
        ("Valencia, Polytechnic University of", "upv"),
        ("Tongji Universität", "tongji-university"),
        ("同济大学", "tongji-university"),
        ("Tongji University (China)", "tongji-university"),
        ("Tongji University, Shanghai", "tongji-university"),
        ("Texas A and M University", "texas-a-m"),
        ("Xian Jiaotong University", "xjtu"),
        ("Xi’an Jiaotong University", "xjtu"),
        ("Xi an Jiaotong University", "xjtu"),
        ("University of California Santa Cruz", "uc-santa-cruz"),
        ("University of California", "uc"),
    ],
)
def test_spellings_of_one_name_match(name: str, id_: str) -> None:
    decision = REGISTRY.match(name)
    assert (decision.decision, decision.id) == ("match", id_)


@pytest.mark.parametrize(
    ("name", "country", "id_"),
    [
        ("National University", "SD", "national-university-sd"),
        ("University of Health Sciences", "TR", "uhs-turkiye"),
        ("North-West University", "ZA", "north-west-university"),
        ("University of Hamburg", "DE", "university-of-hamburg"),
        ("Valencia Polytechnic University", "ES", "upv"),
        ("Northeastern University", "CN", "northeastern-university"),
    ],
)
def test_a_country_is_evidence(name: str, country: str, id_: str) -> None:
    assert REGISTRY.match(name, country=country).id == id_


@pytest.mark.parametrize(
    ("name", "candidate"),
    [
        ("University of York", "york-university"),
        ("University of Miami", "miami-university"),
        ("National University", "national-university-sd"),
        ("University of Health Sciences", "uhs-turkiye"),
        ("Northeastern University", "northeastern-university"),
        ("Technical University of Valencia (UV)", None),
        ("Tongi University", "tongji-university"),
        ("Tongji University, Beijing", None),
        ("University of Nairobi (UPV)", "university-of-nairobi"),
        ("Nairobi University", "university-of-nairobi"),
        ("Hamburg University", "university-of-hamburg"),
    ],
)
def test_what_may_be_another_institution_is_asked_and_never_matched(name: str, candidate: str | None) -> None:
    decision = REGISTRY.match(name)
    assert decision.decision != "match"
    assert candidate is None or candidate in [each.reference for each in decision.candidates]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("University of Health Sciences", "LA"),
        ("York University", "GB"),
        ("North West University", "CN"),
        ("Northwest University", None),
        ("Northwest University", "CN"),
    ],
)
def test_an_institution_of_another_country_is_no_match(name: str, country: str | None) -> None:
    assert REGISTRY.match(name, country=country).decision != "match"


@pytest.mark.parametrize(
    "name",
    [
        "Northwestern University",
        "Northeastern Polytechnic",
        "Confucius Institute at the University of Nairobi",
        "University of Nairobi Hospital",
        "University of Nairobi Press",
        "Faculty of Law, University of Nairobi",
        "University of California, Merced",
        "University of California Press",
        "Polytechnic University of Victoria",
        "Universitat de València",
    ],
)
def test_hospitals_presses_campuses_and_neighbours_are_not_the_university(name: str) -> None:
    assert REGISTRY.match(name).decision != "match"


@pytest.mark.parametrize(
    "name",
    [
        "University of Zanthoria",
        "Blorptown Polytechnic University",
        "Universidad de Zarvalia",
        "ZQX",
        "Grand Lake College of Science",
    ],
)
def test_invented_names_are_unknown(name: str) -> None:
    decision = REGISTRY.match(name)
    assert (decision.decision, decision.candidates) == ("unknown", ())


def test_an_acronym_alone_lists_all_that_have_it() -> None:
    # UPV is Valencia's and the Basque Country's; a country that only one of them is in would not make it sure either.
    for country in (None, "ES"):
        decision = REGISTRY.match("UPV", country=country)
        assert decision.decision == "question"
        assert {each.reference for each in decision.candidates} == {"upv", "ehu"}


def test_a_label_that_looks_like_an_acronym_is_a_name_where_nobody_else_has_it() -> None:
    known = registry(record("cern", "CERN", "CH"))
    assert known.match("CERN").id == "cern"
    shared = registry(
        record("cern", "CERN", "CH"), record("other", "Centre for Rural Networks", "FR", acronyms=("CERN",))
    )
    assert shared.match("CERN").decision == "question"


def test_one_name_of_several_institutions_is_asked_with_the_fitting_country_first() -> None:
    known = registry(record("nu-ph", "National University", "PH"), record("nu-us", "National University", "US"))
    decision = known.match("National University")
    assert (decision.decision, {each.reference for each in decision.candidates}) == (
        "question",
        {"nu-ph", "nu-us", "national-university-sd"},
    )
    assert known.match("National University", country="PH").id == "nu-ph"


def test_technical_technological_and_polytechnic_are_three() -> None:
    known = registry(record("a", "Polytechnic University of Sofia", "BG", city="Sofia"))
    assert known.match("Technical University of Sofia", country="BG").decision == "unknown"
    assert known.match("Technological University of Sofia", country="BG").decision == "unknown"
    assert known.match("Universidad Politécnica de Sofia", country="BG").id == "a"


def test_what_a_judgement_excludes_is_not_found() -> None:
    assert REGISTRY.match("Tongji University", excluded=frozenset({"tongji-university"})).decision == "unknown"


def test_reasons_are_said() -> None:
    decision = REGISTRY.match("Tongji-Universität", country="CN")
    assert decision.candidates[0].reasons == (
        "the name is its name in another language",
        "the country is the same (CN)",
    )


def test_words_across_a_head_never_join_north_west_and_northwest() -> None:
    decision = REGISTRY.match("Northwest University", country="ZA")
    assert decision.decision != "match"


def test_england_and_scotland_are_not_one_for_being_in_one_country() -> None:
    known = registry(
        record("uws", "University of the West of Scotland", "GB"), record("ul", "University of Laos Pacific", "LA")
    )
    assert known.match("University of the West of England", country="GB").decision != "match"
