"""The date beside the noun of an agreement, where no verb tells of its signing.

the agreement with A, signed in June 2012      the participle behind it
the protocol between A and B of 8 June 2015    a bare *of*, *from* or *dated*
the partnership with A began in 2008           the verb that begins it, *was set up* too
in 2008 A started a partnership with B         the same before it
have had an agreement with A since 2008        *since*, also before it: *have worked since 2008 under an agreement*
an agreement, which the rectors signed in 2018 a clause on it
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import CAME, Clause, Frame
from kg.extract.papers import MEMORANDA, MEMORANDUM, PACT
from kg.extract.parties.candidate import frame_span
from kg.extract.telling.renewals import later_verb
from kg.extract.telling.when_dates import tells_own_time

SIGNED_ON = re.compile(
    r"\b(?:(?:[Cc]ounter-?)?[Ss]igned|concluded|inked|dat(?:es|ed|ing)(?: back)?(?: to| from)?|since|agreed|sealed"
    r"|formali[sz]ed|reached|entered into|issued|adopted|released|done)"
    r"(?:\s(?:here|there|back|only|last|formally|recently|earlier|again|virtually|online))?"
    r"(?:\s(?:in|at)\s(?:the\s)?(?:[A-Z]\w+\s?){1,3},?)?\s*(?:in|on|of|from)?\s*(?:the\s|\()?"
    r"(?:(?:year|spring|summer|autumn|fall|winter|beginning|end|start|middle)(?: of)? )?$"
)
_AFTER_SIGNING = re.compile(r"\W{0,2}[^,;.]{0,40}?\s(?:on|in|took place|held)?\s?")
# *the agreement with A, signed during the forum that was held in Lima on 18-19 October 2018*
_SIGNED_AT = re.compile(r"\bsigned (?:during|at|within)\b[^.;]*\b(?:held|took place|opened)\b[^.;]*$")
# *the agreement of 2009 with A and the academic one of 2008 with B*
_OF_YEAR = re.compile(rf"\b(?:{PACT}|one) (?:of|from|dated) $")
# *the protocol between A and B of 8 June 2015*, *an agreement dating back to 1996*
_OF = re.compile(r",? (?:of|from|dated|dating (?:back )?(?:from|to)) ")
# *the partnership between A and B started in 2008*, *was established in 2008*; of *B, founded in 1950* it is not told
_BEGAN = re.compile(
    r"(?:(?:,? (?:which|that))? (?:(?:first |officially |formally )?(?:started|began|dates|goes|came into being)"
    r"|(?:was|were|has been|had been) (?:first |officially |formally |initially )?(?:begun|started|established|created"
    r"|formed|launched|initiated|set up|forged|sealed)) (?:back )?(?:in|on|to) (?:the )?"
    r"|,? (?:(?:which|that) )?(?:(?:is|was|has been|being) )?(?:valid|in (?:force|effect|operation|validity))"
    r" (?:from|since) (?:the )?)"
    r"(?:(?:year|spring|summer|autumn|fall|winter|beginning|end|start|middle)(?: of)? (?:the )?)?"
)
# *an arrangement established between A and B earlier this year*
_MADE = re.compile(
    r"\b(?:signed|concluded|reached|made|inked|established|formed|launched|created|agreed|sealed) (?:between|with|by)\b"
)
_SOON = re.compile(r",? (?:earlier |late |early |back )?(?:in |on )?(?:the )?")
# *the launch of the partnership between A and B took place on 7 March*
_LAUNCH_OF = re.compile(
    r"\b(?:launch|inauguration|establishment|formation|creation|start|conclusion) of (?:an?|the|their|its|this)"
    r" (?:[\w-]+ ){0,4}$"
)
_TOOK_PLACE = re.compile(
    r"(?: \([^)]*\))?,? (?:took place|was held|was celebrated|was marked) (?:in [A-Z]\w+ )?on (?:the )?"
)
# *A memorandum with A followed on 25 January*
_FOLLOWED = re.compile(
    r",? (?:then |later |also )?(?:followed|came|(?:was|were) added)(?: (?:next|later|then))?"
    r" (?:in [A-Z]\w+ )?(?:on |in )?(?:the )?"
)
_BEGINS_WITH = re.compile(
    r"\b(?:began|started|launched|established|formed|forged|entered(?: into)?|set up|initiated|created|sealed|struck"
    r"|commenced) (?:an?|its|their|the) (?:[\w-]+ ){0,4}$"
)
# Words that tell of a beginning, and those that tell of a signing
_BEGINNING = re.compile(
    r"\b(?:beg[au]n|started|launched|established|founded|formed|created|initiated|set up|commenced|came into being"
    r"|goes back|dates(?: back)?|dating|(?:have|has) (?:been|had|worked|cooperated|collaborated|exchanged)|since)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"\b(?:sign(?:ed|ing|ature)s?|inked|concluded|renewed|sealed|agreed|entered|{MEMORANDUM}|{MEMORANDA})\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:[Ii]n|[Oo]n|[Ss]ince|[Bb]ack in|[Ee]arly in|[Ll]ate in) (?:the )?$")
_WHICH_SIGNED = re.compile(
    r",? (?:which|that)\b[^,;.]{0,60}\b(?:signed|concluded|inked|agreed|entered into)(?: there| here)?(?: in| on)? "
)
_HAVE = re.compile(
    r"[^,;.]{0,30}?\s?\b(?:since|on|in)\s|[^,;.]{0,30}?,? (?:of|from|dated|dating (?:back )?(?:from|to)) "
    r"|[^,;.]{0,60}? (?:under|through|thanks to) an? (?:[\w-]+ ){0,3}?"
    rf"{PACT} (?:of|from|dated|(?:signed|concluded|made) (?:back )?in) "
    r"|,? (?:that|which) (?:dates|goes|dated) (?:back )?(?:to|from) "
    r"|,? (?:(?:that|which) was )?(?:first )?(?:signed|concluded|made|inked)(?: in [A-Z]\w+)?(?: back)? (?:in|on) ",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?<!\()\b[Ss]ince $")
# What stands between a noun and the date of something else.
_ELSEWHERE = re.compile(
    r"[;:]|\b(?:and(?! (?:was|were|had been) (?:first |originally |already )?(?:signed|concluded|inked)\b)|while|but"
    r"|said|says|noted|added|told|explained|stressed|recalled|where)\b"
)
# *in 2015, a memorandum between A and B*, *the 2015 memorandum*; *the* memorandum may have been there before.
_BEGINS = re.compile(
    r"(?:, (?:an?|another|the first|a second) (?:[\w-]+ ){0,3}"
    r"|(?: (?!(?:the|this|an?|their|its|our)\b)[a-z-]+){0,2} )"
)
_NOUN_REACH, _SAID_REACH = 60, 180


def exact(date: DateMention) -> str:
    """Give the day, and of one of several days the month."""
    return date.date if date.end_date is None else date.date[:7]


def since_date(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *have had an agreement since 2008*, *have an agreement of 2008*, *announced an alliance on 18 October*."""
    first, end = clause.items[frame.first].start, clause.items[frame.last].end
    for date in dates:
        at = date.start - sentence.start
        if sentence.text[:at] == "Since " and date.start <= first and _HAS_BEEN.match(sentence.text, at):
            return exact(date)
        if first < date.start < end and _SINCE.search(sentence.text, 0, at):
            return exact(date)
        between = sentence.text[end - sentence.start : at] if date.start >= end else "-"
        if _HAVE.fullmatch(between) or _WHICH_SIGNED.fullmatch(between):
            return exact(date)
    return None


