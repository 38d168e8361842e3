"""From a frame to the agreements that it tells of, or the reason why it tells of none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.frames.anniversary import is_lasting
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.nominal import is_presented
from kg.extract.frames.verb_status import moods
from kg.extract.names.offsets import find_offsets
from kg.extract.numbers import FIRST_FEW, TWO_OR_MORE
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.parties.bundles import are_renewed, remember_bundle
from kg.extract.parties.countryparties import between_countries
from kg.extract.parties.focus import Focus
from kg.extract.parties.pacts import remember_pact
from kg.extract.parties.pairing import OF_SEVERAL, pair_frame
from kg.extract.parties.promises import promise_spans, promised_kinds, remember
from kg.extract.parties.visits import is_with_each, signed_on_visit
from kg.extract.parties.wording import counts_all
from kg.extract.telling.renewals import renews

# Rules that read *it was signed by A and B*, and how many sentences before tell that *it* is an agreement.
_SIGN_IT = frozenset(("sign-passive", "bears-names"))
_IT_SPOKEN = 5
_OF_NOUN = frozenset(("between-noun", "with-noun", "have"))
OTHER_MATTERS = "an agreement on other matters than two houses have"


def claim_agreements(
    clause: Clause, frame: Frame, focus: Focus, kinds: list[str], number: int
) -> tuple[str, list[Candidate]]:
    """Give why a frame tells of no agreement, or those that it tells of; keep what later sentences may complete."""
    if frame.status == "denied":
        return "the text says that it did not happen", []
    if _counts_others(clause, frame, focus, number):
        return "what is counted off is no agreement", []
    if _tells_of_it(clause, frame) and _is_no_such_paper(frame, focus, number):
        return "what was signed is not told", []
    if frame.rule in ("partner-first", "partner-for") and "I" not in clause.row and number - focus.spoken > _IT_SPOKEN:
        return "cooperation alone is no agreement", []
    if _is_of_states_or_staff(clause, frame):
        return OTHER_MATTERS, []
    parties, sides, opened, reason = pair_frame(clause, frame, focus)
    start, end = frame_span(clause, frame)
    soft = frame.rule in _OF_NOUN and bool(frame.instruments) and clause.items[frame.instruments[0]].value == "soft"
    of_all = len(parties) == 1 and counts_all(clause, frame, len(parties[0]))
    soft = soft and not of_all and not is_lasting(clause, frame.instruments[0])
    alone = soft or frame.rule == "paired-with" or (_is_ordinal(clause, frame) and not _follows_deed(focus, number))
    if alone and number - focus.listing > 6:
        return "cooperation alone is no agreement", []
    if frame.rule.startswith("sign") and frame.status == "signed":
        focus.signing = number
    several = any(clause.items[place].form == "many" for place in frame.instruments)
    if several and frame.rule.startswith("sign") and frame.status == "signed":
        focus.listing, focus.listing_kind = number, kinds[0]
        focus.unnamed = number if reason and not focus.current else focus.unnamed
    if reason and kinds[0] == "mutual-recognition" and not frame.partners:
        countries = between_countries(clause, frame, focus)
        parties, reason = ([countries], "") if countries else (parties, reason)
    if reason and several and frame.status == "signed" and (visit := signed_on_visit(frame, focus)):
        reason, opened = "", (True, True)
        if is_with_each(clause, frame):
            parties = [(*visit[0], host) for host in visit[1]]
        else:
            sides = visit
    _remember_status(frame, focus, number, unnamed=bool(reason), several=several)
    status = _status(clause, frame, parties, focus, number)
    if reason or frame.rule.startswith("sign"):
        remember(clause, frame, focus, number, kinds)
    if reason == OF_SEVERAL:
        return reason, []
    if reason:
        remember_pact(clause, frame, focus, number, kinds)
        if frame.status == "renewed" and _is_of_another(frame, focus) or _is_with_another(frame, focus):
            return reason, []
        note = Candidate((), (), (), kinds[0], frame.status, start, end, number, frame.rule, frame.definite)
        return reason, [note] if frame.definite or frame.rule.startswith("sign") else []
    resolved = _is_resolved(frame)
    if focus.series is not None and kinds[0] in ("agreement", "other") and _is_of_series(clause, frame, focus, number):
        kinds = [focus.series.kind]
        focus.unnamed = focus.deed = number
    if kinds == ["other"] and len(parties) > 1 and focus.series is not None and _are_these(clause):
        kinds = [focus.series.kind]
    kinds = promised_kinds(kinds, parties, focus, number)
    again = status == "planned" and frame.verb >= 0 and clause.items[frame.verb].value == "renew"
    return "", [
        Candidate(
            members, sides, opened, kind, status, start, end, number, frame.rule, frame.definite, resolved,
            promise_spans(members, focus, number), again=again,
        )
        for members in parties or [()]
        for kind in kinds
    ]  # fmt: skip


def _tells_of_it(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells who signed *it*."""
    those = frame.rule == "signatories-are" and clause.items[0].low == "those"
    return frame.definite and not frame.instruments and (those or frame.rule in _SIGN_IT)


