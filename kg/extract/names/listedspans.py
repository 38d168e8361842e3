"""Names that the list of universities has in full where the grammar found a part of them, or nothing.

***UiB The** Coastal University of Berga*, ***Ss. Olaf and** Anna University*, *Fjord University **– Ateneo de Berga***;
and names without a head word: *Coleg Fjord*, *UT Berga*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from kg.extract.names import lexicon, registers
from kg.extract.names.entries import Entries
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, fold
from kg.extract.names.tokens import CAP, SMALL, Token, Zone

_SMALL_WORDS = "of the and for upon de del della din do da y e ya van von".split()
_SMALL = rf"(?:{'|'.join(_SMALL_WORDS)})"
_RIGHT = re.compile(rf"(?: ?[-–] ?| )(?:{_SMALL} ){{0,2}}[{UPPER}][\w’'.&-]*")
_LEFT = re.compile(rf"(?<![\w’'.-])[{UPPER}][\w’'.&]*(?:-[{UPPER}][\w’'.&]*)*(?: ?[-–] ?| )(?:{_SMALL} ){{0,3}}$")
# What stands before a body whose name is three plain words: "a speaker from Herring Rights Watch".
_CUES = (" from ", " by ", " with ", " from the ", " by the ", " with the ", "The ")
_STEPS = 5
_LONGEST = 8
_TAUGHT = frozenset({"university", "institute", "school", "academy", "centre", "research"})
_HOUSES = frozenset({"university", "system"})


def is_listed(name: str, kind: str = "university") -> bool:
    """Say whether a list has a name of two words or more: that of universities, or of bodies for what else it is."""
    key = fold(name).removeprefix("the ")
    if kind in _TAUGHT and " " in key and registers.find_university(key) is not None:
        return True
    return kind != "university" and registers.find_body(key) is not None


def widen_listed(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Lengthen the universities that the list has under a longer name, and drop those that this covers."""
    found: list[Candidate] = []
    free = 0  # where the last name ends that was lengthened
    for candidate in candidates:
        if candidate.start < free:
            continue
        wide = _widest(candidate, text)
        if wide is not candidate:
            free = wide.end
            while found and found[-1].end > wide.start:
                found.pop()
        found.append(wide)
    return found


def _widest(candidate: Candidate, text: str) -> Candidate:
    ends = [candidate.end, *_right_ends(text, candidate.end)]
    starts = [candidate.start, *_left_starts(text, candidate.start)]
    if len(ends) + len(starts) == 2:
        return candidate
    for start in reversed(starts):
        for end in reversed(ends) if start == candidate.start else reversed(ends[:2]):
            wider = end - start > candidate.end - candidate.start
            if wider and is_listed(text[start:end], candidate.kind):
                return replace(candidate, start=start, end=end, text=text[start:end], own=True)
    return candidate


def _right_ends(text: str, end: int) -> list[int]:
    """Give where a name may end that goes on over capitalised words: *Fjord University **– Ateneo de Berga***."""
    found: list[int] = []
    for _ in range(2 * _STEPS):
        match = _RIGHT.match(text, end)
        if match is None or len(found) == _STEPS:
            break
        if find_country(match.group().strip(" –-.")) is None:
            found.append(match.end() - text.endswith(".", 0, match.end()))
        end = match.end()
    return found


def _left_starts(text: str, start: int) -> list[int]:
    """Give where a name may begin that capitalised words open: ***UiB The** Coastal University of Berga*."""
    found: list[int] = []
    for _ in range(_STEPS):
        match = _LEFT.search(text, max(0, start - 40), start) if _may_begin_before(text, start) else None
        if match is None:
            break
        start = match.start()
        if text.endswith("University of ", 0, start):
            break
        if match.group().partition(" ")[0].lower() not in lexicon.words("openers"):
            found.append(start)
    return found


