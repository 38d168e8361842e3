"""docs/extraction.md says what extraction does."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract import Document, extract_claims
from kg.extract.frames.rules import rule_names

PAGE = " ".join((Path(__file__).resolve().parent.parent / "docs" / "extraction.md").read_text("utf-8").split())


@pytest.mark.parametrize("rule", rule_names())
def test_every_rule_is_on_the_page(rule: str) -> None:
    assert f"`{rule}`" in PAGE


@pytest.mark.parametrize(
    ("example", "subject", "value"),
    [
        ("40 agreements have been signed by Harbour University", "Harbour University", 40),
        ("Harbour University cooperates with 300 institutions", "Harbour University", 300),
        ("34 agreements were signed by 21 institutions at the Coast Education Forum", "Coast Education Forum", 34),
        ("Norway has signed agreements with 58 countries", "Norway", 58),
    ],
)
def test_what_the_page_counts_is_counted(example: str, subject: str, value: int) -> None:
    assert f"*{example}*" in PAGE
    figure = extract_claims(Document("text", f"{example}.")).claims.figures[0]
    assert (figure.subject, figure.value) == (subject, value)


@pytest.mark.parametrize(
    ("example", "text"),
    [
        ("one of the top 100 universities", "Harbour University, {}, signed agreements."),
        ("Harbour University, Fjord College and eight others", "{} signed agreements."),
    ],
)
def test_what_the_page_does_not_count_is_not(example: str, text: str) -> None:
    assert f"*{example}*" in PAGE
    assert extract_claims(Document("text", text.format(example))).claims.figures == ()
