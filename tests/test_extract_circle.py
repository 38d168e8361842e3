"""Three houses or more made one agreement together, which the text tells apart from the list that names them."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, OSAKA, UPPSALA, one, told

FOUR = f"{LUND}, {KYOTO}, the {GHANA} and {MAKERERE}"
SIGNED = "The charter was signed on Friday by the four heads."


@pytest.mark.parametrize(
    "text",
    [
        f"The new master is run by four institutions: {FOUR}. {SIGNED}",
        f"The alliance brings together {FOUR}. {SIGNED}",
        f"{SIGNED} The partners are {FOUR}.",
        f"{SIGNED} {FOUR} have decided to teach in common.",
        f"The charter was signed on Friday. Its founders are {FOUR}.",
        f"The charter bears the names of {FOUR}.",
        f"{SIGNED}\n\nInvolved are:\n\n{LUND}, which coordinates;\n{KYOTO};\nthe {GHANA};\n{MAKERERE}, Kampala.\n\n",
    ],
)
def test_one_agreement_is_of_all_whom_a_list_near_it_names(text: str) -> None:
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]


@pytest.mark.parametrize(
    "text",
    [
        f"Guests came to {LUND}. The master is run by four institutions: the University, {KYOTO}, the {GHANA} and "
        f"{MAKERERE}. The charter was signed on Friday.",
        f"The master brings together {LUND} with three others: {KYOTO}, the {GHANA} and {MAKERERE}. {SIGNED}",
    ],
)
def test_the_university_of_the_text_is_one_of_those_counted(text: str) -> None:
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]


def test_who_founded_something_together_agreed() -> None:
    text = f"The centre of soil studies was founded by four institutions: {FOUR}."
    assert told(text)[0][1:] == one("", "reported", LUND, KYOTO, GHANA, MAKERERE)[0][1:]


@pytest.mark.parametrize(
    "text",
    [
        f"The charter was signed on Friday. She saw {FOUR}.",  # nothing ties the list to it
        f"The charter was signed on Friday. The master is run by {FOUR}.",  # no number
        f"The charter was not signed by the four heads. The partners are {FOUR}.",
        f"The four will draft a charter to be signed in May. The partners are {FOUR}.",
        f"A memorandum was signed with each of the four. The partners are {FOUR}.",
        f"The charter was signed by the minister. {FOUR}, the four hosts, have decided to teach in common.",
        f"{SIGNED} The partners are {FOUR}, and others.",
        f"{SIGNED} Among the four partners are {FOUR}.",
        f"{SIGNED} The master is run by five institutions, such as {FOUR}.",
        "The four games were signed off. The schools met at noon.",
    ],
)
def test_a_list_that_nothing_ties_to_an_agreement_has_none(text: str) -> None:
    assert [members for _, status, members in told(text) if status != "planned"] == []


def test_whose_it_is_goes_before_a_list() -> None:
    text = f"{UPPSALA} and {OSAKA} signed the charter on Friday. The four universities are {FOUR}."
    assert told(text)[0][2] == tuple(sorted((UPPSALA, OSAKA)))


@pytest.mark.parametrize(
    "text",
    [
        f"The heads of {LUND}, {KYOTO} and the {GHANA} sat on one side, the principal of {MAKERERE} on the other. "
        "A convention was signed on Friday by all four.",
        f"Students of {FOUR} may borrow books from one another. The protocol was signed by the four library directors, "
        "and it covers theses, but not maps.",
        f"{LUND} leads the project; its partners are {KYOTO}, the {GHANA} and {MAKERERE}. All four are bound by an "
        "agreement on who owns what.",
    ],
)
def test_so_many_signed_as_the_text_names(text: str) -> None:
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]


@pytest.mark.parametrize(
    "text",
    [
        f"{FOUR} met in Lima. A treaty was signed by the two ministers.",
        f"{FOUR} took part in the race. The agreement was signed by the four clubs.",
        f"{FOUR} sent students. The accord was signed by all five.",
    ],
)
def test_other_numbers_and_other_people_signed_something_else(text: str) -> None:
    assert told(text) == []


LINES = f"- {LUND}, Sweden\n- {KYOTO} (Japan)\n- {GHANA}\n- {MAKERERE}, Kampala\n- {UPPSALA}\n\nIts office is in Lund."
FOUNDED = "The Coast Network was founded in Oslo on 3 May 2024 with the signing of its charter."


@pytest.mark.parametrize(
    "heading",
    [
        "Founding members:",
        "Founding members",
        "The five founding universities are:",
        "Signatories of the charter:",
        "The network's founding institutions:",
        "Members of the network:",
        "The founding partners of the Coast Network include:",
        "The following universities signed the charter:",
    ],
)
def test_a_heading_says_whose_names_stand_below_it(heading: str) -> None:
    found = told(f"{FOUNDED}\n\n{heading}\n\n{LINES}")
    assert [members for _, _, members in found] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE, UPPSALA)))]


@pytest.mark.parametrize("heading", ["Guests of the day:", "Founding members:", "Members of the jury:", "Ranked here"])
def test_lines_of_names_without_an_agreement_are_none(heading: str) -> None:
    assert told(f"Students liked the fair in Oslo.\n\n{heading}\n\n{LINES}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{FOUNDED} Its members are {FOUR}.",
        f"{FOUNDED} Founding members: {FOUR}.",
    ],
)
def test_members_of_what_was_just_founded_are_told_in_one_line(text: str) -> None:
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]


@pytest.mark.parametrize(
    "text",
    [
        f"The alliance collapsed after it was established. Its members are {FOUR}.",
        f"The network was founded in 2010 and the alliance ended in 2015. Its members are {FOUR}.",
        f"The network was founded in 1990 and dissolved in 2005. Its members were {FOUR}.",
        f"The agreement was signed in Rome in 2020.\n\nSignatories of the petition against it:\n\n{LINES}",
        f"The agreement was signed in Rome in 2020.\n\nFounders of the rowing cup:\n\n{LINES}",
        f"{FOUNDED}\n\nInvited founding members:\n\n{LINES}",
        f"Universities that refused the agreement signed by the others:\n\n{LINES}",
        f"Guests at the ceremony where the agreement was signed by:\n\n{LINES}",
    ],
)
def test_other_lists_and_what_is_over_are_no_agreement(text: str) -> None:
    assert [status for _, status, _ in told(text) if status in ("signed", "reported")] == []
