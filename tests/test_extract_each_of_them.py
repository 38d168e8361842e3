"""*Each*, *both* and *all* between an auxiliary and its verb: they change no mood."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

TEXT = "Kyoto University and Lund University {} an agreement with Ghent University."


def statuses(verb: str) -> set[str]:
    return {each.status for each in extract_claims(Document("test", TEXT.format(verb))).claims.agreements}


@pytest.mark.parametrize("word", ["each", "both", "all"])
@pytest.mark.parametrize("verb", ["will {} sign", "would {} sign", "may {} sign", "are {} to sign", "are to {} sign"])
def test_what_each_will_sign_is_planned(verb: str, word: str) -> None:
    assert statuses(verb.format(word)) == {"planned"}


@pytest.mark.parametrize("verb", ["did not each sign", "did not both sign"])
def test_what_not_each_signed_is_none(verb: str) -> None:
    assert statuses(verb) == set()


@pytest.mark.parametrize("verb", ["have each signed", "each signed", "both signed", "have both signed"])
def test_what_each_signed_is_signed(verb: str) -> None:
    assert statuses(verb) == {"signed"}
