"""Dates that are as exact as their source: ``2025``, ``2025-09`` or ``2025-09-28``."""

from __future__ import annotations

import calendar
import datetime as dt
import re

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def check_date(text: str) -> str:
    """Return the date unchanged if it is a real one at any of the three precisions.

    >>> check_date("2025-09")
    '2025-09'
    >>> check_date("2025-13")
    Traceback (most recent call last):
        ...
    ValueError: '2025-13' is no date: there is no month 13

    Raises:
        ValueError: The text has another form or names a day that does not exist.
    """
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no date: write 2025, 2025-09 or 2025-09-28")
    year, month, day = (int(part) if part else None for part in match.groups())
    if year == 0:
        raise ValueError(f"{text!r} is no date: there is no year 0000")
    if month is not None and not 1 <= month <= 12:
        raise ValueError(f"{text!r} is no date: there is no month {month:02}")
    if year and month and day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise ValueError(f"{text!r} is no date: {year:04}-{month:02} has no day {day:02}")
    return text


def earliest(date: str) -> dt.date:
    """Give the first day the date can mean.

    >>> earliest("2025")
    datetime.date(2025, 1, 1)
    """
    year, month, day = _parts(date)
    return dt.date(year, month or 1, day or 1)


def latest(date: str) -> dt.date:
    """Give the last day the date can mean.

    >>> latest("2024-02")
    datetime.date(2024, 2, 29)
    """
    year, month, day = _parts(date)
    month = month or 12
    return dt.date(year, month, day or calendar.monthrange(year, month)[1])


def compatible(one: str | None, other: str | None) -> bool:
    """Tell whether two dates can mean one day; an unknown date fits every date.

    >>> compatible("2025", "2025-09-27"), compatible("2025-09-26", "2025-09-27")
    (True, False)
    """
    if one is None or other is None:
        return True
    return one.startswith(other) or other.startswith(one)


def _parts(date: str) -> tuple[int, int | None, int | None]:
    match = _FORM.fullmatch(date)
    if not match:
        raise ValueError(f"{date!r} is no date")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None
