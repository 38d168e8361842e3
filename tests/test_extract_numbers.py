"""Numbers in words are known wherever one is read: the fourth and fifth as the second, the fifteenth as the third."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, UPPSALA, read, told
from kg.extract import Document, extract_claims
from kg.extract.numbers import NTH, NUMBER_WORDS, value_of


def test_words_of_number_and_order_stand_at_their_value() -> None:
    assert [value_of(word) for word in NUMBER_WORDS] == list(range(20))
    assert (NTH[0], NTH[14], NTH[30]) == ("first", "fifteenth", "thirty-first")


@pytest.mark.parametrize("nth", ["second", "third", "fourth", "fifth", "sixth"])
def test_one_of_several_is_counted_off_by_any_word_of_order(nth: str) -> None:
    text = f"{LUND} has signed an agreement with {KYOTO} and a {nth} with {OSAKA}."
    assert sorted(members for _, _, members in told(text)) == [(KYOTO, LUND), (LUND, OSAKA)]


@pytest.mark.parametrize(("nth", "day"), [("first", "10"), ("fourth", "13"), ("sixth", "15")])
def test_the_day_of_a_visit_is_counted_by_any_word_of_order(nth: str, day: str) -> None:
    text = (
        f"Rector Berg of {UPPSALA} visited {AARHUS} from 10 to 16 March 2024. On the {nth} day the two sides signed a "
        "memorandum."
    )
    assert [each.signed for each in read(text)] == [f"2024-03-{day}"]


@pytest.mark.parametrize(("nth", "edition"), [("third", 3), ("fifteenth", 15), ("twenty-first", 21)])
def test_a_forum_has_the_edition_that_any_word_of_order_tells(nth: str, edition: int) -> None:
    text = f"{LUND} and {KYOTO} signed a memorandum at the {nth} Forum of Rectors of Sweden and Japan on 4 May 2023."
    events = extract_claims(Document("a", text, published="2023-05-06")).claims.events
    assert [event.edition for event in events] == [edition]
