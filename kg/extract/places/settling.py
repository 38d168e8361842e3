"""Settle each organisation's country from everything that speaks for one.

`kg.extract.places.gazetteer` reads the single signs.

In the order of trust: what the text says beside the name, the name itself, the list of universities, places in
the name, the city after it, the publisher's address. Where several countries are open, those that the text
speaks of decide; where none does, there is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.extract.document import Document
from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.maori import is_of_maori
from kg.extract.names.headwords import LETTERS_AND_TOWN
from kg.extract.names.publisher import publisher_entry
from kg.extract.names.variants import name_key
from kg.extract.places import gazetteer as places
from kg.extract.places.apposed import country_apposed
from kg.extract.places.beside import city_after, country_after, country_before, listed_countries
from kg.extract.places.naming import IN_COUNTRY, countries_of_form, country_list, country_of_name
from kg.extract.places.setting import Setting
from kg.extract.places.surroundings import is_of_many, settle_by_surroundings

Spans = Sequence[tuple[int, int, Entry, str]]


# Where an embassy lies is not whose it is: "the Chinese embassy in Russia".
_EMBASSY = re.compile(r"\b(?:[Ee]mbassy|[Cc]onsulate|High Commission)\b")


def settle_countries(document: Document, entries: Entries, mentions: Spans) -> None:
    """Give every entry the country that the most trusted sign names."""
    text = document.text
    setting = read_setting(document, mentions)
    spans: dict[int, list[tuple[int, int]]] = {}
    for start, end, entry, _ in mentions:
        spans.setdefault(id(entry), []).append((start, end))
    listed = listed_countries(text, [(start, end, id(entry)) for start, end, entry, _ in mentions])
    for entry in entries:
        entry.country = _country(entry, text, spans.get(id(entry), []), listed, setting)
    left = [entry for entry in entries if entry.country is None and entry.kind == "university"]
    if left:
        more = [code for code, _ in Counter(entry.country for entry in entries if entry.country).most_common()]
        wider = replace(setting, spoken=tuple(dict.fromkeys([*setting.spoken, *more])))
        for entry in left:
            entry.country = _of_places(entry, text, spans.get(id(entry), []), wider)
    settle_by_surroundings(text, entries, mentions, setting)


def _country(
    entry: Entry, text: str, where: Sequence[tuple[int, int]], listed: Mapping[int, str], setting: Setting
) -> str | None:
    if entry.kind == "government" and _EMBASSY.search(entry.name):
        whose = places.countries_in_name(entry.name.replace("U.S.", "US").replace("U.K.", "UK"))
        return next(iter(whose), None) or _beside(text, where)
    if entry.known == "" and entry.kind in ("other", "association"):
        return None  # "UNESCO in Paris"
    if setting.home and _is_own(entry, setting):
        return setting.home
    if entry.known and entry.kind in ("enterprise", "government", "association"):
        return entry.known  # "Huawei in Mexico" is a branch
    if entry.kind == "government" and (seat := IN_COUNTRY.search(entry.name)):
        code = places.country_of_phrase(seat["place"])  # "China's Ministry of Education" may be another
        if code:
            return code
    if entry.kind == "government" and (code := _opens_with_country(entry.name)):
        return code  # "representative of the Jordan Tourism Board in Iraq"
    beside = _beside(text, where)
    entry.located = beside is not None
    told = beside or listed.get(id(entry))
    return _only_home(entry, told) or told or _of_places(entry, text, where, setting)


def _opens_with_country(name: str) -> str | None:
    """Give the country with which a state body's name begins, if it names no other."""
    named = places.countries_in_name(name)
    words = name.split()
    opens = (places.country_of_phrase(" ".join(words[:size])) for size in (1, 2, 3))
    return named[0] if len(named) == 1 and named[0] in opens else None


def _only_home(entry: Entry, told: str | None) -> str | None:
    """Give where alone a university can be, if the text beside it speaks of another country.

    One of the known, one whose name has a word that universities of one country alone have, and one of Hong Kong:
    *Zambeze University* after *partners in Zambia such as*; *China's MIT*.
    """
    if told is None or entry.kind != "university":
        return None
    key = name_key(entry.name)
    home = entry.known or registers.country_of_rare_word(key)
    if home is None and told == "CN":
        home = next((code for code in places.countries_in_name(entry.name) if code in ("HK", "MO", "TW")), None)
    sure, _ = country_list(key)
    return home if home and home != told and (not sure or home in sure) else None


def _of_places(entry: Entry, text: str, where: Sequence[tuple[int, int]], setting: Setting) -> str | None:
    """Read the country from the names, the town behind one of them, or the addresses of universities."""
    if entry.known is None and is_of_many(entry):
        return None
    return (
        _of_itself(entry, setting, None if lexicon.is_place(entry.name) else _apposed(text, where, setting))
        or _from_city(text, where, setting)
        or _from_acronym(entry, setting)
    )


def _is_own(entry: Entry, setting: Setting) -> bool:
    """Say whether the text stands on the organisation's own pages: *TUFS* on www.tufs.ac.jp."""
    if entry.hint and entry.kind == "university":
        sure, _ = country_list(name_key(entry.name))
        if not sure or setting.home in sure or entry.name.startswith(("St", "Saint")):
            return True
    labels = {name.lower() for name in (entry.name, *entry.acronyms) if is_acronym(name)} if setting.labels else set()
    labels &= setting.labels
    if not labels:
        return False
    known = {code for label in labels for code in registers.countries_by_label(label)}
    return not known or setting.home in known


