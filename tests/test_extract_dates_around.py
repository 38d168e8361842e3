"""When an agreement was signed, where another sentence than the one with its parties tells the day."""

from __future__ import annotations

import pytest

from extract_examples import read, signed
from kg.extract import Document, extract_claims

A, B = "Harbour University", "Fjord University"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("It was signed in Lima on 4 March by rector Jan Novak and the academy's head Olav Berg.", "2024-03-04"),
        ("Rector Jan Novak and vice president Olav Berg signed the papers in the capital on Monday.", "2024-03-18"),
        ("The signings on Tuesday (March 19), held beside the convocation, were seen by the minister.", "2024-03-19"),
        ("Rector Olav Berg countersigned it in Lima on Monday.", "2024-03-18"),
        ("Rector Jan Novak signed on 4 March and Rector Olav Berg a week later.", "2024-03"),
        ("Letters were exchanged on 4 March by the two presidents.", "2024-03-04"),
        ("The two presidents exchanged the papers on Monday.", "2024-03-18"),
        ("“We are neighbours,” the rector said after the signing ceremony here on Tuesday.", "2024-03-19"),
        ("“We are neighbours,” the rector told the guests at the ceremony on Tuesday.", "2024-03-19"),
        ("The instrument, valid for four years, was subscribed last Friday by Rector Jan Novak.", "2024-03-15"),
        ("The rectors put it down on paper on 4 March.", "2024-03-04"),
        # what is to come, was before, or is of others
        ("“We are neighbours,” the rector said on Tuesday.", None),
        ("“We are neighbours,” the rector said at a press conference on Tuesday.", None),
        ("“We are neighbours,” the rector said at the award ceremony on Tuesday.", None),
        ("It will be signed by the ministers on Friday.", None),
        ("The one signed in Lima in February is about music.", None),
        ("Rector Jan Novak signed the guest book, which was opened on 4 March.", None),
    ],
)
def test_a_sentence_behind_tells_when_both_signed(after: str, expected: str | None) -> None:
    assert signed(f"{A} has signed a memorandum with {B}. {after}") == [expected]


def test_what_was_reported_and_signed_in_these_weeks_is_signed_that_day() -> None:
    (agreement,) = read(f"{A} and {B} have set up a joint institute. Rector Jan Novak signed the papers on 4 March.")
    assert (agreement.status, agreement.signed, agreement.started) == ("signed", "2024-03-04", None)
    (agreement,) = read(f"{A} and {B} set up a joint institute in 2019.")  # a founding, of which no signing is told
    assert (agreement.status, agreement.signed, agreement.started) == ("reported", None, "2019")


