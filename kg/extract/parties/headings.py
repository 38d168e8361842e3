"""Lists of names a line each, and the headings that say whose names they are.

*Founding members:*, *Signatories of the charter*, *The agreement was signed by:*, *Three universities signed an
agreement on water on Monday:*, and below it *- University of Playa, Lima*, a line each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.numbers import NUMBER_WORDS, TWO_OR_MORE
from kg.extract.papers import CHARTER
from kg.extract.parties.outlines import NameList

if TYPE_CHECKING:
    from kg.extract.readings import Reading

UNION = r"(?:network|consortium|alliance|league|federation|coalition)"
_HOUSES = r"(?:members?|partners?|universities|institutions|houses|parties|colleges|schools)"
_OF_UNION = rf"(?: (?:of|in) (?:the|our|this) (?:[\w-]+ ){{0,3}}{UNION})?"
_THOSE = rf"(?:the following|(?:the )?{TWO_OR_MORE})(?: [\w-]+){{0,2}}? {_HOUSES}(?: from [\w ]{{1,30}})?"
_ONE_PAPER = rf"(?:the|this|an?)(?: [\w-]+){{0,3}}? {CHARTER}(?: \(\w+\))?"
_WHEN = (
    r"(?:(?:(?:on|at|in(?! the ranking)|during|last|yesterday|today|earlier|this|following|after|to)\b"
    r"(?: [\w’'.-]+){0,9}?(?:,|(?<=week)|(?<=month)|(?<=day)|(?<=year))|[A-Z]\w+ [–—-]) )?"
)
_ASIDE = (
    r"(?:front|behalf|order|favou?r|exchange|return|response|spite|view|wages|pay|salar\w+|strikes?|tax(?:es)?|debts?"
    r"|loans?|weapons|arms|silence|disarmament|tests?|was|were|is|are|has|have|had|that|which|who|with|by|from|as"
    r"|against)"
)
# What a paper is about and when and where it was signed: *on water, at a ceremony in Lima*; not *with the ministry*,
# *as reported by*, *in front of*, *on wages*.
TOPIC = (
    r"(?:,? (?:yesterday|today|here|earlier|recently|(?:last|this) [\w-]+|\d{1,2} \w+(?: \d{4})?|\d{4}"
    rf"|(?:on|in|at|during|after|about|concerning|regarding|for|to)(?: (?!{_ASIDE}\b)[\w’'.-]+){{1,10}}?(?<! of)"
    r")){0,3}?"
)
_OFFICERS = (
    r"(?:heads|rectors|presidents|(?:vice-)?chancellors|representatives|delegates|officials|leaders|deans|directors"
    r"|principals)"
)
_PEOPLE = rf"(?:people|persons|{_OFFICERS})"
# *by **the rectors of** four universities*
_OFFICERS_OF = rf"(?:(?:the |all )?{_OFFICERS} (?:of|from) )?"
# *Founding members:*, *Signatories of the charter*, *The agreement was signed by:*, *Members of the alliance:*; not
# *Invited founding members:*, *Signatories of the petition*
_HEADS_SIGNERS = re.compile(
    rf"(?:(?:the|its|our|all) )?(?:{UNION}[’']s )?(?:{TWO_OR_MORE} )?(?:"
    rf"founders{_OF_UNION}|founding {_HOUSES}{_OF_UNION}|(?:signatories|(?:signatory|signing) {_HOUSES})"
    rf"(?: (?:of|to) (?:the|this) {CHARTER})?"
    rf"|(?:member |partner )?{_HOUSES} (?:of|in) (?:the|our|this) (?:[\w-]+ ){{0,3}}{UNION}"
    r"(?:, (?:which was |officially )?(?:founded|launched|formed|established)(?: [\w-]+){1,6},)?)"
    r"(?: (?:are|were|includ(?:e|ed)))?:?"
    rf"|(?:the|this) (?:\w+ )?{CHARTER} (?:was|has been|is) (?:\w+ )?signed by(?: the following(?: {_PEOPLE})?)?:?"
    rf"|{_WHEN}{_ONE_PAPER}{TOPIC} (?:was|has been) (?:\w+ )?signed by (?:the |all )?{_OFFICERS} (?:of|from):?"
    rf"|the following(?: {_PEOPLE})? (?:have )?(?:jointly )?signed (?:the|this) (?:\w+ )?{CHARTER}\b"
    r"(?![^:]*\b(?:as|behalf|void|witness\w*)\b)[^.;:]{0,90}:"
    rf"|the following {_HOUSES} (?:have )?(?:signed|founded) (?:the|this) (?:{CHARTER}|{UNION}):?"
    rf"|{_WHEN}{_OFFICERS_OF}{_THOSE} (?:have )?(?:jointly |now )?signed {_ONE_PAPER}{TOPIC}:"
    rf"|{_WHEN}{_ONE_PAPER}{TOPIC} (?:was|has been) (?:\w+ )?signed (?:by|between|among) {_OFFICERS_OF}{_THOSE}{TOPIC}:"
    rf"|the (?:[\w-]+ ){{0,3}}{UNION} (?:consists? of|compris\w+|is made up of|brings together|includes|unites):?",
    re.IGNORECASE,
)
# *Partner universities:*, *Participants:*, *It consists of:*
_HEADS_MEMBERS = re.compile(
    r"\b(?:members?|partners?|participa(?:nts|ting (?:universities|institutions|houses|schools|colleges))|involved"
    r"|consists? of|compris\w+|made up of|composed of|brings together)\b",
    re.IGNORECASE,
)
# The words that would open the same list within a sentence.
AS_SIGNERS, AS_MEMBERS = "the signatories are ", "its members are "
# A heading is short, a line too, which begins with its name: *- the University of Playa, which coordinates;*.
_LONGEST_HEADING, _LONGEST_LINE, _FIRST_NAME = 140, 120, 8


def list_below(readings: Sequence[Reading], number: int, opening: str) -> NameList | None:
    """Give the list of a name a line that stands below a heading, as if the heading opened it in a sentence.

    Args:
        opening: What `opening_of_lines` gives for the heading.
    """
    last = number
    members: list[int] = []
    while last + 1 < len(readings) and is_line(readings[last + 1], anywhere=opening == AS_SIGNERS):
        last += 1
        members += readings[last].organisations
    told = _COUNTED.search(readings[number].sentence.text)
    if len({*members}) < last - number or (told and told["count"].lower() not in _number(len({*members}))):
        return None
    span = (readings[number].sentence.start, readings[last].sentence.end)
    return NameList(tuple(dict.fromkeys(members)), number, span, opening, "")


# *three universities*, *the 12 members*
_COUNTED = re.compile(rf"\b(?P<count>{TWO_OR_MORE})(?: [\w-]+){{0,2}}? {_HOUSES}\b", re.IGNORECASE)


def _number(count: int) -> tuple[str, ...]:
    """Write a number in digits, and in a word if it has one."""
    return (str(count), *NUMBER_WORDS[count : count + 1])


def opening_of_lines(readings: Sequence[Reading], number: int, organisations: Sequence[Organisation]) -> str:
    """Give what a heading of lines with a name each stands for (`AS_SIGNERS`, `AS_MEMBERS`), or nothing."""
    reading = readings[number]
    text = reading.sentence.text
    if text.endswith((".", "!", "?")) or len(text) > _LONGEST_HEADING:
        return ""
    if any(organisations[at].kind != "association" for at in reading.organisations):
        return ""
    if number + 1 >= len(readings) or not is_line(readings[number + 1], anywhere=True):
        return ""
    if is_of_signers(text):
        return AS_SIGNERS
    return AS_MEMBERS if text.endswith(":") and _HEADS_MEMBERS.search(text) else ""


def is_of_signers(heading: str) -> bool:
    """Say whether a heading tells that founders or signatories follow: *Founding members:*."""
    return _HEADS_SIGNERS.fullmatch(heading.strip(" -–•*")) is not None


def is_line(reading: Reading, *, anywhere: bool = False) -> bool:
    """Say whether a line begins with a name and has no other: *- the University of Playa, which coordinates;*.

    Args:
        anywhere: The name need not stand first: *Rector Kari Berg, University of Playa*.
    """
    at = reading.mentions[0].start - reading.sentence.start if reading.mentions else _LONGEST_LINE
    most = _LONGEST_LINE if anywhere else _FIRST_NAME
    return len(reading.organisations) == 1 and at < most and len(reading.sentence.text) < _LONGEST_LINE
