"""Officers whose house is not told: they sign for the one that the text is about, or at whose place they sign.

*The vice-rector Ann Berg and Jo Li, rector of B, signed*; *it was signed at A by Rector Eva Ek and B Rector Jo Li*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.couple import BOTH_DO, are_in_deed, couple_meant, told_before
from kg.extract.parties.focus import Focus
from kg.extract.parties.othermatters import is_of_other_matter, meet_otherwise
from kg.extract.parties.topics import KINDS
from kg.extract.parties.twosides import implied_party

# "the vice-rector Ann Berg and", "the rector, Professor Ann Berg, and", "on Friday the rector and"
_ACTIVE = re.compile(
    r"(?:^|[,;ut9V])d?[wL]?(?P<role>R)(?:4[CKw](?:[,&]{0,2}[CKw]){0,4})?R?(?:,?[RT]{0,3}C{1,5},?)?&d?$"
)
# "B and our rector, Professor Ann Berg, signed"
_AFTER = re.compile(r"p?&d(?P<role>R)(?:,?[RT]{0,3}C{1,5},?)?[at]?V")
HEADS_HOUSE = re.compile(r"(?:rector|president|chancellor|dean|principal|provost)$")
_NAMED = r"R{1,2}T?C{1,4}"
_PASSIVE = re.compile(
    rf"Bd?{_NAMED}p?,?&d?[wL]{{0,2}}OR?|Bd?[RTwo]{{0,4}}Op?s?(?:R{{1,2}}C{{1,4}})?p?,?&d?{_NAMED}(?![oif,C])"
)
_STATESMEN = ("minister", "ambassador", "mayor", "governor", "consul", "secretary", "prime minister")


def with_own_officer(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> list[int]:
    """Give who signed, with the house of an officer who signed beside the only one named."""
    if len(subject) != 1:
        return subject
    if (ministry := _of_minister(clause, frame, focus, subject)) is not None:
        return [ministry, *subject]
    if (host := _whose_rector(clause, frame, focus, subject)) is not None:
        return [host, *subject]
    if _opens_active(clause, frame):
        return [*implied_party(focus, subject), *subject]
    if _stands_in_passive(clause, frame):
        return [*subject, *(_hosts(clause, frame, subject) or implied_party(focus, subject))]
    return subject


# *Minister Ann Berg and B's president signed it at the Ministry of Health*
_MINISTER = re.compile(r"(?:^|[,;ut9])d?(?P<role>R)C{1,4}&d?$")


def _of_minister(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> int | None:
    """Give the ministry where its minister signs beside the only other who is named."""
    group = frame.subject
    match = _MINISTER.search(clause.row[: group.first]) if group is not None and frame.rule == "sign-active" else None
    if match is None or clause.items[match.start("role")].low != "minister":
        return None
    at = next((each for each in clause.groups if each.first > frame.verb and each.governor == "at"), None)
    if at is None or [core.kind for core in at.cores] != ["org"]:
        return None
    place = at.cores[0].organisations[0]
    return place if focus.organisations[place].name.startswith("Ministry") and place not in subject else None


def _whose_rector(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> int | None:
    """Give A in ***the university's** rector and the president of B signed an agreement **at A***."""
    cores = frame.subject.cores if frame.subject is not None else []
    kinds = [(core.kind, core.value, core.determiner) for core in cores]
    if len(cores) != 2 or ("one", "university", "the") not in kinds or frame.rule != "sign-active":
        return None
    behind = [group for group in clause.groups if group.first > frame.verb]
    there = [core for group in behind if group.governor == "at" for core in group.cores]
    at = [core.organisations[0] for core in there if core.kind == "org"]
    fits = len(behind) == 1 == len(at) and focus.organisations[at[0]].kind == "university" and at[0] not in subject
    return at[0] if fits else None


# *The ministry **picks** Siemens*, *is to work with Siemens*, *Siemens won the contract of the ministry*
_PICKS = re.compile(
    r"¶(?: \([^()]*\))? (?:has |have |had )?(?:(?:picks|picked|choos(?:es|e)|chose|chosen|selects|selected|hires|hired"
    r"|commissions|commissioned|engages|engaged|awarded)|(?:will work|works|worked|is working|signs|signed"
    r"|(?:has |have )?partner(?:s|ed)|deal|contract|agreement) with|(?:buys|bought|orders|ordered) [\w -]{1,40} from"
    r"|turns to|turned to)(?: the)? ¶"
)
_NOT_PICKED = re.compile(r"\b(?:not|never|no longer|rivals?|court|sued?|over|against|dispute)\b")
# Whoever signed is not of the two: *the **former** minister*, *the **rival** company's head*
_NOT_THEIRS = frozenset("former ex rival another other then previous late".split())
_FIRMS = ("company", "firm", "enterprise", "manufacturer", "operator", "supplier", "developer", "provider")