def _is_no_such_paper(frame: Frame, focus: Focus, number: int) -> bool:
    """Say whether *it* is no agreement told before, or one whose parties are told: *A and B have an agreement. **It was
    signed by the minister and A***.
    """
    ago = number - focus.spoken
    signers = {place for core in (frame.subject.cores if frame.subject else ()) for place in core.organisations}
    if ago > _IT_SPOKEN:
        return not _work_together(signers, focus)
    told = focus.parties[-1] if focus.parties else ()
    here = set(focus.sentences[-1]) & {*told} if ago == 1 else set()
    of_two = len(told) == len(signers) == 2 and len(here) == 2
    return (of_two and len(signers & here) == 1) or (bool(here) and signers < {*told})


# *A and B **will work together**. It was signed by the presidents of A and B.*
_TOGETHER = re.compile(
    r"\b(?:(?:work|act|teach|learn|study|do research|train) (?:more closely |closely |closer )?together"
    r"|(?:co-?operat|collaborat)\w*|partner(?:ship|ing|s)?\b|join(?:ing|ed)? (?:forces|hands)|team(?:ing|ed)? up)",
    re.IGNORECASE,
)


def _work_together(signers: set[int], focus: Focus) -> bool:
    """Say whether the sentence before tells that those who signed *it* work together."""
    if len(signers) < _COUPLE or focus.previous is None or set(focus.sentences[-1]) != signers:
        return False
    return _TOGETHER.search(focus.previous[0].text) is not None


_COUPLE = 2


def _is_of_another(frame: Frame, focus: Focus) -> bool:
    """Say whether a renewal names a house that has no part in the agreement told last: *A signed with B. **The second
    is about renewing the agreements of C with four colleges**.*
    """
    told = focus.parties[-1] if focus.parties else ()
    return bool(told) and any(at > frame.first and place not in told for at, place in focus.current)


def _is_with_another(frame: Frame, focus: Focus) -> bool:
    """Say whether somebody not named signed with a house that has no part in the agreement told last: *A signed with B.
    The ministry was pleased. **It signed with C.***
    """
    told = focus.parties[-1] if focus.parties else ()
    partners = {place for group in frame.partners for core in group.cores for place in core.organisations}
    return frame.subject is not None and bool(told) and bool(partners) and partners.isdisjoint(told)


# What states, unions and firms agree on, of which a text may tell beside two houses.
_OTHER_MATTER = frozenset(
    "peace ceasefire truce armistice trade free-trade collective wage pay salary labour labor union coalition climate"
    " loan rental lease tenancy employment sales purchase supply mining oil gas fishing fisheries border tax"
    " extradition visa nuclear arms defence defense hostage settlement plea bail sponsorship broadcasting tv"
    " prenuptial".split()
)


_LEARNED = frozenset(
    "studies study research science sciences education teaching training student students exchange academic degree"
    " cooperation co-operation collaboration".split()
)


