"""Texts as they come: wrapped, padded, with no-break blanks, entities and letters apart from their accents."""

from __future__ import annotations

import re
import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import Document, extract_claims
from kg.extract.layout import lay_out

NEWS = (
    "Coast University and Fjörd University sign\n\n"
    "The Coast University in Lima and the Fjörd University of Norway have signed a memorandum of understanding on "
    "fisheries, which was put on paper on 4 March 2020 in the presence of the rectors of both universities.\n\n"
    "Coast University also has an exchange agreement with the Harbour University & College of Peru."
)


def read(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(each.status, each.parties, each.signed) for each in claims.agreements]


def wrapped(text: str, width: int, *, padded: bool = False) -> str:
    lines = [line for paragraph in text.split("\n") for line in textwrap.wrap(paragraph, width) or [""]]
    return "\n".join(line.ljust(width + 3) if padded else line for line in lines)


LAYOUTS = {
    "wrapped": wrapped(NEWS, 72),
    "padded": wrapped(NEWS, 72, padded=True),
    "indented": "\n".join(f"    {line}" for line in NEWS.split("\n")),
    "no-break": NEWS.replace("Coast University", "Coast\u00a0University"),
    "two blanks": NEWS.replace(", ", ",  "),
    "soft hyphens": NEWS.replace("memorandum", "memo\u00adrandum"),
    "entities": NEWS.replace("&", "&amp;").replace("ö", "&ouml;"),
    "apart": unicodedata.normalize("NFD", NEWS),
    "carriage returns": NEWS.replace("\n", "\r\n"),
    "broken inside": NEWS.replace("and the Fj", "and the\nFj").replace("signed a ", "signed a\n"),
    "hyphenated": NEWS.replace("memorandum", "memoran-\ndum"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_reads_the_same_in_every_layout(layout: str) -> None:
    plain = read(NEWS)
    assert {status for status, _, _ in plain} == {"signed", "reported"}
    assert read(LAYOUTS[layout]) == plain


@pytest.mark.parametrize("layout", LAYOUTS)
def test_evidence_points_into_the_original(layout: str) -> None:
    text = LAYOUTS[layout]
    for agreement in extract_claims(Document("one", text)).claims.agreements:
        quotes = [text[evidence.start : evidence.end] for evidence in agreement.evidence]
        words = " ".join(lay_out(quote).text for quote in quotes)
        assert words in lay_out(text).text or len(quotes) > 1
        assert all(quote == quote.strip() for quote in quotes)
        assert all(re.search(r"memorandum|agreement|sign", lay_out(quote).text) for quote in quotes[:1])


def test_keeps_what_stands_apart() -> None:
    text = "Agreements signed\nCoast University   Peru   2014\nFjord University\tNorway\t2015\n- Oslo\n- Lima"
    assert lay_out(text).text == text


@pytest.mark.parametrize(
    ("text", "even"),
    [
        ("a long-\nterm plan", "a long-term plan"),
        ("an agree-\nment", "an agreement"),
        ("signed with\nLund University", "signed with Lund University"),
        ("between   \n   Lund and Oslo", "between Lund and Oslo"),
        ("AT&T &c; &amp; Co", "AT&T &c; & Co"),
    ],
)
def test_lays_out(text: str, even: str) -> None:
    assert lay_out(text).text == even


def test_share_buttons_are_no_organisations() -> None:
    text = "Coast University and Fjord University signed an agreement.\n\nShare this:\nFacebook\nTwitter\n"
    assert {each.name for each in extract_claims(Document("one", text)).claims.organisations} == {
        "Coast University", "Fjord University",
    }  # fmt: skip


@given(st.text(alphabet="ab \n\t-&;é\u00a0\u00ad\u0301.A", max_size=60))
def test_every_sign_has_its_place(text: str) -> None:
    layout = lay_out(text)
    places = [layout.original(at) for at in range(len(layout.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    for at, place in enumerate(places):
        if layout.text[at].isalpha() and layout.text[at].isascii():
            assert text[place] == layout.text[at]
