"""What stands in brackets after a name: an acronym, a name in another language, a country."""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.acronyms import abbreviates, clips, is_acronym, stands_for
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country
from kg.extract.names.variants import is_foreign

_BRACKET = re.compile(r",?\s?[(\[]([^()\[\]\n]{2,90})[)\]]|\s[-–]\s?([A-Z][\w-]{1,12}?)\s?[-–](?=[\s,])")
_SPLIT = re.compile(r"\s*(?:[,;/|–—]| - | or )\s*")
_APPOSED = re.compile(
    r"(?:,|(?P<or>,? or)) ([A-Z][\w-]{2,13})(?=,| (?:and|has|have|in|on|signed|will|to|is|with)\b|[.;]\s)"
)
# A town after a comma, no list of towns and no town with its country: "St. Mary's College, Lund, met".
_SEAT = re.compile(
    rf", (?P<place>[{UPPER}][\w’'–-]+(?: [{UPPER}][\w’'-]+)?)(?=[\s.;:)]|, (?!and |or )[a-z])"
    rf"(?! (?:del? |do )?[{UPPER}]| and [{UPPER}]\w+,)"
)
# "Indian Institute of Technology (IIT), Ropar", which is called IIT Ropar later
_CAMPUS = re.compile(rf" \((?P<acronym>[A-Z]{{2,6}})\), (?P<place>[{UPPER}][\w’'-]+)(?=[\s.,;)])(?!,? [{UPPER}])")
# "Indian Institute of Technology in Delhi (IIT-Delhi)"
_PLACED = re.compile(rf" (?:in|at) (?P<place>[{UPPER}]\w+) \((?P<form>[A-Z]{{2,6}}[ -](?P=place))\)")
# "Indian Institute of Technology, Delhi (IIT-Delhi)"
_LETTERS_AND_SEAT = re.compile(r"(?P<acronym>[A-Z]{2,6})[ -](?P<place>\w+)")
_SEATED = re.compile(
    rf"(?P<seat>(?:,| [-–]) [{UPPER}][\w’'–-]+(?: [{UPPER}][\w’'-]+)?),? \((?P<acronym>[A-Z][\w-]{{1,9}})\)"
)
# "University of Lima of Peru (UL)"
_LANDED = re.compile(
    rf" of (?:the )?(?P<land>[{UPPER}][\w’'-]+(?: (?:of )?[{UPPER}][\w’'-]+){{0,3}}) \((?P<acronym>[A-Z][\w-]{{1,9}})\)"
)
_KNOWN_AS = re.compile(
    r"(?: \([^()\n]{2,14}\))?,? (?:popularly |also |commonly |better |widely |otherwise |now |formerly |previously )?"
    r"(?:known as|called|renamed|formerly) (?:the )?[\"“]?"
)
_OR = re.compile(r",? or (?:the )?(?=[A-Z])")
# What each of these begins with; most names have something else behind them
_OPENS = re.compile(
    r",|\s?[(\[]|\s[-–]| (?:in|at|of|or|popularly|also|commonly|better|widely|otherwise|now|formerly|previously|"
    r"known|called|renamed) "
)
_ACRONYM_BEFORE = re.compile(r"([\w&-]{2,14}) ?\((?:the )?$")
_LEADING = re.compile(r"^(?:hereinafter |hereafter |also |known as |formerly |abbreviated |the |or |in short,? )+")
_SECOND_NAME = re.compile(r"(?:大学|大學|学院|學院|研究院|研究所|대학교)$")
_QUOTES = "\"'“”‘’«» "
# Countries that brackets behind their names give the letters of.
_LANDS = {
    "GB": ("United Kingdom",), "US": ("United States", "United States of America"), "AE": ("Arab Emirates",),
    "PG": ("Papua New Guinea",),
}  # fmt: skip


def read_brackets(text: str, entries: Entries) -> None:
    """Bind acronyms and second names in brackets to the name before them; *JICA (Japan International Cooperation
    Agency)* too.
    """
    for entry in list(entries):
        for start in entry.starts[:4] if entry in entries else ():
            end = start + len(entry.name)
            if _OPENS.match(text, end):
                _read_behind(text, end, entry, entries)
                _read_apposition(text, end, entry, entries)
            _read_outside(text, start, entry, entries)


