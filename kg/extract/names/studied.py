"""Universities by one word, where somebody studied or taught there: *a PhD from **Wageningen***."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.lexicon import find_country, find_demonym, fold
from kg.extract.names.standing import is_surname
from kg.extract.names.tokens import Token

_FIELD = r"(?: (?:in|of) [a-z]+(?: [a-z]+)?)?"
_STUDIED = re.compile(
    r"\b(?:studie[sd]|study|studying|taught|teach(?:es|ing)?|lectur\w+|fellowship|fellow|professor|postdoc\w*|"
    r"post-docs?|postgraduate|scholar|semester|dean|lecturer|sabbatical|alumn\w+|graduate|enrolled|chair|colleagues)"
    rf"{_FIELD} at $|\b(?:graduate|alumnus|alumna|alumni|graduates) of $|"
    r"\b(?:doctorate|PhD|Ph\.D\.?|degrees?|[Mm]aster[’']s|MBA|MSc|bachelor[’']s|graduated|diploma)"
    rf"{_FIELD} (?:at|from) $"
)


def is_studied_at(text: str, sentence: int, run: Sequence[Token], entries: Entries, people: Set[str]) -> bool:
    """Say whether a run is what the list calls a university, and somebody studied there: *taught at **Otago***."""
    start, end = run[0].start, run[-1].end
    if not text.endswith((" at ", " from ", " of "), 0, start):
        return False
    if _STUDIED.search(text, max(sentence, start - 60), start) is None or len(run) > 2:
        return False
    name = text[start:end]
    if find_country(name) or find_demonym(name) or is_acronym(name) or not people.isdisjoint(name.split()):
        return False
    key = fold(name)
    if len(run) == 1 and (lexicon.is_plain(key) or is_surname(text, start, name)):
        return False
    if not any(map(registers.find_university, (f"university of {key}", f"{key} university", f"{key} college"))):
        return False
    return not entries.is_within(name)
