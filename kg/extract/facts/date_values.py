"""From a form of a date to the day, month or year that it means, counted from the day of publication."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from kg.extract.facts.date_forms import WEEKDAYS
from kg.extract.numbers import NTH, value_of

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept "
        "sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_DAYS = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
# *Expo 2020*, *Horizon 2020*: a name, no date.
_NAMED_YEAR = re.compile(
    r"\b(?!(?:In|Since|By|From|Until|Of|On|During|After|Before|The|Year|Early|Late|Mid|Spring|Summer|Autumn|Fall"
    r"|Winter)\b)"
    r"[A-Z][\w’'-]*[ -]$"
)
_PAST = re.compile(r"\b(?:\w+ed|was|were|had|has|met|held|took|came|went)\b")
# *are to be signed in October* is to come, though *signed* alone is past.
_FUTURE = re.compile(
    r"\b(?:(?:to )?be (?:\w+ly )?(?!(?:not|add|underlin|stress|recall|mention|remember|emphasi[sz]|point)ed\b)"
    r"(?:\w+ed|held|met|made)|will|shall|to be|is to|are to|set to|expected|scheduled"
    r"|upcoming|forthcoming|coming|(?:plans?|intends?|hopes?) to|due to|(?<!the )next)\b"
)
# *As early as April 14, when the minister came*, *On 5 December A signed*, *A on 5 December signed*: told of what
# has been
_CAME = re.compile(
    r",? (?:(?:when|where|as|while) )?(?:(?!will\b|shall\b|to\b)[\w’'.&()-]+ ){0,9}?"
    r"(?:signed|was|were|came|had|visited|met|received|concluded|renewed|extended|inked|agreed|joined|opened"
    r"|founded)\b"
)


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

    def year_for(self, month: int, day: int = 15, *, lean: int = 0, slack: int = _SLACK) -> int | None:
        """Give the year that puts a month and day nearest to publication.

        Args:
            lean: -1 for what is past and cannot lie after it, 1 for what is to come.
            slack: How many days it may lie on the other side.
        """
        if self.year is None or self.month is None:
            return self.year
        here = self.day or date(self.year, self.month, 15)
        years = (self.year - 1, self.year, self.year + 1)
        fit = [year for year in years if lean * (_safe(year, month, day) - here).days >= -slack]
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


def _year_of_month(match: re.Match[str], published: _Published, month: int) -> int | None:
    """Give the year of a month without a day; what is to come does not lie before publication nor what is past after
    it.
    """
    year = _year(match, published, month)
    if match.groupdict().get("year") or match.groupdict().get("when") or published.month is None or year is None:
        return year
    past = (year, month) < (published.year, published.month)
    if (year, month) > (published.year, published.month) and _leans(match) < 0:
        return year - 1  # "was signed in September", told in August
    return published.year_for(month, 28, lean=1, slack=0) if past and _leans(match) > 0 else year


def _leans(match: re.Match[str]) -> int:
    """Say whether the words before a date tell of what has happened, -1, or of what will, 1."""
    start = max(0, match.start() - 90)
    words = [(found.end(), -1) for found in _PAST.finditer(match.string, start, match.start())]
    words += [(found.end(), 1) for found in _FUTURE.finditer(match.string, start, match.start())]
    if not words and _CAME.match(match.string, match.end()) is not None:
        return -1
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
    told = match.groupdict()
    month, day = _month(match["month"]), NTH.index(told["nth"]) + 1 if told.get("nth") else int(match["day"])
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
    year = _year_of_month(match, published, month)
    if groups.get("last") and published.year is not None and published.month is not None:
        year = published.year
        if groups["last"].lower().endswith(("last", "past")) and month >= published.month:
            year -= 1
        if groups["last"].lower() == "next" and month <= published.month:
            year += 1
    found = _iso(year, month, None)
    return (found, None) if found else None


def _of_month(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *the 15th of this month*, *from the 27th to the 29th of last month*."""
    month = _month_told(match["of"], published)
    last = _iso(*month, int(match["day"])) if month is not None else None
    first = _iso(*month, int(match["first"])) if month is not None and match["first"] else None
    if first is not None and last is not None and first < last:
        return first, last
    return (last, None) if last else None


