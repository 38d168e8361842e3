"""Counts that a text gives without naming partners.

*signed agreements with 58 countries and regions*, *more than 300 agreements*.

A figure has a subject (an organisation, event or country of the document), a measure (what is counted), a value and
how exact it is. Ages, dates, money, ranks and percentages are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import Evidence, Figure
from kg.claims.model import Bound
from kg.extract.document import Document, Mention, Names, Sentence, mentions_in
from kg.extract.facts.date_forms import DIGIT
from kg.extract.facts.dates import anchor_date
from kg.extract.facts.events import FoundEvent
from kg.extract.facts.subjects import find_subject
from kg.extract.hints import COUNTED, CUE, hints
from kg.extract.names.lines import even_lines
from kg.extract.names.offsets import find_offsets
from kg.extract.numbers import NUMBER_WORDS

_WORDS = {word: number for number, word in enumerate(NUMBER_WORDS)} | {"hundred": 100, "dozen": 12}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
_WORDS |= {f"{ten}-{one}": _WORDS[ten] + _WORDS[one] for ten in _TENS for one in list(_WORDS)[1:10]}
_NUMBER = (
    rf"(?P<value>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{'|'.join(_WORDS)})(?: (?P<scale>hundred|thousand|million))?"
)
_BOUNDS: dict[Bound, str] = {
    "at-least": "more than|over|at least|above|no fewer than|no less than|as many as",
    "at-most": "at most|up to|no more than|fewer than|less than|under",
    "about": "about|around|nearly|almost|some|approximately|close to|roughly|an estimated|just over|just under",
}
_BOUND = "|".join(f"(?P<b{index}>{words})" for index, words in enumerate(_BOUNDS.values()))
# What counts: instruments, whoever has them or comes together; and beside them what only measures (*mentors*).
_INSTRUMENTS = (
    "agreements?|memorand(?:a|ums) of understanding|memorand(?:a|ums)|mous?|accords|pacts|protocols|treaties|contracts"
    "|deals|documents|partnerships?|(?:cooperation |joint |research )?projects?"
)
_BODIES = (
    "partner (?:universities|institutions)|partners|universities|institutions|colleges|companies|enterprises"
    "|countries and regions|countries|regions|participants|representatives|delegates|mentors|experts"
)
_OTHERS = "students|scholars|workshops|laboratories|programmes|programs"
_KINDS = (
    r"(?:(?!(?:an?|the|of|from|and|in|other|with|for|to|per|by|years?|old|two|three|four|five|six|seven|eight|nine|ten)"
    r"\b|\d|[JFMASOND][a-z]{2,8} \d)"
    rf"[\w-]+ ){{0,3}}?(?:{_INSTRUMENTS}|{_BODIES}|{_OTHERS})"
)
_FIGURE = re.compile(
    rf"(?<![\w.,$£€-])(?:(?:{_BOUND}) )?{_NUMBER} (?P<unit>{_KINDS})\b(?! (?:old|ago|per cent|percent|in the top)\b)"
    rf"(?P<tail> across (?:more than )?\d+ (?:countries and regions|countries))?",
    re.IGNORECASE,
)
# The same without what may stand around it, tried only where a number begins.
_COUNT = re.compile(rf"{_NUMBER} {_KINDS}\b", re.IGNORECASE)
_FIRST_DIGIT = re.compile(r"\d(?<!\w\d)")
_WITH = re.compile(
    r"\b(?P<what>(?:(?:academic|bilateral|cooperation|cooperative|co-operation|degree|double|exchange|"
    r"framework|international|inter-university|joint|mutual|of|partnership|recognition|research|student|"
    r"long-standing|close) ){0,4}(?:agreements?|memorand(?:a|ums?)|partnerships?|cooperative relations(?:hips)"
    r"?|relations|ties|cooperation|exchanges)(?: of [\w ]{3,40}?)?) (?:has |have )?(?:been )?"
    r"(?:signed |established |concluded |reached )?with (?P<rest>(?:more than |over |nearly |about |at "
    r"least |some )?(?:\d|\w+ (?:countries|universities|institutions)))"
)
_LEADING = re.compile(
    r"^(?:(?:has|have|had|signed|an?|the|of|and|in|with|its|already|also|established|concluded|reached) )+"
)
_SINCE = re.compile(r"\bsince (?P<year>(?:19|20)\d\d)\b")
_COUNTED = re.compile(rf"{_INSTRUMENTS}|partner|{_BODIES}|universit|institution|cooperat|attend", re.IGNORECASE)
# A sentence counts nothing without a word that is counted and one that tells why.
_SPEAKS = COUNTED | CUE
# More digits count nothing.
_MOST_DIGITS = 15


def find_figures(
    document: Document, sentences: Sequence[Sentence], names: Names, events: Sequence[FoundEvent] = ()
) -> list[Figure]:
    """Find the counts of a document that have a subject in it.

    >>> from kg.extract.names.finding import find_names
    >>> from kg.extract.sentences import split_sentences
    >>> text = "Tampere University has signed agreements with more than 40 universities."
    >>> document, sentences = Document("a", text), split_sentences(text)
    >>> figure, = find_figures(document, sentences, find_names(document, sentences))
    >>> figure.subject, figure.measure, figure.value, figure.bound, figure.unit
    ('Tampere University', 'agreements', 40, 'at-least', 'universities')
    """
    document, sentences = even_lines(document, sentences)
    found: dict[object, Figure] = {}
    attended = sorted((start, event.name) for event in events for start, _ in event.mentions)
    anchor = anchor_date(document)
    for sentence in sentences:
        if hints(sentence.text) & _SPEAKS != _SPEAKS:
            continue
        low = sentence.text.lower()
        if not DIGIT.search(low) and _WORDS.keys().isdisjoint(low.split(" ")):
            continue
        if not _counts(sentence.text, low):
            continue
        mentions = mentions_in(sentence, names)
        for match in _FIGURE.finditer(sentence.text):
            figure = _figure(sentence, match, names, mentions, attended, anchor)
            if figure is not None:
                found.setdefault((figure.subject, figure.measure, figure.value, figure.unit), figure)
    return list(found.values())


def _counts(text: str, low: str) -> bool:
    """Say whether a number with what it counts stands in a sentence."""
    if len(low) != len(text):
        return True  # small letters that take more room than their capitals: offsets differ
    starts = [digit.start() for digit in _FIRST_DIGIT.finditer(low)]
    starts += find_offsets(low, *_WORDS.keys() & set(low.split()))
    return any(
        _COUNT.match(text, at) for at in starts if at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_")
    )


def _figure(
    sentence: Sentence,
    match: re.Match[str],
    names: Names,
    mentions: Sequence[Mention],
    attended: Sequence[tuple[int, str]],
    anchor: str | None,
) -> Figure | None:
    unit = match["unit"]
    value = _value(match)
    if value is None or not _COUNTED.search(unit) or not _is_count(value, match, sentence.text):
        return None
    subject = find_subject(sentence, match, names, mentions, attended)
    if subject is None:
        return None
    what = _WITH.search(sentence.text, max(0, match.start() - 120), match.start() + len(match.group()))
    measure = (
        what["what"].strip()
        if what and what.start("rest") <= match.start() + 14 and what.end() >= match.start()
        else unit
    )
    measure = _LEADING.sub("", measure)
    since = _SINCE.search(sentence.text)
    return Figure(
        subject=subject,
        measure=measure,
        value=value,
        bound=_bound(match),
        unit=unit,
        as_of=anchor,
        since=since["year"] if since else None,
        evidence=(Evidence(start=sentence.start, end=sentence.end),),
        confidence=None,
    )


def _is_count(value: int | float, match: re.Match[str], text: str) -> bool:
    """Say whether a number is no year, no rank and no share, and more than a text names."""
    if value < 5:
        return False
    if isinstance(value, int) and 1900 <= value <= 2100 and "," not in match["value"]:
        return False
    return _OF_MANY.search(text, max(0, match.start() - 40), match.start()) is None


# *One of 21 institutions*, *among the top 100 universities*, *266th out of 1,000*, *the other seven*.
_OF_MANY = re.compile(
    r"\b(?:(?:one|member|each|any|none|both|some|most|two|three|out) of(?: \w+)?|top|best|other|remaining"
    r"|rank\w* (?:\w+ ){0,4}among(?: the)?|last|first|next) $",
    re.IGNORECASE,
)


def _value(match: re.Match[str]) -> int | float | None:
    text = match["value"].replace(",", "").lower()
    if len(text) > _MOST_DIGITS:
        return None
    number: int | float = _WORDS[text] if text in _WORDS else float(text) if "." in text else int(text)
    scaled = number * {"hundred": 100, "thousand": 1_000, "million": 1_000_000}.get((match["scale"] or "").lower(), 1)
    return int(scaled) if float(scaled).is_integer() else scaled


def _bound(match: re.Match[str]) -> Bound:
    groups = match.groupdict()
    return next((name for index, name in enumerate(_BOUNDS) if groups[f"b{index}"]), "exact")
