"""The ready questions: each with its exact answer on the bundled seeds.

Most are asked of the collection engineering-education, whose answers a reader of the five sources
can check; what those do not tell of is asked of a few sources of the other collections.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from kg.errors import ParameterError, QueryError
from kg.graph import Graph, build_graph, open_graph
from kg.graph.questions import ask, parse_question, question_names, questions, read_question

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
Row = tuple[str | None, ...]

BEIHANG = "[Beihang University on the 2nd International Conference for Training Excellent Engineers]"
CHINA_DAILY = "China ready to work with countries to deepen engineering exchanges…"
SCUT = "The Second International Conference for Training Excellent Engineers…"
GUANGDONG = "Sino-foreign educators expand intl vocational training cooperation"
MINISTRY = "Ministry of Education: my country and 58 countries and regions…"
CONFERENCE = "International Conference for Training Excellent Engineers"
SESSION = "Parallel session on establishing educational standards for outstanding engineers"
ACTIVITIES = 'Guangdong Province "Belt and Road" Vocational Education Alliance 2025 Annual Activities'
COOPERATION = "International Industry, Studies and Research Cooperation Conference"
MENTORS = "Program for University-Enterprise Mentors in Training Excellent Engineers"
UPV = "Polytechnic University of Valencia"
MOE = "Ministry of Education of the People's Republic of China"
SOUTH_CHINA = "South China University of Technology"
SAN_MARCOS = "National University of San Marcos"
GRID = "China Southern Power Grid International Co., Ltd."
BOLUZ = "Boluz Energy S.A."
UNION = "Chinese Union for Training Excellent Engineers"
FOUR = (BOLUZ, GRID, SAN_MARCOS, SOUTH_CHINA)
THREE = (
    "China Association for Science and Technology",
    "China Engineering Education Accreditation Association",
    "International Engineering Alliance",
)
CHINESE = (
    "Beijing Jiaotong University",
    "Central South University",
    "Chongqing University",
    SOUTH_CHINA,
    "Tongji University",
)
FOREIGN = (
    "Bandung Institute of Technology",
    "National University of Laos",
    SAN_MARCOS,
    UPV,
    "University of Campinas",
    "University of Nairobi",
)
COUNTRIES = "countries and regions"

# Question: columns that are compared (IRIs are left out), rows.
ANSWERS: dict[str, tuple[str, list[Row]]] = {
    "who-signed": (
        "parties kind first last",
        [
            ("Guangdong Food and Drug Vocational College | University of Health Sciences", "agreement", None, None),
            (" | ".join(sorted(FOUR)), "joint-institute", "2025-09-27", "2025-09-27"),
            (f"Beihang University | {UPV}", "mou", "2025-09-27", "2025-09-27"),
            (
                "China Association for Science and Technology | China Engineering Education Accreditation Association"
                " | International Engineering Alliance",
                "declaration",
                "2025-09-27",
                "2025-09-27",
            ),
        ],
    ),
    # As many rows a pair as its sources quote passages: three of Beihang and of SCUT, two of each that tells of the
    # declaration and of Guangdong. The thirty pairs of the collective statement are told by nobody.
    "evidence-of-all": (
        "label other_label kind date status source original",
        [
            *[("Beihang University", UPV, "mou", "2025-09-27", "signed", BEIHANG, "false")] * 3,
            *[
                (one, other, "joint-institute", "2025-09-27", "signed", SCUT, "false")
                for one, other in combinations(FOUR, 2)
            ]
            * 3,
            *[
                (one, other, "declaration", "2025-09-27", "signed", source, "false")
                for one, other in combinations(THREE, 2)
                for source in (CHINA_DAILY, SCUT)
            ]
            * 2,
            *[
                (
                    "Guangdong Food and Drug Vocational College",
                    "University of Health Sciences",
                    "agreement",
                    None,
                    "reported",
                    GUANGDONG,
                    "false",
                )
            ]
            * 2,
        ],
    ),
    # The mou of Beihang, the four-party agreement, the declaration told twice, the collective statement.
    "agreements-per-year": ("year agreements", [("2025", "4")]),
    "conference-roles": (
        "conference role label source complete",
        [
            (CONFERENCE, "organised", UNION, CHINA_DAILY, "true"),
            (CONFERENCE, "hosted", UNION, BEIHANG, "true"),
            (CONFERENCE, "co-hosted", "Beijing Jiaotong University", CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", "Central South University", CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", SOUTH_CHINA, CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", "China Communications Construction Co", CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", "GEM Co", CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", "China Southern Power Grid Co", CHINA_DAILY, "false"),
            (CONFERENCE, "co-hosted", SOUTH_CHINA, SCUT, "false"),
            (SESSION, "organised", SOUTH_CHINA, SCUT, "true"),
            (SESSION, "organised", GRID, SCUT, "true"),
            ("Press conference of the Ministry of Education", "organised", MOE, MINISTRY, "true"),
            ("National Education Foreign Affairs Meeting", "organised", MOE, MINISTRY, "true"),
            ("World Digital Education Conference", "organised", "China", MINISTRY, "true"),
            ("World Vocational Education Development Conference", "hosted", "China", MINISTRY, "true"),
        ],
    ),
    # China and Peru: two Chinese parties with two Peruvian ones.
    "country-pairs": (
        "country other_country partnerships",
        [("CN", "PE", "4"), ("CN", "ES", "1"), ("CN", "LA", "1")],
    ),
    "degree-recognition": ("label other_label", []),
    "disagreeing-counts": (
        "subject measure bound value unit source",
        [
            (CONFERENCE, "attendance", "at-least", "120", "participants", SCUT),
            (
                CONFERENCE,
                "attendance",
                "at-least",
                "120",
                "universities, enterprises, research institutions and associations",
                BEIHANG,
            ),
        ],
    ),
    "disagreeing-dates": ("thing", []),
    "disagreeing-statuses": ("agreement", []),
    "ended-partnerships": ("label other_label", []),
    "institutions-without-country": (
        "label kind",
        [
            ("Asia-Pacific Economic Cooperation Organization", "Association"),
            ("BRICS", "Association"),
            ("China-ASEAN Vocational Education Federation", "Association"),
            ("China-Peru Academy of Excellence in Engineering", "JointInstitute"),
            ("China-Spain Institute for Excellent Engineers", "JointInstitute"),
            ("GEM Co", "Enterprise"),
            ("International Engineering Alliance", "Association"),
            ("National Innovation Institute for Excellent Engineers", "ResearchInstitute"),
            ("Shanghai Cooperation Organization", "Association"),
            ("Sino-Russian university alliance", "Association"),
            ("United Nations Education Organization", "Association"),
        ],
    ),
    # No source says that they exist.
    "joint-institutes": (
        "label stands founder",
        [
            *(("China-Peru Academy of Excellence in Engineering", "planned", founder) for founder in FOUR),
            *(("China-Spain Institute for Excellent Engineers", "planned", f) for f in ("Beihang University", UPV)),
        ],
    ),
    "kinds-and-statuses": (
        "kind status agreements",
        [
            ("agreement", "reported", "1"),
            ("agreement", "signed", "1"),
            ("declaration", "signed", "1"),
            ("joint-institute", "signed", "1"),
            ("mou", "signed", "1"),
        ],
    ),
    "many-parties": (
        "kind date parties label",
        [
            *(("joint-institute", "2025-09-27", "4", party) for party in FOUR),
            *(("declaration", "2025-09-27", "3", party) for party in THREE),
        ],
    ),
    # Enterprises count as partners and are no universities.
    "most-connected": (
        "label country partners",
        [
            (SAN_MARCOS, "PE", "3"),
            (SOUTH_CHINA, "CN", "3"),
            ("Beihang University", "CN", "1"),
            ("Guangdong Food and Drug Vocational College", "CN", "1"),
            (UPV, "ES", "1"),
            ("University of Health Sciences", "LA", "1"),
        ],
    ),
    "names-by-source": (
        "label name sources",
        [(UPV, UPV, "1"), (UPV, "Universitat Politècnica de València", "1")],
    ),
    "network-members": ("association member", []),
    "only-one-source": (
        "what label",
        [("Agreement", "Beihang University"), ("Agreement", UPV), ("Conference", MENTORS)],
    ),
    "open-lists": (
        "list named source",
        [
            *(("side", name, CHINA_DAILY) for name in (*CHINESE, *FOREIGN)),
            ("co-hosts", "Beijing Jiaotong University", CHINA_DAILY),
            ("co-hosts", "Central South University", CHINA_DAILY),
            ("co-hosts", SOUTH_CHINA, CHINA_DAILY),
            ("co-hosts", "China Communications Construction Co", CHINA_DAILY),
            ("co-hosts", "GEM Co", CHINA_DAILY),
            ("co-hosts", "China Southern Power Grid Co", CHINA_DAILY),
            ("co-hosts", SOUTH_CHINA, SCUT),
        ],
    ),
    "partners-of": (
        "label country agreements",
        [(BOLUZ, "PE", "1"), (GRID, "CN", "1"), (SAN_MARCOS, "PE", "1")],
    ),
    "partnerships-between-countries": ("label partner_label", [("Beihang University", UPV)]),
    "planned-agreements": ("label", []),
    # Of the thirty pairs of the collective statement one is certain by another source.
    "possible-partners": (
        "label other_label",
        [(far, near) for far in FOREIGN for near in CHINESE if (far, near) != (SAN_MARCOS, SOUTH_CHINA)],
    ),
    "secretariats": ("label association source", [("Beihang University", UNION, BEIHANG)]),
    "signatories": (
        "name role for kind date",
        [
            ("Zhang Xichun", "Chancellor", SOUTH_CHINA, "joint-institute", "2025-09-27"),
            ("Zhao Weisheng", "Vice President", "Beihang University", "mou", "2025-09-27"),
        ],
    ),
    "signed-at-conference": (
        "kind date label",
        [
            ("mou", "2025-09-27", "Beihang University"),
            ("mou", "2025-09-27", UPV),
            *(("declaration", "2025-09-27", party) for party in THREE),
            *(("joint-institute", "2025-09-27", party) for party in FOUR),
            *(("agreement", "2025-09-27", member) for member in (*CHINESE, *FOREIGN)),
        ],
    ),
    "sources": (
        "title publisher published method text passages",
        [
            (BEIHANG, "Beihang University", "2025", "curated", "digest", "10"),
            (CHINA_DAILY, "China Daily", "2025-09-28", "curated", "digest", "8"),
            (GUANGDONG, "China Daily", "2025-11-15", "curated", "digest", "10"),
            (
                MINISTRY,
                "Official account of Xi'an, after China News Network",
                "2022-09-21",
                "curated",
                "digest",
                "24",
            ),
            (SCUT, SOUTH_CHINA, "2025-09-29", "curated", "digest", "11"),
        ],
    ),
    # The conference is told three times, the declaration twice (once as a joint statement).
    "told-by-several": (
        "what source",
        [
            ("Agreement", CHINA_DAILY),
            ("Agreement", SCUT),
            ("Conference", BEIHANG),
            ("Conference", CHINA_DAILY),
            ("Conference", SCUT),
        ],
    ),
    "with-enterprises": (
        "kind status date enterprise with",
        [
            ("joint-institute", "signed", "2025-09-27", enterprise, party)
            for enterprise in (BOLUZ, GRID)
            for party in FOUR
            if party != enterprise
        ],
    ),
    "withdrawn-or-corrected": ("thing", []),
    "figures-by-date": (
        "as_of since subject bound value unit source",
        [
            (None, None, "National Superior College for Engineers", "exact", "2022", "year", BEIHANG),
            ("2021", "2020", "China", "exact", "195", COUNTRIES, MINISTRY),
            ("2021", "2020", "China", "exact", "76", "percent", MINISTRY),
            ("2021", "2012", "China", "exact", "35", "percentage points", MINISTRY),
            ("2022-09-20", None, "China", "exact", "23", "workshops", MINISTRY),
            ("2022-09-20", None, "China", "about", "10000", "people", MINISTRY),
            ("2022-09-20", None, "China", "exact", "159", COUNTRIES, MINISTRY),
            ("2022-09-20", None, "China", "exact", "181", "countries with diplomatic relations", MINISTRY),
            ("2022-09-20", None, "China", "exact", "58", COUNTRIES, MINISTRY),
            ("2022-09-20", "2012", "China", "exact", "65", "percent", MINISTRY),
            ("2022-09-20", "2012", "China", "at-least", "80", "percent", MINISTRY),
            ("2022-09-20", "2018", COOPERATION, "at-least", "14000", "experts and scholars", MINISTRY),
            ("2022-09-20", "2018", COOPERATION, "at-least", "70", "countries", MINISTRY),
            ("2022-09-20", "2018", COOPERATION, "at-least", "4000", "people", MINISTRY),
            ("2022-09-20", "2018", COOPERATION, "at-least", "2300", "cooperations", MINISTRY),
            ("2022-09-20", "2012", MOE, "exact", "37", "conferences", MINISTRY),
            ("2022-09-20", "2012", MOE, "at-least", "300", "agreements", MINISTRY),
            ("2022-09-20", "2012", MOE, "about", "3000", "results", MINISTRY),
            ("2025-09-27", None, "China", "at-least", "9000000", "students", CHINA_DAILY),
            ("2025-09-27", None, CONFERENCE, "at-least", "120", "participants", SCUT),
            (
                "2025-09-27",
                None,
                CONFERENCE,
                "at-least",
                "120",
                "universities, enterprises, research institutions and associations",
                BEIHANG,
            ),
            ("2025-09-27", None, CONFERENCE, "at-least", "30", COUNTRIES, SCUT),
            ("2025-09-27", None, CONFERENCE, "at-least", "30", COUNTRIES, BEIHANG),
            ("2025-09-27", None, CONFERENCE, "exact", "3", "sessions", SCUT),
            ("2025-09-28", None, MENTORS, "at-least", "400", "mentors", BEIHANG),
            ("2025-11", None, "Guangzhou Polytechnic University", "at-least", "20", COUNTRIES, GUANGDONG),
            ("2025-11-14", None, ACTIVITIES, "at-least", "200", "representatives", GUANGDONG),
            ("2025-11-14", None, ACTIVITIES, "exact", "7", "projects", GUANGDONG),
            ("2025-11-14", None, ACTIVITIES, "exact", "20", "enterprises", GUANGDONG),
            ("2025-11-14", None, ACTIVITIES, "exact", "42", "universities and colleges", GUANGDONG),
            ("2025-11-14", None, ACTIVITIES, "exact", "15", "universities and colleges", GUANGDONG),
        ],
    ),
}

# Question: sources of the other collections, columns, rows.
ELSEWHERE: list[tuple[str, list[str], str, list[Row]]] = [
    (
        "degree-recognition",
        ["worldwide/argentina-spain-three-accords", "worldwide/spain-argentina-boe-2019"],
        "label other_label status date",
        [("Argentina", "Spain", "signed", "2017-02-23")],
    ),
    (
        "disagreeing-counts",
        ["worldwide/4eu-plus-seven", "worldwide/4eu-plus-eight"],
        "subject measure value",
        [
            ("4EU+ European University Alliance", "partner universities", "7"),
            ("4EU+ European University Alliance", "partner universities", "8"),
        ],
    ),
    # When the ministry approved the Guangdong Technion.
    (
        "disagreeing-dates",
        [
            "joint-institutes/jewishtimesasia-2013-11",
            "joint-institutes/wikipedia-gtiit",
            "joint-institutes/xinhua-2016-12-07-gtiit",
        ],
        "what date source other_date other_source",
        [
            (
                "started",
                "2015-04-09",
                "Guangdong Technion – Israel Institute of Technology",
                "2016-12",
                "Joint campus approved in Guangdong",
            )
        ],
    ),
    (
        "disagreeing-statuses",
        ["joint-institutes/umji-10-years", "joint-institutes/michigandaily-joint-institute"],
        "status source",
        [
            (
                "signed",
                "University of Michigan-Shanghai Jiao Tong University Joint Institute: anniversary highlights",
            ),
            ("renewed", "University renews Joint Institute agreement with Chinese university"),
        ],
    ),
    # The laboratory is no organisation of its source, but its agreement says when it began.
    (
        "joint-institutes",
        ["joint-institutes/hdu-itmo-2020"],
        "label stands founder",
        [
            (f"HDU-ITMO Joint {what}", "exists", founder)
            for what in ("Institute", "Laboratory")
            for founder in ("Hangzhou Dianzi University", "ITMO University")
        ],
    ),
    # One source knows it founded, another of the same agreement calls it by a name of its own.
    (
        "joint-institutes",
        ["joint-institutes/ecnu-2015-12-02", "joint-institutes/shanghaidaily-2011-03-29"],
        "stands founder",
        [
            *[("exists", "East China Normal University"), ("exists", "New York University")] * 2,
        ],
    ),
    # Three sources, one end.
    (
        "ended-partnerships",
        ["worldwide/mit-skoltech-fierce", "worldwide/mit-skoltech-globe-2022", "worldwide/mit-skoltech-usfreenews"],
        "label other_label ended",
        [("Massachusetts Institute of Technology", "Skolkovo Institute of Science and Technology", "2022-02-25")],
    ),
    (
        "network-members",
        ["worldwide/4eu-plus-seven", "worldwide/4eu-plus-eight"],
        "association member",
        [
            ("4EU+ European University Alliance", member)
            for member in (
                "Charles University",
                "Heidelberg University",
                "Paris-Panthéon-Assas University",
                "Sorbonne University",
                "University of Copenhagen",
                "University of Geneva",
                "University of Milan",
                "University of Warsaw",
            )
        ],
    ),
    (
        "planned-agreements",
        ["worldwide/ghana-botswana-planned"],
        "kind planned_for label",
        [("mou", None, "University of Botswana"), ("mou", None, "University of Ghana")],
    ),
    # A planned agreement makes no partner.
    ("partners-of", ["worldwide/ghana-botswana-planned"], "label", []),
]

TAKEN_BACK = """\
source: {id: paper-2020, title: A paper, method: curated}
organisations:
  - {name: North College, kind: university}
  - {name: South College, kind: university}
  - {name: East College, kind: university}