# *Since 2015 A has also been linked by an agreement to B*, *Since 2004 there has been a double diploma with B*
_HAS_BEEN = re.compile(r"[^,;.]{4,80}? (?:has|have)(?: also| too)? (?:had|been)\b")


def _date_since(first: int, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *Since 2004 there has been a diploma with A, and since 2008 one with B*: the last year before a noun."""
    if not sentence.text.startswith("Since ") or _HAS_BEEN.match(sentence.text, len("Since ")) is None:
        return None
    ahead = [date for date in dates if date.end <= first]
    ahead = [date for date in ahead if sentence.text[: date.start - sentence.start].lower().endswith("since ")]
    return exact(ahead[-1]) if ahead else None


def noun_date(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *the agreement with A, signed in June 2012*, *the signing of an agreement with A on 4 May*."""
    first, last = frame_span(clause, frame)
    renewed = later_verb(clause, frame)
    if renewed is not None and renewed.value == "renew":
        return next((date.date for date in dates if 0 <= date.start - renewed.end <= _NOUN_REACH), None)
    before = date_before(first, dates, sentence) or _date_begun(clause, frame, dates, sentence)
    before = before or _date_of_coming(clause, frame, dates, sentence) or _date_since(first, dates, sentence)
    before = before or _date_of_entry(clause, (first, last), dates, sentence)
    before = before or _date_of_act(first, dates, sentence) or _date_of_speech(clause, frame, dates, sentence)
    before = before or _date_of_outcome(first, last, dates, sentence) or _date_of_next(clause, frame, dates, sentence)
    if before is not None:
        return before
    signing = frame.rule in ("signing-noun", "visit-result")
    for date in dates:
        if date.start >= last and _is_told_behind(date, (first, last), sentence, signing=signing):
            return exact(date)
        within = first <= date.start < last
        if within and (signing or is_of_year(date, sentence) or _is_signed_on(date, sentence)):
            return exact(date)
        if within and _CAME_ON.search(sentence.text, 0, date.start - sentence.start) is not None:
            return exact(date)  # "another followed on 4 May with B"
    return None


def _is_told_behind(date: DateMention, noun: tuple[int, int], sentence: Sentence, *, signing: bool) -> bool:
    """Say whether a date behind a noun is that of its agreement.

    Args:
        noun: Where the noun and its parties begin and end.
        signing: The noun tells of a signing: *the signing of an agreement with A on 4 May*.
    """
    first, last = noun
    if date.start - last > _SAID_REACH:
        return False
    between = sentence.text[last - sentence.start : date.start - sentence.start]
    if _SIGNED_AT.search(between) or _OF.fullmatch(between) or _BEGAN.fullmatch(between):
        return True
    start, end = first - sentence.start, last - sentence.start
    if _SOON.fullmatch(between) and _MADE.search(sentence.text, max(start, end - _SAID_REACH), end):
        return True
    if _FOLLOWED.fullmatch(between):
        return True
    if _TOOK_PLACE.fullmatch(between) and _LAUNCH_OF.search(sentence.text, 0, start):
        return True
    if _WHICH_SIGNED.fullmatch(between) or (_is_signed_on(date, sentence) and not _ELSEWHERE.search(between)):
        return True
    return signing and len(between) <= _NOUN_REACH and _AFTER_SIGNING.fullmatch(between) is not None


def _is_signed_on(date: DateMention, sentence: Sentence) -> bool:
    return SIGNED_ON.search(sentence.text, 0, date.start - sentence.start) is not None


def _date_begun(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *In 2004 A began a partnership with B*: a date that opens the sentence, before the verb of beginning."""
    first = clause.items[frame.instruments[0] if frame.instruments else frame.first].start
    if not dates or _BEGINS_WITH.search(sentence.text, 0, first - sentence.start) is None:
        return None
    at = dates[0].start - sentence.start
    opens = at < _NOUN_REACH // 4 and _OPENS.fullmatch(sentence.text, 0, at) is not None
    return exact(dates[0]) if opens and dates[0].start < first else None


# *the renewal, in April, of the agreement with A*, *the signing on 4 May of a memorandum with A*
_ACT = re.compile(r"\b(?:signing|signature|renewal|conclusion|prolongation|extension|sealing),? (?:on |in )?$")
_OF_PAPER = re.compile(r",? of (?:an?|the|its|their|our|two|three) (?:[\w-]+ ){0,4}$")


def _date_of_act(first: int, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *the renewal, in April, of the agreement with A*: the date between an act and its paper."""
    for date in dates:
        start, end = date.start - sentence.start, date.end - sentence.start
        if date.end <= first and _OF_PAPER.fullmatch(sentence.text, end, first - sentence.start) is not None:
            if _ACT.search(sentence.text, 0, start) is not None:
                return exact(date)
    return None


# *- Memorandum with A, 12 March 2012*, *2011 – Student exchange agreement with A*: a line without a verb
_BEHIND = re.compile(r"(?: \([A-Z][\w ,]{1,30}\)|, [A-Z][\w ]{1,24}(?=[,;]))?\s?[,;:–—|(-]\s?")
_AHEAD = re.compile(r"\s?[,:–—|)-]\s?(?:[\w’'-]+ ){0,6}")


def _date_of_entry(
    clause: Clause, noun: tuple[int, int], dates: Sequence[DateMention], sentence: Sentence
) -> str | None:
    """Read *- Memorandum with A, 12 March 2012*: the one date of a line below the title that has no verb."""
    if len(dates) != 1 or "V" in clause.row or not clause.headline or sentence.start == 0:
        return None
    start, end = dates[0].start - sentence.start, dates[0].end - sentence.start
    first, last = noun[0] - sentence.start, noun[1] - sentence.start
    if start >= last and re.fullmatch(r"\W*", sentence.text[end:]) is not None:
        return exact(dates[0]) if _BEHIND.fullmatch(sentence.text, last, start) is not None else None
    opens = end <= first and re.fullmatch(r"\W*", sentence.text[:start]) is not None
    return exact(dates[0]) if opens and _AHEAD.fullmatch(sentence.text, end, first) is not None else None


# *Talks led to an agreement between A and B in 2015*, *in 2015 the contacts resulted in an agreement*
_LED_TO = re.compile(
    r"\b(?<!have )(?<!not )(?:led to|resulted in|ended (?:with|in)|culminated in|gave rise to|gave birth to"
    r"|brought(?: about)?|produced|yielded|bore fruit in) (?:an?|the|their|its)"
    r" (?:(?!with\b|between\b|of\b)[\w-]+ ){0,4}$"
)
# *The trip began on 4 May with an agreement between A and B*, *the feast on 4 May closed with one*
_WITH_IT = re.compile(
    r"\b(?<!talks )(?<!negotiations )(?:began|started|opened|kicked off|ended|closed|concluded|culminated|finished"
    r"|c[ao]me to (?:an end|a close))\b[^;:.]{0,50}? with (?:the (?:signing|conclusion|signature) of )?"
    r"(?:an?|the|its|their) (?:(?!with\b|between\b|of\b)[\w-]+ ){0,4}$"
)
_OUTCOME_ON = re.compile(r"(?: \([^)]*\))?,? (?:early |late |finally |already )?(?:in|on) (?:the )?(?:early |late )?")
_YEAR_OPENS = re.compile(r"(?:[Ii]n |[Oo]n |The year )(?:early |late |the )?")


def _date_of_outcome(first: int, last: int, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *Talks that began in 2013 led to an agreement between A and B **in 2015***."""
    start, end = first - sentence.start, last - sentence.start
    if (with_it := _WITH_IT.search(sentence.text, 0, start)) is not None:
        told = [date for date in dates if not with_it.end() <= date.start - sentence.start < end]
        return exact(told[0]) if len(told) == 1 and told[0].end_date is None else None
    if _LED_TO.search(sentence.text, 0, start) is None:
        return None
    for date in dates:
        at = date.start - sentence.start
        if at >= end and _OUTCOME_ON.fullmatch(sentence.text, end, at) is not None:
            return exact(date)
    opens = [date for date in dates if _YEAR_OPENS.fullmatch(sentence.text, 0, date.start - sentence.start)]
    return exact(opens[0]) if opens and len(dates) == 1 else None


# *Speaking on 4 May shortly after the signing of an agreement between A and B*
_SPOKE = re.compile(r"\b(?:[Ss]peaking|[Aa]ddressing|[Ss]poke|[Ss]aid|[Tt]old)\b[^,;.]{0,60} (?:on )?$")
_OF_SIGNING = re.compile(
    r" (?:(?!(?:days?|weeks?|months?|years?|decades|morning|evening|night|long) )[^\s,;.]+ ){0,6}?"
    r"(?:after|during|at|following) the (?:\w+ )?(?:signing|signature)(?: ceremony)? (?:of|for)"
    r" (?:an?|the|their|its) (?:[\w-]+ ){0,4}"
)


def _date_of_speech(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *Speaking on 4 May shortly after the signing of an agreement*: the day of both, unless the signing has a
    time of its own.
    """
    first = frame_span(clause, frame)[0]
    for date in dates:
        start, end = date.start - sentence.start, date.end - sentence.start
        told = date.end <= first and _SPOKE.search(sentence.text, 0, start) is not None
        if told and _OF_SIGNING.fullmatch(sentence.text, end, first - sentence.start) is not None:
            return exact(date) if not tells_own_time(clause, min(frame.first, frame.last)) else None
    return None


# *On Tuesday there followed a letter of intent with A*, *On Tuesday three papers followed: one with A*
_COMES = re.compile(
    r",? (?:there |also |then )*(?:followed|came|comes|saw|brought|yielded|produced|gave birth to|(?:was|were) added)"
    r"(?: \w+)? (?:an?|another|the (?:first|second|third|last|next)|two|three|one with) [^;:]*$"
    r"|[^;:.]{0,60}? (?:followed|came|(?:was|were) (?:\w+ly )?(?:signed|added|concluded|sealed|exchanged|initialled))"
    r"[^;:.]{0,60}: [^.]*$"
)
_DAY_OPENS = re.compile(r"(?:(?:Then|Finally|Next|Also|And|Already|Later),? )?(?:[Oo]n |[Ii]n |[Aa]t )?(?:[Tt]he )?")


def _date_of_coming(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *On Tuesday there followed an agreement with A*: the only date, which opens the sentence."""
    if len(dates) != 1 or frame.status == "planned":
        return None
    start, end = dates[0].start - sentence.start, dates[0].end - sentence.start
    noun = clause.items[frame.instruments[0] if frame.instruments else frame.first].start - sentence.start
    opens = start < _NOUN_REACH // 4 and _DAY_OPENS.fullmatch(sentence.text, 0, start) is not None
    return exact(dates[0]) if opens and _COMES.match(sentence.text, end, noun) is not None else None


# *another followed **on** 4 May with B*
_CAME_ON = re.compile(r"\b(?:followed|came|was added)(?: next| then)?(?: with [^,;.]{1,60})? (?:on|in) (?:the )?$")


def _date_of_next(clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Read *On 4 May the next one followed, with B*: the only date, which opens the sentence."""
    at = frame.instruments[0] + 1 if frame.instruments else len(clause.items)
    if len(dates) != 1 or at >= len(clause.items) or clause.items[at].low not in CAME:
        return None
    behind = sentence.text[clause.items[frame.last].end - sentence.start : dates[0].start - sentence.start]
    if behind in (" in ", " on "):
        return exact(dates[0])  # "the second followed with B in 2019"
    start = dates[0].start - sentence.start
    opens = start < _NOUN_REACH // 4 and _DAY_OPENS.fullmatch(sentence.text, 0, start) is not None
    return exact(dates[0]) if opens and dates[0].end <= clause.items[at].start else None


def is_of_beginning(date: str | None, dates: Sequence[DateMention], sentence: Sentence) -> bool:
    """Say whether a year tells when a partnership began, and not when a paper of it was signed: *The partnership
    started in 1998*.
    """
    if date is None or all(each.date != date for each in dates):
        return False
    return _BEGINNING.search(sentence.text) is not None and _SIGNED.search(sentence.text) is None


def date_before(first: int, dates: Sequence[DateMention], sentence: Sentence) -> str | None:
    """Give the date right before a noun: *in 2015, a memorandum*, *the 2015 memorandum*."""
    for date in dates:
        if date.end <= first and _BEGINS.fullmatch(sentence.text, date.end - sentence.start, first - sentence.start):
            return exact(date)
    return None


def is_of_year(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date tells which agreement is meant: *the agreement of 2009*."""
    return _OF_YEAR.search(sentence.text, 0, date.start - sentence.start) is not None


# *A, founded in 1901, signed*; *A, the oldest school of the north established in 1901, signed*
_WAS_FOUNDED = r"(?:founded|established|opened|set up|chartered|inaugurated|built|merged|renamed|created)"
_FOUNDING = re.compile(
    rf"(?:, |\()(?:which (?:was|is) |itself |first )?{_WAS_FOUNDED}\b[^,;:()]{{0,40}}? (?:in|on) (?:\w+ )?$"
    r"|\((?:est(?:d|ablished)?\b\.?|founded) $"
    r"|, [^,;:()]{0,80}\b(?:universit(?:y|ies)|colleges?|schools?|institut(?:e|ion)s?|polytechnics?|academy"
    r"|bod(?:y|ies)|organi[sz]ations?|associations?|compan(?:y|ies)|firms?|hospitals?|societ(?:y|ies)|agency"
    r"|council|foundation|charity|bank|museum|union|federation) (?:(?:of|in|for) [^,;:()]{2,40} )?"
    rf"(?:(?:(?:that|which) was|first) ){{0,2}}{_WAS_FOUNDED} (?:in|on) (?:\w+ )?$"
)
_ASIDE = 140


def is_of_founding(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date tells in an aside when a house was founded: *A, **founded in 1901**, signed*."""
    at = date.start - sentence.start
    return _FOUNDING.search(sentence.text, max(0, at - _ASIDE), at) is not None
