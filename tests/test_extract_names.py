"""Names of organisations: each rule with a sentence it is for and a twin where it must not act."""

from __future__ import annotations

import pytest

from kg.claims import Organisation
from kg.extract.document import Document, Names
from kg.extract.names import find_names
from kg.extract.sentences import split_sentences


def read(text: str, **given: str) -> Names:
    return find_names(Document("test", text, **given), split_sentences(text))


def names(text: str, **given: str) -> list[str]:
    return [organisation.name for organisation in read(text, **given).organisations]


def one(text: str, name: str, **given: str) -> Organisation:
    return next(organisation for organisation in read(text, **given).organisations if organisation.name == name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "and" joins fields of study, not names
        (
            "The University of Science and Technology of Oran met the University of Oslo and Masaryk University.",
            ["University of Science and Technology of Oran", "University of Oslo", "Masaryk University"],
        ),
        (
            "It was signed with the Ministry of Education, Culture, Sports, Science and Technology.",
            ["Ministry of Education, Culture, Sports, Science and Technology"],
        ),
        (
            "It was signed with the Ministry of Education and Jilin University.",
            ["Ministry of Education", "Jilin University"],
        ),
        # an ampersand belongs to the name
        ("A visit to Suva Technical & Vocational College took place.", ["Suva Technical & Vocational College"]),
        # heads that come first in their language
        (
            "Universitas Gadjah Mada, Université de Montréal and Politecnico di Milano agreed.",
            ["Universitas Gadjah Mada", "Université de Montréal", "Politecnico di Milano"],
        ),
        ("The Conservatoire national des arts et métiers agreed.", ["Conservatoire national des arts et métiers"]),
        (
            "Ruhr-Universität Bochum and Humboldt-Universität zu Berlin agreed.",
            ["Ruhr-Universität Bochum", "Humboldt-Universität zu Berlin"],
        ),
        # a campus after a comma belongs to a system and to a name of fields alone, a country to neither
        (
            "The University of California, Santa Cruz agreed with the University of Engineering and Technolog"
            "y, Lahore.",
            ["University of California, Santa Cruz", "University of Engineering and Technology, Lahore"],
        ),
        ("The University of Nairobi, Kenya agreed.", ["University of Nairobi"]),
        # offices and titles are no part of a name, royal titles are
        ("Rector of Moscow State University Marie Curie came.", ["Moscow State University"]),
        ("King Saud University agreed.", ["King Saud University"]),
        # the owner is no part of a name unless it is a person or saint
        (
            "An agreement with Spain's Polytechnic University of Valencia was reached.",
            ["Polytechnic University of Valencia"],
        ),
        ("An agreement with Saint Peter's University was reached.", ["Saint Peter's University"]),
        # a place after a college belongs to it
        ("Imperial College London agreed.", ["Imperial College London"]),
        # words that open sentences are parts of names in their middle
        (
            "Students of Can Tho University and Kadir Has University agreed.",
            ["Can Tho University", "Kadir Has University"],
        ),
        ("Our University agreed with the University of Notre Dame.", ["University of Notre Dame"]),
        # companies with legal forms, banks
        ("A deal with Nippon Paint Co., Ltd. was reached.", ["Nippon Paint Co., Ltd."]),
        # ministries, embassies, councils
        (
            "The Chinese Embassy in Brazil and the Council of Rectors took part.",
            ["Chinese Embassy in Brazil", "Council of Rectors"],
        ),
        # named after somebody
        (
            "The National University of Uzbekistan named after Mirzo Ulugbek agreed.",
            ["National University of Uzbekistan named after Mirzo Ulugbek"],
        ),
        # a demonym that two peoples share one noun
        ("The Alliance of Ukrainian and Chinese Universities met.", ["Alliance of Ukrainian and Chinese Universities"]),
    ],
)
def test_where_a_name_begins_and_ends(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The University signed an agreement with three Chinese universities.",
        "The QS World University Rankings were published.",
        "They visited the Faculty of Law and the Institute of Economics.",
        "A Cancer Research Centre will be opened.",
        "They signed a Memorandum of Understanding (MoU) on Technical and Vocational Education (TVET).",
        "Xinhua News Agency reported.",
        "It signed the agreement with Marie Curie on Monday.",
        "Several Sierra Leonean Universities took part.",
        "The students went to the Council Chamber.",
    ],
)
def test_what_is_no_organisation(text: str) -> None:
    assert names(text) == []


def test_a_faculty_stands_for_its_university() -> None:
    text = "The School of Law of Jilin University and Masaryk University's Faculty of Science signed it."
    found = read(text)
    assert [organisation.name for organisation in found.organisations] == ["Jilin University", "Masaryk University"]
    assert [(text[m.start : m.end], m.form) for m in found.mentions] == [
        ("School of Law of Jilin University", "faculty"),
        ("Masaryk University's Faculty of Science", "faculty"),
    ]


def test_an_acronym_in_brackets_belongs_to_the_name_before_it() -> None:
    assert one("Masaryk University (MU) agreed. MU is old.", "Masaryk University").acronyms == ("MU",)
    assert one(
        "JICA (Japan International Cooperation Agency) agreed.", "Japan International Cooperation Agency"
    ).acronyms == ("JICA",)
    # the instrument's acronym is nobody's
    assert one("Masaryk University signed an MoU (MOU).", "Masaryk University").acronyms == ()


