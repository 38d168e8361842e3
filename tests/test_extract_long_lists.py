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