def _read_behind(text: str, end: int, entry: Entry, entries: Entries) -> None:
    """Bind what brackets or dashes enclose behind a name."""
    match = _BRACKET.match(text, end)
    seated = None if match else _SEATED.match(text, end)
    if seated and (
        abbreviates(seated["acronym"], entry.name) or stands_for(seated["acronym"], entry.name + seated["seat"])
    ):
        entries.add_form(entry, seated["acronym"], "acronym")
        entries.add_form(entry, entry.name + seated["seat"], "seat")
    landed = None if match or seated else _LANDED.match(text, end)
    code = find_country(landed["land"]) if landed else None
    if landed and code not in (None, find_country(landed["acronym"])) and is_acronym(landed["acronym"]):
        _read_inside(landed["acronym"], landed.start("acronym"), entry, entries)
    if match is None and (placed := _PLACED.match(text, end)):
        _join_form(placed["form"], entry, entries)
    if match and not (entry.name.startswith("Confucius Institute ") and _ends_other(end, entry, entries)):
        _read_inside(match.group(1) or match.group(2), match.start(), entry, entries)


def _read_inside(inside: str, start: int, entry: Entry, entries: Entries) -> None:
    for part in _SPLIT.split(inside):
        form = _LEADING.sub("", part.strip(_QUOTES)).strip(_QUOTES)
        if (code := find_country(form)) is not None and entry.name.endswith(_LANDS.get(code, ())):
            continue  # "Leeds College of the United Kingdom (UK)"
        if code is not None and not form.isupper():
            continue  # "Kenyatta University (Kenya)", "University of Chile (Chile)"
        if lexicon.is_large_place(lexicon.fold(form)) and not form.isupper():
            continue  # "Kyoto University (Kyoto)" is there
        initials = is_acronym(form) or (form.isalpha() and len(form) > 2 and stands_for(form.upper(), entry.name))
        seat = _LETTERS_AND_SEAT.fullmatch(form)
        if seat and stands_for(seat["acronym"], entry.name.removesuffix(f", {seat['place']}")):
            _join_form(form, entry, entries)
        elif initials or _is_short(form, entry):
            entries.add_form(entry, form, "acronym" if initials else "alias")
        elif len(form.split()) == 2 and is_acronym(form.split()[0]):
            if stands_for(form.split()[0], entry.name):
                _join_form(form, entry, entries)
                entries.add_form(entry, form.split()[0], "acronym")
            elif form.split()[1] in entry.name.split():
                _join_form(form, entry, entries)  # "Hamburg University of Applied Sciences (HAW Hamburg)"
        elif _is_second_name(form) and not (form.startswith("Ministry") and "Ministry" not in entry.name):
            _join_form(form, entry, entries)


def _join_form(form: str, entry: Entry, entries: Entries) -> None:
    other = entries.find(form)
    if other is not None and other is not entry:
        entries.join(entry, other)
    entries.add_form(entry, form, "alias")


def _ends_other(end: int, entry: Entry, entries: Entries) -> bool:
    """Say whether the host's name ends a Confucius Institute's, so that brackets behind are the host's."""
    other = entries.at_edge(end)
    if other is entry:
        other = next((each for each in entries if each is not entry and end in _ends(each)), None)
    return other is not None and other is not entry


def _ends(entry: Entry) -> set[int]:
    return {start + len(entry.name) for start in entry.starts}


def _read_apposition(text: str, end: int, entry: Entry, entries: Entries) -> None:
    """Bind the acronym or second name that no brackets enclose.

    *Catholic University of Lomé**, CATUL,** signed*; *University of Doha, popularly **known as the City of Light***.
    """
    match = _APPOSED.match(text, end)
    if match and is_acronym(match.group(2)) and (
        abbreviates(match.group(2), entry.name) or (match["or"] and _shares_initials(match.group(2), entry.name))
    ):
        other = entries.find(match.group(2))
        if match["or"] and other is not None and other is not entry:
            entries.join(entry, other)  # "National University of Singapore, or NUS"
        if other is None or other is entry or match["or"]:
            entries.add_form(entry, match.group(2), "acronym")
    campus = _CAMPUS.match(text, end)
    if campus and (other := entries.find(f"{campus['acronym']} {campus['place']}")) is not None:
        entries.join(entry, other)
    if campus and lexicon.is_place(campus["place"]) and find_country(campus["place"]) is None:
        entries.add_form(entry, entry.name + campus.group(), "seat")
        entries.add_form(entry, f"{campus['acronym']} {campus['place']}", "alias")
    seat = _SEAT.match(text, end) if _has_seat(entry) else None
    if seat and _is_town(seat["place"]):
        entries.add_form(entry, entry.name + seat.group(), "seat")
    known = _KNOWN_AS.match(text, end) or _OR.match(text, end)
    if known and (known.re is _KNOWN_AS or _is_translated(text, known.end(), entry, entries)):
        other = next((each for each in entries if known.end() in each.starts), None)
        if other is not None and other is not entry:
            entries.join(entry, other)


