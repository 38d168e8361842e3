"""Which of the dates around an agreement is the day of its signing, of its beginning or of its end.

A date belongs to the act when no other statement stands between: *signed on 4 May an agreement that takes effect in
June*. Where the sentence has none, the visit or ceremony during which it was signed gives it. The day of publication
is never taken for it unless the text says *today* or the like, and nothing is signed after the news of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from kg.extract.clauses.core import Core
from kg.extract.clauses.items import Item
from kg.extract.document import Sentence, mentions_in
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form
from kg.extract.names.offsets import has_any
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.clause_dates import (
    is_in_aside,
    is_of_arrival,
    is_of_earlier,
    is_of_old_paper,
    near_date,
    place_of,
)
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import (
    SIGNED_ON,
    date_before,
    exact,
    is_of_founding,
    is_of_year,
    noun_date,
    since_date,
)
from kg.extract.telling.renewals import renewal_date, renewing_verb
from kg.extract.telling.report_dates import is_of_effect
from kg.extract.telling.retelling import EARLIER
from kg.extract.telling.scenes import day_just_before, scene_before
from kg.extract.telling.signed_before import was_signed_before

_BEGAN = re.compile(
    r"\b(?:(?:signed|concluded|agreed|reached|made|inked|dat(?:es|ed|ing)(?: back)?(?: to|"
    r" from)?|since|established|launched|formed|founded|beg[au]n|started|opened|set"
    r" up|agreement|contract|partnership|mou|memorandum)\s*(?:in|on|of|from|since)?"
    r"|signed(?: \w+){0,3}(?: in| at)(?: the)?(?: \w+){1,2},?(?: in| on)?)\s*$",
    re.IGNORECASE,
)
# *announced on 3 June that it had ended*: the day of the news
_ANNOUNCED_ON = re.compile(
    r"\b(?:announced|said|told|confirmed|reported|stated|declared)\s(?:[^,;.]{0,30}\s)?(?:on|in)\s$"
    r"|\b(?:letter|statement|message|e?mail|note|notice)\b[^,;.]{0,40}\b(?:dated|of|on)\s$"
)
_LASTS_UNTIL = re.compile(r"\b(?:until|till|through|expir(?:es|ing|y)|end(?:s|ing))\s(?:(?:on|in|the end of)\s)?$")
_WIDE, _TIGHT = 20, 6
_THING = re.compile(
    r"\b(?:agreement|memorandum|mou|partnership|cooperation|collaboration|alliance|contract|ties)\b",
    re.IGNORECASE,
)


# *A has ended its agreement with B. It was signed in 2014*
_IT_WAS = re.compile(r"It (?:was|had been) (?:first |originally |only )?(?:signed|concluded|made|agreed)\b")


def date_of_ended(
    clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> tuple[str | None, str | None]:
    """Tell when what has ended had been signed, and when it ended."""
    if frame.verb < 0:
        return noun_date(clause, frame, context.dates(sentence), sentence), None
    dates = context.dates(sentence)
    own = date_before(clause.items[frame.instruments[0]].start, dates, sentence) if frame.instruments else None
    if own is not None:  # "gave notice on its 1998 agreement with B and its 2014 memorandum with C"
        return own, both_dates([date for date in dates if not _is_before_noun(date, clause)], sentence)[1]
    return both_dates(dates, sentence)


# *announced an agreement on Tuesday*: the day of the news
_ANNOUNCED = ("announced", "announce", "announces", "unveiled", "unveil", "unveils")
# Other rules whose verb tells of the act itself: *put their ties **on Friday** on a formal footing with a memorandum*
_DATED = ("end", "agree", "enter", "formalises-ties", "formalised-ties")
# *came to terms with*, *came to an agreement with*
_TERMS = (" terms", " agreement", " agreements", " understanding", " accord", " arrangement", " pact")


def signing_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date that the sentence gives for it."""
    near = _within_reach(clause, frame, context.dates(sentence))
    dates = [date for date in near if context.can_be_past(date.date, candidate.status)]
    if candidate.status == "renewed":
        old = {clause.items[at].start - 1 for at in frame.instruments}
        dates = [date for date in dates if date.end not in old]  # "a revised version of their 2010 agreement"
    if not frame.rule.startswith("found"):
        dates = [date for date in dates if not _is_of_others(clause, frame, date, sentence)]
    if frame.rule == "celebrates":  # "marked the 20th anniversary of their partnership on 20 May"
        dates = [date for date in dates if not context.is_news(date.date)]
    if frame.verb < 0:
        return noun_date(clause, frame, dates, sentence)
    came_to_it = frame.rule == "team-up" and clause.items[frame.verb].low.endswith(_TERMS)
    if not (frame.rule.startswith(("sign", "found")) or frame.rule in _DATED or came_to_it):
        return since_date(clause, frame, dates, sentence)
    if is_announced(clause, frame, sentence, context):
        told = (date for date in dates if SIGNED_ON.search(sentence.text, 0, date.start - sentence.start))
        return next((exact(date) for date in told), None)
    again = clause.items[frame.verb].value == "renew"  # "In November 2011 it was renewed"
    if not (candidate.members or again) and form(clause.items[frame.verb]) == "ed" and frame.rule == "sign-passive":
        dates = [date for date in dates if context.is_recent(date.date)]
    if "O" not in clause.row and _is_earlier_one(clause, frame):
        dates = [date for date in dates if context.is_recent(date.date)]
    if candidate.kind == "agreement":  # which is joined with the one that follows
        dates = [date for date in dates if not is_of_earlier(clause, date)]
    last = clause.items[frame.instruments[-1]].start if frame.instruments else -1
    if last > clause.items[frame.verb].end and (begun := date_before(last, dates, sentence)) is not None:
        return begun  # *was signed in 2013 between A and B, and in 2015 a memorandum between C and D*
    renewing = renewing_verb(clause, frame)
    if renewing is not None:
        behind = [date for date in dates if date.start >= renewing.end]
        if behind:
            return exact(behind[0])
        dates = [date for date in dates if date.end <= clause.items[frame.first].start]  # no day of the first signing
    found = renewal_date(clause, frame, dates, sentence) or near_date(clause, frame, dates, sentence, context)
    found = found or _held_date(clause, frame, dates)
    return found or (context.day_of_week(sentence) if frame.rule.startswith("sign") else None)


