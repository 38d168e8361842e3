"""Agreements told behind a name or on an occasion, and what is agreed on only to be signed."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims


def read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
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
