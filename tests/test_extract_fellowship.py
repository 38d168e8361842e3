"""Those who make up a consortium or run a joint programme, told over several sentences, made one agreement."""

from __future__ import annotations

import pytest

from extract_examples import CHIANG_MAI, GHANA, KYOTO, LUND, MAKERERE, one, star, told

REST = f"{KYOTO}, the {GHANA} and {MAKERERE}"
FOUR = f"{LUND}, {REST}"
ALL = [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]
FOUNDED = "The Delta Alliance was founded in Lima on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        f"The Delta Alliance is a joint initiative of {LUND} and three universities of the south ({REST}).",
        f"The Delta Consortium, whose members are {FOUR}, was launched last week.",
        f"The alliance's members are {FOUR}.",
        f"{FOUR} have come together in the Delta Alliance.",
        f"{FOUR} are the founders of the Delta League.",
        f"With {FOUR} as founding members, the Delta Alliance was launched.",
        f"The joint doctoral school is a joint initiative of {FOUR}.",
        f"The Delta Alliance, led by {LUND}, brings together {REST}.",
        f"The joint master's programme brings together {LUND} with three others: {REST}.",
        f"{LUND} signed the convention that founds the joint doctoral school, together with {REST}.",
        f"{LUND} and three other universities have founded the Delta Alliance. The others are {REST}.",
        f"The Delta Alliance counts four universities: {FOUR}.",
        f"The Viknes consortium, coordinated by {LUND}, includes {REST}.",
        f"Partners of the Viknes consortium: {LUND} (lead), {REST}.",
        f"The partners in the consortium are {LUND} as coordinator, {REST}.",
        f"{LUND} belongs, with {REST}, to the Delta Alliance.",
        f"{LUND} and its partners in the Delta Alliance, {REST}, will open an office.",
        f"In the Delta Alliance, {LUND} works with {REST}.",
        f"{LUND} has become the fourth member of the Delta Alliance, after {REST}.",
        f"{LUND} has joined the Delta Alliance, whose other members are {REST}.",
        f"{LUND} – together with {REST} – is a founding member of the Delta Alliance.",
        f"{LUND} is one of the four founders of the Delta Alliance, set up on Monday. Also taking part are {REST}.",
        f"{LUND} has become one of four founders of the Delta Alliance, launched by a charter signed in Lima. "
        f"The other founders are {REST}.",
    ],
)
def test_a_union_is_one_agreement_of_those_who_make_it_up(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "told_next",
    [
        f"Its members are {FOUR}.",
        f"Taking part are {FOUR}.",
        f"Partner universities: {FOUR}.",
        f"{FOUR} take part in it.",
        f"It is led by {LUND}. Other partners are {REST}.",
        f"{LUND} leads it. {REST} are the other members.",
        f"It is coordinated by {LUND}; the other members are {REST}.",
        f"{LUND} holds the first presidency. The remaining three members are {REST}.",
        f"Its secretariat is at {LUND}, one of the founders. The other three are {REST}.",
        f"Members:\n- {LUND}\n- {KYOTO}\n- {GHANA}\n- {MAKERERE}",
    ],
)
@pytest.mark.parametrize(
    "opening",
    [
        FOUNDED,
        "The Delta Alliance, launched on Monday, wants to train nurses. ",
        "A memorandum to establish a joint doctoral school was signed in Lima on Monday. ",
        "Four universities have founded the Delta Alliance. ",
    ],
)
def test_members_are_enrolled_over_several_sentences(opening: str, told_next: str) -> None:
    assert [members for _, _, members in told(opening + told_next)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"A convention was signed in Lima on Monday. The signatories are {FOUR}.",
        f"A compact which the heads of four universities signed is to save the groundnut. It commits {FOUR}.",
        f"Four universities signed a protocol on water last week. The four are {FOUR}.",
        f"The agreement was signed in Lima. {FOUR} are its signatories.",
        f"The accord was signed at {LUND} on Monday. Besides the host, its parties are {REST}.",
        f"The Delta Alliance was launched at {LUND}. Its founders are the host, {REST}.",
        f"{LUND} made public a €9 million consortium on wave power which consists of itself, a number of firms, and "
        f"three more universities - {REST}.",
    ],
)
def test_who_signed_one_paper_or_was_the_host_is_enrolled(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement was signed on Monday by the two ministers. The participants of the forum are {FOUR}.",
        f"The agreement was signed on Monday. It was welcomed by {FOUR}.",
        f"The agreement was signed on Monday. The members of the jury are {FOUR}.",
        f"A contract with the bank was signed on Monday. Its customers are {FOUR}.",
        f"The heads of six universities signed a compact on Monday. The six are {FOUR}.",
    ],
)
def test_others_near_a_signing_are_no_signatories(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{FOUNDED}Speakers came from {FOUR}.",
        f"{FOUNDED}The best universities of the ranking are {FOUR}.",
        f"{FOUNDED}Students of {FOUR} may apply for its grants.",
        f"{FOUNDED}Observers came from {FOUR}.",
        f"{FOUNDED}It competes with {FOUR}.",
        f"The Delta Alliance will be founded next year. Its members are to be {FOUR}.",
        f"The Delta Alliance was dissolved on Monday. Its members were {FOUR}.",
        f"The Delta Network brings together {FOUR}.",
        f"The Delta Alliance hopes to win {FOUR} as members.",
        f"The conference of the Delta Alliance brought together {FOUR}.",
    ],
)
def test_what_a_union_does_or_plans_makes_no_member(text: str) -> None:
    assert told(text) == []


