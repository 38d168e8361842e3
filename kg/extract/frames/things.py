"""What is signed: *a memorandum and an exchange programme*, *a bilateral one*, not *a letter against the agreement*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.phrases import unfinished
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, instruments_within, is_before_noun, is_same_instrument
from kg.extract.frames.partners import is_far

_DIRECT = re.compile(r"[dn1]?[wLCq9]{0,4}")
_LISTED = re.compile(r"[IN]p?(?:,|,?&)[dn1]?[wLCq9]{0,4}$")


def is_programme(clause: Clause, at: int, place: int) -> bool:
    """Say whether a programme is what is signed: *signed a dual degree programme*, *a memorandum and an exchange
    programme*, *a student exchange with B*; in *signed an exchange programme agreement* it tells what sort the
    agreement is.
    """
    item = clause.items[place]
    if item.low.endswith("exchange") and clause.row[place + 1 : place + 2] == "W":
        return _DIRECT.fullmatch(clause.row, at + 1, place) is not None
    if item.tag != "ENT" or item.value not in ("joint-programme", "exchange"):
        return False
    if is_before_noun(clause, place):
        return False
    gap = clause.row[at + 1 : place]
    return _DIRECT.fullmatch(gap) is not None or _LISTED.search(gap) is not None


def signed_things(clause: Clause, at: int, purpose: int) -> list[int]:
    """Give the places of what a verb signs, up to the first infinitive, which tells what for."""
    verb = clause.items[at]
    found = instruments_within(clause, at + 1, purpose)
    found += [place for place in range(at + 1, purpose) if is_same_instrument(clause, place)]
    if verb.value == "renew" or (
        verb.value == "find" and verb.low.split()[-1] in ("announced", "announce", "reached", "unveiled")
    ):
        renews = verb.value == "renew"
        found = [
            place for place in found
            if clause.items[place].value != "soft"
            or (_goes_on_for(clause, at, place) if renews else _is_introduced(clause, at, place))
        ]
    if verb.value == "renew" and not found:
        found = _shared_thing(clause, at)
    if verb.value == "sign":
        found += [place for place in range(at + 1, purpose) if is_programme(clause, at, place)]
        found += [at + 3] if not found and _ANOTHER.match(clause.row, at + 1) and _stands_for_it(clause, at + 3) else []
    found = [place for place in found if not (_is_opposed(clause, at, place) or _is_theirs_alone(clause, place))]
    far = verb.value == "find" and bool(found) and is_far(clause, at, min(found))
    between = clause.row[at + 1 : min(found)] if far else ""
    if far and _WHEN_AND_WHERE.fullmatch(between) is None and _WITH_ASIDE.fullmatch(between) is None:
        return []
    if verb.value == "renew" and found and _OTHER_OBJECT.match(clause.row, at + 1, found[0]):
        return []
    return sorted(found)


# *renewed **their cooperation programme***, *extended **their student exchange** by five years*
_THEIRS = re.compile(r"d[wLKACq9n]{0,4}?(?P<thing>[wNK])(?![wNKIACGR]|&[wNK])")
_GOES_ON = frozenset("programme program scheme exchange degree pathway".split())
# What tells that it is one of both: not *their summer programmes*.
_OF_BOTH = frozenset(
    "cooperation co-operation collaboration exchange mobility joint dual double shared common bilateral partnership"
    " training internship placement apprenticeship transfer research scholarship twinning pathway".split()
)


def _shared_thing(clause: Clause, at: int) -> list[int]:
    """Give the place of what two have together and go on with: *prolonged **their training scheme***."""
    match = _THEIRS.match(clause.row, at + 1)
    if match is None or clause.items[at + 1].low != "their":
        return []
    words = [word for item in clause.items[at + 2 : match.end()] for word in item.low.split()]
    return [match.start("thing")] if words[-1] in _GOES_ON and not _OF_BOTH.isdisjoint(words) else []


# *formalised **on Monday, 3 May, in Lima**, a memorandum*
_WHEN_AND_WHERE = re.compile(r"(?:,?(?:[/i]?[t9,]{1,6}|[/i](?:dwo)?[LC]{1,3}))+,?[dn1][wLCKN]{0,4}")
# *concluded**, with B, an** agreement*, *reached **with B a first** agreement*
_WITH_ASIDE = re.compile(r"(?P<mark>,?)Wd?Op?(?:i[LC]{1,2})?(?P=mark)[dn1][wLCKN]{0,4}")
# *revised **the syllabus of a course under** their agreement*
_OTHER_OBJECT = re.compile(r"d[wLC]{0,3}w(?:od?[wLC]{0,3}w)?[/i4]")
_ANOTHER = re.compile(r"d[wq][n1]")


def _stands_for_it(clause: Clause, at: int) -> bool:
    """Read *signed a bilateral one*."""
    return clause.items[at].low == "one" and clause.row[at + 1 : at + 2] in ("", "/", "t", "i", ",", "4", "W")


def is_negated(clause: Clause, thing: int) -> bool:
    """Say whether the noun stands under *no*: *no agreement was signed*, *signed no agreement*."""
    for place in range(thing - 1, max(-1, thing - 5), -1):
        if clause.items[place].tag in ("NO", "NEG"):
            return True
        if clause.items[place].tag not in ("W", "LNK", "PLC", "PLN", "CAP"):
            return False
    return False


def _is_opposed(clause: Clause, at: int, place: int) -> bool:
    """Say whether something else was signed: *signed a letter against the agreement*."""
    return any(item.tag == "PRE" and item.value == "against" for item in clause.items[at + 1 : place])


_OTHERS = frozenset(
    "ministers governments strikers unions presidents-elect states countries mayors kings politicians parliaments"
    " protesters workers".split()
)


def _is_theirs_alone(clause: Clause, place: int) -> bool:
    """Say whether others made what is signed: *put their hands to the agreement **of the ministers***."""
    return [item.low for item in clause.items[place + 1 : place + 3]] == ["of", "the"] and any(
        item.low in _OTHERS for item in clause.items[place + 3 : place + 5]
    )


# *extended their cooperation **for three more years***, *, which dates from 2012, **until 2030***
_FOR_LONGER = re.compile(r"(?:,r[^;,]{1,12},)?(?:4[dnw19]{1,4}t|(?P<until>/)[t9])")


def _goes_on_for(clause: Clause, at: int, place: int) -> bool:
    """Say whether two go on with their cooperation for a time: *extended their cooperation for three more years*, not
    *extended their cooperation to fisheries*.
    """
    match = _FOR_LONGER.match(clause.row, place + 1)
    if clause.items[at + 1].low != "their" or match is None:
        return False
    if match["until"] and clause.items[match.start("until")].low not in ("until", "till", "through"):
        return False
    return _is_of_houses(clause, at)


def _is_of_houses(clause: Clause, at: int) -> bool:
    """Say whether several houses, all of them named, do what a verb tells."""
    subject = find_subject(clause, at)
    return subject is not None and len(subject.cores) > 1 and are_named(subject.cores)


_ONE_THING = re.compile(r"d[wLA]{0,3}")
_UNSURE = frozenset(unfinished("coming"))


def _is_introduced(clause: Clause, at: int, place: int) -> bool:
    """Say whether cooperation is one thing of two: *announced a collaboration with B*, *A and B announced a research
    collaboration*.
    """
    if clause.row[place + 1 : place + 2] == "W" and clause.items[place - 1].low in ("a", "an", "new"):
        return True
    return is_one_thing(clause, at, place) and _is_of_houses(clause, at)


def is_one_thing(clause: Clause, at: int, place: int) -> bool:
    """Say whether a verb begins one cooperation: *launched a research collaboration*, not *a possible collaboration*
    nor *collaboration*.
    """
    if _ONE_THING.fullmatch(clause.row, at + 1, place) is None or clause.items[at + 1].low not in ("a", "an"):
        return False
    return not any(item.low in _UNSURE for item in clause.items[at + 2 : place])


# *signed by A and B, **as well as an exchange agreement***
_BEHIND = re.compile(r"p?,?[&+][d1][wLKC]{0,4}(?P<thing>I)(?=p?(?:$|[,;t]|/[t9]|4))")


def things_behind(clause: Clause, last: int) -> list[int]:
    """Give what else was signed, told behind those who did: *along with a student exchange agreement*."""
    match = _BEHIND.match(clause.row, last + 1)
    return [match.start("thing")] if match is not None else []


# *the memorandum of understanding was handed over*
HANDED = ("handed over", "hand over", "handing over", "hands over")
_UNSIGNED = re.compile(
    r"\b(?:draft|proposed|proposal|unsigned|blank|text"
    r"|for (?:signature|signing|approval|review|study|consideration|comment)|to be signed|to sign)\b"
)


# *was handed over **by protesters***, *to **the mayor***
_BY_OTHERS = re.compile(r"B[dnLq]{0,3}w")
_OFFICIALS = frozenset(
    "mayor governor minister king queen police parliament government authorities court judge protesters strikers pupils"
    " activists".split()
)


def is_handed_signed(clause: Clause, thing: int, at: int) -> bool:
    """Say whether what is handed over is a signed paper of two: *the signed agreement was handed over*, *the memorandum
    of understanding was handed over*; not *the memorandum of the strikers*, nor *the agreement was handed over for
    signature*.
    """
    item = clause.items[thing]
    behind = clause.items[at + 1 : at + 8]
    around = " ".join(each.low for each in clause.items[max(0, thing - 4) : at + 5])
    signed = any(each.low in ("signed", "mou") for each in clause.items[max(0, thing - 2) : thing + 1])
    if _BY_OTHERS.search(clause.row, at + 1) is not None or any(each.low in _OFFICIALS for each in behind):
        return False
    return item.tag == "INS" and (signed or " of " in item.low) and _UNSIGNED.search(around) is None
