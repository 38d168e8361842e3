"""The sentences that tell the day of a signing, whoever signed.

It was signed in Lima by both rectors on 4 May.            a verb of signing and a day with nothing between
The mission of 4-7 May ended with five new memoranda.      what came of an event
The contract bears the date of 4 May.                      what stands in the paper
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from kg.extract.caseless import Caseless
from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.hints import SIGNING, WEAK, hints
from kg.extract.meetings import OCCASION
from kg.extract.names.offsets import has_any
from kg.extract.papers import ANY_PAPER, PACT, PAPERS
from kg.extract.telling.context import Context
from kg.extract.telling.report_dates import is_of_effect, is_of_report
from kg.extract.telling.retelling import is_fresh
from kg.extract.telling.signed_papers import is_of_paper

PAPER = rf"(?:{ANY_PAPER}|letters|charter)"
_SIGN = re.compile(
    r"\b(?:(?:counter-?)?signed|inked|initial+ed|undersigned|penned|subscribed|signings?|signature ceremony"
    r"|signatories"
    r"|(?:at|during|after|following|told|addressed|addressing|witness(?:ed|ing)) (?:the|a) (?:(?:exchange|hand-?over"
    r"|brief|short|small|simple|solemn|joint|formal) )?ceremony"
    r"|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|\d(?:st|nd|rd|th)?"
    r"|(?<=\d )(?:January|February|March|April|May|June|July|August|September|October|November|December))"
    r"(?:['’]s)? ceremony"
    r"|(?:speaking|spoke|remarks|speech|address(?:ed|ing)?|said(?: this)?) (?:at|during) the"
    r" (?:event|function|occasion)"
    r"(?= (?:on|in|here|last|held|yesterday|today)\b)"
    rf"|signatures? of (?:[\w-]+ ){{0,5}}{PAPER}|(?:put|set) (?:[\w-]+ ){{0,5}}(?:down )?(?:on|to) paper"
    r"|(?:put|set|affixed|appended) (?:their|his|her) (?:names?|signatures?|hands?|seals?|initials)"
    rf"|{PAPER} (?:[\w-]+ ){{0,4}}(?:was|were) (?:\w+ly )?(?:exchanged|concluded|reached|forged|sealed|renewed"
    r"|extended|finali[sz]ed|formali[sz]ed|executed)"
    r"|(?:concluded|forged|reached|sealed|struck|renewed|extended|exchanged|entered into|finali[sz]ed)"
    rf" (?:[\w-]+ ){{0,5}}{PAPER}|conclusion of (?:[\w-]+ ){{0,5}}{PAPER}|agreed"
    rf"|{PAPER},? (?:(?:which|that) were |were )?(?:handed over|exchanged)\b"
    rf"|(?:hand-?over|exchange) of (?:the |these )?{PAPER}"
    r"|(?:swapped|exchanged|traded) (?:the |their )?signed (?:copies|folders|documents)"
    r"|(?:last|final|second|other) (?:signature|copy) (?:came (?:in|back)|arrived|was (?:given|added|received))"
    rf"|signatures (?:were )?exchanged|{PAPER} (?:is |was )?dat(?:es|ed)(?: back)?(?: from| to)?"
    rf"|{OCCASION}\b[^;.]{{0,60}}? (?:ended|concluded|closed|culminated|finished|resulted) (?:with|in)"
    rf" (?:[\w-]+ ){{0,4}}{PAPER}"
    rf"|(?<!lease )(?<!loan )(?<!employment )(?:{PACT}|document|paper|declaration)\b[^,;.]{{0,90}}? bears? the date"
    r"|(?:met|gathered|came together|assembled)\b[^,;.]{0,80}? to sign|(?:brought|called|got) [^,;]{1,120}? together\b"
    r"[^,;.]{0,80}? to sign)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:will|would|shall|to|should|could|must|may|might|can|not|yet|been due to|scheduled|planned|plans?|expected"
    r"|if|before|until|once|when|earlier|previous(?:ly)?|first|originally|initially)\s(?:\w+\s){0,2}$"
)
# What parts a signing from the date of something else.
_PARTS = re.compile(
    r"[;:]|\b(?:but|while|(?<!\bat )(?<!\bafter )(?<!\bduring )(?<!course of )(?<!end of )(?<!close of )which|who"
    r"|whose|that|said|says|told|will|is|are|(?:has|had)(?! (?:\w+ )?$)|runs?|expires?|valid|effective|takes?"
    r"|took (?:effect|force)|entered"
    r"|came|comes|from|until|till|since|(?<!down )(?<!met )(?<!gathered )(?<!together )for"
    r"(?! (?:both|each|either|their|his|her|its|[A-Z]|the (?:two|university|college|institute|parties|state|ministry"
    r"|government|province|region|city|company|firm|hospital|academy|school|commission|council|foundation|[A-Z])))"
    r"|after|before|when|where"
    r"|because|adopted|approved|founded|established)\b"
)
# *A, whose library was opened in March, became a partner by signing*; not *the mission, which was here in March, ended
# with five memoranda*
_BY_THE_WAY = re.compile(
    r", (?<!mission, )(?<!visit, )(?<!trip, )(?<!tour, )(?<!forum, )(?<!summit, )(?<!conference, )(?<!meeting, )"
    r"(?<!ceremony, )(?:which|whose|who|where|founded|opened|established|ranked|an?|one) [^,;]*$"
)
# *after the ceremony the guests visited the island (5 May)*
_MOVED = re.compile(r"\b(?:visited|left|toured|travell?ed|went|flew|returned|headed|departed|proceeded|moved|drove)\b")
# *took place **when a delegation travelled through Lima** in April*, *was signed **while he was on a tour** in April*
_ON_THE_WAY = re.compile(
    r"[^,;.]{0,40}? (?:when|while|as) (?:[\w’'-]+ |Dr\. |Prof\. ){1,14}?"
    r"(?:travell?ed|toured|visited|journeyed|stayed|went|came|called on|were? guests?"
    r"|(?:was|were) (?:travell?ing|touring|visiting|staying|on (?:an?|its|his|her|their)|in [A-Z]\w*|abroad))\b"
    r"[^;.]{0,90}$"
)
_MANY = Caseless(rf"\b(?:signings|{PAPERS})\b")
# A line of what stands below the name of an agreement: *Date and place: 4 May, Lima*, *Signed: 4 May*
_LABEL = re.compile(
    r"[^\w]*(?:date(?: (?:and place|of (?:signing|signature|agreement|conclusion)))?|signing date"
    r"|(?:place and date|date and place)(?: of (?:signing|signature|conclusion))?"
    r"|(?:date )?(?:signed|concluded)(?: on| in)?|signature date): ?",
    re.IGNORECASE,
)
_AT_LABEL = 16
_IN_PLACE = re.compile(r"(?:[A-Z][\w’'-]*,? ){1,4}(?:on )?(?:the )?")
_LATER = re.compile(r"\b(?:a|one|two|three|some|several) (?:days?|weeks?) (?:later|earlier|before|after)\b")
_ACTS = (
    "sign", "ceremony", "subscribed", "initial", " paper", "ended with", "the date of", "the event", "the function"
)
_REACH, _OPENING = 200, 4


class Told(NamedTuple):
    """A day, the number of the sentence that tells it, and whether that speaks of several agreements or is a line with
    a label: *Date: 4 May*.
    """

    number: int
    date: str
    many: bool = False
    label: bool = False


def signings(context: Context, members: Sequence[Set[int]]) -> Iterator[Told]:
    """Give the sentences that tell of one day of a signing and name none but the members of one of some agreements."""
    for number, sentence in enumerate(context.sentences):
        named, acting = context.named_in(number), context.acting_in(number)
        if named and not any(map(acting.issubset, members)):
            continue
        if (label := _LABEL.match(sentence.text)) is not None:
            dates = context.dates(sentence)
            between = sentence.text[label.end() : dates[0].start - sentence.start] if len(dates) == 1 else ""
            if len(dates) == 1 and (len(between) < _AT_LABEL or _IN_PLACE.fullmatch(between) is not None):
                yield Told(number, dates[0].date, label=True)
            continue
        if not has_any(sentence.text.lower(), _ACTS) and not hints(sentence.text) & (SIGNING | WEAK):
            continue
        dates = [date for date in context.dates(sentence) if context.can_be_past(date.date, "signed")]
        sides = len(named) > 1
        fit = [date for date in dates if is_of_signing(date, sentence, sides=sides)]
        days = {date.date[:7] if context.is_span(date, sentence) else date.date for date in fit}
        if len(days) > 1 and len(months := {day[:7] for day in days}) == 1:
            days = months  # "A signed on 8 May and B a week later"
        if len(days) == 1 and is_fresh(sentence, opening=number < _OPENING):
            day = days.pop()
            many = _MANY.search(sentence.text) is not None
            yield Told(number, day[:7] if _LATER.search(sentence.text) else day, many)


def is_of_signing(date: DateMention, sentence: Sentence, *, sides: bool = False) -> bool:
    """Say whether a date is that of a signing in its sentence: *it was signed in Lima by both rectors on 4 May*."""
    text, at, end = sentence.text, date.start - sentence.start, date.end - sentence.start
    signs = list(_SIGN.finditer(text, max(0, at - _REACH), end + _REACH))
    if not signs or is_of_report(date, sentence) or is_of_effect(date, sentence) or _is_since(text, at, end):
        return False
    aside = _BY_THE_WAY.search(text, max(0, at - _REACH), at)
    for match in signs:
        if aside is not None and (match.start() < aside.start() or "," in text[end : match.start()]):
            continue
        if _NOT_YET.search(text, max(0, match.start() - 40), match.start()):
            continue
        if not is_of_paper(text, match.start(), match.end(), sides=sides):
            continue
        low, high = (match.end(), at) if match.end() <= at else (end, match.start())
        if match.end() <= at and _ON_THE_WAY.fullmatch(text, low, high) is not None:
            return True
        if match.end() <= at and _MOVED.search(text, low, high) is not None:
            continue
        if _PARTS.search(text, low, high) is None:
            return True
    return False


def _is_since(text: str, at: int, end: int) -> bool:
    """Say whether a date is when something else began: *run a school since October, and A signed*."""
    since = text.startswith(_SINCE, at) or text.endswith(tuple(f"{word} " for word in _SINCE), 0, at)
    return since and not text.startswith((" when", ", when", ", as"), end)


_SINCE = ("since", "Since")
