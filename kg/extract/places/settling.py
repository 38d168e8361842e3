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
from kg.extract.names.lexicon import fold
from kg.extract.names.offsets import has_any
from kg.extract.names.publisher import publisher_entry
from kg.extract.names.variants import name_key
from kg.extract.places import gazetteer as places
from kg.extract.places.beside import city_after, country_after, country_before, listed_countries
from kg.extract.places.setting import Setting
from kg.extract.places.surroundings import is_of_many, settle_by_surroundings

Spans = Sequence[tuple[int, int, Entry, str]]


# Where an embassy lies is not whose it is: "the Chinese embassy in Russia".
_EMBASSY = re.compile(r"\b(?:[Ee]mbassy|[Cc]onsulate|High Commission)\b")
# "Chinese University of Hong Kong", "British University in Egypt" are where they end.
_IN_COUNTRY = re.compile(r" (?:of|in) (?:the )?(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})$")
# Legal forms that open a name and belong to one country.
_LEGAL_FORMS = {"PT": ("ID",), "PT.": ("ID",), "CV": ("ID",), "OOO": ("RU",), "JSC": ("RU", "UZ", "KZ", "UA", "VN")}


# Those that end one.
_LEGAL_ENDINGS = {
    "Sdn Bhd": ("MY", "BN"),
    "Sdn. Bhd.": ("MY", "BN"),
    "Berhad": ("MY",),
    "Tbk": ("ID",),
    "GmbH": ("DE", "AT", "CH"),
    "S.p.A.": ("IT",),
    "Oyj": ("FI",),
    "Pty Ltd": ("AU", "ZA"),
    "Pvt Ltd": ("IN", "PK", "LK", "NP", "BD"),
    "de C.V.": ("MX",),
}


def _countries_of_form(name: str) -> tuple[str, ...]:
    """Give the countries of a company's legal form: ***PT** Viknes*, *Viknes **Sdn Bhd***."""
    first = _LEGAL_FORMS.get(name.split()[0])
    return first or next((codes for ending, codes in _LEGAL_ENDINGS.items() if name.endswith(ending)), ())


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
    if entry.kind == "government" and (seat := _IN_COUNTRY.search(entry.name)):
        code = places.country_of_phrase(seat["place"])  # "China's Ministry of Education" may be another
        if code:
            return code
    beside = _beside(text, where)
    entry.located = beside is not None
    told = beside or listed.get(id(entry))
    return _only_home(entry, told) or told or _of_places(entry, text, where, setting)


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
    labels = {name.lower() for name in (entry.name, *entry.acronyms) if is_acronym(name)} & setting.labels
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
    return Counter(codes).most_common(1)[0][0] if codes else None


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
            None if is_acronym(name) else country_of_name(name, setting.spoken, setting.home, apposed, listed=taught)
        )
        sure = taught or entry.kind == "government"
        if code and (sure or code in (*setting.spoken, *places.countries_in_name(name))):
            return code
    if entry.kind == "enterprise" and (codes := _countries_of_form(entry.name)):
        return places.choose(codes, setting.spoken)
    return setting.home if entry.hint else None


def country_of_name(
    name: str, spoken: Sequence[str], home: str | None = None, apposed: str | None = None, *, listed: bool = True
) -> str | None:
    """Give the country that a name speaks for, or None.

    Args:
        listed: The name can stand in the list of universities; a ministry's cannot, as each country has one.

    >>> [country_of_name(name, []) for name in ("University of Jordan", "Padjadjaran University", "Harbin Institute")]
    ['JO', 'ID', 'CN']
    >>> country_of_name("Lincoln University", ["NZ"]), country_of_name("Vietnam Japan University", [])
    ('NZ', 'VN')
    """
    _, comma, whole = name.rpartition(", ")
    if comma and "Universit" in whole and (code := country_of_name(whole, spoken, home, listed=listed)):
        return code
    seats = lexicon.place_countries(fold(whole)) if comma else ()
    if len(seats) == 1:
        return seats[0]
    named = places.countries_in_name(name)
    if len(named) > 1 and (seat := _IN_COUNTRY.search(name)) and (code := places.country_of_phrase(seat["place"])):
        return code
    if len(named) > 1 and name.startswith("Sino-"):
        return home if home in named else "CN"
    if len(named) == 2 and _TEACHES.search(name) and (code := _host_of_two(named)):
        return code
    key = name_key(name)
    sure, likely = country_list(key)
    if listed and not sure and " " not in key:
        sure = country_list(f"university of {key}")[0] or country_list(f"{key} university")[0]  # "Padua"
    if not listed:
        everywhere = key.startswith(("ministry", "department", "government", "embassy"))
        open_ = home is None and len(sure) == 1
        sure, likely = () if everywhere else tuple(code for code in sure if open_ or code in spoken), None
    if len(named) == 1 and (not sure or named[0] in sure) and not places.is_elsewhere(name):
        return named[0]
    if likely in spoken and not set(sure) & set(spoken):
        return likely
    if apposed and sure and apposed not in sure and not set(sure) & set(spoken):
        return apposed  # "Lincoln University, Kuala Lumpur"
    if sure and (code := places.choose(sure, spoken)) and (
        code in spoken or not (listed and _is_common(key))
    ):
        return code
    if len(named) > 1:
        return home if listed and home in named else None
    if apposed:
        return apposed
    towns = [town for town in reversed(places.places_in_name(name)) if likely is None or likely not in town]
    told = (places.choose(tuple(code for code in town if code in spoken), spoken) for town in towns)
    if listed and not sure and likely is None and not towns and (code := registers.country_of_rare_word(key)):
        return code
    governed = has_any(name, (" of ", " in ", " at "))
    firm = places.places_in_name(name, firm=True) if towns else []
    alone = () if likely and not governed else tuple(town[0] for town in towns if len(town) == 1 and town in firm)
    if not (sure or likely or governed):
        alone = tuple(code for code in alone if code != "US")  # its universities are listed, "Lakeside" is anywhere
    if code := next((code for code in (*told, *alone) if code), None):
        return code
    return likely if likely and not sure and not _is_common(key) else None


def _host_of_two(named: Sequence[str]) -> str | None:
    """Give where an institution of two countries is: rather not with the one that founds such abroad, else nowhere.

    *Vietnam-Japan University*, *German-Jordanian University*.
    """
    hosts = [code for code in named if code not in _FOUNDERS]
    return hosts[0] if len(hosts) == 1 else None


# Countries that found universities with others and abroad.
_FOUNDERS = frozenset("DE FR GB US JP RU CH AT KR TR IT NL AU CN".split())
_TEACHES = re.compile(r"Universit|College")


_QUARTERS = frozenset("north south east west northern southern eastern western central midwestern far".split())


def _is_common(key: str) -> bool:
    """Say whether a name has no word of its own, as many bodies have it: *Polytechnic University*."""
    heads, small, generic = lexicon.heads(), lexicon.words("connectors"), lexicon.words("generic") | _QUARTERS
    return all(word in heads or word in small or word in generic or lexicon.is_field(word) for word in key.split())


def country_list(key: str) -> tuple[tuple[str, ...], str | None]:
    """Give the countries of the list of universities for a folded name, exactly or by its words."""
    curated = registers.countries_by_registry(key)
    if curated:
        return curated, None
    exact = registers.find_university(key)
    if exact is not None and (exact.countries or exact.likely):
        return exact.countries, exact.likely
    return registers.countries_by_words(key)


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
    return next((code for code in setting.spoken if code in codes), None)
