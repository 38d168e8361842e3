"""Who speaks for a house when *we* or *I* signed, and who for himself."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

WE, ME = f"“We have signed an agreement with {KYOTO},”", f"“I signed it with {KYOTO},”"
OURS = f"“Our university and {KYOTO} have signed an agreement,”"


@pytest.mark.parametrize(
    "text",
    [
        f"{ME} said goalkeeper Jo Li of {LUND}.",
        f"{ME} said Jo Li, a graduate of {LUND}.",
        f"{ME} said Jo Li, formerly of {LUND}.",
        f"{ME} said Jo Li of {LUND}.",
        f"{WE} said Jo Li, a graduate of {LUND}.",
        f"{WE} said Jo Li, formerly of {LUND}.",
        f"{WE} said Jo Li, former rector of {LUND}.",
        f"{WE} a student of {LUND} said.",
        f"{WE} an alumnus of {LUND} said.",
        f"{WE} said {LUND} student Jo Li.",
        f"{WE} said {LUND} graduate Jo Li.",
        f"{WE} said the coach of {LUND}.",
        f"{WE} {LUND} has been told.",
        f"{OURS} {LUND} was told by its partner.",
    ],
)
def test_people_do_not_speak_for_a_house(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{ME} said Jo Li, rector of {LUND}.",
        f"{ME} said the president of {LUND}.",
        f"{WE} said Jo Li, rector of {LUND}.",
        f"{WE} said {LUND} rector Jo Li.",
        f"{WE} said Jo Li, a professor of law at {LUND}.",
        f"{OURS} said the rector of {LUND}.",
        f"{OURS} {LUND} said.",
        f"{OURS} the rector of {LUND} said.",
    ],
)
def test_its_heads_do(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
