"""Names of organisations: each rule with a sentence it is for and a twin where it must not act."""

from __future__ import annotations

import pytest

from kg.claims import Organisation
from kg.extract import extract_claims
from kg.extract.document import Document, Names
from kg.extract.names.finding import find_names
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
    assert one("The University of Kigali of Rwanda agreed.", "University of Kigali").aliases == ()
    assert one("Monash University Australia agreed.", "Monash University Australia").aliases == ("Monash University",)
    # a branch abroad is a body of its own
    assert names("Monash University Malaysia met Monash University.") == [
        "Monash University Malaysia",
        "Monash University",
    ]
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
        ("Vietnam Japan University agreed.", "Vietnam Japan University", "VN"),
        ("The Association of African Universities agreed.", "Association of African Universities", None),
    ],
)
def test_country(text: str, name: str, country: str | None) -> None:
    assert one(text, name).country == country


def test_a_ministry_has_the_country_that_the_text_gives_it_and_no_other() -> None:
    # The list of institutions knows one ministry of that plain name; every country has one.
    assert one("The Ministry of Education agreed.", "Ministry of Education").country is None
    assert one("The Ministry of Education of Ghana agreed.", "Ministry of Education of Ghana").country == "GH"


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
    extraction = extract_claims(Document("a", text))
    assert [o.name for o in extraction.claims.organisations] == ["Masaryk University", "University of Doha"]
    mention = extraction.result.names.mentions[1]
    start, end = extraction.layout.span(mention.start, mention.end)
    assert text[start:end] == f"University{gap}of Doha"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list of fields before the head
        (
            "The Islamic Educational, Scientific and Cultural Union met.",
            ["Islamic Educational, Scientific and Cultural Union"],
        ),
        # what tells where it is begins no name
        ("The Oslo-based Harbour University agreed.", ["Harbour University"]),
        # owners in the plural
        ("The Writers’ Union of Norway agreed.", ["Writers’ Union of Norway"]),
        # somebody's name after a country or a name
        ("The rector of the Academy of Arts of Norway Kari Bergseng came.", ["Academy of Arts of Norway"]),
        ("The rector of Tromsø University Usman Karimovich came.", ["Tromsø University"]),
        # what sort of university is no name, a country's institute of plain words is
        ("They work at a Public Sector University and an Industrial College.", []),
        ("They met Kenya's National Institute of Textile Research.", ["National Institute of Textile Research"]),
        # a country is none, nor is half of its name
        ("The Russian Federation and the New Zealand government met.", []),
        # an office at a group
        ("The Harbour Group Executive spoke.", []),
        # the small words of other languages
        (
            "Prince Mohammad bin Fahd University met Université du Québec à Montréal.",
            ["Prince Mohammad bin Fahd University", "Université du Québec à Montréal"],
        ),
        (
            "The Instituto Federal de Educação, Ciência e Tecnologia do Pará agreed.",
            ["Instituto Federal de Educação, Ciência e Tecnologia do Pará"],
        ),
        # a member of a larger university
        (
            "The University of Foreign Languages, Hue University agreed.",
            ["University of Foreign Languages, Hue University"],
        ),
        # two full names with a dash are two
        ("The Lund University–Kyoto University partnership goes on.", ["Lund University", "Kyoto University"]),
        # a Confucius Institute with its host
        (
            "The Confucius Institute at the University of Nairobi opened. The University of Nairobi was glad.",
            ["Confucius Institute at the University of Nairobi", "University of Nairobi"],
        ),
        # what an exam is of
        ("They passed the National Council Licensure Examination.", []),
    ],
)
def test_where_names_end_that_are_easily_mistaken(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_town_behind_a_name_is_left_out_where_people_leave_it_out() -> None:
    assert one("Ahmadu Bello University, Zaria agreed.", "Ahmadu Bello University").aliases == (
        "Ahmadu Bello University, Zaria",
    )
    assert one("Hazara University Mansehra met. Hazara University agreed.", "Hazara University Mansehra").aliases == (
        "Hazara University",
    )
    assert one("The University of Doha Suva Campus agreed.", "University of Doha Suva Campus").aliases == (
        "University of Doha",
    )
    # the town is another clause's
    assert one("Tongji University, Shanghai, China agreed.", "Tongji University").aliases == ()
    assert names("New York University Shanghai met New York University.") == [
        "New York University Shanghai",
        "New York University",
    ]


def test_an_acronym_may_be_made_of_letters_of_words() -> None:
    assert one("Jinan University met. JNU is old.", "Jinan University").acronyms == ("JNU",)
    assert one("The Catholic University of Lomé, CATUL, agreed.", "Catholic University of Lomé").acronyms == ("CATUL",)
    assert one("Kenya’s AUT and Alzahra University agreed.", "Alzahra University").acronyms == ()


def test_spellings_of_one_name_are_joined_but_not_two_towns() -> None:
    assert names("Cenderawasih University agreed. Cendrawasih University was glad.") == ["Cenderawasih University"]
    assert len(names("Guangdong University of Foreign Studies met Guangxi University of Foreign Studies.")) == 2


def test_an_academy_is_not_its_university() -> None:
    found = names("The Academy of Sciences of Norway and the University of the Academy of Sciences of Norway agreed.")
    assert len(found) == 2


def test_a_company_is_told_by_what_explains_it() -> None:
    text = "Lund University and Fjordtelia, Norway’s leading telecommunications provider, have signed a contract."
    assert names(text) == ["Lund University", "Fjordtelia"]
    # a person is explained otherwise
    assert names("Lund University and Bergseng, Norway’s leading chemist, have met.") == ["Lund University"]


def test_a_legal_form_or_a_plain_word_may_be_left_out() -> None:
    assert names("It signed with Harbour Group P. Ltd. on Monday. Harbour Group was glad.") == ["Harbour Group P. Ltd."]
    assert names("Yahya Welfare Hospital agreed. Yahya Hospital is old.") == ["Yahya Welfare Hospital"]
    assert len(names("Lund Technical University agreed. Lund University is old.")) == 2


def test_a_name_has_one_acronym_unless_brackets_say_otherwise() -> None:
    text = "The All India Institute of Medical Sciences (AIIMS) agreed with IIM, Indore."
    assert one(text, "All India Institute of Medical Sciences").acronyms == ("AIIMS",)


def test_banks_foundations_and_centres_that_sign() -> None:
    assert names("The Bank of Punjab (BoP) agreed.") == ["Bank of Punjab"]
    assert names("The María Cano University Foundation agreed.") == ["María Cano University Foundation"]
    text = "It was signed between the Center for Excellence in Financial Inclusion (CEFI) and Lund University."
    assert names(text) == ["Center for Excellence in Financial Inclusion", "Lund University"]
    assert names("The Center for Excellence in Teaching (CET) was opened at Lund University.") == ["Lund University"]


def test_an_office_of_a_city_is_no_organisation_of_its_own() -> None:
    assert names("The head of Bergen City Government’s Economic Development Bureau came.") == ["Bergen City Government"]


def test_names_whose_words_are_small_but_the_first() -> None:
    assert names("Polotsk state technical university agreed with the Turkmen state institute of economics.") == [
        "Polotsk state technical university",
        "Turkmen state institute of economics",
    ]
    assert names("He studies at a Norwegian state university.") == []
    # half of a headline or what lies in a town is no name
    assert names("Oslo university, Nokia to add a laboratory") == ["Nokia"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Birmingham and Nottingham universities have agreed.", ["Birmingham", "Nottingham"]),
        ("Norwegian and Swedish universities have agreed. Catalan and Basque universities met.", []),
        # a name that the list lacks is one beside others, or where only names can stand
        ("It met Afghanistan’s Bakhtar and Kateb Universities.", ["Bakhtar", "Kateb"]),
        ("It met Afghanistan’s Applied and Public Universities.", []),
        ("Students go to Howon, Kunsan and Wonkwang universities.", ["Howon", "Kunsan", "Wonkwang"]),
        ("The two universities of Bakhtar and Kateb met.", ["Bakhtar", "Kateb"]),
        ("The two universities of Excellence and Innovation met. Jesuit and Buddhist universities met.", []),
        # whose university it is belongs to no name
        ("It joined Beijing's Peking and Fudan universities.", ["Peking", "Fudan"]),
        # a rank that they share
        ("Vilnius and Kaunas Technical Universities met.", ["Vilnius", "Kaunas"]),
        ("Medical and Technical Universities met.", []),
        # examples, of which towns are some; countries are none
        ("Korean universities such as Howon, Gunsan and Jeonju Vision met.", ["Howon", "Gunsan", "Jeonju Vision"]),
        ("It has 90 partner universities, including Germany, France and Spain.", []),
        ("It met universities such as Leeds, Lund and Fjord University.", ["Leeds", "Lund", "Fjord University"]),
        # an institute of technology, not information technology
        ("Athlone IT and IT Sligo have agreed.", ["Athlone IT", "IT Sligo"]),
        ("The Athlone IT companies and the Sligo IT sector have agreed.", []),
    ],
)
def test_universities_that_share_a_head(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_people_are_no_examples_of_universities() -> None:
    assert names("Guests of universities including Vice-Chancellor Nigel Harris and Rector Kari Berg came.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the letters of one, behind a people or a part of its name
        ("The Indian Council of Social Research (ICSR) met. The Indian ICSR agreed.", 1),
        ("S. Fjordov Pavlodar State University (PSU) met. Pavlodar State University agreed. S. Fjordov PSU agreed.", 1),
        # the head left out or shortened
        ("ADA signed it with Oslo University. ADA University agreed.", 2),
        ("Sungkyunkwan Univ. met. Sungkyunkwan University agreed.", 1),
        ("Sungkyunkwan Univ. met. Oslo University agreed.", 2),
        # part of its own name, without its fields
        ("Kazi Nazrul Islam University met. Nazrul University agreed.", 1),
        ("Kazi Islamic Harbour University met. Islamic University agreed with Lund University.", 2),
        ("Mawlana Bhashani Science and Technology University met. Mawlana Bhashani University agreed.", 1),
        ("Lund Technical University met. Lund University agreed.", 2),
        ("The Confucius Institute at the Tajik National University (TNU) met. The Confucius Institute at TNU met.", 2),
        ("UIN Sultan Maulana Hasanuddin Banten met. UIN SMH Banten agreed.", 1),
        ("UIN Sultan Maulana Hasanuddin Banten met. UIN SMH Mataram agreed.", 2),
        # letters that stand for a known university of another country
        ("The University of Namibia met. UNAM signed it.", 1),
        ("Lund University met. UNAM signed it.", 2),
        # the town behind a hyphen, and a joint university
        ("Salahaddin- Erbil University met. Salahaddin University agreed.", 1),
        ("Oslo-Bergen University met. Oslo University agreed.", 2),
        # a region's government in either order, and another region's
        ("The Government of Uttar Pradesh met. The Uttar Pradesh government agreed.", 1),
        ("The Government of Uttar Pradesh met. The Karnataka government agreed.", 2),
        # the name in another language, told by "or"; two universities
        ("The Universiti Sultan Idris or Sultan Idris University of Education (UPSI) met.", 1),
        ("Oslo University or Lund University will host it.", 2),
        # one letter more
        ("Harbour University of Posts and Telecommunication met Harbour University of Post and Telecommunications.", 1),
        # the town behind
        ("The University “St Clement of Ohrid” in Bitola met. The University “St Clement of Ohrid” agreed.", 1),
        ("The Institute of Health Mitra Husada Jakarta met. The Institute of Health Mitra Husada agreed.", 1),
    ],
)
def test_forms_of_one_name_are_one(text: str, expected: int) -> None:
    assert len(names(text)) == expected


