"""What two houses keep up, told as something known: *A runs an exchange programme with B*, *between A and B there is a
memorandum*, *the student exchange between A and B dates back to 1994*.

Only a clause that no other rule has read is read so. In it each thing that two can keep up (an exchange of people, a
joint programme, a partnership) stands as an instrument does, and the rules of instruments read it again: who has an
exchange with whom is told as who has an agreement with whom. Nothing comes of what is wished for, denied or over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import are_named, letters
from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.items import Item
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.nominal import is_opinion, only_strengthened
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.verb_status import moods

_PEOPLE = r"(?:students?|staff|faculty|teachers?|lecturers?|professors?|scholars?|academics?|researchers?|people)"
_SCHEME = r"(?:program(?:me)?s?|schemes?|arrangements?)"
# What two exchange people by: *student exchange*, *staff exchange scheme*, *academic exchange*.
_EXCHANGE = re.compile(
    rf"(?:^|[ -])(?:{_PEOPLE}(?: (?:and|,) {_PEOPLE})? exchanges?|(?:exchange|mobility) {_SCHEME})$"
    r"|^(?:(?:new|annual|yearly|regular|academic|international|bilateral|mutual|long-?standing) )*exchanges?$"
)
_LASTS = re.compile(
    r"\b(?:since|years?|decades?|century|centuries|anniversary|(?:1[89]|20)\d\d|students?|lecturers|teachers|semesters?"
    r"|annual|yearly)\b"
)
# *has **an exchange** with B*; who *had an exchange* may have had words.
_HAS = re.compile(
    r"^(?:has|have|has had|have had|maintains?|operates?|conducts?|continues?|participates?|exists?|is part of)$"
)
_TWINNING = re.compile(rf"\b(?:twinning|sister[- ]universit(?:y|ies)) {_SCHEME}$")
_JOINT = re.compile(
    r"\b(?:joint|dual|double)[- ](?:[\w'’+-]+ ){0,4}?(?:(?P<taught>degrees?|diplomas?|mba|master|doctorates?|phds?"
    r"|program(?:me)?s?|courses?|bachelor)|(?:institutes?|laborator(?:y|ies)|cent(?:re|er)s?|schools?|colleges?"
    r"|academy|faculty))(?: 's)?$"
)
_TAGS = frozenset(("INS", "LNK", "ENT", "PRG", "W", "ANA"))
_NO_PACT = frozenset(("declaration", "document"))
# The letters of what a noun before it only describes.
_NOUN_BEHIND = frozenset("wNAKIG")
# Verbs that stand right behind a noun and are in no table: *the exchange **dates** back to 1994*
_BEGINS = frozenset("dates dated goes turns turned lasts spans stretches enters entered brings brought sees".split())


def with_things(clause: Clause) -> Clause | None:
    """Give a clause in which things stand as instruments do, place by place: *linked by **a student exchange***, *under
    **an exchange of students and staff***; None where there is no thing. Where all stand so already, its items are
    those of the clause itself.
    """
    kinds = {at: kind for at, item in enumerate(clause.items) if item.tag in _TAGS and (kind := _kind(clause, at))}
    if not kinds:
        return None
    items = list(clause.items)
    changed = False
    for at, kind in kinds.items():
        first = at - len(_words(clause, at)) + 1
        for place in (*range(first, at), *range(at + 1, _end_of_people(clause, at))):
            item = items[place]
            if (item.tag, item.value, item.form) != ("W", "", ""):
                items[place], changed = item._replace(tag="W", value="", form=""), True
        if items[at].tag != "INS":
            many = items[at].form == "many" or items[at].low.endswith("s")
            items[at], changed = items[at]._replace(tag="INS", value=kind, form="many" if many else "one"), True
    if not changed:
        return Clause(clause.items, clause.row, clause.headline, clause.asked, clause.news)
    return Clause(items, letters(items), clause.headline, clause.asked, clause.news)


def _kind(clause: Clause, at: int) -> str:
    """Give the kind of what a noun tells that two have, or nothing.

    *memorandum* mou, *student exchange programme* exchange, *double degree* joint-programme, *partnership* other
    """
    item = clause.items[at]
    following = clause.items[at + 1].low if at + 1 < len(clause.items) else ""
    if following not in _BEGINS and clause.row[at + 1 : at + 2] in _NOUN_BEHIND:
        return ""
    if item.tag == "INS":
        return "" if item.value in _NO_PACT else item.value
    words = _words(clause, at)
    had = item.low == "collaborations" and _is_had(clause, at)  # "a collaboration" alone may be any work
    if item.tag == "LNK" and (item.value == "bare" or had):
        return "other" if _is_counted(clause, at, words) else ""
    phrase = " ".join(words)
    if _EXCHANGE.search(phrase):
        return "exchange" if _is_of_people(clause, at, alone=" " not in phrase) else ""
    joint = _JOINT.search(phrase)
    if joint is not None:
        return "joint-programme" if joint["taught"] else "joint-institute"
    return "joint-programme" if _TWINNING.search(phrase) else ""


def _is_counted(clause: Clause, at: int, words: Sequence[str]) -> bool:
    """Say whether a partnership is one of somebody, and not only spoken well of: *collaborations*, *its alliance*,
    *the partnership between*.
    """
    before = clause.items[at - len(words)] if at >= len(words) else None
    owned = before is not None and (before.value in ("a", "its") or before.tag == "S")
    owned = owned or clause.items[at].form == "many"
    named = clause.items[at].value == "bare" and clause.row[at + 1 : at + 2] in ("/", "W", "o")
    return (owned or named) and not only_strengthened(clause, at) and clause.row[at + 1 : at + 3] != "&K"


def _words(clause: Clause, at: int) -> list[str]:
    """Give the words of a noun and of those before it that describe it."""
    first = at
    while first and at - first < 7 and clause.row[first - 1] in "wLKNnmqaCAE":
        first -= 1
    return [item.low for item in clause.items[first : at + 1]]


_WHOSE_OR_HOW_LONG = re.compile(r"d?[wL]{0,2}[OGAtn9mR]")


def _is_of_people(clause: Clause, at: int, *, alone: bool) -> bool:
    """Say whether *exchange* can be one of people: *an exchange with B*, *an exchange of students*, not *of views*,
    nor *a student exchange of ideas*; alone it must last.
    """
    following = [item.low for item in clause.items[at + 1 : at + 5]]
    if following[:1] in (["of"], ["for"]) and clause.row[at + 2 : at + 3] != "O":
        if any(re.fullmatch(_PEOPLE, word) for word in following[1:]):
            return True
        if _WHOSE_OR_HOW_LONG.match(clause.row, at + 2) is None:
            return False
    if not alone:
        return True
    lasts = any(_LASTS.search(item.low) for item in clause.items)
    lasts = lasts or _is_had(clause, at)
    before = clause.items[at - 1] if at else clause.items[at]
    return lasts and (before.tag in ("DET", "S", "W", "PLC", "NUM") or before.low == "of")


def _is_had(clause: Clause, at: int) -> bool:
    """Say whether a verb of having leads to a noun: *has research **collaborations***."""
    return any(_HAS.search(item.low) for item in clause.items[max(0, at - 5) : at] if item.tag == "VG")


def _end_of_people(clause: Clause, at: int) -> int:
    """Give where *of students and staff* ends behind a noun."""
    end, place = at + 1, at + 2
    if [item.low for item in clause.items[end:place]] not in (["of"], ["for"]):
        return end
    while place < min(len(clause.items), at + 10) and clause.row[place] in "wEARGL&,":
        if re.search(_PEOPLE, clause.items[place].low):
            end = place + 1
        elif clause.row[place] not in "&,L":
            break
        place += 1
    return end


def keeps(clause: Clause) -> list[Frame]:
    """Read what stands behind its parties, in a clause that `with_things` gives: *between A and B there is a
    memorandum*, *A and B run a student exchange*.
    """
    things = [at for at, letter in enumerate(clause.row) if letter == "I"]
    frames = [_between_before(clause, at) or _had_together(clause, at) or _theirs(clause, at) for at in things]
    return [frame for frame in frames if frame is not None]


_THERE = re.compile(r"p?(?:[iof][dwCL]+)?,?(?:w?[at]{0,2}V|V[at]?w)[at]?[dnm]{0,2}[wLCNKqas]{0,7}")
_EXISTS = re.compile(r"\b(?:is|are|was|has been|have been|exists?|existed)$")


def _between_before(clause: Clause, at: int) -> Frame | None:
    """Read *between A and B there is a memorandum*."""
    group = clause.group_before(at)
    if group is None or group.governor != "between" or _THERE.fullmatch(clause.row, group.last + 1, at) is None:
        return None
    verb = clause.items[clause.row.index("V", group.last)]
    if _EXISTS.search(verb.low) is None or moods(verb):
        return None
    return Frame("", group.first, at, noun_status(clause, at, at), [at], mutual=group)


_KEEPS = re.compile(
    r"\b(?:has|have|had|having|runs?|ran|running|operat\w+|maintain\w*|conduct\w*|continu\w+|keeps?|kept|holds?|held"
    r"|enjoy\w*|shares?|shared|start\w*|began|begun|launched|established|set up|created|introduced|initiated"
    r"|participat\w+|coordinat\w+|organi[sz]e[sd]?|offers?|offering)(?: jointly| together)?$"
)
_OBJECT = re.compile(r"[i/]?[dnm]{0,2}[wLCNKqaAE9]{0,7}")


def _had_together(clause: Clause, at: int) -> Frame | None:
    """Read *A and B have run an exchange of students since 1994*."""
    verb = clause.row.rfind("V", 0, at)
    leads = verb >= 0 and _KEEPS.search(clause.items[verb].low) and _OBJECT.fullmatch(clause.row, verb + 1, at)
    subject = find_subject(clause, verb) if leads else None
    if subject is None or subject.open or "W" in clause.row[at + 1 : at + 4]:
        return None  # with one whose name is not read
    behind = next((group for group in clause.groups if group.first > at), None)
    if behind is not None and behind.governor in ("with", "between"):
        return None
    several = len(subject.cores) > 1 and are_named(subject.cores)
    if not several and not (len(subject.cores) == 1 and _stands_for_two(subject)):
        return None
    return Frame("", subject.first, at, noun_status(clause, at, at), [at], subject, verb=verb)


_THEIRS = re.compile(r"(?P<their>d)[wLnaCKNm]{0,5}$")


def _theirs(clause: Clause, at: int) -> Frame | None:
    """Read *their student exchange dates back to 1994*, where two were named before."""
    match = _THEIRS.search(clause.row, 0, at)
    following = clause.items[at + 1 : at + 2]
    acts = bool(following) and (following[0].tag == "VG" or following[0].low in _BEGINS)
    if match is None or clause.items[match.start()].low != "their" or not acts or clause.groups:
        return None
    if "V" in clause.row[: match.start()] and "r" not in clause.row[: match.start()]:
        return None
    they = Core(match.start(), match.start(), match.start(), "pro", (), "they")
    return Frame("", match.start(), at, noun_status(clause, at, at), [at], Group([they], "free"))


def _stands_for_two(subject: Group) -> bool:
    core = subject.cores[0]
    return core.value == "they" or (core.kind == "many" and core.count in (0, 2))


_OPEN = frozenset(
    "no not never until till former once unless if whether possible potential future hope hopes hoped plan plans draft"
    " planned heated mind would could might should talks negotiations lack longer neither nor without want wants wish"
    " wishes like seek seeks instead".split()
)
_UNREAL = frozenset(("plan", "talk", "deny"))
# *the purpose was to find **ways** of working in exchange with B*
_SOUGHT = frozenset("ways way purpose aim goal objective possibilities opportunities".split())


def is_kept(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells of a thing that is there, and no word beside it that it is not, or not yet."""
    if frame.status != "reported" or not frame.instruments:
        return False
    if _is_of_another(clause, frame) or _is_on_one_matter(clause, frame):
        return False
    if _is_in_paper(clause, frame) or _is_among_matters(clause, frame):
        return False
    first, last = min(frame.first, *frame.instruments), max(frame.last, *frame.instruments)
    if frame.subject is None and any(item.low in _SOUGHT for item in clause.items[:first]):
        return False
    return not any(_leaves_open(item) for item in clause.items[max(0, first - 8) : last + 4])


