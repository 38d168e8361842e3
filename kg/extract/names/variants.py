"""Which names are variants of one name: shorter, spelt otherwise, or with a place behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import stands_for
from kg.extract.names.curtailed import leaves_sort
from kg.extract.names.lexicon import fold
from kg.extract.names.offsets import has_any
from kg.extract.names.tails import SYSTEMS

# Left out between two forms of one name: "Al-Farabi University" for "Al-Farabi Kazakh National University".
_LEGAL = frozenset(
    "co ltd limited inc incorporated corp corporation company plc gmbh llc llp ag sa bv nv p pvt pte pty private "
    "sdn bhd group holding holdings jsc ojsc".split()
)
# "Confucius Institute at Oslo University"
HOSTED_INSTITUTE = re.compile(r"Confucius Institute (?:at|of|in|for) (?:the )?(?P<host>.+)")
_LOOSE = frozenset("national state federal technical global".split())


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """Fold a name for comparison: *The University of X* is *University of X*."""
    return fold(name).removeprefix("the ")


@lru_cache(maxsize=8192)
def key_words(name: str) -> list[str]:
    """Give the folded words of a name."""
    return name_key(name).split()


@lru_cache(maxsize=8192)
def words_outside_brackets(name: str) -> list[str]:
    """Give the folded words of a name without what stands in brackets."""
    return key_words(re.sub(r"\([^()]*\)", " ", name) if "(" in name else name)


def shortens(short: str, name: str) -> bool:
    """Say whether one name is a shorter form of another, by its end or by leaving out "National" and its like."""
    a, b = key_words(short), words_outside_brackets(name)
    if len(a) >= len(b) or a[-1] not in b or (len(a) > 1 and a[0] != b[0] and a[-1] != b[-1]):
        return False
    if len(a) == 1:
        if b[0] == a[0] and b[1:3] == ["university", "of"] and short in lexicon.known_organisations():
            return lexicon.is_place(" ".join(b[3:]))  # "Tsinghua" for "Tsinghua University of Viknes"
        return len(short) > 4 and a[0] in b and b[0] != a[0] and "-" in name and short in lexicon.known_organisations()
    if b[: len(a)] == a and _is_office_abroad(short, name):
        return True  # "British Council" Kenya
    if a[0] in ("ngati", "ngai") and b[: len(a)] == a and len(a) > 1:
        return True  # "Ngāti Viknes" o Berga
    if len(a) == 2 and a[1] == "foundation" and b[0] == a[0] and "foundation" in b and _has_name(a[:1]):
        return True  # "Hamad Foundation" for "Hamad Bin Karim Foundation for Fisheries"
    if len(a) > 2 and a[-1] == "university" and b[-1] == a[-1] and _leaves_one(a, b):
        return True
    if short[:3].isupper() and a[0] in lexicon.heads() and (a[0], a[-1]) == (b[0], b[-1]) and lexicon.is_place(a[-1]):
        return len(a) == 2 or (len(a) == 3 and stands_for(short.split()[1], " ".join(b[1:-1])))  # "UIN SMH Banten"
    if len(a) == 2 and a[1] == b[-1] == "university" and a[0] in b[1:-1] and _has_name(a[:1]) and not is_known(short):
        return True  # "Nazrul University" for "Kazi Nazrul Islam University"
    if len(a) == 2 and len(b) == 3 and b[::2] == a and a[1] == "university" and _is_second_name(b[1], a):
        return True  # "Denizli University" for "Denizli Vikneska University"
    if len(a) == 2 and b[::2] == a and "-" in name and lexicon.is_place(b[1]) and _has_name(a[:1]):
        return True  # "Salahaddin University", which is "Salahaddin-Erbil University"
    if len(b[0]) == 1 and b[-len(a) :] == a and 1 < len(b) - len(a) < 4:
        return True  # "S. Fjordov Harbour State University"
    if len(a) > 3 and b[:-1] == a and lexicon.is_place(b[-1]) and not is_known(short) and _has_name(a[-1:]):
        return True  # "Institute of Health Mitra Husada" Jakarta
    if b[1:] == a and (b[0] in ("al", "el") or b[0].startswith("pontif")):
        return True  # "Nahda College", "Universidad Católica de Viknes"
    if b[1:] == a and lexicon.find_demonym(b[0]) is not None and a[0] in ("foundation", "academy", "union", "society"):
        return True  # "Russian Foundation for Basic Research"
    if b in ([*a, "college"], [*a, "news", "agency"]) or (b[: len(a)] == a and _LEGAL.issuperset(b[len(a) :])):
        return True  # "Harbour Group" P. Ltd.
    if a[-1] in ("college", "polytechnic", "institute") and b[: len(a) + 1] == [*a, "and"] and not is_known(short):
        return True  # "Viknes Polytechnic" and Institute of Technology
    if leaves_sort(a, b) or (a[0] == b[0] and a[0] in ("ministry", "department") and _names_ministry(a, b)):
        return True
    if registers.find_university(" ".join(a)) is None and _leaves_fields(a, b):
        return True
    own = not lexicon.is_plain(a[0]) and not lexicon.is_place(a[0])
    if a[-1] == "university" and b[: len(a)] == a and b[len(a)] in ("of", "for"):
        place = " ".join(b[len(a) + 1 :])
        placed = lexicon.is_place(place) or lexicon.is_place(b[len(a) + 1]) or _is_land(place)
        return placed or _has_name(a[:-1])  # "Memorial University" of Newfoundland, "Kenyatta University" of Arts
    if (
        a[-1] == "college"
        and b[: len(a) + 1] == [*a, "of"]
        and all(lexicon.is_field(word) or word == "and" for word in b[len(a) + 1 :])
    ):
        return True
    if (
        b[: len(a)] == a
        and b[len(a)] in ("of", "for", "on")
        and a[-1] not in ("university", "college", "universities")
        and a[-1] in lexicon.heads()
    ):
        return True
    if a[0].startswith("universidad") and b[: len(a)] == a and b[len(a)] in ("de", "del", "do"):
        return lexicon.find_country(" ".join(b[len(a) + 1 :])) is not None  # "Universidad de Santiago" de Chile
    if b[: len(a)] == a and "," in name[len(short) : len(short) + 1]:
        return True
    if re.match(r"[A-Z]{2,4} \w+$", short) and a[1] in b[2:] and a[1] in lexicon.heads():
        if stands_for(short.split()[0], " ".join(b[: b.index(a[1])])):
            return True  # "GIK Institute" for "Ghulam Ishaq Khan Institute" of Engineering
    if (
        re.match(r"[A-Z]{2,4} ", short)
        and b[-len(a) + 1 :] == a[1:]
        and stands_for(short.split()[0], " ".join(b[: -len(a) + 1]))
    ):
        return True
    if registers.find_university(" ".join(a)) is not None and not own:
        return b[1:] == a and _is_region_of(b[0], " ".join(a))
    if name.lower().endswith("-" + short.lower()):
        return False  # "Harbour-Fjord University" is a joint one
    if b[-len(a) :] == a and len(a) > 1 and name.endswith(("”", '"', "»")):
        return True  # National University "Kari Berg Viknes Polytechnic"
    if b[-len(a) :] == a:
        # "Academy of Sciences" in "University of the Academy of Sciences" is another body
        royal = b[:2] in (["prince", "of"], ["princess", "of"])  # "Prince of Songkla University"
        apart = b[-len(a) - 1] in ("of", "for", "the", "at") and not royal
        return a[0] not in lexicon.heads() and len(b) - len(a) <= 3 and not apart
    if a[0] == b[0] and a[-1] == b[-1] in ("hospital", "foundation", "bank", "trust") and own:
        return len(b) == len(a) + 1 and set(a) <= set(b)  # "Yahya Hospital" for "Yahya Welfare Hospital"
    return a[0] == b[0] and a[-1] == b[-1] and _are_loose(set(b) - set(a)) and set(a) <= set(b)


def _is_office_abroad(short: str, name: str) -> bool:
    """Say whether a land stands behind a known body that is no house: *Goethe-Institut **Kenya***."""
    known = lexicon.known_organisations().get(short)
    if known is None or known.kind not in ("association", "other"):
        return False
    return lexicon.find_country(name[len(short) + 1 :]) is not None


def _is_land(words: str) -> bool:
    """Say whether folded words are a country: *the united kingdom*, *usa*."""
    words = words.removeprefix("the ")
    return lexicon.find_country(words.upper() if len(words) < 4 else words.title()) is not None


def _is_region_of(word: str, listed: str) -> bool:
    """Say whether a listed name of plain words is in the land of a place: *(Assam) Royal Global University*."""
    known = registers.find_university(listed)
    return known is not None and len(known.countries) == 1 and lexicon.place_countries(word) == known.countries


def _are_loose(left: set[str]) -> bool:
    """Say whether words are ranks, or a people with one: *Al-Farabi **Kazakh National** University*."""
    rest = left - _LOOSE - {"and"}
    return not rest or (rest < left and all(lexicon.find_demonym(word.capitalize()) for word in rest))


def _leaves_one(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether one word before the head is left out: *Maharaja Chhatrasal (Bundelkhand) University*."""
    if len(b) != len(a) + 1 or list(b[: len(a) - 1]) != list(a[:-1]) or is_known(" ".join(a)):
        return False
    return any(not lexicon.is_plain(word) for word in a[:-1]) and not lexicon.is_place(" ".join(a[:-1]))


