"""Agreements that news tells of beside *A signed one with B*: made known, come of talks, agreed that."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, star, told

BOTH = f"{LUND} and {KYOTO}"


@pytest.mark.parametrize("said", ["have made known", "have made it known", "let it be known", "announced"])
def test_what_two_make_known_of_their_agreement_is_told(said: str) -> None:
    text = f"{BOTH} {said} that their agreement is renewed and widened."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO)
    assert told(f"{BOTH} {said} that their agreement will be renewed.") == one("agreement", "planned", LUND, KYOTO)


def test_an_article_stands_before_either_speaker() -> None:
    text = f"{LUND} and the {KYOTO} have announced that their memorandum has been renewed."
    assert told(text) == one("mou", "renewed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Talks begun last year have ended in an agreement between {BOTH}.",
        f"The talks ended in an agreement between {BOTH}.",
    ],
)
def test_talks_that_end_in_an_agreement_do_not_end_it(text: str) -> None:
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {BOTH} ended in May.",
        f"The agreement between {BOTH} ended in failure.",
        f"{LUND} ended in 2010 its agreement with {KYOTO}.",
    ],
)
def test_an_agreement_that_ends_in_a_month_has_ended(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{BOTH} agreed on Monday that students would be exchanged.", "exchange"),
        (f"{BOTH} agreed, for one, that lecturers shall move between Sweden and Japan.", "exchange"),
        (f"{BOTH} have agreed that research projects will be carried out together.", "agreement"),
    ],
)
def test_two_agree_that_they_will_do_something_together(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "what",
    [
        "students should not be exchanged",
        "a student exchange would be explored",
        "students should study more",
        "the government must pay more for research",
        "they would jointly oppose the law",
        "students may move too slowly",
        "the weather was bad",
    ],
)
def test_other_things_that_two_agree_upon_are_none(what: str) -> None:
    assert told(f"{BOTH} agreed that {what}.") == []


def test_who_did_the_same_put_their_signatures_too() -> None:
    text = f"{BOTH} put their signatures to a memorandum at the fair, as did {OSAKA} and {UPPSALA}."
    assert told(text) == [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", OSAKA, UPPSALA)]


def test_an_agreement_is_subscribed_with_somebody() -> None:
    text = f"The rector of {LUND}, Ann Berg, subscribed with the rector of {KYOTO} an agreement of cooperation."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    assert told(f"{BOTH} subscribed to the view that the agreement was bad.") == []
    assert told(f"{LUND} subscribed with a publisher and {KYOTO} did not.") == []


@pytest.mark.parametrize(
    ("opening", "agreed"),
    [
        ("An agreement on training was signed by Sweden and Japan on Monday.", True),
        ("A memorandum between Sweden and Japan was signed on Monday.", True),
        ("An agreement was not signed on Monday.", False),
        ("Agreements were signed on Monday.", False),
    ],
)
def test_the_parties_of_an_agreement_are_told_behind_it(opening: str, agreed: bool) -> None:
    ministries = "Ministry of Industry", "Ministry of Labour"
    found = told(f"{opening} The parties are Sweden's Ministry of Industry and Japan's Ministry of Labour.")
    assert [parties for _, _, parties in found] == ([ministries] if agreed else [])
    assert told(f"{opening} The parties in the lawsuit are the Ministry of Industry and {KYOTO}.") == []


ABOVE = f"This fall four universities in Asia have signed agreements with {LUND}.\n\n" + "It rained.\n\n" * 9
BELOW = f"\n\n• Osaka: {OSAKA}.\n\n• Kansai and Tokai: {KYOTO} and {NAGOYA}."


def test_a_list_far_below_its_promise_is_taken_up_by_a_line_that_says_so() -> None:
    text = f"{ABOVE}Agreements signed this time are with:{BELOW}"
    assert told(text) == star("agreement", "signed", LUND, OSAKA, KYOTO, NAGOYA)


@pytest.mark.parametrize("line", ["Agreements planned for next year are with:", "No agreements were signed with:"])
def test_a_line_that_takes_them_back_opens_no_list(line: str) -> None:
    assert told(f"{ABOVE}{line}{BELOW}") == []


def test_memoranda_in_which_contacts_end_are_listed_below() -> None:
    head = f"Contacts have ended in Memoranda of Understanding (MoU), signed between {LUND} and the institutions below."
    text = f"{head}\n\nThese institutions are:\n\n1. {KYOTO}, Japan (May, 2008)\n2. {OSAKA}, Japan (2010)"
    assert told(text) == star("mou", "signed", LUND, KYOTO, OSAKA)
