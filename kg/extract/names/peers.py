"""Institutes of plain words that a list names among institutions, as one of them.

*signed by Fjord University (FU), **the Institute of Seismology** and Lund University*; not *the Faculty of Law, the
Institute of Physics and the Library of Lund University*, where the others are parts of a house too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.barriers import COUNTS
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.plainbodies import IN_HOUSE, OF_HOUSE_BEHIND
from kg.extract.names.tokens import CAP, Zone

# Between two members of a list, behind letters in brackets or the land of the one before: " (FU), Norway, and the ".
_BETWEEN = re.compile(
    rf"(?: \([^()\n]{{2,40}}\))?(?:, (?!and\b)[{UPPER}]\w+(?: [{UPPER}]\w+)?(?=,))?(?:[,;]? and|,? &|,|;) (?:the )?"
)
_AND = re.compile(r"(?:,|;)? (?:and|&) (?:the )?$")
# What stands before a member that is somebody's or is told of with an office: "its Institute of Physics".
_ITEM = ("the ", "The ", ", ", " and ", "; ")
_FREED = frozenset({"part", "nothing"})
_KINDS = frozenset(
    "association foundation university institute centre lab museum academy research hospital".split()
)
# What is of a house by its words, whoever stands beside it.
_OF_HOUSE = frozenset(
    "student students library faculty department visitor visitors exchange exchanges office alumni conference "
    "convention exhibition career careers staff key computer admissions scholars union debating service services "
    "joint".split()
)
# What tells nothing of a body alone: "Language Teaching Centre", "Health Sciences Institute".
_USUAL = IN_HOUSE | frozenset("health sports medical university college teaching learning science sciences".split())
_FEWEST = 3
_SIGNED_BY = re.compile(
    r"\b(?:signed|inked|concluded|sealed|founded|set up|established)(?: on [^.;:]{3,30})? (?:by|between) (?:the )?$"
)
_HOUSED = re.compile(r" (?:of|at|in|from) (?:the )?$")
# "with two of them, the Institute of Glass and Fjord University"
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(COUNTS)}) (?:of (?:these|them|those|the(?:m| [\w-]+)|its members)|(?:[\w-]+ )?"
    r"(?:institutes|institutions|members|bodies|partners|houses))(?:,|:| -| –| \() (?:namely |the )*$",
    re.IGNORECASE,
)
# Two may be told by where they stand: "talks between Fjord University and the Institute of Geology".
_BETWEEN_TWO = (" between ", " between the ")
# "Fjord University has worked closely with the Institute of Geology"
_WORKS_WITH = re.compile(
    r"\b(?:University|College|Institute|Academy|[A-Z]{2,6}|\))(?: of(?: [A-Z][\w’'-]+){1,3})?"
    r"(?: (?:has|have|had|been|is|was|will|also|long|closely|already|now|be)){0,5} "
    r"(?:work|cooperat|co-operat|collaborat|partner|team)\w*(?: up)?(?: (?:closely|together))? with the $"
)
# Persons, each with a house in brackets: "Kari Berg (Institute of Geology) and Ola Lind (Fjord University)".
_GUEST = re.compile(rf"[{UPPER}][\w’'-]+ [{UPPER}][\w’'-]+ \($")


def peers(roles: Sequence[tuple[Candidate, str, bool]], zones: Sequence[Zone], text: str) -> Iterator[int]:
    """Give the indices of the parts that a list names beside two institutions or more and no part of a house.

    Args:
        roles: Each candidate in the order of the text, its role (`kg.extract.names.units.Found`), and whether it is a
            part of a house that is told.
    """
    guests = [at for at, (candidate, *_) in enumerate(roles) if _is_in_brackets(candidate, text)]
    if any(roles[at][1] == "organisation" for at in guests) and not any(roles[at][2] for at in guests):
        yield from (at for at in guests if roles[at][1] in _FREED and _says_what(roles[at][0], zones, text))
    for at, (candidate, role, housed) in enumerate(roles):
        if role in _FREED and not housed and _is_worked_with(candidate, text) and _says_what(candidate, zones, text):
            yield at
    for run in listed([candidate for candidate, *_ in roles], text):
        members = [roles[at] for at in run]
        start = members[0][0].start
        pair = len(run) == 2 and (text.endswith(_BETWEEN_TWO, 0, start) or counts(text, start) == 2)
        if len(run) < _FEWEST and not pair:
            continue
        if any(housed or candidate.kind in ("unit", "department", "school") for candidate, _, housed in members):
            continue
        if run[0] and roles[run[0] - 1][2] and _HOUSED.search(text, max(0, start - 10), start):
            continue  # "the Faculty of Law at Fjord University, the Institute of Physics and ..."
        signed = _SIGNED_BY.search(text, max(0, start - 60), start) is not None
        standing = sum(role == "organisation" for _, role, _ in members)
        if standing < 2 - (pair or signed) or not _is_closed(members, text):
            continue
        for at in run:
            candidate, role, _ = roles[at]
            if role in _FREED and text.endswith(_ITEM, 0, candidate.start) and _says_what(candidate, zones, text):
                yield at


def _is_in_brackets(candidate: Candidate, text: str) -> bool:
    """Say whether a person has a house in brackets behind the name."""
    if not text.startswith(")", candidate.end):
        return False
    return _GUEST.search(text, max(0, candidate.start - 50), candidate.start) is not None


def _is_worked_with(candidate: Candidate, text: str) -> bool:
    """Say whether a university works with it: *Fjord University cooperates with **the Institute of Geology***."""
    if not text.endswith(" with the ", 0, candidate.start):
        return False
    return _WORKS_WITH.search(text, max(0, candidate.start - 120), candidate.start) is not None


def listed(candidates: Sequence[Candidate], text: str) -> Iterator[range]:
    """Give the runs of candidates between which only commas and "and" stand."""
    begin = 0
    for at in range(1, len(candidates) + 1):
        if at < len(candidates) and _are_beside(candidates[at - 1], candidates[at], text):
            continue
        yield range(begin, at)
        begin = at


def counts(text: str, start: int) -> int:
    """Give how many the words before a list say that it has, or 0: ***three of these,** the Institute of Law, ...*."""
    counted = _COUNTED.search(text, max(0, start - 60), start)
    return COUNTS.index(counted["count"].lower()) + 2 if counted is not None else 0


def _are_beside(one: Candidate, other: Candidate, text: str) -> bool:
    match = _BETWEEN.match(text, one.end) if other.start - one.end < 90 else None
    return match is not None and match.end() == other.start


def _is_closed(members: Iterable[tuple[Candidate, str, bool]], text: str) -> bool:
    """Say whether the last member but one and the last are joined by "and", so that nothing is told in between."""
    return any(_AND.search(text, max(0, candidate.start - 12), candidate.start) for candidate, *_ in members)


def _says_what(candidate: Candidate, zones: Sequence[Zone], text: str) -> bool:
    """Say whether an institute has words that tell what it is for, none that make a house's service of it."""
    tokens = zones[candidate.zone].tokens
    if candidate.kind not in _KINDS or OF_HOUSE_BEHIND.match(text, candidate.end):
        return False
    if candidate.kind == "university":
        known = registers.find_university(lexicon.fold(candidate.text))
        return known is not None and len(known.countries) < 3  # "University of Defence", not "of Technology"
    said = {t.low for i, t in enumerate(tokens[candidate.first : candidate.last], candidate.first) if t.kind == CAP}
    said.discard(tokens[candidate.head].low)
    told = said - _USUAL - lexicon.words("generic")
    if not told or not _OF_HOUSE.isdisjoint(said):
        return False
    return candidate.last > candidate.head + 1 or len(said) > 1 or not any(map(lexicon.is_field, said))