def test_separate_memoranda_of_a_member_stay_separate() -> None:
    text = f"{LUND} signed memoranda with {KYOTO} and {MAKERERE}. It belongs to the Delta Alliance."
    assert sorted(told(text)) == sorted(star("mou", "signed", LUND, KYOTO, MAKERERE))


@pytest.mark.parametrize("idiom", ["put their names under", "put their hands to", "put pen to", "set their names to"])
def test_names_under_a_paper_are_signatures(idiom: str) -> None:
    text = f"The rectors of {LUND}, {KYOTO} and {CHIANG_MAI} {idiom} a convention."
    assert told(text) == [("agreement", "signed", tuple(sorted((LUND, KYOTO, CHIANG_MAI))))]


@pytest.mark.parametrize(
    "joins", ["and thereby join the Delta Alliance", "to join the Delta Alliance", "acceding to the Delta Alliance"]
)
def test_who_signs_to_join_an_alliance_agrees_with_it_alone(joins: str) -> None:
    text = f"{LUND} and {KYOTO} signed a letter of intent {joins}."
    assert sorted(told(text)) == sorted(star("other", "signed", "Delta Alliance", LUND, KYOTO))


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} signed an agreement to join forces in a new alliance.",
        f"{LUND} signed an agreement with {KYOTO} to join the Delta Network.",
    ],
)
def test_who_signs_to_join_forces_agrees_with_the_other(text: str) -> None:
    assert told(text) == [("agreement", "signed", tuple(sorted((LUND, KYOTO))))]


def test_members_do_not_sign_what_their_union_signs() -> None:
    members = f"{KYOTO}, {MAKERERE} and {CHIANG_MAI}"
    text = f"{LUND} signed a contract with the Delta Alliance, whose members are {members}."
    assert [names for _, _, names in told(text) if KYOTO in names] == []
    whole = tuple(sorted((KYOTO, MAKERERE, CHIANG_MAI)))
    assert told(f"The Delta Alliance, whose members are {members}, was launched last week.")[0][2] == whole


def test_the_paper_of_others_is_not_of_those_who_put_hands_to_it() -> None:
    heads = f"The rectors of {LUND} and {KYOTO} put their hands to"
    assert told(f"{heads} the agreement of the ministers.") == []
    assert told(f"{heads} the agreement.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} will not join the Delta Alliance, whose members are {REST}.",
        f"{LUND} and its partners in the ranking, {REST}, have met.",
        f"In the Delta Games, {LUND} competes with {REST}.",
        f"{LUND} has become the fourth winner of the Delta Prize, after {REST}.",
        f"The reading club counts four universities: {FOUR}.",
    ],
)
def test_who_stands_beside_in_something_else_makes_up_no_union(text: str) -> None:
    assert [names for _, _, names in told(text) if LUND in names] == []