def _may_begin_before(text: str, start: int) -> bool:
    """Say whether a name may go on to the left: over a dash, or a word that is not a plain one as before most names."""
    end = start - text.endswith("\n", 0, start)  # the name may go on over the end of a line: "Al-", "Fjord University"
    mark = text[end - 1 : end] if end else ""
    if mark != " ":
        return mark in ("-", "–")
    word = text[max(0, start - 40) : end - 1].rpartition(" ")[2]
    return word in _MAY_STAND_BEFORE or not (word.islower() or word[-1:] in _CLOSING)


_MAY_STAND_BEFORE = frozenset((*_SMALL_WORDS, "-", "–"))
_CLOSING = ",;:)]”\""
_IN_RUN = (CAP, SMALL)


def find_listed_runs(
    text: str, zones: Sequence[Zone], inside: bytearray, entries: Entries, headlines: Set[int], people: Set[str]
) -> bool:
    """Enter the runs without a head word that a list has, and say whether any: *students of **Coleg Fjord***."""
    entered = False
    for zone in zones:
        if zone.sentence in headlines:
            continue
        tokens, free = zone.tokens, 0
        for at in [
            at
            for at, (token, following) in enumerate(pairwise(tokens))
            if token.kind == CAP and following.kind in _IN_RUN and not inside[token.start]
        ]:
            token = tokens[at]
            if at < free or (at and tokens[at - 1].kind == CAP and not inside[tokens[at - 1].start]):
                continue
            last = _run_end(tokens, at, inside)
            size, kind = _listed_size(tokens, at, last, text, people) if last - at > 1 else (0, "")
            if size:
                start, end = token.start, tokens[at + size - 1].end
                if entries.find(text[start:end]) is None:
                    entries.enter(text[start:end], kind, start)
                    entered = True
            free = at + size
    return entered


def _run_end(tokens: Sequence[Token], at: int, inside: bytearray) -> int:
    """Give where a run of capitalised and small words ends, or how far a name can go."""
    last = at + 1
    most, end = min(len(tokens), at + _LONGEST), at + 1
    while last < most and tokens[last].kind in (CAP, SMALL) and not inside[tokens[last].start]:
        last += 1
        end = last if tokens[last - 1].kind == CAP else end
    return end


def _listed_size(tokens: Sequence[Token], at: int, last: int, text: str, people: Set[str]) -> tuple[int, str]:
    """Give how many tokens from an index on are a listed name, or none, and what kind of organisation it is."""
    if tokens[at].low in lexicon.words("openers"):
        return 0, ""
    if tokens[at].low in _HOUSES:
        return 0, ""
    for end in range(last, at + 1, -1):
        run = tokens[at:end]
        goes_on = end < len(tokens) and tokens[end].kind == CAP and not _may_follow(tokens[end])
        if tokens[end - 1].kind != CAP or goes_on:
            continue
        name = text[run[0].start : run[-1].end]
        kind = _kind_of(name, run) if people.isdisjoint(t.text for t in run) else None
        if kind and len(run) < 4 and _is_plain(run) and not (
            len(run) == 3 and text.endswith(_CUES, 0, run[0].start)
        ):
            continue  # "Going Green" may be anything
        if kind is not None and not lexicon.is_place(name):
            return end - at, kind
    return 0, ""


def _kind_of(name: str, run: Sequence[Token]) -> str | None:
    """Give the kind of a run that a list has, or None."""
    if kind := registers.find_body(fold(name)):
        return kind
    if not is_listed(name) or _is_plain(run) or any(t.low in _HOUSES for t in run):
        return None
    return "university" if lexicon.words("offices").isdisjoint(t.low for t in run) else None


def _is_plain(run: Sequence[Token]) -> bool:
    return all(lexicon.is_plain(t.low) for t in run if t.kind == CAP)


def _may_follow(token: Token) -> bool:
    return token.low in lexicon.words("roles") or token.low in lexicon.words("headline")
