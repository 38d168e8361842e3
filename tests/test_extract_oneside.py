"""Words that name one side only: who stand on it have no agreement with each other by that."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, sides, star, told

UMEA = "Umeå University"
TWO, JAPAN = f"{UPPSALA} and {UMEA}", f"{KYOTO} and {OSAKA}"
# News that is long enough for the weights
REST = (
    " The visitors were shown the library and the old botanical garden. Students played music in the hall, and there "
    "was a lunch of local dishes. In the evening the guests walked along the river and looked at the lights of the "
    "town. A report about the day will appear in the next issue of the magazine, which comes out four times a year."
)


@pytest.mark.parametrize(
    "text",
    [
        f"Three agreements were signed on Monday. On the Nordic side they concern {LUND}, {TWO}.",
        f"Three agreements were signed on Monday. On the Nordic side {LUND}, {TWO} are involved.",
        f"{LUND}, {TWO} sign MoUs with Japanese partners.",
        f"{LUND} and two other universities have signed agreements with Japanese institutions. The others are {TWO}.",
    ],
)
@pytest.mark.parametrize("rest", ["", REST])
def test_those_of_one_side_have_no_agreement_with_each_other(text: str, rest: str) -> None:
    assert told(text + rest) == []


def test_the_other_two_stand_beside_the_first() -> None:
    text = (
        f"{LUND}, together with two other Swedish institutions, signed memoranda with two universities of Japan. The "
        f"other two from Sweden are: {TWO}. From Japan came {JAPAN}."
    )
    assert told(text) == sides("mou", "signed", (LUND, UPPSALA, UMEA), (KYOTO, OSAKA))


def test_the_other_two_have_the_partner_of_the_first() -> None:
    text = f"{LUND} and two more universities signed memoranda with {KYOTO}. The other two are {TWO}."
    assert sorted(told(text)) == sorted(star("mou", "signed", KYOTO, LUND, UPPSALA, UMEA))


def test_one_paper_without_a_partner_is_of_all() -> None:
    text = f"{LUND}, together with two other institutions, signed one memorandum. The other two: {OSAKA} and {NAGOYA}."
    assert told(text) == one("mou", "signed", LUND, OSAKA, NAGOYA)


def test_the_other_two_are_no_partners_where_these_are_counted_only() -> None:
    text = f"{LUND}, together with two other schools, signed memoranda with two of Japan. The other two are: {TWO}."
    assert told(text) == []
