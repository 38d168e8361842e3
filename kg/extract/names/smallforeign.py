"""Names in other languages whose head is written small, or is no head by itself.

*Viknesova **univerzita***, *Viknes tekniska **högskola** i Berga*, ***Centre national** d'études maritimes*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.headwords import is_head
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets, has_any
from kg.extract.names.smalltails import small_tail

_HEADS = (
    "universitet", "univerzit", "univerza", "universitāte", "universiteit", "yliopisto", "högskola", "høgskole",
    "højskole", "korkeakoulu", "ülikool", "egyetem", "sveučilište", "hochschule", "hogeschool", "politechnika",
)  # fmt: skip
_WORD = re.compile(r"[\w-]*")
_ENGLISH = r"(?:by|with|at|from|to|the|of|on|for|that|has|have|had|is|was|were|and)\b"
_BEFORE = re.compile(rf"(?<![\w’'.-])(?!The )[{UPPER}][\w-]+(?: (?!{_ENGLISH}|[\w-]*[’'])[\w-]+){{0,4}} $")
_SMALL_LINKS = frozenset("og och ja i a és in und en".split())
# "i Berga", "v Berze", behind a head
_SEAT = re.compile(rf" (?:i|v|u|w|ve|na|im) [{UPPER}][\w-]+")
_CZECH = re.compile(
    rf"(?<![\w’'-])(?:[{UPPER}][\w-]+ )?[Vv]ysok[éá] (?:učení|škola)(?: (?!v )[a-z][\w-]*){{0,3}}"
    rf"(?: v [{UPPER}][\w-]+)?"
)
_FRENCH = re.compile(
    r"(?<![\w’'-])(?P<head>Centre|Muséum|Office|Conseil|Comité|Fonds|Commissariat|Haute|Hautes)"
    r" (?:nationale?|régional|universitaire|hospitalier|culturel|français|franco-\w+|école|études)(?= )"
)
_FRENCH_HEADS = ("Centre ", "Muséum ", "Office ", "Conseil ", "Comité ", "Fonds ", "Commissariat ", "Haute", "Hautes ")
# "Viknes-Universität", which no town follows
_HYPHENED = re.compile(
    rf"(?<![\w’'-])(?:(?:[{UPPER}]\w+-){{1,3}}(?:Universität|Hochschule|Universiteit)"
    rf"|(?:[{UPPER}]\w+-){{2,3}}Institut)(?![\w-])"
    rf"(?! [{UPPER}]| (?:zu|für|der|am|te)\b)"
)
# "Hospital Viknes Berga", "Museum Het Viknes": the head first, and a name behind it
_LED = re.compile(
    rf"(?<![\w’'.&-])(?:Hospital|Museum|Clínica|Policlinico|Ospedale|Cliniques universitaires|Haute école)"
    rf" (?P<name>(?:St\. )?[{UPPER}][\w’'-]+"
    rf"(?: (?:(?:de|del|della|di|da|do|van|von|la|las|los) )*[{UPPER}][\w’'-]+){{0,3}})"
)
_LED_HEADS = ("Hospital ", "Museum ", "Clínica ", "Policlinico ", "Ospedale ", "Cliniques ", "Haute ")
_CAP_BEFORE = re.compile(rf"(?<![\w.])(?!The |In |At |By |And |But )[{UPPER}][\w’'&-]* $|[’']s $")
_KINDS = {"Centre": "research", "Muséum": "other", "Haute": "university", "Hautes": "university"}


def find_small_foreign(text: str, entries: Entries) -> list[tuple[int, int]]:
    """Enter such names and give their spans, where none is entered yet.

    >>> entries = Entries()
    >>> text = "Signed by Viknesova univerzita v Berze and the Centre national d'études maritimes in May."
    >>> [text[start:end] for start, end in find_small_foreign(text, entries)]
    ['Viknesova univerzita v Berze', "Centre national d'études maritimes"]
    """
    spans = []
    for start, end, kind in _places(text):
        name = text[start:end]
        longer = [entry for entry in entries if entry.name.startswith(name + " ")]
        if entries.find(name) is None and longer:
            entries.add_form(longer[0], name, "alias")  # "Viknes-Universität" of "Viknes-Universität zu Berga"
        elif entries.find(name) is None:
            entries.enter(name, kind, start)
            spans.append((start, end))
    return spans


def _places(text: str) -> Iterator[tuple[int, int, str]]:
    for at in find_offsets(text, *_HEADS):
        start = at
        while start and (text[start - 1].isalpha() or text[start - 1] == "-"):
            start -= 1
        if text[start].isupper():
            continue
        before = _BEFORE.search(text, max(0, start - 80), start)
        opens = _opening(before.group(), before.start()) if before is not None else None
        if opens is not None:
            word = _WORD.match(text, at)
            end = word.end() if word is not None else at
            seat = _SEAT.match(text, end)
            yield opens, seat.end() if seat is not None else end, "university"
    for match in _HYPHENED.finditer(text) if has_any(text, ("-Univ", "-Hoch", "-Inst")) else ():
        yield *match.span(), "research" if match[0].endswith("Institut") else "university"
    for match in _LED.finditer(text) if has_any(text, _LED_HEADS) else ():
        if _is_led(match, text):
            yield *match.span(), "university" if match[0].startswith("Haute") else "other"
    if "ysok" in text:
        for match in _CZECH.finditer(text):
            yield *match.span(), "university"
    for match in _FRENCH.finditer(text) if has_any(text, _FRENCH_HEADS) else ():
        end = small_tail(text, match.end("head"))
        if end > match.end():
            kind = "other" if "hospitalier" in match.group() else _KINDS.get(match["head"], "government")
            yield match.start(), end, kind


def _is_led(match: re.Match[str], text: str) -> bool:
    """Say whether a head has its own name behind it: *Hospital Viknes*, not *Oslo Hospital Trust*."""
    words = match["name"].split()
    if _CAP_BEFORE.search(text, max(0, match.start() - 24), match.start()) or any(map(is_head, words)):
        return False
    if any(is_acronym(word) or lexicon.find_country(word) or lexicon.find_demonym(word) for word in words):
        return False
    if words[0] == "St":
        return False
    return words[0] == "St." or not any(lexicon.is_plain(word.lower()) for word in (words[0], words[-1]))


def _opening(words: str, start: int) -> int | None:
    """Give where a name begins before its head, behind the last word that is English and small, or None."""
    at, opens = start, None
    for word in words.split(" "):
        small = word[:1].islower()
        if small and word not in _SMALL_LINKS and lexicon.is_plain(word):
            opens = None  # "signed by Viknes [about] ... universitet"
        elif word[:1].isupper() and opens is None:
            opens = at
        at += len(word) + 1
    return opens
