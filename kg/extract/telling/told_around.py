"""The day of a signing that another sentence tells than the one with the parties.

A and B have an exchange programme. The document was signed on 4 May by both rectors.   behind it
The signing took place on Tuesday in Lima. The parties are A and B.                     before it
On Tuesday A was host to a delegation of B. ... They signed a memorandum.               what the report opens with

What is told of the signing itself goes first, the nearest sentence before a farther one. A day on which somebody only
spoke, one of another year than that of the news and one in a sentence that names others are of something else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from kg.claims import compatible
from kg.extract.caseless import Caseless
from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import STANDING
from kg.extract.meetings import JOURNEY_NOUN, VISITED
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import OTHER_OCCASION, WEEKDAY, Context, day_within
from kg.extract.telling.event_days import event_day
from kg.extract.telling.first_papers import First, first_paper
from kg.extract.telling.report_dates import is_of_report, is_quoted
from kg.extract.telling.rests_on import paper_under
from kg.extract.telling.sections import Section
from kg.extract.telling.signed_before import was_signed_before
from kg.extract.telling.told_signings import PAPER, Told, is_of_signing, signings

# *the one signed in May*, *accords signed between Norway and Peru*: not said of these parties
_OTHERS = re.compile(
    r"\b(?:[Tt]he (?:one|latter|former|last|other|second)(?! (?:day|week|half|time|stop|part|signature|copy)\b)"
    r"|(?:between|with) (?!(?:the|both|each|their|his|her|its|them|it|an?|which|whom|whose|validity|effect|immediate"
    r"|pride|pleasure|joy|regard|respect)\b"
    rf"|(?:[\w-]+ ){{0,3}}{PAPER}\b"
    r"|(?:[\w-]+ ){1,4}(?:universities|institutions|colleges)\b|(?:bodies|houses|schools|partners|institutes)\b)"
    r"|between (?:the )?(?:two |both )?(?:countries|governments|nations|states)\b)"
)
# Rules that read the date of an act in their own sentence; the others read none, or only one beside a noun.
_DATED = ("sign", "found", "end", "agree", "enter", "listed", "promised", "paired", "ceremony")
_EVENT = Caseless(
    rf"\b(?:{VISITED}|{JOURNEY_NOUN}|guests?|hosts?|pos(?:e|es|ed|ing) (?:for|with)|sh(?:ake|akes|aking|ook) hands"
    rf"|(?:shows?|displays?|holds?) (?:the|a|up) {PAPER})\b",
)
# What is launched or founded on the day on which its papers are signed, where it is told close by
_LAUNCH = Caseless(
    r"\b(?:launch(?:ed|ing|es)?|inaugurat(?:ed|es|ion)|created|established|formed|put in(?:to)? operation|set up"
    r"|founded(?! in (?:19|20))|(?:called|brought) into (?:being|life)|constituted"
    r"|joined (?!in (?:19|20))|came into being|celebrat(?:ed|ion)|evening)\b",
)
_BUILDING = r"(?:building|library|hall|campus|hospital|stadium|museum|exhibition|dormitory|monument|park|road|bridge)"
# *A new library was inaugurated*, *inaugurated its new campus*: of no agreement
_OF_BUILDING = re.compile(
    rf"\b{_BUILDING}\b[^,;.]{{0,40}} (?:was|were) (?:\w+ly )?(?:inaugurated|launched|created|established|set up)\b"
    rf"|\b(?:inaugurated|launched|established|set up|unveiled|celebrated) (?:an?|the|its|their|his) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_BUILDING}|birthday|anniversary|jubilee)\b"
)
# *B also signed at the function*
_OCCASION = re.compile(
    r"\b(?:at|on|during) (?:the|this|that|the same) (?:function|occasion|event|launch|inauguration|celebrations?)\b"
)
# *celebrated its 50th anniversary on 4 May. ... At the festive meeting, an agreement was signed*
_CELEBRATED = re.compile(
    r"\b(?:celebrat(?:ed|es|ing)|marked|marks|held|observed)\b[^;.]*\b(?:anniversary|birthday|jubilee|foundation day"
    r"|founding day|centenary|founders['’] day|international day|open day)\b",
    re.IGNORECASE,
)
_AT_FEAST = re.compile(
    r"\b(?:at|on|during|in|within|among|part of|highlights? of|framework of|course of|margins of)"
    r" (?:the|this|that|its|these) (?:[\w-]+ ){0,2}(?:celebrations?|festivit(?:y|ies)|meeting|ceremony|reception"
    r"|gala|anniversary|jubilee|banquet|occasion|event|session|act|assembly|programme|program)\b",
    re.IGNORECASE,
)
_OTHER_EVENT = Caseless(r"\b(?:opening|closing|graduation|award|inauguration|convocation) ceremony\b")
# *renewed in 2011*, *which was last extended in Lima in 2011*
_RENEWED = Caseless(
    r"\b(?:renewed|extended|prolonged|reaffirmed|revised|updated|anew|again|renewals?|extensions?)\b"
    r"(?:(?: twice| thrice| once| \w+ times),(?: most recently| last| the last time)?)?"
    r"(?:(?! (?:the|an?|its|their|this|that) |agreement|memorand|mou|partnership|protocol|contract|convention"
    r"|signed|concluded)[^,;.]){0,60} $",
)
# *renewed its agreement of 2010 with B **on** 14 May*, *renewed its agreements with B and C **in 2010 and** 2012*, not
# *renewed the agreement signed on 14 May*
_RENEWS_ON = re.compile(
    r"(?:(?!\b(?:signed|concluded|made|sealed|inked|reached|dated|which|that|until|from|since)\b)[^,;.])*?"
    r"\b(?:renew|extend|prolong)(?:ed|s)\b"
    r"(?:(?!\b(?:signed|concluded|made|sealed|inked|reached|dated|which|that|until|from|since)\b)[^;.])*? (?:on|in) "
    r"(?:(?:[A-Z][a-z]+ |\d\d? ){0,2}(?:19|20)\d\d(?:, |,? and (?:in |on )?))*"
)
_RENEWS, _OPENS = re.compile(r"\b(?:renewed|extended|prolonged)\b"), 4
_WAS_RENEWED = re.compile(r"[^,;.]{0,60}? (?:was|were) (?:renewed|extended|prolonged)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|to be|until|till|by|from|since|before|after|due|next|begins?|starts?|valid|effective)\b"
    r"[^,;.]{0,40}$"
)
_FIRST = re.compile(r"\b(?:first|original\w*|initial\w*|signed|concluded)\b")
# *The mission comes on top of an agreement of A with B*: of one that was there
_ALREADY = Caseless(
    r"\b(?:on top of|in addition to|besides|alongside|already|existing|in (?:place|force) (?:for|since)"
    r"|for (?:many |several |some )?(?:years|decades)|(?:other|earlier) (?:[\w-]+ ){0,3}?partners|joins? a list"
    r"|so far)\b",
)
# *At the same ceremony A signed with B*, *Right after, the two signed*
SAME_OCCASION = Caseless(
    r"\b(?:at|on|during|in) (?:the|that|this) (?:very )?same (?:ceremony|occasion|event|meeting|function|sitting"
    r"|session|room|table|evening|gathering)\b"
    r"|\b(?:right|immediately|directly|shortly|straight) (?:after(?:wards?)?|thereafter)"
    r"(?=[,.;]| (?:that|this|the (?:signing|ceremony))\b)"
    r"|\bon (?:this|that) occasion\b|\b(?:minutes|moments|an hour|hours) later\b|\bin the same breath\b",
)
_JOURNEY = re.compile(
    r"\b(?:mission|trip|tour|journey|(?:made|paid|on|during) (?:an?|his|her|its|their) (?:[\w-]+ )?visit)"
    r" (?:to|through|of) (?:the )?[A-Z]"
    r"|\b(?:travell?ed|toured|journeyed|went on a (?:[\w-]+ ){0,3}(?:tour|trip|journey))\b"
)
_HAS_SIGNED = re.compile(r"\b(?:has|have)\b[^,;.]{0,30} (?:signed|concluded|inked|renewed|entered|agreed)\b")
_FOUNDED = ("found-active", "found-passive", "programme-announced")
_BEHIND, _BEFORE, _LIST, _LABELLED = 5, 3, 20, 3
_LEAD, _FAR = 6, 25
_QUOTED, _NEAR = 40, 80


def date_around(candidates: Sequence[Candidate], context: Context) -> list[Candidate]:
    """Date what was signed where only another sentence tells the day."""
    dated = candidates = [_without_old(one, context) for one in candidates]
    if any(_is_undated(one) for one in candidates):
        around = _Around(candidates, context)
        dated = [around.date(one) if _is_undated(one) else one for one in candidates]
        dated = [around.date_of_same(one, dated) if one.date is None else one for one in dated]
    return [_signed_lately(one, context) for one in dated]


def _is_undated(one: Candidate) -> bool:
    """Say whether the sentences around may tell the day of an agreement, or tell it more exactly."""
    open_day = one.date is None or one.guessed or len(one.date) < len("2025-09-27")
    return one.status in STANDING and (open_day or _is_of_start(one))


def _is_of_start(one: Candidate) -> bool:
    """Say whether a date is that of the opening of what was founded, and not of the signing of its paper."""
    return one.rule in _FOUNDED and one.kind != "other" and not one.sealed and one.date is not None


def _without_old(one: Candidate, context: Context) -> Candidate:
    """Take from the news of a signing a year of long ago that another sentence tells, and not of a signing."""
    if one.status not in ("signed", "renewed") or one.date is None or context.is_recent(one.date):
        return one
    first = context.sentences[one.sentence]
    told = [context.sentence_at(start) for start, _ in one.spans]
    for sentence in (first, *told):
        dates = [date for date in context.dates(sentence) if date.date.startswith(one.date)]
        if one.status == "renewed":  # *extended the agreement signed in 2009*, *prolonged their memorandum of 2003*
            dates = [date for date in dates if _is_of_renewal(date, sentence)]
            if dates:
                return one
        if any(sentence is first or is_of_signing(date, sentence) for date in dates):
            return one
    return one.but(date=None, sealed=False)


def _is_of_renewal(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is told of a renewal: *renewed in 2011*, *in November 2011 it was renewed*."""
    at = date.start - sentence.start
    before = _RENEWED.search(sentence.text, 0, at) is not None or _RENEWS_ON.fullmatch(sentence.text, 0, at) is not None
    before = before or (at <= _OPENS and _RENEWS.search(sentence.text, at) is not None)
    return before or _WAS_RENEWED.match(sentence.text, date.end - sentence.start) is not None


