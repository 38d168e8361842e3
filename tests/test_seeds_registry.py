"""The bundled registry: every institution of the collections is known, and what is two stays two."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from kg.claims import Organisation, read_claims
from kg.claims.yaml_form import parse_yaml
from kg.identity import Mention, identify
from kg.identity.curated import bundled_registry, read_curated
from kg.identity.judgements import Judgements, bundled_judgements, read_judgements
from kg.identity.keys import name_key
from kg.identity.naming import is_acronym
from kg.identity.records import Record
from kg.identity.registry import Registry

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
COLLECTIONS = ("engineering-education", "joint-institutes", "worldwide")
KINDS = ("university", "school", "research")

# Names without an entry: what they mean is not sure.
LEFT_OPEN = {
    "European Global School University": "nothing else is known of it",
    "Fundación Universitaria Bogotá": "several foundations of Bogotá may be meant",
    "International Technological University": "no university of Ningbo has this name",
    "Laos Central University": "no university of Laos has this name",
    "Northwestern Polytechnic University": "spelled unlike the university in Xi'an, whose acronym stands beside it",
    "Polytechnic University Malaysia": "several polytechnics may be meant",
    "Polytechnic University of Ningbo": "Ningbo Polytechnic or another of the city",
    "Rotterdam University": "Erasmus University or the university of applied sciences",
    "Tajikistan University of Technology": "the technical or the technological university of Dushanbe",
    "Universidad Interamericana de Emprendimiento": "nothing else is known of it",
    "Universidad de San Buenaventura Cali e Medellin": "two seats of one university in one row",
    "University of Isu": "no university of Japan has this name",
    "Xi'an University": "perhaps none of the three others from Xi'an",
    "ルーバンカトリック大学": "the Catholic university of Louvain or of Leuven",
}

# Pairs that look alike, each as one source writes it: two institutions, whatever the names say.
TRAPS = """
    victoria-india-seven-2012#Victoria University
    victoria-lincoln-png-pie-2013#Victoria University

    uanl-cordoba-monterrey#Universidad de Córdoba
    hanban-2018-12-04-cordoba#National University of Cordoba

    thenews-uetmardan-npu#Northwestern Polytechnic University
    xinhua-nwpu-kaznu#Northwestern Polytechnical University

    tcu-2023-10-18-poland#Bialystok University of Technology
    polishscience-liaocheng#Universität Białystok

    csu-2018-09-21-hungary#Central South University
    sarccm-unsw-dgut#UNSW

    khpi-2021-07-07#Dalian Polytechnic University
    khpi-2021-07-07#Dalian University of Technology

    udd-2012-06-swust#Southwest University of Science and Tecnology
    uzdaily-2025-05-11-misis#Wuhan University of Science and Technology

    ustm-libreville-2023#University of Science and Technology, Meghalaya
    xinhua-2023-09-08-meru#Meru University of Science and Technology

    jgu-seven-australian#University of Newcastle
    sri-lanka-ruhuna-northumbria-2022#Northumbria University

    chinadaily-luban-morocco#Tianjin College of Commerce
    pb-confucius-cooperation#Tianjin Normal University

    mmsu-shizuoka-renewal#Shizuoka University
    mmsu-ashikaga-2023#Ashikaga University

    harvard-cuba-mes#Universidad de La Habana
    yeungnam-latin-america-2016#National University of Columbia

    india-three-mous-lokmat-2023#University of St. Louis
    wikipedia-uasr#Washington University in St. Louis

    biuh-2024-07-05#Hainan Bielefeld University of Applied Sciences
    biuh-2024-07-05#Hochschule Bielefeld University of Applied Sciences and Arts

    chinadaily-2017-07-12-xmum#Xiamen University Malaysia
    chinadaily-2017-07-12-xmum#Xiamen University

    karachi-malaya-iccbs#University of Malaya
    tongji-iesd-2025-03-28#National University of Singapore
