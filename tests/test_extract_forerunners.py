"""Who signed with the same partner before, and parts of a sentence that leave out a verb or *with*."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, one, read, told


def pairs(text: str) -> list[tuple[str, ...]]:
    return sorted(names for _, status, names in told(text) if status in ("signed", "reported") and names)


def star_of(hub: str, *others: str) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted((hub, other))) for other in others)


@pytest.mark.parametrize(
    "text",
    [
        f"Like {KYOTO} before it, {LUND} has signed an agreement with the {GHANA}.",
        f"{LUND} has signed an agreement with the {GHANA}, like {KYOTO} before it.",
        f"Like {KYOTO} in 2012, {LUND} has signed an agreement with the {GHANA}.",
        f"As {KYOTO} did in 2012, {LUND} has now signed an agreement with the {GHANA}.",
        f"As did {KYOTO} last year, {LUND} has signed an agreement with the {GHANA}.",
        f"{LUND} has signed an agreement with the {GHANA}, as {KYOTO} had done in 2012.",
        f"After {KYOTO}, {LUND} has now also signed an agreement with the {GHANA}.",
        f"Following {KYOTO}, {LUND} is the second university to sign an agreement with the {GHANA}.",
        f"{LUND} is the second university after {KYOTO} to sign an agreement with the {GHANA}.",
        f"Not only {LUND} but also {KYOTO} signed an agreement with the {GHANA}.",
    ],
)
def test_who_did_so_before_has_the_same_partner(text: str) -> None:
    assert pairs(text) == star_of(GHANA, LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"After {KYOTO} and {MAKERERE}, {LUND} is the third university to sign an agreement with the {GHANA}.",
        f"{LUND} became the third university to sign an agreement with the {GHANA}, after {KYOTO} and {MAKERERE}.",
        f"{LUND} is the third university, after {KYOTO} and {MAKERERE}, to sign an agreement with the {GHANA}.",
    ],
)
def test_the_third_and_those_before_it(text: str) -> None:
    assert pairs(text) == star_of(GHANA, LUND, KYOTO, MAKERERE)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is the first university to sign an agreement with the {GHANA}.",
        f"{LUND} is the first public university in the north to sign an agreement with the {GHANA}.",
        f"Unlike {KYOTO}, {LUND} has signed an agreement with the {GHANA}.",
        f"As {KYOTO} has said, {LUND} has signed an agreement with the {GHANA}.",
        f"As {KYOTO} did not, {LUND} has signed an agreement with the {GHANA}.",
        f"Like {KYOTO}, {LUND} was founded in 1900. It has signed an agreement with the {GHANA}.",
        f"After {KYOTO}, {LUND} is the largest university. It has signed an agreement with the {GHANA}.",
    ],
)
def test_who_stands_beside_in_something_else_signed_nothing(text: str) -> None:
    assert pairs(text) == star_of(GHANA, LUND)


@pytest.mark.parametrize(
    "text",
    [
        f"Like {KYOTO} before it, {LUND} hopes to sign an agreement with the {GHANA}.",
        f"{LUND} will be the first university to sign an agreement with the {GHANA}.",
        f"{LUND} may become the first university to sign an agreement with the {GHANA}.",
        f"{LUND} was the only university not to sign the agreement with the {GHANA}.",
    ],
)
def test_plans_and_refusals_stay_so(text: str) -> None:
    assert pairs(text) == []


def test_the_day_of_who_came_before_is_his() -> None:
    text = f"As {KYOTO} did in 2012, {LUND} has now signed an agreement with the {GHANA}."
    assert {frozenset(each.parties): each.signed for each in read(text)} == {
        frozenset((KYOTO, GHANA)): "2012",
        frozenset((LUND, GHANA)): None,
    }


@pytest.mark.parametrize(
    "text",
    [
        f"With {KYOTO}, {LUND} signed an agreement on water; with the {GHANA}, a memorandum on law.",
        f"With {KYOTO} {LUND} signed an agreement on water, and with the {GHANA} a memorandum on law.",
        f"{LUND} signed an agreement on water with {KYOTO}; with the {GHANA}, a memorandum on law.",
        f"{LUND} was in Asia. With {KYOTO} it signed an agreement on water, with the {GHANA} a memorandum on law.",
    ],
)
def test_a_part_without_a_verb_has_the_verb_before_it(text: str) -> None:
    found = told(text)
    assert sorted(found) == sorted([*one("agreement", "signed", LUND, KYOTO), *one("mou", "signed", LUND, GHANA)])


@pytest.mark.parametrize(
    "rest", ["with the {}, talks go on", "with the {}, no agreement was reached", "with the {} it hopes to sign one"]
)
def test_a_part_with_its_own_verb_keeps_it(rest: str) -> None:
    assert pairs(f"With {KYOTO}, {LUND} signed an agreement on water; {rest.format(GHANA)}.") == star_of(LUND, KYOTO)


def test_partners_with_a_date_each_have_an_agreement_each() -> None:
    text = f"{LUND} signed an agreement with {KYOTO} in 2010, the {GHANA} in 2012 and {MAKERERE} in 2015."
    assert {each.signed: frozenset(each.parties) for each in read(text)} == {
        "2010": frozenset((LUND, KYOTO)),
        "2012": frozenset((LUND, GHANA)),
        "2015": frozenset((LUND, MAKERERE)),
    }