# *The memorandum also **covers** an exchange of staff between the two*
_PAPER_HOLDS = re.compile(r"d?[nmLw]{0,3}I[^OGVdI,]{0,2}V")
_HOLDS = re.compile(
    r"\b(?:cover(?:s|ed)?|call(?:s|ed)?(?: for)?|includ(?:es?|ed)|compris(?:es?|ed)|contain(?:s|ed)?"
    r"|entail(?:s|ed)?|envisage[sd]?|foresees?|foresaw|lists?|listed"
    r"|stipulates?d?|mentions?|mentioned|details?|outlines?d?|features?)$"
)


def _is_in_paper(clause: Clause, frame: Frame) -> bool:
    """Say whether what two are to have is what a paper of theirs holds: no agreement beside it."""
    match = _PAPER_HOLDS.match(clause.row)
    if match is None or min(frame.instruments) < match.end():
        return False
    return _HOLDS.search(clause.items[match.end() - 1].low) is not None


def _is_among_matters(clause: Clause, frame: Frame) -> bool:
    """Say whether a thing is one of those on which the two who were told of also agreed: *both agreed on the use of
    labs, **as well as exchange of staff***.
    """
    if frame.subject is None or are_named(frame.subject.cores):
        return False
    between = clause.items[frame.subject.last + 1 : min(frame.instruments)]
    agreed = any(item.tag == "VG" and item.low.endswith(("agree", "agreed", "agrees")) for item in between)
    return agreed and any(item.tag in ("AND", "COM") for item in between)


