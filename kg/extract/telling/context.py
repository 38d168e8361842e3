"""The document around a sentence: its dates and people, and the day of the visit that it tells of."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from operator import attrgetter

from kg.claims import compatible
from kg.extract.caseless import Caseless
from kg.extract.document import Document, Names, Sentence
from kg.extract.facts.date_forms import WEEKDAYS
from kg.extract.facts.datelines import is_dateline, may_open
from kg.extract.facts.dates import DateMention, anchor_date, find_dates
from kg.extract.facts.extents import Extent, days_within, extent_of, tells_which_day
from kg.extract.facts.relative_dates import counts_from_another, relative_dates
from kg.extract.facts.people import Person, people_in, without_surnames
from kg.extract.hints import ACT, SIGNING, VISIT, hints
from kg.extract.meetings import JOURNEY_NOUN, OCCASION, VISITED
from kg.extract.names.lines import even_lines
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH
from kg.extract.telling.report_dates import is_of_report, is_quoted
from kg.extract.telling.sections import Section, find_sections, section_at

_VISIT = re.compile(rf"\b(?:{VISITED}|came|meet|opened|negotiations|session|stayed (?:at|in)|talks)\b")
# *was in Chile from 20 to 24 May. During his stay he signed*, *went to Chile in May. There he signed*
_STAYED = re.compile(
    r"\b(?:was|were|had been) in (?:the )?[A-Z]\w+ (?:from|between|in|on|last|this|yesterday|earlier)\b"
    r"|\b(?:went|travell?ed|flew|came|journeyed) to (?:the )?[A-Z]\w+ (?:in|on|last|this|yesterday|earlier)\b"
)
_MEANWHILE = re.compile(
    rf"^(?:the|this|that) (?:\w+ ){{0,2}}{OCCASION} (?:also )?"
    r"(?:ended|concluded|closed|culminated|resulted|led)\b|"
    r"^there,? (?!is\b|are\b|was\b|were\b|has\b|have\b|will\b|had\b)|"
    r"^(?:as a result|consequently|in conclusion|(?:at|in) the end|finally|later|afterwards|on this occasion)\b|"
    r"\b(?:during|in|on|at|within|following|after|alongside|beside|parallel to)\s+"
    r"(?:the\s+(?:framework|course|end|sidelines?|occasion|close"
    rf"|margins?)\s+of\s+)?(?:the|this|that|his|her|their|its)\s+(?:[\w-]+\s+){{0,2}}(?:{OCCASION}|occasion)\b"
)
# *three days from 26 November*, *in the week of 15 June*, *ended their visit on 8 November*
# How it ends, or a word in it: the rest is looked for only there.
_ENDS_OPEN = ("from", "since", "starting", "beginning", "of", "on", "up")
_CLOSES = (
    "concluded", "ended", "completed", "finished", "wrapped", "closed", "came", "began", "begun", "started", "left for",
    "departed for", "set out", "set off", "embarked",
)  # fmt: skip
_OPEN_START = Caseless(
    r"\b(?:(?<!dates )(?<!dated )from|since|starting|beginning|week of)\s(?:on\s)?$"
    rf"|\b(?:{JOURNEY_NOUN})\b[^,;.]{{0,40}},? (?:(?:which|that) )?(?:had )?(?:began|begun|started)\s(?:on\s)?$"
    r"|\b(?:(?:began|started|set out on|set off on|embarked on|left for|departed for)\s"
    rf"(?:an?|its|his|her|their|the)\s(?:[\w-]+\s){{0,3}}(?:{JOURNEY_NOUN})\b|(?:left|departed) for\s\w)"
    r"(?:(?! and )[^,;.]){0,40}\s(?:on\s)?$"
    r"|\b(?:concluded|ended|completed|finished|wrapped up)\s"
    rf"(?:an?\s|its\s|his\s|her\s|their\s|the\s)?(?:[\w-]+\s){{0,4}}(?:{JOURNEY_NOUN}|forum|summit)\b"
    r"(?![^,;.]*\bsign)[^,;.]{0,40}$|\bwrapped up\s(?:on\s)?$"
    rf"|\b(?:{OCCASION}|mela)"
    r"(?: of [^,;.]{1,40})?,? (?:which |that )?(?:concluded|ended|closed|wrapped up|came to (?:an|its) (?:end|close))\b"
    r"(?![^,;.]*\bsign)[^,;.]{0,40}$",
)
WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")
# *attended a graduation at the hospital on 2 May*
OTHER_OCCASION = re.compile(r"\b(?:graduations?|commencement|weddings?|funerals?)\b", re.IGNORECASE)
# *ended on 4 May with the signing of*: on that day
_AT_THAT = (", when ", " when ", " with the sign", " with a sign", " with a ceremony", " with a function")
# *signed at **the Swedish Embassy***, *in the hall of **the Ministry***
_AT_HOUSE = re.compile(
    r"\b(?:signed|place|held|ceremony|sealed|concluded|inked|happened|today|yesterday|\d{4}|day)"
    r",?(?: [\w’'-]+){0,4}? (?:at|in|inside)"
    r" (?:(?:the|a) (?:[\w-]+ ){0,2}?(?:premises|headquarters|hall|building|seat|offices?|residence|campus|rooms?)"
    r" (?:of|at) )?(?:the )?$"
)
_mention_start = attrgetter("start")
_NEAR, _FAR, _HEAD, _TOLD = 2, 8, 30, 12
_SLACK, _NEWS = 7, 60
_OPENING, _LATE = 6, 14
_NAMESAKES = 50
_SHORT_TEXT = 200_000  # a longer one is not looked through for each name


class Context:
    """The document around a sentence; what it takes to read is read when it is first asked for."""

    def __init__(self, document: Document, names: Names, sentences: Sequence[Sentence]) -> None:
        self.document = document
        self.names = names
        self._acting: dict[int, frozenset[int]] = {}
        self.sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._dates: dict[int, list[DateMention]] = {}
        self._read_dates: dict[tuple[int, str | None], list[DateMention]] = {}
        self._visits: dict[int, tuple[str, tuple[int, int]] | None] = {}
        self._extents: dict[int, Extent | None] = {}
        self._people: dict[int, list[Person]] = {}
        self._told: dict[str, list[Person]] = {}
        self._told_until = self._dated_until = 0

    @cached_property
    def anchor(self) -> str | None:
        """The day against which *Monday* and dates without a year are read: of the dateline, else of publication."""
        published = anchor_date(self.document)
        return self._day_of_dateline(published) or published

    def _day_of_dateline(self, published: str | None) -> str | None:
        """Give the day of *KAMPALA, 17 December 2021: ...* in the first lines, unless the text is of another time."""
        for sentence in self.sentences[:_OPENING]:
            for date in self._dates_against(sentence, published) if may_open(sentence.text) else ():
                if len(date.date) == 10 and is_dateline(sentence, date) and _can_be_of(date.date, published):
                    return date.date
        return None

    @cached_property
    def _small(self) -> str:
        """The text in small letters."""
        return self.document.text.lower()

    @cached_property
    def people(self) -> list[Person]:
        """The people that the document names with an office."""
        return without_surnames(person for at in range(len(self.sentences)) for person in self._people_of(at))

    @cached_property
    def _even(self) -> Sequence[Sentence]:
        """The sentences with spaces for line breaks."""
        return even_lines(self.document, self.sentences)[1]

    def _people_of(self, at: int) -> list[Person]:
        """Give the people of one sentence, who are read once."""
        found = self._people.get(at)
        if found is None:
            found = self._people[at] = people_in(self._even[at], self.names)
        return found

    @cached_property
    def _namesakes(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.people:
            for word in dict.fromkeys(person.name.lower().split()):
                found.setdefault(word, []).append(person)
        return found

    def people_within(self, start: int, end: int) -> list[Person]:
        """Give the people named in a stretch of the text."""
        first, stop = max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)
        found = [one for at in range(first, stop) for one in self._people_of(at) if start <= one.start < end]
        if all(" " in person.name for person in found):
            return found
        whole = set(self.people)  # a surname alone counts where the text nowhere tells the whole name
        return [person for person in found if person in whole]

    def namesakes(self, word: str, start: int = 0) -> list[Person]:
        """Give the first people from an offset on whose name has a word, at most as many as one text needs."""
        known = self._namesakes.get(word.lower(), [])
        first = bisect_left(known, start, key=lambda person: person.start)
        return known[first : first + _NAMESAKES]

    def told_before(self, word: str, start: int) -> list[Person]:
        """Give the people named in full before an offset whose name has a word in small letters."""
        alike = start <= _SHORT_TEXT and len(self._small) == len(self.document.text)
        if alike and self._small.find(word, 0, start) < 0:
            return []  # most words have not been said, which is told sooner than who has been named
        stop = bisect_left(self._starts, start)
        for at in range(self._told_until, stop):
            for person in self._people_of(at):
                for part in dict.fromkeys(person.name.lower().split()) if " " in person.name else ():
                    self._told.setdefault(part, []).append(person)
        self._told_until = max(stop, self._told_until)
        known = self._told.get(word, [])
        return known[: min(bisect_left(known, start, key=lambda person: person.start), _NAMESAKES)]

    def _dates_against(self, sentence: Sentence, day: str | None) -> list[DateMention]:
        """Give the dates of a sentence read against a day, once."""
        found = self._read_dates.get((sentence.start, day))
        if found is None:
            found = self._read_dates[sentence.start, day] = find_dates(sentence, day)
        return found

    def dates(self, sentence: Sentence) -> list[DateMention]:
        """Give the dates of a sentence without that of the dateline."""
        if sentence.start not in self._dates:
            counts = counts_from_another(sentence.text)
            if counts:
                at = bisect_left(self._starts, sentence.start)
                for one in self.sentences[self._dated_until : at]:  # in their order: each may count from the last
                    self._dates[one.start] = self._dates_of(one, counts=counts_from_another(one.text))
                self._dated_until = max(at, self._dated_until)
            self._dates[sentence.start] = self._dates_of(sentence, counts=counts)
        return self._dates[sentence.start]

    def _dates_of(self, sentence: Sentence, *, counts: bool) -> list[DateMention]:
        told = self._own_dates(sentence)
        which = tells_which_day(sentence.text)
        if not (counts or which):
            return told
        around = self.before(sentence, _TOLD)
        near = around[_NEAR - 1].start if len(around) >= _NEAR else 0
        before = [date for one in reversed(around) for date in self._dates.get(one.start, [])]
        lately = [date for date in before if date.start >= near or self.is_recent(date.date)]
        counted = relative_dates(sentence, told, lately, self.anchor)
        if which:
            counted = [*counted, *days_within(sentence, [*told, *counted], self._extents_around(sentence))]
        own = [date for date in told if not any(one.start < date.start < one.end for one in counted)]
        return sorted([*own, *counted])

    def _own_dates(self, sentence: Sentence) -> list[DateMention]:
        """Give the dates of a sentence that are not counted from others."""
        section = self.section_of(self.number_at(sentence.start)) if self._sections else None
        day = self.anchor if section is None or len(section.date) == len("2025-09") else section.date
        day = self.anchor if section is not None and section.lead and len(section.date) > len("2025") else day
        if section is not None and len(section.date) < len("2025-09-27") and not section.lead:
            if self.sentences[section.number] is sentence:
                return [DateMention(sentence.start, sentence.end, section.date)]
        return [date for date in self._dates_against(sentence, day) if not is_dateline(sentence, date)]

    @cached_property
    def _sections(self) -> list[Section]:
        return find_sections(self.sentences, self.anchor)

    def section_of(self, number: int) -> Section | None:
        """Give the section of the text, headed by a date, in which a sentence stands."""
        return section_at(self._sections, number)

    def _extents_around(self, sentence: Sentence) -> Iterator[Extent]:
        """Give the days of the events told around a sentence: in it, before it, the nearest first, and behind it."""
        at = bisect_left(self._starts, sentence.start)
        behind = range(at + 1, min(len(self.sentences), at + 1 + _NEAR))
        for number in (*range(at, max(-1, at - 1 - _TOLD), -1), *behind):
            extent = self._extent_of(number)
            if extent is not None:
                yield extent

    def _extent_of(self, number: int) -> Extent | None:
        """Give the first and the last day of the event of which a sentence tells."""
        if number not in self._extents:
            sentence = self.sentences[number]
            near = self.sentences[max(0, number - 1) : number + 1 + _NEAR]
            dates = [each for each in self._own_dates(sentence) if self.is_recent(each.date)]
            self._extents[number] = extent_of(sentence, dates, near) if dates else None
        return self._extents[number]

    def span_of(self, date: DateMention, sentence: Sentence) -> DateMention | None:
        """Give the several days of which a date is the first or the last: *on 4 May the two-day forum opened*."""
        if self.is_span(date, sentence):
            return date
        extent = self._extent_of(self.number_at(sentence.start))
        if extent is None or date.date not in extent or extent.first is None or extent.last is None:
            return None
        if hints(sentence.text) & SIGNING or "function" in sentence.text or "ceremony" in sentence.text:
            return None  # "the three-day visit ended on Friday with a ceremony"
        return date._replace(date=extent.first, end_date=extent.last) if extent.first < extent.last else None

    def day_of(self, sentence: Sentence) -> str | None:
        """Give the one day that a sentence tells, of several days their month."""
        dates = [each for each in self.dates(sentence) if not is_of_report(each, sentence)]
        date = one_date(dates)
        return date[:7] if date is not None and any(self.is_span(each, sentence) for each in dates) else date

    def number_at(self, offset: int) -> int:
        """Give the number of the sentence that holds an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def named_in(self, number: int) -> frozenset[int]:
        """Give the organisations that a sentence names."""
        return self._named.get(number, frozenset())

    def acting_in(self, number: int) -> frozenset[int]:
        """Give the organisations that a sentence names, without those at whose house it happened: *It was signed at the
        Swedish Embassy*.
        """
        named = self.named_in(number)
        if not named or len(named) > _FAR:
            return named
        if number not in self._acting:
            sentence = self.sentences[number]
            mentions = self.names.mentions
            first = bisect_left(mentions, sentence.start, key=_mention_start)
            last = bisect_left(mentions, sentence.end, first, key=_mention_start)
            before = ((each.organisation, each.start - sentence.start) for each in mentions[first:last])
            self._acting[number] = named & {who for who, at in before if _AT_HOUSE.search(sentence.text, 0, at) is None}
        return self._acting[number]

    def others_in(self, number: int, members: Set[int]) -> frozenset[int]:
        """Give the organisations that act in a sentence beside some."""
        return self.acting_in(number) - members

    @cached_property
    def _named(self) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {}
        for mention in self.names.mentions:
            if mention.form != "anaphor":
                found.setdefault(self.number_at(mention.start), set()).add(mention.organisation)
        return {number: frozenset(named) for number, named in found.items()}

    def sentence_at(self, offset: int) -> Sentence:
        """Give the sentence that holds an offset."""
        return self.sentences[self.number_at(offset)]

    def can_be_past(self, date: str, status: str) -> bool:
        """Say whether what has happened can have this date: none lies after the news of it."""
        published = self.document.published
        if status == "planned" or not published:
            return True
        if len(date) == len(published) == 10:
            return (dt.date.fromisoformat(date) - dt.date.fromisoformat(published)).days <= _SLACK
        return date[: len(published)] <= published[: len(date)]

    def is_recent(self, date: str) -> bool:
        """Say whether a date lies in the year of publication or the one before: *the agreement signed in 2008* may be
        another than that of the news.
        """
        return not self.anchor or int(date[:4]) >= int(self.anchor[:4]) - 1

    def is_news(self, date: str) -> bool:
        """Say whether what happened then can be what the text is the news of, some weeks before it at most."""
        published = self.anchor
        if published is None or len(date) < len("2025-09"):
            return published is None and self.can_be_past(date, "signed")
        if len(published) < len("2025-09-27"):
            return date.startswith(published)
        last = dt.date.fromisoformat(published)
        return 0 <= (last - dt.date.fromisoformat(f"{date}-28"[:10])).days + (28 if len(date) == 7 else 0) <= _NEWS

    def day_of_week(self, sentence: Sentence) -> str | None:
        """Give the one day of the text that falls on the day of the week that a sentence names: *on Tuesday*.

        Where the day of publication is not known, a caption or a later passage may tell which Tuesday.
        """
        match = WEEKDAY.search(sentence.text) if self.anchor is None else None
        if match is None:
            return None
        days = {date.date for one in self.sentences[:_HEAD] for date in self.dates(one) if len(date.date) == 10}
        fit = [day for day in days if dt.date.fromisoformat(day).strftime("%A") == match.group(1)]
        return fit[0] if len(fit) == 1 else None

    def before(self, sentence: Sentence, count: int) -> list[Sentence]:
        """Give up to so many sentences before this one, the nearest first."""
        at = bisect_left(self._starts, sentence.start)
        return list(reversed(self.sentences[max(0, at - count) : at]))

    def visit_date(self, sentence: Sentence) -> str | None:
        """Give the date of the visit or ceremony that the sentences before tell of; of one of several days, the month.

        *On 5 May a delegation of A visited B. The two sides signed a memorandum.* The sentence that gives the date may
        stand farther off where this one speaks of *the visit* or *the forum*, or that one of what was to be signed.
        """
        visit = self._visit(sentence)
        return visit[0] if visit else None

    def visit_passage(self, sentence: Sentence) -> tuple[int, int] | None:
        """Give the passage that tells of the visit and its date."""
        visit = self._visit(sentence)
        return visit[1] if visit else None

    def _visit(self, sentence: Sentence) -> tuple[str, tuple[int, int]] | None:
        if sentence.start not in self._visits:
            self._visits[sentence.start] = self._find_visit(sentence)
        return self._visits[sentence.start]

    def _find_visit(self, sentence: Sentence) -> tuple[str, tuple[int, int]] | None:
        meanwhile = _MEANWHILE.search(sentence.text.lower()) is not None or self._is_of_ceremony_before(sentence)
        for place, one in enumerate(self.before(sentence, _FAR)):
            told = hints(one.text)
            near = told & VISIT and (place < _NEAR or meanwhile or told & ACT)
            stayed = meanwhile and _STAYED.search(one.text) is not None
            dates = self.dates(one) if stayed or (near and _tells_of_visit(one.text)) else []
            dates = [each for each in dates if len(each.date) > 4 and not is_quoted(each, one)]
            dates = [each for each in dates if not is_of_report(each, one)]
            date = one_date(dates)
            if date is not None:
                span = next((span for each in dates if (span := self.span_of(each, one)) is not None), None)
                days = date if span is None else day_within(span, sentence.text)
                return days, (one.start, one.end)
            if dates:
                return None
        return None

    def _is_of_ceremony_before(self, sentence: Sentence) -> bool:
        """Say whether the sentence before tells of a signing on a visit: *A signing was held during the visit.*"""
        return any("signing" in one.text and _MEANWHILE.search(one.text.lower()) for one in self.before(sentence, 1))

    def is_span(self, date: DateMention, sentence: Sentence) -> bool:
        """Say whether a date is the first of several days: *27-29 May*, *three days from 26 May*; not *since 4 May,
        when they signed*.
        """
        if sentence.text.startswith(_AT_THAT, date.end - sentence.start):
            return date.end_date is not None
        if date.end_date is not None:
            return True
        before = sentence.text[: date.start - sentence.start].lower().rstrip()
        near = before.endswith(_ENDS_OPEN) or has_any(before, _CLOSES)
        return near and _OPEN_START.search(sentence.text, 0, date.start - sentence.start) is not None

    def last_date(self, sentence: Sentence) -> str | None:
        """Give the date of the sentence before, if it has one and only one; else of the one before that."""
        for one in self.before(sentence, 2):
            dates = self.dates(one)
            if dates:
                return one_date(dates)
        return None