agreements:
  - kind: mou
    status: signed
    parties: [North College, South College]
    withdrawn: {date: 2020-03, reason: the paper mixed up two colleges}
  - kind: exchange
    status: reported
    parties: [North College, East College]
    corrected: {date: 2021, reason: it is an exchange and no memorandum}
"""

YEARS = """\
source: {id: paper-2020, title: A paper, method: curated}
organisations:
  - {name: North College, kind: university}
  - {name: South College, kind: university}
  - {name: East College, kind: university}
  - {name: West College, kind: university}
agreements:
  - {kind: mou, status: signed, parties: [North College, South College], signed: 2011}
  - {kind: mou, status: signed, parties: [North College, East College], signed: 2015-02-03}
  - {kind: mou, status: signed, parties: [South College, East College], signed: 2015-11}
  - {kind: mou, status: signed, parties: [North College, West College], signed: 2016}
  - {kind: mou, status: signed, parties: [South College, West College]}
  - {kind: mou, status: planned, parties: [East College, West College], planned_for: 2016}
"""

Build = Callable[..., Graph]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Build a graph of some sources, once for each choice."""
    built: dict[tuple[Path, ...], Graph] = {}

    def build_once(*paths: Path) -> Graph:
        if paths not in built:
            folder = tmp_path_factory.mktemp("graph")
            build_graph(list(paths), graph_dir=folder)
            built[paths] = open_graph(folder)
        return built[paths]

    return build_once


