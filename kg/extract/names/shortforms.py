"""Acronyms by initials and short forms: *UNN* for the University of Nigeria, Nsukka; *Tsinghua* for its university."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.extract.document import Document
from kg.extract.names import lexicon
from kg.extract.names.acronyms import abbreviates, clips, is_acronym, stands_for
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.joining import MOST_COMPARED
from kg.extract.names.known import is_of_another
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.offsets import find_offsets
from kg.extract.names.registered import letters_of
from kg.extract.names.standing import stands_as_partner, stands_for_organisation
from kg.extract.names.tokens import CAP, Place, Zone, in_order


def add_acronyms(
    places: Mapping[str, Sequence[Place]], acronyms: frozenset[str], zones: Sequence[Zone], entries: Entries, own: str
) -> None:
    """Bind the acronyms of a text that no brackets introduce to the one name whose initials they are.

    Args:
        places: The capitalised words of the zones and where they stand.
        acronyms: Those of them that are written as one.
        own: The name of an institution that publishes the text and is not named in it, or empty: its letters are its.
    """
    for word in places:
        if word.isupper() and (entry := entries.find(word)) is not None:
            entry.forms.setdefault(word, "acronym")
    seen = [word for word in places if word in acronyms and entries.find(word) is None and not is_sort(word, entries)]
    seen = [word for word in seen if word.lower() not in lexicon.words("offices")]  # "H.E."
    seen.sort(key=len, reverse=True)  # "UPEI" before "PEI", which is its island
    if len(seen) * len(entries) > MOST_COMPARED * MOST_COMPARED:
        return
    named = [_Named(entry, _orders(entry), _initials(entry.name), not entry.acronyms) for entry in entries if seen]
    spans = [(start, entry.name) for entry in entries for start in entry.starts] if seen else []
    for acronym in seen:
        known = lexicon.known_organisations().get(acronym)
        if find_country(acronym) or (known and not (known.asks or is_of_another(acronym, known, entries))):
            continue
        starts = [zones[number].tokens[at].start for number, at in places[acronym][:4]]
        opens = f"{acronym} "
        held = (any(name.startswith(opens, start - at) for at, name in spans if at <= start) for start in starts)
        if all(held) or (own and stands_for(acronym, own, strict=True)):
            continue  # it is only part of other names: "the TKT Campus Consortium"; or the publisher's own
        bound = _one_of(acronym, named, enclosed=_is_enclosed(zones, places[acronym]))
        if bound is not None and not any(form.endswith(acronym) for form in bound.acronyms):
            entries.add_form(bound, acronym, "acronym")
    join_letters(entries)


# What several universities of a country are by letters: "IIT Madras" and "IIT Delhi" are no "IIT".
_SORTS = frozenset("UIN IAIN STAIN STIE STKIP IIT IIIT IIM IISER NIT AIIMS".split())


def is_sort(word: str, entries: Entries) -> bool:
    """Say whether letters are what several of a text are: *UIN* beside *UIN Mataram* and *UIN Jakarta*."""
    head = lexicon.heads().get(word.lower())
    if head is not None and head.kind == "company":
        return True  # "CJSC"
    return word in _SORTS and sum(entry.name.startswith(f"{word} ") for entry in entries) > 1


def _is_enclosed(zones: Sequence[Zone], places: Sequence[Place]) -> bool:
    """Say whether brackets enclose a word right after a capitalised word at one of its places."""
    runs = (zones[number].tokens[at - 2 : at] for number, at in places if at > 1)
    return any(before.kind == CAP and bracket.text == "(" for before, bracket in runs)


class _Named(NamedTuple):
    """An entry with what acronyms are read off: its names in either order and its initials."""

    entry: Entry
    names: list[str]
    initials: str
    open: bool


def _one_of(acronym: str, named: Sequence[_Named], *, enclosed: bool) -> Entry | None:
    """Give the one entry an acronym can stand for: by all initials, by most, in another order, by the first two.

    Args:
        enclosed: Brackets introduce it, so that it is rather another name's: *the Pacific Community **(SPC)***.
    """
    first = acronym[0].lower()
    near = [
        each
        for each in named
        if each.open and (first in each.initials or each.names[0].isupper() or " " not in each.names[0])
    ]
    tests: list[Callable[[_Named], bool]] = [
        lambda each: _stands_for_one(acronym, each.names, strict=True),
        lambda each: len(acronym) > 2 and _stands_for_one(acronym, each.names, strict=False),
        lambda each: len(acronym) > 3 and sorted(acronym.lower()) == sorted(each.initials),
        lambda each: len(acronym) > 3 and clips(acronym, each.entry.name),
        lambda each: (
            not enclosed and any(abbreviates(acronym, name) for name in (each.entry.name, *each.entry.aliases))
        ),
        lambda each: len(acronym) == 2 and each.initials[:2] == acronym.lower(),
        lambda each: _is_clipped(acronym, each.entry.name) or _is_ministry(acronym, each.entry.name),
    ]
    open_ones = [each.entry for each in named if each.open]
    if len(acronym) > 2 and not enclosed and (registered := letters_of(acronym, open_ones)) is not None:
        return registered
    for fits in tests:
        found = [each.entry for each in near if fits(each)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


_CLIPPED = re.compile(r"([A-Z][a-z]{1,4})[A-Z]{0,3}U$")


def _is_clipped(acronym: str, name: str) -> bool:
    """Say whether an acronym is the beginning of a university's first word and letters of another language: *SumDU*."""
    match = _CLIPPED.match(acronym)
    return match is not None and name.startswith(match[1]) and "University" in name


