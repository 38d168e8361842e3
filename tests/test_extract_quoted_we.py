"""*We* in a quotation are the house of the speaker who is told behind it, sentences later."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, UPPSALA, told

SAID = f'{UPPSALA} was there. "We signed our agreement with {KYOTO} in 2011. Much has come of it,"'


def pairs(text: str) -> list[tuple[str, ...]]:
    return [members for _, _, members in told(text)]


@pytest.mark.parametrize(
    "by",
    [
        f"said the rector of {LUND}.",
        f"said {LUND} rector Dr. Kari Berg.",
        f"said Kari Berg, president of {LUND}.",
        f"{LUND} director Kari Berg recalled.",
    ],
)
def test_we_are_the_house_of_who_is_told_behind(by: str) -> None:
    assert pairs(f"{SAID} {by}") == [(KYOTO, LUND)]


def test_our_university_is_so_too() -> None:
    text = f'{UPPSALA} was there. "Our university signed an agreement with {KYOTO}. It was long ago," said the '
    assert pairs(f"{text}rector of {LUND}.") == [(KYOTO, LUND)]


@pytest.mark.parametrize("by", ["said the minister.", "said VTI director Kari Berg.", "the mayor of Uppsala said."])
def test_we_are_nobody_where_the_speaker_is_of_no_house_that_is_read(by: str) -> None:
    assert pairs(f"{SAID} {by}") == []


def test_what_the_house_itself_signed_stays() -> None:
    text = f'{LUND} signed an agreement with {UPPSALA}. "We signed one with {KYOTO} in 2011. It is good," said the '
    assert pairs(f"{text}minister.") == [(LUND, UPPSALA)]


def test_our_agreement_is_of_the_speaker() -> None:
    text = f'{UPPSALA} hosted it. "Our agreement with {KYOTO} dates from 2010. We are proud," says Eva Ek, '
    assert pairs(f"{text}vice-rector of {LUND}.") == [(KYOTO, LUND)]


def test_who_signed_elsewhere_or_speaks_for_a_union_is_none() -> None:
    text = f'{UPPSALA} was there. "We signed an agreement with {KYOTO} when I was at Osaka University. It was good,"'
    assert pairs(f"{text} said Eva Ek, vice-rector of {LUND}.") == []
    assert pairs(f"{SAID} said a trade union leader at {LUND}.") == []
