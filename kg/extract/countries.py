"""Settle each organisation's country from everything that speaks for one (`kg.extract.places` reads the single signs)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.extract import lexicon, places
from kg.extract.document import Document, Sentence
from kg.extract.entries import Entries, Entry, name_key
from kg.identity.folding import fold

_Spans = Sequence[tuple[int, int, Entry, str]]
_INTERNATIONAL = re.compile(r"\b(?:United Nations|UN|European|International|World|Global|ASEAN|African Union|Asian|Arab|Commonwealth|Association of)\b")
_LIST = re.compile(rf"(?P<who>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?) (?:[a-z]+ ){{0,3}}(?:universities|institutions|partners|institutes|colleges|companies|schools)[^.;:]{{0,30}}?(?:including|such as|like|:|namely|–|—|,)\s")


def settle_countries(document: Document, sentences: Sequence[Sentence], entries: Entries, mentions: _Spans) -> None:
    """Give every entry the country that the most trusted sign names."""
    text = document.text
    counted = places.countries_in_text(text)
    home = places.country_of_address(document.url)
    context = _context(counted, home)
    spans: dict[int, list[tuple[int, int]]] = {}
    for start, end, entry, _ in mentions:
        spans.setdefault(id(entry), []).append((start, end))
    listed = _listed_countries(text, mentions)
    for entry in entries:
        where = spans.get(id(entry), [])
        entry.country = _beside(text, where) or listed.get(id(entry)) or _of_itself(entry, context, document, home)
        if entry.country is None:
            entry.country = _from_city(text, entry, where, context)


def _context(counted: Counter[str], home: str | None) -> list[str]:
    """Give the countries a text speaks of, the one of its address and the most named first."""
    order = [code for code, _ in counted.most_common()]
    return [home, *order] if home else order


def _beside(text: str, spans: Sequence[tuple[int, int]]) -> str | None:
    """Read the country beside any mention."""
    votes: Counter[str] = Counter()
    for start, end in spans[:6]:
        code = places.country_after(text, end) or places.country_before(text, start)
        if code:
            votes[code] += 1
    return votes.most_common(1)[0][0] if votes else None


def _listed_countries(text: str, mentions: _Spans) -> dict[int, str]:
    """Give the country of what "Chinese universities such as A, B and C" lists."""
    found: dict[int, str] = {}
    for match in _LIST.finditer(text):
        code = places.country_of_phrase(match["who"]) or _demonym_country(match["who"])
        if code is None:
            continue
        stop = re.compile(r"[.;:]\s|\bwith\b|\bhas\b|\bhave\b|\bsigned\b").search(text, match.end())
        limit = stop.start() if stop else len(text)
        for start, end, entry, _ in mentions:
            if match.end() <= start and end <= limit:
                found.setdefault(id(entry), code)
    return found


def _demonym_country(phrase: str) -> str | None:
    from kg.identity.countries import find_demonym

    return find_demonym(phrase) or find_demonym(phrase.split()[-1]) or find_demonym(phrase.split()[0])


def _of_itself(entry: Entry, context: Sequence[str], document: Document, home: str | None) -> str | None:
    """Read the country from the name: known organisations, the list of universities, countries and places in it."""
    if entry.known is not None:
        return entry.known or None
    names = [entry.name, *entry.aliases]
    for name in names:
        code = _from_name(name, entry.kind, context)
        if code:
            return code
    if home and _is_publisher(entry, document):
        return home
    return None


def _from_name(name: str, kind: str, context: Sequence[str]) -> str | None:
    countries = places.countries_in_name(name)
    listed = lexicon.find_university(name_key(name).replace("the ", "", 1) if name_key(name).startswith("the ") else name_key(name))
    if len(countries) == 1 and not (listed and listed.countries and countries[0] not in listed.countries) and "american" not in fold(name):
        return countries[0]
    if listed and listed.countries:
        code = places.choose(listed.countries, context)
        if code:
            return code
    towns = places.places_in_name(name)
    if len(countries) < 2 and towns:
        code = places.choose(towns[-1], context) or (towns[-1][0] if len(towns[-1]) == 1 else None)
        if listed and listed.likely and (code is None or code == listed.likely):
            return listed.likely
        if code:
            return code
        if not _INTERNATIONAL.search(name):
            return towns[-1][0]
    return listed.likely if listed and listed.likely else None


def _is_publisher(entry: Entry, document: Document) -> bool:
    if not document.publisher:
        return False
    publisher = name_key(document.publisher)
    return any(name_key(form) and name_key(form) in publisher for form in (entry.name, *entry.aliases))


def _from_city(text: str, entry: Entry, spans: Sequence[tuple[int, int]], context: Sequence[str]) -> str | None:
    """Read the country from the city that follows a mention: *in Moss Landing*."""
    for _, end in spans[:4]:
        codes = places.city_after(text, end)
        code = places.choose(codes, context) if codes else None
        if code:
            return code
    return None