SEEN = "The guests saw the library. They saw the garden. They saw the laboratories."


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (f"On Tuesday {A} hosted a delegation of {B}.", "2024-03-19"),
        (f"A delegation of {B} visited {A} from 11 to 15 March.", "2024-03"),
        (f"Teachers of {B} visited {A} in the week of 11 March.", "2024-03"),
        (f"Teachers of {B} ended their visit to {A} on 15 March.", "2024-03"),
        (f"The forum opened with a speech of the rector of {A}, who said “Today's meeting is a start.”", "2024-03-20"),
        (f"The rector of {B} was a guest of {A} on Tuesday evening.", "2024-03-19"),
        (f"Guests of {B} came to {A} for the forum, which ended on Friday.", "2024-03"),
        (f"The rectors of {A} and {B} shake hands in Lima on March 4, 2024.", "2024-03-04"),
        (f"The rector of {A} and a dean show the memorandum for placements of {B} in Lima on March 4.", "2024-03-04"),
        (f"Guests of {B} came to {A} for the forum, which was held on Friday.", "2024-03-15"),
        # the day of the report, of another year, or with another event beside it
        (f"The rector of {A} said on Tuesday that a delegation of {B} had come for a visit.", None),
        (f"According to a statement made available to the press on Tuesday, a delegation of {B} came.", None),
        (f"A delegation of {B} visited {A} on 5 March 2021.", None),
        (f"A delegation of {B} visited {A} on 5 March. A conference was held on 8 March.", None),
        (f"Last month {A} hosted guests of {B}.", None),
        (f"The rector of {A} said at the signing ceremony, “We need more of this today.”", None),
    ],
)
def test_the_one_event_that_a_report_opens_with_gives_the_day(opening: str, expected: str | None) -> None:
    assert signed(f"{opening} {SEEN} {A} and {B} signed a memorandum of understanding.") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"They sail under the cooperation protocol between {A} and {B} of 8 June 2015.", "2015-06-08"),
        (f"The partnership between {A} and {B} started in 2008, and 300 students have taken part.", "2008"),
        (f"The partnership between {A} and {B} was formally established in 2008.", "2008"),
        (f"In 2004, {A} began a partnership with {B}.", "2004"),
        (f"Half of it is taught by {B}, with which {A} has a cooperation agreement dating from 2011.", "2011"),
        (f"{A} and {B} have an agreement of 2014 on a centre for sustainable building.", "2014"),
        (f"{A} and {B} have a cooperation agreement, which the president signed in 2018.", "2018"),
        (f"{A} cooperates with {B} under an agreement from 2009.", "2009"),
        (f"{A} has been cooperating with {B} since 1994 on the basis of a treaty.", "1994"),
        (f"{A} and {B} renewed their agreement as part of the working group meeting in Lima on Monday.", "2024-03-18"),
        (f"Rectors of {A} toured Norway between 3 and 10 March 2024, signing a memorandum with {B}.", "2024-03"),
        (f"{A} and {B} sealed their work through a memorandum (MoU), signed during the 2020 Coast Forum.", "2020"),
        (f"Since the conclusion of an exchange agreement in 1987, {A} and {B} have been close partners.", None),
        (f"A similar arrangement established between {A} and {B} earlier this year helps 300 students.", "2024"),
        (f"The official launch of the partnership between {A} and {B} (FU) took place on 7 March.", "2024-03-07"),
        (f"Thirty students of {A} will go abroad under a deal reached on Monday with {B}.", "2024-03-18"),
        # of a party, a place or what is taught
        (f"The partnership between {A} and {B}, founded in 1950, has 300 students.", None),
        (f"The agreement between {A} and {B} is on a school which opened in 2008.", None),
    ],
)
def test_a_date_beside_the_agreement_is_of_it(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("On the last day", "2024-03-15"),
        ("On the opening day", "2024-03-11"),
        ("On the second day", "2024-03-12"),
        ("On the third afternoon", "2024-03-13"),
        ("In between", "2024-03"),
    ],
)
def test_one_day_of_a_visit_of_several_is_counted_from_them(when: str, expected: str) -> None:
    visit = f"A delegation of {B} visited {A} on 11-15 March."
    assert signed(f"{visit} {when} the visitors and their hosts, {A} and {B}, signed a memorandum.") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what there was before the renewal, and the day of the news
        (f"{A}, which has been a partner of {B} since 2014, renewed its memorandum with {B}.", None),
        (f"{A} said Tuesday it has signed a memorandum with {B}.", None),
        (f"{A} told the press that in January a memorandum with {B} was signed.", "2024-01"),
        (f"The number has doubled since 2019, when {A} and {B} signed a memorandum of understanding.", "2019"),
        # a year is told more exactly, and a year of long ago is of something else
        (f"{A} and {B} have signed a contract for 2024. The papers, signed in Lima yesterday, are long.", "2024-03-19"),
        (f"{A} and {B} have signed a memorandum. The signing was led by Rector Berg, a graduate of 1983.", None),
    ],
)
def test_the_year_of_what_was_before_is_not_the_day(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"It changed on 4 March, when {A} and {B} signed a memorandum.", "2024-03-04"),
        (f"It changed on 4 March in Lima, when {A} and {B} signed a memorandum.", "2024-03-04"),
        (f"That ended last Thursday, when {A} and {B} put their names to a memorandum.", "2024-03-14"),
        (f"Numbers have grown since 4 January 2019, when {A} signed a memorandum with {B}.", "2019-01-04"),
        # of what was before it
        (f"The school, which opened on 4 March, closed when {A} and {B} signed a memorandum.", None),
    ],
)
def test_a_day_before_when_is_that_of_what_follows(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("In an agreement dated July 4, 2001,", "2001-07-04"),
        ("In a memorandum of 2001,", "2001"),
        ("In a contract that runs to 2029,", None),
    ],
)
def test_what_two_lay_down_in_an_agreement_is_theirs(opening: str, expected: str | None) -> None:
    assert signed(f"{opening} {A} and {B} laid down how they share a ship.") == [expected]


