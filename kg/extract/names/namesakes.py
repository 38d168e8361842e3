"""What a university is called besides: after whom, and by a second name behind a dash.

*the rector of Berga University **named after Ole Viknes** Kari Stone met the ambassador*, *National Aerospace
University **– Viknes Aviation Institute** (VAI)*.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon, registers
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.smallkinds import NAMED

_OFFICE = re.compile(r"(?P<office>\w[\w-]*) (?:of|at) (?:the )?$")
_WORD = rf"[{UPPER}][\w’'-]+"
# Initials and a surname, or two words, before two more
_TWO = re.compile(rf"(?P<whose>[^{UPPER}]*(?:(?:[{UPPER}]\. ?)+{_WORD}|{_WORD} {_WORD})) {_WORD} {_WORD}")


def named_after(text: str, start: int, end: int) -> int:
    """Give where a name ends whose core stands at a span, with the person after whom it is called.

    >>> text = "the rector of Berga University named after Ole Viknes Kari Stone spoke"
    >>> text[14 : named_after(text, 14, 30)]
    'Berga University named after Ole Viknes'
    """
    named = NAMED.match(text, end)
    if named is None:
        return end
    office = _OFFICE.search(text, max(0, start - 40), start)
    if office is None or office["office"].lower() not in lexicon.words("roles"):
        return named.end()
    person = _TWO.fullmatch(named.group())
    if person is None or not re.match(r",? [a-z]", text[named.end() : named.end() + 3]):
        return named.end()
    return end + person.end("whose")


_INTRODUCES = re.compile(r" \([A-Z][\w-]{1,9}\)")


def is_second_name(candidate: Candidate, before: Candidate, text: str) -> bool:
    """Say whether a name of its own behind a dash tells which university of plain words is meant.

    *National Aerospace University **– Viknes Aviation Institute** (VAI)*.
    """
    if text[before.end : candidate.start] not in (" – ", " — ") or before.kind != "university" or before.own:
        return False
    if candidate.text.startswith("University of ") or any(map(lexicon.is_place, before.text.split())):
        return False
    listed = registers.find_university(lexicon.fold(before.text)) is not None
    return candidate.own and not listed and _INTRODUCES.match(text, candidate.end) is not None


_HOCHSCHULE = re.compile(r"(?:\w+ ){0,2}(?:Hochschule|FH|TH|HTW\w*|Fachhochschule|OTH)\b")


def translates(candidate: Candidate, before: Candidate, text: str) -> bool:
    """Say whether "University of Applied Sciences" only explains the name before it.

    *Hochschule Bremen **University of Applied Sciences***.
    """
    return (
        candidate.text.startswith("University of Applied Sciences")
        and text[before.end : candidate.start] == " "
        and _HOCHSCHULE.match(before.text) is not None
    )
