"""Who agreed where a visit, an office or a list tells it; the names are real, what is told of them is made up."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told
from kg.extract import Document, extract_claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a visit brought about
        (f"The president of {KYOTO} visited {LUND}, a trip that led to the signing of an exchange agreement.",
         one("exchange", "signed", KYOTO, LUND)),
        (f"The president of {KYOTO} visited {LUND}. The trip led to a fresh cooperation agreement!",
         one("agreement", "signed", KYOTO, LUND)),
        (f"{KYOTO} welcomed the rector of {LUND}, and the discussions culminated in a memorandum of understanding.",
         one("mou", "signed", KYOTO, LUND)),
        (f"The president of {KYOTO} visited {LUND}. The talks have not resulted in an agreement.", []),
        (f"The president of {KYOTO} visited {LUND}. The visit may lead to an agreement.", []),
        # a meeting of guest and host, of whom other sentences spoke
        (f"A delegation of {KYOTO} visited {LUND}. The guests spoke with {LUND}'s deans. The talks closed with the"
         " signing of Memorandum of Understanding and Collaboration.", one("mou", "signed", KYOTO, LUND)),
        # an officer without a house is of the one spoken of
        (f"{LUND} has a partner. The agreement was signed at {LUND}'s campus by Rector Eva Ek and {KYOTO} President Ken"
         " Mori.", one("agreement", "signed", KYOTO, LUND)),
        (f"{LUND} has a partner. The agreement was signed by Minister Eva Ek and {KYOTO} President Ken Mori.", []),
        # programmes are signed too
        (f"{LUND} signed an exchange program with {KYOTO}.", one("exchange", "signed", KYOTO, LUND)),
        (f"{LUND} signed a memorandum and an exchange program with {KYOTO}.",
         [*one("exchange", "signed", KYOTO, LUND), *one("mou", "signed", KYOTO, LUND)]),
        (f"{LUND} signed up two students for an exchange program with {KYOTO}.", []),
        # examples of two sorts
        (f"{LUND} has agreements with colleges such as {KYOTO}, as well as northern colleges, {OSAKA} and {NAGOYA}.",
         star("agreement", "reported", LUND, KYOTO, NAGOYA, OSAKA)),
        # "with" of giving leads to no partner
        (f"{LUND} and {KYOTO} signed a deed of cooperation to provide farmers with a network of colleges.",
         one("agreement", "signed", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} signed a deed of cooperation with a network of colleges.", []),
        # what is developed is the tie of two institutions, not an institution
        (f"{LUND} signed an agreement with {KYOTO} to deepen and develop the ties of the two institutions.",
         one("agreement", "signed", KYOTO, LUND)),
        (f"{LUND} signed an agreement with {KYOTO} to develop a joint institution.",
         one("joint-institute", "signed", KYOTO, LUND)),
        # a country of two words
        (f"{LUND} in New Zealand signed an agreement with Sri Lanka's {KYOTO}, New Zealand's {AARHUS} said.",
         one("agreement", "signed", LUND, KYOTO)),
        # "with A joining forces with B", and the two are not one of them and the college that they found
        (f"Work begins, with {LUND} today joining forces with {KYOTO}, to work in a joint college. Hikari College will"
         f" teach students of {KYOTO}. The two universities have agreed to create a joint master's programme.",
         [*one("joint-institute", "reported", KYOTO, LUND), *one("joint-programme", "reported", KYOTO, LUND)]),
        (f"{LUND} has partnered with {KYOTO} to launch a dual degree programme.",
         one("joint-programme", "reported", KYOTO, LUND)),
        (f"{LUND} has partnered with {KYOTO} to renovate its college.", one("other", "reported", KYOTO, LUND)),
        # who speaks of "we" without a publisher is the one who signed before
        (f"{KYOTO} was praised. {KYOTO} grows. {LUND} said it had signed an agreement with {OSAKA}. “We have also"
         f" signed a memorandum with {KYOTO},” he said.",
         [*one("agreement", "signed", LUND, OSAKA), *one("mou", "signed", KYOTO, LUND)]),
        # an aside behind a dash
        (f"It is an agreement between {OSAKA}, {LUND} - Sweden's northern university, and {KYOTO}.",
         one("agreement", "reported", KYOTO, LUND, OSAKA)),
        # a school told with its house
        (f"{KYOTO} signed it with the School of Law with {LUND}.", one("agreement", "signed", KYOTO, LUND)),
    ],
)  # fmt: skip
def test_who_agreed_is_told_by_the_occasion(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == expected


def days(text: str) -> list[str | None]:
    """Give when each agreement was signed, as a text of 6 May 2024 tells it."""
    return [each.signed for each in extract_claims(Document("a", text, published="2024-05-06")).claims.agreements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what opens the text calls its own news new
        (f"Farmers will gain from a new pact signed today. {LUND} and {KYOTO} have signed an agreement on rice.",
         "2024-05-06"),
        (f"Farmers will gain from a second pact signed today. {LUND} and {KYOTO} have signed an agreement on rice.",
         None),
        # the last week of a month is not last week
        (f"During the last week of April, a team of {LUND} visited {KYOTO}. A memorandum was signed between the two.",
         "2024-04"),
        (f"{LUND} and {KYOTO} signed a memorandum in mid-April.", "2024-04"),
        # a signing that was done
        (f"{LUND} has signed a memorandum with {KYOTO}. The signing of the memorandum was done on Monday.",
         "2024-05-06"),
        # the day of the visit that came to an end
        (f"On 24 April a delegation of {KYOTO} visited {LUND}. It saw barns. It met deans of {LUND}. They spoke."
         " The visit ended with the signing of a memorandum.", "2024-04-24"),
        (f"The president of {KYOTO} visited {LUND} on 2 May. The trip resulted in a cooperation agreement.",
         "2024-05-02"),
        # what one already has was not signed on the same day
        (f"The president of {KYOTO} visited Lima on 2 May. Later the same day he saw {LUND}, with which {KYOTO} already"
         " has an agreement.", None),
    ],
)  # fmt: skip
def test_the_day_of_signing_is_told_by_the_occasion(text: str, expected: str | None) -> None:
    assert days(text) == [expected]


HEADED = f"{{}} will be between:\n\n- {LUND} and {KYOTO} to let students travel\n\n- {AARHUS} and {OSAKA} to {{}}\n"


@pytest.mark.parametrize(
    ("opening", "task", "expected"),
    [
        ("Denmark and Japan signed an agreement on partnerships. The partnerships", "set up four new programmes",
         [*one("joint-programme", "reported", AARHUS, OSAKA), *one("other", "reported", KYOTO, LUND)]),
        ("Denmark and Japan met. The partnerships", "establish a doctoral centre",
         [*one("joint-institute", "planned", AARHUS, OSAKA), *one("other", "planned", KYOTO, LUND)]),
        ("Denmark and Japan met. The debates", "speak of rice", []),
    ],
)  # fmt: skip
def test_lines_of_pairs_tell_what_they_will_do(opening: str, task: str, expected: list[Told]) -> None:
    assert sorted(told(HEADED.format(opening, task))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At both universities, a memorandum was signed between the institutions; Lund staff spoke.",
         star("mou", "signed", "Lund", KYOTO, OSAKA)),
        ("The three institutions signed a memorandum there.", one("mou", "signed", "Lund", KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_a_guest_agrees_with_each_host(text: str, expected: list[Told]) -> None:
    visit = f"Lund's rector Eva Ek led a team to visit {KYOTO} and {OSAKA} in Japan. "
    assert sorted(told(visit + text, publisher=LUND)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} rector Eva Ek visited Japan. At {KYOTO}, she signed a memorandum with president Ken Mori.",
         one("mou", "signed", KYOTO, LUND)),
        (f"{LUND} rector Eva Ek visited Japan. Near {KYOTO}, she signed a memorandum.", []),
        # the stops of a tour have none with each other
        (f"Rector Eva Ek toured Japan. At {KYOTO} she gave a talk. At {OSAKA} an agreement was renewed.", []),
        # what is founded under an agreement is no plan
        (f"{LUND} and {KYOTO} will set up a joint laboratory. Under the five-year agreement, both send staff.",
         one("joint-institute", "reported", KYOTO, LUND)),
        (f"{LUND} and {KYOTO} will set up a joint laboratory. Under the roof, both send staff.",
         one("joint-institute", "planned", KYOTO, LUND)),
    ],
)  # fmt: skip
def test_what_a_traveller_does_and_what_is_founded(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (f"{LUND} has also signed an MoU with {OSAKA}.", ["Coast Health Forum", None]),
        (f"{LUND} signed an MoU with {OSAKA} there.", ["Coast Health Forum", "Coast Health Forum"]),
    ],
)
def test_what_was_also_signed_was_not_signed_at_the_event(text: str, events: list[str | None]) -> None:
    news = f"{LUND} and {KYOTO} signed an agreement at the Coast Health Forum in Oslo on Monday."
    claims = extract_claims(Document("a", f"{news} {text}")).claims
    assert [each.event for each in claims.agreements] == events
