"""Heads that few names have, and what stands right beside a head: each with a twin that is no name."""

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
        # clubs
        (
            "A pact was signed between the Berga Football Club and Oslo University.",
            ["Berga Football Club", "Oslo University"],
        ),
        ("Oslo University met the Viknes Rugby League Club.", ["Oslo University", "Viknes Rugby League Club"]),
        ("Oslo University met the Rotary Club of Berga.", ["Oslo University", "Rotary Club of Berga"]),
        ("Oslo University opened a Book Club and met the Football Club.", ["Oslo University"]),
        # heads of other languages, with the article written together
        ("Oslo University met Universidad Mayor de Viknes.", ["Oslo University", "Universidad Mayor de Viknes"]),
        ("Oslo University met Mayor Kari Berg.", ["Oslo University"]),
        ("Oslo University met the Comune di Berga.", ["Oslo University", "Comune di Berga"]),
        ("Oslo University met El Colegio de Viknes.", ["Oslo University", "El Colegio de Viknes"]),
        ("Oslo University met the Teatro Viknes and the Museo de Arte de Lima.",
         ["Oslo University", "Teatro Viknes", "Museo de Arte de Lima"]),
        ("Oslo University met at the theatre, the museo.", ["Oslo University"]),
        ("Oslo University met L’Université de Lomé.", ["Oslo University", "L’Université de Lomé"]),
        ("Oslo University met Latvijas Universitāte in Riga.", ["Oslo University", "Latvijas Universitāte"]),
        ("Oslo University met L’Aquila.", ["Oslo University"]),
        (
            "Te Whare Wānaka o Berga met Oslo University by Lake Wānaka.",
            ["Te Whare Wānaka o Berga", "Oslo University"],
        ),
        # a town and a number behind the head, also at the end of a sentence
        ("Oslo University met University Lyon 2 and University Grenoble 3.", 3),
        ("Oslo University met the French University Lyon 2.", ["Oslo University", "University Lyon 2"]),
        ("Oslo University met at University Park 2 days ago.", ["Oslo University"]),
        # a country or letters, and a hyphen
        ("Oslo University met Berga Foundation-Kenya.", ["Oslo University", "Berga Foundation-Kenya"]),
        ("Oslo University met the Foundation-Level Board.", ["Oslo University"]),
        ("Oslo University met VNU-University of Science.", ["Oslo University", "VNU-University of Science"]),
        ("Oslo University told of UK-University of old.", ["Oslo University"]),
        # one letter that is no article
        ("Oslo University met Dong A University.", ["Oslo University", "Dong A University"]),
        ("The U of S Confucius Institute met Oslo University.", ["Confucius Institute", "Oslo University"]),
        # a college that is called after a town, and one that is a university's part
        (
            "Oslo University met Henan University Minsheng College.",
            ["Oslo University", "Henan University Minsheng College"],
        ),
        (
            "Oslo University met Fjord College University of Chile.",
            ["Oslo University", "Fjord College University of Chile"],
        ),
        ("Oslo University met the Lund University Medical College.", ["Oslo University", "Lund University"]),
        # colleges of further education and hubs, which need a name
        ("Oslo University met TAFE Fjordland and Berga TAFE.", ["Oslo University", "TAFE Fjordland", "Berga TAFE"]),
        ("Oslo University met a Victorian TAFE Director.", ["Oslo University"]),
        ("Oslo University met the Arne Viknes Innovation Hub.", ["Oslo University", "Arne Viknes Innovation Hub"]),
        ("Oslo University opened an Innovation Hub, a Trade Hub and a Media Hub.", ["Oslo University"]),
        # cities that sign
        (
            "An exchange agreement was signed between Matsumoto City, Japan (a town) and Kaohsiung City, Taiwan.",
            ["Matsumoto City", "Kaohsiung City"],
        ),
        ("Oslo University signed an agreement in Kaohsiung City.", ["Oslo University"]),
        (
            "Oslo University signed an agreement with Kaohsiung City College.",
            ["Oslo University", "Kaohsiung City College"],
        ),
        # a saint's house
        ("Oslo University met St. Mary’s Care Group.", ["Oslo University", "St. Mary’s Care Group"]),
        # a dash and a town behind whom a university is called after
        (
            "University of Salah Berga – Erbil met Oslo University.",
            ["University of Salah Berga – Erbil", "Oslo University"],
        ),
        ("University of Oslo – Bergen and back – met Lund University.", ["University of Oslo", "Lund University"]),
        # campuses of universities of many
        (
            "Oslo University met the University of Illinois in Chicago.",
            ["Oslo University", "University of Illinois in Chicago"],
        ),
        (
            "Oslo University met the University of California in America.",
            ["Oslo University", "University of California"],
        ),
        ("Oslo University met Lund University in Malmö.", ["Oslo University", "Lund University"]),
        ("Oslo University met Viknes Health Care System.", ["Oslo University", "Viknes Health Care System"]),
    ],
)
def test_heads_and_what_stands_beside_them(text: str, expected: list[str] | int) -> None:
    found = names(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # offices of commissions
        (
            "Oslo University met Chile’s Office of the Fishery Education Commission.",
            ["Oslo University", "Office of the Fishery Education Commission"],
        ),
        (
            "Oslo University met the Lund Office of the National Fishery Commission.",
            ["Oslo University", "National Fishery Commission"],
        ),
        # ministries of universities, and who is a minister of state
        (
            "Oslo University met the Ministry of University and Research.",
            ["Oslo University", "Ministry of University and Research"],
        ),
        ("Ministry of Health State Minister Kari Berg met Oslo University.", ["Ministry of Health", "Oslo University"]),
        # a country's letters, or a country in a title, tell which sort of university is meant
        ("Oslo University signed it with a US University and UK University.", ["Oslo University"]),
        ("UAE University met Oslo University.", ["UAE University", "Oslo University"]),
        ("Canada university, Oslo University sign pact\n\nThe day was fine.", ["Oslo University"]),
        # letters before a person's name
        ("Lund Higher Education won. H.E. Kari Berg signed it with Oslo University.", 1),
        # what a programme is for
        ("Oslo University has an accord with Lund University for technical and research programmes.", 2),
        (
            "Oslo University met the Viknes Institute for technology and research.",
            ["Oslo University", "Viknes Institute for technology and research"],
        ),
        # agencies of news where they sign
        (
            "Oslo University and Viknes News Agency (VNA) renewed their agreement.",
            ["Oslo University", "Viknes News Agency"],
        ),
        ("Viknes News Agency told of Oslo University.", ["Oslo University"]),
        ("Pact signed\n\nNews Agency Of Norway\n\nOslo University signed it.", ["Oslo University"]),
        # a ministry's department, told by what both are for
        (
            "The Ministry of Health and Fishing, Department of Fishing, met Oslo University.",
            ["Ministry of Health and Fishing", "Oslo University"],
        ),
        # a ministry before and behind its republic
        (
            "The Ministry of Health of the Republic of Kenya met Oslo University. The Kenyan Ministry of Health won.",
            ["Ministry of Health of the Republic of Kenya", "Oslo University"],
        ),
        (
            "The Ministry of Health of the Republic of Kenya met Oslo University. The Ghanaian Ministry of Health won.",
            3,
        ),
        # governments of countries, where they sign
        (
            "Oslo University and the Government of Zambia have formalised a partnership.",
            ["Oslo University", "Government of Zambia"],
        ),
        ("Oslo University spoke of the Government of Zambia.", ["Oslo University"]),
        ("Oslo University signed an agreement with the Zambian Government.", ["Oslo University"]),
        # peoples' associations, whole
        (
            "Oslo University met the Viknes People’s Association for Friendship with Foreign Countries.",
            ["Oslo University", "Viknes People’s Association for Friendship with Foreign Countries"],
        ),
        (
            "Oslo University met the Viknes Association for Friendship with foreign guests.",
            ["Oslo University", "Viknes Association for Friendship"],
        ),
        # titles in capitals
        (
            "PROTOCOL OF UNDERSTANDING BETWEEN LUND UNIVERSITY AND OSLO UNIVERSITY\n\nThe day was fine.",
            ["LUND UNIVERSITY", "OSLO UNIVERSITY"],
        ),
        # ministers of state, and letters without brackets, behind a list of fields
        (
            "Ministry of Science and Higher Education State Minister Kari Berg met Oslo University.",
            ["Ministry of Science and Higher Education", "Oslo University"],
        ),
        (
            "Ministry of Trade and Tourism MTT met Oslo University.",
            ["Ministry of Trade and Tourism", "Oslo University"],
        ),
        (
            "The Ministry of Science, ICT and Future Planning met Oslo University.",
            ["Ministry of Science, ICT and Future Planning", "Oslo University"],
        ),
        # departments of regions
        (
            "Oslo University met the New South Wales Department of Primary Industries.",
            ["Oslo University", "New South Wales Department of Primary Industries"],
        ),
        ("Oslo University met the Lund Department of Primary Surgery.", ["Oslo University"]),
        # hospitals named after a university
        ("Oslo University met Baylor Health Care System.", ["Oslo University", "Baylor Health Care System"]),
        # centres that sign with others who are counted
        (
            "The Trade Education Centre and six universities signed a memorandum with Oslo University.",
            ["Trade Education Centre", "Oslo University"],
        ),
        ("The Trade Education Centre and six flats stand at Oslo University.", ["Oslo University"]),
        # what signed by itself is no part of whom a list names behind it
        (
            "The Trade Centre signed an accord with Oslo. The Trade Centre, Lund University and Oslo University won.",
            ["Trade Centre", "Lund University", "Oslo University"],
        ),
        (
            "The Trade Centre signed an accord with Oslo. The Trade Centre, Lund University, is glad.",
            ["Lund University"],
        ),
        # offices that stand for a state, by their letters
        ("The Taipei Economic and Cultural Office in Oslo won. TECO signed it with Oslo University.", 2),
    ],
)
def test_bodies_of_states_and_sorts(text: str, expected: list[str] | int) -> None:
    found = names(text)
    assert (len(found) if isinstance(expected, int) else found) == expected