"""

# One institution, and the forms that sources use for it.
SPELLINGS = """
    sun-yat-sen-university
        liverpool-china-partners#Sun Yat-sen University
        grenobletech-2011-10-15#University Sun Yat-sen
        chimieparistech-ifcen#Université Sun Yat-sen
        peopledaily-fr-2023-04-18#Université Zhongshan
    lomonosov-moscow-state-university
        bit-2016-12-01-smbu#Romonosov Moscow State University
        szeb-2016-11-24-smbu#Moscow State University
        aramco-mgu-angi#Московский государственный университет имени Ломоносова
    technion-israel-institute-of-technology
        jewishtimesasia-2013-11#Technion - Israel Institute of Technology
        wikipedia-gtiit#Technion-Israel Institute of Technology
        xinhua-2016-12-07-gtiit#Israel Institute of Technology
    tongji-university
        cdh-tongji-2016-award#Tongji-Universität
        cdhk-double-degrees-2014#Tongji Universität
        polito-2015-politong#Tongji di Shanghai
        china-daily-2025-09-27#Tongji University
    saint-petersburg-state-university
        ipfs-brics-league#Saint Petersburg State University
        spbu-hit-campus#St Petersburg University
        hit-2018-02-20-spbu#St. Petersburg State University
    tsinghua-university
        freemarkets-2020-10-19-arab#University of Qinghua
        freemarkets-2020-10-19-arab#Qinghua University
        kyoto-university-daigakukan-2004#清華大学
    hochschule-bielefeld
        hallym-partners-europe#University of Applied Sciences Bielefeld
        peoplesdaily-2020-08-18-hainan#Bielefeld University of Applied Sciences
        hsbi-2023-07-19#Hochschule Bielefeld - University of Applied Sciences and Arts
    university-of-hamburg
        hallym-partners-europe#Harmburg University
        isfahan-medical-mous#University of Hamburg
    university-of-vienna
        kyoto-university-daigakukan-2004#ウィーン大学
        charm-eu-organising-committee#Universität Wien
        isfahan-medical-mous#University of Vienna
    national-conservatory-of-arts-and-crafts
        cnam-2017-07-07#Conservatoire national des arts et métiers
        chinadaily-2024-01-26-dgut#Conservatoire national des arts et metiers
    guangdong-technion-israel-institute-of-technology
        jewishtimesasia-2013-11#Technion Guangdong Institute of Technology
        xinhua-2016-12-07-gtiit#Guangdong Technion Israel Institute of Technology
    university-of-nottingham-ningbo-china
        xinhua-2004-03-25-nottingham#Ningbo-Nottingham University
        xinhua-2014-unnc-10years#University of Nottingham Ningbo China
    sino-european-school-of-technology-of-shanghai-university
        cveoy-utseus#UTSEUS
        utc-interactions-utseus#Sino-European School of Technology of Shanghai University
    universiti-utara-malaysia
        malaysia-indonesia-antara-2023#Northern University Malaysia
        bzu-utara-renewal#یونیورسٹی آف اوتارا ملائیشیاء
    marien-ngouabi-university
        umng-bahia#université Marien-Ngouabi de Brazzaville
        total-congo-supcom-huawei-2014#University Marien Ngouabi
    chernihiv-polytechnic-national-university
        khpi-2021-07-07#National University "Chernigov Polytechnic"
        wales-ukraine-twins-toshkov#Chernihiv National Polytechnic University
    huazhong-university-of-science-and-technology
        ambafrance-icare#Université Huazhong
        icare-opening#Huazhong University of Science and Technology
