"""Names by letters, towns and the words around them: each rule with a twin where it must not act."""

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
        # an institute of technology by letters, hyphen and town
        ("It signed with IIT-Delhi and NIT-Trichy. NIT Trichy is glad.", ["IIT-Delhi", "NIT-Trichy"]),
        ("It is a non-IIT college.", []),
        # a known company whose name is a word, with its legal form
        ("The Intel Corporation met the Kindness Corporation.", ["Intel Corporation"]),
        # a council of what is only called by its sort
        ("The Scientific Council of the Academy met the Oslo Council of Fisheries.", ["Oslo Council of Fisheries"]),
        # where a centre lies tells that it is one of its own, and a project is none
        ("The Centre for Fish Research (CFR) in Vancouver, Canada, met.", ["Centre for Fish Research"]),
        ("The Centre for Fish Research (CFR) of the faculty met.", []),
        ("The Fish Cooperation Project of Chile (FICOP) began. The FICOP delegation came.", []),
    ],
)
def test_letters_with_towns_and_known_firms(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The Intel Corporation met IIT-Delhi.", ["US", "IN"]),
        ("He met the Academy of Public Administration under the President of Kazakhstan.", ["KZ"]),
        # a state of the US and a country
        ("The University of Georgia met Oslo University.", ["US", "NO"]),
        ("The University of Georgia met Oslo University. Georgian officials came.", ["GE", "NO"]),
    ],
)
def test_countries_of_firms_and_states(text: str, countries: list[str]) -> None:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == countries