def _last_day(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *the last day of February*."""
    month = _month(match["month"])
    year = _year(match, published, month, 28)
    if year is None:
        return None
    after = date(year + month // 12, month % 12 + 1, 1)
    return (after - timedelta(days=1)).isoformat(), None


def _month_told(word: str, published: _Published) -> tuple[int, int] | None:
    """Give the year and month of *this month*, *last month*, *next month*."""
    if published.year is None or published.month is None:
        return None
    step = {"last": -1, "previous": -1, "past": -1, "next": 1}.get(word, 0)
    months = published.year * 12 + published.month - 1 + step
    return months // 12, months % 12 + 1


def _nth(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *the first Monday of this month*, *the last Friday in March*."""
    if match["of"]:
        beside = _month_told(match["of"], published)
        if beside is None:
            return None
        year, month = beside
    else:
        month = _month(match["month"])
        told = _year_of_month(match, published, month)
        if told is None:
            return None
        year = told
    first = date(year, month, 1)
    first += timedelta(days=(_DAYS[match["weekday"].lower()] - first.weekday()) % 7)
    days = [day for week in range(5) if (day := first + timedelta(days=7 * week)).month == month]
    return days[-1 if match["nth"] == "last" else NTH.index(match["nth"])].isoformat(), None


# "will work under an agreement **signed** on Monday", "**signed** here on Monday", not "will be signed on Monday"
_DONE = re.compile(
    r"(?<!be )(?<!being )(?<!get )\b(?:signed|inked|concluded|sealed|announced|launched|reached|agreed|struck|made) "
    r"(?:(?:here|there|virtually|online) |(?:in|at) (?:the )?(?:[A-Z][\w’'-]+ ){1,3})?(?:late |early )?$"
)
# *a Sunday*, *every Friday*: no day in particular; *the following Friday* is counted from a day told before.
_ANY_DAY = re.compile(
    r"\b(?:[Aa]|[Ee]very|[Ee]ach|[Oo]ne|[Aa]ny|[Ss]ome|[Aa]nother|[Tt]hat|[Tt]he (?:following|next|previous|preceding"
    r"|same)) $"
)
_THE_DAY = re.compile(r"(?:[,.;:)]|$| (?:in|at|of|by|when|with|before|after|and)\b(?! last| this| next))")


# "will work together after signing an agreement on Monday"
_BEHIND = re.compile(r"\b(?:after|following|having)\b")


def _is_ahead(text: str, start: int) -> bool:
    """Say whether what stands before a day puts it ahead: *will sign on Monday*."""
    if _DONE.search(text, max(0, start - 60), start) is not None:
        return False
    ahead = list(_FUTURE.finditer(text, max(0, start - 90), start))
    return bool(ahead) and _BEHIND.search(text, ahead[-1].end(), start) is None


_TITLE_BEFORE = re.compile(
    r"\b(?:(?:Drs?|Prof(?:essor)?|Mrs?|Ms|Engr?|Hon|Chief|Sir|Rev|Pastor|Bishop|Barr|[Pp]resident|[Rr]ector|[Pp]rovost"
    r"|(?:[Vv]ice[- ])?[Cc]hancellor|[Dd]ean|[Dd]irector|[Rr]egistrar|[Mm]inister|[Gg]overnor|[Pp]rincipal"
    r"|[Cc]hair(?:man|woman|person)?|[Aa]mbassador|[Ss]enator)\.?|by) $"
)
_SURNAME_BEHIND = re.compile(r" [A-Z][a-zà-ÿ’'-]+(?! [A-Z])")


def _is_somebody(match: re.Match[str]) -> bool:
    """Say whether a day of the week is somebody's name: *Rector **Sunday** Berg*, *signed by **Friday** Berg*."""
    text, start = match.string, match.start()
    if match["last"] or match["week"] or _SURNAME_BEHIND.match(text, match.end()) is None:
        return False
    return _TITLE_BEFORE.search(text, max(0, start - 20), start) is not None


def _weekday(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read a day of the week: the last one before publication, or the next after "will"."""
    if published.day is None or _is_other_day(match) or _is_somebody(match):
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
    elif last == "last" or week == "last":
        day -= timedelta(days=0 if back else 7)
    elif last == "next" or week == "next week" or _is_ahead(match.string, match.start()):
        day = day + timedelta(days=7) if back else day
    return day.isoformat(), None


def _is_other_day(match: re.Match[str]) -> bool:
    """Say whether a day of the week is not that of the week of the news: *a Sunday*, *on the Wednesday*."""
    text, start = match.string, match.start()
    if match["last"]:
        return False
    if _ANY_DAY.search(text, max(0, start - 24), start) is not None:
        return True
    return text.endswith((" the ", "The "), 0, start) and _THE_DAY.match(text, match.end()) is not None


_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
# "more than ten years ago" tells no year
_VAGUE = re.compile(r"\b(?:over|than|nearly|almost|about|around|some|roughly|approximately|least) $", re.IGNORECASE)


def _ago(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    word = match["count"].lower()
    if _VAGUE.search(match.string, max(0, match.start() - 16), match.start()) is not None:
        return None
    count = 1 if word in ("a", "an") else value_of(word)
    if match.group().endswith("earlier") or published.year is None:
        return None
    if match["unit"] == "year":
        now = (match["now"] or "").removeprefix("this ")
        year, of_month = published.year - count, published.day.day if published.day and now == "today" else None
        exact = _iso(year, published.month, of_month) if now and published.month else None
        return exact or f"{year:04}", None
    if match["unit"] == "month" and published.month is not None:
        months = published.year * 12 + published.month - 1 - count
        return f"{months // 12:04}-{months % 12 + 1:02}", None
    days = _DAYS_OF.get(match["unit"])
    if published.day is not None and days is not None:
        day = published.day - timedelta(days=count * days)
        today = (match["now"] or "").endswith("today")  # "a week ago today"
        return (day.isoformat() if match["unit"] == "day" or today else day.isoformat()[:7]), None
    return None


def _unit(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read "last month", "this year", "at the beginning of the month"; a week gives its month where it lies in one,
    else its year.
    """
    groups = match.groupdict()
    if groups.get("of"):  # "in the first half of the year"
        year = published.year - (groups["of"] == "last") if published.year is not None else None
        ahead = match["last"] != "first" and groups["of"] != "last" and (published.month or 12) < _HALF
        return (f"{year:04}", None) if year is not None and not ahead else None
    step = {"last": -1, "this past": -1, "this": 0, "the": 0, "next": 1}[match["last"].lower()]
    if match["unit"] == "year" and published.year is not None:
        return f"{published.year + step:04}", None
    if match["unit"] == "month" and published.year is not None and published.month is not None:
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}", None
    if match["unit"] == "week" and published.day is not None:
        monday = published.day - timedelta(days=published.day.weekday()) + timedelta(days=7 * step)
        return _common(monday, monday + timedelta(days=6))
    return None


_HALF = 7


# The month in which a season begins; three later it is over.
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}


