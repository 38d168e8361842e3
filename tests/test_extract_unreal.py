"""What a sentence speaks of although it did not happen, or not yet, or not between those; and its twin that did.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, OSAKA, Told, one, sides, star, told

DEAL = f"an agreement with {KYOTO}"
SPACE = "Mohammed bin Rashid Space Centre"


@pytest.mark.parametrize(
    "text",
    [
        # it is only asked
        f"Will {LUND} sign {DEAL}? Nobody knows.",
        f"Has {LUND} signed {DEAL}? The rector would not say.",
        f'"Why should {LUND} sign {DEAL}?" the mayor asked.',
        f"The magazine asked: should {LUND} sign {DEAL}?",
        f"Is there an agreement between {LUND} and {KYOTO}?",
        # who told of it takes it back
        f"It was wrongly reported in May that {LUND} had signed {DEAL}.",
        f"An earlier version of this article said {LUND} signed {DEAL}.",
        # neither did
        f"Neither {LUND} nor {AARHUS} has yet signed an agreement with {KYOTO}.",
        # somebody kept them from it
        f"A court stopped {LUND} from signing {DEAL}.",
        f"{LUND} was barred from signing {DEAL}.",
        # there is none
        f"In the absence of an agreement with {KYOTO}, {LUND} lost access to the library.",
        f"The lack of an agreement with {KYOTO} has cost {LUND} a course.",
        # other people signed something else
        f"Pupils signed letters of intent to play for {LUND} and {KYOTO}.",
    ],
)
def test_what_is_asked_taken_back_or_missing_is_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Why did {LUND} sign {DEAL}?", one("agreement", "signed", LUND, KYOTO)),
        (f"Did you know that {LUND} has signed {DEAL}?", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed {DEAL}. Who pays for it?", one("agreement", "signed", LUND, KYOTO)),
        (f"It was reported in May that {LUND} had signed {DEAL}.", one("agreement", "signed", LUND, KYOTO)),
        (f"Neither {LUND} nor {AARHUS} but {OSAKA} signed {DEAL}.", one("agreement", "signed", KYOTO, OSAKA)),
        (f"Eva Holm signed {DEAL} for {LUND}.", one("agreement", "signed", LUND, KYOTO)),
    ],
)
def test_what_is_told_beside_a_question_or_a_denial_stands(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} was due to sign {DEAL} last month.",
        f"The rector stressed the need for an agreement between {LUND} and {KYOTO}.",
        f"A memorandum is in the works between {LUND} and {KYOTO}.",
        f"An agreement between {LUND} and {KYOTO} is foreseen.",
        f"The two sides exchanged views on research and the signing of an agreement between {LUND} and {KYOTO}.",
    ],
)
def test_what_is_due_needed_foreseen_or_talked_of_is_planned(text: str) -> None:
    assert [(status, parties) for _, status, parties in told(text)] == [("planned", tuple(sorted((LUND, KYOTO))))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} grew due to an agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"A memorandum is in force between {LUND} and {KYOTO}.", one("mou", "reported", LUND, KYOTO)),
        (f"The two sides exchanged views on research. {LUND} and {KYOTO} signed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND}'s agreement with {KYOTO} remains suspended.", one("agreement", "terminated", LUND, KYOTO)),
        (f"{LUND}'s agreement with {KYOTO} remains popular.", one("agreement", "reported", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_in_force_is_told_from_what_is_not(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each "with" is an agreement of its own
        (f"{LUND} signed an agreement with {KYOTO}, and with {GHANA}.",
         star("agreement", "signed", LUND, GHANA, KYOTO)),
        (f"{LUND} signed an agreement with {KYOTO} and {GHANA}.", one("agreement", "signed", LUND, KYOTO, GHANA)),
        # whose head speaks afterwards
        (f"{LUND} has signed an agreement with {KYOTO}, and {GHANA}'s vice-chancellor said it would help.",
         one("agreement", "signed", LUND, KYOTO)),
        # who holds two offices signs for the first
        (f"Dr Nils Berg, president of {LUND} and chairman of the {OSAKA} Fund, and Jun Mori, rector of {KYOTO}, signed"
         " an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"Dr Nils Berg, president of {LUND} and chairman of {OSAKA}, and Jun Mori, rector of {KYOTO}, signed"
         " an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"Dr Nils Berg, president of {LUND}, and Jun Mori, rector of {KYOTO}, signed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        # the partner of an agreement told beside
        (f"{LUND} signed an agreement with {KYOTO}. It follows the one {OSAKA} had signed with {GHANA}.",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", OSAKA, GHANA)]),
    ],
)  # fmt: skip
def test_who_stands_beside_the_parties_is_none(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the partner is a firm whose name is not told
        (f"{LUND} has signed a deal with a local brewery for a study with {KYOTO}.", []),
        (f"{LUND} has signed a deal with the aim of a study with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        # who came to the ceremony
        (f"{LUND} signed an agreement with {KYOTO}, in a ceremony with the president of {GHANA}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed an agreement with {KYOTO} and a contract with the president of {GHANA}.",
         star("agreement", "signed", LUND, GHANA, KYOTO)),
        (f"{LUND} signed, with {OSAKA} and {AARHUS} looking on, an agreement with {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"All except {OSAKA} signed the agreement with {KYOTO}.", []),
        # each pair by itself
        (f"Two agreements were signed: those of {LUND} with {KYOTO} and of {AARHUS} with {GHANA}.",
         [("agreement", "signed", (KYOTO, LUND)), ("agreement", "signed", (AARHUS, GHANA))]),
        # both are examples of many
        (f"Three Nordic universities, including {LUND}, signed agreements with universities in Asia such as {KYOTO}.",
         sides("agreement", "signed", (LUND,), (KYOTO,))),
        (f"Three Nordic universities, including {LUND}, signed agreements with {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_who_only_stands_beside_a_partner_is_none(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In 1987 {LUND} and {KYOTO} signed an agreement on training of teachers, which lapsed in 1991.",
         one("agreement", "terminated", LUND, KYOTO)),
        (f"In 1987 {LUND} and {KYOTO} signed an agreement on training of teachers, which helped in 1991.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} signed an agreement in 2014. Today the agreement is not in force.",
         one("agreement", "terminated", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} signed an agreement in 2014. Today the agreement is in force.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} replaced its agreement with {KYOTO} with a new one with {OSAKA}.",
         [("agreement", "terminated", (KYOTO, LUND)), ("agreement", "reported", (LUND, OSAKA))]),
        (f"Colleges such as {LUND} must report agreements with partners such as {KYOTO}.",
         one("agreement", "planned", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_over_replaced_or_only_a_duty(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # which of three is not said
        (f"{LUND}, {AARHUS} and {GHANA} held a forum. During the event the university signed a memorandum with"
         f" {KYOTO}.", [(LUND, KYOTO)]),
        (f"Universiti Sains Malaysia, {LUND} and {OSAKA} held a forum. During the event the university signed a"
         f" memorandum with {KYOTO}.", []),
        # the last of a list
        (f"The rector of {LUND} met the heads of {OSAKA}, {GHANA} and {KYOTO}, and signed a memorandum with the last of"
         " them.", [(LUND, KYOTO)]),
        # a title joins those who signed each by itself
        (f"{LUND}, {AARHUS} and {OSAKA} sign pact with {KYOTO}\n\n{LUND}, {AARHUS} and {OSAKA} have each signed a"
         f" memorandum with {KYOTO}.", [(LUND, KYOTO), (AARHUS, KYOTO), (OSAKA, KYOTO)]),
        (f"{LUND}, {AARHUS} and {OSAKA} sign pact with {KYOTO}\n\nIt was a good day.", [(LUND, AARHUS, OSAKA, KYOTO)]),
        # one of those who signed has no name that is read
        (f"The memorandum, which was signed by FNU vice-chancellor Professor Berg and {LUND} rector Dr Holm, was"
         f" witnessed by Professor Mori of {KYOTO}.", [("FNU", LUND)]),
        (f"Guests of {KYOTO} came to {LUND}. The contract was signed by the lead partner, {OSAKA}, and the Management"
         " Agency.", []),
        (f"KATHMANDU: {LUND} has explained the agreement it signed with {KYOTO}. Kathmandu University has not.",
         [(LUND, KYOTO)]),
    ],
)  # fmt: skip
def test_no_other_takes_the_place_of_a_party(text: str, expected: list[tuple[str, ...]]) -> None:
    assert sorted(parties for _, _, parties in told(text)) == sorted(tuple(sorted(each)) for each in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {KYOTO} held talks. Exchange will begin after the signing of a memorandum by the authorities of"
         " respective universities.",
         one("mou", "planned", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} held talks. Exchange began after the signing of a memorandum by the authorities of"
         " respective universities.",
         one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} are forging a new partnership. Many memoranda signed in haste fail.",
         one("other", "planned", LUND, KYOTO)),
        (f"It was said that an agreement between {LUND} and {KYOTO} was out of the question.", []),
        # no instrument
        (f"{LUND} is in agreement with {KYOTO} on the fees.", []),
        (f"{LUND} is in an agreement with {KYOTO} on the fees.", one("agreement", "reported", LUND, KYOTO)),
        (f"The rector of {LUND} went to document the work with {KYOTO}.", []),
        # countries and lists signed
        (f"{LUND} and {KYOTO} can apply together thanks to the agreement signed by Canada and the European Union.", []),
        (f"The rector of {LUND} saw staff of {KYOTO}. On the second day the following documents were signed:", []),
        (f"The rector of {LUND} saw staff of {KYOTO}. During the visit a document was signed.",
         one("agreement", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_to_come_meant_otherwise_or_of_others(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The agreement was signed for {LUND} by its president Dr Nils Berg and for {KYOTO} by vice-rector Jun Mori,"
         f" in the presence of Dr Eva Ek, president of {OSAKA}.", [(LUND, KYOTO)]),
        (f"The agreement, which {LUND} and {KYOTO} had negotiated with the help of {OSAKA}, was signed on Monday.",
         [(LUND, KYOTO)]),
        (f"The agreement, which {LUND} and {KYOTO} had praised, was signed on Monday by {OSAKA} and {GHANA}.",
         [(OSAKA, GHANA)]),
        (f"The president of {LUND} met with a delegation from {KYOTO} and the two sides signed an agreement.",
         [(LUND, KYOTO)]),
        (f"A trilateral agreement failed. {LUND} and {KYOTO} then signed a bilateral one.", [(LUND, KYOTO)]),
        (f"Agreements were exchanged between: {LUND} and {KYOTO}; {OSAKA} and {GHANA}.",
         [(LUND, KYOTO), (OSAKA, GHANA)]),
        (f"{LUND} has signed agreements with {KYOTO}, {OSAKA} and, most recently, {GHANA}.",
         [(LUND, KYOTO), (LUND, OSAKA), (LUND, GHANA)]),
        (f"The team of {LUND} called on the president of {KYOTO} and signed an agreement.", [(LUND, KYOTO)]),
        # a person's name is no part of the next name
        (f"{LUND} President Joan Reed and Tidewater Community College President Mark Ellis signed an agreement.",
         [(LUND, "Tidewater Community College")]),
    ],
)  # fmt: skip
def test_parties_beside_those_who_helped_are_found(text: str, expected: list[tuple[str, ...]]) -> None:
    assert sorted(parties for _, _, parties in told(text)) == sorted(tuple(sorted(each)) for each in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one that was not renewed is over, and is of the same owner
        (f"{LUND} renewed its agreement with {KYOTO}, while the one with {OSAKA} was not renewed.",
         [("renewed", (LUND, KYOTO)), ("terminated", (LUND, OSAKA))]),
        (f"{LUND} renewed its agreement with {KYOTO}, while the one with {OSAKA} was praised.",
         [("renewed", (LUND, KYOTO)), ("reported", (LUND, OSAKA))]),
        # each with its own partner, whether or not its name is read
        (f"Memoranda were exchanged by {LUND} with {KYOTO} and by {AARHUS} with {OSAKA}.",
         [("signed", (LUND, KYOTO)), ("signed", (AARHUS, OSAKA))]),
        (f"Memoranda were exchanged by {LUND} with the Blue Team and by {AARHUS} with a farm.", []),
        (f"Memoranda were exchanged by {LUND} with the Blue Team and by {AARHUS} with Brask.",
         [("signed", (AARHUS, "Brask"))]),
        (f"A memorandum was signed by {LUND} and by {AARHUS}.", [("signed", (LUND, AARHUS))]),
        # whom "which" takes up
        (f"Dr Nils Berg, once of {LUND}, was called by {OSAKA}, which in 2022 signed an agreement with {KYOTO}.",
         [("signed", (OSAKA, KYOTO))]),
        (f"{LUND} met the team of the Union of Things, which signed an agreement with {KYOTO}.", []),
        # a text open to all
        (f"Both {LUND} and {KYOTO} signed the Oslo Declaration.", []),
        (f"{LUND} and {KYOTO} signed a declaration.", [("signed", (LUND, KYOTO))]),
        (f"{LUND} has agreements with {KYOTO}, {OSAKA} and, since Tuesday, {GHANA}.",
         [("reported", (LUND, KYOTO)), ("reported", (LUND, OSAKA)), ("reported", (LUND, GHANA))]),
    ],
)  # fmt: skip
def test_each_agreement_has_its_own_parties(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    found = [(status, parties) for _, status, parties in told(text)]
    assert sorted(found) == sorted((status, tuple(sorted(parties))) for status, parties in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} has joined the work of the {SPACE}. The centre had signed an agreement with {KYOTO}.",
         [(SPACE, KYOTO)]),
        (f"{LUND} has joined a programme. The university had signed an agreement with {KYOTO}.", [(LUND, KYOTO)]),
    ],
)  # fmt: skip
def test_the_centre_is_the_one_that_is_called_so(text: str, expected: list[tuple[str, ...]]) -> None:
    assert sorted(parties for _, _, parties in told(text)) == sorted(tuple(sorted(each)) for each in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whose it is can be either's
        (f"{LUND} accused {OSAKA} of breaking its agreement with {KYOTO}.", []),
        (f"{LUND} spoke about its agreement with {KYOTO}.", [(LUND, KYOTO)]),
        # the owner of the next agreement is no partner of this one
        (f"{LUND}'s agreement with {OSAKA} and {GHANA}'s agreement with {KYOTO} were renewed.",
         [(LUND, OSAKA), (GHANA, KYOTO)]),
        (f"{LUND}'s agreement with {OSAKA} and {GHANA} was renewed.", [(LUND, OSAKA), (LUND, GHANA)]),
    ],
)  # fmt: skip
def test_whose_agreement_it_is(text: str, expected: list[tuple[str, ...]]) -> None:
    pairs = {pair for _, _, names in told(text) for pair in combinations(names, 2)}
    assert pairs >= {tuple(sorted(each)) for each in expected}
    assert expected or not pairs
