"""Two sentences that tell one party each of an agreement: whom one leaves out, the other names.

*A signed an agreement with a Chilean university. The partner is B.*
*Agreement signed with B* as a title, and below it *The two rectors signed the agreement at A.*
*Our university has signed a memorandum with B. The memorandum was signed by Ann Berg, rector of A.*

Only where no rule has read who signed with whom, and where nobody else is named up to there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kg.claims import Organisation
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.passive import is_definite
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.othermatters import is_of_other_matter
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "told-by-halves"
# So many sentences behind the one half stands the other.
_REACH = 3
_OPEN = frozenset(("the partner is not named", "who signed is not named", "one party only"))
# *The partner is*, *Its Chilean partner institution is*, *Its new partner in Lima is*
_PARTNER_IS = re.compile(
    r"^(?:The|Its|Their|Our|His|Her) (?:[\w-]+ ){0,2}(?:partner|counterpart)"
    r"(?: (?:institution|university|school|institute|college|organi[sz]ation|company|hospital|house))?"
    r"(?: (?:there|abroad|in [A-Z]\w+))? (?:is|was)(?: the)? $"
)
# What tells of another paper, or of a signing that was not.
_OTHERS = re.compile(
    r"\b(?:another|similar|other|earlier|previous|former|second|third|will|would|not|never|no|may|might|could|should"
    r"|hop(?:es?|ed)|plan\w*|expected|postponed|cancel\w*|between|also|each|already|mediators?|witness\w*"
    r"|as an? (?!part|result|first|sign)\w+)\b|\bwith\b(?! (?:his|her|its) )"
)
_OF_STATE = re.compile(r"^(?:ministers?|prime ministers?|mayors?|governors?|ambassadors?|kings?|queens?)$")
_OF_ALL = frozenset(("charter", "convention", "declaration", "treaty", "petition"))


class _Half(NamedTuple):
    """A frame of a signing of which one party is told.

    Attributes:
        frame: It.
        party: The organisation.
        signs: Whether it is the one that is told to have signed, not the one *with* whom.
        open: Whether the sentence tells that there is a partner, whom it does not name.
        land: Of which country that one is, where it is told.
        sort: What it is (*university*), where it is told; the word of the text where no house is called so (*builder*).
    """

    frame: Frame
    party: int
    signs: bool
    open: bool
    land: str = ""
    sort: str = ""


def find_halves(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate]
) -> tuple[Candidate, Reading, Frame | None] | None:
    """Find the agreement of two of whom two sentences name one each.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
    """
    told = {place for candidate in found for place in candidate.members}
    for number, reading in enumerate(readings):
        one = _half(reading)
        if one is None or one.party in told or reading.organisations != (one.party,):
            continue
        for at in range(number + 1, min(len(readings), number + 1 + _REACH)):
            others = [place for place in readings[at].organisations if place != one.party]
            if not others:
                continue
            fits = len(others) == 1 and others[0] not in told
            fits = fits and one.land in ("", organisations[others[0]].country or one.land)
            fits = fits and _is_of_sort(organisations[others[0]].kind, one.sort)
            if fits and _names_other(readings[at], reading, one, others[0]):
                return _agreement(readings, number, at, one, others[0])
            break
    return None


def _half(reading: Reading) -> _Half | None:
    """Give what a sentence tells of a signing with one party."""
    clause = reading.clause
    for frame, why in reading.frames if clause is not None else ():
        if clause is None or frame.status != "signed" or why not in _OPEN or not frame.rule.startswith("sign"):
            continue
        things = [clause.items[at] for at in frame.instruments]
        if any(thing.low in _OF_ALL or thing.form == "many" for thing in things):
            continue
        subject = list(frame.subject.cores) if frame.subject is not None else []
        partners = [core for group in frame.partners for core in group.cores]
        named = [core for core in (*subject, *partners) if core.kind == "org" and len(core.organisations) == 1]
        if len(named) != 1 or len(subject) > 1 or len(partners) > 1:
            continue
        house, new = named[0].organisations[0], [core for core in partners if core.kind == "new"]
        if named[0] in subject:
            land = new[0].place if new else ""
            sort = _sort_of_partner(clause, frame)
            return _Half(frame, house, signs=True, open=frame.stranger or bool(new), land=land, sort=sort)
        return _Half(frame, house, signs=False, open=not subject or subject[0].determiner in ("our", "the"))
    return None


_ANY_PARTNER = frozenset(("partner", "institution", "counterpart", "organisation", "organization", "house"))


_CARE = ("other", "association", "research")
_OF_CARE = dict.fromkeys(("hospital", "clinic", "museum", "library", "foundation"), _CARE)


def _sort_of_partner(clause: Clause, frame: Frame) -> str:
    """Give what the partner is whom a sentence does not name: *signed a contract with a **builder***."""
    at = clause.row.find("W", frame.verb)
    told = re.compile(r"d?[wLn]{0,3}[wAEG]").match(clause.row, at + 1) if at >= 0 else None
    last = clause.items[told.end() - 1] if told is not None else None
    if last is None or last.low in _ANY_PARTNER:
        return ""
    return last.low if last.low in _OF_CARE else last.value or last.low


def _is_of_sort(kind: str, sort: str) -> bool:
    return sort == "" or kind in (_OF_CARE.get(sort) or KINDS.get(sort, ()))


def _names_other(reading: Reading, before: Reading, one: _Half, other: int) -> bool:
    """Say whether a sentence names the party that the one before it has left out."""
    text = reading.sentence.text
    mention = next(each for each in reading.mentions if each.organisation == other)
    if one.signs and _PARTNER_IS.match(text[: mention.start - reading.sentence.start]) is not None:
        return True
    if reading.clause is None or _OTHERS.search(text) is not None or one.party in reading.organisations:
        return False
    titled = not before.sentence.text.endswith((".", "!", "?", "”", '"'))
    two = _half(reading)
    if two is not None and two.party == other and two.signs and not two.open and not two.frame.partners:
        return _is_the_one(reading.clause, two.frame) and (one.open or titled)
    return not one.signs and titled and _signed_at(reading, other)


def _is_the_one(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells of the agreement told before: *the memorandum*."""
    return frame.definite or any(is_definite(clause, at) for at in frame.instruments)