def test_what_many_universities_are_by_letters_is_none_of_them() -> None:
    assert [o.acronyms for o in read("UIN Mataram and UIN Jakarta met. Five UIN joined.").organisations] == [(), ()]


def test_a_shared_head_finds_the_name_in_full() -> None:
    assert names("The University of Bergen met. Bergen and Oslo universities agreed.")[0] == "University of Bergen"
    (found,) = [o for o in read("Athlone IT has signed it with colleges in Brazil.").organisations]
    assert found.country == "IE"


def test_quoted_names_and_offices() -> None:
    assert names(
        'It signed with National University "Chernihiv Polytechnic" and NTU "Kharkiv Polytechnic Institute".'
    ) == [
        'National University "Chernihiv Polytechnic"',
        'NTU "Kharkiv Polytechnic Institute"',
    ]
    assert names("Staff of the Taipei Economic and Cultural Office in Poland came.") == [
        "Taipei Economic and Cultural Office in Poland"
    ]
    assert names("Staff of the Foreign Affairs Office came.") == []


def test_what_tells_a_sort_of_union_is_no_union() -> None:
    assert names("The Alumni Association and a University Consortium met.") == []
    assert names("The Association of African Universities met.") == ["Association of African Universities"]


def test_letters_behind_a_persons_name_are_nobodys() -> None:
    assert names("Prof. Noor bin Ismail, FCMI, CMAX, came to Lund University.") == ["Lund University"]
    assert "COLCIEN" in names("He works with agencies such as COLCIEN, Lund University and others.")