def read_setting(document: Document, mentions: Spans) -> Setting:
    """Read what the document's address, publisher and text outside names say of countries."""
    pieces, last = [], 0
    for start, end, *_ in mentions:
        pieces.append(document.text[last:start])
        last = max(last, end)
    outside = " / ".join([*pieces, document.text[last:]])
    home = places.country_of_address(document.url)
    counts = places.countries_in_text(outside)
    told = frozenset(counts)
    spoken = [code for code, _ in counts.most_common()]
    home = home or registers.country_of_press(places.host_of(document.url), document.publisher or "")
    if home is None and document.publisher:
        publisher = publisher_entry(document)
        named = places.countries_in_name(document.publisher)
        home = named[0] if len(named) == 1 else country_of_name(publisher.name, tuple(spoken)) if publisher else None
    if home:
        counts[home] += 2
        spoken = [code for code, _ in counts.most_common()]
    dateline = places.dateline_countries(document.text)
    spoken = [*(code for code in dateline if code in spoken or len(dateline) == 1), *spoken]
    spoken = list(dict.fromkeys([*spoken, home] if home else spoken))
    return Setting(home, tuple(spoken), places.address_labels(document.url), told | {*dateline} & {*spoken}, dateline)


def _beside(text: str, spans: Sequence[tuple[int, int]]) -> str | None:
    """Read the country beside any mention."""
    codes = [code for start, end in spans[:6] if (code := country_after(text, end) or country_before(text, start))]
    codes = codes or [code for _, end in spans[:6] if (code := country_apposed(text, end))]
    if len(codes) < 2:
        return codes[0] if codes else None
    return Counter(codes).most_common(1)[0][0]


def _of_itself(entry: Entry, setting: Setting, apposed: str | None) -> str | None:
    """Read the country from the names: known organisations, countries and places in them, the list of universities."""
    if entry.known is not None:
        return setting.home if setting.home and entry.name.lower() in setting.labels else entry.known or None
    if entry.name.startswith("Confucius Institute"):
        host = re.sub(r"^Confucius Institute(?: Headquarters?| (?:at|of|in|for)(?: the)?)? ?", "", entry.name)
        known = lexicon.known_organisations().get(host)
        return (
            "CN"
            if not host
            else (known.country if known else country_of_name(host, setting.spoken, setting.home, apposed))
        )
    if is_of_many(entry):
        return None
    names = [
        entry.name,
        *(form for form, what in entry.forms.items() if what == "alias"),
        *([entry.hint] if entry.hint else []),
    ]
    if entry.kind == "association" and len(places.countries_in_name(entry.name)) > 1:
        return None
    taught = entry.kind not in ("government", "association", "enterprise")
    for name in names:
        code = (
            None
            if is_acronym(name) and not name.lower().startswith(LETTERS_AND_TOWN)
            else country_of_name(
                name, setting.spoken, setting.home, apposed, listed=taught, rare=entry.kind != "research"
            )
        )
        sure = taught or entry.kind == "government" or is_of_maori(name) or " Chamber of " in name
        if code and (sure or code in (*setting.spoken, *places.countries_in_name(name))):
            return code
    if entry.kind == "enterprise" and (code := _known_firm(entry.name)):
        return code
    if entry.kind == "enterprise" and (codes := countries_of_form(entry.name)):
        return places.choose(codes, setting.spoken)
    return setting.home if entry.hint else None


def _known_firm(name: str) -> str | None:
    """Give the country of a well-known company that is named with its legal form: *Viknes **Inc.***"""
    words = name.split()
    forms = (" ".join(words[:size]).rstrip(",") for size in range(len(words) - 1, 0, -1))
    known = next(filter(None, map(lexicon.known_organisations().get, forms)), None)
    return known.country if known is not None and known.kind == "enterprise" else None


def _apposed(text: str, spans: Sequence[tuple[int, int]], setting: Setting) -> str | None:
    """Read the country from the city after a comma: *Ahmadu Bello University, Zaria*."""
    for _, end in spans[:4]:
        if text.startswith(", ", end) and (code := places.choose(city_after(text, end), setting.spoken)):
            return code
    return None


def _from_city(text: str, spans: Sequence[tuple[int, int]], setting: Setting) -> str | None:
    """Read the country from the city that follows a mention: *in Moss Landing*."""
    for _, end in spans[:4]:
        codes = city_after(text, end)
        code = places.choose(codes, setting.spoken) if codes else None
        if code:
            return code
    return None


def _from_acronym(entry: Entry, setting: Setting) -> str | None:
    """Read the country of an acronym that no name explains from the addresses of universities: *VSU*, vsu.by."""
    if not is_acronym(entry.name):
        return None
    codes = registers.countries_by_label(entry.name.lower())
    if len(codes) == 1 and len(entry.name) > 3:
        return next(iter(codes))
    heard = [code for code in setting.spoken if code in codes]
    return heard[0] if len(heard) == 1 or (heard and heard[0] == setting.home) else None
