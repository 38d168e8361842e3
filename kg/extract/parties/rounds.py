"""Guests who come to one house after another, or hosts whom one house sees, and sign with nobody who is named.

*A received guests from three countries. ... On Wednesday **B concluded an exchange agreement, while C signed a
protocol***: each with A, of which the text tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Mention, Sentence
from kg.extract.frames.frame import Clause, Frame, right_end
from kg.extract.names.offsets import has_any
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import KINDS

_HINTS = ("guest", "visit", "delegation", "door", "journey", "tour", "trip", "travel", "receiv", "welcom", "host")
_ROUND = re.compile(
    r"\b(?:guests|visitors|delegations?|visit(?:s|ed|ing)?|(?:opened|opens) (?:its|their|the) doors|journey"
    r"|tour(?:s|ed)?|trip|travel(?:led|ed|s)|receiv(?:ed|es)|welcom(?:ed|es)|host(?:ed|s))\b"
)
# So many sentences behind the last that tells of it, a round of visits still goes on.
_REACH = 8
# What a house signs with nobody, or with all who want to.
_OPEN_TO_ALL = frozenset(("charter", "statutes", "treaty", "constitution", "contract"))
_ARTICLES = frozenset(("a", "an", "another"))


def tells_of_round(sentence: Sentence, mentions: Sequence[Mention], focus: Focus) -> bool:
    """Say whether a sentence tells that the house the text is about receives guests or visits others."""
    told = any(each.organisation == focus.topic for each in mentions) if mentions else focus.topic == focus.home
    if focus.topic is None or not told or not has_any(sentence.text, _HINTS):
        return False
    return _ROUND.search(sentence.text) is not None


def host_of_round(clause: Clause, frame: Frame, focus: Focus, subject: Sequence[int]) -> list[tuple[int, ...]]:
    """Read *B concluded an exchange agreement* as one with the house whose guest or host it is."""
    going_on = len(focus.sentences) - focus.round <= _REACH
    if not going_on or len(subject) != 1 or frame.rule != "sign-active" or frame.status not in ("signed", "renewed"):
        return []
    cores = frame.subject.cores if frame.subject is not None else []
    named = len(cores) == 1 and cores[0].kind == "org" and not frame.stranger and not frame.definite
    taught = focus.organisations[subject[0]].kind in KINDS["academy"]
    if not named or not taught or focus.topic in (None, *subject) or len(frame.instruments) != 1:
        return []
    thing, end = frame.instruments[0], right_end(clause, frame.verb)
    item, row = clause.items[thing], clause.row
    new = _ARTICLES.intersection(word.low for word in clause.items[frame.verb + 1 : thing])
    if item.tag != "INS" or item.value == "declaration" or item.low in _OPEN_TO_ALL or not new:
        return []
    if cores[0].first and row[cores[0].first - 1] == "&":
        return []  # "the minister Maria Berg and the rector of B signed"
    if row[frame.verb - 1] == "r" or "own" in {word.low for word in clause.items[thing : thing + 4]}:
        return []
    if {"W", "O", "B"} & set(row[frame.verb + 1 : end]) or "between" in {word.low for word in clause.items[thing:end]}:
        return []  # with whom, or of whom it is, is told
    assert focus.topic is not None
    return [(focus.topic, subject[0])]
