"""Whether it is told with whom something was signed, where that is none whose name is read.

*An agreement was signed with another university*, *with the mayor*, *a firm, with which a memorandum was signed*, *the
contract with the landlord was signed* are of none of the two whom the text named before.
"""

from __future__ import annotations

import re

from kg.extract.clauses.othersides import is_of_others
from kg.extract.frames.frame import Clause
from kg.extract.parties.officers import HEADS_HOUSE

_WITH_WHOM = re.compile(r"W[d1mnh]?[wLqKnA]{0,4}?(?P<head>[RAGE]|CC?|w(?![wAGRICKL]))")
# Who can be signed with: not *with enthusiasm*, *with great pomp*, *with the aim of*, *with students watching*.
_WITH_PARTY = re.compile(
    r"(?:^|[ -])(?:universit(?:y|ies)|varsity|colleges?|schools?|academ(?:y|ies)|institut(?:e|ion|ution)s?"
    r"|polytechnics?"
    r"|firms?|compan(?:y|ies)|corporations?|business(?:es)?|conglomerates?|giants?|manufacturers?|makers?|producers?"
    r"|suppliers?|providers?|operators?|contractors?|developers?|builders?|caterers?|publishers?|broadcasters?|banks?"
    r"|insurers?|airlines?|carriers?|brewer(?:y|ies)|start-?ups?|landlords?|owners?|sponsors?|donors?|investors?"
    r"|employers?|farmers?|clubs?|teams?|unions?|associations?|federations?|chambers?|societ(?:y|ies)|charit(?:y|ies)"
    r"|foundations?|trusts?|funds?|ngos?|agenc(?:y|ies)|authorit(?:y|ies)|boards?|councils?|commissions?|committees?"
    r"|municipalit(?:y|ies)|cit(?:y|ies)|towns?|villages?|count(?:y|ies)|districts?|provinces?|regions?|states?"
    r"|countr(?:y|ies)|nations?|governments?|ministr(?:y|ies)|ministers?|mayors?|governors?|embass(?:y|ies)"
    r"|ambassadors?"
    r"|consulates?|police|army|navy|forces|military|hospitals?|clinics?|museums?|librar(?:y|ies)|theat(?:re|er)s?"
    r"|orchestras?|galler(?:y|ies)|laborator(?:y|ies)|labs?|cent(?:re|er)s?|parks?|networks?|alliances?|consorti(?:a"
    r"|um)"
    r"|organi[sz]ations?|partners?|counterparts?|groups?|church(?:es)?|dioceses?|parish(?:es)?|monaster(?:y|ies)"
    r"|parliament|part(?:y|ies)|rivals?|rebels?|airports?|ports?|railways?|plants?|factor(?:y|ies)|mines?|shops?"
    r"|chains?"
    r"|newspapers?|houses?|one|others?|them|him|her|tenants?|lawyers?|neighbou?rs?|families|artists?|architects?)$"
)
# *the University of Lima in Peru, with which*
# ***With the other two**, letters of intent were signed*
_WITH_REST = re.compile(
    r"with (?:all )?(?:the |some |several |many |two |three )?(?:of )?(?:the )?(?:others?|rest|remaining)\b"
)
_WITH_NAME = re.compile(r"Op?[ioCLd]{0,5},$")


def is_with_others(clause: Clause, first: int, verb: int) -> bool:
    """Say whether it is told with whom, and that is none that is read.

    Args:
        clause: The sentence.
        first: Place of the instrument.
        verb: Place of the verb.
    """
    row = clause.row
    which = next((at for at in range(max(0, first - 3), first) if clause.items[at].low == "with which"), 0)
    if which and _WITH_NAME.search(row, 0, which) is None:
        return True
    if row[:1] == "W" and _WITH_REST.match(" ".join([item.low for item in clause.items[: min(first, 6)]])):
        return True
    match = _WITH_WHOM.search(row, first) if verb >= first and "W" in row[first:] else None
    if match is None or "O" in row[first : match.end()]:
        return False
    head = clause.items[match.end() - 1].low
    near = match.start() < verb or row[verb + 1 : match.start()] in ("", "a", "BP")
    if match["head"] == "R":
        return near and HEADS_HOUSE.search(head) is None
    return near and (match["head"] != "w" or _WITH_PARTY.search(head) is not None)


def tells_of_other_sides(clause: Clause) -> bool:
    """Say whether a sentence speaks of other parties or sides: *the parties to the conflict signed*."""
    return "G" in clause.row and any(
        item.tag == "GRP" and is_of_others(clause.items, at) for at, item in enumerate(clause.items)
    )
