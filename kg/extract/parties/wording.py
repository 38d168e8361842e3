"""How many instruments the words around one tell of: *a memorandum*, *memoranda*, *one each*, *jointly*."""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause, Frame


def is_plural(clause: Clause, frame: Frame) -> bool:
    """Say whether there is more than one, or the text leaves open how many: *had come to terms*, *by contract*."""
    if frame.partners and not frame.instruments and clause.items[frame.verb].low.endswith(_UNCOUNTED):
        return True
    return any(
        clause.items[place].form == "many"
        or (place and clause.items[place - 1].low == "by")
        or _is_counted(clause, place)
        for place in frame.instruments
    )


_TERM = frozenset("a an year years yearly month months day party way part".split())


def _is_counted(clause: Clause, at: int) -> bool:
    """Read *two memorandum of understanding*, as it is often written, not *a two year agreement*."""
    for place in range(at - 1, max(-1, at - 4), -1):
        item = clause.items[place]
        if item.tag == "NUM":
            before = clause.items[place - 1].low if place else ""
            return item.value.isdigit() and int(item.value) > 1 and before not in _TERM
        if item.low in _TERM or item.tag not in ("W", "LNK", "PLC", "CAP"):
            return False
    return False


_UNCOUNTED = ("come to terms", "came to terms", "come to agreements", "came to agreements")


_ONE_OF_IT = frozenset((("DET", "a"), ("DET", "the"), ("DET", "this"), ("NUM", "1")))


def is_single(clause: Clause, frame: Frame) -> bool:
    """Say whether the text counts one instrument: *a memorandum*, *the agreement*, *one deal*."""
    for place in frame.instruments:
        if clause.items[place].tag != "INS":
            continue
        for before in range(place - 1, max(-1, place - 8), -1):
            item = clause.items[before]
            if (item.tag, item.value) in _ONE_OF_IT:
                return clause.items[place].form != "many"
            if item.tag in ("VG", "PRE", "COM", "INS"):
                break
    return False


_OF_ALL = frozenset("joint one single common shared consortium charter alliance network multilateral".split())


def is_shared(clause: Clause, frame: Frame) -> bool:
    """Say whether words by an instrument make it one of all: *a joint memorandum*, *one agreement*, *a charter*."""
    near = (item for at in frame.instruments for item in clause.items[max(0, at - 4) : at + 1])
    return any(not _OF_ALL.isdisjoint(item.low.split()) for item in near)


# What only all together can be: a consortium of three is not three of two.
_TO_FORM = re.compile(
    r"\bto (?:form|create|found|establish|set up|launch|build) (?:an?|the|one)(?: [\w-]+){0,3}"
    r" (?:consortium|alliance|network|federation|coalition)\b"
)


def is_multilateral(clause: Clause, frame: Frame) -> bool:
    """Say whether a word before the one instrument makes it one of all: *a **four-party** memorandum was signed*."""
    return any(
        clause.items[at].form != "many" and any(item.tag == "JOINT" for item in clause.items[max(0, at - 3) : at])
        for at in frame.instruments
    )


def counts_all(clause: Clause, frame: Frame, number: int) -> bool:
    """Say whether the noun counts as many parties: *the tripartite cooperation between A, B and C*."""
    before = clause.items[max(0, frame.instruments[0] - 3) : frame.instruments[0]] if frame.instruments else ()
    return any(item.tag == "JOINT" and item.value == str(number) for item in before)


def is_joint(clause: Clause, frame: Frame) -> bool:
    """Say whether all parties share one instrument or found one thing:
    *a tripartite agreement*, *to jointly establish*, *partnered with B and C to form a consortium*.
    """
    stretch = clause.items[frame.first : frame.last + 14]
    if any(item.tag == "JOINT" for item in stretch) or is_multilateral(clause, frame):
        return True
    if frame.rule == "team-up" and _TO_FORM.search(" ".join(item.low for item in stretch)) is not None:
        return True
    return any(
        item.tag == "VG"
        and item.value == "found"
        and item.form.startswith("inf")
        and ("jointly" in item.low or "together" in item.low)
        for item in stretch
    )


def has_word(clause: Clause, frame: Frame, tag: str) -> bool:
    return any(item.tag == tag for item in clause.items[frame.first : frame.last + 6])


# *the agreement, signed by A and B, **calls** on each party to*, *an agreement **by which** each opens its library*
_OPENS_CLAUSE = re.compile(r"[Vu]")


def says_each(clause: Clause, frame: Frame) -> bool:
    """Say whether each has an agreement of its own: *one each*, *have each signed*, not *their respective sides*."""
    if frame.verb >= 0 and " each " in clause.items[frame.verb].low:
        return True
    first = frame.subject.first if frame.subject is not None else 0
    if first and clause.items[first - 1].low == "each of":
        return True  # "**each of** the four colleges signed"
    behind = _OPENS_CLAUSE.search(clause.row, frame.last + 1)
    end = min(frame.last + 6, len(clause.items) if behind is None else behind.start())
    return any(
        clause.items[at].tag == "EACH"
        and not (at and clause.items[at - 1].tag == "DET")
        and not any(item.low == "other" for item in clause.items[at + 1 : at + 2])  # "recognise each other's degrees"
        for at in range(frame.first, end)
    )
