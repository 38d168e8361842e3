"""Which names are spellings of one name: *Cendrawasih University*, *Cenderawasih University*."""

from __future__ import annotations

from difflib import SequenceMatcher

from kg.extract.names import lexicon, registers
from kg.extract.names.variants import key_words, name_key

_CONTINENTS = ({"africa", "african"}, {"asia", "asian"}, {"europe", "european"}, {"america", "american"})


def _country(low: str) -> str | None:
    return lexicon.find_demonym(low.capitalize()) or lexicon.find_country(low.capitalize())


def _is_misspelt(first: str, second: str, *, words: int) -> bool:
    """Say whether of two words in names of three and more one is the other misspelt: *Scholarchip*, *Scholarship*."""
    own = second if lexicon.is_plain(first) else first
    if words < 3 or min(len(first), len(second)) < 8 or lexicon.is_place(own) or lexicon.find_demonym(own.capitalize()):
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() > 0.9


def spelt_alike(one: str, other: str, at: int) -> bool:
    """Say whether two names that differ in one word are spellings of one name: no two places, no two known names.

    >>> spelt_alike("Cendrawasih University", "Cenderawasih University", 0), spelt_alike("Henan Hall", "Hunan Hall", 0)
    (True, False)
    """
    first, second = name_key(one).split()[at], name_key(other).split()[at]
    heads = [lexicon.heads().get(word) for word in (first, second)]
    if all(heads) and heads[0] == heads[1] and first[:5] == second[:5]:
        return True  # "Lincoln Universtiy"
    if "-" in one + other and _country(first) is not None and _country(first) == _country(second):
        return True  # "German-Jordan University", "German-Jordanian University"
    if {first, second} in _CONTINENTS:
        return True  # "East Africa University"
    if min(len(first), len(second)) < 7 or first[0] != second[0]:
        return False
    plain = [lexicon.is_plain(word) for word in (first, second)]
    if all(plain) or (any(plain) and not _is_misspelt(first, second, words=len(key_words(one)))):
        return False
    ratio = SequenceMatcher(None, first, second, autojunk=False).ratio()
    if all(map(lexicon.is_place, (first, second))):
        return ratio > 0.92  # Songkla is Songkhla, Guangdong is not Guangxi
    known = [registers.countries_by_words(name_key(name)) for name in (one, other)]
    if all(countries != ((), None) for countries in known):
        return ratio > 0.9 and known[0] == known[1]
    return ratio > 0.85
