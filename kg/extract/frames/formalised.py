"""The rule of ties that become an agreement: *the links between A and B were formalised with a memorandum*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.verb_status import form, moods, verb_status

# What follows: "in a memorandum", "this week with the signing of a new agreement", "on Friday in the form of a pact"
_INTO = re.compile(r"(?:/t)?[dtwL]{0,3}[iW4B](?:d?[wL]{0,3}(?:V|w)?o)?d?[wL]{0,3}(?P<thing>I)")
# "plans for ties between", "the idea of a partnership between"
_OF_PLANS = re.compile(r"(?:q4?|wo)d?[wL]{0,2}K/$")
# *the cooperation between A and B **rests on** an agreement of 2012*, *is governed by one*
_RESTS = re.compile(
    r"^(?:rests?|rested|(?:(?:is|are|was|were|has been) )?(?:governed|regulated))$"
    r"|\b(?:is|are|was|were|has been) (?:based|founded)$"
)
_ON_PAPER = re.compile(r"[a/iB]{1,2}d?[wL]{0,3}(?P<thing>I)")
# "A's links with B", before the verb
_OWNED = re.compile(r"(?P<owner>O)p?s[wL]{0,3}KWd?(?P<other>O)p?[tw]?$")


def formalised_ties(clause: Clause, at: int) -> list[Frame]:
    """*A's links with B were formalised in a memorandum*, *ties between A and B were cemented by an agreement*."""
    verb = clause.items[at]
    into = _INTO.match(clause.row, at + 1)
    done = re.search(r"(?:formali[sz]|cement|seal)ed$| put (?:on paper|in writing)$", verb.low) is not None
    if "passive" not in moods(verb) or into is None or not done:
        return []
    thing = into.start("thing")
    between = next((g for g in clause.groups if g.governor == "between" and g.last < at), None)
    frame = Frame("", at, thing, verb_status(clause, at), [thing])
    if between is not None and _OF_PLANS.search(clause.row[: between.first]) is not None:
        return []
    if between is not None and clause.row[: between.first].endswith("K/"):
        frame.first, frame.mutual = between.first, between
        return [frame]
    owned = _OWNED.search(clause.row[:at])
    if owned is None:
        return []
    cores = {core.at: core for group in clause.groups for core in group.cores}
    owner, other = cores.get(owned.start("owner")), cores.get(owned.start("other"))
    if owner is None or other is None:
        return []
    frame.first, frame.subject, frame.partners = owner.first, Group([owner], "free"), [Group([other], "with")]
    return [frame]


def rests_on(clause: Clause, at: int) -> list[Frame]:
    """*The cooperation between A and B rests on an agreement of 2012*, *cooperation of A with B is governed by one*."""
    on = _ON_PAPER.match(clause.row, at + 1)
    verb = clause.items[at]
    if on is None or _RESTS.search(verb.low) is None or (verb.tag == "VG" and moods(verb) & {"deny", "plan", "talk"}):
        return []
    first = at - (verb.tag != "VG" and clause.items[at - 1].low in ("is", "are", "was", "were"))
    between = next((g for g in clause.groups if g.governor == "between" and g.last == first - 1), None)
    if between is None or not are_named(between.cores) or len(between.cores) < 2:
        return []
    if not clause.row[: between.first].endswith("K/") or _OF_PLANS.search(clause.row[: between.first]) is not None:
        return []
    return [Frame("", between.first, on.start("thing"), "reported", [on.start("thing")], mutual=between)]


# "their relationship with a memorandum", "its ties with B by signing an agreement", "their ties on Friday, 4 May,
# through an agreement", "their relationship on a formal footing with a memorandum"
_TIES_INTO = re.compile(
    r"d?[wL]{0,3}K(?:Wd?(?P<other>O)p?)?(?P<footing>/d?[wA]{1,2}(?=[/iW4Bzt,]))?w?,?(?:[/i]?[t9CL][t9,CL]{0,5}){0,2}"
    r"[iW4Bz/](?:V|d?[wL]{0,2}Vo)?d?[wLKN]{0,3}(?P<thing>I)"
)
# *put their relationship **on a formal footing***
_FOOTINGS = frozenset("footing basis foundation foundations paper ground rails".split())


