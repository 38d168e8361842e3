"""Countries are found by the names and demonyms that news uses, and never where two could be meant."""

from __future__ import annotations

import pytest

from kg.claims.countries import COUNTRY_CODES
from kg.identity import countries, country_label, find_country, find_demonym
from kg.identity.countries import can_be_country


def test_every_code_of_iso_3166_has_labels_in_three_languages() -> None:
    assert set(countries()) == COUNTRY_CODES
    assert [
        code
        for code, each in countries().items()
        if set(each.labels) != {"en", "es", "zh"} or not all(each.labels.values())
    ] == []


def test_every_label_and_english_name_finds_its_country_or_none_where_two_share_it() -> None:
    wrong = {
        name: (code, find_country(name))
        for code, each in countries().items()
        for name in (*each.labels.values(), *each.names)
        if find_country(name) != code
    }
    assert wrong == {"Congo": ("CG", None)}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Viet Nam", "VN"),
        ("Vietnam", "VN"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Turkiye", "TR"),
        ("Czech Republic", "CZ"),
        ("the Lao PDR", "LA"),
        ("Republic of Korea", "KR"),
        ("DPRK", "KP"),
        ("P. R. China", "CN"),
        ("Hong Kong SAR", "HK"),
        ("Macau", "MO"),
        ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Burma", "MM"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("US", "US"),
        ("the United States", "US"),
        ("Holland", "NL"),
        ("Russian Federation", "RU"),
        ("España", "ES"),
        ("西班牙", "ES"),
        ("Deutschland", "DE"),
        ("Republic of China", "TW"),
        ("Niger", "NE"),
        ("Guinea", "GN"),
        ("DR Congo", "CD"),
    ],
)
def test_names_that_news_uses(name: str, code: str) -> None:
    assert find_country(name) == code


@pytest.mark.parametrize("name", ["Congo", "us", "car", "Spian", "", "Guineas", "University of Kenya"])
def test_what_is_no_country_or_two_finds_none(name: str) -> None:
    assert find_country(name) is None


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Spanish", "ES"),
        ("Chinese", "CN"),
        ("Lao", "LA"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("British", "GB"),
        ("South Koreans", "KR"),
        ("Bissau-Guinean", "GW"),
        ("Kyrgyz", "KG"),
        ("Swiss", "CH"),
    ],
)
def test_demonyms(word: str, code: str) -> None:
    assert find_demonym(word) == code


@pytest.mark.parametrize("word", ["Congolese", "Dominican", "Martian", "Spain"])
def test_a_demonym_of_two_countries_or_none_finds_none(word: str) -> None:
    assert find_demonym(word) is None


def test_most_countries_have_a_demonym() -> None:
    assert sum(bool(each.demonyms) for each in countries().values()) > 220


def test_a_country_without_a_label_in_that_language_shows_the_english_one() -> None:
    assert country_label("ES", "fr") == "Spain"
    assert country_label("ES", "es") == "España"
    with pytest.raises(KeyError):
        country_label("XX")


def test_only_what_begins_as_a_country_does_is_looked_up_among_the_countries() -> None:
    assert can_be_country("New Harbour") and can_be_country("the Fjords") and can_be_country("St. Olav")
    assert not can_be_country("Harbour University")
    names = [
        name for each in countries().values() for name in (*each.labels.values(), *each.names, *each.demonyms)
        if find_country(name) or find_demonym(name) or len(name) < 4
    ]
    assert [name for name in names if not can_be_country(name)] == []
