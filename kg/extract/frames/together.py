"""Rules of what two houses have agreed to do, and of the exchange of people that they keep up.

*A and B have agreed to teach a course together*, *A has agreed with B that ...*, *A has exchanged students with B since
1991*, *the exchange between A and B, which began in 2010*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.committing import PEOPLE
from kg.extract.frames.frame import Clause, Frame, Rule, right_end
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.verb_status import form, moods

# What two agree to do without binding themselves: *agreed to strengthen ties*, *agreed to meet again*.
_VAGUE = frozenset(
    "strengthen enhance deepen expand boost promote continue consider hold meet look make take further increase improve"
    " support keep help maintain foster encourage facilitate intensify broaden widen build push seek try begin start"
    " be have do give get go come let see remain resume put pay meet organise organize host invite visit send disagree"
    " differ play compete race fight row stop end cut close wait".split()
)
# *agreed to* buys, plays or gives something else than cooperation.
_ALIKE = frozenset(("together", "jointly", "mutually", "joint", "each", "both", "shared", "swap", "exchange"))
# *agreed last autumn **to swap** students*
_TO_DO = re.compile(r"[t9w]{0,3}(?:>(?=w)|(?=V))(?P<verb>[wV])")


def agree_to(clause: Clause, at: int) -> list[Frame]:
    """*A and B have agreed to teach a course together*, *A and B agreed last fall to swap students*, *A has agreed with
    B that students may write their theses there*.
    """
    verb = clause.items[at]
    agreed = verb.low.split()[-1] == "agreed" and form(verb) in ("fin", "ed")
    if moods(verb) & {"deny", "talk", "plan", "passive"} or not (agreed or "agree" in moods(verb)):
        return []
    subject = find_subject(clause, at)
    if subject is None or not are_named(subject.cores):
        return []
    if agreed and len(subject.cores) == 1:
        return _agreed_with(clause, at, subject)
    if len(subject.cores) < 2 or subject.open:
        return []
    if agreed and (that := _THAT.match(clause.row, at + 1)) is not None:
        return _agreed_that(clause, that.end(), subject)
    split = _TO_DO.match(clause.row, at + 1) if agreed else None
    if split is not None and split["verb"] == "V" and not clause.items[split.start("verb")].low.startswith("to "):
        return []
    did = clause.items[split.start("verb")].low.split()[-1] if split is not None else verb.low.split()[-1]
    first = split.start("verb") if split is not None else at
    if (agreed and split is None) or did in _VAGUE:
        return []
    words = {word for item in clause.items[first : right_end(clause, at)] for word in item.low.split()}
    if words.isdisjoint(_ALIKE) or (clause.groups[-1].first > first and clause.groups[-1].cores[0].kind == "org"):
        return []
    return [Frame("", subject.first, first, "reported", kind="agreement", subject=subject)]


# *agreed that*, *agreed, for one, that*, *agreed on Monday that*
_THAT = re.compile(r"(?:,[4/ia][nwt]{0,2},|[/ia]?t{0,2}a?)r")
_WORK = frozenset(
    "research course courses degree degrees teaching lectures theses projects programme programmes program programs"
    " laboratories doctorates".split()
)
_GO = re.compile(
    r"\b(?:be |are )?(?:exchanged|swapped|swap|exchange)\b|\b(?:move|travel|come and go) (?:freely )?(?:between|from)\b"
    r"|\b(?:spend|study|stay|teach|work)\b.*\b(?:at|in|with) (?:the (?:other|partner)|each other|one another|both)\b"
)


def _agreed_that(clause: Clause, at: int, subject: Group) -> list[Frame]:
    """Read *A and B agreed that students shall move between them*, *that research would be done jointly*, not *that the
    results were wrong*, *that talks would go on*, *that they would jointly oppose the law*.
    """
    told = " ".join([item.low for item in clause.items[at:]]).partition(";")[0]
    words = set(told.split())
    if _DEED.search(told) is None or _STILL_TALKS.match(f"that {told}") or not _NOT_DONE.isdisjoint(words):
        return []
    moves = not words.isdisjoint(PEOPLE) and _GO.search(told) is not None
    if not moves and (words.isdisjoint(_ALIKE) or words.isdisjoint(_WORK | PEOPLE)):
        return []
    kind = "exchange" if moves else "agreement"
    return [Frame("", subject.first, at, "reported", kind=kind, subject=subject)]


_NOT_DONE = frozenset(
    "not no never neither explored discussed considered studied examined end ended ends cease stop stopped scrapped"
    " left less foolish cut closed".split()
)

_WITH_THAT = re.compile(r"Wd?(?P<other>O)p?(?P<that>r|>|V)")
# *agreed with B to send five teachers*
_SENDS = frozenset("send host invite receive take accept".split())
_PERSONS = PEOPLE | frozenset("student teacher lecturer scholar researcher professor professors fellows".split())
# *agreed with B that talks should go on* tells of nothing that is done.
_STILL_TALKS = re.compile(
    r"that (?:the |their |more |further |all )?(?:talks|negotiations?|discussions?|contacts|meetings?)\b"
    r"|that .{1,40}\b(?:come|be (?:put|placed)|go) first\b|that .{1,40}\b(?:matter|be heard|be sorry|be praised)\b"
)
# *agreed with B that students may write their theses there*; not *that the results were wrong*
_DEED = re.compile(r"\b(?:will|would|shall|should|may|can|could|must|to)\b")


def _agreed_with(clause: Clause, at: int, subject: Group) -> list[Frame]:
    """Read *agreed with B that*, *agreed with B to*."""
    match = _WITH_THAT.match(clause.row, at + 1)
    group = next((g for g in clause.groups if match and g.cores[0].at == match.start("other")), None)
    if match is None or group is None or len(group.cores) != 1:
        return []
    told = " ".join([item.low for item in clause.items[match.start("that") :]])
    if match["that"] == "r" and (_DEED.search(told) is None or _STILL_TALKS.match(told)):
        return []
    if match["that"] == "V" and not _is_deed(clause, match.start("that")):
        return []
    if match["that"] == ">" and clause.items[match.end()].low in _OF_MANNERS:
        return []
    return [Frame("", subject.first, group.last, "reported", kind="agreement", subject=subject, partners=[group])]


def _is_deed(clause: Clause, at: int) -> bool:
    """Say whether an infinitive tells what one has promised the other: *to send a teacher each year*, not *to talk*."""
    verb, words = clause.items[at], clause.items[at].low.split()
    if words[0] != "to" or verb.value in _NO_DEEDS:
        return False
    if words[-1] in _SENDS:
        return _is_of_people(clause, at)
    return words[-1] not in _VAGUE and words[-1] not in _OF_MANNERS and _STILL.match(words[-1]) is None


def _is_of_people(clause: Clause, at: int) -> bool:
    """Say whether people are who is sent: *to send five young teachers*, not *a letter to students*, *its students'
    regards*.
    """
    for place in range(at + 1, min(at + 6, len(clause.items))):
        item = clause.items[place]
        if any(word in _PERSONS for word in item.low.split()):
            behind = clause.items[place + 1].low if place + 1 < len(clause.items) else ""
            return clause.row[place + 1 : place + 2] != "s" and not (behind.endswith("s") and behind.isalpha())
        if clause.row[place] not in "dn19wLCKq":
            return False
    return False


# What binds nobody: *to thank the students*, *to honour its founder*, *to place students first*
_OF_MANNERS = frozenset(
    "thank honour honor praise apologise apologize forget forgive place treat respect ignore trust believe hope wait"
    " stay leave return pay lower raise spare save stand think say tell ask answer listen watch celebrate mark"
    " commemorate remember smile shake drop settle quit split share-out abide behave refrain avoid abstain".split()
)


_NO_DEEDS = frozenset("sign find renew talk plan end close deny meet say".split())
_STILL = re.compile(r"explor|discuss|study|negotiat|examin|consult|consider|prepar|work|cooperat|collaborat|postpon")


_SINCE = re.compile(r"\b(?:since|until|anniversary|began|begun|started|established|extended|renewed|prolonged)\b")
_EXCHANGES = frozenset(("exchange", "exchanges", "student exchange", "staff exchange"))
_OF_PEOPLE = re.compile(r"[wL]{0,2}(?:&[wLA]{1,2})?p?W")


def exchanges_people(clause: Clause, at: int) -> list[Frame]:
    """*A has exchanged students with B since 1991*, *A and B have swapped students for ten years*."""
    verb = clause.items[at]
    if re.search(r"\b(?:exchang|swap)\w+$", verb.low) is None:
        return []
    subject = find_subject(clause, at)
    people = {item.low for item in clause.items[at + 1 : at + 4]} & PEOPLE
    if not people or not _lasts(clause, at) or subject is None or not are_named(subject.cores):
        return []
    if moods(verb) - {"passive"}:
        return []
    partners = [g for g in clause.groups_within(at + 1, right_end(clause, at)) if g.governor == "with"][:1]
    if partners and _OF_PEOPLE.fullmatch(clause.row, at + 1, partners[0].first) is None:
        return []
    if not partners and len(subject.cores) < 2:
        return []
    return [Frame("", subject.first, at, "reported", kind="exchange", subject=subject, partners=partners)]


_FOR_YEARS = re.compile(r"\b(?:since|for (?:\w+ ){1,2}(?:years|decades))\b")
_BEGAN = re.compile(r"(?:began|started|begun|has begun|have begun|have started|has started)\b")


def _lasts(clause: Clause, at: int) -> bool:
    """Say whether people come and go for years: *have swapped students **since 2008***, *began exchanging them*."""
    verb = clause.items[at].low
    words = " ".join([item.low for item in clause.items[at:]])
    if not {"longer", "stopped", "ended", "until"}.isdisjoint(words.split()):
        return False
    return _BEGAN.match(verb) is not None or (
        verb.startswith(("has ", "have ")) and _FOR_YEARS.search(words) is not None
    )


def exchange_between(clause: Clause, at: int) -> list[Frame]:
    """*The student exchange between A and B, which began in 2010*, *A has had an exchange with B since 1993*."""
    if clause.items[at].low not in _EXCHANGES or _is_of_things(clause, at):
        return []
    group = next((g for g in clause.groups if g.first > at), None)
    if group is None or clause.row[at + 1 : group.first] not in ("W", "/", "wW", "w/") or not are_named(group.cores):
        return []
    if any(item.low in ("about", "on", "over", "of") for item in clause.items[group.last + 1 : group.last + 2]):
        return []  # "about the missing bones"
    around = " ".join(item.low for item in clause.items)
    if not _SINCE.search(around):
        return []
    status = noun_status(clause, at, group.last)
    if group.governor == "between" and len(group.cores) == 2:
        return [Frame("", at, group.last, status, kind="exchange", mutual=group)]
    verb = clause.row.rfind("V", 0, at)
    had = verb >= 0 and clause.items[verb].value == "have" and re.fullmatch(r"d?[wL]{0,2}", clause.row[verb + 1 : at])
    subject = find_subject(clause, verb) if had and not moods(clause.items[verb]) else None
    if subject is None or group.governor != "with" or not are_named(subject.cores):
        return []
    return [Frame("", subject.first, group.last, status, kind="exchange", subject=subject, partners=[group])]


def _is_of_things(clause: Clause, at: int) -> bool:
    """Say whether views or letters are exchanged: *an exchange of views*, *the heated exchange between A and B*."""
    before = {item.low for item in clause.items[max(0, at - 2) : at]}
    return not before.isdisjoint(_THINGS)


_THINGS = frozenset(
    "heated stock cultural information knowledge of e-mail email mail letter data gift sharp fire".split()
)


TOGETHER: tuple[tuple[str, str, Rule], ...] = (
    ("agree-to", "agree", agree_to),
    ("exchanges-people", "find", exchanges_people),
)
EXCHANGE: tuple[tuple[str, str, Rule], ...] = (
    ("exchange-between", "LNK exchange exchanges", exchange_between),
)
