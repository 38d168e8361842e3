"""Signings still ahead in forms that look like news, and guests that keep a promise of names."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, sides, star, told
from kg.extract import Document, extract_claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A {LUND} delegation is travelling to Japan to sign an agreement with {KYOTO}.", "planned"),
        (f"A {LUND} delegation travelled to Japan to sign an agreement with {KYOTO}.", "signed"),
        (f"{LUND} will focus on law and sign an agreement with {KYOTO}.", "planned"),
        (f"The rector of {LUND} plans to open a school to teach law, and sign an agreement with {KYOTO}.", "planned"),
        (f"{LUND} focused on law and signed an agreement with {KYOTO}.", "signed"),
        (f"{LUND} is expected to put its signature to an agreement with {KYOTO}.", "planned"),
        (f"The rector of {LUND} put her signature to an agreement with {KYOTO}.", "signed"),
        (f"An agreement between {LUND} and {KYOTO} could be ready in autumn.", "planned"),
        (f"An agreement between {LUND} and {KYOTO} may follow in autumn.", "planned"),
        (f"An agreement between {LUND} and {KYOTO} should be on the table by May.", "planned"),
        (f"{LUND} could send teachers to {KYOTO} from the day on which an agreement is signed.", "planned"),
        (f"{LUND} will send teachers to {KYOTO} as soon as an agreement is signed.", "planned"),
        (f"After two years of talks {LUND} signs an agreement with {KYOTO}.", "signed"),
        (f"The mayor will join {LUND} and {KYOTO} at a ceremonial signing of agreements between the two.", "planned"),
        (f"The mayor joined {LUND} and {KYOTO} at a ceremonial signing of agreements between the two.", "signed"),
    ],
)
def test_what_lies_ahead_is_planned(text: str, expected: str) -> None:
    assert told(text) == one("agreement", expected, LUND, KYOTO)


@pytest.mark.parametrize(
    "how",
    [
        "could help many", "must follow the law of Sweden", "will exist for five years", "should come as no surprise",
        "will come into its third year", "will be in place until 2028", "will be available to all",
    ],
)  # fmt: skip
def test_what_an_agreement_could_help_is_no_plan_of_one(how: str) -> None:
    told_of = f"The agreement between {LUND} and {KYOTO} {how}."
    assert told(told_of) == one("agreement", "reported", LUND, KYOTO)


def test_the_moment_of_a_signing_in_a_caption_is_none_awaited() -> None:
    caption = f"The moment {LUND} signs the agreement with {KYOTO}, captured by a student."
    assert told(caption) == one("agreement", "signed", LUND, KYOTO)


def test_guests_from_as_many_houses_as_were_promised() -> None:
    promise = f"{LUND} has signed memoranda with three of Japan’s leading schools."
    guests = f"Last month it hosted the heads from {KYOTO} (Kyoto), {OSAKA} (Osaka) and {NAGOYA} (Nagoya)."
    assert told(f"{promise} {guests}") == star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    assert told(f"{promise} Last month it hosted the heads from {KYOTO} and {OSAKA}.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Institute of Water and Soil Research Ltd (WSR) met Berga Ltd.",
            ["Institute of Water and Soil Research Ltd", "Berga Ltd"],
        ),
        ("The Ministry of Fish and Berga Ltd met.", ["Ministry of Fish", "Berga Ltd"]),
        ("The Home of Sailing Charitable Trust met.", ["Home of Sailing Charitable Trust"]),
        ("The Viknes State Colleges and Universities met.", ["Viknes State Colleges and Universities"]),
        ("The Viknes College for Women University met.", ["Viknes College for Women University"]),
        (
            "An old partnership between Lund University and Young Helpers Abroad (YHA) goes on.",
            ["Lund University", "Young Helpers Abroad"],
        ),
        ("She spoke of a choice between Lund University and Young Helpers Abroad (YHA).", ["Lund University"]),
        ("Students of the Viknes School took an OSCE (Objective Structured Clinical Examination).", ["Viknes School"]),
        (
            "Indian Institute of Technology, Delhi (IIT-Delhi) is old. Director of IIT-Delhi Kari Viknes left.",
            ["Indian Institute of Technology, Delhi"],
        ),
        ("The owners of the Millennium Institute of Sport & Health met.", ["Millennium Institute of Sport & Health"]),
        ("The State Board of Community Colleges met.", ["State Board of Community Colleges"]),
        ("The Board of Directors of Lund University met.", ["Lund University"]),
        ("Lund University met the Uczelnia Korczaka.", ["Lund University", "Uczelnia Korczaka"]),
    ],
)
def test_boards_and_institutes_of_two_fields(text: str, expected: list[str]) -> None:
    claims = extract_claims(Document("a", text)).claims
    assert [each.name for each in claims.organisations] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Agreements were signed between {LUND} and {UPPSALA} on the Swedish side and {KYOTO} and {OSAKA} on the "
            "Japanese side.",
            sides("agreement", "signed", (LUND, UPPSALA), (KYOTO, OSAKA)),
        ),
        (f"Agreements were signed between {LUND} and {UPPSALA} on the Swedish side.", []),
        (
            f"Ten agreements were signed by universities of both countries: {LUND} and {UPPSALA} from Sweden, and "
            f"{KYOTO} and {OSAKA} from Japan.",
            sides("agreement", "signed", (LUND, UPPSALA), (KYOTO, OSAKA)),
        ),
        (f"If approved, the deal would see {LUND} and {AARHUS} work.", one("agreement", "planned", LUND, AARHUS)),
        (f"She said the deal would see {LUND} and {AARHUS} work together.", one("agreement", "reported", LUND, AARHUS)),
        (f"Students protested against {LUND}'s partnership with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (f"Students protested against a partnership with {KYOTO}.", []),
        (f"{LUND} said it was reviewing its partnership with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} is reviewing a draft agreement with {KYOTO}.", one("agreement", "planned", LUND, KYOTO)),
    ],
)
def test_sides_suppositions_and_what_stands(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("foreseen for 10 March in the great hall, is postponed until further notice", "planned"),
        ("set for Friday, has been moved to the autumn", "planned"),
        ("originally planned for November, will take place in Lund", "planned"),
        ("originally planned for November, took place in Lund", "signed"),
        ("scheduled for November, went ahead in Lund", "signed"),
    ],
)
def test_a_signing_with_its_day_behind_it_is_ahead_until_it_took_place(what: str, expected: str) -> None:
    assert told(f"The signing of an agreement between {LUND} and {KYOTO}, {what}.") == one(
        "agreement", expected, LUND, KYOTO
    )


@pytest.mark.parametrize(
    "what", ["had to be postponed", "will be delayed", "has been put back", "was deferred", "was pushed back"]
)
def test_a_signing_that_was_put_off_is_planned(what: str) -> None:
    assert told(f"The signing of an agreement between {LUND} and {KYOTO} {what}.") == one(
        "agreement", "planned", LUND, KYOTO
    )


def test_what_was_due_to_be_signed_is_planned() -> None:
    text = f"The agreement between {LUND} and {KYOTO} was due to be signed in May but has been postponed."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


@pytest.mark.parametrize("where", ["programme", "agenda", "table"])
def test_an_agreement_that_was_not_on_the_agenda_is_none(where: str) -> None:
    assert told(f"An agreement between {LUND} and {KYOTO} was not on the {where}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "{0} and {1} held consultations regarding the signing of a memorandum.",
        "Preparations for an agreement between {0} and {1} have begun.",
        "The meeting laid the ground for an agreement between {0} and {1}.",
        "The visit may lead to an agreement between {0} and {1}.",
        "The proposal on the signing of an agreement between {0} and {1} was welcomed.",
    ],
)
def test_what_is_prepared_or_spoken_of_is_still_ahead(text: str) -> None:
    assert {status for _, status, _ in told(text.format(LUND, KYOTO))} <= {"planned"}


def test_on_the_basis_of_an_agreement_there_is_one() -> None:
    assert told(f"Students go abroad on the basis of an agreement between {LUND} and {KYOTO}.")[0][1] == "reported"