def is_of_news(verb: Item) -> bool:
    """Say whether a verb tells when something became known: *announced a partnership on Saturday*."""
    return verb.low.endswith(_ANNOUNCED)


def is_announced(clause: Clause, frame: Frame, sentence: Sentence, context: Context) -> bool:
    """Say whether a verb and its day tell the news of an agreement and not its signing: *announced an agreement on
    Friday*; not *announced the signing of one* nor *announced a partnership*, which begins so.
    """
    told = frame.verb >= 0 and is_of_news(clause.items[frame.verb])
    told = told and any(clause.items[at].tag == "INS" for at in frame.instruments)
    if not told or has_any(sentence.text, ("signing", "signature")):
        return False
    return any(len(date.date) == len("2025-09-27") and context.is_news(date.date) for date in context.dates(sentence))


def _within_reach(clause: Clause, frame: Frame, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """Leave out of the many dates of a list without a stop those that stand pages off."""
    if len(dates) <= _MANY:
        return dates
    first = bisect_left(dates, clause.items[frame.first].start - _PAGE, key=_start)
    return dates[first : bisect_left(dates, clause.items[frame.last].end + _PAGE, key=_start)]


_MANY, _PAGE = 10, 1000
_start = attrgetter("start")


def _is_of_others(clause: Clause, frame: Frame, date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is told of a house by the way, *A (est. 1919)*, *A, a partner of Playa since 2015,*, of an
    older paper, *replacing the one of 2014*, or of what comes before or after a signing, *, which took effect in May,*.
    """
    at = place_of(clause, date)
    if is_of_founding(date, sentence) or is_of_old_paper(date, sentence) or is_of_effect(date, sentence):
        return True
    if _is_of_main_verb(clause, frame, at) or _is_of_coming_to_sign(clause, frame, at):
        return True
    behind = frame.verb < 0 and at > frame.last  # *the exchange between A and B, which began in 2010*
    return not behind and is_in_aside(clause, frame, date, at)


def _is_of_main_verb(clause: Clause, frame: Frame, at: int) -> bool:
    """Say whether a date before an agreement tells of what became of it or was said of it: *in 2019 students criticised
    **the agreement that A signed** with B*, *in 2019 the agreement A signed with B entered into force*.
    """
    first = frame.instruments[0] if frame.instruments and frame.subject is not None else -1
    if frame.verb < 0 or not at < first or frame.rule != "sign-active" or is_of_arrival(clause, at, frame.verb):
        return False
    relative = _RELATIVE.match(clause.row, first + 1, frame.verb) is not None
    return relative and "it was" not in " ".join([item.low for item in clause.items[:2]])


_COMING = re.compile(r"\b(?:arriv|travel|flew|flown|fly|landed)")


def _is_of_coming_to_sign(clause: Clause, frame: Frame, at: int) -> bool:
    """Say whether a day is that on which somebody came in order to sign: *arrived **on Thursday** to sign it*, not
    *came to Lima to sign it on Thursday*.
    """
    verb = clause.items[frame.verb] if frame.verb >= 0 else None
    if verb is None or not at < frame.verb or not verb.low.split()[0] == "to":
        return False
    before = clause.row.rfind("V", 0, at)
    return before >= 0 and _COMING.search(clause.items[before].low) is not None


# *the agreement **(MoU) that the rector of A** signed*
_RELATIVE = re.compile(r"p?,?r?a?(?=[dRTCowLP]{0,6}[OPAG])(?:[^V,;:]{1,16})$")


def _is_earlier_one(clause: Clause, frame: Frame) -> bool:
    """Read *the **first** agreement between the two*, *an **earlier** agreement*."""
    beside = [item.low for at in frame.instruments for item in clause.items[max(0, at - 3) : at]]
    return not EARLIER.isdisjoint(beside)


def date_of_scene(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> tuple[str, tuple[int, int]] | None:
    """Find the day of the scene in which it was signed: *On Tuesday it was the turn of A. An agreement was signed.*"""
    if frame.verb < 0 or clause.headline or context.dates(sentence) or not frame.rule.startswith("sign"):
        return None
    verb = clause.items[frame.verb]
    if candidate.status in ("signed", "renewed") and (just := day_just_before(sentence, context)) is not None:
        told = context.sentences[just[1]]
        return just[0], (told.start, told.end)
    if candidate.status not in ("signed", "renewed") or verb.low.startswith(_PERFECT) or is_of_news(verb):
        return None
    if was_signed_before(sentence.text):
        return None
    found = scene_before(sentence, candidate.members, context)
    if found is None:
        return None
    told = context.sentences[found[1]]
    return found[0], (told.start, told.end)


# *The new library was opened on Friday. A and B have signed an agreement on its use*
_OPENED = re.compile(
    r"\b(?:building|library|hall|campus|hospital|stadium|museum|telescope|dormitory|laborator(?:y|ies)|exhibition)\b"
    r"[^,;.]{0,40} (?:was|were) (?:\w+ly )?opened\b"
    r"|\bopened (?:an?|the|its|their) (?:[\w-]+ ){0,3}(?:building|library|hall|campus|hospital|stadium"
    r"|museum|telescope)\b"
)
_PERFECT = ("has ", "have ", "had ", "having ")
_NOW = ("has now ", "have now ", "has since ", "have since ", "has meanwhile ", "have meanwhile ")


def date_of_visit(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date of the visit or meeting during which it was signed."""
    visit = frame.rule == "visit-result"
    if (frame.verb < 0 and not visit) or (clause.headline and not visit) or context.dates(sentence):
        return None
    if candidate.status not in ("signed", "renewed") or not (visit or frame.rule.startswith("sign")):
        return None
    if frame.verb >= 0 and (clause.items[frame.verb].low.startswith("had ") or was_signed_before(sentence.text)):
        return None  # before the visit
    if frame.verb >= 0 and clause.items[frame.verb].low.startswith(_NOW):
        return None  # "talks began in March. The two have now signed"
    passage = context.visit_passage(sentence)
    perfect = frame.verb >= 0 and clause.items[frame.verb].low.startswith(_PERFECT)
    if perfect and passage is not None and _OPENED.search(context.sentences[context.number_at(passage[0])].text):
        return None
    if passage is not None and _is_other_stop(candidate, context, context.number_at(passage[0])):
        return None
    date = context.visit_date(sentence)
    if date is not None and perfect and not context.is_news(date):
        return None  # "visited B for the first time in March 2018. The two have signed"
    return date if date and len(date) >= 7 and context.can_be_past(date, "signed") else None


def _is_other_stop(candidate: Candidate, context: Context, number: int) -> bool:
    """Say whether a sentence tells the day at another stop of a journey: *From 4 to 8 May a delegation of A was in
    Peru. On 5 May they visited C. The delegation also went to B, where the two sides signed*.
    """
    named = context.named_in(number)
    if not named or not candidate.members or not named.isdisjoint(candidate.members):
        return False
    before = context.sentences[max(0, number - _FEW) : number]
    return any(context.is_span(date, one) for one in before for date in context.dates(one))


_FEW = 4


def partner_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date that stands beside one partner of several: *agreements with A (2009) and B in 2011*."""
    cores = [
        core
        for group in frame.partners
        for core in (group.cores[0].listed.cores if group.cores[0].listed is not None else group.cores)
    ]
    if len(candidate.parties) != 2 or not cores or _are_both(cores, candidate):
        return None
    dates = [date for date in context.dates(sentence) if not _is_of_others(clause, frame, date, sentence)]
    if len(cores) == 1 and not _in_brackets(cores[0].last, clause, dates):
        return None
    for place, core in enumerate(cores):
        if core.kind == "org" and core.organisations[0] in candidate.parties and core.at < len(clause.items):
            start = clause.items[core.last].end
            ahead = clause.items[cores[place - 1].last if place else frame.first].start
            named = [date.date for date in dates if ahead <= date.start < start and is_of_year(date, sentence)]
            head = clause.items[core.first].start - sentence.start
            before = clause.items[cores[place - 1].last].end if place else -1
            named += [
                date.date
                for date in dates
                if ahead <= date.start < start and _leads_on(sentence.text[date.end - sentence.start : head])
                and not _stands_beside(date, before, sentence)
            ]
            if named:
                return named[-1]
            stop = clause.items[cores[place + 1].first].start if place + 1 < len(cores) else start + 30
            beside = [
                date.date
                for date in dates
                if start <= date.start < min(stop, start + 60)
                and (
                    _stands_beside(date, start, sentence)
                    or not _leads_on(sentence.text[date.end - sentence.start : max(stop, start) - sentence.start])
                )
                and not _ANOTHER.match(sentence.text, date.end - sentence.start)
                and _LASTS_UNTIL.search(sentence.text, 0, date.start - sentence.start) is None
            ]
            others = [date for date in dates if not start <= date.start < min(stop, start + 60)]
            return beside[0] if len(beside) == 1 and (others or len(cores) == 1) else None
    return None


def _are_both(cores: Sequence[Core], candidate: Candidate) -> bool:
    """Say whether the partners are the two parties, of whom neither has a date of its own: *between A and B*."""
    return len(cores) == 2 and {one for core in cores for one in core.organisations} == set(candidate.parties)


_BESIDE = re.compile(r"(?: \([^()]*\))? (?:(?:in|on|of) )?(?:(?:early|late|the) )?")


def _stands_beside(date: DateMention, end: int, sentence: Sentence) -> bool:
    """Say whether a date that a comma closes stands right behind a partner: *with A **in 2017**, with B in 2018*."""
    text, first, last = sentence.text, end - sentence.start, date.start - sentence.start
    closed = text.startswith(",", date.end - sentence.start)
    return 0 <= first < last and closed and _BESIDE.fullmatch(text, first, last) is not None


def _leads_on(between: str) -> bool:
    """Say whether a date stands before the next partner and is that one's: *and in 2021 **with** B*, *and its 2021
    **memorandum with** B*.
    """
    return re.fullmatch(r",? (?:(?!and\b)[\w-]+ ){0,3}with (?:the )?", between) is not None


# *agreements with A and B, in 2021 **one with C***
_ANOTHER = re.compile(r",? (?:also )?(?:one|another|a third|a further one) with\b")


def _in_brackets(last: int, clause: Clause, dates: Sequence[DateMention]) -> bool:
    """Say whether a date stands in brackets right after an item: *with A (signed 2009)*."""
    after = clause.items[last + 1 : last + 2]
    return bool(after) and after[0].tag == "PAR" and any(after[0].start <= d.start < after[0].end for d in dates)


def respective_dates(candidates: list[Candidate], context: Context, sentence: Sentence) -> list[Candidate]:
    """Pair dates with agreements: *with A and B in 2010 and 2012 respectively*, *A, B and C in 2000, 2007 and 2010*,
    *with A and B in 2010 and 2012*.
    """
    if len(candidates) < 2:
        return candidates
    dates = context.dates(sentence)
    if len(dates) != len(candidates):
        return candidates
    if len(candidates) == 2 and "respectively" not in sentence.text and not _are_two_times(dates, sentence):
        return candidates
    widest = _WIDE if "respectively" in sentence.text else _TIGHT
    if any(two.start - one.end > widest for one, two in pairwise(dates)):
        return candidates
    return [candidate.but(date=date.date) for candidate, date in zip(candidates, dates, strict=True)]


def _are_two_times(dates: Sequence[DateMention], sentence: Sentence) -> bool:
    """Say whether a sentence tells two times as it tells two partners: *in **2010 and 2012***, *in May 2010 and June
    2011*; not *between 2010 and 2012*.
    """
    one, two = (date.start - sentence.start for date in dates)
    between = sentence.text[dates[0].end - sentence.start : two]
    opens = sentence.text[:one].split()[-1:]
    return between in (" and ", " and in ") and opens != ["between"] and dates[0].date != dates[1].date


def both_dates(dates: Sequence[DateMention], sentence: Sentence) -> tuple[str | None, str | None]:
    """Tell when what has ended had begun from when it ended: *the agreement of 2009 was cancelled in May*."""
    dates = [date for date in dates if not _ANNOUNCED_ON.search(sentence.text, 0, date.start - sentence.start)]
    began = [date for date in dates if _BEGAN.search(sentence.text[: date.start - sentence.start])]
    ended = [date for date in dates if date not in began]
    return (began[0].date if began else None), (ended[0].date if len(ended) == 1 else None)


def _is_before_noun(date: DateMention, clause: Clause) -> bool:
    """Say whether a date is that of a noun behind it: *its 2014 memorandum*."""
    return any(item.tag in ("INS", "LNK") and 0 <= item.start - date.end <= 20 for item in clause.items)


def date_from_afar(candidate: Candidate, context: Context) -> Candidate:
    """Date the beginning of what has ended, where another sentence tells it."""
    if candidate.status == "terminated" and not candidate.earlier:
        return candidate.but(earlier=date_of_beginning(candidate, context))
    return candidate


def date_of_beginning(candidate: Candidate, context: Context) -> str | None:
    """Find when what has ended had begun in the sentences around: *The agreement was signed in 2007.* No date of
    others: *The agreement with C, signed in 2018, is not touched.*
    """
    near = context.sentences[max(0, candidate.sentence - 6) : candidate.sentence + 7]
    found: set[str] = set()
    for sentence in near:
        told = _THING.search(sentence.text) or (sentence.start > candidate.start and _IT_WAS.match(sentence.text))
        dates = context.dates(sentence) if told else []
        named = {mention.organisation for mention in mentions_in(sentence, context.names)} if dates else set()
        if not named <= candidate.members:
            continue
        dates = [date for date in dates if not _ANNOUNCED_ON.search(sentence.text, 0, date.start - sentence.start)]
        found.update(date.date for date in dates if SIGNED_ON.search(sentence.text, 0, date.start - sentence.start))
    return found.pop() if len(found) == 1 else None


# *the signing between A and B**, first set for 3 May, finally took place***
_HELD_BEHIND = re.compile(r"p?(?:,[^;,]{1,20}(?:,[^;,V]{1,8})?,|[pC]{0,2})?a?V")
_HELD = ("held", "took place", "organised", "organized", "conducted", "hosted")


def _held_date(clause: Clause, frame: Frame, dates: Sequence[DateMention]) -> str | None:
    """Read *the signing ceremony between A and B was held on 4 May*, *the signing took place in Lima on 4 May*."""
    held = _HELD_BEHIND.match(clause.row, frame.last + 1) if form(clause.items[frame.verb]) == "ing" else None
    at = held.end() - 1 if held is not None else 0
    if held is None or not clause.items[at].low.endswith(_HELD):
        return None
    for date in dates:
        place = next((place for place in range(at, len(clause.items)) if clause.items[place].end > date.start), at)
        if place > at and re.search("[Vru;]", clause.row[at + 1 : place]) is None:
            return exact(date)
    return None
