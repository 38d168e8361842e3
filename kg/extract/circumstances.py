"""When and where an agreement was signed, by whom, and what it founds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from kg.claims import Signatory
from kg.extract.dates import DateMention, anchor_date, find_dates
from kg.extract.document import Document, Names, Sentence
from kg.extract.frames import Clause, Frame
from kg.extract.lexicon import is_place
from kg.extract.pairing import Candidate
from kg.extract.people import Person, find_people


class Context:
    """The document around a sentence; what it takes to read is read when it is first asked for."""

    def __init__(self, document: Document, names: Names, sentences: Sequence[Sentence]) -> None:
        self.document = document
        self.names = names
        self.sentences = sentences
        self._dates: tuple[int, list[DateMention]] = (-1, [])

    @cached_property
    def anchor(self) -> str | None:
        """The day against which dates without a year are read."""
        return anchor_date(self.document)

    @cached_property
    def people(self) -> list[Person]:
        """The people that the document names with an office."""
        return find_people(self.document, self.sentences, self.names)

    def dates(self, sentence: Sentence) -> list[DateMention]:
        """Give the dates of a sentence; those of the last one asked for are kept."""
        if self._dates[0] != sentence.start:
            self._dates = (sentence.start, find_dates(sentence, self.anchor))
        return self._dates[1]


    def last_date(self, sentence: Sentence) -> str | None:
        """Give the date of the sentence before, if it has one and only one."""
        before = [one for one in self.sentences if one.start < sentence.start]
        dates = find_dates(before[-1], self.anchor) if before else []
        days = {date.date for date in dates}
        if not days and len(before) > 1:
            days = {date.date for date in find_dates(before[-2], self.anchor)}
        return days.pop() if len(days) == 1 else None


def acting_people(clause: Clause, frame: Frame, context: Context) -> list[Person]:
    """Give the people who stand where the subject of a signing verb would: *Rector Novak and President Li signed*."""
    verb = clause.items[frame.verb].start
    first = frame.verb - 1
    while first > 0 and clause.row[first - 1] not in "V;ur":
        first -= 1
    start = clause.items[max(0, first)].start
    return [person for person in context.people if start <= person.start < verb]


def organisation_of(person: Person, context: Context) -> int | None:
    """Give the organisation for which a person acts, known from here or from an earlier mention of the surname."""
    if person.organisation is not None:
        return person.organisation
    surname = person.name.split()[-1]
    for other in context.people:
        if other.organisation is not None and other.start < person.start and surname in other.name.split():
            return other.organisation
    return None


def add_circumstances(candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence) -> Candidate:
    """Give the candidate its date, its place, its signatories and what it founds."""
    if frame.verb < 0:
        return candidate
    signing = frame.rule.startswith("sign") or frame.rule == "end"
    return replace(
        candidate,
        date=_date(clause, frame, context.dates(sentence)) if signing or frame.rule.startswith("found") else None,
        place=_place(clause, frame, context.document.text) if signing else None,
        signatories=_signatories(clause, frame, context) if signing and candidate.status in ("signed", "renewed") else (),
        establishes=_founded(clause, frame, context.document.text),
    )


def _date(clause: Clause, frame: Frame, dates: Sequence[DateMention]) -> str | None:
    """Choose the date that no other clause lies between: *signed on 4 May an agreement that takes effect in June*."""
    verb = frame.verb
    near = []
    for date in dates:
        at = next((place for place, item in enumerate(clause.items) if item.end > date.start), len(clause.items))
        between = clause.row[min(at, verb) + 1 : max(at, verb)]
        other = any(item.tag == "VG" and not item.form.startswith("inf") for item in clause.items[verb + 1 : at])
        if _is_dateline(clause, at, verb) or ";" in between or (at > verb and (other or re.search("[ru]", between))) or (at < verb and _in_other_clause(clause, at, verb)):
            continue
        near.append((abs(at - frame.last) if at > verb else verb - at, date))
    if not near:
        return None
    exact = max(len(date.date) for _, date in near)
    return min((distance, date.date) for distance, date in near if len(date.date) == exact)[1]


def _is_dateline(clause: Clause, at: int, verb: int) -> bool:
    """Say whether the date stands in brackets or heads the report: *LAHORE, Jan 2 (APP): A signed*."""
    if at < len(clause.items) and clause.items[at].tag == "PAR" and at < 8:
        return True
    return at < verb and re.match(r"[C,Ltp9]*[p:-]", clause.row[:verb]) is not None and at < 8 and re.search("[:-]", clause.row[at:verb]) is not None


def _in_other_clause(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb stands between; *on 4 May A visited B, during which it signed* has one day for both."""
    between = clause.row[at + 1 : verb]
    if any(item.tag == "SUB" and item.value == "where" for item in clause.items[at + 1 : verb]):
        return False
    return re.search("[Vru]", re.sub("r[^V]*V[^,]*,", "", between)) is not None


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
    return name if sum(word[:1].isupper() for word in name.split()) >= 2 and len(name) < 150 and "\n" not in name else None