def ministry_and_firm(clause: Clause, frame: Frame, focus: Focus, reason: str) -> tuple[int, ...]:
    """Give the only ministry and the only company of the sentence before, if their heads sign: *The ministry picks
    Siemens. The contract was signed by Minister Ann Berg and the firm's vice president*.
    """
    if reason not in _OPEN or frame.rule not in ("sign-active", "sign-passive") or frame.partners or focus.current:
        return ()
    two = tuple(dict.fromkeys(focus.sentences[-1])) if focus.sentences else ()
    told = told_before(focus)
    if not (_PICKS.search(told) and not _NOT_PICKED.search(told)) and not are_in_deed(focus, list(two), told):
        return ()
    names = [focus.organisations[place] for place in two]
    if len(two) != 2 or sorted(name.kind for name in names) != ["enterprise", "government"]:
        return ()
    by = clause.row.find("B", frame.verb)
    zone = clause.items[by + 1 :] if frame.rule == "sign-passive" and by >= 0 else clause.items[: frame.verb]
    if not _NOT_THEIRS.isdisjoint(item.low for item in zone):
        return ()
    roles = [item.low for item in zone if item.tag == "ROLE"]
    state = any(low.startswith(("minister", "permanent secretary", "chief director")) for low in roles)
    state = state or any(item.low == "ministry" for item in zone)
    return tuple(sorted(two)) if state and any(item.low in _FIRMS for item in zone) else ()


# Who heads a house or acts for a firm; not *the mayor*, *the dean*, who may be of the same house.
_HEADS = re.compile(r"(?:\b(?:rector|president|chancellor|principal|executive|ceo|counterpart))$")
_SECOND = re.compile(r"\b(?:vice(?!-chancellor)|deputy|pro|acting|assistant|associate)\b")


def officers_of_couple(clause: Clause, frame: Frame, focus: Focus, reason: str) -> tuple[int, ...]:
    """Give the two whom the text brings together, if the heads of both sign: *Rector Ann Berg and her counterpart from
    Lima signed*, *was signed by Jo Li, president of the company, and by the rector*.
    """
    couple = couple_meant(focus)
    before = [] if couple else _two_before(focus)
    couple = couple or before
    if reason not in _OPEN or frame.rule not in ("sign-active", "sign-passive") or frame.partners or not couple:
        return ()
    by = clause.row.find("B", frame.verb) if frame.rule == "sign-passive" else -1
    start = by + 1 if by >= 0 else max(clause.row.rfind(mark, 0, frame.verb) for mark in ";uV") + 1
    end = frame.verb if frame.rule == "sign-active" else len(clause.row)
    adjunct = _ADJUNCT.match(clause.row, start, end)
    start = adjunct.end() if adjunct is not None else start
    row = clause.row[start:end]
    if row.count("&") != 1 or not set(row) <= _OF_HEADS or (by < 0 and frame.rule == "sign-passive"):
        return ()
    cut = start + row.index("&")
    halves = [clause.items[start:cut], clause.items[cut + 1 : end]]
    heads = [[item for item in half if item.tag == "ROLE"] for half in halves]
    housed = [any(item.tag in ("ORG", "ANA") for item in half) for half in halves]
    told = [housed[at] or any(_HEADS.search(item.low) for item in heads[at]) for at in (0, 1)]
    if not all(told) or not any(heads) or any(item.low.startswith(_STATESMEN) for half in heads for item in half):
        return ()
    if before and not _are_of(clause, frame, focus, [*halves[0], *halves[1]], before):
        return ()
    second = any(_SECOND.search(item.low) for at in (0, 1) if not housed[at] for item in heads[at])
    named = {item.organisation for half in halves for item in half if item.tag == "ORG"}
    return tuple(couple) if not second and named <= {*couple} and sum(housed) < 2 else ()


