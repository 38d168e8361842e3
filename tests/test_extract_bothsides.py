"""Collective statements whose sides are lists beside them, each form with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, Told, one, sides, star, told
from kg.extract import Document, extract_claims

SWEDISH, JAPANESE = (LUND, UPPSALA), (KYOTO, OSAKA)
_GHANAIAN = (GHANA, "Ashesi University")
_A, _B = f"{LUND} and {UPPSALA}", f"{KYOTO} and {OSAKA}"


@pytest.mark.parametrize(
    "text",
    [
        # A side, a part, a hand.
        f"Nine agreements were signed at the forum. From the Swedish side, papers were signed by {_A}. Their "
        f"counterparts were {_B}.",
        f"Agreements were exchanged in Lima. The Swedish part was represented by {_A}, while the Japanese part was "
        f"made up of {_B}.",
        f"Twelve agreements were signed by {_A} on the one hand and {_B} on the other.",
        f"Several agreements have been concluded between universities of the two countries. On the Swedish side "
        f"they involve {_A}, on the Japanese {_B}.",
        # The marks stand behind the names, or one list has none.
        f"Nine agreements were signed in Tokyo. {_A} were the Swedish signatories, and {_B} signed for Japan.",
        f"In Tokyo a total of nine agreements were signed by Swedish and Japanese universities, among others {_A}, "
        f"on the Japanese side, in addition to {_B}.",
        f"Eleven agreements were signed in Tokyo. {_A} signed from Sweden. From Japan came the signatures of {_B}.",
        # Countries and regions.
        f"Agreements between universities in the two countries are in force. They concern, for Sweden, {_A}, and, "
        f"for Japan, {_B}.",
        f"{_A} in Sweden and {_B} in Japan signed a series of agreements.",
        f"Swedish and Japanese universities signed agreements at the summit, including {LUND}, {UPPSALA}, {_B}.",
        # Whence they came, where they sat, who held the papers.
        f"Six agreements between Swedish and Japanese universities were signed. {_A} had come from the coast. {_B} "
        f"received them.",
        f"Nine agreements between Swedish and Japanese universities were signed. {_A} sat on one side of the long "
        f"table, and on the other there were the rectors of {_B}.",
        f"Swedish universities concluded six agreements with Japanese ones. {_A} belonged to the group. The other "
        f"parties to the agreements were {_B}.",
        f"Nine agreements between Swedish and Japanese universities were signed. The survey names, as Swedish holders "
        f"of agreements, {_A}. As Japanese holders it names {_B}.",
        # Headings.
        f"Seven agreements were signed.\n\nSWEDEN: {LUND}; {UPPSALA}.\n\nJAPAN: {KYOTO}; {OSAKA}.",
        f"Seven agreements were signed.\n\nCountry | Signatories\nSweden | {LUND}; {UPPSALA}\nJapan | {KYOTO}; "
        f"{OSAKA}\n",
        f"Seven agreements were signed in Tokyo.\n\nFrom Sweden\n{LUND}\n{UPPSALA}\n\nFrom Japan\n{KYOTO}\n{OSAKA}\n",
        # The other list was named before.
        f"{_A} sent a delegation to Japan. There the two concluded agreements with Japanese partners. The Japanese "
        f"partners were {_B}.",
        f"The minister came with officials from two Swedish institutions, namely {_A}. In Tokyo, agreements were "
        f"signed by {_B} with the two Swedish institutions.",
        # One more of a side.
        f"Swedish and Japanese universities signed nine agreements. Besides {LUND}, the Swedish institutions "
        f"involved were {UPPSALA} and Chalmers University of Technology. Japan was represented by {_B}.",
    ],
)
def test_lists_beside_a_statement_are_its_sides(text: str) -> None:
    swedish = (*SWEDISH, "Chalmers University of Technology") if "Chalmers" in text else SWEDISH
    claims = extract_claims(Document("a", text)).claims.agreements
    assert [({*map(frozenset, each.sides)}, each.open) for each in claims] == [
        ({frozenset(swedish), frozenset(JAPANESE)}, (True, True))
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Guests, speakers and students have not signed.
        f"Nine agreements were signed at the forum. It was attended by {_A} from Sweden and {_B} from Japan.",
        f"The ministers signed agreements. Students of {_A} on the Swedish side and of {_B} on the Japanese side "
        f"played.",
        # Papers that nobody signed.
        f"Papers written by {_A} with {_B} have been published.",
        # They were there before, came to talks, or got something.
        f"{_A} came from the coast. {_B} received them. Agreements between Swedish and Japanese universities are old.",
        f"Agreements between Swedish and Japanese universities were discussed. {_A} had come from the coast. {_B} "
        f"received them.",
        f"Nine agreements between Swedish and Japanese universities were signed. Before that, {_A} had received "
        f"prizes. {_B} got none.",
        f"Nine agreements between Swedish and Japanese universities were signed. Teams of {_A} rowed on one side, on "
        f"the other those of {_B}.",
        # Nothing was signed, or no longer holds.
        f"No agreements were signed. On the Swedish side were {_A}, on the Japanese side {_B}.",
        f"Drafts of ten agreements were exchanged. On the Swedish side they concern {_A}, on the Japanese side {_B}.",
        f"Talks on exchange agreements were held. The Swedish universities are {_A}; the Japanese ones are {_B}.",
        f"The project has signed contracts. On the Swedish side, {_A} won prizes, on the Japanese side {_B} did.",
    ],
)
def test_lists_of_others_are_no_sides(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Nine agreements were to be signed in May. On the Swedish side they concern {_A}, on the Japanese side {_B}.",
        f"The agreements between Swedish and Japanese universities have been terminated. On the Swedish side they "
        f"concern {_A}, on the Japanese side {_B}.",
    ],
)
def test_sides_of_what_is_planned_or_over_have_not_agreed(text: str) -> None:
    assert {status for _, status, _ in told(text)} <= {"planned", "terminated"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Both lists are partners of one house.
        (f"{AARHUS} has agreements with Swedish universities such as {_A} and with Japanese universities such as {_B}.",
         star("agreement", "reported", AARHUS, *SWEDISH, *JAPANESE)),
        # Who with whom is told.
        (f"Two agreements were signed, one between {_A} and one between {_B}.",
         [*one("agreement", "signed", *SWEDISH), *one("agreement", "signed", *JAPANESE)]),
        (f"Agreements were signed: {LUND} with {KYOTO}, {UPPSALA} with {OSAKA}.",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", UPPSALA, OSAKA)]),
    ],
)  # fmt: skip
def test_partners_of_one_house_and_pairs_are_told(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


_SENT = f"Japan took part with {_B}, Sweden with {_A}, and Ghana had sent {GHANA} and Ashesi University."


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        # Each country is a side of its own.
        ("Universities from Japan, Sweden and Ghana signed agreements with one another.",
         (JAPANESE, SWEDISH, _GHANAIAN)),
        ("Nine agreements between Japanese, Swedish and Ghanaian universities were signed.",
         (JAPANESE, SWEDISH, _GHANAIAN)),
        # Two of them stand on one.
        ("Agreements between Japanese universities on the one hand and Swedish and Ghanaian ones on the other were "
         "signed.", (JAPANESE, (*SWEDISH, *_GHANAIAN))),
        ("Japanese universities signed ten agreements with Swedish and Ghanaian universities.",
         (JAPANESE, (*SWEDISH, *_GHANAIAN))),
        # A meeting, talks, one memorandum of all.
        ("Rectors from Japan, Sweden and Ghana met in Accra.", None),
        ("Universities from Japan, Sweden and Ghana discussed agreements.", None),
        ("Agreements between Japanese, Swedish and Ghanaian ministries were signed.", None),
    ],
)  # fmt: skip
def test_three_countries_have_a_side_each_or_two(statement: str, expected: tuple[tuple[str, ...], ...] | None) -> None:
    claims = extract_claims(Document("a", f"{statement} {_SENT}")).claims.agreements
    assert [{*map(frozenset, each.sides)} for each in claims] == ([{*map(frozenset, expected)}] if expected else [])


def test_what_had_run_out_before_it_was_renewed_is_in_force() -> None:
    renewed = "The agreements which join universities of Sweden with those of Japan were renewed. "
    lists = f"On this side of the ocean {_A} renewed, on the other side {_B}."
    assert told(f"{renewed}They had run out in June. {lists}") == sides("agreement", "renewed", SWEDISH, JAPANESE)
    assert told(f"{renewed}They have since run out. {lists}") == []


def test_a_semicolon_parts_houses_of_two_countries() -> None:
    text = f"Five universities took part: {_A}; {KYOTO}, {OSAKA} and {NAGOYA}. Their rectors signed nine agreements."
    assert told(text) == sides("agreement", "signed", SWEDISH, (*JAPANESE, NAGOYA))
    pairs = told(f"Agreements were signed: {LUND} and {KYOTO}; {UPPSALA} and {OSAKA}.")
    assert pairs == [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", UPPSALA, OSAKA)]


_BETWEEN = "Nine agreements between Swedish and Japanese universities were signed."
_ROWS = f"Sweden | Japan\n{LUND} | {KYOTO}\n{UPPSALA} | {OSAKA}\n"


def test_columns_of_two_countries_are_sides_where_their_rows_are_no_pairs() -> None:
    open_sides = sides("agreement", "signed", SWEDISH, JAPANESE)
    assert told(f"{_BETWEEN} The lines of the table show no pairs.\n\n{_ROWS}") == open_sides
    assert told(f"{_BETWEEN}\n\nSweden | Japan\n{LUND} | {KYOTO}\n{UPPSALA} | {OSAKA}\n | {NAGOYA}\n") == sides(
        "agreement", "signed", SWEDISH, (*JAPANESE, NAGOYA)
    )


def test_columns_of_rows_that_may_be_pairs_or_signed_nothing_are_no_sides() -> None:
    assert told(f"{_BETWEEN}\n\n{_ROWS}") == []
    assert told(f"Swedish and Japanese universities met, named in alphabetical order.\n\n{_ROWS}") == []


def test_an_and_in_the_middle_of_commas_parts_houses_of_two_countries() -> None:
    text = f"The agreements were concluded between {LUND}, {UPPSALA} and {KYOTO}, {OSAKA}, {NAGOYA}."
    assert told(text) == sides("agreement", "signed", SWEDISH, (*JAPANESE, NAGOYA))
    mixed = f"The agreements were concluded between {LUND}, {KYOTO}, {UPPSALA} and {NAGOYA}, {OSAKA}."
    assert told(mixed) == []


def test_members_of_one_side_have_not_agreed_with_each_other() -> None:
    text = (
        f"Agreements were concluded between {_A}, on the one side, and {KYOTO}, {OSAKA} and {NAGOYA}, on the other."
    )
    assert told(text) == sides("agreement", "signed", SWEDISH, (*JAPANESE, NAGOYA))


@pytest.mark.parametrize(
    "text",
    [
        # A ministry and an embassy only bring them together.
        "Swedish and Japanese institutions signed agreements at a ceremony. Represented were the Swedish Ministry of "
        f"Education, {_A} and the Embassy of Japan.",
        # Pairs of a later sentence are no two sides.
        f"Swedish universities have signed agreements with Japanese universities. Collaborations include {LUND} "
        f"working with {KYOTO}, {UPPSALA} working with {OSAKA}, and {AARHUS}.",
        # Who acts for each group is no side.
        f"Swedish universities signed a memorandum with Japanese universities. {LUND} and {KYOTO} represented them.",
    ],
)
def test_hosts_pairs_and_who_acts_for_all_are_no_sides(text: str) -> None:
    assert not any(each.sides for each in extract_claims(Document("a", text)).claims.agreements)


_NEAR = f" On the Swedish side were {_A}, on the Japanese side {_B}."


@pytest.mark.parametrize(
    "statement",
    [
        # Others sign.
        "Ten agreements were signed by shipping firms.",
        "Ten agreements were signed by the ministers of Sweden and Japan.",
        "Ten agreements were signed between the two governments.",
        "Ten agreements were signed between Swedish and Japanese breweries.",
        "Ten agreements were signed with investors.",
        "Pupils signed agreements in the gym.",
        "Ten agreements were signed, but no university was among the parties.",
        # Agreements of another kind, or none at all.
        "Sweden has trade agreements with 40 countries.",
        "Four licence agreements were signed on Monday.",
        "Peace accords were signed in the valley.",
        "Three collective agreements were signed for university staff.",
        "Contracts were signed for the supply of trams.",
        "Treaties exist on the use of the sea.",
        "Whether agreements were signed is not known.",
        # All are over.
        "Ten agreements were signed in 1990; all expired long ago.",
    ],
)
def test_agreements_of_others_and_such_as_are_over_have_no_sides(statement: str) -> None:
    assert told(statement + _NEAR) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Ten agreements were signed in 1990.{_NEAR} None of them is in force today.",
        f"Ten agreements were signed in 1990. All have since been suspended.{_NEAR}",
    ],
)
def test_agreements_that_a_sentence_nearby_ends_have_no_sides(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "lists",
    [
        # They do something else.
        f"On the Swedish side {_A} rowed; on the Japanese side {_B}.",
        f"Medals went for Sweden to {_A}, for Japan to {_B}.",
        f"From Sweden, {_A} sent musicians. From Japan, {_B} did so.",
        f"Lectures were held for Sweden by {_A}, for Japan by {_B}.",
        f"On the one hand, {_A} lack rooms; on the other hand, {_B} have too many.",
        # They only came.
        f"Attendees from Sweden: {_A}. Attendees from Japan: {_B}.",
        f"Participants from Sweden:\n{LUND}\n{UPPSALA}\n\nParticipants from Japan:\n{KYOTO}\n{OSAKA}\n",
        # They are partners of one house that is not named.
        f"Partners in Sweden: {_A}. Partners in Japan: {_B}.",
        f"The Swedish partners are {_A}. The Japanese partners are {_B}.",
    ],
)
def test_lists_that_tell_of_something_else_are_no_sides(lists: str) -> None:
    assert told(f"Ten agreements were signed at the forum.\n\n{lists}") == []


def test_partners_of_two_countries_that_the_statement_names_are_sides() -> None:
    text = (
        "Ten agreements were signed between Swedish and Japanese universities. The Swedish partners are "
        f"{_A}. The Japanese partners are {_B}."
    )
    assert told(text) == sides("agreement", "signed", SWEDISH, JAPANESE)


@pytest.mark.parametrize(
    "text",
    [
        f"Cooks trained at {_A} and nurses from {_B} wrote the contracts that were signed by the two ports.",
        f"{_A} in Sweden and {_B} in Japan have student clubs that signed agreements with cinemas.",
    ],
)
def test_who_was_trained_at_universities_or_plays_there_signs_nothing_for_them(text: str) -> None:
    assert not any(each.sides for each in extract_claims(Document("a", text)).claims.agreements)