def _tells_of_visit(text: str) -> bool:
    return _VISIT.search(text.lower()) is not None and OTHER_OCCASION.search(text) is None


def _can_be_of(day: str, published: str | None) -> bool:
    """Say whether a report written that day can have been published then."""
    if published is None or len(published) < 10:
        return published is None or day.startswith(published)
    return 0 <= (dt.date.fromisoformat(published) - dt.date.fromisoformat(day)).days <= _LATE


_WHICH_DAY = re.compile(
    rf"\b(?:(?P<nth>opening|{'|'.join(NTH[:7])})|last|final|closing|concluding) (?:morning|afternoon"
    r"|evening|day)\b(?! of (?:the )?(?:\w+ )?(?:month|year|term|semester|week|school|classes)\b)"
)


def day_within(span: DateMention, text: str) -> str:
    """Give the day of several that a sentence means, *on the last day they signed*, else their month."""
    which = _WHICH_DAY.search(text) if span.end_date is not None and len(span.date) == len("2025-09-27") else None
    if which is None or span.end_date is None:
        return span.date[:7]
    if which["nth"] is None:
        return span.end_date
    days = 0 if which["nth"] == "opening" else NTH.index(which["nth"])
    day = str(dt.date.fromisoformat(span.date) + dt.timedelta(days=days))
    return day if day <= span.end_date else span.date[:7]


def one_date(dates: Sequence[DateMention]) -> str | None:
    """Give the date on which several mentions agree, the most exact one: *today, 5 May*; *Tuesday [June 23]*."""
    if not dates:
        return None
    best = max((each.date for each in dates), key=len)
    return best if all(compatible(best, each.date) for each in dates) else None
