"""Ids of sources: what a file name or a given id becomes, and what happens where two become the same."""

from __future__ import annotations

import re
import unicodedata


def fit_source_id(text: str) -> str:
    """Make an id of lower case letters, digits and single hyphens.

    >>> fit_source_id("005"), fit_source_id("MoU signed (final).txt"), fit_source_id("Łódź"), fit_source_id("新闻")
    ('005', 'mou-signed-final-txt', 'lodz', 'source')
    """
    folded = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:100].strip("-") or "source"


class SourceIds:
    """Gives every document an id of its own: the second ``news`` becomes ``news-2``."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def take(self, text: str) -> str:
        """Give the id for a document, with the first free number where it is taken.

        >>> ids = SourceIds()
        >>> ids.take("News"), ids.take("news"), ids.take("news-2"), ids.take("news")
        ('news', 'news-2', 'news-2-2', 'news-3')
        """
        base = fit_source_id(text)
        number = self._taken.get(base, 0) + 1
        found = base if number == 1 else f"{base}-{number}"
        while number > 1 and found in self._taken:
            number += 1
            found = f"{base}-{number}"
        self._taken[base] = number
        self._taken.setdefault(found, 1)
        return found
