"""The dateline at the head of a report: *ACCRA, Nov. 22, GNA –*, *SANTA CRUZ, Calif. (AP) —*, *AMMAN –*.

Its place tells of which country a report speaks, and none of its words is an organisation that agrees something.
`kg.extract.facts.datelines` asks another question: which dates are those of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER


class Dateline(NamedTuple):
    """A dateline as a span of the text.

    Attributes:
        start: Offset of its first character.
        end: Offset after the last.
        place: The place that it names.
        sure: Whether a day, an agency or a state follows, which no sentence begins with.
    """

    start: int
    end: int
    place: str
    sure: bool


# What opens a line before a comma, a number or a colon and is no place.
_NO_PLACE = (
    r"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|On|In|At|By|From|For|Since|During|After|Before)\b)"
)
_DATELINE = re.compile(
    rf"\W*{_NO_PLACE}(?P<place>[{UPPER}][\w’'-]+(?:[ /]{_NO_PLACE}[{UPPER}][\w’'-]+){{0,2}})(?![\w’'])"
    r"(?P<region>, (?:[^\W\d]|[. ]){2,30}?)?(?P<agency> ?(?:\([\w. :]+\)|\[[\w. :’'&-]+\]))?"
    r"(?:(?P<day>, (?:[A-Z][\w.]{1,14} )?\d{1,2}\b(?: ?\([\w. :]+\))?(?:[^\n–—-]{0,20}[–—-])?)"
    r"| ?(?:[–—:]|--|-(?= )|(?P<tight>(?<=[A-Z)])-(?=[A-Z]))|, ?\("
    r"(?=[^()\n]{3,80}\))))"
)
_STATE = re.compile(r", (?:[A-Z]{2,8}|[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2,3})")


def find_datelines(text: str, *, within: int | None = None) -> Iterator[Dateline]:
    """Find the lines of a text that begin like a dateline.

    Args:
        text: The text.
        within: So many characters are looked at, all where not given.

    >>> [line.place for line in find_datelines("A title\\nACCRA, Nov. 22, GNA - The rector: a talk\\nOn 3 May: a")]
    ['ACCRA']
    """
    for match in _openings(text, len(text) if within is None else within):
        if match["tight"] and not (match["region"] or match["agency"]):
            continue  # *KIT-Hanyang*
        named = match["day"] or match["agency"] or _STATE.fullmatch(match["region"] or "")
        yield Dateline(match.start(), match.end(), match["place"], bool(named))


def _openings(text: str, stop: int) -> Iterator[re.Match[str]]:
    """Give what begins like a dateline, looked for only where a line begins and not within the last one found."""
    start = 0
    while True:
        match = _DATELINE.match(text, start, stop)
        if match is not None:
            yield match
        start = text.find("\n", start if match is None else match.end() - 1, stop) + 1
        if not start:
            return


def opens_report(text: str, start: int, end: int) -> bool:
    """Say whether a town before a dash with blanks opens a line: *KANO – Harbour University*, not *Chung-Ang*."""
    opens = text[start - 1 : start] in ("", "\n")
    return opens and text[end : end + 1] == " " and lexicon.is_place(text[start:end])