def test_what_stands_inside_the_university_is_no_organisation() -> None:
    assert names("The National Centre for Nanoscience (NCN) at the university has signed it.") == []
    assert names("The Museum of Zoology of Lund University and the Museum of Modern Art agreed.") == [
        "Lund University",
        "Museum of Modern Art",
    ]


def test_joint_universities_are_not_their_founders() -> None:
    assert names("Wenzhou University and Kean University founded Wenzhou-Kean University.") == [
        "Wenzhou University",
        "Kean University",
        "Wenzhou-Kean University",
    ]


def test_departments_of_states_and_of_ministries() -> None:
    text = (
        "The Ohio Department of Education, the US Department of Agriculture and the Education Department of Henan met."
    )
    assert names(text) == [
        "Ohio Department of Education",
        "US Department of Agriculture",
        "Education Department of Henan",
    ]
    assert names("The International Department of the Ministry of Education came.") == ["Ministry of Education"]
    assert names("The Department of Physics came.") == []


def test_a_title_may_open_a_name_of_a_university() -> None:
    name = "Dr. Babasaheb Ambedkar Technological University"
    assert one(f"They met {name}.", name).aliases == ("Babasaheb Ambedkar Technological University",)
    assert names("Duy Tan University (DTU) agreed.") == ["Duy Tan University"]


