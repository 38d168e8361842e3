"""Organisations recognised by the list alone: *UNESCO*, *Huawei*, *Harvard*."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import abbreviates, is_acronym, stands_for
from kg.extract.names.branches import branch_behind, is_sure_branch
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, fold
from kg.extract.names.maori import both_names, second_name
from kg.extract.names.slots import signs
from kg.extract.names.standing import is_surname, stands_for_organisation
from kg.extract.names.tokens import CAP, Place, Token, Zone, in_order

_TO_UNIVERSITY = re.compile(
    rf"(?:, [{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)*)*,? and (?:[{UPPER}][\w’'-]+ ){{1,3}}University\b"
)
_NATIONAL_SOCIETIES = frozenset({"Red Cross", "Red Crescent"})
_PLACES = re.compile(r"\b(?:in|at|near|from|to|of) $")
_WITH_TOOL = re.compile(r"\b(?:via|using|on) $")


def find_known(
    text: str,
    zones: Sequence[Zone],
    words: Mapping[str, Sequence[Place]],
    inside: bytearray,
    entries: Entries,
    people: frozenset[str],
    headlines: Set[int],
) -> bool:
    """Enter the known organisations that stand outside the names already found, and say whether there are any.

    Args:
        people: What `people_words` gives: words that name somebody.
    """
    free = (0, 0)
    found = False
    for number, at in in_order(words, lexicon.known_first_words().keys()):
        zone = zones[number]
        size = _longest(zone, at) if (number, at) >= free else 0
        start = zone.tokens[at].start
        if not size or _in_brackets(zone, at, inside) or (inside[start] and not _is_whole(zone, at, size)):
            continue
        free = (number, at + size)
        form = " ".join(t.text for t in zone.tokens[at : at + size])
        known = lexicon.known_organisations()[form]
        if form in _NATIONAL_SOCIETIES and at and find_demonym(zone.tokens[at - 1].text) is not None:
            society = f"{zone.tokens[at - 1].text} {form}"  # "Lebanese Red Cross"
            entries.enter(society, "association", zone.tokens[at - 1].start)
            continue
        if at and known.kind in ("university", "enterprise") and _goes_before(zone.tokens[at - 1], form, known.kind):
            continue  # "Kari Siemens"
        if known.kind == "university" and _goes_behind(zone, at, at + size, form):
            continue  # "Emory Healthcare"
        if known.kind == "enterprise" and _WITH_TOOL.search(text, max(0, start - 8), start):
            continue  # "via Cisco Webex"
        if is_acronym(form) and is_of_another(form, known, entries):
            continue  # "JNU" is rather the university that the text names
        if size == 1 and known.kind == "university" and known.asks:
            if is_surname(text, start, form) or form in people:
                continue  # "Anna Brown", whom the text calls Brown
        listed = known.asks and known.kind == "university" and (
            _heads_list(text, start, start + len(form)) or _is_among_known(text, start, start + len(form))
        )
        listed = listed and not any(entry.name.startswith(f"{form} ") for entry in entries)
        listed |= known.asks and known.kind == "other" and size > 1 and _signs(text, start, start + len(form))
        if not known.asks or listed or stands_for_organisation(text, zone, at, size, strict=True):
            _enter(form, known, start, entries)
            if zone.sentence not in headlines and (branch := branch_behind(text, zone.tokens, at + size, known)):
                _enter_branch(form, branch, known, start, entries)
            elif size > 1 and (end := second_name(text, start, start + len(form))[1]) > start + len(form):
                _enter_second(form, text[start:end], start, entries)
            found = True
    return found


def _enter_branch(
    form: str, branch: str, known: lexicon.KnownOrganisation, start: int, entries: Entries
) -> None:
    """Name an entry by its branch where the text calls it so at first, two branches as two: *Fraunhofer **IPA***."""
    entry, whole, sure = entries.find(form), f"{form} {branch}", is_sure_branch(branch, known)
    if entry is None:
        return
    home = find_country(branch) or known.country or ""
    if entry.name == form and entry.starts == [start] and " " not in form and sure:
        entries.rename(entry, whole)
        entry.known = home
    elif entry.name != form and entry.name.startswith(f"{form} ") and whole != entry.name and sure:
        if entry.starts[-1] == start:
            entry.starts.pop()
        other = entries.enter(whole, known.kind, start)
        other.known = home
    else:
        entries.add_form(entry, whole, "alias")


def _enter_second(form: str, whole: str, start: int, entries: Entries) -> None:
    """Name an entry with its Māori name where the text opens so: *Education New Zealand **– Te Viknes***."""
    entry = entries.find(form)
    if entry is None:
        return
    if entry.name == form and min(entry.starts) == start:
        entries.rename(entry, whole)
    else:
        entries.add_form(entry, whole, "alias")
    for part in both_names(whole):
        if entries.find(part) is None:
            entries.add_form(entry, part, "alias")


_SIGNED_WITH = re.compile(r"\b(?:sign|ink|conclud)\w*(?! up)(?:(?! trade )[^.;:\n]){3,80} with the $")


def _signs(text: str, start: int, end: int) -> bool:
    """Say whether a union of states signs: *the **European Union** and Fjord University signed*."""
    return signs(text, start, end) or _SIGNED_WITH.search(text, max(0, start - 110), start) is not None


def is_of_another(form: str, known: lexicon.KnownOrganisation, entries: Entries) -> bool:
    """Say whether letters are rather those of a name of the text, where the known one asks or is of another country.

    *UNAM* beside the University of Namibia, *UNITAR* beside UNITAR International University.
    """
    if known.kind != "university" and entries.find_first(("its own", form), lambda name: _is_its_own(form, name)):
        return True
    if not known.asks and known.kind != "university":
        return False
    if not known.asks and len(form) < 4:  # few letters stand for much: only all initials of a name count
        return entries.find_first(("all of another's", form), lambda name: _spells_other(form, known, name)) is not None
    return entries.find_first(("another's", form), lambda name: _is_elsewhere(form, known, name)) is not None


def _is_its_own(form: str, name: str) -> bool:
    """Say whether a university is called by letters and what any is: *UNITAR **International University***."""
    opens, _, sort = name.partition(" ")
    words = sort.lower().split()
    return opens == form and words[-1:] == ["university"] and set(words[:-1]) <= lexicon.words("generic")


def _spells_other(form: str, known: lexicon.KnownOrganisation, name: str) -> bool:
    own = name.partition(" and ")[0]  # "Lund School of Economics" and Business
    spells = stands_for(form, name, strict=True) or stands_for(form, own, strict=True)
    return spells and _is_elsewhere(form, known, own)


def _is_elsewhere(form: str, known: lexicon.KnownOrganisation, name: str) -> bool:
    """Say whether letters abbreviate a name, one of another country where the known organisation does not ask."""
    if not abbreviates(form, name):
        return False
    homes = registers.countries_by_words(fold(name))[0] or lexicon.place_countries(fold(name.partition(" ")[0]))[:1]
    return known.asks or bool(homes and known.country not in homes)


def _is_whole(zone: Zone, at: int, size: int) -> bool:
    """Say whether two words or more are known and no longer name goes on: *the **African Union***."""
    tokens = zone.tokens
    end = at + size
    return (
        size > 1
        and (at == 0 or tokens[at - 1].kind != CAP)
        and (end >= len(tokens) or (tokens[end].kind != CAP and tokens[end].low not in ("of", "for")))
    )


def _goes_before(token: Token, form: str, kind: str) -> bool:
    """Say whether a capitalised word right before makes another name of it: ***Chimie** ParisTech*.

    An office makes a person of a university's word: ***Professor** Monash*, not ***Rector** MGIMO*.
    """
    if token.kind != CAP:
        return False
    if token.low in lexicon.words("offices") and not is_acronym(form):
        return kind == "university" or token.low in lexicon.words("titles")
    return not (
        lexicon.is_plain(token.low)
        or token.low in lexicon.words("openers")
        or token.low in lexicon.words("offices")
        or find_demonym(token.text)
    )


_ITEM = rf"[{UPPER}][\w&’'-]+(?: [{UPPER}][\w’'-]+)?"
_ITEMS_AFTER = re.compile(rf"(?:, {_ITEM})*(?:,? (?:and|or|&) {_ITEM})?")
_ITEMS_BEFORE = re.compile(rf"(?:{_ITEM}, )+(?:(?:and|or) )?$|{_ITEM},? (?:and|or) $")
_BETWEEN_ITEMS = re.compile(r", (?:and |or )?| and | or | & ")


def _is_among_known(text: str, start: int, end: int) -> bool:
    """Say whether a word that may be a town stands in a list of known universities: ***Oxford**, Cambridge and LSE*."""
    before = _ITEMS_BEFORE.search(text, max(0, start - 90), start)
    first = before.start() if before is not None else start
    after = _ITEMS_AFTER.match(text, end)
    last = after.end() if after is not None else end
    items = [item for item in _BETWEEN_ITEMS.split(text[first:last]) if item]
    known = [lexicon.known_organisations().get(item) for item in items]
    sure = any(each is not None and not each.asks for each in known)
    if len(items) < 3 or not sure or _PLACES.search(text, max(0, first - 8), first):
        return False
    return all(each is not None and each.kind == "university" for each in known)


def _heads_list(text: str, start: int, end: int) -> bool:
    """Say whether a word stands in a list whose last item is a university: ***Clemson** and Oslo University*.

    Not *in **Clemson** and Oslo University*.
    """
    return _TO_UNIVERSITY.match(text, end) is not None and not _PLACES.search(text, max(0, start - 8), start)


def _goes_behind(zone: Zone, at: int, end: int, form: str) -> bool:
    """Say whether a capitalised word right behind makes another name of it: *Drexel **Burnham***.

    Not an office, a word of headlines or where it is: *Monash **Signs***, *NUS **Singapore***;
    nor a field of two words, which a part teaches.
    """
    if end >= len(zone.tokens) or zone.tokens[end].kind != CAP:
        return False
    token = zone.tokens[end]
    after = zone.tokens[min(end + 1, len(zone.tokens) - 1)]
    if end - at > 1 and after is not token and lexicon.is_plain(token.low) and lexicon.is_field(after.low):
        return False  # "Ohio State Animal Sciences"
    return not (
        any(token.low in lexicon.words(section) for section in ("offices", "headline", "openers", "connectors"))
        or is_acronym(token.text)
        or find_country(token.text)
        or find_demonym(token.text)
        or (is_acronym(form) and lexicon.is_place(token.text))
    )


def _in_brackets(zone: Zone, at: int, inside: bytearray) -> bool:
    """Say whether brackets introduce the word as the acronym of a name that was found.

    *University of the South Pacific (**USP**)*.
    """
    tokens = zone.tokens
    return (
        at >= 2
        and tokens[at - 1].text == "("
        and tokens[at - 2].kind == CAP
        and at + 1 < len(tokens)
        and tokens[at + 1].text == ")"
        and (inside[tokens[at - 2].start] == 1 or not tokens[at].text.isupper() or _asks(tokens[at].text))
    )


def _asks(form: str) -> bool:
    return lexicon.known_organisations()[form].asks


def _enter(form: str, known: lexicon.KnownOrganisation, start: int, entries: Entries) -> None:
    """Enter a known organisation under the form used, joined with its other forms.

    *MIT*, *Massachusetts Institute of Technology*.
    """
    same = entries.find_first(("same", known.name), lambda name: _same(name, known)) or _in_full(form, known, entries)
    bound = entries.find(form)
    if bound is not None and bound.name != form and bound.known is None:
        bound.starts.append(start)  # brackets or a fuller name have said already whose form it is
        return
    entry = entries.enter(form, known.kind, start)
    entry.known = known.country or ""
    if same is not None and same is not entry:
        same.known = entry.known
        entries.join(same, entry)
        if is_acronym(form):
            same.forms[form] = "acronym"


def _in_full(form: str, known: lexicon.KnownOrganisation, entries: Entries) -> Entry | None:
    """Give the entry that the text also names in full: *Harvard University* for *Harvard*, an acronym's name."""
    if is_acronym(form) and not known.asks and len(form) > 2:
        return entries.find_first(("in full", form), lambda name: _spells_out(name, form, known))
    if known.kind != "university":
        return None
    full = entries.find(f"{form} University") or entries.find(f"University of {form}")
    return full or entries.find_first(("college", form), lambda name: name.startswith(f"{form} College "))


