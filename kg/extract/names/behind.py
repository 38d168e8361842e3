"""What follows a name's place and is no part of it: a person, a headline's verb, a newspaper.

*rector of the University of Bern **Christian Leumann***, *University of Amsterdam **Halts** Exchange*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.lexicon import find_country, fold, is_field
from kg.extract.names.runs import listed, place_words
from kg.extract.names.tokens import CAP, Token

# What tells how often a union meets: "Association of Rectors Annual Conference".
OCCASIONS = frozenset("annual biennial triennial general plenary inaugural regional".split())


def opens_occasion(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a meeting of what is named begins at an index: *Association of Rectors **Annual Conference***."""
    if tokens[at].low not in OCCASIONS or at + 1 >= len(tokens):
        return False
    head = lexicon.heads().get(tokens[at + 1].low)
    return head is not None and head.kind == "event"


def opens_person(tokens: Sequence[Token], head: int, size: int) -> bool:
    """Say whether a word like a place is somebody's first name: *rector of Doha University **Usman** Karim*."""
    words = tokens[head + 1 : head + 2 + size]
    return size > 0 and not any(lexicon.is_plain(t.low) for t in words) and not listed(tokens, 0, head + 1 + size)


def person_after_country(tokens: Sequence[Token], head: int, at: int, end: int) -> bool:
    """Say whether two words after a country name somebody: *Academy of Arts of [Norway] Kari Berg*."""
    if find_country(" ".join(t.text for t in tokens[at:end])) is None:
        return False
    words = tokens[end : end + 2]
    plain = [t for t in words if t.kind != CAP or lexicon.is_plain(t.low)]
    return len(words) == 2 and (not plain or (plain == words[:1] and _is_officer(tokens, head, end)))


def person_after_place(tokens: Sequence[Token], head: int, at: int, end: int) -> bool:
    """Say whether somebody's name follows a university's place: *University of [Bern] Christian Leumann*."""
    if (
        tokens[head].low not in ("university", "embassy", "consulate", "commission")
        or place_words(tokens, at) != end - at
        or end + 1 >= len(tokens)
        or tokens[end + 1].kind != CAP
    ):
        return False
    words = tokens[end : end + 2]
    if not any(lexicon.is_plain(t.low) or lexicon.is_place(t.text) or find_country(t.text) for t in words):
        return not _has_words_of_listed(tokens, head, end + 2)
    return not lexicon.is_plain(words[0].low) and _is_officer(tokens, head, end)


def before_person(tokens: Sequence[Token], head: int, last: int) -> int:
    """Leave out an officer's name behind the town of a name that its head opens: *Universität Bern **Paul Berg***."""
    cut = last - 2
    if cut < head + 2 or place_words(tokens, head + 1) != cut - head - 1:
        return last
    return cut if _is_officer(tokens, head, cut) else last


def _has_words_of_listed(tokens: Sequence[Token], head: int, end: int) -> bool:
    """Say whether a listed university has the words in another order: *University of Tunis **El Manar***."""
    whole = fold(" ".join(t.text for t in tokens[head:end]))
    return registers.countries_by_words(whole) != ((), None)


def _is_officer(tokens: Sequence[Token], head: int, end: int) -> bool:
    """Say whether two words behind a name are whose office stands before it: *Rector of Bern University **Paul Berg***.

    The first may be a word or a place too: *Angel*, *Mahmoud*.
    """
    one, two = tokens[end], tokens[end + 1]
    first = head
    while first and tokens[first - 1].kind == CAP:
        first -= 1
    if is_field(one.low) or one.low in lexicon.heads() or not one.kind == two.kind == CAP:
        return False
    if lexicon.is_plain(two.low) and len(two.text) > 3:  # "Nguyen Van Tung"
        return False
    if any(t.text.isupper() or not t.text.isalpha() or find_country(t.text) for t in (one, two)):
        return False
    if not _has_office(tokens, first) or place_words(tokens, end) > 1 or listed(tokens, first, end + 2):
        return False
    return not _has_words_of_listed(tokens, first, end + 2)


# What a region is besides its name: "University of Ninawa Plains".
_LANDSCAPE = frozenset(
    "bay plains shore coast valley hills lakes highlands lowlands islands plateau peninsula river rivers mountains "
    "mountain basin delta falls gulf cape forest heights ridge desert savannah steppe fjords fjord archipelago north "
    "south east west".split()
)


def is_said_after(tokens: Sequence[Token], head: int, at: int, end: int) -> bool:
    """Say whether a plain word after a university's place is a headline's: *University of Amsterdam **Halts***."""
    token = tokens[end]
    if (
        token.low in lexicon.words("wide")
        or token.low in _LANDSCAPE
        or tokens[head].low != "university"
        or place_words(tokens, at) != end - at
        or lexicon.is_place(token.text)
    ):
        return False
    plain = lexicon.is_plain(token.low) and not is_field(token.low) and token.low not in ("campus", "branch")
    return plain and not listed(tokens, head, end + 1)


def is_title_of_media(token: Token) -> bool:
    """Say whether a word ends the title of a paper, so that a name before it is no organisation's: *Oslo Gazette*."""
    return token.low in ("bulletin", "gazette", "newspaper", "press", "review", "journal", "magazine", "news", "herald")


def person_after_field(tokens: Sequence[Token], head: int, end: int) -> bool:
    """Say whether somebody's name follows what an institution is of, where his office stands before it.

    *Rector of Kaunas University of Technology **Jonas Petraitis***, *head of the Ministry of Culture of the Turkish
    Republic **Mehmet Demir***; not *Sudan University of Science and Technology **Houari Boumediene***, which is listed.
    """
    if end + 1 < len(tokens) and _is_korean(*tokens[end : end + 2]):
        return True
    if end + 1 >= len(tokens) or not lexicon.is_plain(tokens[end - 1].low) or lexicon.is_plain(tokens[end].low):
        return False
    named = tokens[head - 1].kind == CAP or tokens[head].low in ("ministry", "department", "academy")
    named = named or not any(lexicon.is_place(t.text) for t in tokens[end : end + 2])
    return named and tokens[end + 1].kind == CAP and _is_officer(tokens, head, end)


# "Jae-seok", not "Jean-Paul"
_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")


def _is_korean(one: Token, two: Token) -> bool:
    """Say whether two words are a name of Korea, of which the second half is written small: *Choi **Jae-seok***."""
    if one.kind != CAP or _GIVEN.fullmatch(two.text) is None or len(one.text) > 7 or lexicon.is_place(two.text):
        return False
    return not (lexicon.is_plain(one.low) or is_field(one.low) or one.text.isupper())


def is_initial(tokens: Sequence[Token], at: int) -> bool:
    """Say whether two letters that end a run begin somebody's name: *Department of Trade **Ts**. Oyunbat*."""
    letters = tokens[at].text
    return at + 1 == len(tokens) and len(letters) == 2 and letters[1].islower() and letters[1] not in "aeiou"


def _has_office(tokens: Sequence[Token], first: int) -> bool:
    """Say whether an office stands before a name, written small (so that no token is left of it) or large."""
    before = tokens[max(0, first - 8) : first]
    if not before or before[-1].low not in ("of", "the", "for"):
        return False
    roles = lexicon.words("roles")
    small = tokens[0].low == "of" and first < 3
    return small or any(t.low in roles for t in before)
