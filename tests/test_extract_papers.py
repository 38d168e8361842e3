"""Every rule knows the same papers, one of them and several: a pact, a compact and an MoC as an agreement or an MoU."""

from __future__ import annotations

import re

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, MAKERERE, OSAKA, UPPSALA, one, read, told
from kg.extract.papers import ANY_PAPER, CHARTER, LOOSE_PAPERS, PACT, PACTS, PAPERS

SEVERAL = (
    "agreements", "accords", "pacts", "protocols", "contracts", "conventions", "compacts", "memoranda", "memorandums",
    "memoranda of understanding", "mous", "m.o.us", "moas", "mocs", "treaties", "letters of intent",
)  # fmt: skip
ONE = (
    "agreement", "accord", "pact", "protocol", "contract", "convention", "compact", "memorandum",
    "memorandum of cooperation", "mou", "m.o.u", "moa", "moc", "treaty", "letter of intent",
)  # fmt: skip


@pytest.mark.parametrize("words", SEVERAL)
def test_several_papers_are_told_from_one(words: str) -> None:
    for several in (PACTS, PAPERS, ANY_PAPER):
        assert re.fullmatch(several, words)
    assert not re.fullmatch(PACT, words) and not re.fullmatch(LOOSE_PAPERS, words)


@pytest.mark.parametrize("words", ONE)
def test_one_paper_is_told_from_several(words: str) -> None:
    for single in (PACT, CHARTER, ANY_PAPER):
        assert re.fullmatch(single, words)
    assert not re.fullmatch(PACTS, words) and not re.fullmatch(PAPERS, words)


@pytest.mark.parametrize("paper", ["charter", "contract", "compact", "treaty", "declaration"])
def test_four_heads_make_one_agreement_by_any_paper(paper: str) -> None:
    text = (
        f"The master is run by four institutions: {LUND}, {KYOTO}, the {GHANA} and {MAKERERE}. "
        f"The {paper} was signed on Friday by the four heads."
    )
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO, GHANA, MAKERERE)))]


@pytest.mark.parametrize("papers", ["agreements", "compacts", "conventions", "MoCs", "treaties", "letters of intent"])
def test_pairs_stand_below_any_papers_that_are_counted(papers: str) -> None:
    text = f"Two {papers} were signed on Monday:\n\n- {LUND} and {KYOTO}\n- {UPPSALA} and {OSAKA}\n"
    assert sorted(members for _, _, members in told(text)) == [(KYOTO, LUND), (OSAKA, UPPSALA)]


@pytest.mark.parametrize("papers", ["gifts", "letters", "books"])
def test_no_pairs_stand_below_what_is_no_paper(papers: str) -> None:
    assert told(f"Two {papers} were exchanged on Monday:\n\n- {LUND} and {KYOTO}\n- {UPPSALA} and {OSAKA}\n") == []


@pytest.mark.parametrize("paper", ["agreement", "pact", "compact", "treaty"])
def test_any_paper_has_the_year_that_follows_it(paper: str) -> None:
    text = f"It signed a memorandum with {KYOTO} in 1999. Then came the {paper} of 2008 between {LUND} and {AARHUS}."
    assert [each.signed for each in read(text) if set(each.parties) == {LUND, AARHUS}] == ["2008"]


def test_who_signed_is_found_behind_any_paper() -> None:
    text = f"{LUND} signed a letter of intent on innovation with Kestrel Dynamics."
    assert told(text) == one("other", "signed", LUND, "Kestrel Dynamics")
