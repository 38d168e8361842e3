"""Two whom a text brings together, and an agreement told elsewhere of *both sides*, *the guests*, *its partner*."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

SIEMENS = "Siemens"
_THIRD = "Uppsala University"

MEETINGS = [
    f"A delegation from {KYOTO} visited {LUND} on Monday.",
    f"{LUND} received guests from {KYOTO}.",
    f"Rector Petr Novak of {LUND} met President Takashi Wada of {KYOTO}.",
    f"{KYOTO} has a new partner, {LUND}.",
    f"Students of {LUND} will be able to study at {KYOTO}; the two work together.",
]
BY_THE_WAY = [
    "",
    f" Professor Eva Berg of {_THIRD} gave a lecture on water.",
    f" A similar laboratory stands at {_THIRD}.",
    " The trip was funded by the Nordic Science Foundation.",
    " The event was supported by the Ministry of Education.",
    f" President Takashi Wada holds an honorary degree of {_THIRD}.",
]


@pytest.mark.parametrize("meeting", MEETINGS)
@pytest.mark.parametrize("aside", BY_THE_WAY)
@pytest.mark.parametrize(
    "telling",
    [
        "The two sides signed a memorandum of understanding.",
        "Both institutions signed a memorandum of understanding.",
        "They also signed a memorandum of understanding.",
        "A memorandum of understanding was signed on Monday.",
        f"{LUND} signed a memorandum of understanding with the Japanese side.",
        f"{LUND} and its Japanese partner signed a memorandum of understanding.",
    ],
)
def test_who_is_named_by_the_way_is_no_party(meeting: str, aside: str, telling: str) -> None:
    if telling.startswith("They") and aside:
        aside = ""  # "they" may be those of the sentence before
    assert told(f"{meeting}{aside} {telling}") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "The two institutions signed a memorandum of understanding.",
        "Both parties signed a memorandum of understanding.",
        "They signed a memorandum of understanding.",
        "A memorandum of understanding was signed by both sides.",
    ],
)
def test_a_firm_and_a_university_are_two_institutions(telling: str) -> None:
    assert told(f"Representatives of {SIEMENS} visited {LUND}. {telling}") == one("mou", "signed", LUND, SIEMENS)


@pytest.mark.parametrize(
    "telling",
    [
        f"{LUND} and the Japanese side signed a memorandum of understanding.",
        f"{LUND} signed a memorandum of understanding with the guests.",
        f"{LUND} signed a memorandum of understanding with its new partner.",
        f"{LUND} signed a memorandum of understanding with its partner university.",
        "The hosts and the guests signed a memorandum of understanding.",
        "Hosts and guests signed a memorandum of understanding.",
        "The visitors signed a memorandum of understanding with their hosts.",
        "A memorandum of understanding was signed with the Japanese side.",
    ],
)
def test_one_of_two_by_what_they_are_to_each_other(telling: str) -> None:
    assert told(f"{LUND} welcomed a delegation from {KYOTO}. {telling}") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        # Nothing was signed.
        f"A delegation from {KYOTO} visited {LUND}. The two sides discussed a memorandum of understanding.",
        f"A delegation from {KYOTO} visited {LUND}. The guests signed the visitors' book.",
        f"A delegation from {KYOTO} visited {LUND}. No agreement was signed.",
        # It is of others.
        f"A delegation from {KYOTO} visited {LUND}. The two ministers signed an agreement on trade.",
        f"A delegation from {KYOTO} visited {LUND}. The two governments signed an agreement on visas.",
        f"A delegation from {KYOTO} visited {LUND}. {LUND} signed a memorandum with the Chinese side.",
        f"A delegation from {KYOTO} visited {LUND}. {LUND} signed a memorandum with its partner in the city.",
    ],
)
def test_a_meeting_alone_is_no_agreement(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


def test_a_third_who_is_visited_ends_the_couple() -> None:
    """With which of the hosts it was signed the text does not say."""
    text = f"A delegation from {KYOTO} visited {LUND}. The delegation then visited {_THIRD}. A memorandum was signed."
    assert ("mou", "signed", (KYOTO, LUND)) not in told(text)


_MET = f"Rector Petr Novak of {LUND} met President Takashi Wada of {KYOTO}."


@pytest.mark.parametrize(
    "telling",
    [
        "Petr Novak and Takashi Wada signed a memorandum of understanding.",
        "Novak and Wada then signed a memorandum of understanding.",
        f"The memorandum was signed by Rector Novak for {LUND}; for {KYOTO} it was signed by President Wada.",
        f"For {LUND} the memorandum was signed by Rector Novak, for {KYOTO} by President Wada.",
        "At the end of the meeting the parties signed a memorandum of understanding.",
        "At the end of the visit a memorandum was signed and gifts were exchanged.",
    ],
)
def test_who_signed_is_told_by_people_and_parties(telling: str) -> None:
    assert told(f"{_MET} {telling}") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "Between the parties there is a memorandum of understanding.",
        f"Between {LUND} and {KYOTO} there is a memorandum of understanding, under which students are exchanged.",
    ],
)
def test_between_two_there_is_a_memorandum(telling: str) -> None:
    assert told(f"{_MET} {telling}") == one("mou", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "Agreement was reached on the signing of a contract on cooperation.",
        "Agreement was reached on signing a memorandum.",
        "Between the parties there is no memorandum of understanding.",
        "Between the parties there will be a memorandum of understanding.",
        "Petr Novak and Eva Berg signed a memorandum of understanding.",
    ],
)
def test_what_is_only_agreed_to_be_signed_is_planned(telling: str) -> None:
    assert [each for each in told(f"{_MET} {telling}") if each[1] != "planned"] == []


def test_a_title_that_says_signed_stands_above_agreed_to_sign() -> None:
    body = f"A delegation from {KYOTO} visited {LUND}. The two sides agreed to sign a memorandum of understanding."
    assert told(f"MoU Signed Between {LUND} and {KYOTO}\n\n{body}") == one("mou", "signed", LUND, KYOTO)
    assert told(f"{LUND} and {KYOTO} to sign MoU\n\n{body}") == one("mou", "planned", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "A similar agreement was signed with another university last year.",
        "An agreement on catering was signed with the mayor.",
        "A memorandum was signed with the city council.",
        "The agreement of the students' union with the landlord was signed in May.",
        "Its partner in the project is a firm from Lima, with which an agreement was signed.",
        "The parties to the conflict signed an agreement.",
        "The two parties in parliament signed a coalition agreement.",
        "Both sides of the river were united by an agreement signed in 1919.",
    ],
)
@pytest.mark.parametrize("aside", ["", " The project is funded by the Nordic Science Foundation."])
def test_what_is_told_of_others_is_not_of_the_two(aside: str, telling: str) -> None:
    assert told(f"{_MET}{aside} {telling}") == []


@pytest.mark.parametrize(
    "telling",
    [
        "An agreement was signed with the aim of sharing libraries.",
        "An agreement was signed with the participation of the two deans.",
        "The parties to the talks signed an agreement.",
        "An agreement was signed with the rector.",
    ],
)
def test_what_is_signed_with_an_aim_is_of_the_two(telling: str) -> None:
    assert told(f"{_MET} {telling}") == one("agreement", "signed", LUND, KYOTO)


def test_the_aim_tells_the_kind_of_what_the_two_have_signed() -> None:
    telling = "An agreement was signed with the aim of exchanging students."
    assert told(f"{_MET} {telling}") == one("exchange", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "The university and the chipmaker have signed an agreement.",
        f"{LUND} signed an agreement with the chipmaker.",
        "The two delegations signed an agreement.",
        "The delegations signed an agreement.",
        "The two also signed an agreement.",
        "The agreement signed by the two sides covers the exchange of students.",
    ],
)
def test_a_firm_is_told_by_what_it_makes(telling: str) -> None:
    assert told(f"A delegation of the chipmaker Intel visited {LUND}. {telling}") == one(
        "agreement", "signed", LUND, "Intel"
    )


def test_the_sides_of_two_countries_are_the_two() -> None:
    meeting = f"A delegation from {KYOTO} visited {LUND}."
    assert told(f"{meeting} The Japanese and Swedish sides signed an agreement.") == one(
        "agreement", "signed", LUND, KYOTO
    )
    assert told(f"{meeting} The Chinese and Swedish sides signed an agreement.") == []


def test_a_signed_memorandum_is_of_the_two() -> None:
    meeting = f"A delegation from {KYOTO} visited {LUND}. Professor Eva Berg of {_THIRD} gave a lecture on water."
    assert told(f"{meeting} The signed memorandum provides for the exchange of students.") == one(
        "mou", "reported", LUND, KYOTO
    )
    assert told(f"{meeting} The trade agreement between Sweden and Japan provides for joint projects.") == []


@pytest.mark.parametrize(
    "telling",
    [
        "On Thursday, Rector Petr Novak and his counterpart from Kyoto, Takashi Wada, signed an agreement.",
        f"{LUND} and the visiting team signed an agreement.",
        f"The agreement was signed by Rector Petr Novak of {LUND} and the president, Takashi Wada.",
        "The rector, Petr Novak, and his Japanese counterpart signed an agreement.",
    ],
)
def test_the_heads_of_two_sign_for_both(telling: str) -> None:
    assert told(f"{LUND} hosted a delegation from {KYOTO}. {telling}") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "telling",
    [
        "On Thursday, Rector Petr Novak and the mayor signed an agreement.",
        "The rector, Petr Novak, and the minister signed an agreement.",
        "The rector and the president of the football club signed an agreement.",
        "The rector and the president of the Zyx Group signed an agreement.",
    ],
)
def test_a_head_and_somebody_else_sign_for_neither(telling: str) -> None:
    assert (KYOTO, LUND) not in [each[2] for each in told(f"{LUND} hosted a delegation from {KYOTO}. {telling}")]


@pytest.mark.parametrize(
    ("telling", "agreed"),
    [
        ("The memorandum of understanding was then handed over.", True),
        ("First the signed memorandum was handed over.", True),
        ("A draft memorandum of understanding was handed over.", False),
        ("The memorandum of understanding was handed over for signature.", False),
        ("The memorandum of the strikers was handed over to the rector.", False),
        ("The signed petition was handed over to the rector.", False),
    ],
)
def test_a_signed_paper_that_is_handed_over_is_an_agreement(telling: str, agreed: bool) -> None:
    assert told(f"{_MET} {telling}") == (one("mou", "signed", LUND, KYOTO) if agreed else [])
    assert told(f"{KYOTO} and {LUND} handed over a memorandum to the minister.") == []


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        (f"The memorandum of understanding was handed over to {LUND} by protesters of {KYOTO}.", False),
        (f"{LUND} hosted {KYOTO}. The signed declaration was handed over to the mayor by pupils.", False),
        (f"{LUND} hosted {KYOTO}. The signed memorandum was handed over to the rector.", True),
        (f"A delegation from {KYOTO} visited {LUND}. Sweden and the Japanese side signed a memorandum.", False),
        (f"A delegation from {KYOTO} visited {LUND}. The Swedish and the Japanese side signed a memorandum.", True),
    ],
)
def test_what_others_hand_over_or_sign_is_not_of_the_two(text: str, agreed: bool) -> None:
    assert told(text) == (one("mou", "signed", LUND, KYOTO) if agreed else [])


@pytest.mark.parametrize(
    ("telling", "agreed"),
    [
        ("In 2001 Novak and Wada had signed an agreement as ministers of their countries.", False),
        ("In 2001 Novak and Wada had signed an agreement on chess as private persons.", False),
        ("In May Novak and Wada signed an agreement as ministers.", False),
        ("In 2001 Novak and Wada signed an agreement as part of the visit.", True),
    ],
)
def test_people_sign_for_their_house_only_as_its_heads(telling: str, agreed: bool) -> None:
    heads = f"Rector Petr Novak of {LUND} met President Takashi Wada of {KYOTO}."
    assert told(f"{heads} {telling}") == (one("agreement", "signed", LUND, KYOTO) if agreed else [])
