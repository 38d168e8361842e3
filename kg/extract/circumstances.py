"""When and where an agreement was signed, by whom, and what it founds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from kg.claims import Signatory
from kg.extract.context import Context
from kg.extract.document import Sentence
from kg.extract.frames import Clause, Frame
from kg.extract.lexicon import is_place
from kg.extract.pairing import Candidate
from kg.extract.people import Person
from kg.extract.signing_dates import both_dates, date_of_visit, partner_date, signing_date

__all__ = ["Context", "acting_people", "add_circumstances", "organisation_of"]


def acting_people(clause: Clause, frame: Frame, context: Context) -> list[Person]:
    """Give the people who stand where the subject of a signing verb would: *Rector Novak and President Li signed*."""
    verb = clause.items[frame.verb].start
    first = frame.verb - 1
    while first > 0 and clause.row[first - 1] not in "V;ur":
        first -= 1
    start = clause.items[max(0, first)].start
    found = [person for person in context.people if start <= person.start < verb]
    return found or _known_people(clause, first, frame.verb, context)


def _known_people(clause: Clause, first: int, end: int, context: Context) -> list[Person]:
    """Give the people of whom the text tells the office elsewhere: *Marie Curie and Niels Bohr signed*."""
    words = [item.low for item in clause.items[max(0, first) : end] if item.tag == "CAP"]
    if len(words) < 2:
        return []
    named = {}
    for person in context.people:
        parts = person.name.lower().split()
        whole = any(words[at : at + len(parts)] == parts for at in range(len(words) - len(parts) + 1))
        if len(parts) > 1 and whole and (person.organisation is not None or person.name not in named):
            owner = person.organisation if person.organisation is not None else _alone_beside(person, context)
            named[person.name] = person._replace(organisation=owner)
    return sorted(named.values(), key=lambda person: " ".join(words).find(person.name.lower()))


def organisation_of(person: Person, context: Context) -> int | None:
    """Give the organisation for which a person acts, known from here, from an earlier mention of the surname or from a
    later one of the whole name.
    """
    if person.organisation is not None:
        return person.organisation
    surname = person.name.split()[-1]
    for other in context.people:
        if other.organisation is not None and other.start < person.start and surname in other.name.split():
            return other.organisation
    if surname == person.name:
        return None
    later = (other for other in context.people if other.start > person.start and other.name == person.name)
    return next((other.organisation for other in later if other.organisation is not None), None)


def _alone_beside(person: Person, context: Context) -> int | None:
    """Give the only organisation that the sentence of an office names: *A was represented by President Curie*."""
    at = bisect_right(context.sentences, person.start, key=lambda sentence: sentence.start) - 1
    if at < 0 or not person.role:
        return None
    mentions, sentence = context.names.mentions, context.sentences[at]
    first = bisect_left(mentions, sentence.start, key=lambda mention: mention.start)
    end = bisect_left(mentions, sentence.end, key=lambda mention: mention.start)
    named = {mention.organisation for mention in mentions[first:end]}
    return named.pop() if len(named) == 1 else None


def add_circumstances(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> Candidate:
    """Give the candidate its date, its place, its signatories and what it founds."""
    own = partner_date(candidate, clause, frame, context, sentence)
    guessed = False
    if candidate.status == "terminated":
        first, last = both_dates(context.dates(sentence), sentence) if frame.verb >= 0 else (None, None)
        return replace(candidate, earlier=own or first, date=last)
    date = own or signing_date(candidate, clause, frame, context, sentence)
    if date is None:
        date = date_of_visit(candidate, clause, frame, context, sentence)
        guessed = date is not None
    if frame.verb < 0:
        return replace(candidate, date=date) if date else candidate
    signing = frame.rule.startswith("sign") or frame.rule in ("end", "agree")
    done = signing and candidate.status in ("signed", "renewed")
    return replace(
        candidate,
        date=date,
        guessed=guessed,
        place=_place(clause, frame, context.document.text) if signing else None,
        signatories=_signatories(clause, frame, context) if done else (),
        establishes=_founded(clause, frame, context.document.text),
    )


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
    for person in context.people:
        if start <= person.start < stop:
            owner = context.names.organisations[person.organisation].name if person.organisation is not None else None
            found[person.name] = Signatory(name=person.name, role=person.role, organisation=owner)
    return tuple(found.values())[:12]


def _founded(clause: Clause, frame: Frame, text: str) -> str | None:
    """Name what is founded: *to jointly establish the China-Peru Academy of Engineering*."""
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