def _is_ministry(acronym: str, name: str) -> bool:
    """Say whether letters begin as *ministry* does and go on as what it is for: *MINAGRI*, Ministry of Agriculture."""
    if not acronym.startswith("MIN") or len(acronym) < 6 or not name.startswith("Ministry of "):
        return False
    return any(word.startswith(acronym[3:].lower()) for word in name.lower().split())


def _stands_for_one(acronym: str, names: Sequence[str], *, strict: bool) -> bool:
    for name in names:
        if stands_for(acronym, name, strict=strict):
            return True
    return False


@lru_cache(maxsize=8192)
def _initials(name: str) -> str:
    return "".join(word[0] for word in lexicon.fold(name).split() if word not in lexicon.words("connectors"))


def _orders(entry: Entry) -> list[str]:
    """Give a name's forms, and *Karachi University* for *University of Karachi*."""
    names = [entry.name, *entry.aliases]
    return names + [f"{name[14:]} University" for name in names if name.startswith("University of ")]


def join_letters(entries: Entries) -> None:
    """Join an entry that is only an acronym with the entry that has it as its acronym."""
    owners = {
        form: entry
        for entry in entries
        for form, what in entry.forms.items()
        if what == "acronym" and form != entry.name
    }
    unhyphened = {form.replace("-", ""): entry for form, entry in owners.items() if form.isupper() and len(form) > 3}
    for entry in list(entries):
        first, _, rest = entry.name.partition(" ")
        owner = owners.get(first)
        if (
            owner is not None
            and owner is not entry
            and not owner.joined
            and rest in ("Consortium", "Council", "Secretariat", "University")
        ):
            entries.join(owner, entry)
            continue
        letters = entries.find(first) if rest in ("University", "university") else None
        if letters is not None and letters is not entry and letters.name == first:
            entries.join(entry, letters)  # "ADA" and "ADA University"
        if not owners:
            continue
        owner = owners.get(entry.name) or _owner_behind(entry.name, owners)
        if owner is None and "-" in entry.name:
            opens, _, ends = entry.name.partition("-")
            owner = owners.get(opens) if find_country(ends) is not None else None  # "INRA-France"
            owner = owner or _owner_of_town(entry.name, owners)
        owner = owner or unhyphened.get(entry.name.replace("-", ""))
        if owner is not None and owner is not entry and not owner.joined:
            entries.join(owner, entry)
            owner.forms[entry.name] = "acronym" if is_acronym(entry.name) else "alias"


