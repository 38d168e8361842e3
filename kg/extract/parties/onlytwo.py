"""The two universities of a sentence that tells of a signing, where no rule of grammar has found who signed.

Rector Berg signed the agreement for A, President Mori for B     a signing, and two names
the degree that A and B award jointly                            what is joint, and two names

Such a sentence is believed only where nothing else can be meant: nobody else is named, no partner stands there whose
name was not read, and nothing is planned, denied, ended or only looked on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import Organisation
from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.items import Item
from kg.extract.frames.committing import OF_STATES, PEOPLE
from kg.extract.frames.founded import founded_thing
from kg.extract.frames.frame import Clause, Frame, modifies
from kg.extract.frames.passive import is_definite
from kg.extract.frames.verb_status import form, moods, verb_status
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import KINDS

RULE = "only-two"
# What people do who did not sign themselves, what one does elsewhere, and what sets one apart from the other.
_ELSEWHERE = re.compile(
    r"\b(?:attend|participat|witness|watch|stud(?:y|ied)\b|graduat|complet|rank|organi[sz]e|publish|won\b|topic|book\b"
    r"|award(?:s|ed)? (?:for|to)|fund(?:s|ed)\b|criticis|criticiz|protest|petition|accus|compar|compet|congratulat"
    r"|prais|cover(?:s|ed)\b|residenc|welcom|invit|letters?$|suppl|sent\b|doubles\b|friend|website|others?\b"
    r"|against|than$)"
)
_UNCERTAIN = frozenset(
    "interest interested intention willingness readiness potential possible possibility proposed proposal future idea"
    " talks negotiations prospect prospects desire need if whether dispute row rivals expire lapse".split()
)
_NOT_DONE = frozenset(("plan", "talk", "deny", "agree"))
_ENDED = frozenset(("plan", "talk", "deny", "end", "close"))
# By letters, a party that is no known name: *Xyz joins A and B*, *with Xyz Works*, *with five colleges*.
_STRANGER = re.compile(r"^d?C{1,3}a?V|W(?![^V;IWru]{0,14}[OAP])[^V;IWru,]{0,6}[CGE]")
_OPEN = frozenset(("signed", "renewed", "reported"))


def only_two(
    clause: Clause, focus: Focus, frames: Sequence[tuple[Frame, str]], named: frozenset[int]
) -> Frame | None:
    """Give a frame of the two universities that a sentence names, if it tells of a signing or of something joint.

    Args:
        clause: The sentence.
        focus: What was said before.
        frames: What rules have seen in it, and why it gave no parties.
        named: The organisations that it names.
    """
    cores = _two_names(focus, named)
    if cores is None or any(_names_others(frame, reason) for frame, reason in frames):
        return None
    strange = _STRANGER.search(clause.row) is not None or _compares(clause) or _is_aside(clause)
    if strange or any(_is_in_doubt(item) for item in clause.items):
        return None
    if _founds_one(clause, cores) or _are_apart(clause, cores) or any(_is_beside(group) for group in clause.groups):
        return None
    mutual = Group(cores, "between", ["and"])
    signed = _signed_thing(clause)
    if signed is not None:
        verb, things, status = signed
        first, last = min(verb, cores[0].at), max(verb, cores[1].at)
        kind = "" if things else "agreement"
        return Frame(RULE, first, last, status, things, mutual=mutual, verb=verb, kind=kind, definite=not things)
    if any(item.tag == "VG" and _brings(item) for item in clause.items):
        return None  # "A and B to form a partnership", "was signed by the mayor"
    if any(frame.verb >= 0 for frame, _ in frames):
        return None
    joint = _joint_thing(clause)
    thing = joint if joint >= 0 else _told_thing(clause, told_before=bool(focus.parties))
    if thing < 0:
        return None
    frame = Frame(RULE, min(thing, cores[0].at), max(thing, cores[1].at), "reported", mutual=mutual)
    frame.kind = (founded_thing(clause.items[joint]) or "joint-programme") if joint >= 0 else ""
    frame.instruments = [] if joint >= 0 else [thing]
    return frame


_BRINGS = frozenset(("found", "find", "team", "work"))


def _brings(verb: Item) -> bool:
    """Say whether a verb tells of a signing, which was not theirs, or of what is only to be brought about."""
    return verb.value == "sign" or (verb.value in _BRINGS and form(verb) == "inf")


def _told_thing(clause: Clause, *, told_before: bool) -> int:
    """Give the place of the agreement or partnership that is told of, or -1: *an accord of 1999 ties A to B*; of *the*
    accord the text may have told before.
    """
    if any(item.low in _EXPERTS for item in clause.items):
        return -1  # "scholars of A and B said that the agreement with the union was fair"
    for at, item in enumerate(clause.items):
        told = item.tag in ("INS", "LNK") and _OF_HOUSES.search(item.low) is not None
        if told and _is_aimed_at(clause, at):
            return -1
        if told and not modifies(clause, at) and not _is_of_states(clause, at):
            return -1 if told_before and is_definite(clause, at) else at
    return -1


def _is_aimed_at(clause: Clause, at: int) -> bool:
    """Say whether somebody should bring an agreement about: *told A and B **to turn** ties into an agreement*."""
    verb = clause.row.rfind("V", 0, at)
    return verb >= 0 and form(clause.items[verb]) == "inf"


# Agreements that universities have; *deal*, *contract* and *protocol* are others' as well.
_OF_HOUSES = re.compile(
    r"\b(?:memorand\w+|mous?|moas?|agreements?|accords?|pacts?|arrangements?|partnership)$"
)
_EXPERTS = frozenset(
    "study studies survey report paper researchers scientists experts scholars economists lawyers data model results"
    " union unions government governments".split()
)


def _is_of_states(clause: Clause, at: int) -> bool:
    """Say whether an agreement is none of universities, or no paper: *the Paris agreement*, *is in agreement*."""
    before = clause.items[at - 1] if at else None
    if before is not None and (clause.row[at - 1] in "CL" or before.low in OF_STATES):
        return True
    governs = _GOVERNED.search(clause.row, 0, at)
    if governs is not None and clause.items[governs.start()].value in _TALKED_OF:
        return True  # "a book about the agreement"
    if any(others.match(clause.row, at + 1) is not None for others in (_OF_OTHERS, _WITH_OTHERS)):
        return True  # "a partnership of four firms", "its partnership with farmers"
    if _OF_LANDS.match(clause.row, at + 1) is not None:
        return True  # "the agreement between Cuba and Angola"
    if clause.row[at + 1 : at + 2] in ("E", "R"):
        return True  # "a partnership office"
    if before is not None and before.tag in ("S", "ORG"):
        return False
    return not any(item.tag in ("DET", "NUM", "MANY", "ONE") for item in clause.items[max(0, at - 5) : at])


_GOVERNED = re.compile(r"[/4oiu]d?[wLKn]{0,3}$")
_TALKED_OF = frozenset(("about", "on", "for", "of", "without", "at", "in", "despite", "after", "before"))
_WITH_OTHERS = re.compile(r"W(?!d?[wRLCTo]{0,6}O)")
_OF_LANDS = re.compile(r"/d?L[,&]")
_OF_OTHERS = re.compile(r"o[nm][wL]{0,2}[wGEA]")


# What a rule says that found no parties where others may still be found.
_NEUTRAL = frozenset(
    ("", "the partner is not named", "no party is named", "one party only", "the parties are not named",
     "cooperation alone is no agreement")
)


def _names_others(frame: Frame, reason: str) -> bool:
    """Say whether a rule saw who else signed with one of them, or that it was not done: *the city signed with A*."""
    other = frame.rule == "sign-active" and frame.subject is None and bool(frame.partners)
    return frame.stranger or frame.status not in _OPEN or reason not in _NEUTRAL or other


def _two_names(focus: Focus, named: frozenset[int]) -> list[Core] | None:
    """Give the cores of two universities that nobody else is named beside."""
    if len(named) != 2 or any(_is_school(focus.organisations[place]) for place in named):
        return None
    places = list(dict.fromkeys(place for _, place in focus.current))
    first = [next(at for at, place in focus.current if place == each) for each in places]
    cores = [Core(at, at, at, "org", (place,)) for at, place in zip(first, places, strict=True)]
    return cores if len(cores) == 2 else None


def _is_school(organisation: Organisation) -> bool:
    """Say whether it is no institution of higher education: a school is one of many that a university names."""
    return organisation.kind not in KINDS["academy"] or organisation.kind == "school"


def _founds_one(clause: Clause, cores: Sequence[Core]) -> bool:
    """Say whether one of them is only founded: *a memorandum on the establishment of A under B*."""
    before = (item.low for core in cores for item in clause.items[max(0, core.at - 4) : core.at])
    return not _FOUNDED.isdisjoint(before)


_FOUNDED = frozenset("establishment creation founding opening foundation".split())


def _is_in_doubt(item: Item) -> bool:
    """Say whether a word leaves open that it was done, or by those who are named."""
    if item.low in _UNCERTAIN or _ELSEWHERE.search(item.low) is not None:
        return True
    if item.tag == "VG":
        lets = item.value == "plan" and item.low.startswith("allow")  # "an agreement that allows its students to"
        return (item.value in _ENDED and not lets) or bool(moods(item) & _NOT_DONE)
    return item.tag in ("NO", "NEG", "CTL") or (item.tag == "PLN" and item.value != "renew") or item.low == "?"


# What many sign each for itself, and words that need not be an agreement.
_OF_MANY = ("declaration", "document")
_STATES_SIGN = frozenset("convention conventions treaty treaties charter compact".split())


def _signed_thing(clause: Clause) -> tuple[int, list[int], str] | None:
    """Give the verb of signing, what was signed, which *signed on behalf of A* need not tell, and the status."""
    things = [
        at
        for at, item in enumerate(clause.items)
        if item.tag == "INS" and item.value not in _OF_MANY and item.low not in _STATES_SIGN
    ]
    for at, item in enumerate(clause.items):
        if item.tag != "VG" or item.value != "sign" or not (things or clause.row[at + 1 : at + 2] == "4"):
            continue
        status = verb_status(clause, at)
        if status not in _OPEN or _signs_as_other(clause, at):
            return None
        return at, sorted(things, key=lambda thing: abs(thing - at))[:1], status
    return None


_COMPARED = re.compile(r"([ue])d?Op?(?:,|$)")


def _compares(clause: Clause) -> bool:
    """Say whether one of them only did alike: *A, **like B**, signed*, *four years **after B***."""
    match = _COMPARED.search(clause.row)
    return match is not None and clause.items[match.start()].low in ("like", "after", "before", "as", "unlike")


_OTHERS = PEOPLE | frozenset(
    "partner pupils student player players coach athletes union unions workers employees volunteers farmers minister"
    " ministers mayor governor ambassador government".split()
)


def _signs_as_other(clause: Clause, verb: int) -> bool:
    """Say whether others sign than who act for a house: *students of A signed*, *was signed by the mayor at A*."""
    by = next((at for at in range(verb + 1, min(verb + 5, len(clause.items))) if clause.row[at] == "B"), -1)
    first, end = (by, verb + 12) if by > 0 else (0, verb)
    return any(item.low in _OTHERS for item in clause.items[first:end])


_PARTS = frozenset(("but", "while", "whereas"))
_SIGNS_TOO = re.compile(r"\b(?:sign\w*|countersign\w*|represented|did so)$")


def _are_apart(clause: Clause, cores: Sequence[Core]) -> bool:
    """Say whether each stands in a clause of its own: *A has a joint degree; B has none*, not *X signed for A, while
    Y signed for B*.
    """
    one, two = sorted(core.at for core in cores)
    marks = [at for at in range(one, two) if clause.row[at] == ";" or clause.items[at].value in _PARTS]
    after = clause.items[marks[-1] :] if marks else ()
    return bool(marks) and not any(item.tag == "VG" and _SIGNS_TOO.search(item.low) for item in after)


_TOGETHER = frozenset(("free", "by", "between", "behalf", "object", "also"))


def _is_beside(group: Group) -> bool:
    """Say whether a group tells of a partner without a name, of a helper, or only where or with whom something is:
    *with a bank*, *in partnership with B*, *two buildings at A and B*, *memoranda with A and B*.
    """
    if group.governor in ("with", "between") and any(core.kind == "new" for core in group.cores):
        return True
    return group.governor == "help" or (len(group.cores) > 1 and group.governor not in _TOGETHER)


_ASIDE = re.compile(r",r[^,O]*O[^,]*,|Op?,?[4o]r")
_HEADS = re.compile(r"\b(?:heads|leads|chairs|directs|is|has been|was|serves)$")


def _is_aside(clause: Clause) -> bool:
    """Say whether a relative clause names one of them: *the rector of A, **who talked with B**, signed*, *A left the
    institute, **for which** an agreement was signed*.
    """
    match = _ASIDE.search(clause.row)
    if match is None:
        return False
    return not any(_HEADS.search(item.low) for item in clause.items[match.start() : match.end()])


_JOINT = frozenset("joint jointly double dual co-run".split())


def _joint_thing(clause: Clause) -> int:
    """Give the place of the programme or institute that is called joint, or -1."""
    for at, item in enumerate(clause.items):
        kind = item.value if item.tag == "PRG" else founded_thing(item)
        if kind not in ("joint-institute", "joint-programme") or item.form == "many":
            continue
        words = {word for each in clause.items[max(0, at - 3) : at + 1] for word in re.split("[ -]", each.low)}
        verbs = {word for each in clause.items for word in each.low.split() if each.tag in ("VG", "MUT")}
        if words & _JOINT or "jointly" in verbs:
            return at
    return -1
