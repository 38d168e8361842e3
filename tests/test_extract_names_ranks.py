"""Ranks, groups and parts beside a name: what goes on with it and what does not."""

from __future__ import annotations

import pytest

from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a listed name goes on over "of the"
        (
            "Students of Lyceum of the Philippines University met.",
            ["Lyceum of the Philippines University"],
        ),
        ("Students of the Moon University met.", ["Moon University"]),
        # a university's company
        ("SEGi University Sdn Bhd met.", ["SEGi University Sdn Bhd"]),
        # an office with letters is its owner's
        ("The Office of Research and Outreach (ORO) of Lund University met.", ["Lund University"]),
        # a rank before and a name behind
        ("Teaching University Viknes met.", ["Teaching University Viknes"]),
        ("The Teaching University Rector Kari Berg met Oslo University.", ["Oslo University"]),
        ("The State University Ole Hansen left is old.", []),
        # a university's group is itself
        ("Berga University met. The Berga University Group is glad.", ["Berga University"]),
        ("The Berga Fishing Group is glad.", ["Berga Fishing Group"]),
        # a bank among universities
        ("It met Staffordshire and London South Bank universities.", ["Staffordshire", "London South Bank"]),
        ("London South Bank met Oslo University.", ["London South Bank", "Oslo University"]),
        # letters before a part of a university
        ("Universiti Malaya UM Centre of Fishing met.", ["Universiti Malaya"]),
        ("Universiti Viknes UM met.", ["Universiti Viknes UM"]),
        # a school of a university's name, no town's
        ("Harbour University met. It will help the Harbour School of Fishing.", ["Harbour University"]),
        (
            "The University of Oslo met the Oslo School of Fishing.",
            ["University of Oslo", "Oslo School of Fishing"],
        ),
        # the closing mark of a quoted name is its own
        (
            'It met the National University "Viknes Institute of Fishing and Trade Engineers" and others.',
            ['National University "Viknes Institute of Fishing and Trade Engineers"'],
        ),
        # letters behind a quoted name carry it on
        (
            'It launched the "Fishing and Trade Network in Rivers and Waves" (FTNRW) consortium.',
            ["Fishing and Trade Network in Rivers and Waves"],
        ),
        ('It launched the "Harbour Network in Rivers and Waves" (BLM) consortium.', ["Harbour Network"]),
        # two of a land share the head
        ("Oslo and Bergen Universities of Norway met.", ["Oslo", "Bergen"]),
        ("It met the Japanese Ashikaga Institute of Technology.", ["Ashikaga Institute of Technology"]),
        ("It met the Japanese Viknes Institute of Fishing.", ["Japanese Viknes Institute of Fishing"]),
        # a party after a country's
        (
            "It has a partnership with Fiji’s Tertiary Scholarships and Loans Services (TSLS).",
            ["Tertiary Scholarships and Loans Services"],
        ),
        ("It has a partnership with Ole’s Tertiary Scholarships and Loans Services (TSLS).", []),
        # leagues of sport
        ("It met the Berga Champions League and the Fishing League of Norway.", ["Fishing League of Norway"]),
        # letters of what is taught make no college's name, and no department theirs
        (
            "It met the Department of Higher Education and Training (DHET), TVET Colleges and others.",
            ["Department of Higher Education and Training"],
        ),
        ("PSG Colleges of Chile met.", ["PSG Colleges of Chile"]),
        # letters behind tell of words before
        (
            "The Chemical Industries Education and Training Authority (CHIETA) met.",
            ["Chemical Industries Education and Training Authority"],
        ),
        ("The Chemical Industries Education and Training Authority (ETA) met.", ["Education and Training Authority"]),
        # letters with the land of whom they are
        (
            "Oslo University met INRA-France and the National Institute of Agronomic Research (INRA), France.",
            ["Oslo University", "National Institute of Agronomic Research"],
        ),
        # two initials of a person
        (
            "It was signed between Sh.S. Fjordov, Rector of Oslo University, and Lund University.",
            ["Oslo University", "Lund University"],
        ),
        # one by its country, one by "University"
        (
            "Universidad de Santiago de Chile met. Universidad de Santiago is glad.",
            ["Universidad de Santiago de Chile"],
        ),
        ("Universidad de Santiago met Universidad de Chile.", ["Universidad de Santiago", "Universidad de Chile"]),
        ("The Viknes University Alliance met. The Viknes Alliance is glad.", ["Viknes University Alliance"]),
    ],
)
def test_ranks_groups_and_parts(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_short_form_of_a_ministry() -> None:
    text = "The Ministry of Higher Education (Mescyt) and the Ministry of Health (Muscat) met."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [(each.name, each.aliases) for each in found] == [
        ("Ministry of Higher Education", ("Mescyt",)),
        ("Ministry of Health", ()),
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ('It met the National University "Tashkent Institute of Fishing" and others in Kyrgyzstan.', "UZ"),
        ('It met Univerzitet "Isa Boletini".', None),
    ],
)
def test_country_of_a_quoted_town(text: str, country: str | None) -> None:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == [country]
