"""When and where an agreement was signed, by whom, and what it founds."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

from kg.claims import Signatory
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import moods
from kg.extract.names.lexicon import is_place
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.anniversaries import year_of_anniversary
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import is_of_beginning
from kg.extract.telling.renewed_in import last_renewal
from kg.extract.telling.signing_dates import (
    date_of_ended,
    date_of_scene,
    date_of_visit,
    is_announced,
    is_of_news,
    partner_date,
    signing_date,
)

__all__ = ["Context", "add_circumstances"]


def add_circumstances(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> Candidate:
    """Give the candidate its date, its place, its signatories and what it founds."""
    told = _with_circumstances(candidate, clause, frame, context, sentence)
    return last_renewal(told, clause, frame, context, sentence)


def _with_circumstances(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> Candidate:
    own = partner_date(candidate, clause, frame, context, sentence)
    if candidate.status == "terminated":
        first, last = date_of_ended(clause, frame, context, sentence)
        return candidate.but(earlier=own or first, date=last)
    date = own or signing_date(candidate, clause, frame, context, sentence)
    of_news = date is not None and own is None and frame.verb >= 0 and is_of_news(clause.items[frame.verb])
    scene = date_of_scene(candidate, clause, frame, context, sentence) if date is None else None
    visited = scene[0] if scene is not None else None
    if date is None and scene is None:
        visited = date_of_visit(candidate, clause, frame, context, sentence)
    date, guessed = date or visited, of_news or visited is not None
    if candidate.status == "planned" and date is not None and (
        _is_of_today(clause, frame, date, context, sentence) or _could_at_last(clause, frame, date, context, sentence)
    ):
        candidate = candidate.but(status="signed")
    if candidate.status == "signed" and date is None and is_announced(clause, frame, sentence, context):
        candidate = candidate.but(status="reported")
    if date is None and candidate.status == "reported" and candidate.members:
        begun = year_of_anniversary(clause, frame, context, sentence)
        if begun is not None:
            return candidate.but(date=begun, guessed=True, begun=True)
    visit = scene[1] if scene is not None else context.visit_passage(sentence) if visited is not None else None
    if frame.verb < 0:
        return candidate.but(date=date, begun=_is_begun(date, context, sentence)) if date else candidate
    signing = frame.rule.startswith("sign") or frame.rule in ("end", "agree")
    done = signing and candidate.status in ("signed", "renewed")
    return candidate.but(
        date=date,
        guessed=guessed,
        begun=not guessed and not signing and _is_begun(date, context, sentence),
        spans=[*candidate.spans, visit] if visit is not None else candidate.spans,
        place=_place(clause, frame, context.document.text) if signing else None,
        signatories=_signatories(clause, frame, context) if done else (),
        establishes=_founded(clause, frame, context.document.text),
    )


# *will be signed today*, *are to sign this morning*; no *hope to sign*, *would have signed*
_WILL = re.compile(
    r"(?:will|shall|is to|are to|(?:is |are )?due to|(?:is |are )?set to)\b"
)
_UNSURE = re.compile(
    r"\b(?:if|unless|whether|asked|invited|urged|provided|subject to|pending|but|not|cancel\w*|postpon\w*|may|might"
    r"|could|should|would|likely|permitting|sources|reportedly|expect\w*|vote[sd]?|decide[sd]?|hope\w*"
    r"|plans?|planned)\b",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(r"\b(?:cancel\w*|postpon\w*|called off|put off|delayed|did not|didn't|deferred)\b")
# *will be seen today, **when A and B sign***, *comes this afternoon **as A and B sign***
_WHEN = re.compile(
    r"(?:,? (?:here )?in [A-Z]\w+)?(?:, (?:when|as)|(?<=today) as|(?<=noon) (?:when|as)|(?<=ing) (?:when|as)) "
)
_SIGNS = re.compile(r"(?:sign|signs|are signing|is signing|conclude|concludes|ink|inks)$")
_LATER = 3
_end = attrgetter("end")
_TODAY = re.compile(r"[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight")


# *On 4 May A and B could finally sign the agreement*, *could sign it at last*
_COULD = re.compile(r"could (?:(?:now|finally|at last|eventually|then|also) )*(?:sign|conclude|ink)$")
_AT_LAST = re.compile(r"\b(?:at (?:long )?last|finally|eventually|in the end)\b")
_REPORTED = re.compile(r"\b(?:said|says|told|hop\w+|wish\w*|if|that|whether|expect\w*|not|never|asked)\b")


def _could_at_last(clause: Clause, frame: Frame, date: str, context: Context, sentence: Sentence) -> bool:
    """Say whether two could sign at last on a day that is past: *On 4 May at last A and B could sign the agreement*."""
    if frame.verb < 0 or _COULD.fullmatch(clause.items[frame.verb].low) is None:
        return False
    if _AT_LAST.search(sentence.text) is None or _REPORTED.search(sentence.text) is not None:
        return False
    return len(date) == len("2025-09-27") and context.anchor is not None and date <= context.anchor


def _is_of_today(clause: Clause, frame: Frame, date: str, context: Context, sentence: Sentence) -> bool:
    """Say whether a signing is told for the very day of the news, whose news it then is: *will be signed today*."""
    if frame.verb < 0 or not frame.rule.startswith("sign") or date != context.anchor:
        return False
    if _UNSURE.search(sentence.text) is not None:
        return False
    verb = clause.items[frame.verb]
    when = _SIGNS.match(verb.low) is not None and any(
        _WHEN.match(sentence.text, each.end - sentence.start) for each in context.dates(sentence) if each.date == date
    )
    if not (when or _WILL.match(verb.low)) or verb.value != "sign" or moods(verb) & {"talk", "deny"}:
        return False
    later = context.sentences[context.number_at(sentence.start) + 1 :][:_LATER]
    if any(_CALLED_OFF.search(each.text) is not None for each in later):
        return False
    for each in context.dates(sentence):
        words = sentence.text[each.start - sentence.start : each.end - sentence.start]
        at = bisect_right(clause.items, each.start, key=_end)
        apart = "V" in clause.row[frame.verb + 1 : at]
        ahead = each.start < verb.start and _WHEN.match(sentence.text, each.end - sentence.start) is None
        apart = apart or (ahead and re.fullmatch("[/it,d]*", clause.row[:at]) is None)
        if each.date == date and _TODAY.fullmatch(words) is not None and not apart:
            return True
    return False


def _is_begun(date: str | None, context: Context, sentence: Sentence) -> bool:
    """Say whether a date of long ago is that of a beginning: *The partnership started in 1998*."""
    old = date is not None and (not context.is_recent(date) or (context.anchor is None and len(date) == 4))
    return old and is_of_beginning(date, context.dates(sentence), sentence)


def _place(clause: Clause, frame: Frame, text: str) -> str | None:
    """Read *signed in Beijing*, *at a ceremony in Lima*."""
    for at in range(frame.verb + 1, min(len(clause.items), frame.last + 12)):
        if clause.row[at] in "ru;":
            return None
        item = clause.items[at]
        if item.tag == "PRE" and item.value == "in" and item.low == "in":
            end = at + 1
            while end < len(clause.items) and clause.row[end] in "CL":
                end += 1
            name = text[clause.items[at + 1].start : clause.items[end - 1].end] if end > at + 1 else ""
            if name and is_place(name) and not _belongs_to_name(clause, at):
                return name
    return None


def _belongs_to_name(clause: Clause, at: int) -> bool:
    return at > 0 and clause.row[at - 1] in "Op"


def _signatories(clause: Clause, frame: Frame, context: Context) -> tuple[Signatory, ...]:
    """Take the people before an active verb, or after *by*."""
    group = frame.subject
    if group is None:
        return ()
    passive = "passive" in clause.items[frame.verb].form or frame.rule == "sign-passive"
    first, end = (frame.verb, len(clause.items)) if passive else (max(0, group.first - 14), frame.verb)
    start, stop = clause.items[first].start, clause.items[end - 1].end
    found = {}
    for person in context.people_within(start, stop):
        owner = context.names.organisations[person.organisation].name if person.organisation is not None else None
        found[person.name] = Signatory(name=person.name, role=person.role, organisation=owner)
    return tuple(found.values())[:12]


def _founded(clause: Clause, frame: Frame, text: str) -> str | None:
    """Name what is founded: *to found the Northern Academy of Engineering together*."""
    if frame.establishes:
        start, end = frame.establishes.split(":")
        return text[int(start) : int(end)]
    for at in range(max(frame.verb, frame.first) + 1, min(len(clause.items), frame.last + 16)):
        item = clause.items[at]
        if item.tag in ("SEM", "REL", "SUB"):
            return None
        if item.tag == "VG" and item.value == "found" and item.form.startswith("inf"):
            return _named_thing(clause, at, text)
    return None


def _named_thing(clause: Clause, verb: int, text: str) -> str | None:
    """Give the proper name after a founding verb, if it has one."""
    match = re.match(r"[dwLn]*?(O|(?:[CLAN][oCLANw4&]{0,9})?[CLAN]*(?:A|N))(?![w])", clause.row[verb + 1 :])
    if match is None:
        return None
    first, last = verb + 1 + match.start(1), verb + match.end(1)
    while first < last and clause.row[first] in "w":
        first += 1
    name = text[clause.items[first].start : clause.items[last].end]
    return (
        name if sum(word[:1].isupper() for word in name.split()) >= 2 and len(name) < 150 and "\n" not in name else None
    )