@pytest.fixture(scope="module")
def five(build: Build) -> Graph:
    return build(SEEDS / "engineering-education")


def answer(graph: Graph, name: str, columns: str, **values: str) -> Counter[Row]:
    """Ask a ready question and give some columns of its answer as texts."""
    rows = ask(graph, name, values)
    return Counter(tuple(_text(row[column]) for column in columns.split()) for row in rows)


def _text(term: object) -> str | None:
    return None if term is None else str(term)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_the_answer_from_the_five_sources(five: Graph, name: str) -> None:
    columns, rows = ANSWERS[name]
    assert answer(five, name, columns) == Counter(rows)


@pytest.mark.parametrize(("name", "sources", "columns", "rows"), ELSEWHERE)
def test_the_answer_from_other_sources(
    build: Build, name: str, sources: list[str], columns: str, rows: list[Row]
) -> None:
    values = {"institution": "University of Ghana"} if name == "partners-of" else {}
    graph = build(*(SEEDS / f"{source}.yaml" for source in sources))
    assert answer(graph, name, columns, **values) == Counter(rows)


def test_what_was_taken_back_and_what_corrected(build: Build, tmp_path: Path) -> None:
    path = tmp_path / "paper.yaml"
    path.write_text(TAKEN_BACK, encoding="utf-8")
    assert answer(build(path), "withdrawn-or-corrected", "what date reason source") == Counter(
        [
            ("withdrawn by the source", "2020-03", "the paper mixed up two colleges", "A paper"),
            ("corrected by us", "2021", "it is an exchange and no memorandum", "A paper"),
        ]
    )
    assert answer(build(path), "partners-of", "label", institution="North College") == Counter([("East College",)])
    # What was taken back is no evidence; a claim without a passage stands without one.
    assert answer(build(path), "evidence-of-all", "label other_label kind passage original source_id") == Counter(
        [("East College", "North College", "exchange", None, None, "paper-2020")]
    )