def _shares_initials(acronym: str, name: str) -> bool:
    """Say whether an acronym has the initials of a name in another order: *Federal University of Pará, or **UFPA***."""
    initials = [word[0] for word in name.split() if word[0].isupper()]
    return len(initials) > 2 and all(initial in acronym for initial in initials)


# What stands before an acronym that is no letters behind a person's name.
_BARE = re.compile(r"(?:^|[a-z,;:] )$", re.MULTILINE)


def _is_bare(text: str, start: int, acronym: str) -> bool:
    """Say whether a name in brackets can only explain the acronym before it: *the **FAPXRJ** (Foundation of ...)*."""
    at = text.rfind(acronym, 0, start)
    return len(acronym) > 3 and acronym.isupper() and _BARE.search(text, max(0, at - 3), at) is not None


def _is_translated(text: str, start: int, entry: Entry, entries: Entries) -> bool:
    """Say whether another language's form stands at an offset: *Universiti Idris or **Idris University***."""
    other = entries.at_edge(start)
    if other is None or other.kind != entry.kind != "university":
        return False
    return is_foreign(entry.name) != is_foreign(other.name)


_SEATED_KINDS = frozenset({"university", "school", "hospital"})
_SEATED_WORDS = frozenset({"Hospital", "Gardens", "Embassy", "Consulate", "Consulate-General"})


def _has_seat(entry: Entry) -> bool:
    """Say whether a town may tell a house from others of its name: *Royal Botanic Gardens, Lund*."""
    if "," in entry.name:
        return False
    return entry.kind in _SEATED_KINDS or not _SEATED_WORDS.isdisjoint(entry.name.split())


def _is_town(words: str) -> bool:
    """Say whether words are a place, no country and no head, as *Universidad* is too."""
    return lexicon.is_place(words) and find_country(words) is None and words.lower() not in lexicon.heads()


def _is_short(form: str, entry: Entry) -> bool:
    """Say whether a word in brackets is a short form: *University of Campinas (Unicamp)*."""
    if not form or " " in form or not form[0].isupper() or len(form) > 14:
        return False
    if entry.name.startswith("Ministry ") and form[0] == "M" and form.isalpha() and len(form) > 4:
        return not (lexicon.is_plain(form.lower()) or lexicon.is_place(form) or find_country(form))  # "(Mescyt)"
    if len(form) > 5 and form.isalpha() and _clips_end(form, entry.name):
        return True
    return stands_for(form[0], entry.name, strict=False) and _is_blend(form, entry.name)


def _clips_end(form: str, name: str) -> bool:
    """Say whether a form is the beginnings of a name's last words: *Unitech*, *... Viknes University of Technology*."""
    words = name.split()
    opens = (at for at, word in enumerate(words) if at and word[:3].casefold() == form[:3].casefold())
    return any(clips(form, " ".join(words[at:])) for at in opens)


def _is_blend(form: str, name: str) -> bool:
    """Say whether the letters of a form occur in the name in order: *Unicamp*, *Beihang*."""
    letters = iter(name.casefold())
    return all(letter in letters for letter in form.casefold())


def _is_second_name(form: str) -> bool:
    words = [word.strip(",.").lower() for word in form.split()]
    if len(words) >= 2 and form[0].isupper() and any(word in lexicon.heads() for word in words):
        return not any(word in lexicon.words("roles") for word in words)
    return _SECOND_NAME.search(form) is not None


def _read_outside(text: str, start: int, entry: Entry, entries: Entries) -> None:
    """Bind the acronym before a name in brackets: *UJ (University of Jordan)*."""
    if not text.endswith(("(", "(the "), 0, start):
        return
    match = _ACRONYM_BEFORE.search(text[max(0, start - 22) : start])
    if (
        match
        and text[start + len(entry.name) : start + len(entry.name) + 1] == ")"
        and (
            (is_acronym(match.group(1)) and _is_bare(text, start, match.group(1)))
            or stands_for(match.group(1), entry.name, strict=not is_acronym(match.group(1)))
        )
    ):
        other = entries.find(match.group(1))
        if other is not None and other is not entry:
            entries.join(entry, other)
        entries.add_form(entry, match.group(1), "acronym")
