"""Who *we* are in a quotation of several sentences: the house of the speaker who is told behind it.

*"**We** signed our agreement with B in 2011. Much has come of it," said the rector of A.*: A and B. Where the speaker
is of no house that signs (*said the minister*) or of one that was not read (*said VTI director Berg*), nobody is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from kg.claims import Organisation
from kg.extract.document import Mention, Sentence
from kg.extract.hints import OFFICES

NOBODY = -1

_SAYS = (
    r"(?:said|says|added|adds|explained|explains|stressed|noted|recalled|remarked|commented|declared|stated|told"
    r"|pointed out|emphasi[sz]ed)"
)
_QUOTED = re.compile(
    rf"[“\"](?P<said>[^“”\"\n]{{10,1200}})[”\"],? ?(?P<by>{_SAYS}\b[^.\n“”\"]{{3,160}}"
    rf"|(?:(?!{_SAYS}\b)[^.\n“”\";:]){{3,120}} {_SAYS}\b)"
)
_TITLE_STOPS = re.compile(r"\b(Dr|Prof|Mr|Ms|Mrs|Hon|St)\.")
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_STATE = re.compile(r"\b(?:minister|ambassador|mayor|governor|secretary of state|consul)\b", re.IGNORECASE)
_OFFICE = re.compile(rf"\b(?:{'|'.join(sorted(OFFICES))})\b", re.IGNORECASE)
# *former rector of A*, *a graduate of A and president of its club*
_NO_VOICE = re.compile(
    r"\b(?:former(?:ly)?|ex-?|late|outgoing|student|graduate|alumn\w+|goalkeeper|coach|visiting|honorary|unions?"
    r"|clubs?|teams?|society|players?)\b|\bof the students\b",
    re.IGNORECASE,
)
# *we signed it when I was at B*
_WAS_ELSEWHERE = re.compile(r"\b(?:when|while) I\b")
# *VTI director*, *director of Viknes Energy*
_UNREAD = re.compile(
    r"\b(?!CEO|CFO|CTO|COO|PM|US|UK|EU)[A-Z]{2,8} (?i:vice-|pro-)?(?i:director|rector|president|chancellor|head|dean"
    r"|principal|chair\w*|manager|ceo|chief)\b"
    r"|\b(?i:director|rector|president|chancellor|head|principal|ceo|manager) of (?:the )?[A-Z]"
)


def find_voices(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], organisations: Sequence[Organisation]
) -> Mapping[int, int]:
    """Map the numbers of sentences in which *we* speak to the house of who does, or to `NOBODY`.

    Args:
        text: The document's.
        sentences: Those of the text.
        mentions: The organisations named in it.
        organisations: What they are of.
    """
    if '"' not in text and "“" not in text:
        return {}
    plain = _TITLE_STOPS.sub(r"\1 ", text)  # of the same length
    found: dict[int, int] = {}
    starts, begins = [one.start for one in mentions], [one.start for one in sentences]
    for match in _QUOTED.finditer(plain):
        if _OURS.search(match["said"]) is None:
            continue
        behind = mentions[bisect_left(starts, match.start("by")) : bisect_left(starts, match.end("by"))]
        voice = _voice(match, behind, organisations)
        if voice is None:
            continue
        start, end = match.span("said")
        found.update(dict.fromkeys(range(bisect_left(begins, start - 1), bisect_left(begins, end)), voice))
    return found


def _voice(
    match: re.Match[str], mentions: Sequence[Mention], organisations: Sequence[Organisation]
) -> int | None:
    """Give the house of who is told behind a quotation, `NOBODY`, or None where it is not told.

    Args:
        mentions: The names behind it.
    """
    houses = {one.organisation for one in mentions}
    if _WAS_ELSEWHERE.search(match["said"]):
        return NOBODY
    if _STATE.search(match["by"]) or any(organisations[house].kind == "government" for house in houses):
        return NOBODY
    if _NO_VOICE.search(match["by"]) is not None:
        return NOBODY if houses else None
    if len(houses) == 1 and _OFFICE.search(match["by"]) is not None:
        return houses.pop()
    return NOBODY if not houses and _UNREAD.search(match["by"]) is not None else None
