"""A list whose lines tell between whom each paper is.

    On the second day further papers were signed:
    Between Harbour University and Kestrel Mines: an agreement on traineeships
    - between Fjord University and the University of Playa, on law;
    Exchange agreements
    - Lake University and Berga College: ten students a year
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.frames.verb_status import moods
from kg.extract.papers import PAPERS
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.described import is_unfinished
from kg.extract.parties.focus import Focus, PairPromise
from kg.extract.parties.standing import words_status
from kg.extract.parties.turning import turned_status
from kg.extract.telling.kinds import told_kind

_SIGNED = r"(?:signed|concluded|completed|exchanged|inked|initial(?:l?ed)|sealed|finali[sz]ed|reached|made)"
_OPENS = re.compile(
    rf"\b{PAPERS}\b[^:]{{0,60}}?\b{_SIGNED}\b[^:]*:$|\b{_SIGNED}\b[^:]{{0,30}}:$"
    rf"|\bfollowing (?:[\w-]+ ){{0,3}}?{PAPERS}\b[^.:]{{0,40}}?\b(?:were|have been) (?:\w+ )?{_SIGNED}\b(?![^.:]* by\b)"
)
# *were signed by Lund University:*
_BY_ONE = re.compile(r"\bby (?:the )?[A-Z]")
# *Exchange agreements* above some of the lines
_HEAD = re.compile(rf"(?:[\w-]+ ){{0,3}}{PAPERS}(?: (?:of|on) [\w ]{{3,40}})?:?")
_AHEAD = re.compile(
    r"\b(?:propos\w+|plan(?:s|ned)?|will|would|to be|aim\w*|upcoming|intend\w*|expected|hop\w+|not|no|never|may|could"
    r"|might|should|must|if|ended|expired|terminated|lapsed|nearly|almost|untrue|false|den(?:y|ies|ied)|draft|rejected"
    r"|postponed)\b|^had\b"
)
_GOES_ON = 2
# *- between the A*, *(3) Between A*
_BETWEEN = re.compile(r"(?:[-*•·▪–—]\s*|\(?(?:\d{1,2}|[a-z])[.)]\s*)?[Bb]etween (?:the )?")

# *- A – B: law*
_DASHED = re.compile(r"-d?Op?-d?Op?:")
# *- A and B: law*
_NAMES = re.compile(r"[-*•·▪–—]\s*(?:[Tt]he )?")


def awaits_line(focus: Focus, number: int) -> bool:
    """Say whether a sentence may still be a line that tells between whom a paper is."""
    return focus.between is not None and 0 < number - focus.between.sentence <= _GOES_ON


def opens_between(sentence: Sentence, number: int) -> PairPromise | None:
    """Give the promise of *three agreements were signed:*, below which lines may tell between whom each is."""
    lowered = sentence.text.lower()
    if not (lowered.endswith(":") or " following " in lowered):
        return None
    if _OPENS.search(lowered) is None or _AHEAD.search(lowered) is not None or _BY_ONE.search(sentence.text):
        return None
    return PairPromise(number, (sentence.start, sentence.end), "signed", told_kind(lowered))


def read_between(clause: Clause, sentence: Sentence, focus: Focus, number: int) -> list[Candidate]:
    """Read *Between A and B: a memorandum on law* as one of the papers that the lines above promise."""
    promise = focus.between
    if promise is None or not awaits_line(focus, number):
        return []
    lowered = sentence.text.lower()
    if not clause.groups and (_AHEAD.search(lowered) is not None or is_unfinished(lowered)):
        status = "planned" if lowered.startswith("draft") else turned_status(lowered)
        headed = replace(promise, sentence=number, status=status or "", kind=told_kind(lowered))
        focus.between, focus.listing = headed if status in ("planned", "terminated") else None, -99
        return []
    if not clause.groups and _HEAD.fullmatch(lowered) is not None:
        focus.between = replace(promise, sentence=number, kind=told_kind(sentence.text))
        return []
    opening = _BETWEEN.match(sentence.text) or _NAMES.match(sentence.text)
    group = clause.groups[0] if opening is not None and clause.groups else None
    if opening is None or group is None or clause.items[group.cores[0].at].start != sentence.start + opening.end():
        return []
    dashed = _DASHED.match(clause.row) if opening.re is _NAMES else None
    if dashed is not None:
        group = Group([*clause.groups[0].cores, *clause.groups[1].cores], "free", ["and"])
    elif opening.re is _NAMES and clause.row[group.last + 1 : group.last + 2] != ":":
        return []
    focus.between = replace(promise, sentence=number)
    parties = _parties(group)
    behind = clause.row[group.last + 1 : group.last + 3].lstrip("p")[:1]
    if len(parties) < 2 or behind not in ("", ":", ",", ";", "/", "-", "4"):
        return []
    rest = sentence.text[clause.items[group.last].end - sentence.start :].lower()
    told = words_status(rest)
    verbs = [item for item in clause.items[group.last + 1 :] if item.tag == "VG"]
    if told not in ("", "reported", "renewed") or is_unfinished(rest):
        return []
    if any(moods(verb) & {"deny", "talk"} or ("plan" in moods(verb) and " to " in verb.low) for verb in verbs):
        return []
    kind = told_kind(rest)
    kind = promise.kind if kind == "other" else kind
    again = told == "renewed" or "renewal" in rest or "extension" in rest
    dated = promise.status == "signed" and number - focus.listing < _LISTED
    return [
        Candidate(
            parties, (), (), kind, "renewed" if again else promise.status, sentence.start, sentence.end, number,
            "paired", spans=[promise.span], date=focus.listing_date if dated else None,
        )
    ]  # fmt: skip


_LISTED = 12


def _parties(group: Group) -> tuple[int, ...]:
    """Give those between whom it is, none where one has no name."""
    if not are_named(group.cores) or (group.separators and group.separators[-1] == "comma"):
        return ()
    places: Sequence[int] = [place for core in group.cores for place in core.organisations]
    return tuple(dict.fromkeys(places)) if len(set(places)) == len(group.cores) else ()
