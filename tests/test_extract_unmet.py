"""What words around an agreement or a signing tell of it: it is aimed at, put off, came to nothing or is history."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

A, B = "Masaryk University", "the University of Lima"


def certain(text: str) -> list[str]:
    agreements = extract_claims(Document("a", text, published="2024-05-06")).claims.agreements
    return [one.status for one in agreements if one.status in ("signed", "renewed", "reported")]


@pytest.mark.parametrize(
    "text",
    [
        f"One goal of {A} for next year is an agreement with {B}.",
        f"The strategy of {A} provides for an agreement with {B}.",
        f"{A} has its eye on an exchange agreement with {B}.",
        f"The rector of {A} pleaded for an agreement with {B}.",
        f"The rector of {A} raised the question of an agreement with {B}.",
        f"The road to an agreement between {A} and {B} is open.",
        f"Nothing stands in the way of an agreement between {A} and {B} any more.",
        f"An agreement between {A} and {B} lies ready for signature.",
        f"An agreement between {A} and {B} remains unsigned.",
        f"An agreement between {A} and {B} is still being worked out.",
        f"An agreement between {A} and {B} would allow students to spend a year abroad.",
        f"An agreement between {A} and {B} has been agreed in principle.",
        f"An agreement between {A} and {B} has been initialled but not signed.",
        f'"I would like to see us sign the agreement with {B}", said the rector of {A}.',
        f"{A} has an agreement with {B} in view.",
    ],
)
def test_what_is_aimed_at_or_waits_is_no_agreement_yet(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Nothing came of the agreement between {A} and {B}.",
        f"An agreement between {A} and {B} did not materialise.",
        f"{A} denied that there was an agreement with {B}.",
        f"{A} said reports of an agreement with {B} were false.",
        f"{A} dismissed reports that it had signed an agreement with {B}.",
        f"We wrote that {A} had signed an agreement with {B}; this is wrong.",
        f"{A} and {B} have worked together for years without ever signing an agreement.",
        f"{A} almost had an agreement with {B} in 2010.",
        f"The agreement between {A} and {B} is history.",
        f"The agreement between {A} and {B}, under which 30 students went abroad, no longer exists.",
        f"The agreement with {B} was, on the contrary, terminated by {A}.",
        f"The now defunct agreement between {A} and {B} covered law.",
        f"{A} formerly had an agreement with {B}.",
        f"{A} and {B} had an agreement from 1999 to 2012.",
        f"{A} has given notice of its agreement with {B}.",
        f"{A} declined to renew its agreement with {B}.",
        f"What is ended is the agreement of 2010 of {A} with {B}.",
    ],
)
def test_what_came_to_nothing_or_is_over_is_no_agreement(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Next week {A} signs an agreement with {B}.",
        f"{A} signs an agreement with {B} only if the ministry pays.",
        f"The mayor will look on as {A} and {B} sign an agreement.",
        f"The mayor will look on as an agreement is signed between {A} and {B}.",
        f"After {A} and {B} sign an agreement in June, students can apply.",
        f"As soon as {A} and {B} have signed an agreement, students can apply.",
        f"The rectors of {A} and {B} sit down next week to sign an agreement.",
        f"A delegation of {A} leaves for Lima on Monday for the signing of an agreement with {B}.",
        f"{A} has postponed the signing of an agreement with {B}.",
        f"{A} has delayed signing an agreement with {B}.",
        f"{A} has been given leave to sign an agreement with {B}.",
    ],
)
def test_a_signing_told_in_a_present_to_come_is_planned(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The mayor looked on as {A} and {B} signed an agreement.",
        f"After two years of talks {A} signs an agreement with {B}.",
        f"{A} signs an agreement with {B} to exchange students next year",
        f"The agreement between {A} and {B} is valid and popular.",
        f"A contract between {A} and {B} is ready.",
        f"{A} and {B} signed an agreement that would allow students to spend a year abroad.",
        f"{A} and {B} signed an agreement. The agreement between {A} and {B} would allow exchanges.",
        f"On the way to Lima, {A} signed an agreement with {B}.",
        f"{A} signed an agreement with {B}, and reports of its success were false.",
    ],
)
def test_what_was_signed_stays(text: str) -> None:
    assert len(certain(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "China has terminated 57 programmes, according to a list. Programmes on the list include a master's in law"
        f" run by {A} with {B}.",
        f"{A} on Saturday ended its agreements with four universities. The step concerns the agreement with {B}.",
        f"What is ended is the agreement of 2010 with Ghent University and the contract of {A} with {B}.",
        f"Agreement Between {A} and University of Lima Not Renewed\n\nThe rectors met on Monday.",
        f"{A} Senate Backs Agreement with University of Lima\n\nIt goes to the ministry next.",
        f"{A} Signing with University of Lima Postponed\n\nThe rectors were to sign on Monday.",
    ],
)
def test_what_a_list_or_a_title_tells_as_over_or_to_come_is_no_agreement(text: str) -> None:
    assert certain(text) == []


def test_what_is_told_beside_an_end_stays() -> None:
    assert certain(f"{A} ended its agreement with a firm. It has an agreement with {B}.") == ["reported"]


L, K, OSAKA = "Lund University", "Kyoto University", "Osaka University"
PACT = f"The agreement between {L} and {K}"


@pytest.mark.parametrize(
    "text",
    [
        f"The main aim of the memorandum between {L} and {K} is to promote exchange.",
        f"The purpose of the agreement between {L} and {K} is to promote exchange.",
        f"The subject of the agreement between {L} and {K} is law.",
        f"The goal of the agreement between {L} and {K} is to promote exchange.",
        f"The target of the agreement between {L} and {K} is 50 students.",
        f"{L}'s board backs the agreement with {K}.",
        f"The way to the agreement between {L} and {K} was long.",
        f"{PACT} requires a language test.",
        f"{PACT} needs no money.",
        f"{PACT} depends on grants.",
        f"{PACT} is being put into practice.",
        f"{PACT} remains to be implemented.",
        f"{PACT} stands ready for others to join.",
        f"{PACT} is close to the hearts of both.",
        f"{PACT} will follow the model of {OSAKA}.",
        f"The double degree of {L} and {K} requires two years of study.",
        f"{L} has an agreement with {K}, which is near Osaka.",
        f"{L} has an agreement with {K}, which is close to the sea.",
        f"{L} has an agreement with {K}, which needs engineers.",
        f"{L} has an agreement with {K}, which was delayed in the ranking.",
        f"{PACT} was delayed by the pandemic and signed on Monday.",
        f"The door to an agreement between {L} and {K} was opened in May; it was signed on Monday.",
        f"After years of fighting for an agreement with {K}, {L} signed it on Monday.",
        f"{PACT} ran for the tenth time this year.",
        f"{PACT} lasted for five years and has now been renewed.",
        f"{L} has revived the lapsed agreement with {K}.",
        f"{PACT} is no more than a page long.",
        f"{PACT} is now over ten years old.",
        f"{PACT} did not happen overnight.",
        f"{PACT} did not happen by chance.",
        f"{PACT} led to nothing less than a boom.",
        f"{PACT} is true to their mission.",
        f"There was never a better agreement between {L} and {K}.",
        f"{L} previously had an agreement with {OSAKA} and now has one with {K}.",
    ],
)
def test_what_stands_is_not_taken_for_planned_denied_or_ended(text: str) -> None:
    assert certain(text) != []


def test_an_exchange_that_ran_for_the_first_time_stands() -> None:
    assert certain(f"The student exchange between {L} and {K} ran for the first time in 2015.") != []


@pytest.mark.parametrize(
    "text",
    [
        f"The aim of an agreement between {L} and {K} is to promote exchange.",
        f"The way to an agreement between {L} and {K} is long.",
        f"The board of {L} backs an agreement with {K}.",
        f"An agreement between {L} and {K} needs the consent of the senate.",
        f"An agreement between {L} and {K} awaits approval.",
        f"{PACT} still awaits the rector's signature.",
        f"An agreement between {L} and {K} is being negotiated.",
        f"{PACT} remains to be signed.",
        f"{PACT} still needs to be signed.",
        f"{PACT} is ready for signature.",
        f"{PACT} was delayed by the pandemic.",
        f"{PACT} is over.",
        f"{PACT} is no more.",
        f"{PACT} lasted for five years.",
        f"{PACT} did not happen.",
        f"{PACT} led to nothing.",
        f"The reported agreement between {L} and {K} is not true.",
        f"There was never an agreement between {L} and {K}.",
        f"{L} previously had an agreement with {K}.",
        f"The lapsed agreement between {L} and {K} covered law.",
    ],
)
def test_what_is_planned_denied_or_ended_still_is(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{L} signs an agreement with {K} under which students can go abroad only if they speak Japanese.",
        f"{L} signs an agreement with {K} that is as long as 30 pages.",
        f"{L} signs an agreement with {K} as long as 30 pages.",
        f"{L} signs an agreement with {K} with rooms provided by the city.",
        f"{L} signs an agreement with {K} only after years of talks.",
        f"{L} signs an agreement with {K} and next week students return.",
        f"In two weeks of talks {L} signs three agreements with {K}.",
        f"{L} will open a campus in Osaka, where it signs an agreement with {K}.",
    ],
)
def test_a_signing_of_today_is_not_put_off_by_what_stands_behind_it(text: str) -> None:
    assert certain(text) != []


@pytest.mark.parametrize(
    "text",
    [
        f"{L} signs an agreement with {K} only if the senate agrees.",
        f"{L} signs an agreement with {K} provided that the senate agrees.",
        f"{L} signs an agreement with {K} next week.",
        f"In two weeks {L} signs an agreement with {K}.",
        f"{L} signs an agreement with {K} unless the ministry objects.",
        f"{L} signs an agreement with {K} on student exchange only if the ministry pays.",
        f"{L} signs an agreement with {K} only after the senate agrees.",
        f"The minister will look on when {L} signs an agreement with {K}.",
    ],
)
def test_a_signing_that_waits_still_does(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{L} dismissed reports that it had quarrelled and signed an agreement with {K}.",
        f"{L} rejects claims of isolation and says that it has signed an agreement with {K}.",
        f"{L} and {K} met. Both sides of the table signed a memorandum.",
        f"{L} and {K} met. Both sides in the end signed a memorandum.",
        f"{L} and {K} met. A peace studies agreement was signed.",
        f"{L} and {K} met. A collective research agreement was signed.",
        f"{L} and {K} met. An agreement was signed with enthusiasm.",
        f"{L} and {K} met. An agreement was signed with great pomp.",
        f"{L} and {K} met. An agreement was signed with pen and brush.",
        f"{L} and {K} met. An agreement was signed with students watching.",
    ],
)
def test_what_was_signed_with_pomp_and_beside_denials_stays(text: str) -> None:
    assert certain(text) != []


@pytest.mark.parametrize(
    "text",
    [
        f"{L} dismissed claims that it had signed an agreement with {K}.",
        f"{L} rejects reports that it has secretly signed an agreement with {K}.",
        f"{L} and {K} met. Both sides of the conflict signed a memorandum.",
        f"{L} and {K} met. The two parties in parliament signed an agreement.",
        f"{L} and {K} met. A peace agreement was signed.",
        f"{L} and {K} met. A collective agreement was signed.",
        f"{L} and {K} met. An agreement was signed with the mayor.",
        f"{L} and {K} met. An agreement was signed with another university.",
        f"{L} and {K} met. An agreement was signed with a local firm.",
        f"{L} and {K} met. An agreement was signed with landlords.",
    ],
)
def test_what_others_signed_or_nobody_did_is_still_none(text: str) -> None:
    assert certain(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {A} and {B} failed in the senate.",
        f"The memorandum between {A} and {B} failed to win a majority.",
        f"The memorandum between {A} and {B} foundered on the costs.",
        f"{A}, whose agreement with {B} failed in the council, sent two guests.",
    ],
)
def test_what_failed_in_a_vote_or_on_its_costs_is_none(text: str) -> None:
    assert certain(text) == []


def test_what_failed_to_draw_students_stands() -> None:
    assert certain(f"The memorandum between {A} and {B} has failed to attract students.") == ["reported"]