def test_two_parties_with_a_hyphen_are_no_third() -> None:
    assert names("Kutztown University (KU) met Fjord College. The KU-Fjord College agreement is new.") == [
        "Kutztown University",
        "Fjord College",
    ]


def test_heads_that_follow_heads() -> None:
    assert names("The Sino-German Joint School Alliance met.") == ["Sino-German Joint School Alliance"]
    assert names("The Federation of Science Journalists and the Bergen Health Foundation met.") == [
        "Federation of Science Journalists",
        "Bergen Health Foundation",
    ]
    assert names("Torishima Center Co., Ltd. agreed.") == ["Torishima Center Co., Ltd."]


def test_governments_of_countries_and_sorts_of_ministries_are_no_organisations() -> None:
    assert names("The Indonesian Government and the Government of the Republic of Kenya agreed.") == []
    assert names("The Guangdong Provincial Government agreed with the Health Ministry.") == [
        "Guangdong Provincial Government",
        "Health Ministry",
    ]
    assert names("She works for the Pastoral Ministry and studies Business Administration.") == []
    assert names("They met Norway’s ministry of research and technology.") == ["ministry of research and technology"]


def test_what_a_university_signs_is_not_its_name() -> None:
    assert names("The Uppsala University MoU with Lund University is new.") == ["Uppsala University", "Lund University"]
    assert names("The Uppsala University Press is old.") == []
    assert names("University of Amsterdam Halts Student Exchange") == ["University of Amsterdam"]


def test_commissions_and_centres_of_universities() -> None:
    assert names("The National University Commission met.") == ["National University Commission"]
    assert names("Russian Irkutsk State University agreed.") == ["Irkutsk State University"]
    assert names("They hope to build a Sino-German College of Engineers.") == []
    assert names("Science Policy Bureau, Ministry of Education, came.") == ["Ministry of Education"]


def test_a_campus_behind_an_acronym() -> None:
    text = "The Indian Institute of Technology (IIT), Ropar agreed. IIT Ropar is new."
    assert "IIT Ropar" in one(text, "Indian Institute of Technology").aliases


def test_campuses_of_one_system_are_two() -> None:
    text = "Vietnam National University, Hanoi and Vietnam National University, Ho Chi Minh City agreed."
    assert len(names(text)) == 2
    one_of_them = "Vietnam National University met. On Monday Vietnam National University, Hanoi agreed."
    assert len(names(one_of_them)) == 1


def test_words_that_open_headlines_may_open_names() -> None:
    assert names("New York Medical College Signs MoU With University of New Haven") == [
        "New York Medical College",
        "University of New Haven",
    ]
    assert names("New Lund University Laboratory Opened With Oslo University") == ["Lund University", "Oslo University"]
    assert names("All India Institute of Medical Sciences agreed.") == ["All India Institute of Medical Sciences"]
    assert names("All Lund University staff agreed.") == ["Lund University"]


def test_colleges_and_campuses_that_write_their_university_behind() -> None:
    assert names("City, University of London met Royal Holloway, University of London.") == [
        "City, University of London",
        "Royal Holloway, University of London",
    ]
    assert names("They study in Lund, University of London staff said.") == ["University of London"]
    assert names("Muhammadiyah University (UM) of Sorong agreed.") == ["Muhammadiyah University (UM) of Sorong"]
    name = "University of the Philippines Open University"
    assert names(f"The {name} (UPOU) agreed.") == [name]


