"""Which of the dates around an agreement is the day of its signing, of its beginning or of its end.

A date belongs to the act when no other statement stands between: *signed on 4 May an agreement that takes effect in
June*. Where the sentence has none, the visit or ceremony during which it was signed gives it. The day of publication
is never taken for it unless the text says *today* or the like, and nothing is signed after the news of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import Context, is_of_report
from kg.extract.telling.noun_dates import (
    SIGNED_ON,
    date_before,
    exact,
    is_of_founding,
    is_of_year,
    noun_date,
    since_date,
)
from kg.extract.telling.renewals import renewal_date

_BEGAN = re.compile(
    r"\b(?:(?:signed|concluded|agreed|reached|made|inked|dat(?:es|ed|ing)(?: back)?(?: to|"
    r" from)?|since|established|launched|formed|founded|beg[au]n|started|opened|set"
    r" up|agreement|contract|partnership|mou|memorandum)\s*(?:in|on|of|from|since)?"
    r"|signed(?: \w+){0,3}(?: in| at)(?: the)?(?: \w+){1,2},?(?: in| on)?)\s*$",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:from|until|till|through|before|to|for|by|effective|as of)\s(?:the end of\s|early\s)?$")
# *B, a partner since 2014, renewed it*: the beginning of what there was
_SINCE = re.compile(r"\b(?:since|dates (?:back )?(?:from|to)) $")
_BETWEEN = re.compile(r"\b[Bb]etween\s(?:(?:19|20)\d\d\sand\s)?$")
# *announced on 3 June that it had ended*: the day of the news
_ANNOUNCED_ON = re.compile(
    r"\b(?:announced|said|told|confirmed|reported|stated|declared)\s(?:[^,;.]{0,30}\s)?(?:on|in)\s$"
    r"|\b(?:letter|statement|message|e?mail|note|notice)\b[^,;.]{0,40}\b(?:dated|of|on)\s$"
)
_LASTS_UNTIL = re.compile(r"\b(?:until|till|through|expir(?:es|ing|y)|end(?:s|ing))\s(?:(?:on|in|the end of)\s)?$")
_BOUND_WORD = re.compile(r"(?:from|until|by|before|after)\b")
# *signed it with A during the Coast Forum, which was held in Lima on 4 May*: of what follows a verb
_AT_EVENT = re.compile(
    r"\b(?:during|at|sidelines of) (?:the|an?|its|their|this) [^;]*?,? (?:(?:which|that) )?(?:was |were )?"
    r"(?:held|took place|organi[sz]ed|hosted) [^;]{0,60}$"
    r"|, (?:which was |that was )?signed (?:at|during|in|on)\b[^,;.]{0,30}$"
)
# *added to their agreement of 2009*, *according to a statement sent out on Monday*: the date of something else
_OF_OTHER = re.compile(
    r"\b(?:to|under|beyond|following|on the basis of|in line with) (?:an?|the|their|its|our) (?:[\w-]+ ){0,4}"
    r"(?:agreement|memorandum|contract|mou|convention|accord|protocol) (?:of|from|dated) $"
    r"|\b(?:[Aa]ccording to|[Ii]n) (?:an?|the|its|their|his|her) (?!joint\b)(?:[\w-]+ ){0,3}?"
    r"(?:statement|release|report|article|post|announcement)\b[^,;:]*$"
)
# Items after the frame beyond which a date belongs to something else.
_FURTHEST = 30
_WIDE, _TIGHT = 20, 6
# *in 2016, after it had moved, A signed*, *on 4 May A, which teaches law, signed*: by the letters of a clause
_ASIDE = re.compile("r[^V]*V[^,]*,|^,u[^Vu]*V[^Vu]*,(?=[^,V]*$)")
_THING = re.compile(
    r"\b(?:agreement|memorandum|mou|partnership|cooperation|collaboration|alliance|contract|ties)\b",
    re.IGNORECASE,
)


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


def signing_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date that the sentence gives for it."""
    dates = [date for date in context.dates(sentence) if context.can_be_past(date.date, candidate.status)]
    if candidate.status == "renewed":
        old = {clause.items[at].start - 1 for at in frame.instruments}
        dates = [date for date in dates if date.end not in old]  # "a revised version of their 2010 agreement"
    if frame.verb < 0:
        return noun_date(clause, frame, dates, sentence)
    if not (frame.rule.startswith(("sign", "found")) or frame.rule in ("end", "agree", "enter")):
        return since_date(clause, frame, dates, sentence)
    if not candidate.members and form(clause.items[frame.verb]) == "ed" and frame.rule == "sign-passive":
        dates = [date for date in dates if context.is_recent(date.date)]
    if candidate.kind == "agreement":  # which is joined with the one that follows
        dates = [date for date in dates if not is_of_earlier(clause, date)]
    if frame.rule.startswith("sign"):
        dates = [date for date in dates if not is_of_founding(date, sentence)]
    last = clause.items[frame.instruments[-1]].start if frame.instruments else -1
    if last > clause.items[frame.verb].end and (begun := date_before(last, dates, sentence)) is not None:
        return begun  # *was signed in 2013 between A and B, and in 2015 a memorandum between C and D*
    found = renewal_date(clause, frame, dates) or _near_date(clause, frame, dates, sentence, context)
    found = found or _held_date(clause, frame, dates)
    return found or (context.day_of_week(sentence) if frame.rule.startswith("sign") else None)


