"""The day of a signing where the text tells it by the way: beside an event, a label or another day."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

COAST, FJORD = "Coast University", "Fjord University"
BOTH = f"{COAST} and {FJORD} have known each other for years. "
UNDER = f"Under the agreement, eight lecturers of {COAST} will study at {FJORD}. "


def read(text: str, published: str = "2020-05-05") -> list[tuple[str, str, str | None]]:
    claims = extract_claims(Document("one", text, published=published)).claims
    return [(one.status, one.kind, one.signed) for one in claims.agreements]


def day(text: str) -> str | None:
    (told,) = read(text)
    return told[2]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On Friday, a few hours before the guests left, the two sides signed a memorandum.", "2020-05-01"),
        ("On 2 May that friendship was put on paper, when the rectors signed an agreement.", "2020-05-02"),
        ("Earlier this month it was sealed when the rectors signed an agreement in Lima.", "2020-05"),
        ("The agreement, which they signed a year ago today, has borne fruit.", "2019-05-05"),
        ("The agreement, which they signed two years ago this month, has borne fruit.", "2018-05"),
        ("They signed an agreement in the past December.", "2019-12"),
        ("On April 28 (Tue.), 2020, they signed an agreement.", "2020-04-28"),
        ("On the third day of the mission, which began on April 4, the two signed a memorandum.", "2020-04-06"),
        ("A library opened on 12 April. The day before, the rectors signed an agreement.", "2020-04-11"),
        ("A library opened on 12 April. One week later the rectors signed an agreement.", "2020-04-19"),
        ("They reached an agreement. The last signature came in on 30 April.", "2020-04-30"),
        ("They reached an agreement. The instrument, with effect at once, was signed on 30 April.", "2020-04-30"),
    ],
)
def test_dates_signing(sentence: str, expected: str) -> None:
    assert day(BOTH + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday the rector recalled the day when the rectors signed an agreement.",
        "On Monday the rector said, when the rectors signed an agreement, nobody slept.",
        "On 2 May the library burned down, before the rectors signed an agreement.",
    ],
)
def test_leaves_day_of_something_else(sentence: str) -> None:
    assert day(BOTH + sentence) is None


def test_dates_by_event_that_opened_and_closed() -> None:
    event = "The forum was opened on 17 April and closed on 18 April."
    for signing in ("President Berg signed it in Lima at the Belt and Coast Forum. ", "It was signed at the forum. "):
        assert read(UNDER + signing + event) == [("signed", "agreement", "2020-04")]


def test_dates_by_exchange_of_copies_and_not_by_what_followed() -> None:
    renewed = f"The exchange agreement between {COAST} and {FJORD} has been renewed. "
    copies = "President Berg and his guest exchanged the signed copies at a ceremony on April 11. "
    assert day(renewed + copies + "After the ceremony the delegation visited an island (April 12).") == "2020-04-11"
    assert day(renewed + "The ceremony on Apr. 4 was attended by the consul.") == "2020-04-04"


def test_dates_both_on_the_second_day_of_a_journey() -> None:
    first = f"{COAST} signed a memorandum and a student exchange agreement with {FJORD}. "
    told = read(first + "Both were signed on 14 March, the second day of the journey.")
    assert {one[2] for one in told} == {"2020-03-14"} and len(told) == 2


def test_dates_by_line_with_label() -> None:
    text = (
        f"The Aviation Institute of Lima has concluded the following documents.\n\n1. Agreement with {COAST}\n"
        f"Date and place: 4 March, Lima\nContents: wind tunnels\n\n2. Letter of intent with {FJORD}\n"
        "Date of signing: 13 March\nContents: satellites\n"
    )
    assert {one[2] for one in read(text)} == {"2020-03-04", "2020-03-13"}


@pytest.mark.parametrize(
    "sentence",
    [
        "They reviewed the memorandum the two universities have signed and drank tea.",
        "Both sides looked at what has come of the memorandum that they have signed: two joint papers.",
        "They discussed how the memorandum that the two universities have signed can be put to use.",
    ],
)
def test_leaves_undated_what_a_visit_looks_back_on(sentence: str) -> None:
    assert read(f"A delegation of {FJORD} visited {COAST} on 1 May. {sentence}") == [("reported", "mou", None)]


def test_leaves_planned_what_is_called_off_later_or_told_of_another_day() -> None:
    for text in (
        f"{COAST} will sign an agreement with {FJORD} today. The ceremony was cancelled.",
        f"The rector of {FJORD} arrives today and will sign an agreement with {COAST}.",
        f"{COAST} and {FJORD} will sign an agreement this evening, sources say.",
    ):
        assert [status for status, _, _ in read(text)] == ["planned"]


@pytest.mark.parametrize("count", ["three", "3"])
def test_counts_noun_without_plural(count: str) -> None:
    text = f"{COAST} signed {count} MoU with {FJORD}, Harbour University and Lakeside University."
    assert len(read(text)) == 3


@pytest.mark.parametrize(
    "agreed",
    ["on Monday agreed to send each other six students", "agreed on Monday to swap lecturers"],
)
def test_reads_exchange_of_people_agreed_on(agreed: str) -> None:
    assert read(f"{COAST} and {FJORD} {agreed}.") == [("reported", "exchange", "2020-05-04")]


@pytest.mark.parametrize(
    "sentence",
    ["agreed to send each other a postcard.", "refused to send each other students.", "agreed to let students rest."],
)
def test_reads_no_exchange(sentence: str) -> None:
    assert read(f"{COAST} and {FJORD} {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"A memorandum will be signed today in Lima by {COAST} and {FJORD}.",
        f"{COAST} and {FJORD} are to sign a memorandum this morning.",
    ],
)
def test_takes_for_signed_what_the_news_of_the_day_tells_for_today(sentence: str) -> None:
    assert read(sentence) == [("signed", "mou", "2020-05-05")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{COAST} and {FJORD} will sign a memorandum tomorrow.",
        f"{COAST} and {FJORD} hope to sign a memorandum today.",
        f"{COAST} and {FJORD} will today discuss signing a memorandum.",
        f"{COAST} and {FJORD} will sign a memorandum today if the senate agrees.",
        f"{COAST} will today be asked to sign a memorandum with {FJORD}.",
        f"{COAST} will sign a memorandum with {FJORD}, the rector said today.",
        f"{COAST} announced today that it will sign a memorandum with {FJORD}.",
    ],
)
def test_leaves_planned_what_is_not_sure_for_today(sentence: str) -> None:
    assert [status for status, _, _ in read(sentence)] == ["planned"]


@pytest.mark.parametrize(
    "aside",
    [
        "the university’s research, transfer and custom training company",
        "the research, teaching and training arm of the university",
    ],
)
def test_tells_what_a_firm_is_by_a_list_of_what_it_does(aside: str) -> None:
    text = f"A memorandum was signed on Monday by Kestrel Ltd, {aside}, and {COAST}. {FJORD} is glad."
    (claim,) = extract_claims(Document("one", text, published="2020-05-05")).claims.agreements
    assert claim.parties == ("Kestrel Ltd", COAST)