def test_what_two_write_in_a_letter_is_no_agreement() -> None:
    assert signed(f"In a letter to the editor dated July 4, 2001, {A} and {B} set out their views.") == []


@pytest.mark.parametrize("when", ["On 04.03.2024", "On 4 March", "On 2024-03-04"])
def test_the_rectors_sign_behind_a_date_in_digits(when: str) -> None:
    assert signed(f"A delegation of {A} visited {B}. {when} the rectors signed a contract.") == ["2024-03-04"]


def test_a_day_for_many_agreements_is_of_those_listed_below() -> None:
    text = "Nine documents were exchanged on Monday. The ministers looked on. It rained. Nobody spoke. It was full. "
    text += f"One is an agreement between {A} and {B}. "
    text += "Another is an agreement between Playa University and Faro University."
    assert signed(text) == ["2024-03-18", "2024-03-18"]


@pytest.mark.parametrize(
    "other",
    [
        "It was agreed on 12 March to cut the heating.",
        "Petitions were signed by 4,000 students on 7 March.",
        "Rector Jan Novak attended a graduation at the hospital on 2 March.",
        f"The rector of {A} attended a graduation at the hospital on 2 March.",
        "The document about the new library was signed on 4 March by the architect.",
        "Players signed the wall of the gym on 4 March.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_signing(other: str) -> None:
    assert signed(f"{A} and {B} have signed a memorandum. {other}") == [None]


def test_a_graduation_before_is_no_day_of_a_signing() -> None:
    before = "Rector Jan Novak attended a graduation at the hospital on 2 March."
    assert signed(f"{before} {A} and {B} have signed a memorandum.") == [None]


@pytest.mark.parametrize(
    "before",
    [
        f"In 2008 {A} began a partnership with {B}.",
        f"The partnership between {A} and {B} started in 1998.",
        f"{A} has been working with {B} since 1998.",
    ],
)
@pytest.mark.parametrize("now", [f"{A} and {B} signed a memorandum.", f"Now {A} and {B} have signed an agreement."])
def test_the_year_of_a_beginning_is_not_that_of_a_new_signing(before: str, now: str) -> None:
    for text in (f"{before} {now}", f"{now} {before}"):
        assert signed(text) == [None]
    assert signed(f"{before} {now}", None) == [None]


@pytest.mark.parametrize(
    "other",
    [
        "The document about the new library was signed by the architect on 4 March.",
        "On 4 March the document about the new library was signed by the architect.",
    ],
)
def test_the_papers_of_others_sign_no_agreement(other: str) -> None:
    (agreement,) = read(f"{A} and {B} have set up a joint institute. {other}")
    assert (agreement.status, agreement.signed) == ("reported", None)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("is to be signed in October", "2025-10"),
        ("will be signed in October", "2025-10"),
        ("is expected to be formally signed in April", "2026-04"),
        ("will be signed in May", "2025-05"),
    ],
)
def test_what_is_planned_lies_after_publication(when: str, expected: str) -> None:
    (agreement,) = read(f"A memorandum between {A} and {B} {when}.", "2025-05-10")
    assert (agreement.status, agreement.planned_for) == ("planned", expected)


def test_an_agreement_both_signed_is_one_of_the_two() -> None:
    assert signed(f"{A} and {B} will train nurses under an agreement both signed on Monday.") == ["2024-03-18"]
    assert signed(f"{A} and {B} met. Both signed an agreement on Monday.") == []


