"""Which entries are one organisation by their names: the same words, one spelling for another, one name shortened.

*Doha University* joins *University of Doha*; *Kazakh National University* joins *Al-Farabi Kazakh National
University*; *Chongqing Open University* and *Open University*, both listed, stay two.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.names import lexicon
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.maori import people_of
from kg.extract.names.registered import are_registered_apart
from kg.extract.names.spelling import spelt_alike
from kg.extract.names.variants import (
    HOSTED_INSTITUTE,
    is_foreign,
    is_known,
    key_words,
    name_key,
    shortens,
    without_place,
    words_outside_brackets,
)
from kg.extract.places.gazetteer import countries_in_name
from kg.identity.countries import countries

_SECOND_NAME = (" — The ", " – The ", " - The ")
_STOP = frozenset({"named", "after", "of", "the", "and", "for", "in", "de", "at"})
_IN_FULL = {"univ": "university", "uni": "university", "u": "university", "ltd": "limited", "intl": "international"}
_OF_REPUBLIC = re.compile(r" of the (?:republic|kingdom|sultanate) of (?:the )?")
_GOVERNED = re.compile(r" (?:of|in) ")
# With more organisations than this a text is a list, and only names that begin alike are compared.
MOST_COMPARED = 200
MOST_BETWEEN = 200  # letters between two names of one clause
_Form = tuple[int, str, Entry]  # the number of its words, itself, and whose it is


# What stands between two that one sentence tells apart: "Doha University signed it with the University of Doha".
_PARTED = re.compile(
    r"(?s:.)*?(?:\band|\bwith|\bby|,? &) (?:(?:the|its|a|rector|president|chancellor|vice-chancellor|dean|"
    r"director|representatives|students|of|from|at|neighbouring|nearby) )*"
)
_GOES_ON = re.compile(r",? and (?:the )?[A-Z]")  # "Oslo University, the University of Oslo and Fjord College"
_PLACED = re.compile(r"(?P<rank>State )?University of (?P<place>.+)", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?;:][\"”’]* |\n|[\"“”]")


def join_variants(text: str, entries: Entries) -> None:
    """Join entries whose names are variants of one name."""
    _part_two(entries)
    _join_same_words(text, entries)
    _drop_pairs(entries)
    _join_spellings(entries)
    _join_embassies(entries)
    join_confucius(entries)
    _join_shortened(text, entries)


@lru_cache(maxsize=8192)
def _same_words(name: str) -> frozenset[str]:
    """Give the words of a name without "of", countries and demonyms as codes.

    *University of Doha* is *Doha University*, *Romanian Embassy* is *Embassy of Romania*.
    """
    if (mission := _mission(name)) is not None:
        return frozenset({" ".join(("embassy", *mission))})  # "Embassy of Canada in France" is not France's in Canada
    key = name_key(name)
    body, _, country = _OF_REPUBLIC.sub(" of ", key).rpartition(" of ")
    if body.startswith("ministry") and (code := find_country(country.removeprefix("the "))):
        key = f"{body} {code}"  # "of the Kyrgyz Republic", "of Kyrgyzstan"
    if body == "university" and len(country) < 4 and (code := find_country(country.upper())):
        key = f"{body} {name_key(countries()[code].labels['en'])}"  # "University of PNG"
    words = [_IN_FULL.get(word, word) for word in key.split() if word not in _STOP]
    if "embassy" in words or "ministry" in words:
        words = [find_demonym(word) or find_country(word) or word for word in words]
    return frozenset(word.removesuffix("s") if len(word) > 4 else word for word in words)


@lru_cache(maxsize=8192)
def _in_english(name: str) -> str:
    """Give the words of a name in English and in order."""
    return lexicon.word_key(name_key(name).replace(" the ", " "))


def _are_two(text: str, one: Entry, other: Entry) -> bool:
    """Say whether a sentence tells two entries apart, as partners or with "and": *Doha University **and** another*.

    Only the first times that each is named count, and brackets or a comma alone tell nothing apart.
    """
    for start in one.starts[:4]:
        for begin in other.starts[:4]:
            first, name, last = (start, one, begin) if start < begin else (begin, other, start)
            end = first + len(name.form_at(text, first)[0] or name.name)
            between = text[end:last] if end < last < end + MOST_BETWEEN else ""
            if not between or _SENTENCE_ENDS.search(between):
                continue
            if re.search(r"\bbetween (?!(?:it|its|the two|both)\b)[^,;]+ and (?:the )?$", between):
                continue  # "Doha University spoke of ties between Lund and the University of Doha"
            follower = one if name is other else other
            if _PARTED.fullmatch(between) or (
                between in (", ", ", the ") and _GOES_ON.match(text, last + len(follower.name))
            ):
                return True
    return False


def _join_same_words(text: str, entries: Entries) -> None:
    by_words: dict[frozenset[str] | str, Entry] = {}
    for entry in list(entries):
        based = without_place(entry.name)
        keys: list[frozenset[str] | str] = [_same_words(entry.name), name_key(entry.name).replace(" ", "")]
        if based is not None and based in entry.forms:
            keys.append(_same_words(based))
        for key in keys:
            twin = by_words.setdefault(key, entry)
            if twin is not entry and not (twin.joined or entry.joined or _are_two(text, twin, entry)):
                if are_registered_apart(twin, entry):
                    continue
                clipped = not _IN_FULL.keys().isdisjoint(key_words(twin.name))
                entries.join(*((entry, twin) if clipped else (twin, entry)))
                by_words[key] = entry if clipped else twin
    _join_translations(entries)
    _join_states(text, entries)


def _join_states(text: str, entries: Entries) -> None:
    """Join *State University of Tetovo* with *University of Tetovo*, and that with *Tetovo National University*.

    Not where the list of universities has both, as New York's, nor where a sentence tells them apart.
    """
    for entry in list(entries):
        match = None if entry.joined else _PLACED.fullmatch(entry.name)
        if match is None:
            continue
        place = match["place"]
        if match["rank"]:
            forms = (f"University of {place}", f"{place.removeprefix('the ')} University")
        elif " " not in place and not is_known(entry.name):  # "University of Oregon", "Oregon State University"
            forms = (f"{place} State University", f"{place} National University")
        else:
            continue
        for twin in filter(None, map(entries.find, forms)):
            if twin is not entry and not twin.joined and not (is_known(entry.name) and is_known(twin.name)):
                if not _are_two(text, twin, entry):
                    later = match["rank"] is None or entry.starts[0] > twin.starts[0]
                    entries.join(*((twin, entry) if later else (entry, twin)))
                    break


def _join_translations(entries: Entries) -> None:
    """Join a name in another language with the English one: *Universidad de los Andes*, *University of the Andes*."""
    foreign = [entry for entry in entries if is_foreign(entry.name)]
    english = {_in_english(entry.name): entry for entry in entries if entry not in foreign} if foreign else {}
    for entry in foreign:
        twin = english.get(_in_english(entry.name))
        if twin is not None and not twin.joined:
            entries.join(entry, twin)


def _drop_pairs(entries: Entries) -> None:
    """Drop a name that an acronym and a hyphen precede: *the **KU-Fjord College** agreement* of KU and one."""
    for entry in list(entries):
        first, hyphen, rest = entry.name.partition("-")
        pair = hyphen and first.isupper() and first.isalpha() and rest[:1].isupper()
        if pair and entries.find(rest) not in (None, entry):
            entry.joined = True


_TWO_HYPHENED = re.compile(r"(?P<one>[^,()]+ University)[-–](?P<two>[^,()]+ University)")


def _part_two(entries: Entries) -> None:
    """Part two universities that a hyphen ties: *the **Lund University-Kyoto University** programme*."""
    for entry in list(entries):
        match = _TWO_HYPHENED.fullmatch(entry.name) if "University" in entry.name[:-10] else None
        if match is not None and not is_known(entry.name):
            for start in entry.starts:
                entries.enter(match["one"], "university", start)
                entries.enter(match["two"], "university", start + match.start("two"))
            entry.joined = True


def _join_spellings(entries: Entries) -> None:
    """Join names that differ in the letters of one word: *Cendrawasih University*, *Cenderawasih University*."""
    seen: dict[tuple[str, ...], Entry] = {}
    for entry in list(entries):
        words = name_key(entry.name).split()
        for at in range(len(words) if len(words) < 9 else 0):
            twin = seen.setdefault((*words[:at], "", *words[at + 1 :]), entry)
            if twin is not entry and not (twin.joined or entry.joined) and spelt_alike(twin.name, entry.name, at):
                right = is_known(entry.name) and not is_known(twin.name)
                entries.join(*((entry, twin) if right else (twin, entry)))


def _join_embassies(entries: Entries) -> None:
    """Join *Embassy of Romania* with *Romanian Embassy in Nairobi*: a text speaks of one embassy of a country."""
    missions: dict[str, list[tuple[Entry, str]]] = {}
    for entry in list(entries):
        mission = _mission(entry.name)
        if mission is None or not mission[0]:
            continue
        others = missions.setdefault(mission[0], [])
        twin = next((each for each, seat in others if not (seat and mission[1]) or seat == mission[1]), None)
        if twin is None:
            others.append((entry, mission[1]))
        else:
            entries.join(twin, entry)


def _mission(name: str) -> tuple[str, str] | None:
    """Give the code of whose embassy a name is and that of where, each empty where the name does not tell.

    *Chinese Embassy in Nairobi* is *Embassy of the People's Republic of China in Kenya*.
    """
    if "mbassy" not in name:
        return None
    body, _, seat = name.replace("U.S.", "US").partition(" in ")
    place = seat.removeprefix("the ")
    towns = lexicon.place_countries(lexicon.fold(place)) if place else ()
    where = find_country(place) or (towns[0] if towns else lexicon.fold(place))
    return next(iter(countries_in_name(body)), ""), where


def join_second_names(text: str, entries: Entries) -> None:
    """Join a second name behind a dash: *University of Berga **– The Coastal University of Chile***.

    And the people of New Zealand with its council: *Ngāti Viknes*, *Te Rūnanga o Ngāti Viknes*.
    """
    for entry in list(entries):
        if "nanga" in entry.name and (people := entries.find(people_of(entry.name) or entry.name)) is not None:
            entries.join(entry, people)
        if not entry.name.startswith("University of "):
            continue
        for start in entry.starts:
            end = start + len(entry.name)
            if text[end : end + 7] not in _SECOND_NAME:
                continue
            second = entries.at_edge(end + 7)
            if second is not None and not second.joined and " University of " in second.name:
                entries.join(entry, second)
                break


def join_ministries(text: str, entries: Entries) -> None:
    """Join *Ministry of Education* with *Ministry of Education of Norway* where the text has one of that name.

    Not where another country owns it: *Kenya's Ministry of Education*.
    """
    longer: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.kind == "government" and entry.name.startswith("Ministry"):
            for body in _bodies(entry.name):
                longer.setdefault(body, []).append(entry)
    for body, named in longer.items():
        entry_of_body = entries.find(body)
        if len(named) != 1 or entry_of_body is None or entry_of_body is named[0] or entry_of_body.joined:
            continue
        if not any(text.endswith(("’s ", "'s ", "s’ ", "s' "), 0, start) for start in entry_of_body.starts):
            entries.join(named[0], entry_of_body)


def join_hyphened(entries: Entries) -> None:
    """Join an institute with the name that has its council before it: *Marine Council-**Tide Institute***."""
    longer = [entry for entry in entries if "-" in entry.name]
    for entry in [one for one in entries if " " in one.name] if longer else ():
        whole = [each for each in longer if not each.joined and _is_under(entry.name, each.name)]
        if len(whole) == 1 and not entry.joined:
            entries.join(whole[0], entry)


def _is_under(name: str, longer: str) -> bool:
    before = longer.removesuffix(f"-{name}").rpartition(" ")[2]
    return longer.endswith(f"-{name}") and (before.isupper() or lexicon.is_field(before.lower()))


def _bodies(name: str) -> list[str]:
    """Give what stands before the country in a ministry's name: *Ministry of Health* (of Norway)."""
    ends = [match.start() for match in _GOVERNED.finditer(name)]
    return [name[:end] for end in ends[1:] if find_country(name[end + 4 :].removeprefix("the ")) is not None]


