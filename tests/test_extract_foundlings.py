"""An institute that others found is no party of the agreement that founds it."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, told

NAME = "The Swedish-Japanese Joint Institute of Forestry"


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (f"{LUND} is to have an institute in Kyoto. {NAME} is being set up together with {KYOTO}, the {GHANA} and "
         f"{MAKERERE}. The agreement between the four was inked on Monday.", (LUND, KYOTO, GHANA, MAKERERE)),
        (f"{LUND} is to have an institute in Kyoto. {NAME} will be founded jointly with {KYOTO} and the {GHANA}. The "
         "three signed an agreement on Monday.", (LUND, KYOTO, GHANA)),
        (f"{LUND} is to have an institute in Kyoto. {NAME} is being set up together with {KYOTO}. The agreement "
         "between the two was signed on Monday.", (LUND, KYOTO)),
        (f"{NAME} was founded by {LUND} and {KYOTO}. The agreement between the two was signed on Monday.",
         (LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_founded_is_no_party(text: str, members: tuple[str, ...]) -> None:
    parties = [found for _, status, found in told(text) if status == "signed"]
    assert parties == [tuple(sorted(members))]


def test_an_institute_that_stands_signs() -> None:
    text = f"{NAME} met guests from {KYOTO}. The agreement between the two was signed on Monday."
    assert [members for _, _, members in told(text)] == [tuple(sorted((NAME.removeprefix("The "), KYOTO)))]
