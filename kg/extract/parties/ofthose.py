"""Partners that a text promised and tells by the way: *one of the new partners, B*, *two of the eight, B and C*.

*A signed agreements with eight universities. ... At one of the new partners, B, a band played.* tells of an agreement
of A with B, as *the universities from Peru were represented by X, rector of B, and Y of C* tells of A's with B and C.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.names.offsets import has_any
from kg.extract.numbers import FIRST_FEW, NUMBER_WORDS, TWO_OR_MORE, value_of
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.focus import Promise
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.document import Mention
    from kg.extract.readings import Reading

RULE = "of-those"
# So many sentences below the promise one of those promised is told, and so many below it who represented them; so many
# above that an officer's house; and so many promises of a text are looked at.
_REACH, _FAR, _ABOVE, _MOST = 8, 20, 16, 6
_WORDS = (" of the", " of them", " of these", " of those", "among the", "representing")
_HOUSES = r"(?:partners|universities|institutions|colleges|schools|signatories|newcomers|houses)"
# *the eight*, *the new partners*, *them*; not *the oldest universities of the land*
_ALL = (
    r"(?:them|these|those"
    rf"|(?:the|these|those|its|their) (?:(?:new|newest|other|said|partner|signatory|{TWO_OR_MORE}) ?)*"
    rf"(?:(?<=new )|(?<=newest )|(?<=other )|(?<=said )|(?<=partner ))?{_HOUSES}"
    rf"|(?:the|these|those) (?P<size>{TWO_OR_MORE})(?: new| other)?(?: {_HOUSES})?)"
)
_SOME = rf"(?:one|{'|'.join(NUMBER_WORDS[2:10])}|the (?:{'|'.join(FIRST_FEW)}|last|latest|newest|\w+est)|first|last)"
# *At one of the new partners, B,*; *two of the eight, B and C,*
_BEFORE = Caseless(rf"(?:^|[\s“\"(])(?P<some>{_SOME}) of {_ALL}(?: in \w+)?(?:,| is| are|:)(?: the)? $")
# *B, one of the new partners,*
_AFTER = Caseless(rf"^(?: \([^()]*\))?,? (?P<some>{_SOME}) of {_ALL}(?=[,.;:)”\"]|$)")
# *Among the new partners are B and C*
_AMONG = Caseless(
    rf"^among the (?:new|newest|{TWO_OR_MORE})(?: new)?(?: {_HOUSES})? (?:is|are|was|were)(?: also)?(?: the)? $"
)
# *The universities from Peru were represented by*, *the Peruvian side was represented by*
_REPRESENTED = Caseless(
    r"^(?:the |all )?(?:(?:universities|institutions|colleges|schools|partners)(?: (?:from|of) [\w ]{3,30})?"
    rf"|(?:[\w-]+ |{TWO_OR_MORE} ){{1,3}}(?:universities|institutions|colleges|schools|partners)|[\w-]+ (?:side|party))"
    r" (?:were|was) represented(?: at the (?:signing|ceremony))? by\b"
)
_ELSEWHERE = re.compile(r"\b(?:fair|conference|exhibition|talks|ranking|tournament|not|visited|guests?|none|applied)\b")
# *Prof. Berg;* of whom an earlier sentence told the house: *Prof. Kari Berg, rector of B*
_OFFICER = re.compile(
    r"\b(?P<surname>[^\W\d_a-z][\w’'-]+),? (?:[\w-]+ ){0,3}?(?i:[\w-]*(?:rector|president|chancellor|head|dean"
    r"|director))(?: [\w-]+){0,4}? (?:of|at)(?: the)? $"
)


def find_of_those(
    readings: Sequence[Reading],
    organisations: Sequence[Organisation],
    found: Sequence[Candidate],
    promises: Sequence[Promise],
) -> list[Candidate]:
    """Find agreements with partners that a sentence counted and a later one tells by the way.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
        promises: The sentences that counted partners, in the order of the text.
    """
    more: list[Candidate] = []
    for promise in promises[:_MOST]:
        if len(promise.known) != 1:
            continue
        told = {place for one in (*found, *more) if promise.known[0] in one.members for place in one.members}
        for place, span in _told(readings, organisations, promise):
            if place in told or place == promise.known[0] or 0 < promise.count < len(told):
                continue
            told.add(place)
            more.extend(
                Candidate(
                    (promise.known[0], place), (), (), kind, promise.status, promise.start, promise.end,
                    promise.sentence, RULE, spans=[span],
                )
                for kind in promise.kinds
            )  # fmt: skip
    return more


def _told(
    readings: Sequence[Reading], organisations: Sequence[Organisation], promise: Promise
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Give those of whom a later sentence says that they are of the promised, each with its passage."""
    for number in range(promise.sentence + 1, min(promise.sentence + _FAR, len(readings))):
        reading = readings[number]
        text = reading.sentence.text
        if not reading.mentions or not has_any(text.lower(), (*_WORDS, "represented by")):
            continue
        span = (reading.sentence.start, reading.sentence.end)
        if number - promise.sentence <= _REACH:
            for at, mention in enumerate(reading.mentions):
                size = _of_those(reading, mention, promise)
                for other in reading.mentions[at : at + size]:
                    if _is_house(organisations[other.organisation]):
                        yield other.organisation, span
        if _REPRESENTED.search(text) and not _ELSEWHERE.search(text):
            for place in (*_of_officers(readings, number, organisations), *reading.organisations):
                if _is_house(organisations[place]):
                    yield place, span


def _is_house(organisation: Organisation) -> bool:
    return organisation.kind in KINDS["academy"]


def _of_those(reading: Reading, mention: Mention, promise: Promise) -> int:
    """Say how many names from this one on are said to be of the promised."""
    text, first = reading.sentence.text, mention.start - reading.sentence.start
    before, after = text[:first], text[mention.end - reading.sentence.start :]
    if _AMONG.search(before):
        return len(reading.mentions)
    match = _BEFORE.search(before) or _AFTER.search(after)
    if match is None or (match["size"] and promise.count not in (0, value_of(match["size"]))):
        return 0
    some = match["some"].removeprefix("the ")
    return max(1, value_of(some))


def _of_officers(
    readings: Sequence[Reading], number: int, organisations: Sequence[Organisation]
) -> Iterator[int]:
    """Give the houses of those in a sentence whose surname stands beside an office in an earlier one."""
    text = readings[number].sentence.text
    for reading in readings[max(0, number - _ABOVE) : number]:
        for mention in reading.mentions:
            officer = _OFFICER.search(reading.sentence.text[: mention.start - reading.sentence.start])
            if officer is not None and re.search(rf"\b{re.escape(officer['surname'])}\b[,;]? ?(?:and|[,;]|$)", text):
                yield mention.organisation
