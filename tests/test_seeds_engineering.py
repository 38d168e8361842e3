"""The bundled collection engineering-education: what its five sources say, and nothing else."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from kg.claims import Agreement, Claims, LocatedClaims, check_claims, event_index, organisation_index, read_claims

FOLDER = Path(__file__).resolve().parent.parent / "seeds" / "engineering-education"
CHINA_DAILY, SCUT, BEIHANG = "china-daily-2025-09-27", "scut-2025-09-29", "beihang-2025-09-28"
GUANGDONG, MINISTRY = "china-daily-2025-11-14-gdvea", "moe-2022-09-21"
CONFERENCE = "International Conference for Training Excellent Engineers"
MENTORS = "Program for University-Enterprise Mentors in Training Excellent Engineers"
UNION = "Chinese Union for Training Excellent Engineers"
COLLEGE = "National Superior College for Engineers"
ANNUAL = 'Guangdong Province "Belt and Road" Vocational Education Alliance 2025 Annual Activities'
MOE = "Ministry of Education"
DAY = "2022-09-20"
SHARE = "share of foreign students studying for an academic qualification"
BODIES = "universities, enterprises, research institutions and associations"
FIELDS = "science, engineering, agriculture and medicine"
RESEARCH = "International Industry, Studies and Research Cooperation Conference"
ALLIANCE = (
    "China Association for Science and Technology",
    "China Engineering Education Accreditation Association",
    "International Engineering Alliance",
)
FOUR = (
    "South China University of Technology",
    "National University of San Marcos",
    "China Southern Power Grid International Co., Ltd.",
    "Boluz Energy S.A.",
)
CHINESE = (
    "Beijing Jiaotong University",
    "Central South University",
    "South China University of Technology",
    "Tongji University",
    "Chongqing University",
)
FOREIGN = (
    "Polytechnic University of Valencia",
    "University of Campinas",
    "Bandung Institute of Technology",
    "National University of San Marcos",
    "University of Nairobi",
    "National University of Laos",
)
LAOS = ("University of Health Sciences", "Guangdong Food and Drug Vocational College")

# organisations, agreements, events, figures, relations
COUNTS = {
    BEIHANG: (6, 1, 2, 4, 2),
    CHINA_DAILY: (19, 2, 1, 1, 0),
    GUANGDONG: (5, 1, 1, 6, 0),
    MINISTRY: (8, 0, 5, 17, 0),
    SCUT: (8, 2, 2, 3, 0),
}


@pytest.fixture(scope="module")
def located() -> dict[str, LocatedClaims]:
    return {each.claims.source.id: each for each in read_claims([FOLDER])}


@pytest.fixture(scope="module")
def sources(located: dict[str, LocatedClaims]) -> dict[str, Claims]:
    return {id_: each.claims for id_, each in located.items()}


def _all_agreements(sources: dict[str, Claims]) -> list[Agreement]:
    return [agreement for claims in sources.values() for agreement in claims.agreements]


def _kinds(claims: Claims) -> dict[str, str]:
    return {organisation.name: organisation.kind for organisation in claims.organisations}


# ---- the collection as a whole


def test_the_five_sources_hold_what_they_hold(sources: dict[str, Claims]) -> None:
    found = {
        id_: (len(c.organisations), len(c.agreements), len(c.events), len(c.figures), len(c.relations))
        for id_, c in sources.items()
    }
    assert found == COUNTS


def test_the_readme_gives_the_counts() -> None:
    rows = re.findall(
        r"^\| ([a-z0-9-]+) \|.*\| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$",
        (FOLDER / "README.md").read_text("utf-8"),
        re.MULTILINE,
    )
    assert {id_: tuple(map(int, counts)) for id_, *counts in rows} == COUNTS


def test_bibliographic_data_is_as_exact_as_known(sources: dict[str, Claims]) -> None:
    assert {id_: (c.source.publisher, c.source.published) for id_, c in sources.items()} == {
        BEIHANG: ("Beihang University", "2025"),
        CHINA_DAILY: ("China Daily", "2025-09-28"),
        GUANGDONG: ("China Daily", "2025-11-15"),
        MINISTRY: ("Official account of Xi'an, after China News Network", "2022-09-21"),
        SCUT: ("South China University of Technology", "2025-09-29"),
    }
    assert {(c.source.text_is, c.source.method, c.source.text) for c in sources.values()} == {
        ("digest", "curated", f"{id_}.txt") for id_ in COUNTS
    }


@pytest.mark.parametrize("id_", COUNTS)
def test_every_claim_has_a_passage_that_begins_and_ends_with_words(id_: str, located: dict[str, LocatedClaims]) -> None:
    each = located[id_]
    text = each.text or ""
    assert each.claims.source.sha256 == hashlib.sha256((FOLDER / f"{id_}.txt").read_bytes()).hexdigest()
    claims = [*each.claims.agreements, *each.claims.events, *each.claims.figures, *each.claims.relations]
    spans = [span for claim in claims for span in claim.evidence]
    assert [claim for claim in claims if not claim.evidence] == []
    assert len(spans) >= len(claims) > 0
    assert [text[s.start : s.end] for s in spans if text[s.start : s.end] != text[s.start : s.end].strip()] == []
    assert [
        text[s.start : s.end]
        for s in spans
        if text[s.start - 1 : s.start].isalnum() or text[s.end : s.end + 1].isalnum()
    ] == []


def test_a_changed_digest_no_longer_proves_its_quotes(located: dict[str, LocatedClaims]) -> None:
    each = located[SCUT]
    text = each.text or ""
    assert check_claims(each.claims, text) == []
    assert [fault.location for fault in check_claims(each.claims, text.replace("120", "121"))] == [("source", "sha256")]


def test_the_passages_of_an_agreement_name_all_its_members(located: dict[str, LocatedClaims]) -> None:
    seen, unnamed = 0, []
    for each in located.values():
        index = organisation_index(each.claims)
        for agreement in each.claims.agreements:
            quotes = " ".join((each.text or "")[span.start : span.end] for span in agreement.evidence)
            for member in agreement.members:
                seen += 1
                if not any(name in quotes for name in each.claims.organisations[index[member]].names):
                    unnamed.append((each.claims.source.id, member))
    assert (seen, unnamed) == (25, [])


# ---- agreements


def test_the_four_party_agreement_is_one_of_four_mutual_parties(sources: dict[str, Claims]) -> None:
    (agreement,) = [a for a in _all_agreements(sources) if "Boluz Energy S.A." in a.members]
    assert (agreement.parties, agreement.sides) == (FOUR, ())
    assert (agreement.kind, agreement.status, agreement.signed) == ("joint-institute", "signed", "2025-09-27")
    assert [(s.name, s.role, s.organisation) for s in agreement.signatories] == [
        ("Zhang Xichun", "Chancellor", FOUR[0])
    ]


def test_academy_and_institute_are_two_names_of_one_planned_body(located: dict[str, LocatedClaims]) -> None:
    each = located[SCUT]
    (planned,) = [o for o in each.claims.organisations if o.kind == "joint-institute"]
    assert planned.names == (
        "China-Peru Academy of Excellence in Engineering",
        "China-Peru Institute of Excellence in Engineering",
    )
    agreement = each.claims.agreements[0]
    assert agreement.establishes == planned.name
    quotes = [(each.text or "")[span.start : span.end] for span in agreement.evidence]
    assert [sum(name in quote for quote in quotes) for name in planned.names] == [1, 1]


def test_the_joint_statement_and_the_joint_declaration_can_be_one_agreement(sources: dict[str, Claims]) -> None:
    told = {id_: [a for a in c.agreements if a.kind == "declaration"] for id_, c in sources.items()}
    assert {id_: len(agreements) for id_, agreements in told.items() if agreements} == {CHINA_DAILY: 1, SCUT: 1}
    one, other = told[CHINA_DAILY][0], told[SCUT][0]
    assert one.parties == other.parties == ALLIANCE
    assert (one.status, one.signed) == (other.status, other.signed) == ("signed", "2025-09-27")


def test_statement_and_declaration_keep_each_source_s_word(located: dict[str, LocatedClaims]) -> None:
    texts = {id_: located[id_].text or "" for id_ in (CHINA_DAILY, SCUT)}
    assert ["joint statement" in text for text in texts.values()] == [True, False]
    assert ["joint declaration" in text for text in texts.values()] == [False, True]


def test_the_collective_statement_has_two_open_sides_and_no_parties(sources: dict[str, Claims]) -> None:
    (agreement,) = [a for a in _all_agreements(sources) if a.sides]
    assert (agreement.sides, agreement.open, agreement.parties) == ((CHINESE, FOREIGN), (True, True), ())
    assert (agreement.kind, agreement.status, agreement.signed) == ("agreement", "signed", "2025-09-27")


def test_beihang_stands_on_no_side_of_the_collective_statement(sources: dict[str, Claims]) -> None:
    assert "Beihang University" not in {name for a in sources[CHINA_DAILY].agreements for name in a.members}
    assert "Beihang University" not in _kinds(sources[CHINA_DAILY])


def test_beihang_and_valencia_sign_a_memorandum(sources: dict[str, Claims]) -> None:
    (agreement,) = sources[BEIHANG].agreements
    assert agreement.parties == ("Beihang University", "Universitat Politècnica de València")
    assert (agreement.kind, agreement.status, agreement.signed) == ("mou", "signed", "2025-09-27")
    assert agreement.establishes == "China-Spain Institute for Excellent Engineers"
    assert agreement.fields == (
        "computer science and technology",
        "aerospace",
        "robotics",
        "artificial intelligence",
        "new information and communication technologies",
    )
    assert [(s.name, s.role, s.organisation) for s in agreement.signatories] == [
        ("Zhao Weisheng", "Vice President", "Beihang University")
    ]


def test_the_agreement_with_laos_is_reported_and_undated(sources: dict[str, Claims]) -> None:
    (agreement,) = sources[GUANGDONG].agreements
    assert agreement.parties == LAOS
    assert (agreement.kind, agreement.status) == ("agreement", "reported")
    assert (agreement.signed, agreement.started, agreement.event, agreement.signatories) == (None, None, None, ())


def test_a_university_is_the_party_for_its_faculty(sources: dict[str, Claims]) -> None:
    names = {
        name for claims in sources.values() for organisation in claims.organisations for name in organisation.names
    }
    assert "University of Health Sciences" in names
    assert [name for name in sorted(names) if "Faculty" in name or "Department of International" in name] == []


def test_these_pairs_and_no_others_are_certain(sources: dict[str, Claims]) -> None:
    pairs = {frozenset(pair) for agreement in _all_agreements(sources) for pair in combinations(agreement.parties, 2)}
    expected = [
        *combinations(FOUR, 2),
        *combinations(ALLIANCE, 2),
        LAOS,
        ("Beihang University", "Universitat Politècnica de València"),
    ]
    assert pairs == {frozenset(pair) for pair in expected}
    assert len(pairs) == 11


def test_counts_of_unnamed_partners_make_no_agreement(sources: dict[str, Claims]) -> None:
    # 58 countries with mutual recognition, 300 agreements, seven projects, 20 countries: none of them names a partner
    assert sources[MINISTRY].agreements == ()
    assert [
        a
        for a in _all_agreements(sources)
        if {"China", "Ministry of Education", "Guangzhou Polytechnic University"} & set(a.members)
    ] == []
    assert [a for a in _all_agreements(sources) if a.kind == "mutual-recognition"] == []


# ---- organisations


def test_what_is_planned_has_no_founder_and_no_country(sources: dict[str, Claims]) -> None:
    planned = [o for c in sources.values() for o in c.organisations if o.kind == "joint-institute"]
    assert [(o.name, o.country, o.same_as) for o in planned] == [
        ("China-Spain Institute for Excellent Engineers", None, ()),
        ("China-Peru Academy of Excellence in Engineering", None, ()),
    ]
    assert [r for c in sources.values() for r in c.relations if r.relation == "established_by"] == []


def test_valencia_has_one_identifier_under_two_names_and_its_acronym_in_one_source(sources: dict[str, Claims]) -> None:
    named = {
        id_: [o for o in c.organisations if "https://ror.org/01460j859" in o.same_as] for id_, c in sources.items()
    }
    assert {id_: [(o.name, o.acronyms) for o in found] for id_, found in named.items() if found} == {
        BEIHANG: [("Universitat Politècnica de València", ("UPV",))],
        CHINA_DAILY: [("Polytechnic University of Valencia", ())],
    }


def test_two_power_grid_companies_stay_two(sources: dict[str, Claims]) -> None:
    names = {id_: [o.names for o in c.organisations if "Power Grid" in o.name] for id_, c in sources.items()}
    assert {id_: found for id_, found in names.items() if found} == {
        CHINA_DAILY: [("China Southern Power Grid Co",)],
        SCUT: [("China Southern Power Grid International Co., Ltd.",)],
    }


def test_a_vocational_college_is_a_university_and_china_is_a_country(sources: dict[str, Claims]) -> None:
    assert _kinds(sources[GUANGDONG])["Guangdong Food and Drug Vocational College"] == "university"
    countries = {(o.name, o.country) for c in sources.values() for o in c.organisations if o.kind == "country"}
    assert countries == {("China", "CN")}


def test_countries_that_a_source_leaves_open_stay_open(sources: dict[str, Claims]) -> None:
    without = {o.name for o in sources[CHINA_DAILY].organisations if o.country is None}
    assert without == {"International Engineering Alliance", "GEM Co"}


def test_relations(sources: dict[str, Claims]) -> None:
    relations = [(r.subject, r.relation, r.object) for c in sources.values() for r in c.relations]
    assert relations == [("Beihang University", "secretariat_of", UNION), (COLLEGE, "part_of", "Beihang University")]


@pytest.mark.shared
def test_every_ror_id_names_the_organisation_in_its_country(sources: dict[str, Claims], shared: Path) -> None:
    with gzip.open(shared / "registry" / "ror-v2-subset.json.gz") as stream:
        records = {record["id"]: record for record in json.load(stream)}
    checked, wrong = 0, []
    for claims in sources.values():
        for organisation in claims.organisations:
            for iri in (iri for iri in organisation.same_as if "ror.org" in iri):
                checked += 1
                names = {name["value"] for name in records[iri]["names"]}
                place = records[iri]["locations"][0]["geonames_details"]["country_code"]
                wikidata = {
                    f"http://www.wikidata.org/entity/{q}"
                    for x in records[iri]["external_ids"]
                    if x["type"] == "wikidata"
                    for q in x["all"]
                }
                known = bool(set(organisation.names) & names) or organisation.name == "Ministry of Education"
                if not known or place != organisation.country or not set(organisation.same_as) - {iri} <= wikidata:
                    wrong.append(organisation.name)
    assert (checked, wrong) == (17, [])


# ---- events


def test_three_sources_tell_of_one_conference_in_the_same_words(sources: dict[str, Claims]) -> None:
    told = {id_: [e for e in c.events if e.name == CONFERENCE] for id_, c in sources.items()}
    assert {id_: len(events) for id_, events in told.items() if events} == {BEIHANG: 1, CHINA_DAILY: 1, SCUT: 1}
    assert {(e.edition, e.date, e.place, e.country) for events in told.values() for e in events} == {
        (2, "2025-09-27", "Beijing", "CN")
    }


def test_each_source_keeps_its_own_organisers_hosts_and_co_hosts(sources: dict[str, Claims]) -> None:
    roles = {
        id_: (e.organisers, e.hosts, e.co_hosts, e.open)
        for id_, c in sources.items()
        for e in c.events
        if e.name == CONFERENCE
    }
    co_hosts = (*CHINESE[:3], "China Communications Construction Co", "GEM Co", "China Southern Power Grid Co")
    assert roles == {
        BEIHANG: ((), (UNION,), (), ()),
        CHINA_DAILY: ((UNION,), (), co_hosts, ("co_hosts",)),
        SCUT: ((), (), (FOUR[0],), ("co_hosts",)),
    }


def test_everything_signed_on_the_day_was_signed_at_the_conference(sources: dict[str, Claims]) -> None:
    signed = [
        (id_, event_index(c).get(a.event or ""))
        for id_, c in sources.items()
        for a in c.agreements
        if a.status == "signed"
    ]
    assert signed == [(BEIHANG, 0), (CHINA_DAILY, 0), (CHINA_DAILY, 0), (SCUT, 0), (SCUT, 0)]
    assert [sources[id_].events[0].name for id_, _ in signed] == [CONFERENCE] * 5


def test_the_parallel_session_belongs_to_the_conference_and_makes_no_agreement(sources: dict[str, Claims]) -> None:
    session = sources[SCUT].events[1]
    assert sources[SCUT].events[event_index(sources[SCUT])[session.part_of or ""]].name == CONFERENCE
    assert (session.organisers, session.hosts, session.co_hosts, session.date) == ((FOUR[0], FOUR[2]), (), (), None)
    assert [a.event for a in sources[SCUT].agreements if a.event == session.name] == []


def test_other_events(sources: dict[str, Claims]) -> None:
    others = [
        (e.name, e.edition, e.date, e.place, e.organisers, e.hosts)
        for c in sources.values()
        for e in c.events
        if e.name != CONFERENCE
    ]
    assert others == [
        (MENTORS, 5, "2025-09-28", None, (), ()),
        (ANNUAL, None, "2025-11-14", "Guangzhou", (), ()),
        ("Press conference of the Ministry of Education", None, "2022-09-20", None, ("Ministry of Education",), ()),
        ("National Education Foreign Affairs Meeting", None, None, None, ("Ministry of Education",), ()),
        (RESEARCH, None, None, None, (), ()),
        ("World Vocational Education Development Conference", None, None, None, (), ("China",)),
        ("World Digital Education Conference", None, None, None, ("China",), ()),
        (
            "Parallel session on establishing educational standards for outstanding engineers",
            None,
            None,
            None,
            (FOUR[0], FOUR[2]),
            (),
        ),
    ]


# ---- figures


# subject | measure | value | bound | unit | since | as of
FIGURES = {
    BEIHANG: f"""
{CONFERENCE} | attendance | 120 | at-least | {BODIES} | | 2025-09-27
{CONFERENCE} | countries and regions represented | 30 | at-least | countries and regions | | 2025-09-27
{MENTORS} | attendance | 400 | at-least | mentors | | 2025-09-28
{COLLEGE} | year of approval | 2022 | exact | year | |
""",
    CHINA_DAILY: """
