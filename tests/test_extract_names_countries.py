"""In which country each organisation of a text is, and where none is said."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from kg.extract.places.beside import country_after, country_before
from kg.extract.places.naming import country_of_name
from kg.extract.names.datelines import find_datelines
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def countries(text: str, **known: str) -> dict[str, str | None]:
    names = find_names(Document("a", text, **known), split_sentences(text))
    return {organisation.name: organisation.country for organisation in names.organisations}


# A state body carries the same name in many countries: the text tells which is meant.
def test_a_ministry_is_of_the_country_that_the_text_speaks_of() -> None:
    text = "The programmes of Chinese universities were ended, the Ministry of Education said."
    assert countries(text)["Ministry of Education"] == "CN"


def test_a_ministry_between_two_countries_is_of_none() -> None:
    text = "Delegates from Kenya and Peru came. Later the Ministry of Education spoke."
    assert countries(text)["Ministry of Education"] is None


def test_a_ministry_is_of_the_country_of_the_publication_before_that_of_its_guests() -> None:
    text = "Guests from Morocco came and signed at the Ministry of Education."
    assert countries(text, url="https://www.gov.pk/news")["Ministry of Education"] == "PK"


# Whose an embassy is, not where it lies.
def test_an_embassy_is_of_the_country_that_it_stands_for() -> None:
    assert countries("The Chilean Embassy in Peru helped.") == {"Chilean Embassy in Peru": "CL"}


def test_a_list_is_of_the_country_of_what_is_known_of_it() -> None:
    text = "The rectors of Ankara University, Sunflower University, Ege University and Hacettepe University signed."
    assert countries(text)["Sunflower University"] == "TR"


def test_two_sides_are_no_list() -> None:
    assert countries("Ankara University and Sunflower University signed.")["Sunflower University"] is None


def test_a_list_of_two_countries_says_nothing() -> None:
    text = "Ankara University, Sunflower University and Jilin University signed."
    assert countries(text)["Sunflower University"] is None


@pytest.mark.parametrize(
    "text",
    [
        "It works with important universities of Afghanistan, such as Daffodil University and Tulip University.",
        "Afghan universities include:\n\n1. Daffodil University\n2. Tulip University\n3. Rose University\n\nMore.",
    ],
)
def test_what_a_list_is_of_may_stand_before_or_after_its_noun(text: str) -> None:
    assert countries(text)["Tulip University"] == "AF"


def test_what_follows_a_numbered_list_is_not_of_it() -> None:
    text = "Afghan universities include:\n\n1. Daffodil University\n2. Tulip University\n\nLily University is in Peru"
    assert countries(text)["Lily University"] != "AF"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Inner Mongolia Academy of Science", "CN"),
        ("New Jersey Institute of Technology", "US"),
        ("Niger Delta University", "NG"),
        ("Mongolian Academy of Sciences", "MN"),
        ("Niger University", "NE"),
    ],
)
def test_a_region_is_not_the_country_that_its_name_holds(name: str, code: str) -> None:
    assert country_of_name(name, []) == code


# The list of universities knows a Ministry-like name of one country by chance.
def test_the_list_of_universities_says_nothing_of_state_bodies() -> None:
    assert country_of_name("Ministry of Education", [], listed=False) is None
    assert country_of_name("Masaryk University", []) == "CZ"


def test_a_member_of_a_university_is_where_the_university_is() -> None:
    text = "The University of Dance, Hue University met guests from Tokyo in Japan."
    assert "VN" in countries(text).values()


def test_an_institute_of_china_and_a_country_is_in_china() -> None:
    assert country_of_name("Sino-Danish Institute of Rivers", []) == "CN"
    assert country_of_name("Danish-Chilean Institute of Rivers", []) is None


# Acronyms are no towns: Tsu lies in Japan.
def test_an_acronym_is_no_town() -> None:
    text = "The TSU delegation came home. TSU students study music, said the rector of TSU."
    assert set(countries(text).values()) <= {None}


def test_a_limited_company_of_indonesia_is_told_by_its_legal_form() -> None:
    text = "Delegates from Malaysia and Indonesia came. Sunflower University signed with PT Merapi Group."
    assert countries(text)["PT Merapi Group"] == "ID"
    text = "Delegates from Malaysia and Indonesia came. Sunflower University signed with Merapi Holdings Ltd."
    assert countries(text)["Merapi Holdings Ltd"] is None


def test_a_part_is_where_its_acronym_s_owner_is() -> None:
    text = "The University of the Philippines (UP) and UP Open University met guests from Taiwan and Peru."
    assert countries(text)["UP Open University"] == "PH"


def test_a_confucius_institute_is_where_its_host_is() -> None:
    text = "Nanyang Technological University (NTU) has set up the Confucius Institute for NTU."
    assert countries(text)["Confucius Institute for NTU"] == "SG"


# "Kenya" before a name may be the name of something else; a demonym or a noun in between tells.
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It signed with the Thai firm Lotus Holdings Ltd.", "TH"),
        ("It signed with Spain’s oldest public university, Sunflower University.", "ES"),
        ("It signed with the China-based Sunflower University.", "CN"),
        ("Students from Italy. Sunflower University is far away.", None),
        ("The University of Malta, Sunflower University and others met.", None),
    ],
)
def test_the_country_before_a_name(text: str, code: str | None) -> None:
    found = countries(text)
    assert next(found[name] for name in found if name.startswith(("Lotus", "Sunflower"))) == code


def test_a_town_and_a_country_behind_a_name() -> None:
    assert countries("Sunflower University, Salt Lake City, Kenya signed.")["Sunflower University"] == "KE"


def test_a_country_behind_other_names_of_a_list_says_nothing() -> None:
    text = "Sunflower University, Science Foundation, Morocco and others met."
    assert country_after(text, 20) is None


def test_georgia_is_the_country_unless_the_text_is_american() -> None:
    text = "The ambassador to Georgia met the rector of Sunflower University and a guest of Jilin University in China."
    assert countries(text)["Sunflower University"] == "GE"
    text = "The guest flew to Atlanta, Georgia and met the Sunflower University rector and Jilin University of China."
    assert countries(text)["Sunflower University"] != "GE"


# Only the foreign partner's country is told in news for readers at home.
def test_the_country_of_a_partner_is_not_that_of_the_other_side() -> None:
    text = "Sunflower University has signed an agreement with Harbour Institute, Norway."
    assert countries(text)["Sunflower University"] is None
    text = "OSAKA: Sunflower University has signed an agreement with Harbour Institute, Norway."
    assert countries(text)["Sunflower University"] == "JP"


def test_rows_with_dashes_tell_town_and_country() -> None:
    text = "- Sunflower University – Würzburg – Germany (SU)\n- Harbour University – Kaunas – Lithuania (HU)"
    assert list(countries(text).values()) == ["DE", "LT"]


# Several ministries of education stand in one text, each in its own country.
def test_a_ministry_whose_name_ends_with_a_country_is_of_that_country() -> None:
    text = "China’s Ministry of Education agreed with the Ministry of Education and Science of the Russian Federation."
    assert countries(text)["Ministry of Education and Science of the Russian Federation"] == "RU"


def test_the_partner_of_a_university_may_be_of_another_country() -> None:
    assert country_before("the Chinese partner of Harbour College", 23) is None
    assert country_before("the Chinese partner Harbour College", 20) == "CN"


def test_a_town_behind_a_name_tells_more_than_the_list() -> None:
    assert countries("It signed with Lincoln University, Kuala Lumpur.")["Lincoln University"] == "MY"
    assert countries("It signed with Lincoln University in New Zealand.")["Lincoln University"] == "NZ"


def test_a_name_of_common_words_alone_is_nowhere() -> None:
    assert country_of_name("Polytechnic University", []) is None


def test_an_association_takes_no_country_from_a_word_that_is_a_town_somewhere() -> None:
    assert countries("The Luban Workshop Alliance met.") == {"Luban Workshop Alliance": None}


# An institution on its own pages: the address tells where it is.
def test_the_acronym_in_the_address_is_at_home() -> None:
    text = "QXUF has signed an agreement with Jilin University. QXUF students study Chinese."
    assert countries(text, url="https://www.qxuf.ac.jp/news")["QXUF"] == "JP"
    assert countries(text, url="https://www.other.ac.jp/news").get("QXUF") != "JP"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Vietnam-Russia University of Humanities", "VN"),
        ("German-Jordanian University", "JO"),
        ("German-French University", None),
    ],
)
def test_a_university_of_two_countries_is_rather_not_with_the_founder_abroad(name: str, code: str | None) -> None:
    assert country_of_name(name, []) == code


def test_an_association_of_two_countries_is_of_neither() -> None:
    found = countries("The Russian-Indian Association of Universities met in Moscow.", url="https://x.ru/a")
    assert found == {"Russian-Indian Association of Universities": None}


def test_a_country_before_brackets_tells_of_what_they_hold() -> None:
    text = "Students may go to Germany (Sunflower University) and Canada (University of Roses)."
    assert list(countries(text).values()) == ["DE", "CA"]


def test_universities_of_two_countries_in_one_list_are_told_by_what_is_known_of_each() -> None:
    text = "It was signed by Swedish and Japanese universities, including Lund University and Kyoto University."
    assert list(countries(text).values()) == ["SE", "JP"]


def test_a_heading_says_nothing_of_the_next_line() -> None:
    text = "MoU signed with Chinese universities\n\nLAHORE: The Sunflower University has signed with four universities."
    assert countries(text)["Sunflower University"] != "CN"


def test_a_branch_of_a_known_organisation_is_not_its_country() -> None:
    assert countries("Huawei in Mexico helps.")["Huawei"] == "CN"


def test_the_country_before_a_noun_is_that_of_another() -> None:
    assert country_after("Sunflower University, UK varsity sign pact", 20) is None
    assert country_after("Sunflower University, UK, sign pact", 20) == "GB"


def test_the_town_that_owns_a_name_tells_its_country() -> None:
    assert countries("They signed with Shanghai's Sunflower University.")["Sunflower University"] == "CN"


# News for readers at home does not name the country; the paper, or a region, tells it.
def test_the_country_of_the_paper_is_that_of_the_state_bodies_it_names() -> None:
    text = "Guests from Peru and Chile met the Ministry of Education."
    assert countries(text, url="https://www.dawn.com/news/1")["Ministry of Education"] == "PK"
    assert countries(text, publisher="The Hindu")["Ministry of Education"] == "IN"
    assert countries(text, publisher="The Morning Star")["Ministry of Education"] is None


def test_a_region_speaks_for_its_country() -> None:
    text = "The minister of Karnataka came. Later the State Education Council spoke."
    assert countries(text)["State Education Council"] == "IN"


def test_a_university_on_its_own_pages_is_at_home() -> None:
    text = "It signed with Jagiellonian University of Kraków, a good partner for St. Mary’s University."
    given = {"publisher": "St. Mary’s University", "url": "https://www.stmarytx.edu/a"}
    assert countries(text, **given)["St. Mary’s University"] == "US"
    assert countries(text)["St. Mary’s University"] != "US"


def kinds(text: str) -> dict[str, str]:
    names = find_names(Document("a", text), split_sentences(text))
    return {organisation.name: organisation.kind for organisation in names.organisations}


# Many institutes teach, and councils of rectors are no state bodies.
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Higher Institute of Music of Lima", "university"),
        ("Pedagogical Institute of Tajikistan", "university"),
        ("Lima Institute of Advanced Study in Science and Technology", "research"),
        ("Nairobi Institute of Physics", "research"),
        ("National Council of Professors", "association"),
        ("Lima Group of Universities", "association"),
        ("Lima City Council", "government"),
    ],
)
def test_the_kind_of_an_organisation(name: str, kind: str) -> None:
    assert kinds(f"The {name} has signed an agreement.") == {name: kind}


def test_a_company_in_news_of_its_country_is_at_home() -> None:
    text = "Guests from Peru came to Mongolia. Later the Sunflower Holdings Ltd paid for the school."
    assert countries(text, url="https://news.example.mn/a")["Sunflower Holdings Ltd"] == "MN"
    assert countries(text, url="https://news.example.com/a")["Sunflower Holdings Ltd"] is None
    text = "Guests came to Mongolia. In Peru, Sunflower Holdings Ltd paid for the school."
    assert countries(text, url="https://news.example.mn/a")["Sunflower Holdings Ltd"] != "MN"


def test_two_ministries_side_by_side_are_of_two_countries() -> None:
    text = "Peru and Kenya agreed. It was signed by the Peruvian Ministry of Health and the Ministry of Education."
    assert countries(text)["Ministry of Education"] == "KE"
    text = "Peru, Chile and Kenya came. They met the Peruvian Ministry of Health and the Ministry of Education."
    assert countries(text)["Ministry of Education"] is None


def test_latin_america_is_no_country() -> None:
    assert countries("The Organisation of Universities of Latin America met.") == {
        "Organisation of Universities of Latin America": None
    }


def test_an_acronym_that_opens_a_name_is_no_town_and_an_english_word_anywhere() -> None:
    # Dori lies in Burkina Faso, Lakeside in the United States, whose universities are listed
    assert countries("DORI University and Lakeside University signed it.") == {
        "DORI University": None,
        "Lakeside University": None,
    }
    assert countries("Harbin Harbour University signed it.") == {"Harbin Harbour University": "CN"}


@pytest.mark.parametrize("name", ["University of Prishtina", "Ukshin Hoti University in Prizren"])
def test_towns_of_kosovo_tell_their_country(name: str) -> None:
    assert country_of_name(name, []) == "XK"


def test_of_two_lists_the_nearer_tells_the_country() -> None:
    text = "Ten Thai colleges, such as Nordlys University, and ten Lao universities, including Faro University, met."
    assert countries(text) == {"Nordlys University": "TH", "Faro University": "LA"}


@pytest.mark.parametrize(
    ("head", "place", "sure"),
    [
        ("AMMAN – The rector", "AMMAN", False),
        ("CEBU, Philippines – The rector", "CEBU", False),
        ("ACCRA, Nov. 22, GNA – The rector", "ACCRA", True),
        ("SANTA CRUZ, May 6 — The rector", "SANTA CRUZ", True),
        ("Jakarta (ANTARA) - The rector", "Jakarta", True),
        ("DAMASCUS, SANA-The rector", "DAMASCUS", True),
        ("SANTA CRUZ, Calif. (AP) — The rector", "SANTA CRUZ", True),
        ("New Delhi, July 30 Three rectors", "New Delhi", True),
    ],
)
def test_a_dateline_has_a_place_and_may_have_a_day_and_an_agency(head: str, place: str, sure: bool) -> None:
    (line,) = find_datelines(f"A title\n\n{head} spoke.")
    assert (line.place, line.sure) == (place, sure)


@pytest.mark.parametrize(
    "head", ["Mon, 15 Dec 2003", "On Friday, 3 rectors", "KIT-Hanyang", "Rector Berg, vice-Chancellor", "The rector"]
)
def test_a_weekday_an_opening_or_a_hyphen_makes_no_dateline(head: str) -> None:
    assert not list(find_datelines(f"A title\n\n{head} spoke."))


def test_the_agency_behind_the_day_belongs_to_the_dateline() -> None:
    text = "LAHORE, Jan 02 (URXV): The rector spoke."
    (line,) = find_datelines(text)
    assert text[line.start : line.end] == "LAHORE, Jan 02 (URXV)"


def test_the_agency_of_a_dateline_is_no_party_and_its_place_tells_the_country() -> None:
    told = " The Ministry of Education signed a memorandum with Oslo University."
    assert countries("Jakarta (ANTARA) -" + told) == {"Ministry of Education": "ID", "Oslo University": "NO"}


def test_a_mission_is_of_whom_it_stands_for() -> None:
    text = "The U.S. Embassy to Ghana met the High Commission of the Republic of Rwanda to Ghana."
    assert list(countries(text).values()) == ["US", "RW"]


def test_the_people_s_republic_is_not_the_republic() -> None:
    assert list(countries("The Ministry of Health of the People's Republic of China met.").values()) == ["CN"]
    assert list(countries("The Ministry of Health of the Republic of Chile met.").values()) == ["CL"]


def test_towns_in_a_list_of_universities_are_each_in_their_own_country() -> None:
    # Granada is Grenada in Spanish; what follows a comma here is another university and not where the first one is
    text = "The universities of Granada, Bergen, Graz, Lyon, Padua and Vilnius met."
    assert list(countries(text).values()) == ["ES", "NO", "AT", "FR", "IT", "LT"]
    text = "The universities of Bergen (Norway), Nicolae Viknescu of Cluj (Romania) and Tartu (Estonia) met."
    assert countries(text) == {"Bergen": "NO", "Nicolae Viknescu of Cluj": "RO", "Tartu": "EE"}


def test_a_name_of_one_country_keeps_it_beside_another() -> None:
    # the word Zambeze is in names of universities of Mozambique alone; Hong Kong is told apart from China
    text = "Partners in Zambia (Zambeze University) and in China (Chinese University of Hong Kong) met."
    assert countries(text) == {"Zambeze University": "MZ", "Chinese University of Hong Kong": "HK"}
    assert countries("Oslo University (Zambia) signed it.") == {"Oslo University": "ZM"}


def test_what_is_of_many_countries_is_of_none() -> None:
    text = "The Pan African University in Yaoundé, the ASEAN Council in Jakarta and UNESCO in Paris met in Norway."
    assert set(countries(text).values()) == {None}


def test_a_name_that_several_may_have_is_of_no_country_unless_the_text_tells_one() -> None:
    # one Eastern College of the list is in Canada
    assert countries("Eastern College signed it.") == {"Eastern College": None}
    assert countries("Canada and Norway met. Eastern College signed it.") == {"Eastern College": "CA"}


def test_a_company_is_of_the_country_of_its_legal_form() -> None:
    text = "Malaysia and India met. Viknes Holding Sdn Bhd and Oslova Trade Pvt Ltd signed it."
    assert countries(text) == {"Viknes Holding Sdn Bhd": "MY", "Oslova Trade Pvt Ltd": "IN"}
    assert countries("Norway met. Oslova Trade Pvt Ltd signed it.") == {"Oslova Trade Pvt Ltd": None}


def test_a_company_s_legal_form_fits_the_others_of_the_text_and_brackets_tell_its_branch() -> None:
    text = "The University of Mumbai and Oslova Trade Pvt. Ltd. signed it."
    assert countries(text) == {"University of Mumbai": "IN", "Oslova Trade Pvt. Ltd.": "IN"}
    both = "The University of Mumbai, the University of Karachi and Oslova Trade Private Limited met."
    assert countries(both)["Oslova Trade Private Limited"] is None
    assert countries("China Viknes River (New Zealand) Co Ltd came.") == {
        "China Viknes River (New Zealand) Co Ltd": "NZ"}


def test_a_shared_short_name_is_of_the_country_that_the_publisher_writes_for() -> None:
    text = "Talks between Lincoln and Canterbury universities failed."
    assert countries(text, publisher="RNZ")["Lincoln"] == "NZ"
    assert countries(text, publisher="RNZ")["Canterbury"] == "NZ"
    assert countries("Talks between Lincoln and Leeds universities failed.")["Lincoln"] == "GB"


# A chamber of commerce is where its town is; a society of many places is told by the text alone.
def test_a_chamber_is_of_its_town() -> None:
    assert countries("The Otago Chamber of Commerce met.") == {"Otago Chamber of Commerce": "NZ"}
    assert countries("The Otago Ornithology Society met.") == {"Otago Ornithology Society": None}


# The dictionary has some towns as words.
def test_towns_that_are_words_tell_the_country() -> None:
    assert countries("The Shanghai Municipal Education Commission met.") == {
        "Shanghai Municipal Education Commission": "CN"
    }
    assert countries("The Phoenix Education Commission met.") == {"Phoenix Education Commission": None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velsa Institute of Technology signed with Jilin University, its partner in China.", (None, "CN")),
        ("Velsa University met Sunflower University, one of the oldest universities in Kenya.", (None, "KE")),
        ("Velsa University, a Spanish public university, met Sunflower University.", ("ES", None)),
        ("Velsa University in the Ugandan capital met Sunflower University.", ("UG", None)),
        ("Velsa University in northern Serbia met Sunflower University in the north of Peru.", ("RS", "PE")),
    ],
)
def test_an_apposition_tells_the_country_of_its_name_alone(text: str, expected: tuple[str | None, ...]) -> None:
    assert tuple(countries(text).values()) == expected


def test_a_state_body_has_the_form_with_its_country_too() -> None:
    text = "Oslo University signed a memorandum with Peru's Ministry of Health and with Chile’s Ministry of Energy."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [(each.name, each.aliases) for each in found] == [
        ("Oslo University", ()),
        ("Ministry of Health", ("Peru's Ministry of Health",)),
        ("Ministry of Energy", ("Chile’s Ministry of Energy",)),
    ]


@pytest.mark.parametrize("visit", ["A delegation from {} visited XQU.", "Guests from {} came to XQU in May."])
def test_letters_alone_are_not_of_the_land_of_their_guests(visit: str) -> None:
    signing = "A memorandum was signed by XQU and Xidian University. XQU plans a visit to China."
    text = f"{visit.format('Xidian University')} {signing}"
    found = {one.name: one.country for one in extract_claims(Document("a", text)).claims.organisations}
    assert found == {"Xidian University": "CN", "XQU": None}
