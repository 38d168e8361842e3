"""The keys under which an index holds a record's names.

A key is a 64-bit number that stands for a text. A name has a *letters* key (its folded letters without the
spaces between, so that "North-West" meets "Northwest"), and beside it a mark of the folded name with its
spaces, which tells an equal name from one that only has equal letters; a *set* key (its concepts without their
order, see `kg.identity.words`); and keys for each word of its own, from which near misses are found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import blake2b

from kg.identity.countries import find_country
from kg.identity.folding import fold
from kg.identity.records import Record
from kg.identity.words import Words, take_apart

LABEL, TRANSLATION, ALIAS, FORMER, ACRONYM, IRI, SET, ID = range(8)
NameRow = tuple[int, int, int]  # key, what it is, mark
_BRANCH = re.compile(r"(.+\S) \(([^()]+)\)")
_ARTICLES = ("the ", "l ", "la ", "le ", "les ", "el ", "il ", "die ", "das ")


def number(text: str) -> int:
    """Give the 64-bit number that stands for a text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def name_key(name: str) -> str:
    """Give the form under which equal names meet: folded, without a leading article.

    >>> name_key("The University of Nairobi"), name_key("La Trobe University")
    ('university of nairobi', 'trobe university')
    """
    folded = fold(name)
    for article in _ARTICLES:
        if folded.startswith(article):
            return folded[len(article) :]
    return folded


def letters_key(key: str) -> int:
    """Give the number of a name's letters without any marks on them; ``key`` as `name_key` gives it."""
    if not key.isascii():
        key = "".join(char for char in unicodedata.normalize("NFKD", key) if unicodedata.category(char) != "Mn")
    return number(key.replace(" ", ""))


def mark(key: str) -> int:
    """Give 32 bits that tell a name from one that differs only in its spaces."""
    return number(key) & 0x7FFFFFFF


def acronym_key(name: str) -> int:
    """Give the number of an acronym; dots and hyphens do not count."""
    return number("acronym " + fold(name).replace(" ", ""))


def iri_number(iri: str) -> int:
    """Give the number of an IRI in whichever of its usual forms."""
    return number("iri " + iri_key(iri))


def id_number(id_: str) -> int:
    """Give the number of a record's id."""
    return number("id " + id_)


def iri_key(iri: str) -> str:
    """Fold the forms in which people write one identifier.

    >>> iri_key("http://www.wikidata.org/entity/Q5") == iri_key("https://www.wikidata.org/wiki/Q5")
    True
    """
    return iri.replace("http://", "https://").replace("/wiki/", "/entity/").rstrip("/")


def set_number(words: Words) -> int:
    """Give the number of a name's concepts without their order."""
    return number("set " + words.set_key)


def word_number(word: str) -> int:
    """Give the number of one concept."""
    return number("word " + word)


def record_rows(record: Record) -> Iterator[NameRow]:
    """Give the rows under which a record is found by name, acronym, identifier or set of words."""
    named = [(LABEL, record.label), *((TRANSLATION, value) for _, value in record.labels)]
    named += [*((ALIAS, alias) for alias in record.aliases), *((FORMER, name) for name in record.former)]
    seen: set[str] = set()
    sets: set[int] = set()
    for what, name in named:
        key = name_key(name)
        if not key or key in seen:
            continue
        seen.add(key)
        yield letters_key(key), what, mark(key)
        words = take_apart(name)
        if len(words.concepts) > 1:
            sets.add(set_number(words))
        if base := _without_country(name, record):
            yield letters_key(name_key(base)), ALIAS, mark(name_key(base))
    yield from ((key, SET, 0) for key in sorted(sets))
    yield from ((key, ACRONYM, 0) for key in sorted({acronym_key(name) for name in record.acronyms}))
    yield from ((key, IRI, 0) for key in sorted({iri_number(iri) for iri in record.same_as}))


def word_rows(record: Record) -> Iterator[tuple[str, int, int]]:
    """Give the words of its own that each name of a record has, with the name's shape: its heads and its length.

    A near miss has the same heads, so that neither a university's hospital nor its press is near the university.
    """
    seen = set()
    for name in record.names:
        words = take_apart(name)
        for word in words.own:
            row = word, heads_number(words), len(words.concepts)
            if row not in seen:
                seen.add(row)
                yield row


def heads_number(words: Words) -> int:
    """Give 31 bits that stand for the heads of a name."""
    return number("heads " + " ".join(sorted(words.heads))) & 0x7FFFFFFF


def _without_country(name: str, record: Record) -> str | None:
    """Give "Siemens" for "Siemens (Germany)", as ROR tells a company's branches apart."""
    match = _BRANCH.fullmatch(name)
    return match[1] if match and record.country and find_country(match[2]) == record.country else None


def deletions(word: str) -> set[str]:
    """Give a word with each one of its letters left out; words one letter apart share one of these.

    >>> sorted(deletions("bath"))
    ['ath', 'bah', 'bat', 'bth']
    """
    return {word[:place] + word[place + 1 :] for place in range(len(word))}
