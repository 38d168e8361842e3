"""In which country an organisation is, as far as the text, its name and the lists of places say.

The order of trust: what stands beside the name (*in Bangkok, Thailand*; *Spain's ...*; *Chinese universities such
as ...*), the name itself, the list of universities, the city in the name, the publication's own address. Where
they leave it open, none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from urllib.parse import urlsplit

from kg.claims.countries import COUNTRY_CODES
from kg.extract.names import lexicon
from kg.extract.names.datelines import find_datelines
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, fold
from kg.identity.countries import can_be_country, country_openers

_WORD = rf"[{UPPER}][\w’'.-]*"
_WIDE = frozenset(
    "asia africa europe america pacific atlantic central north south east west northern southern eastern "
    "western arab union".split()
)


@lru_cache(maxsize=4096)
def country_of_phrase(phrase: str) -> str | None:
    """Give the country that a phrase names by itself: a country, not a demonym and not a city."""
    code = find_country(phrase)
    if code is None and phrase.startswith("the "):
        code = find_country(phrase[4:])
    return code


def countries_in_name(name: str) -> list[str]:
    """List the countries that a name's words name, each once, in order.

    >>> countries_in_name("University of Jordan"), countries_in_name("Vietnamese-German University")
    (['JO'], ['VN', 'DE'])
    """
    return list(_countries_in_name(name))


@lru_cache(maxsize=8192)
def _countries_in_name(name: str) -> tuple[str, ...]:
    words = _WORDS.findall(_PEOPLES_CHINA.sub("China", name))
    found: list[str] = []
    at = 0
    opens = [_opens_land(word) for word in words]
    if True not in opens:
        return ()
    sizes = (6, 5, 4, 3, 2, 1) if "and" in words else (3, 2, 1)  # "Turks and Caicos Islands"
    while at < len(words):
        near = words[at][0].isupper() and (opens[at] or at + 1 < len(words) and opens[at + 1])
        for size in sizes if near else ():
            if at + size > len(words):
                continue
            if at and words[at] in ("American", "America") and words[at - 1] in _AMERICAS:
                continue
            code = _country_or_region(words[at : at + size])
            if code:
                found.append(code)
                at += size - 1
                break
        at += 1
    return tuple(dict.fromkeys(found))


def _opens_land(word: str) -> bool:
    """Say whether a word may be the first of what a country, its people or a region is called; few words are.

    >>> _opens_land("South"), _opens_land("Kenya"), _opens_land("Karnataka"), _opens_land("Harbour")
    (True, True, True, False)
    """
    return word.lower() in _land_openers() or len(word) < 4 or not (word.isascii() and word.isalpha())


@cache
def _land_openers() -> frozenset[str]:
    return country_openers() | {name.split()[0].lower() for name in lexicon.regions()}


def _country_or_region(words: Sequence[str]) -> str | None:
    """Give the country that words are, as its name, its people or a region: *South Korean*, *Inner Mongolia*."""
    phrase = " ".join(words)
    code = country_of_phrase(phrase) or find_demonym(phrase) if can_be_country(phrase) else None
    if len(words) == 3:
        return code or lexicon.regions().get(phrase)  # "New South Wales"
    return code or (_region(words) if len(words) == 2 else None)


_PEOPLES_CHINA = re.compile(r"(?:the )?People[’']s Republic of China")  # "Republic of China" is Taiwan
_AMERICAS = frozenset({"Ibero", "Latin", "Inter", "Pan", "Central", "South", "North"})
_WORDS = re.compile(r"[^\W\d_][\w’']*")
# Regions whose names hold another country's: "Niger Delta University", "Lebanon Valley College".
_REGIONS = {"niger delta": "NG", "niger state": "NG", "lebanon valley": "US", "peru state": "US", "new england": "US"}


def _region(words: Sequence[str]) -> str | None:
    """Give the country of a region that is named by two words, one of them a country: *Inner Mongolia*."""
    if not words[1][0].isupper() or words[1].lower() in lexicon.heads():
        return None
    if not any(country_of_phrase(word) or find_demonym(word) for word in words):
        return None
    key = fold(" ".join(words))
    return _REGIONS.get(key) or next(iter(lexicon.place_countries(key)), None)


_GAPS = re.compile(r"[\s,()–-]+")
_QUOTES = re.compile(r"[\"“”„«»]")
_QUOTED = re.compile(
    rf"[\"“„«](?P<word>[{UPPER}][\w’'.-]*)(?= (?:[^\"“”„«»]* )?(?:Institute|Polytechnic|Academy|University)\b)"
)
_GOVERNS = frozenset({"of", "in", "at"})


def places_in_name(name: str, *, firm: bool = False, large: bool = False) -> list[tuple[str, ...]]:
    """List, for each place that a name's words name, the countries where it can be.

    Args:
        firm: Only places at either end or behind a small word: not *Arignar Anna Park*, where Anna is a person.
        large: Only towns and regions of many people, and small ones that the name is in or of: *Academy in Krosno*.

    >>> places_in_name("Harbin Institute of Technology")
    [('CN',)]
    """
    return list(_places_in_name(name, firm, large))


# Towns that the dictionary has as words.
_TOWNS = frozenset("shanghai cologne wellington madras muscat tangier astrakhan".split())


@lru_cache(maxsize=8192)
def _places_in_name(name: str, firm: bool, large: bool) -> tuple[tuple[str, ...], ...]:
    words = [w for w in _GAPS.split(_QUOTES.sub(" ", name)) if w]
    opens = {match["word"] for match in _QUOTED.finditer(name)}  # "Academy “Tashkent Institute of Fisheries”"
    found: list[tuple[str, ...]] = []
    at = 0
    while at < len(words):
        for size in (3, 2, 1) if words[at][:1].isupper() else ():
            if at + size > len(words):
                continue
            key = fold(" ".join(words[at : at + size]))
            codes = lexicon.place_countries(key)
            if not codes:
                continue
            common = size == 1 and key in lexicon.common_words() and key not in _TOWNS
            common = common and not (at and words[at - 1] in _GOVERNS)
            acronym = at == 0 and len(words[at]) < 6 and words[at].isupper() and not name.isupper()
            common |= acronym  # "SEGI University" is not in Ségi
            if (
                not common
                and (size > 1 or not (key in lexicon.words("fields") or key in lexicon.heads() or key in _WIDE))
                and (not firm or at == 0 or at + size == len(words) or words[at - 1].islower() or words[at] in opens)
                and (not large or lexicon.is_large_place(key) or (at and words[at - 1] in _GOVERNS))
            ):
                found.append(codes)
                at += size - 1
                break
        at += 1
    return tuple(found)


def is_elsewhere(name: str) -> bool:
    """Say whether a country in the name is not where it is.

    *American University of Beirut*, *Korea-China Friendship Association*.

    >>> is_elsewhere("American University of Beirut"), is_elsewhere("American University")
    (True, False)
    """
    return _ABROAD.match(name) is not None or _BETWEEN_COUNTRIES.search(name) is not None


_ABROAD = re.compile(
    r"(?:The )?(?:American|British|German|French|Canadian|Russian|Swiss|Japanese) (?:University|College|"
    r"School|Institute) (?:of|in) "
)
_BETWEEN_COUNTRIES = re.compile(r"\w-(?:China|Russia|USA|US|UK|Japan|Korea|India|Germany|France)\b")


def dateline_countries(text: str) -> tuple[str, ...]:
    """Give the countries of the place at the head of a news text.

    *AMMAN – Three universities*, *Accra, Nov. 22, GNA –*.

    >>> dateline_countries("Title\\n\\nACCRA, Nov. 22, GNA - The rector"), dateline_countries("The rector - a man")
    (('GH',), ())
    """
    for line in find_datelines(text, within=600):
        code = country_of_phrase(line.place) or country_of_phrase(line.place.title())
        codes = (code,) if code else lexicon.place_countries(fold(line.place))
        if codes:
            return codes
    return ()


def country_of_address(url: str | None) -> str | None:
    """Give the country of a web address's domain: ``NZ`` of https://www.scoop.co.nz/...

    >>> [country_of_address(f"https://{host}/x") for host in ("news.ju.edu.jo", "github.com", "www.gov.uk")]
    ['JO', None, 'GB']
    """
    host = host_of(url)
    top = host.rsplit(".", 1)[-1].upper()
    if top == "UK":
        return "GB"
    if top in (
        "IO",
        "CO",
        "TV",
        "ME",
        "AI",
        "AC",
        "FM",
        "CC",
        "WS",
        "TO",
        "GG",
        "SH",
        "LA",
        "LY",
    ) and not _official(host):
        return None
    if top == "EDU" or top == "GOV":
        return "US"
    return top if top in COUNTRY_CODES else None


def address_labels(url: str | None) -> frozenset[str]:
    """Give the parts of a web address's host name.

    >>> sorted(address_labels("https://www.ntnu.edu.tw/news"))
    ['edu', 'ntnu', 'tw', 'www']
    """
    host = host_of(url)
    return frozenset(host.split(".")) if host else frozenset()


@lru_cache(maxsize=64)
def host_of(url: str | None) -> str:
    """Give the host name of a web address, or an empty one."""
    simple = _SIMPLE_ADDRESS.match(url) if url else None
    if simple is not None:
        return simple[1].lower()  # what the long way gives for nearly all of them
    return (urlsplit(url).hostname if url else None) or ""


_SIMPLE_ADDRESS = re.compile(r"https?://([A-Za-z0-9.-]+)(?=[/?#]|\Z)")


def _official(host: str) -> bool:
    return bool(re.search(r"\.(?:edu|ac|gov|org|co|com|net)\.\w\w$", host))


def countries_in_text(text: str) -> Counter[str]:
    """Count the countries that a text names, demonyms included."""
    counts = Counter(chain.from_iterable(map(_phrase_countries, _TWO_WORDS.findall(text))))
    for name, taken, code in _HELD:
        if taken in counts and (times := text.count(name)) > 0:
            counts[code] += times
            counts[taken] -= times
            if counts[taken] <= 0:
                del counts[taken]
    if "Georgia" in text and ("GE" in counts or not _GEORGIA_US.search(text)):
        counts["GE"] += text.count("Georgia")
    return counts


# Countries whose names hold another's, and that of the other.
_HELD = (("Turks and Caicos", "TR", "TC"), ("Papua New Guinea", "GN", "PG"))
# What tells that Georgia is the state.
_GEORGIA_US = re.compile(
    r"Atlanta|Savannah|Augusta|Ga\.|Georgia (?:Tech|State|Southern|Institute)|University of (?:West )?Georgia|"
    r", Georgia,|America|U\.S\.|United States"
)


# the letter goes first, as a search then skips to letters like it
_TWO_WORDS = re.compile(rf"[{UPPER}](?<!\w\w)[\w’'.-]*(?: {_WORD})?")
_TAUGHT = re.compile(r"\w+ (?:Language|Studies|Literature|Department|Proficiency)")


@lru_cache(maxsize=16384)
def _phrase_countries(phrase: str) -> tuple[str, ...]:
    """Give the country of two words, else that of each: *South Africa's*, *Chinese Rector*."""
    if True not in map(_opens_land, phrase.split()):
        return ()
    phrase = phrase.rstrip(".'’")
    whole = phrase.removesuffix("'s").removesuffix("’s")
    code = _word_country(whole) if can_be_country(whole) or whole in lexicon.regions() else None
    if code is not None:
        return (code,)
    if " " not in phrase or _TAUGHT.match(phrase):
        return ()
    return tuple(code for word in phrase.split() if (code := _word_country(word)))


@lru_cache(maxsize=65536)
def _word_country(word: str) -> str | None:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in ("English", "Latin", "Georgia"):
        return None
    if not can_be_country(word):
        return lexicon.regions().get(word)
    return find_country(word) or find_demonym(word) or lexicon.regions().get(word)


def choose(candidates: Sequence[str], context: Sequence[str]) -> str | None:
    """Choose among the countries of a name by those that the text speaks of; None where it stays open.

    >>> choose(("US", "NZ"), ["NZ", "CN"]), choose(("US", "GB"), ["CN"]), choose(("CN",), [])
    ('NZ', None, 'CN')
    """
    if len(candidates) == 1:
        return candidates[0]
    for code in context:
        if code in candidates:
            return code
    return None
