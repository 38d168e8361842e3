"""A country beside a name that is whole without it: *Masaryk University [of the Czech Republic]*.

It tells where a house is, as *in Peru* does, and is no part of what it is called. In *Technical University **of
Kenya*** and *National Bank **of Norway*** it is: without it nothing would say which one is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.lexicon import find_country, fold
from kg.extract.names.tokens import CAP, Token

# What has a name of its own oftener than one by its land; not ministries, associations, banks, embassies.
_KINDS = frozenset("university institute school academy company hospital lab research".split())
_PLURALS = frozenset({"universities", "colleges", "institutes", "schools", "academies", "hospitals", "laboratories"})
# Adjectives that are in no dictionary and name no house either: "Lutheran University of Norway".
_FAITHS = frozenset("adventist anglican buddhist hindu lutheran pentecostal presbyterian wesleyan hellenic".split())


def before_land(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Give where a name ends without a country that only tells where the house is: *University of Lima [of Peru]*.

    The name must have a word of its own besides, or be listed in that country, and no letters in brackets may count
    the country in: *Berga University of Norway (BUN)* is its whole name.
    """
    at = _land_at(tokens, head, last)
    if at is None:
        return last
    noun = lexicon.heads().get(tokens[head].low)
    code = find_country(_joined(tokens, at, last))
    if noun is None or noun.kind not in _KINDS or code is None or tokens[head].low in _PLURALS:
        return last
    if registers.countries_by_words(fold(_joined(tokens, first, last))) != ((), None):
        return last  # "Kwame Nkrumah University of Ghana"
    if _counts_in(tokens, first, at, last):
        return last
    homes, likely = registers.countries_by_words(fold(_joined(tokens, first, at)))
    at_home = code in homes or code == likely
    if first + 1 == at or ((homes or likely) and not at_home):
        return last  # "Institute of Chile"; "American University of Armenia"
    told = at_home and at - first > 2  # "Middle East Technical University", not "Catholic University"
    return at if told or _has_own(tokens, first, head, at) else last


def behind_people(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Give where a name begins without a people that only tells where the house is: *South Korean [Seoul University]*.

    A university of that people must be listed without it, a town of its land stand behind it, or somebody's name:
    *Slovak [Jan Horak University]*. Other words may well be the people's: *Norwegian Geotechnical University*.
    """
    size = next((n for n in (2, 1) if first + n <= head and _people(tokens, first, n) is not None), 0)
    if not size:
        return first
    own, code = first + size, _people(tokens, first, size)
    if tokens[head].low != "university":
        return own if own < head and _is_body_without(tokens, first, own, head, last) else first
    town = _joined(tokens, own if own < head else head + 1, head if own < head else last)
    apart = code in lexicon.place_countries(fold(town))[:1] and not lexicon.is_place(f"{tokens[first].text} {town}")
    if own < head:
        apart |= code in registers.countries_by_words(fold(_joined(tokens, own, last)))[0]
        apart |= head - own > 1 and all(_has_own(tokens, at, head, at + 1) for at in range(own, head))
    whole = registers.countries_by_words(fold(_joined(tokens, first, last)))
    return own if apart and whole == ((), None) else first


def _people(tokens: Sequence[Token], first: int, size: int) -> str | None:
    return lexicon.find_demonym(" ".join(t.text for t in tokens[first : first + size]))


def _is_body_without(tokens: Sequence[Token], first: int, own: int, head: int, last: int) -> bool:
    """Say whether a registered body has the name without the people: *Swedish [Karolinska University Hospital]*."""
    if not _has_own(tokens, own, head, head) or registers.find_body(fold(_joined(tokens, own, last))) is None:
        return False
    return registers.find_body(fold(_joined(tokens, first, last))) is None


def is_whole_without(name: str, place: str) -> bool:
    """Say whether a name is listed in the land of a place, or registered by its people, and so whole without the place.

    *University of the South Pacific [in Fiji]*, *Norwegian Institute of Public Health (NIPH) [of Norway]*.
    """
    code = find_country(place)
    codes = (code,) if code else lexicon.place_countries(fold(place))[:1]
    known = registers.find_university(fold(name))
    if known is not None:
        return bool(set(codes) & set(known.countries))
    return lexicon.find_demonym(name.split()[0]) in codes and registers.find_body(fold(name)) is not None


def _land_at(tokens: Sequence[Token], head: int, last: int) -> int | None:
    """Give the index of the "of" that stands before the country at the end of a name."""
    for at in range(max(head + 1, last - 7), last - 1):  # "of the People's Republic of China"
        if tokens[at].low == "of" and find_country(_joined(tokens, at, last)) is not None:
            return at
    return None


def _joined(tokens: Sequence[Token], first: int, last: int) -> str:
    """Write tokens as a text, without "of the" before a country: *Czech Republic*."""
    words = [t.text for t in tokens[first:last]]
    while words and words[0] in ("of", "the"):
        words = words[1:]
    return " ".join(words).replace(" '", "'").replace(" ’", "’")


def _has_own(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a word besides the head is of no dictionary and tells of no land or faith: *Masaryk*, *Lima*."""
    return any(
        t.kind == CAP
        and not all(lexicon.is_plain(part) for part in t.low.split("-"))
        and t.low not in _FAITHS
        and lexicon.find_demonym(t.text) is None
        and find_country(t.text) is None
        for i, t in enumerate(tokens[first:last], first)
        if i != head
    )


def _counts_in(tokens: Sequence[Token], first: int, at: int, last: int) -> bool:
    """Say whether letters in brackets behind a country begin with it too: *Berga University of Norway **(BUN)***."""
    if [t.text for t in tokens[last : last + 1]] != ["("] or last + 1 >= len(tokens):
        return False
    letters = tokens[last + 1].text
    short, whole = (" ".join(t.text for t in tokens[first:end]) for end in (at, last))
    if not is_acronym(letters) or find_country(letters) is not None:
        return False
    return stands_for(letters, whole) and not stands_for(letters, short)
