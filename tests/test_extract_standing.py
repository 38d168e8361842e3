"""Agreements that stand, told without a signing: had, maintained, bound by, agreed, announced, named in a title.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, NAGOYA, OSAKA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} has a reciprocal arrangement with {KYOTO} for its students.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} has made arrangements for a visit to {KYOTO}.", []),
        (f"{LUND} has similar tie-ups with {KYOTO} and {OSAKA}.", star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has long had an agreement with {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} maintain an agreement on research.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} maintain contact about an agreement.", []),
        (f"{LUND} and {KYOTO} work closely together. They have had a memorandum since 2010.",
         one("mou", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} work closely together. They have an agreement in mind.",
         one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} holds agreements with, among others, {KYOTO}.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} has two other partnerships in Japan - with {KYOTO} and {OSAKA}.",
         star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has two campuses in Japan - with {KYOTO} and {OSAKA} nearby.", []),
        (f"Students may go to {KYOTO} or {OSAKA}, with both of which {LUND} has agreements.",
         star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has worked with {KYOTO} since 2019 on the basis of an agreement.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} has worked with {KYOTO} since 2019 on the basis of trust.", []),
    ],
)  # fmt: skip
def test_agreements_that_parties_have(text: str, expected: list[Told]) -> None:
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The memorandum links {LUND} with {KYOTO} in a programme of five years.",
         one("mou", "reported", LUND, KYOTO)),
        (f"The memorandum that ties {LUND} to {KYOTO} covers law.", one("mou", "reported", LUND, KYOTO)),
        (f"{LUND} has close links with {KYOTO} and memorandum links its staff to law.", []),
        (f"The agreement links poverty with hunger at {LUND} and {KYOTO}.", []),
        (f"{LUND} and {KYOTO}, bound by an agreement since 2010, wrote 40 papers.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO}, bound by snow in May, wrote 40 papers on the agreement.", []),
        (f"{LUND}, linked to {KYOTO} by a memorandum, will host it.", one("mou", "reported", LUND, KYOTO)),
        (f"{LUND}, linked to {KYOTO} by a railway, will host it.", []),
        (f"The agreement, to which {LUND} and {KYOTO} are signatories, covers law.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"The agreement, to which {LUND} and {KYOTO} are strangers, covers law.", []),
        (f"{LUND} and {KYOTO} have deepened their friendship with a new agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have deepened their dispute with the new agreement.", []),
    ],
)  # fmt: skip
def test_parties_that_an_agreement_binds(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A framework for cooperation was agreed between {LUND} and {KYOTO} in May.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"The exchange of students was agreed between {LUND} and {KYOTO}.", one("exchange", "reported", LUND, KYOTO)),
        (f"The exchange of letters was agreed between {LUND} and {KYOTO}.", []),
        (f"A date for the agreement was agreed between {LUND} and {KYOTO}.", []),
        (f"{LUND} and {KYOTO} agreed on the exchange of teachers.", one("exchange", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} agreed on the exchange of letters.", []),
        (f"{LUND} has recently announced a joint institute with {KYOTO}.",
         one("joint-institute", "reported", LUND, KYOTO)),
        (f"{LUND} has recently announced a new institute with 30 rooms near {KYOTO}.", []),
        (f"{LUND}'s joint institute with {KYOTO} has 100 students.", one("joint-institute", "reported", LUND, KYOTO)),
        (f"{LUND}'s new institute with {KYOTO} guests has 100 students.", []),
        (f"{LUND} and {KYOTO} jointly run a bachelor's programme in law.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} run a bachelor's programme in law each.", []),
        (f"{LUND} and {KYOTO} have embarked on a partnership.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have embarked on a voyage.", []),
        (f"{LUND} partners {KYOTO} to train nurses.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} partners {KYOTO} and {OSAKA} attended in May.", []),
    ],
)  # fmt: skip
def test_what_was_agreed_or_announced(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND}, {KYOTO}'s oldest partner in Europe, sent ten students.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND}, {KYOTO}'s oldest rival in Europe, sent ten students.", []),
        (f"{LUND}, {KYOTO}'s media partner in Europe, sent ten students.", []),
        (f"{LUND}'s longest-standing partner is {KYOTO}.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND}'s longest-standing partner will be {KYOTO}.", []),
        (f"In cooperation with {KYOTO}, {LUND} launched a double degree.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"In cooperation with {KYOTO}, {LUND} launched a balloon.", []),
        (f"{LUND} will work with {KYOTO} and {OSAKA} under memoranda that were signed in May.",
         star("mou", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} will work with {KYOTO} and {OSAKA} under memoranda that will be signed in May.", []),
        (f"{LUND} and its partner university {KYOTO} held a feast.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and its sister school {KYOTO} held a feast.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and its media partner {KYOTO} held a feast.", []),
        (f"{LUND} and its old rival {KYOTO} held a feast.", []),
        (f"{LUND} and {KYOTO}, partners since 2017, held a feast.", one("other", "reported", LUND, KYOTO)),
        (f"The agreement between {LUND} and {KYOTO} is over, they said.", one("agreement", "terminated", LUND, KYOTO)),
        (f"The agreement between {LUND} and {KYOTO} is over 20 years old.", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO}, rivals since 2017, held a feast.", []),
        (f"{LUND} and {KYOTO} signed to extend the memorandum between the two.", one("mou", "renewed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} want to extend the memorandum between the two.", one("mou", "planned", LUND, KYOTO)),
        (f"The collaboration between {LUND} and {KYOTO} began with a letter in 1995.", []),
        (f"A delegation of {LUND} led by its vice-president visited {KYOTO}. Rector Ken Mori and Vice-President Berg"
         " signed an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"The rector of {LUND} visited {KYOTO} and {OSAKA}. Agreements were signed with both universities.",
         star("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"Under the eye of the ambassador, {LUND} and {KYOTO} sealed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"Renewing their agreement on Monday, {LUND} and {KYOTO} praised ten good years.",
         one("agreement", "renewed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_the_one_partner_and_what_comes_first(text: str, expected: list[Told]) -> None:
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"New partnership: {LUND} and {KYOTO}", one("other", "reported", LUND, KYOTO)),
        (f"New partnership: {LUND}, {KYOTO} and {OSAKA} on the map", []),
        (f"Agreement signed: {LUND} and {KYOTO} to open a campus", one("agreement", "signed", LUND, KYOTO)),
        (f"Partnership office: {LUND} and {KYOTO}", []),
        (f"{LUND}, {KYOTO} in research pact", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND}, {KYOTO} in agreement talks", []),
        (f"{LUND}, {KYOTO} in dispute over contract", []),
        (f"{LUND}/{KYOTO} MoU signed", one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} to cooperate under new agreement", one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} to cooperate under future agreement", one("other", "planned", LUND, KYOTO)),
        (f"Memorandum between {LUND} and {KYOTO} renewed for five years", one("mou", "renewed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_titles_without_a_verb(text: str, expected: list[Told]) -> None:
    assert told(f"{text}\n\nIt was a fine day.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ten students from {LUND} went to Peru thanks to an agreement signed with {KYOTO}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"A plane flew past {LUND} to Peru thanks to a crew met with in {KYOTO} after the agreement.", []),
        (f"The fair was the first under the memorandum with {KYOTO}, said {LUND}.",
         one("mou", "reported", LUND, KYOTO)),
        (f"“We have extended our agreement with {KYOTO},” said the rector of {LUND}, Maria Berg.",
         one("agreement", "renewed", LUND, KYOTO)),
        (f"During a visit to {KYOTO}, the rector of {LUND} signed a memorandum with his counterpart.",
         one("mou", "signed", LUND, KYOTO)),
        (f"During a visit to {KYOTO}, the rector of {LUND} signed a memorandum with a company.", []),
        (f"Following the signing of an agreement with {KYOTO}, {LUND} will offer a degree.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have talked for years. On Monday, their rectors signed an agreement.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have talked for years. On Monday, their rivals signed an agreement.", []),
        (f"Maria Berg signed the agreement on behalf of {LUND}; {KYOTO} was represented by its rector.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} was represented at the signing by its rector, Maria Berg, and {KYOTO} by its president, Ken Mori.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} was represented at the fair by its rector, Maria Berg, and {KYOTO} by its president, Ken Mori.", []),
        (f"{LUND} and {KYOTO} signed what they call a historic agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} saw what they called chaos after the agreement was rejected.", []),
        (f"{LUND} has taken its ties with {KYOTO} to the next level by signing a memorandum.",
         one("mou", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_whose_it_is(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Three memoranda were signed between {LUND} and {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"Two memoranda were signed between {LUND} and {KYOTO}, {AARHUS} and {NAGOYA}.",
         [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", AARHUS, NAGOYA)]),
        (f"Two memoranda were signed – {LUND} with {KYOTO} and {AARHUS} with {NAGOYA}.",
         [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", AARHUS, NAGOYA)]),
    ],
)  # fmt: skip
def test_the_count_tells_a_star_from_pairs(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The agreement between {LUND} and {KYOTO} has been amended and extended.",
         one("agreement", "renewed", LUND, KYOTO)),
        (f"The agreement between {LUND} and {KYOTO} has been printed and displayed.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"The memorandum, first signed in 2014 by {LUND} and {KYOTO}, was renewed on 3 May.",
         one("mou", "renewed", LUND, KYOTO)),
        (f"The memorandum, first signed in 2014 by {LUND} and {KYOTO}, was shown on 3 May.",
         one("mou", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_amended_goes_on(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
