"""What the organisations and countries around a name say of its country, where nothing says it of the name itself.

A list is of one country where all that is known of it is (*Lund University, **Harbour University** and the
University of Gothenburg*); a state body is of the country that its sentence or the whole text speaks of; in a
text of one country everything else is of that country too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.extract.names import registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.offsets import has_any
from kg.extract.names.variants import HOSTED_INSTITUTE, name_key
from kg.extract.places import gazetteer as places
from kg.extract.places.naming import countries_of_form
from kg.extract.places.setting import Setting

_Mention = tuple[int, int, Entry, str]
_LINK = re.compile(
    r"(?:\s?\([^()\n]{1,40}\))?(?:\s?[,;]\s(?:and\s|as well as\s|&\s)?|\s(?:and|&|as well as)\s|[.;,]?[^\S\n]*\n"
    r"(?:\s*(?:[-*•·–]|\d{1,2}[.)])\s*)?)(?:the\s)?"
)
_WIDE = re.compile(
    r"\b(?:United Nations|European|Europe|International|World|Global|ASEAN|African|Africa|Asian|Asia|Arab|"
    r"Islamic World|Commonwealth|Pacific|Caribbean|(?:Latin |Ibero-)America\w*|Nordic|Baltic|Mediterranean|"
    r"Eurasian|Turkic|American States)\b"
)
# Of many countries whatever it is: "Pan African University", "ASEAN Council".
_MANY = re.compile(
    r"\b(?:Pan[- ](?:African|American|Arab)|ASEAN|Inter-American|American States|Turkic|Pacific Islands|"
    r"Arctic Council|(?i:CARICOM)|MERCOSUR|Mercosur|Caribbean Community)\b"
)
# One of these stands in it: the rest is looked for only there.
_LANDS = (
    *("Pan", "ASEAN", "American", "Turkic", "Pacific", "Arctic"),
    *("aricom", "CARICOM", "ercosur", "MERCOSUR", "Caribbean"),
)
_SETTLED = frozenset({"university", "school", "research", "government"})
_TAUGHT = frozenset({"university", "school"})
_BREAK = re.compile(r"\.\s|\n")
_REACH = 300  # how far a sentence is looked at
# With fewer members a list may well be the two sides of an agreement.
_SHORTEST = 3


def is_of_many(entry: Entry) -> bool:
    """Say whether an association is of more than one country: *International Association of Rivers*.

    *China Association for International Exchange* is of one.
    """
    if has_any(entry.name, _LANDS) and _MANY.search(entry.name):
        return True
    if entry.kind not in ("association", "other") or not _WIDE.search(entry.name):
        return False
    return _WIDE.match(entry.name) is not None or len(places.countries_in_name(entry.name)) != 1


def settle_by_surroundings(text: str, entries: Entries, mentions: Sequence[_Mention], setting: Setting) -> None:
    """Give entries without a country that of their list, of their sentence or of the text, where there is but one."""
    if all([entry.country is not None for entry in entries]):
        return
    sides: dict[int, str] = {}
    told = [code for code in setting.spoken if code in setting.told]
    for run in _lists(text, mentions):
        if len(run) > 1:
            _agree(run)
            sides.update(_face(run, told))
    _inherit(entries)
    _by_legal_form(entries)
    _by_own_words(entries)
    _domestic(entries, setting)
    _left_over(text, entries, mentions, setting, sides)


def _lists(text: str, mentions: Sequence[_Mention]) -> Iterator[list[Entry]]:
    """Give the organisations of each stretch in which only commas, "and" and line breaks stand between names."""
    run: list[Entry] = []
    last = -1
    for start, end, entry, _ in mentions:
        if run and not (start - last < 60 and _LINK.fullmatch(text, last, start)):
            yield run
            run = []
        run.append(entry)
        last = end
    yield run


def _agree(run: Sequence[Entry]) -> None:
    members = list({id(entry): entry for entry in run}.values())
    codes = [entry.country for entry in members if entry.country]
    if len(members) >= _SHORTEST and len(codes) > 1 and len(set(codes)) == 1:
        for entry in members:
            letters = entry.name.lower() if entry is members[0] and is_acronym(entry.name) else ""
            elsewhere = registers.countries_by_label(letters)
            if entry.country is None and entry.known is None and not (elsewhere and codes[0] not in elsewhere):
                entry.country = codes[0]


def _face(run: Sequence[Entry], told: Sequence[str]) -> dict[int, str]:
    """Give one of two state bodies side by side the other of two countries: two ministries sign with each other.

    Returns:
        By entry, the country that it is not of, where more than two are told.
    """
    members = list({id(entry): entry for entry in run}.values())
    if len(members) != 2 or any(entry.kind != "government" for entry in members):
        return {}
    not_of: dict[int, str] = {}
    for entry, other in (members, members[::-1]):
        if entry.country is None and other.country is not None:
            not_of[id(entry)] = other.country
            if len(told) == 2 and other.country in told:
                entry.country = told[1 - told.index(other.country)]
    return not_of


def _by_legal_form(entries: Entries) -> None:
    """Give a company whose legal form several countries know the one of them that the text's others are of."""
    others = {entry.country for entry in entries}
    for entry in entries:
        if entry.kind == "enterprise" and entry.country is None:
            fit = [code for code in countries_of_form(entry.name) if code in others]
            entry.country = fit[0] if len(fit) == 1 else None


