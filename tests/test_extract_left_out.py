"""Papers that are meant, counted off or told by a label: *They were signed with A*, *a third by B and C*."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, OSAKA, UPPSALA, told


def pairs(text: str) -> list[tuple[str, ...]]:
    return sorted(names for _, status, names in told(text) if status in ("signed", "reported") and names)


def star_of(hub: str, *others: str) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted((hub, other))) for other in others)


def two(*couples: tuple[str, str]) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted(couple)) for couple in couples)


@pytest.mark.parametrize(
    "text",
    [
        f"The president of {LUND} returned from Africa with two agreements. They were signed with the {GHANA} and "
        f"{MAKERERE}.",
        f"{LUND} has concluded two memoranda in Africa. They were signed with the {GHANA} and {MAKERERE} on Friday.",
        f"{LUND} has two new agreements. They are with the {GHANA} and {MAKERERE}.",
    ],
)
def test_they_are_the_papers_told_before(text: str) -> None:
    assert pairs(text) == star_of(LUND, GHANA, MAKERERE)


def test_it_is_the_paper_told_before() -> None:
    assert pairs(f"{LUND} has a new agreement. It was signed with the {GHANA}.") == star_of(LUND, GHANA)
    assert pairs(f"{LUND} has a new library. It was signed with the name of the {GHANA}.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"One agreement was signed by {LUND} and {KYOTO}, another by {LUND} and {OSAKA} and a third by {LUND} and the "
        f"{GHANA}.",
        f"Several agreements were signed, among them one between {LUND} and {KYOTO}. Another was signed by {LUND} and "
        f"{OSAKA}, a third by {LUND} and the {GHANA}.",
    ],
)
def test_papers_counted_off_without_a_verb_are_one_each(text: str) -> None:
    assert pairs(text) == star_of(LUND, KYOTO, OSAKA, GHANA)


@pytest.mark.parametrize(
    "text",
    [
        f"A memorandum was signed by {LUND} and {KYOTO}, and a letter of intent by {UPPSALA} and {OSAKA}.",
        f"Papers were exchanged on Monday. Among them was a memorandum of understanding between {LUND} and {KYOTO}. "
        f"Another was signed by {UPPSALA} and {OSAKA}.",
        f"Two agreements were signed. One is between {LUND} and {KYOTO}. The other was signed by {UPPSALA} and "
        f"{OSAKA}.",
    ],
)
def test_the_other_paper_is_of_others(text: str) -> None:
    assert pairs(text) == two((LUND, KYOTO), (UPPSALA, OSAKA))


@pytest.mark.parametrize(
    "text",
    [
        f"The partner universities of {LUND} are {KYOTO}, the {GHANA} and {MAKERERE}.",
        f"Partner universities of {LUND} in Asia are {KYOTO}, the {GHANA} and {MAKERERE}.",
        f"Partner universities of {LUND}: {KYOTO} (Japan), {GHANA} (Ghana), {MAKERERE} (Uganda).",
        f"The sister universities of {LUND} are {KYOTO}, the {GHANA} and {MAKERERE}.",
        f"{KYOTO}, the {GHANA} and {MAKERERE} took part in the fair. {LUND} signed a memorandum with each of them.",
        f"{LUND} received the rectors of {KYOTO}, the {GHANA} and {MAKERERE}. A memorandum was signed with each of "
        "them.",
    ],
)
def test_each_has_one_with_the_same_house(text: str) -> None:
    assert pairs(text) == star_of(LUND, KYOTO, GHANA, MAKERERE)


@pytest.mark.parametrize(
    "text",
    [
        f"The rival universities of {LUND} are {KYOTO} and the {GHANA}.",
        f"The former partner universities of {LUND} are {KYOTO} and the {GHANA}.",
        f"Partner universities of {LUND} in the project are {KYOTO} and the {GHANA}.",
        f"Guests: {LUND}, {KYOTO} and {GHANA}",
        f"Parties in the election: {LUND}, {KYOTO} and {GHANA}",
        f"The agreement to be signed on Monday unites {LUND}, {KYOTO} and the {GHANA}.",
    ],
)
def test_lists_of_others_give_nothing(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Signatories: {LUND}, {KYOTO} and {GHANA}",
        f"Signatories: {LUND}; {KYOTO}; {GHANA}.",
        f"Parties to the agreement: {LUND}, {KYOTO} and {GHANA}",
        f"Signatory universities: {LUND}, {KYOTO} and {GHANA}",
        f"The agreement signed yesterday joins {LUND}, {KYOTO} and the {GHANA}.",
        f"The memorandum signed in Lima last week brings together {LUND}, {KYOTO} and the {GHANA}.",
    ],
)
def test_signatories_after_a_label_have_one_agreement(text: str) -> None:
    assert pairs(text) == [tuple(sorted((LUND, KYOTO, GHANA)))]


@pytest.mark.parametrize("verb", ["pair", "paired", "link"])
@pytest.mark.parametrize("comma", ["", ","])
def test_agreements_that_pair_houses(verb: str, comma: str) -> None:
    text = f"The agreements {verb} {LUND} with {KYOTO}{comma} and {UPPSALA} with {OSAKA}."
    assert pairs(text) == two((LUND, KYOTO), (UPPSALA, OSAKA))


def test_the_third_of_a_trilateral_paper_is_told_with_the_two_before() -> None:
    first = f"{LUND} and {KYOTO} want to train teachers together."
    text = f"{first} A trilateral memorandum of understanding was signed with the {GHANA} on Monday."
    assert pairs(text) == [tuple(sorted((LUND, KYOTO, GHANA)))]
    assert pairs(f"{LUND} signed a trilateral agreement with {KYOTO}.") == two((LUND, KYOTO))