def test_ministries_of_plain_words() -> None:
    name = "Ministry of Tourism Development, Wildlife and Christian Religious Affairs"
    assert names(f"The {name} agreed.") == [name]
    assert names("The Ministry of Education, Lund University and Oslo agreed.") == [
        "Ministry of Education",
        "Lund University",
    ]


def test_a_short_form_in_capitals_is_the_universitys() -> None:
    assert names("EARTH University agreed. EARTH met guests from Lund University.") == [
        "EARTH University",
        "Lund University",
    ]


def test_a_misspelt_head_is_the_same_name() -> None:
    assert one("Lincoln Universtiy agreed. Lincoln University is old.", "Lincoln University").aliases == (
        "Lincoln Universtiy",
    )


def test_bureaus_and_committees_belong_to_what_they_are_of() -> None:
    assert names("The Higher Education Bureau of the Ministry of Education came.") == ["Ministry of Education"]
    assert names("The International Committee of the Association of Nordic Universities met.") == [
        "Association of Nordic Universities"
    ]
    name = "South Carolina Department of Natural Resources"
    assert names(f"The {name} agreed.") == [name]


def test_ministries_that_leave_out_a_field_or_their_country() -> None:
    text = "The Ministry of Education and Science of Kenya met. The Ministry of Education of Kenya agreed."
    assert len(names(text)) == 1
    name = "Department for Business, Innovation and Skills of the United Kingdom"
    assert one(f"The {name} agreed.", name).aliases == ("Department for Business, Innovation and Skills",)
    # two countries' ministries of one name stay two
    assert len(names("The Ministry of Education of Kenya met the Ministry of Education of Norway.")) == 2


def test_spellings_of_one_town_are_joined_but_not_two_towns() -> None:
    assert len(names("Prince of Songkhla University met. Prince of Songkla University agreed.")) == 1
    assert len(names("Shaanxi Normal University met Shanxi Normal University.")) == 2
    assert names("Beijing University of Chemical technology agreed.") == ["Beijing University of Chemical technology"]


def test_what_is_opened_is_no_body_yet_and_what_a_state_keeps_is() -> None:
    assert names('It tells of the opening of the "Nordic Heritage Center" at Lund University.') == ["Lund University"]
    text = "The Academy of Public Administration under the President of Kazakhstan agreed."
    assert names(text) == ["Academy of Public Administration"]
    name = "Institute of International Relations of the Ministry of Foreign Affairs of Turkmenistan"
    assert one(f"The {name} agreed.", name).aliases == ("Institute of International Relations",)
    assert names("Alamo Community College District agreed.") == ["Alamo Community College District"]


def test_russian_names_go_on_behind_their_sort() -> None:
    text = "The rectors of National Research University ITMO and Kazan (Volga Region) Federal University met."
    assert names(text) == [
        "National Research University ITMO",
        "Kazan (Volga Region) Federal University",
    ]
    assert names("The rector of the Financial University under the Government of Norway came.") == [
        "Financial University"
    ]
    assert names("They study at a Financial University.") == []


def test_a_union_is_named_by_its_meeting() -> None:
    assert names("The Nordic Association of Rectors Annual Conference met.") == ["Nordic Association of Rectors"]
    assert names("The Nordic University Presidents Dialogue met.") == []


def test_the_indian_words_for_a_university_make_names() -> None:
    assert names("Guru Ghasidas Vishwavidyalaya and Mahatma Gandhi Kashi Vidyapith met.") == [
        "Guru Ghasidas Vishwavidyalaya",
        "Mahatma Gandhi Kashi Vidyapith",
    ]
    assert names("They walked from Shanti to Ghasidas and met.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ministry of Labour and Ministry of Education agreed.", ["Ministry of Labour", "Ministry of Education"]),
        ("The Ministry of Labour and Social Affairs agreed.", ["Ministry of Labour and Social Affairs"]),
        ("Kean University, China Campus, opened.", ["Kean University, China Campus"]),
        ("Kean University opened its campus.", ["Kean University"]),
        (
            "Talks go on\n\nSAVANNA CITY, May 6 — Kean University signed a memorandum with Lund University. "
            "“We will sign another with Ghent University,” said rector Mwangi of Kean University.",
            ["Kean University", "Lund University", "Ghent University"],
        ),
        ("The Graduate School of Education (GSE) of Lund University opened.", ["Lund University"]),
    ],
)
def test_a_head_told_again_begins_a_name_and_a_campus_ends_one(text: str, names: list[str]) -> None:
    claims = extract_claims(Document("a", text)).claims
    assert [organisation.name for organisation in claims.organisations] == names
