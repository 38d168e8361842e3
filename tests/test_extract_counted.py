"""A text counts those who made one agreement and names as many beside it."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, told

FOUR = f"{LUND}, {KYOTO}, the {GHANA} and {MAKERERE}"
ALL = [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]
THREE = f"{KYOTO}, the {GHANA} and {MAKERERE}"


@pytest.mark.parametrize(
    "text",
    [
        f"The accord was signed by the rectors of four universities. They are {FOUR}.",
        f"The accord was signed by the rectors of four universities. From Sweden it is {LUND}, from afar {THREE}.",
        f"A contract of cooperation stands: four houses have signed the accord at last. They are the:\n\n• {LUND},\n"
        f"• {KYOTO},\n• {GHANA}, and\n• {MAKERERE}.\n",
        f"The Delta Programme, a partnership of {LUND} and three institutions where Greek is taught – {THREE} – has "
        "brought forth 400 graduates.",
        f"Besides {LUND}, the alliance is made up of three universities with a harbour: {THREE}.",
        f"The charter was signed by the four. Four belong to this group: {FOUR}.",
    ],
)
def test_as_many_names_as_are_counted_made_one_agreement(text: str) -> None:
    assert [members for _, _, members in told(text)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"The accord was signed by the ministers. Four universities took part in the talks: {FOUR}.",
        f"The accord was signed on Monday. Four universities are among the best of the land: {FOUR}.",
        f"The accord was signed in front of guests from four universities: {FOUR}.",
        f"The minister signed the accord on the funding of four universities: {FOUR}.",
        f"Four universities have left the network: {FOUR}.",
        f"The accord was signed by the rectors of five universities. They are {FOUR}.",
    ],
)
def test_who_is_counted_for_something_else_signed_nothing(text: str) -> None:
    assert told(text) == []


def test_who_signs_with_those_counted_has_them_for_partners() -> None:
    parties = [members for _, _, members in told(f"Three universities signed separate accords with {LUND}: {THREE}.")]
    assert sorted(parties) == sorted(tuple(sorted((LUND, one))) for one in (KYOTO, GHANA, MAKERERE))


@pytest.mark.parametrize(
    "text",
    [
        "A memorandum was signed by the two mayors and three universities applauded",
        "The trade agreement was signed by 12 states after three universities had given advice",
        "The declaration was adopted by the parliament, and three universities protested",
        "Under the protocol signed in Kyoto, three universities measure carbon",
        "A pay agreement was signed on Monday, and three universities were on strike",
        "When the convention was signed in 1951, three universities taught law",
        "Three universities hosted the signing of the charter by two ministers",
        "The signing of the agreement was shown by three universities on screens",
        "The memorandum was signed on Monday. All three universities in the city were closed",
        "The vaccine, created by Pfizer, was tested by three universities",
        "The league of nations was studied by three universities",
        "The partnership between the city and a bank was praised by three universities",
        "The network of spies was found by three universities",
    ],
)
def test_a_signing_of_others_beside_those_counted_is_none_of_theirs(text: str) -> None:
    assert told(f"{text}: {THREE}.") == []


@pytest.mark.parametrize(
    "first",
    [
        f"{LUND} and three Southeast Asian institutions of higher education today signed one joint memorandum.",
        f"{LUND} (LU), together with three foreign universities, signed a joint agreement on 3 May.",
        f"{LUND} signed a memorandum jointly with three partner schools.",
        f"A joint charter was signed by the rectors of {LUND} and of three other universities.",
        f"A consortium of {LUND} and three universities was founded on Monday.",
    ],
)
@pytest.mark.parametrize(
    "then",
    [
        f" It is a big step. The papers lie in Accra. The three are {THREE}.",
        f" It is a big step.\n\nThe three signatories:\n- {KYOTO}\n- The {GHANA}\n- {MAKERERE}\n\nWork begins in May.",
        f" It is a big step. Its partners in it are {THREE}.",
        f" They are {THREE}.",
        f" Besides {LUND}, they are {THREE}.",
    ],
)
def test_named_and_counted_parties_of_one_paper_made_it_together(first: str, then: str) -> None:
    assert [members for _, _, members in told(first + then)] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and three universities each signed a memorandum with the ministry. The three are {THREE}.",
        f"{LUND} and three universities will sign one joint memorandum in May. The three are {THREE}.",
        f"{LUND} and three universities took part in the fair, where a charter was shown. The three are {THREE}.",
    ],
)
def test_named_and_counted_parties_who_made_no_paper_together(text: str) -> None:
    assert not any({KYOTO, MAKERERE} <= {*members} for _, status, members in told(text) if status != "planned")
