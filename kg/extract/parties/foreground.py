"""The two houses that a text is about, where it tells of an agreement and of nobody whose it is.

*A delegation of A came to B. ... After an hour the two heads put their signatures under a memorandum.*
makes one agreement of A and B: up to there the text has named these two houses of learning and no third, and no
sentence of it says who has an agreement with whom. *Students of A spend a year at B. The agreement dates from 1991.*
does so as well. Where a sentence says that *the two universities* did, the others may have agreements of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.frames.frame import STANDING, Clause, Frame
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.offsets import has_any
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.parties.othermatters import meet_otherwise
from kg.extract.parties.topics import KINDS
from kg.extract.parties.withothers import is_with_others, tells_of_other_sides

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "foreground"
# Why a frame told nobody: *a memorandum was signed*; and where a sentence speaks of the two: *the agreement of both*.
_OPEN = frozenset(("no party is named", "the partner is not named"))
_OPEN_OF_TWO = _OPEN | {"the parties are not named"}
# So many sentences may lie between the later of the two names and an agreement that is only spoken of.
_NEAR = 4

# *the two universities signed it*, *the pens of both rectors*
_THE_TWO = re.compile(
    r"\b(?:(?:the|these|our) two|both(?: the)?) (?:\w+ )?(?:universit\w+|institutions|institutes|colleges|schools"
    r"|houses|establishments|academies|heads|rectors|presidents|chancellors|principals|sides|parties)\b",
    re.IGNORECASE,
)
# One agreement of two houses of learning: *the arrangement*, *this exchange agreement*, *under an MoU*; not *the rental
# agreement*, *the agreement between doctors*, *by mutual agreement*.
_ONE = re.compile(
    r"\b(?:the|this|their|an?|that) (?:(?:new|first|present|current|signed|formal|written|general|[a-z]+-year"
    r"|cooperation|co-operation|collaboration|exchange|student exchange|partnership|framework|academic|articulation"
    r"|transfer|degree|double degree|dual degree|joint degree|research|twinning|sister|bilateral) ){0,2}"
    r"(?:M[Oo]U|memorandum(?! by)|agreement|accord|pact|arrangement|protocol)\b(?!-)(?! (?:that|to|between|of sub) )",
    re.IGNORECASE,
)
# What such an agreement is about, or who has it.
_OF_STUDY = re.compile(
    r"\b(?:students?|exchange[sd]?|both|the two|partners?|partnership|cooperat\w+|co-operat\w+|collaborat\w+"
    r"|joint(?:ly)?|(?:each|either|other) (?:side|university|year|other)|teachers|professors|lecturers"
    r"|semesters?|terms?|credits?|degrees?|scholarships?|campus(?:es)?|signed|signature|signing|years? of the"
    r"|dates? from|dating from|since (?:19|20)\d\d)\b"
)
# What was over or came to nothing, here or beside it: *in 1978 the exchange was broken off*.
_BROKEN = re.compile(
    r"\b(?:broken off|broke off|unsigned|void|failed|stopped the|fell through|no longer|came to an end|gave up"
    r"|dissolved|frozen|nothing came|torn up|called off)\b"
)
# Who else can sign: *was signed by the two transport companies*, *her contract*.
_OTHERS = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|clubs?|unions?|singers?|players?|governments?|builders?|suppliers?|landlords?|banks?"
    r"|(?:two|both|these) (?:hospitals|clinics|museums|theat(?:re|er)s|schools|parishes|villages|families)"
    r"|publishers?|caterers?|sponsors?|ministr(?:y|ies)|ministers?|cit(?:y|ies)|towns?|airlines?|employers?|volunteers?"
    r"|patients?|doctors|states|(?:two|both|the) (?:countries|nations)"
    r"|licen[cs]e|tariffs?|wages?|contracts?|charters?|(?:her|his|my) (?:own )?(?:contract|agreement|papers?))\b",
    re.IGNORECASE,
)
# No signing that was: *before signing*, *the draft of a memorandum*; no agreement abroad: *a domestic partner*.
_UNREAL = re.compile(
    r"\b(?:not|no|nobody|never|without|will|would|could|should|may|might|if|unless|often|before signing"
    r"|hop(?:e|es|ed|ing)|plan(?:s|ned)?|expect\w*|to sign|to be signed|ready|intend\w*|talks|discuss\w*|draft\w*"
    r"|for (?:signature|signing|approval|review)|being (?:worked|drawn|prepared|finali[sz]ed|written)|worked out|yet to"
    r"|cancel\w*|postpone\w*|prepar\w*|reject\w*|negotiat\w*|decided|once|used to|work(?:s|ed|ing)? on|seek\w*|sought"
    r"|wish\w*|want\w*|propos\w*|consider\w*|explor\w*|interest\w*|possib\w+|potential\w*|await\w*|pending|lack\w*"
    r"|domestic|our (?:university|school|college|institute|institution|academy))\b",
    re.IGNORECASE,
)
# *The two will sign it on 23 April. The memorandum is a starting point.*
_AHEAD = re.compile(r"\b(?:will|would|to|plans? to|set to|due to) (?:\w+ )?(?:sign|ink|conclude|enter)\b")
# One of these stands in it: the rest is looked for only there.
_SIGNS = (" sign", " ink", " conclude", " enter")
# *The signing is for September*
_SET_FOR = re.compile(
    r"\b(?:is|are|was|set|due|scheduled) for (?:the )?(?:[A-Z]|next|this|spring|summer|autumn|winter)"
)
# *The agreement expired*, *another agreement*, *the first to have an agreement of the same kind*
_ENDS = re.compile(
    r"n['’]t\b|\b(?:terminat\w+|expir\w+|ended|ending|to end|lapsed?|ran out|withdr\w+|suspend\w*|end of|voted|other"
    r"|another|similar|third|same kind|case|court|first to)\b"
)
# *Under the contract she signed in 2003, Ms Berg was to teach for twelve years.*
_OF_ONE = re.compile(r"\b(?:I|[Ss]he|[Hh]e) (?:(?:had|has|have|then|also) ){0,2}(?:signed|concluded)\b")
# *a memorandum was signed by the minister*: who signs for no house of learning
_STATESMEN = ("minister", "ambassador", "mayor", "governor", "consul", "secretary", "prime minister")

# The rest is matched on the row of letters of a clause (`kg.extract.clauses.core`).
# A person by title or office stands for no other house: *Rector Berg*, *Dr Li*; a bare name may be one not read.
_PERSON = re.compile(r"[RT]{1,4}(?:,?[RT]*)?C{1,5}")
# *signed in the Great Hall*, *in Lima*
_PLACE = re.compile(r"[/i][dw]*[CL]+")
# *a memorandum with Zyx*, *the agreement of Zyx and the college*, *Zyx signed*: somebody whose name was not read
_WITH_UNKNOWN = re.compile(r"W[dwLnA]*C")
_BESIDE_UNKNOWN = re.compile(r"[W&]d?[wLnA]{0,3}C|/d?C{1,5}&|C{2,}&d?[CO]")
_UNKNOWN = re.compile(r"(?:^|[^RTC,.])C|L")
# *the agreement between Zyx and Peru*
_BETWEEN_UNREAD = re.compile(r"/d?[CL]{1,3}&d?[CL]")


def find_foreground(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate]
) -> tuple[Candidate, Reading, Frame | None] | None:
    """Find the agreement of the only two houses that a text has named up to it, if nobody else has any.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.

    Returns:
        The agreement, the sentence that tells of it, and the frame that left open whose it is, if one did.
    """
    told = {place for candidate in found for place in candidate.members}
    last: dict[int, int] = {}
    for number, reading in enumerate(readings):
        for place in reading.organisations:
            if organisations[place].kind in KINDS["academy"] or place in reading.couple:
                last[place] = number
        named = last if len(last) < 3 else {place: at for place, at in last.items() if place in reading.couple}
        if len(last) > 2 > len(named) or _is_of_others(reading, named):
            return None
        here = set(reading.organisations)
        if len(named) < 2 or reading.clause is None or not here <= named.keys() or told & named.keys():
            continue
        if any(meet_otherwise(readings[at].sentence.text) for at in named.values()):
            return None
        frame = _of_the_two(reading)
        if frame is None and (told or len(here) > 1):
            continue  # who stands together in one sentence is for its own rules to tell
        frame = frame or next((frame for frame, reason in reading.frames if _is_open(reading, frame, reason)), None)
        if frame is None and not (number - max(named.values()) <= _NEAR and _tells_of_one(reading)):
            continue
        beside = readings[max(named.values()) : number + 2] if frame is None else readings[number : number + 2]
        if any(_BROKEN.search(one.sentence.text) for one in beside):
            return None
        houses = [organisations[place] for place in named]
        if not all(map(_teaches, houses)) or _are_one(*houses):
            return None
        return _candidate(readings, frame, number, named), reading, frame
    return None


def _of_the_two(reading: Reading) -> Frame | None:
    """Find what a sentence says that *the two universities* have or signed."""
    text = reading.sentence.text
    if _THE_TWO.search(text) is None or _UNREAL.search(text) or _ENDS.search(text):
        return None
    if reading.clause is not None and tells_of_other_sides(reading.clause):
        return None
    for frame, reason in reading.frames:
        settled = frame.status in STANDING and reason in _OPEN_OF_TWO
        if settled and not frame.stranger and not frame.partners:
            return frame
    return None


def _is_of_others(reading: Reading, named: Mapping[int, int]) -> bool:
    """Say whether a sentence tells of a signing with somebody else, read or not, or of one to come."""
    for frame, _ in reading.frames:
        cores = [core for group in frame.partners for core in group.cores]
        others = any(core.kind == "new" or not named.keys() >= set(core.organisations) for core in cores)
        if frame.status in STANDING and (frame.stranger or others):
            return True
    return has_any(reading.sentence.text, _SIGNS) and _AHEAD.search(reading.sentence.text) is not None


def _candidate(
    readings: Sequence[Reading], frame: Frame | None, number: int, named: dict[int, int]
) -> Candidate:
    """Write the agreement with the passage that tells of it and those that name the two."""
    sentence, clause = readings[number].sentence, readings[number].clause
    start, end = sentence.start, sentence.end
    if frame is not None and clause is not None:
        start, end = frame_span(clause, frame)
    status = frame.status if frame is not None else "reported"
    spans = [(readings[at].sentence.start, readings[at].sentence.end) for at in sorted({*named.values()} - {number})]
    members = tuple(sorted(named))
    return Candidate(members, (), (), "agreement", status, start, end, number, RULE, resolved=True, spans=spans)


def _is_open(reading: Reading, frame: Frame, reason: str) -> bool:
    """Say whether a frame tells of one instrument that was signed, and leaves it to the text by whom."""
    clause = reading.clause
    if clause is None or reason not in _OPEN or frame.status not in ("signed", "renewed"):
        return False
    if not frame.rule.startswith("sign") or frame.stranger or frame.partners or not frame.instruments:
        return False
    thing = clause.items[frame.instruments[0]]
    if thing.tag != "INS" or thing.form == "many":
        return False
    text = reading.sentence.text
    away = _UNREAL.search(text) or _OTHERS.search(text) or _SET_FOR.search(text) or _OF_ONE.search(text)
    return away is None and not _names_others(clause, frame)


def _tells_of_one(reading: Reading) -> bool:
    """Say whether a sentence that no rule reads speaks of one agreement that there is."""
    text, clause = reading.sentence.text, reading.clause
    if clause is None or reading.doubt or reading.frames or _ONE.search(text) is None:
        return False
    if _UNREAL.search(text) or _ENDS.search(text) or _OTHERS.search(text) or _OF_STUDY.search(text) is None:
        return False
    if any(group.governor == "between" for group in clause.groups) or _BETWEEN_UNREAD.search(clause.row):
        return False
    return not _OF_ONE.search(text) and _BESIDE_UNKNOWN.search(_PERSON.sub("R", clause.row)) is None


def _names_others(clause: Clause, frame: Frame) -> bool:
    """Say whether a name that is not read, a country, a minister or other people stand where those stand who sign."""
    if frame.verb < 0:
        return False
    if _WITH_UNKNOWN.search(clause.row, frame.verb) or tells_of_other_sides(clause):
        return True
    if is_with_others(clause, frame.instruments[0], frame.verb):
        return True
    first = max(clause.row.rfind(mark, 0, frame.verb) for mark in ";u:V") + 1
    by = clause.row.find("B", frame.verb)
    zones = [(first, frame.verb), (by + 1, by + 9 if by > 0 else by + 1)]
    if any(item.low.startswith(_STATESMEN) for start, end in zones for item in clause.items[start:end]):
        return True
    before, after = (clause.row[start:end] for start, end in zones)
    acts = frame.rule != "sign-active" or frame.subject is not None or re.search("[RTnb]", before) is not None
    new = frame.subject is not None and any(core.kind == "new" for core in frame.subject.cores)
    unknown = any(_UNKNOWN.search(_PERSON.sub("R", _PLACE.sub("", part))) is not None for part in (before, after))
    return unknown or new or not acts


def _teaches(house: Organisation) -> bool:
    """Say whether it is a university by its name, not by letters alone, which may stand for anything."""
    return house.kind in KINDS["university"] and not is_acronym(house.name)


def _are_one(one: Organisation, two: Organisation) -> bool:
    """Say whether one may be a part or a short name of the other: *Tromsø* and *the University of Tromsø*."""
    short, long = sorted((one.name, two.name), key=len)
    return short in long or not {*short.split()} - {*long.split()}