def test_the_evidence_of_a_pair_is_each_of_its_passages(five: Graph) -> None:
    columns = "kind status date source publisher original"
    passages = {row[0] for row in answer(five, "evidence-of-pair", "passage")}
    text = (SEEDS / "engineering-education" / "beihang-2025-09-28.txt").read_text(encoding="utf-8")
    assert answer(five, "evidence-of-pair", columns) == Counter(
        {("mou", "signed", "2025-09-27", BEIHANG, "Beihang University", "false"): 3}
    )
    assert [passage for passage in passages if not passage or passage not in text] == []
    assert any("memorandum of understanding" in str(passage) for passage in passages)


def test_the_evidence_of_a_pair_is_found_by_other_names_in_either_order(five: Graph) -> None:
    asked = {"one": "polytechnic university of valencia", "other": "BEIHANG UNIVERSITY"}
    assert len(answer(five, "evidence-of-pair", "passage", **asked)) == 3


def test_the_evidence_of_all_pairs_is_what_each_of_them_has(five: Graph) -> None:
    everything = answer(five, "evidence-of-all", "label passage agreement")
    pair = answer(five, "evidence-of-pair", "passage agreement")
    assert Counter({(row[1], row[2]): n for row, n in everything.items() if row[0] == "Beihang University"}) == pair
    assert sum(pair.values()) == 3


