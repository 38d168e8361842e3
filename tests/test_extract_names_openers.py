"""What opens and ends a name that the words beside it could go on: each rule with a twin where it must not act."""

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
        # a verb's form opens the sentence, not the name
        ("Visiting Viknes University, she spoke.", ["Viknes University"]),
        ("Dubbed VIKNES Consortium, it has ten members.", ["VIKNES Consortium"]),
        ("United Viknes University and Leading University met.", ["United Viknes University", "Leading University"]),
        # letters that are a head are written large
        ("Dr. Nit Berg and Iain Hansen met at NIT Patna.", ["NIT Patna"]),
        # a girl's or boy's school is one
        ("Kari met Bergen Girl’s High School.", ["Bergen Girl’s High School"]),
        ("Kari met Bergen Rector’s High School.", []),
        # an article before a head of its language
        ("La Universidad Viknes met.", ["Universidad Viknes"]),
        ("The rector of Universidad La Viknes met.", ["Universidad La Viknes"]),
        # the letters of a longer run than the brackets follow end a name; so do those before a head that opens one
        (
            "The Centre for Fishing, Sailing and Training (CFST) Viknes Technical College met.",
            ["Viknes Technical College"],
        ),
        (
            "The Bergen Fish Harbour (BFH) Administrative Committee met.",
            ["Bergen Fish Harbour (BFH) Administrative Committee"],
        ),
        ("Dean of Research (R&D) NIT Patna met.", ["NIT Patna"]),
        # a college of what letters name, where the text has them
        ("Viknes University (VXU) is glad. The dean of VXU College of Law came.", ["Viknes University"]),
        ("VXU College of Law signed it.", ["VXU College of Law"]),
        # a name in Spanish follows the comma, no campus
        (
            "It met Viknes State University, Davao del Norte State College and Lund University.",
            ["Viknes State University", "Davao del Norte State College", "Lund University"],
        ),
        # the language of signs, and a headline's verb
        ("Chile's Norwegian Sign Language Research Centre (NSLRC) met.", ["Norwegian Sign Language Research Centre"]),
        ("University of Koya Sign Agreement", ["University of Koya"]),
        # letters name the whole, whose shorter name stands before
        ("It met the Norway Cultural Centre in Chile (NCCC).", ["Norway Cultural Centre in Chile"]),
        # a ministry in brackets is no embassy's name
        (
            "It met the Norwegian Embassy (Ministry of Foreign Affairs).",
            ["Norwegian Embassy", "Ministry of Foreign Affairs"],
        ),
        # a foundation is called by its first name
        (
            "Viknesin Foundation signed. The Viknesin Bin Karim Foundation for Medical Sciences is glad.",
            ["Viknesin Bin Karim Foundation for Medical Sciences"],
        ),
        (
            "Bergen Foundation met the Bergen Bin Karim Foundation for Law.",
            ["Bergen Foundation", "Bergen Bin Karim Foundation for Law"],
        ),
        # schools of Maori
        ("Te Wānanga o Viknes met Berga Wānanga.", ["Te Wānanga o Viknes", "Berga Wānanga"]),
    ],
)
def test_openers_letters_and_articles(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Viknesia Health and Berghaven Healthcare signed it.", ["Viknesia Health", "Berghaven Healthcare"]),
        (
            "Viknesia Health Services met Berghaven Health System.",
            ["Viknesia Health Services", "Berghaven Health System"],
        ),
        ("The course is about Public Health, One Health and Mental Health.", []),
        ("It met Viknesia Health Minister Kari Berg and won the Berghaven Health Award.", []),
        (
            "The Ministry of Health met the Institute of Viknesia Health.",
            ["Ministry of Health", "Institute of Viknesia Health"],
        ),
        ("Norwegian Health and Norway Health are fields.", []),
        ("Viknesia Health Sciences University signed.", ["Viknesia Health Sciences University"]),
    ],
)
def test_groups_of_hospitals(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_region_behind_a_town_and_letters_of_an_island_are_no_names() -> None:
    text = "They met in Bergen, Viknesia, on Monday. Viknesia State University is glad."
    (found,) = find_names(Document("test", text), split_sentences(text)).organisations
    assert found.aliases == ()
    text = "UPEI is glad. The University of Prince Edward Island came to PEI."
    (found,) = find_names(Document("test", text), split_sentences(text)).organisations
    assert found.acronyms == ("UPEI",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a slash parts two names; not letters
        (
            "Lund University/Oslo University and Bergen/University of Pisa met.",
            ["Lund University", "Oslo University", "University of Pisa"],
        ),
        ("The AB/CD Institute of Fjordov met.", ["AB/CD Institute of Fjordov"]),
        # a place of three words
        ("Bay of Plenty Polytechnic met.", ["Bay of Plenty Polytechnic"]),
        ("The Bay of Fjordov University met.", ["Fjordov University"]),
        # what is studied, and an authority
        ("It is about Higher Education Administration.", []),
        ("The Fjordov Customs Administration met.", ["Fjordov Customs Administration"]),
        # of what a department is, behind an office
        ("The Director of Trade, Labor and Industry Department came.", ["Trade, Labor and Industry Department"]),
        # a campus behind a hyphen
        ("A course of Texas A&M University-Corpus Christi began.", ["Texas A&M University-Corpus Christi"]),
        ("University of Maryland- Community outreach", ["University of Maryland"]),
        # letters of the text tell that a board is one
        ("The Fishery Students' Financing Board met. It is at the FSFB.", ["Fishery Students' Financing Board"]),
        ("The Fishery Students' Financing Board met.", []),
        # an agreement is with a body whose words are plain, where letters introduce it
        (
            "Oslo University signed an agreement with Young Power in Social Action (YPSA).",
            ["Oslo University", "Young Power in Social Action"],
        ),
        ("Oslo University is glad of Young Power in Social Action (YPSA).", ["Oslo University"]),
        # an item of a list
        ("Partners:\n3. National Fishing Centre\n4. Oslo University", ["National Fishing Centre", "Oslo University"]),
        ("Plans for new National Fishing Centre grow.", []),
        # a project behind a slash
        ("The project “Linking Harbours /LINKUP” of Oslo University began.", ["Oslo University"]),
    ],
)
def test_slashes_boards_and_lists(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_one_embassy_however_its_country_is_written() -> None:
    assert names("The U.S. Embassy met. The Embassy of the United States of America is glad.") == [
        "Embassy of the United States of America"
    ]


def test_a_region_tells_the_country_of_a_body() -> None:
    text = "The Ontario Council on Fisheries met the California Fishing Council."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == ["CA", "US"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an item of a list beside a group of hospitals is one too
        (
            "It met Eastern Health, Viknesia Health and Oslo University.",
            ["Eastern Health", "Viknesia Health", "Oslo University"],
        ),
        ("It is about Public Health, Viknesia Health and Oslo University.", ["Viknesia Health", "Oslo University"]),
        # "Health" is a field in names
        (
            "The National Health and Fishing Research Council (NHFRC) met.",
            ["National Health and Fishing Research Council"],
        ),
        ("The Ministry of Education, Health and Sports met.", ["Ministry of Education, Health and Sports"]),
        ("Viknesia Hospitals and Bergen Hospitals met.", ["Viknesia Hospitals"]),
        # a title that is none of the name
        (
            "The Grand Sheikh of Viknes University met the Prince of Songkla University.",
            ["Viknes University", "Prince of Songkla University"],
        ),
        # letters tell how far a name goes, and "s" of an owner is no letter of it
        (
            "The Viknes People’s Association for Friendship with Norwegian Ports (VPAFNP) met.",
            ["Viknes People’s Association for Friendship with Norwegian Ports"],
        ),
        (
            "The Viknes Association for Friendship with Norwegian Ports (VAF) met.",
            ["Viknes Association for Friendship"],
        ),
        # the country between a name and its letters
        ("The Chartered Institute of Fishing, Ghana (CIF-Ghana), met.", ["Chartered Institute of Fishing, Ghana"]),
        ("The Chartered Institute of Fishing, Ghana (CIF), met.", ["Chartered Institute of Fishing"]),
        ("The Institute of Fishing, Ghana, met.", []),
    ],
)
def test_how_far_letters_and_lists_reach(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_titles_and_ranks_are_no_letters_of_an_embassy() -> None:
    text = "The Hungarian Embassy met. H.E. Kari Berg spoke. The High Commission of Tanzania met."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.acronyms for each in found] == [(), ()]