def join_confucius(entries: Entries) -> None:
    """Join Confucius Institutes of one host, and the bare name with the first: *Confucius Institute at USTP*."""
    named = [entry for entry in entries if entry.name.startswith("Confucius Institute")]
    hosts: dict[Entry, Entry] = {}
    first: Entry | None = None
    for entry in sorted(named, key=lambda each: find_country(each.name.rsplit(" in ", 1)[-1]) is not None):
        match = HOSTED_INSTITUTE.match(entry.name)
        if match is None:
            continue
        host = entries.find(match["host"])
        if host is None and first is not None and find_country(match["host"]) and len(hosts) < 2:
            entries.join(first, entry)
            continue
        if host is not None and hosts.setdefault(host, entry) is not entry:
            entries.join(hosts[host], entry)
        first = first or entry
    bare = entries.find("Confucius Institute") if first is not None else None
    if first is not None and bare is not None:
        entries.join(first, bare)


def _join_shortened(text: str, entries: Entries) -> None:
    """Join a name with the one that it shortens, the shortest first.

    A shortened name keeps the first or the last word, unless it is a single one (`shortens`).
    """
    everyone = list(entries)
    beside: dict[str, list[_Form]] = {}
    for entry in everyone:
        _index_forms(entry, entry, beside)
    for short in sorted(everyone, key=lambda each: len(each.name)):
        words = key_words(short.name)
        if short.joined or (len(words) == 1 and short.name not in lexicon.known_organisations()):
            continue
        edges = beside if len(words) == 1 else words[:1] if len(everyone) > MOST_COMPARED else (words[0], words[-1])
        longer = {
            entry
            for edge in edges
            for size, form, entry in beside.get(edge, ())[:MOST_COMPARED]
            if size > len(words) and entry is not short and not entry.joined and shortens(short.name, form)
        }
        if len(longer) == 1:
            longest = longer.pop()
            if _are_two(text, longest, short):
                continue
            entries.join(longest, short)
            _index_forms(short, longest, beside)


def _index_forms(entry: Entry, owner: Entry, beside: dict[str, list[_Form]]) -> None:
    """Enter the forms of an entry as those of its owner under their first and last words."""
    for form in (entry.name, *entry.aliases):
        words = words_outside_brackets(form)
        for edge in (words[0], words[-1]) if words else ():
            beside.setdefault(edge, []).append((len(words), form, owner))