@pytest.mark.parametrize(
    ("span", "years"),
    [
        ({}, [None, "2011", "2015", "2015", "2016"]),
        ({"since": "2012"}, ["2015", "2015", "2016"]),
        ({"until": "2015"}, ["2011", "2015", "2015"]),
        ({"since": "2015", "until": "2015"}, ["2015", "2015"]),
        ({"since": "", "until": ""}, [None, "2011", "2015", "2015", "2016"]),
    ],
)
def test_who_signed_has_no_limit_but_those_given(
    build: Build, tmp_path_factory: pytest.TempPathFactory, span: dict[str, str], years: list[str | None]
) -> None:
    path = tmp_path_factory.getbasetemp() / "years.yaml"
    path.write_text(YEARS, encoding="utf-8")
    rows = answer(build(path), "who-signed", "first last", **span)
    assert Counter((first and first[:4]) for first, _ in rows.elements()) == Counter(years)


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("who-signed", {"since": "abc"}, "since: 'abc' is no year: write four digits, such as 2025"),
        ("who-signed", {"until": "2025-03"}, "until: '2025-03' is no year: write four digits"),
        ("who-signed", {"since": "2025", "until": "2023"}, "since: 2025 is later than until 2023"),
        ("partnerships-between-countries", {"one": "Spain"}, "one: 'Spain' is no code of a country: write ES"),
        ("partnerships-between-countries", {"other": "es"}, "other: 'es' is no code of a country: write ES"),
        ("partnerships-between-countries", {"one": "QQ"}, "one: 'QQ' is no code of a country: write its two letters"),
        ("one-source", {"source": "The Paper"}, "source: 'The Paper' is no id of a source"),
        ("only-one-source", {"source": ""}, "source: '' is no id of a source"),
    ],
)
def test_a_value_that_a_parameter_cannot_have_is_told(
    five: Graph, name: str, values: dict[str, str], said: str
) -> None:
    with pytest.raises(ParameterError) as caught:
        ask(five, name, values)
    assert str(caught.value).startswith(said) and "\n" not in str(caught.value)


