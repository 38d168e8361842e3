"""Parties that the sentence of a signing only counts and the next one names.

*Two rival universities have signed a partnership agreement. A and B said it would attract researchers.* makes one
agreement of A and B; where the next sentences name more or fewer, it makes none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.frames.frame import Clause, Frame
from kg.extract.numbers import TWO_OR_MORE
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.parties.focus import Focus, Pact
from kg.extract.parties.topics import is_institution
from kg.extract.parties.wording import is_single

_REACH = 2
# So many parties has an agreement of which nothing says how many: *an agreement was signed by Peru and Ghana*.
ANY = 0
# So many have an agreement together; more where it is one instrument, all of whose signatories the next sentence names.
_MOST, _MOST_OF_ONE = 5, 15

# *A, B and C were among the guests* tells of others.
_LOOKS_ON = re.compile(
    r"\b(?:(?:was|were) (?:among|also)\b|guests?\b|observers?\b|looked on\b|watched\b|stayed away\b"
    r"|ranking\b)"
)


def remember_pact(clause: Clause, frame: Frame, focus: Focus, number: int, kinds: Sequence[str]) -> None:
    """Remember a signing of so many parties none of which is named."""
    acting = frame.mutual or frame.subject
    if frame.partners or frame.stranger or frame.status == "denied":
        return
    of_countries = acting is None or all(core.value in ("country", "government") for core in acting.cores)
    if of_countries and frame.rule == "sign-passive" and is_single(clause, frame):
        focus.pact = Pact(ANY, number, kinds[0], frame.status, frame_span(clause, frame))
    if acting is None or len(acting.cores) != 1:
        return
    core = acting.cores[0]
    if frame.verb > 0 and clause.row[frame.verb - 1] == "b" and len(clause.groups) > 1:
        return  # "A and B both signed an agreement": each may have signed one of its own
    several = any(clause.items[at].form == "many" for at in frame.instruments)
    most = _MOST if several else _MOST_OF_ONE
    if core.kind not in ("new", "many") or core.listed is not None or not 2 <= core.count <= most:
        return
    if core.value in ("country", "government") or (core.count > 2 and several and not is_single(clause, frame)):
        return
    focus.pact = Pact(core.count, number, kinds[0], frame.status, frame_span(clause, frame))


def keep_pact(clause: Clause, focus: Focus, number: int) -> list[Candidate]:
    """Give the agreement whose parties this sentence names, exactly as many as were counted."""
    pact = focus.pact
    if pact is None or not 0 < number - pact.sentence <= _REACH:
        return []
    if pact.count == ANY and number - pact.sentence > 1:
        return []
    parties = _are_the_parties(clause, focus)
    told = [place for _, place in focus.current if parties or is_institution(focus.organisations[place])]
    named = tuple(dict.fromkeys(told))
    if not named:
        return []
    if parties and pact.count == ANY and len(named) > 1:
        pact = replace(pact, count=len(named))
    focus.pact = None
    if len(named) != pact.count or clause.used or not _stand_together(clause, named):
        return []
    if _LOOKS_ON.search(" ".join(item.low for item in clause.items)):
        return []
    if pact.count > _MOST and not _tells_only_of_signing(clause, focus):
        return []
    first = next(at for at, place in focus.current if place in named)
    last = max(at for at, place in focus.current if place in named)
    span = (clause.items[first].start, clause.items[last].end)
    return [
        Candidate(
            named, (), (), pact.kind, pact.status, *pact.span, pact.sentence, "promised-names", resolved=True,
            spans=[span],
        )
    ]  # fmt: skip


def _are_the_parties(clause: Clause, focus: Focus) -> bool:
    """Say whether names are told to be who signed: *the parties are A and B*, not *the parties at law are A and B*."""
    if len(focus.current) < 2:
        return False
    first, last = focus.current[0][0], focus.current[-1][0]
    before = " ".join([item.low for item in clause.items[:first]])
    return _ARE_PARTIES.fullmatch(before) is not None and last + 1 == len(clause.items)


_ARE_PARTIES = re.compile(
    r"(?:the |its )?(?:two |three |four |contracting |signatory |signing )*(?:parties|signatories)"
    r"(?: to (?:it|this|the (?:agreement|memorandum|document|accord|pact|treaty|deal|contract)))? (?:are|were) ?:?"
    r"(?: ?the)?(?: [\w ]+'s?)?"
)


def _tells_only_of_signing(clause: Clause, focus: Focus) -> bool:
    """Say whether nothing is told of a list of names but that they are those, sign or take part: *they are A, B and C*,
    *A, B and C took part*; not *A, B and C stayed away*.
    """
    first, last = min(at for at, _ in focus.current), max(at for at, _ in focus.current)
    if _LEADS_IN.search(" ".join(item.low for item in clause.items[:first])) is None:
        return False
    if not any(item.tag == "VG" for item in clause.items[last:]):
        return True
    return _TAKES_PART.search(" ".join(item.low for item in clause.items[last + 1 :])) is not None


_COUNTED = (
    rf"(?:(?:{TWO_OR_MORE}|signatory|founding) ?)?"
    r"(?:signatories|universities|institutions|parties|partners|participants|schools|colleges|houses|members)?"
)
# *they are*, *the six are*, *all of it was signed by*
_LEADS_IN = re.compile(
    rf"^(?:(?:they|these|those|(?:all |the |its )*{_COUNTED})(?: (?:are|were|include))?|.*\bsigned by)? ?:?(?: ?the)?$"
)
_TAKES_PART = re.compile(
    r"^(?:(?:all|have|has|had|are|were) )*(?:sign(?:ed)?|join(?:ed)?|took part|taken part|take part|participat\w+"
    r"|(?:the |its )?(?:signatories|partners|participants|parties)|involved|party)\b"
)


def _stand_together(clause: Clause, named: Sequence[int]) -> bool:
    """Say whether the names are one group that does something: *A and B said*, not *A fell behind B*, *A and B did
    not*.
    """
    return any(
        {place for core in group.cores for place in core.organisations} == set(named)
        and group.governor in ("free", "ex", "object", "by")
        for group in clause.groups
    ) and not any(item.tag == "VG" and ("deny" in item.form or item.value == "deny") for item in clause.items)
