"""Lists of universities, registered institutions and newspapers, and the countries that they tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from kg.extract.names.lexicon import read_packed, _rows, fold, word_key


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


@cache
def _universities() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in read_packed("universities.tsv.gz").splitlines())


@cache
def _university_words() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in read_packed("university_words.tsv.gz").splitlines())


@lru_cache(maxsize=16384)
def countries_by_words(key: str) -> tuple[tuple[str, ...], str | None]:
    """Give the countries of the universities whose names have these words in any order, and the likely one.

    >>> countries_by_words("airlangga university"), countries_by_words("bologna university")[0]
    ((('ID',), None), ('IT',))
    """
    row = _university_words().get(word_key(key))
    codes = row.split(",") if row else []
    return tuple(code for code in codes if not code.startswith("~")), "US" if "~US" in codes else None


@lru_cache(maxsize=16384)
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
def _names_in_order() -> Sequence[str]:
    return sorted(_universities())


# What goes on a name in the list: "millersville university [of pennsylvania]".
_GOES_ON = frozenset("of de del in at for da do di du named der".split())


@lru_cache(maxsize=4096)
def country_of_opening(key: str) -> str | None:
    """Give the country of the listed universities whose names begin with a folded name and go on with a small word.

    >>> country_of_opening("universidad complutense"), country_of_opening("university college")
    ('ES', None)
    """
    names, opens = _names_in_order(), f"{key} "
    codes: set[str] = set()
    for at in range(bisect_left(names, opens), len(names)):
        if not names[at].startswith(opens) or len(codes) > 1:
            break
        if names[at][len(opens) :].partition(" ")[0] in _GOES_ON:
            codes.update(code.lstrip("~") for code in _universities()[names[at]].partition("\t")[0].split(","))
    return codes.pop() if len(codes) == 1 else None


@cache
def _labels() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _universities().values():
        codes, labels = row.split("\t")
        for label in labels.split(",") if labels else ():
            found.setdefault(label, set()).update(code.lstrip("~") for code in codes.split(","))
    return MappingProxyType({label: frozenset(codes) for label, codes in found.items()})


def countries_by_label(label: str) -> frozenset[str]:
    """Give the countries of the universities whose web address has this label: ``usth`` of usth.edu.vn.

    >>> sorted(countries_by_label("kaznu"))
    ['KZ']
    """
    return _labels().get(label, frozenset())


@cache
def _bodies() -> Mapping[str, str]:
    return dict(re.findall(r"(.+)\t(.+)", read_packed("bodies.tsv.gz")))


def find_body(key: str) -> str | None:
    """Give the kind of the registered institution that has a folded name and does not teach.

    >>> find_body("national yiddish book center"), find_body("institute of physics")
    ('other', None)
    """
    return _bodies().get(key)


@cache
def _rare_words() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in read_packed("university_rare.tsv.gz").splitlines())


def country_of_rare_word(key: str) -> str | None:
    """Give the country whose universities alone have a word of this folded name: *Javeriana*, *Padjadjaran*.

    >>> country_of_rare_word("universidad javeriana"), country_of_rare_word("national university")
    ('CO', None)
    """
    found = {code for word in key.split() if (code := _rare_words().get(word))}
    return found.pop() if len(found) == 1 else None


@cache
def _forms() -> tuple[Sequence[str], Mapping[str, tuple[int, ...]]]:
    """Give a row of forms for each registered university, and the numbers of the rows that have a form."""
    rows = read_packed("university_forms.tsv.gz").splitlines()
    numbers: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(rows):
        for form in row.split("\t"):
            numbers[form] = (*numbers.get(form, ()), number)
    return rows, numbers


def universities_of(key: str, *, letters: bool = False) -> tuple[int, ...]:
    """Give the numbers of the registered universities that have a folded name, or letters, among their forms.

    >>> set(universities_of("delhi university")) == set(universities_of("university of delhi")) != set()
    True
    """
    return _forms()[1].get(f"={key}" if letters else key, ())


def forms_of(number: int) -> list[str]:
    """Give the folded names of a registered university: *penn state*, *pennsylvania state university*."""
    return [form for form in _forms()[0][number].split("\t") if not form.startswith("=")]


@cache
def _registry() -> Mapping[str, str]:
    return dict(line.split("\t", 1) for line in read_packed("registry.tsv.gz").splitlines())


def countries_by_registry(key: str) -> tuple[str, ...]:
    """Give the countries of the curated institutions that have a folded name.

    >>> countries_by_registry("aalto university"), countries_by_registry("nowhere university")
    (('FI',), ())
    """
    row = _registry().get(key)
    return tuple(row.split(",")) if row else ()


@cache
def _press() -> Mapping[str, str]:
    return MappingProxyType({name: code for code, names in _rows("press.tsv") for name in names.split()})


def country_of_press(host: str, publisher: str) -> str | None:
    """Give the country that a newspaper writes for, by its address or its title.

    >>> country_of_press("www.dawn.com", ""), country_of_press("", "The Jordan Times"), country_of_press("x.com", "X")
    ('PK', 'JO', None)
    """
    parts = host.split(".")
    ends = [".".join(parts[at:]) for at in range(len(parts))]
    title = fold(publisher.partition("(")[0].partition("/")[0]).replace(" ", "")
    return next(
        (code for key in (*ends, *parts, title, title.removeprefix("the")) if (code := _press().get(key))), None
    )