def test_when_a_house_was_founded_is_no_day_of_signing() -> None:
    text = "Harbour University, founded in 1901, signed an agreement with Lund University."
    assert [one.signed for one in extract_claims(Document("a", text)).claims.agreements] == [None]
    text = "Harbour University, opened by the king on 3 May 1995, signed an agreement with Lund University."
    assert [one.signed for one in extract_claims(Document("a", text)).claims.agreements] == [None]
    text = "Harbour University, founded in 1901, signed an agreement with Lund University on 3 May 2022."
    assert [one.signed for one in extract_claims(Document("a", text)).claims.agreements] == ["2022-05-03"]


def test_a_day_for_all_papers_is_of_those_in_the_list_though_the_partnership_is_new() -> None:
    opening = "Memoranda were exchanged today, with which the two countries give life to their new partnership."
    rows = f"1- Memorandum of understanding on fisheries: between {A} and {B}."
    (agreement,) = read(f"{opening}\n\nThe documents are the following:\n\n{rows}")
    assert (agreement.status, agreement.signed) == ("signed", "2024-03-20")


def test_the_day_of_a_ceremony_far_below_the_headline_is_of_what_it_tells() -> None:
    rest = "LIMA – For the first time the house has a partner abroad.\n\nSo it was said.\n\nMany came.\n\n"
    text = f"{A} signs memorandum with {B}\n\n161114-one-2\n\n{rest}The rector of {A} joined that of {B} for a ceremony"
    assert signed(f"{text} in the library on 4 March.") == ["2024-03-04"]


def test_what_was_put_on_paper_before_is_another_agreement() -> None:
    text = f"{A} has two new partners. One of them runs a bank. It was put on paper last Monday. The deal with {B}"
    assert signed(f"{text} covers exchange.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} extended the agreement signed in 2009 for five years.", None),
        (f"{A}, which has had a memorandum with {B} since 2003, prolonged it until 2029.", None),
        (f"The agreement between {A} and {B} was renewed in 2015.", "2015"),
        (f"{A} and {B} extended their agreement of 2009. The papers were signed on 4 March.", "2024-03-04"),
        (f"{A} and {B} extend ties\n\n{A} and {B} have prolonged their ties with the signature of a further memorandum"
         " in Lima on 4 March.", "2024-03-04"),
    ],
)  # fmt: skip
def test_the_year_of_what_is_renewed_is_not_the_day_of_the_renewal(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (f"A degree was launched on Monday by {A}. The two sides signed the agreement.", None),
        (f"{A} was host on Monday. {A} and {B} signed a memorandum at the function.", "2024-03-18"),
        (f"Three houses joined hands on Monday. {A} and {B} put their names to a memorandum.", "2024-03-18"),
        (f"A degree was put into operation this Monday. {A} and {B} signed an agreement on it.", "2024-03-18"),
        (f"A network was created on Monday. Much was said. {A} and {B} signed a memorandum on it.", "2024-03-18"),
        # far off, to come, of two days, of a report
        (f"A hall was inaugurated on Monday. Many came. It is big. It is new. It is red. {A} and {B} have signed a"
         " memorandum.", None),
        (f"A new library was inaugurated on Monday. {A} and {B} have signed a memorandum.", None),
        (f"On Monday {A} celebrated its 50th birthday. {A} and {B} have signed a memorandum.", None),
        (f"A degree will be launched on Friday. {A} and {B} have signed a memorandum.", None),
        (f"A hall was created on Monday, a network on Tuesday. {A} and {B} have signed a memorandum.", None),
        (f"{A} and {B} have signed a memorandum, the rector made known on Monday.", None),
        (f"Guests of {B} came to {A} from the 27th to the 29th of last month. The two sides signed a memorandum.",
         "2024-02"),
        (f"Guests of {B} came to {A} on the 28th of last month. The two sides signed a memorandum.", "2024-02-28"),
    ],
)  # fmt: skip
def test_the_day_of_a_launch_close_by_is_that_of_the_signing(before: str, expected: str | None) -> None:
    assert [one for one in signed(before) if one] == ([expected] if expected else [])
