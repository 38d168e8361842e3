"""What two can found, and the kind of agreement that makes it: *a joint institute*, *a double degree*, *a union*."""

from __future__ import annotations

import re

from kg.extract.clauses.items import Item
from kg.extract.frames.frame import Clause

_FOUNDABLE = {
    "university": "joint-institute", "institute": "joint-institute", "college": "joint-institute",
    "school": "joint-institute", "centre": "joint-institute",
    "academy": "joint-institute", "faculty": "joint-institute", "association": "other", "council": "other",
    "institution": "joint-institute",
}  # fmt: skip
NEEDS_JOINT = frozenset(
    "offer offers offered offering share shares shared run runs ran operate operates operated develop develops"
    " developed introduce introduces introduced".split()
)
# What two do with a degree that they have together; with one of its own every house does so.
AWARDING = frozenset(
    "award awards awarded confer confers conferred grant grants granted give gives given deliver delivers delivered"
    " teach teaches taught".split()
)


def founded_thing(item: Item) -> str:
    """Give the kind of agreement that founds what the item names, or nothing.

    *laboratory* joint-institute, *double degree* joint-programme, *consortium* other
    """
    if item.tag == "ENT":
        return item.value
    if item.tag in ("ANA", "GRP"):
        return _FOUNDABLE.get(item.value, "")
    return ""


_ASSOCIATIONS = re.compile(r"\b(?:consortium|alliance|network|association|federation|league|union|council|coalition)\b")


def named_kind(item: Item) -> str:
    """Give the kind of agreement that founds an organisation, from its name."""
    return "other" if _ASSOCIATIONS.search(item.low) else "joint-institute"


_ENDS_THING = frozenset(("VG", "REL", "SUB", "SEM", "EX"))


def founded_object(clause: Clause, at: int, end: int) -> tuple[int, str] | None:
    """Find what the verb founds: the first thing after it that can be founded, or an organisation it names."""
    for place in range(at + 1, min(end, at + 14)):
        item = clause.items[place]
        if item.tag == "ORG":
            return (place, named_kind(item)) if re.fullmatch(r"[dwLnq]*", clause.row[at + 1 : place]) else None
        if item.tag == "PLN" and item.value == "plan":
            return None  # "opened negotiations on a joint institute"
        if item.tag in _ENDS_THING or (item.tag == "PRE" and item.value not in ("of", "in", "for")):
            return None
        kind = founded_thing(item)
        if kind and not describes_next(clause, place):
            return place, kind
        if item.tag in ("INS", "LNK"):
            return None
    return None


def describes_next(clause: Clause, place: int) -> bool:
    """Say whether the noun only describes the next: *degree programme*, *college students*."""
    return clause.row[place + 1 : place + 2] in ("w", "N", "A", "G", "R") and clause.items[place].tag != "ENT"


def founded_kind(clause: Clause, at: int) -> str:
    """Give the kind of what an infinitive tells that two will found: *to launch a dual degree*, *to share in a new
    college*; nothing where they only go on with what is there, or offer what is not joint.
    """
    verb = clause.items[at]
    if verb.value == "found":
        thing = founded_object(clause, at, len(clause.items))
        joint = thing is not None and (is_joint_thing(clause, at, thing[0]) or thing[1] == "joint-programme")
        return thing[1] if thing is not None and (joint or verb.low.split()[-1] not in NEEDS_JOINT) else ""
    match = _IN_NEW.match(clause.row, at + 1) if verb.value in ("team", "work") else None
    words = {item.low for item in clause.items[at + 1 : match.end()]} if match is not None else set()
    return founded_thing(clause.items[match.end() - 1]) if match is not None and words & {"new", "joint"} else ""


def goes_on_alone(clause: Clause, at: int) -> bool:
    """Say whether a verb tells of what one runs, not of what both bring about: *to run two colleges*."""
    if clause.items[at].low.split()[-1] not in ("run", "runs", "running", "operate", "operating"):
        return False
    thing = founded_object(clause, at, len(clause.items))
    return thing is not None and thing[1] == "joint-institute" and not is_joint_thing(clause, at, thing[0])


_IN_NEW = re.compile(r"[i/]dw{1,3}[NA](?![wNAGK])")


# Heads of what two have for long; a school of a summer and a cup named after an institute are none.
_LASTING_NAME = re.compile(
    r"\b(?:institut\w+|schools?|cent(?:re|er)s?|colleges?|academ(?:y|ies)|universit(?:y|ies)|facult(?:y|ies)"
    r"|program(?:me)?s?|laborator(?:y|ies)|labs?|campus|department|hospital|clinic|observatory|museum|library|hub"
    rf"|degree|master)(?: (?:of|for|in|on|at)\b.*)?$|{_ASSOCIATIONS.pattern}"
)
_SHORT = frozenset("summer winter spring autumn fall night weekend holiday sunday day week-long week".split())


def is_lasting_thing(clause: Clause, place: int) -> bool:
    """Say whether what a noun or name tells of is a house or programme itself: not *the school bus*, *a summer school*,
    *the Institute Cup*.
    """
    item = clause.items[place]
    if item.tag == "ORG":
        return _LASTING_NAME.search(item.low) is not None
    before = {word for each in clause.items[max(0, place - 2) : place] for word in each.low.split("-")}
    short = not _SHORT.isdisjoint(before)
    return not short and clause.row[place + 1 : place + 2] not in ("w", "N", "A", "G", "R", "C", "K", "E")


_JOINTLY = frozenset("joint jointly double dual dual-degree double-degree joint-degree together both shared".split())


def is_joint_thing(clause: Clause, at: int, thing: int) -> bool:
    """Say whether the words between a verb and what it founds tell that several have it: *run a **joint** degree*."""
    return (
        any(
            not _JOINTLY.isdisjoint(item.low.split()) or item.tag == "MUT"
            for item in clause.items[max(0, min(at, thing) - 1) : max(at, thing) + 4]
        )
        or "jointly" in clause.items[at].low
    )
