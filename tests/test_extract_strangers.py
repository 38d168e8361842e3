"""Parties whose names are not read, and words that stand for more than two: nobody takes their place.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a house whose name is not read speaks of its own agreement
        (f"{OSAKA} has a park. Tamvor's Dr Berg said the agreement with {KYOTO} was a good match.", []),
        (f"{OSAKA} has a park. Dr Berg said the agreement with {KYOTO} was a good match.",
         one("agreement", "reported", OSAKA, KYOTO)),
        # who is named only later is not the one that acts
        (f"Tamvor grows. The College of Timber and Paper (CTP) entered into an agreement with {KYOTO}. Its staff then"
         f" saw {OSAKA}, {LUND} and {AARHUS}. {OSAKA} has a park.", []),
        (f"{OSAKA} has a park. On Monday Maria Berg entered into an agreement with {KYOTO}.",
         one("agreement", "signed", OSAKA, KYOTO)),
        # both parties signed with others
        (f"Guests from {LUND} and {AARHUS} came to the forum. The two parties signed memoranda and exchanged gifts with"
         " five Thai universities.", []),
        (f"Guests from {LUND} and {AARHUS} came to the forum. The two parties signed a memorandum and exchanged gifts"
         " with five flags.", one("mou", "signed", LUND, AARHUS)),
        # as many as took part
        (f"{LUND} and {KYOTO} held a forum. The participating universities signed a memorandum.", []),
        (f"{LUND} and {KYOTO} held a forum. The two universities signed a memorandum.",
         one("mou", "signed", LUND, KYOTO)),
        # who tells of alliances is not in them
        (f"On Monday the European Commission announced the first ten alliances of its scheme. One of them was that of"
         f" {LUND}, {AARHUS} and {KYOTO}.", []),
    ],
)  # fmt: skip
def test_nobody_takes_the_place_of_a_party_that_is_not_named(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Highlights of next week's trip include the signing of an agreement between {LUND} and {KYOTO}.",
         one("agreement", "planned", LUND, KYOTO)),
        (f"Highlights of the upcoming trip include the signing of an agreement between {LUND} and {KYOTO}.",
         one("agreement", "planned", LUND, KYOTO)),
        (f"Highlights of the trip include the signing of an agreement between {LUND} and {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} has a new agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} has an agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"A memorandum of {LUND} and {KYOTO} was resigned in May.", one("mou", "renewed", LUND, KYOTO)),
        (f"The rector of {LUND} resigned over a memorandum with {KYOTO} that was never signed.", []),
    ],
)  # fmt: skip
def test_what_is_to_come_what_is_new_and_what_is_signed_again(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {AARHUS} with {KYOTO} and {OSAKA}, respectively, signed agreements.",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", AARHUS, OSAKA)]),
        (f"{LUND}’s (LU’s) latest partnership with {KYOTO} brings courses to the coast.",
         one("other", "reported", LUND, KYOTO)),
        (f"{LUND} renewed its partnership with {KYOTO} and launched a new dual-degree programme with {OSAKA}.",
         [*one("other", "renewed", LUND, KYOTO), *one("joint-programme", "reported", LUND, OSAKA)]),
        (f"{LUND} launched a new degree programme with room for ten.", []),
    ],
)  # fmt: skip
def test_partners_beside_the_verb(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two names beside each other, the second of which tells a part of the first
        (f"The agreement with {LUND}, {AARHUS} was renewed.", []),
        (f"Under an agreement with {LUND} signed in May, {KYOTO} will open a school.",
         one("agreement", "reported", LUND, KYOTO)),
        # who announces a signing with one partner is the other
        (f"{LUND}, a leading university in Sweden, has announced the signing of an agreement with {KYOTO}. {KYOTO} has"
         f" a park. {KYOTO} teaches law.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} announced the signing of an agreement between {KYOTO} and {OSAKA}.",
         one("agreement", "signed", KYOTO, OSAKA)),
        # who stands before the colon has the agreements
        (f"{OSAKA} has a park, and {OSAKA} teaches law.\n\n{LUND}: new agreement with {KYOTO} and another one with"
         f" {AARHUS}.", star("agreement", "reported", LUND, KYOTO, AARHUS)),
        (f"{LUND} signed an agreement with {KYOTO} to introduce an {OSAKA} programme.",
         one("agreement", "signed", LUND, KYOTO)),
        # who signed holds offices elsewhere too
        (f"{LUND} and {KYOTO} signed a memorandum. Maria Berg, rector of {LUND}, Ken Mori, president of {OSAKA} and"
         f" vice-president of {KYOTO}, signed the memorandum.", one("mou", "signed", LUND, KYOTO)),
        # an officer without a house is of the one that the text is about
        (f"{LUND} received guests from {KYOTO}. The vice-rector for Research Prof. Maria Berg and Prof. Ken Mori,"
         f" rector of {KYOTO}, signed an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} received guests from {KYOTO}. The minister Maria Berg and Prof. Ken Mori, rector of {KYOTO},"
         " signed an agreement.", []),
        # who launched an alliance is in it
        (f"The alliance, launched by {LUND}, {KYOTO} and {OSAKA}, is new.",
         one("other", "reported", LUND, KYOTO, OSAKA)),
        (f"The alliance member day, launched by {LUND}, {KYOTO} and {OSAKA}, is new.", []),
        # one agreement that has all of them
        (f"{LUND} has signed an agreement with five universities. The agreement, sealed in May, brings together"
         f" {LUND}, {KYOTO}, {OSAKA}, {AARHUS}, {GHANA} and {NAGOYA}.",
         one("agreement", "signed", LUND, KYOTO, OSAKA, AARHUS, GHANA, NAGOYA)),
        (f"{LUND} has signed an agreement with five universities. They are {KYOTO}, {OSAKA},"
         f" {AARHUS}, {GHANA} and {NAGOYA}.", star("agreement", "signed", LUND, KYOTO, OSAKA, AARHUS, GHANA, NAGOYA)),
        # those whose institution signs
        (f"The signing institutions of the laboratory are {LUND}, {KYOTO} and {OSAKA}.",
         one("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"The leading institutions of the laboratory are {LUND}, {KYOTO} and {OSAKA}.", []),
        # whom the guest that the text is about came to
        (f"A delegation from {KYOTO} visited {LUND}. It met the staff. Provost Maria Berg signed a memorandum with Ken"
         f" Mori, the vice-president of {KYOTO}. {KYOTO} teaches law.", one("mou", "signed", LUND, KYOTO)),
        (f"A delegation from {KYOTO} visited {LUND} and {AARHUS}. It met the staff. Provost Maria Berg signed a"
         f" memorandum with Ken Mori, the vice-president of {KYOTO}. {KYOTO} teaches law.", []),
        # nobody founds what is only meant to be
        (f"Working with {LUND} and {KYOTO}, it is intended to create a joint degree with {OSAKA}.", []),
        # a first agreement that was reached is none yet
        (f"{LUND} and {KYOTO} reached a primary agreement.", one("agreement", "planned", LUND, KYOTO)),
        # what was signed before it was approved
        (f"The agreement between {LUND} and {KYOTO}, signed in May 2019, was approved.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"The agreement between {LUND} and {KYOTO} was approved.", one("agreement", "planned", LUND, KYOTO)),
        # one of a list, after another whose aim is told
        (f"{LUND} named the 2016 agreement with {OSAKA} aimed at exchange, and the 2020 MOU with {KYOTO} to improve"
         " trade.", [*one("agreement", "reported", LUND, OSAKA), *one("mou", "reported", LUND, KYOTO)]),
        # of several who do one thing
        (f"{LUND}, {KYOTO} (KU) and {OSAKA} work together. In 2019, they announced an agreement.",
         one("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{LUND}, {KYOTO} and {OSAKA} met at {AARHUS}. In 2019, they announced an agreement.", []),
        # whose officers signed
        (f"{OSAKA} met. The papers were signed by the head of the International Education Center and the"
         f" chairman, the Rector"
         f" of {LUND}.", []),
        (f"{OSAKA} met. The document was signed by Dr Berg and the chairman, the Rector of {LUND}.",
         one("agreement", "signed", LUND, OSAKA)),
        # how many came
        (f"Twelve {LUND} staff came to sign a memorandum with {KYOTO}.", one("mou", "signed", LUND, KYOTO)),
        # whom a stranger visited one after the other
        (f"President Mori visited {LUND} to talk with its president. He then visited {AARHUS}. This visit also resulted"
         f" in a new exchange agreement. After the signing of the agreement with {LUND}\n\nAfter the signing of the"
         f" agreement with {AARHUS}", []),
        (f"The chairman led a delegation to {LUND} in Sweden, {AARHUS} in Denmark and other colleges. The two sides"
         " reached an agreement.", []),
        (f"{LUND} received {AARHUS}. The two sides reached an agreement.", one("agreement", "reported", LUND, AARHUS)),
        # who entered into what was promised
        (f"{OSAKA} signed memorandums with three universities. The universities entering into these"
         " partnerships include"
         f" {LUND}, {KYOTO} and {AARHUS}.", star("mou", "signed", OSAKA, LUND, KYOTO, AARHUS)),
        (f"{OSAKA} signed memorandums with three universities. The universities that praise these partnerships rank"
         f" above {LUND}, {KYOTO} and {AARHUS}.", []),
        # what a signing would lead to
        (f"{LUND} declared that signing a memorandum with {KYOTO} will lead to cooperation.",
         one("mou", "planned", LUND, KYOTO)),
        (f"{LUND} declared that signing the memorandum with {KYOTO} will lead to cooperation.",
         one("mou", "signed", LUND, KYOTO)),
        # whose academy is an honour
        (f"Ken Mori, Rector of {LUND}, Corresponding Member of the National Academy of Sciences of Norway and Maria"
         f" Berg, Rector of {KYOTO}, signed a memorandum.", one("mou", "signed", LUND, KYOTO)),
        (f"The rector of {LUND} and a member of the Norwegian Academy of Sciences, and the rector of {KYOTO} signed a"
         " memorandum.", one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} and the Norwegian Academy of Sciences signed a memorandum.",
         one("mou", "signed", LUND, "Norwegian Academy of Sciences")),
        # a company under its whole name
        ("Huawei will set up academies.\n\nThe minister witnessed the signing of a memorandum with Huawei"
         " Technologies.", []),
        # whose guests both were
        (f"Guests of {LUND}, a college of {KYOTO}, with whom we made an exchange agreement, came to our"
         f" university.", []),
        # what a visit is to foster
        (f"The visit was a milestone in fostering collaborations and partnerships between {LUND} and {KYOTO}.", []),
        # all of many made one each
        (f"{LUND} signed deals with ten colleges. All of the colleges that made a deal with {LUND} teach law."
         f" Colleges such as {KYOTO}, {OSAKA} and {AARHUS} were in on the deals.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, AARHUS)),
    ],
)  # fmt: skip
def test_who_signed_with_whom(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} works hard.\n\n{LUND} agreements\n{LUND} deepening its ties with {KYOTO}\nGuests came.", []),
        (f"{LUND} works hard.\n\n{LUND} agreements\n{KYOTO}\nGuests came.", one("agreement", "reported", LUND, KYOTO)),
        # a headline below says what others do
        (f"{LUND} has signed an agreement with ten colleges. It is about exchange.\n\n{KYOTO} and {OSAKA} Win Prize to"
         " Support Research\n", []),
        (f"{LUND} has signed an agreement with ten colleges.\n\n{KYOTO} and {OSAKA}\n",
         star("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{LUND} has signed an agreement with ten colleges.\n\nRelated news\n\n{KYOTO} and {OSAKA}\n", []),
        (f"{LUND} signs three agreements\n\n- {KYOTO}\n- {OSAKA}\n- {AARHUS}\n",
         star("agreement", "signed", LUND, KYOTO, OSAKA, AARHUS)),
    ],
)  # fmt: skip
def test_lines_under_a_heading(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_what_another_has_in_turn_is_its_own() -> None:
    text = f"{LUND} runs a project\n\n{LUND} runs a project. It is led by {OSAKA}, which in turn has a partnership with"
    assert told(f"{text} {KYOTO}.") == one("other", "reported", OSAKA, KYOTO)


@pytest.mark.parametrize("stranger", ["a consultancy", "Indian University"])
def test_what_a_name_that_is_not_read_has_is_not_of_whom_the_text_is_about(stranger: str) -> None:
    before = f"{LUND} runs a project\n\n{LUND} runs a project. It is led by "
    assert told(f"{before}{stranger}, which in turn has had a partnership with {KYOTO}.") == []


@pytest.mark.parametrize(
    "text",
    [
        # whose minutes these are, nobody says
        f"Item 4: an agreement was signed with {OSAKA} on 3 May. Item 5: the contract with {KYOTO} was renewed.",
        f"January: MoU signed with {OSAKA}. August: an agreement with {KYOTO} was signed by courier.",
        f"The accord with {OSAKA} had been signed in May. The memorandum with {KYOTO} was in its final year.",
    ],
)
def test_the_partner_of_somebody_not_named_owns_no_other_agreement(text: str) -> None:
    assert told(text) == []


def test_an_owner_named_before_has_all_of_them() -> None:
    text = f"{LUND} had a good year. In May an agreement was signed with {OSAKA}. A memorandum with {KYOTO} followed."
    assert {frozenset(parties) for _, _, parties in told(text)} == {frozenset((LUND, OSAKA)), frozenset((LUND, KYOTO))}
