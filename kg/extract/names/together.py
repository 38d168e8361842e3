"""Names that nothing but a signing beside an organisation tells.

*Lund University and **the Fjord Ballet** have signed an agreement.*
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.forenames import PLAIN_FORENAMES
from kg.extract.names.maori import is_maori
from kg.extract.names.rightward import PEOPLE_OF
from kg.extract.names.slots import signs
from kg.extract.names.tokens import Token

# What two do who stand together: "have formally signed", "today entered into".
_SIGNS = re.compile(
    r"\s(?:(?:have|has|had|today|yesterday|also|both|recently|jointly|formally|officially|this week|on \w+day)\s"
    r"){0,3}(?:signed|inked|entered into|concluded|sealed|formali[sz]ed|renewed|joined forces|teamed up|partnered"
    r"|announced (?:a|an|their) (?:[\w-]+ ){0,3}(?:partnership|agreement|alliance|venture|deal|M[Oo]U))\b"
)
_AND_NAME = re.compile(r" and (?:the )?(?=[A-Z])")
# The letter goes first, as a search then skips to letters like it.
_GOVERNS = re.compile(r"(?:w(?<!\w\w)ith|a(?<!\w\w)t|b(?<!\w\w)y|o(?<!\w\w)f|f(?<!\w\w)or) (?=[^\W\d_a-z]|\d)")
_LONGEST = 40
_WORD = re.compile(rf"\S{{1,{_LONGEST}}}")
_EDGE = re.compile(r"\b")
_NO_LONGER = re.compile(r"\b(?! [A-Z])")
_LETTERS_IN_BRACKETS = re.compile(r" \([\w&.-]{2,14}\)$")


def may_sign(text: str, end: int) -> bool:
    """Say whether what stands behind a run lets it be one of two who sign."""
    if text.startswith(" and ", end):
        return _AND_NAME.match(text, end) is not None
    return text[end : end + 1].isspace() and _SIGNS.match(text, end) is not None


def signs_beside(text: str, start: int, end: int, run: Sequence[Token], entries: Entries) -> bool:
    """Say whether a run signs together with an organisation.

    Two words are a person unless an article stands before them, or a land with a plain word: *Kenya Power*.
    """
    article = text.endswith(("the ", "The "), 0, start)
    if not _stands_beside(text, start - len("the ") if article else start, end, entries):
        return False
    alone = len(run) == 1 and _is_written_large(text, run[0].text)
    if len(run) == 1 and lexicon.is_plain(run[0].low) and not alone:
        return False
    alone = alone or (len(run) > 1 and is_maori(text[start:end]))
    return article or alone or run[-1].low in lexicon.words("traders") or _is_of_land(run)


def _stands_beside(text: str, start: int, end: int, entries: Entries) -> bool:
    """Say whether an organisation stands before "and" with a verb of signing behind both, or behind it and before one.

    Args:
        start: Where the second begins, with its article.
    """
    if _SIGNS.match(text, end) is not None:
        return text.endswith(" and ", 0, start) and _ends_name(text, start - len(" and "), entries)
    match = _AND_NAME.match(text, end)
    other = entries.at_edge(match.end()) if match is not None else None
    if match is None or other is None:
        return False
    form = other.form_at(text, match.end())[0]
    return bool(form) and _SIGNS.match(text, match.end() + len(form)) is not None


def _is_written_large(text: str, name: str) -> bool:
    """Say whether a name keeps its capital within sentences: *met at **Viknes** in May*."""
    if " " not in name and len(name) <= _LONGEST:
        return name in _governed(text)
    return any(_NO_LONGER.match(text, at + len(name)) for at in _governed_at(text) if text.startswith(name, at))


@lru_cache(maxsize=2)
def _governed_at(text: str) -> tuple[int, ...]:
    return tuple(match.end() for match in _GOVERNS.finditer(text))


@lru_cache(maxsize=2)
def _governed(text: str) -> frozenset[str]:
    """Give the words that stand behind a preposition, and no capitalised word behind them."""
    return frozenset(
        text[at : edge.start()]
        for at in _governed_at(text)
        for edge in _EDGE.finditer(text, at + 1, _word_end(text, at) + 1)
        if _NO_LONGER.match(text, edge.start())
    )


def _word_end(text: str, at: int) -> int:
    word = _WORD.match(text, at)
    return word.end() if word is not None else at


def _is_of_land(run: Sequence[Token]) -> bool:
    """Say whether a plain word stands behind a land or a town: *Kenya **Power***, *Wellington **Phoenix***."""
    first = run[0].text
    if len(run) < 2 or not lexicon.is_plain(run[-1].low):
        return False
    people = lexicon.find_demonym(first) or first in ("Maori", "Māori")
    land = lexicon.find_country(first) or (people and not run[-1].low.endswith("s"))  # no "Chinese Partners"
    return bool(land) or (len(run) == 2 and not people and lexicon.is_place(first))


# What a text calls a company that it has named.
_FIRM_TOLD = re.compile(
    r"\b[Tt]he (?:company|firm|start-?up|charity|club|airline|bank|agency|NGO|provider|retailer)\b(?! of\b)"
)


def signs_alone(text: str, sentence: int, start: int, end: int, run: Sequence[Token]) -> bool:
    """Say whether a run that opens its sentence signs and is no person.

    ***Blue Planet** has signed a memorandum with ..., the firm said*: "the" before it, a land, its capital within
    another sentence or what the text calls it tells it from somebody.
    """
    article = text.endswith("The ", sentence, start)
    if len(run) < 2 or start - 4 * article != sentence or not signs(text, start, end):
        return False
    last = run[-1].low
    if lexicon.find_demonym(run[0].text) is not None or last in lexicon.words("headline") or last in PEOPLE_OF:
        return False  # "The Chinese Side", "The Kerala Delegation"
    own = [token for token in run if not lexicon.is_plain(token.low)]
    if len(own) == len(run):
        return article
    if (own and article) or lexicon.find_country(run[0].text) is not None:
        return True
    if run[0].low in PLAIN_FORENAMES or not lexicon.words("generic").isdisjoint(t.low for t in run):
        return False
    return _is_written_large(text, text[start:end]) or _FIRM_TOLD.search(text, end) is not None


def _ends_name(text: str, end: int, entries: Entries) -> bool:
    """Say whether a name ends at an offset, with its letters in brackets or without."""
    bracket = _LETTERS_IN_BRACKETS.search(text, max(0, end - 18), end)
    return entries.at_edge(bracket.start() if bracket is not None else end) is not None
