"""What two sat down to or came to is an occasion of a signing wherever one is read: talks as a visit or a forum."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, UPPSALA, one, read, told

OCCASIONS = ["visit", "meeting", "discussions", "consultations", "assembly", "festival", "seminar"]


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_what_was_signed_after_any_occasion_has_the_day_of_the_visit(occasion: str) -> None:
    text = (
        f"Rector Berg of {UPPSALA} on 4 March received a team from {AARHUS}. The guests saw the library. "
        f"It has two million books. After the {occasion} both universities signed a memorandum."
    )
    assert [each.signed for each in read(text, "2024-03-06")] == ["2024-03-04"]


@pytest.mark.parametrize("occasion", ["lunch", "concert"])
def test_no_day_is_taken_from_what_is_no_occasion(occasion: str) -> None:
    text = (
        f"Rector Berg of {UPPSALA} on 4 March 2019 opened the library. It has two million books. Readers like it. "
        f"After the {occasion} {UPPSALA} and {AARHUS} signed a memorandum."
    )
    assert [each.signed for each in read(text, "2024-03-06")] == [None]


@pytest.mark.parametrize("occasion", ["visit", "trip", "mission", "talks", "consultations"])
def test_any_occasion_can_bring_an_agreement_about(occasion: str) -> None:
    text = f"A delegation of {KYOTO} came to {LUND}. An exchange agreement came of the {occasion}."
    assert told(text) == one("exchange", "signed", LUND, KYOTO)
