"""Agreements told behind a name or on an occasion, and what is agreed on only to be signed."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str, publisher: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05", publisher=publisher)).claims
    return [(agreement.status, tuple(agreement.parties)) for agreement in claims.agreements]


FJORD_COAST = ("Coast University", "Fjord University")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Rector Berg of Coast University also saw Fjord University, with which a treaty on exchange has existed since "
         "2011.", None),
        ("President Dahl of Coast University called at Fjord University, with which a memorandum has existed since "
         "2014.", "reported"),
        ("Rector Lie of Coast University visited Fjord University, with which a memorandum has been in force since "
         "2016.", "reported"),
        ("The dean of Coast University, after walking through the workshops of Fjord University, signed a memorandum "
         "with the rector of that house of studies.", "signed"),
    ],
)  # fmt: skip
def test_reads_agreement_behind_name(sentence: str, status: str | None) -> None:
    found = read(sentence)
    assert found == ([(status, FJORD_COAST)] if status else [])


def test_reads_who_is_bound_with_us() -> None:
    text = "Coast University\n\nA similar memorandum binds us with Fjord University since 2018."
    assert read(text) == [("reported", FJORD_COAST)]
    assert read("Coast University\n\nA love of music binds us with Fjord University.") == []


def test_reads_ceremony_to_sign() -> None:
    text = "Coast University\n\nAt Fjord University, a ceremony to renew the memorandum with Coast University was held."
    assert {frozenset(parties) for _, parties in read(text)} == {frozenset(FJORD_COAST)}
    ahead = text.replace("was held", "will be held in June")
    assert [status for status, _ in read(ahead)] in ([], ["planned"])


@pytest.mark.parametrize(
    "sentence",
    [
        "Coast University and Fjord University agreed on grants for nurses and the signing of a memorandum.",
        "Coast University met Fjord University. The parties agreed on grants for nurses, on summer schools and on the "
        "signing of a memorandum.",
    ],
)
def test_leaves_signing_that_was_agreed_on_planned(sentence: str) -> None:
    assert [status for status, _ in read(sentence)] == ["planned"]


def test_takes_no_guest_for_signatory() -> None:
    text = "The signing counted on the presence of the rector of Coast University, and of the dean of Fjord University."
    assert read(text) == []


def test_takes_no_source_for_owner_of_list() -> None:
    text = (
        "Ten agreements exist between them and foreign colleges, according to a survey that the Ministry of Health "
        "published. As foreign holders it names Coast College, Fjord College and Harbour College."
    )
    assert read(text) == []


def test_weights_add_nothing_where_pairs_are_left_open() -> None:
    text = (
        "Twelve arrangements on training in agriculture were signed yesterday between five universities: Coast "
        "University and Fjord University in Norway and, in Kenya, Harbour University, Savanna University and our own "
        "Lakeside University.\n\nThe arrangements settle who pays for flights, for supervision and for seeds, and they "
        "run until 2025. The focus lies on rice, on millet and on keeping vegetables cool without electricity. A first "
        "call for eighteen posts follows in autumn, at least ten of which are to go to women who have left school "
        "early and worked on a farm."
    )
    assert all(not parties for _, parties in read(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Coast University and its counterpart in Peru, the Fjord University, signed a memorandum.",
        "The Coast University and its Peruvian counterpart, Fjord University, have concluded an agreement.",
        "Coast University has a memorandum with its sister university in Peru, Fjord University.",
    ],
)
def test_reads_counterpart_with_its_name(sentence: str) -> None:
    assert [parties for _, parties in read(sentence)] == [FJORD_COAST]


@pytest.mark.parametrize(
    "second",
    [
        "The beneficiaries are Fjord University, which stands for the north; Harbour University, which stands for the "
        "east; and Lakeside University, which stands for the south.",
        "The partners are Fjord University (3,000 students), Harbour University and Lakeside University.",
        "These universities are Fjord University in Norway, Harbour University, and Lakeside University in Kenya.",
    ],
)
def test_reads_promised_names_with_something_told_of_each(second: str) -> None:
    found = read("Coast University has signed memoranda with three universities. " + second)
    assert {parties for _, parties in found} == {
        ("Coast University", other) for other in ("Fjord University", "Harbour University", "Lakeside University")
    }


def test_takes_no_guests_for_those_promised() -> None:
    first = "Coast University has signed memoranda with three universities. "
    guests = "The speakers were Fjord University's dean, the rector of Harbour University and a nurse of Lake Hospital."
    assert read(first + guests) == []


def test_takes_who_looked_on_for_no_partner() -> None:
    text = (
        "Kenyan and foreign universities concluded three memoranda on Sunday while the chairman of the Savanna "
        "Commission (SC), Dr Berg, looked on. Present were Coast University, Fjord University and Harbour University."
    )
    assert all("Savanna Commission" not in parties for _, parties in read(text))


def test_it_is_not_who_is_only_compared() -> None:
    text = "Like Coast University, Fjord University looks to Peru: it has an agreement with Harbour University."
    assert read(text) == [("reported", ("Fjord University", "Harbour University"))]


MEMORANDA = (
    "Memoranda on cooperation between Coast University, Fjord University, Harbour University and Lakeside University "
    "were signed."
)


def test_leaves_open_who_of_several_signed_with_whom() -> None:
    assert read(MEMORANDA) == []


@pytest.mark.parametrize(
    ("headline", "publisher"),
    [("Three universities conclude memoranda with Lakeside University", None), ("News", "Lakeside University")],
)
def test_takes_for_the_middle_whom_the_headline_tells(headline: str, publisher: str | None) -> None:
    found = {frozenset(parties) for _, parties in read(f"{headline}\n\n{MEMORANDA}", publisher)}
    others = ("Coast University", "Fjord University", "Harbour University")
    assert found == {frozenset(("Lakeside University", other)) for other in others}


@pytest.mark.parametrize("verb", ["reaffirmed", "reconfirmed"])
def test_reads_a_reaffirmed_agreement_as_renewed(verb: str) -> None:
    assert read(f"Coast University and Fjord University {verb} their agreement of 2011.") == [("renewed", FJORD_COAST)]


def test_takes_a_college_at_a_university_for_its_part() -> None:
    text = "The memorandum was signed by Coast University and the dean of Berg College of Nursing at Fjord University."
    assert {frozenset(parties) for _, parties in read(text)} == {frozenset(FJORD_COAST)}