"""


@cache
def records() -> tuple[Record, ...]:
    return tuple(read_curated(bundled_registry()))


@cache
def registry() -> Registry:
    return Registry(records())


@cache
def declared() -> tuple[tuple[str, Organisation], ...]:
    paths = [SEEDS / name for name in COLLECTIONS]
    return tuple((each.claims.source.id, one) for each in read_claims(paths) for one in each.claims.organisations)


@cache
def judgements() -> Judgements:
    return read_judgements([bundled_judgements()])


@cache
def institution_ids() -> dict[tuple[str, str], str]:
    """Map a source and a name in it to the institution that the registry and the judgements make of it."""
    mentions = [
        Mention(source, each.name, each.aliases, each.acronyms, each.kind, each.country, each.same_as)
        for source, each in declared()
        if each.kind != "country"
    ]
    known = identify(mentions, registry=registry(), judgements=judgements())
    assert known.questions == () and known.conflicts == ()
    return {(each.source, each.name): known.institution(each.source, each.name) for each in mentions}


def meant(source: str, name: str) -> str:
    return institution_ids()[source, name]


def label(record_id: str) -> str:
    (record,) = [each for each in records() if each.id == record_id]
    return record.label


def test_the_size_of_the_registry() -> None:
    assert len(records()) == 996
    assert len([each for each in records() if each.ror]) == 668


def test_ids_are_unique_and_sorted_and_readable() -> None:
    ids = [each.id for each in records()]
    assert ids == sorted(set(ids))
    assert [each for each in ids if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each)] == []


def test_identifiers_are_unique_and_one_of_each_sort_an_entry() -> None:
    ror = [iri for each in records() for iri in each.same_as if iri.startswith("https://ror.org/")]
    wikidata = [iri for each in records() for iri in each.same_as if iri.startswith("http://www.wikidata.org/entity/Q")]
    assert len(ror) + len(wikidata) == sum(len(each.same_as) for each in records())
    assert len(set(ror)) == len(ror) == 668 and len(set(wikidata)) == len(wikidata)
    assert all(re.fullmatch(r"https://ror\.org/0[a-z0-9]{8}", each) for each in ror)
    assert [each.id for each in records() if len(each.same_as) > 2] == []


@pytest.mark.shared
def test_identifiers_are_those_of_the_dump(shared: Path) -> None:
    with gzip.open(shared / "registry" / "ror-v2-subset.json.gz") as stream:
        dump = {each["id"]: each for each in json.load(stream)}
    mine = {each.ror: each for each in records() if each.ror}
    assert mine and set(mine) <= set(dump)
    for iri, record in mine.items():
        codes = {place["geonames_details"]["country_code"] for place in dump[iri]["locations"]}
        assert record.country in codes or (record.country, codes) == (None, {"XK"}), record.id
        others = {one for each in dump[iri]["external_ids"] if each["type"] == "wikidata" for one in each["all"]}
        assert {each.rsplit("/", 1)[1] for each in record.same_as[1:]} <= others, record.id


def test_places_lie_on_earth_and_have_a_city() -> None:
    placed = [each for each in records() if each.coordinates]
    assert len(placed) > 850
    for each in placed:
        assert each.coordinates and -90 <= each.coordinates[0] <= 90 and -180 <= each.coordinates[1] <= 180, each.id
        assert each.city, each.id
    tongji = registry().get("tongji-university")
    assert tongji and tongji.city == "Shanghai" and tongji.coordinates == pytest.approx((31.22, 121.46), abs=0.2)


def test_no_acronym_is_a_name() -> None:
    names = [(each.id, name) for each in records() for name in each.names]
    assert [each for each in names if is_acronym(each[1])] == []
    acronyms = {word for each in records() for word in each.acronyms}
    assert {"UPV", "CNAM", "BIT", "NUOL", "UTSEUS"} <= acronyms


def test_no_name_means_two_institutions_of_one_country() -> None:
    """One name may be known in two countries; within one, or where a country is unknown, it means one institution."""
    owners = defaultdict(set)
    for each in records():
        for name in each.names:
            owners[name_key(name)].add(each.id)
    shared = {name: ids for name, ids in owners.items() if len(ids) > 1}
    assert shared == {"victoria university": {"victoria-university", "victoria-university-of-wellington"}}


def test_only_what_has_no_country_code_lacks_a_country() -> None:
    without = {each.id for each in records() if each.country is None and each.kind in KINDS}
    assert without == {
        "national-innovation-institute-for-excellent-engineers",  # its source does not say
        "university-for-business-and-technology",  # Kosovo
        "university-haxhi-zeka",
        "university-kadri-zeka",
        "university-of-prishtina",
        "university-ukshin-hoti",
    }


def test_parts_and_successors_lead_to_entries() -> None:
    ids = {each.id for each in records()}
    links = {(each.id, other) for each in records() for other in (each.part_of, each.successor) if other}
    assert {other for _, other in links} <= ids
    assert ("cergy-pontoise-university", "cy-cergy-paris-university") in links
    assert ("korea-university-sejong-campus", "korea-university") in links


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_every_university_school_and_institute_of_a_collection_is_known(collection: str) -> None:
    here = {each.claims.source.id for each in read_claims([SEEDS / collection])}
    ids = {each.id for each in records()}
    unknown = {
        each.name
        for source, each in declared()
        if source in here and each.kind in KINDS and institution_ids()[source, each.name] not in ids
    }
    assert here and unknown <= set(LEFT_OPEN)


def test_the_names_left_open_are_those_and_no_others() -> None:
    ids = {each.id for each in records()}
    unknown = {
        each.name
        for source, each in declared()
        if each.kind in KINDS and institution_ids()[source, each.name] not in ids
    }
    assert unknown == set(LEFT_OPEN) and all(LEFT_OPEN.values())


def test_no_source_contradicts_the_country_of_an_entry() -> None:
    countries = {each.id: each.country for each in records()}
    wrong = [
        (source, each.name)
        for source, each in declared()
        if each.kind != "country"
        and each.country
        and countries.get(institution_ids()[source, each.name]) not in (None, each.country)
    ]
    assert declared() and wrong == []


@pytest.mark.parametrize("pair", TRAPS.split("\n\n"))
def test_traps_stay_apart(pair: str) -> None:
    one, other = (meant(*line.strip().split("#")) for line in pair.strip().splitlines())
    assert one != other


@pytest.mark.parametrize("block", re.split(r"\n(?=    \S)", SPELLINGS.strip("\n")))
def test_spellings_of_one_institution_come_together(block: str) -> None:
    institution, *names = (line.strip() for line in block.splitlines())
    assert len(names) > 1 and {meant(*each.split("#")) for each in names} == {institution}


def test_an_acronym_of_a_source_says_who_it_is() -> None:
    assert label(meant("eut-starter-pack", "CUT")) == "Cyprus University of Technology"
    assert label(meant("eut-starter-pack", "TUS")) == "Technical University of Sofia"
    assert label(meant("abu-nairobi-pulse-2023", "ABU")) == "Ahmadu Bello University"
    assert label(meant("ubt-ondokuz-mayis", "UBT")) == "University for Business and Technology"
    assert registry().match("CUT").decision == "question"


def test_every_judgement_of_a_source_names_what_it_declares() -> None:
    known = {f"{source}#{each.name}" for source, each in declared()}
    text = bundled_judgements().read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    named = [cell for line in lines for cell in line[1:3] if "#" in cell]
    assert named and set(named) <= known


def test_the_file_says_only_what_it_must() -> None:
    entries = parse_yaml(bundled_registry().read_text(encoding="utf-8")).value
    empty = [each["id"] for each in entries if any(value in ("", [], {}, None) for value in each.values())]
    assert entries and empty == []
    assert [each["id"] for each in entries if each.get("lang") == "en"] == []
