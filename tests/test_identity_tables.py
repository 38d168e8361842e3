"""Tables of one's own: institutions for the registry, agreements as claims, each fault told by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.claims import check_claims
from kg.errors import ClaimsError, RegistryError
from kg.identity.agreement_table import FIELDS, read_agreements
from kg.identity.tables import INSTITUTION_FIELDS, parse_columns, read_institutions

INSTITUTIONS = """University,Country,Town,Aliases,lat,lon
My Own University,Spain,Madrid,Universidad Propia; UPropia|MOU School,40.4,-3.7
"Second, the Other",gb,,,,
"""
COLUMNS = {"name": ["University"], "country": ["Country"], "city": ["Town"], "aliases": ["Aliases"]}


def table(tmp_path: Path, text: str, name: str = "t.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_institutions_are_read_by_their_columns(tmp_path: Path) -> None:
    first, second = read_institutions(table(tmp_path, INSTITUTIONS), COLUMNS)
    assert (first.id, first.country, first.city, first.coordinates) == (
        "my-own-university-es",
        "ES",
        "Madrid",
        (40.4, -3.7),
    )
    assert first.aliases == ("Universidad Propia", "UPropia", "MOU School")
    assert (second.label, second.country, second.city) == ("Second, the Other", "GB", None)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_semicolons_and_tabs_divide_cells_too(tmp_path: Path, delimiter: str) -> None:
    text = f"name{delimiter}country\nA College{delimiter}GB\n"
    assert [each.id for each in read_institutions(table(tmp_path, "\ufeff" + text), {})] == ["a-college-gb"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,country\nA,Spian\n", "t.csv:2: unknown country 'Spian'"),
        ("name,country\n,ES\n", "t.csv:2: the name is empty"),
        ("name,kind\nA,univrsity\n", "did you mean 'university'"),
        ("name\nA\nA\n", "t.csv:3: the institution 'a' stands on line 2 already"),
        ("name,lat,lon\nA,91,0\n", "coordinates need both"),
        ("name,lat,lon\nA,1,\n", "coordinates need both"),
        ("name,ror\nA,ror\n", "is no ROR id"),
        ("name,wikidata\nA,12\n", "is no Wikidata id"),
        ("name,id\nA,B C\n", "is no id"),
        ("name,part_of\nA,b\n", "part_of names no institution of this table"),
        ("label\nA\n", "no column is called 'name'"),
        ("name\nA,B\n", "t.csv:2: this row has 2 cells, the header 1"),
        ("name\n", "the table has no rows"),
        ("", "the table is empty"),
        ('name\n"A\n', "this is not CSV"),
    ],
)
def test_faults_of_a_table_are_told_by_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(RegistryError) as caught:
        read_institutions(table(tmp_path, text), {})
    assert message in str(caught.value)


def test_a_line_is_that_on_which_the_row_begins(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"t\.csv:4: the name is empty"):
        read_institutions(table(tmp_path, 'name,city\nA,"two\nlines"\n,x\n'), {})


def test_column_mappings_are_parsed() -> None:
    assert parse_columns(["party=A", "party=B x"], FIELDS) == {"party": ["A", "B x"]}
    with pytest.raises(ValueError, match="did you mean 'party'"):
        parse_columns(["prty=A"], FIELDS)
    with pytest.raises(ValueError, match="write FIELD=COLUMN"):
        parse_columns(["name"], INSTITUTION_FIELDS)


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="there is no column 'University' .did you mean 'Univrsity'"):
        read_institutions(table(tmp_path, "Univrsity\nA\n"), {"name": ["University"]})


AGREEMENTS = """A,B,C,Date,Type,Source,CA,CB,CC
Tongji University,University of Nairobi,,2025-09-27,MoU,News One,CN,,
Tongji University,Chongqing University,National University of Laos,2024,memorandum of understanding,News Two,CN,,LA
X College,Y College,,,exchange,News One,,Kenya,
"""
MAPPING = {
    "party": ["A", "B", "C"],
    "country": ["CA", "CB", "CC"],
    "signed": ["Date"],
    "kind": ["Type"],
    "source": ["Source"],
}


def test_agreements_become_claims_with_their_rows_as_evidence(tmp_path: Path) -> None:
    found = {claims.source.id: (claims, text) for claims, text in read_agreements(table(tmp_path, AGREEMENTS), MAPPING)}
    assert set(found) == {"news-one", "news-two"}
    claims, text = found["news-one"]
    assert check_claims(claims, text) == []
    assert [(each.kind, each.status, each.signed, each.parties) for each in claims.agreements] == [
        ("mou", "signed", "2025-09-27", ("Tongji University", "University of Nairobi")),
        ("exchange", "reported", None, ("X College", "Y College")),
    ]
    quotes = [text[each.evidence[0].start : each.evidence[0].end] for each in claims.agreements]
    assert "Tongji University; University of Nairobi" in quotes[0]
    assert "X College; Y College" in quotes[1]


def test_three_parties_are_one_agreement_and_countries_stay_with_their_parties(tmp_path: Path) -> None:
    found = dict((claims.source.id, claims) for claims, _ in read_agreements(table(tmp_path, AGREEMENTS), MAPPING))
    assert len(found["news-two"].agreements[0].parties) == 3
    assert [(each.name, each.country) for each in found["news-two"].organisations] == [
        ("Tongji University", "CN"),
        ("Chongqing University", None),
        ("National University of Laos", "LA"),
    ]
    assert {each.name: each.country for each in found["news-one"].organisations}["Y College"] == "KE"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("x,,2025,mou", "two different parties"),
        ("x,x,2025,mou", "two different parties"),
        ("x,y,27.9.2025,mou", "must not be guessed"),
        ("x,y,2025-13,mou", "there is no month 13"),
        ("x,y,2025,memo", "unknown kind 'memo'"),
    ],
)
def test_faults_of_agreements_are_told_by_line(tmp_path: Path, row: str, message: str) -> None:
    path = table(tmp_path, f"A,B,signed,kind\n{row}\n")
    with pytest.raises(ClaimsError) as caught:
        read_agreements(path, {"party": ["A", "B"]})
    assert str(caught.value).startswith(f"{path}:2: ")
    assert message in str(caught.value)


def test_what_the_format_refuses_is_told_by_line_too(tmp_path: Path) -> None:
    path = table(tmp_path, "A,B,status,ended\nx,y,signed,2020\n")
    with pytest.raises(ClaimsError, match=r"t\.csv:2: ended belongs to a terminated agreement"):
        read_agreements(path, {"party": ["A", "B"]})


def test_two_columns_of_parties_are_needed(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match="two or more columns of parties"):
        read_agreements(table(tmp_path, "A\nx\n"), {"party": ["A"]})