@pytest.mark.parametrize("name", question_names())
def test_a_question_has_known_kinds_good_defaults_and_no_limit_of_its_own(name: str) -> None:
    question = read_question(name)
    assert [each.fault(each.default) for each in question.parameters.values()] == [None] * len(question.parameters)
    assert {each.kind for each in question.parameters.values()} <= {"text", "year", "country", "source"}
    assert "LIMIT" not in question.text


def test_a_possible_pair_has_no_evidence_as_partners(five: Graph) -> None:
    assert not answer(five, "evidence-of-pair", "passage", one="Tongji University", other="University of Nairobi")


def test_an_acronym_names_no_institution(five: Graph) -> None:
    assert not answer(five, "partners-of", "label", institution="UPV")


def test_one_source_gives_each_of_its_claims_with_its_passages(five: Graph) -> None:
    assert answer(five, "one-source", "what") == Counter({("Agreement",): 5, ("Conference",): 3, ("Figure",): 3})
    assert answer(five, "one-source", "what", source="beihang-2025-09-28")[("Relation",)] > 0
    assert not answer(five, "one-source", "what", source="no-such-source")
    labels = answer(five, "one-source", "label", source="beihang-2025-09-28")
    assert "Beihang University | Polytechnic University of Valencia" in {label for (label,) in labels}
    assert ("",) not in labels