def formalises_ties(clause: Clause, at: int) -> list[Frame]:
    """*A and B have formalised their relationship with a memorandum*, *A cemented its ties with B by an agreement*."""
    verb = clause.items[at]
    into = _TIES_INTO.match(clause.row, at + 1)
    if moods(verb) & {"passive", "deny", "talk"} or into is None:
        return []
    thing = into.start("thing")
    formalises = re.search(r"(?:formali[sz]|cement|seal)(?:ed|es?|s)$", verb.low) is not None
    if _PUTS.search(verb.low) is not None:
        formalises = bool(into["footing"]) and clause.items[into.end("footing") - 1].low in _FOOTINGS
        if not formalises:
            return []
    if not formalises and not _makes_stronger(clause, at, thing):
        return []
    subject = find_subject(clause, at)
    if subject is None or not are_named(subject.cores):
        return []
    frame = Frame("", subject.first, thing, verb_status(clause, at), [thing], subject)
    cores = {core.at: core for group in clause.groups for core in group.cores}
    other = cores.get(into.start("other")) if into["other"] else None
    if other is not None:
        frame.partners = [Group([other], "with")]
    return [frame] if other is not None or len(subject.cores) > 1 else []


_PUTS = re.compile(r"(?:^|ha(?:s|ve|d) )puts?$")
# Verbs that make ties stronger, in the forms of what is done.
_STRONGER = tuple(
    f"{stem}{ending}"
    for stems, endings in (
        ("strengthen deepen expand broaden reinforce enhance advance consolidate boost extend", ("s",)),
        ("strengthen deepen expand broaden boost extend", ("ed",)),
        ("reinforce enhance advance consolidate", ("d",)),
        ("solidif intensif", ("ies", "ied")),
    )
    for stem in stems.split()
    for ending in ("", *endings)
    if ending or not stem.endswith("if")
)
# Whose it is and what it is for is told before it: *a new agreement*, not *a grant agreement from the Union*.
_OF_TIES = frozenset(
    "new second formal further five-year three-year cooperation partnership collaboration framework exchange student"
    " comprehensive landmark strategic signing of".split()
)


def _makes_stronger(clause: Clause, at: int, thing: int) -> bool:
    """Say whether ties are made stronger by it: *expands its partnership with B with a new agreement*."""
    verb = clause.items[at]
    done = form(verb) in ("fin", "ed") and not moods(verb) & {"plan", "agree"}
    if not done or verb.low.rpartition(" ")[2] not in _STRONGER:
        return False
    leads = clause.items[at + 1 : thing]
    if any(item.value in ("under", "in") and item.tag == "PRE" or item.value == "end" for item in leads):
        return False  # "deepened its ties with B under an agreement of 1990", "by ending an agreement with C"
    said = {item.low for item in clause.items[max(at, thing - 2) : thing] if item.tag in ("W", "CAP")}
    behind = clause.row[thing + 1 : thing + 3]
    return said <= _OF_TIES and behind[:1] not in ("W", "B", "f", "o", "/") and behind != "VB"


FORMALISED: tuple[tuple[str, str, Rule], ...] = (
    ("formalised-ties", f"find sign {other_verbs('paper writing')}", formalised_ties),
    ("rests-on", other_verbs("based founded"), rests_on),
    ("formalises-ties", f"find sign renew {other_verbs(' '.join(('put', 'puts', *_STRONGER)))}", formalises_ties),
)
# *rests on*: a word that no table has as a verb
RESTING: tuple[tuple[str, str, Rule], ...] = (("rests-on", "rest rests rested governed regulated", rests_on),)