def _owner_of_town(name: str, owners: Mapping[str, Entry]) -> Entry | None:
    """Give whose acronym stands before the first letter of its town: *IIT-R*, Indian Institute of Technology, Ropar."""
    letters, _, town = name.partition("-")
    owner = owners.get(letters) if len(town) == 1 else None
    return owner if owner and any(form.rpartition(" ")[2].startswith(town) for form in owner.aliases) else None


def _owner_behind(name: str, owners: Mapping[str, Entry]) -> Entry | None:
    """Give whose acronym a people or part of the name goes before: *Indian ICSSR*, *S. Fjordov PSU*."""
    before, _, letters = name.rpartition(" ")
    owner = owners.get(letters)
    if not before or owner is None:
        return None
    words = lexicon.fold(before).split()
    forms = lexicon.fold(" ".join((owner.name, *owner.aliases))).split()
    return owner if find_demonym(before) or all(word in forms for word in words) else None


def add_short_forms(
    document: Document,
    zones: Sequence[Zone],
    places: Mapping[str, Sequence[Place]],
    inside: bytearray,
    entries: Entries,
) -> None:
    """Bind what is left of a name without its head where the text uses it alone.

    *Chulalongkorn*, *Maastricht's Faculty*.
    """
    shorts: dict[tuple[str, ...], Entry | None] = {}
    for entry in entries:
        for words in short_forms(entry):
            shorts[words] = None if words in shorts and shorts[words] is not entry else entry
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words, bound in shorts.items():
        if bound is not None:
            by_first.setdefault(words[0], []).append((words, bound))
    listed = _listed_shorts(document.text, shorts)
    houses = frozenset(listed.values())
    for number, at in in_order(places, by_first.keys()):
        zone, token = zones[number], zones[number].tokens[at]
        if inside[token.start]:
            continue
        for words, bound in by_first[token.text][:20]:
            if tuple([t.text for t in zone.tokens[at : at + len(words)]]) != words:
                continue
            of_place = len(words) > 1 and bound.name == f"University of {' '.join(words)}"
            if of_place or words in houses:
                stands = stands_as_partner(document.text, zone, at, len(words), place=words not in houses)
            else:
                stands = stands_for_organisation(document.text, zone, at, len(words))
            if token.start in listed or stands:
                form = " ".join(words)
                if entries.find(form) in (None, bound):
                    entries.add_form(bound, form, "short")
                    entries.short_spans.add(token.start)


_Words = tuple[str, ...]
_SHORT = rf"[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}}"
# *agreements with **Santa Rosa, De La Playa and Velsa***
_SHORT_LIST = re.compile(rf"(?:with|between) (?P<names>{_SHORT}(?:, {_SHORT})*,? and {_SHORT})(?! [{UPPER}]|[\w’'-])")


def _listed_shorts(text: str, shorts: Mapping[_Words, Entry | None]) -> dict[int, _Words]:
    """Give, by where they begin, short forms that stand together as partners, each that of another house of the text,
    by which those that are places too are told: *agreements with **Santa Rosa**, **De La Playa** and **Velsa***.
    """
    found: dict[int, _Words] = {}
    for start in find_offsets(text, "with ", "between ") if len(shorts) > 1 else ():
        listing = _SHORT_LIST.match(text, start)
        items = list(_SHORT_ITEM.finditer(listing["names"])) if listing is not None else []
        bound = [shorts.get(tuple(item[0].split())) for item in items]
        if listing is not None and len({id(entry) for entry in bound if entry is not None}) == len(items):
            found |= {listing.start("names") + item.start(): tuple(item[0].split()) for item in items}
    return found


_SHORT_ITEM = re.compile(_SHORT)
_OF_TOWN = re.compile(rf"(?P<name>.+) of (?P<town>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})")


