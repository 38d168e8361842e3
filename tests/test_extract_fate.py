"""What became of an agreement, told in its own sentence or by *it* in the next; and its twin that stands."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, one, star, told
from kg.extract import Document, extract_claims

SIGNED = f"{LUND} signed an agreement with {KYOTO} in 2004."


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement that {LUND} and {KYOTO} signed in 2004 expired in 2009.",
        f"An agreement signed by {LUND} and {KYOTO} in 2004 has since lapsed.",
        f"{LUND} and {KYOTO} signed an agreement in 2004 that ran out five years later.",
        f"{LUND}'s agreement with {KYOTO}, signed in 2004, is no longer in force.",
        f"{LUND} signed an agreement with {KYOTO} in 2004, but it was cancelled in 2009.",
        f"{SIGNED} It expired in 2009.",
        f"{LUND} renounced its agreement with {KYOTO}.",
        f"{LUND} said the agreement with {KYOTO} stood terminated from July.",
        f"{LUND} said the agreement with {KYOTO} stands cancelled.",
    ],
)
def test_what_ran_out_is_no_agreement_of_today(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} signed an agreement in 2004 that ran to five pages.",
        f"{LUND} and {KYOTO} signed an agreement in 2004, before the deadline expired.",
        f"{LUND} signed an agreement with {KYOTO} in 2004 and ended its old course.",
    ],
)
def test_the_end_of_something_else_ends_no_agreement(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {LUND} and {KYOTO}, which would have expired in June, was prolonged until 2030.",
        f"The agreement between {LUND} and {KYOTO}, which was due to run out in March, has been extended.",
        f"{SIGNED} The two have now extended it.",
        f"{SIGNED} This week they renewed it.",
    ],
)
def test_what_was_about_to_end_and_goes_on_is_renewed(text: str) -> None:
    assert told(text) == one("agreement", "renewed", LUND, KYOTO)


def test_a_renewal_without_a_day_does_not_take_that_of_the_first_signing() -> None:
    claims = extract_claims(Document("a", f"{SIGNED} This week they renewed it.")).claims
    assert [each.signed for each in claims.agreements] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"He said that his wish is to see {LUND} partner with {KYOTO}.", one("other", "planned", LUND, KYOTO)),
        (f"{LUND} has partnered with {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (
            f"{LUND} is hoping a new agreement with {KYOTO} will mean more students.",
            one("agreement", "reported", LUND, KYOTO),
        ),
        (f"{LUND} is hoping for a new agreement with {KYOTO}.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have agreed to work on an agreement.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have agreed to work together.", one("agreement", "reported", LUND, KYOTO)),
        (
            f"The meeting resulted in a memorandum establishing a joint programme between {LUND} and {KYOTO}.",
            one("mou", "reported", LUND, KYOTO),
        ),
        (
            f"{LUND}, {KYOTO} and {OSAKA} are the signatories of the pact.",
            one("agreement", "reported", LUND, KYOTO, OSAKA),
        ),
        (f"{LUND} and {KYOTO} are sister universities.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} is a sister university of {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have enjoyed a partnership since 1991.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have expanded a student exchange programme.", one("exchange", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have expanded their exchange programmes.", []),
        (
            f"{LUND} signed a memorandum with some old universities. Among them are {KYOTO}, {OSAKA} and {UPPSALA}.",
            star("mou", "signed", LUND, KYOTO, OSAKA, UPPSALA),
        ),
    ],
)
def test_wishes_deeds_and_standing_partnerships(text: str, expected: list[object]) -> None:
    assert told(text) == sorted(expected) or told(text) == expected


def test_the_council_is_the_one_that_the_text_names() -> None:
    text = f"Fjordby City Council has a plan. The council and {LUND} have signed a memorandum."
    assert told(text) == one("mou", "signed", "Fjordby City Council", LUND)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} came to an agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have come to terms.", one("agreement", "reported", LUND, KYOTO)),
        ("The two came to terms with their loss.", []),
        (f"{LUND} signed an agreement with Europe.", []),
        (f"{LUND} has an accord with the research centre Jo Vann. {KYOTO} is a research centre.", []),
        (
            f"{LUND} has an accord with the research centre Viknes Vann. {KYOTO} is a research centre.",
            one("agreement", "reported", LUND, "Viknes Vann"),
        ),
        (f"{LUND} leaves the Lund Institute, for which an agreement was signed in 2016.", []),
        (f"Agreements exist between two of its universities, {LUND} and {UPPSALA}, and two of Brazil.", []),
        (
            f"An agreement exists between two universities, {LUND} and {UPPSALA}.",
            one("agreement", "reported", LUND, UPPSALA),
        ),
        (f"The agreement means graduates of {LUND} can enter {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"The agreement gives {LUND} a better place than {KYOTO}.", []),
        (
            f"Eva Holm signed the agreement for {LUND}; Jiro Mori signed for {KYOTO}.",
            one("agreement", "signed", LUND, KYOTO),
        ),
    ],
)
def test_terms_people_and_what_only_looks_like_a_party(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LUND} is the only university to have an agreement with {KYOTO}.",
            one("agreement", "reported", LUND, KYOTO),
        ),
        (f"{LUND} hopes to be the first university to have an agreement with {KYOTO}.", []),
        (f"MoU signed between {LUND}, {KYOTO}", one("mou", "signed", LUND, KYOTO)),
    ],
)
def test_the_only_one_and_a_headline_with_a_comma(text: str, expected: list[object]) -> None:
    assert told(text) == expected


def test_a_day_behind_signed_lies_behind() -> None:
    def day(text: str) -> list[str | None]:
        claims = extract_claims(Document("a", text, published="2011-05-06")).claims
        return [each.signed or each.planned_for for each in claims.agreements]

    assert day(f"{LUND} is to share data with {KYOTO} under an agreement signed on Monday.") == ["2011-05-02"]
    assert day(f"An agreement between {LUND} and {KYOTO} is to be signed on Monday.") == ["2011-05-09"]


@pytest.mark.parametrize(
    "text",
    [
        f"The planned agreement between {LUND} and {KYOTO} was cancelled.",
        f"{LUND} cancelled its planned agreement with {KYOTO}.",
        f"A proposed partnership between {LUND} and {KYOTO} has been scrapped.",
    ],
)
def test_a_plan_that_was_called_off_never_was_an_agreement(text: str) -> None:
    assert told(text) == []


def test_the_day_on_which_an_end_is_announced_is_not_that_of_the_end() -> None:
    def ended(text: str) -> str | None:
        (claim,) = extract_claims(Document("a", text, published="2024-06-05")).claims.agreements
        return claim.ended

    assert ended(f"{LUND} announced on 3 June 2024 that it has terminated its agreement with {KYOTO}.") is None
    assert ended(f"{LUND} terminated its agreement with {KYOTO} on 3 June 2024.") == "2024-06-03"


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {LUND} and {KYOTO} will not be renewed.",
        f"{LUND}'s agreement with {KYOTO} was not extended.",
        f"{LUND} said its agreement with {KYOTO} would not be prolonged.",
        f"{LUND} told {KYOTO} on 15 December that their agreement would not be renewed.",
        f"{LUND} notified {KYOTO} in May that their agreement had ended.",
        f"{LUND} and {KYOTO} announced on Monday that their agreement was cancelled.",
        f"The agreement between {LUND} and {KYOTO}, under which 30 students went abroad, was cancelled in May.",
        f"{LUND}'s agreement with {KYOTO}, under which a school was set up, runs out in June and will not be extended.",
        f"{LUND} gave notice on its agreement with {KYOTO}.",
        f"{LUND} pulled the plug on its agreement with {KYOTO}.",
        f"{LUND} opted out of its agreement with {KYOTO}.",
    ],
)
def test_what_is_left_to_run_out_has_ended(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {LUND} and {KYOTO} has not yet been renewed.",
        f"The agreement between {LUND} and {KYOTO} might not be renewed.",
        f"If the agreement between {LUND} and {KYOTO} is not renewed, ten students lose their places.",
        # of another's
        f"Students of {LUND} told {KYOTO} that their agreement with the landlord would not be renewed.",
        f"{LUND} told {KYOTO} that its agreement would not be renewed.",
    ],
)
def test_what_may_yet_be_renewed_or_is_of_others_has_not_ended(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("The agreement will not be renewed.", "terminated"),
        ("The agreement has not been extended.", "terminated"),
        ("The agreement has not yet been renewed.", "signed"),
        ("The agreement may not be renewed.", "signed"),
    ],
)
def test_a_sentence_behind_tells_that_it_is_left_to_end(after: str, status: str) -> None:
    assert told(f"{SIGNED} {after}") == one("agreement", status, LUND, KYOTO)


def test_two_whose_agreement_was_renewed_are_those_who_say_so() -> None:
    text = f"{LUND} and {KYOTO} announced that their agreement was renewed."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO)


def test_each_of_several_that_ended_has_its_own_year() -> None:
    text = f"{LUND} gave notice on its 1998 agreement with {KYOTO} and on its 2014 memorandum with {OSAKA}."
    claims = extract_claims(Document("a", text, published="2024-06-05")).claims.agreements
    assert [(each.kind, each.status, each.signed) for each in claims] == [
        ("agreement", "terminated", "1998"), ("mou", "terminated", "2014"),
    ]  # fmt: skip


def test_the_day_of_a_letter_is_not_that_of_the_agreement_it_ends() -> None:
    text = f"In a letter dated 6 May 2024, {LUND} said that its agreement with {KYOTO} would not be extended."
    (claim,) = extract_claims(Document("a", text, published="2024-06-05")).claims.agreements
    assert (claim.status, claim.signed, claim.ended) == ("terminated", None, None)


@pytest.mark.parametrize("when", ["expires in 2029", "will expire in June 2030", "runs out at the end of the month"])
def test_what_has_yet_to_run_out_stands(when: str) -> None:
    assert told(f"The agreement between {LUND} and {KYOTO} {when}.") == one("agreement", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "how", ["expired in 2019", "expires in June and will not be renewed", "ends in June"]
)
def test_what_ran_out_or_is_left_to_has_ended(how: str) -> None:
    assert told(f"The agreement between {LUND} and {KYOTO} {how}.") == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    ("after", "ended"),
    [
        ("The agreement, signed in Lima in December 2012, was terminated on 30 November 2023.", "2023-11-30"),
        ("The agreement signed in December 2012 was cancelled in November 2023.", "2023-11"),
        ("The contract, which was signed in December 2012, was ended by Lund in November 2023.", "2023-11"),
    ],
)
def test_the_day_of_its_end_is_not_that_of_the_signing_told_beside_it(after: str, ended: str) -> None:
    text = f"{LUND} and {KYOTO} have an exchange agreement. {after}"
    (claim,) = extract_claims(Document("a", text, published="2024-06-05")).claims.agreements
    assert (claim.status, claim.signed, claim.ended) == ("terminated", "2012-12", ended)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {LUND} and {KYOTO} will not be extended to nurses.",
        f"The agreement between {LUND} and {KYOTO} will not be renewed automatically.",
        f"The agreement between {LUND} and {KYOTO} will not be renewed until 2027.",
        f"It is untrue that the agreement between {LUND} and {KYOTO} will not be renewed.",
        f"Rumours that the agreement between {LUND} and {KYOTO} will not be renewed are false.",
    ],
)
def test_what_is_not_extended_in_one_way_or_only_said_to_end_is_not_ended(text: str) -> None:
    assert "terminated" not in [status for _, status, _ in told(text)]