def _two_before(focus: Focus) -> list[int]:
    """Give the only two whom the sentence before names, where they do something together and none has been told to
    sign anything: *nurses of A will be trained at B. **The hospital's director and the rector** signed*.
    """
    two = sorted(set(focus.sentences[-1])) if focus.sentences else []
    if len(two) != 2 or focus.parties:
        return []
    told = told_before(focus)
    does = _AT_OTHER.search(told) is not None or BOTH_DO.search(told) is not None
    does = does or bool(are_in_deed(focus, two, told))
    return two if does and not meet_otherwise(told) else []


# *Nurses of A **will train at** B*
_AT_OTHER = re.compile(
    r"\b(?:of|from|at)(?: the)? ¶ (?:will|can|may|are to|is to) (?:\w+ )?(?:train|be trained|study|teach|learn|work"
    r"|research|practi[cs]e|spend [\w ]{3,24}) (?:at|in|with)(?: the)? ¶"
)


def _are_of(clause: Clause, frame: Frame, focus: Focus, signers: Sequence[Item], two: Sequence[int]) -> bool:
    """Say whether who signs can be of the two, and signs what houses sign: not *the company's head*, *the union
    president* of two universities, not *a pay agreement*.
    """
    kinds = {focus.organisations[place].kind for place in two}
    told = [item for item in signers if item.tag == "ANA"]
    if any(kinds.isdisjoint(KINDS.get(item.value, ())) for item in told) or any(item.tag == "W" for item in signers):
        return False
    first = frame.instruments[0] if frame.instruments else -1
    if first < 0:
        return any(item.low == "it" for item in clause.items[frame.verb :])
    return not is_of_other_matter(clause, first, frame.verb)


_OPEN = ("the partner is not named", "no party is named")
_ADJUNCT = re.compile(r"[/iut9a][^&RAO]*,")  # *on Thursday,*
_OF_HEADS = frozenset("dRTC,&tA9swfLOpBa")


def signed_for_both(clause: Clause, frame: Frame, reason: str) -> tuple[int, ...]:
    """Give the only two whom a sentence names, if people sign for each: *signed by Ann Berg for A; for B it was signed
    by Jo Li*, *the two signed it on behalf of A and B*.
    """
    behalf = [group for group in clause.groups if group.governor == "behalf" and group.first > frame.verb]
    if reason in _OPEN and frame.rule == "sign-active" and not frame.partners and len(behalf) == 1:
        cores = behalf[0].cores  # "the two signed it on behalf of A and B"
        if len(cores) == 2 and all(core.kind == "org" for core in cores) and "W" not in clause.row[frame.first :]:
            return tuple(sorted({place for core in cores for place in core.organisations}))
    if reason != "the partner is not named" or not frame.rule.startswith("sign") or clause.row.count("4") < 2:
        return ()
    places = [at for at, letter in enumerate(clause.row) if letter == "O"]
    stand_for = {clause.items[at].organisation for at in places if _SIGNS_FOR.search(clause.row, 0, at)}
    alone = all(clause.items[at].organisation in stand_for for at in places) and len(stand_for) == 2
    return tuple(sorted(stand_for)) if alone and not frame.partners and "W" not in clause.row[frame.first :] else ()


_SIGNS_FOR = re.compile(r"4d?$")


def _opens_active(clause: Clause, frame: Frame) -> bool:
    """Read *the vice-rector Ann Berg and Jo Li, rector of B, signed*: she is of the house that the text is about."""
    group = frame.subject
    if group is None or frame.rule != "sign-active":
        return False
    match = _ACTIVE.search(clause.row[: group.first]) or _AFTER.match(clause.row, group.last + 1)
    return match is not None and HEADS_HOUSE.search(clause.items[match.start("role")].low) is not None


def _stands_in_passive(clause: Clause, frame: Frame) -> bool:
    """Read *it was signed by Chief Executive Eva Ek and B Rector Jo Li*; a minister is of no house."""
    by = clause.row.find("B", frame.verb)
    match = _PASSIVE.match(clause.row, by) if frame.rule == "sign-passive" and by >= 0 else None
    states = (item.low.startswith(_STATESMEN) for item in clause.items[by : match.end()]) if match is not None else ()
    return match is not None and not any(states)


def _hosts(clause: Clause, frame: Frame, others: list[int]) -> list[int]:
    """Give the house where it was signed: *signed at A's campus by*."""
    groups = [group for group in clause.groups if group.first > frame.verb and group.governor == "at"]
    found = {place for group in groups for core in group.cores for place in core.organisations} - set(others)
    return list(found) if len(found) == 1 else []
