"""Countries: their labels, the names people call them by, and their demonyms.

The only module that reads ``data/countries.tsv``. Labels follow CLDR in the
short form that news uses (Hong Kong, Myanmar, Palestine). A name or demonym
that means two countries (Congo, Dominican, Congolese) finds neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from kg.identity.folding import fold

LANGUAGES = ("en", "es", "zh")


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory of ISO 3166-1, or Kosovo.

    Attributes:
        code: ISO 3166-1 alpha-2; XK, which ISO leaves to its users and ROR and CLDR use, for Kosovo.
        labels: Label by language: en, es and zh.
        names: Other English names: official, former and colloquial ones.
        foreign_names: Labels in other languages.
        demonyms: Adjectives and words for its people, singular and plural.
    """

    code: str
    labels: Mapping[str, str]
    names: tuple[str, ...]
    foreign_names: tuple[str, ...]
    demonyms: tuple[str, ...]


@cache
def countries() -> Mapping[str, Country]:
    """Map every country's code to the country."""
    text = files("kg.identity.data").joinpath("countries.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return MappingProxyType({row[0]: _country(row) for row in rows})


def country_label(code: str, lang: str = "en") -> str:
    """Give the country's label in a language, in English where that language has none.

    >>> country_label("ES"), country_label("CN", "es"), country_label("LA", "zh")
    ('Spain', 'China', '老挝')

    Raises:
        KeyError: There is no such country.
    """
    labels = countries()[code].labels
    return labels.get(lang, labels["en"])


def find_country(name: str) -> str | None:
    """Give the code of the country that a name means, or None.

    Names of up to three letters count only as they are written, so that "us" is no country.

    >>> find_country("Republic of Korea"), find_country("the Lao PDR"), find_country("Türkiye"), find_country("UK")
    ('KR', 'LA', 'TR', 'GB')
    >>> find_country("Congo"), find_country("us"), find_country("Spian")
    (None, None, None)
    """
    return _find(name, _country_index())


def find_demonym(word: str) -> str | None:
    """Give the code of the country that a demonym belongs to, or None.

    >>> find_demonym("Spanish"), find_demonym("South Koreans"), find_demonym("Filipino")
    ('ES', 'KR', 'PH')
    >>> find_demonym("Congolese"), find_demonym("Martian")
    (None, None)
    """
    return _find(word, _demonym_index())


def _country(row: list[str]) -> Country:
    code, *labels, names, foreign, demonyms = row
    lists = (tuple(cell.split("; ")) if cell else () for cell in (names, foreign, demonyms))
    return Country(code, MappingProxyType(dict(zip(LANGUAGES, labels, strict=True))), *lists)


def _find(name: str, index: Mapping[str, str]) -> str | None:
    name = name.strip()
    return index.get(_form(name)) if can_be_country(name) else None


def can_be_country(name: str) -> bool:
    """Say whether a name begins as some country or demonym does; hardly any other does.

    >>> can_be_country("South Africa"), can_be_country("Kenya"), can_be_country("Harbour University")
    (True, True, False)
    """
    first, several, _ = name.partition(" ")
    if not first.isascii() or not first.isalpha() or (len(first) <= 3 and not several):
        return True
    return first.lower() in (_openers() if several else _single_words())


@cache
def country_openers() -> frozenset[str]:
    """Give the words, in small letters, with which a country's name or a demonym begins."""
    return _single_words() | _openers()


@cache
def _single_words() -> frozenset[str]:
    return frozenset(form for index in (_country_index(), _demonym_index()) for form in index if " " not in form)


@cache
def _openers() -> frozenset[str]:
    """Give the words that open a country's name or a demonym of several words: *new*, *saudi*, and *the*."""
    several = (form for index in (_country_index(), _demonym_index()) for form in index if " " in form)
    return frozenset({"the", *(form.lower().split()[0] for form in several)})


@cache
def country_words() -> Mapping[str, str]:
    """Map the folded single words that are a country's label in some language to its code."""
    labels = (
        (name, each.code) for each in countries().values() for name in (*each.labels.values(), *each.foreign_names)
    )
    return _words(labels)


@cache
def people_words() -> Mapping[str, str]:
    """Map other folded single words that tell of a country to its code: demonyms, and names such as Holland or Wales.

    They tell where something is, but not that two names are one: England and Scotland are both in GB.
    """
    names = ((name, each.code) for each in countries().values() for name in (*each.names, *each.demonyms))
    return {word: code for word, code in _words(names).items() if word not in country_words()}


def _words(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found = _unambiguous(_codes(pairs))
    return {name: code for name, code in found.items() if " " not in name and name == name.lower()}


@cache
def _country_index() -> Mapping[str, str]:
    own = _codes((name, each.code) for each in countries().values() for name in (*each.labels.values(), *each.names))
    foreign = _codes((name, each.code) for each in countries().values() for name in each.foreign_names)
    return _unambiguous(foreign | own)


@cache
def _demonym_index() -> Mapping[str, str]:
    return _unambiguous(_codes((word, each.code) for each in countries().values() for word in each.demonyms))


def _codes(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Map each form to the countries that it can mean."""
    codes: dict[str, set[str]] = {}
    for name, code in pairs:
        codes.setdefault(_form(name), set()).add(code)
    return codes


def _unambiguous(codes: Mapping[str, set[str]]) -> dict[str, str]:
    return {form: next(iter(found)) for form, found in codes.items() if len(found) == 1}


def _form(name: str) -> str:
    """Fold a name; up to three letters stay as they are, so that case tells US from us."""
    if len(name) > 3 and name.isascii() and name.isalpha():
        return name.lower()  # what folding makes of one plain word
    short = name.replace(".", "")
    if len(short) <= 3 and short.isascii():
        return short
    return fold(short if len(short) < 12 else name).removeprefix("the ")
