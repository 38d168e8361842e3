"""Whether what was signed renews what there was.

signed a renewal of their memorandum               the noun before the instrument
a renewed agreement was signed                     the adjective before it
the renewal of the agreement was signed            the same
extended their partnership by signing a memorandum the verb that the signing serves
the memorandum with A, of 2017, has been renewed   the verb after its noun
signed a memorandum formalising the extension of   what the memorandum does
was first signed in 1996 and renewed in 2004       a second participle
signed in 1996 one which was renewed on Monday     the same in a clause on it
"""

from __future__ import annotations

import re

from kg.extract.clauses.items import Item
from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form, moods

_AGAIN = frozenset(
    ("renewed", "was renewed", "then renewed", "later renewed", "extended", "was extended", "has been renewed",
     "has been extended", "was then renewed", "was later renewed", "prolonged", "was prolonged")
)
_UPDATED = frozenset("updated revised extended prolonged refreshed redeveloped reworked".split())
_BESIDE = frozenset("wdCLqKnNaA1")


def renews(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame of a signing tells of a renewal."""
    if frame.verb < 0 and frame.status == "reported":
        later = later_verb(clause, frame)
        return later is not None and later.value == "renew"
    if frame.status != "signed" or not frame.rule.startswith("sign"):
        return False
    return (
        any(_has_renewal_before(clause, at) for at in frame.instruments)
        or _serves_renewal(clause, frame)
        or _formalises_renewal(clause, frame)
        or second_participle(clause, frame) >= 0
        or renewing_verb(clause, frame) is not None
    )


# *The memorandum **that** A and B signed*
_HEADS = re.compile(r"d[wtLK9]{0,4}Ip?,?r")


def renewing_verb(clause: Clause, frame: Frame) -> Item | None:
    """Give the verb of *the memorandum, first signed in 2014 by A and B, **has been renewed***, *the memorandum signed
    in 2014 by A and B **was renewed***, *the memorandum that A and B signed **was renewed***.
    """
    before = clause.row[: frame.verb].rstrip("a")
    inserted = frame.rule == "sign-passive" and before.endswith((",", "I", "Ip"))
    inserted = inserted or (frame.rule == "sign-active" and _HEADS.match(clause.row) is not None)
    later = later_verb(clause, frame) if inserted else None
    renewed = later is not None and later.value == "renew" and "passive" in moods(later)
    return later if renewed else None


def later_verb(clause: Clause, frame: Frame) -> Item | None:
    """Give the verb of *the memorandum with A, through which students were trained, has been renewed*."""
    inside = False
    for at, item in enumerate(clause.items[frame.last + 1 :], frame.last + 1):
        if item.tag in ("REL", "SUB"):
            inside = True
        elif item.tag == "SEM":
            return None
        elif item.tag == "COM":
            inside = False
        elif item.tag == "VG" and not inside and (form(item) == "fin" or _is_elliptical(clause, at)):
            return None if moods(item) & {"plan", "deny", "talk"} else _joined_participle(clause, at) or item
    return None


def _is_elliptical(clause: Clause, at: int) -> bool:
    """Say whether a participle is all that a headline says: *Memorandum between A and B **renewed** for five years*."""
    alone = clause.headline and not any(item.tag == "VG" and form(item) == "fin" for item in clause.items)
    return alone and form(clause.items[at]) == "ed"


def _joined_participle(clause: Clause, at: int) -> Item | None:
    """Give the second participle of *has been amended and **extended***."""
    following = clause.items[at + 1 : at + 4]
    if "passive" not in moods(clause.items[at]) or [item.tag for item in following[:2]] != ["AND", "VG"]:
        return None
    return following[1] if form(following[1]) == "ed" else None


def _has_renewal_before(clause: Clause, at: int) -> bool:
    for place in range(at - 1, max(-1, at - 6), -1):
        item = clause.items[place]
        lasts = place > 0 and clause.items[place - 1].low.endswith("-year")
        if item.low == "renewal" and (lasts or clause.row[place - 1 : place] in ("d", "m", "n", "V")):
            return True  # "a renewal memorandum", not "an urban renewal memorandum"
        if item.tag == "PLN" or item.low in _UPDATED:
            return item.value == "renew" or item.low in _UPDATED
        version = clause.row[place] == "o" and clause.items[place - 1].low == "version"
        if clause.row[place] not in _BESIDE and not version and clause.row[place] != "9":
            return False
    return False


def _serves_renewal(clause: Clause, frame: Frame) -> bool:
    """Read *A and B extended their partnership by signing*."""
    if frame.verb < 0 or form(clause.items[frame.verb]) != "ing":
        return False
    for place in range(frame.verb - 1, -1, -1):
        item = clause.items[place]
        if clause.row[place] in ";r":
            return False
        if item.tag == "VG":
            return item.value == "renew" and form(item) in ("fin", "ed") and not moods(item) & {"plan", "deny", "talk"}
    return False


def _formalises_renewal(clause: Clause, frame: Frame) -> bool:
    """Read *signed a memorandum formalising the extension of their partnership*."""
    for place in range(frame.last + 1, min(len(clause.items), frame.last + 16)):
        item = clause.items[place]
        if clause.row[place] == ";":
            return False
        if item.tag == "VG" and item.value == "renew" and not moods(item) & {"plan", "deny", "talk"}:
            if any(each.low in ("their", "the") for each in clause.items[place + 1 : place + 2]):
                renewed = clause.items[place + 2 : place + 6]
                return any(each.tag in ("INS", "LNK") and each.value != "tie" for each in renewed)
        if item.tag == "PLN" and item.value == "renew" and item.low.endswith(" of"):
            return any(each.tag in ("INS", "LNK") for each in clause.items[place + 1 : place + 5])
    return False


def second_participle(clause: Clause, frame: Frame) -> int:
    """Give the place of *renewed* in *was signed in 1996 and renewed in 2004*, or -1."""
    for place in range(frame.verb + 1, len(clause.items)):
        item = clause.items[place]
        if item.low in _AGAIN and clause.items[place - 1].tag in ("AND", "COM", "TIM", "ADV", "REL"):
            return place
        on_it = clause.row[place] == "r" and clause.row[place - 1] in "I9,"
        if (clause.row[place] in ";Vru" and not on_it) or frame.verb < 0:
            return -1
    return -1


# *renewed in 1994 **and again on** Tuesday*
_AND_AGAIN = re.compile(r",? and (?:then |once |finally |most )?(?:again |more |lastly |recently )*(?:in |on )?$")


def renewal_date(clause: Clause, frame: Frame, dates: list[DateMention], sentence: Sentence) -> str | None:
    """Give the date after that second participle, the last one of *renewed in 1994 and again on Monday*."""
    place = second_participle(clause, frame)
    start = clause.items[place].end if place >= 0 else -1
    after = [date for date in dates if place >= 0 and 0 <= date.start - start <= 12][:1]
    for date in dates if after else ():
        between = sentence.text[after[-1].end - sentence.start : date.start - sentence.start]
        if date.start > after[-1].end and _AND_AGAIN.fullmatch(between) is not None:
            after.append(date)
    return after[-1].date if after else None
