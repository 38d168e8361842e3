"""Names that one sentence promises and a later one gives.

*A signed memoranda with three Danish universities. They are B, C and D.*
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.frame import STANDING, Clause, Frame
from kg.extract.papers import ANY_PACT
from kg.extract.parties.announcing import goes_on
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.parties.coreference import resolve_core, resolve_group
from kg.extract.parties.firmties import made_ties_firm
from kg.extract.parties.focus import Focus, Promise, Roll
from kg.extract.parties.listing import is_translation
from kg.extract.parties.mutual import count_of
from kg.extract.parties.wording import is_multilateral, is_single


def remember(clause: Clause, frame: Frame, focus: Focus, number: int, kinds: Sequence[str]) -> None:
    """Remember a sentence that leaves names to the next:
    *signed with three universities*, *four colleges signed with A*.
    """
    if frame.verb > 0 and (clause.row[frame.verb - 1] == "b" or clause.items[frame.verb - 1].low == "each"):
        return  # "A and B both signed an agreement", "A and three colleges each signed an agreement with the ministry"
    mutual = frame.mutual if frame.subject is None and not frame.partners else None
    groups = [group for group in (frame.subject, mutual, *frame.partners) if group is not None]
    unnamed = [core for group in groups for core in group.cores if _is_unnamed(core, focus)]
    sides = [group for group in groups if any(core in unnamed for core in group.cores)]
    of_two_sides = len(sides) > 1 or (
        not frame.partners and _UNREAD_PARTNERS.search(clause.row, max(frame.verb, 0)) is not None
    )
    known = tuple(dict.fromkeys(place for group in groups for place in resolve_group(focus, group)))
    if not unnamed and len(known) < 2:
        unnamed = _meant_by_them(clause, frame)
        known = known or (_doers(clause, frame) if unnamed else ())
    if unnamed and not known and frame.subject is None and frame.partners and focus.home is not None:
        known = (focus.home,)  # "Memoranda were signed with three colleges" by whose news it is
    each = " with each " in f" {_words_around(clause, frame)} "
    single = is_single(clause, frame) and frame.rule != "signing-noun" and not each
    if not unnamed and len(known) == 1:
        _open_roll(clause, frame, focus, number, Roll(known[0], kinds[0], number, frame_span(clause, frame), "hint"))
    if len(unnamed) == 2 and not of_two_sides and not unnamed[1].count:
        if unnamed[0].count > 1 and unnamed[1].kind == "new":
            unnamed.pop()  # "with 22 companies and hospitals"
        elif not unnamed[0].count and clause.row[unnamed[0].last + 1] == "&":
            unnamed.pop()  # "with these colleges and universities"
    if unnamed and frame.status == "planned" and clause.row.endswith(":"):
        planned = Roll(known[0], kinds[0], number, frame_span(clause, frame), "promise", "planned") if known else None
        focus.promise, focus.roll = None, planned  # "it hopes for agreements with the following:"
    if len(unnamed) != 1 or of_two_sides or frame.status not in STANDING:
        return
    core = unnamed[0]
    if core.determiner == "both":
        return  # "received B and C and signed agreements with both ministries"
    single = single and not _is_each_of_all(clause, core)
    if not single and core.count > 1 and (hub := _signed_with(frame, focus, core)):
        known = hub
    if len(known) != 1 and not (1 < len(known) < 4 and single and core.count > 1):
        return
    if frame.rule.startswith("sign"):
        span, of_all = frame_span(clause, frame), is_multilateral(clause, frame)
        papers = count_of(clause, frame)
        focus.promise = Promise(known, core.count, number, tuple(kinds), frame.status, *span, single, of_all, papers)
        focus.promises.append(focus.promise)
    if len(known) == 1 and core.determiner != "a" and core.count != 1 and core.value != "country":
        if _speaks_of_roll(focus.roll, known[0], frame, number):
            return
        focus.roll = Roll(
            known[0], kinds[0], number, frame_span(clause, frame), begun="promise", status=frame.status,
            room=core.count or None,
        )  # fmt: skip


# *signed memoranda **with two of Peru***
_UNREAD_PARTNERS = re.compile(r"[IK]p?Wd?n(?!G)")


def _signed_with(frame: Frame, focus: Focus, core: Core) -> tuple[int, ...]:
    """Give the one partner of *A and two other colleges signed memoranda with **D***, who each have one with it."""
    if frame.subject is None or core not in frame.subject.cores or len(frame.subject.cores) == 1:
        return ()
    partners = tuple(dict.fromkeys(place for group in frame.partners for place in resolve_group(focus, group)))
    return partners if len(partners) == 1 else ()


def _open_roll(clause: Clause, frame: Frame, focus: Focus, number: int, roll: Roll) -> None:
    """Begin a list after *nineteen memoranda were signed by A*, which says nothing of the others yet."""
    several = any(clause.items[at].form == "many" for at in frame.instruments) and not _only_announced(clause, frame)
    if not several or frame.status != "signed" or frame.partners or frame.mutual is not None or frame.implicit:
        return
    begun = focus.roll is not None and focus.roll.begun != "hint" and goes_on(focus.roll, number)
    if frame.rule in ("sign-active", "sign-passive") and not begun:
        roll.status = frame.status
        focus.roll = roll


def _is_each_of_all(clause: Clause, core: Core) -> bool:
    """Say whether *all of the companies that made a deal with A* made one each."""
    return core.value != "party" and any(item.tag == "ALL" for item in clause.items[max(0, core.first - 2) : core.at])


def _only_announced(clause: Clause, frame: Frame) -> bool:
    """Say whether somebody tells of partnerships that others may have: *the council announced twelve alliances*."""
    bare = all(clause.items[at].tag == "LNK" for at in frame.instruments)
    return bare and frame.verb >= 0 and clause.items[frame.verb].value != "sign"


def _speaks_of_roll(roll: Roll | None, owner: int, frame: Frame, number: int) -> bool:
    """Keep a list that was begun with a signing going where the text speaks of it again: *the agreement between A and
    the four colleges aims at ...*.
    """
    again = roll is not None and roll.owner == owner and roll.begun == "promise" and roll.status == "signed"
    if roll is None or not again or frame.status != "reported":
        return False
    roll.last = number
    return True


def _is_unnamed(core: Core, focus: Focus) -> bool:
    """Say whether a core speaks of organisations that are not named yet: *three colleges*, *the same four colleges*."""
    if core.listed is not None:
        return False
    return core.kind == "new" or (core.kind == "many" and not resolve_core(focus, core, frozenset()))


def _meant_by_them(clause: Clause, frame: Frame) -> list[Core]:
    """Give those of *invited three colleges and signed memoranda with them*, *and with each of them one*."""
    them = _WITH_THEM.search(_words_around(clause, frame))
    groups = [group for group in clause.groups if group.last < max(frame.verb, 0)] if them else []
    return [core for group in groups for core in group.cores if core.kind == "new" and core.count > 1][-1:]


def _words_around(clause: Clause, frame: Frame) -> str:
    return " ".join(item.low for item in clause.items[max(0, frame.first - 5) : frame.last + 4])


_WITH_THEM = re.compile(r"\bwith (?:each of |all of )?(?:them|these)\b")


def _doers(clause: Clause, frame: Frame) -> tuple[int, ...]:
    """Give the one house of *three colleges were visited by a delegation of A, and with each of them one*."""
    cores = [core for group in clause.groups if group.last < frame.verb for core in group.cores]
    return tuple(dict.fromkeys(place for core in cores for place in core.organisations))


def keep_promise(clause: Clause, focus: Focus, number: int) -> list[Candidate]:
    """Read *They are A, B and C* after a sentence that promised three."""
    promise = focus.promise
    if promise is None:
        return []
    if signers := _those_who_signed(clause, focus, promise):
        return _agreements_kept(clause, focus, promise, signers, joint=False)
    if every := _others_told(clause, focus, promise, number):
        return _agreements_kept(clause, focus, promise, every, joint=promise.is_joint(len(every)))
    firm = next((group for group in clause.groups if made_ties_firm(clause, group, promise, number)), None)
    if number - promise.sentence > (_FAR if firm is not None or _are_the_partners(clause, promise) else 2):
        return []
    if promise.count == 1 and number == promise.sentence + 1:
        return _name_one(clause, focus, promise)
    if names := _names_told_of(clause, focus, promise):
        return _agreements_kept(clause, focus, promise, names, joint=promise.is_joint(len(names)))
    for group in clause.groups:
        inner = group.cores[0].listed if len(group.cores) == 1 and group.cores[0].listed is not None else group
        if len(promise.known) > 1:
            inner = next((core.listed for core in group.cores if core.listed is not None), group)
        own = [core for core in inner.cores if not is_translation(clause, core.at)]
        names = [place for core in own for place in core.organisations if place not in promise.known]
        others = [core for core in own if promise.known[0] not in core.organisations]
        listed = len(names) == len(others) and (
            len(names) == promise.count > 1 or (promise.count == 0 and len(names) > 1)
        )
        told = _introduces(clause, group) or _rests_on_it(clause, group) or _are_guests(clause, group, promise)
        told = told or _are_represented(clause, group, promise) or group is firm
        if listed and (told or inner is not group and len(promise.known) > 1):
            few = promise.count > 0 and (promise.is_joint(len(names)) or len(promise.known) > 1)
            joint = promise.single and (few or _brings_together(clause, group))
            span = (clause.items[group.first].start, clause.items[group.last].end)
            return _agreements_kept(clause, focus, promise, names, joint=joint, span=span)
    return []


def _agreements_kept(
    clause: Clause,
    focus: Focus,
    promise: Promise,
    names: Sequence[int],
    *,
    joint: bool,
    span: tuple[int, int] | None = None,
) -> list[Candidate]:
    """Write one agreement of all, or one with each, and keep no promise any longer."""
    focus.promise = None
    passage = span or (clause.items[0].start, clause.items[-1].end)
    fixed = (promise.status, promise.start, promise.end, promise.sentence, "promised-names")
    every = [(*promise.known, *names)] if joint else [(promise.known[0], name) for name in names]
    return [
        Candidate(members, (), (), kind, *fixed, spans=[passage]) for members in every for kind in promise.kinds
    ]


# *The beneficiaries are A, which stands for the coast; B, ...*, *the following schools became signatories: A (dean X)*
_TOLD_OF = re.compile(
    r"(?:the|these|they|those|all)(?: [\w-]+){0,5}? (?:are|were|is|was|included?|became|signed|comprised?|took part"
    r"|(?:is|was) (?:made up|composed) of|consist(?:s|ed) of)\b"
    r"(?: signatories| parties| the following| as follows)?(?: :)?(?: the)?$"
)
_SIGNERS = re.compile(
    r"\b(?:beneficiar|signator|partner|follow|chosen|selected|recipient|participating|these|they"
    r"|the group (?:is|was|consist|compris))"
)


def _names_told_of(clause: Clause, focus: Focus, promise: Promise) -> list[int]:
    """Give the names of a sentence that tells of those promised one after another, something of each."""
    named = [(at, place) for at, place in focus.current if place not in promise.known]
    names = list(dict.fromkeys(place for _, place in named))
    if len(promise.known) != 1 or len(names) < 2 or (promise.count and promise.count != len(names)):
        return []
    opening = " ".join([item.low for item in clause.items[: named[0][0]]])
    if _NAMED_AS.fullmatch(opening) is not None:
        return names if len(names) == len(named) and "V" not in clause.row[named[0][0] :] else []
    if _TOLD_OF.fullmatch(opening) is None or _SIGNERS.search(opening) is None:
        return []
    rest = clause.row[named[0][0] :]
    return [] if "I" in rest or "K" in rest or len(names) != len(named) else names


# *She **named the institutions as** A, B and C*, *the rector **gave their names as** A and B*
_NAMED_AS = re.compile(
    r"(?:[\w'’.-]+ ){0,8}?(?:named|mentioned|gave|listed|identified|disclosed|cited|specified|enumerated)"
    r" (?:them|their names|(?:the names of )?(?:the|these|all|its)"
    r"(?: (?:new|foreign|partner|other|two|three|four|five|six))*"
    r" (?:institutions|universities|colleges|schools|partners|companies|houses|bodies)"
    r"|the (?:two|three|four|five|six)) as"
    r"(?: the)?"
)


# *A, B and C **were among the companies that signed***, *are some of those who have signed*
_SIGNED_TOO = re.compile(
    r" ?(?:are|were|is) (?:also )?(?:some of|among) (?:the |those )?(?:[\w-]+ ){0,3}?"
    r"(?:(?:that|which|who) (?:have |had |has )?(?:signed|joined|entered)|signing|signatories|which signed)\b"
)


_BESIDE_NAMES = frozenset(("PAR", "PLC", "COM", "CAP"))


def _those_who_signed(clause: Clause, focus: Focus, promise: Promise) -> list[int]:
    """Give those of whom a sentence says that they are of the many that signed with the one known."""
    named = [(at, place) for at, place in focus.current if place not in promise.known]
    if len(promise.known) != 1 or promise.count == 1 or not named or len(named) != len(focus.current):
        return []
    rest = " ".join([item.low for item in clause.items[named[-1][0] + 1 :] if item.tag not in _BESIDE_NAMES])
    first = clause.row[: named[0][0]]
    return list(dict.fromkeys(place for _, place in named)) if _SIGNED_TOO.match(rest) and "V" not in first else []


def _name_one(clause: Clause, focus: Focus, promise: Promise) -> list[Candidate]:
    """Read the name of *a leading Dutch faculty has signed with A*: the next sentence begins with B and A together."""
    first = next((group for group in clause.groups if group.governor == "free"), None)
    if first is None or len(first.cores) != 2 or not {core.kind for core in first.cores} == {"org"}:
        return []
    names = [place for core in first.cores for place in core.organisations]
    if promise.known[0] not in names or len(set(names)) != 2:
        return []
    focus.promise = None
    return [
        Candidate(
            tuple(names),
            (),
            (),
            promise.kinds[0],
            promise.status,
            promise.start,
            promise.end,
            promise.sentence,
            "promised-names",
            resolved=True,
        )
    ]


_HOSTED = re.compile(r"\b(?:hosted|welcomed|received|met|visited)$")


def _are_guests(clause: Clause, group: Group, promise: Promise) -> bool:
    """Say whether as many houses as were promised sent guests: *it hosted the three principals from B, C and D*."""
    if promise.count < 2 or group.governor not in ("from", "of") or len(group.cores) != promise.count:
        return False
    before = [item for item in clause.items[: group.first] if item.tag == "VG"]
    return bool(before) and _HOSTED.search(before[-1].low) is not None


# *the partners are A, B and C*, so many sentences below
_FAR = 8
_THE_PARTNERS = re.compile(r"dn?w?(?P<noun>G)(?P<verb>V):?(?=d?O)")
_ALL_OF_THEM = frozenset("partners universities institutions colleges schools signatories companies houses".split())


def _are_the_partners(clause: Clause, promise: Promise) -> bool:
    """Say whether a sentence names as many partners as were promised: *the partners are A, B and C*."""
    match = _THE_PARTNERS.match(clause.row)
    if match is None or promise.count < 2 or clause.items[match.start("noun")].low not in _ALL_OF_THEM:
        return False
    named = next((group for group in clause.groups if group.first >= match.end()), None)
    told = named is not None and len(named.cores) == promise.count
    return told and clause.items[match.start("verb")].low in ("are", "were")


_THE_OTHERS = re.compile(r"(?:are|were) the (?:others|other(?: \w+)?(?: \w+)?)$")


def _others_told(clause: Clause, focus: Focus, promise: Promise, number: int) -> list[int]:
    """Give all who were promised where a sentence names *the others*, and those before it the rest: *the president of
    A, one of the colleges, said ... **B and C are the others***.
    """
    group = clause.groups[0] if clause.groups else None
    if group is None or promise.count < 2 or not 0 < number - promise.sentence <= _FAR or group.governor != "free":
        return []
    if group.first > 1 or _THE_OTHERS.match(" ".join(item.low for item in clause.items[group.last + 1 :])) is None:
        return []
    names = [place for core in group.cores for place in core.organisations]
    before = [place for named in focus.sentences[promise.sentence + 1 : number] for place in named]
    rest = [place for place in dict.fromkeys(before) if place not in (*promise.known, *names)]
    return [*rest, *names] if rest and len(rest) + len(names) == promise.count else []


_REPRESENTED = re.compile(r"(?:are|were|was) (?:all |each )?represented$|(?:signed|stood)$")


def _are_represented(clause: Clause, group: Group, promise: Promise) -> bool:
    """Say whether somebody signed for as many as were promised: *B, C and D were represented by their heads*."""
    verb = clause.items[group.last + 1] if group.last + 1 < len(clause.items) else None
    told = verb is not None and verb.tag == "VG" and _REPRESENTED.match(verb.low) is not None
    return told and group.governor == "free" and len(group.cores) == promise.count > 1


def _rests_on_it(clause: Clause, group: Group) -> bool:
    """Say whether names stand in *on the basis of the agreement it will run programmes with B and C*."""
    opening = " ".join(item.low for item in clause.items[:9])
    return group.governor in ("with", "at") and _ON_ITS_BASIS.match(opening) is not None


_ON_ITS_BASIS = re.compile(
    r"(?:under|through|thanks to|according to|in accordance with|pursuant to|on the basis of|as part of|within) "
    rf"(?:the terms of )?(?:the|this|these|both|those) (?:\w+ ){{0,2}}{ANY_PACT}"
)


_TOGETHER = re.compile(r"\b(?:(?:brings?|brought) together|unit(?:es|ed)|involv(?:es|ed))(?: the)?$")


def _brings_together(clause: Clause, group: Group) -> bool:
    """Say whether one agreement has all of them: *the agreement brings together B, C, D, E and F*."""
    before = clause.items[: group.cores[0].at]
    words = " ".join([item.low for item in before[-3:]])
    single = any(item.tag == "INS" and item.form != "many" for item in before)
    return single and _TOGETHER.search(words) is not None


def _introduces(clause: Clause, group: Group) -> bool:
    """Say whether a list stands alone or after *they are*, *these include*, *the universities are*."""
    before = clause.row[: group.first]
    if before and any(item.low in _COMPARED for item in clause.items[group.first : group.cores[0].at]):
        return False
    if any(item.low in _NOT_THEY for item in clause.items[: group.first]) or _tells_other_deed(clause, group):
        return False
    return not before or group.governor in ("ex", "object") or before.endswith(("V", "-", ":"))


# *B and C gave talks*, not *B, C and D took part*
_OF_SIGNERS = re.compile(
    r"^(?:are|were|will be)$|sign|took part|take part|taken part|participa|join|agree|conclud|enter|inked|involved"
    r"|represent|be part|follow|came|seal|approv"
)


def _tells_other_deed(clause: Clause, group: Group) -> bool:
    """Say whether names that open a sentence do something else than sign."""
    verb = clause.items[group.last + 1] if group.last + 1 < len(clause.items) else None
    opens = group.governor == "free" and verb is not None and verb.tag == "VG"
    return opens and verb is not None and _OF_SIGNERS.search(verb.low) is None


# *Guests on the Danish side were B, C and D.*
_NOT_THEY = frozenset("guest guests observer observers witness witnesses speaker speakers competitors rivals".split())
# *The three rank above B, C and D.*
_COMPARED = frozenset("above below behind beyond like unlike near outside beside following before after".split())


def promised_kinds(kinds: list[str], parties: Sequence[Sequence[int]], focus: Focus, number: int) -> list[str]:
    """Call a memorandum what the sentence before called so:
    *three colleges signed an MoU with A. B, C and D signed the agreement*.
    """
    promise = focus.promise
    if promise is None or number - promise.sentence > 3 or "mou" not in promise.kinds:
        return kinds
    if kinds != ["agreement"] and not (kinds == ["other"] and promise.count == len(parties) > 1):
        return kinds
    return list(promise.kinds) if any(set(promise.known) <= set(members) for members in parties) else kinds


def promise_spans(members: Sequence[int], focus: Focus, number: int) -> list[tuple[int, int]]:
    """Give the passage that promised these parties, as more evidence."""
    promise = focus.promise
    fits = promise is not None and 0 < number - promise.sentence <= 3 and set(promise.known) <= set(members)
    return [(promise.start, promise.end)] if promise is not None and fits else []
