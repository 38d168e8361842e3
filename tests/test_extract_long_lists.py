"""Lists of partners and signatories stay whole, whatever is told of a name, however it is counted or led in."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, one, star, told


@pytest.mark.parametrize("aside", [
    ", one of the oldest universities in the country,",
    ", one of the leading research universities in the region,",
    ", with 30,000 students,",
    ", home to more than 40,000 students,",
])  # fmt: skip
def test_what_is_told_of_a_name_does_not_end_a_list_without_and(aside: str) -> None:
    agreed = star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    assert told(f"{LUND} signed agreements with {KYOTO}{aside} {OSAKA}, and {NAGOYA}.") == agreed
    assert told(f"{KYOTO}{aside} {OSAKA}, and {NAGOYA} signed a memorandum.") == one(
        "mou", "signed", KYOTO, OSAKA, NAGOYA
    )


@pytest.mark.parametrize("part", [f"{KYOTO}'s Faculty of Science", f"{KYOTO}’s School of Law"])
def test_a_faculty_is_that_of_the_house_that_owns_it_not_of_the_next_of_a_list(part: str) -> None:
    three = one("agreement", "signed", KYOTO, OSAKA, NAGOYA)
    assert told(f"A research agreement was signed by {part}, {OSAKA} and {NAGOYA}.") == three
    assert told(f"{part}, {OSAKA} and {NAGOYA} signed a research agreement.") == three
    # without an owner before it the faculty is of whom the comma joins it to
    assert told(f"{LUND} signed an agreement with the Faculty of Law, {KYOTO}.") == one(
        "agreement", "signed", LUND, KYOTO
    )


LINES = f":\n- {KYOTO}\n- {OSAKA} (Japan)\n- {NAGOYA}, Japan"


@pytest.mark.parametrize("heading", [
    "Three universities signed a memorandum of understanding on water",
    "The following universities have signed a memorandum of understanding (MoU) on 3 May",
    "A memorandum of understanding on energy was signed by three Japanese universities on Monday",
    "On Monday, a memorandum was signed by the following institutions",
])  # fmt: skip
def test_one_paper_that_so_many_signed_is_of_those_in_the_lines_below(heading: str) -> None:
    assert told(heading + LINES) == one("mou", "signed", KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize("heading", [
    "Four universities signed a memorandum of understanding on water",  # one is missing
    "Three universities signed memoranda of understanding on water",  # who with whom?
    "Three universities will sign a memorandum of understanding on water",
    "The following universities signed a memorandum on water with the ministry",
    "The following universities signed a memorandum that was never ratified",
    "The following universities were guests when a memorandum was signed",
])  # fmt: skip
def test_lines_below_tell_no_agreement_of_all_where_one_is_missing_or_another_signed(heading: str) -> None:
    assert told(heading + LINES) == []
