"""Rules of what two do under an agreement that they have: *under their existing agreement*, *Under the agreement, A and
B will exchange students*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.noun_status import is_existing, noun_status


def existing_noun(clause: Clause, at: int) -> list[Frame]:
    """*under their existing agreement*, where the text has named two partners."""
    if clause.items[at].tag != "INS" or clause.items[at].value not in ("mou", "agreement"):
        return []
    if not is_existing(clause, at) or clause.items[at].form == "many":
        return []
    groups = [g for g in clause.groups if g.cores[0].kind == "many" and g.cores[0].count == 2]
    return [Frame("", at, at, "reported", [at], mutual=groups[-1])] if groups else []


# *Under the agreement,*, *In a memorandum signed in Lima in May,*, *dated 4 July, 2001,*, *that runs to 2029,*
_FRONTED = re.compile(
    r"(?:[/iV]|V/)d?t?[wLKq]{0,4}Ip?"
    r"(?:V[/it9waCLoKRd]{0,12}|VBd?[RE][/it9C]{0,6}"
    r"|r(?:d[RE]|P|dnG)V[/it9C]{0,6}|w?[o/]?[t9][t9,]{0,5}|rV[>/it9wad]{0,8})?,d?$"
)


_OF_STATE = frozenset("minister ministers ambassador ambassadors governments secretaries".split())


def fronted_noun(clause: Clause, at: int) -> list[Frame]:
    """*Under the agreement, A and B will exchange students*, *among the deals signed, A and B agreed to ...*: it is
    theirs.
    """
    item = clause.items[at]
    if item.tag != "INS" or (item.form == "many" and clause.items[0].low != "among"):
        return []
    group = next((group for group in clause.groups if group.first > at), None)
    if group is None or not (group.governor == "free" or _is_of_people(clause, group)):
        return []
    several = are_named(group.cores) and (len(group.cores) == 2 or (len(group.cores) > 2 and item.form == "one"))
    several = several and (group.governor == "free" or _is_joint(clause, group))
    first = group.first - (0 if group.governor == "free" else 2)
    opens = _FRONTED.match(clause.row[:first]) and not group.open
    verb = re.match(r"p?,?[ta]?V", clause.row[group.last + 1 :])
    if not several or not opens or verb is None:
        return []
    if any(word in _OF_STATE for word in (item.low for item in clause.items[at:first])):
        return []  # "under an agreement signed by the ministers on Monday, students of A and B will"
    if item.value == "declaration" and clause.items[group.last + verb.end()].value == "say":
        return []  # "in a joint statement, A and B said"
    place = group.last + verb.end()
    another = clause.items[place].value in ("sign", "find") and "I" in clause.row[place:] and item.form != "many"
    return [Frame("", at, group.last, noun_status(clause, at, at), [at], mutual=group, definite=not another)]


def _is_of_people(clause: Clause, group: Group) -> bool:
    """Say whether a group is that of whose people something is told: ***students of** A and B will*."""
    before = clause.items[max(0, group.first - 2)]
    return group.governor in ("of", "from", "at") and before.low in PEOPLE


def _is_joint(clause: Clause, group: Group) -> bool:
    """Say whether what the people of several will have is of all: *will earn a **joint** degree*."""
    return any(item.low in ("joint", "double", "dual", "both", "together") for item in clause.items[group.last + 1 :])


# Where people of one go to the other: *sends ten students to*, *students of A spend a term at B*.
_WHITHER = frozenset(("to", "at", "of", "from", "in"))
_GOES = re.compile(
    r"\b(?:sends?|sent|goe?s?|spends?|spent|stud(?:y|ies|ied)|receives?|received|hosts?|hosted|takes?|accepts?"
    r"|admits?|comes?|came|went|transfers?|trains?|teach(?:es)?|taught|works?|(?:study|spend|teach|work|train|visit)ing"
    r"|completes?|welcomes?|lends?|took|has (?:sent|taken|received|hosted)"
    r"|continues? to (?:take|send|receive|host|accept)"
    r"|goes on (?:taking|sending|receiving|hosting|accepting)|have (?:gone|come|studied|spent|been sent))\b"
)


_NO_MORE = frozenset("no not never longer might could would should one".split())
_OF_STUDY = frozenset(
    "exchange student staff academic cooperation co-operation collaboration partnership bilateral mobility new existing"
    " five-year three-year ten-year double joint degree transfer articulation same formal framework twinning strategic"
    " research teaching reciprocal long-standing faculty teacher".split()
)
_UNDER = ("under", "within", "through")
# *under a deal **struck two years ago***
_MADE = re.compile(r"Vn?[i/]?[tw9]{1,4}(?:,|$)")
# *under the agreement **that dates from 1998***
_DATES = re.compile(r"r(?:w[f/]|V[f/]?)d?[t9w]{1,3}$")
_SINCE = frozenset("dates stems".split())


def _is_made(clause: Clause, at: int) -> bool:
    """Say whether only the time of an agreement is told behind it: *under a deal **struck two years ago***."""
    verb = clause.items[at + 1]
    made = verb.value in ("sign", "find") and verb.form.startswith("ed")
    return made and _MADE.match(clause.row, at + 1) is not None


def people_under(clause: Clause, at: int) -> list[Frame]:
    """*A sends ten students to B under an exchange agreement*, *under the memorandum students of A study at B*, *five
    students of A are spending a term at B within the framework of an agreement*.
    """
    item = clause.items[at]
    near = range(at - 1, max(-1, at - 5), -1)
    under = next((place for place in near if clause.items[place].value in _UNDER), None)
    if item.value == "declaration" or under is None:
        return []
    said = {word for each in clause.items[under + 1 : at] if each.tag != "DET" for word in each.low.split()}
    following = clause.row[at + 1 : at + 2]
    if not said <= _OF_STUDY or following in ("/", "W", "B") or (following == "V" and not _is_made(clause, at)):
        return []  # "under a peace agreement", "under an agreement between the two countries"
    named = [group for group in clause.groups if group.cores[0].kind == "org"]
    dates = following == "r" and _DATES.match(clause.row, at + 1) is not None and clause.items[at + 2].low in _SINCE
    if len(named) != 2 or not {";", "r", "u"}.isdisjoint(clause.row[: at + 1] if dates else clause.row):
        return []
    one, two = named
    sizes = sorted(len(group.cores) for group in named)
    if sizes[0] != 1 or (sizes[1] > 1) != (item.form == "many"):
        return []  # "students of A go to B under an agreement", "students of A and B go to C under agreements"
    between = " ".join([each.low for each in clause.items[one.last + 1 : two.first]])
    people = not PEOPLE.isdisjoint(word.low for word in clause.items[max(0, one.first - 4) : two.last])
    goes = _GOES.search(between) is not None and _NO_MORE.isdisjoint(between.split())
    theirs = one.governor in ("free", "of", "from") and two.governor in _WHITHER
    if not (people and goes and theirs) or one.cores[0].organisations == two.cores[0].organisations:
        return []
    status = noun_status(clause, at, at)
    frame = Frame("", min(at, one.first), max(at, two.last), status, [at], one, [Group(two.cores, "with")])
    frame.definite = True
    return [frame]
