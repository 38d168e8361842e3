"""Two groups of which a statement speaks as known, because the sentences before it named who belongs to them.

*Lund and Uppsala sent their rectors to Japan. Kyoto University received them, and Osaka University was there too. By
the evening six agreements between the Swedish and the Japanese universities were signed.* names nobody beside the
statement. But who says *the Swedish universities* means those whom the text has named:

- a **reference** is a group with an article and a country, a number or a part in a visit: *the Danish universities*,
  *these three colleges*, *the visitors*, *their hosts*;
- its members are the houses of its country that are named up to the statement, as many as the text counts, none of a
  third country beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.document import Mention
from kg.extract.numbers import NUMBER_WORDS, value_of
from kg.extract.papers import PACTS
from kg.extract.parties.sidelabels import codes_in
from kg.extract.parties.statements import Statement
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.readings import Reading

# So many sentences before the statement a member can be named; so many are the fewest of a group.
_REACH, _FEWEST = 14, 2
_NUMBER = f"(?i:{'|'.join(NUMBER_WORDS[2:16])})"
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽȘȚ][\w’'.-]*"
_LAND = rf"(?:{_CAPITAL} ){{1,2}}"
_THE = r"(?i:the|these|those|all(?: (?:the|these|of the))?|both|their|its|our)"
_HOUSES = (
    r"(?:universities|institut(?:ion|e)s|colleges|schools|academies|polytechnics|HEIs|varsities|houses|rectors"
    r"|presidents|vice-chancellors|partners|counterparts|colleagues|ones|establishments|delegation|delegations|members)"
)
_GUESTS = r"(?:visitors|guests|delegation|delegates|visiting (?:universities|institutions|rectors|delegation))"
_HOSTS = r"(?:hosts|host (?:universities|institutions))"
_KIND = r"(?:(?!and\b|of\b|with\b)[a-z][a-z-]* ){0,2}?"
_REFERENCE = re.compile(
    rf"\b(?P<the>{_THE}) (?:(?P<count>{_NUMBER}) )?(?:other )?(?P<land>{_LAND})?(?:"
    rf"(?P<guests>{_GUESTS})|(?P<hosts>{_HOSTS})|{_KIND}(?P<houses>{_HOUSES}))\b"
    rf"(?! of the (?:two|three|four|both)\b|, (?:an?|all|both|{_NUMBER}) )"
    rf"(?: (?:of|from|in) (?:the )?(?P<home>{_CAPITAL}(?: {_CAPITAL})?))?"
    rf"|\b(?P<those>those) (?:of|from|in) (?:the )?(?P<place>{_CAPITAL}(?: {_CAPITAL})?)"
)
# *the Swedish and the Japanese universities*, *these three Swedish and these two Japanese colleges*
_BOTH = re.compile(
    rf"\b(?i:the|these|those|all(?: the)?) (?:(?P<count>{_NUMBER}) )?(?P<land>{_LAND})(?:{_KIND})and "
    rf"(?:(?:the|these|those) )?(?:(?P<other>{_NUMBER}) )?(?P<second>{_LAND}){_KIND}{_HOUSES}\b",
)
_DELEGATIONS = re.compile(r"\b(?i:both|the two|these two) (?:delegations|groups of (?:universities|rectors|guests))\b")
# What joins two references: *between the guests **and** their hosts*, *the guests **signed six agreements with** them*.
_JOINED = re.compile(
    r",? (?:on the one (?:hand|side|part),? )?and(?: also| with| by)? ?"
    rf"|[^.;:]*?\b(?:sign(?:ed)?|inked|conclu\w+|sealed|exchanged|{PACTS})\b"
    r"[^.;:]{0,60}? with ",
    re.IGNORECASE,
)
# *three Swedish universities*, *six universities of Sweden*
_COUNTED = re.compile(
    rf"\b(?P<count>{_NUMBER}) (?:other )?(?:(?P<land>{_LAND}){_KIND}{_HOUSES}"
    rf"|{_KIND}{_HOUSES} (?:of|from|in) (?P<home>{_CAPITAL}(?: {_CAPITAL})?))"
)
# A name that only tells where somebody studied, teaches or speaks, what was seen, or who lent a room.
_BY_THE_WAY = re.compile(
    r"(?:\b(?:students?|pupils|graduates?|alumn\w+|professors?|lecturers?|teachers?|researchers?|scientists?|experts?"
    r"|teams?|staff|speakers?|hall|campus(?:es)?|library|hospital|museum|choir|orchestra|band|studied|taught|teaches"
    r"|degree|doctorate|trained|educated) (?:\w+ ){0,2}?(?:of|from|at|in|by)"
    r"|\b(?:Professor|Prof\.|Dr\.?|Mr|Ms|Mrs|Sir) [^,.;:]{3,40},?(?: (?:a|an|the) [\w -]{3,40})? (?:of|from|at)"
    r"|\b(?:unlike|like|as at|than|neither|nor|not|without|except|instead of|absent))(?: the)? $",
    re.IGNORECASE,
)
_LENDS = re.compile(
    r"(?:[’']s)? (?:(?:had|has|have) )?(?:lent|provided|offered (?:its|a) (?:hall|room)|could not|cancelled|declined"
    r"|sent (?:its|a) (?:apolog|choir)|was absent|stayed away|withdrew|did not)\b"
)
# *the other seven were signed between these three and those three*: some pairs were told before
_OTHERS = re.compile(r"\b(?:other|others|further|remaining|rest|more)\b")


@dataclass(slots=True)
class _Reference:
    """A group that a statement speaks of: its country, if told, and number, and whether it came or received."""

    code: str | None = None
    count: int = 0
    guest: bool = False
    host: bool = False
    members: list[int] = field(default_factory=list)


def known_groups(
    statement: Statement, readings: Sequence[Reading], organisations: Sequence[Organisation]
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Give the members of the two groups that a statement refers to, or None where they are not sure."""
    references = _references(statement.text)
    if references is None:
        return None
    one, two = references
    counted = bool(one.count and two.count)
    with_pairs = counted and tells_more(statement.text)
    named = _named(statement, readings, organisations, with_pairs=with_pairs)
    lands = list(dict.fromkeys(land for place in named if (land := organisations[place].country)))
    if len(lands) != 2 or {one.code, two.code} - {None, *lands}:
        return None
    one.code = one.code or next(land for land in lands if land != two.code)  # the guests are named first or second
    two.code = two.code or next(land for land in lands if land != one.code)
    for each in (one, two):
        each.members = [place for place in named if organisations[place].country == each.code]
        each.count = each.count or _count_told(each.code, readings[: statement.number])
    unknown = [place for place in named if organisations[place].country is None]
    short = [each for each in (one, two) if len(each.members) != each.count > 0]
    if unknown and len(short) == 1:
        short[0].members = [place for place in named if place in short[0].members or place in unknown]
        unknown = []
    sure = all(len(each.members) >= _FEWEST and each.count in (0, len(each.members)) for each in (one, two))
    return (tuple(one.members), tuple(two.members)) if sure and not unknown else None