# *signed a memorandum with B in spring*; not *an agreement on a school in spring*
_SIGNED_IT = re.compile(
    r"\b(?:signed|inked|concluded|renewed)"
    r" (?:(?!(?:to|for|on|about|that|which|will|and|starting|beginning)\b)[^\s,;]+ )*$"
)


def _season(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *last autumn*, the year before, unless this year's one is over and may be meant; *this spring*, unless it is
    still to come; *in the summer*, the last one.
    """
    if published.year is None or published.month is None:
        return None
    begins, which = _SEASONS[match["season"]], match["last"].lower()
    if not which:  # "In the summer A signed", "was signed in spring"
        told = _SIGNED_IT.search(match.string, 0, match.start()) is not None
        past = told or (match.start() == 0 and _CAME.match(match.string, match.end()) is not None)
        return (f"{published.year - (published.month < begins):04}", None) if past else None
    if (which == "last" and published.month >= begins + 3) or (which == "this" and published.month < begins):
        return None
    before = which == "last" or (which == "this past" and published.month < begins)
    return f"{published.year - before:04}", None


_FEASTS = {"Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Eve": (12, 31), "Day": (1, 1)}


def _feast(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read *on New Year's Eve*, and *shortly before Christmas*, which is in December."""
    if published.month is None or _leans(match) > 0:
        return None
    told = match["eve"] or ""
    month, day = _FEASTS[told if told in _FEASTS else told.split()[-1]] if told else (12, 20)
    year = published.year_for(month, day, lean=-1, slack=0)
    found = _iso(year, month, day if told else None)
    return (found, None) if found else None


def _common(first: date, last: date) -> tuple[str, str | None] | None:
    """Give the month in which both days lie, else the year: *last week*, told on 3 June."""
    one, two = first.isoformat(), last.isoformat()
    same = one[:7] if one[:7] == two[:7] else one[:4] if one[:4] == two[:4] else None
    return (same, None) if same else None


def _weekend(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    """Read "over the weekend": the last one before publication gives its month where it lies in one."""
    if published.day is None:
        return None
    saturday = published.day - timedelta(days=(published.day.weekday() - 5) % 7)
    return _common(saturday, saturday + timedelta(days=1))


def _today(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    word = match["today"].lower()
    if published.day is None:
        return (published.text, None) if word == "today" and published.text else None
    shift = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2}.get(word, -1 if word[:4] == "last" else 0)
    return (published.day + timedelta(days=shift)).isoformat(), None


def _only_year(match: re.Match[str], published: _Published) -> tuple[str, str | None] | None:
    named = match.string.endswith((" ", "-"), 0, match.start())
    return None if named and _NAMED_YEAR.search(match.string, 0, match.start()) else (match["year"], None)


_RESOLVERS: dict[str, Callable[[re.Match[str], _Published], tuple[str, str | None] | None]] = {
    "iso": _numbers,
    "american": _american,
    "range": _range,
    "day": _day,
    "month": _month_year,
    "bare": _month_year,
    "last-day": _last_day,
    "of-month": _of_month,
    "nth": _nth,
    "weekday": _weekday,
    "ago": _ago,
    "years": _ago,
    "unit": _unit,
    "season": _season,
    "feast": _feast,
    "today": _today,
    "weekend": _weekend,
    "year": _only_year,
}
