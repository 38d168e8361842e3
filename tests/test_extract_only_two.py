"""Two universities alone in a sentence of a signing, or of something that is theirs, whatever its grammar.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, OSAKA, Told, one, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Rector Maria Berg signed the agreement for {LUND}, President Ken Mori for {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"The MoU was signed by {LUND}'s rector, while {KYOTO}'s president countersigned.",
         one("mou", "signed", LUND, KYOTO)),
        (f"Maria Berg, the rector of {LUND}, and Ken Mori, who heads {KYOTO}, signed the agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"“It is a fine day,” she said as she and {LUND} rector Jan Holm signed a pact at {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} has signed an agreement that allows its students to earn credits with {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"The college is jointly run by {LUND} and {KYOTO}.", one("joint-institute", "reported", LUND, KYOTO)),
        (f"The degree is awarded jointly by {LUND} and {KYOTO}.", one("joint-programme", "reported", LUND, KYOTO)),
        (f"An accord of 1999 brought {LUND} and, in the far east, {KYOTO} to the same table.",
         one("agreement", "reported", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_two_universities_alone_with_an_agreement_have_it(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # somebody else signs, or a partner that is not read
        f"Students of {LUND} and {KYOTO} signed a letter on the agreement.",
        f"The agreement was signed by the minister at {LUND}, and {KYOTO} hosted a dinner.",
        f"The city signed an agreement with {LUND}, and {KYOTO} sent its wishes.",
        f"The minister signed a contract for two new buildings at {LUND} and {KYOTO}.",
        f"A petition against the agreement was signed by teachers of {LUND} and {KYOTO}.",
        f"The player signed a contract with the {KYOTO} team after leaving {LUND}.",
        f"Two firms in Oslo have an agreement, and {LUND} and {KYOTO} and {OSAKA} buy from them.",
        # one stands elsewhere
        f"Maria Berg, a graduate of {LUND}, signed the agreement for {KYOTO}.",
        f"The rector of {LUND} watched as an agreement was signed at {KYOTO}.",
        f"{LUND} signed the declaration in 1988, four years after {KYOTO}.",
        f"{LUND} has a dual degree in law, while {KYOTO} has none.",
        f"A double degree of {LUND} costs less than one at {KYOTO}.",
        # it was not done
        f"Whether {LUND} signs the agreement, {KYOTO} leaves open.",
        f"{LUND} met a club to build an alliance, and {KYOTO} was there.",
        f"{LUND} and {KYOTO} showed interest in a dual degree.",
        # an agreement of others, or none at all
        f"Researchers from {LUND} and {KYOTO} found that the Paris agreement has cut emissions.",
        f"The peace accord brought scholars from {LUND} to {KYOTO}.",
        f"The results of {LUND} are in agreement with those of {KYOTO}.",
        f"The partnership of two chemists took them from {LUND} to {KYOTO}.",
        f"The double room of {LUND} is like that of {KYOTO}.",
    ],
)
def test_two_universities_near_what_is_not_theirs_have_none(text: str) -> None:
    assert told(text) == []
