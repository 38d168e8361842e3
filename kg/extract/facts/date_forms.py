"""The forms in which English news writes a date, each a pattern with the name of the way to read it."""

from __future__ import annotations

import re

from kg.extract.names.offsets import has_any
from kg.extract.numbers import NTH, NUMBER_WORDS

_M = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_M2 = _M.replace("month", "month2")
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_D2 = r"(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?"
_TO = r"\s?(?:-|–|—|to|and|until|till|through|&)\s?"
_Y = r"(?P<year>(?:19|20)\d\d)"
_WHEN = r"(?P<when>this year|last year|next year|the same year)"
_UNITS = r"day|week|fortnight|month|year"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)}|{'|'.join(WEEKDAYS).lower()})"

# *June 28 (Tue.), 2016*
_IN_BRACKETS = r"(?: ?\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?\)(?=,? (?:19|20)\d\d))?"
_MONTH_FIRST = (
    "day",
    rf"\b{_M}(?: |(?<=\.))(?:the )?{_D}(?!\w|[.,]\d|%){_IN_BRACKETS}(?:,? ?(?:of )?(?:{_Y}|{_WHEN})\b)?",
)
_FORMS: list[tuple[str, str]] = [
    ("iso", r"\b(?P<year>(?:19|20)\d\d)(?P<mark>[-./])(?P<month>0?\d|1[0-2])(?P=mark)(?P<day>[0-3]?\d)(?!\w)"),
    ("iso", r"(?<![\w./-])(?P<day>[0-3]?\d)(?P<mark>[-./])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<year>(?:19|20)\d\d)\b"),
    ("american", r"(?<![\w./-])(?P<month>0?[1-9]|1[0-2])/(?P<day>[0-3]\d)/(?P<year>(?:19|20)\d\d)\b"),
    ("american", r"(?P<year>(?:19|20)\d\d)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
    ("range", rf"\b(?:the )?{_D}{_TO}(?:the )?{_D2}(?: day)?(?: of)? {_M}(?:,? {_Y})?\b"),
    ("range", rf"\b{_D}(?: of)? {_M}(?:,? (?:19|20)\d\d)?{_TO}{_D2}(?: of)? {_M2}(?:,? {_Y})?\b"),
    ("range", rf"\b{_M} {_D},? (?:19|20)\d\d{_TO}{_M2} {_D2},? {_Y}\b"),
    ("range", rf"\b{_M} (?:the )?{_D}{_TO}(?:{_M2} )?{_D2}(?!\w)(?:,? {_Y})?"),
    ("day", rf"\b{_D}[-/]{_M}[-/]{_Y}\b"),
    ("day", rf"\b{_Y} {_M} {_D}(?![\w.,]\d|\w)"),
    ("day", rf"\b(?:the )?{_D}(?: day)?(?: of)? {_M}{_IN_BRACKETS}(?:,? ?(?:{_Y}|(?:of )?{_WHEN}))?\b"),
    _MONTH_FIRST,
    ("day", rf"\b[Tt]he (?P<nth>{'|'.join(NTH)}) (?:day )?of {_M}(?:,? ?(?:{_Y}|(?:of )?{_WHEN})\b)?"),
    ("last-day", rf"\b[Tt]he last day of {_M}(?:,? (?:{_Y}|(?:of )?{_WHEN})\b)?"),
    (
        "of-month",
        rf"\b(?:the )?(?:(?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?:the )?)?{_D}(?: day)? of (?:the )?"
        r"(?P<of>this|last|next|current|same|previous|past) month\b",
    ),
    (
        "nth",
        rf"\b(?P<nth>{'|'.join(NTH[:4])}|last) {_WEEKDAY} (?:of|in) (?:(?P<of>this|last|next) month"
        rf"|{_M}(?:,? (?:{_Y}|(?:of )?{_WHEN}))?)(?!\w)",
    ),
    ("month", rf"\b(?:(?P<early>early|late|mid)[ -])?{_M},? (?:of )?(?:{_Y}|{_WHEN})\b"),
    ("month", rf"\b(?P<last>[Ll]ast|[Nn]ext|[Tt]his|(?:[Tt]he|[Tt]his) past) {_M}(?!\w)"),
    (
        "bare",
        rf"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f)(?: early| late|"
        rf" mid)?[ -]{_M}(?!\w)",
    ),
    ("bare", rf"\b(?:[Ee]arly|[Ll]ate|[Mm]id)[ -]{_M}(?!\w)"),
    (
        "weekday",
        rf"\b(?:(?P<last>[Ll]ast|next|[Tt]his|this past|[Oo]n) )?{_WEEKDAY}"
        r"\b(?:(?P<week> last week| of last week| this week| next week| last\b(?! \w+day)))?",
    ),
    (
        "ago",
        rf"\b(?P<count>(?i:an?|{'|'.join(NUMBER_WORDS[1:11])})|\d{{1,2}}) "
        rf"(?P<unit>{_UNITS})s? (?:ago|earlier)\b(?: (?P<now>today|this (?:week|month))\b)?",
    ),
    (
        "years",
        rf"\b(?P<count>(?i:an?|{'|'.join(NUMBER_WORDS[1:])})|\d{{1,2}}) (?P<unit>year)s?"
        r" (?:(?:have|has) (?:now |already )?(?:passed|gone by|elapsed) )?(?:since|after)\b(?P<now>)"
        r"(?= [^,;.]{1,100}? (?:signed|concluded|inked|entered into)\b)",
    ),
    (
        "month",
        rf"(?<=\()(?P<last>){_M}(?=\))",
    ),
    (
        "season",
        r"\b(?P<last>[Ll]ast|[Tt]his|[Tt]his past) (?P<season>spring|summer|autumn|fall)\b(?! (?:term|semester))",
    ),
    (
        "season",
        r"\b(?:[Ii]n|[Oo]ver|[Dd]uring)(?: the| early| late)? (?P<season>spring|summer|autumn|fall)"
        r"\b(?=[,.;]| (?!of\b|term|semester|school|\d))(?P<last>)",
    ),
    (
        "feast",
        r"\b(?:(?P<eve>(?:Christmas|New Year['’]?s) (?:Eve|Day))"
        r"|(?:[Ss]hortly|[Jj]ust|[Rr]ight|days) before Christmas\b(?! (?:break|Eve|Day)\b))(?! \d)",
    ),
    (
        "unit",
        r"\b(?P<last>[Ll]ast|[Tt]his|[Nn]ext|this past|(?<=beginning of )the|(?<=start of )the"
        r"|(?<=arlier in )the)"
        r" (?P<unit>week|month|year)\b(?! of\b)",
    ),
    ("unit", r"\b(?P<last>first|second|latter) (?P<unit>half|quarter|months|weeks) of (?P<of>the|this|last) year\b"),
    (
        "weekend",
        r"\b(?:[Oo]ver|[Oo]n|[Aa]t|[Dd]uring|[Ll]ast|[Tt]his|[Tt]his past) (?:the )?(?:past )?(?P<unit>weekend)\b"
        r"(?! (?:of|in)\b)",
    ),
    (
        "today",
        r"\b(?P<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast (?:night|evening)"
        r"|[Tt]omorrow|[Tt]he day before yesterday)\b",
    ),
    ("year", r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?![\w/]|-\d|[.,]\d)"),
]
SEARCH = [(kind, re.compile(pattern)) for kind, pattern in _FORMS]
# Those that stand in a line of their own at the head of a text; one with the month first is often a caption's.
AT_HEAD = SEARCH[: _FORMS.index(_MONTH_FIRST)]
# What a sentence must hold for a form to be looked for: numbers with a mark between, a digit, the name of a month,
# a digit and a month, two days and a month, or a word of time.
NEEDS = [
    kind if kind in ("weekday", "weekend", "ago", "unit", "season", "feast", "years", "of-month", "today", "range")
    else "weekday" if kind == "nth"
    else "numbers" if kind in ("iso", "american")
    else "digit" if "month" not in pattern else "both" if "(?P<day>" in pattern else "month"
    for kind, pattern in _FORMS
]  # fmt: skip
_TIME_WORDS = {
    "day": ("weekday", "today"), "weekend": ("weekend",), "ago": ("ago",), "earlier": ("ago",),
    "week": ("unit",), "month": ("unit", "of-month"), "year": ("unit",),
    "spring": ("season",), "summer": ("season",), "autumn": ("season",), "fall": ("season",),
    "ears since": ("years",), "ears after": ("years",), "ear after": ("years",), "ear since": ("years",),
    "d since": ("years",), "by since": ("years",), "Christmas": ("feast",), "New Year": ("feast",),
    "night": ("today", "ago"),
    "morning": ("today",), "noon": ("today",), "evening": ("today",), "morrow": ("today",),
}  # fmt: skip
DIGIT = re.compile(r"\d")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_NAME = re.compile("|".join(_MONTHS))
_DAYS = re.compile(r"(?<!\d)\d\d?(?!\d)")
_NUMBERS = re.compile(r"\d[-./年]\d")


def needs_met(text: str) -> set[str]:
    """Say which needs of the forms a sentence meets.

    >>> sorted(needs_met("Signed in May last year."))
    ['month', 'unit']
    """
    met = {need for word, needs in _TIME_WORDS.items() if word in text for need in needs}
    if has_any(text, _MONTHS):
        met.add("month")
    if DIGIT.search(text):
        met.add("digit")
        if "month" in met:
            met.update(("both", "range") if len(_DAYS.findall(text)) > 1 else ("both",))
        if _NUMBERS.search(text):
            met.add("numbers")
    return met
