"""Collective statements, instruments of many parties, and countries that sign, each rule with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import (
    AARHUS,
    CHIANG_MAI,
    GHANA,
    KYOTO,
    LUND,
    MAKERERE,
    NAGOYA,
    OSAKA,
    UPPSALA,
    Told,
    one,
    sides,
    star,
    told,
)
from kg.extract import Document, extract_claims

SWEDISH, JAPANESE = (LUND, UPPSALA), (KYOTO, OSAKA)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The other side stands in a sentence of its own, told by its country.
        (f"Swedish and Japanese universities signed memoranda in Lund. From the Swedish side, the signatories include "
         f"{LUND} and {UPPSALA}. From the Japanese side, the deals have been signed by {KYOTO} and {OSAKA}.",
         sides("mou", "signed", SWEDISH, JAPANESE)),
        (f"Ten agreements were signed between Swedish and Japanese universities. Universities that signed deals "
         f"included {LUND}, {UPPSALA}, {KYOTO} and {OSAKA}.", sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Swedish universities signed 14 agreements with Japanese universities. The Swedish universities were {LUND} "
         f"and {UPPSALA}, the Japanese ones {KYOTO} and {OSAKA}.", sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Rectors of Swedish and Japanese universities signed 12 memoranda. Participating Swedish universities "
         f"included {LUND} and {UPPSALA}. Japan was represented by {KYOTO} and {OSAKA}.",
         sides("mou", "signed", SWEDISH, JAPANESE)),
        # Both sides stand in the sentence.
        (f"{LUND} and {UPPSALA}, on the Swedish side, and {KYOTO} and {OSAKA}, on the Japanese side, signed papers.",
         sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Several universities in Sweden ({LUND}, {UPPSALA}) and Japan ({KYOTO}, {OSAKA}) have signed agreements.",
         sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Agreements were signed between Swedish universities, among them {LUND} and {UPPSALA}, and Japanese "
         f"universities, including {KYOTO} and {OSAKA}.", sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"{LUND}, {UPPSALA} and other Swedish universities signed memoranda with {KYOTO}, {OSAKA} and other "
         f"institutions.", sides("mou", "signed", SWEDISH, JAPANESE)),
        (f"Swedish and Japanese universities signed 10 MoUs; among the signatories were {LUND} and {UPPSALA} from "
         f"Sweden and {KYOTO} and {OSAKA} from Japan.", sides("mou", "signed", SWEDISH, JAPANESE)),
        (f"Rectors of {LUND} and {UPPSALA} met their counterparts from {KYOTO} and {OSAKA} and signed memoranda.",
         sides("mou", "signed", SWEDISH, JAPANESE)),
        (f"Agreements between universities from Sweden ({LUND}, {UPPSALA}) and Japan ({KYOTO}, {OSAKA}) were signed.",
         sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Swedish universities and their Japanese counterparts signed agreements. The Swedish universities involved "
         f"are {LUND} and {UPPSALA}; the Japanese institutions are {KYOTO} and {OSAKA}.",
         sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Swedish and Japanese universities signed agreements. They involve {LUND} and {UPPSALA} on the Swedish side "
         f"and {KYOTO} and {OSAKA} on the Japanese side.", sides("agreement", "signed", SWEDISH, JAPANESE)),
        # Two countries before the examples.
        (f"Universities from Sweden and Norway, among them {LUND} and {UPPSALA}, signed agreements with Japanese "
         f"institutions such as {KYOTO} and {OSAKA}.", sides("agreement", "signed", SWEDISH, JAPANESE)),
        (f"Several universities of Sweden and Norway, including {LUND} and {UPPSALA}, signed agreements with "
         f"institutions such as {KYOTO}.", sides("agreement", "signed", SWEDISH, (KYOTO,))),
        # A number tells the sides apart.
        (f"A memorandum was signed between nine universities in Skane and two Japanese institutions. The Japanese "
         f"universities are {KYOTO} and {OSAKA}. The nine institutions involved are {LUND}, {UPPSALA} and others.",
         sides("mou", "signed", SWEDISH, JAPANESE)),
        (f"{LUND} and {UPPSALA} received guests. They signed agreements with {KYOTO} and {OSAKA}.",
         sides("agreement", "signed", SWEDISH, JAPANESE)),
        # One side is named, the other only later.
        (f"All five Swedish universities are partners of {KYOTO} and {OSAKA}. Among the Swedish universities are "
         f"{LUND} and {UPPSALA}.", sides("other", "reported", SWEDISH, JAPANESE)),
    ],
)  # fmt: skip
def test_who_signed_with_whom_is_left_open(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"Swedish and Japanese universities signed memoranda. From the Japanese side, {KYOTO} and {OSAKA} signed.",
        f"Swedish and Japanese universities will sign memoranda. From the Swedish side, {LUND} and {UPPSALA} will. "
        f"From the Japanese side, {KYOTO} and {OSAKA} will.",
        f"Swedish and Japanese universities met. The Swedish universities were {LUND} and {UPPSALA}, the Japanese ones "
        f"{KYOTO} and {OSAKA}.",
        "Ten Swedish and nine Japanese universities signed 24 agreements.",
        # Two names of a later sentence that found something have not signed what the group did.
        f"Swedish and Japanese universities signed agreements. {LUND} is in Sweden and {KYOTO} is in Japan.",
    ],
)
def test_one_side_a_plan_or_a_meeting_is_no_collective_statement(text: str) -> None:
    assert told(text) == []


def test_both_parties_after_a_collective_statement_are_no_two_of_its_members() -> None:
    text = (
        f"{LUND} and {UPPSALA} signed agreements with {KYOTO} and {OSAKA}. At {KYOTO}, both parties signed the accord."
    )
    assert told(text) == sides("agreement", "signed", SWEDISH, JAPANESE)


def test_what_one_party_ended_is_over() -> None:
    text = f"{LUND} and {KYOTO} prolonged their agreement two years ago, and {LUND} ended it on Friday."
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


def test_agreements_among_all_are_not_of_two_that_stand_near() -> None:
    text = f"The network met at {LUND}, which {KYOTO} leads. Two exchange agreements among all were signed there."
    assert told(text) == []


def test_a_collective_statement_leaves_its_lists_open() -> None:
    text = f"Universities such as {LUND} and {UPPSALA} signed agreements with institutions such as {KYOTO} and {OSAKA}."
    assert [each.open for each in extract_claims(Document("a", text)).claims.agreements] == [(True, True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # One instrument of many parties.
        (f"Five universities signed a memorandum in Accra on 4 May 2020: {KYOTO}, {OSAKA}, {LUND}, {CHIANG_MAI} and "
         f"the {GHANA}.", one("mou", "signed", KYOTO, OSAKA, LUND, CHIANG_MAI, GHANA)),
        (f"Three parties signed a memorandum: {LUND} by Anna Berg, {KYOTO} by Ken Sato and the {GHANA} by Ama Owusu.",
         one("mou", "signed", LUND, KYOTO, GHANA)),
        (f"The agreement was signed by three universities: {LUND}, {KYOTO} and the {GHANA}.",
         one("agreement", "signed", LUND, KYOTO, GHANA)),
        (f"{LUND} signed a memorandum with three universities. They are {KYOTO}, {OSAKA} and the {GHANA}.",
         one("mou", "signed", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} opened a school. The MoU – signed with {KYOTO}, {OSAKA} and the {GHANA} – helps its students.",
         one("mou", "signed", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND}, {KYOTO} and three African universities signed a memorandum. It founds a consortium of {LUND} and "
         f"African universities, including {GHANA}, {MAKERERE} and {CHIANG_MAI}.",
         one("mou", "signed", LUND, KYOTO, GHANA, MAKERERE, CHIANG_MAI)),
        (f"Leaders from {LUND}, {KYOTO}, {OSAKA}, {GHANA}, etc. signed a memorandum on rice.",
         one("mou", "signed", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND}, {KYOTO}, {OSAKA} signed a memorandum on rice.", one("mou", "signed", LUND, KYOTO, OSAKA)),
        (f"The agreement, signed by {LUND} and {KYOTO}, calls on each of them to teach more.",
         one("agreement", "signed", LUND, KYOTO)),
        # Several instruments: one each.
        (f"Three Swedish universities -- {LUND}, {UPPSALA} and {AARHUS} -- have signed an agreement with {KYOTO}.",
         star("agreement", "signed", KYOTO, LUND, UPPSALA, AARHUS)),
        (f"{LUND} signed a memorandum with each of {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed separate memoranda with three universities. They are {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND}, {UPPSALA} and {AARHUS} signed agreements with {KYOTO}, {OSAKA} and {NAGOYA}, respectively.",
         [*star("agreement", "signed", LUND, KYOTO), *star("agreement", "signed", OSAKA, UPPSALA),
          *star("agreement", "signed", AARHUS, NAGOYA)]),
        (f"Agreements were signed by {LUND} and {UPPSALA}, and {KYOTO} and {OSAKA} respectively.",
         [*star("agreement", "signed", LUND, KYOTO), *star("agreement", "signed", OSAKA, UPPSALA)]),
    ],
)  # fmt: skip
def test_one_instrument_of_many_and_many_instruments(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Sweden and Japan signed an agreement on the mutual recognition of degrees in Tokyo.", ("Japan", "Sweden")),
        ("The ministers of Sweden, Norway and Denmark signed a declaration by which the three countries recognise each "
         "other's diplomas.", ("Denmark", "Norway", "Sweden")),
        ("The Swedish government and the government of Japan signed a treaty on mutual recognition of qualifications.",
         ("Japan", "Sweden")),
    ],
)  # fmt: skip
def test_countries_that_recognise_degrees_are_parties(text: str, countries: tuple[str, ...]) -> None:
    assert told(text) == [("mutual-recognition", "signed", countries)]


@pytest.mark.parametrize(
    "text",
    [
        "Sweden and Japan signed a trade agreement in Tokyo.",
        "Sweden and Japan discussed the mutual recognition of degrees.",
        "Students from Sweden and Japan signed the guest book.",
        # partners of somebody else
        "Norway has signed deals on the mutual recognition of degrees with 46 countries, including Sweden and Japan.",
    ],
)
def test_countries_that_trade_or_talk_are_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Several agreements were signed on exchanges.", sides("agreement", "signed", (LUND,), (*JAPANESE, NAGOYA))),
        ("Memoranda were signed with all of them.", star("mou", "signed", LUND, *JAPANESE, NAGOYA)),
        ("An agreement was signed on exchanges.", []),
        ("Several agreements will be signed on exchanges.", []),
        (f"Several agreements were signed by {GHANA} and {MAKERERE}.", one("agreement", "signed", GHANA, MAKERERE)),
        (f"Several agreements were signed while {GHANA} looked on.", []),
    ],
)
def test_what_a_visit_to_several_brought_leaves_open_with_whom(text: str, expected: list[Told]) -> None:
    visit = f"In April, the president led a {LUND} delegation to Japan with visits to {KYOTO}, {OSAKA} and {NAGOYA}."
    assert told(f"{visit} {text}") == expected
    assert [each for each in told(f"{KYOTO}, {OSAKA} and {NAGOYA} are old. {text}") if each[2][0] == LUND] == []


def test_partnerships_that_many_talk_about_are_no_collective_statement() -> None:
    guests = f"The delegation includes representatives from {LUND} and {UPPSALA}."
    news = "Twenty Swedish universities to meet leaders Guests weigh courses and new partnerships Workshop with"
    assert told(f"{news} representatives from {KYOTO}, {OSAKA} and {NAGOYA}. {guests}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"A delegation from {LUND} visited {KYOTO} and signed a memorandum on rice.",
        f"A delegation from {LUND} led by Rector Jan Berg visited {KYOTO} on Monday and signed a memorandum on rice.",
    ],
)
def test_a_delegation_that_visits_and_signs_signs_with_its_host(text: str) -> None:
    assert [row[:3] for row in told(text)] == [row[:3] for row in one("mou", "signed", LUND, KYOTO)]


def test_a_delegation_that_only_visits_signs_nothing() -> None:
    assert told(f"A delegation from {LUND} led by the rector of {OSAKA} visited {KYOTO}. They saw a memorandum.") == []