def date_of_visit(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date of the visit or meeting during which it was signed."""
    visit = frame.rule == "visit-result"
    if (frame.verb < 0 and not visit) or (clause.headline and not visit) or context.dates(sentence):
        return None
    if candidate.status not in ("signed", "renewed") or not (visit or frame.rule.startswith("sign")):
        return None
    date = context.visit_date(sentence)
    return date if date and len(date) >= 7 and context.can_be_past(date, "signed") else None


def partner_date(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> str | None:
    """Find the date that stands beside one partner of several: *agreements with A (2009) and B in 2011*."""
    cores = [
        core
        for group in frame.partners
        for core in (group.cores[0].listed.cores if group.cores[0].listed is not None else group.cores)
    ]
    if len(candidate.parties) != 2 or not cores:
        return None
    dates = context.dates(sentence)
    if len(cores) == 1 and not _in_brackets(cores[0].last, clause, dates):
        return None
    for place, core in enumerate(cores):
        if core.kind == "org" and core.organisations[0] in candidate.parties and core.at < len(clause.items):
            start = clause.items[core.last].end
            ahead = clause.items[cores[place - 1].last if place else frame.first].start
            named = [date.date for date in dates if ahead <= date.start < start and is_of_year(date, sentence)]
            head = clause.items[core.first].start - sentence.start
            named += [
                date.date
                for date in dates
                if ahead <= date.start < start and _leads_on(sentence.text[date.end - sentence.start : head])
            ]
            if named:
                return named[-1]
            stop = clause.items[cores[place + 1].first].start if place + 1 < len(cores) else start + 30
            beside = [
                date.date
                for date in dates
                if start <= date.start < min(stop, start + 60)
                and not _leads_on(sentence.text[date.end - sentence.start : max(stop, start) - sentence.start])
                and _LASTS_UNTIL.search(sentence.text, 0, date.start - sentence.start) is None
            ]
            others = [date for date in dates if not start <= date.start < min(stop, start + 60)]
            return beside[0] if len(beside) == 1 and (others or len(cores) == 1) else None
    return None


def _leads_on(between: str) -> bool:
    """Say whether a date stands before the next partner and is that one's: *and in 2021 **with** B*, *and its 2021
    **memorandum with** B*.
    """
    return re.fullmatch(r",? (?:(?!and\b)[\w-]+ ){0,3}with (?:the )?", between) is not None


def _in_brackets(last: int, clause: Clause, dates: Sequence[DateMention]) -> bool:
    """Say whether a date stands in brackets right after an item: *with A (signed 2009)*."""
    after = clause.items[last + 1 : last + 2]
    return bool(after) and after[0].tag == "PAR" and any(after[0].start <= d.start < after[0].end for d in dates)


def respective_dates(candidates: list[Candidate], context: Context, sentence: Sentence) -> list[Candidate]:
    """Pair dates with agreements: *with A and B in 2010 and 2012 respectively*, *A, B and C in 2000, 2007 and 2010*."""
    if len(candidates) < 2 or (len(candidates) == 2 and "respectively" not in sentence.text):
        return candidates
    dates = context.dates(sentence)
    if len(dates) != len(candidates):
        return candidates
    widest = _WIDE if "respectively" in sentence.text else _TIGHT
    if any(two.start - one.end > widest for one, two in pairwise(dates)):
        return candidates
    return [candidate.but(date=date.date) for candidate, date in zip(candidates, dates, strict=True)]


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
    """Find when what has ended had begun in the sentences around: *The agreement was signed in 2007.*"""
    near = context.sentences[max(0, candidate.sentence - 6) : candidate.sentence + 7]
    found: set[str] = set()
    for sentence in near:
        dates = context.dates(sentence) if _THING.search(sentence.text) else []
        dates = [date for date in dates if not _ANNOUNCED_ON.search(sentence.text, 0, date.start - sentence.start)]
        found.update(date.date for date in dates if SIGNED_ON.search(sentence.text, 0, date.start - sentence.start))
    return found.pop() if len(found) == 1 else None


def _near_date(
    clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence, context: Context
) -> str | None:
    """Choose the date that no other clause lies between: *signed on 4 May an agreement that takes effect in June*."""
    verb = frame.verb
    near = []
    for date in dates:
        at = next((place for place, item in enumerate(clause.items) if item.end > date.start), len(clause.items))
        between = clause.row[min(at, verb) + 1 : max(at, verb)]
        after = slice(clause.items[verb].end - sentence.start, date.start - sentence.start)
        at_event = at > verb and _AT_EVENT.search(sentence.text[after]) is not None
        other = any(_is_other_verb(clause, place) for place in range(verb + 1, at)) or re.search("[ru]", between)
        if (
            (_is_bound(date, sentence) and not (at_event and date.end_date))
            or _OF_OTHER.search(sentence.text, 0, date.start - sentence.start)
            or (at < verb and frame.rule.startswith("sign") and is_of_earlier(clause, date))
            or _heads_report(clause, at, verb)
            or (at < verb and is_of_report(date, sentence))
            or (frame.rule.startswith("sign") and _is_since(date, sentence))
            or ";" in between
            or (at > verb and not at_event and (other or at - frame.last > _FURTHEST))
            or (at < verb and _in_other_clause(clause, _place_of_when(clause, date, at, verb), verb))
        ):
            continue
        exact = date.date[:7] if context.is_span(date, sentence) else date.date
        near.append((abs(at - frame.last) if at > verb else verb - at, exact))
    if not near:
        return None
    longest = max(len(date) for _, date in near)
    return min((distance, date) for distance, date in near if len(date) == longest)[1]


# By the letters of a clause: the opening, an instrument, what it is on, *signed*, *in*
_EARLIER = re.compile("[uWBz/iw]{1,3}[^Vu,]*I(?:/d?[wLK]{1,3})?V[/i4t]{0,2}9")


def is_of_earlier(clause: Clause, date: DateMention) -> bool:
    """Read *As a follow-up to the agreement signed in 2017, A and B concluded*: the year of another than theirs."""
    match = _EARLIER.match(clause.row)
    at = match.end() - 1 if match is not None else len(clause.items)
    signed = any(item.value in ("sign", "find") and form(item) not in ("inf", "ing") for item in clause.items[at:])
    return signed and clause.items[at].start <= date.start < clause.items[at].end


_HELD = ("held", "took place", "organised", "organized", "conducted", "hosted")


def _held_date(clause: Clause, frame: Frame, dates: Sequence[DateMention]) -> str | None:
    """Read *the signing ceremony between A and B was held on 4 May*, *the signing took place in Lima on 4 May*."""
    held = re.match(r"[pC]{0,2}V", clause.row[frame.last + 1 :]) if form(clause.items[frame.verb]) == "ing" else None
    at = frame.last + held.end() if held is not None else 0
    if held is None or not clause.items[at].low.endswith(_HELD):
        return None
    for date in dates:
        place = next((place for place in range(at, len(clause.items)) if clause.items[place].end > date.start), at)
        if place > at and re.search("[Vru;]", clause.row[at + 1 : place]) is None:
            return exact(date)
    return None


def _is_bound(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date begins or ends a span: *valid from September*, *until 2029*."""
    at = date.start - sentence.start
    if len(date.date) == 4 and _BETWEEN.search(sentence.text, 0, at):
        return True  # "between 2010 and 2015"
    if sentence.text.endswith("as of ", 0, at) and "conclu" in sentence.text:
        return False  # "concluded an agreement with B as of 1 March"
    return _BOUND.search(sentence.text, 0, at) is not None or _BOUND_WORD.match(sentence.text, at) is not None


def _is_since(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is when something before began; *since 2014, when A and B signed* tells of the signing."""
    when = sentence.text.startswith((" when", ", when", ", as"), date.end - sentence.start)
    return not when and _SINCE.search(sentence.text, 0, date.start - sentence.start) is not None


def _is_other_verb(clause: Clause, at: int) -> bool:
    """Say whether a verb opens another statement; *at a ceremony held on 4 May* does not."""
    item = clause.items[at]
    if item.tag != "VG" or item.form.startswith("inf") or (form(item) == "ing" and clause.row[at - 1 : at] == "d"):
        return False
    if item.low == "meeting" and clause.row[at - 1 : at] in ("w", "A", "9"):
        return False  # *as part of the working group meeting in Lima today*
    if item.value == "say":
        return True  # *was announced, media reported on Sunday*
    return not (item.form.startswith("ed") and clause.row[at - 1 : at] in ("w", "A", "C", "K", "p", "I", "O"))


def _heads_report(clause: Clause, at: int, verb: int) -> bool:
    """Say whether the date stands in brackets or heads the report: *LAHORE, Jan 2 (APP): A signed*."""
    if at < len(clause.items) and clause.items[at].tag == "PAR" and re.fullmatch(r"[C,Ltp9&-]*", clause.row[:at]):
        return True
    return (
        at < verb
        and re.match(r"[C,Ltp9]*[p:-]", clause.row[:verb]) is not None
        and at < 8
        and re.search("[:-]", clause.row[at:verb]) is not None
    )


def _is_purpose(clause: Clause, at: int) -> bool:
    """Say whether a verb only tells what for: *on 4 May, on a visit to open a library, A signed*."""
    return clause.row[at] == "V" and clause.items[at].form.startswith("inf")


def _place_of_when(clause: Clause, date: DateMention, at: int, verb: int) -> int:
    """Give the place before *when* behind a date, *it changed on 4 January in Lima, **when** A and B signed*, else that
    of the date.
    """
    for place in range(at, min(at + 8, verb)):
        item = clause.items[place]
        if item.low == "when" and item.start > date.end:
            return place - 1 if re.search("[V;]", clause.row[at + 1 : place]) is None else at
    return at


def _in_other_clause(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb stands between; *on 4 May A visited B, during which it signed* has one day for both, and so
    have *on 4 May A met B to sign*, *on 4 May A met B, signing*, *in 2016, after it had moved, A signed* and *today A
    and B announce the signing*.
    """
    leads = form(clause.items[verb]) == "inf" or (form(clause.items[verb]) == "ing" and clause.row[verb - 1] in "d,")
    if leads and (led := clause.row.rfind("V", at, verb)) >= 0:
        verb = led
    while re.search("&[ajhb]?$", clause.row[:verb]):
        before = clause.row.rfind("V", at, verb)
        if before < 0:
            break
        verb = before
    if any(item.low in ("when", "as") for item in clause.items[at + 1 : at + 3]):
        at += 2  # *in 2018, when A signed an agreement with B*, *on Monday as he saw the signing*
    between = "".join("w" if _is_purpose(clause, place) else clause.row[place] for place in range(at + 1, verb))
    if any(item.tag == "SUB" and item.value == "where" for item in clause.items[at + 1 : verb]):
        return False
    return re.search("[Vru]", _ASIDE.sub("", between)) is not None
