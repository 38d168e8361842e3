"""Rules of agreements told behind a name: in a relative clause, or as what a document or a partner is to *us*.

*A visited B, **with which a contract has been in force since 2019***, *a similar document **binds us with B***, *Peru
and Ghana signed an accord **under which A and B will cooperate***.
"""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.noun_status import described
from kg.extract.frames.verb_status import moods, verb_status

_BEHIND = re.compile(r"(?P<name>O)p?(?:[iof][dwCL]{1,4})?,?u[dn1]?[wLKqN]{0,4}$")
_HOLDS = re.compile(
    r"\b(?:exist(?:s|ed)?|(?:is|are|was|were|been) (?:\w+ )?(?:in force|in place|valid|signed|concluded|agreed|made"
    r"|established|renewed|reached|sealed)|dates? (?:back|from)|(?:came|entered) into force|went back|goes back|runs?"
    r"|(?:has|have) been)$"
)
# What two houses do with each other.
_TOGETHER = frozenset(
    "cooperate co-operate collaborate exchange work share offer run open establish create develop launch conduct award"
    " found join".split()
)
_TWO = 2
_UNDONE = frozenset(("plan", "talk", "deny"))
_IN_FORCE = re.compile(r"^in (?:force|place|effect|existence)\b")


def with_which(clause: Clause, at: int) -> list[Frame]:
    """*A visited B, with which a contract has been in force since 2019*, *B, with which agreements exist*."""
    which = clause.row.rfind("u", 0, at)
    if which < 0 or clause.items[which].low not in ("with which", "with whom"):
        return []
    match = _BEHIND.search(clause.row, 0, at)
    if match is None:
        return []
    name, verb = match.start("name"), clause.row.find("V", at + 1)
    if verb < 0 or re.search(r"[WO/;]", clause.row[at + 1 : verb]) or moods(clause.items[verb]) & _UNDONE:
        return []
    words = " ".join([item.low for item in clause.items[verb + 1 : verb + 3]])
    told = clause.items[verb].low + (f" {words}" if _IN_FORCE.match(words) else "")
    if not (_HOLDS.search(told) or _HOLDS.search(clause.items[verb].low)) or described(clause, at):
        return []
    partner = next((g for g in clause.groups if g.first <= name <= g.last), None)
    behind = {item.low for item in clause.items[at:]}
    if partner is None or partner.cores[-1].kind != "org" or not _PAST.isdisjoint(behind):
        return []
    acts = clause.row.rfind("V", 0, partner.first)
    subject = find_subject(clause, acts) if acts >= 0 else None
    frame = Frame("", name, verb, "reported", [at], subject, [Group([partner.cores[-1]], "with")])
    frame.implicit = subject is None
    return [frame]


_PAST = frozenset("once formerly until till previously never".split())
_OTHER_PAPERS = frozenset("loan lease rental employment peace trade purchase sales service".split())
_BINDS = frozenset("binds bound links linked ties connects connected unites joins linking binding".split())


def binds_with(clause: Clause, at: int) -> list[Frame]:
    """*A similar document binds us with B since 2020*: whose *us* is the text tells."""
    verb = clause.items[at + 1 : at + 2]
    if not verb or verb[0].tag != "VG" or verb[0].low.split()[-1] not in _BINDS or moods(verb[0]) & _UNDONE:
        return []
    if [item.low for item in clause.items[at + 2 : at + 3]] not in (["us"], ["our university"], ["it"]):
        return []
    group = next((g for g in clause.groups if g.first > at and g.governor in ("with", "to")), None)
    if group is None or group.cores[0].kind != "org" or described(clause, at):
        return []
    before = clause.items[:at]
    if any(item.tag in ("ORG", "SUB", "VG") or item.low in _OTHER_PAPERS or item.low == "if" for item in before):
        return []
    return [Frame("", at, group.last, "reported", [at], partners=[group], implicit=True)]


_UNDER_WHICH = re.compile(r"I[wp,]?(?:u|rV)(?=d?O)")
_LANDS = re.compile(r"^(?:[/iz][t9dwCL]{1,4},?)?d?L(?:,L)*,?&d?L[/t9at]{0,3}(?P<verb>V)d?[wLnK]{0,4}$")
_LETS = frozenset("allows lets enables permits sees allow let enable permit allowing letting".split())
_BY_WHICH = frozenset(("under which", "by which", "through which", "whereby"))


def states_accord(clause: Clause, at: int) -> list[Frame]:
    """*Peru and Ghana have signed an accord under which A and B will cooperate*: it is that of A and B."""
    match = _LANDS.match(clause.row[:at])
    opens = _UNDER_WHICH.match(clause.row, at) if match is not None else None
    if match is None or opens is None:
        return []
    link = clause.items[opens.end() - 1]
    if not (link.low in _BY_WHICH or (link.tag == "VG" and not _LETS.isdisjoint(link.low.split()))):
        return []
    group = next((g for g in clause.groups if g.first >= opens.end()), None)
    verb = match.start("verb")
    if group is None or len(group.cores) != _TWO or any(core.kind != "org" for core in group.cores):
        return []
    does = clause.row.find("V", group.last)
    told = clause.items[does] if does >= 0 else None
    if clause.items[verb].value not in ("sign", "find", "renew") or told is None:
        return []
    if told.low.split()[-1] not in _TOGETHER or moods(told) & {"deny", "passive"}:
        return []
    return [Frame("", 0, group.last, verb_status(clause, verb), [at], mutual=group)]


BEHIND_NAME: tuple[tuple[str, str, Rule], ...] = (
    ("with-which", "INS", with_which),
    ("binds-with", "INS", binds_with),
    ("states-accord", "INS", states_accord),
)