def test_a_state_body_is_of_the_country_that_opens_its_name() -> None:
    text = "He works for the Jordan Tourism Board in Iraq and the Tourism Board (TB) in Iraq."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == ["JO", "IQ"]


@pytest.mark.parametrize(
    "word",
    "Notably Subsequently Nevertheless Elsewhere Similarly Consequently Instead Afterwards Separately Reportedly"
    " Accordingly Neither Either Even Congratulations Neighbouring Prestigious".split(),
)
def test_an_adverb_without_a_comma_opens_the_sentence_and_not_the_name(word: str) -> None:
    assert names(f"The sun shone. {word} Viknes State University met Lund University.") == [
        "Viknes State University",
        "Lund University",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word that belongs to names is none of them
        ("The sun shone. Open Viknes University met.", ["Open Viknes University"]),
        # the small words of a title end a name
        ("Lund University Signs Pact With University of Viknes To Boost Research",
         ["Lund University", "University of Viknes"]),
        ("University of Science And Technology of Viknes Signs Pact",
         ["University of Science And Technology of Viknes"]),
        # another head with *of* begins another name
        ("Viknes Institute of Technology and Ministry of Health met.",
         ["Viknes Institute of Technology", "Ministry of Health"]),
        ("Viknes Institute of Technology and Health met.", ["Viknes Institute of Technology and Health"]),
        # a person is no part of the next name
        ("Lund University President Joan Reed and Tidewater College President Mark Ellis met.",
         ["Lund University", "Tidewater College"]),
    ],
)  # fmt: skip
def test_what_ends_before_the_next_name_begins(text: str, expected: list[str]) -> None:
    assert names(text) == expected
