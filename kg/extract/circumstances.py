"""When and where an agreement was signed, by whom, and what it founds."""

from __future__ import annotations

import datetime as dt
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

    def visit_date(self, sentence: Sentence) -> str | None:
        """Give the date of the visit or ceremony that the sentences before tell of; of one of several days, the month.

        *On 5 May a delegation of A visited B. The two sides signed a memorandum.*
        """
        before = [one for one in self.sentences if one.start < sentence.start][-2:]
        for one in reversed(before):
            dates = find_dates(one, self.anchor) if _VISIT.search(one.text) else []
            if len(dates) == 1 and len(dates[0].date) == 10:
                return dates[0].date[:7] if dates[0].end_date else dates[0].date
            if dates:
                return None
        return None

    def day_after(self, sentence: Sentence) -> str | None:
        """Give the day after the last day named before: *the following day*."""
        before = [one for one in self.sentences if one.start < sentence.start][-4:]
        for one in reversed(before):
            days = [date.date for date in find_dates(one, self.anchor) if len(date.date) == 10]
            if days:
                return str(dt.date.fromisoformat(days[-1]) + dt.timedelta(days=1))
        return None

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


def add_circumstances(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> Candidate:
    """Give the candidate its date, its place, its signatories and what it founds."""
    own = _partner_date(candidate, clause, frame, context, sentence)
    if own is not None:
        candidate = (
            replace(candidate, earlier=own) if candidate.status == "terminated" else replace(candidate, date=own)
        )
        return candidate
    if frame.verb < 0:
        return candidate
    signing = frame.rule.startswith("sign") or frame.rule in ("end", "agree")
    if candidate.status == "terminated":
        first, last = _both_dates(context.dates(sentence), sentence)
        return replace(candidate, earlier=first, date=last)
    return replace(
        candidate,
        date=(
            _signing_date(candidate, clause, frame, context, sentence)
            if signing or frame.rule.startswith("found")
            else None
        ),
        place=_place(clause, frame, context.document.text) if signing else None,
        signatories=(
            _signatories(clause, frame, context) if signing and candidate.status in ("signed", "renewed") else ()
        ),
        establishes=_founded(clause, frame, context.document.text),
    )


_BEGAN = re.compile(
    r"\b(?:signed|concluded|agreed|reached|made|dat(?:es|ed|ing)(?: back)?(?: to|"
    r" from)?|since|established|launched|formed|founded|beg[au]n|started|opened|set"
    r" up|agreement|contract|partnership|mou|memorandum)\s*(?:in|on|of|from|since)?\s*$",
    re.IGNORECASE,
)


def _partner_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date that stands beside one partner of several: *agreements with A (2009) and B in 2011*."""
    cores = [
        core
        for group in frame.partners
        for core in (group.cores[0].listed.cores if group.cores[0].listed is not None else group.cores)
    ]
    if len(cores) < 2 or len(candidate.parties) != 2:
        return None
    dates = context.dates(sentence)
    for place, core in enumerate(cores):
        if core.kind == "org" and core.organisations[0] in candidate.parties and core.at < len(clause.items):
            start = clause.items[core.last].end
            stop = clause.items[cores[place + 1].first].start if place + 1 < len(cores) else start + 30
            beside = [date.date for date in dates if start <= date.start < min(stop, start + 60)]
            others = [date for date in dates if not start <= date.start < min(stop, start + 60)]
            return beside[0] if len(beside) == 1 and others else None
    return None


_THING = re.compile(
    r"\b(?:agreement|memorandum|mou|partnership|cooperation|collaboration|programme?|institute|centre|center"
    r"|alliance|contract|ties)\b",
    re.IGNORECASE,
)


def date_of_beginning(candidate: Candidate, context: Context) -> str | None:
    """Find when what has ended had begun in the sentences around: *The institute was set up in 2007.*"""
    near = context.sentences[max(0, candidate.sentence - 6) : candidate.sentence + 7]
    found: set[str] = set()
    for sentence in near:
        if _THING.search(sentence.text):
            found.update(date for date in [_both_dates(find_dates(sentence, context.anchor), sentence)[0]] if date)
    return found.pop() if len(found) == 1 else None


def _both_dates(dates: Sequence[DateMention], sentence: Sentence) -> tuple[str | None, str | None]:
    """Tell when what has ended had begun from when it ended: *the agreement of 2009 was cancelled in May*."""
    began = [date for date in dates if _BEGAN.search(sentence.text[: date.start - sentence.start])]
    ended = [date for date in dates if date not in began]
    return (began[0].date if began else None), (ended[0].date if len(ended) == 1 else None)


_VISIT = re.compile(
    r"\b(?:visit\w*|met|meet|meeting|held|ceremony|hosted|received|welcomed|delegation|trip|took place)\b",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(r"\b(?:the )?(?:following|next) day\b", re.IGNORECASE)


def _signing_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date in the sentence, else that of the visit during which it was signed."""
    dates = context.dates(sentence)
    found = _date(clause, frame, dates)
    if found is None and _NEXT_DAY.search(sentence.text):
        return context.day_after(sentence)
    visits = candidate.status == "signed" and frame.rule.startswith("sign") and not dates and not clause.headline
    return context.visit_date(sentence) if found is None and visits else found


def _date(clause: Clause, frame: Frame, dates: Sequence[DateMention]) -> str | None:
    """Choose the date that no other clause lies between: *signed on 4 May an agreement that takes effect in June*."""
    verb = frame.verb
    near = []
    for date in dates:
        at = next((place for place, item in enumerate(clause.items) if item.end > date.start), len(clause.items))
        between = clause.row[min(at, verb) + 1 : max(at, verb)]
        other = any(_is_other_verb(clause, place) for place in range(verb + 1, at))
        if (
            _is_dateline(clause, at, verb)
            or ";" in between
            or (at > verb and (other or re.search("[ru]", between)))
            or (at < verb and _in_other_clause(clause, at, verb))
        ):
            continue
        near.append((abs(at - frame.last) if at > verb else verb - at, date))
    if not near:
        return None
    exact = max(len(date.date) for _, date in near)
    return min((distance, date.date) for distance, date in near if len(date.date) == exact)[1]


def _is_other_verb(clause: Clause, at: int) -> bool:
    """Say whether a verb opens another statement; *at a ceremony held on 4 May* does not."""
    item = clause.items[at]
    if item.tag != "VG" or item.form.startswith("inf"):
        return False
    return not (item.form.startswith("ed") and clause.row[at - 1 : at] in ("w", "A", "C", "K", "p", "I", "O"))


def _is_dateline(clause: Clause, at: int, verb: int) -> bool:
    """Say whether the date stands in brackets or heads the report: *LAHORE, Jan 2 (APP): A signed*."""
    if at < len(clause.items) and clause.items[at].tag == "PAR" and re.fullmatch(r"[C,Ltp9&-]*", clause.row[:at]):
        return True
    return (
        at < verb
        and re.match(r"[C,Ltp9]*[p:-]", clause.row[:verb]) is not None
        and at < 8
        and re.search("[:-]", clause.row[at:verb]) is not None
    )


def _in_other_clause(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb stands between; *on 4 May A visited B, during which it signed* has one day for both."""
    while re.search("&[ajhb]?$", clause.row[:verb]):
        before = clause.row.rfind("V", at, verb)
        if before < 0:
            break
        verb = before
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
    return (
        name if sum(word[:1].isupper() for word in name.split()) >= 2 and len(name) < 150 and "\n" not in name else None
    )
