"""Some of the partners that a sentence only counts, told by the way in a later one."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, star, told

PROMISE = f"{LUND} signed agreements with three universities of Japan last week. The papers took effect at once. "


@pytest.mark.parametrize(
    "later",
    [
        f"At one of the new partners, {KYOTO}, a band played for the guests.",
        f"One of the three, {KYOTO}, has a museum of tea.",
        f"The largest of the three, {KYOTO}, has 30,000 students.",
        f"The first of them, {KYOTO}, will send students in May.",
        f"{KYOTO}, one of the new partners, has a museum of tea.",
        f"“We look forward to it”, said Ann Berg, rector of {KYOTO}, one of the three.",
        f"Among the new partners is {KYOTO}, which has a hospital.",
    ],
)
def test_one_of_those_promised_is_a_partner(later: str) -> None:
    assert told(PROMISE + later) == star("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("later", ["Two of the three, {}, teach fishery.", "Two of them, {}, lie on the coast."])
def test_two_of_those_promised_are_partners(later: str) -> None:
    found = told(PROMISE + later.format(f"{KYOTO} and {OSAKA}"))
    assert sorted(found) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA))


@pytest.mark.parametrize(
    "represented",
    [
        f"The universities from Japan were represented by Ann Berg, rector of {KYOTO}; Kim Holm, dean, {OSAKA}; and "
        f"Liv Dahl of {NAGOYA}.",
        f"The Japanese side was represented by the rectors of {KYOTO}, {OSAKA} and {NAGOYA}.",
        f"The Japanese guests had been led by Prof. Ann Berg, Vice-Rector of {KYOTO}. The Japanese universities were "
        f"represented by Prof. Berg; Kim Holm, registrar, {OSAKA}; and Liv Dahl of {NAGOYA}.",
    ],
)
def test_those_who_represented_the_promised_name_them(represented: str) -> None:
    text = f"{PROMISE}Lecturers will be exchanged. Tea was served. The weather was fine. {represented}"
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA))


@pytest.mark.parametrize(
    "later",
    [
        f"One of the oldest universities of the country, {KYOTO}, was also visited.",
        f"Ann Berg of {KYOTO}, one of the largest universities of the land, praised the visitors.",
        f"One of the guests, {KYOTO}, had come from afar.",
        f"One of the five, {KYOTO}, has a museum.",
        f"One of the new partners has a museum. It was visited by {KYOTO}.",
        f"The ministry was represented by Ann Berg, who had studied at {KYOTO} and {OSAKA}.",
    ],
)
def test_others_are_no_partners(later: str) -> None:
    assert told(PROMISE + later) == []


def test_one_of_those_with_whom_it_will_sign_is_none_yet() -> None:
    text = f"{LUND} will sign agreements with three universities. One of the new partners, {GHANA}, lies on a hill."
    assert [status for _, status, _ in told(text) if status != "planned"] == []
