"""Whether capitalised words are somebody's name: *Maria Rossi*, *Nguyen Van Duc*, not *Kestrel Dynamics*.

The list of forenames and surnames says it for most of the world's names in Latin letters, and nothing of the others:
two unknown words may be either.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.forenames import PLAIN_FORENAMES
from kg.extract.names.lexicon import find_country, fold

# Words of companies that are surnames or forenames somewhere.
_OF_FIRMS = frozenset(
    "bank power media steel tech global energy water solar oil gas air foods motors partners labs systems lines mills "
    "works mines rail house ventures seeds".split()
)

# Surnames of Vietnam and articles of French and Italian.
_ARTICLES = frozenset(("le", "la", "lo"))


@cache
def _people() -> tuple[frozenset[str], frozenset[str]]:
    """Give the folded forenames and surnames."""
    rows = [line.split("\t") for line in lexicon.read_packed("people.tsv.gz").splitlines()]
    return frozenset(word for word, what in rows if "f" in what), frozenset(word for word, what in rows if "s" in what)


def is_person(words: Sequence[str]) -> bool:
    """Say whether words are more likely a person's name than a company's.

    Args:
        words: Each as written, without titles.

    >>> [is_person(name.split()) for name in ("Maria Rossi", "Wang Xiaoming", "Kestrel Dynamics", "Škoda Auto")]
    [True, True, False, False]
    """
    forenames, surnames = _people()
    first, last = fold(words[0]), fold(words[-1])
    if len(words) == 1:
        return first in forenames
    if any(len(word) == 1 or (len(word) == 2 and word.endswith(".")) for word in words):
        return True  # "John F Holm", "J. Holm"
    if is_acronym(words[0]) or is_acronym(words[-1]) or find_country(words[-1]) is not None or last in _OF_FIRMS:
        return False
    if words[0].lower() in PLAIN_FORENAMES or (first in forenames and first not in _ARTICLES):
        return last in surnames or not (lexicon.is_plain(words[-1].lower()) or lexicon.is_place(words[-1]))
    if lexicon.is_plain(words[0].lower()) or lexicon.is_plain(words[-1].lower()):
        return False
    opens = first in surnames and first not in _ARTICLES
    return last in surnames or opens or any(fold(word) in forenames for word in words[1:])
