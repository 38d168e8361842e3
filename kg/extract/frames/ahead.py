"""A signing told in a present that is to come, or that waits for something.

next week A signs an agreement with B              a day to come
the mayor will look on as A and B sign             what somebody will be at
after A and B sign in June, students can apply     what is waited for
A signs only if the ministry pays                  a condition behind it
the rectors sit down to sign an agreement          what they now set out for
A has postponed signing an agreement with B        it was put off
"""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

_PRESENT = re.compile(
    r"(?:(?:is|are) (?:\w+ly )?(?:signed|inked|concluded|sealed|exchanged|initialled|signing|concluding|inking)"
    r"|being signed"
    r"|signs?|inks?|concludes?|seals?|enters? into|exchanges?|puts? pen to paper)$"
)
_PERFECT = re.compile(r"(?:has|have) (?:been )?(?:signed|inked|concluded|sealed|entered into)$")
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_TO_COME = re.compile(
    rf"\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter|{_DAYS})|in the coming (?:days|weeks"
    rf"|months)"
    r"|later (?:this (?:week|month|year)|today)|in (?:a few|two|three) (?:days|weeks|months)(?! of\b))\b"
)
# By letters, between the verb and such a day: parties and what is signed, no purpose, no clause of its own.
_NEAR = re.compile(r"[dwIWO&npLCRoA9E,/]{0,24}$")
_WAITED = re.compile(
    r"(?:^|, )(?:right |shortly |soon )?(?:after|when|before|once|as soon as|until|the day) [^,;]{0,120}$"
)
# By letters: who signs stands right behind it, not *after two years of talks A signs*.
_THEN_WHO = re.compile(r"u(?:O|d[nRGw]|R|C)[dnRoO&,pCGT]{0,12}$")
_SOON = re.compile(r"\b(?:once|as soon as|until|only when|not before) [^,;]{0,120}$")
# A clause must follow: not *only after years of talks*, *as long as 30 pages*, *rooms provided by the city*.
_ONLY_IF = re.compile(
    r"\b(?:only if|only when|only after|only once|provided that|provided(?= (?:the|it|they|its|both|all|enough)\b)"
    r"|on condition that|as long as|as soon as|unless|if the|if it|if they)\b"
)
_OF_TIME = ("only after", "as long as")
_SUBJECT_TO = re.compile(r"^(?:subject to|pending|depending on|provided)\b")
_PUT_OFF = re.compile(
    r"\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|put(?:s|ting)? (?:off|back)|held up"
    r"|holds up"
    r"|holding up|stall(?:s|ed)?|shelved?)(?: (?:the|its|their))? $"
)
_UNSIGNED = re.compile(r"^(?:but|and|though) (?:(?:has|have|is|was|were) )?(?:not|never)(?: yet)?(?: been)? signed\b")
_SET_OUT = re.compile(
    r"(?:sit|sits|sitting|travels?|fl(?:y|ies)|leaves?|heads?|sets? (?:off|out)|goes|go|meets?|comes?"
    r"|departs?|returns?"
    r"|journeys?|gathers?)$"
)
_LEAVES = re.compile(
    r"\b(?:leaves|leave|sets off|set off|sets out|flies|fly|travels|travel|heads|departs|depart"
    r"|bound)\b [^,;]{0,80}? "
    r"for the $"
)


def is_still_ahead(clause: Clause, at: int) -> bool:
    """Say whether a verb of signing tells of one to come although it has no mood of it."""
    verb = clause.items[at].low
    before = " ".join([item.low for item in clause.items[max(0, at - 24) : at]]) + " "
    behind = " ".join([item.low for item in clause.items[at + 1 : at + 4]])
    if verb.startswith("signing") and (_PUT_OFF.search(before) or (_LEAVES.search(before) and not clause.headline)):
        return True
    if _UNSIGNED.match(behind) is not None:
        return True
    if _PERFECT.search(verb) is not None:
        return _SOON.search(before) is not None
    if verb == "to sign" or verb.startswith("to sign "):
        return not clause.headline and _sets_out(clause, at)
    if _PRESENT.fullmatch(verb) is None:
        return False
    if _day_to_come(clause, at) or _SUBJECT_TO.match(before):
        return True
    if clause.headline:
        return False
    if _WAITED.search(before) is not None and _THEN_WHO.search(clause.row, 0, at) is not None:
        return True
    if _is_looked_on(clause, at):
        return True
    return _is_on_condition(clause, at)


def _is_on_condition(clause: Clause, at: int) -> bool:
    """Read *A signs only if the ministry pays*, not *under which students can travel only if they pay*."""
    for place in range(at + 1, min(len(clause.items), at + 16)):
        words = " ".join([item.low for item in clause.items[place : place + 3]])
        if _ONLY_IF.match(words) is not None:
            return not words.startswith(_OF_TIME) or "V" in clause.row[place:]
        if clause.row[place] in "Vur;":  # a clause of its own: *under which*, *that*
            return False
    return False


# *will travel to Lima, where it signs*, not *will open a campus in Lima, where it signs*
_IS_THERE = re.compile(r"\b(?:look|watch|witness|attend|be|meet|visit|travel|fly|go|come|head|host|welcome)\b")


def _is_looked_on(clause: Clause, at: int) -> bool:
    """Read *the mayor will look on as A and B sign*, *is to witness an agreement being signed*."""
    last = clause.row.rfind("V", 0, at)
    if last < 0 or "plan" not in clause.items[last].form.split():
        return False
    between = [item.low for item in clause.items[last + 1 : at]]
    linked = not {"as", "when", "while"}.isdisjoint(between)
    linked = linked or ("where" in between and _IS_THERE.search(clause.items[last].low) is not None)
    return linked or clause.items[at].low.startswith("being ")


def _day_to_come(clause: Clause, at: int) -> bool:
    """Say whether a day to come stands beside the verb: *next week A signs*, *A signs an agreement with B tomorrow*."""
    first = max(clause.row.rfind(mark, 0, at) for mark in ";urV") + 1
    if _TO_COME.search(" ".join([item.low for item in clause.items[first:at]])) is not None:
        return True
    for place in range(at + 1, min(len(clause.items), at + 26)):
        if clause.row[place] == "t":
            near = _NEAR.fullmatch(clause.row, at + 1, place) is not None and clause.row[place - 1] != "&"
            return near and _TO_COME.match(" ".join([item.low for item in clause.items[place : place + 4]])) is not None
    return False


def _sets_out(clause: Clause, at: int) -> bool:
    """Read *the rectors sit down next week to sign*, *the rector flies to Lima tomorrow to sign*."""
    last = clause.row.rfind("V", 0, at)
    if last < 0 or _SET_OUT.fullmatch(clause.items[last].low) is None:
        return False
    return _TO_COME.search(" ".join([item.low for item in clause.items[:at]])) is not None or clause.items[
        last
    ].low.startswith(("sit", "leave", "set", "depart"))
