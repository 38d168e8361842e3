"""People with offices, conferences with their circumstances, counts without partners."""

from __future__ import annotations

import pytest

from kg.claims import Event, Figure, check_claims
from kg.extract import extract_claims
from kg.extract.document import Document
from kg.extract.facts.events import event_claims, find_events
from kg.extract.facts.figures import find_figures
from kg.extract.names.finding import find_names
from kg.extract.facts.people import find_people
from kg.extract.sentences import split_sentences


def people(text: str) -> list[tuple[str, str | None, str | None]]:
    document, sentences = Document("test", text), split_sentences(text)
    names = find_names(document, sentences)
    found = find_people(document, sentences, names)
    assert all(text[p.start : p.end] == p.name for p in found)
    return [
        (p.name, p.role, None if p.organisation is None else names.organisations[p.organisation].name) for p in found
    ]


def events(text: str, published: str | None = None) -> list[Event]:
    document, sentences = Document("test", text, published=published), split_sentences(text)
    names = find_names(document, sentences)
    return event_claims(find_events(document, sentences, names), names)


def figures(text: str) -> list[Figure]:
    document, sentences = Document("test", text), split_sentences(text)
    names = find_names(document, sentences)
    return find_figures(document, sentences, names, find_events(document, sentences, names))


def test_a_person_stands_beside_an_office_or_a_title() -> None:
    assert people("Rector Marie Curie signed.") == [("Marie Curie", "Rector", None)]
    assert people("Prof. Niels Bohr, President, signed.") == [("Niels Bohr", "President", None)]
    assert people("Marie Curie likes Paris.") == []


def test_the_organisation_is_the_one_beside_the_office() -> None:
    assert people("Jilin University President Marie Curie signed.") == [
        ("Marie Curie", "President", "Jilin University")
    ]
    assert people("Jilin University’s Vice-Chancellor, Dr Niels Bohr, signed.") == [
        ("Niels Bohr", "Vice-Chancellor", "Jilin University")
    ]
    assert people("Marie Curie, dean of Jilin University, signed.") == [("Marie Curie", "dean", "Jilin University")]
    assert people("Rector Marie Curie visited the site that Jilin University owns.") == [
        ("Marie Curie", "Rector", None)
    ]


def test_a_surname_alone_repeats_a_person() -> None:
    assert [name for name, *_ in people("Professor Marie Curie came. Professor Curie signed.")] == ["Marie Curie"]


def test_a_conference_has_edition_date_place_and_hosts() -> None:
    text = (
        "The Second Nordic Education Forum was held in Oslo on 4-6 May 2021. "
        "The forum was hosted by Uppsala University and co-hosted by institutions including Jilin University."
    )
    (event,) = events(text)
    assert (event.name, event.edition, event.date, event.end_date) == (
        "Nordic Education Forum",
        2,
        "2021-05-04",
        "2021-05-06",
    )
    assert (event.place, event.country, event.hosts, event.co_hosts, event.open) == (
        "Oslo",
        "NO",
        ("Uppsala University",),
        ("Jilin University",),
        ("co_hosts",),
    )


def test_an_event_that_hosts_convened() -> None:
    (event,) = events(
        "They met at the 22nd Arctic Research Summit that Jilin University and Masaryk University had organised."
    )
    assert (event.edition, event.organisers) == (22, ("Jilin University", "Masaryk University"))


def test_a_conference_without_a_name_is_no_event() -> None:
    assert events("A conference was hosted by Jilin University.") == []


def test_a_count_has_a_subject_a_bound_and_a_unit() -> None:
    (figure,) = figures("Jilin University has signed agreements with more than 40 universities since 2010.")
    assert (figure.subject, figure.measure, figure.value, figure.bound, figure.unit, figure.since) == (
        "Jilin University",
        "agreements",
        40,
        "at-least",
        "universities",
        "2010",
    )


def test_money_ages_and_pairs_are_no_figures() -> None:
    assert figures("Jilin University, 75 years old, pays $40 million to the partner of two universities.") == []


FORUM = "The Nordic Education Forum was held in Oslo. "


def counted(text: str) -> list[tuple[str, float, str | None]]:
    return [(figure.subject, figure.value, figure.unit) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who signs may stand behind the verb, or in no place at all
        (FORUM + "34 agreements were signed by 21 institutions.", [(34, "agreements"), (21, "institutions")]),
        ("Over 50 pacts were signed on Friday at the Nordic Education Forum.", [(50, "pacts")]),
        ("Eleven universities signed a charter during the Nordic Education Forum.", [(11, "universities")]),
    ],
)
def test_what_many_signed_at_an_event_counts_for_the_event(text: str, found: list[tuple[float, str]]) -> None:
    assert counted(text) == [("Nordic Education Forum", *each) for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Forty-two agreements have been concluded by Jilin University.", (42, "agreements")),
        ("By May, 15 contracts had been reached between Jilin University and firms abroad.", (15, "contracts")),
        ("Some 120 partners cooperate with Jilin University.", (120, "partners")),
        ("The 60 partner institutions of Jilin University met.", (60, "partner institutions")),
        ("Jilin University. Our university has signed agreements with 129 colleges.", (129, "colleges")),
        ("With the help of Masaryk University, Jilin University signed 40 pacts.", (40, "pacts")),
        ("Jilin University, with the help of Masaryk University, signed 40 pacts.", (40, "pacts")),
        ("Jilin University runs 25 joint projects with Masaryk University.", (25, "joint projects")),
    ],
)
def test_what_one_signed_with_many_counts_for_it_in_any_wording(text: str, found: tuple[float, str]) -> None:
    assert counted(text) == [("Jilin University", *found)]