@pytest.mark.parametrize("name", question_names())
def test_every_question_has_a_title_and_a_tested_answer(name: str) -> None:
    question = read_question(name)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert question.title.endswith("?")
    assert question.text.splitlines()[0] == f"# {question.title}"
    assert name in ANSWERS or name in ("evidence-of-pair", "one-source")
    if name in ANSWERS and not ANSWERS[name][1]:
        assert name in {each[0] for each in ELSEWHERE} or name == "withdrawn-or-corrected"


@pytest.mark.parametrize("name", question_names())
def test_the_rows_of_an_answer_are_in_a_stated_order(five: Graph, name: str) -> None:
    question = read_question(name)
    assert "ORDER BY" in question.text
    first, second = ([list(row.items()) for row in ask(five, name)] for _ in range(2))
    assert first == second


@pytest.mark.parametrize("name", question_names())
def test_a_question_sees_the_same_in_both_modes(build: Build, name: str) -> None:
    # None reads the graph kg:possible: what is possible follows from the sides of collective agreements.
    graph = build(SEEDS / "engineering-education")
    text = read_question(name).text
    certain, possible = (sorted(str(row) for row in graph.query(text, mode=mode)) for mode in ("certain", "possible"))
    assert certain == possible


def test_there_are_enough_questions() -> None:
    assert len(questions()) == 33


def test_an_unknown_question_is_told_with_the_nearest() -> None:
    with pytest.raises(QueryError, match="no ready question 'partner-of' .did you mean 'partners-of'"):
        read_question("partner-of")


def test_an_unknown_parameter_is_told_with_the_known_ones(five: Graph) -> None:
    with pytest.raises(ParameterError, match="no parameter 'name'; its parameters: institution"):
        ask(five, "partners-of", {"name": "Tongji University"})


@pytest.mark.parametrize("value", ['" } # ', '"} ?a ?b ?c {"', "\\", "a\nb", '\\" } FILTER(false) #', "\t", "'"])
def test_nothing_given_is_read_as_sparql(five: Graph, value: str) -> None:
    assert list(ask(five, "partners-of", {"institution": value})) == []
    question = parse_question("echo", 'SELECT ?x WHERE {\n  VALUES ?x { "a" }  # param: anything\n}')
    (row,) = five.query(question.asked_with({"x": value}))
    assert _text(row["x"]) == value


def test_a_parameter_has_its_default_and_its_meaning() -> None:
    question = parse_question("q", '# What?\n# A note.\nASK {\n  VALUES ?x { "say \\"a\\"" }  # param: a word\n}')
    (parameter,) = question.parameters.values()
    assert (parameter.name, parameter.meaning, parameter.default) == ("x", "a word", 'say "a"')
    assert (question.title, question.notes) == ("What?", "A note.")


def test_a_comment_that_is_no_parameter_is_none() -> None:
    assert parse_question("q", '# What?\nASK { VALUES ?x { "a" } }  # param: a word\n').parameters == {}
