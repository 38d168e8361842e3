"""The last renewal that a sentence tells behind an agreement, and its date.

the memorandum of A and B, signed in 2010 and renewed in 2015, runs until 2020    2015
was signed in 2008 and extended for ten years in October 2018                     October 2018
have had an agreement since 1999, which was last renewed in 2017                  2017
has been renewed twice, in 2012 and 2017                                          2017

What was signed and what was renewed must stand in one chain behind the agreement, with nothing else between: *signed in
2010, and the library was renewed in 2015* tells of a library.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.names.offsets import has_any
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import exact

_RENEWED = ("renewed", "extended", "prolonged")
_AGAIN = (
    r"(?:last|again|then|later|since|subsequently|successfully|also|duly|finally|first|originally|initially|formally"
    r"|officially|most recently|in turn|once more)"
)
# *for another five years*, *by ten years*, *until 2024*, *several times, most recently*
_HOW = (
    r"(?: (?:for|by) (?:(?!(?:the|its|their|all|both) )[^\s,;.\0]+ ){0,4}?(?:[\w-]*years?|terms?|periods?|decades?"
    r"|months)"
    r"|,? until \0| twice| once| thrice| again| indefinitely| automatically| formally| officially| unchanged"
    r"| without changes| (?:several|many|\w+) times)*"
)
_WHEN = (
    r",?(?: (?:most recently|last|the last time|finally|lastly|first))?(?: early| late)?(?: in| on| of)?(?: the)? \0"
)
_MORE = r"(?:(?:,| and|, and)(?: (?:then|once|finally|most recently|lastly))?(?: (?:again|once more))?(?: in| on)? \0)*"
_MADE = (
    r"(?:signed|concluded|inked|made|agreed|sealed|dated|dating(?: back)?|in (?:force|effect|place)|entered into)"
    r"(?: (?:in|on|of|from|since|to|back in|back to))*(?: the)? \0|(?:of|from|since|in|on) \0"
)
_LINK = (
    rf"(?:,| and|, and)?(?: (?:which|that))?(?: (?:was|were|has been|have been|had been))?(?: {_AGAIN})*(?: and)?"
    rf"(?: {_AGAIN})*"
)
_CHAIN = re.compile(
    rf"(?:{_LINK} (?:{_MADE}))*(?P<last>(?:{_LINK} (?:renewed|extended|prolonged){_HOW}{_WHEN}{_MORE})+)"
)


def last_renewal(
    candidate: Candidate, clause: Clause, frame: Frame, context: Context, sentence: Sentence
) -> Candidate:
    """Give an agreement the date of the last renewal that the words right behind it tell."""
    if candidate.status not in ("signed", "renewed", "reported") or not has_any(sentence.text, _RENEWED):
        return candidate
    dates = [date for date in context.dates(sentence) if context.can_be_past(date.date, "renewed")]
    found = _chain_behind(_ends(clause, frame), dates, sentence) if dates else None
    if found is None or (candidate.status == "renewed" and (candidate.date or "") > exact(found)):
        return candidate  # "in 2018 A and B renewed the agreement signed in 1999 and renewed in 2009"
    return candidate.but(status="renewed", date=exact(found), guessed=False, begun=False)


def _ends(clause: Clause, frame: Frame) -> list[int]:
    """Give where the words may begin that tell of a renewal: behind the agreement with its partners, and behind its
    verb, *was signed | in 2008 and renewed in 2018*, *has been | renewed twice*.
    """
    ends = [frame_span(clause, frame)[1]]
    if frame.verb >= 0:
        verb = clause.items[frame.verb]
        renews = verb.low.endswith(_RENEWED)
        ends.append(verb.end - len(verb.low.rpartition(" ")[2]) - 1 if renews else verb.end)
    return ends


def _chain_behind(ends: Sequence[int], dates: Sequence[DateMention], sentence: Sentence) -> DateMention | None:
    """Find the date of the last renewal in the chain that begins at one of some offsets."""
    told = {date.end - sentence.start: date for date in dates}
    for end in ends:
        masked, places = _masked(sentence, dates, end - sentence.start)
        match = _CHAIN.match(masked)
        if match is not None and (places_of := [at for at in places if match.start("last") <= at < match.end("last")]):
            return told[places[places_of[-1]]]
    return None


def _masked(sentence: Sentence, dates: Sequence[DateMention], first: int) -> tuple[str, dict[int, int]]:
    """Give the text from an offset on with one letter for each date, and where the date of each letter ends."""
    text, at, places = "", first, {}
    for date in sorted(dates):
        start, end = date.start - sentence.start, date.end - sentence.start
        if start >= at:
            text += sentence.text[at:start]
            places[len(text)] = end
            text, at = text + "\0", end
    return text + sentence.text[at:], places