def _spells_out(name: str, form: str, known: lexicon.KnownOrganisation) -> bool:
    """Say whether a name has a known acronym, one of three letters only in its country: *Dublin City University*."""
    if name == form or not stands_for(form, name, strict=len(form) < 4):
        return False
    homes = registers.countries_by_words(fold(name))[0]
    return known.country in (None, *homes) or (len(form) > 3 and stands_for(form, name))


def _same(name: str, known: lexicon.KnownOrganisation) -> bool:
    """Say whether a name is the known organisation, alone or with its legal form: *Huawei Technologies Co., Ltd.*"""
    listed = lexicon.known_organisations().get(name)
    if listed is not None:
        return listed.name == known.name
    words = name.split() if known.kind == "enterprise" else []
    for size in range(len(words) - 1, 0, -1):
        listed = lexicon.known_organisations().get(" ".join(words[:size]).rstrip(","))
        if listed is not None:
            return listed.name == known.name
    return False


def _longest(zone: Zone, at: int) -> int:
    known = lexicon.known_organisations()
    tokens, first = zone.tokens, zone.tokens[at].text
    if at + 1 < len(tokens) and first not in known and tokens[at + 1].text not in lexicon.known_second_words()[first]:
        return 0
    for size in lexicon.known_first_words()[first]:
        if at + size <= len(tokens) and " ".join([t.text for t in tokens[at : at + size]]) in known and not (
            at + size < len(tokens)
            and tokens[at + size].kind == CAP
            and tokens[at + size].low in lexicon.words("derailers")
        ):
            return size
    return 0
