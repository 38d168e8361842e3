"""The country that a name tells by itself: by its words, its legal form, lists of institutions and places in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.lexicon import fold
from kg.extract.names.maori import is_of_maori
from kg.extract.names.offsets import has_any
from kg.extract.names.sorts import GERMAN_HOUSES
from kg.extract.names.variants import name_key
from kg.extract.places import gazetteer as places

# "Chinese University of Hong Kong", "British University in Egypt" are where they end.
IN_COUNTRY = re.compile(r" (?:of|in) (?:the )?(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})$")
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
    "Private Limited": ("IN", "PK", "LK", "NP", "BD"),
    "de C.V.": ("MX",),
}


def countries_of_form(name: str) -> tuple[str, ...]:
    """Give the countries of a company's legal form: ***PT** Viknes*, *Viknes **Sdn Bhd***."""
    first = _LEGAL_FORMS.get(name.split()[0])
    plain = name.replace(".", "")
    endings = (codes for ending, codes in _LEGAL_ENDINGS.items() if plain.endswith(ending.replace(".", "")))
    return first or next(endings, ())


def country_of_name(
    name: str,
    spoken: Sequence[str],
    home: str | None = None,
    apposed: str | None = None,
    *,
    listed: bool = True,
    rare: bool = True,
) -> str | None:
    """Give the country that a name speaks for, or None.

    Args:
        listed: The name can stand in the list of universities; a ministry's cannot, as each country has one.
        rare: A word that universities of one country alone have tells it.

    >>> [country_of_name(name, []) for name in ("University of Jordan", "Padjadjaran University", "Harbin Institute")]
    ['JO', 'ID', 'CN']
    >>> country_of_name("Lincoln University", ["NZ"]), country_of_name("Vietnam Japan University", [])
    ('NZ', 'VN')
    """
    if is_of_maori(name):
        return "NZ"
    branch = _BRANCH.search(name) if "(" in name else None
    if branch is not None and (code := lexicon.find_country(branch["land"])):
        return code  # "Taisei River (Thailand) Co., Ltd."
    _, comma, whole = name.rpartition(", ")
    if comma and "Universit" in whole and (code := country_of_name(whole, spoken, home, listed=listed)):
        return code
    seats = lexicon.place_countries(fold(whole)) if comma else ()
    if len(seats) == 1:
        return seats[0]
    named = places.countries_in_name(name)
    if len(named) > 1 and (seat := IN_COUNTRY.search(name)) and (code := places.country_of_phrase(seat["place"])):
        return code
    if len(named) > 1 and name.startswith("Sino-"):
        return home if home in named else "CN"
    if len(named) == 2 and _TEACHES.search(name) and (code := _host_of_two(named)):
        return code
    key = name_key(name)
    sure, likely = country_list(key)
    if listed and not sure and " " not in key:
        both = (country_list(f"university of {key}")[0], country_list(f"{key} university")[0])  # "Padua"
        heard = next((code for code in spoken if code in (*both[0], *both[1])), None)
        sure = (heard,) if heard else both[0] or both[1]
    if not listed:
        everywhere = key.startswith(("ministry", "department", "government", "embassy"))
        open_ = home is None and len(sure) == 1
        sure, likely = () if everywhere else tuple(code for code in sure if open_ or code in spoken), None
    if len(named) == 1 and (not sure or named[0] in sure) and not places.is_elsewhere(name):
        return likely if likely and named == ["GE"] and "GE" not in spoken else named[0]  # Georgia's and Georgia's
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
    if len(sure) > 1 and (code := _only_place(name, sure)):
        return code
    if not sure and (code := _region_of(name)):
        return code
    if listed and not (sure or likely) and (code := _of_language(name, spoken) or _of_opening(key, spoken)):
        return code
    if not (sure or likely) and name.startswith(_IN_GERMANY):
        return "DE"
    towns = [town for town in reversed(places.places_in_name(name)) if likely is None or likely not in town]
    told = (places.choose(tuple(code for code in town if code in spoken), spoken) for town in towns)
    near = any(code in spoken for town in towns for code in town)
    if listed and rare and not sure and likely is None and not near and (code := registers.country_of_rare_word(key)):
        return code
    governed = has_any(name, (" of ", " in ", " at "))
    firm = places.places_in_name(name, firm=True) if towns else []
    alone = () if likely and not governed else tuple(town[0] for town in towns if len(town) == 1 and town in firm)
    if not (sure or likely or governed):
        alone = tuple(code for code in alone if code != "US" and not (code in _LISTED and _TEACHES.search(name)))
    if listed and alone and alone[0] not in spoken and name.isascii():
        sizeable = places.places_in_name(name, firm=True, large=True)
        alone = tuple(code for code in alone if (code,) in sizeable)
    if code := next((code for code in (*told, *alone) if code), None):
        return code
    if likely == "US" and spoken and "US" not in spoken:
        return None  # its addresses are used elsewhere too
    return likely if likely and not sure and not _is_common(key) else None