def _leaves_fields(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether only fields and ranks are left out behind a name of its own or before its head.

    *Samarkand Institute* for *Samarkand State Institute of Languages*; *Joaan Academy for Defence* for *Joaan Academy
    for Defence Studies*; *Oslova University* for *Oslova Marine Sciences University*.
    """
    own = list(a[:-1])
    if a[0] != b[0] or (lexicon.is_plain(a[0]) and not _has_name(own)):
        return False
    if a[-1] in ("university", "institute", "academy") and list(b[: len(own)]) == own and a[-1] in b[len(own) :]:
        head = b.index(a[-1], len(own))
        left = [*b[len(own) : head], *b[head + 1 :]]
    elif b[: len(a)] == a and a[-2] in ("of", "for"):
        left = list(b[len(a) :])
    else:
        return False
    left = [word for word in left if word not in ("of", "and", "for", "the") and not lexicon.is_field(word)]
    if len(own) > 1 and _has_name(own):  # "Admiral Viknes University" (of Inland Shipping)
        left = [word for word in left if not lexicon.is_plain(word) or lexicon.is_place(word)]
    return _are_loose(set(left))


def _names_ministry(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether one ministry's name leaves out fields of another: *Ministry of Education (and Science) of Kenya*."""
    same = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    left, right = list(a[same:]), list(b[same:])
    return right[:1] == ["and"] and (not left or right[-len(left) :] == left)


def _has_name(words: Sequence[str]) -> bool:
    """Say whether a word is neither of the dictionary nor a place: a person's, as in *Jomo Kenyatta*."""
    if lexicon.is_place(" ".join(words)) or (len(words) > 1 and lexicon.is_place(words[0]) and len(words[0]) > 3):
        return False
    return any(not lexicon.is_plain(w) and not lexicon.is_place(w) for w in words)


IN_FULL = re.compile(
    r" [\"“„«]|(?:,| [–-]) .*University| named (?:after|for) | of (?:the )?\w|,? [\w ]+ (?:Campus|Branch)$"
)
_BEHIND = re.compile(
    r"(?P<base>(?!Dr\.? )[^(,]{12,}?)(?: \([A-Z][\w-]*\) | named (?:after|for) |, [\w’' -]+ (?:Campus|Branch)$)"
    r"|(?P<town>[^(,\"“„«]* ?[\"“„«][^\"“”„«»]+[\"”»]) (?:in|of) [A-Z][\w’'. -]+$"
    r"|(?P<member>University of [^,]{6,}?)(?:, | [–-] )[^,]*University\b"
    r"|(?P<at>(?:Academy|Institute|Conservatory|School) of [^,]{4,}(?:, [A-Z][a-z]+(?:, | and )[^,]+)?)"
    r" in [A-Z][\w’'. -]+$"
    r"|(?P<placed>(?:[A-Z]\w+ )?University of [^,]{6,}|[^,]{3,} University) in [A-Z][\w’'. -]+$"
    r"|(?P<city>[^,]{4,} University), [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$"
    r"|(?P<under>(?:[\w-]+ )*?(?:Institute|Academy|University) of .+?|[\w-]+ University)"
    r" (?:of|under) the (?:Ministry|President|Government)\b.+"
    r"|Dr\.? (?P<titled>.{12,})$"
    r"|[A-Z]{2,6} [\"“„«](?P<inner>[^\"“”»]{12,})[\"“”»]$"
    r"|(?P<quoted>[^(,\"“„«]{12,}) [\"“„«][^\"“”„«»]+[\"”»]$"
    r"|(?P<seated>[^(,]{12,}\w(?<! of)) [A-Z][\w’'-]+ (?:Campus|Branch)$"
)
# What parts such a name from what tells where it is.
_PARTED = (
    " (", " named ", ",", " in ", "“", '"', "„", "«", " – ", " - ", " of the ", " under the ", " Campus", " Branch",
    "Dr",
)  # fmt: skip
# "Federal University of Viknes of Chile", "Harbour University Viknes in the UK"
_LAND_BEHIND = re.compile(r"(?P<base>.+) (?:of|in) (?:the )?(?P<country>[A-Z][\w’'.]+(?: [A-Z]\w+)?)")
_OF_LAND = frozenset("university institute college academy universidad université".split())
# "University of Fisheries Viknes, Khyber Pakhtunkhwa"
_TOWN_BEHIND = re.compile(
    r"(?P<base>[^,]*(?:University|Institute|College|Academy)[^,]*), (?P<town>[A-Z][\w’'-]+(?: [A-Z]\w+)?)"
)
# "Universitas Harbour of Viknes", "University of Harbour at Viknes"
_PLACED = re.compile(r"(?P<base>[^,]+) (?P<link>of|at) (?P<town>[A-Z][\w’'-]+)")
_COUNTRY_BEHIND = re.compile(
    r"(?P<base>.*\b(?:University|College|Institute|Ltd\.?|Society|Foundation|Association|Fund|Federation|Network)"
    r"(?:(?: of [A-Z]\w+)? of(?: the)?)?) (?P<country>[A-Z].*)"
)


@lru_cache(maxsize=8192)
def without_place(name: str) -> str | None:
    """Give a name without what only tells where or after whom it is: *Monash University* Malaysia."""
    if name.startswith("Confucius Institute"):
        return None
    match = _BEHIND.match(name) if has_any(name, _PARTED) else None
    if match:
        if match["seated"]:
            return _before_campus(name)
        if match["city"] and name_key(match["city"]) in SYSTEMS:
            return None
        return _own_base(match["quoted"]) if match["quoted"] else next(filter(None, match.groups()))
    if (town := _TOWN_BEHIND.fullmatch(name)) and name_key(town["base"]) not in SYSTEMS:
        if lexicon.is_place(town["town"]) or town["town"] in lexicon.regions():
            return _own_base(town["base"])
    if (match := _PLACED.fullmatch(name)) and lexicon.is_place(match["town"]) and not is_known(name):
        outside = not lexicon.find_country(match["town"]) and name_key(match["base"]) not in SYSTEMS
        if outside and (match["link"] == "at" or is_foreign(match["base"])):
            return _own_base(match["base"])
    match = _LAND_BEHIND.fullmatch(name)
    if match and (base := _own_base(match["base"])) and _is_in_land(base, match["country"]):
        return base
    match = _COUNTRY_BEHIND.fullmatch(name)
    if (
        match is None
        or not lexicon.heads().keys().isdisjoint(match["country"].lower().split())
        or (
            lexicon.find_country(match["country"]) is None
            and not (name.endswith(f"University {match['country']}") and lexicon.is_place(match["country"]))
        )
    ):
        return None
    base = _own_base(re.sub(r" of(?: the)?$", "", match["base"]))
    return None if base is None or _is_abroad(match["country"], base) else base


def _is_in_land(base: str, country: str) -> bool:
    """Say whether a university's name is whole without the country behind it."""
    words = base.lower().split()
    told = lexicon.find_country(country) is not None and not {"government", "republic", "ministry"} & set(words)
    taught = not _OF_LAND.isdisjoint(words[:-1])
    return told and taught and not _is_abroad(country, base)


def _before_campus(name: str) -> str:
    """Give the university that a campus is of, the one of the list if there is one: *University of Fiji* Suva."""
    words = name.split()
    bases = [" ".join(words[:-size]) for size in (4, 3, 2)]
    known = (b for b in bases if name_key(b) in SYSTEMS or registers.find_university(name_key(b)) is not None)
    return next(known, bases[-1])


def _is_abroad(place: str, base: str) -> bool:
    """Say whether a place lies in another country than a university: *Monash University* Malaysia is another body."""
    homes, _ = registers.countries_by_words(fold(base))
    code = lexicon.find_country(place)
    codes = (code,) if code else lexicon.place_countries(fold(place))
    return bool(homes) and bool(codes) and not set(codes) & set(homes)


def _own_base(base: str) -> str | None:
    """Give what is left of a name if it still tells who is meant."""
    words = base.lower().split()
    own = any(not lexicon.is_plain(word) and lexicon.find_demonym(word.capitalize()) is None for word in words)
    listed = registers.find_university(fold(base)) is not None
    if (len(words) == 2 and words[0] in lexicon.words("generic")) or words == ["national", "research", "university"]:
        return None  # "National University"
    return base if (own or listed) and len(words) > 1 else None


def _is_second_name(word: str, short: Sequence[str]) -> bool:
    """Say whether a word that a short form leaves out is a name, and the short form is no other university's."""
    plain = lexicon.is_plain(word) or lexicon.is_place(word) or lexicon.find_demonym(word.capitalize()) is not None
    return not plain and registers.countries_by_words(" ".join(short)) == ((), None)


def adds_town(name: str, base: str) -> bool:
    """Say whether a name only adds the town where its university is: *Hazara University* Mansehra.

    A branch in another country is another institution: *New York University* Shanghai.
    """
    towns = lexicon.place_countries(fold(name[len(base) :].removeprefix(" in ")))
    homes, likely = registers.countries_by_words(fold(base))
    if not (homes or likely) and " in " in name[len(base) :]:
        return is_known(name)  # "Zelvia University in Lund", which only the longer name is listed as
    return bool(towns) and towns[0] in (homes or (likely,))


def is_known(name: str) -> bool:
    """Say whether the list of universities has a name."""
    return registers.find_university(name_key(name)) is not None


def is_foreign(name: str) -> bool:
    """Say whether a name has the word for university or its like in another language than English."""
    heads = lexicon.heads()
    return any(word in heads and heads[word].order == "right" for word in key_words(name))