def add_townless(entries: Entries) -> None:
    """Bind a name without the town that it is of: ***Keyano College** of Fort McMurray*, not *University of Oslo*.

    What is left must tell who it is by a word of its own, as *Catholic University of Lublin* does not.
    """
    for entry in list(entries):
        match = _OF_TOWN.fullmatch(entry.name) if entry.kind != "government" else None
        if match is None or not lexicon.is_place(match["town"]) or find_country(match["town"]):
            continue
        short = match["name"]
        headed = any(word.lower() in lexicon.heads() for word in short.split())
        if headed and any(map(_is_own, short.split())) and entries.find(short) in (None, entry):
            entries.add_form(entry, short, "alias")


def join_seated(entries: Entries) -> None:
    """Join a name with the one that says in which town it is: *University of Tides **in Tamale***."""
    for entry in list(entries):
        short, _, town = entry.name.rpartition(" in ")
        other = entries.find(short) if short and lexicon.is_place(town) else None
        if other is None or other is entry or other.name != short or other.kind != entry.kind:
            continue
        if sum(each.name.startswith(f"{short} in ") for each in entries) == 1:
            entries.join(entry, other)


def _is_own(word: str) -> bool:
    return word[:1].isupper() and not lexicon.is_plain(word.lower()) and find_demonym(word) is None


def short_forms(entry: Entry) -> list[tuple[str, ...]]:
    """Give the words before the head, or the place after "University of"."""
    return [] if entry.kind == "country" else _short_forms(entry.name)


@lru_cache(maxsize=8192)
def _short_forms(name: str) -> list[tuple[str, ...]]:
    words = name.split()
    lows = [word.lower().strip(",") for word in words]
    heads = lexicon.heads()
    found = []
    at = next((i for i, low in enumerate(lows) if low in heads), None)
    if at is None:
        return []
    before = words[:at]
    while (
        before
        and not is_acronym(before[-1])
        and (lexicon.is_field(before[-1].lower()) or before[-1].lower() in ("state", "national", "international"))
    ):
        before = before[:-1]
    if name.endswith(" News Agency") and len(words) == 3 and not lexicon.is_place(words[0]):
        before = words[:1]  # "Sputnik"
    if before and (not any(w.lower() in lexicon.words("connectors") for w in before) or _opens_small(before)):
        found.append(tuple(before))
    if len(before) == 2 and len(words) == 3 and heads[lows[2]].kind == "university":
        town, called = before
        if lexicon.is_place(town) and _is_own(called) and not lexicon.is_place(called):
            found.append((called,))  # "Leeds Beckett University"
    if name.startswith("Institute of Technology ") and len(words) == 4:
        return [("IT", words[3])]
    if name.endswith(" Institute of Technology") and len(words) == 4:
        found.append((words[0], "IT"))
    if at == 0 and len(words) == 3 and lows[1] == "of":
        found.append((words[2],))
    if name.startswith("University of ") and len(words) == 4 and all(map(_is_name, words[2:])):
        found.append(tuple(words[2:]))
    return [form for form in found if not _useless(form)]


def _opens_small(words: Sequence[str]) -> bool:
    """Say whether a name only begins with small words, written large: ***De La** Viknes University*."""
    small = [word.lower() in lexicon.words("connectors") for word in words]
    large = len(words) < 4 and all(word[0].isupper() for word in words)
    return large and small == sorted(small, reverse=True) and not small[-1]


def _is_name(word: str) -> bool:
    low = word.lower()
    return word[0].isupper() and not (lexicon.is_field(low) or low in lexicon.heads() or low in lexicon.words("wide"))


# A word that means something else wherever it stands alone: "schools in Africa" is not Africa University.
_NO_SHORT = frozenset(
    "High Africa Asia Europe America Arctic Antarctic Caribbean Pacific Atlantic Balkan Eurasia Mediterranean".split()
)


def _useless(form: tuple[str, ...]) -> bool:
    text = " ".join(form)
    if text in _NO_SHORT or (len(text) < 4 and not is_acronym(text)) or find_country(text) or find_demonym(text):
        return True
    if len(form) == 1 and is_acronym(text):
        return False  # "EARTH University"
    return all(
        lexicon.is_field(low)
        or low in lexicon.words("wide")
        or low in lexicon.words("openers")
        or low in lexicon.words("headline")
        for low in map(str.lower, form)
    )