China | students in higher engineering education | 9000000 | at-least | students | | 2025-09-27
""",
    GUANGDONG: f"""
{ANNUAL} | attendance | 200 | at-least | representatives | | 2025-11-14
{ANNUAL} | domestic universities and colleges represented | 42 | exact | universities and colleges | | 2025-11-14
{ANNUAL} | overseas universities and colleges represented | 15 | exact | universities and colleges | | 2025-11-14
{ANNUAL} | cooperative enterprises represented | 20 | exact | enterprises | | 2025-11-14
{ANNUAL} | cooperation projects signed | 7 | exact | projects | | 2025-11-14
Guangzhou Polytechnic University | cooperative relations | 20 | at-least | countries and regions | | 2025-11
""",
    MINISTRY: f"""
China | mutual recognition agreements | 58 | exact | countries and regions | | {DAY}
China | educational cooperation and exchange | 181 | exact | countries with diplomatic relations | | {DAY}
China | cooperation on Confucius Institutes and Classes | 159 | exact | countries and regions | | {DAY}
China | Luban workshops | 23 | exact | workshops | | {DAY}
{RESEARCH} | attendance | 14000 | at-least | experts and scholars | 2018 | {DAY}
{RESEARCH} | countries represented | 70 | at-least | countries | 2018 | {DAY}
{RESEARCH} | research cooperations | 2300 | at-least | cooperations | 2018 | {DAY}
{RESEARCH} | people trained by Chinese and foreign mentors jointly | 4000 | at-least | people | 2018 | {DAY}
China | share of students abroad who returned after their studies | 80 | at-least | percent | 2012 | {DAY}
China | share of {FIELDS} in Sino-foreign institutions and projects | 65 | exact | percent | 2012 | {DAY}
China | admissions to Sino-foreign cooperative schools during the epidemic | 10000 | about | people | | {DAY}
China | countries and regions of origin of foreign students | 195 | exact | countries and regions | 2020 | 2021
China | {SHARE} | 76 | exact | percent | 2020 | 2021
China | growth of the {SHARE} | 35 | exact | percentage points | 2012 | 2021
{MOE} | conferences of the high-level mechanisms for exchange between peoples | 37 | exact | conferences | 2012 | {DAY}
{MOE} | cooperation agreements signed within the high-level mechanisms | 300 | at-least | agreements | 2012 | {DAY}
{MOE} | results of cooperation within the high-level mechanisms | 3000 | about | results | 2012 | {DAY}
""",
    SCUT: f"""
{CONFERENCE} | attendance | 120 | at-least | participants | | 2025-09-27
{CONFERENCE} | countries and regions represented | 30 | at-least | countries and regions | | 2025-09-27
{CONFERENCE} | parallel sessions | 3 | exact | sessions | | 2025-09-27
""",
}


@pytest.mark.parametrize("id_", COUNTS)
def test_figures_have_their_bounds_units_and_dates(id_: str, sources: dict[str, Claims]) -> None:
    claims = sources[id_]
    events = event_index(claims)

    def subject(name: str) -> str:
        return claims.events[events[name]].name if name in events else name

    found = [
        [subject(f.subject), f.measure, str(f.value), f.bound, f.unit or "", f.since or "", f.as_of or ""]
        for f in claims.figures
    ]
    assert found == [[cell.strip() for cell in row.split("|")] for row in FIGURES[id_].strip().splitlines()]


def test_more_than_is_never_exact(located: dict[str, LocatedClaims]) -> None:
    quoted = [
        ((each.text or "")[s.start : s.end], f.bound)
        for each in located.values()
        for f in each.claims.figures
        for s in f.evidence
    ]
    vague = [
        (quote, bound)
        for quote, bound in quoted
        if re.search(r"\b(?:over|more than|close to) (?:nine|\d)", quote, re.IGNORECASE)
    ]
    assert len(vague) == 17
    assert [quote for quote, bound in vague if bound == "exact"] == []


# ---- no sentence of the publications


def _names(sources: dict[str, Claims]) -> set[str]:
    names = {name for c in sources.values() for o in c.organisations for name in (o.name, *o.aliases)}
    names |= {name for c in sources.values() for e in c.events for name in (e.name, *e.aliases)}
    return names | {s.name for a in _all_agreements(sources) for s in a.signatories}


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _runs(text: str, names: set[str], length: int) -> set[tuple[str, ...]]:
    """Give every run of so many words between names."""
    folded = _words(text)
    for name in sorted(names, key=len, reverse=True):
        folded = re.sub(rf"\b{re.escape(_words(name))}\b", "|", folded)
    parts = [part.split() for part in folded.split("|")]
    return {tuple(words[at : at + length]) for words in parts for at in range(len(words) - length + 1)}


@pytest.mark.shared
@pytest.mark.parametrize("name", [*(f"{id_}.txt" for id_ in COUNTS), "README.md"])
def test_no_seven_words_running_are_a_publication_s(name: str, sources: dict[str, Claims], shared: Path) -> None:
    names = _names(sources)
    originals = [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]
    taken = {run for original in originals for run in _runs(original, names, 7)}
    ours = _runs((FOLDER / name).read_text("utf-8"), names, 7)
    assert len(originals) == 5 and len(taken) > 1000 and len(ours) > 100
    assert ours & taken == set()


@pytest.mark.shared
def test_a_copied_sentence_would_be_found(sources: dict[str, Claims], shared: Path) -> None:
    names = _names(sources)
    original = (shared / "seeds" / f"{BEIHANG}.txt").read_text("utf-8")
    sentence = next(part for part in original.split(". ") if part.startswith("Graduates") or "dual degrees" in part)
    assert _runs(f"As {BEIHANG} has it: {sentence.upper()}!", names, 7) & _runs(original, names, 7)
    assert not _runs(f"{UNION}. " * 3, names, 7)
