"""Who signed, told by what they are: parties, signatories, founders, the names under a charter."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, one, told

THREE = f"{LUND}, {KYOTO} and {OSAKA}"
SIGNED = "An agreement on credits was signed in Paris on Monday."


@pytest.mark.parametrize(
    "text",
    [
        f"The parties to the agreement are {THREE}.",
        f"Parties to the agreement since 2005 are {THREE}.",
        f"Signatories of the agreement were {LUND}, {KYOTO} and, from Japan, {OSAKA}.",
        f"The agreement bears the signatures of the rectors of {THREE}.",
        f"The founding act was signed here by the rectors of {LUND} and {KYOTO}, and by the vice president of {OSAKA}.",
        f"{THREE} placed their signatures under an agreement on libraries.",
        f"{SIGNED} The parties are {THREE}.",
        f"{SIGNED} The three are {THREE}.",
        f"The founding charter of the network was signed on Monday. Its members are {THREE}.",
    ],
)
def test_who_the_parties_are_is_who_signed(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"The two signatories were Mr Jan Berg for {LUND} and Ms Aiko Mori for {KYOTO}.",
        f"Joining {LUND} as signatories were {KYOTO} and {OSAKA}.",
    ],
)
def test_signatories_may_be_told_with_their_people(text: str) -> None:
    assert [status for _, status, *_ in told(text)] == ["signed"]


@pytest.mark.parametrize(
    "text",
    [
        f"The founders of the network are {THREE}.",
        f"Its founding members are {THREE}.",
        f"The network's founding universities include {THREE}.",
        f"The Coast Network was launched on Monday by three universities: {THREE}.",
        f"Three universities, {THREE}, have founded the Coast Network.",
        f"Three universities founded the Coast Network: {THREE}.",
        f"The Coast Alliance was formed by three universities, namely {THREE}.",
        f"The alliance, founded in 2014, comprises {THREE}.",
        f"The Coast Network is a partnership of three universities: {THREE}.",
    ],
)
def test_who_founded_a_network_are_partners(text: str) -> None:
    assert told(text) == one("other", "reported", LUND, KYOTO, OSAKA)


def test_who_founded_together_with_others_is_told_in_front() -> None:
    text = f"Together with {KYOTO} and {OSAKA}, {LUND} founded the Coast Network."
    assert {name for _, _, names, *_ in told(text) for name in names} == {LUND, KYOTO, OSAKA}


@pytest.mark.parametrize(
    "text",
    [
        f"The new degree bears the names of {LUND} and {KYOTO}.",  # a degree is no agreement
        f"{SIGNED} The four are {THREE}.",  # one is missing
        f"{SIGNED} It rained. It was cold. Nobody minded. The three are {THREE}.",  # of something else by now
        f"The parties to the lawsuit are {LUND} and {KYOTO}.",
        f"The members of the jury are {LUND}, {KYOTO} and {GHANA}.",
        f"The founding directors include people of {LUND} and {KYOTO}.",
        f"The prize was founded by three universities: {THREE}.",
        f"In partnership of {LUND} and {KYOTO} a fair was held.",
    ],
)
def test_names_under_something_else_are_no_parties(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Nurses will be trained under a memorandum signed here on Friday between {LUND} and {KYOTO}.",
        f"The rector of {LUND} flew to Osaka, where she and {KYOTO} president Aiko Mori signed a memorandum on law.",
        f"A memorandum was signed by {LUND} and by the Japanese university {KYOTO}.",
        f"{LUND} signed a memorandum with the Japanese university {KYOTO}.",
    ],
)
def test_where_and_with_which_house_a_memorandum_was_signed(text: str) -> None:
    assert told(text) == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Besides {LUND}, the signatories of the agreement are {KYOTO} and {OSAKA}.",
        f"Signatories of the agreement, apart from {LUND}, are {KYOTO} and {OSAKA}.",
        f"The agreement, to which {THREE} are parties, was signed on Monday.",
        f"The accord, whose parties are {THREE}, covers law.",
        f"The universities which have signed the agreement are {THREE}.",
        f"The institutions signing the agreement are {THREE}.",
        f"Among those that signed the agreement were {THREE}.",
        f"{LUND} was joined by {KYOTO} and {OSAKA} in signing the agreement.",
        f"The rector of {LUND} joined Ken Mori, president of {KYOTO}, and {OSAKA} in the signing of an agreement.",
        f"An agreement links three universities: {THREE}.",
        f"An agreement brings together three universities: {THREE}.",
    ],
)
def test_parties_are_told_beside_one_another_in_many_ways(text: str) -> None:
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO, OSAKA)))]


@pytest.mark.parametrize(
    "text",
    [
        f"The draft, to which {LUND} and {KYOTO} are opposed, was signed by nobody.",
        f"The universities which have not signed the agreement are {THREE}.",
        f"The institutions opposing the agreement are {THREE}.",
        f"The newspaper, whose readers are {LUND} and {KYOTO}, covers law.",
        f"{LUND} will be joined by {KYOTO} in signing the agreement.",
        f"{LUND} was not joined by {KYOTO} in signing the agreement.",
        f"{LUND} was joined by {KYOTO} in the lawsuit against the deal.",
    ],
)
def test_who_stands_beside_something_else_is_no_party(text: str) -> None:
    assert [status for _, status, _ in told(text) if status != "planned"] == []


def test_another_links_two_more() -> None:
    text = f"An agreement was signed between {LUND} and {KYOTO}. Another links {OSAKA} to the {GHANA}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO) + one("agreement", "reported", OSAKA, GHANA)
    text = f"The forum saw agreements between {LUND} and {KYOTO} on water, and between {OSAKA} and the {GHANA} on law."
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO))), tuple(sorted((OSAKA, GHANA)))]
