"""Two for whom somebody signed, each in a phrase or a sentence of its own.

*Rector Novak signed the memorandum for A. Rector Berg signed for B.*   the second sentence tells the other side
*The memorandum was signed by Ann Berg, rector of A. B was represented by Jo Li.*
*It bears the signatures of Ann Berg for A and Jo Li for B.*            one sentence tells both

Only where no rule has read who signed with whom, and where the sentences name nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.extract.frames.frame import Frame
from kg.extract.hints import CEREMONY, STRONG, hints
from kg.extract.names.offsets import has_any
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "signed-for"
# So many sentences behind who signed for the one stands who did for the other.
_REACH = 2
_WORDS = ("behalf", " for ", "For ", "represent", "Represent", "side", " did so ", "added ")
_SIGNS = re.compile(
    r"\b(?:sign(?:ed|s|ing|ator(?:y|ies)|atures?)|ink(?:ed|s|ing)|initial(?:l?ed)|put (?:his|her|their) (?:name|pen))\b"
)
_PAPER = re.compile(rf"\b(?:{PACT}|contract|documents?|deal|letter of (?:intent|understanding))\b", re.IGNORECASE)
_OTHER_BOOKS = re.compile(r"\b(?:guest ?book|golden book|visitors['’] book|condolence|petition|open letter)\b")
_NOT_DONE = re.compile(
    r"\b(?:no|not|never|nor|without|will|would|shall|should|could|may|might|to (?:be )?sign(?:ed)?|expected|due|plan\w*"
    r"|refus\w+|declin\w+|failed|postponed|cancel\w*|called off|yet to|if|instead of|n[’']t|hop(?:es?|ed)|looked on)\b"
)
# Whoever represents a house there has signed nothing: *among the guests*, *on the jury*; what was signed with others.
_ELSEWHERE = re.compile(
    r"\b(?:guests?|audience|reception|panel|jury|board|committee|conference|court|match|tournament|onlookers|witness\w*"
    r"|watch\w*|lawyers?|law firm|students|staff|teachers|alumni|fans|ministers|governments|players?|striker|defender"
    r"|midfielder|goalkeeper|footballer|athlete|coach|singer|album"
    r"|(?:record|transfer|peace) (?:deal|contract|agreement|treaty))\b",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(rf"\b(?:{PACT}|contract|deal) (?:[a-z ]{{2,30}} )?with\b", re.IGNORECASE)
# *signed for A*, *on behalf of the A*, *from the side of A*, *representing A*, *signing for A was*
_BEFORE = re.compile(
    r"(?:\b(?:on|in) behalf of|\brepresenting|\bfor|\b(?:on|from|for) the (?:side|part) of)(?: both)?(?: the)? $",
    re.IGNORECASE,
)
# Nothing else follows that tells what was signed for it: *for A's new campus*, *for A to build*.
_CLOSES = re.compile(
    r"(?: \([^()]*\))?(?:$|[.,;:]| (?:and|while|whereas|by|on|in|at|is|was|were|yesterday|today|respectively"
    r"|the agreement|the memorandum|it)\b)"
)
_OF_ITS_BEHALF = re.compile(r"['’]s (?:behalf|part)\b")
_WAS_REPRESENTED = re.compile(
    r"(?: \([^()]*\))?,? (?:was|were|is) represented (?:(?:at|in|during) the [a-z ]{4,60}? )?by\b"
)
_BY_TOO = re.compile(r" by\b")
# *by the rector of A **and the mayor***, who is read as nobody
_AND_OTHERS = re.compile(r"p?,?&[^V]")
# Why a frame gave no claim.
_ALONE = ("the partner is not named", "one side only is named")
_SIGNED_BY = re.compile(r"\b(?:signed|inked) (?:it\b|by\b|for\b)")
_AND = re.compile(r"(?:,|\band|\bwhile|;)(?: the)? $")
# *did so for B*, *added his signature*, *on the Chilean side it was signed by Jo Li of B*
_GOES_ON = re.compile(
    r"\bdid so\b|\badd(?:ed|s) (?:his|her|their|its) (?:own )?(?:signatures?|names?)\b|\bcountersign(?:ed|s)\b"
)


def find_signed_for(
    readings: Sequence[Reading], found: Sequence[Candidate]
) -> tuple[Candidate, Reading, Frame | None] | None:
    """Find the agreement of two for whom somebody signed, where nothing else tells of the two.

    Args:
        readings: All sentences of the text.
        found: What the sentences themselves say.
    """
    for number, reading in enumerate(readings):
        if not _tells(reading):
            continue
        both = _represented(reading) if has_any(reading.sentence.text, _WORDS) else []
        if len(both) == 2 == len(reading.organisations) and not _is_told(found, number, number, both):
            return _agreement(reading, reading, both, number)
        one = both or _lone(reading)
        if len(one) != 1 or len(reading.organisations) != 1:
            continue
        behind = _other_side(readings, number, one[0])
        if behind is not None and not _is_told(found, number, behind[0], [one[0], behind[1]]):
            return _agreement(reading, readings[behind[0]], [one[0], behind[1]], number)
    return None


def _tells(reading: Reading) -> bool:
    """Say whether a sentence tells that a paper was signed."""
    text = reading.sentence.text
    if not (reading.organisations and hints(text) & (STRONG | CEREMONY) and _SIGNS.search(text)):
        return False
    told = _PAPER.search(text) is not None or " it " in f" {text} ".lower()
    others = _OTHER_BOOKS.search(text) or _NOT_DONE.search(text) or _ELSEWHERE.search(text) or _WITH_OTHERS.search(text)
    return told and others is None


def _represented(reading: Reading) -> list[int]:
    """Give for whom somebody signs: *on behalf of A*, *A was represented by X and B by Y*."""
    text, start = reading.sentence.text, reading.sentence.start
    found: list[int] = []
    seen = False
    for mention in reading.mentions:
        before, after = text[: mention.start - start], text[mention.end - start :]
        here = _BEFORE.search(before) is not None and _CLOSES.match(after) is not None
        here = here or _OF_ITS_BEHALF.match(after) is not None
        was = _WAS_REPRESENTED.match(after) is not None
        too = seen and _BY_TOO.match(after) is not None and _AND.search(before) is not None
        seen = seen or was
        if (here or was or too) and mention.organisation not in found:
            found.append(mention.organisation)
    return found


def _lone(reading: Reading) -> list[int]:
    """Give the only house that is told to have signed, with nobody who is named."""
    for frame, why in reading.frames:
        if frame.status != "signed" or why not in _ALONE or frame.partners or frame.stranger:
            continue
        cores = frame.subject.cores if frame.subject is not None else []
        if not (frame.rule.startswith("sign") and len(cores) == 1 and cores[0].kind == "org") or reading.clause is None:
            continue
        if _AND_OTHERS.match(reading.clause.row, cores[0].last + 1) is None:
            return list(cores[0].organisations)
    return []


def _other_side(readings: Sequence[Reading], number: int, one: int) -> tuple[int, int] | None:
    """Give the sentence that tells who signed for the other, and the other: no third is named up to there."""
    for at in range(number + 1, min(len(readings), number + 1 + _REACH)):
        reading = readings[at]
        others = [place for place in reading.organisations if place != one]
        if not others:
            continue
        text = reading.sentence.text
        if len(others) > 1 or _NOT_DONE.search(text) or _OTHER_BOOKS.search(text) or _ELSEWHERE.search(text):
            return None
        return (at, others[0]) if _signs_too(reading, others[0]) else None
    return None


def _signs_too(reading: Reading, other: int) -> bool:
    """Say whether a sentence tells that somebody signed for a house: *B was represented by Jo Li*, *did so for B*."""
    text = reading.sentence.text
    represented = other in _represented(reading) if has_any(text, _WORDS) else False
    if represented and ("represent" in text or _SIGNS.search(text) is not None or _GOES_ON.search(text) is not None):
        return True
    sided = reading.clause is not None and "D" in reading.clause.row
    if sided and _SIGNED_BY.search(text) is not None:
        return True
    return _lone(reading) == [other] and _GOES_ON.search(text) is not None


def _is_told(found: Sequence[Candidate], first: int, last: int, pair: Sequence[int]) -> bool:
    """Say whether a rule has read who signed there, or already told of the two."""
    for candidate in found:
        if candidate.members and (first - 1 <= candidate.sentence <= last or candidate.members >= set(pair)):
            return True
    return False


def _agreement(
    reading: Reading, last: Reading, parties: Sequence[int], number: int
) -> tuple[Candidate, Reading, Frame | None]:
    """Give the agreement, with the sentence that tells of it first and what a rule saw there."""
    start, end = reading.sentence.start, reading.sentence.end
    spans = [(last.sentence.start, last.sentence.end)] if last is not reading else []
    told = Candidate(
        tuple(parties), (), (), "agreement", "signed", start, end, number, RULE, resolved=True, spans=spans
    )
    frame = next((frame for frame, _ in reading.frames if frame.status == "signed"), None)
    return told, reading, frame
