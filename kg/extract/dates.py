"""Dates in a sentence, resolved against the day of publication and never more exact than the text.

*27 September 2025*, *September 27-29, 2025*, *2025-09-27* stand for themselves. *May 20*, *in December*, *on
Monday*, *yesterday*, *last month*, *in June this year* need the day of publication; where that is not known they
give nothing. A date that carries no year means the year that puts it nearest to publication.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from kg.extract.document import Document, Sentence


class DateMention(NamedTuple):
    """A date where it stands.

    Attributes:
        start: Offset in the document.
        end: Offset after it.
        date: As exact as stated: ``2025``, ``2025-09`` or ``2025-09-27``.
        end_date: Last day of a range, or None.
    """

    start: int
    end: int
    date: str
    end_date: str | None = None


_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept "
        "sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_DAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
_M = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_M2 = _M.replace("month", "month2")
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_D2 = r"(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?"
_TO = r"\s?(?:-|–|—|to|and|until|through|&)\s?"
_Y = r"(?P<year>(?:19|20)\d\d)"
_WHEN = r"(?P<when>this year|last year|next year|the same year)"
_UNITS = r"day|week|month|year"

_FORMS: list[tuple[str, str]] = [
    ("iso", r"\b(?P<year>(?:19|20)\d\d)(?P<mark>[-./])(?P<month>0?\d|1[0-2])(?P=mark)(?P<day>[0-3]?\d)(?!\w)"),
    ("iso", r"(?<![\w./-])(?P<day>[0-3]?\d)(?P<mark>[-./])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<year>(?:19|20)\d\d)\b"),
    ("american", r"(?<![\w./-])(?P<month>0?[1-9]|1[0-2])/(?P<day>[0-3]\d)/(?P<year>(?:19|20)\d\d)\b"),
    ("american", r"(?P<year>(?:19|20)\d\d)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
    ("range", rf"\b(?:the )?{_D}{_TO}(?:the )?{_D2}(?: day)?(?: of)? {_M}(?:,? {_Y})?\b"),
    ("range", rf"\b{_D}(?: of)? {_M}(?:,? (?:19|20)\d\d)?{_TO}{_D2}(?: of)? {_M2}(?:,? {_Y})?\b"),
    ("range", rf"\b{_M} (?:the )?{_D}{_TO}(?:{_M2} )?{_D2}(?!\w)(?:,? {_Y})?"),
    ("day", rf"\b{_D}[-/]{_M}[-/]{_Y}\b"),
    ("day", rf"\b(?:the )?{_D}(?: day)?(?: of)? {_M}(?:,? ?(?:{_Y}|(?:of )?{_WHEN}))?\b"),
    ("day", rf"\b{_M} (?:the )?{_D}(?!\w|[.,]\d|%)(?:,? ?(?:of )?(?:{_Y}|{_WHEN})\b)?"),
    ("month", rf"\b(?:(?P<early>early|late|mid)[ -])?{_M},? (?:of )?(?:{_Y}|{_WHEN})\b"),
    ("month", rf"\b(?P<last>last|next|this) {_M}(?!\w)"),
    (
        "bare",
        rf"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f)(?: early| late|"
        rf" mid)?[ -]{_M}(?!\w)",
    ),
    (
        "weekday",
        r"\b(?:(?P<last>[Ll]ast|next|[Tt]his|this past|[Oo]n) )?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|"
        r"Saturday|Sunday)\b(?:(?P<week> last week| of last week| this week| next week))?",
    ),
    (
        "ago",
        rf"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}) (?P<unit>{_UNITS})s? "
        rf"(?:ago|earlier)\b",
    ),
    ("unit", r"\b(?P<last>[Ll]ast|[Tt]his|[Nn]ext|this past) (?P<unit>week|month|year)\b"),
    ("weekend", r"\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Ll]ast|[Tt]his|[Tt]his past) (?:the )?(?:past )?(?P<unit>weekend)\b"),
    (
        "today",
        r"\b(?P<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast (?:night|evening)"
        r"|[Tt]omorrow|the day before yesterday)\b",
    ),
    ("year", r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?![\w/]|-\d|[.,]\d)"),
]
_SEARCH = [(kind, re.compile(pattern)) for kind, pattern in _FORMS]
# What a sentence must hold for a form to be looked for: a digit, the name of a month, a word of time.
_NEEDS = [
    "digit" if "month" not in p or kind in ("iso", "american") else "month" if "day" not in p else "both"
    for kind, p in _FORMS
]
_NEEDS = [
    "word" if kind in ("weekday", "weekend", "ago", "unit", "today") else need
    for need, (kind, _) in zip(_NEEDS, _FORMS, strict=True)
]
_MONTH_NAME = re.compile(r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_TIME_WORD = re.compile(r"day\b|week|month|year|ago\b|earlier|morrow|night\b|morning|noon\b|evening")
_DIGIT = re.compile(r"\d")
_HINT = re.compile(rf"\d|{_MONTH_NAME.pattern}|{_TIME_WORD.pattern}")
# *last year's report* tells of the report.
_OWNS = ("'s", "’s")
# *Expo 2020*, *Horizon 2020*: a name, no date.
_NAMED_YEAR = re.compile(
    r"\b(?!(?:In|Since|By|From|Until|Of|On|During|After|Before|The|Year|Early|Late|Mid|Spring|Summer|Autumn|Fall"
    r"|Winter)\b)"
    r"[A-Z][\w’'-]*[ -]$"
)
_RELATIVE = re.compile(r"day$|day (?:of )?(?:last|this|next) week$", re.IGNORECASE)
_PAST = re.compile(r"\b(?:\w+ed|was|were|had|has|met|held|took|came|went)\b")
_FUTURE = re.compile(
    r"\b(?:will|shall|to be|is to|are to|set to|expected|scheduled|upcoming|forthcoming|coming|plans? to|due to|next)\b"
)
_COUNTS = {
    word: number for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
} | {"a": 1, "an": 1}


def find_dates(sentence: Sentence, published: str | None) -> list[DateMention]:
    """Find the dates of a sentence, in its order.

    >>> [d.date for d in find_dates(Sentence(0, 60, "Signed on 27 September 2025; talks began in May."), "2025-10-02")]
    ['2025-09-27', '2025-05']
    >>> find_dates(Sentence(0, 20, "It was signed Monday."), "2024-03-06")[0].date
    '2024-03-04'
    >>> find_dates(Sentence(0, 9, "on May 20"), None)
    []
    """
    text = sentence.text
    if not _HINT.search(text):
        return []
    taken = bytearray(len(text))
    found = []
    digit, month = _DIGIT.search(text) is not None, _MONTH_NAME.search(text) is not None
    holds = {"digit": digit, "month": month, "both": digit and month, "word": _TIME_WORD.search(text) is not None}
    for (kind, pattern), need in zip(_SEARCH, _NEEDS, strict=True):
        if not holds[need]:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(taken[start:end]) or (kind in ("unit", "year") and text.startswith(_OWNS, end)):
                continue
            resolved = resolve_date(kind, match, published)
            taken[start:end] = b"\1" * (end - start)
            if resolved is not None:
                found.append(DateMention(sentence.start + start, sentence.start + end, *resolved))
    return _without_doubles(sorted(found), sentence)


def _without_doubles(found: list[DateMention], sentence: Sentence) -> list[DateMention]:
    """Drop *today* and the day of the week beside the date meant: *Monday, 5 May*; *today, 5 May*; *5 May (Monday)*."""
    kept: list[DateMention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before is not None and mention.start - before.end <= 4:
            between = sentence.text[before.end - sentence.start : mention.start - sentence.start]
            one, two = (
                sentence.text[each.start - sentence.start : each.end - sentence.start] for each in (before, mention)
            )
            if re.fullmatch(r",? ?(?:the )?[(\[]?", between):
                if _RELATIVE.search(one):
                    kept[-1] = mention
                    continue
                if _RELATIVE.search(two) and len(before.date) == 10:
                    continue
        kept.append(mention)
    return kept


def anchor_date(document: Document) -> str | None:
    """Give the day against which dates without a year are read: of publication, or the date at the head of the text.

    >>> anchor_date(Document("a", "A new agreement\\n\\n3 June, 2014\\n\\nThe rector ..."))
    '2014-06-03'
    """
    if document.published:
        return document.published
    head = document.text[:400]
    for line in head.split("\n")[:6]:
        if len(line.strip()) >= 60 or not _DIGIT.search(line):
            continue
        for kind, pattern in _SEARCH[:9]:
            match = pattern.search(line)
            if match and match.groupdict().get("year"):
                resolved = resolve_date(kind, match, None)
                if resolved:
                    return resolved[0]
    return None


def resolve_date(kind: str, match: re.Match[str], published: str | None) -> tuple[str, str | None] | None:
    """Turn a match of one of the forms into a date and the last day of a range, or None where its year stays open."""
    return _RESOLVERS[kind](match, _Published(published))


_SLACK = 31


class _Published:
    """The day of publication, as exactly as it is known."""

    def __init__(self, text: str | None) -> None:
        self.text = text
        parts = [int(part) for part in text.split("-")] if text else []
        self.year = parts[0] if parts else None
        self.month = parts[1] if len(parts) > 1 else None
        self.day = date(*parts) if len(parts) == 3 else None

    def year_for(self, month: int, day: int = 15, *, lean: int = 0) -> int | None:
        """Give the year that puts a month and day nearest to publication.

        Args:
            lean: -1 for what is past and cannot lie after it, 1 for what is to come.
        """
        if self.year is None or self.month is None:
            return self.year
        here = self.day or date(self.year, self.month, 15)
        years = (self.year - 1, self.year, self.year + 1)
        fit = [year for year in years if lean * (_safe(year, month, day) - here).days >= -_SLACK]
        return min(fit, key=lambda year: abs((_safe(year, month, day) - here).days))


def _safe(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, 28))


def _iso(year: int | None, month: int, day: int | None) -> str | None:
    if year is None:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(text: str) -> int:
    return _MONTHS[text.lower().rstrip(".")]


def _year(match: re.Match[str], published: _Published, month: int, day: int = 15) -> int | None:
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    when = groups.get("when")
    if when and published.year is not None:
        return published.year + {"last year": -1, "next year": 1}.get(when, 0)
    return None if when else published.year_for(month, day, lean=_leans(match))


def _leans(match: re.Match[str]) -> int:
    """Say whether the words before a date tell of what has happened, -1, or of what will, 1."""
    start = max(0, match.start() - 90)
    words = [(found.start(), -1) for found in _PAST.finditer(match.string, start, match.start())]
    words += [(found.start(), 1) for found in _FUTURE.finditer(match.string, start, match.start())]
    return max(words)[1] if words else 0


def _numbers(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *13.05.2024*; *5/6/2024* is the reading that lies nearer to publication, and else day before month."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    found = _iso(year, month, day)
    here = published.day
    if match["mark"] == "/" and day <= 12 and match.start("day") < match.start("year") and here is not None:
        readings = [date(year, month, day), date(year, day, month)]
        found = min((each > here, abs((each - here).days), each.isoformat()) for each in readings)[2]
    return (found, None) if found else None


def _american(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    found = _iso(int(match["year"]), int(match["month"]), int(match["day"]))
    return (found, None) if found else None


def _day(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    month, day = _month(match["month"]), int(match["day"])
    found = _iso(_year(match, published, month, day), month, day)
    return (found, None) if found else None


def _range(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    month, day = _month(match["month"]), int(match["day"])
    last_month = _month(match.groupdict().get("month2") or match["month"])
    year = _year(match, published, month, day)
    first, last = _iso(year, month, day), _iso(year, last_month, int(match["day2"]))
    return (first, last if last and first < last else None) if first else None


def _month_year(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    month = _month(match["month"])
    groups = match.groupdict()
    year = _year(match, published, month)
    if groups.get("last") and published.year is not None and published.month is not None:
        year = published.year
        if groups["last"] == "last" and month >= published.month:
            year -= 1
        if groups["last"] == "next" and month <= published.month:
            year += 1
    found = _iso(year, month, None)
    return (found, None) if found else None


def _weekday(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read a day of the week: the last one before publication, or the next after "will"."""
    if published.day is None:
        return None
    back = (published.day.weekday() - _DAYS[match["weekday"].lower()]) % 7
    week, last = (match["week"] or "").strip(), (match["last"] or "").lower()
    day = published.day - timedelta(days=back)
    if week.endswith("last week"):
        day = (
            published.day
            - timedelta(days=published.day.weekday() + 7)
            + timedelta(days=_DAYS[match["weekday"].lower()])
        )
    elif last == "last" and back == 0:
        day -= timedelta(days=7)
    elif (
        last == "next" or week == "next week" or _FUTURE.search(match.string, max(0, match.start() - 90), match.start())
    ):
        day = day + timedelta(days=7) if back else day
    return day.isoformat(), None


