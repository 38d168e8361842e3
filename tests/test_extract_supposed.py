"""Names that only a frame tells, names in other languages, and the persons that neither may become."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims
from kg.extract.names.foreign import follows_foreign, foreign_end
from kg.extract.names.persons import is_person


def parties(text: str) -> list[tuple[str, ...]]:
    claims = extract_claims(Document("test", text, published="2022-05-10")).claims
    return [each.parties for each in claims.agreements if each.status in ("signed", "renewed", "reported")]


def names(text: str) -> list[str]:
    return [each.name for each in extract_claims(Document("test", text)).claims.organisations]


UNKNOWN = (
    "Kestrel Dynamics",
    "Velsa Minerals",
    "Novaxis",
    "Invest Norland",
    "EM Viknes",
    "Startup Estonia",
    "Teach For Malaysia",
    "Green Valley Seeds",
    "Gulf Training Organization/VCC",
    "Unidades Tecnológicas del Valle Norte",
    "Associated Colleges of the Twin Towns",
)


@pytest.mark.parametrize("name", UNKNOWN)
@pytest.mark.parametrize(
    "text",
    [
        "Ghent University has signed an agreement with {}.",
        "An agreement was signed between Ghent University and {} last week.",
        "On Monday, Ghent University signed a memorandum with Lund University and {}.",
        "Ghent University, together with {}, signed an agreement on internships.",
        "Under an agreement signed with {}, Ghent University will train technicians.",
    ],
)
def test_who_stands_in_a_frame_as_a_party_is_one(text: str, name: str) -> None:
    assert any(name in each and "Ghent University" in each for each in parties(text.format(name)))


@pytest.mark.parametrize(
    "text",
    [
        "The agreement of Lund and Ghent was signed by Tarvo Velling, head of the office of Lund University, and by "
        "Ghent University.",
        "Rector of Lund University Tarvo Velling and the president of Ghent University signed an agreement.",
        "The rector of Lund University, Tarvo Velling, signed an agreement with Ghent University.",
        "GADONG, Lund University and Ghent University today signed an agreement.",
        "Lund University and Ghent University signed an agreement at Viknes Hall on Monday.",
        "Lund University signed an agreement with Ghent University on Vision Norland.",
        "Lund University signed a VK171 agreement with Ghent University.",
        "Lund University signed agreements with the Presidents of Asian schools and with Ghent University.",
        "The head of the International Office of Lund University signed an agreement with Ghent University.",
        "Lund University has signed Student Exchange Contracts with Ghent University.",
    ],
)
def test_no_person_place_office_or_thing_is_supposed(text: str) -> None:
    assert set(names(text)) == {"Lund University", "Ghent University"}


def test_a_name_shortened_is_a_form_of_the_whole_one() -> None:
    text = (
        "Northern Fjords State University has opened a new hall for its students. "
        "It is said that Northern Fjords State has an agreement with Lund University."
    )
    claims = extract_claims(Document("test", text)).claims
    assert [each.name for each in claims.organisations] == ["Northern Fjords State University", "Lund University"]
    assert claims.agreements[0].parties == ("Northern Fjords State University", "Lund University")


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Maria Rossi", True),
        ("Wang Xiaoming", True),
        ("John F Holm", True),
        ("Nguyen Van Duc", True),
        ("Grace Holm", True),
        ("Kestrel Dynamics", False),
        ("Hansen Lines", False),
        ("Velsa Minerals", False),
        ("Caritas Lebanon", False),
        ("BLT Robotics", False),
    ],
)
def test_persons_are_told_from_companies(words: str, person: bool) -> None:
    assert is_person(words.split()) is person


@pytest.mark.parametrize(
    "name",
    [
        "Centre de Recherche en Littérature Comparée",
        "Associação Portuguesa para o Desenvolvimento da Carreira",
        "Institut für Angewandte Mechanik und Optik",
        "Instituto de Investigaciones en Humanidades y Ciencias Sociales",
        "Université Libre des Sciences et de la Musique",
    ],
)
def test_a_name_goes_on_in_its_own_language(name: str) -> None:
    assert name in names(f"Ghent University signed an agreement with the {name} on Monday.")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Universidad de Lima y la Universidad de Cuenca signed", "Universidad de Lima"),
        ("Institut de Physique signed an agreement", "Institut de Physique"),
        ("Lund University on Monday", "Lund University"),
        ("Ghent University as Partner", "Ghent University"),
    ],
)
def test_a_name_ends_at_an_english_word_and_at_another_head(text: str, end: str) -> None:
    assert text[: foreign_end(text, 0, len(end))] == end


def test_what_follows_a_word_of_another_language_begins_no_name() -> None:
    text = "Laboratoire de Psychologie de la Loire"
    assert follows_foreign(text, text.index("Loire"))
    assert not follows_foreign("an agreement with Loire", len("an agreement with "))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg from Lund University and Aisuluu Toktogulova from Kyoto University signed an agreement.",
        "The agreement was signed by Ann Berg for Lund University and by Tlaleng Mofokeng for Kyoto University.",
        "The agreement was signed for Lund University by Ann Berg and for Kyoto University by Gulnoza Khudoyberdiyeva.",
        "On behalf of Lund University, Aisuluu Toktogulova signed an agreement with Kyoto University.",
        "For Lund University, Aisuluu Toktogulova signed an agreement with Kyoto University.",
        "Aisuluu Toktogulova, speaking for Lund University, signed an agreement with Kyoto University.",
        "Toktogulova signed the agreement with Kyoto University on behalf of Lund University.",
        "Lund University is in Sweden. Toktogulova signed an agreement with Kyoto University.",
        "Lund University signed an agreement with Zorva Nkemelu (Kyoto University).",
        "Lund University has signed an agreement with poet Aisuluu Toktogulova on her archive.",
        "Lund University has signed an agreement with her lawyer Aisuluu Toktogulova.",
        "Lund University signed an agreement with the band Zorvath.",
        "Lund University signed an agreement with Aisuluu Toktogulova, a violinist.",
        "Lund University signed an agreement with Aisuluu Toktogulova, who plays the violin.",
        "Marlow Vex, the widow of a professor, signed an agreement with Lund University.",
        "Lund University reached an agreement with Nkemelu Okonjo over unpaid wages.",
        "Lund University signed an agreement with Kyoto University and Zorvagrad celebrated.",
        "Lund University signed an agreement with Kyoto University and Marlow Vex applauded.",
        "Lund University signed an agreement with Kyoto University and Rolex paid for the pens.",
        "Lund University signed an agreement with Kyoto University and Greenpeace protested.",
        "Lund University signed an agreement with Kyoto University and Aisuluu Toktogulova as mediator.",
        "Lund University signed an agreement with Kyoto University and Zika researchers.",
        "Lund University signed an agreement with Le Monde.",
        "Lund University signed an agreement with Asahi Shimbun.",
        "Lund University and Jo Osaka from Kyoto University signed an agreement.",
    ],
)
def test_nobody_of_an_unknown_name_nor_a_newspaper_is_a_party(text: str) -> None:
    assert {each for pair in parties(text) for each in pair} <= {"Lund University", "Kyoto University"}
    assert not {"Lund University", "Kyoto University"}.isdisjoint(names(text))
