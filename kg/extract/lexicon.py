"""The word lists that reading a name needs: the only module that knows the files of ``kg/extract/language``.

Everything is loaded on first use and kept. Keys are folded (`kg.identity.folding.fold`) where they are
names, and in lower case where they are words.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from kg.identity.folding import fold


class Head(NamedTuple):
    """A noun that makes a run of capitalised words a name: *University*, *Universitas*, *Ministry*."""

    kind: str
    order: str


class KnownUniversity(NamedTuple):
    """What the list of universities says of a name.

    Attributes:
        countries: Where universities of this name are, by the country domain of their addresses.
        likely: A country that only a ``.edu`` address speaks for, or None.
        labels: Domain labels, which often are acronyms: ``usth``.
    """

    countries: tuple[str, ...]
    likely: str | None
    labels: tuple[str, ...]


class KnownOrganisation(NamedTuple):
    """An organisation that needs no head word to be recognised: *Huawei*, *UNESCO*, *Harvard*."""

    name: str
    kind: str
    country: str | None


def _read(name: str) -> str:
    return files("kg.extract.language").joinpath(name).read_text(encoding="utf-8")


def _read_packed(name: str) -> str:
    return gzip.decompress(files("kg.extract.language").joinpath(name).read_bytes()).decode()


def _rows(name: str) -> Iterator[list[str]]:
    for line in _read(name).splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def heads() -> Mapping[str, Head]:
    """Map head words in lower case to what they make of a name."""
    return MappingProxyType({word: Head(kind, order) for word, kind, order in _rows("heads.tsv")})


@cache
def words(section: str) -> frozenset[str]:
    """Give the words of one section of ``words.txt``.

    >>> "technology" in words("fields"), "rector" in words("roles")
    (True, True)
    """
    if section == "acronyms_upper":
        return frozenset(word.upper() for word in _sections()["acronyms"])
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
def _universities() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in _read_packed("universities.tsv.gz").splitlines())


def find_university(key: str) -> KnownUniversity | None:
    """Look a folded name up in the list of universities.

    >>> find_university("university of waikato").countries
    ('NZ',)
    """
    row = _universities().get(key)
    if row is None:
        return None
    codes, labels = row.split("\t")
    listed = codes.split(",")
    sure = tuple(code for code in listed if not code.startswith("~"))
    likely = "US" if "~US" in listed else None
    return KnownUniversity(sure, likely, tuple(labels.split(",")) if labels else ())


@cache
def _places() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in _read_packed("places.tsv.gz").splitlines())


def place_countries(key: str) -> tuple[str, ...]:
    """Give the countries that a folded place name can lie in, the most populous place first.

    >>> place_countries("shenzhen"), place_countries("hamilton")[:2], place_countries("nowhere at all")
    (('CN',), ('CA', 'BM'), ())
    """
    row = _places().get(key)
    return tuple(row.split(",")) if row else ()


@cache
def known_organisations() -> Mapping[str, KnownOrganisation]:
    """Map the written forms of well-known organisations to what they are."""
    found: dict[str, KnownOrganisation] = {}
    for forms, kind, country in _rows("organisations.tsv"):
        names = forms.split("; ")
        for name in names:
            found[name] = KnownOrganisation(names[0], kind, country or None)
    return MappingProxyType(found)


def is_place(text: str) -> bool:
    """Say whether a name is in the list of places."""
    return fold(text) in _places()


@cache
def known_first_words() -> frozenset[str]:
    """Give the first word of every known form."""
    return frozenset(form.split(" ", 1)[0] for form in known_organisations())
