"""The five source texts, read by rules alone: every agreement they tell of, no other, and their counts as counts.

What the texts say was read by people; the bundled collection ``engineering-education`` holds the same facts.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.claims import Agreement, Claims, check_claims
from kg.extract import Document, extract_claims

pytestmark = pytest.mark.shared

PUBLISHED = {
    "beihang-2025-09-28": "2025-09-28",
    "china-daily-2025-09-27": "2025-09-28",
    "china-daily-2025-11-14-gdvea": "2025-11-15",
    "moe-2022-09-21": "2022-09-21",
    "scut-2025-09-29": "2025-09-29",
}
BEIHANG, VALENCIA = "Beihang University", "Universitat Politècnica de València"
SCUT, SAN_MARCOS = "South China University of Technology", "National University of San Marcos"
CAST, CEEAA = "China Association for Science and Technology", "China Engineering Education Accreditation Association"
IEA = "International Engineering Alliance"
CHINESE = ["Beijing Jiaotong University", "Central South University", SCUT, "Tongji University", "Chongqing University"]
FOREIGN = [
    "Polytechnic University of Valencia",
    "University of Campinas",
    "Bandung Institute of Technology",
    SAN_MARCOS,
    "University of Nairobi",
    "National University of Laos",
]
CONFERENCE = "International Conference for Training Excellent Engineers"


def text_of(shared: Path, name: str) -> str:
    return (shared / "seeds" / f"{name}.txt").read_text("utf-8")


def read(shared: Path, name: str) -> Claims:
    document = Document(name, text_of(shared, name), published=PUBLISHED[name])
    claims = extract_claims(document).claims
    assert check_claims(claims, document.text) == []
    return claims


def told(agreement: Agreement) -> tuple[str, str, str | None, list[str], list[list[str]]]:
    """Give what an agreement says, the order of names apart."""
    sides = [sorted(side) for side in agreement.sides]
    return agreement.kind, agreement.status, agreement.signed, sorted(agreement.parties), sides


def counts(claims: Claims) -> set[tuple[str, int | float, str]]:
    return {(figure.bound, figure.value, figure.unit or "") for figure in claims.figures}


def test_beihang_and_valencia_sign_one_memorandum_told_twice(shared: Path) -> None:
    claims = read(shared, "beihang-2025-09-28")
    (memorandum,) = claims.agreements
    assert told(memorandum) == ("mou", "signed", "2025-09-27", [BEIHANG, VALENCIA], [])
    assert memorandum.establishes == "China-Spain Institute for Excellent Engineers"
    assert [(each.name, each.organisation) for each in memorandum.signatories] == [("Zhao Weisheng", BEIHANG)]
    assert memorandum.event == CONFERENCE and len(memorandum.evidence) >= 2
    (valencia,) = (each for each in claims.organisations if each.name == VALENCIA)
    assert (valencia.acronyms, valencia.country) == (("UPV",), "ES")


def test_the_collective_statement_is_one_claim_with_open_sides(shared: Path) -> None:
    claims = read(shared, "china-daily-2025-09-27")
    statement, collective = claims.agreements
    assert told(statement) == ("declaration", "signed", "2025-09-27", sorted([CAST, CEEAA, IEA]), [])
    assert told(collective) == ("agreement", "signed", "2025-09-27", [], [sorted(CHINESE), sorted(FOREIGN)])
    assert collective.open == (True, True)
    country = {each.name: each.country for each in claims.organisations}
    assert [country[name] for name in FOREIGN] == ["ES", "BR", "ID", "PE", "KE", "LA"]
    assert {country[name] for name in CHINESE} == {"CN"}


def test_the_conference_has_its_day_place_and_open_list_of_hosts(shared: Path) -> None:
    (conference,) = read(shared, "china-daily-2025-09-27").events
    assert (conference.name, conference.edition, conference.date) == (CONFERENCE, 2, "2025-09-27")
    assert (conference.place, conference.country, conference.open) == ("Beijing", "CN", ("co_hosts",))
    assert len(conference.co_hosts) == 6


def test_four_parties_found_one_academy(shared: Path) -> None:
    declaration, academy = read(shared, "scut-2025-09-29").agreements
    assert told(declaration) == ("declaration", "signed", "2025-09-27", sorted([CAST, CEEAA, IEA]), [])
    parties = [SCUT, SAN_MARCOS, "China Southern Power Grid International Co., Ltd.", "Boluz Energy S.A."]
    assert told(academy)[1:] == ("signed", "2025-09-27", sorted(parties), [])
    assert academy.establishes == "China-Peru Academy of Excellence in Engineering"
    assert [(each.name, each.organisation) for each in academy.signatories] == [("ZHANG Xichun", SCUT)]


def test_what_was_agreed_without_a_signing_is_reported_and_projects_are_counted(shared: Path) -> None:
    claims = read(shared, "china-daily-2025-11-14-gdvea")
    (agreement,) = claims.agreements
    parties = ["Guangdong Food and Drug Vocational College", "University of Health Sciences"]
    assert told(agreement) == ("agreement", "reported", None, parties, [])
    assert {each.country for each in claims.organisations if each.name in parties} == {"CN", "LA"}
    assert {("exact", 7, "cooperation projects"), ("at-least", 20, "countries and regions")} <= counts(claims)


def test_countries_that_nobody_names_are_a_count_and_no_agreement(shared: Path) -> None:
    claims = read(shared, "moe-2022-09-21")
    assert claims.agreements == ()
    assert {("exact", 58, "countries and regions"), ("at-least", 300, "cooperation agreements")} <= counts(claims)
    assert {each.country for each in claims.organisations if each.name == "Ministry of Education"} <= {"CN", None}


def test_no_text_is_read_in_vain(shared: Path) -> None:
    names = {path.stem for path in (shared / "seeds").glob("*.txt")}
    assert names == set(PUBLISHED)
