"""The rule of ties that become an agreement: *the links between A and B were formalised with a memorandum*."""

from __future__ import annotations

import re

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause, Frame, Rule
from kg.extract.frames.verb_status import moods, verb_status

# What follows: "in a memorandum", "this week with the signing of a new agreement"
_INTO = re.compile(r"[dtwL]{0,3}[iW4B](?:d?[wL]{0,3}(?:V|w)?o)?d?[wL]{0,3}(?P<thing>I)")
# "A's links with B", before the verb
_OWNED = re.compile(r"(?P<owner>O)p?s[wL]{0,3}KWd?(?P<other>O)p?[tw]?$")


def formalised_ties(clause: Clause, at: int) -> list[Frame]:
    """*A's links with B were formalised in a memorandum*, *ties between A and B were cemented by an agreement*."""
    verb = clause.items[at]
    into = _INTO.match(clause.row, at + 1)
    if "passive" not in moods(verb) or into is None or not re.search(r"(?:formali[sz]|cement|seal)ed$", verb.low):
        return []
    thing = into.start("thing")
    between = next((g for g in clause.groups if g.governor == "between" and g.last < at), None)
    frame = Frame("", at, thing, verb_status(clause, at), [thing])
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


FORMALISED: tuple[tuple[str, str, Rule], ...] = (("formalised-ties", "find sign", formalised_ties),)