def _is_of_states_or_staff(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame that names nobody tells of what houses don't sign: *the **peace agreement** was signed*, *a
    **collective agreement** for teachers was signed*.
    """
    if frame.subject is not None or frame.partners or frame.mutual is not None or not frame.instruments:
        return False
    at = frame.instruments[0]
    words = " ".join([item.low for item in clause.items[max(0, at - 2) : at + 1]]).split()[:-1]
    if words and words[-1] in _LEARNED:
        return False  # "a peace studies agreement"
    return not _OTHER_MATTER.isdisjoint(words[-2:])


def note_several(clause: Clause, focus: Focus, number: int) -> None:
    """Keep that a sentence speaks of agreements, which the next may count off, and that it plans several where no rule
    reads it: *A plans two agreements.*
    """
    if "I" not in clause.row:
        return
    focus.spoken = number
    remember_bundle(clause, focus, number)
    if not any(clause.items[at].form == "many" for at in find_offsets(clause.row, "I")):
        return
    focus.several = number
    verbs = [clause.items[at] for at in find_offsets(clause.row, "V")]
    if verbs and not clause.used and all(map(_plans_agreements, verbs)):
        focus.planned = number


def _plans_agreements(verb: Item) -> bool:
    """Say whether a verb is of planning or of signing to come, not *under the agreements students will travel*."""
    return verb.value == "plan" or ("plan" in moods(verb) and verb.value in ("sign", "find", "renew"))


def _remember_status(frame: Frame, focus: Focus, number: int, *, unnamed: bool, several: bool) -> None:
    """Keep whether what a text goes on to list is planned, signed or has ended."""
    if unnamed and frame.status == "planned":
        focus.foreseen = number
    if unnamed and several and frame.status == "planned":
        focus.planned = number
    elif frame.status == "signed" and frame.rule.startswith("sign"):
        focus.planned = -99  # "it wants agreements with seven colleges, and has signed the first"
    if unnamed and (several or frame.rule == "end") and frame.status == "terminated":
        focus.ended = (number, focus.subject)


def _status(clause: Clause, frame: Frame, parties: Sequence[tuple[int, ...]], focus: Focus, number: int) -> str:
    """Give the frame's status; what a text lists after *A ended four agreements* has ended."""
    if frame.status in ("reported", "signed") and (told := _told_first(clause)):
        return told
    if frame.status == "reported" and (_is_of_closed(clause, frame) or _is_affected(clause, frame)):
        return "terminated"
    last, ender = focus.ended
    if (
        frame.status == "reported"
        and (frame.rule != "have" or clause.items[frame.verb].low == "had")
        and number - last <= 6
        and ender
        and all(set(ender) & set(members) for members in parties)
        and not _stays(clause, frame)
    ):
        return "terminated"
    if frame.status == "reported" and 0 < number - last <= 2 and _takes_up_ended(clause):
        return "terminated"
    if frame.status == "signed" and 0 < number - last <= 2 and _lists_ended(clause):
        return "terminated"
    if frame.rule == "signatories-are" and frame.definite and 0 < number - focus.foreseen <= _COUPLE:
        return "planned"  # "A will sign with three colleges. The signatories are B, C and D"
    after = number - focus.planned
    taken_up = 0 < after <= 3 and clause.items[0].low.partition(" ")[0] in _TAKE_UP
    listed = 0 < after <= _LONGEST_LIST and "V" not in clause.row[: frame.last]
    if frame.status == "reported" and (taken_up or listed):
        return "planned"
    if frame.rule == "involves" and number - focus.listing <= 6:
        return "signed"
    if frame.status == "reported" and 0 < number - focus.listing <= 2 and _counts_off(clause, frame):
        return "signed"
    if frame.status == "reported" and _is_of_series(clause, frame, focus, number):
        return "signed"
    if frame.status == "signed" and are_renewed(focus, number, parties):
        return "renewed"
    return "renewed" if renews(clause, frame) else frame.status


def _is_affected(clause: Clause, frame: Frame) -> bool:
    """Read *the agreements with B and C **are affected***, of a notice or a stop told before."""
    after = [item.low for item in clause.items[frame.last + 1 : frame.last + 6] if item.tag != "PAR"]
    several = bool(frame.instruments) and clause.items[frame.instruments[0]].form == "many"
    return several and after[:2] in (["are", "affected"], ["were", "affected"]) and after[2:3] in ([], [","], ["and"])


# *closed the joint college **that it had run with B***
_RAN = re.compile(r"(?P<closed>V)d[wLC]{0,3}[AG]r?[PO]$")


def _is_of_closed(clause: Clause, frame: Frame) -> bool:
    """Say whether a house that two had is told as closed: *A closed the joint college that it had run with B*."""
    match = _RAN.search(clause.row, 0, frame.verb) if frame.rule == "found-active" and frame.verb > 0 else None
    closed = clause.items[match.start("closed")] if match is not None else None
    return closed is not None and closed.value in ("close", "end") and not moods(closed) & {"deny", "talk"}


def _told_first(clause: Clause) -> str:
    """Read ***To be wound up are** a course of A and B, and*, ***Signed were** agreements of A with B*."""
    if not clause.row.startswith("VV") or clause.items[1].low not in ("is", "are", "was", "were"):
        return ""
    verb = clause.items[0]
    if moods(verb) & {"deny", "talk"} or verb.value not in ("end", "close", "sign"):
        return ""
    if verb.value != "sign":
        return "terminated"
    return "planned" if verb.low.startswith("to be ") else "signed"


_OF_THE_END = re.compile(
    r"(?:(?:the )?(?:programmes?|programs?|courses?|agreements?|partnerships?|universities|those|ones) (?:\w+ )?on the"
    r" list|the list|among (?:them|these|those)|these|those|they|the (?:step|decision|move|measure|cuts?|notice)"
    r" (?:concerns?|affects?|covers?|applies|hits?)|(?:affected|ended|concerned|cut) (?:is|are)|including)\b"
)


# *Four are concerned: the agreement with A, made in 2013, the one with B from 2009*
_CONCERNED = re.compile(
    rf"{TWO_OR_MORE}(?: \w+)? (?:are|were) (?:concerned|affected|hit|ended)\b"
)
_STAYS = re.compile(
    r"\b(?:remains?|remained|goes on|went on|go on|continues?|continued|stands?|in force|unaffected|kept|survives?"
    r"|not affected|untouched|unchanged|spared)\b"
)


def _stays(clause: Clause, frame: Frame) -> bool:
    """Say whether an agreement outlives those that have ended: *the one with B **remains in force***."""
    return _STAYS.search(" ".join([item.low for item in clause.items[frame.last + 1 : frame.last + 7]])) is not None


def _lists_ended(clause: Clause) -> bool:
    """Read a list that *four are concerned:* opens."""
    return _CONCERNED.match(" ".join([item.low for item in clause.items[:6]])) is not None


def _takes_up_ended(clause: Clause) -> bool:
    """Read what counts off what a sentence before has ended: *the ministry closed 57 programmes. **Programmes on the
    list** include a degree of A and B*, *A ended its agreements. **The step concerns** the one with B*.
    """
    return _lists_ended(clause) or _OF_THE_END.match(" ".join([item.low for item in clause.items[:6]])) is not None


def _counts_off(clause: Clause, frame: Frame) -> bool:
    """Say whether a word counts off what was signed: *two agreements were signed. **The first** is with B*."""
    item = clause.items[frame.instruments[0]] if frame.instruments else None
    if item is None:
        return False
    return (item.tag, item.form) == ("ONE", "one") or (item.tag == "NUM" and frame.rule == "sign-passive")


def _is_one_of_these(clause: Clause, frame: Frame) -> bool:
    """Read *among the eight is **one between A and B***."""
    item = clause.items[frame.instruments[0]] if frame.instruments else None
    return item is not None and item.tag == "NUM" and clause.items[0].low in ("among", "of", "the", "these", "those")


def _counts_others(clause: Clause, frame: Frame, focus: Focus, number: int) -> bool:
    """Say whether other things than agreements are counted off: *one day was spent with A, **the second with** B*."""
    if _counts_off(clause, frame):
        return number - focus.several > 2 and "I" not in clause.row[: frame.instruments[0]]
    item = clause.items[frame.instruments[0]] if frame.instruments else None
    if item is not None and _is_one_of_these(clause, frame) and _is_among_others(clause, focus):
        return True
    ordinal = item is not None and item.tag in ("W", "ADV") and item.low in FIRST_FEW
    return ordinal and "I" not in clause.row and number - focus.several > 2 and number - focus.spoken > 1


def _is_of_series(clause: Clause, frame: Frame, focus: Focus, number: int) -> bool:
    """Say whether a frame tells of one of several that the text counts: *then there is the collaboration*."""
    if not (0 < number - focus.listing <= 2 or number - focus.deed in (0, 1)):
        return False
    return _is_one_of_these(clause, frame) or (frame.rule in _OF_NOUN and is_presented(clause, frame.instruments[0]))


def _are_these(clause: Clause) -> bool:
    """Read ***these institutions** entered into partnership with A: B and C*, where A has signed memoranda."""
    return any(item.low in ("these", "those", "following") for item in clause.items[:6])


# ***Among the eight** is one between A and B*
_AMONG = re.compile(r"/d(?:(?P<count>n)|w)V")


def _is_among_others(clause: Clause, focus: Focus) -> bool:
    """Say whether one is told to be among other things: *among the guests was one*, *among the four games*."""
    match = _AMONG.match(clause.row)
    if match is None or clause.items[0].low != "among":
        return False
    count = clause.items[match.start("count")].low if match["count"] else ""
    return not count or (focus.series is not None and focus.series.count != count)


def _is_ordinal(clause: Clause, frame: Frame) -> bool:
    """Say whether an ordinal stands for the instrument: *the first, with B, covers research*."""
    at = frame.instruments[0] if frame.rule == "with-noun" else -1
    return at >= 0 and clause.items[at].tag in ("W", "ADV") and clause.row[at + 1] == ","


def _follows_deed(focus: Focus, number: int) -> bool:
    """Say whether the sentence before told of one: *A signed one with B. **A second, with C**, came in May*."""
    return focus.done is not None and number - focus.done.sentence == 1


# So many sentences a list of planned agreements goes on, each named without a verb: *approval was granted for: ...*
_LONGEST_LIST = 12
_TAKE_UP = frozenset("these they those one among including the".split())


def _is_resolved(frame: Frame) -> bool:
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    if frame.implicit:
        return True
    return any(core.kind != "org" and core.listed is None for group in groups for core in group.cores)
