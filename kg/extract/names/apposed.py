"""Letters and short names that a text tells beside a name without brackets.

***VTI**, the Technical Institute of Viknes, has signed*, *Viknes University of Technology, known as **Viktech***.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import abbreviates, is_acronym, stands_for
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, fold, is_plain
from kg.extract.names.registered import registered_as
from kg.extract.names.signs import LETTERS_BEHIND
from kg.extract.names.variants import name_key
from kg.extract.places.gazetteer import countries_in_name

_LETTERS_BEFORE = re.compile(
    rf"(?P<list>, |\band |& )?(?:the |The )?(?<![\w’'-])(?P<letters>[{UPPER}][\w-]{{1,13}})(?:, | [–—] )(?P<the>the )?$"
)
# Behind the second of two that are one: ", has signed", ", on Monday", the end.
_CLOSES = re.compile(r"(?:,(?! (?:and|or|with|as well)\b)(?= [a-z])|[.;)]|\s*$| [–—] )")
_KNOWN_AS = re.compile(
    r"(?: \([^()\n]{2,14}\))?,? (?:which is )?(?:(?:also|better|more|widely|commonly|locally|popularly|now|formerly"
    r"|simply|often|usually|generally|internationally) )*"
    r"(?:known|called|referred to|abbreviated|branded|shortened|trading)(?: simply| commonly)?(?: as| to)? "
    rf"(?:the )?[\"“']?(?P<form>[{UPPER}][\w’'&-]*\w(?: [{UPPER}][\w&-]*\w){{0,3}})[\"”']?"
    r"(?=[,.;)\n]| (?:and|has|have|for short|in)\b|$)"
)


def bind_letters_behind(text: str, entries: Entries) -> None:
    """Bind letters that stand right behind a name: *the Viknes Institute of Solar Energy **VISE***."""
    for entry in list(entries):
        if " " not in entry.name or entry.kind in ("enterprise", "country"):
            continue
        for start in entry.starts[:4]:
            match = LETTERS_BEHIND.match(text, start + len(entry.name))
            if match is None or not is_acronym(match["letters"]) or find_country(match["letters"]):
                continue
            letters = match["letters"]
            if registers.universities_of(fold(letters), letters=True) and not _are_of(letters, entry):
                continue  # those of another
            other = entries.find(letters)
            if text.startswith(entry.name, start) and (other is None or other.name == letters) and other is not entry:
                entries.add_form(entry, f"{entry.name} {letters}", "alias")
                _bind(letters, entry, entries)


def join_apposed(text: str, entries: Entries) -> None:
    """Bind letters before a name, and short forms behind it, that tell who it is: *VTI, the Technical Institute*."""
    for entry in list(entries):
        if entry.joined or " " not in entry.name:
            continue
        for start in entry.starts[:4]:
            if text.endswith((", ", ", the ", "– ", "– the ", "— ", "— the "), 0, start):
                _join_letters(text, start, entry, entries)
            _add_called(text, start, entry, entries)


def _join_letters(text: str, start: int, entry: Entry, entries: Entries) -> None:
    before = _LETTERS_BEFORE.search(text, max(0, start - 32), start)
    if before is None or not is_acronym(before["letters"]):
        return
    letters = before["letters"]
    other = entries.find(letters)
    if other is entry or (other is not None and other.name != letters):
        return
    clear = before["the"] and before["list"] != ", " and _CLOSES.match(text, start + len(entry.name)) is not None
    if not (clear or _are_of(letters, entry)):
        return
    _bind(letters, entry, entries)


def _bind(form: str, entry: Entry, entries: Entries) -> None:
    """Make letters or a short name a form of an entry, and join what is entered under it."""
    other = entries.find(form)
    what = "acronym" if is_acronym(form) else "alias"
    if other is not None and other is not entry:
        entries.join(entry, other)
        entry.forms[form] = what
    entries.add_form(entry, form, what)


def _are_of(letters: str, entry: Entry) -> bool:
    """Say whether letters are read off a name, or the register of universities has them for it."""
    if stands_for(letters, entry.name, strict=False) or abbreviates(letters, entry.name):
        return True
    numbers = registers.universities_of(fold(letters), letters=True)
    if any(name_key(entry.name) in form for number in numbers for form in registers.forms_of(number)):
        return True
    known = lexicon.known_organisations().get(letters)
    if known is not None and known.country and countries_in_name(entry.name) == [known.country]:
        return entry.kind == known.kind  # "VTT, the Technical Research Centre of Finland"
    return not registered_as(entry).isdisjoint(numbers)


def _add_called(text: str, start: int, entry: Entry, entries: Entries) -> None:
    """Add what an entry is called: *Viknes University, known as **Viktech**, ...*."""
    end = start + len(entry.name)
    if not text.startswith((" ", ","), end):
        return
    match = _KNOWN_AS.match(text, end)
    form = match["form"] if match is not None else ""
    if not form or find_country(form) or (" " not in form and is_plain(form.lower())):
        return
    other = entries.find(form)
    if other is None or (other.name == form and is_acronym(form)):
        _bind(form, entry, entries)
