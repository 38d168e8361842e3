"""The days of the event at which a text says that something was signed, told in another sentence.

signed it at the Forum of Rectors. ... The forum took place on 12-14 March.     the noun again, with its days
This happened on the sidelines of a dialogue, which was held from 3 to 5 May.   the sentence behind the signing
In the framework of the forum ... On 23-24 April Osh received its participants. the participants of the event

An event of one day gives the day, one of several the month. Where the text tells of two events by the same noun on
different days, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.meetings import EVENT_NOUN, JOURNEY_NOUN
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH
from kg.extract.papers import ANY_PAPER
from kg.extract.telling.context import Context, day_within
from kg.extract.telling.report_dates import is_of_report, is_quoted

_WORDS = f"{EVENT_NOUN}|{JOURNEY_NOUN}|gathering|dialogue|colloquium|retreat|encounter|days"
_NOUN = f"(?:{_WORDS})"
_NOUNS = tuple(form for noun in _WORDS.split("|") for form in (noun, noun.capitalize()))
# How a signing is placed at an event, or its people are
_AT = re.compile(
    r"\b(?:at|during|within|throughout|alongside|on the (?:sidelines?|margins?|occasion|fringes?) of"
    r"|in the (?:frame(?:work)?|course|context|margins?|sidelines?) of|as part of|attend(?:ed|ing|s|ance at)|in"
    r" attendance at|took part in|part in|participat\w+ in)"
    r" (?:the|an?|this|that|their|its|his|her|our)"
    r" ((?:(?!\b(?:of|and(?! (?-i:[A-Z]))|with|between|in|on|by|for)\b)[^\s,;:.()]+ ){0,7}?)"
    rf"({_NOUN})\b(?! (?:room|hall|centre|center|house|venue)\b)",
    re.IGNORECASE,
)
_HELD = (
    r"(?:was|were|has been|is being|is|are|being)? ?(?:held|took place|taking place|takes place|organi[sz]ed|hosted"
    r"|convened|opened|ran|runs|running|lasted|lasts|went|goes|brought|gathered|began|started|conducted|staged|closed"
    r"|concluded|ended|happened|met|celebrated)"
)
# *The forum, held from 3 to 5 May,*, *the dialogue was held in Changsha on 3 May*, *the mission (Lima, 3-5 May)*
_WHICH = (
    r"\b(?:the|this|that|its|their|an?)"
    r" (?P<what>(?:(?!(?:of|and(?! (?-i:[A-Z]))|with|in|on|by|for) )[^\s,;:.()]+ ){{0,6}}?)"
    r"(?P<noun>{noun})\b"
)
_THE_DAYS = (
    _WHICH + r"(?:(?:[^,;.]{{0,60}}?|[^;.]{{0,200}}?[,)] (?!who\b|whose\b|where\b)"
    r"(?:(?:which|that) (?:[^,;.]{{0,50}}? )?)?)\b{held}\b"
    r"[^;:.]{{0,100}}"
    r"|(?: (?:in|at|of|on|for) [^,;:.]{{0,40}}?)?,? ?\(?(?:[A-Z]\w+, )?(?:(?:from|between|on|of) )?)$"
)
# *On 23-24 April Osh received the participants of the forum*, *from 3 to 5 May Lima hosted the forum*
_HOSTED = (
    r"\b(?:host(?:s|ed)|hosting|received|welcomed|saw|was (?:the )?(?:host|seat|venue|scene)|became (?:the )?(?:host"
    r"|venue)|held|organi[sz]ed|opened|convened|took place|attended|participated in|took part in|met (?:at|for|in))\b"
    r"[^;.]{{0,60}}?" + _WHICH + r"(?=[ ,.;:)]|$)"
)
# What it is of: *the forum **of farmers on rice** took place*
_OF = re.compile(
    r" (?:of|on(?! [A-Z\d])|for)"
    r" ((?:(?!(?:was|were|is|has|had|took|held|which|that|who|to|from|in|at|and)\b)[\w’'-]+ ?){1,6})"
)
# What tells nothing of which forum it is: *the three-day forum*, *the annual meeting*
_ANY = frozenset(
    "annual yearly international day two-day three-day four-day five-day week-long great joint same of on for the and "
    "in university universities institutions rectors presidents higher education".split()
) | frozenset(NTH[1:])
_THIS = re.compile(
    r"(?:According to [^,;.]{1,80}, )?(?:(?i:this|it|that|all this|all of this)"
    rf"|The (?:signings?|ceremony|(?i:{ANY_PAPER})))\b"
    r"[^,;.]{0,40}?\b(?:happened|took place|occurred|came about"
    r"|(?:was|were) (?:\w+ly )?(?:signed|sealed|inked|concluded|done|exchanged|reached|made|formali[sz]ed)) "
    r"|The signatures\b[^,;.]{0,40}? (?:was|were) (?:\w+ly )?(?:put|set|affixed|given|placed|added|exchanged)\b "
)
# *President Berg signed it at the forum*
_SIGNED_IT = re.compile(
    r"[^,;.]{0,90}?\b(?:(?<!be )(?<!to )(?:signed|inked|initialled)"
    r"|(?:put|set|affixed|appended) (?:(?:his|her|their|the|both) (?:names?|signatures?|pens?|initials)|them|these)"
    r" (?:to|on|under|below))"
    rf" (?:it|them|both|(?:the|these|this) {ANY_PAPER})\b",
    re.IGNORECASE,
)
_FAR, _BEHIND, _AHEAD = 14, 3, 60
_NEXT = re.compile(
    r"\b(?:next|will|previous|last year|first|another|future|upcoming|not|never|cancelled|postponed|founded|prepare)\b"
)
# *at the last forum*, *at an earlier forum*, *had signed it long ago at the forum*: of another one
_OTHER_ONE = re.compile(r"\b(?:last|earlier|previous|past|former|next|coming|first|another|other)\b", re.IGNORECASE)
_LONG_AGO = re.compile(r"\b(?:long ago|years ago|back in|had (?:already |previously )?(?:signed|concluded))\b")


def event_day(
    places: Sequence[int], members: frozenset[int] | set[int], context: Context, *, behind: bool = False
) -> tuple[int, str] | None:
    """Give the number of the sentence that tells when the event of a signing was held, and its day or month.

    Args:
        places: The numbers of the sentences that tell of the signing.
        members: Who signed; a sentence behind that names others tells of another signing.
        behind: Only a sentence behind may tell of the event, as where none of these tells of a signing.
    """
    own = [context.sentences[number] for number in places]
    ahead = [sentence for sentence in own if not behind or _tells_of_it(sentence)]
    beside = [*ahead, *_behind(places, members, context)]
    nouns = dict(_nouns_at(beside))
    if not nouns:
        return None
    words = frozenset(word for sentence in beside for word in words_of(sentence.text))
    found: dict[str, int] = {}
    for number in _around(places, len(context.sentences)):
        for noun, bare in sorted(nouns.items()):
            told = None if bare and number < places[0] else words
            for date in _days_of(noun, told, context.sentences[number], context):
                span = context.span_of(date, context.sentences[number])
                found.setdefault(date.date if span is None else day_within(span, own[0].text), number)
    if len(found) == 1 or len(set(found.values())) == 1:
        months = {day[:7] for day in found}  # "the forum opened on 17 May and closed on 19 May"
        day = next(iter(found)) if len(found) == 1 else months.pop() if len(months) == 1 else None
        return (next(iter(found.values())), day) if day is not None else None
    return None


def _around(places: Sequence[int], count: int) -> list[int]:
    """Give the numbers of the sentences around those that tell: a list's first and its last line may be far apart."""
    return sorted({each for place in places for each in range(max(0, place - _FAR), min(count, place + _FAR))})


