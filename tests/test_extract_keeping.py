"""What two houses keep up, told in passing: exchanges, joint programmes and partnerships as agreements are told."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, star, told
from kg.extract import Document, extract_claims

BOTH = f"{LUND} and {KYOTO}"
MET = f"The rectors of {BOTH} met in May."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{LUND} has a student exchange with {KYOTO}.", "exchange"),
        (f"{LUND} runs a staff exchange scheme with {KYOTO}.", "exchange"),
        (f"{BOTH} have been running an exchange of students and staff since 1994.", "exchange"),
        (f"{LUND}'s faculty exchange programme with {KYOTO} dates back to 2009.", "exchange"),
        (f"The exchange of {LUND} with {KYOTO} was set up in 2003.", "exchange"),
        (f"The exchange between {BOTH} goes back more than twenty years.", "exchange"),
        (f"{BOTH} are linked by an exchange programme.", "exchange"),
        (f"Thanks to an exchange with {KYOTO}, {LUND} sends ten students abroad.", "exchange"),
        (f"Between {BOTH} there has been a double degree programme since 2009.", "joint-programme"),
        (f"{LUND}'s joint master's programme with {KYOTO} began in 2009.", "joint-programme"),
        (f"{LUND}'s twinning programme with {KYOTO} has run for years.", "joint-programme"),
        (f"{LUND} is bound to {KYOTO} by a strategic partnership.", "other"),
        (f"{LUND} has collaborations with {KYOTO}.", "other"),
        (f"Between {BOTH} there is a memorandum of understanding.", "mou"),
        (f"{MET} Between the parties there is a memorandum.", "mou"),
        (f"{MET} The two universities have had a student exchange since 1994.", "exchange"),
    ],
)
def test_what_two_keep_up_is_reported(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


def test_exchanges_with_several_are_one_with_each() -> None:
    text = f"As of now, {LUND} has collaborations with {KYOTO} in Japan and Ghent University, Belgium."
    pairs = {agreement.parties for agreement in extract_claims(Document("a", text)).claims.agreements}
    assert pairs == {(LUND, KYOTO), (LUND, "Ghent University")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Ten students of {LUND} are studying at {KYOTO} under a framework agreement.", "agreement"),
        (f"Two lecturers of {LUND} teach at {KYOTO} under a student exchange programme.", "exchange"),
        (f"Students of {LUND} may spend a semester at {KYOTO} as part of an exchange programme.", "exchange"),
        (f"Five students of {LUND} are spending a term at {KYOTO} within the framework of an MoU.", "mou"),
        (f"Under a deal struck two years ago, {LUND} sends ten students to {KYOTO} each year.", "agreement"),
    ],
)
def test_people_go_under_what_two_have(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Ten students of {LUND} are studying at {KYOTO} under a programme of the ministry.",
        f"Ten students of {LUND} are studying at {KYOTO} under an agreement between the two countries.",
        f"Ten students of {LUND} might study at {KYOTO} under an exchange programme.",
        f"Ten students of {LUND} are studying at {KYOTO} under a deal struck with the ministry.",
        f"Ten students of {LUND} are studying at {KYOTO} under a peace agreement.",
    ],
)
def test_people_who_go_under_something_else(text: str) -> None:
    assert [agreement for agreement in told(text) if agreement[1] in ("signed", "renewed", "reported")] == []


TEN = f"Ten students of {LUND} arrived at {KYOTO} in May."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{TEN} It was fun. The two universities are linked by a student exchange.", "exchange"),
        (f"{TEN} An exchange agreement has linked the two universities since 1994.", "exchange"),
        (f"{TEN} The two universities celebrated the tenth anniversary of their agreement.", "agreement"),
        (f"{MET} Their student exchange dates back to 1994.", "exchange"),
        (f"{MET} Their partnership is twenty years old.", "other"),
    ],
)
def test_whose_it_is_stands_before(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Their friendship dates back to 1994.",
        f"{MET} Their partnership could begin in May.",
        f"{MET} Their partnership with the city is twenty years old.",
        f"{MET} The two countries are linked by a student exchange.",
        f"{MET} The ministries celebrated the tenth anniversary of their agreement.",
    ],
)
def test_what_others_have_is_not_theirs(text: str) -> None:
    assert [agreement for agreement in told(text) if agreement[1] in ("signed", "renewed", "reported")] == []


def test_degrees_between_one_and_both_others_are_one_with_each() -> None:
    text = f"Double degree programmes between {LUND} and both {KYOTO} and {OSAKA} are in force."
    assert sorted(told(text)) == sorted(star("joint-programme", "reported", LUND, KYOTO, OSAKA))


# Ties, exchanges of other things, wishes, denials, ends, and what others have.
@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has close ties with {KYOTO}.",
        f"Between {BOTH} there are friendly relations.",
        f"{LUND} has a collaboration with {KYOTO}.",
        f"{LUND} had an exchange of views with {KYOTO}.",
        f"The heated exchange between {BOTH} lasted an hour.",
        f"{BOTH} want to promote student exchange.",
        f"{LUND} would like to have an exchange programme with {KYOTO}.",
        f"{LUND} does not have a student exchange with {KYOTO}.",
        f"{LUND} once had a student exchange with {KYOTO}.",
        f"{LUND} had an exchange programme with {KYOTO} until 2019.",
        f"{LUND} held a conference in partnership with {KYOTO}.",
        f"Students of {LUND} and of {KYOTO} took part in an exchange programme of the ministry.",
        f"A lecturer of {LUND} wrote a history of {KYOTO}, which has a student exchange with the city.",
        f"{MET} The two countries have had a student exchange since 1994.",
        f"{MET} There is a student exchange between the ministry and the city.",
    ],
)
def test_what_is_no_agreement_of_the_two_stays_out(text: str) -> None:
    assert [agreement for agreement in told(text) if agreement[1] in ("signed", "renewed", "reported")] == []


# What is not of the two, and what two have no agreement on, each with what is told plainly.
@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        (f"{LUND} has a student exchange with {KYOTO}'s rival, {OSAKA}.", False),
        (f"{LUND} has a student exchange with {KYOTO}'s partner.", False),
        (f"{LUND} has a student exchange with {KYOTO}'s medical school.", True),
        (f"{BOTH} have had a student exchange of ideas.", False),
        (f"{BOTH} have had a student exchange for ten years.", True),
        (f"The exchange between {BOTH} dates back to Monday's debate.", False),
        (f"The exchange between {BOTH} dates back to 1994.", True),
        (f"The exchange between {BOTH} on Twitter goes back more than twenty days.", False),
        (f"The exchange between {BOTH} goes back more than twenty years.", True),
        (f"{LUND} has collaborations with {KYOTO} on a paper.", False),
        (f"{LUND} has collaborations with {KYOTO} in the field of law.", True),
        (f"The captains of {BOTH} met. Their agreement is old.", False),
        (f"The presidents of {BOTH} met. Their agreement is old.", True),
        (f"A professor of {LUND} and one of {KYOTO} wrote a book. Their partnership is twenty years old.", False),
        (f"Thieves stole computers from {BOTH}. Their partnership is twenty years old.", False),
        (f"{BOTH} held a forum in May. Their partnership is twenty years old.", True),
        (f"{LUND} received {KYOTO} in May. Their partnership is twenty years old.", True),
        (f"{BOTH} met. It was fun. Their partnership is twenty years old.", True),
        (f"Between {BOTH} there is an agreement that the sky is blue.", False),
        (f"Between {BOTH} there is an agreement that allows students to stay.", True),
    ],
)
def test_only_what_two_houses_keep_up_is_theirs(text: str, agreed: bool) -> None:
    assert [names for _, status, names in told(text) if status == "reported"] == [(KYOTO, LUND)] * agreed
