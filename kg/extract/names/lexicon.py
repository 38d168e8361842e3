"""The word lists that reading a name needs: the only module that knows the files of ``kg/extract/language``.

Everything is loaded on first use and kept. Keys are folded (`kg.identity.folding.fold`) where they are
names, and in lower case where they are words.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from kg.extract.names.british import british
from kg.identity.countries import countries
from kg.identity.countries import find_country as find_country_afresh
from kg.identity.countries import find_demonym as find_demonym_afresh
from kg.identity.folding import fold as fold_afresh

# A text says the same words again and again: what a word folds to and which country it names is kept.
fold = lru_cache(maxsize=65536)(fold_afresh)
find_demonym = lru_cache(maxsize=65536)(find_demonym_afresh)


@lru_cache(maxsize=65536)
def find_country(name: str) -> str | None:
    """Give the country that a name means in an English text: *China*, but not *Island*, which is Iceland in Danish.

    Nor *Granada*, which is Grenada in Spanish and a town in English.

    >>> find_country("China"), find_country("Island"), find_country("Granada"), find_country("Republic of Korea")
    ('CN', None, None, 'KR')
    """
    code = find_country_afresh(name)
    if code is not None and (name.lower() in common_words() or code not in (place_countries(fold(name)) or (code,))):
        country = countries()[code]
        return code if fold(name) in {fold(own) for own in (country.labels["en"], *country.names)} else None
    return code


class Head(NamedTuple):
    """A noun that makes a run of capitalised words a name: *University*, *Universitas*, *Ministry*."""

    kind: str
    order: str


class KnownOrganisation(NamedTuple):
    """An organisation that needs no head word to be recognised: *Huawei*, *UNESCO*, *Harvard*.

    Attributes:
        name: Its first form.
        kind: As in the claims format.
        country: ISO code, None where it is of no one country.
        asks: The form is a word, a place or a person too, so the sentence must treat it as an organisation.
    """

    name: str
    kind: str
    country: str | None
    asks: bool


def _read(name: str) -> str:
    return files("kg.extract.language").joinpath(name).read_text(encoding="utf-8")


def read_packed(name: str) -> str:
    return gzip.decompress(files("kg.extract.language").joinpath(name).read_bytes()).decode()


def _rows(name: str) -> Iterator[list[str]]:
    for line in _read(name).splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


@cache
def heads() -> Mapping[str, Head]:
    """Map head words in lower case to what they make of a name."""
    return MappingProxyType({word: Head(kind, order) for word, kind, order in _rows("heads.tsv")})


@cache
def words(section: str, *others: str) -> frozenset[str]:
    """Give the words of one section of ``words.txt``, or of several, which are joined but once.

    >>> "technology" in words("fields"), "rector" in words("roles"), "rector" in words("fields", "roles")
    (True, True, True)
    """
    if others:
        return words(section) | words(*others)
    if section == "acronyms_upper":
        return frozenset(word.upper() for word in _sections()["acronyms"])
    if section == "offices":
        return _sections()["roles"] | _sections()["titles"]
    return _sections()[section]


@cache
def _sections() -> Mapping[str, frozenset[str]]:
    sections: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in _read("words.txt").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line[1 : line.index("]")], set())
        elif not line.startswith("#"):
            current.update(line.split())
    return MappingProxyType({name: frozenset(found) for name, found in sections.items()})


@cache
def _translations() -> Mapping[str, str]:
    """Map the words of university names in other languages, folded, to the English word."""
    return MappingProxyType(
        {word: english for english, *forms in _rows("translations.tsv") for word in forms[0].split()}
    )


def word_key(key: str) -> str:
    """Give the words of a folded name in English and in order, the same for a name and its translation.

    >>> word_key("universitas airlangga") == word_key("airlangga university") == "airlangga university"
    True
    """
    translate = _translations().get
    small = words("connectors")
    return " ".join(sorted({translate(word, word) for word in key.split() if word not in small}))


@cache
def common_words() -> frozenset[str]:
    """Give the English words that are no names, in lower case: *refugee*, *resource*."""
    words = read_packed("common_words.txt.gz").split()
    return frozenset([*words, *british(words)])


@cache
def regions() -> Mapping[str, str]:
    """Map the regions that news names without their country to it: *Karnataka*, *New South Wales*."""
    return MappingProxyType(
        {name.replace("_", " "): code for code, names in _rows("regions.tsv") for name in names.split()}
    )


@cache
def _places() -> Mapping[str, str]:
    towns = dict(line.split("\t", 1) for line in read_packed("places.tsv.gz").splitlines())
    return {fold(name): code for name, code in regions().items()} | towns


def place_countries(key: str) -> tuple[str, ...]:
    """Give the countries that a folded place name can lie in, the most populous place first.

    >>> place_countries("shenzhen"), place_countries("hamilton")[:1], place_countries("nowhere at all")
    (('CN',), ('CA',), ())
    """
    row = _places().get(key)
    return tuple(row.removeprefix("~").split(",")) if row else ()


def is_large_place(key: str) -> bool:
    """Say whether a folded name is that of a town of 90,000 or more, or of a region.

    >>> is_large_place("shenzhen"), is_large_place("bavaria"), is_large_place("krosno"), is_large_place("nowhere")
    (True, True, False, False)
    """
    row = _places().get(key)
    return row is not None and not row.startswith("~")


@cache
def known_organisations() -> Mapping[str, KnownOrganisation]:
    """Map the written forms of well-known organisations to what they are."""
    found: dict[str, KnownOrganisation] = {}
    for forms, kind, country, care in _rows("organisations.tsv"):
        names = forms.split("; ")
        for name in names:
            found[name] = KnownOrganisation(names[0], kind, country or None, care == "ask")
    return MappingProxyType(found)


@lru_cache(maxsize=65536)
def is_place(text: str) -> bool:
    """Say whether a name is in the list of places."""
    return fold(text) in _places()


@cache
def known_first_words() -> Mapping[str, tuple[int, ...]]:
    """Map the first word of every known form to the numbers of words of those that it begins, the largest first."""
    sizes: dict[str, set[int]] = {}
    for form in known_organisations():
        words = form.split()
        sizes.setdefault(words[0], set()).add(len(words))
    return MappingProxyType({word: tuple(sorted(found, reverse=True)) for word, found in sizes.items()})


@cache
def known_second_words() -> Mapping[str, frozenset[str]]:
    """Map the first word of every known form to the words that follow it in one."""
    found: dict[str, set[str]] = {word: set() for word in known_first_words()}
    for form in known_organisations():
        words = form.split()
        found[words[0]].update(words[1:2])
    return MappingProxyType({word: frozenset(seconds) for word, seconds in found.items()})


_FIELD_ENDINGS = (
    "ology",
    "ologies",
    "onomy",
    "onomics",
    "istry",
    "graphy",
    "metry",
    "iculture",
    "matics",
    "tronics",
    "physics",
    "therapy",
    "nautics",
    "science",
    "sciences",
    "engineering",
    "entrepreneurial",
)


@lru_cache(maxsize=65536)
def is_field(low: str) -> bool:
    """Say whether a word in lower case is a field of study or government: *technology*, *biotechnologies*.

    >>> is_field("technology"), is_field("biotechnologies"), is_field("nairobi")
    (True, True, False)
    """
    fields = words("fields")
    return low in fields or low.endswith(_FIELD_ENDINGS) or (low.endswith("s") and low[:-1] in fields)


@lru_cache(maxsize=65536)
def is_plain(low: str) -> bool:
    """Say whether a word in lower case says nothing about who is named: a field, a head, a word of the dictionary.

    >>> is_plain("international"), is_plain("tongji")
    (True, False)
    """
    if find_country(low.capitalize()) is not None:
        return False
    return is_field(low) or low in heads() or low in words("wide") or low in common_words()