def _ago(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    word = match["count"].lower()
    count = _COUNTS.get(word) or int(word)
    if match.group().endswith("earlier") or published.year is None:
        return None
    if match["unit"] == "year":
        return f"{published.year - count:04}", None
    if match["unit"] == "month" and published.month is not None:
        months = published.year * 12 + published.month - 1 - count
        return f"{months // 12:04}-{months % 12 + 1:02}", None
    if published.day is not None and match["unit"] in ("day", "week"):
        day = published.day - timedelta(days=count * (7 if match["unit"] == "week" else 1))
        return (day.isoformat() if match["unit"] == "day" else day.isoformat()[:7]), None
    return None


def _unit(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read "last month", "this year"; a week gives its month where it lies in one."""
    step = {"last": -1, "this past": -1, "this": 0, "next": 1}[match["last"].lower()]
    if match["unit"] == "year" and published.year is not None:
        return f"{published.year + step:04}", None
    if match["unit"] == "month" and published.year is not None and published.month is not None:
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}", None
    if match["unit"] == "week" and published.day is not None:
        monday = published.day - timedelta(days=published.day.weekday()) + timedelta(days=7 * step)
        months_seen = {monday.isoformat()[:7], (monday + timedelta(days=6)).isoformat()[:7]}
        return (months_seen.pop(), None) if len(months_seen) == 1 else None
    return None


def _weekend(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read "over the weekend": the last one before publication gives its month where it lies in one."""
    if published.day is None:
        return None
    saturday = published.day - timedelta(days=(published.day.weekday() - 5) % 7)
    months = {saturday.isoformat()[:7], (saturday + timedelta(days=1)).isoformat()[:7]}
    return (months.pop(), None) if len(months) == 1 else None


def _today(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    word = match["today"].lower()
    if published.day is None:
        return (published.text, None) if word == "today" and published.text else None
    shift = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2}.get(word, -1 if word[:4] == "last" else 0)
    return (published.day + timedelta(days=shift)).isoformat(), None


def _only_year(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    return None if _NAMED_YEAR.search(match.string, 0, match.start()) else (match["year"], None)


_RESOLVERS: dict[str, Callable[[re.Match[str], _Published], tuple[str, str | None] | None]] = {
    "iso": _numbers,
    "american": _american,
    "range": _range,
    "day": _day,
    "month": _month_year,
    "bare": _month_year,
    "weekday": _weekday,
    "ago": _ago,
    "unit": _unit,
    "today": _today,
    "weekend": _weekend,
    "year": _only_year,
}
