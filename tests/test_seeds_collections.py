"""The bundled collections joint-institutes and worldwide: their counts, and what reading them must keep."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from kg.claims import Agreement, Claims, LocatedClaims, check_claims, format_yaml, organisation_index, read_claims
from kg.identity.naming import is_acronym

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
COLLECTIONS = ("joint-institutes", "worldwide")
SECTIONS = ("agreements", "events", "figures", "relations")
# sources, agreements, events, figures, relations, spans of evidence
COUNTS = {
    "joint-institutes": (215, 305, 24, 152, 196, 876),
    "worldwide": (214, 567, 33, 104, 119, 1245),
}
STATUSES = {
    "joint-institutes": {"reported": 154, "signed": 121, "planned": 18, "renewed": 7, "terminated": 5},
    "worldwide": {"reported": 267, "signed": 236, "planned": 38, "terminated": 17, "renewed": 9},
}
COLLECTIVE = {"chinadaily-2019-04-18-luban", "seu-2018-09-30-ukceer", "theengineer-ukceer"}


@cache
def located(collection: str) -> tuple[LocatedClaims, ...]:
    return tuple(read_claims([SEEDS / collection]))


@cache
def sources() -> dict[str, Claims]:
    return {each.claims.source.id: each.claims for name in COLLECTIONS for each in located(name)}


def agreements(source: str) -> tuple[Agreement, ...]:
    return sources()[source].agreements


def one(source: str, *parties: str) -> Agreement:
    (found,) = [each for each in agreements(source) if set(each.parties) == set(parties)]
    return found


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_the_counts_of_a_collection(collection: str) -> None:
    claims = [each.claims for each in located(collection)]
    parts = [[part for each in claims for part in getattr(each, section)] for section in SECTIONS]
    evidence = sum(len(part.evidence) for section in parts for part in section)
    assert (len(claims), *map(len, parts), evidence) == COUNTS[collection]
    assert Counter(each.status for one in claims for each in one.agreements) == STATUSES[collection]


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_every_source_is_a_digest_beside_its_claims_in_one_style(collection: str) -> None:
    found = located(collection)
    assert found
    for each in found:
        source = each.claims.source
        assert (source.text, source.text_is, source.method) == (f"{source.id}.txt", "digest", "curated"), source.id
        assert each.path == SEEDS / collection / f"{source.id}.yaml"
        assert check_claims(each.claims, each.text) == [], source.id
        assert each.path.read_text(encoding="utf-8") == format_yaml(each.claims), source.id


def test_every_claim_has_evidence() -> None:
    bare = [
        (source, index)
        for source, claims in sources().items()
        for section in SECTIONS
        for index, part in enumerate(getattr(claims, section))
        if not part.evidence
    ]
    assert sources() and bare == []


def test_the_evidence_of_an_agreement_names_its_parties() -> None:
    """A quote that says "others are with ..." stands beside the sentence that says who they are others of."""
    texts = {each.claims.source.id: each.text or "" for name in COLLECTIONS for each in located(name)}
    silent = set()
    for source, claims in sources().items():
        index = organisation_index(claims)
        for agreement in claims.agreements:
            quotes = " ".join(texts[source][span.start : span.end] for span in agreement.evidence)
            for party in agreement.members:
                if not any(name in quotes for name in claims.organisations[index[party]].names):
                    silent.add((source, party))
    assert silent == {
        ("polito-2015-politong", "Politecnico di Torino"),  # "Politecnici di Torino e di Milano"
        ("polito-2015-politong", "Politecnico di Milano"),
        ("india-australia-recognition-natlaw-2023", "Government of India"),  # "the governments of India and Australia"
        ("india-australia-recognition-natlaw-2023", "Government of Australia"),
    }


def test_acronyms_stand_apart_from_aliases() -> None:
    aliases = {alias for claims in sources().values() for each in claims.organisations for alias in each.aliases}
    acronyms = {word for claims in sources().values() for each in claims.organisations for word in each.acronyms}
    assert {alias for alias in aliases if is_acronym(alias)} == set()
    assert {"BIT", "DKU", "SPbU", "INP-HB", "UM-SJTU JI"} <= acronyms
    assert {"Technion", "Georgia Tech", "Helwan University"} <= aliases


def test_countries_that_sign_are_countries_and_their_governments_are_not() -> None:
    kinds = {(source, each.name): each.kind for source, claims in sources().items() for each in claims.organisations}
    assert kinds["cyprusmail-2017-05-14", "China"] == "country"
    assert kinds["india-australia-mou-2015", "Australia"] == "country"
    assert kinds["india-australia-recognition-natlaw-2023", "Government of Australia"] == "government"
    assert kinds["mit-skoltech-fierce", "Russian government"] == "government"
    assert kinds["luban-portugal-2022-08-20", "Tianjin"] == "government"
    countries = [each for claims in sources().values() for each in claims.organisations if each.kind == "country"]
    assert len(countries) == 74 and all(each.country for each in countries)


def test_vocational_colleges_are_universities_and_secondary_schools_are_schools() -> None:
    kinds = {each.name: each.kind for claims in sources().values() for each in claims.organisations}
    for name in ("Tianjin City Vocational College", "Ningbo Polytechnic", "Chimie ParisTech", "Duoc UC"):
        assert kinds[name] == "university"
    for name in ("Tianjin First Commercial School", "Number 2 Vocational and Technical School of Ponorogo"):
        assert kinds[name] == "school"
    assert kinds["Xi'an Jiaotong-Liverpool University"] == "joint-institute"


def test_a_faculty_signs_for_its_university() -> None:
    parts, schools, signing = set(), set(), set()
    for source, claims in sources().items():
        parts |= {(source, each.subject) for each in claims.relations if each.relation == "part_of"}
        schools |= {(source, each.name) for each in claims.organisations if each.kind == "school"}
        signing |= {(source, party) for each in claims.agreements for party in each.members}
    assert ("mae-fah-luang-mou-list", "Faculty of Agriculture, Kagoshima University") in parts - signing
    assert ("mae-fah-luang-mou-list", "Kagoshima University") in signing
    assert parts & schools and not parts & schools & signing


def test_only_statements_without_a_pairing_are_collective() -> None:
    collective = {source for source, claims in sources().items() for each in claims.agreements if each.sides}
    assert collective == COLLECTIVE


def test_founders_of_one_thing_are_one_agreement_of_all() -> None:
    madagascar = agreements("chinadaily-2021-01-04-madagascar")
    assert [len(each.parties) for each in madagascar] == [3]
    assert madagascar[0].started == "2020-12-22"
    ifcen = agreements("chimieparistech-ifcen")[0]
    assert len(ifcen.parties) == 6 and ifcen.establishes == "IFCEN"


def test_partners_of_one_are_not_partners_of_each_other() -> None:
    danish = {"Aarhus University", "University of Copenhagen", "Technical University of Denmark", "Aalborg University"}
    pairs = [set(each.parties) for each in agreements("sdc-about")]
    assert len(pairs) == 8 and all(len(pair & danish) == 1 for pair in pairs)
    hebei = "Universidad de Estudios Internacionales de Hebei"
    assert [each.parties[0] for each in agreements("cubahora-hebei")] == [hebei, hebei]


@pytest.mark.parametrize(
    ("source", "measure", "value", "bound"),
    [
        ("cnam-2017-07-07", "students allowed a year", 300, "at-most"),  # "up to 300"
        ("cougarsbyte-2017-05", "students", 1500, "about"),  # "nearly 1,500"
        ("cougarsbyte-2017-05", "first-year students", 204, "exact"),
        ("xinhua-2014-unnc-10years", "students", 6000, "at-least"),  # "over 6,000"
        ("botswana-giessen-2019", "memoranda with German institutes in ten years", 7, "at-most"),
        ("eut-starter-pack", "institutions", 570, "at-least"),
        ("india-france-knowledge-summit-fe", "Indian institutions", 80, "about"),
    ],
)
def test_a_count_keeps_its_bound(source: str, measure: str, value: int, bound: str) -> None:
    found = [each for each in sources()[source].figures if each.measure == measure]
    assert [(each.value, each.bound) for each in found] == [(value, bound)]


def test_no_measure_speaks_of_a_bound() -> None:
    measures = {each.measure for claims in sources().values() for each in claims.figures}
    words = ("more than", "at least", "up to", "(about)", "(nearly)", "(over)", "around")
    assert measures
    assert {each for each in measures if any(word in each for word in words)} == set()


def test_years_of_founding_stand_on_the_agreement() -> None:
    assert one("leeds-swjtu-profile", "University of Leeds", "Southwest Jiaotong University").started == "2015"
    figures = [(source, each) for source, claims in sources().items() for each in claims.figures]
    years = {(source, each.subject) for source, each in figures if each.unit == "year"}
    assert ("nocamels-2017-12-19", "Guangdong Technion-Israel Institute of Technology") in years  # no founder is named
    assert ("leeds-swjtu-profile", "Leeds-SWJTU Joint School") not in years
    assert ("augm-guni", "Asociación de Universidades Grupo Montevideo") in years  # a network, not an agreement


def test_ended_agreements_keep_their_end() -> None:
    ended = {source: {each.ended for each in claims.agreements if each.ended} for source, claims in sources().items()}
    assert {source: dates for source, dates in ended.items() if dates} == {
        "fredgao-georgia-tech": {"2024-09-06"},
        "picciano-um-sjtu": {"2024-09"},
        "masaryk-terminates-2022": {"2022-02-26"},
        "masaryk-terminates-eurozpravy": {"2022-02"},
        "mit-skoltech-fierce": {"2022-02-25"},
        "mit-skoltech-globe-2022": {"2022-02-25"},
        "mit-skoltech-usfreenews": {"2022-02-25"},
        "north-florida-confucius-2018": {"2019-02"},
    }
    assert one("ctol-2025-01-11", "University of Michigan", "Shanghai Jiao Tong University").ended is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("wikipedia-gtiit", "xinhua-2016-12-07-gtiit"), ("2015-04-09", "2016-12")),
        (("utc-2018-10-29-utseus", "cveoy-utseus"), ("2005", "2006")),
        (("ctol-2025-01-11", "umji-10-years"), ("2005", "2006")),
        (("peopledaily-fr-2023-04-18", "worldeurope-2011-09-17"), ("2010", "2011-09")),
        (("whu-2012-09-05-dku", "whu-kunshan-duke-2013"), ("2012-09", "2013-09-12")),
    ],
)
def test_sources_that_disagree_keep_their_words(values: tuple[str, str], expected: tuple[str, str]) -> None:
    assert tuple(agreements(source)[0].started for source in values) == expected


def test_disagreements_about_places_counts_and_parties_survive() -> None:
    places = [agreements(source)[0].place for source in ("hawaii-ryukyus-meio-2015", "hawaii-ryukyus-meio-dbedt")]
    assert places == ["State Capitol", "governor's office"]
    places = [agreements(source)[0].place for source in ("uanl-cordoba-europapress", "uanl-cordoba-monterrey")]
    assert places == ["Córdoba", "Monterrey"]
    hectares = [
        figure.value
        for source in ("whu-2012-09-05-dku", "whu-kunshan-duke-2013")
        for figure in sources()[source].figures
        if figure.unit == "hectares"
    ]
    assert hectares == [133, 80]
    founders = [len(agreements(source)[0].parties) for source in ("chinadaily-2017-09-14-smbu", "smbu-about")]
    assert founders == [2, 3]
    exchange = [agreements("masaryk-terminates-2022")[2].signed, agreements("masaryk-terminates-eurozpravy")[2].signed]
    assert exchange == ["2012", None]


def test_names_stay_as_their_source_writes_them() -> None:
    names = {each.name for claims in sources().values() for each in claims.organisations}
    assert {
        "Romonosov Moscow State University",
        "Université Zhongshan",
        "University Sun Yat-sen",
        "Harmburg University",
        "Polytechnic Institute of Visseu",
        "Northwestern Polytechnic University",
        "ルーバンカトリック大学",
        "University of Qinghua",
    } <= names