# Parts of a house that stand behind its name: *an exchange with B's medical school* is its own.
_PARTS = frozenset("school faculty department institute college centre center campus".split())


def _is_of_another(clause: Clause, frame: Frame) -> bool:
    """Say whether a name only owns the one who is meant: *an exchange with **B's** rival*."""
    groups = [*frame.partners, *([frame.mutual] if frame.mutual is not None else [])]
    for core in (core for group in groups for core in group.cores):
        match = re.match(r"p?s", clause.row[core.at + 1 :])
        behind = clause.items[core.at + 1 + match.end() : core.at + 5 + match.end()] if match is not None else ()
        if match is not None and core.at > min(frame.instruments) and _PARTS.isdisjoint(each.low for each in behind):
            return True
    return False


_MATTERS = frozenset(("on", "over", "about", "regarding", "concerning"))
_AREAS = frozenset("field fields area areas region country world state city continent north south east west".split())


def _is_on_one_matter(clause: Clause, frame: Frame) -> bool:
    """Say whether what two have is on one thing: *an exchange **on Twitter***, *collaborations **on a paper***, *an
    agreement **that the sky is blue***.
    """
    thing = min(frame.instruments)
    end = max(frame.last, *frame.instruments)
    places = {thing + 1, end + 1 + (clause.row[end + 1 : end + 2] == "p")}
    for place in places:
        if is_opinion(clause, place):
            return True
        words = [item.low for item in clause.items[place : place + 5]]
        apart = clause.items[thing].value in ("exchange", "other")
        if apart and words[:1] and words[0] in _MATTERS and clause.row[place + 1 : place + 2] not in ("t", "9"):
            return True
        one = clause.items[thing].value == "other" and words[:1] in (["in"], ["for"], ["at"])
        if one and clause.row[place + 1 : place + 2] == "d" and _AREAS.isdisjoint(words):
            return True
    return False


def _leaves_open(item: Item) -> bool:
    if item.tag == "VG":
        return item.value in ("plan", "talk", "deny", "end", "ended") or not _UNREAL.isdisjoint(moods(item))
    if item.tag == "PLN":
        return item.value in ("plan", "end")
    return item.tag in ("NO", "NEG", "CTL") or not _OPEN.isdisjoint(item.low.split())
