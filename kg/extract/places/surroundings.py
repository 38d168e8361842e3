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
    r"\b(?:Pan[- ](?:African|American|Arab)|ASEAN|Inter-American|American States|Turkic|Pacific Islands)\b"
)
# One of these stands in it: the rest is looked for only there.
_LANDS = ("Pan", "ASEAN", "American", "Turkic", "Pacific")
_SETTLED = frozenset({"university", "school", "research", "government"})
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
            if entry.country is None and entry.known is None:
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
        if code == setting.home or entry.kind != "association":
            entry.country = code


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
            entry.country = code if code != not_of.get(id(entry)) else None
        elif near is not None and _may_be_in(entry, near) and (
            near == setting.home or (near in rest and entry.kind in _SETTLED)
        ):
            entry.country = near
    _at_home(text, entries, spans, setting)
    open_entries = [entry for entry in _open(entries) if entry.kind in _SETTLED and not is_acronym(entry.name)]
    rest = [code for code in rest if all(entry.country != code for entry in entries)]
    if len(open_entries) == 1 and len(rest) == 1 and found and _may_be_in(open_entries[0], rest[0]):
        open_entries[0].country = rest[0]
    elif len(open_entries) == 1 and not rest and setting.seat and found and setting.seat[0] not in found:
        open_entries[0].country = setting.seat[0]


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
        if near in (None, setting.home) and len(places.countries_in_name(entry.name)) < 2:
            entry.country = setting.home


def _may_be_in(entry: Entry, code: str) -> bool:
    """Say whether the list of universities knows none of a name or one in a country."""
    known = registers.find_university(name_key(entry.name))
    return known is None or not known.countries or code in known.countries


def _home_of_several(entries: Entries) -> bool:
    """Say whether two or more of those that a text names have a country."""
    return sum(entry.country is not None and entry.kind != "government" for entry in entries) > 1


def _only(codes: Sequence[str]) -> str | None:
    return codes[0] if len(codes) == 1 else None


def _beside_alone(text: str, spans: Sequence[tuple[int, int]]) -> str | None:
    """Give the one country that the sentences of the mentions speak of."""
    codes: set[str] = set()
    for start, end in spans[:3]:
        before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
        codes.update(places.countries_in_text(_BREAK.split(before)[-1]))
        codes.update(places.countries_in_text(_BREAK.split(after, maxsplit=1)[0]))
    return codes.pop() if len(codes) == 1 else None
