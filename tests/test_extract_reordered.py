"""Parts of a sentence that stand elsewhere than usual: *the agreements, signed in May, are with A and B*."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, told


def pairs(text: str) -> list[tuple[str, ...]]:
    return sorted(names for _, status, names in told(text) if status in ("signed", "renewed", "reported") and names)


def star_of(hub: str, *others: str) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted((hub, other))) for other in others)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has tied up with two more schools. The agreements, signed in the last few weeks, are with {KYOTO} and "
        f"{OSAKA}.",
        f"{LUND} has found two partners abroad. The memoranda, concluded in March, are with {KYOTO} and {OSAKA}.",
        f"Students at {LUND} can go abroad from September. Seats were opened under two agreements signed "
        f"in June with {KYOTO} and {OSAKA}.",
        f"{KYOTO} and {OSAKA} signed the admission agreement, which each has concluded separately with {LUND}.",
        f"The rectors of {KYOTO} and {OSAKA} signed the agreement that each of the two has entered into with {LUND}.",
        f"The universities with which {LUND} has exchange agreements are {KYOTO} and {OSAKA}.",
        f"New are the flags of the two houses with which {LUND} grants double degrees in law: {KYOTO} and "
        f"{OSAKA}.",
        f"Students may go to two universities, with which {LUND} has bilateral agreements: {KYOTO} (4 places) and "
        f"{OSAKA} (2 places).",
    ],
)
def test_partners_told_behind_the_papers_are_of_the_house(text: str) -> None:
    assert pairs(text) == star_of(LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"The rector of {LUND} signed on Monday the agreement that gives life to a joint school of law, together with "
        f"the rectors of {KYOTO} and {OSAKA}.",
        f"{LUND} signed the charter that founds the network along with {KYOTO} and {OSAKA}.",
    ],
)
def test_who_signed_together_may_stand_behind_what_the_paper_does(text: str) -> None:
    assert pairs(text) == [tuple(sorted((LUND, KYOTO, OSAKA)))]


def test_us_at_a_house_is_the_house() -> None:
    assert pairs(f"{KYOTO} has exchanged students with us at {LUND} since 2008.") == star_of(LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} plans two agreements. The agreements, to be signed in May, are with {KYOTO} and {OSAKA}.",
        f"{LUND} signed the agreement that a company had drafted together with {KYOTO}.",
        f"{LUND} will sign the agreement that founds the school, together with {KYOTO}.",
        f"{LUND} praised the charter that founds the school, together with {KYOTO}.",
        f"The universities with which {LUND} competes are {KYOTO} and {OSAKA}.",
        f"The universities with which {LUND} would like to award a joint degree are {KYOTO} and {OSAKA}.",
        f"The universities with which {LUND} has no agreement are {KYOTO} and {OSAKA}.",
    ],
)
def test_plans_rivals_and_what_others_drafted_are_none(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Six memoranda were exchanged on Monday. {LUND} and {KYOTO} inked one on tides.", star_of(LUND, KYOTO)),
        (
            f"Six memoranda were exchanged on Monday. {LUND} won two, its partners being {KYOTO} and {OSAKA}.",
            star_of(LUND, KYOTO, OSAKA),
        ),
        (
            f"Six agreements were signed at the fair. {LUND} signed two, with {KYOTO} and {OSAKA}.",
            star_of(LUND, KYOTO, OSAKA),
        ),
        (
            f"Six memoranda were exchanged on Monday. The final one of the six, between {LUND} and the {GHANA}, "
            "covers tides.",
            star_of(LUND, GHANA),
        ),
        (f"Six prizes were given. {LUND} got two, its rivals being {KYOTO} and {OSAKA}.", []),
        (f"Six agreements are to be signed. {LUND} and {KYOTO} will sign one on law.", []),
        (f"Six agreements were signed. {LUND} and {KYOTO} wanted one as well.", []),
    ],
)
def test_numbers_stand_for_agreements_counted_before(text: str, expected: list[tuple[str, ...]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has concluded agreements with two foreign institutions. The rector announced this on Saturday. She "
        f"identified the institutions as {KYOTO} and {OSAKA}.",
        f"{LUND} has signed memoranda with two universities. He gave the names of the universities as {KYOTO} and "
        f"{OSAKA}.",
        f"{LUND} has signed memoranda with two universities. The rector listed them as {KYOTO} and {OSAKA}.",
        f"{LUND} signed two new exchange agreements in 2018. The newcomers, from north to south, are {KYOTO} and "
        f"{OSAKA}.",
        f"The report of {LUND} shows that its network of partner universities with a agreement grew by two to 58. "
        f"The newcomers are {KYOTO} and {OSAKA}.",
    ],
)
def test_partners_are_named_as_such_further_down(text: str) -> None:
    assert pairs(text) == star_of(LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has signed agreements with two universities. He named the speakers as {KYOTO} and {OSAKA}.",
        f"{LUND} hopes to sign agreements with two universities. She named them as {KYOTO} and {OSAKA}.",
        f"The league of {LUND} grew by two. The newcomers are {KYOTO} and {OSAKA}.",
        f"{LUND} hopes for agreements with two more universities. The newcomers would be {KYOTO} and {OSAKA}.",
    ],
)
def test_speakers_and_newcomers_to_a_league_are_no_partners(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"With {KYOTO}, {LUND} has agreed on a semester abroad.", star_of(LUND, KYOTO)),
        (
            f"{LUND} signed an agreement with {OSAKA}. With {KYOTO}, the university has agreed on an exchange of "
            "students.",
            star_of(LUND, OSAKA, KYOTO),
        ),
        (f"With {KYOTO}, {LUND} will talk about a semester abroad.", []),
        (f"With {KYOTO}, {LUND} has agreed on the date of the match.", []),
    ],
)
def test_a_partner_may_stand_before_what_was_agreed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{KYOTO} continues to receive teachers from {LUND} each year, under the agreement that dates from 1998.",
            star_of(LUND, KYOTO),
        ),
        (f"{KYOTO} has taken two students from {LUND} under an agreement of 1998.", star_of(LUND, KYOTO)),
        (f"Under the first protocol, {LUND} shall offer a bachelor of law with {KYOTO}.", star_of(LUND, KYOTO)),
        (f"{KYOTO} continues to take patients from {LUND}, under an agreement of the ministry.", []),
    ],
)
def test_people_still_go_under_an_agreement_of_some_age(text: str, expected: list[tuple[str, ...]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LUND} and {KYOTO} want to teach law together. An agreement establishing the Sino-Nordic School of Law "
            "was signed on Friday.",
            star_of(LUND, KYOTO),
        ),
        (
            f"{LUND} and {KYOTO} want to teach law together. An agreement establishing the Sino-Nordic School of Law "
            "will be signed in May.",
            [],
        ),
        (
            f"An agreement setting up the Sino-Nordic School of Law was signed by {LUND} and {KYOTO}.",
            star_of(LUND, KYOTO),
        ),
    ],
)
def test_the_house_that_a_paper_creates_is_no_party(text: str, expected: list[tuple[str, ...]]) -> None:
    assert pairs(text) == expected


def test_a_short_title_before_a_name_ends_no_sentence() -> None:
    assert pairs(f"The rector of {LUND}, Mg. Silvia Baron, signed an agreement with {KYOTO}.") == star_of(LUND, KYOTO)
    assert pairs(f"Each pill of {LUND} has 5 mg. {KYOTO} signed nothing.") == []