# Where nearly all community colleges are.
_OF_COMMUNITIES = frozenset({"US", "CA"})


def _by_own_words(entries: Entries) -> None:
    """Give a house the one country of the text's others in which its town, or a word of its, can be.

    ***Portsmouth** City Council* beside a British university; *Sarhad Chamber of Commerce* beside one of Pakistan.
    """
    others = {entry.country for entry in entries if entry.country is not None}
    for entry in _open(entries):
        if len(places.countries_in_name(entry.name)) > 1:
            continue
        towns = places.places_in_name(entry.name, firm=True)
        first = name_key(entry.name).partition(" ")[0]
        rare = registers.country_of_rare_word(first) if not towns else None
        codes = {code for town in towns for code in town} if towns else {rare}
        codes |= _OF_COMMUNITIES if entry.name.endswith("Community College") else set()
        fit = codes & others
        if len(fit) == 1 and _may_be_in(entry, next(iter(fit)) or ""):
            entry.country = fit.pop()


def _inherit(entries: Entries) -> None:
    """Give a part its whole's country: *UP Open University* beside UP, *Confucius Institute at NTU* beside NTU."""
    for entry in entries:
        if entry.country is None and entry.known is None:
            host = HOSTED_INSTITUTE.match(entry.name)
            first = entry.name.split(" ", 1)[0]
            whole = entries.find(host["host"]) if host else entries.find(first) if is_acronym(first) else None
            if whole is not None and whole is not entry:
                entry.country = whole.country


def _domestic(entries: Entries, setting: Setting) -> None:
    """Give what is left the home of a text that speaks of one country alone.

    *Canterbury Hockey* in news of New Zealand.
    """
    found = {entry.country for entry in entries if entry.country}
    if len(found) != 1 or set(setting.spoken) != found:
        return
    code = found.pop()
    if code != setting.home and (
        (setting.seat and code not in setting.seat)
        or all(entry.located for entry in entries if entry.country)
    ):
        return  # only the foreign partner's country is told: "with Harbour Institute, Norway"
    for entry in _open(entries):
        of_it = code == setting.home or not (entry.kind == "association" or is_acronym(entry.name))
        if of_it and _may_be_in(entry, code):
            entry.country = code  # letters may be whom visitors from there came to see


def _open(entries: Entries) -> list[Entry]:
    return [entry for entry in entries if entry.country is None and entry.known is None and not is_of_many(entry)]


