"""The capital letters of the alphabets that have them, as a character class for regular expressions."""

from __future__ import annotations

import unicodedata


def _upper_class() -> str:
    """Write the capital letters of the alphabets that have them as ranges of a character class."""
    points = [p for p in range(0x41, 0x2000) if unicodedata.category(chr(p)) in ("Lu", "Lt")]
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in ranges)


UPPER = _upper_class()