def test_an_acronym_without_brackets_is_read_off_the_initials_of_one_name() -> None:
    assert one("UNN met. The University of Nigeria, Nsukka agreed.", "University of Nigeria, Nsukka").acronyms == (
        "UNN",
    )
    # two names fit: neither has it
    both = read("The University of Malta and the University of Mumbai met. UM agreed.")
    assert [organisation.acronyms for organisation in both.organisations[:2]] == [(), ()]


def test_a_short_form_counts_where_it_is_no_place() -> None:
    assert one("Tongji University agreed. Tongji signed.", "Tongji University").aliases == ("Tongji",)
    assert one(
        "Maastricht University agreed. Maastricht's Faculty of Law signed.", "Maastricht University"
    ).aliases == ("Maastricht",)
    assert one("Maastricht University agreed. They met in Maastricht.", "Maastricht University").aliases == ()


def test_variants_of_one_name_are_one_entry() -> None:
    assert names("Doha University agreed. The University of Doha agreed.") == ["Doha University"]
    assert names("The Romanian Embassy was there. The Embassy of Romania spoke.") == ["Romanian Embassy"]
    assert names("Chongqing Open University agreed with the Open University.") == [
        "Chongqing Open University",
        "Open University",
    ]


def test_a_country_behind_a_name_may_be_left_out() -> None:
    assert one("The University of Kigali of Rwanda agreed.", "University of Kigali of Rwanda").aliases == (
        "University of Kigali",
    )
    assert one("Monash University Malaysia agreed.", "Monash University Malaysia").aliases == ("Monash University",)
    assert one("The Technical University of Kenya agreed.", "Technical University of Kenya").aliases == ()


def test_a_headline_in_capitals_gives_the_names_of_the_body() -> None:
    title = "Jilin University Signs Agreement With Masaryk University"
    text = f"{title}\n\nJilin University has signed an agreement with Masaryk University."
    assert names(text) == ["Jilin University", "Masaryk University"]
    assert names("Russian Tech Institute Cuts Ties With MIT\n\nMIT ended it.") == ["MIT"]


def test_a_known_form_that_is_also_a_word_needs_its_sentence() -> None:
    assert names("Imperial has signed a deal.") == ["Imperial"]
    assert names("The Imperial palace was closed.") == []


def test_names_without_a_head_need_an_agreement_and_a_word_that_is_no_persons() -> None:
    assert names("Lincoln University signed a memorandum with Canterbury Hockey.")[1] == "Canterbury Hockey"
    assert names("Lincoln University signed a memorandum with Marie Curie.") == ["Lincoln University"]


def test_the_publisher_explains_its_own_short_form() -> None:
    given = {"publisher": "Victoria University of Wellington", "url": "https://www.scoop.co.nz/x"}
    assert one("Victoria has signed an agreement.", "Victoria", **given).country == "NZ"
    assert names("Victoria has signed an agreement.") == []


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Transilvania University, Romania, agreed.", "Transilvania University", "RO"),
        ("Asyut University (Egypt) agreed.", "Asyut University", "EG"),
        ("Chulalongkorn University in Bangkok, Thailand, agreed.", "Chulalongkorn University", "TH"),
        ("Brazil's Nowhere University agreed.", "Nowhere University", "BR"),
        ("The University of Jordan agreed.", "University of Jordan", "JO"),
        ("Harbin Institute of Technology agreed.", "Harbin Institute of Technology", "CN"),
        ("Padjadjaran University agreed.", "Padjadjaran University", "ID"),
        ("The Embassy of Romania agreed.", "Embassy of Romania", "RO"),
        ("Nestlé has signed a deal.", "Nestlé", "CH"),
        # two countries in the name, an association of many: none rather than a wrong one
        ("Vietnam Japan University agreed.", "Vietnam Japan University", None),
        ("The Association of African Universities agreed.", "Association of African Universities", None),
    ],
)
def test_country(text: str, name: str, country: str | None) -> None:
    assert one(text, name).country == country


def test_what_stands_beside_a_name_is_trusted_more_than_lists() -> None:
    assert one("York University, Germany, agreed.", "York University").country == "DE"


def test_a_list_of_a_countrys_universities_gives_each_its_country() -> None:
    found = read("Chinese universities such as Nowhere University and Elsewhere University agreed.")
    assert [organisation.country for organisation in found.organisations] == ["CN", "CN"]


def test_mentions_stand_in_order_and_do_not_overlap() -> None:
    text = "Masaryk University (MU) and the Faculty of Law of Jilin University met MU's rector at Masaryk University."
    mentions = read(text).mentions
    assert len(mentions) == 5
    assert all(before.end <= after.start for before, after in zip(mentions, mentions[1:], strict=False))


@pytest.mark.parametrize("gap", ["\n", " \n", "\t", "\u00a0", "\r\n"])
def test_a_line_break_inside_a_name_is_a_space(gap: str) -> None:
    text = f"Masaryk University and the University{gap}of Doha signed a memorandum in 2020."
    found = find_names(Document("a", text), split_sentences(text))
    assert [o.name for o in found.organisations] == ["Masaryk University", "University of Doha"]
    assert text[found.mentions[1].start : found.mentions[1].end] == f"University{gap}of Doha"
