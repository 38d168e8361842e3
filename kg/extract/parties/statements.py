"""Sentences that tell of several agreements: *ten agreements were signed*, *twenty accords are in force*.

They say that there are some; whose they are, lists beside them may tell (`kg.extract.parties.bothsides`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.caseless import Caseless
from kg.extract.frames.frame import STANDING, Clause, Frame
from kg.extract.hints import SEVERAL, SIGNING, STRONG, WEAK, hints
from kg.extract.papers import LOOSE_PAPERS, PACTS
from kg.extract.parties.signers import are_of_others

if TYPE_CHECKING:
    from kg.extract.readings import Reading

_SEVERAL = Caseless(rf"\b{PACTS}\b")
# What states have, unless it is told that somebody signed it.
_LAWS = re.compile(r"conventions|treaties", re.IGNORECASE)
# What is an agreement only where it is signed.
_PAPERS = Caseless(rf"\b{LOOSE_PAPERS}\b")
_SIGNS = (
    r"sign(?:s|ed|ing|atures)?|ink(?:s|ed)?|conclud\w+|initial(?:l?ed)|sealed|struck|clinched"
    r"|put (?:their )?(?:pens?|names|signatures)"
)
_SIGNED = Caseless(rf"\b(?:{_SIGNS})\b")
_DONE = Caseless(
    rf"\b(?:{_SIGNS}|exchange[ds]?|reached|enter(?:ed)? into|in force|link(?:s|ed)?|have|has|hold|maintain|prolonged"
    r"|renewed|extended|came to|established|formali[sz]ed|exist|bring together|stipulated|subscribed|produced"
    r"|yielded)\b",
)
_ENDED = (
    r"terminat\w*|ended|expired|cancel\w*|suspend\w*|scrapp?ed|lapsed|sever(?:ed)?|froze\w*|denounced|revoked"
    r"|broken off|broke off|ran out"
)
_NOT_DONE = Caseless(
    rf"\b(?:{_ENDED}|will|would|to be|to sign|to conclude|plan\w*|hope[sd]?|intend\w*|propos\w+|draft\w*|discuss\w*"
    r"|negotiat\w*|expected|could|may|might|should|no|not|never|without|if|ahead of|consider\w*|wish\w*|want\w*"
    r"|prepar\w*|about to|talks (?:on|about|over)|for (?:the )?(?:spring|summer|autumn|winter|fall|next \w+))\b",
)
# What is over or only a draft whatever a verb beside it says: *agreements signed in 1990 have been denounced*.
_OVER = Caseless(
    r"\b(?:(?:has|have|had|was|were) (?:all |since |now )?(?:been )?(?:terminated|cancelled|suspended|scrapped|severed"
    r"|frozen|denounced|revoked|broken off)|drafts? of"
    r"|(?:all|both|they|most) (?:have |had )?(?:since )?(?:ran out|run out|expired|lapsed)"
    r"|talks (?:on|about|over)|yet to be signed)\b",
)
_HOLDS = re.compile(r"\b(?:have|has|hold|maintain|exist|in force|link(?:s|ed)?)\b")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that tells of several agreements.

    Attributes:
        number: Of the sentence.
        text: The sentence.
        names: Organisations that it names.
        frame: What a rule saw in it, if any did.
        sure: Whether its status is told: not *drafts of*, nor where no rule knows what becomes of them.
    """

    number: int
    text: str
    names: tuple[int, ...]
    frame: Frame | None
    sure: bool

    @property
    def status(self) -> str:
        """What the rule says, else whether it tells of a signing."""
        if self.frame is not None:
            return self.frame.status
        return "reported" if _HOLDS.search(self.text) else "signed"


def find_statements(readings: Sequence[Reading]) -> Iterator[Statement]:
    """Give the sentences of a text that tell of several agreements, in their order."""
    for number, reading in enumerate(readings):
        told = hints(reading.sentence.text)
        if told & SEVERAL and told & (STRONG | WEAK | SIGNING):
            statement = _statement(reading, number)
            if statement is not None:
                yield statement


def _statement(reading: Reading, number: int) -> Statement | None:
    """Read *ten agreements were signed by Thai and Korean universities*."""
    text = reading.sentence.text
    several = _SEVERAL.search(text) or (_PAPERS.search(text) if _SIGNED.search(text) else None)
    if several is None or (_LAWS.fullmatch(several.group()) and not _SIGNED.search(text)):
        return None
    frames = [frame for frame, _ in reading.frames if _is_of_several(reading.clause, frame)]
    if frames:
        standing = [frame for frame in frames if frame.status in STANDING]
        told = standing or [frame for frame in frames if frame.status in ("planned", "terminated")]
        if not told or are_of_others(text):
            return None
        over = bool(standing) and _OVER.search(text) is not None
        return Statement(number, text, reading.organisations, told[0], not over)
    done = _DONE.search(text)
    hedged = _NOT_DONE.search(text, 0, max(several.end(), done.end() if done is not None else 0) + 10)
    if (hedged is None and done is None) or are_of_others(text):
        return None
    return Statement(number, text, reading.organisations, None, hedged is None and _OVER.search(text) is None)


def _is_of_several(clause: Clause | None, frame: Frame) -> bool:
    return clause is not None and any(clause.items[at].form == "many" for at in frame.instruments)
