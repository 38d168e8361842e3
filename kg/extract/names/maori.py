"""Names of Māori bodies: peoples, their councils and their houses of learning, and Māori names beside English ones.

*Ngāti Porou*, *Te Rūnanga **o Ngāti Porou***, *Te Wānanga **o Raukawa***, *University of Otago **| Te Whare Wānanga o
Otāgo***. What goes on a name is told by how Māori is spelt: every syllable ends with a vowel.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.names.letters import UPPER

# What opens the name of a people, which signs as one: "Ngāti Porou".
IWI = frozenset({"ngāti", "ngati", "ngāi", "ngai", "kāti", "kāi"})
# Heads of bodies that are *of* something: "Te Rūnanga o", "Te Wānanga o".
_HEADS = frozenset({"rūnanga", "runanga", "wānanga", "wananga", "wänanga", "wānaka", "rūnanganui", "runanganui"})
BODIES = IWI | _HEADS
# "Te Rūnanga-ā-Iwi-o-Ngāberga"
HYPHENED = tuple(f"{head}-" for head in sorted(_HEADS))

_SYLLABLES = r"(?:(?:ng|wh|[hkmnprtw])?[aeiouāēīōū])+"
_OPENING = rf"(?=[{UPPER}])(?:(?:Ng|Wh|[HKMNPRTW])?[AEIOUĀĒĪŌŪaeiouāēīōū]){_SYLLABLES}?"
_WORD = rf"{_OPENING}(?:-{_SYLLABLES}|-{_OPENING})*(?![\w’'])"
_PEOPLE = rf"(?:[Nn]g[āa]|K[āa])(?:ti|i) [{UPPER}]\w+(?: (?!R[ūu]nanga){_WORD})*"
_SMALL = r"(?:o|ā|a|ki|mō|of)(?: (?:te|ngā|nga|the))?"
# What a council of a people or a house of learning is of: "o Ngāti Viknes ki te Berga".
_TAIL = re.compile(rf"(?: {_SMALL} (?:{_PEOPLE}|[{UPPER}][\w-]+(?: {_WORD})*)| (?:Nui|Iwi)\b)+")
# "Ngāti Viknes o Berga"
_SEAT = re.compile(rf" (?:o|ki) (?:te )?[{UPPER}][\w’'-]+")
_SPELT = re.compile(_WORD)
_SEATED = re.compile(rf"{_WORD} (?:o|ki) (?:te )?{_WORD}")
_PHRASE = rf"Te(?: {_WORD})+(?: {_SMALL} {_WORD}(?: {_WORD})*)*"
_BEFORE = re.compile(rf"(?<![\w’'-])(?P<name>{_PHRASE}) (?:\||[-–—]) (?:the )?$")
_BEHIND = re.compile(rf"(?: (?:\||[-–—]))? (?P<name>{_PHRASE})")
_MARKS = (" | ", " - ", " – ", " — ")
_NAMED = re.compile(rf"(?:Te|Ngā)(?: {_WORD})+")
_COUNCIL = re.compile(rf"Te R[ūu]nanga(?: Nui)? (?:o|of) (?P<of>{_PEOPLE})|(?:Te )?(?P<before>{_PEOPLE}) R[ūu]nanga")
_SPLIT = re.compile(rf"(?P<first>.+?)(?: [|–—-])? (?P<second>{_PHRASE})|(?P<before>{_PHRASE}) [|–—-] (?P<after>.+)")


def is_maori(name: str) -> bool:
    """Say whether Māori words alone make a name behind the article: *Te Puni Kōkiri*.

    >>> is_maori("Te Puni Kōkiri"), is_maori("Te Hone Berg"), is_maori("Ted Rama")
    (True, False, False)
    """
    return name.startswith(("Te ", "Ngā ")) and _NAMED.fullmatch(name) is not None


@lru_cache(maxsize=16384)
def is_of_maori(name: str) -> bool:
    """Say whether a name has the word for a people, its council or a house of learning: *Te Wānanga o Raukawa*."""
    if any(word in BODIES or word.startswith(HYPHENED) for word in name.lower().split()):
        return True
    return is_maori(name) or _SEATED.fullmatch(name) is not None


def seat_end(text: str, name: str, end: int) -> int:
    """Give where a people's name ends that only its spelling tells: *Hikurima **o Berga***."""
    match = _SEAT.match(text, end) if _SPELT.fullmatch(name) else None
    return match.end() if match else end


def body_end(text: str, name: str, end: int) -> int:
    """Give where the name of a Māori body ends: *Te Rūnanga **o Ngāti Viknes***, *Ngāti Viknes **o Berga***."""
    low = name.lower()
    if low.split()[0] in IWI:
        match = _SEAT.match(text, end)
    else:
        match = _TAIL.match(text, end) if is_of_maori(low) else None
    return match.end() if match else end


def second_name(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of a name together with its Māori name: *Te Berga Nui **– Viknes University***."""
    if text.endswith(_MARKS, 0, start) and (match := _BEFORE.search(text, max(0, start - 60), start)):
        return match.start(), end
    if text.startswith((*_MARKS, " Te "), end) and (match := _BEHIND.match(text, end)):
        return start, match.end()
    return start, end


def people_of(name: str) -> str:
    """Give the people whose council a name is, or nothing.

    >>> people_of("Te Rūnanga o Ngāti Viknes"), people_of("Te Ngāi Berga Rūnanga"), people_of("Te Rūnanga o Berga")
    ('Ngāti Viknes', 'Ngāi Berga', '')
    """
    match = _COUNCIL.fullmatch(name)
    return (match["of"] or match["before"]) if match else ""


def both_names(name: str) -> tuple[str, ...]:
    """Give the English and the Māori name that a name joins.

    >>> both_names("University of Lund | Te Whare Wānanga o Rua")
    ('University of Lund', 'Te Whare Wānanga o Rua')
    """
    match = _SPLIT.fullmatch(name) if "Te " in name else None
    return tuple(part for part in match.groups() if part) if match else ()