def test_an_acronym_of_all_beginnings_is_that_name() -> None:
    text = "The Universidad de La Frontera and Universidade Federal do Rio de Janeiro met at the UFRO."
    first, second = find_names(Document("test", text), split_sentences(text)).organisations
    assert (first.acronyms, second.acronyms) == (("UFRO",), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the organ of a university is the university
        (
            "The chair of the University of Malawi Council met the University of Oslo Senate.",
            ["University of Malawi", "University of Oslo"],
        ),
        # letters with a country are a name where an office is of them
        ("The President of VBX Korea came to Oslo.", ["VBX Korea"]),
        # letters in quotation marks behind letters of a rank; other quoted words
        ("He visited NTU “ViPI” and Oslo University. ViPI is glad.", ["NTU “ViPI”", "Oslo University"]),
        ("He visited a “VIP” lounge.", []),
        # a dash with blanks inside a listed name of more words; a person before a dash
        (
            "The head of Ba Ria - Vung Tau University met Kari Berg - Lund University.",
            ["Ba Ria - Vung Tau University", "Lund University"],
        ),
        # a name in quotation marks is called by its end
        (
            "National University “Kari Berg Viknes Polytechnic” met. Viknes Polytechnic is glad.",
            ["National University “Kari Berg Viknes Polytechnic”"],
        ),
        # a state in brackets is no acronym
        (
            "The Trinidad and Tobago University met the University of Venda (RSA).",
            ["Trinidad and Tobago University", "University of Venda"],
        ),
    ],
)
def test_organs_quotes_and_states(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("They came from the Turks and Caicos Islands. The Ministry of Education met.", "TC"),
        ("They came from Turkey, and the Turks met. The Ministry of Education met.", "TR"),
        # an address of the US alone tells nothing where the text is about others
        ("It is in Haiti. Quisqueya University met the Haitian minister.", "HT"),
        ("The UWI met.", "JM"),
    ],
)
def test_islands_and_addresses(text: str, country: str) -> None:
    (found,) = find_names(Document("test", text), split_sentences(text)).organisations
    assert found.country == country


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an article that no blank parts from the name
        (
            "It signed with theUniversity of Lagos and theViknes University.",
            ["University of Lagos", "Viknes University"],
        ),
        ("It signed with bathUniversity of Lagos.", []),
        # small words of Italian
        ("It met Università degli Studi dell'Aquila.", ["Università degli Studi dell'Aquila"]),
        # one of two towns known by its university; lands are none
        ("The universities of Lyon and Turin met.", ["Lyon", "Turin"]),
        ("The universities of Norway and Turin met.", []),
        ("The universities of Aleppo, Idlib, Hama and Afrin met.", ["Aleppo", "Idlib", "Hama", "Afrin"]),
        ("The universities of Norway, Sweden and Turin met.", []),
        # a town that is written as an agreement is
        ("The University of Moa signed an MoA with Oslo University.", ["University of Moa", "Oslo University"]),
        ("University of Koya MoA with Oslo University", ["University of Koya", "Oslo University"]),
    ],
)
def test_glued_small_and_shared_words(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_letters_that_are_a_known_university_and_those_of_the_text() -> None:
    text = "The head of the University of the South Pacific came. Members of the USP Council met."
    (found,) = find_names(Document("test", text), split_sentences(text)).organisations
    assert (found.country, found.acronyms) == ("FJ", ("USP",))
    text = "The University of Harbour Fisheries came. USP is glad."
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [each.country for each in found] == [None, "BR"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # services for a region's health; a people's
        ("Singapore Health Services met Norwegian Health Services.", ["Singapore Health Services"]),
        # several and their leaders
        ("The “UNESCO-China-Africa University Leaders meeting” of Oslo University began.", ["Oslo University"]),
        # towns of one country before their head
        ("The Gafsa, Sfax, Kairouan and Jendouba universities met.", ["Gafsa", "Sfax", "Kairouan", "Jendouba"]),
        # brackets repeat the town; the land
        (
            "The Indian Institute of Technology in Delhi (IIT-Delhi) met. IIT Delhi is glad.",
            ["Indian Institute of Technology"],
        ),
        # an institute written IT has its letters
        ("It linked Letterkenny IT and Lund University. LYIT is glad.", ["Letterkenny IT", "Lund University"]),
        # "and" between two others tells nothing apart
        (
            "Doha University is glad of ties between Lund University and the University of Doha.",
            ["Doha University", "Lund University"],
        ),
        ("Doha University signed it with the University of Doha.", ["Doha University", "University of Doha"]),
        # letters count the country in that stands before them
        ("The Hebrew University of Jerusalem, Israel (HUJI) met. HUJI is glad.", ["Hebrew University of Jerusalem"]),
    ],
)
def test_towns_letters_and_pairs(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # letters of its council before a country's institute; letters of a house before a part
        ("It met the ICAR-Indian Fishery Research Institute (IFRI).", ["ICAR-Indian Fishery Research Institute"]),
        # letters of the text tell that a country's institute is one
        (
            "It was signed by the head of the National Institute of Fishing Affairs. NIFA is glad.",
            ["National Institute of Fishing Affairs"],
        ),
        ("It was signed by the head of the Institute of Fishing Affairs.", []),
        # letters count words before "and"
        ("The Fishing and Coastguard Agency (FCA) met.", ["Fishing and Coastguard Agency"]),
        ("The Fishing and Coastguard Agency (CA) met.", ["Coastguard Agency"]),
        # forces
        ("The Norwegian Navy met Oslo Army Medical College.", ["Norwegian Navy", "Oslo Army Medical College"]),
        # parts of the world and projects are no bodies
        ("The director, Central and West Asia (CWA), met Oslo University.", ["Oslo University"]),
        ("The Oslo Centers of Fishing Impact (OCFI) project began.", []),
    ],
)
def test_letters_of_countries_and_regions(text: str, expected: list[str]) -> None:
    assert names(text) == expected


BODY = "The heads of Fjord Vocational Colleges (FVC) and Lund University today signed an agreement."


MORE = ["FVC has nine colleges.", "“Good,” said FVC Director Li.", "The FVC board met."]


@pytest.mark.parametrize("more", MORE)
def test_colleges_that_act_by_their_letters_are_one_body(more: str) -> None:
    assert "Fjord Vocational Colleges" in names(f"{BODY} {more}")


@pytest.mark.parametrize(
    "text",
    [
        "The heads of Higher Education Institutions (HEI) and Lund University signed an agreement. Each HEI has one.",
        "The heads of Public Technical Colleges (PTCs) and Lund University signed an agreement. There are nine PTCs.",
    ],
)
def test_colleges_of_a_sort_are_none(text: str) -> None:
    assert names(text) == ["Lund University"]
