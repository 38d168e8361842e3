"""Words that describe the noun behind them and so end no name: *Institute of **Estuarine** and Coastal Research*."""

from __future__ import annotations

from functools import lru_cache

from kg.extract.names import lexicon
from kg.extract.names.lexicon import find_country, find_demonym

_ENDINGS = ("al", "ic", "ous", "ive", "ary", "ine", "ical", "ist", "ime", "ular")
# Nouns that end so.
_NOUNS = frozenset(
    "hospital capital festival terminal journal animal mineral metal criminal professional official arsenal chemical "
    "pharmaceutical material music republic public clinic polytechnic politic arctic antarctic pacific atlantic baltic "
    "traffic logic fabric ceramic plastic topic critic mechanic initiative executive archive collective cooperative "
    "co-operative motive detective library secretary seminary sanctuary monastery dispensary infirmary military "
    "judiciary century medicine discipline magazine engine machine vaccine wine line mine cuisine doctrine philippine "
    "palestine tourist artist scientist journalist economist chemist dentist specialist crime time prime regime "
    "anime natal coal goal appeal trial".split()
)


@lru_cache(maxsize=4096)
def is_adjective(low: str) -> bool:
    """Say whether a word in lower case describes another, by its ending: *estuarine*, *coastal*, not *hospital*.

    >>> [is_adjective(word) for word in ("estuarine", "coastal", "hospital", "lund")]
    [True, True, False, False]
    """
    if len(low) < 6 or not low.endswith(_ENDINGS) or low in _NOUNS or low.endswith("logic"):
        return False
    name = low.capitalize()
    return not (lexicon.is_place(name) or find_country(name) is not None or low in lexicon.heads())


def is_of_people(word: str) -> bool:
    """Say whether a word as written tells of which people or country: *Libyan*, not a country itself."""
    return find_demonym(word) is not None and find_country(word) is None