def tells_more(text: str) -> bool:
    """Say whether a statement tells of agreements beside some that were told before: *the other seven*."""
    return _OTHERS.search(text) is not None


def lands_of_groups(text: str) -> frozenset[str]:
    """Give the countries of two groups that a statement refers to, if it tells both.

    >>> sorted(lands_of_groups("Agreements were signed by the Thai guests and their Peruvian hosts."))
    ['PE', 'TH']
    """
    references = _references(text)
    return frozenset(each.code for each in references or () if each.code)


def _references(text: str) -> tuple[_Reference, _Reference] | None:
    """Find the two groups of a statement, of two countries or of guest and host."""
    both = _BOTH.search(text)
    if both is not None:
        codes = [codes_in(both["land"]), codes_in(both["second"])]
        if len(codes[0]) != 1 or len(codes[1]) != 1 or codes[0] == codes[1]:
            return None
        sizes = [value_of(both[name] or "") for name in ("count", "other")]
        return _Reference(codes[0][0], sizes[0]), _Reference(codes[1][0], sizes[1])
    if _DELEGATIONS.search(text):
        return _Reference(guest=True), _Reference(host=True)
    found = [match for match in _REFERENCE.finditer(text) if _is_told(match)]
    for left, right in zip(found, found[1:], strict=False):
        if _JOINED.fullmatch(text, left.end(), right.start()) is None:
            continue
        one, two = _reference(left), _reference(right)
        apart = one.code != two.code if one.code and two.code else (one.guest, one.host) != (two.guest, two.host)
        return (one, two) if apart else None
    return None


def _is_told(match: re.Match[str]) -> bool:
    """Say whether a group is told by more than its noun: not *the universities*."""
    owned = (match["the"] or "").lower() in ("their", "its")
    known = owned and match["houses"] in ("partners", "counterparts")
    return bool(match["guests"] or match["hosts"] or known or _code(match))


def _code(match: re.Match[str]) -> str | None:
    codes = codes_in(" ".join(filter(None, (match["land"], match["home"], match["place"]))))
    return codes[0] if len(codes) == 1 else None


def _reference(match: re.Match[str]) -> _Reference:
    size = value_of(match["count"] or "")
    return _Reference(_code(match), size, guest=bool(match["guests"]), host=bool(match["hosts"]))


def _named(
    statement: Statement, readings: Sequence[Reading], organisations: Sequence[Organisation], *, with_pairs: bool
) -> list[int]:
    """Give the houses that the text names up to a statement, those in passing left out."""
    found: dict[int, None] = {}
    for number in range(max(0, statement.number - _REACH), statement.number + 1):
        reading = readings[number]
        if not with_pairs and number < statement.number and any(not why for _, why in reading.frames):
            continue  # an agreement of some of them
        for mention in _taking_part(reading):
            if organisations[mention.organisation].kind in KINDS["academy"]:
                found[mention.organisation] = None
    return list(found)


def _taking_part(reading: Reading) -> Iterator[Mention]:
    text, shift = reading.sentence.text, reading.sentence.start
    for mention in reading.mentions:
        start, end = mention.start - shift, mention.end - shift
        if _BY_THE_WAY.search(text, max(0, start - 90), start) is None and _LENDS.match(text, end) is None:
            yield mention


def _count_told(code: str | None, readings: Sequence[Reading]) -> int:
    """Give how many of a country the text counts: *three Swedish universities sent their rectors*."""
    for reading in readings:
        for match in _COUNTED.finditer(reading.sentence.text):
            if codes_in(match["land"] or match["home"]) == (code,):
                return value_of(match["count"])
    return 0