def _nouns_at(sentences: Iterable[Sentence]) -> Iterator[tuple[str, bool]]:
    """Give the nouns of the events at which sentences place what they tell, and whether each stands alone: *at the
    forum*, which was told of before.
    """
    for sentence in sentences:
        if has_any(sentence.text, _NOUNS) and _LONG_AGO.search(sentence.text) is None:
            for match in _AT.finditer(sentence.text):
                if _OTHER_ONE.search(match.group(1)) is not None:
                    continue
                yield match.group(2).lower(), not match.group(1) and not sentence.text.startswith(" of ", match.end())


def _behind(places: Sequence[int], members: frozenset[int] | set[int], context: Context) -> Iterator[Sentence]:
    """Give the sentences behind a signing that say where it happened, and what leads to it with a comma."""
    before = places[0] - 1
    if before >= 0 and context.sentences[before].text.rstrip().endswith(","):
        yield context.sentences[before]
    for number in range(places[-1] + 1, min(len(context.sentences), places[-1] + 1 + _BEHIND)):
        sentence = context.sentences[number]
        others = context.named_in(number) - members
        if _THIS.match(sentence.text) is not None or (not others and _tells_of_it(sentence)):
            yield sentence
        elif others:
            return


def _tells_of_it(sentence: Sentence) -> bool:
    """Say whether a sentence tells where an agreement told of before was signed: *it took place at*, *signed it at*."""
    return _THIS.match(sentence.text) is not None or _SIGNED_IT.match(sentence.text) is not None


@cache
def _patterns(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what tells the days of an event of this noun, and what tells them before its people."""
    days, hosted = _THE_DAYS.format(noun=noun, held=_HELD), _HOSTED.format(noun=noun)
    return re.compile(days, re.IGNORECASE), re.compile(hosted, re.IGNORECASE)


def _days_of(noun: str, own: frozenset[str] | None, sentence: Sentence, context: Context) -> Iterator[DateMention]:
    """Give the days on which a sentence says that the event of this noun was held.

    Args:
        noun: What kind of event it is.
        own: The words beside the signing; of *the forum on rents* they must tell too. None where any will do.
    """
    text = sentence.text
    if noun not in text.lower():
        return
    told, hosted = _patterns(noun)
    for date in context.dates(sentence):
        start, end = date.start - sentence.start, date.end - sentence.start
        if len(date.date) < len("2025-09") or not context.is_news(date.date) or is_quoted(date, sentence):
            continue
        if is_of_report(date, sentence) or _NEXT.search(text, max(0, start - _AHEAD), start):
            continue
        match = told.search(text, 0, start) or (hosted.search(text, end) if start < _AHEAD else None)
        new = match is not None and match.group().lower().startswith(("a ", "an "))
        new = new and match is not None and not text.endswith((" of ", " at ", " during "), 0, match.start())
        again = _AGAIN.match(text, end) is not None
        if match is not None and not (new or again) and (own is None or _is_same(match, own)):
            yield date


_AGAIN = re.compile(r" again\b|,? to prepare\b")


def _is_same(match: re.Match[str], own: frozenset[str]) -> bool:
    """Say whether the words around the noun of an event leave it the one of the signing: *the forum*, *the Forum of
    Rectors*; not *the students' forum on rents*.
    """
    of = _OF.match(match.string, match.end("noun"))
    said = set(words_of(match["what"] + (of[1] if of is not None else ""))) - _ANY
    return not said or not said.isdisjoint(own)


def words_of(text: str) -> list[str]:
    """Give the words of a text in small letters, without those of two letters."""
    return [word for word in re.findall(r"[\w-]+", text.lower()) if len(word) > 2 and not word[0].isdigit()]