def _signed_lately(one: Candidate, context: Context) -> Candidate:
    """Take for signed what was only reported, where the text tells that it was signed in these weeks."""
    if one.status != "reported" or not one.sealed or one.date is None or context.anchor is None:
        return one
    return one.but(status="signed") if context.is_news(one.date) else one


class _Around:
    """The days that the sentences of a text tell of a signing or of an event."""

    def __init__(self, candidates: Sequence[Candidate], context: Context) -> None:
        self._context = context
        self._signings = list(signings(context, [one.members for one in candidates if _is_undated(one)]))
        self._numbers = [each.number for each in self._signings]
        self._events: dict[tuple[int, bool], tuple[DateMention, ...]] = {}
        self._claimed: dict[int, set[frozenset[int]]] = {}
        signed = [one.date for one in candidates if one.status in ("signed", "renewed") and not one.guessed]
        self._days = {date for date in signed if date is not None and context.is_news(date)}
        self._all_days = {each.date for each in self._signings} | self._days
        for one in candidates:
            self._claimed.setdefault(one.sentence, set()).add(one.members)

    def date_of_same(self, one: Candidate, others: Sequence[Candidate]) -> Candidate:
        """Give what was signed *at the same ceremony* or *right after* the day of what was told before it."""
        first = self._context.sentences[one.sentence]
        if one.status not in ("signed", "renewed") or SAME_OCCASION.search(first.text) is None:
            return one
        before = [each for each in others if 0 < one.sentence - each.sentence <= _LIST and each.date is not None]
        days = [(each.sentence, each.date) for each in before if each.date is not None and not each.guessed]
        days += [(each.number, each.date) for each in self._told_in(one.sentence - _LIST, one.sentence - 1)]
        days = [(number, day) for number, day in days if self._context.is_news(day)]
        return one.but(date=max(days)[1]) if days else one

    def date(self, one: Candidate) -> Candidate:
        """Give an agreement the day of its signing, else that of the event that the report opens with."""
        places = sorted({self._context.number_at(start) for start, _ in one.spans} or {one.sentence})
        told = self._signing_of(one, places)
        if told is not None:
            span = self._context.sentences[told.number]
            return one.but(date=told.date, guessed=False, sealed=True, spans=[*one.spans, (span.start, span.end)])
        loose = one.date is None or one.guessed or _is_of_start(one)
        under = paper_under(one, places, self._context) if loose else None
        if under is not None:
            span = self._context.sentences[under[0]]
            old = one.status == "signed" and not self._context.is_recent(under[1])
            own = one.but(date=under[1], guessed=False, sealed=True, spans=[*one.spans, (span.start, span.end)])
            return own.but(status="reported") if old else own
        if loose and (first := first_paper(one, places, self._context)) is not None:
            return self._as_first(one, first)
        if one.date is not None and not one.guessed:
            return one
        section = self._context.section_of(one.sentence)
        if section is not None and (len(section.date) < len("2025-09-27") or self._is_done_in(section, one)):
            line = self._context.sentences[section.number]
            return one.but(date=section.date, guessed=False, spans=[*one.spans, (line.start, line.end)])
        if one.date is not None:
            return one
        reported = one.status == "reported"
        event = (None if reported else self._event_of(one, places)) or self._named_event(one, places)
        if event is None:
            return one
        span = self._context.sentences[event.number]
        return one.but(date=event.date, guessed=True, sealed=reported, spans=[*one.spans, (span.start, span.end)])

    def _as_first(self, one: Candidate, first: First) -> Candidate:
        """Give an agreement the date of the first paper of the two, or of its last renewal."""
        spans = [(each.start, each.end) for each in map(self._context.sentences.__getitem__, first.numbers)]
        old = one.status == "signed" and not self._context.is_recent(first.date)
        status = "renewed" if first.renewed else "reported" if old else one.status
        dated = one.but(date=first.date, guessed=False, begun=False, sealed=True, status=status)
        return dated.but(spans=[*one.spans, *spans])

    def _is_done_in(self, section: Section, one: Candidate) -> bool:
        """Say whether a line of a chronicle tells what was done on its day: *4 May 2014: A signs with B*; not *4 May: A
        has signed with B*, which is the news of that day.
        """
        return section.lead and _HAS_SIGNED.search(self._context.sentences[one.sentence].text) is None

    def _signing_of(self, one: Candidate, places: Sequence[int]) -> Told | None:
        """Find the sentence that tells when it was signed, behind those that tell of it or else before them."""
        if one.rule == "paired":
            return None  # "signed the agreement" behind a list of pairs is not said of one pair
        behind = [each for place in places for each in self._told_in(place, place + _BEHIND)]
        ahead = [each for place in places for each in reversed(self._told_in(place - _LIST, place - 1))]
        ahead = [
            each
            for each in ahead
            if each.many or any(0 < at - each.number <= _BEFORE for at in places) or self._is_of_all(each)
        ]
        ahead = [each for each in ahead if each.number > places[0] or not self._is_of_one_before(each)]
        if one.guessed and one.date is not None:  # of an earlier stop of the journey
            ahead = [each for each in ahead if each.number >= places[0]]
        if one.status == "reported" and _ALREADY.search(self._context.sentences[places[0]].text):
            ahead = []
        near = (each for each in (*behind, *ahead) if not each.label or self._is_below(each, places[-1]))
        return next((each for each in near if self._is_of(each, one)), None)

    def _is_below(self, told: Told, place: int) -> bool:
        """Say whether a line with a label stands below an agreement, with nothing between but such lines."""
        between = self._context.sentences[place + 1 : told.number]
        return 0 < told.number - place <= _LABELLED and all(":" in sentence.text for sentence in between)

    def _is_of_one_before(self, told: Told) -> bool:
        """Say whether a sentence tells of an agreement that stands before it: *It was put on paper on Monday.*"""
        return self._context.sentences[told.number].text.startswith(("It ", "This ", "They "))

    def _is_of_all(self, told: Told) -> bool:
        """Say whether a sentence without names tells the one day on which the text says that anything was signed."""
        news = len(told.date) == len("2025-09-27") and self._context.is_news(told.date)
        return len(self._all_days) == 1 and news and not self._context.named_in(told.number)

    def _told_in(self, first: int, last: int) -> list[Told]:
        return self._signings[bisect_left(self._numbers, first) : bisect_right(self._numbers, last)]

    def _is_of(self, told: Told, one: Candidate) -> bool:
        """Say whether a sentence can tell of the signing of an agreement: it names no others and is of its time."""
        named = self._context.named_in(told.number)
        if self._context.section_of(told.number) != self._context.section_of(one.sentence):
            return False
        if self._context.others_in(told.number, one.members):
            return False
        if not named and _OTHERS.search(self._context.sentences[told.number].text):
            return False
        if told.number == one.sentence and self._is_read(one):
            return False
        own = one.rule == "foreground" and told.number == one.sentence
        if one.status != "reported" and not (own or self._context.is_recent(told.date)):
            return False
        finer = one.date is not None and not one.guessed and not _is_of_start(one)
        if finer and one.date is not None and (told.date <= one.date or not compatible(told.date, one.date)):
            return False
        return not self._claimed.get(told.number, set()) - {one.members}

    def _is_read(self, one: Candidate) -> bool:
        """Say whether the day of its own sentence has been looked for, or is only of a beginning: *since the signing in
        1987 they have been partners*.
        """
        dated = one.rule.startswith(_DATED) and one.rule != "signatories-are"
        return dated or self._context.sentences[one.sentence].text.startswith("Since ")

    def _event_of(self, one: Candidate, places: Sequence[int]) -> Told | None:
        """Find the one day of a visit, meeting or ceremony that the sentences around tell of."""
        own = [self._context.sentences[number] for number in places]
        news = [date for date in self._context.dates(own[0]) if self._context.is_news(date.date)]
        before = one.status != "renewed" and any(was_signed_before(each.text) for each in own)
        if before or (one.rule == "learned" and news) or self._tells_old_day(one, own):
            return None
        if self._context.anchor is None and any(WEEKDAY.search(each.text) for each in own):
            return None  # signed "on Friday", and nobody knows which
        if (feast := self._feast_before(places[0])) is not None:
            return feast
        first, last = places[0], min(places[-1], places[0] + _FAR)
        stop = min(len(self._context.sentences), last + 1 + (_LEAD if first < 2 else 0))
        reach = _FAR if _OCCASION.search(own[0].text) else _BEFORE
        found: dict[str, int] = {}
        for number in range(max(0, first - _FAR), stop):
            if number <= last or self._context.named_in(number) & one.members:
                sentence = self._context.sentences[number]
                for day in self._events_in(number, near=abs(number - first) <= reach):
                    span = self._context.span_of(day, sentence)
                    found.setdefault(day.date if span is None else day_within(span, own[0].text), number)
        finer = {day: at for day, at in found.items() if not any(one != day and one.startswith(day) for one in found)}
        if len(found) > 1:  # "On 4 May they visited C. The delegation also went to B, where the two sides signed"
            named = self._context.named_in
            stops = [day for day, at in found.items() if named(at) and named(at).isdisjoint(one.members)]
            found = {day: at for day, at in found.items() if day not in stops} if stops or len(finer) > 1 else finer
            if len(found) > 1 and not all(named(at) for at in found.values()):
                return None
        return next((Told(number, day) for day, number in found.items()), None) if len(found) == 1 else None

    def _feast_before(self, place: int) -> Told | None:
        """Find the day of the anniversary at whose celebration it was signed: *celebrated its 50th anniversary on 4
        May. During the celebrations, an agreement was signed*.
        """
        if _AT_FEAST.search(self._context.sentences[place].text) is None:
            return None
        for number in range(place - 1, max(-1, place - 1 - _BEFORE), -1):
            sentence = self._context.sentences[number]
            days = {each.date for each in self._context.dates(sentence) if self._context.is_news(each.date)}
            if _CELEBRATED.search(sentence.text) is not None:
                span = any(self._context.is_span(each, sentence) for each in self._context.dates(sentence))
                return Told(number, days.pop()) if len(days) == 1 and not span else None
            if days:
                return None
        return None

    def _tells_old_day(self, one: Candidate, own: Sequence[Sentence]) -> bool:
        """Say whether its sentences tell when it was signed long ago, *In November 2011 it was renewed*; of what was
        renewed *first signed in 2011* does not.
        """
        for sentence in own:
            old = [date for date in self._context.dates(sentence) if not self._context.is_recent(date.date)]
            if one.status == "renewed" and old and _FIRST.search(sentence.text) is not None:
                continue
            if any(is_of_signing(date, sentence) for date in old):
                return True
        return False

    def _named_event(self, one: Candidate, places: Sequence[int]) -> Told | None:
        """Find the days of the event at which the text says that it was signed."""
        found = event_day(places, one.members, self._context, behind=one.status == "reported")
        return None if found is None else Told(*found)

    def _events_in(self, number: int, *, near: bool) -> tuple[DateMention, ...]:
        """Give the days of the events that a sentence tells of, near the agreement those of a launch too."""
        if (number, near) not in self._events:
            days = _event_days(self._context.sentences[number], self._context, near=near)
            self._events[number, near] = tuple(days)
        return self._events[number, near]


def _event_days(sentence: Sentence, context: Context, *, near: bool) -> Iterator[DateMention]:
    text, dates = sentence.text, context.dates(sentence)
    if not dates or not (_EVENT.search(text) or (near and _LAUNCH.search(text) and not _OF_BUILDING.search(text))):
        return
    if _OTHER_EVENT.search(text) or OTHER_OCCASION.search(text):
        return
    for date in dates:
        start, end = date.start - sentence.start, date.end - sentence.start
        if is_of_report(date, sentence) or not context.is_news(date.date):
            continue
        if date.end_date is None and _AHEAD.search(text, max(0, start - _NEAR), start):
            continue
        month = len(date.date) == len("2025-09") and _JOURNEY.search(text, 0, start) is not None
        if len(date.date) < len("2025-09-27") and not month and "week" not in text[start:end]:
            continue  # *last month*, *in 2024*; not *travelled to Peru last month*
        if not is_quoted(date, sentence) or _EVENT.search(text, end, end + _QUOTED):
            yield date
