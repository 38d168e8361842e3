"""One paper with several universities of one foreign country is most often one with each."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, MAKERERE, NAGOYA, OSAKA, told

EACH = sorted(tuple(sorted((LUND, one))) for one in (KYOTO, OSAKA, NAGOYA))


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} concluded a memorandum of cooperation with {KYOTO}, {OSAKA} and {NAGOYA}.",
        f"At the same forum {LUND} signed an agreement with {KYOTO}, {OSAKA} and {NAGOYA}.",
    ],
)
def test_three_of_one_land_have_one_each(text: str) -> None:
    assert sorted(members for _, _, members in told(text)) == EACH


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (f"{LUND} signed a tripartite memorandum with {KYOTO} and {OSAKA}.", (LUND, KYOTO, OSAKA)),
        (f"{LUND} signed a joint memorandum with {KYOTO}, {OSAKA} and {NAGOYA}.", (LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed a memorandum with {KYOTO}, the {GHANA} and {MAKERERE}.", (LUND, KYOTO, GHANA, MAKERERE)),
        (f"{LUND}, {KYOTO}, {OSAKA} and {NAGOYA} signed a memorandum.", (LUND, KYOTO, OSAKA, NAGOYA)),
    ],
)
def test_what_is_joint_or_of_several_lands_is_one_of_all(text: str, members: tuple[str, ...]) -> None:
    assert [found for _, _, found in told(text)] == [tuple(sorted(members))]