# Whose universities are listed, and whose towns have namesakes all over the world: "Ashby University".
_LISTED = frozenset({"GB", "IE", "CA", "AU", "NZ"})


# How schools are called where one language is spoken, the country that has most of them first.
_HEADS_OF_ONE = {
    "Universitas": ("ID",),
    "Sekolah Tinggi": ("ID",),
    "Universiti": ("MY",),
    "Hochschule": ("DE", "AT", "CH"),
    "Fachhochschule": ("DE", "AT", "CH"),
    "Hogeschool": ("NL", "BE"),
    "Uniwersytet": ("PL",),
    "Politechnika": ("PL",),
    "Univerzita": ("CZ", "SK"),
    "Universitatea": ("RO", "MD"),
    "Vishwavidyalaya": ("IN",),
    "Vidyapeeth": ("IN",),
    "Üniversitesi": ("TR", "CY"),
}


def _of_language(name: str, spoken: Sequence[str]) -> str | None:
    """Give the country of a school that is called as it is in one language: ***Universitas** Pulau Timah*."""
    for head, codes in _HEADS_OF_ONE.items():
        if head in name and (name.startswith(f"{head} ") or name.endswith(f" {head}")):
            most = codes[0] if len(codes) == 1 or codes[0] in spoken else None
            return _only_place(name, codes) or most
    return None


def _of_opening(key: str, spoken: Sequence[str]) -> str | None:
    """Give the country of the listed university that a name is the beginning of: *Universidad Complutense*."""
    headed = any(word in lexicon.heads() for word in key.split())
    if " " not in key or key.startswith("royal ") or not headed or _is_common(key):
        return None
    code = registers.country_of_opening(key)
    return code if code != "US" or code in spoken or not spoken else None


def _only_place(name: str, sure: Sequence[str]) -> str | None:
    """Give which of several countries has a place of the name: *Michigan State University*."""
    codes = {town[0] for town in places.places_in_name(name) if len(town) == 1}
    fit = codes.intersection(sure)
    return fit.pop() if len(fit) == 1 else None


# Whose institutes are in one country where their name tells no other.
_IN_GERMANY = (*GERMAN_HOUSES, "Leibniz Inst")


def _region_of(name: str) -> str | None:
    """Give the country of a region that opens a name or that it is of: ***Ontario** Council on Fisheries*."""
    regions, words = lexicon.regions(), name.split()
    places = [at + 1 for at, word in enumerate(words[:-1]) if word == "of"]
    spans = (" ".join(words[at : at + size]) for at in (0, *places) for size in (2, 1))
    return next((regions[span] for span in spans if span in regions), None)


def _host_of_two(named: Sequence[str]) -> str | None:
    """Give where an institution of two countries is: rather not with the one that founds such abroad, else nowhere.

    *Vietnam-Japan University*, *German-Jordanian University*.
    """
    hosts = [code for code in named if code not in _FOUNDERS]
    return hosts[0] if len(hosts) == 1 else None


# Countries that found universities with others and abroad.
_FOUNDERS = frozenset("DE FR GB US JP RU CH AT KR TR IT NL AU CN".split())
_TEACHES = re.compile(r"Universit|College")


_BRANCH = re.compile(r" \((?P<land>[A-Z][\w ]+)\) (?:\w+ )*(?:Co|Ltd|Limited|Inc|Corp|GmbH|Pte|Pty|Pvt|LLC)\b")
_QUARTERS = frozenset("north south east west northern southern eastern western central midwestern far".split())


def _is_common(key: str) -> bool:
    """Say whether a name has no word of its own, as many bodies have it: *Polytechnic University*."""
    heads, said = lexicon.heads(), lexicon.words("connectors", "generic")
    if {"north", "south"} <= (words := set(key.split())) or {"east", "west"} <= words:
        return False  # "North South University"
    return all(word in heads or word in said or word in _QUARTERS or lexicon.is_field(word) for word in key.split())


def country_list(key: str) -> tuple[tuple[str, ...], str | None]:
    """Give the countries of the list of universities for a folded name, exactly or by its words."""
    curated = registers.countries_by_registry(key)
    if curated:
        return curated, None
    exact = registers.find_university(key)
    if exact is not None and (exact.countries or exact.likely):
        return exact.countries, exact.likely
    return registers.countries_by_words(key)
