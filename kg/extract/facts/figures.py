"""Counts that a text gives without naming partners.

*signed agreements with 58 countries and regions*, *more than 300 agreements*.

A figure has a subject (an organisation, event or country of the document), a measure (what is counted), a value and
how exact it is. Ages, dates, money, ranks and percentages are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.claims import Evidence, Figure
from kg.claims.model import Bound
from kg.extract.facts.dates import anchor_date
from kg.extract.document import Document, Names, Sentence
from kg.extract.facts.events import FoundEvent
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country
from kg.extract.names.lines import even_lines
from kg.extract.names.offsets import find_offsets
from kg.identity.countries import country_label

_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "dozen": 12}
_NUMBER = (
    rf"(?P<value>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{'|'.join(_WORDS)})(?: (?P<scale>hundred|thousand|million))?"
)
_BOUNDS: dict[Bound, str] = {
    "at-least": "more than|over|at least|above|no fewer than|no less than|as many as",
    "at-most": "at most|up to|no more than|fewer than|less than|under",
    "about": "about|around|nearly|almost|some|approximately|close to|roughly|an estimated|just over|just under",
}
_BOUND = "|".join(f"(?P<b{index}>{words})" for index, words in enumerate(_BOUNDS.values()))
_KINDS = (
    r"(?:(?!(?:an?|the|of|from|and|in|other|with|for|to|per|by)\b|\d|[JFMASOND][a-z]{2,8} \d)[\w-]+ ){0,3}?(?:"
    r"agreements?|memorand(?:a|ums) of understanding|memorand(?:a|ums)|MoUs?|MOUs?|partnerships?|(?:cooperatio"
    r"n|joint|research)? ?projects?|partner "
    r"(?:universities|institutions)|universities|institutions|colleges|companies|enterprises|countries "
    r"and regions|countries|regions|participants|representatives|delegates|students|"
    r"mentors|experts|scholars|workshops|documents|laboratories|programmes|programs)"
)
_FIGURE = re.compile(
    rf"(?<![\w.,$£€-])(?:(?:{_BOUND}) )?{_NUMBER} (?P<unit>{_KINDS})\b(?! (?:old|ago|per cent|percent))(?P<tail"
    rf"> across (?:more than )?\d+ (?:countries and regions|countries))?",
    re.IGNORECASE,
)
# A sentence without one of these counts nothing.
_UNIT = re.compile(
    r" (?:agreement|memorand|mou|partner|project|universities|institutions|colleges|companies|enterprises|countries|"
    r"regions|participants|representatives|delegates|students|mentors|experts|scholars|workshops|documents|"
    r"laboratories|program)"
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
_DIGIT = re.compile(r"\d")
_ATTENDS = re.compile(r"\b(?:attend|participa|drew|gather|brought|brings|event|conference|forum)")
_LEADING = re.compile(
    r"^(?:(?:has|have|had|signed|an?|the|of|and|in|with|its|already|also|established|concluded|reached) )+"
)
_NAMED = re.compile(rf"[{UPPER}]\w+(?: [{UPPER}]\w+)?")
_SINCE = re.compile(r"\bsince (?P<year>(?:19|20)\d\d)\b")
_AGREED = re.compile(r"agreement|memorand|mou|project|document", re.IGNORECASE)
_COUNTED = re.compile(
    r"agreement|memorand|mou|partner|cooperat|project|countr|region|universit|institution|participant|"
    r"representative|delegate|attend|mentor|expert|enterprise|document",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:sign|agree|partner|cooperat|collaborat|relation|attend|participa|drew|gather|bring|brought|"
    r"conference|forum|event|exchange|recogni|conclud|ties|links|joined|members?)\w*",
)

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
        if not _DIGIT.search(sentence.text) and _WORDS.keys().isdisjoint(sentence.text.split(" ")[1:-1]):
            continue
        low = sentence.text.lower()
        if not _UNIT.search(low) or not _CUE.search(low):
            continue
        if not _counts(sentence.text, low):
            continue
        for match in _FIGURE.finditer(sentence.text):
            figure = _figure(sentence, match, names, attended, anchor)
            if figure is not None:
                found.setdefault((figure.subject, figure.measure, figure.value, figure.unit), figure)
    return list(found.values())


def _counts(text: str, low: str) -> bool:
    """Say whether a number with what it counts stands in a sentence."""
    if len(low) != len(text):
        return True  # small letters that take more room than their capitals: offsets differ
    starts = [digit.start() for digit in _FIRST_DIGIT.finditer(low)]
    starts += find_offsets(low, *(word for word in _WORDS if word in low))
    return any(
        _COUNT.match(text, at) for at in starts if at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_")
    )


def _figure(
    sentence: Sentence, match: re.Match[str], names: Names, attended: Sequence[tuple[int, str]], anchor: str | None
) -> Figure | None:
    unit = match["unit"]
    if not _COUNTED.search(unit):
        return None
    value = _value(match)
    attends = _ATTENDS.search(sentence.text) is not None
    subject = _subject(sentence, match, names, attended, attends=attends)
    if (
        subject is None
        or value is None
        or (value < 5 and _bound(match) == "exact")
        or (isinstance(value, int) and 1900 <= value <= 2100 and "," not in match["value"])
    ):
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


def _subject(
    sentence: Sentence, match: re.Match[str], names: Names, attended: Sequence[tuple[int, str]], *, attends: bool
) -> str | None:
    """Give the event that is attended, else the organisation or country that the sentence speaks of before the
    number, else the one event of the text, at which *colleges signed seven projects*.
    """
    if attends:
        first = bisect_left(attended, (sentence.start, ""))
        if first < len(attended) and attended[first][0] < sentence.end:
            return attended[first][1]
    at = sentence.start + match.start()
    last = bisect_left(names.mentions, at, key=lambda m: m.start) - 1
    if last >= 0 and names.mentions[last].start >= sentence.start:
        return names.organisations[names.mentions[last].organisation].name
    country = next(
        (
            code
            for word in _NAMED.findall(sentence.text[max(0, match.start() - 200) : match.start()])
            if (code := find_country(word))
        ),
        None,
    )
    if country:
        return country_label(country)
    alone = len({name for _, name in attended}) == 1 and attended[0][0] < at and _AGREED.search(match["unit"])
    return attended[0][1] if alone else None