def _left_over(
    text: str, entries: Entries, mentions: Sequence[_Mention], setting: Setting, not_of: Mapping[int, str]
) -> None:
    """Give a state body the country that the text is about, and what is open the one country left.

    *Ministry of Education* in a text of one country; *the rector of Tubman University ... Liberia* beside a Chinese
    university; *the Development Institute* in a sentence on the country of the paper alone.
    """
    found = {entry.country for entry in entries if entry.country}
    rest = [code for code in setting.spoken if code in setting.told and code not in found]
    spans: dict[int, list[tuple[int, int]]] = {}
    for start, end, entry, _ in mentions:
        spans.setdefault(id(entry), []).append((start, end))
    for entry in _open(entries):
        if entry.kind == "association" or len(places.countries_in_name(entry.name)) > 1:
            continue
        near = _beside_alone(text, spans.get(id(entry), ()))
        if entry.kind == "government":
            seat = next((code for code in setting.seat if code in setting.spoken), None)
            code = setting.home or _only(setting.spoken) or seat or (near if near in setting.spoken else None)
            if code is None and not setting.spoken and len(found) == 1 and _home_of_several(entries):
                code = next(iter(found))
            fits = code is not None and code != not_of.get(id(entry)) and _may_be_in(entry, code)
            entry.country = code if fits else None
        elif near is not None and _may_be_in(entry, near) and (
            near == setting.home or (near in rest and entry.kind in _SETTLED)
        ):
            entry.country = near
    _at_home(text, entries, spans, setting)
    open_entries = [entry for entry in _open(entries) if entry.kind in _TAUGHT and not is_acronym(entry.name)]
    rest = [code for code in rest if all(entry.country != code for entry in entries)]
    if len(open_entries) != 1 or not found:
        return
    last = open_entries[0]
    told = len(rest) == 1 and _is_told_with(text, spans.get(id(last), ()), rest[0])
    if told and _may_be_in(last, rest[0]):
        last.country = rest[0]
    elif not told and setting.seat and setting.seat[0] not in found and _may_be_in(last, setting.seat[0]):
        last.country = setting.seat[0] if set(rest) <= {setting.seat[0]} else None


def _is_told_with(text: str, spans: Sequence[tuple[int, int]], code: str) -> bool:
    """Say whether a sentence of the mentions names a country, or a house of its people is told of anywhere.

    *Glen College of Lima, Peru, and*; *the **Scottish university** said*; not a manual in German.
    """
    if any(code in sentence for sentence in map(places.countries_in_text, _sentences(text, spans[:12]))):
        return True
    return any(code in places.countries_in_text(match["people"]) for match in _THEIR_HOUSE.finditer(text))


_THEIR_HOUSE = re.compile(
    r"\b(?P<people>[A-Z]\w+(?: [A-Z]\w+)?) (?:state |public |private )?"
    r"(?:universit|colleg|school|institut|academ|partner|counterpart|side\b|delegation|guests?\b|visitors)"
)


def _at_home(text: str, entries: Entries, spans: Mapping[int, Sequence[tuple[int, int]]], setting: Setting) -> None:
    """Give companies, institutes and foundations the country of a paper that writes of its own country.

    Not an acronym, nor where the sentence speaks of another country alone.
    """
    if setting.home is None or setting.home not in setting.told:
        return
    for entry in _open(entries):
        if entry.kind in ("association", "university") or is_acronym(entry.name.split(" ", 1)[0]):
            continue
        near = _beside_alone(text, spans.get(id(entry), ()))
        own = near in (None, setting.home) and len(places.countries_in_name(entry.name)) < 2
        if own and _may_be_in(entry, setting.home):
            entry.country = setting.home


def _may_be_in(entry: Entry, code: str) -> bool:
    """Say whether the list of universities knows none of a name or one in a country, and no place in it another.

    *Astrakhan State University* is in no other country than Russia, whoever else stands near.
    """
    known = registers.find_university(name_key(entry.name)) if entry.kind != "government" else None
    if known is not None and code not in known.countries and (known.countries or known.likely not in (None, code)):
        return False
    lands = places.countries_in_name(entry.name)
    towns = places.places_in_name(entry.name, firm=True, large=True) if code not in lands else []
    return (not lands or code in lands) and (not towns or any(code in town for town in towns))


def _home_of_several(entries: Entries) -> bool:
    """Say whether two or more of those that a text names have a country."""
    return sum(entry.country is not None and entry.kind != "government" for entry in entries) > 1


def _only(codes: Sequence[str]) -> str | None:
    return codes[0] if len(codes) == 1 else None


def _beside_alone(text: str, spans: Sequence[tuple[int, int]]) -> str | None:
    """Give the one country that the sentences of the mentions speak of."""
    codes = {code for sentence in _sentences(text, spans[:3]) for code in places.countries_in_text(sentence)}
    return codes.pop() if len(codes) == 1 else None


def _sentences(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Give what stands before and behind mentions in their sentences."""
    for start, end in spans:
        before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        yield _BREAK.split(before)[-1]
        yield _BREAK.split(after, maxsplit=1)[0]