def _signed_at(reading: Reading, place: int) -> bool:
    """Say whether people without a house signed *the agreement* at one: *the two rectors signed the agreement at A*."""
    clause = reading.clause
    for frame, why in reading.frames:
        if clause is None or frame.rule != "sign-active" or frame.status != "signed" or why != "no party is named":
            continue
        group = next((group for group in clause.groups if group.first > frame.verb), None)
        at = group is not None and group.governor == "at" and [core.organisations for core in group.cores] == [(place,)]
        if any(item.tag == "ROLE" and _OF_STATE.search(item.low) for item in clause.items[: frame.verb]):
            continue
        other = any(is_of_other_matter(clause, thing, frame.verb) for thing in frame.instruments)
        if at and not other and _is_the_one(clause, frame):
            return True
    return False


def _agreement(
    readings: Sequence[Reading], number: int, at: int, one: _Half, other: int
) -> tuple[Candidate, Reading, Frame | None]:
    """Give the agreement, told where more is told of it: below a title, else in the first of the two."""
    first, last = readings[number], readings[at]
    two = _half(last)
    below = two is not None and not first.sentence.text.endswith(".")
    main, beside = (last, first) if below else (first, last)
    frame = two.frame if below and two is not None else one.frame
    spans = [(beside.sentence.start, beside.sentence.end)]
    told = Candidate(
        (one.party, other), (), (), "agreement", "signed", main.sentence.start, main.sentence.end,
        at if below else number, RULE, resolved=True, spans=spans,
    )  # fmt: skip
    return told, main, frame