def test_a_country_that_acts_alone_is_declared_for_its_figure() -> None:
    claims = extract_claims(Document("a", "Norway has signed agreements with 58 countries and regions.")).claims
    assert [(each.subject, each.measure, each.value) for each in claims.figures] == [("Norway", "agreements", 58)]
    assert [(each.name, each.kind, each.country) for each in claims.organisations] == [("Norway", "country", "NO")]
    assert check_claims(claims, "Norway has signed agreements with 58 countries and regions.") == []
    for text in (
        "In 2024, Norway has inked similar deals with 46 countries.",
        "According to the Ministry of Health, the Norwegian government has signed agreements with 46 countries.",
    ):
        assert counted(text) == [("Norway", 46, "countries")]
    for text in ("Norway and Peru signed 15 agreements.", "Rectors from Norway signed 30 agreements."):
        claims = extract_claims(Document("a", text)).claims
        assert (claims.figures, claims.organisations) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "34 agreements were signed by 21 institutions.",  # nobody is named
        "At Jilin University 34 institutions signed a charter.",  # only the place
        "Jilin University, Masaryk University and eight institutions signed a charter.",  # they count together
        "Jilin University was one of 21 institutions that signed a charter.",
        "Jilin University signed with one of the top 100 universities.",
        "Jilin University joined the other seven universities in signing.",
        "Jilin University and 1890 Universities Foundation signed a charter.",  # a name
        "Jilin University signed to renew a 60 year old partnership.",
        "On Nov 12 two agreements were signed by Jilin University.",  # a day
        "Jilin University told its guests about two universities that had signed.",
        "Jilin University met. Masaryk University met. The university signed with 50 colleges.",  # which?
        "Guests of schools such as Masaryk University and 200 universities gathered.",
        "58 countries have signed the Nordic Education Forum.",  # what is signed signs nothing
    ],
)
def test_ranks_places_names_and_what_several_did_together_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_what_an_association_holds_each_year_is_an_event() -> None:
    (event,) = events("The Nordic Rectors Association's 2024 Annual Meeting was held in Oslo on 4 May 2024.")
    assert (event.name, event.date) == ("Nordic Rectors Association's 2024 Annual Meeting", "2024-05-04")
    assert events("The Nordic Rectors Association's annual report was printed in Oslo on 4 May 2024.") == []


def test_projects_that_nobody_names_count_for_the_one_event_of_the_text() -> None:
    signed = "Meanwhile, universities signed seven cooperation projects."
    (figure,) = figures(f"The Nordic Education Forum was held in Oslo. {signed}")
    assert (figure.subject, figure.value, figure.unit) == ("Nordic Education Forum", 7, "cooperation projects")
    assert figures(f"The sea was calm. {signed}") == []
    assert figures(f"The Nordic Education Forum followed the Baltic Research Summit. {signed}") == []


# Names of events that no capitals or no head word of their own give away.
@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Guests at the forum of deans of Peru and Chile, held in Lima, signed an agreement.",
            "forum of deans of Peru and Chile",
        ),
        ("The memorandum was signed at the QX7 Meeting 2022 in Lima.", "QX7 Meeting 2022"),
        ("It was signed during the Mauritius International Meeting in May.", "Mauritius International Meeting"),
        ("The Forum on the Future of the Andes was held in Lima.", "Forum on the Future of the Andes"),
        ("It was signed at the exhibition «Healthy rivers of a new age» in Lima.", "Healthy rivers of a new age"),
        ("They met during the second Prairie River Gathering-2023.", "Prairie River Gathering-2023"),
        ("They attended the Opening Ceremony of the Harbour Campus in May.", "Opening Ceremony of the Harbour Campus"),
        ("It was signed at the first Peru Chile Council (PCC) meeting.", "Peru Chile Council (PCC) meeting"),
    ],
)
def test_an_event_is_told_by_its_wording(text: str, name: str) -> None:
    assert [event.name for event in events(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The rector opened the meeting and thanked the guests.",
        "It was discussed at the Board Meeting.",
        "The university held a conference on Monday.",
        "They read “Rivers of a new age” in class.",
        "The campus opened in May 2023.",
    ],
)
def test_a_meeting_of_no_name_is_no_event(text: str) -> None:
    assert events(text) == []


def test_the_place_of_an_event_is_a_place() -> None:
    (event,) = events("The Nordic Rectors Forum was held in the Russian city of Kazan.")
    assert (event.place, event.country) == ("Kazan", "RU")
    (event,) = events("The Nordic Rectors Forum was held at Teaching hours.")
    assert event.place is None


def test_an_event_and_its_name_in_full_are_one() -> None:
    text = "It opened the RIFORUM Conference. Guests came to the Rivers Forum for Peace in Lima (RIFORUM) on Monday."
    assert [event.name for event in events(text)] == ["RIFORUM Conference"]
    text = "It opened the Andes Conference. Guests came to the Rivers Forum for Peace in Lima (RIFORUM) on Monday."
    assert len(events(text)) == 2
