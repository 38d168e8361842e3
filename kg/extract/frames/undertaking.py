"""Rules of what one undertakes or is given: *committed to a partnership with B*, *won a contract from B*."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame, Rule, modifies, other_verbs
from kg.extract.frames.verb_status import form, moods

_TO_THING = re.compile(r">(?:d|1)?[wLnq]{0,4}[KI]")
_WON = re.compile(r"d[wLKn]{0,4}(I)p?f")
_AWARDED = re.compile(r"d?Op?d[wLKn]{0,4}(I)")
_WAS_AWARDED = re.compile(r"d[wLKn]{0,4}(I)p?B")
_CONTRACTS = frozenset("contract contracts deal deals agreement agreements".split())


def commits_to(clause: Clause, at: int) -> list[Frame]:
    """*A and B have committed to a three-year partnership*, *A has committed to an agreement with B*."""
    verb = clause.items[at]
    match = _TO_THING.match(clause.row, at + 1) if verb.low.endswith("committed") else None
    if match is None or moods(verb) & {"deny", "talk"} or modifies(clause, match.end() - 1):
        return []
    thing = match.end() - 1
    item = clause.items[thing]
    if item.tag == "LNK" and item.value != "bare":
        return []
    subject = find_subject(clause, at)
    partners = [group for group in clause.groups if group.first > thing and group.governor == "with"][:1]
    if subject is None or not (partners or len(subject.cores) > 1):
        return []
    last = partners[0].last if partners else thing
    return [Frame("", min(at, subject.first), last, "reported", [thing], subject, partners)]


def wins_contract(clause: Clause, at: int) -> list[Frame]:
    """*A has won a contract from B*, *B awarded A a contract*, *A was awarded a contract by B*."""
    verb = clause.items[at]
    if moods(verb) & {"deny", "talk", "plan"}:
        return []
    awards = verb.low.rpartition(" ")[2].startswith("award")
    form = (_WAS_AWARDED if "passive" in moods(verb) else _AWARDED) if awards else _WON
    match = form.match(clause.row, at + 1)
    if match is None or clause.items[match.start(1)].low not in _CONTRACTS:
        return []
    thing = match.start(1)
    subject = find_subject(clause, at)
    other = next((group for group in clause.groups if group.first > at and _is_other(group)), None)
    if subject is None or other is None or other.first > match.end() + 3:
        return []
    frame = Frame("", min(at, subject.first), max(thing, other.last), "reported", [thing], subject)
    frame.partners = [Group(other.cores, "with", other.separators)]
    return [frame]


def _is_other(group: Group) -> bool:
    return group.governor in ("from", "by", "object") and group.cores[0].kind == "org"


_SEALS = (
    "strengthen strengthens strengthened deepen deepens deepened expand expands expanded boost boosts boosted put puts"
    " took taken give gives gave given enhance enhances enhanced consolidate consolidates consolidated reinforce"
    " reinforces reinforced"
)
_WITH_NEW = re.compile(
    r"(?:d?[wLKt]{1,5}(?:[/>i]d?[Awt]{1,3})?|dA?w{1,2}>d[wL]{0,2}[wK]|d[wL]{0,2}[wK]dA?w{1,2})[Wz]"
    r"(?P<det>d)[wLK]{0,4}(?P<thing>I)(?!w)"
)


def seals_with(clause: Clause, at: int) -> list[Frame]:
    """*A and B have deepened their ties with a new agreement*, *put them on a formal footing with a memorandum*."""
    verb = clause.items[at]
    match = _WITH_NEW.match(clause.row, at + 1)
    subject = find_subject(clause, at)
    done = not moods(verb) & {"deny", "talk", "plan", "passive"} and form(verb) in ("fin", "ed")
    if match is None or subject is None or not done:
        return []
    owned = any(item.low == "their" for item in clause.items[at + 1 : at + 7])
    new = clause.items[match.start("det")].low in ("a", "an")
    if not (owned and new) or len(subject.cores) < 2 or not are_named(subject.cores):
        return []
    thing = match.start("thing")
    return [Frame("", subject.first, thing, "signed", [thing], subject)]


UNDERTAKING: tuple[tuple[str, str, Rule], ...] = (
    ("commits-to", "plan", commits_to),
    ("seals-with", other_verbs(_SEALS), seals_with),
    ("wins-contract", other_verbs("won wins win awarded awards award"), wins_contract),
)
