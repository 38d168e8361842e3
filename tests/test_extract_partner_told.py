"""Who is told to be the partner of whom, in every place where a sentence says so."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, one, star, told

OTHER = one("other", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is a partner university of {KYOTO}.",
        f"{LUND} has been a partner university of {KYOTO} for more than a decade.",
        f"{LUND} is one of {KYOTO}'s oldest partners.",
        f"{LUND} is one of the partners of {KYOTO}.",
        f"{LUND} is among the partners of {KYOTO}.",
        f"{LUND} is {KYOTO}'s oldest partner in Sweden.",
        f"{LUND}, a partner university of {KYOTO}, opened a library.",
        f"{LUND}, a partner of {KYOTO} since 1994, opened a library.",
        f"{LUND}, a long-standing partner of {KYOTO}, opened a library.",
        f"{LUND}, one of {KYOTO}'s partners, opened a library.",
        f"{KYOTO}'s partner university {LUND} opened a library.",
    ],
)
def test_a_partner_is_told_beside_a_name(text: str) -> None:
    assert told(text) == OTHER


def test_two_partners_of_one_are_no_partners_of_each_other() -> None:
    text = f"{LUND} and {OSAKA} are partner universities of {KYOTO}."
    assert sorted(told(text)) == sorted(star("other", "reported", KYOTO, LUND, OSAKA))


def test_what_an_agreement_makes_possible_does_not_make_it_one() -> None:
    text = f"The visit was made possible by an agreement between {LUND} and {KYOTO}."
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is not a partner of {KYOTO}.",
        f"{LUND} will become a partner of {KYOTO}.",
        f"{LUND}, a former partner of {KYOTO}, opened a library.",
        f"{LUND}, once a partner of {KYOTO}, opened a library.",
        f"{LUND}, a project partner of {KYOTO}, opened a library.",
        f"A student of {LUND}, a partner of {KYOTO}, opened a library.",
        f"{LUND} is a media partner of {KYOTO}.",
        f"{LUND} was a partner of {KYOTO} until 2015.",
        f"{LUND} is a partner of {KYOTO} in the project.",
        f"{LUND} is one of {KYOTO}'s partners in the study.",
        f"{LUND} is one of the rivals of {KYOTO}.",
    ],
)
def test_other_partners_are_none(text: str) -> None:
    assert [agreement for agreement in told(text) if agreement[1] == "reported"] == []


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        (f"{LUND} has two partners in a study: {KYOTO} and {OSAKA}.", False),
        (f"{LUND} has two partners for the cup: {KYOTO} and {OSAKA}.", False),
        (f"{LUND} has two partners in Japan: {KYOTO} and {OSAKA}.", True),
        (f"{LUND} has two partners in the region: {KYOTO} and {OSAKA}.", True),
    ],
)
def test_partners_that_are_counted_are_none_in_a_work(text: str, agreed: bool) -> None:
    assert sorted(told(text)) == (sorted(star("other", "reported", LUND, KYOTO, OSAKA)) if agreed else [])


@pytest.mark.parametrize("sort", ["would-be", "prospective", "alleged", "potential"])
def test_a_would_be_partner_is_none(sort: str) -> None:
    assert told(f"{KYOTO}, a {sort} partner university of {LUND}, has declined.") == []
    assert told(f"{KYOTO}, a valued partner university of {LUND}, has declined.") == OTHER
